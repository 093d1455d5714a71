#pragma once

#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QString>

class QSslSocket;

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

/// Connects to the address of `target` and no other, under its name.
void openTls(QSslSocket &socket, const TlsTarget &target);

} // namespace gancho
