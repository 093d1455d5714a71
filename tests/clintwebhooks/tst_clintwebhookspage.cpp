#include "tests/clintwebhooks/clintwebhooksbench.h"

using namespace gancho;
using namespace gancho::test;

/// Clint's webhooks that send, through the page's own widgets, against the embedded Clint.
class TestClintWebhooksPage : public ClintWebhooksBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

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
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(child<QLineEdit>("integrationUrl")->text()));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        // More than one deal may have been moved until the first arrived, and another may come before this.
        do {
            click("clintVerify");
            QTRY_COMPARE(child<QPushButton>("clintVerify")->text(), QStringLiteral("Stop waiting"));
            network.post(request, QByteArray("{\"deal_name\":\"A\",\"etapa\":\"B\",\"deal_old_stage\":\"C\"}"));
            QTRY_VERIFY_WITH_TIMEOUT(!banner("clintVerifyResult").isEmpty(), 8000);
        } while (banner("clintVerifyResult").contains(QLatin1String("told by the marker")));
        QVERIFY2(banner("clintVerifyResult").contains(QLatin1String("inferred from the fields")),
                 qPrintable(banner("clintVerifyResult")));
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
};

QTEST_MAIN(TestClintWebhooksPage)
#include "tst_clintwebhookspage.moc"
