#include "app/sandbox/contactdesk.h"

#include "app/sandbox/eventpayloads.h"
#include "app/sandbox/sandboxquery.h"
#include "models/domain/phonetext.h"

namespace gancho {

using namespace Qt::StringLiterals;

QJsonObject acceptedCustomValues(const SandboxWorld &world, const QString &entityType, const QJsonObject &values)
{
    QJsonObject accepted;
    for (const QJsonObject &field : world.customFields) {
        const QString key = field.value("key"_L1).toString();
        const QString type = field.value("type"_L1).toString();
        if (field.value("entityType"_L1) != entityType || type == "GROUP"_L1 || !values.contains(key))
            continue;
        const QJsonValue value = values.value(key);
        const bool number = type == "INTEGER"_L1 || type == "FLOAT"_L1;
        const bool fits = value.isNull() || (number                     ? value.isDouble()
                                             : type == "BOOLEAN"_L1     ? value.isBool()
                                             : type == "MULTISELECT"_L1 ? value.isArray()
                                                                        : value.isString());
        if (fits)
            accepted.insert(key, value);
    }
    return accepted;
}

QJsonObject mergedMetadata(const QJsonValue &old, const QJsonValue &news)
{
    QJsonObject merged = old.toObject();
    const QJsonObject changes = news.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            merged.remove(it.key());
        else
            merged.insert(it.key(), it.value());
    }
    return merged;
}

namespace contactdesk {

namespace {

constexpr int longestText = 255;

using Ids = tl::expected<QJsonArray, SandboxFault>;

/// The ids that tagIds or tagNames of `values` mean; names that do not exist yet become tags.
Ids wantedTags(SandboxWorld &world, const QJsonObject &values)
{
    QJsonArray ids;
    if (values.value("tagIds"_L1).isArray()) {
        for (const QJsonValue id : values.value("tagIds"_L1).toArray()) {
            if (!world.tags.contains(id.toString()))
                return formError(u"Etiqueta não encontrada"_s);
            ids += id;
        }
        return ids;
    }
    for (const QJsonValue name : values.value("tagNames"_L1).toArray()) {
        QJsonObject tag = rowWhere(world.tags, "name"_L1, name.toString());
        if (tag.isEmpty()) {
            const QString now = world.now();
            tag = {{u"id"_s, world.random.id()},
                   {u"createdAt"_s, now},
                   {u"updatedAt"_s, now},
                   {u"name"_s, name},
                   {u"color"_s, u"GRAY_600"_s}};
            world.tags.add(tag);
        }
        ids += tag.value("id"_L1);
    }
    return ids;
}

Ids wantedPortfolios(const SandboxWorld &world, const QJsonObject &values)
{
    QJsonArray ids;
    const bool byId = values.value("portfolioIds"_L1).isArray();
    for (const QJsonValue wanted : values.value(byId ? "portfolioIds"_L1 : "portfolioNames"_L1).toArray()) {
        const QJsonObject row =
            byId ? world.portfolios.value(wanted.toString()) : rowWhere(world.portfolios, "name"_L1, wanted.toString());
        if (row.isEmpty())
            return formError(u"Carteira não encontrada"_s);
        ids += row.value("id"_L1);
    }
    return ids;
}

QJsonArray combined(const QJsonArray &old, const QJsonArray &wanted, TagOperation operation)
{
    if (operation == TagOperation::ReplaceAll)
        return wanted;
    QJsonArray ids;
    for (const QJsonValue id : old)
        if (operation == TagOperation::InsertIfNotExists || !wanted.contains(id))
            ids += id;
    if (operation == TagOperation::InsertIfNotExists)
        for (const QJsonValue id : wanted)
            if (!ids.contains(id))
                ids += id;
    return ids;
}

tl::expected<void, SandboxFault> setPhone(const SandboxWorld &world, QJsonObject &contact, const QJsonValue &value)
{
    if (value.toString().isEmpty()) {
        contact.insert("phoneNumber"_L1, QJsonValue::Null);
        contact.insert("phoneNumberFormatted"_L1, QJsonValue::Null);
        return {};
    }
    const PhoneText phone = readPhone(value.toString());
    if (!phone.isValid())
        return formError(u"Número de telefone inválido"_s);
    const QJsonObject other = world.contactByPhone(phone.stored);
    if (!other.isEmpty() && other.value("id"_L1) != contact.value("id"_L1))
        return formError(u"Já existe um contato com este telefone"_s);
    contact.insert("phoneNumber"_L1, phone.stored);
    contact.insert("phoneNumberFormatted"_L1, phone.formatted);
    return {};
}

QString propertyOf(const QString &field)
{
    return field.left(1).toLower() + field.mid(1);
}

tl::expected<void, SandboxFault> apply(SandboxContext &context, QJsonObject &contact, const QString &field,
                                       const QJsonObject &values)
{
    const QString property = propertyOf(field);
    const QJsonValue value =
        values.value(field == "PhoneNumber"_L1 && !values.contains("phoneNumber"_L1) ? u"phonenumber"_s : property);
    if (field == "PhoneNumber"_L1)
        return setPhone(context.world, contact, value);
    if (field == "CustomFields"_L1) {
        QJsonObject fields = contact.value("customFields"_L1).toObject();
        const QJsonObject accepted = acceptedCustomValues(context.world, u"CONTACT"_s, value.toObject());
        for (auto it = accepted.begin(); it != accepted.end(); ++it)
            fields.insert(it.key(), it.value());
        contact.insert("customFields"_L1, fields);
    } else if (field == "Metadata"_L1) {
        contact.insert("metadata"_L1, mergedMetadata(contact.value("metadata"_L1), value));
    } else if (field == "Portfolio"_L1) {
        const Ids ids = wantedPortfolios(context.world, values);
        if (!ids)
            return tl::unexpected<SandboxFault>(ids.error());
        contact.insert("portfolioIds"_L1, *ids);
    } else if (field == "Status"_L1) {
        if (!containsWord({u"ACTIVE"_s, u"ARCHIVED"_s, u"BLOCKED"_s}, value.toString()))
            return formError(u"The value '%1' is not valid for Status."_s.arg(value.toString()));
        contact.insert("status"_L1, value.toString().toUpper());
    } else if (field != "SequenceIds"_L1) {
        if (value.toString().size() > longestText && field != "Annotation"_L1)
            return formError(u"The field %1 must be a string with a maximum length of 255."_s.arg(field));
        contact.insert(property, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    return {};
}

} // namespace

std::optional<TagOperation> tagOperation(const QString &word)
{
    if (sameWord(word, u"InsertIfNotExists"_s))
        return TagOperation::InsertIfNotExists;
    if (sameWord(word, u"DeleteIfExists"_s))
        return TagOperation::DeleteIfExists;
    if (sameWord(word, u"ReplaceAll"_s))
        return TagOperation::ReplaceAll;
    return {};
}

const QStringList &updatableFields()
{
    static const QStringList fields = {u"Name"_s,       u"PhoneNumber"_s, u"Email"_s,       u"Instagram"_s,
                                       u"Annotation"_s, u"Tags"_s,        u"Status"_s,      u"CustomFields"_s,
                                       u"PictureUrl"_s, u"Portfolio"_s,   u"SequenceIds"_s, u"Utm"_s,
                                       u"Metadata"_s};
    return fields;
}

Outcome create(SandboxContext &context, const QJsonObject &values, const QString &origin)
{
    SandboxWorld &world = context.world;
    if (values.value("phoneNumber"_L1).toString().isEmpty() && values.value("instagram"_L1).toString().isEmpty() &&
        values.value("email"_L1).toString().isEmpty())
        return formError(u"Informe o telefone, o Instagram ou o e-mail do contato"_s);
    if (!existing(world, values).isEmpty())
        return formError(u"Já existe um contato com este telefone, Instagram ou e-mail"_s);
    const QString now = world.now();
    QJsonObject contact{{u"id"_s, world.random.id()},
                        {u"createdAt"_s, now},
                        {u"updatedAt"_s, now},
                        {u"companyId"_s, world.companyId},
                        {u"phoneNumber"_s, QJsonValue::Null},
                        {u"phoneNumberFormatted"_s, QJsonValue::Null},
                        {u"status"_s, u"ACTIVE"_s},
                        {u"origin"_s, origin},
                        {u"annotation"_s, QString()},
                        {u"tagIds"_s, QJsonArray()},
                        {u"portfolioIds"_s, QJsonArray()},
                        {u"customFields"_s, QJsonObject()}};
    for (const QString &field : {u"Name"_s, u"PhoneNumber"_s, u"Email"_s, u"Instagram"_s, u"Annotation"_s,
                                 u"CustomFields"_s, u"Portfolio"_s, u"Metadata"_s})
        if (field == "Portfolio"_L1 || values.contains(propertyOf(field)))
            if (const auto good = apply(context, contact, field, values); !good)
                return tl::unexpected<SandboxFault>(good.error());
    const Ids tags = wantedTags(world, values);
    if (!tags)
        return tl::unexpected<SandboxFault>(tags.error());
    contact.insert("tagIds"_L1, *tags);
    if (contact.value("name"_L1).toString().isEmpty())
        contact.insert("name"_L1,
                       contact.value("phoneNumberFormatted"_L1).toString(values.value("instagram"_L1).toString()));
    world.putContact(contact);
    context.fire(u"CONTACT_NEW"_s, eventpayload::contact(world, contact));
    return contact;
}

Outcome update(SandboxContext &context, QJsonObject contact, const QStringList &fields, const QJsonObject &values,
               TagOperation tags)
{
    const QJsonValue oldTags = contact.value("tagIds"_L1);
    for (const QString &field : fields) {
        if (field == "Tags"_L1) {
            const Ids wanted = wantedTags(context.world, values);
            if (!wanted)
                return tl::unexpected<SandboxFault>(wanted.error());
            contact.insert("tagIds"_L1, combined(contact.value("tagIds"_L1).toArray(), *wanted, tags));
        } else if (const auto good = apply(context, contact, field, values); !good) {
            return tl::unexpected<SandboxFault>(good.error());
        }
    }
    contact.insert("updatedAt"_L1, context.world.now());
    context.world.putContact(contact);
    context.fire(u"CONTACT_UPDATE"_s, eventpayload::contact(context.world, contact));
    if (oldTags != contact.value("tagIds"_L1))
        context.fire(u"CONTACT_TAG_UPDATE"_s, eventpayload::contact(context.world, contact));
    return contact;
}

Outcome changeTags(SandboxContext &context, QJsonObject contact, const QJsonObject &values, TagOperation operation)
{
    const Ids wanted = wantedTags(context.world, values);
    if (!wanted)
        return tl::unexpected<SandboxFault>(wanted.error());
    const QJsonArray old = contact.value("tagIds"_L1).toArray();
    const QJsonArray tags = combined(old, *wanted, operation);
    if (tags == old)
        return contact;
    contact.insert("tagIds"_L1, tags);
    contact.insert("updatedAt"_L1, context.world.now());
    context.world.putContact(contact);
    context.fire(u"CONTACT_TAG_UPDATE"_s, eventpayload::contact(context.world, contact));
    return contact;
}

QJsonObject existing(const SandboxWorld &world, const QJsonObject &values)
{
    QJsonObject contact = world.contactByPhone(values.value("phoneNumber"_L1).toString());
    if (contact.isEmpty() && !values.value("instagram"_L1).toString().isEmpty())
        contact = world.contactByInstagram(values.value("instagram"_L1).toString());
    return contact.isEmpty() ? world.contactByMail(values.value("email"_L1).toString()) : contact;
}

Outcome find(const SandboxWorld &world, const QString &idOrPhone)
{
    if (const QJsonObject *contact = world.contacts.find(idOrPhone.toLower()))
        return *contact;
    const QJsonObject contact = world.contactByPhone(idOrPhone);
    if (contact.isEmpty())
        return formError(u"Contato não encontrado"_s);
    return contact;
}

Outcome findOrCreate(SandboxContext &context, const QString &address)
{
    const bool instagram = address.startsWith(u'@');
    const QJsonObject known =
        instagram ? context.world.contactByInstagram(address) : context.world.contactByPhone(address);
    if (!known.isEmpty())
        return known;
    return create(
        context,
        {instagram ? QPair{u"instagram"_s, QJsonValue(address.mid(1))} : QPair{u"phoneNumber"_s, QJsonValue(address)}},
        u"CREATED_FROM_HUB"_s);
}

} // namespace contactdesk

} // namespace gancho
