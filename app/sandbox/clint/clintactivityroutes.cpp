#include "app/sandbox/clint/clintroutes.h"

#include <QDateTime>

namespace gancho {

using namespace Qt::StringLiterals;
using namespace clintreply;

namespace {

const QStringList types{u"CALL"_s, u"MAIL"_s, u"SCHEDULE"_s, u"TASK"_s, u"MEETING"_s, u"WHATSAPP"_s, u"INSTAGRAM"_s};

ClintReply none()
{
    return message(404, u"Activity not found"_s);
}

QDateTime instant(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString statusOf(const QJsonObject &row)
{
    if (row["completed"_L1].toBool())
        return u"COMPLETE"_s;
    const QDateTime due = instant(row["due_at"_L1]);
    return due.isValid() && due < QDateTime::currentDateTimeUtc() ? u"DELAYED"_s : u"ON_TIME"_s;
}

bool inList(const QStringList &wanted, const QJsonValue &value)
{
    return wanted.isEmpty() || wanted.contains(value.toString());
}

bool matches(const ClintCall &call, const ClintWorld &world, const QJsonObject &row)
{
    const auto wanted = [&call](const QString &name) {
        return call.query.value(name);
    };
    const QJsonObject deal = world.deals.value(row["deal_id"_L1].toString());
    const QJsonObject contact = world.contacts.value(deal["contact_id"_L1].toString());
    const auto same = [](const QString &given, const QJsonValue &value) {
        return given.isEmpty() || value == given;
    };
    if (!same(wanted(u"type"_s), row["type"_L1]) || !same(wanted(u"deal_id"_s), row["deal_id"_L1]) ||
        !same(wanted(u"deal_status"_s), deal["status"_L1]) || !same(wanted(u"user_id"_s), deal["user_id"_L1]) ||
        !same(wanted(u"activity_status"_s), statusOf(row)))
        return false;
    if (!inList(listed(call, u"origin_ids"_s), deal["origin_id"_L1]) ||
        !inList(listed(call, u"stage_ids"_s), row["stage_id"_L1]))
        return false;
    if (const QString text = wanted(u"text"_s); !text.isEmpty() &&
                                                !row["title"_L1].toString().contains(text, Qt::CaseInsensitive) &&
                                                !contact["name"_L1].toString().contains(text, Qt::CaseInsensitive))
        return false;
    const QString start = wanted(u"date_start"_s), end = wanted(u"date_end"_s);
    if (start.isEmpty() && end.isEmpty())
        return true;
    const QString kind = wanted(u"date_type"_s);
    const QDateTime at = kind == "created"_L1 ? instant(row["created_at"_L1])
                         : kind == "won"_L1   ? instant(deal["won_at"_L1])
                         : kind == "lost"_L1  ? instant(deal["lost_at"_L1])
                                              : instant(row["due_at"_L1]);
    return at.isValid() && (start.isEmpty() || at >= QDateTime::fromString(start, Qt::ISODate)) &&
           (end.isEmpty() || at <= QDateTime::fromString(end, Qt::ISODate));
}

ClintReply list(const ClintCall &call, ClintDesk &desk)
{
    Rows rows;
    for (const QJsonObject &row : desk.world.activities)
        if (matches(call, desk.world, row))
            rows += row;
    return page2(
        call, rows, [&desk](const QJsonObject &row) { return clintview::activity(desk.world, row); }, 200, 200);
}

ClintReply shown(ClintDesk &desk, const QString &id, int status = 200)
{
    return item(clintview::activity(desk.world, desk.world.activities.value(id)), status);
}

ClintReply create(const ClintCall &call, ClintDesk &desk)
{
    const QJsonObject deal = desk.world.deals.value(call.text("deal_id"_L1));
    if (deal.isEmpty())
        return message(404, u"Deal not found"_s);
    if (call.text("title"_L1).isEmpty() || !types.contains(call.text("type"_L1)))
        return message(400, u"title and a known type are required"_s);
    const QString now = desk.world.now();
    QJsonObject row{{u"id"_s, desk.world.random.id()},
                    {u"content"_s, QJsonValue::Null},
                    {u"template_id"_s, QJsonValue::Null},
                    {u"completed"_s, false},
                    {u"completed_at"_s, QJsonValue::Null},
                    {u"completed_by"_s, QJsonValue::Null},
                    {u"due_at"_s, QJsonValue::Null},
                    {u"custom"_s, true},
                    {u"no_show"_s, false},
                    {u"stage_id"_s, deal["stage_id"_L1]},
                    {u"created_at"_s, now},
                    {u"updated_at"_s, now}};
    const QJsonObject body = call.object();
    for (auto it = body.begin(); it != body.end(); ++it)
        row.insert(it.key(), it.value());
    desk.world.activities.add(row);
    return shown(desk, row["id"_L1].toString(), 201);
}

ClintReply change(ClintDesk &desk, const QString &id, const QJsonObject &values)
{
    QJsonObject row = desk.world.activities.value(id);
    for (auto it = values.begin(); it != values.end(); ++it)
        row.insert(it.key(), it.value());
    row.insert("updated_at"_L1, desk.world.now());
    desk.world.activities.replace(row);
    return shown(desk, id);
}

ClintReply update(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.activities.contains(call.path[0]))
        return none();
    if (call.object().contains("type"_L1) && !types.contains(call.text("type"_L1)))
        return message(400, u"type is invalid"_s);
    return change(desk, call.path[0], call.object());
}

ClintReply complete(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.activities.contains(call.path[0]))
        return none();
    const bool completed = call.object()["completed"_L1].toBool(true);
    return change(desk, call.path[0],
                  {{u"completed"_s, completed},
                   {u"completed_at"_s, completed ? QJsonValue(desk.world.now()) : QJsonValue(QJsonValue::Null)}});
}

} // namespace

void addClintActivityRoutes(ClintRoutes &routes)
{
    routes.add("GET", "/v2/activities", list);
    routes.add("POST", "/v2/activities", create);
    routes.add("GET", "/v2/activities/{id}", [](const ClintCall &call, ClintDesk &desk) {
        return desk.world.activities.contains(call.path[0]) ? shown(desk, call.path[0]) : none();
    });
    routes.add("POST", "/v2/activities/{id}", update);
    routes.add("DELETE", "/v2/activities/{id}", [](const ClintCall &call, ClintDesk &desk) {
        return desk.world.activities.remove(call.path[0]) ? done() : none();
    });
    routes.add("POST", "/v2/activities/{id}/complete", complete);
}

} // namespace gancho
