#include "app/store/eventstatistics.h"

#include "app/store/eventsearch.h"

#include <QHash>
#include <QMap>

#include <sqlite3.h>

#include <algorithm>

namespace gancho::eventstatistics {

namespace {

struct Row
{
    qint64 id, receivedUs, status, type;
};

/// Runs over the rows of the events that match.
template <class F>
Result<Done> eachRow(const ReadContext &context, EventSearch &search, const EventFilter &filter, F &&f)
{
    DescendingRows rows(context.db, "SELECT id,received_us,status,type_id FROM event WHERE id<=? ORDER BY id DESC");
    return search.each(filter, 0, 0, [&](qint64 id) {
        if (rows.at(id))
            f(Row{id, rows.row().integer(1), rows.row().integer(2), rows.row().integer(3)});
        return true;
    });
}

QHash<qint64, QString> typeNames(const ReadContext &context)
{
    QHash<qint64, QString> names;
    auto query = context.db.prepare("SELECT id,name FROM event_type");
    while (query.step() == SQLITE_ROW)
        names.insert(query.integer(0), query.text(1));
    return names;
}

qint64 floored(qint64 us, qint64 step)
{
    const qint64 rest = us % step;
    return us - (rest < 0 ? rest + step : rest);
}

} // namespace

Result<qint64> count(const ReadContext &context, const EventFilter &filter)
{
    qint64 events = 0;
    return EventSearch(context)
        .each(filter, 0, 0,
              [&events](qint64) {
                  ++events;
                  return true;
              })
        .map([&](Done) { return events; });
}

Result<QVector<EventBucket>> histogram(const ReadContext &context, const EventFilter &filter, qint64 bucketUs)
{
    QMap<qint64, EventBucket> buckets;
    EventBucket *last = nullptr;
    EventSearch search(context);
    return eachRow(context, search, filter,
                   [&](const Row &row) {
                       // Neighbours are mostly of the same step.
                       const qint64 start = floored(row.receivedUs, bucketUs);
                       if (!last || last->startUs != start) {
                           last = &buckets[start];
                           last->startUs = start;
                       }
                       ++last->events;
                       last->failures += row.status >= 400;
                   })
        .map([&](Done) { return QVector<EventBucket>(buckets.cbegin(), buckets.cend()); });
}

Result<QVector<QPair<QString, qint64>>> typeCounts(const ReadContext &context, const EventFilter &filter)
{
    QHash<qint64, qint64> counts;
    EventSearch search(context);
    const auto ok = eachRow(context, search, filter, [&](const Row &row) { ++counts[row.type]; });
    if (!ok)
        return fail(ok.error());
    const auto names = typeNames(context);
    QVector<QPair<QString, qint64>> list;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        list += {names.value(at.key()), at.value()};
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return list;
}

Result<QVector<TypeBucket>> timeline(const ReadContext &context, const EventFilter &filter, qint64 bucketUs)
{
    QMap<QPair<qint64, qint64>, qint64> counts;
    EventSearch search(context);
    const auto ok = eachRow(context, search, filter, [&](const Row &row) {
        ++counts[{floored(row.receivedUs, bucketUs), row.type}];
    });
    if (!ok)
        return fail(ok.error());
    const auto names = typeNames(context);
    QVector<TypeBucket> list;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        list += {at.key().first, names.value(at.key().second), at.value()};
    return list;
}

Result<QVector<TypeDelay>> delays(const ReadContext &context, const EventFilter &filter)
{
    QHash<qint64, std::vector<qint64>> byType;
    EventSearch search(context);
    const auto ok = eachRow(context, search, filter, [&](const Row &row) {
        StoredEvent event;
        event.id = row.id;
        event.receivedUs = row.receivedUs;
        if (const auto delay = search.traits(event).delayUs)
            byType[row.type].push_back(*delay);
    });
    if (!ok)
        return fail(ok.error());
    const auto names = typeNames(context);
    QVector<TypeDelay> list;
    for (auto at = byType.begin(); at != byType.end(); ++at) {
        std::vector<qint64> &values = at.value();
        std::sort(values.begin(), values.end());
        const auto share = [&values](size_t percent) {
            return values[(values.size() - 1) * percent / 100];
        };
        list += {names.value(at.key()), qint64(values.size()), share(50), share(95), values.back()};
    }
    std::sort(list.begin(), list.end(), [](const TypeDelay &a, const TypeDelay &b) {
        return a.events != b.events ? a.events > b.events : a.type < b.type;
    });
    return list;
}

} // namespace gancho::eventstatistics
