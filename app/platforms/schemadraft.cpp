#include "app/platforms/schemadraft.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

/// Keywords whose value is a map from names to schemas: names there are no keywords.
bool holdsNamedSchemas(const QString &keyword)
{
    return keyword == "properties"_L1 || keyword == "patternProperties"_L1 || keyword == "$defs"_L1 ||
           keyword == "definitions"_L1 || keyword == "dependentSchemas"_L1;
}

/// Keywords whose value is data.
bool holdsData(const QString &keyword)
{
    return keyword == "enum"_L1 || keyword == "const"_L1 || keyword == "required"_L1 || keyword == "type"_L1 ||
           keyword == "dependentRequired"_L1;
}

bool isAnnotation(const QString &keyword)
{
    return keyword == "description"_L1 || keyword == "title"_L1 || keyword == "default"_L1 || keyword == "example"_L1 ||
           keyword == "examples"_L1 || keyword == "deprecated"_L1 || keyword == "$comment"_L1 ||
           keyword.startsWith("x-"_L1);
}

/// The validator makes a regular expression anew for each date, holds null against formats, and reads no whole number
/// above 32 bits: patterns and plain numbers do better.
void takeFormat(QJsonObject &schema)
{
    const QString format = schema.take("format"_L1).toString();
    if (format == "int64"_L1 && schema.value("type"_L1) == "integer"_L1)
        schema.insert("type"_L1, u"number"_s);
    const bool date = format == "date-time"_L1;
    if ((!date && format != "uuid"_L1) || schema.contains("pattern"_L1))
        return;
    schema.insert("pattern"_L1,
                  date ? u"^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$"_s
                       : u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
}

QJsonObject converted(const QJsonObject &schema)
{
    QJsonObject made;
    QJsonObject dependencies;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const QString keyword = it.key();
        if (isAnnotation(keyword))
            continue;
        if (holdsNamedSchemas(keyword)) {
            QJsonObject named;
            const QJsonObject old = it.value().toObject();
            for (auto each = old.begin(); each != old.end(); ++each)
                named.insert(each.key(), asDraft7(each.value()));
            if (keyword == "dependentSchemas"_L1)
                for (auto each = named.begin(); each != named.end(); ++each)
                    dependencies.insert(each.key(), each.value());
            else
                made.insert(keyword, named);
        } else if (keyword == "dependentRequired"_L1) {
            const QJsonObject old = it.value().toObject();
            for (auto each = old.begin(); each != old.end(); ++each)
                dependencies.insert(each.key(), each.value());
        } else if (keyword == "prefixItems"_L1) {
            made.insert("items"_L1, asDraft7(it.value()));
            if (schema.contains("items"_L1))
                made.insert("additionalItems"_L1, asDraft7(schema.value("items"_L1)));
        } else if (keyword == "items"_L1 && schema.contains("prefixItems"_L1)) {
            continue;
        } else {
            made.insert(keyword, holdsData(keyword) ? it.value() : asDraft7(it.value()));
        }
    }
    if (!dependencies.isEmpty())
        made.insert("dependencies"_L1, dependencies);
    takeFormat(made);
    return made;
}

} // namespace

QJsonValue asDraft7(const QJsonValue &schema)
{
    if (schema.isArray()) {
        QJsonArray all;
        for (const QJsonValue each : schema.toArray())
            all += asDraft7(each);
        return all;
    }
    if (!schema.isObject())
        return schema;
    QJsonObject made = converted(schema.toObject());
    if (made.contains("$ref"_L1) && made.size() > 1) {
        const QJsonObject reference{{u"$ref"_s, made.take("$ref"_L1)}};
        QJsonArray parts = made.take("allOf"_L1).toArray();
        parts.prepend(reference);
        made.insert("allOf"_L1, parts);
    }
    return made;
}

} // namespace gancho
