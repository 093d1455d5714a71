#include "app/store/eventsorting.h"

#include "app/store/bodytext.h"
#include "app/store/eventfields.h"
#include "app/store/eventsearch.h"
#include "models/domain/foldedtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <sqlite3.h>

#include <algorithm>
#include <numeric>

namespace gancho::eventsorting {

namespace {

struct Entry
{
    qint64 id;
    qint64 key;
    bool hasValue;
};

/// Texts as numbers in their order.
class Texts
{
public:
    qint64 number(const QString &text)
    {
        if (const auto known = m_numbers.constFind(text); known != m_numbers.constEnd())
            return *known;
        m_texts += text;
        return *m_numbers.insert(text, m_texts.size() - 1);
    }
    /// The place of each number in the order; equal for texts that differ in accents and case only.
    QVector<qint64> places() const
    {
        QStringList plain;
        for (const QString &text : m_texts)
            plain += folded(text);
        QVector<qint64> order(m_texts.size()), places(m_texts.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&plain](qint64 a, qint64 b) { return plain[a] < plain[b]; });
        for (qsizetype at = 1; at < order.size(); ++at)
            places[order[at]] = places[order[at - 1]] + (plain[order[at]] == plain[order[at - 1]] ? 0 : 1);
        return places;
    }

private:
    QHash<QString, qint64> m_numbers;
    QStringList m_texts;
};

/// A value of a body: numbers before texts, and in their own order.
struct FieldKey
{
    bool isNumber = false;
    double number = 0;
    QString text;

    bool operator<(const FieldKey &other) const
    {
        if (isNumber != other.isNumber)
            return isNumber;
        return isNumber ? number < other.number : text < other.text;
    }
};

Result<QVector<qint64>> ordered(std::vector<Entry> &entries, bool descending, int limit)
{
    const auto before = [descending](const Entry &a, const Entry &b) {
        if (a.hasValue != b.hasValue)
            return a.hasValue;
        if (a.hasValue && a.key != b.key)
            return descending ? a.key > b.key : a.key < b.key;
        return a.id > b.id;
    };
    const size_t wanted = limit > 0 ? std::min(size_t(limit), entries.size()) : entries.size();
    std::partial_sort(entries.begin(), entries.begin() + qsizetype(wanted), entries.end(), before);
    QVector<qint64> ids;
    ids.reserve(qsizetype(wanted));
    for (size_t at = 0; at < wanted; ++at)
        ids += entries[at].id;
    return ids;
}

Result<QVector<qint64>> byField(const ReadContext &context, const EventFilter &filter, const EventOrder &order,
                                int limit)
{
    std::vector<std::pair<FieldKey, qint64>> found;
    std::vector<Entry> entries;
    DescendingRows bytes(context.db, "SELECT id,head,body FROM event_body WHERE id<=? ORDER BY id DESC");
    EventSearch search(context);
    bool tooMany = false, cancelled = false;
    const auto ok = search.each(filter, 0, 0, [&](qint64 id) {
        tooMany = entries.size() >= mostByField;
        cancelled = entries.size() % 256 == 255 && context.isCancelled();
        if (tooMany || cancelled)
            return false;
        QStringList values;
        if (bytes.at(id)) {
            const QByteArray head = bytes.row().bytes(1);
            values = fieldValues(order.field, head, readableBody(head, bytes.row().bytes(2)));
        }
        entries.push_back({id, qint64(found.size()), !values.isEmpty()});
        if (values.isEmpty())
            return true;
        FieldKey key;
        key.number = values.first().toDouble(&key.isNumber);
        if (!key.isNumber)
            key.text = folded(values.first());
        found.push_back({key, qint64(found.size())});
        return true;
    });
    if (!ok)
        return fail(ok.error());
    if (cancelled)
        return fail(ErrorKind::Cancelled, QString());
    if (tooMany)
        return fail(
            ErrorKind::Invalid,
            QCoreApplication::translate(
                "Storage", "More than %1 events match. Narrow the search before sorting by a field of the body.")
                .arg(QLocale().toString(mostByField)));
    std::sort(found.begin(), found.end());
    QVector<qint64> places(qsizetype(found.size()));
    for (size_t at = 1; at < found.size(); ++at)
        places[found[at].second] = places[found[at - 1].second] + (found[at - 1].first < found[at].first ? 1 : 0);
    for (Entry &entry : entries)
        if (entry.hasValue)
            entry.key = places[entry.key];
    return ordered(entries, order.descending, limit);
}

const char *columns(EventOrder::Key key)
{
    switch (key) {
    case EventOrder::Key::Event:
        return "SELECT e.id,t.name FROM event e CROSS JOIN event_type t ON t.id=e.type_id WHERE e.id<=? ORDER BY e.id "
               "DESC";
    case EventOrder::Key::Subject:
        return "SELECT id,subject FROM event WHERE id<=? ORDER BY id DESC";
    case EventOrder::Key::Inbox:
        return "SELECT e.id,coalesce(i.former_name,i.name) FROM event e LEFT JOIN inbox i ON i.id=e.inbox_id WHERE "
               "e.id<=? ORDER BY e.id DESC";
    case EventOrder::Key::Sender:
        return "SELECT id,sender FROM event WHERE id<=? ORDER BY id DESC";
    case EventOrder::Key::Method:
        return "SELECT id,method FROM event WHERE id<=? ORDER BY id DESC";
    case EventOrder::Key::Path:
        return "SELECT id,target FROM event WHERE id<=? ORDER BY id DESC";
    case EventOrder::Key::Check:
        return "SELECT id,nullif(verification,0) FROM event WHERE id<=? ORDER BY id DESC";
    case EventOrder::Key::Mark:
        return "SELECT e.id,nullif(1000*m.starred+10*m.colour+(m.note<>''),0) FROM event e LEFT JOIN mark m ON "
               "m.event_id=e.id WHERE e.id<=? ORDER BY e.id DESC";
    case EventOrder::Key::Status:
        return "SELECT id,status FROM event WHERE id<=? ORDER BY id DESC";
    case EventOrder::Key::Size:
        return "SELECT id,size FROM event WHERE id<=? ORDER BY id DESC";
    case EventOrder::Key::Time:
    case EventOrder::Key::Duration:
    case EventOrder::Key::Delay:
    case EventOrder::Key::Repeat:
    case EventOrder::Key::Field:
        break;
    }
    return "SELECT id,received_us FROM event WHERE id<=? ORDER BY id DESC";
}

bool isText(EventOrder::Key key)
{
    return key == EventOrder::Key::Event || key == EventOrder::Key::Subject || key == EventOrder::Key::Inbox ||
           key == EventOrder::Key::Sender || key == EventOrder::Key::Method || key == EventOrder::Key::Path;
}

/// When events were answered, asked by falling ids: one row is for many of them.
class AnswerTimes
{
public:
    explicit AnswerTimes(SqliteConnection &db)
        : m_rows(
              db.prepare("SELECT first_id,last_id,committed_us FROM commit_time WHERE first_id<=? AND committed_us>0 "
                         "ORDER BY first_id DESC"))
    {
    }
    std::optional<qint64> at(qint64 id)
    {
        if (m_first == 0 || id < m_first) {
            m_rows.reset();
            m_first = m_last = 1;
            if (m_rows.bind(id).step() == SQLITE_ROW) {
                m_first = m_rows.integer(0);
                m_last = m_rows.integer(1);
            }
        }
        return id >= m_first && id <= m_last ? std::optional(m_rows.integer(2)) : std::nullopt;
    }

private:
    SqliteStatement m_rows;
    qint64 m_first = 0, m_last = 0;
};

} // namespace

Result<QVector<qint64>> sorted(const ReadContext &context, const EventFilter &filter, const EventOrder &order,
                               int limit)
{
    if (order.key == EventOrder::Key::Field)
        return byField(context, filter, order, limit);
    std::vector<Entry> entries;
    Texts texts;
    DescendingRows rows(context.db, columns(order.key));
    AnswerTimes answers(context.db);
    EventSearch search(context);
    if (order.key == EventOrder::Key::Repeat)
        search.wantRepeats();
    const bool text = isText(order.key);
    const auto ok = search.each(filter, 0, 0, [&](qint64 id) {
        if (!rows.at(id))
            return true;
        Entry entry{id, text ? 0 : rows.row().integer(1), !rows.row().isNull(1)};
        if (text) {
            const QString value = rows.row().text(1);
            entry.hasValue = !value.isEmpty();
            entry.key = texts.number(value);
        } else if (order.key == EventOrder::Key::Duration) {
            const auto answered = answers.at(id);
            entry.hasValue = answered.has_value();
            entry.key = answered.value_or(0) - entry.key;
        } else if (order.key == EventOrder::Key::Delay) {
            StoredEvent event;
            event.id = id;
            event.receivedUs = entry.key;
            const auto delay = search.traits(event).delayUs;
            entry.hasValue = delay.has_value();
            entry.key = delay.value_or(0);
        } else if (order.key == EventOrder::Key::Repeat) {
            StoredEvent event;
            event.id = id;
            entry.key = search.traits(event).firstId;
            entry.hasValue = entry.key > 0;
        }
        entries.push_back(entry);
        return true;
    });
    if (!ok)
        return fail(ok.error());
    if (text) {
        const QVector<qint64> places = texts.places();
        for (Entry &entry : entries)
            entry.key = places[entry.key];
    }
    return ordered(entries, order.descending, limit);
}

} // namespace gancho::eventsorting
