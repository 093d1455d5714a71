#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusError>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVirtualObject>

#include <memory>

namespace gancho::test {

/// A bus of its own, by the real daemon, where nothing is started on demand.
class SessionBus
{
public:
    /// False where there is no dbus-daemon.
    bool start()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                     "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><type>session</type>"
                     "<listen>unix:path=" +
                     QFile::encodeName(m_folder.filePath(QStringLiteral("bus"))) +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--config-file"), config.fileName(), QStringLiteral("--print-address"),
                        QStringLiteral("--nofork"), QStringLiteral("--nopidfile")});
        if (!m_daemon.waitForStarted())
            return false;
        if (!QTest::qWaitFor([this] { return m_daemon.canReadLine(); }))
            return false;
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return !m_address.isEmpty();
    }
    ~SessionBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    const QString &address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// What a desktop does: takes notifications and says when one is clicked.
class NotificationServer : public QDBusVirtualObject
{
public:
    struct Shown
    {
        uint id;
        QString title, body, application;
        QStringList actions;
        QVariantMap hints;
    };

    explicit NotificationServer(const QString &address,
                                const QStringList &can = {QStringLiteral("actions"), QStringLiteral("body"),
                                                          QStringLiteral("body-markup")})
        : m_can(can)
        , m_name(QStringLiteral("desktop-%1").arg(quintptr(this)))
        , m_bus(QDBusConnection::connectToBus(address, m_name))
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(service);
    }
    ~NotificationServer() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
        QDBusConnection::disconnectFromBus(m_name);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QVariantList a = message.arguments();
        QVariantList answer;
        if (message.member() == QLatin1String("GetCapabilities")) {
            answer = {m_can};
        } else if (message.member() == QLatin1String("GetServerInformation")) {
            answer = {QStringLiteral("test-desktop"), QStringLiteral("gancho"), QStringLiteral("1"),
                      QStringLiteral("1.2")};
        } else if (message.member() == QLatin1String("Notify") && a.size() == 8) {
            if (refuses)
                return connection.send(message.createErrorReply(QDBusError::LimitsExceeded, QStringLiteral("full")));
            // A signature other than the specification's would come to a real desktop as an error.
            signature = message.signature();
            shown.append({++m_last, a[3].toString(), a[4].toString(), a[0].toString(), a[5].toStringList(),
                          qdbus_cast<QVariantMap>(a[6])});
            answer = {m_last};
        } else {
            return false;
        }
        return connection.send(message.createReply(answer));
    }
    void click(uint id, const QString &action = QStringLiteral("default"))
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, service, QStringLiteral("ActionInvoked"));
        signal.setArguments({id, action});
        m_bus.send(signal);
    }
    void close(uint id)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, service, QStringLiteral("NotificationClosed"));
        signal.setArguments({id, uint(2)});
        m_bus.send(signal);
    }

    QList<Shown> shown;
    QString signature;
    bool refuses = false;

private:
    static inline const QString path = QStringLiteral("/org/freedesktop/Notifications");
    static inline const QString service = QStringLiteral("org.freedesktop.Notifications");
    QStringList m_can;
    QString m_name;
    QDBusConnection m_bus;
    uint m_last = 0;
};

} // namespace gancho::test
