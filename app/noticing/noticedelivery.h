#pragma once

#include "app/noticing/desktopnotifier.h"

#include <QObject>

#include <functional>

namespace gancho {

/// Brings notices to where a person sees them: the desktop's notifications, else the tray's balloon, else the window.
/// GUI thread.
class NoticeDelivery : public QObject
{
    Q_OBJECT

public:
    enum class Way { Unknown, Desktop, Tray, Window };
    /// False where it could not be shown.
    using Balloon = std::function<bool(const NoticeText &text)>;

    explicit NoticeDelivery(const QString &busAddress, QObject *parent = nullptr);

    /// How a tray shows one, and whether there is a tray.
    void setTray(Balloon balloon, std::function<bool()> available);
    void deliver(const Notice &notice, const NoticeText &text);
    bool hasTray() const { return m_balloon && m_hasTray && m_hasTray(); }
    /// By which way the next one goes.
    Way way() const;
    /// What shows them on the desktop, as it calls itself; may be empty.
    const QString &server() const { return m_desktop.server(); }
    /// The tray's balloon was clicked.
    void balloonClicked();

Q_SIGNALS:
    void wayChanged();
    void shown(gancho::NoticeDelivery::Way way);
    /// Neither desktop nor tray took it.
    void inWindow(const gancho::Notice &notice, const QString &text);
    void activated(const gancho::Notice &notice);

private:
    void fallBack(const Notice &notice, const NoticeText &text);
    void flush();

    DesktopNotifier m_desktop;
    Balloon m_balloon;
    std::function<bool()> m_hasTray;
    Notice m_inBalloon;
    QList<QPair<Notice, NoticeText>> m_waiting; ///< until it is known whether the desktop shows them
};

} // namespace gancho
