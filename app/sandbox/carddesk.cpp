#include "app/sandbox/carddesk.h"

#include "app/sandbox/contactdesk.h"
#include "app/sandbox/eventpayloads.h"
#include "app/sandbox/sandboxquery.h"
#include "app/sandbox/sandboxtime.h"

#include <QJsonArray>

namespace gancho::carddesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 500;
constexpr int longestDescription = 8000;

using Check = tl::expected<void, SandboxFault>;

Check knownIds(const EntityTable &table, const QJsonArray &ids, const QString &text)
{
    for (const QJsonValue id : ids)
        if (!table.contains(id.toString()))
            return formError(text);
    return {};
}

Check setTags(SandboxWorld &world, QJsonObject &card, const QJsonObject &values)
{
    QJsonArray wanted = values.value("tagIds"_L1).toArray();
    if (const Check known = knownIds(world.panelTags, wanted, u"Etiqueta do painel não encontrada"_s); !known)
        return known;
    if (!values.value("tagIds"_L1).isArray())
        for (const QJsonValue name : values.value("tagNames"_L1).toArray())
            for (const QJsonObject &tag : world.panelTags)
                if (tag.value("panelId"_L1) == card.value("panelId"_L1) && tag.value("name"_L1) == name)
                    wanted += tag.value("id"_L1);
    const QString word = values.value("options"_L1).toObject().value("upsertTagOperation"_L1).toString(u"ReplaceAll"_s);
    const auto operation = contactdesk::tagOperation(word);
    if (!operation)
        return formError(u"The value '%1' is not valid for UpsertTagOperation."_s.arg(word));
    const QJsonArray old = card.value("tagIds"_L1).toArray();
    QJsonArray tags = *operation == contactdesk::TagOperation::ReplaceAll ? QJsonArray() : old;
    for (const QJsonValue id : wanted) {
        const qsizetype at = tags.toVariantList().indexOf(id.toVariant());
        if (*operation == contactdesk::TagOperation::DeleteIfExists && at >= 0)
            tags.removeAt(at);
        else if (*operation != contactdesk::TagOperation::DeleteIfExists && at < 0)
            tags += id;
    }
    card.insert("tagIds"_L1, tags);
    return {};
}

Check setStep(const SandboxWorld &world, QJsonObject &card, const QString &stepId)
{
    const QJsonObject *step = world.steps.find(stepId);
    if (!step)
        return formError(u"Etapa não encontrada"_s);
    const QString status = card.value("status"_L1).toString();
    if (card.value("stepId"_L1) != stepId && (status == "WON"_L1 || status == "LOST"_L1))
        return formError(u"Reabra o item antes de mudar a etapa"_s);
    card.insert("stepId"_L1, stepId);
    card.insert("panelId"_L1, step->value("panelId"_L1));
    return {};
}

Check setStatus(const SandboxWorld &world, QJsonObject &card, const QJsonObject &values)
{
    const QString status = values.value("status"_L1).toString().toUpper();
    if (!QStringList{u"OPEN"_s, u"WON"_s, u"LOST"_s, u"ARCHIVED"_s}.contains(status))
        return formError(u"The value '%1' is not valid for Status."_s.arg(status));
    const bool sales = world.panels.value(card.value("panelId"_L1).toString()).value("type"_L1) == "SALES"_L1;
    if (!sales && (status == "WON"_L1 || status == "LOST"_L1))
        return formError(u"Somente painéis de vendas têm itens ganhos ou perdidos"_s);
    card.insert("status"_L1, status);
    if (const QJsonValue reason = values.value("lostReasonId"_L1); reason.isString() && status == "LOST"_L1)
        card.insert("lostReasonId"_L1, reason);
    else
        card.remove("lostReasonId"_L1);
    return {};
}

Check setText(QJsonObject &card, const QString &field, const QString &property, const QJsonValue &value)
{
    const int longest = field == "Title"_L1 ? longestTitle : longestDescription;
    if (value.toString().size() > longest || (field == "Title"_L1 && value.toString().trimmed().isEmpty()))
        return formError(u"The field %1 must be a string with a length between %2 and %3."_s.arg(field)
                             .arg(field == "Title"_L1 ? 1 : 0)
                             .arg(longest));
    card.insert(property, value);
    return {};
}

Check apply(SandboxContext &context, QJsonObject &card, const QString &field, const QJsonObject &values)
{
    SandboxWorld &world = context.world;
    const QString property = field.left(1).toLower() + field.mid(1);
    const QJsonValue given = values.value(property);
    const QJsonValue value = given.isUndefined() ? QJsonValue(QJsonValue::Null) : given;
    if (field == "StepId"_L1)
        return setStep(world, card, value.toString());
    if (field == "TagIds"_L1)
        return setTags(world, card, values);
    if (field == "Status"_L1)
        return setStatus(world, card, values);
    if (field == "Title"_L1 || field == "Description"_L1)
        return setText(card, field, property, value);
    if (field == "ResponsibleUserId"_L1 && !value.isNull() && world.agentByUserId(value.toString()).isEmpty())
        return formError(u"Usuário não encontrado"_s);
    if (field == "ContactIds"_L1)
        if (const Check known = knownIds(world.contacts, value.toArray(), u"Contato não encontrado"_s); !known)
            return known;
    if (field == "DueDate"_L1 && !value.isNull() && !readInstant(value.toString()))
        return formError(u"The value '%1' is not valid for DueDate."_s.arg(value.toString()));
    if (field == "SessionId"_L1 && !value.isNull() && !world.sessions.contains(value.toString()))
        return formError(u"Atendimento não encontrado"_s);
    if ((field == "Position"_L1 || field == "MonetaryAmount"_L1) && !value.isNull() && !value.isDouble())
        return formError(u"The value is not valid for %1."_s.arg(field));
    if (field == "Archived"_L1)
        card.insert("status"_L1, value.toBool() ? u"ARCHIVED"_s : u"OPEN"_s);
    else if (field == "CustomFields"_L1)
        card.insert("customFields"_L1, mergedMetadata(card.value("customFields"_L1),
                                                      acceptedCustomValues(world, u"PANEL"_s, value.toObject())));
    else if (field == "Metadata"_L1)
        card.insert("metadata"_L1, mergedMetadata(card.value("metadata"_L1), value));
    else if (field == "ContactIds"_L1)
        card.insert("contactIds"_L1, value.toArray());
    else if (field == "DueDate"_L1 && !value.isNull())
        card.insert("dueDate"_L1, *readInstant(value.toString()));
    else
        card.insert(property, value);
    return {};
}

int nextNumber(const SandboxWorld &world, const QJsonValue &panelId)
{
    int highest = 0;
    for (const QJsonObject &card : world.cards)
        if (card.value("panelId"_L1) == panelId)
            highest = qMax(highest, card.value("number"_L1).toInt());
    return highest + 1;
}

} // namespace

const QStringList &updatableFields()
{
    static const QStringList fields = {
        u"StepId"_s,   u"Title"_s,      u"Description"_s, u"Position"_s,       u"DueDate"_s,  u"ResponsibleUserId"_s,
        u"TagIds"_s,   u"ContactIds"_s, u"SessionId"_s,   u"MonetaryAmount"_s, u"Archived"_s, u"CustomFields"_s,
        u"Metadata"_s, u"Status"_s};
    return fields;
}

Outcome create(SandboxContext &context, const QJsonObject &values)
{
    SandboxWorld &world = context.world;
    if (!values.value("stepId"_L1).isString())
        return requiredField(u"StepId"_s);
    if (!values.value("title"_L1).isString())
        return requiredField(u"Title"_s);
    QJsonObject card{{u"companyId"_s, world.companyId},
                     {u"status"_s, u"OPEN"_s},
                     {u"tagIds"_s, QJsonArray()},
                     {u"contactIds"_s, QJsonArray()},
                     {u"customFields"_s, QJsonObject()}};
    for (const QString &field : updatableFields()) {
        const QString property = field.left(1).toLower() + field.mid(1);
        const bool given = values.contains(property) || (field == "TagIds"_L1 && values.contains("tagNames"_L1));
        if (!given || field == "Status"_L1 || field == "Archived"_L1)
            continue;
        if (const Check good = apply(context, card, field, values); !good)
            return tl::unexpected<SandboxFault>(good.error());
    }
    const QString now = world.now();
    const QJsonValue panelId = card.value("panelId"_L1);
    const int number = nextNumber(world, panelId);
    card.insert("id"_L1, world.random.id());
    card.insert("createdAt"_L1, now);
    card.insert("updatedAt"_L1, now);
    card.insert("number"_L1, number);
    card.insert("key"_L1,
                world.panels.value(panelId.toString()).value("key"_L1).toString() + u'-' + QString::number(number));
    if (!card.contains("position"_L1))
        card.insert("position"_L1, number * 1000.0);
    world.cards.add(card);
    context.fire(u"PANEL_CARD_NEW"_s, eventpayload::card(world, card));
    return card;
}

Outcome update(SandboxContext &context, QJsonObject card, const QStringList &fields, const QJsonObject &values)
{
    const QJsonValue oldStep = card.value("stepId"_L1);
    // Reopening and moving may come in one request, and so may moving and winning.
    const bool reopens = values.value("status"_L1).toString().toUpper() == "OPEN"_L1;
    QStringList ordered = fields;
    if (ordered.removeAll(u"Status"_s) > 0)
        ordered.insert(reopens ? 0 : ordered.size(), u"Status"_s);
    for (const QString &field : ordered)
        if (const Check good = apply(context, card, field, values); !good)
            return tl::unexpected<SandboxFault>(good.error());
    card.insert("updatedAt"_L1, context.world.now());
    context.world.cards.replace(card);
    const QJsonObject content = eventpayload::card(context.world, card);
    if (oldStep != card.value("stepId"_L1))
        context.fire(u"PANEL_CARD_STEP_CHANGE"_s, content);
    context.fire(u"PANEL_CARD_UPDATE"_s, content);
    return card;
}

QJsonObject addNote(SandboxContext &context, const QJsonObject &card, const QString &text, bool fromApi)
{
    SandboxWorld &world = context.world;
    const QString now = world.now();
    const QJsonObject note{
        {u"id"_s, world.random.id()},
        {u"createdAt"_s, now},
        {u"updatedAt"_s, now},
        {u"companyId"_s, world.companyId},
        {u"panelId"_s, card.value("panelId"_L1)},
        {u"cardId"_s, card.value("id"_L1)},
        {u"userId"_s, context.actingUser.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(context.actingUser)},
        {u"text"_s, text},
        {u"files"_s, QJsonArray()},
        {u"isFromPublicApi"_s, fromApi}};
    world.cardNotes.add(note);
    context.fire(u"PANEL_CARD_NOTE_NEW"_s, eventpayload::note(note));
    return note;
}

QJsonObject changeNote(SandboxContext &context, QJsonObject note, const QString &text)
{
    note.insert("text"_L1, text);
    note.insert("updatedAt"_L1, context.world.now());
    context.world.cardNotes.replace(note);
    context.fire(u"PANEL_CARD_NOTE_UPDATE"_s, eventpayload::note(note));
    return note;
}

} // namespace gancho::carddesk
