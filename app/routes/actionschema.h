#pragma once

#include "app/routes/actionfields.h"

namespace gancho {

/// What an action on an account takes, and what of it a mapping fills in.
struct ActionSchema
{
    struct Field
    {
        QString name;          ///< as the action knows it, or as it is mapped
        QString label;         ///< translated
        QStringList mapped;    ///< names in the mapping that fill it; none: it is not filled in
        bool custom = false;   ///< not known: a custom field of the record, or a parameter of the template
        bool required = false; ///< the action cannot do without it, or without one of several
        bool missing = false;  ///< required, and nothing of what would do is filled in
        bool isFilled() const { return !mapped.isEmpty(); }
        bool operator==(const Field &) const = default;
    };
    QList<Field> fields; ///< known ones in the order in which they are offered, then custom ones
    QStringList missing; ///< translated: "telefone or email"
    bool operator==(const ActionSchema &) const = default;
};

namespace actionschema {

/// Nothing where the platform is not known or does not offer the action. Pure, translated at the call.
ActionSchema of(const ActionTarget &target, PlatformKind platform, const FieldMapping &mapping);

} // namespace actionschema

} // namespace gancho
