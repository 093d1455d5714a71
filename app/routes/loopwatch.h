#pragma once

#include "app/routes/routematch.h"

#include <QHash>
#include <QStringList>

namespace gancho {

/// Notices routes that feed themselves through an account: what an action creates or sends there comes back as an event
/// of the platform, which bears no mark of the route. So what actions leave behind is remembered for a minute, by ids,
/// phones and e-mails, with the routes that led to it; a route that finds itself there again and again is in a loop.
/// Once is none: people fill in forms twice. Actions that change nothing when they are repeated end by themselves. One
/// thread.
class LoopWatch
{
public:
    /// How often a route may be among those that led to an event.
    static constexpr int mostRounds = 4;
    static constexpr qint64 rememberedUs = 60'000'000;

    /// An action of the route has left these behind (ActionOutcome::traces), because of the event. `nowUs` since 1970.
    void left(RouteId route, const RouteEvent &cause, const QStringList &traces, qint64 nowUs);
    /// Why the route must not take the event, translated; empty where nothing is wrong.
    QString loopOf(const RouteEvent &event, RouteId route, qint64 nowUs) const;

private:
    struct Trace
    {
        QList<RouteId> routes; ///< that led here, the first one first
        qint64 us = 0;
    };
    QList<RouteId> routesTo(const RouteEvent &event, qint64 nowUs) const;
    void forget(qint64 nowUs);

    QHash<QString, Trace> m_traces;
    qint64 m_forgotUs = 0;
};

} // namespace gancho
