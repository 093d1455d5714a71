#include "ui/forms/routetester.h"

#include "app/integrators/integratoranswers.h"
#include "app/routes/routerequest.h"
#include "app/routes/routes.h"
#include "app/sending/testevent.h"
#include "models/items/eventtext.h"

#include <QDateTime>
#include <QJsonDocument>

namespace gancho {

namespace {

/// What the platform would send for the first of the route's events.
EventRecord inventedFor(const Route &route)
{
    TestEventWish wish;
    wish.base = TestEventWish::Base::Example;
    wish.platform = route.when.platform == PlatformKind::None ? PlatformKind::WtsChat : route.when.platform;
    const QList<EventType> types = eventTypes(wish.platform);
    wish.type = route.when.types.value(0, types.isEmpty() ? QString() : types.first().id);
    EventRecord record;
    record.summary.platform = wish.platform;
    record.summary.type = wish.type;
    record.summary.method = QStringLiteral("POST");
    record.summary.target = QStringLiteral("/");
    record.summary.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    record.head = "POST / HTTP/1.1\r\nContent-Type: application/json\r\n\r\n";
    record.body = "{\"test\":true}";
    const auto maker = TestEventMaker::of(wish);
    if (!maker)
        return record;
    const auto events = (*maker)->next();
    if (events && !events->isEmpty())
        record.body = events->first().body;
    return record;
}

} // namespace

RouteTester::RouteTester(Routes &routes, QObject *parent)
    : QObject(parent)
    , m_routes(routes)
{
}

void RouteTester::test(const Route &route, int target, const std::optional<Secret> &typed, const EventRecord *event)
{
    if (target < 0 || target >= int(route.targets.size()))
        return;
    const EventRecord record = event ? *event : inventedFor(route);
    const RouteTarget &to = route.targets[target];
    Q_EMIT started(target);
    const bool stored = !typed && to.url.signature.isActive() && route.id.isValid() && to.id != 0;
    const auto secret = stored ? m_routes.secret(route.id, to.id) : ready<Secret>(typed.value_or(Secret()));
    whenDone(m_routes.withHeaders(route.id, to), this,
             [this, route, target, record, secret](const Result<RouteTarget> &whole) {
                 Route filled = route;
                 if (whole)
                     filled.targets[target] = *whole;
                 whenDone(secret, this, [this, filled, target, record](const Result<Secret> &known) {
                     send(filled, target, known ? known->reveal().toUtf8() : QByteArray(), record);
                 });
             });
}

void RouteTester::send(const Route &route, int target, const QByteArray &secret, const EventRecord &event)
{
    routerequest::Occasion occasion;
    occasion.installation = "test";
    occasion.id = "msg_test" + QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    occasion.secret = secret;
    occasion.nowSeconds = QDateTime::currentSecsSinceEpoch();
    const auto request = routerequest::requestOf(route, route.targets[target], RouteEvent(event), occasion);
    if (!request) {
        Q_EMIT finished(target, Tone::Bad, request.error().text);
        return;
    }
    whenDone(m_sender.send(*request), this,
             [this, target, url = request->url, generation = ++m_generation](const Result<RawAnswer> &answer) {
                 if (generation != m_generation)
                     return;
                 if (!answer) {
                     Q_EMIT finished(target, Tone::Bad, answer.error().text);
                     return;
                 }
                 const IntegratorAnswer words = integratorAnswer(url, answer->status, answer->headers, answer->body);
                 Q_EMIT finished(target, words.isGood() ? Tone::Ok : Tone::Bad,
                                 tr("%1 (%2)").arg(words.message(), eventtext::duration(answer->totalUs)));
             });
}

} // namespace gancho
