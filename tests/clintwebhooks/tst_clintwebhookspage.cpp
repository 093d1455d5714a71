#include "app/platforms/clint/clintplatform.h"
#include "models/items/clinthookmodel.h"
#include "models/items/clintmappingmodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/clintwebhookspage.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryFile>
#include <QTest>
#include <QUrlQuery>

using namespace gancho;
using test::await;

/// Clint's three kinds of webhooks through the page's own widgets, against the embedded Clint.
class TestClintWebhooksPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ClintWebhooksPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;

    template <class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const
    {
        auto *button = child<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    void type(const char *name, const QString &text) const { child<QLineEdit>(name)->setText(text); }
    void choose(const char *name, int index) const { child<QComboBox>(name)->setCurrentIndex(index); }
    QString banner(const char *name) const
    {
        auto *shown = child<QWidget>(name);
        return shown && !shown->isHidden() ? shown->accessibleName() : QString();
    }
    int rows() const { return child<QTableView>("clintHookTable")->model()->rowCount(); }
    void makePage()
    {
        m_page = std::make_unique<ClintWebhooksPage>(m_bench->services());
        m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &Page::toast);
        m_page->resize(1050, 720);
        m_page->setVisible(true);
    }
    void confirm(const QString &verb) const
    {
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = m_page->findChild<QMessageBox *>()));
        for (QAbstractButton *button : box->buttons())
            if (button->text() == verb)
                return button->click();
        QFAIL("no such button");
    }
    void begin() const
    {
        m_page->primaryAction()->trigger();
        QTRY_VERIFY(child<QWidget>("integrationForm")->isVisible());
        QTRY_VERIFY(child<QComboBox>("integrationOrigin")->count() > 1);
    }
    /// A sending one to this computer, kept and in the sandbox's panel.
    void makeSend(const QString &name, ClintTrigger trigger)
    {
        begin();
        type("integrationName", name);
        choose("integrationOrigin", 1);
        choose("integrationTrigger", int(trigger));
        click("integrationHere");
        QTRY_VERIFY(!child<QLineEdit>("integrationUrl")->text().isEmpty());
        QTRY_VERIFY(!banner("integrationOpenInbox").isEmpty());
        click("integrationProtect");
        QTRY_VERIFY(banner("integrationOpenInbox").isEmpty());
        applyIt();
    }
    void applyIt()
    {
        m_toasts->clear();
        click("integrationApply");
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_toasts->isEmpty() && m_toasts->last().first().toString().startsWith(QLatin1String("Applied")), 8000);
        QCOMPARE(banner("integrationError"), QString());
    }
    Sandbox &clint() { return m_bench->sandboxes.of(PlatformKind::Clint); }
    EventSummary newest()
    {
        const auto ids = await(m_bench->store->ids({}, 0, 0, 1));
        if (!ids || ids->isEmpty())
            return {};
        const auto list = await(m_bench->store->summaries(*ids));
        return list && !list->isEmpty() ? list->first() : EventSummary();
    }
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("GANCHO_PICTURES");
        if (folder.isEmpty())
            return;
        for (const bool dark : {false, true}) {
            m_theme->setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            for (const QSize size : {QSize(1050, 690), QSize(960, 530)}) {
                m_page->resize(size);
                m_page->grab().save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(folder, QLatin1String(name), dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width()));
            }
        }
        m_theme->setScheme(Theme::Scheme::Light);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(Theme::Scheme::Light);
    }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        Account account;
        account.platform = PlatformKind::Clint;
        account.name = QStringLiteral("Clinica Azul");
        account.sandbox = true;
        m_bench->accounts.setCurrent(m_bench->accounts.save(account)->id);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 8000);
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void isEmptyAtFirst()
    {
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(m_page->findChild<QLabel *>() != nullptr);
        QVERIFY(child<QWidget>("integrationForm")->isHidden() || !child<QWidget>("integrationForm")->isVisible());
        QCOMPARE(banner("clintHookProblem"), QString());
        picture("empty");
    }

    void sendsWhatHappensInTheSandbox()
    {
        makeSend(QStringLiteral("Avisar o ERP"), ClintTrigger::StatusChanged);
        QTRY_COMPARE(rows(), 1);
        click("clintVerify");
        QTRY_COMPARE(child<QPushButton>("clintVerify")->text(), QStringLiteral("Stop waiting"));
        QVERIFY(await(clint().perform(QStringLiteral("deal-won"))));
        QTRY_VERIFY_WITH_TIMEOUT(!banner("clintVerifyResult").isEmpty(), 8000);
        const QString said = banner("clintVerifyResult");
        QVERIFY2(said.contains(QLatin1String("It changes its status")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("told by the marker")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("The key is right.")), qPrintable(said));
        const EventSummary event = newest();
        QCOMPARE(event.type, QStringLiteral("status_changed"));
        QCOMPARE(event.platform, PlatformKind::Clint);
        QCOMPARE(event.verification, Verification::Passed);
        QVERIFY(child<QWidget>("clintVerifyLines"));
        picture("send-verified");
        child<QTabWidget>("integrationTabs")->setCurrentIndex(0);
        picture("send-guide");
        child<QTabWidget>("integrationTabs")->setCurrentIndex(1);
        picture("send-fields");
    }

    void eachTriggerArrivesByItsName_data()
    {
        QTest::addColumn<int>("trigger");
        QTest::addColumn<QString>("action");
        QTest::newRow("created") << int(ClintTrigger::DealCreated) << QStringLiteral("lead-arrives");
        QTest::newRow("entered") << int(ClintTrigger::StageEntered) << QStringLiteral("deal-moves");
        QTest::newRow("changed") << int(ClintTrigger::StageChanged) << QStringLiteral("deal-moves");
    }
    void eachTriggerArrivesByItsName()
    {
        QFETCH(int, trigger);
        QFETCH(QString, action);
        makeSend(QStringLiteral("Gatilho"), ClintTrigger(trigger));
        QTRY_VERIFY_WITH_TIMEOUT(
            (await(clint().perform(action)), newest().type == clintTriggerId(ClintTrigger(trigger))), 8000);
        QCOMPARE(newest().verification, Verification::Passed);
    }

    void saysThatTheKeyIsMissingOrWrong()
    {
        makeSend(QStringLiteral("Chave"), ClintTrigger::DealCreated);
        const QUrl address(child<QLineEdit>("integrationUrl")->text());
        QNetworkAccessManager network;
        const auto send = [&](const QByteArray &header, const QString &token) {
            click("clintVerify");
            QTRY_COMPARE(child<QPushButton>("clintVerify")->text(), QStringLiteral("Stop waiting"));
            QUrl url = address;
            if (!token.isEmpty())
                url.setQuery(QStringLiteral("token=") + token);
            QNetworkRequest request(url);
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
            if (!header.isEmpty())
                request.setRawHeader("Authorization", header);
            QNetworkReply *reply = network.post(request, QByteArray("{\"deal_name\":\"A\",\"deal_stage\":\"B\"}"));
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
            reply->deleteLater();
            QTRY_VERIFY(banner("clintVerifyResult").contains(QLatin1String("its key is not right")));
        };
        send({}, {});
        const QString missing = banner("clintVerifyResult");
        send({}, QStringLiteral("errado"));
        const QString wrong = banner("clintVerifyResult");
        QVERIFY(missing != wrong);
        Inbox inbox = m_bench->receiver.inboxes().first();
        const auto secrets = await(m_bench->receiver.secretsOf(inbox.id));
        QVERIFY(secrets && !secrets->isEmpty());
        send("Bearer " + secrets->first().reveal().toUtf8(), {});
        QVERIFY2(banner("clintVerifyResult").contains(QLatin1String("Authorization"), Qt::CaseInsensitive),
                 qPrintable(banner("clintVerifyResult")));
    }

    void decodesByTheMappingAlsoWhatGetSends()
    {
        begin();
        type("integrationName", QStringLiteral("Renomeado"));
        choose("integrationOrigin", 1);
        choose("integrationTrigger", int(ClintTrigger::StageChanged));
        child<QComboBox>("integrationMethod")->setCurrentText(QStringLiteral("GET"));
        click("integrationHere");
        QTRY_VERIFY(!child<QLineEdit>("integrationUrl")->text().isEmpty());
        QAbstractItemModel *fields = child<QTableView>("integrationFields")->model();
        for (int row = 0; row < fields->rowCount(); ++row)
            if (fields->index(row, 1).data().toString() == QLatin1String("deal_stage"))
                QVERIFY(fields->setData(fields->index(row, 1), QStringLiteral("etapa")));
        applyIt();
        click("clintVerify");
        QTRY_COMPARE(child<QPushButton>("clintVerify")->text(), QStringLiteral("Stop waiting"));
        QTRY_VERIFY_WITH_TIMEOUT(
            (await(clint().perform(QStringLiteral("deal-moves"))), !banner("clintVerifyResult").isEmpty()), 8000);
        QVERIFY2(banner("clintVerifyResult").contains(QLatin1String("told by the marker")),
                 qPrintable(banner("clintVerifyResult")));
        QCOMPARE(newest().method, QStringLiteral("GET"));
        const auto shown = [this](const QString &text) {
            for (const QLabel *label : child<QWidget>("clintVerifyLines")->findChildren<QLabel *>())
                if (label->text() == text)
                    return true;
            return false;
        };
        QVERIFY(shown(QStringLiteral("Deal: stage")));
        QVERIFY(!shown(QStringLiteral("etapa (not in the mapping)")));

        // Without the marker it says that it has inferred.
        click("clintVerify");
        QTRY_COMPARE(child<QPushButton>("clintVerify")->text(), QStringLiteral("Stop waiting"));
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(child<QLineEdit>("integrationUrl")->text()));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        network.post(request, QByteArray("{\"deal_name\":\"A\",\"etapa\":\"B\",\"deal_old_stage\":\"C\"}"));
        QTRY_VERIFY_WITH_TIMEOUT(banner("clintVerifyResult").contains(QLatin1String("inferred from the fields")), 8000);
    }

    void explainsThatNothingCame()
    {
        makeSend(QStringLiteral("Nada"), ClintTrigger::DealCreated);
        auto *verify = child<QPushButton>("clintVerify")->parentWidget();
        QVERIFY(QMetaObject::invokeMethod(verify, "waitFor", Q_ARG(int, 1)));
        click("clintVerify");
        QTRY_VERIFY_WITH_TIMEOUT(banner("clintVerifyResult").contains(QLatin1String("Nothing came")), 5000);
    }

    void warnsWhereTheCauseIs()
    {
        begin();
        type("integrationName", QStringLiteral("Lints"));
        type("integrationUrl", QStringLiteral("nada"));
        QVERIFY(child<QLabel>("integrationUrlProblem")->isVisible());
        type("integrationUrl", QStringLiteral("http://exemplo.com.br/hook"));
        QVERIFY(!child<QLabel>("integrationUrlProblem")->isVisible());
        QVERIFY(banner("integrationWarning").contains(QLatin1String("https")));
        type("integrationUrl", QStringLiteral("https://exemplo.com.br/hook"));
        QVERIFY(banner("integrationWarning").isEmpty());
        child<QComboBox>("integrationMethod")->setCurrentText(QStringLiteral("GET"));
        QVERIFY(banner("integrationWarning").contains(QLatin1String("personal data")));

        QAbstractItemModel *fields = child<QTableView>("integrationFields")->model();
        QVERIFY(fields->setData(fields->index(1, 1), QStringLiteral("igual")));
        QVERIFY(fields->setData(fields->index(2, 1), QStringLiteral("igual")));
        QVERIFY(child<QLabel>("integrationFieldsProblem")->text().contains(QLatin1String("igual")));
        for (int row = 0; row < fields->rowCount(); ++row)
            fields->setData(fields->index(row, 0), int(Qt::Unchecked), Qt::CheckStateRole);
        QVERIFY(child<QLabel>("integrationFieldsProblem")->text().contains(QLatin1String("dropped")));
        click("integrationSave");
        QCOMPARE(rows(), 0);
        QCOMPARE(child<QTabWidget>("integrationTabs")->currentIndex(), 1);
    }

    void copiesTheMarkedUrlWithItsToken()
    {
        makeSend(QStringLiteral("Copiar"), ClintTrigger::StageChanged);
        click("guideCopy_url");
        const QUrlQuery query(QUrl(QApplication::clipboard()->text()));
        QCOMPARE(query.queryItemValue(clintEventMarker), QStringLiteral("stage_changed"));
        QVERIFY(!query.queryItemValue(clintIntegrationMarker).isEmpty());
        const QString token = query.queryItemValue(QStringLiteral("token"));
        QVERIFY(token.size() > 10);
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(token), qPrintable(label->objectName()));
        QFile kept(QDir(m_bench->folder.path()).filePath(QStringLiteral("clint-integrations.json")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains(token.toUtf8()));
    }

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
        picture("receive-leads");
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
};

QTEST_MAIN(TestClintWebhooksPage)
#include "tst_clintwebhookspage.moc"
