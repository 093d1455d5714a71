#pragma once

#include "app/net/apiclient.h"
#include "models/base/id.h"
#include "models/domain/eventtype.h"
#include "models/domain/whazingwebhook.h"
#include "ui/services.h"

#include <QTimer>

namespace gancho {

struct EventRecord;

/// Finds out whether a webhook that was set up by hand works: waits for the panel's test or a first event in the inbox
/// and looks at its key. For a sandbox account it also puts the configuration into the sandbox's panel and presses
/// *Testar* there. GUI thread.
class WhazingHookVerify : public QObject
{
    Q_OBJECT

public:
    explicit WhazingHookVerify(const Services &services, QObject *parent = nullptr);

    bool isWaiting() const { return m_timeout.isActive(); }
    /// How long verify() waits, ms.
    void setTimeout(int ms) { m_timeout.setInterval(ms); }
    void verify(InboxId inbox, const WhazingWebhook &webhook, const QString &key);
    void stop();
    /// Errors: as of ApiClient, and of the panel itself.
    Future<Done> apply(const WhazingWebhook &webhook, const QString &key);

Q_SIGNALS:
    void waitingChanged(bool waiting);
    void found(gancho::Tone tone, const QString &text);

private:
    /// False where no sandbox is connected.
    bool connectPanel();
    Future<ApiReply> ask(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    /// The id under which the panel has the webhook; empty where it has none.
    Future<QString> idInPanel(const WhazingWebhook &webhook);
    void pressTest(const WhazingWebhook &webhook);
    void arrived(qint64 firstId);
    void judge(const EventRecord &event);

    Services m_services;
    ApiClient m_panel;
    QTimer m_timeout;
    InboxId m_inbox;
    QString m_key;
};

} // namespace gancho
