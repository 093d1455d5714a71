#pragma once

#include "models/base/result.h"
#include "models/domain/conversation.h"
#include "models/domain/message.h"

namespace gancho {

/// Chats and messages of Clint as conversations and messages (reference/clint.md §2). Pure.
class ClintChatCodec
{
public:
    /// What is sent where. Only channels of the type WHATSAPP_OFFICIAL send.
    struct Send
    {
        QString path; ///< "/v2/messages/text"
        QJsonObject body;
    };

    /// Errors: Protocol without an id. Names are not in it, only ids.
    static Result<Conversation> read(const QJsonObject &json);
    /// Errors: Protocol without an id.
    static Result<Message> readMessage(const QJsonObject &json);
    /// Of a send's answer. Errors: Protocol without an id.
    static Result<SendState> readQueued(const QJsonObject &json);
    /// Of a message.
    static SendState stateOf(const Message &message);

    /// "OPEN", "SNOOZED", "CLOSED"; empty for a status that cannot be set.
    static QString write(ConversationStatus status);
    /// The kind that a draft amounts to: by the template, else by the file's name, else a text.
    static SendKind kindOf(const MessageDraft &draft);
    /// `parameters` of a template as ClintDirectoryCodec writes them. Errors: Unsupported for a file that was uploaded,
    /// which Clint does not take; Invalid where nothing is to be sent.
    static Result<Send> writeSend(SendKind kind, const ChannelId &channel, const ContactId &contact,
                                  const ConversationId &chat, const MessageDraft &draft,
                                  const QJsonObject &parameters = {});
};

} // namespace gancho
