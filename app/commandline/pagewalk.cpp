#include "app/commandline/pagewalk.h"

#include "app/platforms/jsonread.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <optional>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRepeats = 2;

/// A number as such or as text, as some answers have it.
std::optional<qint64> number(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const qint64 read = ok ? value.toInteger() : value.toString().toLongLong(&ok);
    return ok ? std::optional(read) : std::nullopt;
}

std::optional<bool> truth(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString().toLower();
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    if (const auto read = number(value))
        return *read != 0;
    return std::nullopt;
}

/// 16 bytes that stand for the row: its id, or all of it where it has none.
QUuid identity(const QJsonObject &row)
{
    const QJsonValue id = row.value("id"_L1);
    if (const QUuid own = QUuid::fromString(id.toString()); !own.isNull())
        return own;
    const QByteArray text = id.isString() || id.isDouble() ? id.toVariant().toByteArray()
                                                           : QJsonDocument(row).toJson(QJsonDocument::Compact);
    return QUuid::fromRfc4122(QCryptographicHash::hash(text, QCryptographicHash::Md5));
}

/// The page with the only array that its envelope holds: Whazing names each list by what is in it ("boards").
QJsonDocument plain(const QJsonDocument &page)
{
    const QJsonObject envelope = page.object();
    QList<QJsonArray> arrays;
    for (const QJsonValue value : envelope)
        if (value.isArray())
            arrays += value.toArray();
    return page.isObject() && !envelope.contains("items"_L1) && arrays.size() == 1 ? QJsonDocument(arrays.first())
                                                                                   : page;
}

} // namespace

bool PageWalk::isNew(const QJsonObject &row)
{
    const qsizetype before = m_known.size();
    m_known.insert(identity(row));
    return m_known.size() > before;
}

Result<QList<QJsonObject>> PageWalk::rows(const QJsonDocument &page)
{
    const QJsonObject envelope = page.object();
    if (page.isObject() && envelope.contains("items"_L1) && envelope.value("items"_L1).isNull())
        return QList<QJsonObject>();
    const auto read = jsonread::rows(plain(page));
    if (!read)
        return fail(read.error());
    QList<QJsonObject> all;
    for (const QJsonValue each : *read)
        if (each.isObject())
            all += each.toObject();
    return all;
}

Result<PageWalk::Step> PageWalk::take(const QJsonDocument &page, int asked)
{
    const auto read = rows(page);
    if (!read)
        return fail(read.error());
    const QJsonObject envelope = page.object();
    Step step;
    for (const QJsonObject &row : *read)
        if (isNew(row))
            step.rows += row;
    m_told += step.rows.size();
    for (const auto name : {"totalItems"_L1, "totalCount"_L1, "total_count"_L1})
        if (const auto total = number(envelope.value(name)))
            m_counted = *total;
    m_repeats = step.rows.isEmpty() ? m_repeats + 1 : 0;

    std::optional<bool> promised;
    for (const auto name : {"hasMorePages"_L1, "hasNext"_L1, "has_next"_L1})
        if (const auto told = truth(envelope.value(name)))
            promised = told;
    const bool more = promised.value_or(page.isObject() && read->size() >= asked);
    if (!more)
        step.end = End::Complete;
    else if (read->isEmpty())
        step.end = End::EmptyPage;
    else if (m_repeats >= mostRepeats)
        step.end = End::Repeating;
    return step;
}

} // namespace gancho
