#include "app/sandbox/sandbox.h"

#include "app/sandbox/sandboxserver.h"

#include <QThread>

namespace gancho {

namespace {

/// Runs f(server) in the server's thread; cancelled when the server goes first.
template <class T, class F>
Future<T> inThreadOf(SandboxServer *server, F &&f)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Future<T> future = promise->future();
    QMetaObject::invokeMethod(
        server,
        [server, promise, f = std::forward<F>(f)] {
            promise->addResult(f(*server));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace

class Sandbox::Impl
{
public:
    SandboxServer *server = nullptr; ///< lives in `thread`
    QThread *thread = nullptr;
    QList<QThread *> ending;           ///< threads that have been told to end and have not yet
    std::function<void()> launchAfter; ///< what starts once they have: the port of the one before is free then
    QUrl baseUrl;
    QString token;
    QString limitedToken;
    int trickle = 0;
};

Sandbox::Sandbox(QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>())
{
    qRegisterMetaType<SandboxDelivery>();
}

Sandbox::~Sandbox()
{
    stop();
    for (QThread *thread : std::as_const(m_impl->ending)) {
        thread->wait();
        delete thread;
    }
}

Future<QUrl> Sandbox::start(const SandboxOptions &options)
{
    auto platform = makeSandboxPlatform(options);
    if (!platform)
        return ready<QUrl>(fail(
            ErrorKind::Unsupported,
            tr("The sandbox does not speak %1 yet. Choose another platform.").arg(platformName(options.platform))));
    stop();
    auto promise = std::make_shared<QPromise<Result<QUrl>>>();
    promise->start();
    const Future<QUrl> future = promise->future();
    const auto launch = [this, options, promise,
                         platform = std::make_shared<std::unique_ptr<SandboxPlatform>>(std::move(platform))] {
        auto *thread = m_impl->thread = new QThread;
        thread->setObjectName(QStringLiteral("sandbox"));
        auto *server = m_impl->server = new SandboxServer(options, std::move(*platform));
        server->moveToThread(thread);
        connect(thread, &QThread::finished, server, &QObject::deleteLater);
        connect(thread, &QThread::finished, this, [this, thread] { ended(thread); });
        connect(server, &SandboxServer::delivered, this, &Sandbox::delivered);
        thread->start();
        whenDone(inThreadOf<QUrl>(server, [](SandboxServer &started) { return started.start(); }), this,
                 [this, server, promise](const Result<QUrl> &url) {
                     const bool current = m_impl->server == server;
                     if (current && url) {
                         m_impl->baseUrl = *url;
                         m_impl->token = server->token();
                         m_impl->limitedToken = server->limitedToken();
                         setTrickle(m_impl->trickle);
                     } else if (current) {
                         stop();
                     }
                     promise->addResult(current || !url ? url : Result<QUrl>(fail(ErrorKind::Cancelled, {})));
                     promise->finish();
                 });
    };
    if (m_impl->ending.isEmpty())
        launch();
    else
        m_impl->launchAfter = launch;
    return future;
}

void Sandbox::stop()
{
    m_impl->launchAfter = nullptr;
    m_impl->server = nullptr;
    m_impl->baseUrl.clear();
    if (QThread *thread = std::exchange(m_impl->thread, nullptr)) {
        m_impl->ending += thread;
        thread->requestInterruption();
        thread->quit();
    }
}

void Sandbox::ended(QThread *thread)
{
    thread->wait();
    m_impl->ending.removeAll(thread);
    thread->deleteLater();
    if (!m_impl->ending.isEmpty())
        return;
    if (m_impl->launchAfter)
        std::exchange(m_impl->launchAfter, nullptr)();
    else if (!m_impl->thread)
        Q_EMIT stopped();
}

bool Sandbox::isRunning() const
{
    return !m_impl->baseUrl.isEmpty();
}

QUrl Sandbox::baseUrl() const
{
    return m_impl->baseUrl;
}

QString Sandbox::token() const
{
    return m_impl->token;
}

QString Sandbox::limitedToken() const
{
    return m_impl->limitedToken;
}

QList<SandboxAction> Sandbox::actions(PlatformKind kind)
{
    return sandboxActions(kind);
}

Future<int> Sandbox::perform(const QString &actionId, int times)
{
    if (!isRunning())
        return ready<int>(fail(ErrorKind::Conflict, tr("The sandbox is not running. Start it first.")));
    return inThreadOf<int>(m_impl->server,
                           [actionId, times](SandboxServer &server) { return server.perform(actionId, times); });
}

void Sandbox::setTrickle(int perMinute)
{
    m_impl->trickle = qBound(0, perMinute, 6000);
    if (isRunning())
        QMetaObject::invokeMethod(
            m_impl->server, [server = m_impl->server, rate = m_impl->trickle] { server->setTrickle(rate); },
            Qt::QueuedConnection);
}

int Sandbox::trickle() const
{
    return m_impl->trickle;
}

} // namespace gancho
