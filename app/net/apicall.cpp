#include "app/net/apicall.h"

#include "app/net/networkfailure.h"
#include "app/net/oneshotbody.h"
#include "app/net/redaction.h"
#include "app/net/replyreader.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace gancho {

ApiCall::ApiCall(const ApiRequest &request, const ApiEndpoint &endpoint, qint64 largestReply, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_endpoint(endpoint)
    , m_largestReply(largestReply)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &ApiCall::timedOut);
}

ApiCall::~ApiCall()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

QUrl ApiCall::urlOf(const ApiRequest &request, const ApiEndpoint &endpoint)
{
    QUrl url = endpoint.baseUrl;
    if ((url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")) || url.host().isEmpty())
        return {};
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + request.path, QUrl::TolerantMode);
    // QUrlQuery leaves '+' as it is, which servers read as a space.
    QString query = request.query.toString(QUrl::FullyEncoded);
    query.replace(u'+', QLatin1String("%2B"));
    url.setQuery(query.isEmpty() ? QString() : query, QUrl::TolerantMode);
    url.setFragment(QString());
    return url;
}

void ApiCall::start(QNetworkAccessManager &network, Done done)
{
    m_done = std::move(done);
    QNetworkRequest request(urlOf(m_request, m_endpoint));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Gancho/" GANCHO_VERSION);
    if (!m_endpoint.token.isEmpty())
        request.setRawHeader(m_endpoint.authHeader, m_endpoint.authPrefix + m_endpoint.token.reveal().toUtf8());
    if (!m_request.body.isEmpty())
        request.setRawHeader("Content-Type", m_request.contentType);

    m_clock.start();
    m_timeout.start(m_request.timeoutMs);
    m_reply = dispatch(network, request);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tls = errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (!m_reply || m_reply->bytesAvailable() <= m_largestReply)
            return;
        Error error;
        error.kind = ErrorKind::Protocol;
        error.text =
            QCoreApplication::translate("ApiError", "The platform's answer is larger than %1 and was given up. Narrow "
                                                    "down what you ask for.")
                .arg(QLocale().formattedDataSize(m_largestReply));
        abandon(error);
    });
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::finished, Qt::QueuedConnection);
}

QNetworkReply *ApiCall::dispatch(QNetworkAccessManager &network, QNetworkRequest &request)
{
    if (m_request.idempotent() && m_request.body.isEmpty())
        return m_request.method == "HEAD" ? network.head(request) : network.get(request);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneShotBody(m_request.body);
    QNetworkReply *reply = network.sendCustomRequest(request, m_request.method, body);
    body->setParent(reply);
    return reply;
}

void ApiCall::finished()
{
    if (!m_reply)
        return;
    m_timeout.stop();
    const bool lost = isLostConnection(m_reply->error());
    auto result = read();
    if (!result)
        result.error().detail = redacted(result.error().detail, m_endpoint.token);
    m_reply->deleteLater();
    m_reply = nullptr;
    m_done(result, lost);
}

void ApiCall::timedOut()
{
    if (!m_reply)
        return;
    Error error;
    error.kind = ErrorKind::Timeout;
    error.text = QCoreApplication::translate(
                     "ApiError", "%1 did not answer within %n seconds. Check your connection and try again.", nullptr,
                     (m_request.timeoutMs + 999) / 1000)
                     .arg(m_endpoint.baseUrl.host());
    error.detail = QStringLiteral("no answer within %1 ms").arg(m_request.timeoutMs);
    abandon(error);
}

void ApiCall::abandon(Error error)
{
    m_timeout.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    // Not from within a signal of the reply, which still runs.
    QMetaObject::invokeMethod(
        this, [this, error = std::move(error)] { m_done(fail(error), false); }, Qt::QueuedConnection);
}

Result<ApiReply> ApiCall::read() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswer(m_reply->error()) || status == 0)
        return fail(networkFailure(m_reply->error(), m_reply->errorString(), m_endpoint.baseUrl.host(), m_tls));
    RawReply raw;
    raw.url = m_reply->url();
    raw.status = status;
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        raw.headers += {name, value};
    raw.body = m_reply->readAll();
    raw.elapsedMs = m_clock.elapsed();
    raw.forbiddenIsToken = m_request.forbiddenIsToken;
    return m_request.anyAnswer ? asItIs(raw) : readReply(raw);
}

} // namespace gancho
