#include "app/sandbox/membership.h"
#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const Membership membership{&SandboxWorld::portfolios, &SandboxWorld::portfolioContacts, "portfolioId"_L1,
                            u"Carteira não encontrada", false};

QJsonObject memberView(const SandboxWorld &world, QJsonObject row)
{
    row.insert("contactDetails"_L1,
               restview::contactDetails(world.contacts.value(row.value("contactId"_L1).toString())));
    row.remove("origin"_L1);
    row.remove("lastAddedAt"_L1);
    return row;
}

/// Keeps portfolioIds of the contacts in step with the rows of their memberships.
void noteInContacts(SandboxContext &context, const QJsonArray &rows)
{
    for (const QJsonValue row : rows) {
        QJsonObject contact = context.world.contacts.value(row.toObject().value("contactId"_L1).toString());
        QJsonArray ids = contact.value("portfolioIds"_L1).toArray();
        const QJsonValue portfolio = row.toObject().value("portfolioId"_L1);
        if (contact.isEmpty() || ids.contains(portfolio))
            continue;
        ids += portfolio;
        contact.insert("portfolioIds"_L1, ids);
        context.world.putContact(contact);
    }
}

tl::expected<QJsonArray, SandboxFault> add(const SandboxCall &call, SandboxContext &context, bool many)
{
    const auto rows = membership.add(call, context, many);
    if (!rows)
        return tl::unexpected<SandboxFault>(rows.error());
    noteInContacts(context, *rows);
    QJsonArray shown;
    for (const QJsonValue row : *rows)
        shown += memberView(context.world, row.toObject());
    return shown;
}

SandboxReply remove(const SandboxCall &call, SandboxContext &context, bool many)
{
    const QString portfolio = call.path.first();
    const SandboxReply removed = membership.remove(call, context, many);
    if (!removed)
        return removed;
    QStringList members;
    for (const QJsonObject &row : context.world.portfolioContacts)
        if (row.value("portfolioId"_L1) == portfolio)
            members += row.value("contactId"_L1).toString();
    QVector<QJsonObject> left;
    for (const QJsonObject &contact : context.world.contacts)
        if (contact.value("portfolioIds"_L1).toArray().contains(portfolio) &&
            !members.contains(contact.value("id"_L1).toString()))
            left += contact;
    for (QJsonObject contact : left) {
        QJsonArray ids;
        for (const QJsonValue id : contact.value("portfolioIds"_L1).toArray())
            if (id != portfolio)
                ids += id;
        contact.insert("portfolioIds"_L1, ids);
        context.world.putContact(contact);
    }
    return removed;
}

SandboxReply list(const SandboxCall &call, SandboxContext &context)
{
    const SandboxWorld &world = context.world;
    SandboxListing listing;
    listing.table = &world.portfolios;
    listing.shown = [&](const QJsonObject &row) {
        QJsonObject shown = row;
        int contacts = 0;
        if (call.query.includes(u"ContactCount"_s))
            for (const QJsonObject &member : world.portfolioContacts)
                contacts += member.value("portfolioId"_L1) == row.value("id"_L1);
        shown.insert("contactsCount"_L1, contacts);
        if (!call.query.includes(u"Departments"_s))
            shown.insert("departments"_L1, QJsonValue::Null);
        return shown;
    };
    return listPage(listing, call.query);
}

SandboxReply listContacts(const SandboxCall &call, SandboxContext &context)
{
    const SandboxWorld &world = context.world;
    if (!world.portfolios.contains(call.path.first()))
        return formError(u"Carteira não encontrada"_s);
    // This endpoint alone names its paging differently (reference/wts-chat.md §1.4).
    QJsonObject translated{{u"pageNumber"_s, call.query.value(u"Page"_s)},
                           {u"pageSize"_s, call.query.value(u"PageSize"_s)},
                           {u"orderBy"_s, call.query.value(u"OrderBy"_s)},
                           {u"createdAt"_s, QJsonObject{{u"before"_s, call.query.value(u"CreatedAt.Before"_s)},
                                                        {u"after"_s, call.query.value(u"CreatedAt.After"_s)}}}};
    if (call.query.flag(u"OrderByDesc"_s))
        translated.insert("orderDirection"_L1, u"DESCENDING"_s);
    const QStringList wanted = call.query.values(u"ContactIds"_s);
    SandboxListing listing;
    listing.table = &world.portfolioContacts;
    listing.wanted = [&](const QJsonObject &row) {
        return row.value("portfolioId"_L1) == call.path.first() &&
               (wanted.isEmpty() || wanted.contains(row.value("contactId"_L1).toString()));
    };
    listing.shown = [&](const QJsonObject &row) {
        return memberView(world, row);
    };
    return listPage(listing, SandboxQuery::fromBody(translated));
}

} // namespace

void addPortfolioRoutes(SandboxRouter &router)
{
    router.add("GET", "/core/v1/portfolio", list);
    router.add("GET", "/core/v1/portfolio/{id}/contact", listContacts);
    router.add("POST", "/core/v1/portfolio/{id}/contact",
               [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
                   const auto rows = add(call, context, false);
                   return rows ? SandboxReply(rows->first()) : passedOn(rows.error());
               });
    router.add("POST", "/core/v1/portfolio/{id}/contact/batch",
               [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
                   const auto rows = add(call, context, true);
                   return rows ? SandboxReply(wholePage(*rows)) : passedOn(rows.error());
               });
    router.add("DELETE", "/core/v1/portfolio/{id}/contact",
               [](const SandboxCall &call, SandboxContext &context) { return remove(call, context, false); });
    router.add("DELETE", "/core/v1/portfolio/{id}/contact/batch",
               [](const SandboxCall &call, SandboxContext &context) { return remove(call, context, true); });
}

} // namespace gancho
