#include "app/sandbox/clint/clintworld.h"
#include "app/sandbox/worldnames.h"

#include <QJsonArray>

#include <array>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int numbers = 40'000'000;
constexpr qint64 secondsPerDay = 24 * 60 * 60;

/// A mobile number that no other contact has: a step through all numbers that is coprime to how many there are.
QString mobile(int start, int contact, QStringView area)
{
    constexpr qint64 step = 15'485'863;
    return area.toString() + u'9' + QString::number(60'000'000 + (start + contact * step) % numbers);
}

QString idOf(const QJsonObject &row)
{
    return row.value("id"_L1).toString();
}

QJsonObject named(ClintWorld &world, const QString &name)
{
    return {{u"id"_s, world.random.id()}, {u"name"_s, name}};
}

void addOrigin(ClintWorld &world, const QJsonObject &group, const QString &name, const QStringList &stages)
{
    QJsonArray list;
    for (const QString &label : stages)
        list += QJsonObject{{u"id"_s, world.random.id()},
                            {u"label"_s, label},
                            {u"order"_s, list.size()},
                            {u"type"_s, list.isEmpty() ? u"BASE"_s : u"CUSTOM"_s}};
    QJsonObject origin = named(world, name);
    origin.insert("group"_L1, QJsonObject{{u"id"_s, idOf(group)}, {u"name"_s, group.value("name"_L1)}});
    origin.insert("stages"_L1, list);
    origin.insert("archived_at"_L1, QJsonValue::Null);
    origin.insert("archived_by"_L1, QJsonValue::Null);
    world.origins.add(origin);
}

void addDirectory(ClintWorld &world)
{
    for (const QString &name : {u"Comercial"_s, u"Pós-venda"_s}) {
        QJsonObject group = named(world, name);
        group.insert("archived_at"_L1, QJsonValue::Null);
        group.insert("archived_by"_L1, QJsonValue::Null);
        world.groups.add(group);
    }
    addOrigin(world, world.groups.at(0), u"Loja online"_s,
              {u"Contato"_s, u"Qualificação"_s, u"Proposta"_s, u"Negociação"_s, u"Fechamento"_s});
    addOrigin(world, world.groups.at(0), u"Indicações"_s, {u"Novo"_s, u"Visita"_s, u"Orçamento"_s});
    addOrigin(world, world.groups.at(1), u"Montagem"_s, {u"Agendar"_s, u"Agendada"_s, u"Concluída"_s});
    for (const QString &name : {u"Preço"_s, u"Sem resposta"_s, u"Comprou na concorrência"_s, u"Prazo de entrega"_s})
        world.lostStatuses.add(named(world, name));
    static constexpr std::array tags{std::pair{u"VIP", u"#f44336"}, std::pair{u"Atacado", u"#2196f3"},
                                     std::pair{u"Instagram", u"#9c27b0"}, std::pair{u"Indicação", u"#4caf50"},
                                     std::pair{u"Retorno", u"#ff9800"}};
    for (const auto &[name, colour] : tags) {
        QJsonObject tag = named(world, QString::fromUtf16(name));
        tag.insert("color"_L1, QString::fromUtf16(colour));
        tag.insert("created_at"_L1, world.nowPlus(-300 * secondsPerDay));
        world.tags.add(tag);
    }
    for (int i = 0; i < 5; ++i) {
        const QString first = world.random.pick(worldname::firstNames).toString();
        const QString last = world.random.pick(worldname::surnames).toString();
        world.users.add({{u"id"_s, world.random.id()},
                         {u"email"_s, worldname::plainName(first + u' ' + last) + u"@ipemoveis.com.br"_s},
                         {u"first_name"_s, first},
                         {u"last_name"_s, last}});
    }
    for (const QString &name : {u"Casa Jacarandá Decorações"_s, u"Hotel Aurora"_s, u"Escritórios Ipê"_s}) {
        QJsonObject organization = named(world, name);
        organization.insert("fields"_L1, QJsonObject{{u"CNPJ"_s, u"11.222.333/0001-81"_s}});
        world.organizations.add(organization);
    }
    const auto field = [](const QString &type, const QString &label) {
        return QJsonObject{{u"type"_s, type}, {u"group"_s, u"Geral"_s}, {u"label"_s, label}};
    };
    world.accountFields = {
        {u"groups"_s, QJsonObject{{u"DEAL"_s, QJsonObject{{u"g1"_s, u"Geral"_s}}},
                                  {u"CONTACT"_s, QJsonObject{{u"g2"_s, u"Geral"_s}}},
                                  {u"ORGANIZATION"_s, QJsonObject{{u"g3"_s, u"Geral"_s}}}}},
        {u"fields"_s, QJsonObject{{u"DEAL"_s, QJsonObject{{world.random.id(), field(u"TEXT"_s, u"Produto"_s)},
                                                          {world.random.id(), field(u"DATE"_s, u"Entrega"_s)}}},
                                  {u"CONTACT"_s, QJsonObject{{world.random.id(), field(u"TEXT"_s, u"Cidade"_s)},
                                                             {world.random.id(), field(u"NUMBER"_s, u"Compras"_s)}}},
                                  {u"ORGANIZATION"_s, QJsonObject{{world.random.id(), field(u"TEXT"_s, u"CNPJ"_s)}}}}}};
    QJsonArray charts{
        QJsonObject{{u"id"_s, world.random.id()}, {u"name"_s, u"Negócios por etapa"_s}, {u"type"_s, u"funnel"_s}},
        QJsonObject{{u"id"_s, world.random.id()}, {u"name"_s, u"Ganhos por mês"_s}, {u"type"_s, u"bar"_s}}};
    world.dashboards.add({{u"id"_s, world.random.id()}, {u"name"_s, u"Vendas"_s}, {u"charts"_s, charts}});
}

void addChannels(ClintWorld &world)
{
    static constexpr std::array channels{std::tuple{u"Ipê Móveis", u"WHATSAPP_OFFICIAL", u"5511940028922"},
                                         std::tuple{u"Showroom", u"WHATSAPP", u"5511940028923"},
                                         std::tuple{u"ipemoveis", u"INSTAGRAM", u"ipemoveis"}};
    for (const auto &[name, type, identifier] : channels)
        world.channels.add({{u"id"_s, world.random.id()},
                            {u"created_at"_s, world.nowPlus(-400 * secondsPerDay)},
                            {u"name"_s, QString::fromUtf16(name)},
                            {u"type"_s, QString::fromUtf16(type)},
                            {u"status"_s, u"CONNECTED"_s},
                            {u"avatar"_s, QJsonValue::Null},
                            {u"identifier"_s, QString::fromUtf16(identifier)},
                            {u"team_id"_s, QJsonValue::Null}});
    const QString official = idOf(world.channels.at(0));
    const auto component = [](const QString &type, const QString &text) {
        return QJsonObject{
            {u"type"_s, type}, {u"text"_s, text}, {u"format"_s, type == "HEADER"_L1 ? u"TEXT"_s : QString()}};
    };
    const auto add = [&](const QString &name, const QString &category, const QJsonArray &components) {
        world.templates.add({{u"id"_s, world.random.id()},
                             {u"channel_account_id"_s, official},
                             {u"external_id"_s, QString::number(world.random.between(100000, 999999))},
                             {u"name"_s, name},
                             {u"status"_s, u"APPROVED"_s},
                             {u"language"_s, u"pt_BR"_s},
                             {u"category"_s, category},
                             {u"components"_s, components},
                             {u"variables"_s, QJsonValue::Null}});
    };
    add(u"boas_vindas"_s, u"MARKETING"_s,
        {component(u"HEADER"_s, u"Olá, {{1}}!"_s),
         component(u"BODY"_s, u"Obrigada pelo contato com a Ipê Móveis. Seu pedido é o {{1}}, com entrega em {{2}}."_s),
         component(u"FOOTER"_s, u"Ipê Móveis"_s)});
    add(u"retomar_conversa"_s, u"UTILITY"_s, {component(u"BODY"_s, u"Podemos continuar o seu atendimento?"_s)});
}

QJsonObject contactRow(ClintWorld &world, int i, int start)
{
    SandboxRandom &random = world.random;
    const QString first = random.pick(worldname::firstNames).toString();
    const QString name = first + u' ' + random.pick(worldname::surnames).toString();
    QJsonArray tags;
    for (int wanted = random.below(3); wanted > 0; --wanted) {
        const QJsonValue id = world.tags.at(random.below(world.tags.size())).value("id"_L1);
        if (!tags.contains(id))
            tags += id;
    }
    const QString created = world.nowPlus(-random.between(1, 500) * secondsPerDay);
    return {{u"id"_s, random.id()},
            {u"created_at"_s, created},
            {u"updated_at"_s, created},
            {u"name"_s, name},
            {u"email"_s, random.chance(85)
                             ? QJsonValue(worldname::plainName(name) + QString::number(i) + u"@exemplo.com.br"_s)
                             : QJsonValue(QJsonValue::Null)},
            {u"organization_id"_s,
             random.chance(10) ? idOf(random.pick(std::array{world.organizations.at(0), world.organizations.at(1),
                                                             world.organizations.at(2)}))
                               : QString()},
            {u"instagram"_s,
             random.chance(20) ? QJsonValue(worldname::plainName(name).remove(u'.')) : QJsonValue(QJsonValue::Null)},
            {u"tag_ids"_s, tags},
            {u"ddi"_s, u"+55"_s},
            {u"phone"_s, mobile(start, i, random.pick(worldname::areaCodes))},
            {u"fields"_s, QJsonObject{{u"Cidade"_s, random.pick(worldname::towns).toString()},
                                      {u"Compras"_s, QString::number(random.below(9))}}}};
}

void addDeal(ClintWorld &world, const QJsonObject &contact)
{
    SandboxRandom &random = world.random;
    const QJsonObject origin = world.origins.at(random.chance(70) ? 0 : random.between(1, 2));
    const QJsonArray stages = origin.value("stages"_L1).toArray();
    const int age = random.between(1, 200);
    const QString created = world.nowPlus(-age * secondsPerDay);
    const QString moved = world.nowPlus(-random.below(age) * secondsPerDay);
    const int dice = random.below(100);
    const QString status = dice < 70 ? u"OPEN"_s : dice < 88 ? u"WON"_s : u"LOST"_s;
    const QString user = idOf(world.users.at(random.below(world.users.size())));
    const auto when = [&](const QString &wanted) {
        return status == wanted ? QJsonValue(moved) : QJsonValue(QJsonValue::Null);
    };
    const auto who = [&](const QString &wanted) {
        return status == wanted ? QJsonValue(user) : QJsonValue(QJsonValue::Null);
    };
    const QJsonObject deal{{u"id"_s, random.id()},
                           {u"origin_id"_s, idOf(origin)},
                           {u"contact_id"_s, idOf(contact)},
                           {u"user_id"_s, user},
                           {u"stage_id"_s, stages.at(random.below(int(stages.size())))["id"_L1]},
                           {u"created_at"_s, created},
                           {u"updated_at"_s, moved},
                           {u"updated_stage_at"_s, moved},
                           {u"status"_s, status},
                           {u"value"_s, random.between(200, 9000) + 0.9},
                           {u"won_at"_s, when(u"WON"_s)},
                           {u"won_by"_s, who(u"WON"_s)},
                           {u"lost_at"_s, when(u"LOST"_s)},
                           {u"lost_by"_s, who(u"LOST"_s)},
                           {u"lost_status_id"_s, status == "LOST"_L1
                                                     ? world.lostStatuses.at(random.below(4)).value("id"_L1)
                                                     : QJsonValue(QJsonValue::Null)},
                           {u"fields"_s, QJsonObject{{u"Produto"_s, random.pick(worldname::products).toString()}}}};
    world.deals.add(deal);
    world.addHistory(idOf(deal), u"DEAL_CREATED"_s, u"Negócio criado"_s, user);
    if (random.chance(30))
        world.activities.add({{u"id"_s, random.id()},
                              {u"deal_id"_s, idOf(deal)},
                              {u"title"_s, u"Ligar para "_s + contact.value("name"_L1).toString()},
                              {u"type"_s, random.chance(50) ? u"CALL"_s : u"TASK"_s},
                              {u"content"_s, QJsonValue::Null},
                              {u"template_id"_s, QJsonValue::Null},
                              {u"completed"_s, false},
                              {u"completed_at"_s, QJsonValue::Null},
                              {u"completed_by"_s, QJsonValue::Null},
                              {u"due_at"_s, world.nowPlus(random.between(-5, 10) * secondsPerDay)},
                              {u"custom"_s, false},
                              {u"no_show"_s, false},
                              {u"stage_id"_s, deal.value("stage_id"_L1)},
                              {u"created_at"_s, created},
                              {u"updated_at"_s, created}});
}

void addMessage(ClintWorld &world, const QString &chat, const QString &type, const QString &text, const QString &user,
                qint64 secondsAgo)
{
    const QString at = world.nowPlus(-secondsAgo);
    const bool note = type == "NOTE"_L1;
    world.messages.add({{u"id"_s, world.random.id()},
                        {u"created_at"_s, at},
                        {u"updated_at"_s, at},
                        {u"chat_id"_s, chat},
                        {u"user_id"_s, user.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(user)},
                        {u"content"_s, text},
                        {u"type"_s, type},
                        {u"sent"_s, !note},
                        {u"seen"_s, !note},
                        {u"delivered"_s, !note},
                        {u"content_type"_s, u"TEXT"_s},
                        {u"content_url"_s, QJsonValue::Null},
                        {u"external_id"_s, QJsonValue::Null},
                        {u"content_object"_s, QJsonValue::Null},
                        {u"content_action"_s, QJsonValue::Null},
                        {u"status"_s, note ? QJsonValue(QJsonValue::Null) : QJsonValue(u"READ"_s)},
                        {u"source"_s, u"WEB"_s}});
}

void addChat(ClintWorld &world, const QJsonObject &contact, int i)
{
    SandboxRandom &random = world.random;
    const QJsonObject channel = world.channels.at(i % 10 < 7 ? 0 : i % 10 < 9 ? 1 : 2);
    const QString user = random.chance(70) ? idOf(world.users.at(random.below(world.users.size()))) : QString();
    const qint64 ago = i < 6 ? random.between(60, 3600 * 20) : random.between(3600, 3600 * 24 * 30);
    const QString chat = random.id();
    const int lines = random.between(2, 8);
    for (int line = 0; line < lines; ++line) {
        const bool contactSpeaks = line % 2 == 0;
        addMessage(world, chat, contactSpeaks ? u"CUSTOMER"_s : u"USER"_s,
                   contactSpeaks ? random.pick(worldname::contactSays).toString()
                                 : random.pick(worldname::attendantSays).toString(),
                   contactSpeaks ? QString() : user, ago + (lines - line) * 90);
    }
    if (random.chance(30))
        addMessage(world, chat, u"NOTE"_s, u"Cliente pediu desconto à vista."_s, user, ago + 30);
    static constexpr std::array statuses{u"OPEN", u"OPEN", u"WAITING", u"CLOSED", u"SNOOZED", u"REOPENED"};
    const QString status = QString::fromUtf16(statuses[size_t(i) % statuses.size()]);
    const bool official = channel.value("type"_L1) == "WHATSAPP_OFFICIAL"_L1;
    world.chats.add(
        {{u"id"_s, chat},
         {u"created_at"_s, world.nowPlus(-ago - 4000)},
         {u"contact_id"_s, idOf(contact)},
         {u"user_id"_s, user.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(user)},
         {u"status"_s, status},
         {u"seen"_s, false},
         {u"unread"_s, i % 3 == 0},
         {u"replied"_s, lines % 2 == 0},
         {u"unseen_count"_s, i % 3 == 0 ? 1 : 0},
         {u"last_message_at"_s, world.nowPlus(-ago)},
         {u"last_response_at"_s, world.nowPlus(-ago - 90)},
         {u"last_status_at"_s, world.nowPlus(-ago)},
         {u"first_response_at"_s, world.nowPlus(-ago - 3000)},
         {u"channel_account_id"_s, channel.value("id"_L1)},
         {u"team_id"_s, QJsonValue::Null},
         {u"closed_at"_s, status == "CLOSED"_L1 ? QJsonValue(world.nowPlus(-ago)) : QJsonValue(QJsonValue::Null)},
         {u"first_customer_message_at"_s, world.nowPlus(-ago - 3600)},
         {u"close_window_at"_s,
          official ? QJsonValue(world.nowPlus(secondsPerDay - ago)) : QJsonValue(QJsonValue::Null)}});
}

} // namespace

void generateClintWorld(ClintWorld &world, int contacts, const std::function<bool()> &stopped)
{
    addDirectory(world);
    addChannels(world);
    world.contacts.reserve(contacts);
    const int start = world.random.below(numbers);
    for (int i = 0; i < contacts; ++i) {
        if (i % 500 == 0 && stopped && stopped())
            return;
        const QJsonObject contact = contactRow(world, i, start);
        world.contacts.add(contact);
        if (i == 0)
            world.attachments.add({{u"id"_s, world.random.id()},
                                   {u"contact_id"_s, idOf(contact)},
                                   {u"created_at"_s, world.nowPlus(-secondsPerDay)},
                                   {u"user_id"_s, idOf(world.users.at(0))},
                                   {u"file_name"_s, u"orcamento.pdf"_s},
                                   {u"file_size"_s, 48213}});
        if (i % 5 < 3)
            addDeal(world, contact);
        if (i < 60 && i % 2 == 0)
            addChat(world, contact, i / 2);
    }
}

} // namespace gancho
