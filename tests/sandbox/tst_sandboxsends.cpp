#include "app/sandbox/sandboxactivity.h"
#include "tests/sandbox/sandboxcaller.h"

#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

namespace {

const QString phone = u"5511987650009"_s;

} // namespace

/// Scheduled messages, queued chatbots, one-time passwords, and who may log in (reference/wts-chat.md §2.6, §2.9,
/// §2.16).
class TestSandboxSends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scheduledMessagesAreChangedAndCanceled()
    {
        SandboxCaller caller;
        const QJsonObject wanted{{u"to"_s, phone},
                                 {u"templateId"_s, caller.world.templates.at(0).value("id"_L1)},
                                 {u"scheduling"_s, u"2027-01-02T12:00:00Z"_s}};
        const QJsonObject made = caller.call("POST", "/chat/v1/scheduled-message", wanted);
        QCOMPARE(made.value("status"_L1), u"SCHEDULED"_s);
        QVERIFY(made.value("contact"_L1).isNull());
        const QByteArray own = "/chat/v1/scheduled-message/" + made.value("id"_L1).toString().toUtf8();
        const QJsonObject detailed = caller.call("GET", own + "?IncludeDetails=Contact&IncludeDetails=Template");
        QCOMPARE(detailed.value("contact"_L1).toObject().value("id"_L1), made.value("contactId"_L1));
        QCOMPARE(detailed.value("template"_L1).toObject().value("id"_L1), wanted.value("templateId"_L1));

        caller.call("PUT", own, {{u"hiddenSession"_s, true}});
        QCOMPARE(caller.status, 500);
        const QJsonObject changed = caller.call(
            "PUT", own, {{u"fields"_s, QJsonArray{u"HiddenSession"_s}}, {u"hiddenSession"_s, true}, {u"to"_s, u"x"_s}});
        QVERIFY(changed.value("hiddenSession"_L1).toBool());
        QCOMPARE(changed.value("contactId"_L1), made.value("contactId"_L1));

        caller.call("POST", own + "/cancel");
        QCOMPARE(caller.status, 200);
        QVERIFY(caller.answered.isEmpty());
        caller.call("POST", own + "/cancel");
        QCOMPARE(caller.status, 500);
        caller.call("PUT", own, {{u"fields"_s, QJsonArray{u"HiddenSession"_s}}, {u"hiddenSession"_s, false}});
        QCOMPARE(caller.status, 500);

        QJsonArray ids;
        for (int i = 0; i < 3; ++i)
            ids += caller.call("POST", "/chat/v1/scheduled-message", wanted).value("id"_L1);
        caller.raw("POST", "/chat/v1/scheduled-message/batch-cancel", QJsonDocument(ids).toJson());
        QCOMPARE(caller.json.array().size(), 3);
        QCOMPARE(caller.call("GET", "/chat/v1/scheduled-message?Status=CANCELED").value("totalItems"_L1), 4);
        QCOMPARE(caller.call("GET", "/chat/v1/scheduled-message?Status=SCHEDULED").value("totalItems"_L1), 0);
        caller.call("POST", "/chat/v1/scheduled-message", {{u"templateId"_s, u"none"_s}, {u"to"_s, phone}});
        QCOMPARE(caller.status, 500);
    }

    void chatbotsAreQueued()
    {
        SandboxCaller caller;
        const QJsonObject bot = caller.world.chatbots.at(1);
        const QJsonObject sent =
            caller.call("POST", "/chat/v1/send/chatbot", {{u"botKey"_s, bot.value("key"_L1)}, {u"to"_s, phone}});
        QCOMPARE(sent.value("status"_L1), u"QUEUED"_s);
        QCOMPARE(caller.world.sessions.value(sent.value("sessionId"_L1).toString()).value("botId"_L1),
                 bot.value("id"_L1));
        const QByteArray id = sent.value("id"_L1).toString().toUtf8();
        QCOMPARE(caller.call("GET", "/chat/v1/send/chatbot/" + id).value("status"_L1), u"SENT"_s);
        const QJsonArray targets{QJsonObject{{u"to"_s, phone}, {u"senderId"_s, u"a"_s}},
                                 QJsonObject{{u"to"_s, u"5511987650010"_s}}};
        const QJsonArray results = caller
                                       .call("POST", "/chat/v1/send/chatbot/batch",
                                             {{u"botKey"_s, bot.value("key"_L1)}, {u"messages"_s, targets}})
                                       .value("results"_L1)
                                       .toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results.at(0).toObject().value("senderId"_L1), u"a"_s);
        // The id of a chatbot is not its key.
        caller.call("POST", "/chat/v1/send/chatbot", {{u"botKey"_s, bot.value("id"_L1)}, {u"to"_s, phone}});
        QCOMPARE(caller.status, 500);
    }

    void passwordsAreFoundByEitherId()
    {
        SandboxCaller caller;
        const QJsonValue from = caller.world.channels.at(0).value("id"_L1);
        const QJsonObject sent = caller.call("POST", "/chat/v1/send/otp",
                                             {{u"from"_s, from}, {u"to"_s, phone}, {u"senderId"_s, u"login-1"_s}});
        QCOMPARE(sent.value("code"_L1).toString().size(), 5);
        QCOMPARE(sent.value("status"_L1), u"PENDING"_s);
        for (const QByteArray &id : {QByteArray("login-1"), sent.value("id"_L1).toString().toUtf8()}) {
            const QJsonObject state = caller.call("GET", "/chat/v1/send/otp/" + id);
            QCOMPARE(state.value("status"_L1), u"SENT"_s);
            QCOMPARE(state.value("code"_L1), sent.value("code"_L1));
        }
        caller.call("POST", "/chat/v1/send/otp", {{u"to"_s, phone}});
        QCOMPARE(caller.status, 500);
        caller.call("POST", "/chat/v1/send/typing", {{u"sessionId"_s, u"none"_s}});
        QCOMPARE(caller.status, 500);
    }

    void theOwnerCannotBeBlocked()
    {
        SandboxCaller caller;
        for (const QJsonObject &agent : caller.world.agents) {
            const QByteArray path = "/core/v1/agent/" + agent.value("id"_L1).toString().toUtf8() + "/status";
            SandboxCaller fresh;
            const QJsonObject blocked = fresh.call("POST", path, {{u"status"_s, u"Blocked"_s}});
            const bool owner = agent.value("isOwner"_L1).toBool();
            QCOMPARE(fresh.status, owner ? 500 : 200);
            if (!owner)
                QCOMPARE(blocked.value("availability"_L1), u"UNAVAILABLE"_s);
        }
        const QByteArray path = "/core/v1/agent/" + caller.world.agents.at(1).value("id"_L1).toString().toUtf8();
        caller.call("POST", path + "/status", {{u"status"_s, u"Asleep"_s}});
        QCOMPARE(caller.status, 500);
    }

    void templatesFireTheirEvents()
    {
        SandboxCaller caller;
        SandboxContext context(caller.world);
        const int before = caller.world.templates.size();
        QVERIFY(sandboxactivity::perform(u"template-created"_s, context));
        QVERIFY(sandboxactivity::perform(u"template-changed"_s, context));
        QCOMPARE(context.fired.size(), 2);
        QCOMPARE(context.fired.at(0).type, u"TEMPLATE_NEW"_s);
        QCOMPARE(context.fired.at(1).type, u"TEMPLATE_UPDATE"_s);
        QCOMPARE(caller.call("GET", "/chat/v1/template").value("totalItems"_L1), before + 1);
    }
};

QTEST_GUILESS_MAIN(TestSandboxSends)
#include "tst_sandboxsends.moc"
