#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace gancho {

class EventRate;
class NoticeWatch;
class Receiver;
class Settings;
struct NoticeText;
struct ReceiverState;

/// Gancho in the desktop's tray: what the receiver does, in its tool tip and in the head of its menu, and what to do
/// with it while the window is closed. It is there while the window is, when somebody has asked for it (the window may
/// be closed into it, or there are notifications), and while the window is hidden. GUI thread.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(Receiver &receiver, NoticeWatch &watch, const EventRate &rate, QObject *parent = nullptr);
    ~Tray() override;

    /// Whether the desktop has a tray; it may come and go.
    bool isAvailable() const { return m_available(); }
    /// In the place of what Qt finds out.
    void setAvailability(std::function<bool()> available);
    /// Whether somebody wants it in view.
    void setWanted(bool wanted);
    bool isShown() const;
    QString toolTip() const;
    QMenu *menu() const { return m_menu.get(); }
    /// False where there is no tray.
    bool showBalloon(const NoticeText &text);
    /// In the language and the state of the moment.
    void refresh();

Q_SIGNALS:
    void showRequested();
    void startRequested();
    void quitRequested();
    void balloonClicked();

private:
    QAction *add(const char *name);
    QString stateText() const;

    Receiver &m_receiver;
    NoticeWatch &m_watch;
    const EventRate &m_rate;
    std::function<bool()> m_available;
    bool m_wanted = false;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
    QAction *m_state, *m_show, *m_toggle, *m_pause, *m_quit;
};

} // namespace gancho
