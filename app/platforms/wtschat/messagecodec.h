#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"

#include <QJsonObject>

namespace gancho {

/// Messages and what is sent, as JSON of wts.chat (reference/wts-chat.md §2.11). Pure.
class MessageCodec
{
public:
    /// Errors: Protocol without an id.
    static Result<Message> read(const QJsonObject &json);
    /// QuickMessage, SendResult, a message's status, or a whole message. Errors: Protocol without an id.
    static Result<SendState> readState(const QJsonObject &json);
    static MessageStatus readStatus(const QString &name);
    /// The only place that says who wrote: FROM_HUB is inbound, and an origin that only the company's side has
    /// (a chatbot, the API, a campaign) or an attendant wins over it, since integrators disagree about the names
    /// (§2.11).
    static MessageDirection directionOf(const QJsonObject &json);

    /// The `body` of message/send and the body of session/{id}/message.
    static QJsonObject writeBody(const MessageDraft &draft);
    /// message/send and message/send-sync.
    static QJsonObject write(const MessageTarget &target, const MessageDraft &draft);
    /// send/{kind}, whose parts are named otherwise.
    static QJsonObject writeTyped(SendKind kind, const MessageTarget &target, const MessageDraft &draft);
    static QJsonObject write(const ChatbotSend &send);
    /// "text", the last segment of send/{kind}.
    static QString kindName(SendKind kind);
    /// What the platform takes as an address: digits with the country for a phone, everything else as typed.
    static QString address(const QString &typed);
};

} // namespace gancho
