#include "tests/sandbox/sandboxcaller.h"

#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

/// What writing endpoints change and which events they fire.
class TestSandboxWrites : public QObject
{
    Q_OBJECT

private:
    static QByteArray idIn(const QJsonObject &object) { return object.value("id"_L1).toString().toUtf8(); }

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestSandboxWrites)
#include "tst_sandboxwrites.moc"
