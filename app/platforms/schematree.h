#pragma once

#include "app/platforms/contract.h"
#include "app/platforms/jsonscan.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gancho {

/// What a schema says of one value: references, allOf, anyOf and oneOf resolved.
struct SchemaNode
{
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    quint8 types = 127; ///< bits of JsonType; a Number may be an Integer
    /// Of an object: whether members that it does not name may be there. So for one that names none, since then
    /// nothing is known of them, and for a map.
    bool open = true;
    std::unordered_map<std::string, const SchemaNode *, Hash, std::equal_to<>> members;
    std::vector<std::string> order; ///< the names of the members as the contract has them
    std::vector<std::string> required;
    const SchemaNode *items = nullptr; ///< null: nothing is said
    const SchemaNode *other = nullptr; ///< of the further members of a map; null: nothing is said
    QString description;               ///< English

    bool takes(JsonType type) const { return types & quint8(type); }
    const SchemaNode *member(std::string_view name) const
    {
        const auto it = members.find(name);
        return it == members.end() ? nullptr : it->second;
    }
    /// "string or null", as JSON Schema names the types; empty where any may come.
    QString typesText() const;
};

/// "string" …
QString jsonTypeName(JsonType type);
/// The names of the bits, "integer, null"; null last.
QStringList jsonTypeNames(quint8 types);

/// The schemas of a contract's events as trees. Immutable once made; any thread.
class SchemaTree
{
public:
    explicit SchemaTree(std::shared_ptr<const Contract> contract);
    /// Of the whole body; null for an unknown event and for one without a schema.
    const SchemaNode *event(const QString &event) const { return m_events.value(event); }

    Q_DISABLE_COPY_MOVE(SchemaTree)

private:
    const SchemaNode *node(const QJsonValue &schema, int depth);
    SchemaNode read(const QJsonObject &schema, int depth);
    SchemaNode both(SchemaNode a, const SchemaNode &b, int depth);
    SchemaNode either(SchemaNode a, const SchemaNode &b, int depth);
    const SchemaNode *keep(SchemaNode made);

    std::shared_ptr<const Contract> m_contract;
    std::deque<SchemaNode> m_nodes;
    QHash<QString, const SchemaNode *> m_references;
    QHash<QString, const SchemaNode *> m_events;
};

} // namespace gancho
