#include "tests/clintwebhooks/clintwebhooksbench.h"
#include "ui/widgets/expectedarrived.h"

using namespace gancho;
using namespace Qt::StringLiterals;
using namespace gancho::test;

/// Clint's webhooks that receive, that tell a status, and what all kinds have in common, through the page's own
/// widgets.
class TestClintWebhookKinds : public ClintWebhooksBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void receivesLeadsInEachMode()
    {
        begin();
        click("newKindReceive");
        type("integrationName", QStringLiteral("Pagina de vendas"));
        choose("integrationOrigin", 1);
        choose("integrationMode", int(ClintReceiveMode::Update));
        applyIt();
        QVERIFY(child<QLineEdit>("receiveUrl")->text().contains(QLatin1String("/endpoints/integration/webhook/")));
        QCOMPARE(child<QLineEdit>("receiveUrl")->echoMode(), QLineEdit::Password);

        auto *results = child<QTableWidget>("leadResults");
        const auto outcome = [results](int row) {
            return results->item(row, 2) ? results->item(row, 2)->text() : QString();
        };
        type("leadName", QStringLiteral("Ana Nova"));
        click("leadSend");
        QVERIFY(!banner("leadProblem").isEmpty());
        type("leadEmail", QStringLiteral("ana.nova@exemplo.com.br"));
        type("leadUtmSource", QStringLiteral("google"));
        click("leadSend");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(0).contains(QLatin1String("no deal of this contact")), 9000);

        choose("integrationMode", int(ClintReceiveMode::CreateOrUpdate));
        applyIt();
        QVERIFY(child<QPushButton>("leadSend")->isEnabled());
        const int first = results->rowCount();
        click("leadSend");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(first).contains(QLatin1String("new deal")), 9000);
        QVERIFY(!results->item(first, 3)->data(Qt::UserRole).toString().isEmpty());
        type("leadPhone", QStringLiteral("(11) 98888-7766"));
        click("leadSend");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(first + 1).contains(QLatin1String("updated")), 9000);
        QCOMPARE(results->item(first + 1, 3)->data(Qt::UserRole), results->item(first, 3)->data(Qt::UserRole));
        // By the phone alone the same deal is found.
        type("leadEmail", {});
        type("leadName", QStringLiteral("Ana Nova Souza"));
        click("leadSend");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(first + 2).contains(QLatin1String("updated")), 9000);
        // The same once more: it is matched, and there is nothing to see of it.
        click("leadSend");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(first + 3).contains(QLatin1String("no change of it")), 9000);
        QCOMPARE(results->item(first + 3, 3)->data(Qt::UserRole), results->item(first, 3)->data(Qt::UserRole));
        // What the integration drops is told.
        QVERIFY(banner("leadProblem").isEmpty());
        type("leadTags", QStringLiteral("VIP"));
        click("leadSend");
        QVERIFY(banner("leadProblem").contains(QLatin1String("tags")));
        picture("receive-leads");
    }

    void updatesWhomItFindsAndCreatesAlways()
    {
        begin();
        click("newKindReceive");
        type("integrationName", u"Pagina de vendas"_s);
        choose("integrationOrigin", 1);
        choose("integrationMode", int(ClintReceiveMode::Create));
        applyIt();
        auto *results = child<QTableWidget>("leadResults");
        type("leadName", u"Ana Nova"_s);
        type("leadEmail", u"ana.nova@exemplo.com.br"_s);
        const auto sent = [this, results](const QString &outcome) {
            const int row = results->rowCount();
            click("leadSend");
            const bool came = QTest::qWaitFor(
                [results, row, &outcome] {
                    return results->item(row, 2) && results->item(row, 2)->text().contains(outcome);
                },
                9000);
            return came ? results->item(row, 3)->data(Qt::UserRole).toString() : QString();
        };
        const QString first = sent(u"new deal"_s);
        QVERIFY(!first.isEmpty());
        choose("integrationMode", int(ClintReceiveMode::Update));
        applyIt();
        type("leadName", u"Ana Nova Souza"_s);
        QCOMPARE(sent(u"updated"_s), first);
        // The contact is known, and so is a deal of theirs: another one all the same.
        choose("integrationMode", int(ClintReceiveMode::Create));
        applyIt();
        const QString second = sent(u"new deal"_s);
        QVERIFY(!second.isEmpty() && second != first);
    }

    void saysThatAmongOriginsADealArrivesOpen()
    {
        begin();
        click("newKindReceive");
        auto *note = child<QLabel>("integrationStatusNote");
        auto *status = child<QComboBox>("integrationStatus");
        QVERIFY(note->isHidden());
        for (const CardStatus chosen : {CardStatus::Won, CardStatus::Lost}) {
            status->setCurrentIndex(status->findData(int(chosen)));
            QVERIFY(note->isVisible() && note->text().contains(u"arrives open"_s));
        }
        status->setCurrentIndex(status->findData(int(CardStatus::Open)));
        QVERIFY(note->isHidden());
        click("newKindSend");
        QVERIFY(note->isHidden());
    }

    void sendsTheLeadsOfACsv()
    {
        begin();
        click("newKindReceive");
        type("integrationName", QStringLiteral("Planilha"));
        choose("integrationOrigin", 1);
        choose("integrationMode", int(ClintReceiveMode::Create));
        applyIt();
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(
            "Nome;E-mail;Telefone;utm_source\nBia;bia@exemplo.com.br;;site\nCaio;;(11) 97777-1212;site\nSem;;;\n");
        file.close();
        auto *leads = child<QTableWidget>("leadResults")->parentWidget();
        QVERIFY(QMetaObject::invokeMethod(leads, "loadCsv", Q_ARG(QString, file.fileName())));
        auto *results = child<QTableWidget>("leadResults");
        QTRY_COMPARE(results->rowCount(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("leadSend")->isEnabled(), 15000);
        QVERIFY(results->item(0, 2)->text().contains(QLatin1String("new deal")));
        QVERIFY(results->item(1, 2)->text().contains(QLatin1String("new deal")));
        QVERIFY(results->item(2, 2)->text().contains(QLatin1String("e-mail or a phone")));
    }

    void setsTheStatusWebhookAndChecksItsSignature()
    {
        begin();
        click("newKindStatus");
        QTRY_VERIFY(child<QWidget>("statusForm")->isVisible());
        click("statusHere");
        QTRY_VERIFY(!child<QLineEdit>("statusUrl")->text().isEmpty());
        click("statusSave");
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 8000);
        QTRY_VERIFY(child<QLineEdit>("statusSecret")->text().startsWith(QLatin1String("whsec_")));
        const auto kept = await(m_bench->secrets.read(ClintPlatform::statusSecretKey(m_bench->accounts.current()->id)));
        QVERIFY(kept);
        QCOMPARE(kept->reveal(), child<QLineEdit>("statusSecret")->text());
        QTRY_COMPARE(m_bench->receiver.inboxes().first().check.scheme, SenderScheme::Clint);
        QVERIFY(await(clint().perform(QStringLiteral("sms-delivered"))));
        QTRY_COMPARE_WITH_TIMEOUT(newest().type, QStringLiteral("sms.delivered"), 8000);
        QCOMPARE(newest().verification, Verification::Passed);
        picture("status");

        m_toasts->clear();
        click("statusDelete");
        confirm(QStringLiteral("Delete"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, 8000);
        QTRY_VERIFY(!m_toasts->isEmpty());
        child<QAction>("undoWebhook")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 8000);
    }

    void explainsAnAccountWithoutTheFeature()
    {
        const Account *account = m_bench->accounts.current();
        QVERIFY(account);
        Account limited = *account;
        limited.id = {};
        limited.sandbox = false;
        limited.name = QStringLiteral("So v1");
        limited.baseUrl = clint().baseUrl();
        const AccountId id = m_bench->accounts.save(limited)->id;
        QVERIFY(await(m_bench->session.setToken(id, Secret(clint().limitedToken()))));
        m_bench->accounts.setCurrent(id);
        QTRY_VERIFY_WITH_TIMEOUT(!banner("clintHookProblem").isEmpty(), 8000);
        QVERIFY(banner("clintHookProblem").contains(QLatin1String("work without it")));
        begin();
        QVERIFY(!child<QPushButton>("newKindStatus")->isEnabled());
        QVERIFY(!child<QPushButton>("integrationApply")->isVisible());
        picture("gate");
    }

    void deletesAndUndoes()
    {
        makeSend(QStringLiteral("Apagar"), ClintTrigger::DealCreated);
        const auto before = m_page->findChild<ClintIntegrationForm *>()->original();
        m_toasts->clear();
        click("integrationDelete");
        confirm(QStringLiteral("Delete"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, 8000);
        QTRY_VERIFY(!m_toasts->isEmpty());
        auto *undo = m_toasts->last().at(1).value<QAction *>();
        QVERIFY(undo);
        undo->trigger();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(m_page->findChild<ClintIntegrationForm *>()->original(), before);
        // It is in the sandbox's panel again too.
        QTRY_VERIFY_WITH_TIMEOUT(
            (await(clint().perform(QStringLiteral("lead-arrives"))), newest().type == QLatin1String("deal_created")),
            8000);
    }

    void duplicatesAndSurvivesARestart()
    {
        makeSend(QStringLiteral("Um"), ClintTrigger::StageEntered);
        click("integrationDuplicate");
        QTRY_COMPARE(rows(), 2);
        begin();
        type("integrationName", QStringLiteral("Rascunho"));
        QVERIFY(!m_page->mayLeave());
        m_page.reset();
        makePage();
        QTRY_COMPARE(rows(), 2);
        m_page->primaryAction()->trigger();
        QTRY_COMPARE(child<QLineEdit>("integrationName")->text(), QStringLiteral("Rascunho"));
    }

    void keepsItsModels()
    {
        ClintHookModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHooks({{QStringLiteral("a"), ClintHook::Kind::Send, QStringLiteral("A"), {}, {}},
                        {QStringLiteral("b"), ClintHook::Kind::Receive, QStringLiteral("B"), {}, {}}});
        ClintHookFilter filter;
        filter.setSourceModel(&model);
        filter.setKind(ClintHook::Kind::Receive);
        QCOMPARE(filter.rowCount(), 1);
        filter.setKind(std::nullopt);
        filter.setText(QStringLiteral("a"));
        QVERIFY(filter.rowCount() >= 1);
        model.setHooks({{QStringLiteral("b"), ClintHook::Kind::Receive, QStringLiteral("B2"), {}, {}}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.find(QStringLiteral("b"))->name, QStringLiteral("B2"));
        ClintMappingModel mapping;
        QAbstractItemModelTester other(&mapping, QAbstractItemModelTester::FailureReportingMode::QtTest);
        mapping.setFields(clintSendFields());
        QVERIFY(mapping.setData(mapping.index(0, 0), int(Qt::Checked), Qt::CheckStateRole));
        QVERIFY(mapping.fields().first().used);
    }

    void whatItsIntegrationsPromiseIsHeldAgainstWhatArrives()
    {
        makeSend(u"Novos"_s, ClintTrigger::DealCreated);
        // The inbox is there by now.
        begin();
        type("integrationName", u"Etapas"_s);
        choose("integrationOrigin", 1);
        choose("integrationTrigger", int(ClintTrigger::StageChanged));
        click("integrationHere");
        QTRY_VERIFY(!child<QLineEdit>("integrationUrl")->text().isEmpty());
        applyIt();
        const auto kept = m_bench->services().clintIntegrations.integrations(m_bench->accounts.current()->id);
        QCOMPARE(kept.size(), 2);
        const Inbox *inbox = nullptr;
        for (const Inbox &each : m_bench->receiver.inboxes())
            if (kept.last().url.contains(u"/in/"_s + each.name))
                inbox = m_bench->receiver.inbox(each.id);
        QVERIFY(inbox);
        ExpectedArrived expected(m_bench->services());
        expected.resize(900, 400);
        expected.show();
        expected.setInbox(inbox);
        auto *title = expected.findChild<QLabel *>(u"expectedTitle"_s);
        QTRY_VERIFY2(title->text().contains(u"Etapas"_s), qPrintable(title->text()));
        QCOMPARE(title->text().contains(u"Novos"_s), kept.first().url == kept.last().url);
        auto *action = expected.findChild<QComboBox *>(u"expectedAction"_s);
        action->setCurrentIndex(action->findData(u"deal-moves"_s));
        expected.findChild<QPushButton *>(u"expectedPerform"_s)->click();
        QTRY_VERIFY(!expected.watch().events().isEmpty() && expected.watch().isComplete());
        QCOMPARE(expected.watch().events().first().expected.type, u"stage_changed"_s);
        QCOMPARE(expected.watch().events().first().state, WatchedEvent::State::Arrived);
        expected.stop();
        // No integration waits for it: nothing is waited for.
        action->setCurrentIndex(action->findData(u"deal-won"_s));
        expected.findChild<QPushButton *>(u"expectedPerform"_s)->click();
        QTRY_COMPARE(expected.watch().events().first().expected.type, u"status_changed"_s);
        QCOMPARE(expected.watch().events().first().state, WatchedEvent::State::NotPromised);
    }
};

QTEST_MAIN(TestClintWebhookKinds)
#include "tst_clintwebhookkinds.moc"
