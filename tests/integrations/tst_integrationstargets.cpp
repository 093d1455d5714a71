#include "app/secrets/secret.h"
#include "models/items/routedeliverymodel.h"
#include "tests/integrations/pagesteps.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTableView>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.left(request.indexOf("\r\n\r\n")).split('\n'))
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

/// The files of the folder that hold the words, the log's own apart: it keeps what others sent.
QStringList filesWith(const QString &folder, const QByteArray &words)
{
    QStringList found;
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(each.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
            found += each.fileName();
    }
    return found;
}

template <class T>
T *ofTarget(IntegrationsPage &page, int place, const char *name)
{
    return part<QWidget>(page, qPrintable(u"routeTarget%1"_s.arg(place)))->findChild<T *>(QLatin1String(name));
}

int inState(IntegrationsPage &page, DeliveryState state)
{
    int number = 0;
    for (const Delivery &delivery : page.findChild<RouteDeliveryModel *>()->deliveries())
        number += delivery.state == state ? 1 : 0;
    return number;
}

} // namespace

/// Where routes of the page lead: several targets, headers and signatures with their secrets, targets that are paused,
/// and what is seen of a target over all routes.
class TestIntegrationsTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void oneTargetFailsAndTheOtherGoesOn()
    {
        RouteBench bench;
        ScriptedServer wrong({ScriptedServer::answer(422, R"({"error":"sem telefone"})")});
        ScriptedServer good({ScriptedServer::answer(200, "{}")});
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"Dois destinos"_s, wrong.url(u"/um"_s).toString());
        part<QPushButton>(page, "targetAdd")->click();
        ofTarget<QLineEdit>(page, 1, "routeUrl")->setText(good.url(u"/dois"_s).toString());
        saveRoute(page);
        switchOn(bench, page);
        part<QTabBar>(page, "routeTabs")->setCurrentIndex(1);
        for (const char *name : {"Rui", "Ana", "Eva"})
            QVERIFY(bench.arrives(RouteBench::contact(name)) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(good.requests.size(), 3, 10000);
        QVERIFY(good.requests.first().startsWith("POST /dois"));
        QTRY_COMPARE_WITH_TIMEOUT(inState(page, DeliveryState::Undeliverable), 3, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(inState(page, DeliveryState::Delivered), 3, 10000);
        QVERIFY(bench.routes->routes().first().enabled);

        // One that is discarded leaves the others as they are, those to the same host too.
        auto *deliveries = page.findChild<RouteDeliveryModel *>();
        for (int row = 0; row < deliveries->rowCount(); ++row)
            if (deliveries->deliveries()[row].state == DeliveryState::Undeliverable) {
                part<QTableView>(page, "routeDeliveries")->setCurrentIndex(deliveries->index(row, 0));
                break;
            }
        QTRY_VERIFY(part<QAction>(page, "deliveryDiscard")->isEnabled());
        part<QAction>(page, "deliveryDiscard")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(inState(page, DeliveryState::Discarded), 1, 5000);
        QCOMPARE(inState(page, DeliveryState::Undeliverable), 2);

        // Without the second target the first goes on by itself.
        ofTarget<QPushButton>(page, 0, "targetRemove")->click();
        saveRoute(page);
        QCOMPARE(bench.routes->routes().first().targets.size(), 1);
        QVERIFY(bench.arrives(RouteBench::contact("Lia")) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(good.requests.size(), 4, 10000);
    }

    void discardingOneOfTwoToTheSameHostLeavesTheOther()
    {
        RouteBench bench;
        ScriptedServer wrong({ScriptedServer::answer(422, "{}")});
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"Mesmo servidor"_s, wrong.url(u"/um"_s).toString());
        part<QPushButton>(page, "targetAdd")->click();
        ofTarget<QLineEdit>(page, 1, "routeUrl")->setText(wrong.url(u"/dois"_s).toString());
        saveRoute(page);
        switchOn(bench, page);
        part<QTabBar>(page, "routeTabs")->setCurrentIndex(1);
        QVERIFY(bench.arrives(RouteBench::contact("Rui")) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(inState(page, DeliveryState::Undeliverable), 2, 10000);
        QTRY_VERIFY(part<QAction>(page, "deliveryDiscard")->isEnabled());
        part<QAction>(page, "deliveryDiscard")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(inState(page, DeliveryState::Discarded), 1, 5000);
        QCOMPARE(inState(page, DeliveryState::Undeliverable), 1);

        // The rest at once, after a question.
        QVERIFY(bench.arrives(RouteBench::contact("Ivo")) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(inState(page, DeliveryState::Undeliverable), 3, 10000);
        const auto answer = [&page](const QString &button) {
            part<QAction>(page, "deliveryDiscardAll")->trigger();
            auto *box = page.findChild<QMessageBox *>(u"askDestroy"_s);
            if (box)
                box->findChild<QPushButton *>(button)->click();
            return box != nullptr;
        };
        QTRY_VERIFY(part<QAction>(page, "deliveryDiscardAll")->isEnabled());
        QVERIFY(answer(u"askDestroyNo"_s));
        QTRY_VERIFY(!page.findChild<QMessageBox *>(u"askDestroy"_s));
        QCOMPARE(inState(page, DeliveryState::Undeliverable), 3);
        QVERIFY(answer(u"askDestroyYes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(inState(page, DeliveryState::Discarded), 4, 5000);
        QTRY_VERIFY(!part<QAction>(page, "deliveryDiscardAll")->isEnabled());
    }

    void secretHeadersAreInNoFile()
    {
        RouteBench bench;
        ScriptedServer target({ScriptedServer::answer(200, "{}")});
        const QByteArray secret = "muito-secreto-4711";
        {
            IntegrationsPage page(bench.services());
            page.resize(1080, 744);
            page.show();
            startRoute(bench, page, u"Com chave"_s, target.url(u"/api"_s).toString());
            part<QPushButton>(page, "routeMore")->click();
            part<QPlainTextEdit>(page, "routeHeaders")->setPlainText(u"X-Api-Key: \nX-Loja: 7"_s);
            part<QPushButton>(page, "routeSave")->click();
            QVERIFY(says(page, "routeHeadersProblem", u"X-Api-Key"_s));
            part<QPlainTextEdit>(page, "routeHeaders")->setPlainText(u"X-Api-Key: muito-secreto-4711\nX-Loja: 7"_s);
            bench.drafts.settle();
            QCOMPARE(filesWith(bench.folder.path(), secret), QStringList());
            QVERIFY(filesWith(bench.folder.path(), "X-Loja").contains(u"drafts.json"_s));
            // A test goes out with it before it is stored.
            part<QPushButton>(page, "routeTest")->click();
            QTRY_COMPARE(target.requests.size(), 1);
            QCOMPARE(headerOf(target.requests[0], "x-api-key"), secret);
            saveRoute(page);
            const QString shown = part<QPlainTextEdit>(page, "routeHeaders")->toPlainText();
            QVERIFY(shown.contains(u"X-Api-Key: "_s) && !shown.contains(QString::fromLatin1(secret)));
            QVERIFY(shown.contains(u"X-Loja: 7"_s));
            switchOn(bench, page);
            QVERIFY(bench.arrives(RouteBench::contact("Rui")) > 0);
            QTRY_COMPARE_WITH_TIMEOUT(target.requests.size(), 2, 10000);
            QCOMPARE(headerOf(target.requests[1], "x-api-key"), secret);
            QCOMPARE(headerOf(target.requests[1], "x-loja"), QByteArray("7"));
            // Another change leaves it, and a test of what is stored has it.
            part<QLineEdit>(page, "routeName")->setText(u"Com a chave"_s);
            saveRoute(page);
            part<QPushButton>(page, "routeTest")->click();
            QTRY_COMPARE(target.requests.size(), 3);
            QCOMPARE(headerOf(target.requests[2], "x-api-key"), secret);
            const QString file = bench.folder.filePath(u"rotas.json"_s);
            page.exportTo(file);
            QTRY_VERIFY(QFile::exists(file));
            QVERIFY(filesWith(bench.folder.path(), "X-Loja").contains(u"rotas.json"_s));
        }
        bench.routes.reset();
        QCOMPARE(filesWith(bench.folder.path(), secret), QStringList());
        QVERIFY(!filesWith(bench.folder.path(), "X-Loja").filter(u"outbox"_s).isEmpty());
        // After a start the keychain has it.
        bench.routes =
            std::move(*Routes::open(bench.folder.path(), *bench.store, bench.accounts, bench.secrets, bench.sandboxes));
        QVERIFY(bench.arrives(RouteBench::contact("Ana")) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(target.requests.size(), 4, 10000);
        QCOMPARE(headerOf(target.requests[3], "x-api-key"), secret);
        IntegrationsPage page(bench.services());
        page.show();
        part<QPlainTextEdit>(page, "routeHeaders")->setPlainText(u"X-Api-Key: outra\nX-Loja: 7"_s);
        saveRoute(page);
        QVERIFY(bench.arrives(RouteBench::contact("Eva")) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(target.requests.size(), 5, 10000);
        QCOMPARE(headerOf(target.requests[4], "x-api-key"), QByteArray("outra"));
        // A copy has none of its own.
        part<QAction>(page, "routeDuplicate")->trigger();
        QVERIFY(says(page, "routeNote", u"X-Api-Key"_s));
        part<QPushButton>(page, "routeSave")->click();
        QVERIFY(says(page, "routeHeadersProblem", u"X-Api-Key"_s));
    }

    void requestsAreSignedWithTheSecret()
    {
        RouteBench bench;
        ScriptedServer target({ScriptedServer::answer(200, "{}")});
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"Assinada"_s, target.url(u"/hub"_s).toString());
        part<QPushButton>(page, "routeMore")->click();
        chooseData(page, "routeSignatureScheme", int(SenderScheme::GitHub));
        part<QPushButton>(page, "routeSave")->click();
        QVERIFY(!part<QLabel>(page, "routeSignatureProblem")->text().isEmpty());
        QCOMPARE(page.findChild<RouteModel *>()->rowCount(), 0);
        part<QLineEdit>(page, "routeSignatureSecret")->setText(u"assinatura-muito-longa-0815"_s);
        bench.drafts.settle();
        saveRoute(page);
        QVERIFY(part<QLineEdit>(page, "routeSignatureSecret")->text().isEmpty());
        switchOn(bench, page);
        QVERIFY(bench.arrives(RouteBench::contact("Rui")) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(target.requests.size(), 1, 10000);
        const QByteArray expected =
            QMessageAuthenticationCode::hash(bodyOf(target.requests[0]), "assinatura-muito-longa-0815",
                                             QCryptographicHash::Sha256)
                .toHex();
        QCOMPARE(headerOf(target.requests[0], "x-hub-signature-256"), "sha256=" + expected);
        bench.drafts.settle();
        QCOMPARE(filesWith(bench.folder.path(), "assinatura-muito-longa-0815"), QStringList());
    }

    void whatComesForAPausedTargetWaits()
    {
        RouteBench bench;
        ScriptedServer paused({ScriptedServer::answer(200, "{}")}), open({ScriptedServer::answer(200, "{}")});
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"Pausada"_s, paused.url(u"/um"_s).toString());
        part<QPushButton>(page, "targetAdd")->click();
        ofTarget<QLineEdit>(page, 1, "routeUrl")->setText(open.url(u"/dois"_s).toString());
        saveRoute(page);
        switchOn(bench, page);
        ofTarget<QAbstractButton>(page, 0, "targetPaused")->click();
        saveRoute(page);
        QVERIFY(bench.routes->routes().first().targets[0].paused);
        QVERIFY(bench.arrives(RouteBench::contact("Rui")) > 0);
        QVERIFY(bench.arrives(RouteBench::contact("Ana")) > 0);
        const auto queue = [&page](int place) {
            return ofTarget<QLabel>(page, place, "targetQueue");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(queue(0)->text().startsWith(u"2 waiting, the oldest for "_s),
                                  qPrintable(queue(0)->text()), 10000);
        QVERIFY(queue(0)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(open.requests.size(), 2, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(queue(1)->text().isEmpty(), 5000);
        QVERIFY(paused.requests.isEmpty());
        part<QTabBar>(page, "routeTabs")->setCurrentIndex(1);
        QTRY_COMPARE(inState(page, DeliveryState::Waiting), 2);
        QVERIFY(says(page, "deliveryQueue", u"2 waiting"_s));
        QVERIFY(says(page, "deliveryQueue", u"paused"_s));

        ofTarget<QAbstractButton>(page, 0, "targetPaused")->click();
        saveRoute(page);
        QTRY_COMPARE_WITH_TIMEOUT(paused.requests.size(), 2, 10000);
        QVERIFY(bodyOf(paused.requests[0]).contains("Rui"));
        QVERIFY(bodyOf(paused.requests[1]).contains("Ana"));
        QTRY_VERIFY_WITH_TIMEOUT(queue(0)->text().isEmpty(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(page, "deliveryQueue")->isHidden(), 5000);
    }

    void deliveriesAreSeenByTheirTarget()
    {
        RouteBench bench;
        int status = 422;
        ScriptedServer shared([&status](const QByteArray &) { return ScriptedServer::answer(status, "{}"); });
        ScriptedServer other({ScriptedServer::answer(200, "{}")});
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        int number = 0;
        for (const QUrl &url : {shared.url(u"/a"_s), shared.url(u"/b"_s), other.url(u"/c"_s)}) {
            startRoute(bench, page, u"Rota %1"_s.arg(++number), url.toString());
            saveRoute(page, number);
            switchOn(bench, page);
        }
        QVERIFY(bench.arrives(RouteBench::contact("Rui")) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(other.requests.size(), 1, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(shared.requests.size(), 2, 10000);
        page.findChild<QAction *>(u"deliveriesByTarget"_s)->trigger();
        auto *deliveries = page.findChild<RouteDeliveryModel *>();
        QTRY_COMPARE(deliveries->rowCount(), 1); // of the route that is shown
        QVERIFY(part<QTableView>(page, "routeDeliveries")->isColumnHidden(RouteDeliveryModel::RouteColumn));
        auto *scope = part<QComboBox>(page, "deliveryScope");
        QCOMPARE(scope->count(), 3);
        const QString key = u"127.0.0.1:%1"_s.arg(shared.serverPort());
        QVERIFY(scope->itemText(scope->findData(key)).contains(key));
        scope->hidePopup();
        scope->setCurrentIndex(scope->findData(key));
        QTRY_COMPARE_WITH_TIMEOUT(inState(page, DeliveryState::Undeliverable), 2, 10000);
        QVERIFY(!part<QTableView>(page, "routeDeliveries")->isColumnHidden(RouteDeliveryModel::RouteColumn));
        QSet<QString> names;
        for (int row = 0; row < deliveries->rowCount(); ++row)
            names += deliveries->index(row, RouteDeliveryModel::RouteColumn).data().toString();
        QCOMPARE(names, QSet<QString>({u"Rota 1"_s, u"Rota 2"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "deliveryQueue", u"2 undeliverable"_s), 5000);
        // Those of both routes go out again, and lead to their routes.
        status = 200;
        part<QPushButton>(page, "retryAll")->click();
        QTRY_COMPARE_WITH_TIMEOUT(inState(page, DeliveryState::Delivered), 2, 10000);
        QTRY_COMPARE(shared.requests.size(), 4);
        const int row = deliveries->deliveries()[0].route == bench.routes->routes()[0].id ? 0 : 1;
        part<QTableView>(page, "routeDeliveries")->setCurrentIndex(deliveries->index(row, 0));
        part<QAction>(page, "deliveryOpenRoute")->trigger();
        QTRY_COMPARE(part<QLineEdit>(page, "routeName")->text(), u"Rota 1"_s);
        QCOMPARE(deliveries->rowCount(), 2);
        scope->setCurrentIndex(0);
        QTRY_COMPARE(deliveries->rowCount(), 1);
        QCOMPARE(deliveries->deliveries().first().route, bench.routes->routes()[0].id);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestIntegrationsTargets)
#include "tst_integrationstargets.moc"
