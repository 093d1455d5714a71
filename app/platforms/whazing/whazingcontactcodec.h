#pragma once

#include "models/base/result.h"
#include "models/domain/contact.h"

#include <QJsonObject>

namespace gancho {

/// Contacts of Whazing as JSON (reference/whazing.md §2d, §4d). Pure.
class WhazingContactCodec
{
public:
    /// Of an answer or of an event, which name the phone differently. Errors: Protocol without an id.
    static Result<Contact> read(const QJsonObject &json);
    /// The body of createcontact.
    static QJsonObject write(const Contact &contact);
    /// What differs, with the contact's id; only that where nothing does.
    static QJsonObject writeChanges(const Contact &before, const Contact &after);
};

} // namespace gancho
