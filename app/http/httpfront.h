#pragma once

#include "app/http/httptypes.h"
#include "models/base/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QSslConfiguration;

namespace gancho {

/// The room app/http: QtHttpServer with a guard in front. The guard checks each request's head strictly, keeps its
/// bytes as they came, counts and times, and hands QtHttpServer only sound requests, one at a time per connection, so
/// that pipelined requests are answered in order. A front lives in the thread that created it and is called and calls
/// back there; its owner is whoever serves something (Receiver, the sandbox).
class HttpFront : public QObject
{
    Q_OBJECT

public:
    /// Called for each sound request. Answer at once or later by answer(ticket, …), each ticket once.
    using Handler = std::function<void(HttpRequest &&request, HttpTicket ticket)>;
    /// Called for each request that was refused with `answer`, which has been sent already. `request` holds what was
    /// read of the head and no body.
    using RefusedHandler = std::function<void(const HttpRequest &request, const HttpAnswer &answer)>;

    explicit HttpFront(Handler handler, RefusedHandler refused = {}, HttpLimits limits = {}, QObject *parent = nullptr);
    ~HttpFront() override;

    /// Starts listening. Errors: Conflict when the port is in use, Network for an address that is not of this computer.
    Result<Done> listen(const QHostAddress &address, quint16 port);
    /// From now on connections may begin with TLS, and those from other computers must: they are refused with 400
    /// otherwise. Connections that stand keep what they have. None: no TLS.
    void setTls(const std::optional<QSslConfiguration> &configuration);
    /// Stops listening and closes every connection; unanswered requests are dropped.
    void close();
    bool isListening() const;
    /// Port 0 before listen().
    quint16 port() const;
    QHostAddress address() const;

    /// Sends the answer to a request, in the thread of the front. Unknown and spent tickets are ignored.
    void answer(HttpTicket ticket, const HttpAnswer &answer);

    /// The same, but after the head a byte every `everyMs`. The ticket is valid for drop() until the last one is sent.
    void drip(HttpTicket ticket, const HttpAnswer &answer, int everyMs);
    /// The answer will take its time: the request no longer counts among the bytes in flight.
    void park(HttpTicket ticket);
    /// There will be none: the connection stands until its sender closes it, or until drop() or reset().
    void hold(HttpTicket ticket);
    /// Closes the connection of a request that is not (wholly) answered, orderly or with a reset.
    void drop(HttpTicket ticket);
    void reset(HttpTicket ticket);
    /// True while the sender of an unanswered or dripping request is there.
    bool isWaiting(HttpTicket ticket) const;

    int connectionCount() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gancho
