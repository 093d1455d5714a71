#include "app/sandbox/clint/clintroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;
using namespace clintreply;

namespace {

using Table = EntityTable ClintWorld::*;

/// The list of a table and one of its rows.
void addTable(ClintRoutes &routes, const char *list, const char *one, Table table)
{
    routes.add("GET", list, [table](const ClintCall &call, ClintDesk &desk) {
        Rows rows;
        const QString name = call.query.value(u"name"_s), group = call.query.value(u"group_id"_s);
        for (const QJsonObject &row : desk.world.*table)
            if ((name.isEmpty() || row["name"_L1].toString().contains(name, Qt::CaseInsensitive)) &&
                (group.isEmpty() || row["group"_L1]["id"_L1] == group))
                rows += row;
        return page1(call, rows, clintview::asItIs);
    });
    routes.add("GET", one, [table](const ClintCall &call, ClintDesk &desk) {
        const QJsonObject *row = (desk.world.*table).find(call.path[0]);
        return row ? item(*row) : refusal(404, u"Not found"_s);
    });
}

ClintReply createTag(const ClintCall &call, ClintDesk &desk)
{
    const QString name = call.text("name"_L1).trimmed(), colour = call.text("color"_L1);
    if (name.isEmpty() || colour.isEmpty())
        return refusal(400, u"name and color are required"_s);
    for (const QJsonObject &tag : desk.world.tags)
        if (tag["name"_L1].toString().compare(name, Qt::CaseInsensitive) == 0)
            return refusal(400, u"Tag already exists"_s);
    desk.world.tags.add({{u"id"_s, desk.world.random.id()},
                         {u"name"_s, name},
                         {u"color"_s, colour},
                         {u"created_at"_s, desk.world.now()}});
    // What is answered is not specified (reference/clint.md §1).
    return {200, QJsonObject()};
}

ClintReply removeTag(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.tags.remove(call.path[0]))
        return refusal(404, u"Tag not found"_s);
    return done();
}

ClintReply accountFields(const ClintCall &, ClintDesk &desk)
{
    return {200, QJsonObject{{u"data"_s, QJsonArray{desk.world.accountFields}}}};
}

ClintReply templates(const ClintCall &call, ClintDesk &desk)
{
    const QString channel = call.query.value(u"channel_account_id"_s);
    if (channel.isEmpty())
        return message(400, u"channel_account_id is required"_s);
    Rows rows;
    for (const QJsonObject &row : desk.world.templates)
        if (row["channel_account_id"_L1] == channel)
            rows += row;
    return page2(call, rows, clintview::messageTemplate, 200, 200);
}

ClintReply channels(const ClintCall &call, ClintDesk &desk)
{
    const QString type = call.query.value(u"type"_s);
    Rows rows;
    for (const QJsonObject &row : desk.world.channels)
        if (type.isEmpty() || row["type"_L1] == type)
            rows += row;
    return page2(call, rows, clintview::asItIs, 100, 100);
}

} // namespace

void addClintCatalogueRoutes(ClintRoutes &routes)
{
    addTable(routes, "/v1/groups", "/v1/groups/{id}", &ClintWorld::groups);
    addTable(routes, "/v1/origins", "/v1/origins/{id}", &ClintWorld::origins);
    addTable(routes, "/v1/lost-status", "/v1/lost-status/{id}", &ClintWorld::lostStatuses);
    addTable(routes, "/v1/tags", "/v1/tags/{id}", &ClintWorld::tags);
    addTable(routes, "/v1/users", "/v1/users/{id}", &ClintWorld::users);
    routes.add("POST", "/v1/tags", createTag);
    routes.add("DELETE", "/v1/tags/{id}", removeTag);
    routes.add("GET", "/v1/account/fields", accountFields);
    routes.add("GET", "/v2/channel-accounts", channels);
    routes.add("GET", "/v2/channel-accounts/{id}", [](const ClintCall &call, ClintDesk &desk) {
        const QJsonObject *row = desk.world.channels.find(call.path[0]);
        return row ? item(*row) : message(404, u"Channel account not found"_s);
    });
    routes.add("GET", "/v2/message-templates", templates);
    routes.add("GET", "/v2/message-templates/{id}", [](const ClintCall &call, ClintDesk &desk) {
        const QJsonObject *row = desk.world.templates.find(call.path[0]);
        return row ? item(clintview::messageTemplate(*row)) : message(404, u"Template not found"_s);
    });
}

} // namespace gancho
