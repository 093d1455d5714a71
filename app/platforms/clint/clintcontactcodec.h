#pragma once

#include "models/base/result.h"
#include "models/domain/contact.h"
#include "models/domain/customfield.h"

#include <QJsonDocument>

namespace gancho {

/// Contacts of Clint and the custom fields of its account as JSON (reference/clint.md §2). Custom fields travel by
/// their label. Pure.
class ClintContactCodec
{
public:
    /// Errors: Protocol without an id.
    static Result<Contact> read(const QJsonObject &json);
    /// Of all entities. Clint's own specification and its real answers differ: a field for each entity, a map or an
    /// array of fields are all read. A field of deals has the entity "PANEL", as those of cards elsewhere.
    static Result<QList<CustomField>> readFields(const QJsonDocument &document);

    /// The body of a creation: what is not empty. Tags have a request of their own.
    static QJsonObject write(const Contact &contact);
    /// The body of an update: what differs but for the tags. Empty when nothing does.
    static QJsonObject writeChanges(const Contact &before, const Contact &after);
    /// What differs and Clint's contacts do not have, as changedFields() names it; empty where all can be written.
    static QStringList unwritable(const Contact &before, const Contact &after);
};

} // namespace gancho
