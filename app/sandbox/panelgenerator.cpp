#include "app/sandbox/worldgenerator.h"
#include "app/sandbox/worldnames.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

struct Board
{
    QString title;
    QString key;
    QString type;
    QStringList steps;
    QStringList tags;
    int cards = 0;
};

void generateCards(SandboxWorld &world, QJsonObject &panel, const Board &board, const QList<QJsonObject> &steps,
                   const QJsonArray &tags)
{
    SandboxRandom &random = world.random;
    for (int number = 1; number <= board.cards; ++number) {
        const QJsonObject &step = steps.at(random.below(int(steps.size())));
        const QJsonObject &contact = world.contacts.at(random.below(world.contacts.size()));
        const bool final = step.value("isFinal"_L1).toBool();
        const bool sales = board.type == "SALES"_L1;
        const bool lost = final && sales && random.chance(30);
        const int age = (board.cards - number) * 2 + 1;
        QJsonObject card = generatedRow(
            world, age,
            {{u"panelId"_s, panel.value("id"_L1)},
             {u"stepId"_s, step.value("id"_L1)},
             {u"position"_s, number * 1000.0},
             {u"title"_s, random.chance(50) ? random.pick(worldname::products).toString() : contact.value("name"_L1)},
             {u"description"_s, QJsonValue::Null},
             {u"key"_s, board.key + u'-' + QString::number(number)},
             {u"number"_s, number},
             {u"dueDate"_s, random.chance(40) ? QJsonValue(generatedInstant(world, random.between(-40, 10) * 86'400LL))
                                              : QJsonValue(QJsonValue::Null)},
             {u"tagIds"_s, random.chance(50) ? QJsonArray{tags.at(random.below(int(tags.size())))} : QJsonArray()},
             {u"monetaryAmount"_s, sales ? QJsonValue(random.between(5, 220) * 50.0) : QJsonValue(QJsonValue::Null)},
             {u"responsibleUserId"_s, world.agents.at(random.below(world.agents.size())).value("userId"_L1)},
             {u"contactIds"_s, QJsonArray{contact.value("id"_L1)}},
             {u"customFields"_s, QJsonObject{{u"origem"_s, random.chance(50) ? u"Site"_s : u"Instagram"_s}}},
             {u"status"_s, !final || !sales ? u"OPEN"_s
                           : lost           ? u"LOST"_s
                                            : u"WON"_s}});
        if (lost)
            card.insert("lostReasonId"_L1, world.lostReasons.at(random.below(world.lostReasons.size())).value("id"_L1));
        world.cards.add(card);
        if (random.chance(15))
            world.cardNotes.add(generatedRow(world, age / 2,
                                             {{u"panelId"_s, panel.value("id"_L1)},
                                              {u"cardId"_s, card.value("id"_L1)},
                                              {u"userId"_s, card.value("responsibleUserId"_L1)},
                                              {u"text"_s, u"Cliente pediu retorno na próxima semana."_s},
                                              {u"files"_s, QJsonArray()},
                                              {u"isFromPublicApi"_s, false}}));
    }
}

void generatePanel(SandboxWorld &world, const Board &board)
{
    QJsonObject panel = generatedRow(world, 420,
                                     {{u"archived"_s, false},
                                      {u"scope"_s, u"COMPANY"_s},
                                      {u"departmentIds"_s, QJsonArray()},
                                      {u"title"_s, board.title},
                                      {u"key"_s, board.key},
                                      {u"type"_s, board.type}});
    world.panels.add(panel);
    QList<QJsonObject> steps;
    for (const QString &title : board.steps) {
        const qsizetype position = steps.size();
        steps += generatedRow(world, 420,
                              {{u"panelId"_s, panel.value("id"_L1)},
                               {u"archived"_s, false},
                               {u"position"_s, double(position + 1) * 1000},
                               {u"title"_s, title},
                               {u"isInitial"_s, position == 0},
                               {u"isFinal"_s, position == board.steps.size() - 1}});
        world.steps.add(steps.last());
    }
    static constexpr QStringView colours[] = {u"#E5484D", u"#F5A524", u"#3E8BFF", u"#30A46C"};
    QJsonArray tags;
    for (const QString &name : board.tags) {
        const QJsonObject tag = generatedRow(world, 400,
                                             {{u"panelId"_s, panel.value("id"_L1)},
                                              {u"name"_s, name},
                                              {u"nameColor"_s, u"#FFFFFF"_s},
                                              {u"bgColor"_s, colours[tags.size() % 4].toString()}});
        world.panelTags.add(tag);
        tags += tag.value("id"_L1);
    }
    if (board.type == "SALES"_L1)
        for (const QString &reason : {u"Preço"_s, u"Prazo de entrega"_s, u"Comprou no concorrente"_s})
            world.lostReasons.add(
                generatedRow(world, 400, {{u"panelId"_s, panel.value("id"_L1)}, {u"description"_s, reason}}));
    generateCards(world, panel, board, steps, tags);
}

} // namespace

void generatePanels(SandboxWorld &world)
{
    if (world.contacts.isEmpty())
        return;
    generatePanel(world, {u"Vendas"_s,
                          u"VEN"_s,
                          u"SALES"_s,
                          {u"Novo contato"_s, u"Qualificação"_s, u"Proposta"_s, u"Negociação"_s, u"Fechamento"_s},
                          {u"Quente"_s, u"Morno"_s, u"Frio"_s},
                          80});
    generatePanel(world, {u"Projetos planejados"_s,
                          u"PRO"_s,
                          u"SALES"_s,
                          {u"Medição"_s, u"Projeto"_s, u"Aprovação"_s, u"Contrato"_s},
                          {u"Cozinha"_s, u"Quarto"_s, u"Escritório"_s},
                          35});
    generatePanel(world, {u"Assistência técnica"_s,
                          u"ASS"_s,
                          u"MANAGEMENT"_s,
                          {u"Aberto"_s, u"Visita agendada"_s, u"Em conserto"_s, u"Resolvido"_s},
                          {u"Garantia"_s, u"Urgente"_s},
                          25});
}

} // namespace gancho
