#include "app/platforms/clint/clintdealcodec.h"

#include "app/platforms/jsonread.h"

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &json, QLatin1StringView key)
{
    return jsonread::text(json[key]);
}

/// Only what differs, since an update leaves alone what is not named.
QJsonObject changedValues(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changed;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before[it.key()] != it.value())
            changed.insert(it.key(), it.value());
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!after.contains(it.key()))
            changed.insert(it.key(), QString());
    return changed;
}

QDateTime latest(std::initializer_list<QDateTime> dates)
{
    QDateTime last;
    for (const QDateTime &date : dates)
        if (date.isValid() && (!last.isValid() || date > last))
            last = date;
    return last;
}

} // namespace

Result<Panel> ClintDealCodec::readOrigin(const QJsonObject &json)
{
    Panel panel;
    panel.id = PanelId(textOf(json, "id"_L1));
    if (!panel.id.isValid())
        return fail(jsonread::notUnderstood());
    panel.title = textOf(json, "name"_L1);
    panel.description = textOf(json["group"_L1].toObject(), "name"_L1);
    panel.sales = true;
    panel.archived = !textOf(json, "archived_at"_L1).isEmpty();
    for (const QJsonValue each : json["stages"_L1].toArray()) {
        const QJsonObject stage = each.toObject();
        PanelStep step;
        step.id = StepId(textOf(stage, "id"_L1));
        step.title = textOf(stage, "label"_L1);
        step.position = jsonread::number(stage["order"_L1]).value_or(double(panel.steps.size()));
        if (step.id.isValid())
            panel.steps += step;
    }
    std::stable_sort(panel.steps.begin(), panel.steps.end(),
                     [](const PanelStep &a, const PanelStep &b) { return a.position < b.position; });
    if (!panel.steps.isEmpty())
        panel.steps.first().isInitial = true;
    panel.raw = json;
    return panel;
}

Result<Card> ClintDealCodec::read(const QJsonObject &json)
{
    Card card;
    card.id = CardId(textOf(json, "id"_L1));
    if (!card.id.isValid())
        return fail(jsonread::notUnderstood());
    card.panelId = PanelId(textOf(json, "origin_id"_L1));
    card.stepId = StepId(textOf(json, "stage_id"_L1));
    const QJsonObject contact = json["contact"_L1].toObject();
    for (const QString &name : {textOf(json, "name"_L1), textOf(contact, "name"_L1), textOf(contact, "email"_L1),
                                textOf(contact, "phone"_L1)})
        if (card.title.isEmpty())
            card.title = name;
    if (const QString id = textOf(contact, "id"_L1); !id.isEmpty())
        card.contacts += CardContact{ContactId(id), textOf(contact, "name"_L1)};
    const QJsonObject user = json["user"_L1].toObject();
    card.userId = UserId(textOf(user, "id"_L1));
    card.userName = textOf(user, "full_name"_L1);
    card.amount = jsonread::number(json["value"_L1]);
    card.status = status(textOf(json, "status"_L1));
    card.lostReasonId = LostReasonId(textOf(json, "lost_status_id"_L1));
    card.customFields = json["fields"_L1].toObject();
    const auto date = [&json](QLatin1StringView key) {
        return jsonread::date(json[key]);
    };
    card.createdAt = date("created_at"_L1);
    card.updatedAt = latest(
        {card.createdAt, date("updated_at"_L1), date("updated_stage_at"_L1), date("won_at"_L1), date("lost_at"_L1)});
    card.raw = json;
    return card;
}

Result<LostReason> ClintDealCodec::readLostStatus(const QJsonObject &json)
{
    LostReason reason{LostReasonId(textOf(json, "id"_L1)), textOf(json, "name"_L1)};
    if (!reason.id.isValid())
        return fail(jsonread::notUnderstood());
    return reason;
}

Result<ClintHistoryEntry> ClintDealCodec::readHistory(const QJsonObject &json)
{
    ClintHistoryEntry entry;
    entry.id = textOf(json, "id"_L1);
    if (entry.id.isEmpty())
        return fail(jsonread::notUnderstood());
    entry.category = textOf(json, "category"_L1);
    entry.at = jsonread::date(json["date"_L1]);
    entry.system = jsonread::truth(json["system"_L1]);
    const QJsonObject user = json["user"_L1].toObject();
    entry.userId = UserId(textOf(user, "id"_L1));
    entry.userName = textOf(user, "name"_L1);
    entry.text = textOf(json, "summary"_L1);
    if (entry.text.isEmpty())
        entry.text = textOf(json, "body"_L1);
    if (entry.text.isEmpty())
        entry.text = entry.category;
    entry.raw = json;
    return entry;
}

QJsonObject ClintDealCodec::write(const Card &card)
{
    QJsonObject body{{u"origin_id"_s, card.panelId.value}};
    const auto put = [&body](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            body.insert(key, value);
    };
    put("stage_id"_L1, card.stepId.value);
    put("user_id"_L1, card.userId.value);
    // With a contact, the name would be a new one for it.
    if (!card.contacts.isEmpty())
        put("contact_id"_L1, card.contacts.first().id.value);
    else
        put("name"_L1, card.title.trimmed());
    if (card.amount)
        body.insert("value"_L1, *card.amount);
    if (!card.customFields.isEmpty())
        body.insert("fields"_L1, card.customFields);
    return body;
}

QJsonObject ClintDealCodec::writeChanges(const Card &before, const Card &after)
{
    QJsonObject body;
    for (const QString &field : changedFields(before, after)) {
        if (field == cardfield::stepId)
            body.insert("stage_id"_L1, after.stepId.value);
        else if (field == cardfield::title)
            body.insert("name"_L1, after.title.trimmed());
        else if (field == cardfield::userId && after.userId.isValid())
            body.insert("user_id"_L1, after.userId.value);
        else if (field == cardfield::amount)
            body.insert("value"_L1, after.amount.value_or(0));
        else if (field == cardfield::customFields)
            body.insert("fields"_L1, changedValues(before.customFields, after.customFields));
        else if (field == cardfield::status && before.status != after.status)
            body.insert("status"_L1, statusText(after.status));
    }
    if (before.panelId != after.panelId)
        body.insert("origin_id"_L1, after.panelId.value);
    return body;
}

QStringList ClintDealCodec::unwritable(const Card &before, const Card &after)
{
    QStringList fields = changedFields(before, after);
    const bool placeAlone = fields.size() == 1;
    fields.removeIf([&](const QString &field) {
        if (field == cardfield::position)
            return !placeAlone;
        if (field == cardfield::userId)
            return after.userId.isValid();
        if (field == cardfield::status)
            // A deal that is lost no longer loses its reason by itself.
            return !statusText(after.status).isEmpty() &&
                   (after.lostReasonId == before.lostReasonId ||
                    (after.status != CardStatus::Lost && !after.lostReasonId.isValid()));
        return field == cardfield::stepId || field == cardfield::title || field == cardfield::amount ||
               field == cardfield::customFields;
    });
    return fields;
}

QString ClintDealCodec::statusText(CardStatus status)
{
    switch (status) {
    case CardStatus::Open:
        return u"OPEN"_s;
    case CardStatus::Won:
        return u"WON"_s;
    case CardStatus::Lost:
        return u"LOST"_s;
    case CardStatus::Archived:
    case CardStatus::Unknown:
        break;
    }
    return {};
}

CardStatus ClintDealCodec::status(const QString &text)
{
    if (text.isEmpty())
        return CardStatus::Open;
    for (const CardStatus known : {CardStatus::Open, CardStatus::Won, CardStatus::Lost})
        if (jsonread::sameName(text, statusText(known)))
            return known;
    return CardStatus::Unknown;
}

} // namespace gancho
