#include "app/store/eventstore.h"
#include "app/store/logrecovery.h"
#include "app/store/sqlite.h"
#include "models/domain/sendercheckcodec.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace gancho;
using gancho::test::await;

class TestInboxStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;

    QString file() const { return m_folder->filePath(QStringLiteral("events.sqlite")); }
    void open()
    {
        auto store = EventStore::open(m_folder->path());
        QVERIFY2(store, store ? "" : qPrintable(store.error().text));
        m_store = std::move(*store);
    }
    static Inbox sample()
    {
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        inbox.account = AccountId(QStringLiteral("conta"));
        inbox.platform = PlatformKind::Clint;
        inbox.paused = true;
        inbox.check = {SenderScheme::QueryToken, QStringLiteral("chave"), 60, SenderCheck::OnFailure::Mark,
                       QStringLiteral("inbox-1")};
        return inbox;
    }
    void append(InboxId inbox, const SenderVerdict &verdict)
    {
        std::atomic<int> committed{0};
        m_store->setCommitListener([&](const std::vector<Committed> &done) { committed += int(done.size()); });
        NewEvent event;
        event.receivedUs = 1'700'000'000'000'000;
        event.head = "POST /in/loja HTTP/1.1\r\n\r\n";
        event.body = "corpo";
        event.method = "POST";
        event.target = "/in/loja";
        event.inbox = inbox;
        event.verification = verificationOf(verdict);
        event.verdict = SenderCheckCodec::write(verdict);
        m_store->append(std::move(event), 1);
        QTRY_COMPARE(committed.load(), 1);
        m_store->setCommitListener({});
    }
    EventRecord newest()
    {
        const auto ids = await(m_store->ids({}, 0, 0, 1));
        return ids && !ids->isEmpty() ? await(m_store->record(EventId(ids->first()))).value_or(EventRecord())
                                      : EventRecord();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_store.reset(); }

    void everyPartIsKept()
    {
        const auto saved = await(m_store->saveInbox(sample()));
        QVERIFY(saved);
        Inbox expected = sample();
        expected.id = saved->id;
        QCOMPARE(await(m_store->inboxes()), QVector<Inbox>{expected});
        expected.check = {};
        expected.paused = false;
        QVERIFY(await(m_store->saveInbox(expected)));
        m_store.reset();
        open();
        QCOMPARE(await(m_store->inboxes()), QVector<Inbox>{expected});
    }

    void verdictsAreKeptWithTheEvent()
    {
        const auto inbox = await(m_store->saveInbox(sample()));
        SenderVerdict verdict;
        verdict.scheme = SenderScheme::Stripe;
        verdict.reason = SenderReason::TooOld;
        verdict.seconds = 420;
        append(inbox->id, verdict);
        QCOMPARE(newest().verdict, verdict);
        QCOMPARE(newest().summary.verification, Verification::Failed);
        append(inbox->id, {});
        QCOMPARE(newest().verdict, SenderVerdict());
        auto db = SqliteConnection::open(file(), true);
        QCOMPARE(db->integer("SELECT count(*) FROM event_body WHERE verdict IS NULL"), 1);
    }

    void deletedOnesKeepTheirEvents()
    {
        const auto inbox = await(m_store->saveInbox(sample()));
        append(inbox->id, {});
        QVERIFY(await(m_store->removeInbox(inbox->id)));
        QVERIFY(await(m_store->inboxes())->isEmpty());
        QCOMPARE(newest().summary.inboxName, QStringLiteral("loja"));
        QCOMPARE(newest().summary.inbox, inbox->id);
        const auto again = await(m_store->removeInbox(inbox->id));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::NotFound);
        const auto changed = await(m_store->saveInbox(*inbox));
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::NotFound);
        const auto successor = await(m_store->saveInbox(sample()));
        QVERIFY(successor);
        QVERIFY(successor->id != inbox->id);
        QVERIFY(await(m_store->removeInbox(successor->id)));
        EventOrder order;
        order.key = EventOrder::Key::Inbox;
        QCOMPARE(await(m_store->sorted({}, order))->size(), 1);
    }

    void aDamagedLogKeepsItsInboxes()
    {
        const auto inbox = await(m_store->saveInbox(sample()));
        SenderVerdict verdict;
        verdict.scheme = SenderScheme::GitLab;
        verdict.reason = SenderReason::Passed;
        append(inbox->id, verdict);
        m_store.reset();
        LogRecovery::request(file());
        open();
        QVERIFY(m_store->recovery().has_value());
        QCOMPARE(await(m_store->inboxes()), QVector<Inbox>{*inbox});
        QCOMPARE(newest().verdict, verdict);
        QCOMPARE(newest().body, QByteArray("corpo"));
    }

    /// Whose tables lack what came later.
    void aDamagedLogOfAnOlderVersion()
    {
        m_store.reset();
        QFile::remove(file());
        QFile script(QStringLiteral(GANCHO_SOURCE_DIR "/tests/store/data/version3.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        {
            auto old = SqliteConnection::open(file());
            QVERIFY(old->execute(script.readAll().constData()));
        }
        LogRecovery::request(file());
        open();
        QVERIFY(m_store->recovery().has_value());
        QCOMPARE(newest().body, QByteArray("x"));
        QVERIFY(newest().summary.mark.starred);
        QCOMPARE(await(m_store->inboxes())->size(), 1);
        QCOMPARE(await(m_store->inboxes())->first().name, QStringLiteral("loja"));
    }
};

QTEST_GUILESS_MAIN(TestInboxStore)
#include "tst_inboxstore.moc"
