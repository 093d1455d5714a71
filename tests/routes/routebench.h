#pragma once

#include "app/accounts/accountstore.h"
#include "app/routes/deliveryqueue.h"
#include "app/routes/deliveryverdict.h"
#include "app/routes/routes.h"
#include "app/sandbox/sandboxes.h"
#include "app/secrets/secret.h"
#include "app/secrets/secretstore.h"
#include "app/store/eventstore.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QDateTime>
#include <QTemporaryDir>

/// A log with its outbox, whose waits are short.
struct RouteBench
{
    RouteBench() { reopen(); }

    /// As if the program ended and started again.
    void reopen()
    {
        routes.reset();
        routes = std::move(*gancho::Routes::open(folder.path(), *store, accounts, secrets, sandboxes));
        routes->setPace({timeoutMs, haste});
    }

    static gancho::NewEvent event(const QByteArray &body, const QString &entity = {})
    {
        gancho::NewEvent event;
        event.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
        event.method = "POST";
        event.target = "/in/loja";
        event.head = "POST /in/loja HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\r\n";
        event.body = body;
        event.inbox = gancho::InboxId(1);
        event.platform = gancho::PlatformKind::WtsChat;
        event.type = QStringLiteral("CONTACT_NEW");
        event.contactId = entity;
        event.answerBody = "ok";
        return event;
    }
    qint64 newest() { return gancho::test::await(store->statistics())->newestId; }
    /// Into the log; the id of the last one.
    qint64 arrive(QList<gancho::NewEvent> events)
    {
        const qint64 until = newest() + events.size();
        for (gancho::NewEvent &each : events)
            store->append(std::move(each), 0);
        (void)QTest::qWaitFor([&] { return newest() >= until; });
        return until;
    }
    qint64 arrive(const QByteArray &body, const QString &entity = {}) { return arrive({event(body, entity)}); }

    /// A plain forward that is on.
    gancho::Route forward(const QUrl &url, const QString &name = QStringLiteral("Rota"))
    {
        gancho::Route route;
        route.name = name;
        route.enabled = true;
        gancho::RouteTarget target;
        target.url.url = url.toString();
        target.url.body = gancho::UrlTarget::Body::Unchanged;
        route.targets = {target};
        return route;
    }
    gancho::Route save(const gancho::Route &route)
    {
        const auto saved = gancho::test::await(routes->save(route));
        if (!saved)
            qWarning("%s", qPrintable(saved.error().text));
        return saved.value_or(gancho::Route());
    }
    QVector<gancho::Delivery> deliveries(const gancho::DeliveryFilter &filter = {})
    {
        return gancho::test::await(routes->deliveries(filter, 10000)).value_or(QVector<gancho::Delivery>());
    }
    QVector<gancho::Delivery> inState(gancho::DeliveryState state) { return deliveries({{}, {}, {}, {state}}); }
    QVector<gancho::DeliveryAttempt> attempts(gancho::DeliveryId id)
    {
        return gancho::test::await(routes->attempts(id)).value_or(QVector<gancho::DeliveryAttempt>());
    }
    static QByteArray bodyOf(const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }

    int timeoutMs = 2000;
    double haste = 100;
    QTemporaryDir folder;
    gancho::SecretStore secrets{QString()};
    gancho::AccountStore accounts{folder.filePath(QStringLiteral("accounts.json"))};
    gancho::Sandboxes sandboxes;
    std::unique_ptr<gancho::EventStore> store = std::move(*gancho::EventStore::open(folder.path()));
    std::unique_ptr<gancho::Routes> routes;
};
