#include "app/platforms/clint/clintcontactcodec.h"

#include "app/platforms/jsonread.h"
#include "models/domain/phonetext.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

/// Clint takes the country and the rest apart (reference/clint.md §1); what is no phone goes as typed, so that the
/// platform can say what is wrong with it.
void putPhone(QJsonObject &body, const QString &phone)
{
    const PhoneText read = readPhone(phone);
    if (!read.isValid()) {
        body.insert("phone"_L1, phone.trimmed());
        return;
    }
    body.insert("ddi"_L1, read.stored.section(u'|', 0, 0));
    body.insert("phone"_L1, read.stored.section(u'|', 1));
}

/// Clint takes texts for its custom fields.
QJsonObject asTexts(const QJsonObject &fields)
{
    QJsonObject texts;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        texts.insert(it.key(), it.value().isObject() ? it.value() : QJsonValue(jsonread::text(it.value())));
    return texts;
}

CustomFieldType fieldType(const QString &name)
{
    static const QList<QPair<const char *, CustomFieldType>> types{
        {"TEXT", CustomFieldType::String},         {"STRING", CustomFieldType::String},
        {"TEXTAREA", CustomFieldType::Text},       {"LONG_TEXT", CustomFieldType::Text},
        {"NUMBER", CustomFieldType::Float},        {"INTEGER", CustomFieldType::Integer},
        {"CURRENCY", CustomFieldType::Float},      {"MONEY", CustomFieldType::Float},
        {"SELECT", CustomFieldType::SingleSelect}, {"MULTISELECT", CustomFieldType::MultiSelect},
        {"DATE", CustomFieldType::Date},           {"TIME", CustomFieldType::Time},
        {"DATETIME", CustomFieldType::DateTime},   {"BOOLEAN", CustomFieldType::Boolean},
        {"CHECKBOX", CustomFieldType::Boolean}};
    for (const auto &[text, type] : types)
        if (jsonread::sameName(name, QLatin1String(text)))
            return type;
    return CustomFieldType::Unknown;
}

bool isField(const QJsonObject &json)
{
    return json.value("label"_L1).isString() || json.value("type"_L1).isString();
}

CustomField readField(const QJsonObject &json, const QString &id, const QString &entity)
{
    CustomField field;
    field.id = CustomFieldId(jsonread::text(json["id"_L1]));
    if (!field.id.isValid())
        field.id = CustomFieldId(id);
    field.name = jsonread::text(json["label"_L1]);
    if (field.name.isEmpty())
        field.name = id;
    field.key = field.name;
    field.type = fieldType(jsonread::text(json["type"_L1]));
    // What is no known type is text to Clint's API anyway.
    if (field.type == CustomFieldType::Unknown)
        field.type = CustomFieldType::String;
    for (const QJsonValue option : json["options"_L1].toArray()) {
        const QString text = jsonread::text(option.isObject() ? option["label"_L1] : option);
        field.options += CustomFieldOption{text, text};
    }
    if (field.options.isEmpty() &&
        (field.type == CustomFieldType::SingleSelect || field.type == CustomFieldType::MultiSelect))
        field.type = CustomFieldType::String;
    field.entity = entity == "DEAL"_L1 ? u"PANEL"_s : entity;
    field.raw = json;
    return field;
}

void readEntity(const QString &entity, const QJsonValue &value, QList<CustomField> &fields)
{
    QList<CustomField> found;
    const QJsonObject map = value.toObject();
    if (isField(map)) {
        found += readField(map, {}, entity);
    } else {
        for (auto it = map.begin(); it != map.end(); ++it)
            if (it.value().isObject())
                found += readField(it.value().toObject(), it.key(), entity);
        for (const QJsonValue each : value.toArray())
            if (each.isObject())
                found += readField(each.toObject(), {}, entity);
    }
    for (CustomField &field : found) {
        if (field.key.isEmpty())
            continue;
        field.position = int(fields.size());
        fields += field;
    }
}

} // namespace

Result<Contact> ClintContactCodec::read(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) {
        return jsonread::text(json[key]);
    };
    Contact contact;
    contact.id = ContactId(text("id"_L1));
    if (!contact.id.isValid())
        return fail(jsonread::notUnderstood());
    contact.name = text("name"_L1);
    contact.phone = text("fullPhone"_L1);
    if (contact.phone.isEmpty())
        contact.phone = text("ddi"_L1) + text("phone"_L1);
    contact.email = text("email"_L1);
    contact.instagram = text("instagram"_L1);
    for (const QJsonValue tag : json["tags"_L1].toArray()) {
        if (const QString id = jsonread::text(tag["id"_L1]); !id.isEmpty())
            contact.tagIds += TagId(id);
        if (const QString name = jsonread::text(tag.isObject() ? tag["name"_L1] : tag); !name.isEmpty())
            contact.tagNames += name;
    }
    contact.customFields = json["fields"_L1].toObject();
    contact.createdAt = jsonread::date(json["created_at"_L1]);
    contact.updatedAt = jsonread::date(json["updated_at"_L1]);
    contact.raw = json;
    return contact;
}

Result<QList<CustomField>> ClintContactCodec::readFields(const QJsonDocument &document)
{
    const QJsonValue data = document.object().value("data"_L1);
    QJsonArray sets = data.toArray();
    if (data.isObject())
        sets = {data};
    if (!data.isArray() && !data.isObject())
        return fail(jsonread::notUnderstood());
    QList<CustomField> fields;
    for (const QJsonValue set : std::as_const(sets)) {
        const QJsonObject entities = set["fields"_L1].toObject();
        for (const QString &entity : {u"CONTACT"_s, u"DEAL"_s, u"ORGANIZATION"_s})
            readEntity(entity, entities[entity], fields);
    }
    return fields;
}

QJsonObject ClintContactCodec::write(const Contact &contact)
{
    QJsonObject body;
    if (!contact.name.isEmpty())
        body.insert("name"_L1, contact.name);
    if (!contact.phone.trimmed().isEmpty())
        putPhone(body, contact.phone);
    if (!contact.email.isEmpty())
        body.insert("email"_L1, contact.email);
    if (!contact.instagram.isEmpty())
        body.insert("username"_L1, contact.instagram);
    if (!contact.customFields.isEmpty())
        body.insert("fields"_L1, asTexts(contact.customFields));
    return body;
}

QJsonObject ClintContactCodec::writeChanges(const Contact &before, const Contact &after)
{
    QJsonObject body;
    for (const QString &field : changedFields(before, after)) {
        if (field == "Name"_L1)
            body.insert("name"_L1, after.name);
        else if (field == "PhoneNumber"_L1)
            putPhone(body, after.phone);
        else if (field == "Email"_L1)
            body.insert("email"_L1, after.email);
        else if (field == "Instagram"_L1)
            body.insert("username"_L1, after.instagram);
        else if (field == "CustomFields"_L1) {
            QJsonObject changed;
            for (auto it = after.customFields.begin(); it != after.customFields.end(); ++it)
                if (before.customFields[it.key()] != it.value())
                    changed.insert(it.key(), it.value());
            for (auto it = before.customFields.begin(); it != before.customFields.end(); ++it)
                if (!after.customFields.contains(it.key()))
                    changed.insert(it.key(), QString());
            body.insert("fields"_L1, asTexts(changed));
        }
    }
    return body;
}

QStringList ClintContactCodec::unwritable(const Contact &before, const Contact &after)
{
    QStringList fields = changedFields(before, after);
    fields.removeIf([](const QString &field) {
        return field != "Annotation"_L1 && field != "Status"_L1 && field != "Portfolio"_L1;
    });
    return fields;
}

} // namespace gancho
