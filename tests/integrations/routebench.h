#pragma once

#include "app/routes/deliveryverdict.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/support/scriptedserver.h"
#include "tests/ui/workbench.h"
#include "ui/pages/integrationspage.h"

#include <QAction>
#include <QMenu>

/// Every service, the receiver running with an inbox, and the page of integrations on it.
struct RouteBench : Workbench
{
    RouteBench()
    {
        gancho::DeliveryPace pace;
        pace.haste = 1000;
        pace.timeoutMs = 3000;
        routes->setPace(pace);
        receiver.start(QHostAddress::LocalHost, 0);
        (void)QTest::qWaitFor([this] { return receiver.state().phase == gancho::ReceiverState::Phase::Running; });
        gancho::Inbox wanted;
        wanted.name = QStringLiteral("loja");
        wanted.platform = gancho::PlatformKind::WtsChat;
        if (const auto made = gancho::test::await(receiver.saveInbox(wanted)))
            inbox = *made;
        (void)QTest::qWaitFor([this] { return receiver.inbox(inbox.id) != nullptr; });
    }

    static QByteArray contact(const QByteArray &name, const QByteArray &phone = "+55|11988887777")
    {
        return R"({"eventType":"CONTACT_NEW","date":"2026-03-02T17:02:48Z","content":{"id":"11111111-1111-4111-8111-)" +
               QByteArray::number(qHash(name) % 900000 + 100000) + R"(000001","name":")" + name +
               R"(","phonenumber":")" + phone + R"(","email":"RUI@EXEMPLO.COM.BR","createdAt":"2026-03-02T17:02:00Z",)" +
               R"("tags":["vip","lead"]}})";
    }
    /// Through the receiver; the id of the event.
    qint64 arrives(const QByteArray &body)
    {
        const qint64 before = newest();
        gancho::test::RawClient client(receiver.state().port);
        client.send("POST /in/loja HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        (void)client.readUntil("\r\n\r\n");
        (void)QTest::qWaitFor([&] { return newest() > before; });
        return newest();
    }
    qint64 newest()
    {
        const auto ids = gancho::test::await(store->ids({}, 0, 0, 1));
        return ids && !ids->isEmpty() ? ids->first() : 0;
    }

    gancho::Inbox inbox;
};

/// What is sent without a body: the head as it is, the body behind it.
inline QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

template <class T>
T *part(QWidget &page, const char *name)
{
    return page.findChild<T *>(QLatin1String(name));
}

/// The entry of the menu behind “New route”.
inline void newRoute(gancho::IntegrationsPage &page, const char *entry)
{
    page.primaryAction()->trigger();
    auto *menu = page.findChild<QMenu *>(QStringLiteral("routeTemplates"));
    QVERIFY(menu);
    auto *action = menu->findChild<QAction *>(QLatin1String(entry));
    QVERIFY(action);
    action->trigger();
    menu->close();
}
