#include "app/exchange/schemaexample.h"

#include <QJsonArray>

namespace gancho::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Schemas that refer to themselves end here.
constexpr int deepest = 8;

QString typeOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    if (!type.isArray())
        return type.toString();
    for (const QJsonValue one : type.toArray())
        if (one.toString() != "null"_L1)
            return one.toString();
    return u"null"_s;
}

QJsonValue textOf(const QJsonObject &schema)
{
    const QString format = schema.value("format"_L1).toString();
    if (format == "uuid"_L1)
        return u"00000000-0000-0000-0000-000000000000"_s;
    if (format == "date-time"_L1)
        return u"2026-01-31T12:00:00Z"_s;
    if (format == "date"_L1)
        return u"2026-01-31"_s;
    if (format == "uri"_L1)
        return u"https://example.com/"_s;
    if (format == "email"_L1)
        return u"maria@example.com"_s;
    return u"text"_s;
}

QJsonValue made(const QJsonObject &given, const Contract &contract, int depth)
{
    const QJsonObject schema = contract.resolved(given);
    for (const auto key : {"example"_L1, "default"_L1, "const"_L1})
        if (schema.contains(key))
            return schema.value(key);
    if (const QJsonArray examples = schema.value("examples"_L1).toArray(); !examples.isEmpty())
        return examples.first();
    for (const QJsonValue choice : schema.value("enum"_L1).toArray())
        if (!choice.isNull())
            return choice;
    for (const auto key : {"anyOf"_L1, "oneOf"_L1, "allOf"_L1})
        if (const QJsonArray parts = schema.value(key).toArray(); !parts.isEmpty())
            return made(parts.first().toObject(), contract, depth + 1);

    const QString type = typeOf(schema);
    if (type == "object"_L1) {
        QJsonObject object;
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto it = properties.begin(); it != properties.end() && depth < deepest; ++it)
            object.insert(it.key(), made(it.value().toObject(), contract, depth + 1));
        return object;
    }
    if (type == "array"_L1) {
        if (depth >= deepest)
            return QJsonArray();
        return QJsonArray{made(schema.value("items"_L1).toObject(), contract, depth + 1)};
    }
    if (type == "integer"_L1 || type == "number"_L1)
        return qMax(schema.value("minimum"_L1).toDouble(1), 1.0);
    if (type == "boolean"_L1)
        return false;
    return type == "null"_L1 ? QJsonValue(QJsonValue::Null) : textOf(schema);
}

} // namespace

QJsonValue exampleOf(const QJsonObject &schema, const Contract &contract)
{
    return made(schema, contract, 0);
}

} // namespace gancho::exchange
