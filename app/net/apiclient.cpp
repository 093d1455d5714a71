#include "app/net/apiclient.h"

#include "app/net/apicall.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

#include <deque>

#include "moc_apiclient.cpp"

namespace gancho {

namespace {

/// A request from send() to its outcome, over all of its tries.
class Job : public QObject
{
public:
    Job(const ApiRequest &wanted, const ApiEndpoint &where, QObject *parent)
        : QObject(parent)
        , request(wanted)
        , endpoint(where)
    {
        pause.setSingleShot(true);
        promise.start();
        watcher.setFuture(promise.future());
    }

    const ApiRequest request;
    const ApiEndpoint endpoint;
    QPromise<Result<ApiReply>> promise;
    QFutureWatcher<Result<ApiReply>> watcher;
    QTimer pause;           ///< until the next try
    QPointer<ApiCall> call; ///< while one is under way
    int tries = 0;
    bool ended = false;
};

} // namespace

class ApiClient::Impl
{
public:
    explicit Impl(const ApiPacing &pacing)
        : m_pacing(pacing)
        , m_quota(pacing.quota)
    {
        m_clock.start();
        m_turn.setSingleShot(true);
        connect(&m_turn, &QTimer::timeout, &m_jobs, [this] { next(); });
    }

    Future<ApiReply> send(const ApiRequest &request)
    {
        auto *job = new Job(request, endpoint, &m_jobs);
        connect(&job->pause, &QTimer::timeout, job, [this, job] { enqueue(job); });
        connect(&job->watcher, &QFutureWatcherBase::canceled, job, [this, job] { end(job); });
        enqueue(job);
        return job->promise.future();
    }

    ApiEndpoint endpoint;

private:
    void enqueue(Job *job)
    {
        m_waiting.push_back(job);
        wake();
    }

    void wake()
    {
        if (!m_waiting.empty() && !m_turn.isActive())
            m_turn.start(0);
    }

    void next()
    {
        while (!m_waiting.empty() && m_underWay < m_pacing.concurrent) {
            const qint64 now = m_clock.elapsed();
            if (const qint64 wait = m_quota.waitMs(now); wait > 0) {
                m_turn.start(static_cast<int>(wait));
                return;
            }
            Job *job = m_waiting.front();
            m_waiting.pop_front();
            m_quota.sent(now);
            start(job);
        }
    }

    void start(Job *job)
    {
        ++m_underWay;
        ++job->tries;
        job->call = new ApiCall(job->request, job->endpoint, job);
        job->call->start(m_network,
                         [this, job](const Result<ApiReply> &result, bool lost) { tried(job, result, lost); });
    }

    void tried(Job *job, const Result<ApiReply> &result, bool lost)
    {
        job->call->deleteLater();
        job->call = nullptr;
        --m_underWay;
        wake();
        const auto delay =
            result ? std::nullopt : m_pacing.retry.delayMs(result.error(), job->request.idempotent(), lost, job->tries);
        if (delay) {
            job->pause.start(*delay);
            return;
        }
        job->promise.addResult(result);
        end(job);
    }

    /// Also for one that was cancelled: whether it waits, pauses or is under way.
    void end(Job *job)
    {
        if (job->ended)
            return;
        job->ended = true;
        job->pause.stop();
        std::erase(m_waiting, job);
        if (job->call) {
            delete job->call.data();
            --m_underWay;
            wake();
        }
        job->promise.finish();
        job->deleteLater();
    }

    const ApiPacing m_pacing;
    RequestQuota m_quota;
    QNetworkAccessManager m_network;
    QElapsedTimer m_clock;
    QTimer m_turn;
    int m_underWay = 0;
    std::deque<Job *> m_waiting;
    QObject m_jobs; ///< their parent; goes first, and with it every promise that is still open
};

ApiClient::ApiClient(QObject *parent)
    : ApiClient(ApiPacing(), parent)
{
}

ApiClient::ApiClient(const ApiPacing &pacing, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(pacing))
{
}

ApiClient::~ApiClient() = default;

void ApiClient::setEndpoint(const ApiEndpoint &endpoint)
{
    m_impl->endpoint = endpoint;
}

const ApiEndpoint &ApiClient::endpoint() const
{
    return m_impl->endpoint;
}

Future<ApiReply> ApiClient::send(const ApiRequest &request)
{
    if (!ApiCall::urlOf(request, m_impl->endpoint).isValid())
        return ready<ApiReply>(
            fail(ErrorKind::Invalid, tr("The base URL of this account is not complete. It must begin with https:// or "
                                        "http:// and name a server, for example https://api.wts.chat.")));
    return m_impl->send(request);
}

} // namespace gancho
