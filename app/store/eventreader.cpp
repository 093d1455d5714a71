#include "app/store/eventreader.h"

#include "app/store/answercodec.h"
#include "app/store/bodytext.h"
#include "app/store/eventfields.h"
#include "app/store/eventsearch.h"
#include "app/store/eventsorting.h"
#include "app/store/eventstatistics.h"
#include "app/store/resendrows.h"
#include "app/store/schema.h"
#include "app/store/storedevents.h"
#include "models/domain/answerrulecodec.h"
#include "models/domain/sendercheckcodec.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <sqlite3.h>

#include <sys/stat.h>

#include <algorithm>

namespace gancho {

namespace {

/// Beyond this the deliveries of one thing are not all shown.
constexpr int mostDeliveries = 1000;

/// Spans of commit times do not overlap, so the nearest decides; looking on for one that fits would go through all of
/// them for each of the newest events, whose time is written with the next transaction only.
constexpr char summaryColumns[] =
    "SELECT "
    "e.id,e.received_us,t.name,e.platform,e.inbox_id,coalesce(i.former_name,i.name),e.subject,e.method,e.target,e."
    "status,e.size,"
    "e.verification,e.refused,e.sender,(SELECT CASE WHEN c.last_id>=e.id AND c.committed_us>0 THEN c.committed_us END "
    "FROM commit_time c WHERE c.first_id<=e.id ORDER BY c.first_id DESC LIMIT 1),m.starred,m.colour,m.note,";
constexpr char factColumns[] = "f.event_us,f.first_id,f.deviations";
constexpr char noFactColumns[] = "NULL,NULL,NULL";
constexpr char recordColumns[] =
    ",b.head,b.body,b.contact_id,b.session_id,b.card_id,b.entity_id,a.headers,a.body,b.verdict";
constexpr char summaryTables[] =
    " FROM event e JOIN event_type t ON t.id=e.type_id LEFT JOIN inbox i ON i.id=e.inbox_id"
    " LEFT JOIN mark m ON m.event_id=e.id";
constexpr char factTable[] = " LEFT JOIN search.fact f ON f.id=e.id";
constexpr char recordTables[] = " JOIN event_body b ON b.id=e.id JOIN answer a ON a.id=b.answer_id";
constexpr int recordColumnsFrom = 21;

EventSummary summaryOf(const SqliteStatement &row)
{
    EventSummary s;
    s.id = EventId(row.integer(0));
    s.receivedUs = row.integer(1);
    s.type = row.text(2);
    s.platform = static_cast<PlatformKind>(row.integer(3));
    s.inbox = InboxId(row.integer(4));
    s.inboxName = row.text(5);
    s.subject = row.text(6);
    s.method = row.text(7);
    s.target = row.text(8);
    s.status = int(row.integer(9));
    s.size = row.integer(10);
    s.verification = static_cast<Verification>(row.integer(11));
    s.refused = row.integer(12) != 0;
    s.sender = row.text(13);
    if (!row.isNull(14))
        s.durationUs = std::max<qint64>(0, row.integer(14) - s.receivedUs);
    s.mark = {row.integer(15) != 0, static_cast<MarkColour>(row.integer(16)), row.text(17)};
    if (!row.isNull(18))
        s.eventUs = row.integer(18);
    s.repeatOf = EventId(row.integer(19));
    if (!row.isNull(20))
        s.deviations = int(row.integer(20));
    return s;
}

EventRecord recordOf(const SqliteStatement &row)
{
    EventRecord r;
    r.summary = summaryOf(row);
    int column = recordColumnsFrom;
    r.head = row.bytes(column++);
    r.body = row.bytes(column++);
    r.contactId = row.text(column++);
    r.sessionId = row.text(column++);
    r.cardId = row.text(column++);
    r.entityId = row.text(column++);
    r.answerHeaders = decodeHeaders(row.bytes(column++));
    r.answerBody = row.bytes(column++);
    r.verdict = SenderCheckCodec::readVerdict(row.bytes(column++));
    return r;
}

QByteArray summarySql(const ReadContext &context, bool record)
{
    QByteArray sql = QByteArray(summaryColumns) + (context.hasIndex ? factColumns : noFactColumns);
    if (record)
        sql += recordColumns;
    sql += summaryTables;
    if (context.hasIndex)
        sql += factTable;
    if (record)
        sql += recordTables;
    return sql + " WHERE e.id=?";
}

/// Ends the read transaction whatever happens.
class Transaction
{
public:
    explicit Transaction(SqliteConnection &db)
        : m_db(db)
    {
        m_db.execute("BEGIN");
    }
    ~Transaction() { m_db.execute("COMMIT"); }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

private:
    SqliteConnection &m_db;
};

} // namespace

EventReader::EventReader(QString file, QString searchFile, EventAnalysis::Deviations deviations)
    : m_file(std::move(file))
    , m_searchFile(std::move(searchFile))
    , m_deviations(std::move(deviations))
{
}

EventReader::~EventReader() = default;

Result<Done> EventReader::ensureOpen()
{
    if (!m_db.handle()) {
        auto db = SqliteConnection::open(m_file, true);
        if (!db)
            return fail(
                ErrorKind::Storage,
                QCoreApplication::translate("Storage", "The event log cannot be opened. Check the data folder."),
                db.error().detail);
        m_db = std::move(*db);
        m_db.execute("PRAGMA cache_size=-8192");
    }
    attachIndex();
    return Done{};
}

void EventReader::attachIndex()
{
    struct stat file = {};
    const bool exists = ::stat(QFile::encodeName(m_searchFile).constData(), &file) == 0;
    const quint64 present = exists ? quint64(file.st_ino) : 0;
    if (m_attached != present) {
        if (m_attached != 0)
            m_db.execute("DETACH search");
        auto attach = m_db.prepare("ATTACH ? AS search");
        m_attached = present != 0 && attach.bind(m_searchFile).run() ? present : 0;
        m_tailRepeats = {};
    }
    m_hasIndex = m_attached != 0 && m_db.integer("PRAGMA search.user_version") == schema::searchVersion();
}

template <class T, class F>
Result<T> EventReader::read(const Cancelled &cancelled, F &&f)
{
    if (const auto open = ensureOpen(); !open)
        return fail(open.error());
    const Transaction transaction(m_db);
    const ReadContext context{m_db, m_hasIndex, cancelled, m_deviations, m_tailRepeats};
    return f(context);
}

Result<QVector<qint64>> EventReader::ids(const EventFilter &filter, qint64 after, qint64 before, int limit,
                                         const Cancelled &cancelled)
{
    return read<QVector<qint64>>(cancelled, [&](const ReadContext &context) {
        QVector<qint64> ids;
        return EventSearch(context)
            .each(filter, after, before,
                  [&](qint64 id) {
                      ids += id;
                      return limit <= 0 || ids.size() < limit;
                  })
            .map([&](Done) { return std::move(ids); });
    });
}

Result<QVector<qint64>> EventReader::sorted(const EventFilter &filter, const EventOrder &order, int limit,
                                            const Cancelled &cancelled)
{
    if (order.isNewestFirst())
        return ids(filter, 0, 0, limit, cancelled);
    return read<QVector<qint64>>(
        cancelled, [&](const ReadContext &context) { return eventsorting::sorted(context, filter, order, limit); });
}

Result<qint64> EventReader::count(const EventFilter &filter, const Cancelled &cancelled)
{
    return read<qint64>(cancelled, [&](const ReadContext &c) { return eventstatistics::count(c, filter); });
}

Result<QVector<EventBucket>> EventReader::histogram(const EventFilter &filter, qint64 bucketUs,
                                                    const Cancelled &cancelled)
{
    return read<QVector<EventBucket>>(
        cancelled, [&](const ReadContext &c) { return eventstatistics::histogram(c, filter, bucketUs); });
}

Result<QVector<TypeBucket>> EventReader::timeline(const EventFilter &filter, qint64 bucketUs,
                                                  const Cancelled &cancelled)
{
    return read<QVector<TypeBucket>>(
        cancelled, [&](const ReadContext &c) { return eventstatistics::timeline(c, filter, bucketUs); });
}

Result<QVector<QPair<QString, qint64>>> EventReader::typeCounts(const EventFilter &filter, const Cancelled &cancelled)
{
    return read<QVector<QPair<QString, qint64>>>(
        cancelled, [&](const ReadContext &c) { return eventstatistics::typeCounts(c, filter); });
}

Result<QVector<TypeDelay>> EventReader::delays(const EventFilter &filter, const Cancelled &cancelled)
{
    return read<QVector<TypeDelay>>(cancelled,
                                    [&](const ReadContext &c) { return eventstatistics::delays(c, filter); });
}

Result<QVector<EventSummary>> EventReader::rowsOf(const ReadContext &context, const QVector<qint64> &ids)
{
    auto query = context.db.prepare(summarySql(context, false));
    QVector<EventSummary> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        query.reset();
        const int code = query.bind(id).step();
        if (const auto ok = context.ended(code); !ok)
            return fail(ok.error());
        if (code == SQLITE_ROW)
            rows += summaryOf(query);
    }
    return rows;
}

Result<QVector<EventSummary>> EventReader::summaries(const QVector<qint64> &ids)
{
    return read<QVector<EventSummary>>({}, [&](const ReadContext &context) { return rowsOf(context, ids); });
}

Result<EventRecord> EventReader::record(EventId id)
{
    return read<EventRecord>({}, [&](const ReadContext &context) -> Result<EventRecord> {
        auto query = context.db.prepare(summarySql(context, true));
        const int code = query.bind(id.value).step();
        if (const auto ok = context.ended(code); !ok)
            return fail(ok.error());
        if (code != SQLITE_ROW)
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate("Storage", "This event is no longer in the log."));
        return recordOf(query);
    });
}

Result<Done> EventReader::records(const QVector<qint64> &ids, const std::function<bool(const EventRecord &)> &each)
{
    return read<Done>({}, [&](const ReadContext &context) -> Result<Done> {
        auto query = context.db.prepare(summarySql(context, true));
        for (const qint64 id : ids) {
            query.reset();
            const int code = query.bind(id).step();
            if (const auto ok = context.ended(code); !ok)
                return fail(ok.error());
            if (code == SQLITE_ROW && !each(recordOf(query)))
                break;
        }
        return Done{};
    });
}

Result<QVector<StoredEvent>> EventReader::follow(qint64 after, int limit, qint64 &last)
{
    last = after;
    return read<QVector<StoredEvent>>({}, [&](const ReadContext &context) -> Result<QVector<StoredEvent>> {
        QVector<QPair<qint64, qint64>> imported;
        auto ranges = context.db.prepare("SELECT first_id,last_id FROM imported WHERE last_id>?");
        ranges.bind(after);
        while (ranges.step() == SQLITE_ROW)
            imported += {ranges.integer(0), ranges.integer(1)};
        auto rows = context.db.prepare(QByteArray(storedEventSql) + "WHERE e.id>? ORDER BY e.id LIMIT ?");
        rows.bind(after).bind(qint64(limit));
        QVector<StoredEvent> events;
        int code = SQLITE_ROW;
        while ((code = rows.step()) == SQLITE_ROW) {
            last = rows.integer(0);
            if (std::none_of(imported.cbegin(), imported.cend(),
                             [id = last](const auto &range) { return range.first <= id && id <= range.second; }))
                events += storedEvent(rows);
        }
        if (const auto ok = context.ended(code); !ok)
            return fail(ok.error());
        return events;
    });
}

Result<QVector<EventSummary>> EventReader::deliveries(EventId id, const Cancelled &cancelled)
{
    return read<QVector<EventSummary>>(cancelled, [&](const ReadContext &context) -> Result<QVector<EventSummary>> {
        const Interruptible interruptible(context);
        const LogState state = LogState::read(context);
        if (const auto ok = context.tailRepeats.update(context, state.indexed, state.horizon); !ok)
            return fail(ok.error());
        qint64 first = context.tailRepeats.firstOf(id.value);
        if (first == 0 && context.hasIndex) {
            auto fact = context.db.prepare("SELECT first_id FROM search.fact WHERE id=?");
            if (fact.bind(id.value).step() == SQLITE_ROW)
                first = fact.integer(0);
        }
        if (first == 0)
            first = id.value;
        QVector<qint64> ids = context.tailRepeats.repeatsOf(first);
        ids += first;
        if (context.hasIndex) {
            auto repeats = context.db.prepare("SELECT id FROM search.fact WHERE first_id=? ORDER BY id LIMIT ?");
            repeats.bind(first).bind(qint64(mostDeliveries));
            while (repeats.step() == SQLITE_ROW)
                ids += repeats.integer(0);
        }
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return rowsOf(context, ids.mid(0, mostDeliveries));
    });
}

Result<QVector<QStringList>> EventReader::fieldValues(const QVector<qint64> &ids, const QStringList &fields)
{
    return read<QVector<QStringList>>({}, [&](const ReadContext &context) -> Result<QVector<QStringList>> {
        auto bytes = context.db.prepare("SELECT head,body FROM event_body WHERE id=?");
        QVector<QStringList> all;
        for (const qint64 id : ids) {
            bytes.reset();
            const int code = bytes.bind(id).step();
            if (const auto ok = context.ended(code); !ok)
                return fail(ok.error());
            QVector<QStringList> values(fields.size());
            if (code == SQLITE_ROW) {
                const QByteArray head = bytes.bytes(0);
                values = gancho::fieldValues(fields, head, readableBody(head, bytes.bytes(1)));
            }
            QStringList row;
            for (const QStringList &list : values)
                row += list.join(QStringLiteral(", "));
            all += row;
        }
        return all;
    });
}

Result<QVector<Inbox>> EventReader::inboxes()
{
    return read<QVector<Inbox>>({}, [](const ReadContext &context) -> Result<QVector<Inbox>> {
        auto query = context.db.prepare("SELECT id,name,account,platform,paused,sender_check,answers FROM inbox WHERE "
                                        "former_name IS NULL ORDER BY id");
        QVector<Inbox> list;
        int code = query.step();
        for (; code == SQLITE_ROW; code = query.step())
            list.append({InboxId(query.integer(0)), query.text(1), AccountId(query.text(2)),
                         static_cast<PlatformKind>(query.integer(3)), query.integer(4) != 0,
                         SenderCheckCodec::readCheck(query.bytes(5)), AnswerRuleCodec::read(query.bytes(6))});
        if (const auto ok = context.ended(code); !ok)
            return fail(ok.error());
        return list;
    });
}

Result<QVector<Resend>> EventReader::resends(EventId id)
{
    return read<QVector<Resend>>({}, [&](const ReadContext &context) { return resendrows::of(context, id); });
}

Result<QVector<qint64>> EventReader::acceptedBy(const QByteArray &targetKey)
{
    return read<QVector<qint64>>(
        {}, [&](const ReadContext &context) { return resendrows::acceptedBy(context, targetKey); });
}

Result<qint64> EventReader::count()
{
    return read<qint64>({}, [](const ReadContext &context) -> Result<qint64> {
        return context.db.integer("SELECT count(*) FROM event");
    });
}

} // namespace gancho
