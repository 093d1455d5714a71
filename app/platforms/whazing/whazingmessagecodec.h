#pragma once

#include "models/base/result.h"
#include "models/domain/message.h"

#include <QJsonObject>

namespace gancho {

/// Messages of Whazing as JSON, and what is sent (reference/whazing.md §2a, §2b, §4d). Pure.
class WhazingMessageCodec
{
public:
    /// A row of a ticket's messages, or a message event. Errors: Protocol without an id.
    static Result<Message> read(const QJsonObject &json);
    /// "received", "sended", "delivered", "read" and what the ancestor's acknowledgements say.
    static MessageStatus readStatus(const QJsonValue &value);
    /// Whether the body of an event is a message's, which names no type.
    static bool isMessageEvent(const QJsonObject &body);

    /// Text, or a file by its URL, without the address.
    static QJsonObject write(const MessageDraft &draft);
    /// `contents` of a template on WhatsApp's official API: parameters whose names are numbers go by their order,
    /// others by name.
    static QJsonObject writeTemplate(const MessageDraft &draft);
    /// What a send answers; there is no id of the message, so `externalKey` stands for it.
    static SendState accepted(const QString &externalKey, const QJsonObject &answer);
};

} // namespace gancho
