#include "app/sandbox/testevents.h"

#include "app/sandbox/clint/clintactions.h"
#include "app/sandbox/clint/clinttestevents.h"
#include "app/sandbox/sandboxactivity.h"
#include "app/sandbox/sandboxplatform.h"
#include "app/sandbox/sandboxplays.h"
#include "app/sandbox/sandboxworld.h"
#include "app/sandbox/whazing/whazingstories.h"
#include "app/sandbox/worldgenerator.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace gancho {

namespace {

constexpr int contacts = 60;

struct Row
{
    const char *id;
    const char *label;
    void (*happen)(SandboxContext &);
};

constexpr std::array rows{
    Row{"new-lead", QT_TRANSLATE_NOOP("Sandbox", "New lead: from the first message to the payment"),
        sandboxplay::newLead},
    Row{"support-case", QT_TRANSLATE_NOOP("Sandbox", "Support: somebody known asks for help"),
        sandboxplay::supportCase},
    Row{"paid-order", QT_TRANSLATE_NOOP("Sandbox", "Order: a payment is asked for and comes in"),
        sandboxplay::paidOrder},
};

} // namespace

class TestEvents::Impl
{
public:
    Impl(quint32 seed, PlatformKind kind)
        : platform(kind)
        , world(seed)
    {
        if (platform == PlatformKind::WtsChat) {
            generateWorld(world, contacts);
            return;
        }
        if (platform == PlatformKind::Clint) {
            clint = std::make_unique<ClintTestEvents>(seed);
            return;
        }
        SandboxOptions options;
        options.platform = platform;
        options.seed = seed;
        other = makeSandboxPlatform(options);
        if (other)
            other->generate(contacts, [] { return false; });
    }
    PlatformKind platform;
    SandboxWorld world;
    std::unique_ptr<ClintTestEvents> clint;
    std::unique_ptr<SandboxPlatform> other; ///< where it is not wts.chat
};

TestEvents::TestEvents(quint32 seed, PlatformKind platform)
    : m_impl(std::make_unique<Impl>(seed, platform))
{
}

TestEvents::~TestEvents() = default;

std::optional<QByteArray> TestEvents::next(const QString &type)
{
    if (m_impl->clint)
        return m_impl->clint->next(type);
    if (m_impl->other)
        return m_impl->other->invented(type);
    for (const SandboxAction &action : sandboxactivity::actions()) {
        if (!action.events.contains(type))
            continue;
        SandboxContext context(m_impl->world);
        if (!sandboxactivity::perform(action.id, context))
            continue;
        const auto later = std::exchange(context.later, {});
        for (const LaterChange &change : later)
            change.change(context);
        for (const FiredEvent &event : context.fired)
            if (event.type == type)
                return QJsonDocument(event.body).toJson(QJsonDocument::Compact);
    }
    return std::nullopt;
}

QVector<InventedEvent> TestEvents::story(const QString &id)
{
    QVector<InventedEvent> events;
    if (m_impl->platform != PlatformKind::WtsChat) {
        const QVector<HookLetter> letters = m_impl->clint   ? m_impl->clint->story(id)
                                            : m_impl->other ? m_impl->other->story(id)
                                                            : QVector<HookLetter>();
        for (const HookLetter &letter : letters)
            events.append({letter.event, letter.body});
        return events;
    }
    for (const Row &row : rows) {
        if (id != QLatin1String(row.id))
            continue;
        SandboxContext context(m_impl->world);
        row.happen(context);
        for (const FiredEvent &event : context.fired)
            events.append({event.type, QJsonDocument(event.body).toJson(QJsonDocument::Compact)});
    }
    return events;
}

QList<EventStory> TestEvents::stories(PlatformKind platform)
{
    QList<EventStory> list;
    if (platform == PlatformKind::Whazing)
        return whazingstory::all();
    if (platform == PlatformKind::Clint)
        return clintactions::stories();
    for (const Row &row : rows)
        list.append({QLatin1String(row.id), QCoreApplication::translate("Sandbox", row.label)});
    return list;
}

} // namespace gancho
