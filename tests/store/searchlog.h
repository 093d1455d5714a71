#pragma once

#include "app/store/eventreader.h"
#include "app/store/eventstore.h"
#include "tests/support/await.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sqlite3.h>

#include <atomic>

namespace gancho::test {

inline constexpr qint64 second = 1'000'000;
inline constexpr qint64 start = 1'772'460'000 * second; // 2026-03-02T14:00:00Z

inline QByteArray iso(qint64 us)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(us / 1000, QTimeZone::utc()).toString(u"yyyy-MM-ddTHH:mm:ss");
    return time.toLatin1() + '.' + QByteArray::number(us % second).rightJustified(6, '0') + "5Z";
}

/// Every "odd" in a body is one.
inline int deviationsOf(const StoredEvent &event)
{
    return event.body.startsWith('{') ? int(event.body.count("\"odd\"")) : -1;
}

/// A log on the disk with real events in it, to be asked with and without its index.
class SearchLog
{
public:
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<EventStore> store;
    std::atomic<qint64> committed{0};
    std::vector<NewEvent> events; ///< id - 1 is the index

    QString file() const { return folder->filePath(QStringLiteral("events.sqlite")); }
    QString searchFile() const { return folder->filePath(QStringLiteral("search.sqlite")); }

    SearchLog() { open(); }

    void open(const EventAnalysis &analysis = {deviationsOf, 1, {}})
    {
        store.reset();
        auto opened = EventStore::open(folder->path(), EventStore::Access::ReadWrite, analysis);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text + opened.error().detail));
        store = std::move(*opened);
        store->setCommitListener([this](const std::vector<Committed> &done) { committed += qint64(done.size()); });
    }
    void append(NewEvent one)
    {
        events.push_back(one);
        store->append(std::move(one), 1);
        QTRY_COMPARE_WITH_TIMEOUT(committed.load(), qint64(events.size()), 20000);
    }
    void appendAll(std::vector<NewEvent> added)
    {
        for (NewEvent &one : added) {
            events.push_back(one);
            store->append(std::move(one), 1);
        }
        QTRY_COMPARE_WITH_TIMEOUT(committed.load(), qint64(events.size()), 20000);
    }
    qint64 indexed(const char *stage = "words") const
    {
        auto db = SqliteConnection::open(searchFile(), true);
        auto query = db->prepare("SELECT last_id FROM progress WHERE name=?");
        const QByteArray name(stage);
        return query.bindText(name).step() == SQLITE_ROW ? query.integer(0) : -1;
    }
    qint64 inIndex(const char *sql) const { return SqliteConnection::open(searchFile(), true)->integer(sql, -1); }
    void awaitIndex() { QTRY_COMPARE_WITH_TIMEOUT(indexed(), qint64(events.size()), 30000); }

    static NewEvent event(const QByteArray &body, qint64 us = start)
    {
        NewEvent e;
        e.receivedUs = us;
        e.head = "POST /in/loja?de=teste%20a HTTP/1.1\r\nContent-Type: application/json\r\nUser-Agent: n8n/1.2\r\n\r\n";
        e.body = body;
        e.method = "POST";
        e.target = "/in/loja?de=teste%20a";
        e.type = QStringLiteral("MESSAGE_RECEIVED");
        e.sender = QStringLiteral("127.0.0.1");
        return e;
    }
    static EventFilter text(const QString &typed)
    {
        EventFilter filter;
        filter.text = typed;
        return filter;
    }
    QVector<qint64> find(const EventFilter &filter)
    {
        const auto found = await(store->ids(filter));
        return found ? *found : QVector<qint64>{-1};
    }
    /// The same question without the index.
    QVector<qint64> findWithoutIndex(const EventFilter &filter)
    {
        EventReader reader(file(), QStringLiteral("/nowhere"), deviationsOf);
        const auto found = reader.ids(filter, 0, 0, 0, {});
        return found ? *found : QVector<qint64>{-2};
    }
};

} // namespace gancho::test
