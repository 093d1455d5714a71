#include "app/platforms/whazing/whazingchecklists.h"

#include <QJsonArray>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {
const QString cards = u"/kanbanpro/cards"_s;
const QString single = u"/kanbanpro/checklists"_s;
const char *const envelope = "checklist";
} // namespace

Result<ChecklistItem> WhazingChecklists::read(const QJsonObject &json)
{
    ChecklistItem item;
    item.id = ChecklistItemId(jsonread::text(json["id"_L1]));
    if (!item.id.isValid())
        return fail(jsonread::notUnderstood());
    item.text = jsonread::text(json["text"_L1]);
    item.done = jsonread::truth(json["done"_L1]);
    item.position = int(jsonread::integer(json["position"_L1]));
    item.assigneeId = UserId(jsonread::text(json["assigneeId"_L1]));
    item.dueAt = whazingread::date(json["dueDate"_L1]);
    item.doneAt = whazingread::date(json["doneAt"_L1]);
    const auto by = whazingread::named(json["doneBy"_L1], {"name"});
    item.doneBy = by.name.isEmpty() ? by.id : by.name;
    item.raw = json;
    return item;
}

Future<QList<ChecklistItem>> WhazingChecklists::items(const CardId &card)
{
    const auto all = list<ChecklistItem>(get(path(cards, card.value, u"/checklists"_s)), "checklists", &read);
    return transformed(all, this, [](const Result<QList<ChecklistItem>> &got) {
        return got.map([](QList<ChecklistItem> items) {
            std::stable_sort(items.begin(), items.end(),
                             [](const ChecklistItem &a, const ChecklistItem &b) { return a.position < b.position; });
            return items;
        });
    });
}

Future<ChecklistItem> WhazingChecklists::add(const CardId &card, const QString &text)
{
    return object<ChecklistItem>(post(path(cards, card.value, u"/checklists"_s), {{u"text"_s, text}}), envelope, &read);
}

Future<ChecklistItem> WhazingChecklists::update(const ChecklistItem &before, const ChecklistItem &after)
{
    QJsonObject changes;
    if (before.text != after.text)
        changes.insert("text"_L1, after.text);
    if (before.done != after.done)
        changes.insert("done"_L1, after.done);
    if (before.position != after.position)
        changes.insert("position"_L1, after.position);
    if (before.assigneeId != after.assigneeId)
        changes.insert("assigneeId"_L1, whazingread::id(after.assigneeId.value));
    if (before.dueAt != after.dueAt)
        changes.insert("dueDate"_L1, after.dueAt.isValid() ? QJsonValue(after.dueAt.toUTC().toString(Qt::ISODateWithMs))
                                                           : QJsonValue(QJsonValue::Null));
    if (changes.isEmpty())
        return ready<ChecklistItem>(after);
    return changed<ChecklistItem>(send("PUT", path(single, before.id.value), changes), after, envelope, &read);
}

Future<Done> WhazingChecklists::remove(const ChecklistItemId &id)
{
    return done(send("DELETE", path(single, id.value)));
}

Future<Done> WhazingChecklists::reorder(const CardId &card, const QList<ChecklistItemId> &order)
{
    QJsonArray ids;
    for (const ChecklistItemId &id : order)
        ids += whazingread::id(id.value);
    return done(post(path(cards, card.value, u"/checklists/reorder"_s), {{u"itemIds"_s, ids}}));
}

} // namespace gancho
