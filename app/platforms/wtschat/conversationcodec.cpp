#include "app/platforms/wtschat/conversationcodec.h"

#include "app/platforms/jsonread.h"

#include <array>

namespace gancho {

namespace {

struct StatusName
{
    ConversationStatus status;
    const char *name;
};
constexpr std::array<StatusName, 5> statusNames{{{ConversationStatus::Started, "STARTED"},
                                                 {ConversationStatus::Pending, "PENDING"},
                                                 {ConversationStatus::InProgress, "IN_PROGRESS"},
                                                 {ConversationStatus::Completed, "COMPLETED"},
                                                 {ConversationStatus::Hidden, "HIDDEN"}}};

MessageWindow readWindow(const QString &name)
{
    if (jsonread::sameName(name, u"ACTIVE"))
        return MessageWindow::Active;
    if (jsonread::sameName(name, u"EXPIRED"))
        return MessageWindow::Expired;
    if (jsonread::sameName(name, u"NOT_STARTED"))
        return MessageWindow::NotStarted;
    return MessageWindow::Unknown;
}

QString firstText(const QJsonObject &json, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        if (const QString text = jsonread::text(json[QLatin1String(key)]); !text.isEmpty())
            return text;
    return {};
}

void readContact(Conversation &to, const QJsonObject &details)
{
    to.contactName = jsonread::text(details[QLatin1String("name")]);
    // Spelt in lower case in conversations, otherwise elsewhere (reference/wts-chat.md §3.3).
    to.contactPhone = firstText(details, {"phonenumber", "phoneNumber", "instagram"});
    to.contactTags = jsonread::texts(details[QLatin1String("tagsName")]);
    if (!to.contactId.isValid())
        to.contactId = ContactId(jsonread::text(details[QLatin1String("id")]));
}

} // namespace

Result<Conversation> ConversationCodec::read(const QJsonObject &json)
{
    const auto text = [&json](const char *key) {
        return jsonread::text(json[QLatin1String(key)]);
    };
    const auto date = [&json](const char *key) {
        return jsonread::date(json[QLatin1String(key)]);
    };
    Conversation read;
    read.id = ConversationId(text("id"));
    if (!read.id.isValid())
        return fail(jsonread::notUnderstood());
    read.number = text("number");
    read.statusText = text("status");
    read.status = readStatus(read.statusText);
    read.contactId = ContactId(text("contactId"));
    readContact(read, json[QLatin1String("contactDetails")].toObject());
    if (read.contactName.isEmpty())
        read.contactName = text("title");
    read.channelId = ChannelId(text("channelId"));
    const QJsonObject channel = json[QLatin1String("channelDetails")].toObject();
    read.channelName = firstText(channel, {"displayName", "platform"});
    read.channelType = text("channelType");
    read.departmentId = DepartmentId(text("departmentId"));
    read.departmentName = jsonread::text(json[QLatin1String("departmentDetails")].toObject()[QLatin1String("name")]);
    read.userId = UserId(text("userId"));
    read.userName = firstText(json[QLatin1String("agentDetails")].toObject(), {"name", "shortName", "email"});
    read.botId = text("botId");
    read.lastMessageText = text("lastMessageText");
    read.unread = int(qBound(qint64(0), jsonread::integer(json[QLatin1String("unreadCount")]), qint64(1'000'000)));
    read.window = readWindow(text("windowStatus"));
    read.createdAt = date("createdAt");
    read.updatedAt = date("updatedAt");
    read.startAt = date("startAt");
    read.endAt = date("endAt");
    read.lastInteractionAt = date("lastInteractionDate");
    read.lastMessageInAt = date("lastMessageIn");
    read.lastMessageOutAt = date("lastMessageOut");
    read.previewUrl = text("previewUrl");
    read.raw = json;
    return read;
}

QString ConversationCodec::write(ConversationStatus status)
{
    for (const auto &[known, name] : statusNames)
        if (known == status)
            return QLatin1String(name);
    return {};
}

ConversationStatus ConversationCodec::readStatus(const QString &name)
{
    for (const auto &[status, known] : statusNames)
        if (jsonread::sameName(name, QLatin1String(known).toString()))
            return status;
    return ConversationStatus::Unknown;
}

} // namespace gancho
