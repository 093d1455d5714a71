#include "app/platforms/platform.h"
#include "models/domain/expectation.h"
#include "models/domain/urldifference.h"
#include "models/items/verdicttext.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/ui/workbench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/arrivalcheck.h"
#include "ui/widgets/expectedarrived.h"
#include "ui/widgets/findingline.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>

using namespace gancho;
using gancho::test::await;
using gancho::test::RawClient;
using Check = ArrivalStep::Check;
using State = ArrivalStep::State;
using Repair = ArrivalStep::Repair;

/// Why nothing arrives, and what arrives against what was expected: with the real receiver and the real sandbox.
class TestArrival : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    Inbox m_inbox;

    SubscriptionsApi *api() const { return m_bench->session.platform()->subscriptions(); }
    Inbox make(const QString &name, const SenderCheck &check = {}, const QString &secret = {})
    {
        Inbox inbox;
        inbox.name = name;
        inbox.check = check;
        if (const Account *account = m_bench->accounts.current()) {
            inbox.account = account->id;
            inbox.platform = account->platform;
        }
        std::optional<QList<Secret>> secrets;
        if (check.isActive())
            secrets = QList<Secret>{Secret(secret)};
        const auto made = await(m_bench->receiver.saveInbox(inbox, secrets));
        if (!made)
            return {};
        (void)QTest::qWaitFor([&] { return m_bench->receiver.inbox(made->id) != nullptr; });
        return *made;
    }
    Subscription subscribe(const QString &url, const QStringList &events, bool enabled = true)
    {
        Subscription subscription;
        subscription.name = QStringLiteral("Este computador");
        subscription.url = url;
        subscription.events = events;
        subscription.enabled = enabled;
        return await(api()->create(subscription)).value_or(Subscription());
    }
    void withSandbox()
    {
        m_bench->withSandbox();
        QTRY_VERIFY(m_bench->session.platform());
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        m_inbox = make(QStringLiteral("loja"));
        QVERIFY(m_inbox.id.isValid());
    }
    QString url() const { return m_bench->receiver.senderUrl(*m_bench->receiver.inbox(m_inbox.id)); }
    ArrivalReport walk(InboxId id) { return await(m_bench->arrivals.examine(id)).value_or(ArrivalReport()); }
    ArrivalReport walk() { return walk(m_inbox.id); }
    static ArrivalStep step(const ArrivalReport &report, Check check)
    {
        for (const ArrivalStep &one : report.steps)
            if (one.check == check)
                return one;
        return {Check::Receiver, State::Unknown, QStringLiteral("no such step")};
    }
    qint64 events() { return await(m_bench->store->count({})).value_or(-1); }
    static QStringList all()
    {
        QStringList list;
        for (const EventType &type : eventTypes(PlatformKind::WtsChat))
            list += type.id;
        return list;
    }
    template <class T>
    static T *child(QWidget &widget, const char *name)
    {
        return widget.findChild<T *>(QLatin1String(name));
    }
    void post(const QByteArray &target, const QByteArray &headers = {})
    {
        RawClient client(m_bench->receiver.state().port);
        client.send("POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n" + headers + "\r\n{}");
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 "));
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup() { m_bench.reset(); }

    void aSoundWayIsGreen()
    {
        withSandbox();
        subscribe(url(), all());
        const ArrivalReport report = walk();
        QVERIFY2(!report.cause(), qPrintable(arrivalText(report)));
        for (const Check check : {Check::Receiver, Check::Inbox, Check::Port, Check::Reach, Check::Subscription,
                                  Check::Active, Check::Events, Check::Url, Check::Sender})
            QVERIFY2(step(report, check).state == State::Good, qPrintable(step(report, check).text));
        // The probe is in the log, and is not taken for a delivery.
        QCOMPARE(events(), 1);
        QCOMPARE(step(report, Check::LastDelivery).state, State::Unknown);
        QVERIFY(await(m_bench->sandbox.perform(QStringLiteral("contact-writes"))).value_or(0) > 0);
        QTRY_COMPARE(events(), 2);
        const ArrivalStep last = step(walk(), Check::LastDelivery);
        QCOMPARE(last.state, State::Good);
        QCOMPARE(last.event.value, 2);
        QVERIFY(last.text.contains(QStringLiteral("200")));
    }

    void aStoppedReceiver()
    {
        withSandbox();
        subscribe(url(), all());
        m_bench->receiver.stop();
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Stopped);
        const ArrivalReport report = walk();
        QVERIFY(report.cause());
        QCOMPARE(report.cause()->check, Check::Receiver);
        QCOMPARE(report.cause()->repair, Repair::StartReceiver);
        QCOMPARE(step(report, Check::Port).state, State::Unknown);
    }

    void aPausedInbox()
    {
        withSandbox();
        subscribe(url(), all());
        QVERIFY(await(m_bench->receiver.pauseInbox(m_inbox.id, true)));
        QTRY_VERIFY(m_bench->receiver.inbox(m_inbox.id)->paused);
        const ArrivalReport report = walk();
        QCOMPARE(report.cause()->check, Check::Inbox);
        QCOMPARE(report.cause()->repair, Repair::ResumeInbox);
        // It is reached all the same.
        QCOMPARE(step(report, Check::Port).state, State::Good);
    }

    void nobodyCallsIt()
    {
        withSandbox();
        const ArrivalReport report = walk();
        QCOMPARE(report.cause()->check, Check::Subscription);
        QCOMPARE(report.cause()->repair, Repair::CreateSubscription);
        QCOMPARE(report.cause()->url, url());
    }

    void aPausedWebhookWithoutAnEvent()
    {
        withSandbox();
        const Subscription made = subscribe(url(), {QStringLiteral("SESSION_NEW")}, false);
        const ArrivalReport report = walk();
        QCOMPARE(report.cause()->check, Check::Active);
        QCOMPARE(report.cause()->repair, Repair::ActivateSubscription);
        QVERIFY(report.cause()->subscription == made.id);
        const ArrivalStep chosen = step(report, Check::Events);
        QCOMPARE(chosen.repair, Repair::ChooseEvents);
        QVERIFY(chosen.text.contains(eventType(PlatformKind::WtsChat, QStringLiteral("MESSAGE_RECEIVED")).label));
        QVERIFY(!chosen.text.contains(eventType(PlatformKind::WtsChat, QStringLiteral("SESSION_NEW")).label));
    }

    void differencesOfTheUrl_data()
    {
        QTest::addColumn<QString>("actual");
        QTest::addColumn<int>("difference");
        const auto row = [](const char *actual, UrlDifference difference) {
            QTest::newRow(actual) << QString::fromLatin1(actual) << int(difference);
        };
        row("https://x.example/in/loja", UrlDifference::None);
        row("https://X.example:443/in/loja", UrlDifference::None);
        row("https://x.example/in/loja/", UrlDifference::TrailingSlash);
        row("http://x.example/in/loja", UrlDifference::Scheme);
        row("https://x.example:8443/in/loja", UrlDifference::Port);
        row("https://x.example/in/loja?token=abc", UrlDifference::Path);
        row("https://old.example/in/loja", UrlDifference::Host);
        row("https://x.example/in/lojas", UrlDifference::Inbox);
        row("https://x.example/other", UrlDifference::Unrelated);
        row("https://erp.example/hook", UrlDifference::Unrelated);
        row("", UrlDifference::Unrelated);
    }
    void differencesOfTheUrl()
    {
        QFETCH(QString, actual);
        QFETCH(int, difference);
        QCOMPARE(int(urlDifference(actual, QStringLiteral("https://x.example/in/loja"), QStringLiteral("loja"))),
                 difference);
    }
    void aTokenThatIsMissing()
    {
        const QString due = QStringLiteral("https://x.example/in/loja/abcdef"), inbox = QStringLiteral("loja");
        QCOMPARE(urlDifference(QStringLiteral("https://x.example/in/loja"), due, inbox), UrlDifference::Token);
        QCOMPARE(urlDifference(QStringLiteral("https://x.example/in/loja/xyz"), due, inbox), UrlDifference::Token);
        QCOMPARE(urlDifference(due, due, inbox), UrlDifference::None);
        const QString query = QStringLiteral("https://x.example/in/loja?token=abc");
        QCOMPARE(urlDifference(QStringLiteral("https://x.example/in/loja"), query, inbox), UrlDifference::Token);
    }

    void anOldPublicUrl()
    {
        withSandbox();
        // Any other way to this receiver will do for a tunnel.
        const QString base = QStringLiteral("http://localhost:%1/").arg(m_bench->receiver.state().port);
        m_bench->settings.set(setting::publicBaseUrl, base);
        const Subscription made = subscribe(QStringLiteral("https://old.example/in/loja"), all());
        const ArrivalReport report = walk();
        QCOMPARE(step(report, Check::PublicUrl).state, State::Good);
        QVERIFY(report.cause());
        QCOMPARE(report.cause()->check, Check::Url);
        QCOMPARE(report.cause()->repair, Repair::UpdateUrl);
        QVERIFY(report.cause()->text.contains(QStringLiteral("old.example")));
        QVERIFY(report.cause()->subscription == made.id);
        QCOMPARE(report.cause()->url, base + QStringLiteral("in/loja"));
    }

    void aTunnelThatLeadsElsewhere()
    {
        withSandbox();
        Workbench other;
        other.receiver.start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(other.receiver.state().phase, ReceiverState::Phase::Running);
        const auto base = [](quint16 port) {
            return QStringLiteral("http://127.0.0.1:%1").arg(port);
        };
        m_bench->settings.set(setting::publicBaseUrl, base(other.receiver.state().port));
        ArrivalStep step = this->step(walk(), Check::PublicUrl);
        QCOMPARE(step.state, State::Bad);
        QVERIFY(step.text.contains(QStringLiteral("404")));
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        m_bench->settings.set(setting::publicBaseUrl, base(port));
        step = this->step(walk(), Check::PublicUrl);
        QCOMPARE(step.state, State::Bad);
        QCOMPARE(step.repair, Repair::SetPublicUrl);
        QVERIFY(!step.text.contains(QStringLiteral("404")));
    }

    void aRealAccountNeedsAPublicUrl()
    {
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        const Inbox free = make(QStringLiteral("livre"));
        const ArrivalReport report = walk(free.id);
        QVERIFY(report.cause());
        QCOMPARE(report.cause()->check, Check::Reach);
        QCOMPARE(report.cause()->repair, Repair::SetPublicUrl);
        QCOMPARE(step(report, Check::Subscription).state, State::Unknown);
    }

    void aSenderThatFails()
    {
        withSandbox();
        const SenderCheck check{SenderScheme::HeaderKey, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        const Inbox guarded = make(QStringLiteral("guardada"), check, QStringLiteral("the-key-1234"));
        subscribe(m_bench->receiver.senderUrl(guarded), all());
        // The probe knows the key, so it is no failure.
        QCOMPARE(step(walk(guarded.id), Check::Sender).state, State::Good);
        QCOMPARE(step(walk(guarded.id), Check::Port).state, State::Good);
        post("/in/guardada", "X-N8N-API-KEY: another\r\n");
        const ArrivalStep failed = step(walk(guarded.id), Check::Sender);
        QCOMPARE(failed.state, State::Bad);
        QCOMPARE(failed.repair, Repair::OpenEvent);
        const auto record = await(m_bench->store->record(failed.event));
        QVERIFY(record);
        QCOMPARE(record->summary.status, 401);
        QCOMPARE(failed.text, verdicttext::sentence(record->verdict));
        // A probe that passes after it does not hide it; a sender that passes does.
        QCOMPARE(step(walk(guarded.id), Check::Sender).state, State::Bad);
        post("/in/guardada", "X-N8N-API-KEY: the-key-1234\r\n");
        QCOMPARE(step(walk(guarded.id), Check::Sender).state, State::Good);
    }

    void anInboxThatIsGone()
    {
        const auto report = await(m_bench->arrivals.examine(InboxId(77)));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::NotFound);
    }

    void theButtonsMendIt()
    {
        withSandbox();
        const Subscription made = subscribe(url(), all(), false);
        ArrivalCheck check(m_bench->services());
        check.resize(900, 500);
        check.setInbox(&m_inbox);
        check.show();
        child<QPushButton>(check, "arrivalStart")->click();
        QTRY_VERIFY(check.report());
        QCOMPARE(check.report()->cause()->check, Check::Active);
        const auto repair = [&check](Repair which) {
            return check.findChild<QPushButton *>(QStringLiteral("arrivalRepair%1").arg(int(which)));
        };
        QTRY_VERIFY(repair(Repair::ActivateSubscription));
        repair(Repair::ActivateSubscription)->click();
        QTRY_VERIFY(check.report() && !check.report()->cause());
        const auto now = await(api()->subscriptions());
        QVERIFY(now && now->first().id == made.id && now->first().enabled);
        child<QPushButton>(check, "arrivalCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), arrivalText(*check.report()));

        m_bench->settings.set(setting::listenPort, m_bench->receiver.state().port);
        m_bench->receiver.stop();
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Stopped);
        check.start();
        QTRY_VERIFY(check.report() && check.report()->cause());
        QTRY_VERIFY(repair(Repair::StartReceiver));
        repair(Repair::StartReceiver)->click();
        QTRY_VERIFY(check.report() && !check.report()->cause());
        QCOMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
    }

    void theInboxIsResumedAndTheUrlUpdated()
    {
        withSandbox();
        const Subscription made = subscribe(QStringLiteral("https://old.example/in/loja"), all());
        QVERIFY(await(m_bench->receiver.pauseInbox(m_inbox.id, true)));
        QTRY_VERIFY(m_bench->receiver.inbox(m_inbox.id)->paused);
        ArrivalCheck check(m_bench->services());
        check.setInbox(&m_inbox);
        check.show();
        check.start();
        const auto repair = [&check](Repair which) {
            return check.findChild<QPushButton *>(QStringLiteral("arrivalRepair%1").arg(int(which)));
        };
        QTRY_VERIFY(repair(Repair::ResumeInbox));
        repair(Repair::ResumeInbox)->click();
        QTRY_VERIFY(check.report() && check.report()->cause() && check.report()->cause()->check == Check::Url);
        QVERIFY(!m_bench->receiver.inbox(m_inbox.id)->paused);
        QTRY_VERIFY(repair(Repair::UpdateUrl));
        repair(Repair::UpdateUrl)->click();
        QTRY_VERIFY(check.report() && !check.report()->cause());
        const auto now = await(api()->subscriptions());
        QVERIFY(now && now->first().id == made.id);
        QCOMPARE(now->first().url, url());
    }

    void theOthersLeadToWhereItIsMended()
    {
        withSandbox();
        ArrivalCheck check(m_bench->services());
        check.show();
        const auto press = [&check](Repair which) {
            const QString name = QStringLiteral("arrivalRepair%1").arg(int(which));
            check.start();
            if (!QTest::qWaitFor([&] { return check.report() && check.findChild<QPushButton *>(name); }))
                return false;
            check.findChild<QPushButton *>(name)->click();
            return true;
        };
        check.setInbox(&m_inbox);
        QSignalSpy create(&check, &ArrivalCheck::webhookForInboxRequested);
        QVERIFY(press(Repair::CreateSubscription));
        QCOMPARE(create.size(), 1);
        QCOMPARE(create[0][0].value<InboxId>(), m_inbox.id);

        const Subscription made = subscribe(url(), {QStringLiteral("SESSION_NEW")});
        QSignalSpy choose(&check, &ArrivalCheck::webhookRequested);
        QVERIFY(press(Repair::ChooseEvents));
        QCOMPARE(choose.size(), 1);
        QVERIFY(choose[0][0].value<SubscriptionId>() == made.id);

        m_bench->settings.set(setting::publicBaseUrl, QStringLiteral("http://127.0.0.1:1"));
        QSignalSpy panel(&check, &ArrivalCheck::receiverPanelRequested);
        QVERIFY(press(Repair::SetPublicUrl));
        QCOMPARE(panel.size(), 1);
        m_bench->settings.set(setting::publicBaseUrl, QString());

        const SenderCheck key{SenderScheme::HeaderKey, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        const Inbox guarded = make(QStringLiteral("guardada"), key, QStringLiteral("the-key-1234"));
        subscribe(m_bench->receiver.senderUrl(guarded), all());
        post("/in/guardada", "X-N8N-API-KEY: another\r\n");
        QTRY_VERIFY(events() > 0);
        check.setInbox(&guarded);
        QSignalSpy open(&check, &ArrivalCheck::eventRequested);
        QVERIFY(press(Repair::OpenEvent));
        QCOMPARE(open.size(), 1);
        const auto record = await(m_bench->store->record(open[0][0].value<EventId>()));
        QVERIFY(record);
        QCOMPARE(record->summary.status, 401);
    }

    void everyActionOfTheSandboxPromisesWhatItFires_data()
    {
        QTest::addColumn<PlatformKind>("platform");
        for (const PlatformKind platform : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint})
            QTest::addRow("%s", qPrintable(platformSlug(platform))) << platform;
    }
    void everyActionOfTheSandboxPromisesWhatItFires()
    {
        QFETCH(PlatformKind, platform);
        QHash<QString, QStringList> fired;
        for (const SandboxAction &action : Sandbox::actions(platform))
            fired.insert(action.id, action.events);
        QVERIFY(!expectedActions(platform).isEmpty());
        for (const ExpectedAction &action : expectedActions(platform)) {
            QVERIFY2(!action.label.isEmpty() && !action.toDo.isEmpty(), qPrintable(action.id));
            QVERIFY2(fired.contains(action.id) == action.sandbox, qPrintable(action.id));
            QStringList owed;
            for (const ExpectedEvent &event : action.events)
                if (event.promise != ExpectedEvent::Promise::Sometimes)
                    owed += event.type;
            for (const QString &type : std::as_const(owed))
                QVERIFY2(fired.value(action.id).contains(type), qPrintable(action.id + u' ' + type));
        }
        QVERIFY(expectedActions(PlatformKind::None).isEmpty());
    }

    void expectedTurnsGreenWithItsDelay()
    {
        withSandbox();
        subscribe(url(), {QStringLiteral("PANEL_CARD_STEP_CHANGE"), QStringLiteral("PANEL_CARD_UPDATE")});
        ExpectedArrived expected(m_bench->services());
        expected.resize(900, 400);
        expected.show();
        expected.setInbox(&m_inbox);
        auto *action = child<QComboBox>(expected, "expectedAction");
        action->setCurrentIndex(action->findData(QStringLiteral("card-moved")));
        QTRY_VERIFY(child<QLabel>(expected, "expectedTitle")->text().contains(QStringLiteral("Este computador")));
        child<QPushButton>(expected, "expectedPerform")->click();
        QTRY_VERIFY(expected.watch().events().size() == 2 && expected.watch().isComplete());
        for (const WatchedEvent &event : expected.watch().events()) {
            QCOMPARE(event.state, WatchedEvent::State::Arrived);
            QVERIFY(event.delayUs >= 0 && event.delayUs < 10'000'000);
            QVERIFY(event.event.isValid());
        }
        QVERIFY(!expected.watch().isRunning());
        QSignalSpy opened(&expected, &ExpectedArrived::eventRequested);
        QTRY_VERIFY(child<QPushButton>(expected, "expectedOpen_PANEL_CARD_UPDATE"));
        child<QPushButton>(expected, "expectedOpen_PANEL_CARD_UPDATE")->click();
        QCOMPARE(opened.size(), 1);
    }

    void expectedTurnsRedWithItsCause()
    {
        withSandbox();
        const Inbox other = make(QStringLiteral("outra"));
        const Subscription made = subscribe(m_bench->receiver.senderUrl(other), {QStringLiteral("CONTACT_NEW")});
        ArrivalWatch watch(*m_bench->store, m_bench->receiver);
        QSignalSpy finished(&watch, &ArrivalWatch::finished);
        const QList<ExpectedEvent> events{{QStringLiteral("CONTACT_NEW")}, {QStringLiteral("SESSION_NEW")}};
        const auto outcome = [&](int timeoutMs, const std::optional<Subscription> &subscription, bool known) {
            finished.clear();
            watch.start(m_inbox.id, events, subscription, known, timeoutMs);
        };
        // To the other inbox.
        outcome(700, std::nullopt, true);
        QVERIFY(await(m_bench->sandbox.perform(QStringLiteral("contact-created"))).value_or(0) > 0);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(watch.events()[0].state, WatchedEvent::State::Missing);
        QCOMPARE(watch.events()[0].cause, MissingCause::OtherInbox);
        QCOMPARE(watch.events()[0].detail, QStringLiteral("outra"));
        QCOMPARE(watch.events()[1].cause, MissingCause::NoSubscription);
        // Not ticked, and paused.
        Subscription paused = made;
        paused.enabled = false;
        outcome(100, paused, true);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(watch.events()[0].cause, MissingCause::SubscriptionPaused);
        QCOMPARE(watch.events()[1].state, WatchedEvent::State::NotPromised);
        QCOMPARE(watch.events()[1].cause, MissingCause::NotTicked);
        // The inbox is paused.
        QVERIFY(await(m_bench->receiver.pauseInbox(m_inbox.id, true)));
        QTRY_VERIFY(m_bench->receiver.inbox(m_inbox.id)->paused);
        outcome(100, made, true);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(watch.events()[0].cause, MissingCause::InboxPaused);
        for (int cause = 0; cause <= int(MissingCause::OtherInbox); ++cause)
            QVERIFY(!missingText(MissingCause(cause)).isEmpty());
    }

    void expectedSaysThatTheCheckFailed()
    {
        withSandbox();
        const SenderCheck check{SenderScheme::HeaderKey, {}, 300, SenderCheck::OnFailure::Mark, {}};
        const Inbox guarded = make(QStringLiteral("guardada"), check, QStringLiteral("the-key-1234"));
        subscribe(m_bench->receiver.senderUrl(guarded), {QStringLiteral("CONTACT_NEW")});
        ExpectedArrived expected(m_bench->services());
        expected.setInbox(&guarded);
        expected.show();
        child<QSpinBox>(expected, "expectedTimeout")->setValue(1);
        auto *action = child<QComboBox>(expected, "expectedAction");
        action->setCurrentIndex(action->findData(QStringLiteral("contact-created")));
        child<QPushButton>(expected, "expectedPerform")->click();
        QTRY_VERIFY(!expected.watch().events().isEmpty() &&
                    expected.watch().events()[0].state == WatchedEvent::State::Missing);
        QCOMPARE(expected.watch().events()[0].cause, MissingCause::CheckFailed);
        QSignalSpy why(&expected, &ExpectedArrived::whyRequested);
        QTRY_VERIFY(child<QPushButton>(expected, "expectedWhy")->isVisible());
        child<QPushButton>(expected, "expectedWhy")->click();
        QCOMPARE(why.size(), 1);
    }
};

QTEST_MAIN(TestArrival)
#include "tst_arrival.moc"
