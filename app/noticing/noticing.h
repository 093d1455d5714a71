#pragma once

#include "app/noticing/noticebook.h"
#include "app/noticing/noticedelivery.h"
#include "app/noticing/noticewatch.h"

#include <QObject>

namespace gancho {

/// The room app/noticing: tells people of what arrives, also while the window is closed. The book holds what they want
/// to be told of (notices.json in the data folder), the watch holds what arrives against it, the delivery brings the
/// notices to the desktop. This object puts the three together; the composition owns it. It lives in the GUI thread and
/// never waits: the search answers from the store's readers, the desktop over the session's bus.
class Noticing : public QObject
{
    Q_OBJECT

public:
    /// `file` holds the rules. `busAddress` is the desktop's; see DesktopNotifier.
    Noticing(EventStore &store, const Receiver &receiver, const QString &file,
             const QString &busAddress = DesktopNotifier::sessionBusAddress(), QObject *parent = nullptr);

    NoticeBook &book() { return m_book; }
    const NoticeBook &book() const { return m_book; }
    NoticeWatch &watch() { return m_watch; }
    NoticeDelivery &delivery() { return m_delivery; }

    /// Where the saved views come from; until then a rule on one looks nowhere.
    void setViews(NoticeViewSource views) { m_views = std::move(views); }
    QList<NoticeView> views() const { return m_views ? m_views() : QList<NoticeView>(); }
    /// Where a rule looks; nothing where that is gone.
    std::optional<NoticePlace> placeOf(const NoticeRule &rule) const;
    /// Tells it now, in the words of the moment.
    void tell(const Notice &notice);

private:
    const Receiver &m_receiver;
    NoticeViewSource m_views;
    NoticeBook m_book;
    NoticeDelivery m_delivery;
    NoticeWatch m_watch;
};

} // namespace gancho
