#include "app/sandbox/membership.h"
#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"
#include "models/domain/phonetext.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const Membership membership{&SandboxWorld::sequences, &SandboxWorld::sequenceContacts, "sequenceId"_L1,
                            u"Sequência não encontrada", true};

QJsonObject memberView(const SandboxWorld &world, QJsonObject row, bool detailed)
{
    const QJsonObject contact = world.contacts.value(row.value("contactId"_L1).toString());
    row.insert("contactName"_L1, contact.value("name"_L1));
    QJsonObject details = restview::contactDetails(contact);
    details.remove("nameMessenger"_L1);
    details.remove("annotation"_L1);
    details.insert("pictureUrl"_L1, QJsonValue::Null);
    row.insert("contactDetails"_L1, detailed ? QJsonValue(details) : QJsonValue(QJsonValue::Null));
    return withNulls(row, {"addedByUserId"_L1, "addedByChatbotId"_L1});
}

bool holds(const SandboxWorld &world, const QJsonValue &sequence, const QString &contact)
{
    for (const QJsonObject &row : world.sequenceContacts)
        if (row.value("sequenceId"_L1) == sequence && row.value("contactId"_L1) == contact)
            return true;
    return false;
}

SandboxReply list(const SandboxCall &call, SandboxContext &context)
{
    const SandboxWorld &world = context.world;
    const QString contact = call.query.value(u"ContactId"_s);
    SandboxListing listing;
    listing.table = &world.sequences;
    listing.wanted = [&](const QJsonObject &row) {
        return mentions(row.value("name"_L1).toString(), call.query.value(u"Name"_s)) &&
               (contact.isEmpty() || holds(world, row.value("id"_L1), contact));
    };
    listing.shown = [&](const QJsonObject &row) {
        QJsonObject shown = row;
        int executing = 0;
        for (const QJsonObject &member : world.sequenceContacts)
            executing += member.value("sequenceId"_L1) == row.value("id"_L1);
        shown.insert("contactExecutingCount"_L1, call.query.includes(u"ContactExecutingCount"_s)
                                                     ? QJsonValue(executing)
                                                     : QJsonValue(QJsonValue::Null));
        return shown;
    };
    return listPage(listing, call.query);
}

SandboxReply listContacts(const SandboxCall &call, SandboxContext &context)
{
    const SandboxWorld &world = context.world;
    if (!world.sequences.contains(call.path.first()))
        return formError(u"Sequência não encontrada"_s);
    const QString phone = call.query.value(u"PhoneNumber"_s);
    const QString id = phone.isEmpty() ? call.query.value(u"ContactId"_s)
                                       : world.contactByPhone(phone).value("id"_L1).toString(u"-"_s);
    SandboxListing listing;
    listing.table = &world.sequenceContacts;
    listing.wanted = [&](const QJsonObject &row) {
        return row.value("sequenceId"_L1) == call.path.first() && (id.isEmpty() || row.value("contactId"_L1) == id) &&
               mentions(world.contacts.value(row.value("contactId"_L1).toString()).value("name"_L1).toString(),
                        call.query.value(u"Name"_s));
    };
    listing.shown = [&](const QJsonObject &row) {
        return memberView(world, row, call.query.includes(u"ContactDetails"_s));
    };
    return listPage(listing, call.query);
}

} // namespace

void addSequenceRoutes(SandboxRouter &router)
{
    router.add("GET", "/chat/v1/sequence", list);
    router.add("GET", "/chat/v2/sequence/{id}/contact", listContacts);
    router.add("POST", "/chat/v1/sequence/{id}/contact",
               [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
                   const auto rows = membership.add(call, context, false);
                   return rows ? SandboxReply(memberView(context.world, rows->first().toObject(), true))
                               : passedOn(rows.error());
               });
    router.add("POST", "/chat/v1/sequence/{id}/contact/batch",
               [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
                   const auto rows = membership.add(call, context, true);
                   if (!rows)
                       return passedOn(rows.error());
                   QJsonArray shown;
                   for (const QJsonValue row : *rows)
                       shown += memberView(context.world, row.toObject(), true);
                   return wholePage(shown);
               });
    router.add("DELETE", "/chat/v1/sequence/{id}/contact", [](const SandboxCall &call, SandboxContext &context) {
        return membership.remove(call, context, false);
    });
    router.add("DELETE", "/chat/v1/sequence/{id}/contact/batch",
               [](const SandboxCall &call, SandboxContext &context) { return membership.remove(call, context, true); });
}

} // namespace gancho
