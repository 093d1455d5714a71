#include "app/noticing/noticing.h"

#include "app/noticing/noticewords.h"
#include "app/receiver/receiver.h"

#include "moc_noticing.cpp"

namespace gancho {

Noticing::Noticing(EventStore &store, const Receiver &receiver, const QString &file, const QString &busAddress,
                   QObject *parent)
    : QObject(parent)
    , m_receiver(receiver)
    , m_book(file)
    , m_delivery(busAddress)
    , m_watch(store, receiver, m_book, [this](const NoticeRule &rule) { return placeOf(rule); })
{
    connect(&m_watch, &NoticeWatch::noticed, this, &Noticing::tell);
}

std::optional<NoticePlace> Noticing::placeOf(const NoticeRule &rule) const
{
    switch (rule.where) {
    case NoticeRule::Where::Everything:
        return NoticePlace{tr("All events"), {}};
    case NoticeRule::Where::Inbox:
        if (const Inbox *inbox = m_receiver.inbox(rule.inbox)) {
            NoticePlace place{inbox->name, {}};
            place.filter.inboxes = {inbox->id};
            return place;
        }
        return std::nullopt;
    case NoticeRule::Where::View:
        for (const NoticeView &view : views())
            if (view.id == rule.view)
                return NoticePlace{view.name, view.filter};
    }
    return std::nullopt;
}

void Noticing::tell(const Notice &notice)
{
    m_delivery.deliver(notice, wordsOf(notice, m_book.showsNames()));
}

} // namespace gancho
