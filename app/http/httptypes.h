#pragma once

#include "models/domain/event.h"

#include <QByteArray>
#include <QHostAddress>
#include <QMetaType>

namespace gancho {

/// A complete request that the connection guard let through, or one that it refused.
struct HttpRequest
{
    QByteArray head;   ///< exact bytes of request line and headers, with the empty line at the end
    QByteArray body;   ///< transfer coding removed; has some spare capacity behind its end
    QByteArray method; ///< as it came, "POST"
    QByteArray target; ///< as it came, path and query, not decoded
    QHostAddress peer;
    qint64 receivedUs = 0; ///< first byte, microseconds since 1970 UTC
    int minorVersion = 1;  ///< HTTP/1.x

    /// The target without its query, percent-decoding left alone.
    QByteArray path() const;
    /// What follows the first '?', without it.
    QByteArray query() const;
};

struct HttpAnswer
{
    int status = 200;
    HeaderList headers; ///< without Content-Length and Connection, which the server writes
    QByteArray body;

    static HttpAnswer json(int status, const QByteArray &body);
    static HttpAnswer text(int status, const QByteArray &body);
};

/// What the guard accepts, the same figures as QHttpServerConfiguration's defaults in Qt 6.12.
struct HttpLimits
{
    qsizetype url = 64 * 1024;              ///< bytes of the target; above: 414
    qsizetype headers = 64 * 1024;          ///< bytes of all headers; above: 431
    qsizetype header = 48 * 1024;           ///< bytes of one header; above: 431
    int headerCount = 128;                  ///< above: 431
    qsizetype body = 32 * 1024 * 1024;      ///< bytes; above: 413
    qsizetype inFlight = 512 * 1024 * 1024; ///< bytes of all bodies not yet answered; above: 503
    int keepAliveSeconds = 15;              ///< an idle connection is closed
    int requestSeconds = 30;                ///< first to last byte of a request; above: 408
    int connections = 512;                  ///< above: 503
};

/// Names the request that an answer belongs to. Valid for one answer; an answer for a sender that is gone is dropped.
using HttpTicket = quint64;

} // namespace gancho
