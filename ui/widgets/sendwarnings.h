#pragma once

#include "app/sending/sendguard.h"

#include <QWidget>

class QCheckBox;

namespace gancho {

class Banner;

/// What speaks against a sending, beside its button: warnings that somebody has to agree to, and refusals.
class SendWarnings : public QWidget
{
    Q_OBJECT

public:
    explicit SendWarnings(QWidget *parent = nullptr);

    void clear();
    /// An empty list clears. What was agreed to before does not count for others.
    void setWarnings(const QList<SendWarning> &warnings);
    /// Nothing can be sent; translated.
    void setProblem(const QString &text);
    /// Nothing has to be agreed to, or it was.
    bool mayGoOn() const;
    QString text() const;

Q_SIGNALS:
    void changed();

private:
    Banner *m_banner;
    QCheckBox *m_anyway;
    QList<SendWarning> m_warnings;
    bool m_needsConsent = false;
    bool m_refused = false;
};

} // namespace gancho
