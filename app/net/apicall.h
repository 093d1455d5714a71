#pragma once

#include "app/net/apiclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkRequest;

namespace gancho {

/// One try of a request: sends it, keeps the time, reads the answer, redacts. Belongs to the ApiClient.
class ApiCall : public QObject
{
public:
    /// `connectionLost`: it broke before the answer was complete.
    using Done = std::function<void(const Result<ApiReply> &result, bool connectionLost)>;

    /// `largestReply` in bytes; an answer that exceeds it is given up.
    ApiCall(const ApiRequest &request, const ApiEndpoint &endpoint, qint64 largestReply, QObject *parent);
    ~ApiCall() override;

    /// Calls `done` once, from the event loop; never after its own end.
    void start(QNetworkAccessManager &network, Done done);

    /// What the request asks for; not valid when the base URL is none of an HTTP API.
    static QUrl urlOf(const ApiRequest &request, const ApiEndpoint &endpoint);

private:
    QNetworkReply *dispatch(QNetworkAccessManager &network, QNetworkRequest &request);
    void finished();
    void timedOut();
    /// Gives up: no more comes, whatever the server does.
    void abandon(Error error);
    Result<ApiReply> read() const;

    const ApiRequest m_request;
    const ApiEndpoint m_endpoint;
    const qint64 m_largestReply;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tls;
    QTimer m_timeout;
    QElapsedTimer m_clock;
};

} // namespace gancho
