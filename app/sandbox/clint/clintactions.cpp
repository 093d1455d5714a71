#include "app/sandbox/clint/clintactions.h"

#include "app/sandbox/worldnames.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace gancho::clintactions {

using namespace Qt::StringLiterals;

namespace {

/// How many deals are looked at for one that is open.
constexpr int tries = 200;

QString idOf(const QJsonObject &row)
{
    return row["id"_L1].toString();
}

QJsonObject newContact(ClintDesk &desk)
{
    SandboxRandom &random = desk.world.random;
    const QString first = random.pick(worldname::firstNames).toString();
    const QString name = first + u' ' + random.pick(worldname::surnames).toString();
    const QString area = random.pick(worldname::areaCodes).toString();
    const QString id = desk.createContact(
        {{u"name"_s, name},
         {u"email"_s,
          QString(worldname::plainName(name) + QString::number(random.between(100, 9999)) + u"@exemplo.com.br"_s)},
         {u"ddi"_s, u"+55"_s},
         {u"phone"_s, QString(area + u'9' + QString::number(random.between(10'000'000, 59'999'999)))}});
    return desk.world.contacts.value(id);
}

QJsonObject openDeal(ClintDesk &desk)
{
    ClintWorld &world = desk.world;
    for (int i = 0; i < tries && !world.deals.isEmpty(); ++i) {
        const QJsonObject deal = world.deals.at(world.random.below(world.deals.size()));
        if (deal["status"_L1] == "OPEN"_L1)
            return deal;
    }
    return {};
}

/// The deal that it becomes.
QString newLead(ClintDesk &desk)
{
    ClintWorld &world = desk.world;
    const QJsonObject origin = world.origins.at(world.random.chance(70) ? 0 : world.random.below(world.origins.size()));
    const QJsonObject contact = newContact(desk);
    return desk.createDeal(
        {{u"origin_id"_s, origin["id"_L1]},
         {u"contact_id"_s, contact["id"_L1]},
         {u"user_id"_s, world.users.at(world.random.below(world.users.size()))["id"_L1]},
         {u"value"_s, world.random.between(200, 9000) + 0.5},
         {u"fields"_s, QJsonObject{{u"Produto"_s, world.random.pick(worldname::products).toString()}}}});
}

void lead(ClintDesk &desk)
{
    newLead(desk);
}

QString anyDeal(ClintDesk &desk)
{
    const QString known = idOf(openDeal(desk));
    return known.isEmpty() ? newLead(desk) : known;
}

void moveOn(ClintDesk &desk, const QString &id)
{
    const QJsonObject deal = desk.world.deals.value(id);
    const QJsonArray stages = desk.world.origins.value(deal["origin_id"_L1].toString())["stages"_L1].toArray();
    qsizetype at = 0;
    while (at < stages.size() && stages.at(at)["id"_L1] != deal["stage_id"_L1])
        ++at;
    const QJsonValue next = stages.at((at + 1) % stages.size())["id"_L1];
    desk.actingUser = deal["user_id"_L1].toString();
    desk.changeDeal(id, {{u"stage_id"_s, next}});
}

void move(ClintDesk &desk)
{
    moveOn(desk, anyDeal(desk));
}

void judge(ClintDesk &desk, const QString &id, const QString &status)
{
    desk.actingUser = desk.world.deals.value(id)["user_id"_L1].toString();
    desk.changeDeal(id, {{u"status"_s, status}});
}

void won(ClintDesk &desk)
{
    judge(desk, anyDeal(desk), u"WON"_s);
}

void lost(ClintDesk &desk)
{
    judge(desk, anyDeal(desk), u"LOST"_s);
}

void wonLead(ClintDesk &desk)
{
    const QString deal = newLead(desk);
    moveOn(desk, deal);
    moveOn(desk, deal);
    judge(desk, deal, u"WON"_s);
}

void lostLead(ClintDesk &desk)
{
    const QString deal = newLead(desk);
    moveOn(desk, deal);
    judge(desk, deal, u"LOST"_s);
}

void contactWrites(ClintDesk &desk)
{
    ClintWorld &world = desk.world;
    if (world.chats.isEmpty())
        desk.chatOf(idOf(world.contacts.at(0)), idOf(world.channels.at(0)));
    const QString chat = idOf(world.chats.at(world.random.below(world.chats.size())));
    desk.addMessage(chat, u"CUSTOMER"_s, {{u"content"_s, world.random.pick(worldname::contactSays).toString()}});
}

void agentAnswers(ClintDesk &desk)
{
    ClintWorld &world = desk.world;
    if (world.chats.isEmpty())
        return contactWrites(desk);
    desk.actingUser = idOf(world.users.at(world.random.below(world.users.size())));
    const QString chat = idOf(world.chats.at(world.random.below(world.chats.size())));
    desk.addMessage(chat, u"USER"_s, {{u"content"_s, world.random.pick(worldname::attendantSays).toString()}});
}

template <int row>
void status(ClintDesk &desk)
{
    static constexpr std::array events{"sms.delivered",  "sms.undelivered", "sms.error",
                                       "voice.answered", "voice.no_answer", "voice.failed"};
    ClintWorld &world = desk.world;
    const QJsonObject contact = world.contacts.at(world.random.below(world.contacts.size()));
    desk.fireStatus(QLatin1String(events[row]), world.random.id(), clintFullPhone(contact));
}

struct Row
{
    const char *id;
    const char *label;
    const char *events; ///< separated by spaces
    void (*happen)(ClintDesk &);
    int weight;
};

constexpr std::array rows{
    Row{"lead-arrives", QT_TRANSLATE_NOOP("Sandbox", "A lead arrives"), "deal_created stage_entered", lead, 6},
    Row{"deal-moves", QT_TRANSLATE_NOOP("Sandbox", "A deal moves to the next stage"), "stage_changed stage_entered",
        move, 10},
    Row{"deal-won", QT_TRANSLATE_NOOP("Sandbox", "A deal is won"), "status_changed", won, 3},
    Row{"deal-lost", QT_TRANSLATE_NOOP("Sandbox", "A deal is lost"), "status_changed", lost, 2},
    Row{"contact-writes", QT_TRANSLATE_NOOP("Sandbox", "A contact writes"), "", contactWrites, 8},
    Row{"agent-answers", QT_TRANSLATE_NOOP("Sandbox", "An attendant answers"), "", agentAnswers, 6},
    Row{"sms-delivered", QT_TRANSLATE_NOOP("Sandbox", "An SMS is delivered"), "sms.delivered", status<0>, 3},
    Row{"sms-undelivered", QT_TRANSLATE_NOOP("Sandbox", "An SMS cannot be delivered"), "sms.undelivered", status<1>, 1},
    Row{"sms-error", QT_TRANSLATE_NOOP("Sandbox", "An SMS fails"), "sms.error", status<2>, 1},
    Row{"call-answered", QT_TRANSLATE_NOOP("Sandbox", "A call is answered"), "voice.answered", status<3>, 2},
    Row{"call-unanswered", QT_TRANSLATE_NOOP("Sandbox", "A call is not answered"), "voice.no_answer", status<4>, 1},
    Row{"call-failed", QT_TRANSLATE_NOOP("Sandbox", "A call fails"), "voice.failed", status<5>, 1},
};

struct StoryRow
{
    const char *id;
    const char *label;
    void (*happen)(ClintDesk &);
};

constexpr std::array storyRows{
    StoryRow{"new-lead", QT_TRANSLATE_NOOP("Sandbox", "New lead: from the first stage to a won deal"), wonLead},
    StoryRow{"lost-lead", QT_TRANSLATE_NOOP("Sandbox", "Lost lead: one stage on, then lost"), lostLead},
};

} // namespace

QList<EventStory> stories()
{
    QList<EventStory> list;
    for (const StoryRow &row : storyRows)
        list.append({QLatin1String(row.id), QCoreApplication::translate("Sandbox", row.label)});
    return list;
}

void tell(const QString &story, ClintDesk &desk)
{
    for (const StoryRow &row : storyRows)
        if (story == QLatin1String(row.id))
            row.happen(desk);
}

QList<SandboxAction> all()
{
    QList<SandboxAction> actions;
    for (const Row &row : rows)
        actions += {QLatin1String(row.id), QCoreApplication::translate("Sandbox", row.label),
                    QString::fromLatin1(row.events).split(u' ', Qt::SkipEmptyParts)};
    return actions;
}

bool perform(const QString &id, ClintDesk &desk)
{
    for (const Row &row : rows)
        if (id == QLatin1String(row.id)) {
            row.happen(desk);
            return true;
        }
    return false;
}

QString any(SandboxRandom &random)
{
    int sum = 0;
    for (const Row &row : rows)
        sum += row.weight;
    int drawn = random.below(sum);
    for (const Row &row : rows) {
        drawn -= row.weight;
        if (drawn < 0)
            return QLatin1String(row.id);
    }
    return QLatin1String(rows[0].id);
}

} // namespace gancho::clintactions
