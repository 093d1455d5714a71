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
        QTest::newRow("custom field") << QByteArray("/core/v1/custom-field") << 8;
        QTest::newRow("nested") << QByteArray("/core/v1/contact/custom-field?NestedList=true") << 3;
        QTest::newRow("event") << QByteArray("/core/v1/webhook/event") << 16;
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

    void contactsFireOlderNames()
    {
        SandboxCaller caller;
        const QJsonObject made =
            caller.call("POST", "/core/v1/contact",
                        {{u"name"_s, u"Maria Souza"_s},
                         {u"phoneNumber"_s, u"5511999990000"_s},
                         {u"tagNames"_s, QJsonArray{u"VIP"_s, u"Novinha"_s}},
                         {u"customFields"_s,
                          QJsonObject{{u"cidade"_s, u"Recife"_s}, {u"compras"_s, u"muitas"_s}, {u"unknown"_s, 1}}}});
        QCOMPARE(caller.status, 200);
        QCOMPARE(made.value("phoneNumber"_L1), u"+55|11999990000"_s);
        QCOMPARE(made.value("customFields"_L1).toObject(), (QJsonObject{{u"cidade"_s, u"Recife"_s}}));
        QCOMPARE(caller.firedTypes(), QStringList{u"CONTACT_NEW"_s});
        const QJsonObject body = caller.fired.first().body;
        QCOMPARE(body.value("eventType"_L1), u"CONTACT_NEW"_s);
        const QJsonObject content = body.value("content"_L1).toObject();
        QCOMPARE(content.value("phonenumber"_L1), u"+55|11999990000"_s);
        QCOMPARE(content.value("phonenumberFormatted"_L1), u"(11) 99999-0000"_s);
        QCOMPARE(content.value("tags"_L1), (QJsonArray{u"VIP"_s, u"Novinha"_s}));
        QCOMPARE(content.value("customFieldValues"_L1).toObject().value("cidade"_L1), u"Recife"_s);
        for (const QLatin1StringView newer : {"phoneNumber"_L1, "tagIds"_L1, "tagNames"_L1, "customFields"_L1})
            QVERIFY(!content.contains(newer));
        // The new tag exists now, and the phone is taken.
        QCOMPARE(caller.world.tags.size(), 15);
        caller.call("POST", "/core/v1/contact", {{u"phoneNumber"_s, u"(11) 99999-0000"_s}});
        QCOMPARE(caller.status, 500);
        QVERIFY(caller.fired.isEmpty());
        caller.call("GET", "/core/v1/contact/phoneNumber/%2B55%7C11999990000");
        QCOMPARE(caller.status, 200);
    }

    void contactUpdates()
    {
        SandboxCaller caller;
        const QJsonObject contact = caller.world.contacts.at(3);
        const QByteArray path = "/core/v2/contact/" + idIn(contact);
        const QJsonObject changed = caller.call(
            "PUT", path,
            {{u"fields"_s, QJsonArray{u"Name"_s}}, {u"name"_s, u"Outra"_s}, {u"email"_s, u"x@example.com"_s}});
        QCOMPARE(changed.value("name"_L1), u"Outra"_s);
        QVERIFY(changed.value("email"_L1) != u"x@example.com"_s);
        QCOMPARE(caller.firedTypes(), QStringList{u"CONTACT_UPDATE"_s});
        caller.call("PUT", path, {{u"name"_s, u"Outra"_s}});
        QCOMPARE(caller.status, 500);
        const QString tag = caller.world.tags.at(9).value("id"_L1).toString();
        caller.call("POST", "/core/v1/contact/" + idIn(contact) + "/tags",
                    {{u"tagIds"_s, QJsonArray{tag}}, {u"operation"_s, u"REPLACEALL"_s}});
        QCOMPARE(caller.firedTypes(), QStringList{u"CONTACT_TAG_UPDATE"_s});
        QCOMPARE(caller.fired.first().body.value("content"_L1).toObject().value("tagsId"_L1), (QJsonArray{tag}));
        // A tag in use goes only with removeFromContacts, in the body of the DELETE.
        caller.call("DELETE", "/core/v1/tag/" + tag.toUtf8());
        QCOMPARE(caller.status, 500);
        caller.call("DELETE", "/core/v1/tag/" + tag.toUtf8(), {{u"removeFromContacts"_s, true}});
        QCOMPARE(caller.status, 200);
        caller.call("POST", "/core/v2/contact/batch",
                    {{u"items"_s,
                      QJsonArray{QJsonObject{{u"phoneNumber"_s, contact.value("phoneNumber"_L1)}, {u"name"_s, u"A"_s}},
                                 QJsonObject{{u"phoneNumber"_s, u"5511977770000"_s}}}}});
        QCOMPARE(caller.firedTypes(), (QStringList{u"CONTACT_UPDATE"_s, u"CONTACT_NEW"_s}));
    }

    void contactFilter()
    {
        SandboxCaller caller;
        const QJsonObject contact = caller.world.contacts.at(5);
        const QJsonObject found = caller.call("POST", "/core/v1/contact/filter",
                                              {{u"textFilter"_s, contact.value("phoneNumberFormatted"_L1)},
                                               {u"status"_s, contact.value("status"_L1)},
                                               {u"includeDetails"_s, QJsonArray{u"Tags"_s}}});
        QCOMPARE(found.value("totalItems"_L1), 1);
        const QJsonObject item = found.value("items"_L1).toArray().first().toObject();
        QCOMPARE(item.value("id"_L1), contact.value("id"_L1));
        QVERIFY(item.value("tagNames"_L1).isArray());
    }

    void messagesBeginConversations()
    {
        SandboxCaller caller;
        const QJsonObject sent =
            caller.call("POST", "/chat/v1/message/send",
                        {{u"to"_s, u"5511933330000"_s}, {u"body"_s, QJsonObject{{u"text"_s, u"Olá"_s}}}});
        QCOMPARE(caller.status, 200);
        QCOMPARE(caller.firedTypes(), (QStringList{u"CONTACT_NEW"_s, u"SESSION_NEW"_s, u"MESSAGE_SENT"_s}));
        const QJsonObject session = caller.fired.at(1).body.value("content"_L1).toObject();
        const QJsonObject message = caller.fired.at(2).body.value("content"_L1).toObject();
        QCOMPARE(message.value("sessionId"_L1), session.value("id"_L1));
        QCOMPARE(message.value("direction"_L1), u"TO_HUB"_s);
        QCOMPARE(session.value("contactDetails"_L1).toObject().value("phonenumber"_L1), u"+55|11933330000"_s);
        QCOMPARE(caller.later.size(), 1);
        SandboxContext after(caller.world);
        caller.later.first().change(after);
        QCOMPARE(after.fired.size(), 1);
        QCOMPARE(after.fired.first().type, u"MESSAGE_UPDATED"_s);
        const QByteArray id = idIn(sent);
        QCOMPARE(caller.call("GET", "/chat/v1/message/" + id + "/status").value("status"_L1), u"DELIVERED"_s);
        caller.call("POST", "/chat/v1/session/" + session.value("id"_L1).toString().toUtf8() + "/message",
                    {{u"text"_s, u"E mais"_s}});
        QCOMPARE(caller.firedTypes(), QStringList{u"MESSAGE_SENT"_s});
        caller.call("GET", "/chat/v1/message?SessionId=" + session.value("id"_L1).toString().toUtf8());
        QCOMPARE(caller.json.object().value("totalItems"_L1), 2);
        caller.call("POST", "/chat/v1/message/send", {{u"to"_s, u"5511933330000"_s}, {u"body"_s, QJsonObject()}});
        QCOMPARE(caller.status, 500);
    }

    void sessionsChangeHands()
    {
        SandboxCaller caller;
        const QJsonObject session = caller.world.sessions.at(caller.world.sessions.size() - 1);
        const QJsonObject agent = caller.world.agents.at(2);
        const QByteArray path = "/chat/v1/session/" + idIn(session);
        // The agent's own id is not what these endpoints want.
        caller.call("PUT", path + "/transfer", {{u"type"_s, u"USER"_s}, {u"newUserId"_s, agent.value("id"_L1)}});
        QCOMPARE(caller.status, 500);
        const QJsonObject moved = caller.call("PUT", path + "/transfer",
                                              {{u"type"_s, u"USER"_s}, {u"newUserId"_s, agent.value("userId"_L1)}});
        QCOMPARE(moved.value("userId"_L1), agent.value("userId"_L1));
        QCOMPARE(caller.firedTypes(), QStringList{u"SESSION_UPDATE"_s});
        const QJsonArray changes =
            caller.fired.first().body.value("changeMetadata"_L1).toObject().value("changes"_L1).toArray();
        bool named = false;
        for (const QJsonValue change : changes)
            named |= change.toObject().value("field"_L1) == u"UserId"_s &&
                     change.toObject().value("newValue"_L1) == agent.value("userId"_L1);
        QVERIFY(named);
        const QJsonObject done = caller.call("PUT", path + "/complete", {{u"reactivateOnNewMessage"_s, false}});
        QCOMPARE(done.value("status"_L1), u"COMPLETED"_s);
        QVERIFY(done.value("endAt"_L1).isString());
        QCOMPARE(caller.firedTypes(), QStringList{u"SESSION_COMPLETE"_s});
        caller.call("PUT", path + "/status", {{u"newStatus"_s, u"UNDEFINED"_s}});
        QCOMPARE(caller.status, 500);
    }

    void cards()
    {
        SandboxCaller caller;
        const QJsonObject steps = caller.world.steps.at(0);
        const QJsonObject made =
            caller.call("POST", "/crm/v2/panel/card",
                        {{u"stepId"_s, steps.value("id"_L1)},
                         {u"title"_s, u"Sofá"_s},
                         {u"responsibleUserId"_s, caller.world.agents.at(1).value("userId"_L1)},
                         {u"contactIds"_s, QJsonArray{caller.world.contacts.at(0).value("id"_L1)}}});
        QCOMPARE(caller.status, 200);
        QCOMPARE(made.value("key"_L1), u"VEN-81"_s);
        QCOMPARE(caller.firedTypes(), QStringList{u"PANEL_CARD_NEW"_s});
        const QJsonObject content = caller.fired.first().body.value("content"_L1).toObject();
        QCOMPARE(content.value("responsibleUserName"_L1), caller.world.agents.at(1).value("name"_L1));
        QCOMPARE(content.value("stepPhase"_L1), u"INITIAL"_s);
        QVERIFY(!content.contains("responsibleUser"_L1));
        const QByteArray path = "/crm/v3/panel/card/" + idIn(made);
        caller.call("PUT", path,
                    {{u"fields"_s, QJsonArray{u"StepId"_s}}, {u"stepId"_s, caller.world.steps.at(1).value("id"_L1)}});
        QCOMPARE(caller.firedTypes(), (QStringList{u"PANEL_CARD_STEP_CHANGE"_s, u"PANEL_CARD_UPDATE"_s}));
        caller.call("PUT", path, {{u"fields"_s, QJsonArray{u"Status"_s}}, {u"status"_s, u"WON"_s}});
        QCOMPARE(caller.status, 200);
        caller.call("PUT", path,
                    {{u"fields"_s, QJsonArray{u"StepId"_s}}, {u"stepId"_s, caller.world.steps.at(2).value("id"_L1)}});
        QCOMPARE(caller.status, 500);
        caller.call("POST", "/crm/v1/panel/card/" + idIn(made) + "/note", {{u"text"_s, u"Ligar amanhã"_s}});
        QCOMPARE(caller.firedTypes(), QStringList{u"PANEL_CARD_NOTE_NEW"_s});
        caller.call("POST", "/crm/v2/panel/card/" + idIn(made) + "/duplicate", {{u"options"_s, QJsonObject()}});
        QCOMPARE(caller.firedTypes(), QStringList{u"PANEL_CARD_NEW"_s});
        const QByteArray support = idIn(caller.world.panels.at(2));
        caller.call("GET", "/crm/v1/panel/" + support + "/lost-reason");
        QCOMPARE(caller.status, 500);
        caller.call("GET", "/crm/v1/panel/" + idIn(caller.world.panels.at(0)) + "/lost-reason");
        QCOMPARE(caller.json.object().value("totalItems"_L1), 3);
    }

    void deleteTakesABody()
    {
        SandboxCaller caller;
        const QByteArray path = "/core/v1/portfolio/" + idIn(caller.world.portfolios.at(1)) + "/contact";
        const int before = caller.call("GET", path).value("totalItems"_L1).toInt();
        QJsonObject outsider;
        for (const QJsonObject &contact : caller.world.contacts)
            if (contact.value("portfolioIds"_L1).toArray().isEmpty())
                outsider = contact;
        const QJsonObject body{{u"contactId"_s, outsider.value("id"_L1)}};
        const QJsonObject added = caller.call("POST", path, body);
        QCOMPARE(added.value("contactDetails"_L1).toObject().value("phonenumber"_L1), outsider.value("phoneNumber"_L1));
        QCOMPARE(caller.call("GET", path).value("totalItems"_L1).toInt(), before + 1);
        caller.call("DELETE", path);
        QCOMPARE(caller.status, 500);
        caller.call("DELETE", path, body);
        QCOMPARE(caller.status, 200);
        QVERIFY(caller.answered.isEmpty());
        QCOMPARE(caller.call("GET", path).value("totalItems"_L1).toInt(), before);
        const QByteArray sequence = "/chat/v1/sequence/" + idIn(caller.world.sequences.at(0)) + "/contact";
        caller.call("POST", sequence, {{u"phoneNumber"_s, u"5511922220000"_s}});
        QCOMPARE(caller.firedTypes(), QStringList{u"CONTACT_NEW"_s});
        caller.call("DELETE", sequence, {{u"phoneNumber"_s, u"5511922220000"_s}});
        QCOMPARE(caller.status, 200);
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
