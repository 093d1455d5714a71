#include "app/sandbox/whazing/whazingstories.h"

#include "app/sandbox/worldnames.h"

#include <QCoreApplication>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

enum class Author { Contact, Chatbot, User };

/// A conversation about one ticket.
class Telling
{
public:
    Telling(WhazingCore &core, SandboxEffects &effects, bool byUser)
        : m_core(core)
        , m_effects(effects)
        , m_user(any(core.world.users))
    {
        WhazingDesk::Opening opening;
        for (int tries = 0; tries < 50; ++tries) {
            opening.contactId = any(core.world.contacts);
            const bool group = core.world.contacts.value(opening.contactId)["isGroup"_L1].toBool();
            if (!group && core.desk.openTicketOf(opening.contactId) == 0)
                break;
        }
        const QString first = core.world.random.pick(worldname::contactSays).toString();
        if (byUser) {
            opening.status = u"open"_s;
            opening.queueId = any(core.world.queues);
            opening.userId = m_user;
            opening.byUser = true;
        } else {
            opening.messageBody = first;
        }
        m_ticket = core.desk.open(opening, effects);
        if (!byUser)
            write(first, Author::Contact);
    }

    void write(const QString &text, Author author)
    {
        WhazingDesk::Writing writing;
        writing.ticketId = m_ticket;
        writing.text = text;
        writing.fromMe = author != Author::Contact;
        if (author == Author::Chatbot)
            writing.sendType = u"bot"_s;
        if (author == Author::User) {
            writing.sendType = u"manual"_s;
            writing.userId = m_user;
        }
        m_core.desk.write(writing, m_effects);
    }
    void contactSays() { write(m_core.world.random.pick(worldname::contactSays).toString(), Author::Contact); }
    void userSays() { write(m_core.world.random.pick(worldname::attendantSays).toString(), Author::User); }
    /// Into another queue.
    void transfer()
    {
        WhazingDesk::Change change;
        const qint64 queue = m_core.world.tickets.value(m_ticket)["queueId"_L1].toInteger();
        change.queueId = queue % m_core.world.queues.size() + 1;
        m_core.desk.change(m_ticket, change, m_effects);
    }
    void close()
    {
        WhazingDesk::Change change;
        change.status = u"closed"_s;
        m_core.desk.change(m_ticket, change, m_effects);
    }

private:
    qint64 any(const NumberedTable &table) const { return m_core.world.any(table)["id"_L1].toInteger(); }

    WhazingCore &m_core;
    SandboxEffects &m_effects;
    qint64 m_user;
    qint64 m_ticket = 0;
};

void newLead(WhazingCore &core, SandboxEffects &effects)
{
    Telling telling(core, effects, false);
    telling.write(u"Olá! Escolha uma opção: 1 Vendas, 2 Suporte."_s, Author::Chatbot);
    telling.write(u"1"_s, Author::Contact);
    telling.transfer();
    telling.userSays();
    telling.contactSays();
    telling.userSays();
    telling.close();
}

void followUp(WhazingCore &core, SandboxEffects &effects)
{
    Telling telling(core, effects, true);
    telling.userSays();
    telling.contactSays();
    telling.userSays();
    telling.close();
}

struct Row
{
    const char *id;
    const char *label;
    void (*happen)(WhazingCore &, SandboxEffects &);
};

constexpr Row rows[] = {
    {"new-lead", QT_TRANSLATE_NOOP("Sandbox", "New lead: from the first message to the end of the ticket"), newLead},
    {"follow-up", QT_TRANSLATE_NOOP("Sandbox", "Follow-up: a user opens a ticket and the contact answers"), followUp},
};

} // namespace

QList<EventStory> whazingstory::all()
{
    QList<EventStory> list;
    for (const Row &row : rows)
        list.append({QLatin1String(row.id), QCoreApplication::translate("Sandbox", row.label)});
    return list;
}

void whazingstory::tell(const QString &id, WhazingCore &core, SandboxEffects &effects)
{
    for (const Row &row : rows)
        if (id == QLatin1String(row.id))
            row.happen(core, effects);
}

} // namespace gancho
