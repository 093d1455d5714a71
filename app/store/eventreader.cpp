#include "app/store/eventreader.h"

#include "app/store/answercodec.h"
#include "app/store/searchtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace gancho {

namespace {

/// A request may take half a minute to come in, and the clock may be set a little.
constexpr qint64 arrivalSlackUs = 120'000'000;
constexpr int pollEvery = 4096;
constexpr qsizetype idsPerQuery = 1000;

const QString summaryColumns = QStringLiteral(
    "e.id,e.received_us,t.name,e.platform,e.inbox_id,i.name,e.subject,e.method,e.target,e.status,e.size,e.verification,"
    "e.refused,e.sender,(SELECT c.committed_us FROM commit_time c WHERE c.first_id<=e.id AND c.last_id>=e.id "
    "ORDER BY c.first_id DESC LIMIT 1)");
const QString summaryTables =
    QStringLiteral(" FROM event e JOIN event_type t ON t.id=e.type_id LEFT JOIN inbox i ON i.id=e.inbox_id ");

Error cancelledError()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

EventSummary summaryOf(const QSqlQuery &row)
{
    EventSummary s;
    s.id = EventId(row.value(0).toLongLong());
    s.receivedUs = row.value(1).toLongLong();
    s.type = row.value(2).toString();
    s.platform = static_cast<PlatformKind>(row.value(3).toInt());
    s.inbox = InboxId(row.value(4).toLongLong());
    s.inboxName = row.value(5).toString();
    s.subject = row.value(6).toString();
    s.method = row.value(7).toString();
    s.target = row.value(8).toString();
    s.status = row.value(9).toInt();
    s.size = row.value(10).toLongLong();
    s.verification = static_cast<Verification>(row.value(11).toInt());
    s.refused = row.value(12).toBool();
    s.sender = row.value(13).toString();
    // 0 stands for an event of another log, whose answer time is not known.
    if (row.value(14).toLongLong() > 0)
        s.durationUs = std::max<qint64>(0, row.value(14).toLongLong() - s.receivedUs);
    return s;
}

} // namespace

EventReader::EventReader(QString file, QString searchFile)
    : m_file(std::move(file))
    , m_searchFile(std::move(searchFile))
    , m_connection(QStringLiteral("gancho-reader-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

EventReader::~EventReader()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Done> EventReader::ensureOpen()
{
    if (m_db.isOpen())
        return Done{};
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_db.setDatabaseName(m_file);
    m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_db.open())
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("Storage", "The event log cannot be opened. Check the data folder."),
                    m_db.lastError().text());
    QSqlQuery query(m_db);
    query.exec(QStringLiteral("PRAGMA cache_size=-8192"));
    if (QFileInfo::exists(m_searchFile)) {
        QString path = m_searchFile;
        m_hasSearch =
            query.exec(QStringLiteral("ATTACH '%1' AS search").arg(path.replace(u'\'', QStringLiteral("''"))));
    }
    return Done{};
}

Result<Done> EventReader::run(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (query.prepare(sql)) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (query.exec())
            return Done{};
    }
    return fail(ErrorKind::Storage, QCoreApplication::translate("Storage", "The event log cannot be read. Try again."),
                query.lastError().text());
}

qint64 EventReader::integer(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_db);
    return run(query, sql, values) && query.next() ? query.value(0).toLongLong() : 0;
}

qint64 EventReader::firstIdSince(qint64 us)
{
    qint64 low = integer(QStringLiteral("SELECT min(id) FROM event"));
    qint64 high = integer(QStringLiteral("SELECT max(id) FROM event")) + 1;
    QSqlQuery probe(m_db);
    probe.setForwardOnly(true);
    probe.prepare(QStringLiteral("SELECT id, received_us FROM event WHERE id>=? ORDER BY id LIMIT 1"));
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        probe.bindValue(0, middle);
        if (!probe.exec() || !probe.next())
            return 0;
        if (probe.value(1).toLongLong() < us - arrivalSlackUs)
            low = std::max(middle, probe.value(0).toLongLong()) + 1;
        else
            high = middle;
    }
    return low;
}

Result<EventReader::Where> EventReader::where(const EventFilter &filter, qint64 after, qint64 before)
{
    Where w;
    w.sql = QStringLiteral(" WHERE e.id>?");
    qint64 lowest = after;
    if (filter.fromUs)
        lowest = std::max(lowest, firstIdSince(*filter.fromUs) - 1);
    w.values << lowest;
    if (before > 0) {
        w.sql += QStringLiteral(" AND e.id<?");
        w.values << before;
    }
    if (filter.fromUs) {
        w.sql += QStringLiteral(" AND e.received_us>=?");
        w.values << *filter.fromUs;
    }
    if (filter.toUs) {
        w.sql += QStringLiteral(" AND e.id<? AND e.received_us<?");
        w.values << firstIdSince(*filter.toUs + 2 * arrivalSlackUs) + 1 << *filter.toUs;
    }
    const auto list = [&w](const QString &column, const QStringList &places) {
        w.sql += QStringLiteral(" AND %1 IN (%2)").arg(column, places.join(u','));
    };
    if (!filter.types.isEmpty()) {
        QStringList places;
        for (const QString &type : filter.types)
            places += QString::number(integer(QStringLiteral("SELECT id FROM event_type WHERE name=?"),
                                              {type.isNull() ? QStringLiteral("") : type}));
        list(QStringLiteral("e.type_id"), places);
    }
    if (!filter.inboxes.isEmpty()) {
        QStringList places;
        for (const InboxId &inbox : filter.inboxes)
            places += QString::number(inbox.value);
        list(QStringLiteral("e.inbox_id"), places);
    }
    return w;
}

Result<QVector<qint64>> EventReader::collect(const QString &sql, const QVariantList &values, int limit,
                                             const Cancelled &cancelled)
{
    QSqlQuery query(m_db);
    QString text = sql;
    if (limit > 0)
        text += QStringLiteral(" LIMIT %1").arg(limit);
    if (const auto ok = run(query, text, values); !ok)
        return fail(ok.error());
    QVector<qint64> ids;
    while (query.next()) {
        ids.append(query.value(0).toLongLong());
        if (ids.size() % pollEvery == 0 && cancelled && cancelled())
            return fail(cancelledError());
    }
    return ids;
}

Result<QVector<qint64>> EventReader::ids(const EventFilter &filter, qint64 after, qint64 before, int limit,
                                         const Cancelled &cancelled)
{
    if (const auto open = ensureOpen(); !open)
        return fail(open.error());
    const auto w = where(filter, after, before);
    if (!w)
        return fail(w.error());
    const QStringList words = searchWords(filter.text);
    if (!words.isEmpty())
        return search(*w, filter.text, limit, cancelled);
    return collect(QStringLiteral("SELECT e.id FROM event e") + w->sql + QStringLiteral(" ORDER BY e.id DESC"),
                   w->values, limit, cancelled);
}

Result<QVector<qint64>> EventReader::search(const Where &w, const QString &text, int limit, const Cancelled &cancelled)
{
    const QStringList words = searchWords(text);
    const qint64 indexed = m_hasSearch ? integer(QStringLiteral("SELECT last_id FROM search.progress")) : 0;
    auto found = scanTail(w, indexed, words, limit, cancelled);
    if (!found || !m_hasSearch || (limit > 0 && found->size() >= limit))
        return found;
    const QString sql = QStringLiteral("SELECT f.rowid FROM search.words f JOIN event e ON e.id=f.rowid") + w.sql +
                        QStringLiteral(" AND f.rowid<=? AND words MATCH ? ORDER BY f.rowid DESC");
    QVariantList values = w.values;
    values << indexed << searchQuery(words);
    const auto rest = collect(sql, values, limit > 0 ? limit - int(found->size()) : 0, cancelled);
    if (!rest)
        return fail(rest.error());
    found->append(*rest);
    return found;
}

Result<QVector<qint64>> EventReader::scanTail(const Where &w, qint64 indexed, const QStringList &words, int limit,
                                              const Cancelled &cancelled)
{
    QSqlQuery query(m_db);
    QVariantList values = w.values;
    values << indexed;
    const QString sql =
        QStringLiteral("SELECT e.id,e.target,e.subject,b.head,b.body FROM event e JOIN event_body b ON b.id=e.id") +
        w.sql + QStringLiteral(" AND e.id>? ORDER BY e.id DESC");
    if (const auto ok = run(query, sql, values); !ok)
        return fail(ok.error());
    QVector<qint64> ids;
    for (int seen = 1; query.next() && (limit <= 0 || ids.size() < limit); ++seen) {
        const QString text = searchText(query.value(1).toByteArray(), query.value(2).toString(),
                                        query.value(3).toByteArray(), query.value(4).toByteArray());
        if (matchesWords(text, words))
            ids.append(query.value(0).toLongLong());
        if (seen % 64 == 0 && cancelled && cancelled())
            return fail(cancelledError());
    }
    return ids;
}

Result<QVector<EventSummary>> EventReader::summaries(const QVector<qint64> &ids)
{
    if (const auto open = ensureOpen(); !open)
        return fail(open.error());
    QStringList list;
    for (const qint64 id : ids)
        list += QString::number(id);
    QSqlQuery query(m_db);
    const QString sql = QStringLiteral("SELECT ") + summaryColumns + summaryTables +
                        QStringLiteral("WHERE e.id IN (%1)").arg(list.join(u','));
    if (const auto ok = run(query, sql, {}); !ok)
        return fail(ok.error());
    QHash<qint64, EventSummary> found;
    while (query.next()) {
        const EventSummary summary = summaryOf(query);
        found.insert(summary.id.value, summary);
    }
    QVector<EventSummary> rows;
    for (const qint64 id : ids)
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    return rows;
}

Result<EventRecord> EventReader::record(EventId id)
{
    if (const auto open = ensureOpen(); !open)
        return fail(open.error());
    QSqlQuery query(m_db);
    const QString sql =
        QStringLiteral("SELECT ") + summaryColumns +
        QStringLiteral(",b.head,b.body,b.contact_id,b.session_id,b.card_id,b.entity_id,a.headers,a.body") +
        summaryTables + QStringLiteral("JOIN event_body b ON b.id=e.id JOIN answer a ON a.id=b.answer_id WHERE e.id=?");
    if (const auto ok = run(query, sql, {id.value}); !ok)
        return fail(ok.error());
    if (!query.next())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Storage", "This event is no longer in the log."));
    EventRecord r;
    r.summary = summaryOf(query);
    r.head = query.value(15).toByteArray();
    r.body = query.value(16).toByteArray();
    r.contactId = query.value(17).toString();
    r.sessionId = query.value(18).toString();
    r.cardId = query.value(19).toString();
    r.entityId = query.value(20).toString();
    r.answerHeaders = decodeHeaders(query.value(21).toByteArray());
    r.answerBody = query.value(22).toByteArray();
    return r;
}

Result<QVector<EventBucket>> EventReader::histogram(const EventFilter &filter, qint64 bucketUs,
                                                    const Cancelled &cancelled)
{
    if (const auto open = ensureOpen(); !open)
        return fail(open.error());
    QMap<qint64, EventBucket> buckets;
    const auto add = [&](const QString &where, const QVariantList &values) -> Result<Done> {
        QSqlQuery query(m_db);
        const QString sql =
            QStringLiteral("SELECT e.received_us/%1, count(*), sum(e.status>=400) FROM event e").arg(bucketUs);
        if (const auto ok = run(query, sql + where + QStringLiteral(" GROUP BY 1"), values); !ok)
            return ok;
        while (query.next()) {
            EventBucket &bucket = buckets[query.value(0).toLongLong()];
            bucket.startUs = query.value(0).toLongLong() * bucketUs;
            bucket.events += query.value(1).toLongLong();
            bucket.failures += query.value(2).toLongLong();
        }
        return Done{};
    };
    if (searchWords(filter.text).isEmpty()) {
        const auto w = where(filter, 0, 0);
        if (!w)
            return fail(w.error());
        if (const auto ok = add(w->sql, w->values); !ok)
            return fail(ok.error());
        return buckets.values();
    }
    const auto found = ids(filter, 0, 0, 0, cancelled);
    if (!found)
        return fail(found.error());
    for (qsizetype at = 0; at < found->size(); at += idsPerQuery) {
        QStringList list;
        for (const qint64 id : found->mid(at, idsPerQuery))
            list += QString::number(id);
        if (const auto ok = add(QStringLiteral(" WHERE e.id IN (%1)").arg(list.join(u',')), {}); !ok)
            return fail(ok.error());
        if (cancelled && cancelled())
            return fail(cancelledError());
    }
    return buckets.values();
}

Result<QVector<QPair<QString, qint64>>> EventReader::typeCounts(const EventFilter &filter)
{
    if (const auto open = ensureOpen(); !open)
        return fail(open.error());
    const auto w = where(filter, 0, 0);
    if (!w)
        return fail(w.error());
    QSqlQuery query(m_db);
    const QString sql =
        QStringLiteral(
            "SELECT t.name, n FROM (SELECT e.type_id AS type, count(*) AS n FROM event e%1 GROUP BY e.type_id) "
            "JOIN event_type t ON t.id=type ORDER BY n DESC")
            .arg(w->sql);
    if (const auto ok = run(query, sql, w->values); !ok)
        return fail(ok.error());
    QVector<QPair<QString, qint64>> counts;
    while (query.next())
        counts.append({query.value(0).toString(), query.value(1).toLongLong()});
    return counts;
}

Result<QVector<Inbox>> EventReader::inboxes()
{
    if (const auto open = ensureOpen(); !open)
        return fail(open.error());
    QSqlQuery query(m_db);
    if (const auto ok = run(query, QStringLiteral("SELECT id,name,account,platform FROM inbox ORDER BY id"), {}); !ok)
        return fail(ok.error());
    QVector<Inbox> list;
    while (query.next())
        list.append({InboxId(query.value(0).toLongLong()), query.value(1).toString(),
                     AccountId(query.value(2).toString()), static_cast<PlatformKind>(query.value(3).toInt())});
    return list;
}

Result<qint64> EventReader::count()
{
    if (const auto open = ensureOpen(); !open)
        return fail(open.error());
    return integer(QStringLiteral("SELECT count(*) FROM event"));
}

} // namespace gancho
