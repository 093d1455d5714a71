#pragma once

#include "models/domain/whazingwebhook.h"

#include <QWidget>

class QVBoxLayout;

namespace gancho {

/// How a webhook is entered into Whazing's panel by hand, step by step, with the panel's labels of today and of older
/// servers, and each value to be copied.
class WhazingHookGuide : public QWidget
{
    Q_OBJECT

public:
    explicit WhazingHookGuide(QWidget *parent = nullptr);
    void show(const WhazingWebhook &webhook, const QString &key);

Q_SIGNALS:
    /// A value is on the clipboard.
    void copied();

private:
    void addStep(const QString &text);
    /// `name` of the value, for the button.
    void addValue(const QString &name, const QString &label, const QString &value, bool secret);

    QVBoxLayout *m_column;
    QWidget *m_steps = nullptr;
    QVBoxLayout *m_lines = nullptr;
    WhazingWebhook m_shown;
    QString m_key;
    int m_number = 0;
};

} // namespace gancho
