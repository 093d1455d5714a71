#include "app/sandbox/worldgenerator.h"

#include "app/sandbox/sandboxtime.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ticksPerSecond = 10'000'000;
constexpr qint64 secondsPerDay = 24 * 60 * 60;

} // namespace

QString generatedInstant(SandboxWorld &world, qint64 seconds)
{
    const qint64 microseconds = world.random.between(1, 999'999);
    return instantText(SandboxWorld::genesis - seconds * ticksPerSecond + microseconds * 10);
}

QJsonObject generatedRow(SandboxWorld &world, int daysAgo, const QJsonObject &more)
{
    const QString id = world.random.id();
    const QString created = generatedInstant(world, daysAgo * secondsPerDay + world.random.below(10 * 60 * 60));
    const QString updated = generatedInstant(world, (daysAgo / 2) * secondsPerDay + world.random.below(60 * 60));
    return joined(more, {{u"id"_s, id},
                         {u"createdAt"_s, created},
                         {u"updatedAt"_s, qMax(created, updated)},
                         {u"companyId"_s, world.companyId}});
}

QJsonObject joined(QJsonObject first, const QJsonObject &second)
{
    for (auto it = second.begin(); it != second.end(); ++it)
        first.insert(it.key(), it.value());
    return first;
}

void generateWorld(SandboxWorld &world, int contacts, const std::function<bool()> &stopped)
{
    generateDirectory(world);
    generateContacts(world, contacts, stopped);
    generateConversations(world);
    generatePanels(world);
}

} // namespace gancho
