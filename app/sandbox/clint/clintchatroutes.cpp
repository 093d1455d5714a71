#include "app/sandbox/clint/clintroutes.h"

#include <QDateTime>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;
using namespace clintreply;

namespace {

ClintReply list(const ClintCall &call, ClintDesk &desk, const QString &key)
{
    Rows rows;
    for (const QJsonObject &row : desk.world.chats)
        if (row[key] == call.path[0] && within(call, u"last_message_at"_s, row["last_message_at"_L1]) &&
            within(call, u"last_response_at"_s, row["last_response_at"_L1]))
            rows += row;
    std::stable_sort(rows.begin(), rows.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a["last_message_at"_L1].toString() > b["last_message_at"_L1].toString();
    });
    return page2(call, rows, clintview::asItIs, 200, 200);
}

ClintReply get(const ClintCall &call, ClintDesk &desk)
{
    const QJsonObject *row = desk.world.chats.find(call.path[0]);
    return row ? item(*row) : message(404, u"Chat not found"_s);
}

ClintReply update(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.chats.contains(call.path[0]))
        return message(404, u"Chat not found"_s);
    const QJsonObject body = call.object();
    QJsonObject values;
    if (body.contains("user_id"_L1)) {
        const QJsonValue user = body["user_id"_L1];
        if (!user.isNull() && !desk.world.users.contains(user.toString()))
            return message(400, u"user_id is invalid"_s);
        values.insert("user_id"_L1, user);
    }
    if (body.contains("status"_L1)) {
        if (!QStringList{u"OPEN"_s, u"SNOOZED"_s, u"CLOSED"_s}.contains(call.text("status"_L1)))
            return message(400, u"status must be OPEN, SNOOZED or CLOSED"_s);
        values.insert("status"_L1, body["status"_L1]);
    }
    if (values.isEmpty())
        return message(400, u"user_id or status is required"_s);
    desk.changeChat(call.path[0], values);
    return item(desk.world.chats.value(call.path[0]));
}

ClintReply messages(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.chats.contains(call.path[0]))
        return message(404, u"Chat not found"_s);
    const QString type = call.query.value(u"content_type"_s);
    Rows rows;
    for (const QJsonObject &row : desk.world.messages)
        if (row["chat_id"_L1] == call.path[0] && (type.isEmpty() || row["content_type"_L1] == type) &&
            within(call, u"created_at"_s, row["created_at"_L1]) && within(call, u"updated_at"_s, row["updated_at"_L1]))
            rows += row;
    std::stable_sort(rows.begin(), rows.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a["created_at"_L1].toString() > b["created_at"_L1].toString();
    });
    return page2(call, rows, clintview::asItIs, 200, 1000);
}

} // namespace

void addClintChatRoutes(ClintRoutes &routes)
{
    routes.add("GET", "/v2/chats/contact/{contactId}",
               [](const ClintCall &call, ClintDesk &desk) { return list(call, desk, u"contact_id"_s); });
    routes.add("GET", "/v2/chats/channel-account/{channelAccountId}",
               [](const ClintCall &call, ClintDesk &desk) { return list(call, desk, u"channel_account_id"_s); });
    routes.add("GET", "/v2/chats/{id}", get);
    routes.add("POST", "/v2/chats/{id}", update);
    routes.add("GET", "/v2/messages/chat/{chatId}", messages);
    routes.add("GET", "/v2/messages/{id}", [](const ClintCall &call, ClintDesk &desk) {
        const QJsonObject *row = desk.world.messages.find(call.path[0]);
        return row ? item(*row) : message(404, u"Message not found"_s);
    });
}

} // namespace gancho
