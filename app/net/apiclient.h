#pragma once

#include "app/net/requestquota.h"
#include "app/net/retrypolicy.h"
#include "app/secrets/secret.h"
#include "models/base/future.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace gancho {

/// A request to a platform's API, as a value.
struct ApiRequest
{
    QByteArray method = "GET";
    QString
        path; ///< below the base URL, "/core/v1/tag"; segments percent-encoded by the caller where they hold user input
    QUrlQuery query;
    QByteArray body; ///< empty: none
    QByteArray contentType = "application/json";
    int timeoutMs =
        30000; ///< whole exchange; the platform's synchronous sends take up to 25 s (reference/wts-chat.md §1.7)
    /// Background requests (prefetching, exports, following a state) go when no foreground one waits.
    enum class Urgency { Foreground, Background };
    Urgency urgency = Urgency::Foreground;
    /// Requests that name one are counted by their own quota beside the account's: wts.chat's sends (§1.7).
    QByteArray quotaGroup;
    /// Every complete answer is a value, whatever its status: for whoever shows answers as they are. Never retried.
    bool anyAnswer = false;
    bool readsOnly = false; ///< a search that goes by POST: may be retried as a GET may
    /// A 403 that says nothing else means the token, as a 401 does (reference/whazing.md §1d).
    bool forbiddenIsToken = false;
    bool idempotent() const { return readsOnly || method == "GET" || method == "HEAD"; }
};

struct ApiReply
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QJsonDocument json; ///< null when the body is not JSON (an empty body too)
    qint64 elapsedMs = 0;
};

/// Where requests go and as whom.
struct ApiEndpoint
{
    QUrl baseUrl;
    QByteArray authHeader = "Authorization";
    QByteArray authPrefix = "Bearer ";
    Secret token;
};

/// How a client paces itself. The defaults are those of wts.chat.
struct ApiPacing
{
    QList<QuotaWindow> quota = RequestQuota::perAccount();
    RetryPolicy retry;
    /// Of each ApiRequest::quotaGroup, beside the account's (reference/wts-chat.md §1.7).
    QList<QuotaWindow> groupQuota = RequestQuota::perSendEndpoint();
    int concurrent = 6; ///< requests under way at once; the others wait their turn, as those above the quota do
    qint64 largestReply = 64 * 1024 * 1024; ///< bytes; more is given up
    int holdMs = 2000;                      ///< how long all requests wait after a 429 that does not say how long
};

/// How much of the quota is used at this moment.
struct ApiUsage
{
    struct Window
    {
        int used = 0;
        QuotaWindow quota;
    };
    QList<Window> windows;
    int waiting = 0; ///< requests that wait for their turn
    int underWay = 0;
    qint64 holdMs = 0; ///< the platform asked for a pause of this many ms more
};

/// The room app/net: the only user of QNetworkAccessManager for the platforms' APIs. Turns every reply into a value or
/// an Error in one place, redacts, keeps the platform's quota, retries what may be retried (GET only; 429, 502–504, a
/// lost connection; Retry-After honoured), never follows a redirect to another host with the token. A 429 makes every
/// request wait, not only its own. GUI thread.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(QObject *parent = nullptr);
    explicit ApiClient(const ApiPacing &pacing, QObject *parent = nullptr);
    ~ApiClient() override;

    void setEndpoint(const ApiEndpoint &endpoint);
    const ApiEndpoint &endpoint() const;

    /// Requests above the quota wait. Goes to the endpoint that is set at this moment. Cancelling the returned future
    /// aborts the request; the end of the client cancels all.
    Future<ApiReply> send(const ApiRequest &request);
    ApiUsage usage() const;

Q_SIGNALS:
    /// usage() is another; at most four times a second.
    void usageChanged();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gancho
