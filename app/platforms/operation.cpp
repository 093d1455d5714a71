#include "app/platforms/operation.h"

#include <QJsonArray>
#include <QStringList>
#include <QUrl>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

bool isPlaceholder(const QString &segment)
{
    return segment.startsWith(u'{');
}

} // namespace

bool OperationParameter::isList() const
{
    return schema.value("type"_L1) == "array"_L1;
}

QStringList OperationParameter::choices() const
{
    const QJsonObject one = isList() ? schema.value("items"_L1).toObject() : schema;
    QStringList all;
    for (const QJsonValue value : one.value("enum"_L1).toArray())
        if (value.isString())
            all += value.toString();
    return all;
}

bool Operation::writes() const
{
    // A search is posted, since its filter does not fit into a query.
    return method != "GET" && !reads && !path.endsWith("/filter"_L1);
}

const OperationParameter *Operation::parameter(const QString &name) const
{
    for (const OperationParameter &each : parameters)
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return &each;
    return nullptr;
}

QString Operation::pathWith(const QHash<QString, QString> &values) const
{
    if (path == "/"_L1)
        return {};
    QStringList segments = path.split(u'/');
    for (QString &segment : segments)
        if (isPlaceholder(segment))
            segment = QString::fromLatin1(QUrl::toPercentEncoding(values.value(segment.mid(1, segment.size() - 2))));
    return segments.join(u'/');
}

bool Operation::matches(const QString &concretePath) const
{
    if (path == "/"_L1)
        return concretePath.isEmpty() || concretePath == path;
    const QStringList own = path.split(u'/');
    const QStringList given = concretePath.split(u'/');
    if (own.size() != given.size())
        return false;
    for (qsizetype i = 0; i < own.size(); ++i)
        if (isPlaceholder(own[i]) ? given[i].isEmpty() : own[i].compare(given[i], Qt::CaseInsensitive) != 0)
            return false;
    return true;
}

int Operation::fixedSegments() const
{
    int fixed = 0;
    for (const QString &segment : path.split(u'/'))
        fixed += !isPlaceholder(segment);
    return fixed;
}

} // namespace gancho
