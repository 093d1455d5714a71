#include "app/platforms/schematree.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

/// A schema may refer to itself through parts that have to be merged.
constexpr int mostDepth = 40;
constexpr quint8 anyType = 127;

quint8 bitsOf(const QString &type)
{
    if (type == "number"_L1)
        return quint8(JsonType::Number) | quint8(JsonType::Integer);
    static const QHash<QString, JsonType> known{{u"null"_s, JsonType::Null},       {u"boolean"_s, JsonType::Boolean},
                                                {u"integer"_s, JsonType::Integer}, {u"string"_s, JsonType::String},
                                                {u"object"_s, JsonType::Object},   {u"array"_s, JsonType::Array}};
    const auto it = known.find(type);
    return it == known.end() ? anyType : quint8(*it);
}

quint8 typesOf(const QJsonValue &type)
{
    if (type.isString())
        return bitsOf(type.toString());
    quint8 bits = 0;
    for (const QJsonValue each : type.toArray())
        bits |= bitsOf(each.toString());
    return bits ? bits : anyType;
}

} // namespace

QString jsonTypeName(JsonType type)
{
    switch (type) {
    case JsonType::Null:
        return u"null"_s;
    case JsonType::Boolean:
        return u"boolean"_s;
    case JsonType::Integer:
        return u"integer"_s;
    case JsonType::Number:
        return u"number"_s;
    case JsonType::String:
        return u"string"_s;
    case JsonType::Object:
        return u"object"_s;
    case JsonType::Array:
        return u"array"_s;
    }
    return {};
}

QStringList jsonTypeNames(quint8 types)
{
    QStringList names;
    for (const JsonType type : {JsonType::String, JsonType::Number, JsonType::Integer, JsonType::Boolean,
                                JsonType::Object, JsonType::Array, JsonType::Null})
        if ((types & quint8(type)) && !(type == JsonType::Integer && (types & quint8(JsonType::Number))))
            names += jsonTypeName(type);
    return names;
}

QString SchemaNode::typesText() const
{
    return types == anyType ? QString() : jsonTypeNames(types).join(" or "_L1);
}

SchemaTree::SchemaTree(std::shared_ptr<const Contract> contract)
    : m_contract(std::move(contract))
{
    for (const QString &event : m_contract->events())
        if (const QJsonObject schema = m_contract->eventSchema(event); !schema.isEmpty())
            m_events.insert(event, node(schema, 0));
}

const SchemaNode *SchemaTree::keep(SchemaNode made)
{
    m_nodes.push_back(std::move(made));
    return &m_nodes.back();
}

const SchemaNode *SchemaTree::node(const QJsonValue &schema, int depth)
{
    const QJsonObject object = schema.toObject();
    const QString reference = object.value("$ref"_L1).toString();
    if (object.size() != 1 || reference.isEmpty())
        return keep(read(object, depth));
    if (const SchemaNode *known = m_references.value(reference))
        return known;
    // Known before it is read, so that a schema may hold itself.
    auto *made = const_cast<SchemaNode *>(keep({}));
    m_references.insert(reference, made);
    *made = read(m_contract->at(reference).toObject(), depth + 1);
    return made;
}

SchemaNode SchemaTree::read(const QJsonObject &schema, int depth)
{
    SchemaNode made;
    if (depth > mostDepth)
        return made;
    if (schema.contains("type"_L1))
        made.types = typesOf(schema.value("type"_L1));
    made.description = schema.value("description"_L1).toString();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (const QString &name : m_contract->propertiesInOrder(properties)) {
        made.members.emplace(name.toStdString(), node(properties.value(name), depth + 1));
        made.order.push_back(name.toStdString());
    }
    for (const QJsonValue name : schema.value("required"_L1).toArray())
        made.required.push_back(name.toString().toStdString());
    const QJsonValue additional = schema.value("additionalProperties"_L1);
    made.open = additional.isObject() || (additional.isBool() ? additional.toBool() : properties.isEmpty());
    if (additional.isObject())
        made.other = node(additional, depth + 1);
    if (schema.value("items"_L1).isObject())
        made.items = node(schema.value("items"_L1), depth + 1);
    if (schema.contains("$ref"_L1))
        made = both(std::move(made), read(m_contract->at(schema.value("$ref"_L1).toString()).toObject(), depth + 1),
                    depth);
    for (const QJsonValue part : schema.value("allOf"_L1).toArray())
        made = both(std::move(made), read(part.toObject(), depth + 1), depth);
    for (const QLatin1StringView keyword : {"anyOf"_L1, "oneOf"_L1}) {
        const QJsonArray parts = schema.value(keyword).toArray();
        if (parts.isEmpty())
            continue;
        SchemaNode alternatives = read(parts.first().toObject(), depth + 1);
        for (qsizetype i = 1; i < parts.size(); ++i)
            alternatives = either(std::move(alternatives), read(parts.at(i).toObject(), depth + 1), depth);
        made = both(std::move(made), alternatives, depth);
    }
    return made;
}

SchemaNode SchemaTree::both(SchemaNode a, const SchemaNode &b, int depth)
{
    if (depth > mostDepth)
        return a;
    a.types &= b.types;
    // One that names nothing leaves it to the other.
    a.open = a.open && b.open;
    for (const std::string &name : b.order) {
        const SchemaNode *theirs = b.member(name);
        if (const SchemaNode *ours = a.member(name)) {
            a.members[name] = keep(both(*ours, *theirs, depth + 1));
        } else {
            a.members.emplace(name, theirs);
            a.order.push_back(name);
        }
    }
    for (const std::string &name : b.required)
        if (std::find(a.required.begin(), a.required.end(), name) == a.required.end())
            a.required.push_back(name);
    a.items = a.items && b.items ? keep(both(*a.items, *b.items, depth + 1)) : a.items ? a.items : b.items;
    a.other = a.other ? a.other : b.other;
    if (!b.description.isEmpty() && a.description.isEmpty())
        a.description = b.description;
    return a;
}

SchemaNode SchemaTree::either(SchemaNode a, const SchemaNode &b, int depth)
{
    if (depth > mostDepth)
        return a;
    const bool objects = a.takes(JsonType::Object);
    const bool otherObjects = b.takes(JsonType::Object);
    a.types |= b.types;
    if (objects && otherObjects) {
        a.open = a.open || b.open;
        for (const std::string &name : b.order) {
            if (const SchemaNode *ours = a.member(name)) {
                a.members[name] = keep(either(*ours, *b.member(name), depth + 1));
            } else {
                a.members.emplace(name, b.member(name));
                a.order.push_back(name);
            }
        }
        std::erase_if(a.required, [&b](const std::string &name) {
            return std::find(b.required.begin(), b.required.end(), name) == b.required.end();
        });
    } else if (otherObjects) {
        a.open = b.open;
        a.members = b.members;
        a.order = b.order;
        a.required = b.required;
        a.other = b.other;
    }
    a.items = a.items && b.items ? keep(either(*a.items, *b.items, depth + 1)) : a.items ? a.items : b.items;
    if (a.description.isEmpty())
        a.description = b.description;
    return a;
}

} // namespace gancho
