#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/sandboxactivity.h"
#include "app/sandbox/worldgenerator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestCompany = 200'000;
constexpr int fastestTrickle = 6000;
constexpr int shortestPauseMs = 10;
/// Messages beyond this many are forgotten, oldest first, so that a long trickle does not fill the memory.
constexpr int mostMessages = 30'000;
constexpr int forgottenAtOnce = 10'000;

} // namespace

SandboxServer::SandboxServer(const SandboxOptions &options)
    : m_options(options)
    , m_world(options.seed)
    , m_api(options.limits ? SandboxApi::Limits::Enforced : SandboxApi::Limits::Ignored)
    , m_delivery(this)
    , m_trickle(this)
{
    m_clock.start();
    m_trickle.setTimerType(Qt::PreciseTimer);
    connect(&m_trickle, &QTimer::timeout, this, &SandboxServer::drip);
    connect(&m_delivery, &HookDelivery::delivered, this, &SandboxServer::delivered);
}

SandboxServer::~SandboxServer() = default;

Result<QUrl> SandboxServer::start()
{
    // First the port, so that one in use is told at once; nothing is answered before the thread's loop runs again.
    m_front =
        std::make_unique<HttpFront>([this](HttpRequest &&request, HttpTicket ticket) { answer(request, ticket); });
    const QHostAddress address =
        m_options.listen.isEmpty() ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(m_options.listen);
    if (address.isNull())
        return fail(ErrorKind::Network,
                    tr("“%1” is not an address to listen on. Enter one such as 127.0.0.1.").arg(m_options.listen));
    if (const auto listening = m_front->listen(address, m_options.port); !listening)
        return fail(listening.error());
    generateWorld(m_world, qBound(1, m_options.contacts, largestCompany),
                  [] { return QThread::currentThread()->isInterruptionRequested(); });
    QUrl url;
    url.setScheme(u"http"_s);
    // What listens everywhere is reached by loopback.
    const bool everywhere = address == QHostAddress::Any || address == QHostAddress::AnyIPv4;
    url.setHost(everywhere ? u"127.0.0.1"_s : m_front->address().toString());
    url.setPort(m_front->port());
    m_world.baseUrl = url.toString();
    return url;
}

void SandboxServer::answer(const HttpRequest &request, HttpTicket ticket)
{
    SandboxContext context(m_world);
    m_front->answer(ticket, m_api.handle(request, context, m_clock.elapsed()));
    settle(context);
}

int SandboxServer::settle(const SandboxContext &context)
{
    int queued = 0;
    for (const FiredEvent &event : context.fired) {
        const QByteArray body = QJsonDocument(event.body).toJson(QJsonDocument::Compact);
        for (const QJsonObject &subscription : m_world.subscriptions)
            if (subscription.value("enabled"_L1).toBool() &&
                subscription.value("events"_L1).toArray().contains(event.type)) {
                m_delivery.post(event.type, QUrl(subscription.value("url"_L1).toString()), body);
                ++queued;
            }
    }
    for (const LaterChange &later : context.later)
        QTimer::singleShot(later.delayMs, this, [this, change = later.change] {
            SandboxContext after(m_world);
            change(after);
            settle(after);
        });
    return queued;
}

Result<int> SandboxServer::perform(const QString &actionId, int times)
{
    int queued = 0;
    for (int i = 0; i < times; ++i) {
        SandboxContext context(m_world);
        if (!sandboxactivity::perform(actionId, context))
            return fail(ErrorKind::Invalid, tr("The sandbox knows no action “%1”.").arg(actionId));
        queued += settle(context);
    }
    prune();
    return queued;
}

void SandboxServer::setTrickle(int perMinute)
{
    m_perMinute = qBound(0, perMinute, fastestTrickle);
    m_dripped = 0;
    m_trickling.start();
    if (m_perMinute == 0)
        m_trickle.stop();
    else
        m_trickle.start(qMax(shortestPauseMs, 60'000 / m_perMinute));
}

void SandboxServer::drip()
{
    const qint64 due = m_trickling.elapsed() * m_perMinute / 60'000;
    for (; m_dripped < due; ++m_dripped) {
        SandboxContext context(m_world);
        sandboxactivity::perform(sandboxactivity::anyAction(m_world.random), context);
        settle(context);
    }
    prune();
}

void SandboxServer::prune()
{
    if (m_world.messages.size() > mostMessages)
        m_world.messages.removeFirst(forgottenAtOnce);
}

QString SandboxServer::token() const
{
    return m_world.token;
}

QString SandboxServer::limitedToken() const
{
    return m_world.limitedToken;
}

} // namespace gancho
