#include "tests/sandbox/sandboxcaller.h"

#include "app/sandbox/sandboxactivity.h"
#include "app/sandbox/webhookevents.h"
#include "models/domain/eventtype.h"

#include <QSet>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

class TestSandboxActivity : public QObject
{
    Q_OBJECT

private:
    static QJsonObject content(const FiredEvent &event) { return event.body.value("content"_L1).toObject(); }

private Q_SLOTS:
    void eachFiresWhatItSays_data()
    {
        QTest::addColumn<QStringList>("events");
        for (const SandboxAction &action : sandboxactivity::actions())
            QTest::newRow(qPrintable(action.id)) << action.events;
    }
    void eachFiresWhatItSays()
    {
        QFETCH(QStringList, events);
        SandboxCaller caller;
        const QString action = QString::fromLatin1(QTest::currentDataTag());
        for (int i = 0; i < 30; ++i) {
            SandboxContext context(caller.world);
            QVERIFY(sandboxactivity::perform(action, context));
            QStringList fired;
            for (const FiredEvent &event : context.fired) {
                fired += event.type;
                QCOMPARE(event.body.value("eventType"_L1), event.type);
                QVERIFY(!content(event).value("id"_L1).toString().isEmpty());
                QVERIFY(!webhookEventDescription(event.type).isEmpty());
            }
            QCOMPARE(fired, events);
        }
    }

    void everythingIsOneStory()
    {
        SandboxCaller caller;
        SandboxContext context(caller.world);
        QVERIFY(sandboxactivity::perform(u"everything"_s, context));
        QHash<QString, QJsonObject> story;
        QString lastDate;
        for (const FiredEvent &event : context.fired) {
            QVERIFY(!story.contains(event.type));
            story.insert(event.type, content(event));
            const QString date = event.body.value("date"_L1).toString();
            QVERIFY(date > lastDate);
            lastDate = date;
        }
        int mainEvents = 0;
        for (const EventType &type : eventTypes(PlatformKind::WtsChat))
            if (type.main) {
                ++mainEvents;
                QVERIFY2(story.contains(type.id), qPrintable(type.id));
            }
        QCOMPARE(story.size(), mainEvents);
        const QJsonValue contact = story.value(u"CONTACT_NEW"_s).value("id"_L1);
        const QJsonValue session = story.value(u"SESSION_NEW"_s).value("id"_L1);
        QCOMPARE(story.value(u"CONTACT_UPDATE"_s).value("id"_L1), contact);
        QCOMPARE(story.value(u"SESSION_NEW"_s).value("contactId"_L1), contact);
        QCOMPARE(story.value(u"SESSION_UPDATE"_s).value("id"_L1), session);
        QCOMPARE(story.value(u"SESSION_COMPLETE"_s).value("id"_L1), session);
        QCOMPARE(story.value(u"MESSAGE_RECEIVED"_s).value("sessionId"_L1), session);
        QCOMPARE(story.value(u"MESSAGE_SENT"_s).value("sessionId"_L1), session);
        QCOMPARE(story.value(u"PANEL_CARD_UPDATE"_s).value("id"_L1), story.value(u"PANEL_CARD_NEW"_s).value("id"_L1));
        QCOMPARE(story.value(u"PANEL_CARD_NEW"_s).value("contacts"_L1).toArray().first().toObject().value("id"_L1),
                 contact);
        QCOMPARE(story.value(u"PAYMENT_UPDATE"_s).value("id"_L1), story.value(u"PAYMENT_NEW"_s).value("id"_L1));
        QCOMPARE(story.value(u"PAYMENT_NEW"_s).value("contactId"_L1), contact);
    }

    void allEventsCanBeMadeToHappen()
    {
        QSet<QString> fired;
        for (const SandboxAction &action : sandboxactivity::actions())
            fired += QSet<QString>(action.events.begin(), action.events.end());
        for (const QJsonValue event : webhookEvents())
            QVERIFY2(fired.contains(event.toObject().value("event"_L1).toString()),
                     qPrintable(event.toObject().value("event"_L1).toString()));
    }

    void aLongDayKeepsGoing()
    {
        SandboxCaller caller(5);
        for (int i = 0; i < 3000; ++i) {
            SandboxContext context(caller.world);
            QVERIFY(sandboxactivity::perform(sandboxactivity::anyAction(caller.world.random), context));
            QVERIFY(!context.fired.isEmpty());
        }
    }

    void unknownActions()
    {
        SandboxCaller caller(5);
        SandboxContext context(caller.world);
        QVERIFY(!sandboxactivity::perform(u"nothing"_s, context));
    }
};

QTEST_GUILESS_MAIN(TestSandboxActivity)
#include "tst_sandboxactivity.moc"
