#pragma once

#include "app/noticing/notice.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class QDBusMessage;

namespace gancho {

/// Notifications of the desktop by org.freedesktop.Notifications (Desktop Notifications Specification 1.2). Nothing of
/// it blocks: the bus is connected to in a thread of the pool, every call is answered later. GUI thread.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    enum class State { Unknown, Available, Missing };
    using Shown = std::function<void(bool shown)>;

    /// `busAddress` as in DBUS_SESSION_BUS_ADDRESS; empty where there is no bus.
    explicit DesktopNotifier(const QString &busAddress, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// Of the session; empty where none runs. Never starts one.
    static QString sessionBusAddress();

    State state() const { return m_state; }
    /// What shows them, as it calls itself: "gnome-shell"; empty while not known.
    const QString &server() const { return m_server; }
    /// `done` is called once it is known whether the desktop took it, from the event loop. `action` is the button's
    /// text.
    void show(const Notice &notice, const NoticeText &text, const QString &action, Shown done);

Q_SIGNALS:
    void stateChanged();
    /// Clicked, or its button was.
    void activated(const gancho::Notice &notice);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);
    void ownerChanged(const QString &name, const QString &before, const QString &now);

private:
    void connected();
    void ask();
    void call(const char *method, const QVariantList &arguments, std::function<void(const QDBusMessage &)> done);
    void setState(State state);

    struct Bus;
    std::unique_ptr<Bus> m_bus;
    State m_state = State::Unknown;
    QString m_server;
    bool m_readsMarkup = false;
    bool m_hasActions = false;
    QHash<uint, Notice> m_shown;
    QList<uint> m_order; ///< of m_shown, oldest first
};

} // namespace gancho
