#include "app/platforms/whazing/whazingboardcodec.h"

#include "app/platforms/jsonread.h"
#include "app/platforms/whazing/whazingread.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;
using jsonread::text;

namespace {

QList<PanelTagId> labelIds(const QJsonObject &json)
{
    QList<PanelTagId> ids;
    for (const char *key : {"labelIds", "labels"})
        for (const QJsonValue value : json[QLatin1String(key)].toArray()) {
            const PanelTagId id(whazingread::named(value, {"name"}).id);
            if (id.isValid() && !ids.contains(id))
                ids += id;
        }
    return ids;
}

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue valueOf(const QString &field, const Card &after)
{
    if (field == cardfield::stepId)
        return whazingread::id(after.stepId.value);
    if (field == cardfield::title)
        return after.title;
    if (field == cardfield::description)
        return orNull(after.description);
    if (field == cardfield::dueDate)
        return after.dueAt.isValid() ? orNull(after.dueAt.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue::Null;
    if (field == cardfield::userId)
        return whazingread::id(after.userId.value);
    if (field == cardfield::contactIds)
        return after.contacts.isEmpty() ? QJsonValue(QJsonValue::Null)
                                        : whazingread::id(after.contacts.first().id.value);
    if (field == cardfield::sessionId)
        return whazingread::id(after.conversationId.value);
    if (field == cardfield::amount)
        return after.amount ? orNull(QString::number(*after.amount, 'f', 2)) : QJsonValue::Null;
    if (field == cardfield::customFields)
        return after.customFields;
    if (field == cardfield::tagIds) {
        QJsonArray ids;
        for (const PanelTagId &id : after.tagIds)
            ids += whazingread::id(id.value);
        return ids;
    }
    return QJsonValue::Undefined;
}

const char *nameOf(const QString &field)
{
    static const QHash<QString, const char *> names{
        {cardfield::stepId, "columnId"},           {cardfield::title, "title"},
        {cardfield::description, "description"},   {cardfield::dueDate, "dueDate"},
        {cardfield::userId, "assigneeId"},         {cardfield::contactIds, "contactId"},
        {cardfield::sessionId, "ticketId"},        {cardfield::amount, "dealValue"},
        {cardfield::customFields, "customFields"}, {cardfield::tagIds, "labelIds"}};
    return names.value(field, "");
}

} // namespace

Result<Panel> WhazingBoardCodec::readBoard(const QJsonObject &json)
{
    Panel panel;
    panel.id = PanelId(text(json["id"_L1]));
    if (!panel.id.isValid())
        return fail(jsonread::notUnderstood());
    panel.title = text(json["name"_L1]);
    panel.description = text(json["description"_L1]);
    panel.archived = jsonread::truth(json["archived"_L1]);
    for (const QJsonValue value : json["labels"_L1].toArray()) {
        const QJsonObject label = value.toObject();
        panel.tags += {PanelTagId(text(label["id"_L1])), text(label["name"_L1]), text(label["color"_L1]), {}};
    }
    panel.createdAt = whazingread::date(json["createdAt"_L1]);
    panel.updatedAt = whazingread::date(json["updatedAt"_L1]);
    panel.raw = json;
    return panel;
}

Result<PanelStep> WhazingBoardCodec::readColumn(const QJsonObject &json)
{
    PanelStep step;
    step.id = StepId(text(json["id"_L1]));
    if (!step.id.isValid())
        return fail(jsonread::notUnderstood());
    step.title = whazingread::first(json, {"name", "title"});
    step.position = jsonread::number(json["sortOrder"_L1]).value_or(jsonread::number(json["position"_L1]).value_or(0));
    step.isFinal = jsonread::truth(json["isFinal"_L1]);
    step.archived = jsonread::truth(json["archived"_L1]);
    step.cards = int(jsonread::integer(json["cardsCount"_L1], -1));
    return step;
}

Result<Card> WhazingBoardCodec::readCard(const QJsonObject &json)
{
    Card card;
    card.id = CardId(text(json["id"_L1]));
    if (!card.id.isValid())
        return fail(jsonread::notUnderstood());
    card.panelId = PanelId(text(json["boardId"_L1]));
    card.stepId = StepId(text(json["columnId"_L1]));
    card.title = text(json["title"_L1]);
    card.description = text(json["description"_L1]);
    card.position = jsonread::number(json["sortOrder"_L1]).value_or(jsonread::number(json["position"_L1]).value_or(0));
    card.amount = jsonread::number(json["dealValue"_L1]);
    card.dueAt = whazingread::date(json["dueDate"_L1]);
    card.overdue = card.dueAt.isValid() && card.dueAt < QDateTime::currentDateTimeUtc();
    const bool archived = jsonread::truth(json["archived"_L1]) || jsonread::truth(json["isArchived"_L1]) ||
                          !text(json["archivedAt"_L1]).isEmpty();
    card.status = archived ? CardStatus::Archived : CardStatus::Open;
    card.tagIds = labelIds(json);
    const auto assignee = whazingread::named(json["assignee"_L1], {"name"});
    card.userId = UserId(assignee.id.isEmpty() ? text(json["assigneeId"_L1]) : assignee.id);
    card.userName = assignee.name;
    const auto contact = whazingread::named(json["contact"_L1], {"name", "pushname"});
    const QString contactId = contact.id.isEmpty() ? text(json["contactId"_L1]) : contact.id;
    if (!contactId.isEmpty())
        card.contacts = {CardContact{ContactId(contactId), contact.name}};
    card.conversationId = ConversationId(text(json["ticketId"_L1]));
    card.customFields = json["customFields"_L1].toObject();
    if (card.title.isEmpty())
        card.title = contact.name;
    card.createdAt = whazingread::date(json["createdAt"_L1]);
    card.updatedAt = whazingread::date(json["updatedAt"_L1]);
    card.raw = json;
    return card;
}

QJsonObject WhazingBoardCodec::write(const Card &card, const QString &priority)
{
    QJsonObject json{{u"boardId"_s, whazingread::id(card.panelId.value)},
                     {u"columnId"_s, whazingread::id(card.stepId.value)},
                     {u"action"_s, u"create_only"_s},
                     {u"title"_s, card.title}};
    if (!card.contacts.isEmpty())
        json.insert("contactId"_L1, whazingread::id(card.contacts.first().id.value));
    if (card.conversationId.isValid())
        json.insert("ticketId"_L1, whazingread::id(card.conversationId.value));
    if (!priority.isEmpty())
        json.insert("priority"_L1, priority);
    return json;
}

QJsonObject WhazingBoardCodec::writeChanges(const QStringList &fields, const Card &after)
{
    QJsonObject json;
    for (const QString &field : fields)
        if (const QJsonValue value = valueOf(field, after); !value.isUndefined())
            json.insert(QLatin1String(nameOf(field)), value);
    return json;
}

QString WhazingBoardCodec::priorityOf(const Card &card)
{
    return text(card.raw["priority"_L1]);
}

QStringList WhazingBoardCodec::priorities()
{
    return {u"none"_s, u"low"_s, u"medium"_s, u"high"_s, u"urgent"_s};
}

} // namespace gancho
