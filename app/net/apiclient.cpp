#include "app/net/apiclient.h"

#include "app/net/apicall.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

#include <array>
#include <deque>
#include <map>
#include <memory>

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
    QTimer pause;                                   ///< until the next try
    QPointer<ApiCall> call;                         ///< while one is under way
    std::shared_ptr<QNetworkAccessManager> network; ///< that the call runs on
    int tries = 0;
    bool ended = false;
};

} // namespace

class ApiClient::Impl
{
public:
    Impl(const ApiPacing &pacing, ApiClient *owner)
        : m_pacing(pacing)
        , m_quota(pacing.quota)
    {
        m_clock.start();
        m_turn.setSingleShot(true);
        m_tell.setSingleShot(true);
        m_tell.setInterval(tellEveryMs);
        connect(&m_turn, &QTimer::timeout, &m_jobs, [this] { next(); });
        connect(&m_tell, &QTimer::timeout, owner, &ApiClient::usageChanged);
    }

    Future<ApiReply> send(const ApiRequest &request)
    {
        auto *job = new Job(request, endpoint, &m_jobs);
        connect(&job->pause, &QTimer::timeout, job, [this, job] { enqueue(job); });
        connect(&job->watcher, &QFutureWatcherBase::canceled, job, [this, job] { end(job); });
        enqueue(job);
        return job->promise.future();
    }

    ApiUsage usage() const
    {
        const qint64 now = m_clock.elapsed();
        ApiUsage usage;
        for (const QuotaWindow &window : m_quota.windows())
            usage.windows += {m_quota.used(window, now), window};
        usage.waiting = static_cast<int>(m_waiting[0].size() + m_waiting[1].size());
        usage.underWay = m_underWay;
        usage.holdMs = qMax<qint64>(0, m_holdUntil - now);
        return usage;
    }

    ApiEndpoint endpoint;

private:
    static constexpr int tellEveryMs = 250;
    using Queue = std::deque<Job *>;

    Queue &queueOf(const Job *job)
    {
        return m_waiting[job->request.urgency == ApiRequest::Urgency::Foreground ? 0 : 1];
    }

    void enqueue(Job *job)
    {
        queueOf(job).push_back(job);
        wake();
    }

    void wake()
    {
        tell();
        if (!m_waiting[0].empty() || !m_waiting[1].empty())
            if (!m_turn.isActive())
                m_turn.start(0);
    }

    void tell()
    {
        if (!m_tell.isActive())
            m_tell.start();
    }

    RequestQuota &groupQuota(const QByteArray &group)
    {
        return m_groups.try_emplace(group, m_pacing.groupQuota).first->second;
    }

    /// Takes the first job whose group still may, foreground first. Null: none; `wait` is when to look again.
    Job *take(qint64 now, qint64 &wait)
    {
        for (Queue &queue : m_waiting)
            for (auto it = queue.begin(); it != queue.end(); ++it) {
                Job *job = *it;
                const QByteArray &group = job->request.quotaGroup;
                const qint64 groupWait = group.isEmpty() ? 0 : groupQuota(group).waitMs(now);
                if (groupWait > 0) {
                    wait = wait <= 0 ? groupWait : qMin(wait, groupWait);
                    continue;
                }
                queue.erase(it);
                if (!group.isEmpty())
                    groupQuota(group).sent(now);
                return job;
            }
        return nullptr;
    }

    void next()
    {
        while (m_underWay < m_pacing.concurrent && !(m_waiting[0].empty() && m_waiting[1].empty())) {
            const qint64 now = m_clock.elapsed();
            qint64 wait = qMax(m_quota.waitMs(now), m_holdUntil - now);
            Job *job = wait > 0 ? nullptr : take(now, wait);
            if (!job) {
                if (wait > 0)
                    m_turn.start(static_cast<int>(wait));
                return;
            }
            m_quota.sent(now);
            start(job);
        }
    }

    void start(Job *job)
    {
        ++m_underWay;
        ++job->tries;
        job->call = new ApiCall(job->request, job->endpoint, m_pacing.largestReply, job);
        job->network = m_network;
        job->call->start(*job->network,
                         [this, job](const Result<ApiReply> &result, bool lost) { tried(job, result, lost); });
    }

    void tried(Job *job, const Result<ApiReply> &result, bool lost)
    {
        job->call->deleteLater();
        job->call = nullptr;
        --m_underWay;
        if (!result && result.error().kind == ErrorKind::RateLimited)
            hold(result.error().retryAfterSeconds);
        if (!result && result.error().kind == ErrorKind::Timeout)
            leaveConnections();
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

    /// The quota is the account's, so what was refused for one request is refused for all.
    void hold(int askedSeconds)
    {
        const qint64 pause = askedSeconds < 0 ? m_pacing.holdMs
                                              : qMin<qint64>(qint64{askedSeconds} * 1000, m_pacing.retry.longestWaitMs);
        m_holdUntil = qMax(m_holdUntil, m_clock.elapsed() + pause);
    }

    /// Also for one that was cancelled: whether it waits, pauses or is under way.
    void end(Job *job)
    {
        if (job->ended)
            return;
        job->ended = true;
        job->pause.stop();
        std::erase(queueOf(job), job);
        if (job->call) {
            delete job->call.data();
            --m_underWay;
            leaveConnections();
            wake();
        }
        job->promise.finish();
        job->deleteLater();
    }

    /// Later requests get connections of their own: Qt may give one of them the connection that an aborted one is
    /// closing, and then reports it as lost, though nothing of it was sent. Calls under way keep theirs.
    void leaveConnections() { m_network = std::make_shared<QNetworkAccessManager>(); }

    const ApiPacing m_pacing;
    RequestQuota m_quota;
    std::map<QByteArray, RequestQuota> m_groups;
    std::shared_ptr<QNetworkAccessManager> m_network = std::make_shared<QNetworkAccessManager>();
    QElapsedTimer m_clock;
    QTimer m_turn;
    QTimer m_tell; ///< until usageChanged() may be emitted again
    int m_underWay = 0;
    qint64 m_holdUntil = 0;
    std::array<Queue, 2> m_waiting; ///< foreground, background
    QObject m_jobs;                 ///< their parent; goes first, and with it every promise that is still open
};

ApiClient::ApiClient(QObject *parent)
    : ApiClient(ApiPacing(), parent)
{
}

ApiClient::ApiClient(const ApiPacing &pacing, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(pacing, this))
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

ApiUsage ApiClient::usage() const
{
    return m_impl->usage();
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
