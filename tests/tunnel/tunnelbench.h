#pragma once

#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "app/tunnel/publicurl.h"
#include "tests/support/await.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace gancho::test {

/// A receiver with an inbox "loja", and the way to it under test, at a quick pace.
class TunnelBench
{
public:
    using Phase = TunnelState::Phase;

    static TunnelPace quick()
    {
        using std::chrono::milliseconds;
        TunnelPace pace;
        pace.probeEvery = milliseconds(200);
        pace.probeAgain = milliseconds(100);
        pace.probeAtStart = milliseconds(50);
        pace.probeTimeout = milliseconds(1000);
        pace.grace = milliseconds(5000);
        pace.firstBackOff = milliseconds(60);
        pace.longestBackOff = milliseconds(400);
        pace.healthyAfter = milliseconds(1000);
        pace.silence = milliseconds(1500);
        pace.failedProbes = 2;
        return pace;
    }

    explicit TunnelBench(const TunnelPace &pace = quick())
        : store(std::move(*EventStore::open(folder.path())))
        , receiver(*store)
        , settings(folder.filePath(QStringLiteral("settings.ini")))
        , publicUrl(std::make_unique<PublicUrl>(receiver, settings, pace))
    {
        QObject::connect(publicUrl.get(), &PublicUrl::changed, &receiver,
                         [this](const TunnelState &state) { phases.append(state.phase); });
        QObject::connect(publicUrl.get(), &PublicUrl::addressChanged, &receiver,
                         [this](const QString &former, const QString &now) {
                             addresses.append({former, now});
                         });
        receiver.start(QHostAddress::LocalHost, 0);
        (void)QTest::qWaitFor([this] { return receiver.state().phase == ReceiverState::Phase::Running; });
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        (void)await(receiver.saveInbox(inbox));
        (void)QTest::qWaitFor([this] { return !receiver.inboxes().isEmpty(); });
    }

    Phase phase() const { return publicUrl->state().phase; }
    QString text() const { return publicUrl->state().text; }
    bool becomes(Phase wanted, int timeoutMs = 15000)
    {
        return QTest::qWaitFor([&] { return phase() == wanted; }, timeoutMs);
    }
    /// The phases since the last call, each once in a row.
    QList<Phase> passed() { return std::exchange(phases, {}); }

    /// Sends {"n":…} and notes it when it was answered 2xx.
    void post(const QString &url, int number)
    {
        QNetworkRequest request{QUrl(url)};
        request.setTransferTimeout(2000);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        ++underWay;
        QNetworkReply *reply = network.post(request, "{\"n\":" + QByteArray::number(number) + "}");
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, number] {
            reply->deleteLater();
            --underWay;
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (status >= 200 && status < 300)
                answered.insert("{\"n\":" + QByteArray::number(number) + "}");
        });
    }
    /// The bodies of the log.
    QSet<QByteArray> logged()
    {
        QSet<QByteArray> bodies;
        const auto ids = await(store->ids(EventFilter()));
        QList<Future<EventRecord>> records;
        for (const qint64 id : ids.value_or(QVector<qint64>()))
            records.append(store->record(EventId(id)));
        for (const auto &record : std::as_const(records))
            bodies.insert(await(record).value_or(EventRecord()).body);
        return bodies;
    }
    int loggedCount() { return int(await(store->ids(EventFilter())).value_or(QVector<qint64>()).size()); }

    QTemporaryDir folder;
    std::unique_ptr<EventStore> store;
    Receiver receiver;
    Settings settings;
    QList<Phase> phases;
    QList<QPair<QString, QString>> addresses;
    QSet<QByteArray> answered;
    int underWay = 0;
    QNetworkAccessManager network;
    std::unique_ptr<PublicUrl> publicUrl;
};

} // namespace gancho::test
