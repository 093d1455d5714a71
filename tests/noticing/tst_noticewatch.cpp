#include "app/noticing/noticing.h"
#include "tests/events/heartbeat.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/ui/workbench.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace gancho;
using gancho::test::await;
using gancho::test::RawClient;

/// The rules against what a real receiver takes into a real log.
class TestNoticeWatch : public QObject
{
    Q_OBJECT

    using What = NoticeRule::What;
    using Where = NoticeRule::Where;

    std::unique_ptr<Workbench> m_bench;
    QList<Notice> m_noticed;
    QList<NoticeView> m_views;

    Noticing &noticing() { return m_bench->noticing; }
    static NoticePace quick()
    {
        NoticePace pace;
        pace.everyMs = 40;
        pace.quietMs = 400;
        pace.quietMostMs = 1600;
        pace.minuteMs = 600;
        return pace;
    }
    NoticeRule add(const QString &name, What what = What::Event, Where where = Where::Everything,
                   const QString &view = {}, int minutes = 1)
    {
        NoticeRule rule;
        rule.name = name;
        rule.what = what;
        rule.where = where;
        rule.view = view;
        rule.silentMinutes = minutes;
        return noticing().book().save(rule).value_or(NoticeRule());
    }
    Inbox inbox(const QString &name, const SenderCheck &check = {})
    {
        Inbox inbox;
        inbox.name = name;
        inbox.check = check;
        std::optional<QList<Secret>> secrets;
        if (check.isActive())
            secrets = QList<Secret>{Secret(QStringLiteral("s3gredo-da-loja"))};
        const auto made = await(m_bench->receiver.saveInbox(inbox, secrets));
        if (!made || !QTest::qWaitFor([&] { return m_bench->receiver.inbox(made->id) != nullptr; }))
            return {};
        return *made;
    }
    static QByteArray request(const QByteArray &path, const QByteArray &type, const QByteArray &text = "oi")
    {
        const QByteArray body = "{\"eventType\":\"" + type + "\",\"content\":{\"text\":\"" + text +
                                "\",\"contact\":{\"name\":\"Maria Souza\"}}}";
        return "POST /in/" + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    /// Sent one after the other on one connection, all answered.
    void send(const QByteArray &requests, int count = 1)
    {
        RawClient client(m_bench->receiver.state().port);
        client.send(requests);
        const QByteArray answers = client.readUntil("HTTP/1.1 ", count, 60000);
        QCOMPARE(answers.count("HTTP/1.1 "), count);
    }
    qint64 told(const QString &name, Notice::Kind kind) const
    {
        return std::accumulate(m_noticed.cbegin(), m_noticed.cend(), qint64(0), [&](qint64 sum, const Notice &one) {
            return one.rule.name == name && one.kind == kind ? sum + std::max<qint64>(1, one.count) : sum;
        });
    }
    qsizetype notices(const QString &name) const
    {
        return std::count_if(m_noticed.cbegin(), m_noticed.cend(),
                             [&](const Notice &one) { return one.rule.name == name; });
    }

private Q_SLOTS:
    void init()
    {
        m_noticed.clear();
        m_views.clear();
        m_bench = std::make_unique<Workbench>();
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        noticing().setViews([this] { return m_views; });
        noticing().watch().setPace(quick());
        connect(&noticing().watch(), &NoticeWatch::noticed, this,
                [this](const Notice &notice) { m_noticed += notice; });
        QVERIFY(inbox(QStringLiteral("loja")).id.isValid());
    }
    void cleanup() { m_bench.reset(); }

    void anEventInAViewIsToldOnceAndOthersAreNot()
    {
        NoticeView view{QStringLiteral("v"), QStringLiteral("Pagamentos"), {}};
        view.filter.text = QStringLiteral("content.text:pagamento");
        view.filter.types = QStringList{QStringLiteral("MESSAGE_RECEIVED")};
        m_views = {view};
        add(QStringLiteral("pay"), What::Event, Where::View, QStringLiteral("v"));
        add(QStringLiteral("all"));
        send(request("loja", "MESSAGE_RECEIVED"));
        send(request("loja", "MESSAGE_RECEIVED", "PAGAMENTO atrasado"));
        send(request("loja", "SESSION_NEW", "pagamento"));
        QTRY_COMPARE(told(QStringLiteral("all"), Notice::Kind::Events), 3);
        QTRY_COMPARE(notices(QStringLiteral("pay")), 1);
        const auto pay = std::find_if(m_noticed.cbegin(), m_noticed.cend(),
                                      [](const Notice &one) { return one.rule.name == QLatin1String("pay"); });
        QCOMPARE(pay->count, 1);
        QCOMPARE(pay->newest.type, QStringLiteral("MESSAGE_RECEIVED"));
        QCOMPARE(pay->newest.inboxName, QStringLiteral("loja"));
        QCOMPARE(await(m_bench->store->record(pay->newest.id))->summary.id, pay->newest.id);
        // What has been told is not told again with the next one.
        send(request("loja", "SESSION_NEW"));
        QTRY_COMPARE(told(QStringLiteral("all"), Notice::Kind::Events), 4);
        QCOMPARE(notices(QStringLiteral("pay")), 1);
    }
    void onlyTheInboxThatWasChosen()
    {
        const Inbox other = inbox(QStringLiteral("erp"));
        NoticeRule rule;
        rule.name = QStringLiteral("erp");
        rule.where = Where::Inbox;
        rule.inbox = other.id;
        QVERIFY(noticing().book().save(rule));
        add(QStringLiteral("all"));
        send(request("loja", "A"));
        QTRY_COMPARE(told(QStringLiteral("all"), Notice::Kind::Events), 1);
        QCOMPARE(notices(QStringLiteral("erp")), 0);
        send(request("erp", "B"));
        QTRY_COMPARE(notices(QStringLiteral("erp")), 1);
        QVERIFY(await(m_bench->receiver.removeInbox(other.id)));
        QTRY_VERIFY(!m_bench->receiver.inbox(other.id));
        QVERIFY(!noticing().placeOf(rule));
    }
    void whatWasThereBeforeIsNotTold()
    {
        send(request("loja", "OLD"));
        QTRY_COMPARE(await(m_bench->store->ids({}))->size(), 1);
        QSignalSpy announced(m_bench->store.get(), &EventStore::appended);
        send(request("loja", "OLD"));
        QTRY_VERIFY(!announced.isEmpty());
        add(QStringLiteral("all"));
        send(request("loja", "NEW"));
        QTRY_COMPARE(notices(QStringLiteral("all")), 1);
        QCOMPARE(m_noticed.first().count, 1);
        QCOMPARE(m_noticed.first().newest.type, QStringLiteral("NEW"));
    }
    void importedEventsAreNoArrivals()
    {
        add(QStringLiteral("all"));
        NewEvent old;
        old.receivedUs = 1'700'000'000'000'000;
        old.head = "POST / HTTP/1.1\r\n\r\n";
        old.body = "{}";
        old.method = "POST";
        QVERIFY(await(m_bench->store->import({old, old})));
        send(request("loja", "NEW"));
        QTRY_COMPARE(notices(QStringLiteral("all")), 1);
        QCOMPARE(m_noticed.first().count, 1);
        QCOMPARE(m_noticed.first().newest.type, QStringLiteral("NEW"));
    }
    void aFailedCheckIsTold()
    {
        SenderCheck check;
        check.scheme = SenderScheme::HeaderKey;
        check.name = QStringLiteral("X-Key");
        QVERIFY(inbox(QStringLiteral("segura"), check).id.isValid());
        add(QStringLiteral("check"), What::FailedCheck);
        add(QStringLiteral("all"));
        QByteArray right = request("segura", "SESSION_NEW");
        send(right.replace("Host: x\r\n", "Host: x\r\nX-Key: s3gredo-da-loja\r\n"));
        QTRY_COMPARE(told(QStringLiteral("all"), Notice::Kind::Events), 1);
        QCOMPARE(notices(QStringLiteral("check")), 0);
        send(request("segura", "SESSION_NEW"));
        QTRY_COMPARE(told(QStringLiteral("check"), Notice::Kind::FailedChecks), 1);
        QCOMPARE(notices(QStringLiteral("check")), 1);
    }
    void silenceIsToldOnceAndSoIsItsEnd()
    {
        const QString name = QStringLiteral("quiet");
        add(name, What::Silence);
        const QString longer = QStringLiteral("longer");
        add(longer, What::Silence, Where::Everything, {}, 3);
        QTRY_COMPARE(told(name, Notice::Kind::Silence), 1);
        QVERIFY(m_noticed.last().silentMs >= 600);
        QVERIFY(m_noticed.last().receiving);
        send(request("loja", "A"));
        // The clock of the longer one runs anew from here.
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE(told(name, Notice::Kind::Resumed), 1);
        QCOMPARE(m_noticed.last().newest.type, QStringLiteral("A"));
        QVERIFY(m_noticed.last().silentMs >= 600);
        QTRY_COMPARE(told(longer, Notice::Kind::Silence), 1);
        QVERIFY2(since.elapsed() >= 1700, qPrintable(QString::number(since.elapsed())));
        // By now the time of the short one is over three times.
        QCOMPARE(told(name, Notice::Kind::Silence), 2);
        QCOMPARE(told(name, Notice::Kind::Resumed), 1);
        send(request("loja", "B"));
        QTRY_COMPARE(told(name, Notice::Kind::Resumed), 2);
        QTRY_COMPARE(told(longer, Notice::Kind::Resumed), 1);
    }
    void aReceiverThatWasStoppedIsNotSilent()
    {
        const QString name = QStringLiteral("quiet");
        m_bench->receiver.stop();
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Stopped);
        add(name, What::Silence);
        // Twice the time of the rule.
        QElapsedTimer stopped;
        stopped.start();
        QTRY_VERIFY(stopped.elapsed() > 1200);
        QCOMPARE(notices(name), 0);
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE(told(name, Notice::Kind::Silence), 1);
        QVERIFY(since.elapsed() >= 500);
    }
    void aFloodGivesFewNoticesWithTheRightSum()
    {
        const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                                QStringLiteral("e")};
        NoticeView view{QStringLiteral("v"), QStringLiteral("V"), {}};
        view.filter.text = QStringLiteral("acaso");
        m_views = {view};
        for (const QString &name : names)
            add(name, What::Event, name == names.last() ? Where::View : Where::Everything, QStringLiteral("v"));
        constexpr int senders = 10, each = 500, flood = senders * each;
        QByteArray requests;
        for (int i = 0; i < each; ++i)
            requests += request("loja", "MESSAGE_RECEIVED", i % 10 == 0 ? "por acaso" : "oi");
        QElapsedTimer since;
        since.start();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < senders; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_bench->receiver.state().port));
            clients.back()->send(requests);
        }
        for (auto &client : clients)
            QCOMPARE(client->readUntil("HTTP/1.1 200", each, 60000).count("HTTP/1.1 200"), each);
        for (const QString &name : names) {
            const int all = name == names.last() ? flood / 10 : flood;
            QTRY_COMPARE_WITH_TIMEOUT(told(name, Notice::Kind::Events), all, 20000);
            // One at first, then one in each pause, each as long as the last or longer.
            const qint64 most = 2 + since.elapsed() / quick().quietMs;
            QVERIFY2(notices(name) <= most, qPrintable(QStringLiteral("%1 of %2").arg(notices(name)).arg(most)));
        }
        // It is all told: with the next one comes nothing of it again.
        send(request("loja", "LAST"));
        QTRY_COMPARE_WITH_TIMEOUT(told(names.first(), Notice::Kind::Events), flood + 1, 20000);
        QCOMPARE(told(names.last(), Notice::Kind::Events), flood / 10);
    }
    void fiveRulesAtAThousandEventsASecondDoNotHoldUpTheWindow()
    {
        for (const char *word : {"acaso", "pagamento", "boleto"}) {
            NoticeView view{QLatin1String(word), QLatin1String(word), {}};
            view.filter.text = view.id;
            m_views += view;
            add(view.name, What::Event, Where::View, view.id);
        }
        add(QStringLiteral("all"));
        add(QStringLiteral("quiet"), What::Silence);
        noticing().watch().setPace({});
        constexpr int seconds = 4, aTime = 20;
        int sent = 0;
        QTimer sender;
        sender.setInterval(aTime);
        connect(&sender, &QTimer::timeout, this, [&] {
            for (int i = 0; i < aTime && sent < seconds * 1000; ++i, ++sent) {
                NewEvent event;
                event.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
                event.head = "POST /in/loja HTTP/1.1\r\n\r\n";
                event.body = "{\"text\":\"por acaso\",\"padding\":\"" + QByteArray(900, 'x') + "\"}";
                event.method = "POST";
                event.type = QStringLiteral("MESSAGE_RECEIVED");
                m_bench->store->append(std::move(event), quint64(sent));
            }
        });
        test::Heartbeat heart;
        timespec before{}, after{};
        QVERIFY(heart.run(
            [&] {
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
                sender.start();
            },
            [&] { return sent == seconds * 1000 && told(QStringLiteral("acaso"), Notice::Kind::Events) > 0; }));
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
        qInfo("longest block %.1f ms of processor time; in all %.0f ms in %d s", heart.longestProcessorMs(),
              double(after.tv_sec - before.tv_sec) * 1000 + double(after.tv_nsec - before.tv_nsec) / 1e6, seconds);
        QVERIFY(heart.longestProcessorMs() < 16);
        noticing().watch().setPace(quick());
        QTRY_COMPARE_WITH_TIMEOUT(told(QStringLiteral("acaso"), Notice::Kind::Events), sent, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(told(QStringLiteral("all"), Notice::Kind::Events), sent, 30000);
        QCOMPARE(notices(QStringLiteral("boleto")), 0);
    }
    void whileEventsKeepComingTheTimeBetweenGrows()
    {
        add(QStringLiteral("all"));
        QElapsedTimer since;
        since.start();
        int sent = 0;
        while (since.elapsed() < 2300) {
            send(request("loja", "A"));
            ++sent;
        }
        // At 0, 0.4 and 1.2 s; every 0.4 s would be six.
        QVERIFY2(notices(QStringLiteral("all")) <= 4, qPrintable(QString::number(m_noticed.size())));
        QTRY_COMPARE_WITH_TIMEOUT(told(QStringLiteral("all"), Notice::Kind::Events), sent, 5000);
    }
    void aPauseHoldsItBackAndSumsItUp()
    {
        add(QStringLiteral("all"));
        // One that is not paused tells when the paused one could have.
        Noticing other(*m_bench->store, m_bench->receiver, m_bench->folder.filePath(QStringLiteral("notices.json")),
                       QString());
        other.watch().setPace(quick());
        qint64 elsewhere = 0;
        connect(&other.watch(), &NoticeWatch::noticed, this,
                [&elsewhere](const Notice &one) { elsewhere += one.count; });
        QSignalSpy paused(&noticing().watch(), &NoticeWatch::pauseChanged);
        noticing().watch().pause(3'600'000);
        QVERIFY(noticing().watch().isPaused());
        for (int i = 0; i < 3; ++i)
            send(request("loja", "A"));
        QTRY_COMPARE(elsewhere, 3);
        QVERIFY(m_noticed.isEmpty());
        noticing().watch().pause(0);
        QVERIFY(!noticing().watch().isPaused());
        QCOMPARE(paused.size(), 2);
        QTRY_COMPARE(told(QStringLiteral("all"), Notice::Kind::Events), 3);
        noticing().watch().pause(50);
        QTRY_COMPARE(paused.size(), 4);
        QVERIFY(!noticing().watch().isPaused());
    }
    void aRuleThatIsOffTellsNothing()
    {
        NoticeRule rule = add(QStringLiteral("off"));
        rule.enabled = false;
        QVERIFY(noticing().book().save(rule));
        add(QStringLiteral("all"));
        send(request("loja", "A"));
        QTRY_COMPARE(notices(QStringLiteral("all")), 1);
        QCOMPARE(notices(QStringLiteral("off")), 0);
    }
    void rulesHoldAfterARestart()
    {
        add(QStringLiteral("kept"));
        const QString file = m_bench->folder.filePath(QStringLiteral("notices.json"));
        Noticing again(*m_bench->store, m_bench->receiver, file, QString());
        again.watch().setPace(quick());
        QList<Notice> noticed;
        connect(&again.watch(), &NoticeWatch::noticed, this, [&noticed](const Notice &one) { noticed += one; });
        QCOMPARE(again.book().rules().size(), 1);
        send(request("loja", "A"));
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(noticed.first().rule.name, QStringLiteral("kept"));
    }
};

QTEST_GUILESS_MAIN(TestNoticeWatch)
#include "tst_noticewatch.moc"
