#include "app/sandbox/whazing/whazingworld.h"
#include "app/sandbox/worldnames.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerHour = 3'600'000;

template <class Names>
QString pick(SandboxRandom &random, const Names &names)
{
    return names[size_t(random.below(int(names.size())))].toString();
}

QString instant(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

void generateLists(WhazingWorld &world)
{
    for (const QString &name : {u"Vendas"_s, u"Suporte"_s, u"Financeiro"_s, u"Pós-venda"_s})
        world.queues.add({{u"queue"_s, name}, {u"isActive"_s, true}});
    for (int i = 0; i < 6; ++i) {
        const QString name = pick(world.random, worldname::firstNames) + u' ' + pick(world.random, worldname::surnames);
        world.users.add({{u"name"_s, name},
                         {u"email"_s, worldname::plainName(name) + u"@casaipe.example"_s},
                         {u"profile"_s, i == 0 ? u"admin"_s : u"user"_s}});
    }
    for (const QString &name : {u"VIP"_s, u"Cliente"_s, u"Orçamento"_s, u"Revenda"_s, u"Inadimplente"_s})
        world.tags.add({{u"tag"_s, name}, {u"color"_s, u"#1D5FBF"_s}});
    for (const QString &name : {u"Novo"_s, u"Em negociação"_s, u"Ganho"_s, u"Perdido"_s})
        world.stages.add({{u"name"_s, name}});
    for (const QString &name : {u"Retorno em 3 dias"_s, u"Pós-venda 30 dias"_s})
        world.followups.add({{u"name"_s, name}});
    for (const QString &name : {u"Carteira São Paulo"_s, u"Carteira Interior"_s})
        world.wallets.add({{u"name"_s, name}});
    for (const QString &name : {u"Menu principal"_s, u"Segunda via de boleto"_s})
        world.chatbots.add({{u"name"_s, name}});
    for (const QString &name : {u"Resolvido"_s, u"Sem resposta"_s, u"Venda fechada"_s})
        world.closingReasons.add({{u"name"_s, name}});
}

void generateContact(WhazingWorld &world, int index, const QString &at)
{
    SandboxRandom &random = world.random;
    const bool group = index % 40 == 39;
    const QString name = group ? u"Grupo "_s + pick(random, worldname::towns)
                               : pick(random, worldname::firstNames) + u' ' + pick(random, worldname::surnames);
    const QString number = group ? u"1203630"_s + QString::number(random.between(10'000'000, 99'999'999)) + u"@g.us"_s
                                 : u"55"_s + pick(random, worldname::areaCodes) + u'9' +
                                       QString::number(random.between(10'000'000, 99'999'999));
    QJsonArray tags, wallets;
    if (random.chance(40))
        tags += random.between(1, world.tags.size());
    if (random.chance(30))
        wallets += random.between(1, world.wallets.size());
    QJsonArray extra;
    if (random.chance(30))
        extra += QJsonObject{{u"name"_s, u"Cidade"_s}, {u"value"_s, pick(random, worldname::towns)}};
    const bool mail = !group && random.chance(50);
    world.addContact(
        {{u"name"_s, name},
         {u"number"_s, number},
         {u"email"_s, mail ? QJsonValue(worldname::plainName(name) + u"@example.com"_s) : QJsonValue()},
         {u"profilePicUrl"_s, QJsonValue()},
         {u"pushname"_s, name.section(u' ', 0, 0)},
         {u"lid"_s, QJsonValue()},
         {u"isGroup"_s, group},
         {u"extraInfo"_s, extra},
         {u"tags"_s, tags},
         {u"wallets"_s, wallets},
         {u"kanbanId"_s, random.chance(40) ? QJsonValue(random.between(1, world.stages.size())) : QJsonValue()},
         {u"followupId"_s, random.chance(15) ? QJsonValue(random.between(1, 2)) : QJsonValue()},
         {u"commentary"_s, pick(random, worldname::annotations)},
         {u"disableBot"_s, false},
         {u"disableCampaign"_s, false},
         {u"createdAt"_s, at},
         {u"updatedAt"_s, at}});
}

void generateTicket(WhazingWorld &world, const QJsonObject &contact, qint64 atMs)
{
    SandboxRandom &random = world.random;
    const int kind = random.below(10);
    const QString status = kind < 3 ? u"pending"_s : kind < 7 ? u"open"_s : u"closed"_s;
    const bool waits = status == "pending"_L1;
    const qint64 id = world.addTicket(
        {{u"status"_s, status},
         {u"protocol"_s, QJsonValue()},
         {u"queueId"_s, waits && random.chance(50) ? QJsonValue() : QJsonValue(random.between(1, world.queues.size()))},
         {u"userId"_s, waits ? QJsonValue() : QJsonValue(random.between(1, world.users.size()))},
         {u"apiConfig"_s, QJsonValue()},
         {u"isGroup"_s, contact["isGroup"_L1]},
         {u"contactId"_s, contact["id"_L1]},
         {u"chatbotId"_s, QJsonValue()},
         {u"createdAt"_s, instant(atMs)},
         {u"updatedAt"_s, instant(atMs + msPerHour)}});
    QJsonObject ticket = world.tickets.value(id);
    ticket.insert("protocol"_L1, instant(atMs).left(10).remove(u'-') + QString::number(id).rightJustified(7, u'0'));
    world.tickets.replace(ticket);
    const int count = random.between(1, 6);
    for (int i = 0; i < count; ++i) {
        const bool fromMe = i % 2 == 1;
        const qint64 sentMs = atMs + i * 60'000;
        world.addMessage(
            {{u"messageId"_s, world.messageId()},
             {u"body"_s, fromMe ? pick(random, worldname::attendantSays) : pick(random, worldname::contactSays)},
             {u"fromMe"_s, fromMe},
             {u"mediaType"_s, u"chat"_s},
             {u"mediaUrl"_s, QJsonValue()},
             {u"ticketId"_s, id},
             {u"contactId"_s, contact["id"_L1]},
             {u"userId"_s, fromMe ? ticket["userId"_L1] : QJsonValue()},
             {u"status"_s, fromMe ? u"sended"_s : u"received"_s},
             {u"sendType"_s, fromMe ? u"manual"_s : QString()},
             {u"timestamp"_s, sentMs / 1000},
             {u"isDeleted"_s, false},
             {u"createdAt"_s, instant(sentMs)},
             {u"updatedAt"_s, instant(sentMs)}});
    }
}

void generateBoards(WhazingWorld &world, const QString &at)
{
    const QList<QPair<QString, QStringList>> boards{
        {u"Vendas"_s, {u"Novo"_s, u"Em negociação"_s, u"Proposta enviada"_s, u"Ganho"_s, u"Perdido"_s}},
        {u"Entregas"_s, {u"A separar"_s, u"Em rota"_s, u"Entregue"_s}}};
    static const QStringList priorities{u"none"_s, u"low"_s, u"medium"_s, u"high"_s, u"urgent"_s};
    int boardOrder = 0;
    for (const auto &[name, columns] : boards) {
        const qint64 board = world.boards.add({{u"name"_s, name},
                                               {u"description"_s, QJsonValue()},
                                               {u"color"_s, u"#1D5FBF"_s},
                                               {u"icon"_s, u"mdi-view-column"_s},
                                               {u"sortOrder"_s, boardOrder++}});
        QList<qint64> columnIds;
        for (const QString &column : columns)
            columnIds += world.columns.add({{u"boardId"_s, board},
                                            {u"name"_s, column},
                                            {u"color"_s, QJsonValue()},
                                            {u"sortOrder"_s, columnIds.size()}});
        for (int i = 0; i < qMin(24, world.contacts.size()); ++i) {
            const QJsonObject contact = world.any(world.contacts);
            const qint64 card =
                world.cards.add({{u"boardId"_s, board},
                                 {u"columnId"_s, columnIds[world.random.below(int(columnIds.size()))]},
                                 {u"contactId"_s, contact["id"_L1]},
                                 {u"ticketId"_s, QJsonValue()},
                                 {u"title"_s, pick(world.random, worldname::products)},
                                 {u"description"_s, QJsonValue()},
                                 {u"priority"_s, priorities[world.random.below(int(priorities.size()))]},
                                 {u"note"_s, QJsonValue()},
                                 {u"assigneeId"_s, world.random.between(1, world.users.size())},
                                 {u"teamId"_s, QJsonValue()},
                                 {u"dealValue"_s, QString::number(world.random.between(200, 9000)) + u".00"_s},
                                 {u"dueDate"_s, QJsonValue()},
                                 {u"labelIds"_s, QJsonArray()},
                                 {u"customFields"_s, QJsonObject()},
                                 {u"archived"_s, false},
                                 {u"sortOrder"_s, i},
                                 {u"createdAt"_s, at},
                                 {u"updatedAt"_s, at}});
            if (i % 6 == 0)
                for (const QString &text : {u"Confirmar medidas"_s, u"Enviar orçamento"_s})
                    world.checklists.add({{u"cardId"_s, card},
                                          {u"text"_s, text},
                                          {u"done"_s, false},
                                          {u"position"_s, world.checklists.size() % 2},
                                          {u"assigneeId"_s, QJsonValue()},
                                          {u"dueDate"_s, QJsonValue()},
                                          {u"doneAt"_s, QJsonValue()},
                                          {u"doneBy"_s, QJsonValue()}});
        }
    }
}

} // namespace

void generateWhazingWorld(WhazingWorld &world, int contacts, const std::function<bool()> &interrupted)
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    world.company = {{u"id"_s, world.tenantId},
                     {u"name"_s, u"Casa Ipê Móveis"_s},
                     {u"phone"_s, u"551140028922"_s},
                     {u"email"_s, u"contato@casaipe.example"_s},
                     {u"status"_s, u"active"_s}};
    world.channel.insert("number"_L1, u"551140028922"_s);
    generateLists(world);
    for (int i = 0; i < contacts && !(interrupted && interrupted()); ++i)
        generateContact(world, i, instant(nowMs - qint64(world.random.between(24, 9000)) * msPerHour));
    const int tickets = qMax(8, contacts * 2 / 5);
    for (int i = 0; i < tickets && !(interrupted && interrupted()); ++i)
        generateTicket(world, world.any(world.contacts), nowMs - qint64(tickets - i) * msPerHour);
    generateBoards(world, instant(nowMs - 24 * msPerHour));
}

} // namespace gancho
