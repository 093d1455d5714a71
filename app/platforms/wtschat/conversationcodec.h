#pragma once

#include "models/base/result.h"
#include "models/domain/conversation.h"

#include <QJsonObject>

namespace gancho {

/// Conversations of wts.chat as JSON (reference/wts-chat.md §2.10): lenient in what is read, since the platform sends
/// null for details that were not asked for and changes its mind about types. Pure.
class ConversationCodec
{
public:
    /// Errors: Protocol without an id.
    static Result<Conversation> read(const QJsonObject &json);
    /// "IN_PROGRESS"; empty for Unknown, which is no status to set or to filter by.
    static QString write(ConversationStatus status);
    static ConversationStatus readStatus(const QString &name);
};

} // namespace gancho
