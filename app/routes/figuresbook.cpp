#include "app/routes/figuresbook.h"

#include <algorithm>

namespace gancho {

namespace {

constexpr qint64 minuteUs = 60LL * 1'000'000;
constexpr qint64 minutesKept = 60;

} // namespace

void FiguresBook::read(OutboxStore &store, qint64 nowUs)
{
    m_books.clear();
    if (const auto ended = store.endedSince(nowUs - minutesKept * minuteUs))
        for (const auto &each : *ended)
            note(m_books[each.route], each.delivered, each.us);
    recount(store);
}

void FiguresBook::recount(OutboxStore &store)
{
    const auto counts = store.counts();
    if (!counts)
        return;
    for (Book &book : m_books)
        book.waiting = book.undeliverable = 0;
    for (auto at = counts->cbegin(); at != counts->cend(); ++at) {
        m_books[at.key()].waiting = at->waiting;
        m_books[at.key()].undeliverable = at->undeliverable;
    }
    m_dirty = true;
}

void FiguresBook::queued(RouteId route)
{
    ++m_books[route].waiting;
    m_dirty = true;
}

void FiguresBook::ended(RouteId route, DeliveryState state, bool failed, qint64 nowUs)
{
    Book &book = m_books[route];
    note(book, !failed, nowUs);
    if (state != DeliveryState::Waiting)
        book.waiting = std::max<qint64>(0, book.waiting - 1);
    if (state == DeliveryState::Undeliverable)
        ++book.undeliverable;
    m_dirty = true;
}

void FiguresBook::remove(RouteId route)
{
    m_books.remove(route);
    m_dirty = true;
}

bool FiguresBook::isDirty(qint64 nowUs) const
{
    return m_dirty || nowUs / minuteUs != m_minute;
}

QHash<RouteId, RouteFigures> FiguresBook::figures(OutboxStore &store, const QList<KeptRoute> &routes, qint64 nowUs)
{
    m_dirty = false;
    m_minute = nowUs / minuteUs;
    QHash<RouteId, RouteFigures> all;
    for (const KeptRoute &kept : routes) {
        Book &book = m_books[kept.route.id];
        while (!book.minutes.empty() && book.minutes.front().number <= m_minute - minutesKept)
            book.minutes.pop_front();
        RouteFigures &figures = all[kept.route.id];
        for (const Minute &minute : book.minutes) {
            figures.sent += minute.sent;
            figures.failed += minute.failed;
        }
        figures.waiting = book.waiting;
        figures.undeliverable = book.undeliverable;
        if (book.waiting > 0)
            for (const RouteTarget &target : kept.route.targets)
                if (const qint64 us = store.oldestUs(kept.route.id, target.id); us > 0)
                    figures.oldestUs = figures.oldestUs == 0 ? us : std::min(figures.oldestUs, us);
    }
    return all;
}

void FiguresBook::note(Book &book, bool delivered, qint64 us)
{
    const qint64 number = us / minuteUs;
    if (book.minutes.empty() || book.minutes.back().number < number)
        book.minutes.push_back({number, 0, 0});
    ++(delivered ? book.minutes.back().sent : book.minutes.back().failed);
}

} // namespace gancho
