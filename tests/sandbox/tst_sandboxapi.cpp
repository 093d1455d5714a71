#include "tests/sandbox/sandboxcaller.h"

#include <QRegularExpression>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

class TestSandboxApi : public QObject
{
    Q_OBJECT

private:
    static QJsonObject subscriptionBody()
    {
        return {{u"name"_s, u"ERP"_s},
                {u"url"_s, u"http://127.0.0.1:9/hook"_s},
                {u"events"_s, QJsonArray{u"CONTACT_NEW"_s, u"SESSION_NEW"_s}}};
    }
    static QByteArray idIn(const QJsonObject &object) { return object.value("id"_L1).toString().toUtf8(); }

private Q_SLOTS:
    void tokens()
    {
        SandboxCaller caller;
        caller.bearer = u""_s;
        QJsonObject body = caller.call("GET", "/core/v1/tag");
        QCOMPARE(caller.status, 401);
        QCOMPARE(body.value("key"_L1), u"ERROR_UNAUTHORIZED"_s);
        QCOMPARE(body.value("error"_L1), true);
        QCOMPARE(body.value("id"_L1).toObject().value("shortValue"_L1).toString().size(), 8);
        caller.call("GET", "/core/v1/nothing");
        QCOMPARE(caller.status, 401);
        caller.bearer = caller.world.limitedToken;
        caller.call("GET", "/core/v1/tag");
        QCOMPARE(caller.status, 200);
        caller.call("GET", "/chat/v2/session");
        QCOMPARE(caller.status, 401);
    }

    void unknownRoutesSay404In401()
    {
        SandboxCaller caller;
        const QJsonObject first = caller.call("GET", "/core/v1/nothing");
        QCOMPARE(caller.status, 401);
        QCOMPARE(first.value("httpStatusCode"_L1), 404);
        const QJsonObject second = caller.call("GET", "/core/v1/nothing");
        QCOMPARE(second.value("httpStatusCode"_L1), u"NOTFOUND"_s);
        caller.call("GET", "/v1/contact");
        QCOMPARE(caller.status, 400);
    }

    void notFoundIsA500()
    {
        SandboxCaller caller;
        const QJsonObject body = caller.call("GET", "/core/v1/contact/phoneNumber/5511000000000");
        QCOMPARE(caller.status, 500);
        QCOMPARE(body.value("key"_L1), u"FORM_ERROR"_s);
        QCOMPARE(body.value("text"_L1), u"Contato não encontrado"_s);
        QCOMPARE(caller.call("GET", "/crm/v2/panel/card").value("text"_L1), u"The PanelId field is required."_s);
        QCOMPARE(caller.status, 500);
    }

    void bareArrays_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("rows");
        QTest::newRow("tag") << QByteArray("/core/v1/tag") << 14;
        QTest::newRow("colour") << QByteArray("/core/v1/tag/color") << 54;
        QTest::newRow("agent") << QByteArray("/core/v1/agent") << 9;
        QTest::newRow("department") << QByteArray("/core/v2/department") << 5;
        QTest::newRow("department v1") << QByteArray("/core/v1/department") << 5;
        QTest::newRow("channel") << QByteArray("/chat/v1/channel") << 3;
        QTest::newRow("channel by type") << QByteArray("/chat/v1/channel?ChannelType=Whatsapp") << 2;
        QTest::newRow("custom field") << QByteArray("/core/v1/custom-field") << 10;
        QTest::newRow("nested") << QByteArray("/core/v1/contact/custom-field?NestedList=true") << 3;
        QTest::newRow("event") << QByteArray("/core/v1/webhook/event") << 18;
        QTest::newRow("subscription") << QByteArray("/core/v1/webhook/subscription") << 0;
    }
    void bareArrays()
    {
        QFETCH(QByteArray, path);
        SandboxCaller caller;
        caller.call("GET", path);
        QCOMPARE(caller.status, 200);
        QVERIFY(caller.json.isArray());
        QTEST(int(caller.json.array().size()), "rows");
    }

    void pages_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("total");
        QTest::newRow("portfolio") << QByteArray("/core/v1/portfolio") << 3;
        QTest::newRow("chatbot") << QByteArray("/chat/v1/chatbot") << 4;
        QTest::newRow("ready chatbots") << QByteArray("/chat/v1/chatbot?PublishStatuses=Not_Published") << 1;
        QTest::newRow("template") << QByteArray("/chat/v1/template") << 10;
        QTest::newRow("approved") << QByteArray("/chat/v1/template?ApprovedOnly=true") << 9;
        QTest::newRow("sequence") << QByteArray("/chat/v1/sequence") << 4;
        QTest::newRow("session") << QByteArray("/chat/v2/session") << 180;
        QTest::newRow("panel") << QByteArray("/crm/v2/panel?PageSize=1") << 3;
        QTest::newRow("sales panel") << QByteArray("/crm/v1/panel?type=SALES") << 2;
    }
    void pages()
    {
        QFETCH(QByteArray, path);
        SandboxCaller caller;
        const QJsonObject page = caller.call("GET", path);
        QCOMPARE(caller.status, 200);
        QTEST(page.value("totalItems"_L1).toInt(), "total");
        QVERIFY(!page.value("items"_L1).toArray().isEmpty());
    }

    void paging()
    {
        SandboxCaller caller;
        const QJsonObject plain = caller.call("GET", "/core/v1/contact");
        QCOMPARE(plain.value("pageSize"_L1), 15);
        QCOMPARE(plain.value("items"_L1).toArray().size(), 15);
        QVERIFY(plain.value("orderBy"_L1).isNull());
        // Names without regard to case; what is unknown is ignored.
        const QJsonObject second = caller.call("GET", "/core/v1/contact?pagenumber=2&PAGESIZE=15&page=7");
        QCOMPARE(second.value("pageNumber"_L1), 2);
        QVERIFY(second.value("items"_L1).toArray().first() != plain.value("items"_L1).toArray().first());
        QCOMPARE(caller.call("GET", "/core/v1/contact?page=2").value("items"_L1), plain.value("items"_L1));
        caller.call("GET", "/core/v1/contact?PageSize=100");
        QCOMPARE(caller.status, 200);
        caller.call("GET", "/core/v1/contact?PageSize=101");
        QCOMPARE(caller.status, 500);
        const QJsonObject sorted =
            caller.call("GET", "/core/v1/contact?OrderBy=CreatedAt&OrderDirection=DESCENDING&PageSize=100");
        QCOMPARE(sorted.value("orderBy"_L1), u"createdat"_s);
        const QJsonArray items = sorted.value("items"_L1).toArray();
        QVERIFY(items.first().toObject().value("createdAt"_L1).toString() >
                items.last().toObject().value("createdAt"_L1).toString());
    }

    void pagesFollowChanges()
    {
        SandboxCaller caller;
        const int before = caller.call("GET", "/core/v1/contact").value("totalItems"_L1).toInt();
        caller.call("POST", "/core/v1/contact", {{u"name"_s, u"Nova"_s}, {u"phoneNumber"_s, u"5511955550000"_s}});
        QCOMPARE(caller.call("GET", "/core/v1/contact").value("totalItems"_L1).toInt(), before + 1);
    }

    void dates()
    {
        SandboxCaller caller;
        const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6,7}Z$"_s);
        const QJsonObject all = caller.call("GET", "/core/v1/contact?PageSize=100");
        const QString middle = all.value("items"_L1).toArray().at(50).toObject().value("createdAt"_L1).toString();
        QVERIFY2(form.match(middle).hasMatch(), qPrintable(middle));
        const QByteArray bound = middle.left(19).toUtf8() + 'Z';
        const int older =
            caller.call("GET", "/core/v1/contact?CreatedAt.Before=" + bound).value("totalItems"_L1).toInt();
        const int newer =
            caller.call("GET", "/core/v1/contact?createdat.after=" + bound).value("totalItems"_L1).toInt();
        QCOMPARE(older, 50);
        QCOMPARE(older + newer, all.value("totalItems"_L1).toInt());
        caller.call("GET", "/core/v1/contact?CreatedAt.After=ontem");
        QCOMPARE(caller.status, 500);
    }

    void detailsOnlyWhenAsked()
    {
        SandboxCaller caller;
        const auto first = [&](const QByteArray &target) {
            return caller.call("GET", target).value("items"_L1).toArray().first().toObject();
        };
        const QJsonObject plain = first("/core/v1/contact");
        QVERIFY(plain.value("tagNames"_L1).isNull());
        QVERIFY(plain.value("customFields"_L1).isNull());
        QVERIFY(plain.value("portfolioNames"_L1).isNull());
        const QJsonObject full = first("/core/v1/contact?IncludeDetails=Tags&IncludeDetails=CustomFields");
        QVERIFY(full.value("tagNames"_L1).isArray());
        QVERIFY(full.value("customFields"_L1).isObject());
        // Repeated keys, not commas.
        QVERIFY(first("/core/v1/contact?IncludeDetails=Tags,CustomFields").value("tagNames"_L1).isNull());
        QVERIFY(first("/crm/v2/panel").value("steps"_L1).isNull());
        QVERIFY(first("/crm/v2/panel").value("tags"_L1).isNull());
        const QJsonObject panel = first("/crm/v2/panel?IncludeDetails=Steps&IncludeDetails=Tags");
        QCOMPARE(panel.value("steps"_L1).toArray().size(), 5);
        QCOMPARE(panel.value("tags"_L1).toArray().size(), 3);
        QVERIFY(first("/chat/v2/session").value("contactDetails"_L1).isNull());
        QVERIFY(first("/chat/v2/session?IncludeDetails=ContactDetails").value("contactDetails"_L1).isObject());
    }

    void subscriptionEventsAreWrittenAndReadDifferently()
    {
        SandboxCaller caller;
        const QJsonObject made = caller.call("POST", "/core/v1/webhook/subscription", subscriptionBody());
        QCOMPARE(caller.status, 200);
        QCOMPARE(made.value("enabled"_L1), true);
        const QJsonObject event = made.value("events"_L1).toArray().first().toObject();
        QCOMPARE(event.value("event"_L1), u"CONTACT_NEW"_s);
        QCOMPARE(event.value("description"_L1), u"Contato criado"_s);
        // What was read cannot be written back as it came.
        QJsonObject objects = subscriptionBody();
        objects.insert("events"_L1, made.value("events"_L1));
        caller.call("POST", "/core/v1/webhook/subscription", objects);
        QCOMPARE(caller.status, 500);
        const QByteArray path = "/core/v1/webhook/subscription/" + idIn(made);
        QCOMPARE(caller.call("GET", path), made);
        caller.call("DELETE", path);
        QCOMPARE(caller.status, 200);
        QVERIFY(caller.answered.isEmpty());
        caller.call("GET", path);
        QCOMPARE(caller.status, 500);
    }

    void subscriptionLimits_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("good");
        const QString url = u"https://a.br/"_s;
        QTest::newRow("no name") << u"name"_s << QJsonValue(QString()) << false;
        QTest::newRow("name of 100") << u"name"_s << QJsonValue(QString(100, u'x')) << true;
        QTest::newRow("name of 101") << u"name"_s << QJsonValue(QString(101, u'x')) << false;
        QTest::newRow("no url") << u"url"_s << QJsonValue(QJsonValue::Null) << false;
        QTest::newRow("ftp") << u"url"_s << QJsonValue(u"ftp://a.br"_s) << false;
        QTest::newRow("url of 500") << u"url"_s << QJsonValue(url + QString(500 - url.size(), u'x')) << true;
        QTest::newRow("url of 501") << u"url"_s << QJsonValue(url + QString(501 - url.size(), u'x')) << false;
        QTest::newRow("no events") << u"events"_s << QJsonValue(QJsonArray()) << false;
        QTest::newRow("unknown event") << u"events"_s << QJsonValue(QJsonArray{u"CONTACT_GONE"_s}) << false;
    }
    void subscriptionLimits()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(bool, good);
        SandboxCaller caller;
        QJsonObject body = subscriptionBody();
        body.insert(key, value);
        const QJsonObject answer = caller.call("POST", "/core/v1/webhook/subscription", body);
        QCOMPARE(caller.status, good ? 200 : 500);
        if (!good)
            QCOMPARE(answer.value("key"_L1), u"FORM_ERROR"_s);
        QCOMPARE(caller.world.subscriptions.size(), good ? 1 : 0);
    }

    void partialUpdatesNeedFields()
    {
        SandboxCaller caller;
        const QByteArray path = "/core/v1/webhook/subscription/" +
                                idIn(caller.call("POST", "/core/v1/webhook/subscription", subscriptionBody()));
        caller.call("PUT", path, {{u"enabled"_s, false}});
        QCOMPARE(caller.status, 500);
        caller.call("PUT", path, {{u"fields"_s, QJsonArray{u"enabled"_s}}, {u"enabled"_s, false}});
        QCOMPARE(caller.status, 500);
        const QJsonObject paused = caller.call(
            "PUT", path, {{u"fields"_s, QJsonArray{u"Enabled"_s}}, {u"enabled"_s, false}, {u"name"_s, u"Other"_s}});
        QCOMPARE(caller.status, 200);
        QCOMPARE(paused.value("enabled"_L1), false);
        QCOMPARE(paused.value("name"_L1), u"ERP"_s);
    }

    void brokenJsonIsAProblem()
    {
        SandboxCaller caller;
        caller.raw("POST", "/core/v1/contact", "{\"name\":");
        QCOMPARE(caller.status, 400);
        QCOMPARE(caller.json.object().value("status"_L1), 400);
    }

    void rateLimits()
    {
        SandboxCaller caller(20, 1, SandboxApi::Limits::Enforced);
        for (int i = 0; i < 200; ++i)
            caller.call("GET", "/core/v1/tag");
        QCOMPARE(caller.status, 200);
        caller.call("GET", "/core/v1/tag");
        QCOMPARE(caller.status, 429);
        // Sends have a quota of their own.
        caller.call("POST", "/chat/v1/send/text", {{u"to"_s, u"5511922220000"_s}, {u"text"_s, u"Oi"_s}});
        QCOMPARE(caller.status, 200);
        for (int burst = 1; burst < 5; ++burst) {
            caller.nowMs += 5001;
            for (int i = 0; i < 200; ++i)
                caller.call("GET", "/core/v1/tag");
            QCOMPARE(caller.status, 200);
        }
        caller.nowMs += 5001;
        caller.call("GET", "/core/v1/tag");
        QCOMPARE(caller.status, 429);
        caller.nowMs += 300'000;
        caller.call("GET", "/core/v1/tag");
        QCOMPARE(caller.status, 200);
    }
};

QTEST_GUILESS_MAIN(TestSandboxApi)
#include "tst_sandboxapi.moc"
