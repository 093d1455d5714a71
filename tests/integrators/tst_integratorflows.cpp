#include "tests/integrators/formsamples.h"
#include "tests/support/n8nserver.h"
#include "ui/forms/makeform.h"
#include "ui/forms/n8nform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/pill.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;
using namespace gancho::test;

/// In place of the browser.
class Opened : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls += url; }
};

/// What becomes of a flow: deployed again, run, ended with a call that names records, refused.
class TestIntegratorFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void updatesAndShowsExecutions()
    {
        Workbench bench;
        bench.withSandbox();
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        inbox = *await(bench.receiver.saveInbox(inbox));
        const EventId sample = store(bench, inbox.id);
        N8nServer server;
        bench.settings.set(setting::n8nInstance, server.url().toString());
        QVERIFY(await(
            bench.secrets.write(N8nApiKey::keychainKey(server.url()), Secret(QString::fromLatin1(server.apiKey)))));
        N8nForm form(bench.services());
        form.resize(330, 1100);
        form.show();
        QTRY_COMPARE(part<QComboBox>(form, "flowInbox")->count(), 2);
        QTRY_VERIFY(!part<QLineEdit>(form, "n8nApiKey")->text().isEmpty());
        Route route = leadRoute(inbox.id);
        route.id = RouteId(3);
        form.setRoute(route, sample);
        QTRY_COMPARE(part<ChoiceButton>(form, "flowFields")->chosen().size(), 2);
        auto *create = part<QPushButton>(form, "n8nCreate");
        auto *runs = part<QWidget>(form, "n8nRuns");
        QVERIFY(!runs->isVisible());
        QSignalSpy deployed(&form, &N8nForm::deployed);
        create->click();
        QTRY_COMPARE(deployed.size(), 1);
        QVERIFY(runs->isVisible());
        QTRY_VERIFY(part<QLabel>(form, "n8nRunsState")->text().contains(QLatin1String("not run yet")));
        QVERIFY(create->text().contains(QLatin1String("Update")));

        // A test event is an execution.
        auto *send = part<QPushButton>(form, "webhookTestSend");
        send->click();
        QTRY_VERIFY(part<QLabel>(form, "n8nRunTime0"));
        QCOMPARE(part<Pill>(form, "n8nRunStatus0")->text(), QStringLiteral("succeeded"));
        QVERIFY(!part<QLabel>(form, "n8nRunWhy0"));
        server.nodeError = QStringLiteral("Authorization failed");
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_VERIFY(part<QLabel>(form, "n8nRunWhy0") && part<QLabel>(form, "n8nRunWhy0")->isVisible());
        QCOMPARE(part<QLabel>(form, "n8nRunWhy0")->text(),
                 QStringLiteral("wts.chat: Criar: Authorization failed: token inválido"));
        QCOMPARE(part<Pill>(form, "n8nRunStatus0")->text(), QStringLiteral("failed"));
        QCOMPARE(part<Pill>(form, "n8nRunStatus1")->text(), QStringLiteral("succeeded"));
        Opened opened;
        QDesktopServices::setUrlHandler(QStringLiteral("http"), &opened, "open");
        part<QPushButton>(form, "n8nRunOpen0")->click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
        QCOMPARE(opened.urls, QList<QUrl>{server.url(QStringLiteral("/workflow/w1/executions/2"))});

        // The same route, in another form: what is there is changed.
        N8nForm other(bench.services());
        other.resize(330, 1100);
        other.show();
        QTRY_VERIFY(!part<QLineEdit>(other, "n8nApiKey")->text().isEmpty());
        route.name = QStringLiteral("Novo nome");
        other.setRoute(route, sample);
        QTRY_VERIFY(part<QLabel>(other, "n8nRunTime1"));
        QVERIFY(part<QPushButton>(other, "n8nCreate")->text().contains(QLatin1String("Update")));
        part<QPushButton>(other, "n8nCreate")->click();
        QTRY_VERIFY2(banner(other, "n8nOutcome").contains(QLatin1String("updated and is active")),
                     qPrintable(banner(other, "n8nOutcome")));
        QCOMPARE(server.workflows.size(), 1);
        QCOMPARE(server.workflows[0][QLatin1String("name")].toString(), QStringLiteral("Novo nome"));
        QVERIFY(part<QLineEdit>(other, "webhookTestUrl")->text().endsWith(QLatin1String("/webhook/novo-lead")));
        server.workflows = {};
        part<QPushButton>(other, "n8nCreate")->click();
        QTRY_VERIFY(banner(other, "n8nOutcome").contains(QLatin1String("created again")));
        QCOMPARE(server.workflows.size(), 1);

        // Another route has a key and a workflow of its own.
        const QString key = part<QLineEdit>(other, "n8nKey")->text();
        Route second = leadRoute(inbox.id);
        second.id = RouteId(4);
        second.name = QStringLiteral("Outra");
        other.setRoute(second, sample);
        QVERIFY(part<QLineEdit>(other, "n8nKey")->text() != key);
        QVERIFY(part<QLineEdit>(other, "webhookTestUrl")->text().isEmpty());
        QVERIFY(!part<QWidget>(other, "n8nRuns")->isVisible());
        other.setRoute(route, sample);
        QTRY_COMPARE(part<QLineEdit>(other, "n8nKey")->text(), key);

        server.close();
        part<QPushButton>(other, "n8nRunsRefresh")->click();
        QTRY_VERIFY(banner(other, "n8nRunsProblem").contains(QLatin1String("cannot be reached")));
        QTRY_VERIFY(part<QPushButton>(other, "n8nRunsRefresh")->isEnabled());
    }

    void choosesRecordsByName()
    {
        Workbench bench;
        bench.withSandbox();
        QTRY_VERIFY(bench.session.platform());
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        inbox = *await(bench.receiver.saveInbox(inbox));
        const EventId sample = store(bench, inbox.id);
        MakeForm form(bench.services());
        form.resize(330, 900);
        form.show();
        QTRY_COMPARE(part<QComboBox>(form, "flowInbox")->count(), 2);
        Route route = leadRoute(inbox.id);
        RouteTarget target;
        target.kind = RouteTarget::Kind::Action;
        target.action.account = bench.accounts.accounts().first().id;
        target.action.action = ActionTarget::Action::CreateCard;
        route.targets = {target};
        form.setRoute(route, sample);
        auto *panel = part<QComboBox>(form, "flowPanel");
        auto *step = part<QComboBox>(form, "flowStep");
        QTRY_VERIFY(panel->isVisible() && panel->count() > 0);
        QVERIFY(!part<QComboBox>(form, "flowTag")->isVisible());
        part<QPushButton>(form, "makeCopy")->click();
        QVERIFY2(banner(form, "makeOutcome").contains(QLatin1String("Stage")), qPrintable(banner(form, "makeOutcome")));
        panel->setCurrentIndex(0);
        QTRY_VERIFY(step->count() > 0);
        step->setCurrentIndex(0);
        QSignalSpy toasts(&form, &MakeForm::toast);
        part<QPushButton>(form, "makeCopy")->click();
        QCOMPARE(toasts.size(), 1);
        const QJsonArray flow =
            QJsonDocument::fromJson(form.blueprint()).object().value(QLatin1String("flow")).toArray();
        const QString body = flow.last()[QLatin1String("mapper")][QLatin1String("data")].toString();
        QVERIFY2(body.contains(QStringLiteral("\"stepId\": \"%1\"").arg(step->currentData().toString())),
                 qPrintable(body));

        // A route that has chosen already.
        route.targets.first().action.action = ActionTarget::Action::AddTag;
        route.targets.first().action.tag = QStringLiteral("etiqueta-x");
        form.setRoute(route, sample);
        QTRY_VERIFY(part<QComboBox>(form, "flowTag")->isVisible());
        QVERIFY(form.blueprint().contains("etiqueta-x"));
        QVERIFY(!panel->isVisible());
    }

    void refusesWhatIsTooLargeForMake()
    {
        Workbench bench;
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        inbox = *await(bench.receiver.saveInbox(inbox));
        NewEvent event;
        event.receivedUs = 1'772'471'111'000'000;
        event.head = leadEvent().head;
        event.body = "{\"midia\":\"" + QByteArray(5 * 1024 * 1024, 'x') + "\"}";
        event.method = "POST";
        event.target = "/in/loja";
        event.inbox = inbox.id;
        QVERIFY(await(bench.store->import({event})));
        MakeForm form(bench.services());
        form.show();
        QTRY_VERIFY(part<QLabel>(form, "flowNote")->text().contains(QLatin1String("pinned")));
        ScriptedServer server({ScriptedServer::answer(200, "Accepted", {}, "text/plain")});
        part<QLineEdit>(form, "webhookTestUrl")->setText(server.url(QStringLiteral("/abc")).toString());
        part<QPushButton>(form, "webhookTestSend")->click();
        QVERIFY(banner(form, "webhookTestAnswer").contains(QLatin1String("5 MB")));
        QVERIFY(server.requests.isEmpty());
        // Its queue is explained.
        for (const char *word : {"667", "400", "410", "sequence"})
            QVERIFY2(part<QLabel>(form, "makeQueue")->text().contains(QLatin1String(word)), word);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestIntegratorFlows)
#include "tst_integratorflows.moc"
