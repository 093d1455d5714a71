#pragma once

#include "app/diagnosis/tlssocket.h"
#include "models/base/future.h"

#include <QSslError>

namespace gancho {

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

} // namespace gancho
