#include "app/sandbox/testevents.h"

#include "app/sandbox/sandboxactivity.h"
#include "app/sandbox/sandboxworld.h"
#include "app/sandbox/worldgenerator.h"

#include <QJsonDocument>

namespace gancho {

namespace {

constexpr int contacts = 60;

} // namespace

class TestEvents::Impl
{
public:
    explicit Impl(quint32 seed)
        : world(seed)
    {
        generateWorld(world, contacts);
    }
    SandboxWorld world;
};

TestEvents::TestEvents(quint32 seed)
    : m_impl(std::make_unique<Impl>(seed))
{
}

TestEvents::~TestEvents() = default;

std::optional<QByteArray> TestEvents::next(const QString &type)
{
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

} // namespace gancho
