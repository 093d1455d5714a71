#pragma once

#include "app/routes/outboxstore.h"

#include <deque>

namespace gancho {

/// The figures of routes, counted as things happen. One thread.
class FiguresBook
{
public:
    /// Everything anew, from the file.
    void read(OutboxStore &store, qint64 nowUs);
    /// What waits and what cannot be delivered anew, from the file.
    void recount(OutboxStore &store);
    void queued(RouteId route);
    void ended(RouteId route, DeliveryState state, bool failed, qint64 nowUs);
    void remove(RouteId route);

    /// True where something may have changed since figures() was asked for.
    bool isDirty(qint64 nowUs) const;
    QHash<RouteId, RouteFigures> figures(OutboxStore &store, const QList<KeptRoute> &routes, qint64 nowUs);

private:
    struct Minute
    {
        qint64 number = 0;
        qint64 sent = 0;
        qint64 failed = 0;
    };
    struct Book
    {
        std::deque<Minute> minutes; ///< of the last hour, ascending
        qint64 waiting = 0;
        qint64 undeliverable = 0;
    };
    static void note(Book &book, bool delivered, qint64 us);

    QHash<RouteId, Book> m_books;
    bool m_dirty = true;
    qint64 m_minute = 0; ///< that figures() was asked for last
};

} // namespace gancho
