#include "app/platforms/whazing/whazingcontactcodec.h"

#include "app/platforms/jsonread.h"
#include "app/platforms/whazing/whazingread.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QJsonArray extraInfo(const QJsonObject &fields)
{
    QJsonArray rows;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        rows += QJsonObject{{u"name"_s, it.key()}, {u"value"_s, it.value()}};
    return rows;
}

QJsonArray ids(const QStringList &list)
{
    QJsonArray rows;
    for (const QString &id : list)
        rows += whazingread::id(id);
    return rows;
}

} // namespace

Result<Contact> WhazingContactCodec::read(const QJsonObject &json)
{
    Contact read;
    read.id = ContactId(jsonread::text(json["id"_L1]));
    if (!read.id.isValid())
        return fail(jsonread::notUnderstood());
    read.name = whazingread::first(json, {"name", "pushname"});
    read.phone = whazingread::first(json, {"number", "phoneNumber"});
    read.email = jsonread::text(json["email"_L1]);
    read.annotation = jsonread::text(json["commentary"_L1]);
    for (const QJsonValue value : json["tags"_L1].toArray()) {
        const auto tag = whazingread::named(value, {"tag", "name"});
        if (tag.id.isEmpty())
            continue;
        read.tagIds += TagId(tag.id);
        read.tagNames += tag.name;
    }
    for (const QJsonValue value : json["wallets"_L1].toArray()) {
        const auto wallet = whazingread::named(value, {"name"});
        if (wallet.id.isEmpty())
            continue;
        read.portfolioIds += wallet.id;
        read.portfolioNames += wallet.name;
    }
    for (const QJsonValue value : json["extraInfo"_L1].toArray())
        if (const QString name = jsonread::text(value.toObject()["name"_L1]); !name.isEmpty())
            read.customFields.insert(name, value.toObject()["value"_L1]);
    if (jsonread::truth(json["ignore"_L1]))
        read.status = ContactStatus::Blocked;
    read.createdAt = whazingread::date(json["createdAt"_L1]);
    read.updatedAt = whazingread::date(json["updatedAt"_L1]);
    read.raw = json;
    return read;
}

QJsonObject WhazingContactCodec::write(const Contact &contact)
{
    QJsonObject json{{u"name"_s, contact.name}, {u"number"_s, whazingread::number(contact.phone)}};
    if (!contact.email.isEmpty())
        json.insert("email"_L1, contact.email);
    if (!contact.annotation.isEmpty())
        json.insert("commentary"_L1, contact.annotation);
    if (!contact.customFields.isEmpty())
        json.insert("extraInfo"_L1, extraInfo(contact.customFields));
    if (!contact.portfolioIds.isEmpty())
        json.insert("wallets"_L1, ids(contact.portfolioIds));
    return json;
}

QJsonObject WhazingContactCodec::writeChanges(const Contact &before, const Contact &after)
{
    QJsonObject json{{u"contactId"_s, whazingread::id(before.id.value)}};
    if (before.name != after.name)
        json.insert("name"_L1, after.name);
    if (whazingread::number(before.phone) != whazingread::number(after.phone))
        json.insert("number"_L1, whazingread::number(after.phone));
    if (before.email != after.email)
        json.insert("email"_L1, after.email);
    if (before.annotation != after.annotation)
        json.insert("commentary"_L1, after.annotation);
    if (before.customFields != after.customFields)
        json.insert("extraInfo"_L1, extraInfo(after.customFields));
    if (before.portfolioIds != after.portfolioIds)
        json.insert("wallets"_L1, ids(after.portfolioIds));
    if (before.status != after.status)
        json.insert("ignore"_L1, after.status == ContactStatus::Blocked);
    return json;
}

} // namespace gancho
