#include "app/sandbox/whazing/whazingpayloads.h"
#include "app/sandbox/whazing/whazingroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QJsonObject found(const WhazingCall &call, const WhazingCore &core)
{
    if (const qint64 id = call.id("contactId"_L1); id != 0)
        return core.world.contacts.value(id);
    if (const qint64 ticket = call.id("ticketId"_L1); ticket != 0)
        return core.world.contacts.value(core.world.tickets.value(ticket)["contactId"_L1].toInteger());
    return core.world.contactByNumber(call.text("number"_L1));
}

WhazingReply shown(const WhazingCore &core, const QJsonObject &contact)
{
    return contact.isEmpty() ? refusal(404, u"ERR_NO_CONTACT_FOUND"_s)
                             : WhazingReply{200, whazingpayload::contact(core.world, contact)};
}

QJsonArray knownIds(const QJsonArray &given, const NumberedTable &table)
{
    QJsonArray ids;
    for (const QJsonValue value : given)
        if (const qint64 id = value.toVariant().toLongLong(); table.contains(id) && !ids.contains(id))
            ids += id;
    return ids;
}

void take(const WhazingCall &call, const WhazingCore &core, QJsonObject &contact)
{
    for (const char *key : {"name", "email", "extraInfo", "disableBot", "disableCampaign", "commentary", "deadline",
                            "disableKanban", "kanbanPrice", "ignore"})
        if (call.body.contains(QLatin1String(key)))
            contact.insert(QLatin1String(key), call.body[QLatin1String(key)]);
    if (call.body.contains("wallets"_L1))
        contact.insert("wallets"_L1, knownIds(call.body["wallets"_L1].toArray(), core.world.wallets));
    if (!call.text("number"_L1).isEmpty())
        contact.insert("number"_L1, call.text("number"_L1));
}

WhazingReply create(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    const QString number = call.text("number"_L1);
    if (number.isEmpty())
        return refusal(400, u"number is a required field"_s);
    if (!core.world.contactByNumber(number).isEmpty())
        return refusal(409, u"ERR_DUPLICATED_CONTACT"_s);
    const QString now = core.world.now();
    QJsonObject contact{{u"name"_s, number},
                        {u"email"_s, QJsonValue()},
                        {u"profilePicUrl"_s, QJsonValue()},
                        {u"pushname"_s, QString()},
                        {u"lid"_s, QJsonValue()},
                        {u"isGroup"_s, false},
                        {u"extraInfo"_s, QJsonArray()},
                        {u"tags"_s, QJsonArray()},
                        {u"wallets"_s, QJsonArray()},
                        {u"kanbanId"_s, QJsonValue()},
                        {u"followupId"_s, QJsonValue()},
                        {u"createdAt"_s, now},
                        {u"updatedAt"_s, now}};
    take(call, core, contact);
    return shown(core, core.world.contacts.value(core.world.addContact(contact)));
}

WhazingReply changed(const WhazingCall &call, WhazingCore &core, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject contact = found(call, core);
    if (contact.isEmpty())
        return shown(core, contact);
    change(contact);
    contact.insert("updatedAt"_L1, core.world.now());
    core.world.putContact(contact);
    return shown(core, contact);
}

WhazingReply update(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    return changed(call, core, [&](QJsonObject &contact) { take(call, core, contact); });
}

WhazingReply get(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    return shown(core, found(call, core));
}

WhazingReply setTags(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    if (!call.body["tags"_L1].isArray())
        return refusal(400, u"tags must be an array"_s);
    return changed(call, core, [&](QJsonObject &contact) {
        contact.insert("tags"_L1, knownIds(call.body["tags"_L1].toArray(), core.world.tags));
    });
}

/// `key` of the body goes into `field`; 0 takes it away.
WhazingReply setPlace(const WhazingCall &call, WhazingCore &core, const NumberedTable &table, QLatin1StringView key,
                      QLatin1StringView field)
{
    const qint64 id = call.id(key);
    if (!call.body.contains(key) || (id != 0 && !table.contains(id)))
        return refusal(400, key + u" is not valid"_s);
    return changed(call, core, [&](QJsonObject &contact) {
        contact.insert(field, id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id));
    });
}

WhazingReply checkNumber(const WhazingCall &call, WhazingCore &, SandboxEffects &)
{
    const QString number = plainNumber(call.text("number"_L1));
    if (number.isEmpty())
        return refusal(400, u"number is a required field"_s);
    // Twelve digits is what a Brazilian number has there.
    const bool exists = number.size() == 12 && number.startsWith("55"_L1);
    return {200, QJsonObject{{u"exists"_s, exists},
                             {u"number"_s, number},
                             {u"jid"_s, exists ? QJsonValue(number + u"@s.whatsapp.net"_s) : QJsonValue()}}};
}

WhazingReply listed(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    const QString what = call.path.value(0);
    const qint64 id = call.path.value(1).toLongLong();
    const auto belongs = [&](const QJsonObject &contact) {
        if (what == "tag"_L1)
            return contact["tags"_L1].toArray().contains(id);
        if (what == "wallet"_L1)
            return contact["wallets"_L1].toArray().contains(id);
        return contact[what == "crm"_L1 ? "kanbanId"_L1 : "followupId"_L1].toInteger() == id;
    };
    if (!QStringList{u"tag"_s, u"wallet"_s, u"crm"_s, u"followup"_s}.contains(what))
        return refusal(404, u"Not found"_s);
    QJsonArray rows;
    for (const QJsonObject &contact : core.world.contacts)
        if (belongs(contact))
            rows += whazingpayload::contact(core.world, contact);
    return {200, rows};
}

} // namespace

void addWhazingContactRoutes(WhazingRoutes &routes)
{
    routes.add("POST", "/createcontact", create);
    routes.add("POST", "/updatecontact", update);
    routes.add("POST", "/contact", get);
    routes.add("POST", "/updatetag", setTags);
    routes.add("POST", "/updatecrm", [](const WhazingCall &call, WhazingCore &core, SandboxEffects &) {
        return setPlace(call, core, core.world.stages, "crm"_L1, "kanbanId"_L1);
    });
    routes.add("POST", "/updatefollowup", [](const WhazingCall &call, WhazingCore &core, SandboxEffects &) {
        return setPlace(call, core, core.world.followups, "followup"_L1, "followupId"_L1);
    });
    routes.add("POST", "/valid-whatsapp-number", checkNumber);
    routes.add("GET", "/contacts/{}/{}", listed);
}

} // namespace gancho
