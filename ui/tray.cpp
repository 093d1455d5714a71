#include "ui/tray.h"

#include "app/noticing/noticewatch.h"
#include "app/receiver/receiver.h"
#include "ui/widgets/eventrate.h"

#include <QAction>
#include <QIcon>
#include <QLocale>
#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace gancho {

namespace {
constexpr qint64 pauseMs = 60 * 60 * 1000;
} // namespace

Tray::Tray(Receiver &receiver, NoticeWatch &watch, const EventRate &rate, QObject *parent)
    : QObject(parent)
    , m_receiver(receiver)
    , m_watch(watch)
    , m_rate(rate)
    , m_available(&QSystemTrayIcon::isSystemTrayAvailable)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(QIcon(QStringLiteral(":/logo.svg")), this))
    , m_state(add("trayState"))
    , m_show(add("trayShow"))
    , m_toggle(add("trayToggle"))
    , m_pause(add("trayPause"))
    , m_quit(add("trayQuit"))
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_menu->insertSeparator(m_show);
    m_menu->insertSeparator(m_toggle);
    m_menu->insertSeparator(m_quit);
    m_menu->setDefaultAction(m_show);
    m_state->setEnabled(false);
    m_icon->setContextMenu(m_menu.get());
    connect(m_show, &QAction::triggered, this, &Tray::showRequested);
    connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(m_toggle, &QAction::triggered, this, [this] {
        const auto phase = m_receiver.state().phase;
        if (phase == ReceiverState::Phase::Running || phase == ReceiverState::Phase::Starting)
            m_receiver.stop();
        else
            Q_EMIT startRequested();
    });
    connect(m_pause, &QAction::triggered, this, [this] { m_watch.pause(m_watch.isPaused() ? 0 : pauseMs); });
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showRequested();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::balloonClicked);
    connect(&m_receiver, &Receiver::changed, this, &Tray::refresh);
    connect(&m_rate, &EventRate::changed, this, &Tray::refresh);
    connect(&m_watch, &NoticeWatch::pauseChanged, this, &Tray::refresh);
    refresh();
}

Tray::~Tray() = default;

QAction *Tray::add(const char *name)
{
    QAction *action = m_menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    return action;
}

void Tray::setAvailability(std::function<bool()> available)
{
    m_available = std::move(available);
    setWanted(m_wanted);
}

void Tray::setWanted(bool wanted)
{
    m_wanted = wanted;
    m_icon->setVisible(wanted && isAvailable());
}

bool Tray::isShown() const
{
    return m_icon->isVisible();
}

QString Tray::toolTip() const
{
    return m_icon->toolTip();
}

bool Tray::showBalloon(const NoticeText &text)
{
    if (!isAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    // A balloon needs an icon to come from.
    m_icon->show();
    m_icon->showMessage(text.title, text.body, m_icon->icon());
    return true;
}

QString Tray::stateText() const
{
    const ReceiverState &state = m_receiver.state();
    switch (state.phase) {
    case ReceiverState::Phase::Running:
        return state.storageFailed
                   ? tr("Receiving, but nothing can be stored")
                   : tr("Receiving · %1 · %2/min").arg(state.listen(), QLocale().toString(m_rate.perMinute()));
    case ReceiverState::Phase::Starting:
        return tr("Starting…");
    case ReceiverState::Phase::Failed:
        return tr("Not receiving: %1").arg(state.problem);
    case ReceiverState::Phase::Stopped:
        break;
    }
    return tr("Not receiving");
}

void Tray::refresh()
{
    const auto phase = m_receiver.state().phase;
    const bool runs = phase == ReceiverState::Phase::Running || phase == ReceiverState::Phase::Starting;
    const QString state = stateText();
    m_icon->setToolTip(m_watch.isPaused() ? tr("Gancho · %1 · notifications paused").arg(state)
                                          : tr("Gancho · %1").arg(state));
    m_state->setText(state);
    m_show->setText(tr("Show Gancho"));
    m_toggle->setText(runs ? tr("Stop receiving") : tr("Start receiving"));
    m_pause->setText(m_watch.isPaused() ? tr("Go on with notifications") : tr("Pause notifications for 1 h"));
    m_quit->setText(tr("Quit"));
}

} // namespace gancho
