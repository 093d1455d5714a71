#include "app/sandbox/clint/clintroutes.h"
#include "models/domain/phonetext.h"

namespace gancho {

using namespace Qt::StringLiterals;
using namespace clintreply;

namespace {

ClintReply noContact()
{
    return refusal(404, u"Contact not found"_s);
}

bool hasDealIn(const ClintWorld &world, const QString &contact, const QString &origin)
{
    for (const QJsonObject &deal : world.deals)
        if (deal["contact_id"_L1] == contact && deal["origin_id"_L1] == origin)
            return true;
    return false;
}

bool matches(const ClintCall &call, const ClintWorld &world, const QJsonObject &row)
{
    const auto wanted = [&call](const QString &name) {
        return call.query.value(name);
    };
    if (const QString name = wanted(u"name"_s);
        !name.isEmpty() && !row["name"_L1].toString().contains(name, Qt::CaseInsensitive))
        return false;
    if (const QString email = wanted(u"email"_s);
        !email.isEmpty() && row["email"_L1].toString().compare(email, Qt::CaseInsensitive) != 0)
        return false;
    if (const QString phone = wanted(u"phone"_s); !phone.isEmpty()) {
        const QString digits = readPhone(wanted(u"ddi"_s) + phone).digits;
        if (digits.isEmpty() || readPhone(clintFullPhone(row)).digits != digits)
            return false;
    }
    if (!fieldsMatch(call, row["fields"_L1].toObject()))
        return false;
    if (const QString origin = wanted(u"origin_id"_s);
        !origin.isEmpty() && !hasDealIn(world, row["id"_L1].toString(), origin))
        return false;
    return tagsMatch(call, world, row);
}

ClintReply list(const ClintCall &call, ClintDesk &desk)
{
    Rows rows;
    for (const QJsonObject &row : desk.world.contacts)
        if (matches(call, desk.world, row))
            rows += row;
    return page1(call, rows, [&desk](const QJsonObject &row) { return clintview::contact(desk.world, row); });
}

/// What a body of ContactCreate says, as the world keeps it.
QJsonObject valuesOf(const QJsonObject &body)
{
    QJsonObject values = body;
    if (const QJsonValue name = values.take("username"_L1); !name.isUndefined())
        values.insert("instagram"_L1, name);
    return values;
}

ClintReply create(const ClintCall &call, ClintDesk &desk)
{
    const QJsonObject body = call.object();
    if (call.text("name"_L1).isEmpty() && call.text("email"_L1).isEmpty() && call.text("phone"_L1).isEmpty())
        return refusal(400, u"name, email or phone is required"_s);
    return id(desk.createContact(valuesOf(body)), 201);
}

ClintReply get(const ClintCall &call, ClintDesk &desk)
{
    const QJsonObject *row = desk.world.contacts.find(call.path[0]);
    return row ? item(clintview::contact(desk.world, *row)) : noContact();
}

ClintReply update(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.contacts.contains(call.path[0]))
        return noContact();
    desk.changeContact(call.path[0], valuesOf(call.object()));
    return id(call.path[0]);
}

ClintReply remove(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.contacts.contains(call.path[0]))
        return noContact();
    desk.removeContact(call.path[0]);
    return done();
}

ClintReply addTags(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.contacts.contains(call.path[0]))
        return noContact();
    if (!call.body.isArray() || call.body.toArray().isEmpty())
        return refusal(400, u"The body must be an array of tag names"_s);
    for (const QJsonValue name : call.body.toArray())
        if (!name.toString().trimmed().isEmpty())
            desk.addTag(call.path[0], desk.tagNamed(name.toString().trimmed()));
    return done();
}

ClintReply removeTag(const ClintCall &call, ClintDesk &desk)
{
    const QJsonObject *row = desk.world.contacts.find(call.path[0]);
    if (!row)
        return noContact();
    const QString byId = call.text("tag_id"_L1), byName = call.text("tag_name"_L1);
    if (byId.isEmpty() == byName.isEmpty())
        return refusal(400, u"Exactly one of tag_id and tag_name is required"_s);
    QJsonArray left;
    bool gone = false;
    for (const QJsonValue tag : (*row)["tag_ids"_L1].toArray()) {
        const QString name = desk.world.tags.value(tag.toString())["name"_L1].toString();
        if (tag == byId || (!byName.isEmpty() && name.compare(byName, Qt::CaseInsensitive) == 0))
            gone = true;
        else
            left += tag;
    }
    if (!gone)
        return refusal(400, u"Tag not found on contact"_s);
    desk.changeContact(call.path[0], {{u"tag_ids"_s, left}});
    return done();
}

ClintReply attachments(const ClintCall &call, ClintDesk &desk)
{
    if (!desk.world.contacts.contains(call.path[0]))
        return noContact();
    Rows rows;
    for (const QJsonObject &row : desk.world.attachments)
        if (row["contact_id"_L1] == call.path[0])
            rows += row;
    return page1(call, rows, [&desk](const QJsonObject &row) { return clintview::attachment(desk.world, row); });
}

ClintReply organization(const ClintCall &call, ClintDesk &desk)
{
    const QJsonObject *row = desk.world.organizations.find(call.path[0]);
    return row ? item(*row) : refusal(404, u"Organization not found"_s);
}

ClintReply updateOrganization(const ClintCall &call, ClintDesk &desk)
{
    const QJsonObject *found = desk.world.organizations.find(call.path[0]);
    if (!found)
        return refusal(404, u"Organization not found"_s);
    QJsonObject row = *found;
    if (!call.text("name"_L1).isEmpty())
        row.insert("name"_L1, call.text("name"_L1));
    QJsonObject fields = row["fields"_L1].toObject();
    const QJsonObject given = call.object()["fields"_L1].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        fields.insert(it.key(), it.value());
    row.insert("fields"_L1, fields);
    desk.world.organizations.replace(row);
    return id(call.path[0]);
}

} // namespace

void addClintContactRoutes(ClintRoutes &routes)
{
    routes.add("GET", "/v1/contacts", list);
    routes.add("POST", "/v1/contacts", create);
    routes.add("GET", "/v1/contacts/{id}", get);
    routes.add("POST", "/v1/contacts/{id}", update);
    routes.add("DELETE", "/v1/contacts/{id}", remove);
    routes.add("POST", "/v1/contacts/{id}/tags", addTags);
    routes.add("DELETE", "/v1/contacts/{id}/tags", removeTag);
    routes.add("GET", "/v1/contacts/{id}/attachments", attachments);
    routes.add("GET", "/v1/organizations/{id}", organization);
    routes.add("POST", "/v1/organizations/{id}", updateOrganization);
}

} // namespace gancho
