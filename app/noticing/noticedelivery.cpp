#include "app/noticing/noticedelivery.h"

#include <utility>

#include "moc_noticedelivery.cpp"

namespace gancho {

NoticeDelivery::NoticeDelivery(const QString &busAddress, QObject *parent)
    : QObject(parent)
    , m_desktop(busAddress)
{
    connect(&m_desktop, &DesktopNotifier::activated, this, &NoticeDelivery::activated);
    connect(&m_desktop, &DesktopNotifier::stateChanged, this, [this] {
        flush();
        Q_EMIT wayChanged();
    });
}

void NoticeDelivery::setTray(Balloon balloon, std::function<bool()> available)
{
    m_balloon = std::move(balloon);
    m_hasTray = std::move(available);
    Q_EMIT wayChanged();
}

NoticeDelivery::Way NoticeDelivery::way() const
{
    if (m_desktop.state() == DesktopNotifier::State::Unknown)
        return Way::Unknown;
    if (m_desktop.state() == DesktopNotifier::State::Available)
        return Way::Desktop;
    return hasTray() ? Way::Tray : Way::Window;
}

void NoticeDelivery::deliver(const Notice &notice, const NoticeText &text)
{
    switch (way()) {
    case Way::Unknown:
        m_waiting.append({notice, text});
        return;
    case Way::Desktop:
        m_desktop.show(notice, text, tr("Show"), [this, notice, text](bool taken) {
            if (taken)
                Q_EMIT shown(Way::Desktop);
            else
                fallBack(notice, text);
        });
        return;
    case Way::Tray:
    case Way::Window:
        fallBack(notice, text);
    }
}

void NoticeDelivery::fallBack(const Notice &notice, const NoticeText &text)
{
    if (hasTray() && m_balloon(text)) {
        m_inBalloon = notice;
        Q_EMIT shown(Way::Tray);
        return;
    }
    Q_EMIT inWindow(notice, tr("%1: %2").arg(text.title, text.body));
    Q_EMIT shown(Way::Window);
}

void NoticeDelivery::balloonClicked()
{
    Q_EMIT activated(m_inBalloon);
}

void NoticeDelivery::flush()
{
    if (m_desktop.state() == DesktopNotifier::State::Unknown)
        return;
    for (const auto &[notice, text] : std::exchange(m_waiting, {}))
        deliver(notice, text);
}

} // namespace gancho
