#pragma once

#include "app/http/requestparser.h"
#include "app/http/wire.h"

#include <QHttpServerResponder>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>

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
    /// Where there is one, connections may begin with TLS, and those of other computers must.
    std::optional<QSslConfiguration> tls;
    QSet<HttpConnection *> connections;
};

/// A sender's connection, as QtHttpServer sees it a QTcpSocket. It reads the sender's bytes itself, checks and keeps
/// them, and presents to QtHttpServer a short head of the same method and path for each sound request; what
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
    /// The answer to the request in flight, `ticket`, comes by this responder.
    void awaitAnswer(QHttpServerResponder &&responder, HttpTicket ticket)
    {
        m_responder.emplace(std::move(responder));
        m_ticket = ticket;
    }
    /// Of the request whose answer is due or dripping; 0 for none.
    HttpTicket ticket() const { return m_ticket; }
    /// Writes the answer and goes on with the next request.
    void answer(const HttpAnswer &answer);
    /// The same, but after the head a byte every `everyMs`.
    void drip(const HttpAnswer &answer, int everyMs);
    /// The answer will take its time, so that the request no longer counts for its bytes.
    void park() { setInFlight(0); }
    /// There will be no answer: the connection stands until the sender closes it, also by half, or drop() is called.
    void hold();
    /// Closes with a reset instead of an orderly end.
    void cut();
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

    void adopt(std::unique_ptr<Wire> wire);
    /// What the connection begins with decides whether it is one of TLS.
    void choose();
    void receive();
    void process(const char *data, qsizetype size);
    void processRest();
    void present();
    void refuseRequest(int status);
    /// Where in m_out its body begins; nothing when nobody waits for an answer.
    std::optional<qsizetype> writeAnswer(const HttpAnswer &answer);
    void dripOn();
    void send();
    void sent();
    void setInFlight(qsizetype bytes);

    HttpGuard &m_guard;
    std::unique_ptr<Wire> m_wire;
    PlainWire *m_undecided = nullptr; ///< m_wire until its first byte is there
    bool m_mustBeTls = false;
    RequestParser m_parser;
    HttpRequest m_request;
    std::optional<QHttpServerResponder> m_responder;
    HttpTicket m_ticket = 0;
    QByteArray m_presented;
    QByteArray m_out;
    QByteArray m_rest;  ///< bytes behind the request in flight
    QByteArray m_drops; ///< of an answer that drips
    qsizetype m_dripped = 0;
    std::unique_ptr<QTimer> m_dripper;
    Phase m_phase = Phase::Reading;
    bool m_keepAlive = true;
    bool m_continued = false;
    bool m_headOnly = false; ///< answered without a body
    bool m_held = false;     ///< nothing will be answered
    bool m_halfClosed = false;
    qsizetype m_inFlight = 0;
    qint64 m_sinceMs = 0; ///< of the phase; of the first byte while a request is coming in
    qint64 m_firstByteUs = 0;
};

} // namespace gancho
