#include "app/sandbox/sandboxserver.h"

#include <QThread>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestCompany = 200'000;
constexpr int fastestTrickle = 6000;
constexpr int shortestPauseMs = 10;

} // namespace

SandboxServer::SandboxServer(const SandboxOptions &options, std::unique_ptr<SandboxPlatform> platform)
    : m_options(options)
    , m_platform(std::move(platform))
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
    m_platform->generate(qBound(1, m_options.contacts, largestCompany),
                         [] { return QThread::currentThread()->isInterruptionRequested(); });
    QUrl url;
    url.setScheme(u"http"_s);
    // What listens everywhere is reached by loopback.
    const bool everywhere = address == QHostAddress::Any || address == QHostAddress::AnyIPv4;
    url.setHost(everywhere ? u"127.0.0.1"_s : m_front->address().toString());
    url.setPort(m_front->port());
    return m_platform->reachedAt(url);
}

void SandboxServer::answer(const HttpRequest &request, HttpTicket ticket)
{
    SandboxEffects effects;
    m_front->answer(ticket, m_platform->handle(request, m_clock.elapsed(), effects));
    settle(effects);
}

int SandboxServer::settle(const SandboxEffects &effects)
{
    for (const HookLetter &letter : effects.letters)
        m_delivery.post(letter);
    for (const SandboxEffects::Later &later : effects.later)
        QTimer::singleShot(later.delay, this, [this, change = later.change] {
            SandboxEffects after;
            change(after);
            settle(after);
        });
    return int(effects.letters.size());
}

Result<int> SandboxServer::perform(const QString &actionId, int times)
{
    int queued = 0;
    for (int i = 0; i < times; ++i) {
        SandboxEffects effects;
        if (!m_platform->perform(actionId, effects))
            return fail(ErrorKind::Invalid, tr("The sandbox knows no action “%1”.").arg(actionId));
        queued += settle(effects);
    }
    m_platform->prune();
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
        SandboxEffects effects;
        m_platform->perform(m_platform->anyAction(), effects);
        settle(effects);
    }
    m_platform->prune();
}

QString SandboxServer::token() const
{
    return m_platform->token();
}

QString SandboxServer::limitedToken() const
{
    return m_platform->limitedToken();
}

} // namespace gancho
