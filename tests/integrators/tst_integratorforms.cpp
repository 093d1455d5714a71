#include "tests/integrators/formsamples.h"
#include "tests/support/n8nserver.h"
#include "ui/forms/makeform.h"
#include "ui/forms/n8nform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebutton.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace gancho;
using namespace gancho::test;

class TestIntegratorForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void picksFieldsOfARealEvent()
    {
        Workbench bench;
        bench.withSandbox();
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        inbox = *await(bench.receiver.saveInbox(inbox));
        QVERIFY(store(bench, inbox.id).isValid());
        N8nForm form(bench.services());
        form.resize(330, 700);
        form.show();
        auto *inboxes = part<QComboBox>(form, "flowInbox");
        QTRY_COMPARE(inboxes->count(), 2);
        inboxes->setCurrentIndex(1);
        auto *types = part<QComboBox>(form, "flowType");
        QTRY_COMPARE(types->findData(QStringLiteral("CONTACT_CREATED")), 1);
        types->setCurrentIndex(1);
        QTRY_VERIFY(part<QLabel>(form, "flowNote")->text().contains(QLatin1String("pinned")));

        // Without a name nothing is made.
        part<QPushButton>(form, "n8nCopy")->click();
        QVERIFY(banner(form, "n8nOutcome").contains(QLatin1String("name")));
        part<QLineEdit>(form, "flowName")->setText(QStringLiteral("Lead novo"));
        auto *fields = part<ChoiceButton>(form, "flowFields");
        fields->setChosen({QStringLiteral("content.name"), QStringLiteral("content.tags.name")});
        QSignalSpy toasts(&form, &N8nForm::toast);
        part<QPushButton>(form, "n8nCopy")->click();
        QCOMPARE(toasts.size(), 1);
        const QJsonObject file = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        const QJsonValue set = file[QLatin1String("nodes")][1];
        const QJsonArray assignments =
            set[QLatin1String("parameters")][QLatin1String("assignments")][QLatin1String("assignments")].toArray();
        QCOMPARE(assignments.size(), 2);
        QCOMPARE(assignments[0][QLatin1String("name")].toString(), QStringLiteral("content_name"));
        QVERIFY(file[QLatin1String("pinData")][QLatin1String("Webhook")].isArray());
        const QString key = part<QLineEdit>(form, "n8nKey")->text();
        QVERIFY(!key.isEmpty());
        QVERIFY(!QGuiApplication::clipboard()->text().contains(key));

        const QString path = bench.folder.filePath(QStringLiteral("w.json"));
        form.saveTo(path);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(saved.readAll()).object().value(QLatin1String("name")).toString(),
                 QStringLiteral("Lead novo"));
        form.saveTo(bench.folder.filePath(QStringLiteral("nada/w.json")));
        QVERIFY(banner(form, "n8nOutcome").contains(QLatin1String("cannot be written")));
    }

    void createsActivatesAndTests()
    {
        Workbench bench;
        bench.withSandbox();
        QTRY_VERIFY(bench.session.platform());
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        inbox = *await(bench.receiver.saveInbox(inbox));
        const EventId sample = store(bench, inbox.id);
        N8nServer server;
        N8nForm form(bench.services());
        form.resize(330, 1100);
        form.show();
        QTRY_COMPARE(part<QComboBox>(form, "flowInbox")->count(), 2);
        form.setRoute(leadRoute(inbox.id), sample);
        QTRY_COMPARE(part<ChoiceButton>(form, "flowFields")->chosen().size(), 2);
        QCOMPARE(part<QComboBox>(form, "flowType")->currentData().toString(), QStringLiteral("CONTACT_CREATED"));
        auto *call = part<QComboBox>(form, "flowCall");
        QVERIFY(call->count() > 1);
        call->setCurrentIndex(1);
        auto *token = part<QAbstractButton>(form, "n8nToken");
        QVERIFY(token->isVisible());
        token->setChecked(true);

        auto *create = part<QPushButton>(form, "n8nCreate");
        create->click();
        QTRY_VERIFY(banner(form, "n8nOutcome").contains(QLatin1String("address of n8n")));
        part<QLineEdit>(form, "n8nInstance")->setText(server.url(QStringLiteral("/home/workflows")).toString());
        part<QLineEdit>(form, "n8nApiKey")->setText(QStringLiteral("errada"));
        create->click();
        QTRY_VERIFY(banner(form, "n8nOutcome").contains(QLatin1String("refused the API key")));
        part<QLineEdit>(form, "n8nApiKey")->setText(QString::fromLatin1(server.apiKey));
        QSignalSpy deployed(&form, &N8nForm::deployed);
        create->click();
        QTRY_COMPARE(deployed.size(), 1);
        QVERIFY(banner(form, "n8nOutcome").contains(QLatin1String("created and is active")));
        // The workflow maps, so the route sends events as they came, with the webhook's key.
        QCOMPARE(deployed[0][1].value<HeaderList>(),
                 HeaderList({{"X-N8N-API-KEY", part<QLineEdit>(form, "n8nKey")->text().toUtf8()}}));
        QCOMPARE(server.credentials.size(), 2);
        QCOMPARE(server.credentials[1][QLatin1String("data")][QLatin1String("name")].toString(),
                 QStringLiteral("Authorization"));
        QCOMPARE(bench.settings.get(setting::n8nInstance), server.url().toString());
        QCOMPARE(await(bench.secrets.read(N8nApiKey::keychainKey(server.url())))->reveal(),
                 QString::fromLatin1(server.apiKey));

        // The server takes the last credential for that of the webhook, so it is set as n8n would have it.
        server.secret = part<QLineEdit>(form, "n8nKey")->text().toUtf8();
        QVERIFY(part<QLineEdit>(form, "webhookTestUrl")->text().endsWith(QLatin1String("/webhook/novo-lead")));
        auto *send = part<QPushButton>(form, "webhookTestSend");
        send->click();
        QTRY_VERIFY(banner(form, "webhookTestAnswer").contains(QLatin1String("started the workflow")));
        QVERIFY(std::any_of(server.requests.begin(), server.requests.end(), [](const QByteArray &request) {
            return request.startsWith("POST /webhook/novo-lead ") && request.contains("X-Gancho-Test");
        }));
        N8nExecution run;
        run.data = server.executions[0][QLatin1String("data")].toObject();
        const QJsonObject sent = run.item(QStringLiteral("Webhook"));
        QCOMPARE(sent[QLatin1String("body")][QLatin1String("content")][QLatin1String("email")].toString(),
                 QStringLiteral("RUI@EXEMPLO.COM.BR"));
        server.secret = "outra";
        send->click();
        QTRY_VERIFY(banner(form, "webhookTestAnswer").contains(QLatin1String("key in the header")));
        part<QLineEdit>(form, "webhookTestUrl")
            ->setText(server.url(QStringLiteral("/webhook-test/novo-lead")).toString());
        QVERIFY(part<QLabel>(form, "webhookTestKind")->text().contains(QLatin1String("120")));
        send->click();
        QTRY_VERIFY(banner(form, "webhookTestAnswer").contains(QLatin1String("Listen for test event")));
        for (const QByteArray &request : std::as_const(server.requests))
            QVERIFY(!request.startsWith("POST /webhook") || !request.contains(server.apiKey));

        // Another form of the same name knows the key again.
        N8nForm other(bench.services());
        other.setRoute(leadRoute(inbox.id), sample);
        QTRY_COMPARE(part<QLineEdit>(other, "n8nKey")->text(), part<QLineEdit>(form, "n8nKey")->text());
    }

    void refusesTheApiKeyAsAKey()
    {
        Workbench bench;
        N8nForm form(bench.services());
        form.show();
        part<QLineEdit>(form, "flowName")->setText(QStringLiteral("Lead"));
        part<QLineEdit>(form, "n8nApiKey")->setText(QStringLiteral("n8n_api_x"));
        auto *key = part<QLineEdit>(form, "n8nKey");
        key->setText(QStringLiteral("n8n_api_x"));
        auto *problem = part<QLabel>(form, "n8nKeyProblem");
        QVERIFY(problem->isVisible());
        part<QPushButton>(form, "n8nCopy")->click();
        QCOMPARE(banner(form, "n8nOutcome"), problem->text());
        part<QPushButton>(form, "n8nNewKey")->click();
        QVERIFY(!problem->isVisible());
        QVERIFY(key->text() != QLatin1String("n8n_api_x"));
        part<QAbstractButton>(form, "n8nAsksKey")->click();
        QVERIFY(!key->isEnabled());
        QCOMPARE(form.workflow()
                     .json[QLatin1String("nodes")][0][QLatin1String("parameters")][QLatin1String("authentication")]
                     .toString(),
                 QStringLiteral("none"));
    }

    void makesABlueprintAndTestsMake()
    {
        Workbench bench;
        bench.withSandbox();
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        inbox = *await(bench.receiver.saveInbox(inbox));
        const EventId sample = store(bench, inbox.id);
        MakeForm form(bench.services());
        form.resize(330, 900);
        form.show();
        QTRY_COMPARE(part<QComboBox>(form, "flowInbox")->count(), 2);
        form.setRoute(leadRoute(inbox.id), sample);
        QTRY_COMPARE(part<ChoiceButton>(form, "flowFields")->chosen().size(), 2);
        part<QComboBox>(form, "flowCall")->setCurrentIndex(1);
        QVERIFY(part<QLabel>(form, "makeHints")->text().contains(QLatin1String("token")));
        const QJsonArray flow =
            QJsonDocument::fromJson(form.blueprint()).object().value(QLatin1String("flow")).toArray();
        QCOMPARE(flow.last()[QLatin1String("module")].toString(), QStringLiteral("http:ActionSendData"));
        QSignalSpy toasts(&form, &MakeForm::toast);
        part<QPushButton>(form, "makeCopy")->click();
        QCOMPARE(toasts.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), form.blueprint());
        const QString path = bench.folder.filePath(QStringLiteral("m.json"));
        form.saveTo(path);
        QVERIFY(QFile::exists(path));

        auto *url = part<QLineEdit>(form, "webhookTestUrl");
        auto *kind = part<QLabel>(form, "webhookTestKind");
        url->setText(QStringLiteral("https://hook.us2.make.com/abcdefghijklmnopqrstuvwxyz012345"));
        QVERIFY(kind->text().contains(QLatin1String("us2")));
        url->setText(QStringLiteral("https://exemplo.com.br/x"));
        QVERIFY(kind->text().contains(QLatin1String("https://hook.")));
        ScriptedServer server({ScriptedServer::answer(200, "Accepted", {}, "text/plain"),
                               ScriptedServer::answer(410, "Gone", {}, "text/plain")});
        url->setText(server.url(QStringLiteral("/abc")).toString());
        auto *send = part<QPushButton>(form, "webhookTestSend");
        send->click();
        QTRY_VERIFY(banner(form, "webhookTestAnswer").contains(QLatin1String("Make took the event")));
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_VERIFY(banner(form, "webhookTestAnswer").contains(QLatin1String("five days")));
        server.close();
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_VERIFY(!banner(form, "webhookTestAnswer").contains(QLatin1String("Sending")));
        QVERIFY(!banner(form, "webhookTestAnswer").isEmpty());
    }

    void namesEveryControl()
    {
        Workbench bench;
        N8nForm n8n(bench.services());
        MakeForm make(bench.services());
        for (const QWidget *form : {static_cast<QWidget *>(&n8n), static_cast<QWidget *>(&make)})
            for (const QWidget *control : form->findChildren<QWidget *>())
                if (control->window() == form &&
                    (qobject_cast<const QLineEdit *>(control) || qobject_cast<const QComboBox *>(control) ||
                     qobject_cast<const QAbstractButton *>(control))) {
                    QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
                    QVERIFY(!control->objectName().isEmpty());
                }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestIntegratorForms)
#include "tst_integratorforms.moc"
