#pragma once

#include "app/sandbox/clint/clintworld.h"
#include "app/sandbox/sandboxplatform.h"

#include <optional>

namespace gancho {

/// Bodies of Clint's webhooks as the invented company would send them, by Clint's own mapping. Any thread, one at a
/// time.
class ClintTestEvents
{
public:
    explicit ClintTestEvents(quint32 seed);

    /// The body of the next event of that type; nothing for a type that Clint does not send.
    std::optional<QByteArray> next(const QString &type);
    /// The webhooks of a story in their order; none for an unknown one.
    QVector<HookLetter> story(const QString &id);

private:
    ClintWorld m_world;
};

} // namespace gancho
