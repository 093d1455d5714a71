#include "app/platforms/wtschat/contactcodec.h"

#include "app/platforms/jsonread.h"
#include "models/domain/phonetext.h"

namespace gancho {

namespace {

/// The first of these names that holds something.
QJsonValue either(const QJsonObject &json, QLatin1String rest, QLatin1String webhook)
{
    const QJsonValue value = json[rest];
    return value.isUndefined() || value.isNull() ? json[webhook] : value;
}

QJsonArray idsOf(const QList<TagId> &ids)
{
    QJsonArray array;
    for (const TagId &id : ids)
        array += id.value;
    return array;
}

/// The platform takes digits with the country before them (reference/wts-chat.md §1.6); what is no phone goes as typed,
/// so that the platform can say what is wrong with it.
QString phoneToSend(const QString &phone)
{
    const PhoneText read = readPhone(phone);
    return read.isValid() ? read.digits : phone.trimmed();
}

void insertValue(QJsonObject &body, const QString &field, const Contact &contact)
{
    const auto put = [&body](const char *name, const QJsonValue &value) {
        body.insert(QLatin1String(name), value);
    };
    if (field == QLatin1String("Name"))
        put("name", contact.name);
    else if (field == QLatin1String("PhoneNumber"))
        put("phoneNumber", phoneToSend(contact.phone));
    else if (field == QLatin1String("Email"))
        put("email", contact.email);
    else if (field == QLatin1String("Instagram"))
        put("instagram", contact.instagram);
    else if (field == QLatin1String("Annotation"))
        put("annotation", contact.annotation);
    else if (field == QLatin1String("Tags"))
        put("tagIds", idsOf(contact.tagIds));
    else if (field == QLatin1String("Status"))
        put("status", ContactCodec::statusText(contact.status));
    else if (field == QLatin1String("CustomFields"))
        put("customFields", contact.customFields);
    else if (field == QLatin1String("Portfolio"))
        put("portfolioIds", QJsonArray::fromStringList(contact.portfolioIds));
}

CustomFieldType fieldType(const QString &name)
{
    static const QList<QPair<const char *, CustomFieldType>> types{{"GROUP", CustomFieldType::Group},
                                                                   {"STRING", CustomFieldType::String},
                                                                   {"TEXT", CustomFieldType::Text},
                                                                   {"INTEGER", CustomFieldType::Integer},
                                                                   {"FLOAT", CustomFieldType::Float},
                                                                   {"SINGLESELECT", CustomFieldType::SingleSelect},
                                                                   {"MULTISELECT", CustomFieldType::MultiSelect},
                                                                   {"DATE", CustomFieldType::Date},
                                                                   {"TIME", CustomFieldType::Time},
                                                                   {"DATETIME", CustomFieldType::DateTime},
                                                                   {"BOOLEAN", CustomFieldType::Boolean}};
    for (const auto &[text, type] : types)
        if (jsonread::sameName(name, QLatin1String(text)))
            return type;
    return CustomFieldType::Unknown;
}

} // namespace

QString ContactCodec::statusText(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Archived:
        return QStringLiteral("ARCHIVED");
    case ContactStatus::Blocked:
        return QStringLiteral("BLOCKED");
    case ContactStatus::Active:
    case ContactStatus::Unknown:
        break;
    }
    return QStringLiteral("ACTIVE");
}

ContactStatus ContactCodec::status(const QString &text)
{
    for (const ContactStatus known : {ContactStatus::Active, ContactStatus::Archived, ContactStatus::Blocked})
        if (jsonread::sameName(text, statusText(known)))
            return known;
    return ContactStatus::Unknown;
}

Result<Contact> ContactCodec::read(const QJsonObject &json)
{
    using jsonread::text;
    Contact contact;
    contact.id = ContactId(text(json[QLatin1String("id")]));
    if (!contact.id.isValid())
        return fail(jsonread::notUnderstood());
    contact.name = text(json[QLatin1String("name")]);
    for (const auto other : {"nameWhatsapp", "nameInstagram", "nameMessenger"})
        if (contact.name.isEmpty())
            contact.name = text(json[QLatin1String(other)]);
    contact.phone = text(either(json, QLatin1String("phoneNumber"), QLatin1String("phonenumber")));
    contact.email = text(json[QLatin1String("email")]);
    contact.instagram = text(json[QLatin1String("instagram")]);
    contact.annotation = text(json[QLatin1String("annotation")]);
    const QStringList tagIds = jsonread::texts(either(json, QLatin1String("tagIds"), QLatin1String("tagsId")));
    for (const QString &id : tagIds)
        contact.tagIds += TagId(id);
    contact.tagNames = jsonread::texts(either(json, QLatin1String("tagNames"), QLatin1String("tags")));
    contact.portfolioIds = jsonread::texts(json[QLatin1String("portfolioIds")]);
    contact.portfolioNames = jsonread::texts(json[QLatin1String("portfolioNames")]);
    const QString statusName = text(json[QLatin1String("status")]);
    contact.status = statusName.isEmpty() ? ContactStatus::Active : status(statusName);
    contact.customFields = either(json, QLatin1String("customFields"), QLatin1String("customFieldValues")).toObject();
    contact.createdAt = jsonread::date(json[QLatin1String("createdAt")]);
    contact.updatedAt = jsonread::date(json[QLatin1String("updatedAt")]);
    contact.raw = json;
    return contact;
}

Result<CustomField> ContactCodec::readField(const QJsonObject &json)
{
    using jsonread::text;
    CustomField field;
    field.id = CustomFieldId(text(json[QLatin1String("id")]));
    field.key = text(json[QLatin1String("key")]);
    if (!field.id.isValid() && field.key.isEmpty())
        return fail(jsonread::notUnderstood());
    field.name = text(json[QLatin1String("name")]);
    field.type = fieldType(text(json[QLatin1String("type")]));
    field.required = jsonread::truth(json[QLatin1String("required")]);
    field.visible = jsonread::truth(json[QLatin1String("visible")], true);
    field.position = static_cast<int>(jsonread::integer(json[QLatin1String("position")]));
    field.entity = text(json[QLatin1String("entityType")]);
    for (const QJsonValue option : json[QLatin1String("options")].toArray())
        field.options += CustomFieldOption{text(option[QLatin1String("id")]), text(option[QLatin1String("name")])};
    field.raw = json;
    return field;
}

QJsonObject ContactCodec::write(const Contact &contact)
{
    QJsonObject body;
    // Fields that were left empty are not sent: an update by upsert would erase what the platform holds.
    const auto given = [&](const QString &field, bool any) {
        if (any)
            insertValue(body, field, contact);
    };
    given(QStringLiteral("Name"), !contact.name.isEmpty());
    given(QStringLiteral("PhoneNumber"), !contact.phone.trimmed().isEmpty());
    given(QStringLiteral("Email"), !contact.email.isEmpty());
    given(QStringLiteral("Instagram"), !contact.instagram.isEmpty());
    given(QStringLiteral("Annotation"), !contact.annotation.isEmpty());
    given(QStringLiteral("Tags"), !contact.tagIds.isEmpty());
    if (contact.tagIds.isEmpty() && !contact.tagNames.isEmpty())
        body.insert(QStringLiteral("tagNames"), QJsonArray::fromStringList(contact.tagNames));
    given(QStringLiteral("Portfolio"), !contact.portfolioIds.isEmpty());
    if (contact.portfolioIds.isEmpty() && !contact.portfolioNames.isEmpty())
        body.insert(QStringLiteral("portfolioNames"), QJsonArray::fromStringList(contact.portfolioNames));
    given(QStringLiteral("CustomFields"), !contact.customFields.isEmpty());
    return body;
}

QJsonObject ContactCodec::writeChanges(const Contact &before, const Contact &after)
{
    const QStringList fields = changedFields(before, after);
    if (fields.isEmpty())
        return {};
    QJsonObject body{{QStringLiteral("fields"), QJsonArray::fromStringList(fields)}};
    for (const QString &field : fields)
        insertValue(body, field, after);
    // The platform adds tags unless told that these are all (reference/wts-chat.md §2.3).
    if (fields.contains(QLatin1String("Tags")))
        body.insert(QStringLiteral("options"),
                    QJsonObject{{QStringLiteral("tagsOperation"), QStringLiteral("ReplaceAll")}});
    return body;
}

} // namespace gancho
