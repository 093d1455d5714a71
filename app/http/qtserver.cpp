#include "app/http/qtserver.h"

#include <QHttpServerRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace gancho {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

bool QtServer::handleRequest(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    m_handler(std::move(responder));
    return true;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void QtServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) {}
#else
void QtServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) {}
#endif

#else

bool QtServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    m_handler(makeResponder(request, socket));
    return true;
}

void QtServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}

#endif

void QtServer::write(QHttpServerResponder &responder, const HttpAnswer &answer)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    responder.write(answer.body, headers, status);
#else
    responder.writeStatusLine(status);
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
#endif
}

} // namespace gancho
