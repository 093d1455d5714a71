#pragma once

#include "app/receiver/receiver.h"
#include "app/secrets/secretstore.h"
#include "app/sending/resendjob.h"
#include "app/store/eventstore.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/support/scriptedserver.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>

/// A log with its receiver, and a server that keeps what it is sent.
struct SendBench
{
    SendBench()
    {
        receiver.start(QHostAddress::LocalHost, 0);
        (void)QTest::qWaitFor([this] { return receiver.state().phase == gancho::ReceiverState::Phase::Running; });
    }

    gancho::Inbox inbox(const QString &name, const gancho::SenderCheck &check = {}, const QByteArray &secret = {})
    {
        gancho::Inbox wanted;
        wanted.name = name;
        wanted.check = check;
        std::optional<QList<gancho::Secret>> keys;
        if (check.isActive())
            keys = QList<gancho::Secret>{gancho::Secret(QString::fromUtf8(secret))};
        const auto made = gancho::test::await(receiver.saveInbox(wanted, keys));
        if (!made)
            return {};
        (void)QTest::qWaitFor([&] { return receiver.inbox(made->id) != nullptr; });
        return *made;
    }
    /// Sends bytes as they are to the receiver; the id of the event that they became.
    qint64 arrives(const QByteArray &bytes)
    {
        const qint64 before = newest();
        gancho::test::RawClient client(receiver.state().port);
        client.send(bytes);
        (void)client.readUntil("\r\n\r\n");
        (void)QTest::qWaitFor([&] { return newest() > before; });
        return newest();
    }
    qint64 newest()
    {
        const auto ids = gancho::test::await(store->ids({}, 0, 0, 1));
        return ids && !ids->isEmpty() ? ids->first() : 0;
    }
    gancho::EventRecord record(qint64 id)
    {
        return gancho::test::await(store->record(gancho::EventId(id))).value_or(gancho::EventRecord());
    }
    /// As if it had come at that time.
    qint64 append(const QByteArray &body, qint64 receivedUs)
    {
        const qint64 before = newest();
        gancho::NewEvent event;
        event.receivedUs = receivedUs;
        event.method = "POST";
        event.target = "/in/loja";
        event.head = "POST /in/loja HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\r\n";
        event.body = body;
        event.type = QStringLiteral("CONTACT_NEW");
        event.answerBody = "ok";
        (void)gancho::test::await(store->import({event}));
        (void)QTest::qWaitFor([&] { return newest() > before; });
        return newest();
    }
    static qint64 nowUs() { return QDateTime::currentMSecsSinceEpoch() * 1000; }
    gancho::ResendPlan plan(const QVector<qint64> &ids, const gancho::ResendOptions &options,
                            const gancho::SendPace &pace = {})
    {
        return gancho::test::await(gancho::planResend(*store, ids, options, pace,
                                                      QStringLiteral("http://") + receiver.state().listen(), &receiver))
            .value_or(gancho::ResendPlan());
    }
    QVector<gancho::Resend> resends(qint64 id)
    {
        return gancho::test::await(store->resends(gancho::EventId(id))).value_or(QVector<gancho::Resend>());
    }

    QTemporaryDir folder;
    gancho::SecretStore secrets{QString()};
    std::unique_ptr<gancho::EventStore> store = std::move(*gancho::EventStore::open(folder.path()));
    gancho::Receiver receiver{*store, secrets};
    gancho::RawSender sender;
};
