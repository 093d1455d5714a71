#pragma once

#include "models/base/future.h"
#include "models/domain/message.h"

namespace gancho {

/// Sending, and what becomes of it (reference/wts-chat.md §2.9, §2.11).
class MessagesApi
{
public:
    virtual ~MessagesApi() = default;
    /// `POST message/send`, queued.
    virtual Future<SendState> send(const MessageTarget &target, const MessageDraft &draft) = 0;
    /// `POST message/send-sync`: waits for the gateway, up to 25 s; time-out 30 s.
    virtual Future<Message> sendAndWait(const MessageTarget &target, const MessageDraft &draft) = 0;
    /// `POST send/{kind}`.
    virtual Future<SendState> sendTyped(SendKind kind, const MessageTarget &target, const MessageDraft &draft) = 0;
    /// Of any of the three, or of ConversationsApi::send. In the background: nobody waits for it.
    virtual Future<SendState> state(const SendState &sent) = 0;
    /// Of what was answered the id may be the conversation's: a chatbot that was started is nothing to follow.
    virtual Future<SendState> sendChatbot(const ChatbotSend &send) = 0;
    virtual Future<Done> remove(const MessageId &id) = 0;
    /// Uploads in three steps, the middle one to storage without the token; yields the file id. Errors: Storage where
    /// the file cannot be read or is larger than the platform takes.
    virtual Future<QString> upload(const QString &path) = 0;
};

} // namespace gancho
