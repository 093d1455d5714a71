#include "app/routes/loopwatch.h"

#include "app/routes/valueformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRoutes = 64; ///< kept of a chain

/// What an event says by which an action may have been its cause. What a contact writes is the contact's own.
QStringList tracesOf(const RouteEvent &event)
{
    const EventRecord &record = event.record();
    if (record.summary.type == "MESSAGE_RECEIVED"_L1 || record.summary.type == "MessageReceived"_L1)
        return {};
    QStringList traces{record.cardId, record.contactId, record.entityId, record.sessionId};
    for (const QString &field : {u"contact_phone"_s, u"phonenumber"_s, u"phoneNumber"_s})
        for (const QString &text : event.texts(field))
            traces += valueformat::phoneDigits(text);
    for (const QString &field : {u"contact_email"_s, u"email"_s})
        for (const QString &text : event.texts(field))
            traces += text.trimmed().toLower();
    traces.removeAll(QString());
    return traces;
}

} // namespace

QList<RouteId> LoopWatch::routesTo(const RouteEvent &event, qint64 nowUs) const
{
    QList<RouteId> longest;
    for (const QString &each : tracesOf(event)) {
        const auto trace = m_traces.constFind(each);
        const bool fresh = trace != m_traces.constEnd() && nowUs - trace->us < rememberedUs;
        if (fresh && trace->routes.size() > longest.size())
            longest = trace->routes;
    }
    return longest;
}

void LoopWatch::left(RouteId route, const RouteEvent &cause, const QStringList &traces, qint64 nowUs)
{
    forget(nowUs);
    QList<RouteId> routes = routesTo(cause, nowUs);
    if (routes.size() < mostRoutes)
        routes += route;
    for (const QString &trace : traces)
        if (!trace.isEmpty())
            m_traces.insert(trace, {routes, nowUs});
}

QString LoopWatch::loopOf(const RouteEvent &event, RouteId route, qint64 nowUs) const
{
    const QList<RouteId> routes = routesTo(event, nowUs);
    if (routes.count(route) < mostRounds)
        return {};
    const bool alone = std::all_of(routes.begin(), routes.end(), [route](RouteId each) { return each == route; });
    return alone
               ? QCoreApplication::translate("Routes", "The route feeds itself: what it does on the account comes back "
                                                       "as an event. Narrow down which events it takes.")
               : QCoreApplication::translate("Routes", "Routes feed each other: what they do on their accounts comes "
                                                       "back as events. Narrow down which events they take.");
}

void LoopWatch::forget(qint64 nowUs)
{
    if (nowUs - m_forgotUs < rememberedUs)
        return;
    m_forgotUs = nowUs;
    m_traces.removeIf([nowUs](const auto &trace) { return nowUs - trace.value().us >= rememberedUs; });
}

} // namespace gancho
