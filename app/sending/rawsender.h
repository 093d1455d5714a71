#pragma once

#include "app/sending/rawrequest.h"
#include "models/base/future.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>

namespace gancho {

/// What came back for a request.
struct RawAnswer
{
    int status = 0;
    HeaderList headers;
    QByteArray body;         ///< the first keptAnswerBytes
    qint64 bodySize = 0;     ///< whole, bytes; at most what was read
    qint64 startedUs = 0;    ///< microseconds since 1970 UTC
    qint64 connectUs = -1;   ///< from the start; encryption included
    qint64 firstByteUs = -1; ///< from the start
    qint64 totalUs = -1;     ///< from the start to the last byte of the answer
    bool endedEarly = false; ///< the connection broke within the body of the answer
};

/// Sends requests exactly as they are, each on a connection of its own: no redirect is followed, nothing repeated,
/// nothing added. A name is looked up here, an address that nothing may be sent to (sendguard.h) is refused, and the
/// connection goes to the address that was looked at. Large bodies are written in pieces. The thread it lives in.
class RawSender : public QObject
{
    Q_OBJECT

public:
    explicit RawSender(QObject *parent = nullptr);
    ~RawSender() override;

    /// Milliseconds for the whole of it, connection included; 30,000 unless said otherwise.
    void setTimeout(int ms) { m_timeoutMs = ms; }
    /// Trusted beside the system's.
    void setAuthorities(const QList<QSslCertificate> &authorities) { m_authorities = authorities; }

    /// Any answer is a value; none is an Error: Network, Timeout, Invalid for what cannot be sent, Forbidden for an
    /// address that is refused. Cancelling the future ends it.
    Future<RawAnswer> send(const RawRequest &request);

private:
    int m_timeoutMs = 30'000;
    QList<QSslCertificate> m_authorities;
};

} // namespace gancho
