#pragma once

#include "app/secrets/secret.h"
#include "app/sending/rawsender.h"
#include "models/domain/eventtype.h"
#include "models/domain/route.h"

#include <QObject>

#include <optional>

namespace gancho {

class Routes;

/// *Test* of a route's address: sends what the route makes of an event, once and for real, and says in words what came
/// back. Nothing is queued and nothing kept. GUI thread.
class RouteTester : public QObject
{
    Q_OBJECT

public:
    /// `routes` outlives it.
    explicit RouteTester(Routes &routes, QObject *parent = nullptr);

    /// `target`: its place among those of the route, which need not be saved. `typed`: a secret that is not stored yet.
    /// Without an event, an invented one.
    void test(const Route &route, int target, const std::optional<Secret> &typed, const EventRecord *event);

Q_SIGNALS:
    void started(int target);
    void finished(int target, gancho::Tone tone, const QString &text);

private:
    void send(const Route &route, int target, const QByteArray &secret, const EventRecord &event);

    Routes &m_routes;
    RawSender m_sender;
    int m_generation = 0;
};

} // namespace gancho
