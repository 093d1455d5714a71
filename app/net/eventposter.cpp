#include "app/net/eventposter.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace gancho {

namespace {

constexpr int timeoutMs = 30000;

} // namespace

EventPoster::EventPoster(QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
{
}

Future<PostOutcome> EventPoster::post(const QUrl &url, const HeaderList &headers, const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json; charset=utf-8"));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    auto promise = std::make_shared<QPromise<Result<PostOutcome>>>();
    promise->start();
    auto future = promise->future();
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply = m_network->post(request, body);
    connect(reply, &QNetworkReply::finished, reply, [reply, promise, clock] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status > 0)
            promise->addResult(PostOutcome{status, clock.elapsed()});
        else if (reply->error() == QNetworkReply::OperationCanceledError)
            promise->addResult(Result<PostOutcome>(fail(ErrorKind::Timeout, tr("No answer within 30 seconds."))));
        else
            promise->addResult(Result<PostOutcome>(
                fail(ErrorKind::Network, tr("No answer: nothing listens at this address, or it cannot be reached."))));
        promise->finish();
    });
    return future;
}

} // namespace gancho
