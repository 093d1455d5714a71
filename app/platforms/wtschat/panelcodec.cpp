#include "app/platforms/wtschat/panelcodec.h"

#include "app/platforms/jsonread.h"

#include <QJsonArray>

#include <algorithm>

namespace gancho {

using jsonread::text;

namespace {

PanelTag readTag(const QJsonObject &json)
{
    PanelTag tag;
    tag.id = PanelTagId(text(json[QLatin1String("id")]));
    tag.name = text(json[QLatin1String("name")]);
    tag.background = text(json[QLatin1String("bgColor")]);
    tag.text = text(json[QLatin1String("nameColor")]);
    return tag;
}

PanelStep readStep(const QJsonObject &json)
{
    PanelStep step;
    step.id = StepId(text(json[QLatin1String("id")]));
    step.title = text(json[QLatin1String("title")]);
    step.position = jsonread::number(json[QLatin1String("position")]).value_or(0);
    step.isInitial = jsonread::truth(json[QLatin1String("isInitial")]);
    step.isFinal = jsonread::truth(json[QLatin1String("isFinal")]);
    step.archived = jsonread::truth(json[QLatin1String("archived")]);
    step.cards = static_cast<int>(jsonread::integer(json[QLatin1String("cardCount")], -1));
    step.amount = jsonread::number(json[QLatin1String("monetaryAmount")]);
    return step;
}

CardStatus readStatus(const QJsonObject &json)
{
    const QString word = text(json[QLatin1String("status")]);
    // The older versions of the endpoint have `archived` instead (reference/wts-chat.md §2.14).
    if (word.isEmpty())
        return jsonread::truth(json[QLatin1String("archived")]) ? CardStatus::Archived : CardStatus::Open;
    for (const CardStatus status : {CardStatus::Open, CardStatus::Won, CardStatus::Lost, CardStatus::Archived})
        if (jsonread::sameName(word, PanelCodec::statusWord(status)))
            return status;
    return CardStatus::Unknown;
}

QList<CardContact> readContacts(const QJsonObject &json)
{
    QList<CardContact> contacts;
    const auto add = [&contacts](const QString &id, const QString &name) {
        for (CardContact &known : contacts)
            if (known.id.value == id) {
                known.name = name.isEmpty() ? known.name : name;
                return;
            }
        if (!id.isEmpty())
            contacts += CardContact{ContactId(id), name};
    };
    for (const QString &id : jsonread::texts(json[QLatin1String("contactIds")]))
        add(id, {});
    for (const QJsonValue row : json[QLatin1String("contacts")].toArray())
        add(text(row.toObject()[QLatin1String("id")]), text(row.toObject()[QLatin1String("name")]));
    return contacts;
}

CustomFieldType fieldType(const QString &word)
{
    static const QList<QPair<QString, CustomFieldType>> types{
        {QStringLiteral("GROUP"), CustomFieldType::Group},
        {QStringLiteral("STRING"), CustomFieldType::String},
        {QStringLiteral("TEXT"), CustomFieldType::Text},
        {QStringLiteral("INTEGER"), CustomFieldType::Integer},
        {QStringLiteral("FLOAT"), CustomFieldType::Float},
        {QStringLiteral("SINGLESELECT"), CustomFieldType::SingleSelect},
        {QStringLiteral("MULTISELECT"), CustomFieldType::MultiSelect},
        {QStringLiteral("DATE"), CustomFieldType::Date},
        {QStringLiteral("TIME"), CustomFieldType::Time},
        {QStringLiteral("DATETIME"), CustomFieldType::DateTime},
        {QStringLiteral("BOOLEAN"), CustomFieldType::Boolean},
    };
    for (const auto &[name, type] : types)
        if (jsonread::sameName(word, name))
            return type;
    return CustomFieldType::Unknown;
}

CustomField readField(const QJsonObject &json)
{
    CustomField field;
    field.id = CustomFieldId(text(json[QLatin1String("id")]));
    field.key = text(json[QLatin1String("key")]);
    field.name = text(json[QLatin1String("name")]);
    field.type = fieldType(text(json[QLatin1String("type")]));
    field.required = jsonread::truth(json[QLatin1String("required")]);
    field.visible = jsonread::truth(json[QLatin1String("visible")], true);
    field.position = static_cast<int>(jsonread::integer(json[QLatin1String("position")]));
    field.entity = text(json[QLatin1String("entityType")]);
    for (const QJsonValue option : json[QLatin1String("options")].toArray())
        field.options += CustomFieldOption{text(option.toObject()[QLatin1String("id")]),
                                           text(option.toObject()[QLatin1String("name")])};
    field.raw = json;
    return field;
}

void flatten(const QJsonArray &rows, QList<CustomField> &fields)
{
    for (const QJsonValue row : rows) {
        const CustomField field = readField(row.toObject());
        if (!field.key.isEmpty() || field.type == CustomFieldType::Group)
            fields += field;
        flatten(row.toObject()[QLatin1String("children")].toArray(), fields);
    }
}

QJsonArray tagIds(const Card &card)
{
    QJsonArray ids;
    for (const PanelTagId &id : card.tagIds)
        ids += id.value;
    return ids;
}

QJsonArray contactIds(const Card &card)
{
    QJsonArray ids;
    for (const CardContact &contact : card.contacts)
        ids += contact.id.value;
    return ids;
}

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue dateValue(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(date.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

/// All that the card holds, since it is not documented whether what is left out stays; null for what was taken away.
QJsonObject customValues(const Card &before, const Card &after)
{
    QJsonObject values = after.customFields;
    for (auto it = before.customFields.begin(); it != before.customFields.end(); ++it)
        if (!values.contains(it.key()))
            values.insert(it.key(), QJsonValue::Null);
    return values;
}

QString propertyOf(const QString &field)
{
    return field.left(1).toLower() + field.mid(1);
}

QJsonValue valueOf(const QString &field, const Card &before, const Card &after)
{
    if (field == cardfield::stepId)
        return after.stepId.value;
    if (field == cardfield::title)
        return after.title;
    if (field == cardfield::description)
        return after.description;
    if (field == cardfield::position)
        return after.position;
    if (field == cardfield::dueDate)
        return dateValue(after.dueAt);
    if (field == cardfield::userId)
        return orNull(after.userId.value);
    if (field == cardfield::tagIds)
        return tagIds(after);
    if (field == cardfield::contactIds)
        return contactIds(after);
    if (field == cardfield::sessionId)
        return orNull(after.conversationId.value);
    if (field == cardfield::amount)
        return after.amount ? QJsonValue(*after.amount) : QJsonValue(QJsonValue::Null);
    if (field == cardfield::customFields)
        return customValues(before, after);
    return PanelCodec::statusWord(after.status);
}

} // namespace

Result<Panel> PanelCodec::readPanel(const QJsonObject &json)
{
    Panel panel;
    panel.id = PanelId(text(json[QLatin1String("id")]));
    if (!panel.id.isValid())
        return fail(jsonread::notUnderstood());
    panel.title = text(json[QLatin1String("title")]);
    panel.description = text(json[QLatin1String("description")]);
    panel.key = text(json[QLatin1String("key")]);
    panel.sales = jsonread::sameName(text(json[QLatin1String("type")]), u"SALES");
    panel.archived = jsonread::truth(json[QLatin1String("archived")]);
    for (const QJsonValue row : json[QLatin1String("steps")].toArray())
        if (const PanelStep step = readStep(row.toObject()); step.id.isValid())
            panel.steps += step;
    std::stable_sort(panel.steps.begin(), panel.steps.end(),
                     [](const PanelStep &a, const PanelStep &b) { return a.position < b.position; });
    for (const QJsonValue row : json[QLatin1String("tags")].toArray())
        if (const PanelTag tag = readTag(row.toObject()); tag.id.isValid())
            panel.tags += tag;
    panel.createdAt = jsonread::date(json[QLatin1String("createdAt")]);
    panel.updatedAt = jsonread::date(json[QLatin1String("updatedAt")]);
    panel.raw = json;
    return panel;
}

Result<Card> PanelCodec::readCard(const QJsonObject &json)
{
    Card card;
    card.id = CardId(text(json[QLatin1String("id")]));
    if (!card.id.isValid())
        return fail(jsonread::notUnderstood());
    card.panelId = PanelId(text(json[QLatin1String("panelId")]));
    card.stepId = StepId(text(json[QLatin1String("stepId")]));
    card.title = text(json[QLatin1String("title")]);
    card.description = text(json[QLatin1String("description")]);
    card.key = text(json[QLatin1String("key")]);
    card.position = jsonread::number(json[QLatin1String("position")]).value_or(0);
    card.amount = jsonread::number(json[QLatin1String("monetaryAmount")]);
    card.dueAt = jsonread::date(json[QLatin1String("dueDate")]);
    card.overdue = jsonread::truth(json[QLatin1String("isOverdue")]);
    card.status = readStatus(json);
    for (const QString &id : jsonread::texts(json[QLatin1String("tagIds")]))
        card.tagIds += PanelTagId(id);
    const QJsonObject user = json[QLatin1String("responsibleUser")].toObject();
    card.userId = UserId(text(json[QLatin1String("responsibleUserId")]));
    if (!card.userId.isValid())
        card.userId = UserId(text(user[QLatin1String("id")]));
    card.userName = text(user[QLatin1String("name")]);
    card.contacts = readContacts(json);
    card.conversationId = ConversationId(text(json[QLatin1String("sessionId")]));
    const QJsonObject reason = json[QLatin1String("lostReason")].toObject();
    card.lostReasonId = LostReasonId(text(reason[QLatin1String("id")]));
    card.lostReason = text(reason[QLatin1String("name")]);
    card.customFields = json[QLatin1String("customFields")].toObject();
    card.createdAt = jsonread::date(json[QLatin1String("createdAt")]);
    card.updatedAt = jsonread::date(json[QLatin1String("updatedAt")]);
    card.raw = json;
    return card;
}

Result<CardNote> PanelCodec::readNote(const QJsonObject &json)
{
    CardNote note;
    note.id = NoteId(text(json[QLatin1String("id")]));
    if (!note.id.isValid())
        return fail(jsonread::notUnderstood());
    note.text = text(json[QLatin1String("text")]);
    note.userId = UserId(text(json[QLatin1String("userId")]));
    note.createdAt = jsonread::date(json[QLatin1String("createdAt")]);
    for (const QJsonValue file : json[QLatin1String("files")].toArray()) {
        const QString url = file.isObject() ? text(file.toObject()[QLatin1String("publicUrl")]) : text(file);
        const QString other = text(file.toObject()[QLatin1String("url")]);
        if (!url.isEmpty() || !other.isEmpty())
            note.fileUrls += url.isEmpty() ? other : url;
    }
    note.raw = json;
    return note;
}

Result<LostReason> PanelCodec::readLostReason(const QJsonObject &json)
{
    LostReason reason;
    reason.id = LostReasonId(text(json[QLatin1String("id")]));
    if (!reason.id.isValid())
        return fail(jsonread::notUnderstood());
    reason.text = text(json[QLatin1String("description")]);
    if (reason.text.isEmpty())
        reason.text = text(json[QLatin1String("name")]);
    return reason;
}

Result<QList<CustomField>> PanelCodec::readFields(const QJsonDocument &document)
{
    const auto rows = jsonread::rows(document);
    if (!rows)
        return fail(rows.error());
    QList<CustomField> all;
    flatten(*rows, all);
    std::stable_sort(all.begin(), all.end(),
                     [](const CustomField &a, const CustomField &b) { return a.position < b.position; });
    const auto parentOf = [&all](const CustomField &field) {
        const QString id = text(field.raw[QLatin1String("parentId")]);
        const auto known = [&](const CustomField &other) {
            return !id.isEmpty() && other.id.value == id && other.id != field.id;
        };
        return std::any_of(all.cbegin(), all.cend(), known) ? id : QString();
    };
    QList<CustomField> ordered;
    for (const CustomField &field : std::as_const(all)) {
        if (!parentOf(field).isEmpty())
            continue;
        ordered += field;
        for (const CustomField &child : std::as_const(all))
            if (parentOf(child) == field.id.value && field.id.isValid())
                ordered += child;
    }
    // Groups within groups are not known to exist; what stands deeper is not lost all the same.
    for (const CustomField &field : std::as_const(all))
        if (!ordered.contains(field))
            ordered += field;
    return ordered;
}

QString PanelCodec::statusWord(CardStatus status)
{
    switch (status) {
    case CardStatus::Open:
        return QStringLiteral("OPEN");
    case CardStatus::Won:
        return QStringLiteral("WON");
    case CardStatus::Lost:
        return QStringLiteral("LOST");
    case CardStatus::Archived:
        return QStringLiteral("ARCHIVED");
    case CardStatus::Unknown:
        break;
    }
    return {};
}

QJsonObject PanelCodec::write(const Card &card)
{
    QJsonObject body{{QStringLiteral("stepId"), card.stepId.value}, {QStringLiteral("title"), card.title}};
    const auto add = [&](const QString &field, bool given) {
        if (given)
            body.insert(propertyOf(field), valueOf(field, {}, card));
    };
    add(cardfield::description, !card.description.isEmpty());
    add(cardfield::position, card.position > 0);
    add(cardfield::dueDate, card.dueAt.isValid());
    add(cardfield::userId, card.userId.isValid());
    add(cardfield::tagIds, !card.tagIds.isEmpty());
    add(cardfield::contactIds, !card.contacts.isEmpty());
    add(cardfield::sessionId, card.conversationId.isValid());
    add(cardfield::amount, card.amount.has_value());
    add(cardfield::customFields, !card.customFields.isEmpty());
    return body;
}

QJsonObject PanelCodec::writeChanges(const QStringList &fields, const Card &before, const Card &after)
{
    QJsonObject body{{QStringLiteral("fields"), QJsonArray::fromStringList(fields)}};
    for (const QString &field : fields)
        body.insert(propertyOf(field), valueOf(field, before, after));
    if (fields.contains(cardfield::tagIds))
        body.insert(QStringLiteral("options"),
                    QJsonObject{{QStringLiteral("upsertTagOperation"), QStringLiteral("ReplaceAll")}});
    if (fields.contains(cardfield::status) && after.status == CardStatus::Lost && after.lostReasonId.isValid())
        body.insert(QStringLiteral("lostReasonId"), after.lostReasonId.value);
    return body;
}

QJsonObject PanelCodec::writeCopy(const CardCopy &copy)
{
    QJsonObject body{
        {QStringLiteral("options"), QJsonObject{{QStringLiteral("archiveOriginalCard"), copy.archiveOriginal},
                                                {QStringLiteral("fields"), QJsonArray::fromStringList(copy.fields)}}}};
    if (copy.toStep.isValid())
        body.insert(QStringLiteral("copyToStepId"), copy.toStep.value);
    return body;
}

Card PanelCodec::completed(Card answered, const Card &sent)
{
    if (!answered.raw[QLatin1String("customFields")].isObject())
        answered.customFields = sent.customFields;
    if (!answered.raw[QLatin1String("contactIds")].isArray() && !answered.raw[QLatin1String("contacts")].isArray())
        answered.contacts = sent.contacts;
    for (CardContact &contact : answered.contacts)
        for (const CardContact &known : sent.contacts)
            if (contact.name.isEmpty() && contact.id == known.id)
                contact.name = known.name;
    if (answered.userName.isEmpty() && answered.userId == sent.userId)
        answered.userName = sent.userName;
    if (!answered.raw[QLatin1String("tagIds")].isArray())
        answered.tagIds = sent.tagIds;
    if (answered.lostReason.isEmpty() && answered.status == CardStatus::Lost && sent.status == CardStatus::Lost) {
        answered.lostReasonId = sent.lostReasonId;
        answered.lostReason = sent.lostReason;
    }
    if (!answered.panelId.isValid())
        answered.panelId = sent.panelId;
    if (!answered.stepId.isValid())
        answered.stepId = sent.stepId;
    return answered;
}

} // namespace gancho
