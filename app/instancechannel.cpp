#include "app/instancechannel.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace gancho {

namespace {

constexpr int answerMs = 2000;

QString channelName(const QString &dataFolder)
{
    const QByteArray path = QDir(dataFolder).canonicalPath().toUtf8();
    return QStringLiteral("gancho-") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

InstanceChannel::InstanceChannel(const QString &dataFolder, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write("raised\n");
            socket->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
    const QString name = channelName(dataFolder);
    // The folder's lock is ours, so a socket of that name is what a killed process left.
    if (!m_server.listen(name) && QLocalServer::removeServer(name))
        m_server.listen(name);
}

bool InstanceChannel::raiseOther(const QString &dataFolder)
{
    QLocalSocket socket;
    socket.connectToServer(channelName(dataFolder));
    return socket.waitForConnected(answerMs) && socket.waitForReadyRead(answerMs);
}

} // namespace gancho
