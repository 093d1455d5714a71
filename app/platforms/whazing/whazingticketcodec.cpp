#include "app/platforms/whazing/whazingticketcodec.h"

#include "app/platforms/jsonread.h"
#include "app/platforms/whazing/whazingread.h"

namespace gancho {

using namespace Qt::StringLiterals;

Result<Conversation> WhazingTicketCodec::read(const QJsonObject &json)
{
    const auto text = [&json](const char *key) {
        return jsonread::text(json[QLatin1String(key)]);
    };
    const auto date = [&json](const char *key) {
        return whazingread::date(json[QLatin1String(key)]);
    };
    const auto object = [&json](const char *key) {
        return json[QLatin1String(key)].toObject();
    };
    Conversation read;
    read.id = ConversationId(text("id"));
    if (!read.id.isValid())
        return fail(jsonread::notUnderstood());
    read.number = text("protocol");
    read.statusText = text("status");
    read.status = readStatus(read.statusText);
    const QJsonObject contact = object("contact");
    read.contactId = ContactId(whazingread::first(json, {"contactId"}));
    if (!read.contactId.isValid())
        read.contactId = ContactId(jsonread::text(contact["id"_L1]));
    read.contactName = whazingread::first(contact, {"name", "pushname"});
    read.contactPhone = whazingread::first(contact, {"number", "phoneNumber"});
    for (const QJsonValue tag : contact["tags"_L1].toArray())
        if (const auto named = whazingread::named(tag, {"tag", "name"}); !named.name.isEmpty())
            read.contactTags += named.name;
    const auto channel = whazingread::named(json["whatsapp"_L1], {"name"});
    read.channelId = ChannelId(channel.id.isEmpty() ? text("whatsappId") : channel.id);
    read.channelName = channel.name;
    read.channelType = text("channel");
    const auto queue = whazingread::named(json["queue"_L1], {"queue", "name"});
    read.departmentId = DepartmentId(queue.id.isEmpty() ? text("queueId") : queue.id);
    read.departmentName = queue.name;
    const auto user = whazingread::named(json["user"_L1], {"name", "email"});
    read.userId = UserId(user.id.isEmpty() ? text("userId") : user.id);
    read.userName = user.name;
    read.botId = text("chatbotId");
    read.lastMessageText = text("lastMessage");
    read.unread = int(qBound(qint64(0), jsonread::integer(json["unreadMessages"_L1]), qint64(1'000'000)));
    read.createdAt = date("createdAt");
    read.updatedAt = date("updatedAt");
    read.startAt = date("startedAttendanceAt");
    read.endAt = date("closedAt");
    read.lastInteractionAt = date("lastMessageAt");
    read.raw = json;
    return read;
}

QString WhazingTicketCodec::write(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Pending:
        return u"pending"_s;
    case ConversationStatus::InProgress:
        return u"open"_s;
    case ConversationStatus::Completed:
        return u"closed"_s;
    case ConversationStatus::Started:
    case ConversationStatus::Hidden:
    case ConversationStatus::Unknown:
        break;
    }
    return {};
}

ConversationStatus WhazingTicketCodec::readStatus(const QString &name)
{
    for (const auto status :
         {ConversationStatus::Pending, ConversationStatus::InProgress, ConversationStatus::Completed})
        if (jsonread::sameName(name, write(status)))
            return status;
    return ConversationStatus::Unknown;
}

} // namespace gancho
