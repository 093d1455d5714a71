#pragma once

#include "app/http/requestparser.h"

#include <QHttpServerResponder>
#include <QSocketNotifier>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace gancho {

class HttpConnection;

/// What the connections of one front share.
struct HttpGuard
{
    HttpLimits limits;
    std::function<void(const HttpRequest &, const HttpAnswer &)> refused;
    HttpConnection *current = nullptr; ///< whose request QtHttpServer is reading at this moment
    qsizetype inFlight = 0;            ///< bytes of bodies not yet answered
    QSet<HttpConnection *> connections;
};

/// A sender's connection, as QtHttpServer sees it a QTcpSocket. It reads the system's socket itself, checks and keeps
/// the bytes, and presents to QtHttpServer a short head of the same method and path for each sound request; what
/// QtHttpServer writes is sent in one piece when the answer is complete. Lives in the front's thread; deleted by
/// QtHttpServer after disconnected().
class HttpConnection final : public QTcpSocket
{
    Q_OBJECT

public:
    /// Takes over the descriptor.
    HttpConnection(qintptr descriptor, HttpGuard &guard, QObject *parent = nullptr);
    ~HttpConnection() override;

    /// Reads and serves what has come; called once QtHttpServer listens to readyRead().
    void begin();
    /// Answers at once that there is no room, and closes.
    void refuse(int status);
    HttpRequest takeRequest() { return std::move(m_request); }
    /// The answer to the request in flight comes by this responder.
    void awaitAnswer(QHttpServerResponder &&responder) { m_responder.emplace(std::move(responder)); }
    /// Writes the answer and goes on with the next request.
    void answer(const HttpAnswer &answer);
    /// Called about once a second: closes what is idle, late or stuck.
    void checkTime(qint64 nowMs);
    void drop();

    qint64 bytesAvailable() const override;
    void close() override { drop(); }
    void disconnectFromHost() override { drop(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Phase { Reading, Answering, Lingering, Closed };

    void receive();
    void process(const char *data, qsizetype size);
    void processRest();
    void present();
    void refuseRequest(int status);
    void send();
    void sent();
    void setInFlight(qsizetype bytes);

    HttpGuard &m_guard;
    int m_descriptor;
    QSocketNotifier m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    RequestParser m_parser;
    HttpRequest m_request;
    std::optional<QHttpServerResponder> m_responder;
    QByteArray m_presented;
    QByteArray m_out;
    QByteArray m_rest; ///< bytes behind the request in flight
    Phase m_phase = Phase::Reading;
    bool m_keepAlive = true;
    bool m_continued = false;
    bool m_headOnly = false; ///< answered without a body
    qsizetype m_inFlight = 0;
    qint64 m_sinceMs = 0; ///< of the phase; of the first byte while a request is coming in
    qint64 m_firstByteUs = 0;
};

} // namespace gancho
