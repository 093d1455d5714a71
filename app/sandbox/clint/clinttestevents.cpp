#include "app/sandbox/clint/clinttestevents.h"

#include "app/sandbox/clint/clintactions.h"
#include "models/domain/clintevents.h"

namespace gancho {

namespace {

constexpr int contacts = 60;
/// Nothing is sent there: letters are taken before they are.
const QString nowhere = QStringLiteral("http://127.0.0.1/");

} // namespace

ClintTestEvents::ClintTestEvents(quint32 seed)
    : m_world(seed)
{
    generateClintWorld(m_world, contacts, {});
    for (const ClintTrigger trigger : clintTriggers()) {
        ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Send);
        integration.trigger = trigger;
        integration.url = nowhere;
        m_world.integrations += integration;
    }
    m_world.statusUrl = nowhere;
    m_world.statusEvents = clintStatusEvents();
}

std::optional<QByteArray> ClintTestEvents::next(const QString &type)
{
    for (const SandboxAction &action : clintactions::all()) {
        if (!action.events.contains(type))
            continue;
        SandboxEffects effects;
        ClintDesk desk(m_world, effects);
        clintactions::perform(action.id, desk);
        for (const HookLetter &letter : std::as_const(effects.letters))
            if (letter.event == type)
                return letter.body;
    }
    return std::nullopt;
}

QVector<HookLetter> ClintTestEvents::story(const QString &id)
{
    SandboxEffects effects;
    ClintDesk desk(m_world, effects);
    clintactions::tell(id, desk);
    return effects.letters;
}

} // namespace gancho
