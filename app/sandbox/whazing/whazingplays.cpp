#include "app/sandbox/whazing/whazingplays.h"

#include "app/sandbox/whazing/whazingpayloads.h"
#include "app/sandbox/worldnames.h"

#include <QCoreApplication>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

template <class Names>
QString pick(WhazingCore &core, const Names &names)
{
    return names[size_t(core.world.random.below(int(names.size())))].toString();
}

qint64 anyId(WhazingCore &core, const NumberedTable &table)
{
    return core.world.any(table)["id"_L1].toInteger();
}

/// A ticket that is attended to or waits; opened where there is none.
qint64 liveTicket(WhazingCore &core, SandboxEffects &effects, bool group = false)
{
    for (int tries = 0; tries < 50; ++tries) {
        const QJsonObject ticket = core.world.anyTicket({u"open"_s, u"pending"_s});
        if (!ticket.isEmpty() && ticket["isGroup"_L1].toBool() == group)
            return ticket["id"_L1].toInteger();
    }
    WhazingDesk::Opening opening;
    for (const QJsonObject &contact : core.world.contacts)
        if (contact["isGroup"_L1].toBool() == group)
            opening.contactId = contact["id"_L1].toInteger();
    if (opening.contactId == 0)
        opening.contactId = anyId(core, core.world.contacts);
    return core.desk.open(opening, effects);
}

void contactWrites(WhazingCore &core, SandboxEffects &effects)
{
    WhazingDesk::Writing writing;
    writing.ticketId = liveTicket(core, effects);
    writing.text = pick(core, worldname::contactSays);
    core.desk.write(writing, effects);
}

void groupWrites(WhazingCore &core, SandboxEffects &effects)
{
    WhazingDesk::Writing writing;
    writing.ticketId = liveTicket(core, effects, true);
    writing.text = pick(core, worldname::contactSays);
    writing.authorId = anyId(core, core.world.contacts);
    core.desk.write(writing, effects);
}

void contactSendsFile(WhazingCore &core, SandboxEffects &effects)
{
    WhazingDesk::Writing writing;
    writing.ticketId = liveTicket(core, effects);
    writing.mediaType = u"image"_s;
    writing.mediaUrl = core.world.serverUrl + u"/public/foto.png"_s;
    // A picture of one white point.
    writing.base64 = u"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII="_s;
    core.desk.write(writing, effects);
}

void attendantAnswers(WhazingCore &core, SandboxEffects &effects)
{
    WhazingDesk::Writing writing;
    writing.ticketId = liveTicket(core, effects);
    writing.text = pick(core, worldname::attendantSays);
    writing.fromMe = true;
    writing.sendType = u"manual"_s;
    writing.userId = anyId(core, core.world.users);
    core.desk.write(writing, effects);
}

void chatbotAnswers(WhazingCore &core, SandboxEffects &effects)
{
    WhazingDesk::Writing writing;
    writing.ticketId = liveTicket(core, effects);
    writing.text = u"Olá! Escolha uma opção: 1 Vendas, 2 Suporte."_s;
    writing.fromMe = true;
    writing.sendType = u"bot"_s;
    core.desk.write(writing, effects);
}

void ticketOpened(WhazingCore &core, SandboxEffects &effects)
{
    WhazingDesk::Opening opening;
    opening.contactId = anyId(core, core.world.contacts);
    opening.messageBody = pick(core, worldname::contactSays);
    WhazingDesk::Writing writing;
    writing.ticketId = core.desk.open(opening, effects);
    writing.text = opening.messageBody;
    core.desk.write(writing, effects);
}

void ticketOpenedByUser(WhazingCore &core, SandboxEffects &effects)
{
    WhazingDesk::Opening opening;
    opening.contactId = anyId(core, core.world.contacts);
    opening.status = u"open"_s;
    opening.queueId = anyId(core, core.world.queues);
    opening.userId = anyId(core, core.world.users);
    opening.byUser = true;
    core.desk.open(opening, effects);
}

void ticketTransferred(WhazingCore &core, SandboxEffects &effects)
{
    const qint64 id = liveTicket(core, effects);
    const qint64 queue = core.world.tickets.value(id)["queueId"_L1].toInteger();
    WhazingDesk::Change change;
    change.queueId = queue % core.world.queues.size() + 1;
    core.desk.change(id, change, effects);
}

void ticketClosed(WhazingCore &core, SandboxEffects &effects)
{
    WhazingDesk::Change change;
    change.status = u"closed"_s;
    core.desk.change(liveTicket(core, effects), change, effects);
}

void testPressed(WhazingCore &core, SandboxEffects &effects)
{
    core.hooks.test(core.hooks.channel, core.world.now(), effects);
    for (const WhazingHooks::Config &config : std::as_const(core.hooks.queues))
        core.hooks.test(config, core.world.now(), effects);
}

void channelChanges(WhazingCore &core, SandboxEffects &effects)
{
    const QString before = core.world.channel["status"_L1].toString();
    core.world.channel.insert("status"_L1, before == "CONNECTED"_L1 ? u"DISCONNECTED"_s : u"CONNECTED"_s);
    core.hooks.operatorEvent(u"channel.status.changed"_s, whazingpayload::channelEvent(core.world, before), effects);
}

void tenantSignsUp(WhazingCore &core, SandboxEffects &effects)
{
    core.hooks.operatorEvent(u"NewTenantTest"_s, whazingpayload::newTenant(core.world), effects);
}

void everything(WhazingCore &core, SandboxEffects &effects)
{
    for (const auto happen :
         {ticketOpened, ticketOpenedByUser, contactSendsFile, attendantAnswers, ticketTransferred, ticketClosed})
        happen(core, effects);
}

struct Row
{
    const char *id;
    const char *label;
    const char *events; ///< separated by spaces
    void (*happen)(WhazingCore &, SandboxEffects &);
    int weight;
};

constexpr Row rows[] = {
    {"contact-writes", QT_TRANSLATE_NOOP("Sandbox", "A contact writes"), "MessageReceived", contactWrites, 40},
    {"contact-sends-file", QT_TRANSLATE_NOOP("Sandbox", "A contact sends a picture"), "MessageReceived",
     contactSendsFile, 4},
    {"group-writes", QT_TRANSLATE_NOOP("Sandbox", "Somebody writes in a group"), "MessageReceived", groupWrites, 4},
    {"attendant-answers", QT_TRANSLATE_NOOP("Sandbox", "An attendant answers"), "MessageSent", attendantAnswers, 28},
    {"chatbot-answers", QT_TRANSLATE_NOOP("Sandbox", "A chatbot answers"), "MessageSent", chatbotAnswers, 6},
    {"ticket-opened", QT_TRANSLATE_NOOP("Sandbox", "A ticket is opened by a message"), "NewTicket MessageReceived",
     ticketOpened, 5},
    {"ticket-opened-by-user", QT_TRANSLATE_NOOP("Sandbox", "A user opens a ticket"), "NewTicketUserCreate",
     ticketOpenedByUser, 2},
    {"ticket-transferred", QT_TRANSLATE_NOOP("Sandbox", "A ticket is transferred"), "TransferTicket", ticketTransferred,
     4},
    {"ticket-closed", QT_TRANSLATE_NOOP("Sandbox", "A ticket is closed"), "ClosedTicket", ticketClosed, 4},
    {"test-pressed", QT_TRANSLATE_NOOP("Sandbox", "The panel's test button is pressed"), "test", testPressed, 0},
    {"channel-changes", QT_TRANSLATE_NOOP("Sandbox", "The channel is lost or connected again"),
     "channel.status.changed", channelChanges, 0},
    {"tenant-signs-up", QT_TRANSLATE_NOOP("Sandbox", "A company signs up for a trial"), "NewTenantTest", tenantSignsUp,
     0},
    {"everything", QT_TRANSLATE_NOOP("Sandbox", "Everything once: from the first message to the end of the ticket"),
     "NewTicket MessageReceived NewTicketUserCreate MessageSent TransferTicket ClosedTicket", everything, 0},
};

} // namespace

QList<SandboxAction> whazingplay::actions()
{
    QList<SandboxAction> all;
    for (const Row &row : rows)
        all += {QLatin1String(row.id), QCoreApplication::translate("Sandbox", row.label),
                QString::fromLatin1(row.events).split(u' ')};
    return all;
}

bool whazingplay::perform(const QString &id, WhazingCore &core, SandboxEffects &effects)
{
    for (const Row &row : rows)
        if (id == QLatin1String(row.id)) {
            row.happen(core, effects);
            return true;
        }
    return false;
}

QString whazingplay::any(SandboxRandom &random)
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

} // namespace gancho
