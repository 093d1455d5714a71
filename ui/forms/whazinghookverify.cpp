#include "ui/forms/whazinghookverify.h"

#include "app/accounts/accountsession.h"
#include "app/store/eventstore.h"
#include "models/domain/event.h"
#include "models/domain/whazingwebhooklint.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace gancho {

namespace {
constexpr int waitMs = 120'000;

/// What Whazing sends has a type, also one that is not known yet; the requests of “Test URL” and of the other probes of
/// Gancho are known by their header.
bool isOfWhazing(const EventRecord &event)
{
    return event.summary.platform == PlatformKind::Whazing && !event.summary.type.isEmpty() &&
           headerValue(parseHeaders(event.head), "X-Gancho-Test").isEmpty();
}

} // namespace

WhazingHookVerify::WhazingHookVerify(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(waitMs);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        Q_EMIT waitingChanged(false);
        Q_EMIT found(Tone::Warn,
                     tr("Nothing came. Is the webhook saved and active in Whazing's panel, is its URL the one that is "
                        "here, and does this computer's public address work? “Test URL” tells of the last. Real events "
                        "come some 3 seconds after they happen, the panel's test at once."));
    });
    connect(&services.store, &EventStore::appended, this, &WhazingHookVerify::arrived);
}

bool WhazingHookVerify::connectPanel()
{
    const Account *account = m_services.accounts.current();
    Platform *platform = m_services.session.platform();
    if (!account || !account->sandbox || !platform)
        return false;
    ApiEndpoint endpoint = platform->client().endpoint();
    endpoint.baseUrl.setPath(QStringLiteral("/sandbox/panel"));
    m_panel.setEndpoint(endpoint);
    return true;
}

Future<ApiReply> WhazingHookVerify::ask(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    if (method != "GET")
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return m_panel.send(request);
}

Future<QString> WhazingHookVerify::idInPanel(const WhazingWebhook &webhook)
{
    return transformed(ask("GET", QStringLiteral("/queue-webhooks")), this,
                       [name = webhook.name](const Result<ApiReply> &reply) -> Result<QString> {
                           if (!reply)
                               return fail(reply.error());
                           for (const QJsonValue row : reply->json.array())
                               if (row[QLatin1String("name")].toString() == name)
                                   return row[QLatin1String("id")].toString();
                           return QString();
                       });
}

Future<Done> WhazingHookVerify::apply(const WhazingWebhook &webhook, const QString &key)
{
    if (!connectPanel())
        return ready<Done>(fail(ErrorKind::Unsupported, tr("The sandbox is not connected.")));
    QJsonObject body = whazingWebhookToJson(webhook);
    body.remove(QLatin1String("id"));
    body.insert(QLatin1String("key"), key);
    const auto done = [](const Result<ApiReply> &reply) -> Result<Done> {
        if (!reply)
            return fail(reply.error());
        return Done{};
    };
    if (webhook.kind == WhazingHookKind::Channel)
        return transformed(ask("PUT", QStringLiteral("/channel-webhook"), body), this, done);
    return andThen(idInPanel(webhook), this, [this, body, done](const QString &id) {
        return transformed(id.isEmpty() ? ask("POST", QStringLiteral("/queue-webhooks"), body)
                                        : ask("PUT", QStringLiteral("/queue-webhooks/") + id, body),
                           this, done);
    });
}

void WhazingHookVerify::pressTest(const WhazingWebhook &webhook)
{
    if (!connectPanel())
        return;
    const auto failed = [this](const Result<ApiReply> &reply) {
        if (reply || !isWaiting())
            return;
        stop();
        Q_EMIT found(Tone::Bad,
                     tr("The sandbox refused the test: %1 Apply the webhook there first.").arg(reply.error().text));
    };
    if (webhook.kind == WhazingHookKind::Channel)
        whenDone(ask("POST", QStringLiteral("/test")), this, failed);
    else
        whenDone(andThen(idInPanel(webhook), this,
                         [this](const QString &id) {
                             // The panel takes an empty id for the channel's webhook.
                             return ask("POST", QStringLiteral("/test"),
                                        {{QStringLiteral("id"), id.isEmpty() ? QStringLiteral("none") : id}});
                         }),
                 this, failed);
}

void WhazingHookVerify::verify(InboxId inbox, const WhazingWebhook &webhook, const QString &key)
{
    m_inbox = inbox;
    m_key = key;
    m_timeout.start();
    Q_EMIT waitingChanged(true);
    Q_EMIT found(Tone::Info, tr("Waiting. Press “Testar” in Whazing's panel now, or let something happen there."));
    pressTest(webhook);
}

void WhazingHookVerify::stop()
{
    if (!isWaiting())
        return;
    m_timeout.stop();
    Q_EMIT waitingChanged(false);
    Q_EMIT found(Tone::Info, {});
}

void WhazingHookVerify::arrived(qint64 firstId)
{
    if (!isWaiting())
        return;
    EventFilter filter;
    filter.inboxes = {m_inbox};
    // All of them, the oldest first: what came last may be somebody else's.
    whenDone(m_services.store.ids(filter, firstId - 1), this, [this](const Result<QVector<qint64>> &ids) {
        if (!ids)
            return;
        for (auto it = ids->rbegin(); it != ids->rend(); ++it)
            whenDone(m_services.store.record(EventId(*it)), this, [this](const Result<EventRecord> &event) {
                if (event && isWaiting() && event->summary.inbox == m_inbox && isOfWhazing(*event))
                    judge(*event);
            });
    });
}

void WhazingHookVerify::judge(const EventRecord &event)
{
    m_timeout.stop();
    Q_EMIT waitingChanged(false);
    const QString label = eventType(PlatformKind::Whazing, event.summary.type).label;
    const HeaderList headers = parseHeaders(event.head);
    const QString came = QString::fromUtf8(headerValue(headers, "X-N8N-API-KEY")).trimmed();
    Tone tone = Tone::Bad;
    QString text;
    if (!came.isEmpty() && came == m_key) {
        tone = Tone::Ok;
        text = tr("It works: “%1” came, with the right key.").arg(label);
    } else if (!came.isEmpty()) {
        text = tr("“%1” came, but with another key. Copy the key from here into Whazing's panel again, "
                  "and save there.")
                   .arg(label);
    } else if (!headerValue(headers, "Authorization").isEmpty()) {
        text = tr("“%1” came, but its key is in Authorization. Whazing puts it into X-N8N-API-KEY: "
                  "something on the way, or another sender, does it otherwise.")
                   .arg(label);
    } else if (m_key.isEmpty()) {
        tone = Tone::Warn;
        text = tr("“%1” came, without a key. Generate one, so that nobody else can send here.").arg(label);
    } else {
        text = tr("“%1” came, but without a key. Paste the key from here into Whazing's panel, and "
                  "save there.")
                   .arg(label);
    }
    if (exceedsN8n(event.body.size())) {
        if (tone == Tone::Ok)
            tone = Tone::Warn;
        text += u' ' + tr("Its body has %1: n8n would refuse it, since it takes %2.")
                           .arg(QLocale().formattedDataSize(event.body.size()),
                                QLocale().formattedDataSize(WhazingFinding::n8nLimit, 0));
    }
    Q_EMIT found(tone, text);
}

} // namespace gancho
