#pragma once

#include "models/base/result.h"
#include "models/domain/contact.h"
#include "models/domain/customfield.h"

namespace gancho {

/// Contacts of wts.chat as JSON (reference/wts-chat.md §2.3), in the names of REST and in those of webhooks (§3.3).
/// Pure.
class ContactCodec
{
public:
    /// Errors: Protocol without an id.
    static Result<Contact> read(const QJsonObject &json);
    static Result<CustomField> readField(const QJsonObject &json);

    /// The body of a creation. A tag goes by its id, or by its name where the contact holds names alone.
    static QJsonObject write(const Contact &contact);
    /// The body of an update: `fields` and the values of what differs. Empty when nothing does.
    static QJsonObject writeChanges(const Contact &before, const Contact &after);
    static QString statusText(ContactStatus status);
    static ContactStatus status(const QString &text);
};

} // namespace gancho
