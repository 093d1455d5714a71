#include "app/integrators/n8nclient.h"
#include "tests/integrations/routebench.h"
#include "tests/support/n8nserver.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

/// From the page to a workflow in n8n, and from an event to its execution.
class TestRouteToN8n : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void sendsEventsAsTheWorkflowWantsThem()
    {
        RouteBench bench;
        N8nServer server;
        QVERIFY(bench.arrives(RouteBench::contact("Rui Alves")) > 0);
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        newRoute(page, "emptyRoute");
        part<QLineEdit>(page, "routeName")->setText(u"Lead no n8n"_s);
        part<QTabBar>(page, "routeTabs")->setCurrentIndex(2);
        QTRY_VERIFY(part<QLineEdit>(page, "n8nInstance"));
        QTRY_COMPARE(part<QLineEdit>(page, "flowName")->text(), u"Lead no n8n"_s);
        part<QLineEdit>(page, "n8nInstance")->setText(server.url().toString());
        part<QLineEdit>(page, "n8nApiKey")->setText(QString::fromLatin1(server.apiKey));
        part<QPushButton>(page, "n8nCreate")->click();
        QTRY_VERIFY2(part<Banner>(page, "n8nOutcome")->text().contains(u"created and is active"_s),
                     qPrintable(part<Banner>(page, "n8nOutcome")->text()));

        QCOMPARE(part<QLineEdit>(page, "routeUrl")->text(), server.url(u"/webhook/lead-no-n8n"_s).toString());
        part<QPushButton>(page, "routeSave")->click();
        QTRY_COMPARE(bench.routes->routes().size(), 1);
        const UrlTarget target = bench.routes->routes().first().targets.first().url;
        QCOMPARE(int(target.body), int(UrlTarget::Body::Unchanged));
        QTRY_VERIFY(part<QAbstractButton>(page, "routeOn")->isEnabled());
        part<QAbstractButton>(page, "routeOn")->click();
        QTRY_VERIFY(bench.routes->routes().first().enabled);

        QVERIFY(bench.arrives(RouteBench::contact("Ana Prado")) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(server.executions.size(), 1, 10000);
        N8nExecution run;
        run.data = server.executions[0]["data"_L1].toObject();
        const QJsonObject item = run.item(u"Webhook"_s);
        QCOMPARE(item["body"_L1]["content"_L1]["name"_L1].toString(), u"Ana Prado"_s);
        QCOMPARE(bench.routes->routes().first().stoppedBecause, QString());

        // Created before the route was saved, and known as its own: it is changed now.
        QTRY_COMPARE(part<QPushButton>(page, "n8nCreate")->text(), u"Update in n8n"_s);
        part<QPushButton>(page, "n8nCreate")->click();
        QTRY_VERIFY(part<Banner>(page, "n8nOutcome")->text().contains(u"updated and is active"_s));
        QCOMPARE(server.workflows.size(), 1);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestRouteToN8n)
#include "tst_routeton8n.moc"
