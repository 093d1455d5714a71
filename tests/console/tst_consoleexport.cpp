#include "app/exchange/postman.h"
#include "app/exchange/requestcurl.h"
#include "app/exchange/schemaexample.h"
#include "app/platforms/platformendpoint.h"
#include "app/platforms/schemacheck.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;

class TestConsoleExport : public QObject
{
    Q_OBJECT

    /// What a program called "curl" is given when a real shell runs the command.
    static QStringList arguments(const QString &command)
    {
        QTemporaryDir folder;
        QFile curl(folder.filePath(QStringLiteral("curl")));
        if (!curl.open(QIODevice::WriteOnly))
            return {};
        curl.write("#!/bin/sh\nprintf '%s\\037' \"$@\"\n");
        curl.close();
        curl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), folder.path() + QStringLiteral(":/usr/bin:/bin"));
        environment.insert(QStringLiteral("GANCHO_TOKEN"), QStringLiteral("pn_fromtheenvironment"));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
        if (!shell.waitForFinished())
            return {};
        QStringList all = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0x1f));
        all.removeLast();
        return all;
    }
    static ApiEndpoint endpoint()
    {
        ApiEndpoint endpoint;
        endpoint.baseUrl = QUrl(QStringLiteral("https://api.example.com"));
        endpoint.token = Secret(QStringLiteral("pn_secret+1"));
        return endpoint;
    }

private Q_SLOTS:
    void curlReadsTheTokenFromTheEnvironment()
    {
        ApiRequest request;
        request.path = QStringLiteral("/core/v1/tag");
        request.query.addQueryItem(QStringLiteral("Name"), QStringLiteral("a%26b%20'c'%24HOME"));
        const QString command = exchange::curlCommand(request, endpoint());
        QVERIFY(!command.contains(QStringLiteral("pn_secret")));
        const QStringList all = arguments(command);
        QCOMPARE(all.size(), 3);
        QCOMPARE(QUrlQuery(QUrl(all[0])).queryItemValue(QStringLiteral("Name"), QUrl::FullyDecoded),
                 QStringLiteral("a&b 'c'$HOME"));
        QCOMPARE(all[1], QStringLiteral("-H"));
        QCOMPARE(all[2], QStringLiteral("Authorization: Bearer pn_fromtheenvironment"));
    }
    void curlKeepsEveryByteOfTheBody_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("quotes") << QStringLiteral("{\"a\":\"it's \\\"so\\\"\"}");
        QTest::newRow("variables") << QStringLiteral("$HOME `id` $(id) \\ !! ~");
        QTest::newRow("lines") << QStringLiteral("{\n  \"a\": 1\n}");
        QTest::newRow("file") << QStringLiteral("@/etc/passwd");
        QTest::newRow("letters") << QStringLiteral("{\"name\":\"Quitéria 😀\"}");
        QTest::newRow("percent") << QStringLiteral("100 % %s %d");
    }
    void curlKeepsEveryByteOfTheBody()
    {
        QFETCH(QString, body);
        ApiRequest request;
        request.method = "POST";
        request.path = QStringLiteral("/core/v1/tag");
        request.body = body.toUtf8();
        const QStringList all = arguments(exchange::curlCommand(request, endpoint()));
        QCOMPARE(all.mid(0, 2), (QStringList{QStringLiteral("-X"), QStringLiteral("POST")}));
        QCOMPARE(all.value(all.indexOf(QStringLiteral("--data-raw")) + 1), body);
        QVERIFY(all.contains(QStringLiteral("Content-Type: application/json")));
    }
    void curlMasksTheTokenWhereItIsTyped()
    {
        ApiRequest request;
        request.method = "POST";
        request.path = QStringLiteral("/x/pn_secret%2B1");
        request.query.addQueryItem(QStringLiteral("t"), QStringLiteral("pn_secret%2B1"));
        request.body = "{\"t\":\"pn_secret+1\"}";
        const QString command = exchange::curlCommand(request, endpoint());
        QVERIFY(!command.contains(QStringLiteral("pn_secret")));
        QCOMPARE(command.count(QStringLiteral("***")), 3);
    }
    void postmanSignsInAsThePlatformWants_data()
    {
        QTest::addColumn<PlatformKind>("kind");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("header");
        QTest::newRow("wts.chat") << PlatformKind::WtsChat << QStringLiteral("bearer") << QString();
        QTest::newRow("Whazing") << PlatformKind::Whazing << QStringLiteral("bearer") << QString();
        QTest::newRow("Clint") << PlatformKind::Clint << QStringLiteral("apikey") << QStringLiteral("api-token");
    }
    void postmanSignsInAsThePlatformWants()
    {
        QFETCH(PlatformKind, kind);
        QFETCH(QString, type);
        QFETCH(QString, header);
        const QString base = QStringLiteral("https://loja.example/v1/api/external/u-1");
        const QByteArray file =
            exchange::postmanCollection(**Contract::of(kind), QStringLiteral("x"),
                                        endpointOf(kind, QUrl(base), Secret(QStringLiteral("pn_secret"))));
        QVERIFY(!file.contains("pn_secret"));
        const QJsonObject whole = QJsonDocument::fromJson(file).object();
        const QJsonValue auth = whole[QLatin1String("auth")];
        QCOMPARE(auth[QLatin1String("type")].toString(), type);
        QCOMPARE(whole[QLatin1String("variable")][0][QLatin1String("value")].toString(), base);
        QStringList values;
        for (const QJsonValue each : auth[type].toArray())
            values += each[QLatin1String("value")].toString();
        QVERIFY(values.contains(QStringLiteral("{{token}}")));
        if (!header.isEmpty())
            QCOMPARE(values, QStringList({header, QStringLiteral("{{token}}"), QStringLiteral("header")}));
    }
    void postmanHoldsEveryOperation()
    {
        const auto contract = *Contract::of(PlatformKind::WtsChat);
        const QByteArray file = exchange::postmanCollection(
            *contract, QStringLiteral("wts.chat"),
            endpointOf(PlatformKind::WtsChat, QUrl(QStringLiteral("https://api.wts.chat/")), {}));
        const QJsonObject whole = QJsonDocument::fromJson(file).object();
        QCOMPARE(whole[QLatin1String("info")][QLatin1String("schema")].toString(),
                 QStringLiteral("https://schema.getpostman.com/json/collection/v2.1.0/collection.json"));
        QCOMPARE(whole[QLatin1String("auth")][QLatin1String("type")].toString(), QStringLiteral("bearer"));
        QCOMPARE(whole[QLatin1String("variable")][0][QLatin1String("value")].toString(),
                 QStringLiteral("https://api.wts.chat"));
        QCOMPARE(whole[QLatin1String("variable")][1][QLatin1String("value")].toString(), QString());
        QStringList found;
        int bodies = 0;
        for (const QJsonValue folder : whole[QLatin1String("item")].toArray()) {
            QVERIFY(!folder[QLatin1String("name")].toString().isEmpty());
            for (const QJsonValue item : folder[QLatin1String("item")].toArray()) {
                const QJsonValue request = item[QLatin1String("request")];
                const QJsonValue url = request[QLatin1String("url")];
                QStringList path;
                QStringList variables;
                for (const QJsonValue variable : url[QLatin1String("variable")].toArray())
                    variables += variable[QLatin1String("key")].toString();
                for (const QJsonValue segment : url[QLatin1String("path")].toArray()) {
                    const QString text = segment.toString();
                    path += text.startsWith(u':') ? QStringLiteral("{%1}").arg(text.mid(1)) : text;
                    if (text.startsWith(u':'))
                        QVERIFY2(variables.contains(text.mid(1)), qPrintable(text));
                }
                QVERIFY(url[QLatin1String("raw")].toString().startsWith(QStringLiteral("{{baseUrl}}/")));
                found += request[QLatin1String("method")].toString() + u' ' + u'/' + path.join(u'/');
                if (const QJsonValue body = request[QLatin1String("body")]; body.isObject()) {
                    ++bodies;
                    QJsonParseError parsing;
                    QJsonDocument::fromJson(body[QLatin1String("raw")].toString().toUtf8(), &parsing);
                    QCOMPARE(parsing.error, QJsonParseError::NoError);
                }
            }
        }
        QCOMPARE(found.size(), contract->operations().size());
        int expectedBodies = 0;
        for (const Operation &operation : contract->operations()) {
            QVERIFY2(found.contains(QString::fromLatin1(operation.method) + u' ' + operation.path),
                     qPrintable(operation.id));
            expectedBodies += operation.takesBody;
        }
        QCOMPARE(bodies, expectedBodies);
    }
    void examplesFitTheirSchemas()
    {
        const auto contract = *Contract::of(PlatformKind::WtsChat);
        SchemaCheck checker(*contract);
        for (const Operation &operation : contract->operations()) {
            if (!operation.takesBody)
                continue;
            const auto problems =
                checker.check(exchange::exampleOf(operation.bodySchema, *contract), operation.bodySchema);
            QVERIFY2(problems.isEmpty(),
                     qPrintable(operation.id + u' ' + problems.value(0).pointer + u' ' + problems.value(0).text));
        }
    }
};

QTEST_GUILESS_MAIN(TestConsoleExport)
#include "tst_consoleexport.moc"
