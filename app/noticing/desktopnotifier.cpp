#include "app/noticing/desktopnotifier.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrent>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>

#include <optional>
#include <utility>

#include "moc_desktopnotifier.cpp"

namespace gancho {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
/// A desktop that takes longer does not show it any more when it matters.
constexpr int answerMs = 5000;
/// Older ones cannot be clicked any more.
constexpr int mostShown = 100;
const QString clicked = QStringLiteral("default");
const QString pressed = QStringLiteral("show");

} // namespace

struct DesktopNotifier::Bus
{
    QString name; ///< of the connection, of this object alone
    QFutureWatcher<QDBusConnection> connecting;
    std::optional<QDBusConnection> connection;
};

DesktopNotifier::DesktopNotifier(const QString &busAddress, QObject *parent)
    : QObject(parent)
    , m_bus(std::make_unique<Bus>())
{
    m_bus->name = QStringLiteral("gancho-notices-%1").arg(quintptr(this), 0, 16);
    if (busAddress.isEmpty()) {
        m_state = State::Missing;
        return;
    }
    connect(&m_bus->connecting, &QFutureWatcherBase::finished, this, &DesktopNotifier::connected);
    // A bus that takes no one in must not keep back what could be seen elsewhere.
    QTimer::singleShot(answerMs, this, [this] {
        if (m_state == State::Unknown)
            setState(State::Missing);
    });
    m_bus->connecting.setFuture(QtConcurrent::run(
        [busAddress, name = m_bus->name] { return QDBusConnection::connectToBus(busAddress, name); }));
}

DesktopNotifier::~DesktopNotifier()
{
    // While a connection is being made, Qt keeps all others waiting, and so would who leaves it.
    if (!m_bus->connection)
        return;
    m_bus->connection.reset();
    QDBusConnection::disconnectFromBus(m_bus->name);
}

QString DesktopNotifier::sessionBusAddress()
{
    if (const QString told = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"); !told.isEmpty())
        return told;
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    return usual.startsWith(u'/') && QFileInfo::exists(usual) && usual != QLatin1String("/bus")
               ? QStringLiteral("unix:path=") + usual
               : QString();
}

void DesktopNotifier::connected()
{
    m_bus->connection = m_bus->connecting.result();
    QDBusConnection &bus = *m_bus->connection;
    if (!bus.isConnected()) {
        setState(State::Missing);
        return;
    }
    // With the name of a service Qt would wait for the bus to tell its owner.
    bus.connect(QString(), path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    bus.connect(QString(), path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"),
                QStringLiteral("NameOwnerChanged"), {service}, QString(), this,
                SLOT(ownerChanged(QString, QString, QString)));
    ask();
}

void DesktopNotifier::ask()
{
    call("GetCapabilities", {}, [this](const QDBusMessage &answer) {
        if (answer.type() != QDBusMessage::ReplyMessage) {
            setState(State::Missing);
            return;
        }
        const QStringList can = answer.arguments().value(0).toStringList();
        m_readsMarkup = can.contains(QStringLiteral("body-markup"));
        m_hasActions = can.contains(QStringLiteral("actions"));
        call("GetServerInformation", {}, [this](const QDBusMessage &server) {
            m_server = server.type() == QDBusMessage::ReplyMessage ? server.arguments().value(0).toString().left(60)
                                                                   : QString();
            setState(State::Available);
        });
    });
}

void DesktopNotifier::call(const char *method, const QVariantList &arguments,
                           std::function<void(const QDBusMessage &)> done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, QLatin1String(method));
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus->connection->asyncCall(message, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

void DesktopNotifier::show(const Notice &notice, const NoticeText &text, const QString &action, Shown done)
{
    if (m_state != State::Available) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
        return;
    }
    const QStringList actions = m_hasActions ? QStringList{clicked, action, pressed, action} : QStringList{};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("gancho")},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}};
    const int asTheDesktopDoes = -1;
    call("Notify",
         {QStringLiteral("Gancho"), uint(0), QStringLiteral("gancho"), text.title,
          m_readsMarkup ? text.body.toHtmlEscaped() : text.body, actions, hints, asTheDesktopDoes},
         [this, notice, done = std::move(done)](const QDBusMessage &answer) {
             const bool taken = answer.type() == QDBusMessage::ReplyMessage;
             if (taken) {
                 const uint id = answer.arguments().value(0).toUInt();
                 m_shown.insert(id, notice);
                 m_order += id;
                 if (m_order.size() > mostShown)
                     m_shown.remove(m_order.takeFirst());
             } else {
                 ask();
             }
             done(taken);
         });
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    if (m_shown.contains(id) && (action == clicked || action == pressed))
        Q_EMIT activated(m_shown.value(id));
}

void DesktopNotifier::closed(uint id, uint)
{
    m_shown.remove(id);
    m_order.removeAll(id);
}

void DesktopNotifier::ownerChanged(const QString &, const QString &, const QString &now)
{
    m_shown.clear();
    m_order.clear();
    if (now.isEmpty())
        setState(State::Missing);
    else
        ask();
}

void DesktopNotifier::setState(State state)
{
    m_state = state;
    if (state == State::Missing)
        m_server.clear();
    Q_EMIT stateChanged();
}

} // namespace gancho
