#pragma once

#include "app/http/httptypes.h"

#include <QAbstractHttpServer>
#include <QHttpServerResponder>

#include <functional>

namespace gancho {

/// QtHttpServer with one handler for everything. The differences between Qt 6.4 and 6.8 are in this class and nowhere
/// else.
class QtServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<void(QHttpServerResponder &&)>;
    explicit QtServer(Handler handler, QObject *parent = nullptr)
        : QAbstractHttpServer(parent)
        , m_handler(std::move(handler))
    {
    }

    static void write(QHttpServerResponder &responder, const HttpAnswer &answer);

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#else
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder) override;
#endif
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif

private:
    Handler m_handler;
};

} // namespace gancho
