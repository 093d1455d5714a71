#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QStringList>

namespace gancho {

/// Where the receiver's certificate lies: PEM files, the certificate first and then those that lead to its authority.
struct TlsFiles
{
    QString certificate;
    QString key; ///< PEM, not encrypted: RSA or elliptic curves

    bool isSet() const { return !certificate.isEmpty() || !key.isEmpty(); }
    bool operator==(const TlsFiles &) const = default;
};

/// The keys of Error::fields.
namespace tlsfield {
inline const QString certificate = QStringLiteral("certificate");
inline const QString key = QStringLiteral("key");
} // namespace tlsfield

/// A certificate with its key, ready to be served.
struct TlsIdentity
{
    QSslConfiguration configuration;
    QStringList names; ///< that it is for, the first is its main one; "*.exemplo.com.br" as it stands there
    QDateTime expires;
    QString issuer;
    bool selfSigned = false; ///< senders will not trust it
    int chainLength = 1;     ///< certificates in the file
};

/// Reads both and sees that they belong together. Blocks for the time of reading two small files. Errors: Invalid with
/// `fields` of tlsfield.
Result<TlsIdentity> readTlsIdentity(const TlsFiles &files);

} // namespace gancho
