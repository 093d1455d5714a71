#include "app/routes/outboxstore.h"
#include "app/store/answercodec.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

// What people see of the outbox, and what they do with deliveries.

namespace gancho {

namespace {

constexpr char columns[] =
    "SELECT id,route,target,event,entity,state,queued_us,due_us,attempts,status,problem,mended IS NOT NULL "
    "FROM delivery ";

Delivery deliveryOf(const SqliteStatement &row)
{
    Delivery delivery;
    delivery.id = DeliveryId(row.integer(0));
    delivery.route = RouteId(row.integer(1));
    delivery.target = row.integer(2);
    delivery.event = EventId(row.integer(3));
    delivery.entity = row.text(4);
    delivery.state = static_cast<DeliveryState>(row.integer(5));
    delivery.queuedUs = row.integer(6);
    delivery.dueUs = row.integer(7);
    delivery.attempts = int(row.integer(8));
    delivery.status = int(row.integer(9));
    delivery.problem = row.text(10);
    delivery.mended = row.integer(11) != 0;
    return delivery;
}

} // namespace

QByteArray OutboxStore::condition(const DeliveryFilter &filter, const QList<QPair<RouteId, qint64>> &targets) const
{
    QByteArray sql = "WHERE 1";
    if (filter.route.isValid())
        sql += " AND route=" + QByteArray::number(filter.route.value);
    if (filter.id.isValid())
        sql += " AND id=" + QByteArray::number(filter.id.value);
    if (filter.event.isValid())
        sql += " AND event=" + QByteArray::number(filter.event.value);
    if (!filter.targetKey.isEmpty()) {
        sql += " AND (0";
        for (const auto &[route, target] : targets)
            sql += " OR (route=" + QByteArray::number(route.value) + " AND target=" + QByteArray::number(target) + ')';
        sql += ')';
    }
    if (filter.states.size() == 1) {
        sql += " AND state=" + QByteArray::number(int(filter.states.first()));
    } else if (!filter.states.isEmpty()) {
        sql += " AND state IN (";
        for (const DeliveryState state : filter.states)
            sql += QByteArray::number(int(state)) + ',';
        sql.chop(1);
        sql += ')';
    }
    return sql;
}

Result<QVector<Delivery>> OutboxStore::deliveries(const DeliveryFilter &filter,
                                                  const QList<QPair<RouteId, qint64>> &targets, int limit,
                                                  qint64 before)
{
    QByteArray sql = columns + condition(filter, targets);
    if (before > 0)
        sql += " AND id<" + QByteArray::number(before);
    sql += " ORDER BY id DESC LIMIT " + QByteArray::number(limit);
    auto rows = m_db.prepare(sql);
    QVector<Delivery> found;
    int code = SQLITE_ROW;
    while ((code = rows.step()) == SQLITE_ROW)
        found += deliveryOf(rows);
    if (code != SQLITE_DONE)
        return fail(checked(false).error());
    return found;
}

Result<QVector<DeliveryAttempt>> OutboxStore::attempts(DeliveryId id)
{
    auto rows = m_db.prepare("SELECT id,started_us,total_us,status,request_head,request_body,headers,body,problem "
                             "FROM attempt WHERE delivery=? ORDER BY id");
    rows.bind(id.value);
    QVector<DeliveryAttempt> found;
    int code = SQLITE_ROW;
    while ((code = rows.step()) == SQLITE_ROW) {
        DeliveryAttempt attempt;
        attempt.id = rows.integer(0);
        attempt.delivery = id;
        attempt.startedUs = rows.integer(1);
        attempt.totalUs = rows.integer(2);
        attempt.status = int(rows.integer(3));
        attempt.requestHead = rows.bytes(4);
        attempt.requestBody = rows.bytes(5);
        attempt.answerHeaders = decodeHeaders(rows.bytes(6));
        attempt.answerBody = rows.bytes(7);
        attempt.problem = rows.text(8);
        found += attempt;
    }
    if (code != SQLITE_DONE)
        return fail(checked(false).error());
    return found;
}

Result<qint64> OutboxStore::retry(const DeliveryFilter &filter, const QList<QPair<RouteId, qint64>> &targets,
                                  qint64 nowUs)
{
    const QByteArray now = QByteArray::number(nowUs);
    DeliveryFilter undeliverable = filter;
    undeliverable.states = {DeliveryState::Undeliverable};
    if (const auto ok = checked(
            m_db.prepare("UPDATE delivery SET state=0,tries=0,due_us=" + now + ' ' + condition(undeliverable, targets))
                .run());
        !ok)
        return fail(ok.error());
    return sqlite3_changes64(m_db.handle());
}

Result<qint64> OutboxStore::retry(DeliveryId id, qint64 nowUs)
{
    if (const auto ok = checked(m_db.prepare("UPDATE delivery SET state=0,tries=0,due_us=? WHERE id=? AND state<>2")
                                    .bind(nowUs)
                                    .bind(id.value)
                                    .run());
        !ok)
        return fail(ok.error());
    return sqlite3_changes64(m_db.handle());
}

Result<Done> OutboxStore::mend(DeliveryId id, const QByteArray &body)
{
    if (const auto ok = checked(
            m_db.prepare("UPDATE delivery SET mended=? WHERE id=? AND state<>2").bindBlob(body).bind(id.value).run());
        !ok)
        return ok;
    if (sqlite3_changes64(m_db.handle()) == 0)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Outbox", "This delivery is over and cannot be mended."));
    return Done{};
}

Result<qint64> OutboxStore::discard(const DeliveryFilter &filter, const QList<QPair<RouteId, qint64>> &targets)
{
    DeliveryFilter open = filter;
    if (open.states.isEmpty())
        open.states = {DeliveryState::Waiting, DeliveryState::Undeliverable};
    open.states.removeAll(DeliveryState::Delivered);
    if (open.states.isEmpty())
        return 0;
    if (const auto ok = checked(m_db.prepare("UPDATE delivery SET state=4 " + condition(open, targets)).run()); !ok)
        return fail(ok.error());
    return sqlite3_changes64(m_db.handle());
}

Result<QHash<RouteId, RouteFigures>> OutboxStore::counts()
{
    QHash<RouteId, RouteFigures> figures;
    // The lowest id is the oldest, but for what was sent again.
    auto rows = m_db.prepare("SELECT route,count(*),min(queued_us) FROM delivery WHERE state=0 GROUP BY route");
    while (rows.step() == SQLITE_ROW) {
        RouteFigures &each = figures[RouteId(rows.integer(0))];
        each.waiting = rows.integer(1);
        each.oldestUs = rows.integer(2);
    }
    auto failed = m_db.prepare("SELECT route,count(*) FROM delivery WHERE state=3 GROUP BY route");
    while (failed.step() == SQLITE_ROW)
        figures[RouteId(failed.integer(0))].undeliverable = failed.integer(1);
    return figures;
}

Result<QVector<TargetQueue>> OutboxStore::queues()
{
    QVector<TargetQueue> queues;
    auto rows = m_db.prepare("SELECT route,target,count(*) FROM delivery WHERE state=0 GROUP BY route,target");
    int code = SQLITE_ROW;
    while ((code = rows.step()) == SQLITE_ROW) {
        const RouteId route(rows.integer(0));
        const qint64 target = rows.integer(1);
        queues += {route, target, rows.integer(2), 0, oldestUs(route, target)};
    }
    if (code != SQLITE_DONE)
        return fail(checked(false).error());
    auto failed = m_db.prepare("SELECT route,target,count(*) FROM delivery WHERE state=3 GROUP BY route,target");
    while ((code = failed.step()) == SQLITE_ROW) {
        const RouteId route(failed.integer(0));
        const qint64 target = failed.integer(1);
        auto known = std::find_if(queues.begin(), queues.end(), [&](const TargetQueue &queue) {
            return queue.route == route && queue.target == target;
        });
        if (known == queues.end()) {
            queues += {route, target, 0, 0, 0};
            known = queues.end() - 1;
        }
        known->undeliverable = failed.integer(2);
    }
    if (code != SQLITE_DONE)
        return fail(checked(false).error());
    return queues;
}

} // namespace gancho
