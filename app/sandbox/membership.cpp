#include "app/sandbox/membership.h"

#include "app/sandbox/contactdesk.h"
#include "app/sandbox/sandboxroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

tl::expected<QVector<QJsonObject>, SandboxFault> Membership::contacts(const SandboxCall &call, SandboxContext &context,
                                                                      bool many, bool adding) const
{
    if (!(context.world.*groups).contains(call.path.first()))
        return formError(QString::fromUtf16(missing));
    QStringList ids;
    QStringList phones;
    if (many) {
        for (const QJsonValue id : call.body.value("contactIds"_L1).toArray())
            ids += id.toString();
        for (const QJsonValue phone : call.body.value("phoneNumbers"_L1).toArray())
            phones += phone.toString();
    } else if (call.body.value("contactId"_L1).isString()) {
        ids += call.body.value("contactId"_L1).toString();
    } else if (call.body.value("phoneNumber"_L1).isString()) {
        phones += call.body.value("phoneNumber"_L1).toString();
    }
    if (ids.isEmpty() && phones.isEmpty())
        return formError(u"Informe o contato"_s);
    QVector<QJsonObject> found;
    for (const QString &id : ids) {
        const auto contact = contactdesk::find(context.world, id);
        if (!contact)
            return tl::unexpected<SandboxFault>(contact.error());
        found += *contact;
    }
    for (const QString &phone : phones) {
        const auto contact = adding && createsContacts ? contactdesk::findOrCreate(context, phone)
                                                       : contactdesk::find(context.world, phone);
        if (!contact)
            return tl::unexpected<SandboxFault>(contact.error());
        found += *contact;
    }
    return found;
}

QJsonObject Membership::memberRow(const SandboxWorld &world, const QString &group, const QString &contact) const
{
    for (const QJsonObject &row : world.*members)
        if (row.value(groupKey) == group && row.value("contactId"_L1) == contact)
            return row;
    return {};
}

tl::expected<QJsonArray, SandboxFault> Membership::add(const SandboxCall &call, SandboxContext &context,
                                                       bool many) const
{
    const auto added = contacts(call, context, many, true);
    if (!added)
        return tl::unexpected<SandboxFault>(added.error());
    const QString group = call.path.first();
    QJsonArray rows;
    for (const QJsonObject &contact : *added) {
        QJsonObject row = memberRow(context.world, group, contact.value("id"_L1).toString());
        if (row.isEmpty()) {
            row = freshRow(context.world, {{u"active"_s, true},
                                           {QString(groupKey), group},
                                           {u"contactId"_s, contact.value("id"_L1)},
                                           {u"origin"_s, u"API"_s}});
            row.insert("lastAddedAt"_L1, row.value("createdAt"_L1));
            (context.world.*members).add(row);
        }
        rows += row;
    }
    return rows;
}

SandboxReply Membership::remove(const SandboxCall &call, SandboxContext &context, bool many) const
{
    const auto removed = contacts(call, context, many, false);
    if (!removed)
        return passedOn(removed.error());
    for (const QJsonObject &contact : *removed) {
        const QJsonObject row = memberRow(context.world, call.path.first(), contact.value("id"_L1).toString());
        if (!row.isEmpty())
            (context.world.*members).remove(row.value("id"_L1).toString());
    }
    return emptyAnswer();
}

} // namespace gancho
