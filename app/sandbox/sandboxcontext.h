#pragma once

#include "app/sandbox/sandboxworld.h"

#include <QJsonObject>
#include <QVector>

#include <functional>

namespace gancho {

class SandboxContext;

/// An event as it goes to the subscribed URLs.
struct FiredEvent
{
    QString type;
    QJsonObject body;
};

/// Something that the platform does on its own some time after a request.
struct LaterChange
{
    int delayMs = 0;
    std::function<void(SandboxContext &)> change;
};

/// One change of the world and what it sets off; whoever made it delivers `fired` and runs `later`.
class SandboxContext
{
public:
    explicit SandboxContext(SandboxWorld &changed)
        : world(changed)
    {
    }

    /// The envelope of reference/wts-chat.md §3.3 around `content`.
    void fire(const QString &type, const QJsonObject &content, const QJsonValue &changeMetadata = QJsonValue::Null);

    SandboxWorld &world;
    QVector<FiredEvent> fired;
    QVector<LaterChange> later;
    QString actingUser; ///< userId of the attendant who acts; empty: the API or the system
};

} // namespace gancho
