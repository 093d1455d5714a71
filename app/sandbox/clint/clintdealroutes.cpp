#include "app/sandbox/clint/clintroutes.h"
#include "models/domain/phonetext.h"

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;
using namespace clintreply;

namespace {

ClintReply noDeal()
{
    return refusal(404, u"Deal not found"_s);
}

bool same(const QString &wanted, const QJsonValue &value)
{
    return wanted.isEmpty() || value == wanted;
}

bool matches(const ClintCall &call, const ClintWorld &world, const QJsonObject &row)
{
    const auto wanted = [&call](const QString &name) {
        return call.query.value(name);
    };
    for (const QString &name : {u"origin_id"_s, u"user_id"_s, u"contact_id"_s, u"status"_s, u"stage_id"_s})
        if (!same(wanted(name), row[name]))
            return false;
    for (const QString &name : {u"created_at"_s, u"updated_at"_s, u"updated_stage_at"_s, u"won_at"_s, u"lost_at"_s})
        if (!within(call, name, row[name]))
            return false;
    const QJsonObject contact = world.contacts.value(row["contact_id"_L1].toString());
    if (const QString email = wanted(u"email"_s);
        !email.isEmpty() && contact["email"_L1].toString().compare(email, Qt::CaseInsensitive) != 0)
        return false;
    if (const QString phone = wanted(u"phone"_s);
        !phone.isEmpty() && readPhone(clintFullPhone(contact)).digits != readPhone(phone).digits)
        return false;
    if (const QString user = wanted(u"user_email"_s);
        !same(user, world.users.value(row["user_id"_L1].toString())["email"_L1]))
        return false;
    if (!fieldsMatch(call, row["fields"_L1].toObject()))
        return false;
    return tagsMatch(call, world, contact);
}

ClintReply list(const ClintCall &call, ClintDesk &desk)
{
    Rows rows;
    for (const QJsonObject &row : desk.world.deals)
        if (matches(call, desk.world, row))
            rows += row;
    std::reverse(rows.begin(), rows.end());
    return page1(call, rows, [&desk](const QJsonObject &row) { return clintview::deal(desk.world, row); });
}

/// What is wrong with the ids of a body; nothing where nothing is.
std::optional<ClintReply> wrongIds(const QJsonObject &body, const QString &origin, const ClintWorld &world)
{
    if (!world.origins.contains(origin))
        return refusal(400, u"origin_id is invalid"_s);
    if (body.contains("stage_id"_L1) && world.stage(origin, body["stage_id"_L1].toString()).isEmpty())
        return refusal(400, u"stage_id is not a stage of the origin"_s);
    if (body.contains("user_id"_L1) && !world.users.contains(body["user_id"_L1].toString()))
        return refusal(400, u"user_id is invalid"_s);
    if (body.contains("contact_id"_L1) && !world.contacts.contains(body["contact_id"_L1].toString()))
        return refusal(400, u"contact_id is invalid"_s);
    if (body.contains("status"_L1) &&
        !QStringList{u"OPEN"_s, u"WON"_s, u"LOST"_s}.contains(body["status"_L1].toString()))
        return refusal(400, u"status is invalid"_s);
    return std::nullopt;
}

/// The parts that are the contact's.
QJsonObject contactValues(const QJsonObject &body)
{
    QJsonObject values;
    for (const auto key : {"name"_L1, "email"_L1})
        if (body.contains(key))
            values.insert(key, body[key]);
    if (body.contains("username"_L1))
        values.insert("instagram"_L1, body["username"_L1]);
    if (const PhoneText phone = readPhone(body["phone"_L1].toString()); phone.isValid()) {
        values.insert("ddi"_L1, phone.stored.section(u'|', 0, 0));
        values.insert("phone"_L1, phone.stored.section(u'|', 1));
    }
    return values;
}

QJsonObject dealValues(const QJsonObject &body)
{
    QJsonObject values;
    for (const auto key : {"origin_id"_L1, "value"_L1, "stage_id"_L1, "status"_L1, "user_id"_L1, "fields"_L1})
        if (body.contains(key))
            values.insert(key, body[key]);
    return values;
}

ClintReply create(const ClintCall &call, ClintDesk &desk)
{
    const QJsonObject body = call.object();
    if (call.text("origin_id"_L1).isEmpty())
        return refusal(400, u"origin_id is required"_s);
    if (const auto wrong = wrongIds(body, call.text("origin_id"_L1), desk.world))
        return *wrong;
    QString contact = call.text("contact_id"_L1);
    if (contact.isEmpty())
        contact = desk.world.contactBy(call.text("email"_L1), call.text("phone"_L1))["id"_L1].toString();
    if (contact.isEmpty())
        contact = desk.createContact(contactValues(body));
    QJsonObject values = dealValues(body);
    values.insert("contact_id"_L1, contact);
    return id(desk.createDeal(values), 201);
}

ClintReply get(const ClintCall &call, ClintDesk &desk)
{
    const QJsonObject *row = desk.world.deals.find(call.path[0]);
    return row ? item(clintview::deal(desk.world, *row)) : noDeal();
}

ClintReply update(const ClintCall &call, ClintDesk &desk)
{
    const QJsonObject row = desk.world.deals.value(call.path[0]);
    if (row.isEmpty())
        return noDeal();
    const QJsonObject body = call.object();
    const QString origin = body.contains("origin_id"_L1) ? call.text("origin_id"_L1) : row["origin_id"_L1].toString();
    if (const auto wrong = wrongIds(body, origin, desk.world))
        return *wrong;
    if (const QJsonObject values = contactValues(body); !values.isEmpty())
        desk.changeContact(row["contact_id"_L1].toString(), values);
    desk.changeDeal(call.path[0], dealValues(body));
    return id(call.path[0]);
}

ClintReply remove(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.deals.contains(call.path[0]))
        return noDeal();
    desk.removeDeal(call.path[0]);
    return done();
}

ClintReply history(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.deals.contains(call.path[0]))
        return message(404, u"Deal not found"_s);
    Rows rows;
    for (const QJsonObject &row : desk.world.history)
        if (row["deal_id"_L1] == call.path[0])
            rows.prepend(row);
    return page2(
        call, rows, [&desk](const QJsonObject &row) { return clintview::history(desk.world, row); }, 200, 200);
}

} // namespace

void addClintDealRoutes(ClintRoutes &routes)
{
    routes.add("GET", "/v1/deals", list);
    routes.add("POST", "/v1/deals", create);
    routes.add("GET", "/v1/deals/{id}", get);
    routes.add("POST", "/v1/deals/{id}", update);
    routes.add("DELETE", "/v1/deals/{id}", remove);
    routes.add("GET", "/v2/deals/{id}/history", history);
}

} // namespace gancho
