#pragma once

#include "models/base/result.h"
#include "models/domain/conversation.h"

#include <QJsonObject>

namespace gancho {

/// Tickets of Whazing as JSON: answers, whose form is inferred, and the tickets within events (reference/whazing.md
/// §2c, §4d). Pure.
class WhazingTicketCodec
{
public:
    /// Errors: Protocol without an id.
    static Result<Conversation> read(const QJsonObject &json);
    /// "open"; empty for a status that Whazing has not.
    static QString write(ConversationStatus status);
    static ConversationStatus readStatus(const QString &name);
};

} // namespace gancho
