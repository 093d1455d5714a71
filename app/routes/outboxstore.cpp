#include "app/routes/outboxstore.h"

#include "app/routes/outboxschema.h"
#include "app/store/answercodec.h"
#include "models/domain/routecodec.h"

#include <QCoreApplication>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>

namespace gancho {

Result<OutboxStore> OutboxStore::open(const QString &file)
{
    auto db = SqliteConnection::open(file);
    if (!db)
        return fail(db.error());
    OutboxStore store;
    store.m_db = std::move(*db);
    if (const auto ok = store.prepare(); !ok)
        return fail(ok.error());
    return store;
}

Result<Done> OutboxStore::prepare()
{
    if (const auto ok = outboxschema::prepare(m_db); !ok)
        return ok;
    m_queue = m_db.prepare("INSERT INTO delivery(route,target,event,entity,state,queued_us,due_us,tries,attempts,"
                           "status) VALUES(?,?,?,?,0,?,?,0,0,0)");
    m_mended = m_db.prepare("SELECT mended FROM delivery WHERE id=?");
    m_beginAttempt = m_db.prepare("INSERT INTO attempt(delivery,started_us,total_us,ended,status) VALUES(?,?,-1,0,0)");
    m_endAttempt = m_db.prepare("UPDATE attempt SET ended=1,started_us=?,total_us=?,status=?,request_head=?,"
                                "request_body=?,headers=?,body=?,problem=? WHERE id=?");
    // A person may have discarded it meanwhile: that stays.
    m_move = m_db.prepare("UPDATE delivery SET state=CASE WHEN state=4 AND ?1<>2 THEN 4 ELSE ?1 END,due_us=?2,tries=?3,"
                          "attempts=attempts+1,status=?4,problem=?5 WHERE id=?6");
    m_place = m_db.prepare("INSERT OR REPLACE INTO place(route,event) VALUES(?,?)");
    m_before = m_db.prepare("SELECT event FROM before WHERE route=? AND entity=?");
    m_setBefore = m_db.prepare("INSERT OR REPLACE INTO before(route,entity,event) VALUES(?,?,?)");
    if (installation().isEmpty()) {
        const QByteArray name = QUuid::createUuid().toByteArray(QUuid::Id128).left(12);
        if (!m_db.prepare("INSERT INTO meta(key,value) VALUES('installation',?)").bindBlob(name).run())
            return checked(false);
    }
    if (m_db.integer("SELECT count(*) FROM attempt WHERE ended=0") == 0)
        return Done{};
    const QString text =
        QCoreApplication::translate("Outbox", "Gancho ended before the answer came. It is sent again.");
    return checked(m_db.execute("BEGIN IMMEDIATE") &&
                   m_db.execute("UPDATE delivery SET attempts=attempts+1 WHERE id IN "
                                "(SELECT delivery FROM attempt WHERE ended=0)") &&
                   m_db.prepare("UPDATE attempt SET ended=1,problem=? WHERE ended=0").bind(text).run() &&
                   m_db.execute("COMMIT"));
}

Result<Done> OutboxStore::checked(bool ok)
{
    if (ok)
        return Done{};
    return fail(ErrorKind::Storage, storageProblem(m_db.errorCode()), m_db.errorText());
}

Result<Done> OutboxStore::begin(Safety safety)
{
    if (m_safety != safety) {
        m_safety = safety;
        m_db.execute(safety == Safety::Synced ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
    }
    return checked(m_db.execute("BEGIN IMMEDIATE"));
}

Result<Done> OutboxStore::commit()
{
    const auto done = checked(m_db.execute("COMMIT"));
    if (!done)
        rollBack();
    return done;
}

void OutboxStore::rollBack()
{
    // A statement that failed for want of room has ended the transaction already.
    if (sqlite3_get_autocommit(m_db.handle()) == 0)
        m_db.execute("ROLLBACK");
}

QByteArray OutboxStore::installation()
{
    auto find = m_db.prepare("SELECT value FROM meta WHERE key='installation'");
    return find.step() == SQLITE_ROW ? find.bytes(0) : QByteArray();
}

Result<QList<KeptRoute>> OutboxStore::routes()
{
    QList<KeptRoute> routes;
    auto rows = m_db.prepare("SELECT r.id,r.json,p.event FROM route r LEFT JOIN place p ON p.route=r.id ORDER BY r.id");
    int code = SQLITE_ROW;
    while ((code = rows.step()) == SQLITE_ROW) {
        Route route = RouteCodec::read(rows.bytes(1));
        route.id = RouteId(rows.integer(0));
        routes += {std::move(route), rows.integer(2)};
    }
    if (code != SQLITE_DONE)
        return fail(checked(false).error());
    return routes;
}

Result<Route> OutboxStore::saveRoute(Route route)
{
    auto namesake = m_db.prepare("SELECT id FROM route WHERE name=? AND id<>?");
    const QByteArray name = route.name.toUtf8();
    if (namesake.bindText(name).bind(route.id.value).step() == SQLITE_ROW) {
        const QString text = QCoreApplication::translate("Outbox", "Another route has this name.");
        Error error;
        error.kind = ErrorKind::Conflict;
        error.text = text;
        error.fields.insert(QStringLiteral("name"), text);
        return fail(error);
    }
    namesake.reset();
    qint64 lastTarget = 0;
    if (route.id.isValid()) {
        auto known = m_db.prepare("SELECT last_target FROM route WHERE id=?");
        if (known.bind(route.id.value).step() != SQLITE_ROW)
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate("Outbox", "This route does not exist any more."));
        lastTarget = known.integer(0);
    }
    for (const RouteTarget &target : std::as_const(route.targets))
        lastTarget = std::max(lastTarget, target.id);
    for (RouteTarget &target : route.targets)
        if (target.id == 0)
            target.id = ++lastTarget;
    const QByteArray json = RouteCodec::write(route);
    auto write = route.id.isValid() ? m_db.prepare("UPDATE route SET name=?,last_target=?,json=? WHERE id=?")
                                    : m_db.prepare("INSERT INTO route(name,last_target,json) VALUES(?,?,?)");
    write.bindText(name).bind(lastTarget).bindBlob(json);
    if (route.id.isValid())
        write.bind(route.id.value);
    if (const auto ok = checked(write.run()); !ok)
        return fail(ok.error());
    if (!route.id.isValid())
        route.id = RouteId(sqlite3_last_insert_rowid(m_db.handle()));
    // What was on its way to a target that is gone can go nowhere.
    QByteArray kept;
    for (const RouteTarget &target : std::as_const(route.targets))
        kept += (kept.isEmpty() ? "" : ",") + QByteArray::number(target.id);
    if (const auto ok = checked(
            m_db.prepare("UPDATE delivery SET state=4 WHERE state=0 AND route=? AND target NOT IN (" + kept + ')')
                .bind(route.id.value)
                .run());
        !ok)
        return fail(ok.error());
    return route;
}

Result<Done> OutboxStore::removeRoute(RouteId id)
{
    bool ok = true;
    for (const char *sql : {"DELETE FROM attempt WHERE delivery IN (SELECT id FROM delivery WHERE route=?)",
                            "DELETE FROM delivery WHERE route=?", "DELETE FROM before WHERE route=?",
                            "DELETE FROM place WHERE route=?", "DELETE FROM route WHERE id=?"})
        ok = ok && m_db.prepare(sql).bind(id.value).run();
    return checked(ok);
}

Result<Done> OutboxStore::setPlace(RouteId id, qint64 event)
{
    return checked(m_place.bind(id.value).bind(event).run());
}

Result<qint64> OutboxStore::queue(RouteId route, qint64 target, qint64 event, const QString &entity, qint64 nowUs)
{
    m_queue.bind(route.value).bind(target).bind(event).bind(entity).bind(nowUs).bind(nowUs);
    if (const auto ok = checked(m_queue.run()); !ok)
        return fail(ok.error());
    return sqlite3_last_insert_rowid(m_db.handle());
}

Result<QVector<WaitingDelivery>> OutboxStore::waiting(RouteId route, qint64 target, qint64 after, int limit)
{
    auto rows =
        m_db.prepare("SELECT id,event,entity,queued_us,due_us,tries,attempts FROM delivery WHERE state=0 AND route=? "
                     "AND target=? AND id>? ORDER BY id LIMIT ?");
    rows.bind(route.value).bind(target).bind(after).bind(qint64(limit));
    QVector<WaitingDelivery> found;
    int code = SQLITE_ROW;
    while ((code = rows.step()) == SQLITE_ROW)
        found += {rows.integer(0), rows.integer(1),      rows.text(2),        rows.integer(3),
                  rows.integer(4), int(rows.integer(5)), int(rows.integer(6))};
    if (code != SQLITE_DONE)
        return fail(checked(false).error());
    return found;
}

Result<QByteArray> OutboxStore::mendedBody(qint64 delivery)
{
    m_mended.reset();
    const int code = m_mended.bind(delivery).step();
    QByteArray body;
    if (code == SQLITE_ROW && !m_mended.isNull(0)) {
        body = m_mended.bytes(0);
        if (body.isNull())
            body = "";
    }
    m_mended.reset();
    return body;
}

Result<qint64> OutboxStore::beginAttempt(qint64 delivery, qint64 nowUs)
{
    if (const auto ok = checked(m_beginAttempt.bind(delivery).bind(nowUs).run()); !ok)
        return fail(ok.error());
    return sqlite3_last_insert_rowid(m_db.handle());
}

Result<Done> OutboxStore::endAttempt(const AttemptOutcome &outcome)
{
    const DeliveryAttempt &attempt = outcome.attempt;
    const QByteArray headers = encodeHeaders(attempt.answerHeaders);
    m_endAttempt.bind(attempt.startedUs)
        .bind(attempt.totalUs)
        .bind(qint64(attempt.status))
        .bindBlob(attempt.requestHead)
        .bindBlob(attempt.requestBody)
        .bindBlob(headers)
        .bindBlob(attempt.answerBody)
        .bind(attempt.problem)
        .bind(attempt.id);
    m_move.bind(qint64(outcome.state))
        .bind(outcome.dueUs)
        .bind(qint64(outcome.tries))
        .bind(qint64(attempt.status))
        .bind(attempt.problem)
        .bind(attempt.delivery.value);
    return checked(m_endAttempt.run() && m_move.run());
}

Result<qint64> OutboxStore::before(RouteId route, const QString &entity)
{
    const QByteArray key = entity.toUtf8();
    m_before.reset();
    const qint64 event = m_before.bind(route.value).bindText(key).step() == SQLITE_ROW ? m_before.integer(0) : 0;
    m_before.reset();
    return event;
}

Result<Done> OutboxStore::setBefore(RouteId route, const QString &entity, qint64 event)
{
    const QByteArray key = entity.toUtf8();
    return checked(m_setBefore.bind(route.value).bindText(key).bind(event).run());
}

qint64 OutboxStore::oldestUs(RouteId route, qint64 target)
{
    auto first =
        m_db.prepare("SELECT queued_us FROM delivery WHERE state=0 AND route=? AND target=? ORDER BY id LIMIT 1");
    return first.bind(route.value).bind(target).step() == SQLITE_ROW ? first.integer(0) : 0;
}

Result<QVector<OutboxStore::EndedAttempt>> OutboxStore::endedSince(qint64 us)
{
    auto rows = m_db.prepare("SELECT d.route,a.started_us,a.problem IS NULL FROM attempt a CROSS JOIN delivery d ON "
                             "d.id=a.delivery WHERE a.ended=1 ORDER BY a.id DESC");
    QVector<EndedAttempt> found;
    while (rows.step() == SQLITE_ROW && rows.integer(1) >= us)
        found += {RouteId(rows.integer(0)), rows.integer(1), rows.integer(2) != 0};
    std::reverse(found.begin(), found.end());
    return found;
}

Result<qint64> OutboxStore::prune(qint64 beforeUs, qint64 kept, int most)
{
    const qint64 newest = m_db.integer("SELECT max(id) FROM delivery");
    auto rows = m_db.prepare("SELECT id FROM delivery WHERE state IN (2,4) AND (queued_us<? OR id<=?) ORDER BY id "
                             "LIMIT ?");
    rows.bind(beforeUs).bind(newest - kept).bind(qint64(most));
    QVector<qint64> ids;
    while (rows.step() == SQLITE_ROW)
        ids += rows.integer(0);
    rows.reset();
    auto attempts = m_db.prepare("DELETE FROM attempt WHERE delivery=?");
    auto deliveries = m_db.prepare("DELETE FROM delivery WHERE id=?");
    for (const qint64 id : std::as_const(ids))
        if (const auto ok = checked(attempts.bind(id).run() && deliveries.bind(id).run()); !ok)
            return fail(ok.error());
    return ids.size();
}

} // namespace gancho
