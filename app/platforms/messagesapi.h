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
    /// Of any of the three.
    virtual Future<SendState> state(const SendState &sent) = 0;
    virtual Future<SendState> sendChatbot(const ChatbotSend &send) = 0;
    virtual Future<Done> remove(const MessageId &id) = 0;
    /// Uploads in three steps, the middle one to storage without the token; yields the file id.
    virtual Future<QString> upload(const QString &path) = 0;
};

} // namespace gancho
