#include "app/sandbox/sandboxlisting.h"

#include <QCache>
#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

struct Selection
{
    quint64 revision = 0;
    QVector<int> rows;
};

constexpr int rememberedRows = 2'000'000;

/// Per thread: each sandbox has a thread of its own.
QCache<QString, Selection> &remembered()
{
    static thread_local QCache<QString, Selection> cache(rememberedRows);
    return cache;
}

QString keyOf(const QJsonObject &row, const QString &name)
{
    for (auto it = row.begin(); it != row.end(); ++it)
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.key();
    return {};
}

bool less(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble();
    return a.toVariant().toString().compare(b.toVariant().toString(), Qt::CaseInsensitive) < 0;
}

void sortRows(QVector<int> &rows, const EntityTable &table, const SandboxQuery::Paging &paging)
{
    const QString key = rows.isEmpty() ? QString() : keyOf(table.at(rows.first()), paging.orderBy);
    if (!key.isEmpty()) {
        QVector<QPair<QJsonValue, int>> keyed;
        keyed.reserve(rows.size());
        for (const int row : rows)
            keyed.append({table.at(row).value(key), row});
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto &a, const auto &b) { return less(a.first, b.first); });
        std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &each) { return each.second; });
    }
    if (paging.descending)
        std::reverse(rows.begin(), rows.end());
}

QVector<int> select(const SandboxListing &listing, const SandboxQuery &query, const SandboxQuery::Paging &paging)
{
    const QString key = listing.name + u'?' + query.selection();
    if (const Selection *known = remembered().object(key);
        known && listing.remembered && known->revision == listing.table->revision())
        return known->rows;
    auto fresh = std::make_unique<Selection>();
    fresh->revision = listing.table->revision();
    for (int i = 0; i < listing.table->size(); ++i) {
        const QJsonObject &row = listing.table->at(i);
        if ((!listing.wanted || listing.wanted(row)) && query.withinDates(row, listing.dates))
            fresh->rows.append(i);
    }
    sortRows(fresh->rows, *listing.table, paging);
    const QVector<int> rows = fresh->rows;
    if (listing.remembered)
        remembered().insert(key, fresh.release(), qMax(1, int(rows.size())));
    return rows;
}

} // namespace

SandboxReply listPage(const SandboxListing &listing, const SandboxQuery &query)
{
    const auto paging = query.paging();
    if (!paging)
        return tl::unexpected<SandboxFault>(paging.error());
    if (const auto dates = query.checkDates(listing.dates); !dates)
        return tl::unexpected<SandboxFault>(dates.error());
    const QVector<int> rows = select(listing, query, *paging);
    const qint64 first = qint64(paging->number - 1) * paging->size;
    const qint64 last = qMin<qint64>(first + paging->size, rows.size());
    QJsonArray items;
    for (qint64 i = first; i < last; ++i)
        items += listing.shown ? listing.shown(listing.table->at(rows.at(i))) : listing.table->at(rows.at(i));
    const QJsonValue none = QJsonValue::Null;
    const qint64 pages = (rows.size() + paging->size - 1) / paging->size;
    return QJsonObject{
        {u"pageNumber"_s, paging->number},
        {u"pageSize"_s, paging->size},
        {u"orderBy"_s, paging->orderBy.isEmpty() ? none : QJsonValue(paging->orderBy.toLower())},
        {u"orderDirection"_s,
         !paging->ordered ? none : QJsonValue(paging->descending ? u"DESCENDING"_s : u"ASCENDING"_s)},
        {u"items"_s, items},
        {u"totalItems"_s, qint64(rows.size())},
        {u"totalPages"_s, pages},
        {u"hasMorePages"_s, paging->number < pages},
    };
}

} // namespace gancho
