#include "app/routes/actionschema.h"

#include "app/routes/routeaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho::actionschema {

namespace {

using namespace Qt::StringLiterals;
using Action = ActionTarget::Action;
using Match = ActionTarget::Match;

/// Of each list the action needs one at least. Names as they are offered.
QList<QStringList> needs(const ActionTarget &target, PlatformKind platform)
{
    const Action action = target.action;
    QStringList record;
    if (target.match != Match::Email || platform == PlatformKind::Whazing)
        record += u"telefone"_s;
    // Whazing finds nobody by e-mail.
    if (target.match != Match::Phone && platform != PlatformKind::Whazing)
        record += u"email"_s;
    // Messages go to the phone, or to that of the contact with the e-mail.
    const bool writes = action == Action::SendMessage || action == Action::SendTemplate;
    if (writes || action == Action::StartChatbot)
        record = QStringList{u"telefone"_s, u"email"_s};
    record += {u"contactId"_s, u"cardId"_s, u"conversationId"_s};
    QList<QStringList> all{record};
    if (action == Action::SendMessage)
        all += {u"texto"_s, u"arquivo"_s};
    return all;
}

} // namespace

ActionSchema of(const ActionTarget &target, PlatformKind platform, const FieldMapping &mapping)
{
    ActionSchema schema;
    if (platform == PlatformKind::None)
        return schema;
    for (const KnownField &known : routeaction::knownFields(target.action, platform))
        schema.fields += {known.name, known.label, {}, false, false, false};
    if (schema.fields.isEmpty())
        return schema;
    const auto find = [&schema](const QString &name) {
        return std::find_if(schema.fields.begin(), schema.fields.end(),
                            [&name](const ActionSchema::Field &field) { return field.name == name; });
    };
    for (const MappedField &field : mapping.fields) {
        if (field.to.isEmpty())
            continue;
        const QString known = actionfields::knownName(target.action, platform, field.to);
        const QString name = known.isEmpty() ? field.to : known;
        auto entry = find(name);
        if (entry == schema.fields.end()) {
            schema.fields += {name, name, {}, true, false, false};
            entry = schema.fields.end() - 1;
        }
        if (!entry->mapped.contains(field.to))
            entry->mapped += field.to;
    }
    for (QStringList anyOf : needs(target, platform)) {
        anyOf.removeIf([&](const QString &name) { return find(name) == schema.fields.end() || find(name)->custom; });
        const bool filled =
            std::any_of(anyOf.cbegin(), anyOf.cend(), [&find](const QString &name) { return find(name)->isFilled(); });
        for (const QString &name : std::as_const(anyOf)) {
            find(name)->required = true;
            find(name)->missing = !filled;
        }
        if (!filled && !anyOf.isEmpty())
            schema.missing += anyOf.join(QCoreApplication::translate("Routes", " or "));
    }
    return schema;
}

} // namespace gancho::actionschema
