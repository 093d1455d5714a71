#include "app/integrators/integratoranswers.h"

#include <QTest>

using namespace gancho;

using Kind = IntegratorAnswer::Kind;

class TestIntegratorAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const QString hook = QStringLiteral("https://n8n.exemplo.com.br/webhook/lead");
        const QString test = QStringLiteral("https://n8n.exemplo.com.br/webhook-test/lead");
        const QString make = QStringLiteral("https://hook.eu2.make.com/abcdefghijklmnopqrstuvwxyz012345");
        const QByteArray unknown =
            "{\"code\":404,\"message\":\"The requested webhook \\\"POST lead\\\" is not registered.\",\"hint\":\"h\"}";
        const auto row = [](const char *name, const QString &url, int status, const QByteArray &body, Kind kind,
                            const char *says) {
            QTest::newRow(name) << url << status << body << int(kind) << QString::fromUtf8(says);
        };
        row("n8n started", hook, 200, "{\"message\":\"Workflow was started\"}", Kind::Started, "started the workflow");
        row("n8n last node", hook, 200, "{\"nome\":\"Rui\"}", Kind::Accepted, "took the event");
        row("n8n inactive", hook, 404, unknown, Kind::NotRegistered, "no active workflow");
        row("n8n test not armed", test, 404, unknown, Kind::TestNotArmed, "120");
        row("n8n test started", test, 200, "{\"message\":\"Workflow was started\"}", Kind::Started, "started");
        row("n8n method", hook, 404,
            "{\"code\":404,\"message\":\"This webhook is not registered for GET requests. Did you mean to make a POST "
            "request?\"}",
            Kind::WrongMethod, "another method");
        row("n8n key", hook, 403, "Authorization data is wrong!", Kind::WrongKey, "key in the header");
        row("n8n basic", hook, 401, "Authorization is required!", Kind::KeyMissing, "login");
        row("n8n address", hook, 403, "IP is not whitelisted to access the webhook!", Kind::AddressBlocked,
            "IP addresses");
        row("n8n failed", hook, 500, "{\"message\":\"Error in workflow\"}", Kind::WorkflowFailed, "failed");
        row("n8n large", hook, 413, "", Kind::TooLarge, "N8N_PAYLOAD_SIZE_MAX");
        row("n8n down", hook, 502, "<html>", Kind::Down, "502");
        row("n8n other", hook, 418, "", Kind::Refused, "418");
        row("make ok", make, 200, "Accepted", Kind::Accepted, "queue");
        row("make full", make, 400, "Queue is full.", Kind::QueueFull, "queue is full");
        row("make key", make, 401, "", Kind::KeyMissing, "x-make-apikey");
        row("make unknown", make, 404, "", Kind::Unknown, "no such webhook");
        row("make gone", make, 410, "Gone", Kind::Gone, "five days");
        row("make large", make, 413, "", Kind::TooLarge, "5 MB");
        row("make throttled", make, 429, "", Kind::Throttled, "429");
    }
    void reads()
    {
        QFETCH(QString, url);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, says);
        const IntegratorAnswer answer = integratorAnswer(QUrl(url), status, {}, body);
        QCOMPARE(int(answer.kind), kind);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.isGood(), status == 200);
        QCOMPARE(answer.advice.isEmpty(), answer.isGood());
        QVERIFY2(answer.message().contains(says), qPrintable(answer.message()));
    }

    void passesOnItsHint()
    {
        const IntegratorAnswer answer = integratorAnswer(QUrl(QStringLiteral("https://n.io/webhook/a")), 404, {},
                                                         "{\"message\":\"The requested webhook \\\"POST a\\\" is not "
                                                         "registered.\",\"hint\":\"The workflow must be active\"}");
        QVERIFY2(answer.message().contains(QLatin1String("The workflow must be active")), qPrintable(answer.message()));
    }

    void waitsAsLongAsAsked()
    {
        const IntegratorAnswer answer =
            integratorAnswer(QUrl(QStringLiteral("https://hook.us1.make.com/a")), 429, {{"retry-after", "17"}}, "");
        QVERIFY(answer.advice.contains(QLatin1String("17")));
    }

    void tellsWhoseUrlItIs()
    {
        QCOMPARE(integratorOf(QUrl(QStringLiteral("https://hook.us1.make.com/a"))), Integrator::Make);
        QCOMPARE(integratorOf(QUrl(QStringLiteral("https://n.io/webhook-test/a"))), Integrator::N8n);
        QCOMPARE(integratorOf(QUrl(QStringLiteral("https://erp.io/api"))), Integrator::None);
        // An instance with other segments is known only to whoever asks.
        QCOMPARE(int(integratorAnswer(QUrl(QStringLiteral("https://n.io/gancho/a")), 200, {},
                                      "{\"message\":\"Workflow was started\"}", Integrator::N8n)
                         .kind),
                 int(Kind::Started));
    }
};

QTEST_GUILESS_MAIN(TestIntegratorAnswers)
#include "tst_integratoranswers.moc"
