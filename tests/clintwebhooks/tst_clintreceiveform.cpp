#include "app/platforms/contactsapi.h"
#include "app/platforms/panelsapi.h"
#include "tests/clintwebhooks/clintwebhooksbench.h"

#include <QFile>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

namespace {
/// The page's client asks five times a second, and looks for what came of a lead more than once.
constexpr int patience = 20000;
} // namespace

/// The form of a “Receber webhook” and its composer of test leads, against the embedded Clint.
class TestClintReceiveForm : public ClintWebhooksBench
{
    Q_OBJECT

    std::unique_ptr<ClintPlatform> m_elsewhere;

    void beginReceiving(const QString &name, ClintReceiveMode mode = ClintReceiveMode::Create)
    {
        begin();
        click("newKindReceive");
        type("integrationName", name);
        choose("integrationOrigin", 1);
        choose("integrationMode", int(mode));
    }
    QList<ClintIntegration> kept() { return m_bench->clintIntegrations.integrations(m_bench->accounts.current()->id); }
    QString receiveUrl() const { return child<QLineEdit>("receiveUrl")->text(); }
    QTableWidget *results() const { return child<QTableWidget>("leadResults"); }
    QString outcome(int row) const
    {
        const QTableWidgetItem *item = results()->item(row, 2);
        return item ? item->text() : QString();
    }
    /// The deal that came of the lead in that row, as Clint holds it.
    Card dealOf(int row) const
    {
        const QTableWidgetItem *item = results()->item(row, 3);
        const CardId id(item ? item->data(Qt::UserRole).toString() : QString());
        return await(m_elsewhere->panels()->card(id)).value_or(Card());
    }
    Contact contactOf(const Card &deal) const
    {
        return await(m_elsewhere->contacts()->contact(deal.contacts.value(0).id)).value_or(Contact());
    }
    void sendCsv(const QByteArray &contents)
    {
        QFile file(m_bench->folder.filePath(u"leads.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        QVERIFY(QMetaObject::invokeMethod(results()->parentWidget(), "loadCsv", Q_ARG(QString, file.fileName())));
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        ApiPacing pacing;
        pacing.quota = {{1000, 1000}};
        m_elsewhere = std::make_unique<ClintPlatform>(clint().baseUrl(), Secret(clint().token()), pacing);
    }
    void cleanup()
    {
        m_elsewhere.reset();
        close();
    }

    void tagStageAndStatusBelongToIt()
    {
        beginReceiving(u"Campanha de junho"_s);
        choose("integrationStage", 2);
        choose("integrationStatus", child<QComboBox>("integrationStatus")->findData(int(CardStatus::Won)));
        type("integrationTag", u"Campanha"_s);
        const QString stage = child<QComboBox>("integrationStage")->currentData().toString();
        QVERIFY(!stage.isEmpty());
        applyIt();
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().first().stageId.value, stage);
        QCOMPARE(kept().first().status, CardStatus::Won);
        QCOMPARE(kept().first().tag, u"Campanha"_s);

        type("leadName", u"Rita Nova"_s);
        type("leadEmail", u"rita.nova@exemplo.com.br"_s);
        click("leadSend");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(0).contains(u"new deal"_s), patience);
        const Card deal = dealOf(0);
        QCOMPARE(deal.stepId.value, stage);
        QCOMPARE(deal.status, CardStatus::Won);
        QCOMPARE(contactOf(deal).tagNames, QStringList{u"Campanha"_s});

        // They are there again after the program was ended.
        m_page.reset();
        makePage();
        QTRY_COMPARE(child<QLineEdit>("integrationTag")->text(), u"Campanha"_s);
        QTRY_COMPARE(child<QComboBox>("integrationStage")->currentData().toString(), stage);
        QCOMPARE(child<QComboBox>("integrationStatus")->currentData().toInt(), int(CardStatus::Won));
    }

    void aWrongUrlIsRefusedAtItsField()
    {
        beginReceiving(u"Pagina de vendas"_s);
        auto *problem = child<QLabel>("receiveUrlProblem");
        type("receiveUrl", u"https://exemplo.com.br/obrigado"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"/endpoints/integration/"_s));
        QVERIFY(child<QLineEdit>("receiveUrl")->property("invalid").toBool());
        click("integrationSave");
        QCOMPARE(rows(), 0);
        QVERIFY(kept().isEmpty());
        // One that was cut while it was copied.
        type("receiveUrl", u"https://functions-api.clint.digital/endpoints/integration/webhook/1b4e28ba-2fa1"_s);
        QVERIFY(problem->isVisible());
        const QString good =
            u"https://functions-api.clint.digital/endpoints/integration/webhook/1b4e28ba-2fa1-41d2-883f-0016d3cca427"_s;
        type("receiveUrl", good);
        QVERIFY(!problem->isVisible());
        click("integrationSave");
        QTRY_COMPARE(rows(), 1);
        const auto url =
            await(m_bench->clintIntegrations.receiveUrl(m_bench->accounts.current()->id, kept().first().id));
        QVERIFY(url);
        QCOMPARE(url->reveal(), good);
        // A secret: in no file, and hidden on the screen.
        QCOMPARE(child<QLineEdit>("receiveUrl")->echoMode(), QLineEdit::Password);
        QFile file(QDir(m_bench->folder.path()).filePath(u"clint-integrations.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("1b4e28ba"));
    }

    void aCopyHasNoUrlOfItsOwnYet()
    {
        beginReceiving(u"Landing"_s);
        type("integrationTag", u"Landing"_s);
        applyIt();
        QTRY_VERIFY(!receiveUrl().isEmpty());
        const QString first = kept().first().id, url = receiveUrl();
        click("integrationDuplicate");
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(child<QLineEdit>("integrationName")->text(), u"Landing (copy)"_s);
        QCOMPARE(child<QLineEdit>("integrationTag")->text(), u"Landing"_s);
        QVERIFY2(receiveUrl().isEmpty(), "Clint generates a URL for each integration");
        type("leadEmail", u"lia@exemplo.com.br"_s);
        click("leadSend");
        QVERIFY(banner("leadProblem").contains(u"generated URL first"_s));
        applyIt();
        QTRY_VERIFY(!receiveUrl().isEmpty());
        QVERIFY(receiveUrl() != url);
        QCOMPARE(await(m_bench->clintIntegrations.receiveUrl(m_bench->accounts.current()->id, first))->reveal(), url);
    }

    void theColumnsOfACsvAreSent()
    {
        beginReceiving(u"Planilha"_s);
        QAbstractItemModel *fields = child<QTableView>("integrationFields")->model();
        for (int row = 0; row < fields->rowCount(); ++row)
            QVERIFY(fields->setData(fields->index(row, 0), int(Qt::Checked), Qt::CheckStateRole));
        applyIt();
        sendCsv("nome;email;tags;valor;utm_source;utm_campaign\n"
                "Bia;bia.csv@exemplo.com.br;VIP,Feira;1.234,50;google;inverno\n"
                "Caio;caio.csv@exemplo.com.br;;99.9;;\n");
        QTRY_COMPARE(results()->rowCount(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("leadSend")->isEnabled(), patience);
        QCOMPARE(banner("leadProblem"), QString());
        QVERIFY(outcome(0).contains(u"new deal"_s) && outcome(1).contains(u"new deal"_s));
        const Card first = dealOf(0);
        QCOMPARE(first.amount.value_or(0), 1234.5);
        QCOMPARE(dealOf(1).amount.value_or(0), 99.9);
        const Contact bia = contactOf(first);
        QCOMPARE(bia.name, u"Bia"_s);
        QCOMPARE(QSet<QString>(bia.tagNames.begin(), bia.tagNames.end()), QSet<QString>({u"VIP"_s, u"Feira"_s}));
        QCOMPARE(bia.customFields["utm_source"_L1].toString(), u"google"_s);
        QCOMPARE(bia.customFields["utm_campaign"_L1].toString(), u"inverno"_s);
    }

    void aCsvIsStopped()
    {
        beginReceiving(u"Planilha longa"_s);
        applyIt();
        QByteArray csv("nome;email\n");
        for (int i = 0; i < 30; ++i)
            csv += "Lead " + QByteArray::number(i) + ";lead" + QByteArray::number(i) + "@parada.exemplo.com.br\n";
        sendCsv(csv);
        QTRY_COMPARE(results()->rowCount(), 30);
        QTRY_VERIFY_WITH_TIMEOUT(outcome(0).contains(u"new deal"_s), patience);
        QVERIFY(!child<QPushButton>("leadSend")->isEnabled());
        click("leadStop");
        QVERIFY(child<QPushButton>("leadSend")->isEnabled());
        QVERIFY(!child<QPushButton>("leadStop")->isVisible());
        QCOMPARE(outcome(29), u"Not sent"_s);
        ContactQuery query;
        query.email = u"lead29@parada.exemplo.com.br"_s;
        QVERIFY(await(m_elsewhere->contacts()->contacts(query, {}))->items.isEmpty());
        // What was sent stays told, and another lead goes out.
        type("leadEmail", u"depois@parada.exemplo.com.br"_s);
        click("leadSend");
        QTRY_VERIFY_WITH_TIMEOUT(outcome(30).contains(u"new deal"_s), patience);
        QVERIFY(outcome(0).contains(u"new deal"_s));
        QCOMPARE(outcome(29), u"Not sent"_s);
    }
};

QTEST_MAIN(TestClintReceiveForm)
#include "tst_clintreceiveform.moc"
