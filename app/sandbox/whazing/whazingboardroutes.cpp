#include "app/sandbox/whazing/whazingpayloads.h"
#include "app/sandbox/whazing/whazingroutes.h"

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QStringList priorities{u"none"_s, u"low"_s, u"medium"_s, u"high"_s, u"urgent"_s};

qint64 idAt(const WhazingCall &call, int place = 0)
{
    return call.path.value(place).toLongLong();
}

WhazingReply cardReply(const WhazingCore &core, qint64 id)
{
    const QJsonObject card = core.world.cards.value(id);
    return card.isEmpty() ? flaggedRefusal(404, u"Card não encontrado."_s)
                          : WhazingReply{200, QJsonObject{{u"card"_s, whazingpayload::card(core.world, card)}}};
}

WhazingReply boards(const WhazingCall &, WhazingCore &core, SandboxEffects &)
{
    QJsonArray rows;
    for (const QJsonObject &board : core.world.boards)
        rows += board;
    return {200, QJsonObject{{u"boards"_s, rows}}};
}

WhazingReply columns(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    if (!core.world.boards.contains(idAt(call)))
        return flaggedRefusal(404, u"Quadro não encontrado."_s);
    QJsonArray rows;
    for (const QJsonObject &column : core.world.columns)
        if (column["boardId"_L1].toInteger() == idAt(call))
            rows += column;
    return {200, QJsonObject{{u"columns"_s, rows}}};
}

WhazingReply filteredCards(const WhazingCall &call, WhazingCore &core, QLatin1StringView key)
{
    const auto given = [&call](const QString &name) {
        return call.query.value(name);
    };
    QJsonArray rows;
    for (const QJsonObject &card : core.world.cards) {
        const auto is = [&](QLatin1StringView field, const QString &wanted) {
            return wanted.isEmpty() || card[field].toVariant().toString() == wanted;
        };
        if (card[key].toInteger() == idAt(call) && is("columnId"_L1, given(u"columnId"_s)) &&
            is("priority"_L1, given(u"priority"_s)) && is("contactId"_L1, given(u"contactId"_s)) &&
            card["title"_L1].toString().contains(given(u"search"_s), Qt::CaseInsensitive) &&
            (call.query.flag(u"includeArchived"_s) || !card["archived"_L1].toBool()))
            rows += whazingpayload::card(core.world, card);
    }
    return {200, QJsonObject{{u"cards"_s, rows}}};
}

/// A refusal where the body names something that there is not.
std::optional<WhazingReply> wrongPart(const WhazingCall &call, const WhazingCore &core, qint64 boardId)
{
    if (call.body.contains("columnId"_L1) &&
        core.world.columns.value(call.id("columnId"_L1))["boardId"_L1].toInteger() != boardId)
        return flaggedRefusal(404, u"Coluna não encontrada neste quadro."_s);
    if (call.body.contains("contactId"_L1) && !core.world.contacts.contains(call.id("contactId"_L1)))
        return flaggedRefusal(404, u"Contato não encontrado."_s);
    if (call.body.contains("priority"_L1) && !priorities.contains(call.text("priority"_L1)))
        return flaggedRefusal(400, u"Prioridade inválida."_s);
    return std::nullopt;
}

/// The card of that contact on the board that is not archived; 0 where there is none.
qint64 cardOf(const WhazingCore &core, qint64 boardId, qint64 contactId)
{
    for (const QJsonObject &card : core.world.cards)
        if (card["boardId"_L1].toInteger() == boardId && card["contactId"_L1].toInteger() == contactId &&
            !card["archived"_L1].toBool())
            return card["id"_L1].toInteger();
    return 0;
}

void take(const WhazingCall &call, WhazingCore &core, QJsonObject &card)
{
    for (const char *key : {"title", "description", "priority", "note", "dealValue", "dueDate", "startDate",
                            "estimatedHours", "loggedHours", "coverColor", "coverImage", "labelIds", "customFields"})
        if (call.body.contains(QLatin1String(key)))
            card.insert(QLatin1String(key), call.body[QLatin1String(key)]);
    for (const char *key : {"columnId", "assigneeId", "teamId", "contactId", "ticketId"})
        if (call.body.contains(QLatin1String(key))) {
            const qint64 id = call.id(QLatin1String(key));
            card.insert(QLatin1String(key), id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id));
        }
    card.insert("updatedAt"_L1, core.world.now());
}

WhazingReply save(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    const qint64 board = call.id("boardId"_L1);
    if (!core.world.boards.contains(board))
        return flaggedRefusal(404, u"Quadro não encontrado."_s);
    if (!call.body.contains("columnId"_L1) || !call.body.contains("contactId"_L1))
        return flaggedRefusal(400, u"columnId e contactId são obrigatórios."_s);
    if (const auto wrong = wrongPart(call, core, board))
        return *wrong;
    const QString action = call.body["action"_L1].toString(u"create_or_move"_s);
    qint64 id = action == "create_only"_L1 ? 0 : cardOf(core, board, call.id("contactId"_L1));
    if (id == 0 && action == "move_only"_L1)
        return flaggedRefusal(404, u"Card não encontrado."_s);
    QJsonObject card = core.world.cards.value(id);
    const bool isNew = card.isEmpty();
    if (isNew)
        card = {{u"boardId"_s, board},
                {u"description"_s, QJsonValue()},
                {u"priority"_s, u"none"_s},
                {u"note"_s, QJsonValue()},
                {u"assigneeId"_s, QJsonValue()},
                {u"dealValue"_s, QJsonValue()},
                {u"ticketId"_s, QJsonValue()},
                {u"labelIds"_s, QJsonArray()},
                {u"customFields"_s, QJsonObject()},
                {u"archived"_s, false},
                {u"sortOrder"_s, core.world.cards.size()},
                {u"createdAt"_s, core.world.now()}};
    if (isNew || action != "create_or_move"_L1)
        take(call, core, card);
    card.insert("columnId"_L1, call.id("columnId"_L1));
    if (isNew)
        id = core.world.cards.add(card);
    else
        core.world.cards.replace(card);
    return cardReply(core, id);
}

WhazingReply update(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    QJsonObject card = core.world.cards.value(idAt(call));
    if (card.isEmpty())
        return cardReply(core, 0);
    if (const auto wrong = wrongPart(call, core, card["boardId"_L1].toInteger()))
        return *wrong;
    take(call, core, card);
    core.world.cards.replace(card);
    return cardReply(core, idAt(call));
}

WhazingReply remove(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    QJsonObject card = core.world.cards.value(idAt(call));
    if (card.isEmpty())
        return cardReply(core, 0);
    if (call.query.flag(u"permanent"_s)) {
        core.world.cards.remove(idAt(call));
        return {200, QJsonObject{{u"success"_s, true}, {u"message"_s, u"Card excluído."_s}}};
    }
    card.insert("archived"_L1, true);
    core.world.cards.replace(card);
    return {200, QJsonObject{{u"success"_s, true}, {u"message"_s, u"Card arquivado."_s}}};
}

QList<QJsonObject> itemsOf(const WhazingCore &core, qint64 card)
{
    QList<QJsonObject> items;
    for (const QJsonObject &item : core.world.checklists)
        if (item["cardId"_L1].toInteger() == card)
            items += item;
    std::stable_sort(items.begin(), items.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a["position"_L1].toInteger() < b["position"_L1].toInteger();
    });
    return items;
}

WhazingReply checklist(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    if (!core.world.cards.contains(idAt(call)))
        return flaggedRefusal(404, u"Card não encontrado."_s);
    QJsonArray rows;
    for (const QJsonObject &item : itemsOf(core, idAt(call)))
        rows += item;
    return {200,
            QJsonObject{
                {u"success"_s, true}, {u"cardId"_s, idAt(call)}, {u"total"_s, rows.size()}, {u"checklists"_s, rows}}};
}

void takeItem(const WhazingCall &call, WhazingCore &core, QJsonObject &item)
{
    for (const char *key : {"text", "position", "assigneeId", "dueDate", "done"})
        if (call.body.contains(QLatin1String(key)))
            item.insert(QLatin1String(key), call.body[QLatin1String(key)]);
    if (call.body.contains("done"_L1))
        item.insert("doneAt"_L1, item["done"_L1].toBool() ? QJsonValue(core.world.now()) : QJsonValue());
}

WhazingReply addItem(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    if (!core.world.cards.contains(idAt(call)))
        return flaggedRefusal(404, u"Card não encontrado."_s);
    if (call.text("text"_L1).isEmpty())
        return flaggedRefusal(400, u"Informe o texto do item."_s);
    QJsonObject item{{u"cardId"_s, idAt(call)},
                     {u"done"_s, false},
                     {u"position"_s, itemsOf(core, idAt(call)).size()},
                     {u"assigneeId"_s, QJsonValue()},
                     {u"dueDate"_s, QJsonValue()},
                     {u"doneAt"_s, QJsonValue()},
                     {u"doneBy"_s, QJsonValue()}};
    takeItem(call, core, item);
    const qint64 id = core.world.checklists.add(item);
    return {201, QJsonObject{{u"success"_s, true}, {u"checklist"_s, core.world.checklists.value(id)}}};
}

WhazingReply updateItem(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    QJsonObject item = core.world.checklists.value(idAt(call));
    if (item.isEmpty())
        return flaggedRefusal(404, u"Item não encontrado."_s);
    takeItem(call, core, item);
    core.world.checklists.replace(item);
    return {200, QJsonObject{{u"success"_s, true}, {u"checklist"_s, item}}};
}

WhazingReply removeItem(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    if (!core.world.checklists.remove(idAt(call)))
        return flaggedRefusal(404, u"Item não encontrado."_s);
    return {200, QJsonObject{{u"success"_s, true}, {u"message"_s, u"Item excluído."_s}}};
}

WhazingReply reorder(const WhazingCall &call, WhazingCore &core, SandboxEffects &effects)
{
    int position = 0;
    for (const QJsonValue value : call.body["itemIds"_L1].toArray()) {
        QJsonObject item = core.world.checklists.value(value.toVariant().toLongLong());
        if (item["cardId"_L1].toInteger() != idAt(call))
            return flaggedRefusal(400, u"Item de outro card."_s);
        item.insert("position"_L1, position++);
        core.world.checklists.replace(item);
    }
    return checklist(call, core, effects);
}

} // namespace

void addWhazingBoardRoutes(WhazingRoutes &routes)
{
    routes.add("GET", "/kanbanpro/boards", boards);
    routes.add("GET", "/kanbanpro/boards/{}/columns", columns);
    routes.add("GET", "/kanbanpro/boards/{}/cards", [](const WhazingCall &call, WhazingCore &core, SandboxEffects &) {
        return core.world.boards.contains(idAt(call)) ? filteredCards(call, core, "boardId"_L1)
                                                      : flaggedRefusal(404, u"Quadro não encontrado."_s);
    });
    routes.add("GET", "/kanbanpro/cards/{}", [](const WhazingCall &call, WhazingCore &core, SandboxEffects &) {
        return cardReply(core, idAt(call));
    });
    routes.add("GET", "/kanbanpro/contact/{}/cards", [](const WhazingCall &call, WhazingCore &core, SandboxEffects &) {
        return filteredCards(call, core, "contactId"_L1);
    });
    routes.add("POST", "/kanbanpro/card", save);
    routes.add("PUT", "/kanbanpro/card/{}", update);
    routes.add("DELETE", "/kanbanpro/card/{}", remove);
    routes.add("GET", "/kanbanpro/cards/{}/checklists", checklist);
    routes.add("POST", "/kanbanpro/cards/{}/checklists", addItem);
    routes.add("PUT", "/kanbanpro/checklists/{}", updateItem);
    routes.add("DELETE", "/kanbanpro/checklists/{}", removeItem);
    routes.add("POST", "/kanbanpro/cards/{}/checklists/reorder", reorder);
}

} // namespace gancho
