#include "app/sandbox/clint/clintroutes.h"
#include "app/sandbox/sandboxtime.h"

#include <QDateTime>

namespace gancho::clintreply {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    qsizetype from = 0;
    int size = 0;
    int page = 1;
};

/// Nothing for what is no number.
std::optional<int> number(const ClintCall &call, const QString &name, int least, int usual)
{
    if (!call.query.has(name))
        return usual;
    bool ok = false;
    const int read = call.query.value(name).toInt(&ok);
    return ok && read >= least ? std::optional(read) : std::nullopt;
}

std::optional<Part> partOf(const ClintCall &call, int usual, int most)
{
    const auto limit = number(call, u"limit"_s, 1, usual);
    const auto page = number(call, u"page"_s, 1, 1);
    const auto offset = number(call, u"offset"_s, 0, 0);
    if (!limit || !page || !offset)
        return std::nullopt;
    const int size = qMin(*limit, most);
    return Part{qsizetype(*page - 1) * size + *offset, size, *page};
}

QJsonArray viewed(const Rows &rows, const Part &part, const View &view)
{
    QJsonArray data;
    for (qsizetype i = part.from; i < rows.size() && i < part.from + part.size; ++i)
        data += view(rows[i]);
    return data;
}

QJsonObject envelope(const Rows &rows, const Part &part, const View &view, bool camel)
{
    const auto name = [camel](QLatin1StringView first, QLatin1StringView second) {
        return QString(camel ? first : second);
    };
    return {{u"status"_s, 200},
            {name("totalCount"_L1, "total_count"_L1), rows.size()},
            {u"page"_s, part.page},
            {name("totalPages"_L1, "total_pages"_L1), (rows.size() + part.size - 1) / part.size},
            {name("hasNext"_L1, "has_next"_L1), part.from + part.size < rows.size()},
            {name("hasPrevious"_L1, "has_previous"_L1), part.from > 0},
            {u"data"_s, viewed(rows, part, view)}};
}

QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

ClintReply refusal(int status, const QString &text)
{
    return {status, QJsonObject{{u"error"_s, text}}};
}

ClintReply message(int status, const QString &text)
{
    return {status, QJsonObject{{u"status"_s, status}, {u"message"_s, text}}};
}

ClintReply item(const QJsonObject &data, int status)
{
    return {status, QJsonObject{{u"status"_s, status}, {u"data"_s, data}}};
}

ClintReply id(const QString &id, int status)
{
    return {status, QJsonObject{{u"id"_s, id}}};
}

ClintReply done()
{
    return {204, QJsonValue::Undefined};
}

ClintReply page1(const ClintCall &call, const Rows &rows, const View &view)
{
    const auto part = partOf(call, 200, 1000);
    if (!part)
        return refusal(400, u"limit, page and offset must be numbers"_s);
    return {200, envelope(rows, *part, view, true)};
}

ClintReply page2(const ClintCall &call, const Rows &rows, const View &view, int usual, int most)
{
    const auto part = partOf(call, usual, most);
    if (!part)
        return message(400, u"limit, page and offset must be numbers"_s);
    return {200, envelope(rows, *part, view, false)};
}

Rows all(const EntityTable &table)
{
    Rows rows;
    rows.reserve(table.size());
    for (const QJsonObject &row : table)
        rows += row;
    return rows;
}

bool within(const ClintCall &call, const QString &name, const QJsonValue &at)
{
    const QString from = call.query.value(name + u"_start"_s), to = call.query.value(name + u"_end"_s);
    if (from.isEmpty() && to.isEmpty())
        return true;
    const QDateTime date = instant(at.toString());
    if (!date.isValid())
        return false;
    return (from.isEmpty() || date >= instant(from)) && (to.isEmpty() || date <= instant(to));
}

bool fieldsMatch(const ClintCall &call, const QJsonObject &fields)
{
    for (const auto &[label, value] : call.query.below(u"fields["_s)) {
        bool found = false;
        for (auto it = fields.begin(); it != fields.end(); ++it)
            found = found || (label.compare(QString(it.key() + u']'), Qt::CaseInsensitive) == 0 &&
                              it.value().toVariant().toString().compare(value, Qt::CaseInsensitive) == 0);
        if (!found)
            return false;
    }
    return true;
}

bool tagsMatch(const ClintCall &call, const ClintWorld &world, const QJsonObject &contact)
{
    const QStringList ids = listed(call, u"tag_ids"_s), names = listed(call, u"tag_names"_s);
    if (ids.isEmpty() && names.isEmpty())
        return true;
    for (const QJsonValue id : contact["tag_ids"_L1].toArray())
        if (ids.contains(id.toString()) ||
            names.contains(world.tags.value(id.toString())["name"_L1].toString(), Qt::CaseInsensitive))
            return true;
    return false;
}

QStringList listed(const ClintCall &call, const QString &name)
{
    QStringList values = call.query.value(name).split(u',', Qt::SkipEmptyParts);
    for (QString &value : values)
        value = value.trimmed();
    return values;
}

} // namespace gancho::clintreply
