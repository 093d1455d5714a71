#include "app/sandbox/clint/clintroutes.h"

#include <QDateTime>

namespace gancho {

using namespace Qt::StringLiterals;
using namespace clintreply;

namespace {

constexpr int longestNote = 4096;
constexpr int longestAuthor = 120;

ClintReply note(const ClintCall &call, ClintDesk &desk)
{
    const QString content = call.text("content"_L1), chat = call.text("chat_id"_L1), author = call.text("author"_L1);
    if (!desk.world.chats.contains(chat))
        return message(404, u"Chat not found"_s);
    if (content.isEmpty() || content.size() > longestNote || author.size() > longestAuthor)
        return message(400, u"content must have 1 to 4096 characters, author at most 120"_s);
    const QString made = desk.addMessage(chat, u"NOTE"_s, {{u"content"_s, content}});
    const QJsonObject row = desk.world.messages.value(made);
    return item({{u"success"_s, true},
                 {u"id"_s, made},
                 {u"chat_id"_s, chat},
                 {u"content"_s, content},
                 {u"author"_s, author.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(author)},
                 {u"type"_s, u"NOTE"_s},
                 {u"created_at"_s, row["created_at"_L1]}},
                201);
}

bool windowOpen(const QJsonObject &chat)
{
    const QDateTime closes = QDateTime::fromString(chat["close_window_at"_L1].toString(), Qt::ISODateWithMs);
    return closes.isValid() && closes > QDateTime::currentDateTimeUtc();
}

/// The text of a template with its parameters in place.
QString filled(const QJsonObject &row, const QJsonObject &parameters)
{
    QStringList lines;
    for (const QJsonValue each : row["components"_L1].toArray()) {
        QString text = each["text"_L1].toString();
        const QString type = each["type"_L1].toString();
        const QJsonArray values = parameters[type.toLower()].toArray();
        for (qsizetype i = 0; i < values.size(); ++i)
            text.replace(u"{{%1}}"_s.arg(i + 1), values.at(i).toString());
        lines += text;
    }
    return lines.join(u'\n');
}

ClintReply send(const ClintCall &call, ClintDesk &desk, const QString &type)
{
    const QString channelId = call.text("channel_account_id"_L1), contactId = call.text("contact_id"_L1);
    const QJsonObject channel = desk.world.channels.value(channelId);
    if (channel.isEmpty() || !desk.world.contacts.contains(contactId))
        return message(404, channel.isEmpty() ? u"Channel account not found"_s : u"Contact not found"_s);
    if (channel["type"_L1] != "WHATSAPP_OFFICIAL"_L1)
        return message(400, u"Only WHATSAPP_OFFICIAL channel accounts can send messages"_s);
    QString chat = call.text("chat_id"_L1);
    if (!chat.isEmpty() && !desk.world.chats.contains(chat))
        return message(404, u"Chat not found"_s);
    if (chat.isEmpty())
        chat = desk.chatOf(contactId, channelId);
    const bool isTemplate = type == "TEMPLATE"_L1;
    if (!isTemplate && !windowOpen(desk.world.chats.value(chat)))
        return message(400, u"The 24-hour window is closed, use a template"_s);

    QJsonObject values{{u"content_type"_s, isTemplate ? u"TEXT"_s : type}};
    if (type == "TEXT"_L1) {
        if (call.text("message"_L1).isEmpty())
            return message(400, u"message is required"_s);
        values.insert("content"_L1, call.text("message"_L1));
    } else if (isTemplate) {
        const QJsonObject row = desk.world.templates.value(call.text("template_id"_L1));
        if (row.isEmpty() || row["channel_account_id"_L1] != channelId)
            return message(404, u"Template not found"_s);
        values.insert("content"_L1, filled(row, call.object()["parameters"_L1].toObject()));
    } else {
        if (call.text("url"_L1).isEmpty() || (type == "DOCUMENT"_L1 && call.text("filename"_L1).isEmpty()))
            return message(400, u"url is required, and filename for a document"_s);
        values.insert("content_url"_L1, call.text("url"_L1));
        values.insert("content"_L1, call.text("caption"_L1));
    }
    return item({{u"success"_s, true},
                 {u"message_id"_s, desk.queueMessage(chat, values)},
                 {u"chat_id"_s, chat},
                 {u"status"_s, u"QUEUED"_s}});
}

} // namespace

void addClintMessageRoutes(ClintRoutes &routes)
{
    routes.add("POST", "/v2/messages/note", note);
    const auto add = [&routes](const char *path, const QString &type) {
        routes.add("POST", path, [type](const ClintCall &call, ClintDesk &desk) { return send(call, desk, type); });
    };
    add("/v2/messages/text", u"TEXT"_s);
    add("/v2/messages/image", u"IMAGE"_s);
    add("/v2/messages/video", u"VIDEO"_s);
    add("/v2/messages/audio", u"AUDIO"_s);
    add("/v2/messages/document", u"DOCUMENT"_s);
    add("/v2/messages/template", u"TEMPLATE"_s);
}

} // namespace gancho
