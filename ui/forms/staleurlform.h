#pragma once

#include "app/tunnel/stalesubscriptions.h"
#include "models/base/error.h"
#include "ui/services.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;
class PublicUrl;

/// After the public URL has changed: the webhooks of the chosen account that still name a former one, a button that
/// updates those that can be, and the others with the reason. Hidden while there are none.
class StaleUrlForm : public QWidget
{
    Q_OBJECT

public:
    StaleUrlForm(const Services &services, PublicUrl &publicUrl, QWidget *parent = nullptr);

    /// Asks the platform for the webhooks anew.
    void look();

Q_SIGNALS:
    void toast(const QString &text);
    /// Webhooks were changed on the platform.
    void updated();

private:
    void take(const QList<Subscription> &subscriptions);
    void updateNext();
    void finish();

    Services m_services;
    PublicUrl &m_publicUrl;
    QLabel *m_text;
    QPushButton *m_update;
    QLabel *m_stuck;
    Banner *m_problem;
    QVector<StaleSubscription> m_waiting;
    int m_done = 0;
    QString m_failure;
    int m_generation = 0;
    bool m_updating = false;
};

} // namespace gancho
