#pragma once

#include "app/sandbox/routetable.h"
#include "app/sandbox/sandboxplatform.h"
#include "app/sandbox/sandboxquery.h"
#include "app/sandbox/whazing/whazingdesk.h"

#include <QJsonArray>

namespace gancho {

/// All that the embedded Whazing is made of.
struct WhazingCore
{
    explicit WhazingCore(quint32 seed)
        : world(seed)
    {
    }
    WhazingWorld world;
    WhazingHooks hooks;
    WhazingDesk desk{world, hooks};
};

/// A request as an endpoint sees it.
struct WhazingCall
{
    QStringList path; ///< what stands in the place of each {…}, decoded
    SandboxQuery query;
    QJsonObject body;    ///< also the fields of a form
    QString fileName;    ///< of the file of a form; empty without one
    QByteArray fileType; ///< its media type
    QByteArray file;

    /// A number, also where it is given as text; 0 for null and for what is none.
    qint64 id(QLatin1StringView key) const;
    QString text(QLatin1StringView key) const { return body[key].toVariant().toString().trimmed(); }
};

struct WhazingReply
{
    int status = 200;
    QJsonValue body;
};

using WhazingRoutes = RouteTable<std::function<WhazingReply(const WhazingCall &, WhazingCore &, SandboxEffects &)>>;

/// Paths below the base URL, group by group (reference/whazing.md §2).
void addWhazingMessageRoutes(WhazingRoutes &routes);
void addWhazingTicketRoutes(WhazingRoutes &routes);
void addWhazingContactRoutes(WhazingRoutes &routes);
void addWhazingBoardRoutes(WhazingRoutes &routes);
/// Below "/sandbox/panel": what on the real platform is set up by hand in its web panel. A stand-in, no API of its own.
void addWhazingPanelRoutes(WhazingRoutes &routes);

/// `{"error": "…"}`, as the classic endpoints refuse.
WhazingReply refusal(int status, const QString &text);
/// `{"error": true, "message": "…"}`, as Kanban Pro refuses.
WhazingReply flaggedRefusal(int status, const QString &text);
/// `{"message":"Message add queue"}`
WhazingReply queued();

} // namespace gancho
