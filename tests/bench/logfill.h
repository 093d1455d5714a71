#pragma once

#include "app/store/eventstore.h"
#include "app/store/sqlite.h"
#include "tests/bench/load.h"
#include "tests/support/await.h"

#include <QDateTime>
#include <QDir>
#include <QThread>

#include <atomic>

namespace gancho::bench {

inline NewEvent storedEvent(int number, int of)
{
    static const QStringList types{QStringLiteral("MESSAGE_RECEIVED"), QStringLiteral("MESSAGE_SENT"),
                                   QStringLiteral("CONTACT_UPDATE"), QStringLiteral("SESSION_UPDATE"),
                                   QStringLiteral("PANEL_CARD_UPDATE")};
    static const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
    NewEvent e;
    e.receivedUs = now - qint64(of - number) * 50'000;
    e.head = "POST /in/bench HTTP/1.1\r\nHost: 127.0.0.1:8787\r\nContent-Type: application/json; "
             "charset=utf-8\r\nContent-Length: 1000\r\n\r\n";
    e.body = messageBody(number);
    // One in a million holds what no other does, for the searches that look for it.
    if (number % 1'000'000 == 500'000)
        e.body.replace("Gostaria", "Ornitorrinco");
    e.method = "POST";
    e.target = "/in/bench";
    e.type = number % 9973 == 0 ? QStringLiteral("PAYMENT_NEW") : types[number % types.size()];
    e.platform = PlatformKind::WtsChat;
    e.status = number % 5003 == 0 ? 500 : 200;
    e.subject = QStringLiteral("Contato %1").arg(number % 4000);
    e.sender = QStringLiteral("127.0.0.1");
    e.answerBody = R"({"received":true})";
    return e;
}

/// The id of the newest event, asked of the file: counting a log that is not in memory takes minutes.
inline qint64 newestIn(const QString &folder)
{
    auto db = SqliteConnection::open(QDir(folder).filePath(QStringLiteral("events.sqlite")), true);
    return db ? db->integer("SELECT max(id) FROM event", 0) : 0;
}

/// Fills a log that has fewer events, through the store, and waits for its index.
inline void fill(EventStore &store, const QString &folder, int events)
{
    std::atomic<int> committed{int(newestIn(folder))};
    store.setCommitListener([&committed](const std::vector<Committed> &done) { committed += int(done.size()); });
    for (int sent = committed; sent < events; ++sent) {
        store.append(storedEvent(sent, events), 0);
        while (sent - committed > 20000)
            QThread::usleep(500);
    }
    while (committed < events)
        QThread::msleep(5);
    store.setCommitListener({});
    const auto behind = [&] {
        auto index = SqliteConnection::open(QDir(folder).filePath(QStringLiteral("search.sqlite")), true);
        return !index || index->integer("SELECT min(last_id) FROM progress", 0) < committed;
    };
    while (behind())
        QThread::msleep(200);
}

} // namespace gancho::bench
