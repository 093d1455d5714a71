#include "app/sandbox/sandboxroutes.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

tl::expected<QStringList, SandboxFault> changedFieldsOf(const QJsonObject &body, const QStringList &allowed)
{
    const QJsonArray given = body.value("fields"_L1).toArray();
    if (given.isEmpty())
        return requiredField(u"Fields"_s);
    QStringList fields;
    for (const QJsonValue field : given) {
        if (!allowed.contains(field.toString()))
            return formError(u"The value '%1' is not valid for Fields."_s.arg(field.toString()));
        fields += field.toString();
    }
    return fields;
}

QJsonArray bareArray(const EntityTable &table, const std::function<QJsonObject(const QJsonObject &)> &shown)
{
    QJsonArray rows;
    for (const QJsonObject &row : table)
        rows += shown ? shown(row) : row;
    return rows;
}

QJsonObject wholePage(const QJsonArray &items)
{
    return {{u"pageNumber"_s, 1},
            {u"pageSize"_s, qMax<qsizetype>(1, items.size())},
            {u"orderBy"_s, QJsonValue::Null},
            {u"orderDirection"_s, QJsonValue::Null},
            {u"items"_s, items},
            {u"totalItems"_s, items.size()},
            {u"totalPages"_s, items.isEmpty() ? 0 : 1},
            {u"hasMorePages"_s, false}};
}

SandboxReply emptyAnswer()
{
    return QJsonValue(QJsonValue::Undefined);
}

SandboxReply passedOn(const SandboxFault &fault)
{
    return tl::unexpected<SandboxFault>(fault);
}

QJsonObject freshRow(SandboxWorld &world, QJsonObject more)
{
    const QString now = world.now();
    more.insert("id"_L1, world.random.id());
    more.insert("createdAt"_L1, now);
    more.insert("updatedAt"_L1, now);
    more.insert("companyId"_L1, world.companyId);
    return more;
}

bool mentions(const QString &text, const QString &part)
{
    return part.isEmpty() || text.contains(part, Qt::CaseInsensitive);
}

} // namespace gancho
