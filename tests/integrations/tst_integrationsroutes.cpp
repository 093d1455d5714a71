#include "app/routes/owninboxes.h"
#include "app/routes/routetemplates.h"
#include "models/domain/routecodec.h"
#include "models/items/routedeliverymodel.h"
#include "tests/integrations/pagesteps.h"
#include "tests/support/n8nserver.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

namespace {

/// Value and state beside a field of the target's schema; empty where it is not listed.
QStringList schemaRow(IntegrationsPage &page, const QString &field)
{
    const auto *table = part<QTableWidget>(page, "schemaTable");
    for (int row = 0; row < table->rowCount(); ++row)
        if (table->item(row, 0)->text() == field)
            return {table->item(row, 1)->text(), table->item(row, 2)->text()};
    return {};
}

QMessageBox *question(IntegrationsPage &page)
{
    auto *box = page.window()->findChild<QMessageBox *>(u"askSend"_s);
    return box && box->isVisible() ? box : nullptr;
}

} // namespace

/// Templates, the dry run and what follows from it, what a target takes, files of routes, and what is refused.
class TestIntegrationsRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void everyTemplateStandsInItsMenuAndFillsTheForm()
    {
        RouteBench bench;
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        page.primaryAction()->trigger();
        auto *menu = page.findChild<QMenu *>(u"routeTemplates"_s);
        QVERIFY(menu && menu->isVisible());
        QHash<QString, QStringList> offered; // by the submenu
        for (const QAction *entry : menu->actions())
            if (entry->menu())
                for (const QAction *each : entry->menu()->actions()) {
                    QVERIFY(!each->toolTip().isEmpty());
                    offered[entry->text()] += each->objectName();
                }
        menu->close();
        QCOMPARE(offered.size(), 3);
        qsizetype number = 0;
        for (const RouteTemplate &one : routetemplates::all()) {
            QVERIFY2(offered.value(one.group).contains(u"template_"_s + one.id), qPrintable(one.id));
            ++number;
            newRoute(page, qPrintable(u"template_"_s + one.id));
            QCOMPARE(part<QLineEdit>(page, "routeName")->text(), one.title);
            QVERIFY2(says(page, "routeNote", one.about.left(20)), qPrintable(one.id));
            // What the widgets make of it is what the template says.
            const QJsonObject draft = bench.drafts.value(u"route/new"_s);
            if (!draft.isEmpty()) {
                const Route edited = RouteCodec::read(QJsonDocument(draft).toJson());
                QVERIFY2(edited.when == one.route.when && edited.mapping == one.route.mapping, qPrintable(one.id));
            }
            // Something is missing in each: an address, an account, a key.
            part<QPushButton>(page, "routeSave")->click();
            QVERIFY2(!bench.routes->routes().size(), qPrintable(one.id));
            part<QAction>(page, "routeDiscard")->trigger();
        }
        QCOMPARE(offered.values().front().size() + offered.values()[1].size() + offered.values()[2].size(), number);
    }

    void eventsOfThePastAreSentWhenAsked()
    {
        RouteBench bench;
        ScriptedServer target({ScriptedServer::answer(200, "{}")});
        for (const char *name : {"Rui", "Ana", "Rui"})
            QVERIFY(bench.arrives(RouteBench::contact(name)) > 0);
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"Só Rui"_s, target.url(u"/x"_s).toString());
        part<QPushButton>(page, "addCondition")->click();
        part<QLineEdit>(page, "conditionField0")->setText(u"content.name"_s);
        chooseData(page, "conditionTest0", int(RouteCondition::Test::Equals));
        part<QLineEdit>(page, "conditionValue0")->setText(u"Rui"_s);
        QTRY_VERIFY(part<QLabel>(page, "previewPosition")->text().contains(u"of 3"_s));
        part<QPushButton>(page, "routeTry")->click();
        auto *send = part<QPushButton>(page, "dryRunSend");
        QTRY_VERIFY(send->text().contains(u"2"_s));
        QVERIFY(!send->isEnabled());
        QVERIFY(says(page, "dryRunWhyNot", u"Save the route"_s));
        saveRoute(page);
        QVERIFY(!send->isEnabled());
        QVERIFY(says(page, "dryRunWhyNot", u"Switch the route on"_s));
        switchOn(bench, page);
        QTRY_VERIFY(part<QLabel>(page, "dryRunWhyNot")->isHidden());
        part<QPushButton>(page, "routeTry")->click();
        QTRY_VERIFY(send->isEnabled() && send->isVisible());
        part<QLineEdit>(page, "routeName")->setText(u"Só o Rui"_s);
        QVERIFY(!send->isEnabled());
        QVERIFY(says(page, "dryRunWhyNot", u"Save the changes"_s));
        saveRoute(page);
        QTRY_VERIFY(send->isEnabled());

        send->click();
        QTRY_VERIFY(question(page));
        QVERIFY(question(page)->text().contains(u"2"_s) && question(page)->text().contains(u"for real"_s));
        QVERIFY(question(page)->informativeText().contains(u"127.0.0.1"_s));
        QVERIFY(question(page)->informativeText().contains(u"Só o Rui"_s));
        page.window()->findChild<QPushButton *>(u"askSendNo"_s)->click();
        QTRY_VERIFY(!page.window()->findChild<QMessageBox *>(u"askSend"_s));
        QVERIFY(await(bench.routes->deliveries({}, 10))->isEmpty());
        send->click();
        QTRY_VERIFY(question(page));
        page.window()->findChild<QPushButton *>(u"askSendYes"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(target.requests.size(), 2, 10000);
        for (const QByteArray &request : std::as_const(target.requests))
            QVERIFY(bodyOf(request).contains("\"Rui\""));
        QTRY_COMPARE(page.findChild<RouteDeliveryModel *>()->rowCount(), 2);
        QVERIFY(part<QWidget>(page, "routeDeliveries")->isVisible());
    }

    void whatAnActionTakesIsShownWithWhatItIsGiven()
    {
        RouteBench bench;
        bench.withSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.platform(), 20000);
        QTRY_COMPARE(bench.receiver.state().phase, ReceiverState::Phase::Running);
        QVERIFY(bench.arrives(RouteBench::contact("Rui Alves", "+55|11977776666")) > 0);
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"Mensagem"_s, u"https://example.com/"_s);
        QTRY_VERIFY(part<QWidget>(page, "previewBody")->isVisible());
        // Of an address nothing is claimed.
        QVERIFY(part<QWidget>(page, "previewSchema")->isHidden());
        QVERIFY(part<QWidget>(page, "mappingMissing")->isHidden());
        chooseText(page, "targetKind", u"action on an account"_s);
        QVERIFY(part<QWidget>(page, "previewSchema")->isHidden());
        chooseData(page, "actionAccount", bench.accounts.current()->id.value);
        QVERIFY(part<QWidget>(page, "previewSchema")->isVisible());
        QCOMPARE(schemaRow(page, u"telefone *"_s), QStringList({u""_s, u"missing"_s}));
        QVERIFY(says(page, "mappingMissing", u"telefone or contactId"_s));
        QVERIFY(says(page, "schemaMissing", u"telefone or contactId"_s));
        clickField(page, u"/content/name"_s);
        clickField(page, u"/content/phonenumber"_s);
        clickField(page, u"/content/id"_s);
        auto *mapping = page.findChild<MappingModel *>();
        setCell(*mapping, 1, MappingModel::FormatColumn, int(ValueFormat::PhoneDigits));
        setCell(*mapping, 2, MappingModel::NameColumn, u"codigo_externo"_s);
        // Another spelling of a field is the same field.
        QCOMPARE(mapping->index(1, MappingModel::NameColumn).data().toString(), u"phonenumber"_s);
        QTRY_COMPARE(schemaRow(page, u"telefone *"_s), QStringList({u"5511977776666"_s, u"filled"_s}));
        QCOMPARE(schemaRow(page, u"nome"_s), QStringList({u"Rui Alves"_s, u"filled"_s}));
        QCOMPARE(schemaRow(page, u"codigo_externo"_s).value(1), u"custom"_s);
        QCOMPARE(schemaRow(page, u"email"_s), QStringList({u""_s, u""_s}));
        QVERIFY(part<QWidget>(page, "mappingMissing")->isHidden());
        QVERIFY(part<QWidget>(page, "schemaMissing")->isHidden());
        QVERIFY(part<QWidget>(page, "previewBody")->isHidden());
        chooseData(page, "actionKind", int(ActionTarget::Action::SendMessage));
        QVERIFY(says(page, "mappingMissing", u"texto or arquivo"_s));
        part<QPushButton>(page, "mappingConstant")->click();
        setCell(*mapping, 3, MappingModel::FieldColumn, u"\"Olá, {{content.name}}!\""_s);
        setCell(*mapping, 3, MappingModel::NameColumn, u"mensagem"_s);
        QVERIFY(part<QWidget>(page, "mappingMissing")->isHidden());
        QTRY_COMPARE(schemaRow(page, u"texto *"_s), QStringList({u"Olá, Rui Alves!"_s, u"filled"_s}));
    }

    void thePublicAddressOfAnOwnInboxIsRefused()
    {
        RouteBench bench;
        followOwnInboxes(bench.receiver, bench.settings, *bench.routes);
        bench.settings.set(setting::publicBaseUrl, u"https://loja.tunel.example/"_s);
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"Laço"_s, u"https://LOJA.tunel.example/in/loja?x=1"_s);
        saveRoute(page);
        QTRY_VERIFY(part<QAbstractButton>(page, "routeOn")->isEnabled());
        part<QAbstractButton>(page, "routeOn")->click();
        QTRY_VERIFY(says(page, "routeError", u"feed itself"_s));
        QVERIFY(!bench.routes->routes().first().enabled);
        QVERIFY(!part<QAbstractButton>(page, "routeOn")->isChecked());
        // Another inbox of the same computer is none of it, nor is the tunnel of before.
        part<QLineEdit>(page, "routeUrl")->setText(u"https://loja.tunel.example/in/outra"_s);
        saveRoute(page);
        part<QAbstractButton>(page, "routeOn")->click();
        QTRY_VERIFY(bench.routes->routes().first().enabled);
    }

    void theExportTabFollowsTheRoute()
    {
        RouteBench bench;
        N8nServer server;
        QVERIFY(bench.arrives(RouteBench::contact("Rui")) > 0);
        IntegrationsPage page(bench.services());
        page.resize(1080, 1100);
        page.show();
        startRoute(bench, page, u"Para o n8n"_s, {});
        clickField(page, u"/content/name"_s);
        setCell(*page.findChild<MappingModel *>(), 0, MappingModel::NameColumn, u"nome"_s);
        part<QTabBar>(page, "routeTabs")->setCurrentIndex(2);
        auto *name = part<QLineEdit>(page, "flowName");
        QTRY_COMPARE(name->text(), u"Para o n8n"_s);
        QTRY_COMPARE(part<ChoiceButton>(page, "flowFields")->chosen(), QStringList{u"content.name"_s});
        part<QLineEdit>(page, "n8nInstance")->setText(server.url().toString());
        part<QLineEdit>(page, "n8nApiKey")->setText(QString::fromLatin1(server.apiKey));
        part<QPushButton>(page, "n8nCreate")->click();
        // The address of the new workflow is that of the route, which had none.
        QTRY_VERIFY_WITH_TIMEOUT(part<QLineEdit>(page, "routeUrl")->text().startsWith(server.url().toString()), 10000);
        QVERIFY(part<QLineEdit>(page, "routeUrl")->text().contains(u"/webhook/"_s));
        part<QTabBar>(page, "exportChoice")->setCurrentIndex(1);
        QTRY_VERIFY(part<QPushButton>(page, "makeSave") && part<QPushButton>(page, "makeSave")->isVisible());
    }

    void filesOfRoutesHaveNoSecrets()
    {
        RouteBench bench;
        const QString file = bench.folder.filePath(u"rotas.json"_s);
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"Make"_s,
                   u"https://hook.eu2.make.com/abcdefghijklmnopqrstuvwxyz012345?senha=segredo-da-url"_s);
        part<QPushButton>(page, "routeMore")->click();
        part<QPlainTextEdit>(page, "routeHeaders")->setPlainText(u"x-make-apikey: segredo-do-make"_s);
        chooseData(page, "routeSignatureScheme", int(SenderScheme::GitHub));
        part<QLineEdit>(page, "routeSignatureSecret")->setText(u"segredo-da-assinatura"_s);
        page.findChild<MappingModel *>()->add(u"content.name"_s);
        saveRoute(page);
        page.exportTo(file, bench.routes->routes().first().id);
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray json = written.readAll();
        QVERIFY(json.contains("x-make-apikey") && json.contains("content.name"));
        for (const char *secret : {"segredo", "abcdefghijklmnop", "route/"})
            QVERIFY2(!json.contains(secret), secret);

        page.importFile(file);
        QTRY_COMPARE(bench.routes->routes().size(), 2);
        QTRY_COMPARE(part<QLineEdit>(page, "routeName")->text(), u"Make 2"_s);
        QVERIFY(!bench.routes->routes().last().enabled);
        // What was left out is asked for, and nothing goes out before.
        for (const QString &gap : {u"token"_s, u"x-make-apikey"_s, u"signature"_s})
            QVERIFY2(says(page, "routeNote", gap), qPrintable(gap));
        QTRY_VERIFY(part<QAbstractButton>(page, "routeOn")->isEnabled());
        part<QAbstractButton>(page, "routeOn")->click();
        QTRY_VERIFY(!part<QWidget>(page, "routeError")->isHidden());
        QVERIFY(!bench.routes->routes().last().enabled);
        // Changes that are not wanted go, what is stored stays.
        part<QLineEdit>(page, "routeUrl")->setText(u"https://example.com/outra"_s);
        QVERIFY(!part<QLabel>(page, "routeUnsaved")->isHidden());
        QVERIFY(!says(page, "routeNote", u"token"_s));
        QVERIFY(says(page, "routeNote", u"x-make-apikey"_s));
        part<QAction>(page, "routeDiscard")->trigger();
        QVERIFY(part<QLabel>(page, "routeUnsaved")->isHidden());
        QVERIFY(part<QLineEdit>(page, "routeUrl")->text().contains(u"{token}"_s));
        written.close();
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write("{}") == 2);
        written.close();
        QSignalSpy told(&page, &IntegrationsPage::toast);
        page.importFile(file);
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0][0].toString().contains(u"no file of routes"_s));
        QCOMPARE(bench.routes->routes().size(), 2);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestIntegrationsRoutes)
#include "tst_integrationsroutes.moc"
