#include "app/diagnosis/tlssocket.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace gancho {

void openTls(QSslSocket &socket, const TlsTarget &target)
{
    if (!target.authorities.isEmpty()) {
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + target.authorities);
        socket.setSslConfiguration(configuration);
    }
    socket.connectToHostEncrypted(target.address.toString(), target.port, target.host);
}

} // namespace gancho
