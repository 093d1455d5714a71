#include "app/sandbox/sandbox.h"
#include "tests/contract/requeststable.h"
#include "tests/support/await.h"
#include "tests/support/contractproxy.h"

#include <QSignalSpy>

using namespace gancho;
using namespace gancho::test;

namespace {

struct Answer
{
    int status = 0;
    QByteArray body;
    QJsonValue json() const { return ContractWatch::valueOf(QJsonDocument::fromJson(body)); }
};

} // namespace

/// Every operation of the contract, asked of the running sandbox through the proxy that holds both against the
/// contract.
class TestContractSandbox : public QObject
{
    Q_OBJECT

    Sandbox m_sandbox;
    std::unique_ptr<ContractProxy> m_proxy;
    std::unique_ptr<SampleRequests> m_requests;
    std::shared_ptr<const Contract> m_contract;
    QNetworkAccessManager m_network;

    Answer send(const QUrl &url, const QByteArray &method, const QByteArray &body = {})
    {
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + m_sandbox.token().toUtf8());
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
        const bool finished = QSignalSpy(reply, &QNetworkReply::finished).wait(10000);
        const Answer answer{finished ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0,
                            reply->readAll()};
        reply->deleteLater();
        return answer;
    }

    /// "/path?query", or "METHOD target body"; a target with a scheme as it is.
    QJsonValue lookUp(const QString &what)
    {
        if (what.startsWith(u'/'))
            return send(QUrl(m_sandbox.baseUrl().toString() + what), "GET").json();
        const QString target = what.section(u' ', 1, 1);
        const QUrl url(target.startsWith(u'/') ? m_sandbox.baseUrl().toString() + target : target);
        const QByteArray body = what.section(u' ', 2).toUtf8();
        return send(url, what.section(u' ', 0, 0).toLatin1(), body.isEmpty() ? QByteArray("%PDF") : body).json();
    }

    Answer call(const Operation &operation, const SampleRequest &sample, const QUrlQuery &query)
    {
        QUrl url = m_proxy->url();
        url.setPath(operation.pathWith(sample.path), QUrl::TolerantMode);
        url.setQuery(query);
        QByteArray body;
        if (sample.body.isArray())
            body = QJsonDocument(sample.body.toArray()).toJson();
        else if (sample.body.isObject())
            body = QJsonDocument(sample.body.toObject()).toJson();
        return send(url, operation.method, body);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_contract = *Contract::of(PlatformKind::WtsChat);
        SandboxOptions options;
        options.contacts = 300;
        options.limits = false;
        QVERIFY(await(m_sandbox.start(options)));
        m_proxy = std::make_unique<ContractProxy>(m_sandbox.baseUrl());
        m_requests = std::make_unique<SampleRequests>([this](const QString &what) { return lookUp(what); });
    }

    void everyOperation_data()
    {
        QTest::addColumn<QString>("id");
        // Reading first, and what deletes last.
        for (const char *method : {"GET", "POST", "PUT", "DELETE"})
            for (const Operation &operation : Contract::of(PlatformKind::WtsChat).value()->operations())
                // The notes and subscriptions that these read are made by others.
                if (operation.method == method && !later().contains(operation.id))
                    QTest::newRow(qPrintable(operation.id)) << operation.id;
                else if (QByteArray(method) == "PUT" && operation.method != "DELETE" && later().contains(operation.id))
                    QTest::newRow(qPrintable(operation.id)) << operation.id;
    }

    void everyOperation()
    {
        QFETCH(QString, id);
        const Operation &operation = *m_contract->find(id);
        const auto sample = m_requests->of(id);
        QVERIFY2(sample, "no request is written for this operation");
        for (auto it = sample->path.begin(); it != sample->path.end(); ++it)
            QVERIFY2(!it.value().isEmpty(), qPrintable(it.key()));
        const qsizetype before = m_proxy->problems().size();
        const Answer answer = call(operation, *sample, sample->query);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QCOMPARE(m_proxy->called().last(), id);
        const QStringList problems = m_proxy->problems().mid(before);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void everyDetail_data()
    {
        QTest::addColumn<QString>("id");
        for (const Operation &operation : Contract::of(PlatformKind::WtsChat).value()->operations())
            if (operation.parameter(QStringLiteral("IncludeDetails")) ||
                operation.parameter(QStringLiteral("NestedList")))
                QTest::newRow(qPrintable(operation.id)) << operation.id;
    }

    void everyDetail()
    {
        QFETCH(QString, id);
        const Operation &operation = *m_contract->find(id);
        const SampleRequest sample = *m_requests->of(id);
        QUrlQuery query = sample.query;
        if (const auto *details = operation.parameter(QStringLiteral("IncludeDetails")))
            for (const QString &detail : details->choices())
                query.addQueryItem(details->name, detail);
        else
            query.addQueryItem(QStringLiteral("NestedList"), QStringLiteral("true"));
        const qsizetype before = m_proxy->problems().size();
        const Answer answer = call(operation, sample, query);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QVERIFY(!SampleRequests::rows(answer.json()).isEmpty() || !answer.json().toObject().isEmpty());
        const QStringList problems = m_proxy->problems().mid(before);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void refusalsHaveTheirShape()
    {
        ContractProxy proxy(m_sandbox.baseUrl());
        const auto get = [&](const QString &target) {
            return send(QUrl(proxy.url().toString() + target), "GET").status;
        };
        const QString unknown = u"11111111-1111-4111-8111-111111111111"_s;
        for (int i = 0; i < 2; ++i)
            QCOMPARE(get(u"/core/v1/contact/"_s + unknown), 500);
        QCOMPARE(send(QUrl(proxy.url().toString() + u"/core/v1/tag"_s), "POST", R"({"name": "Nova"})").status, 200);
        QCOMPARE(send(QUrl(proxy.url().toString() + u"/core/v1/tag"_s), "POST", R"({"name": "Nova"})").status, 500);
        QCOMPARE(proxy.problems(), QStringList());
    }

    void theProxyTellsWhatIsWrong()
    {
        ContractProxy proxy(m_sandbox.baseUrl());
        const auto send = [&](const QByteArray &method, const QString &target, const QByteArray &body = {}) {
            this->send(QUrl(proxy.url().toString() + target), method, body);
            return proxy.problems().value(proxy.problems().size() - 1);
        };
        QVERIFY(send("GET", u"/core/v1/nothing"_s).contains("not in the contract"_L1));
        QVERIFY(send("GET", u"/core/v1/contact?page=2"_s).contains("\"page\""_L1));
        QVERIFY(send("GET", u"/core/v1/contact?PageSize=101"_s).contains("PageSize"_L1));
        QVERIFY(send("GET", u"/core/v1/contact?IncludeDetails=Tags,CustomFields"_s).contains("IncludeDetails/0"_L1));
        QVERIFY(send("GET", u"/core/v1/contact?Status=ACTIVE&Status=BLOCKED"_s).contains("twice"_L1));
        QVERIFY(send("GET", u"/chat/v1/message"_s).contains("SessionId is missing"_L1));
        QVERIFY(send("POST", u"/core/v1/tag"_s).contains("body: missing"_L1));
        QVERIFY(send("POST", u"/core/v1/tag"_s, "{").contains("body"_L1));
        QVERIFY(send("POST", u"/core/v1/tag"_s, R"({"name": 5})").contains("body: /name"_L1));
        QVERIFY(send("GET", u"/core/v1/tag"_s, "{}").contains("there should be none"_L1));
        const auto before = proxy.problems();
        QCOMPARE(before.size(), 10);
        send("GET", u"/core/v1/contact?pageNumber=1&PageSize=100&IncludeDetails=Tags&IncludeDetails=Portfolios"_s);
        QCOMPARE(proxy.problems(), before);
    }

    void theProxyTellsAnswersThatAreWrong()
    {
        QTcpServer platform;
        QVERIFY(platform.listen(QHostAddress::LocalHost));
        connect(&platform, &QTcpServer::newConnection, &platform, [&platform] {
            QTcpSocket *socket = platform.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray body = "[{\"name\": \"VIP\"}]";
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        ContractProxy proxy(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(platform.serverPort())));
        QCOMPARE(send(QUrl(proxy.url().toString() + u"/core/v1/tag"_s), "GET").body,
                 QByteArray("[{\"name\": \"VIP\"}]"));
        QCOMPARE(proxy.problems().size(), 1);
        QVERIFY(proxy.problems().first().startsWith("listTags: answer 200: /0"_L1));
    }

private:
    static QStringList later()
    {
        return {QStringLiteral("getSessionNote"), QStringLiteral("getSubscription"),
                QStringLiteral("updateSubscription")};
    }
};

QTEST_GUILESS_MAIN(TestContractSandbox)
#include "tst_contractsandbox.moc"
