#pragma once

#include "models/base/future.h"
#include "models/domain/urlfinding.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslError>

namespace gancho {

/// Where an encrypted connection goes: the address that was looked up, so that nobody can swap it, and the name that
/// the certificate must have.
struct TlsTarget
{
    QHostAddress address;
    quint16 port = 443;
    QString host;
    QList<QSslCertificate> authorities; ///< trusted beside the system's
};

/// What the start of an encrypted connection showed.
struct TlsOutcome
{
    enum class State { Encrypted, NotTls, Silent, Closed, OldProtocol, Failed };

    State state = State::Failed;
    QList<QSslError> errors; ///< of the certificate; the connection was made nevertheless
    QList<QSslCertificate> chain;
    QString protocol; ///< "TLS 1.3"
    QString reason;   ///< the library's words, where it failed
    qint64 elapsedMs = 0;
};

/// Begins an encrypted connection and ends it again without sending anything. Goes with `parent`. Never an Error. The
/// thread of `parent`.
Future<TlsOutcome> beginTls(const TlsTarget &target, int timeoutMs, QObject *parent);

/// What the outcome means for a platform that checks certificates as browsers do. Pure.
QList<UrlFinding> tlsFindings(const TlsOutcome &outcome, const TlsTarget &target, int timeoutMs, const QDateTime &now);

} // namespace gancho
