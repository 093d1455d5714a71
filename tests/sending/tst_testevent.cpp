#include "app/platforms/contract.h"
#include "app/platforms/schemacheck.h"
#include "app/sandbox/sandboxtime.h"
#include "app/sending/testevent.h"
#include "app/signing/signing.h"
#include "models/domain/sendercheckcodec.h"
#include "tests/sending/sendbench.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// Events made for a test: as the contract says, with ids that fit together, signed.
class TestTestEvent : public QObject
{
    Q_OBJECT

    const std::shared_ptr<const Contract> m_contract = *Contract::of(PlatformKind::WtsChat);

    static QJsonObject objectOf(const QByteArray &body) { return QJsonDocument::fromJson(body).object(); }
    static QVector<InventedEvent> turn(const TestEventWish &wish)
    {
        const auto maker = TestEventMaker::of(wish);
        return maker ? (*maker)->next().value_or(QVector<InventedEvent>()) : QVector<InventedEvent>();
    }
    void verifyFits(const InventedEvent &event)
    {
        const auto problems = SchemaCheck(*m_contract).checkEvent(objectOf(event.body), event.type);
        QVERIFY2(problems.isEmpty(),
                 problems.isEmpty() ? "" : qPrintable(event.type + problems.first().pointer + problems.first().text));
    }

private Q_SLOTS:
    void everyEventOfTheContract_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("example");
        for (const QString &type : m_contract->events()) {
            QTest::addRow("%s invented", qPrintable(type)) << type << false;
            QTest::addRow("%s example", qPrintable(type)) << type << true;
        }
    }
    void everyEventOfTheContract()
    {
        QFETCH(QString, type);
        QFETCH(bool, example);
        TestEventWish wish;
        wish.base = example ? TestEventWish::Base::Example : TestEventWish::Base::Invented;
        wish.type = type;
        const auto maker = TestEventMaker::of(wish);
        QVERIFY(maker);
        const auto one = (*maker)->next(), two = (*maker)->next();
        QVERIFY(one && two && one->size() == 1);
        verifyFits(one->first());
        QVERIFY(one->first().body != two->first().body);
        const QDateTime date =
            QDateTime::fromString(objectOf(one->first().body).value("date"_L1).toString(), Qt::ISODateWithMs);
        if (example)
            QVERIFY(qAbs(date.secsTo(QDateTime::currentDateTime())) < 60);
    }

    void anExampleIsFreshAndStaysWhole()
    {
        const QJsonObject example = m_contract->eventExample(u"SESSION_NEW"_s);
        const QJsonObject body = testevent::fresh(example, QDateTime::currentMSecsSinceEpoch());
        const QJsonObject before = example.value("content"_L1).toObject(), now = body.value("content"_L1).toObject();
        QVERIFY(before.value("id"_L1) != now.value("id"_L1));
        QCOMPARE(now.value("contactId"_L1), before.value("contactId"_L1));
        const auto time = [](const QJsonObject &object, QLatin1StringView name) {
            return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
        };
        QCOMPARE(time(now, "createdAt"_L1).msecsTo(time(body, "date"_L1)),
                 time(before, "createdAt"_L1).msecsTo(time(example, "date"_L1)));
    }

    void fieldsAreChanged()
    {
        const QJsonObject body = objectOf(R"({"a":{"b":[1,2]},"x/y":1})");
        const auto with = [&body](const QStringList &texts) {
            QList<FieldChange> changes;
            for (const QString &text : texts)
                changes += *FieldChange::read(text);
            return testevent::changed(body, changes);
        };
        QCOMPARE(*with({u"/a/b/1=7"_s, u"/a/c=Maria"_s, u"/x~1y=null"_s, u"/a/b/-=true"_s, u"/n/m=\"5\""_s}),
                 objectOf(R"({"a":{"b":[1,7,true],"c":"Maria"},"x/y":null,"n":{"m":"5"}})"));
        QVERIFY(!with({u"/a/b/x=1"_s}));
        QVERIFY(!with({u"/x~1y/z=1"_s}));
        QVERIFY(!FieldChange::read(u"a=1"_s));
        QVERIFY(!FieldChange::read(u"/a"_s));
        TestEventWish wish;
        wish.base = TestEventWish::Base::Real;
        wish.body = "not json";
        QVERIFY(!TestEventMaker::of(wish));
    }

    void storiesFitTogether_data()
    {
        QTest::addColumn<QString>("story");
        for (const EventStory &story : TestEvents::stories(PlatformKind::WtsChat))
            QTest::addRow("%s", qPrintable(story.id)) << story.id;
    }
    void storiesFitTogether()
    {
        QFETCH(QString, story);
        TestEventWish wish;
        wish.base = TestEventWish::Base::Story;
        wish.type = story;
        const auto maker = TestEventMaker::of(wish);
        QVERIFY(maker);
        const auto events = (*maker)->next(), again = (*maker)->next();
        QVERIFY(events && again && events->size() > 3);
        QString contact, session, card, payment, last;
        const auto same = [](QString &known, const QJsonValue &value) {
            if (known.isEmpty())
                known = value.toString();
            return !known.isEmpty() && value.toString() == known;
        };
        for (const InventedEvent &event : *events) {
            verifyFits(event);
            const QJsonObject body = objectOf(event.body), content = body.value("content"_L1).toObject();
            QVERIFY(last.isEmpty() || compareInstants(last, body.value("date"_L1).toString()) < 0);
            last = body.value("date"_L1).toString();
            if (event.type.startsWith(u"CONTACT_"))
                QVERIFY(same(contact, content.value("id"_L1)));
            else if (event.type.startsWith(u"SESSION_"))
                QVERIFY(same(session, content.value("id"_L1)) && same(contact, content.value("contactId"_L1)));
            else if (event.type.startsWith(u"MESSAGE_"))
                QVERIFY(same(session, content.value("sessionId"_L1)));
            else if (event.type.startsWith(u"PANEL_CARD_"))
                QVERIFY(same(card, content.value("id"_L1)) && same(session, content.value("sessionId"_L1)) &&
                        same(contact, content.value("contacts"_L1).toArray().first().toObject().value("id"_L1)));
            else if (event.type.startsWith(u"PAYMENT_"))
                QVERIFY(same(payment, content.value("id"_L1)) && same(contact, content.value("contactId"_L1)));
        }
        QVERIFY(events->first().body != again->first().body);
    }

    void storiesOfTheOtherPlatforms_data()
    {
        QTest::addColumn<PlatformKind>("platform");
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("types");
        QTest::newRow("whazing new-lead") << PlatformKind::Whazing << u"new-lead"_s << u"ticket.id"_s
                                          << u"NewTicket MessageReceived MessageSent MessageReceived TransferTicket "
                                             "MessageSent MessageReceived MessageSent ClosedTicket"_s.split(u' ');
        QTest::newRow("whazing follow-up")
            << PlatformKind::Whazing << u"follow-up"_s << u"ticket.id"_s
            << u"NewTicketUserCreate MessageSent MessageReceived MessageSent ClosedTicket"_s.split(u' ');
        QTest::newRow("clint new-lead") << PlatformKind::Clint << u"new-lead"_s << u"contact_email"_s
                                        << u"deal_created stage_entered stage_changed stage_entered stage_changed "
                                           "stage_entered status_changed"_s.split(u' ');
        QTest::newRow("clint lost-lead")
            << PlatformKind::Clint << u"lost-lead"_s << u"contact_email"_s
            << u"deal_created stage_entered stage_changed stage_entered status_changed"_s.split(u' ');
    }
    void storiesOfTheOtherPlatforms()
    {
        QFETCH(PlatformKind, platform);
        QFETCH(QString, story);
        QFETCH(QString, id);
        QFETCH(QStringList, types);
        QStringList offered;
        for (const EventStory &each : TestEvents::stories(platform))
            offered += each.id;
        QVERIFY(offered.contains(story));
        TestEventWish wish;
        wish.platform = platform;
        wish.base = TestEventWish::Base::Story;
        wish.type = story;
        QStringList sent;
        QSet<QString> about;
        for (const InventedEvent &event : turn(wish)) {
            QJsonValue at = objectOf(event.body);
            for (const QString &name : id.split(u'.'))
                at = at[name];
            QVERIFY(!at.isUndefined() && !at.isNull());
            about += at.toVariant().toString();
            sent += event.type;
            // What does not name its event is told by the address.
            const QUrl url = testevent::urlFor(QUrl(u"http://127.0.0.1/in/loja"_s), event.type);
            QCOMPARE(url.query(), platform == PlatformKind::Clint ? u"evento="_s + event.type : QString());
        }
        QCOMPARE(sent, types);
        QCOMPARE(about.size(), 1);
        wish.type = u"paid-order"_s;
        QVERIFY(!TestEventMaker::of(wish));
    }

    void aNewLeadHasAllThatHappens()
    {
        TestEventWish wish;
        wish.base = TestEventWish::Base::Story;
        wish.type = u"new-lead"_s;
        QStringList types;
        for (const InventedEvent &event : turn(wish))
            types += event.type;
        QCOMPARE(types, (QStringList{u"CONTACT_NEW"_s, u"SESSION_NEW"_s, u"MESSAGE_RECEIVED"_s, u"SESSION_UPDATE"_s,
                                     u"MESSAGE_SENT"_s, u"MESSAGE_RECEIVED"_s, u"PANEL_CARD_NEW"_s,
                                     u"PANEL_CARD_STEP_CHANGE"_s, u"PANEL_CARD_UPDATE"_s, u"PAYMENT_NEW"_s,
                                     u"PAYMENT_UPDATE"_s, u"MESSAGE_SENT"_s, u"SESSION_COMPLETE"_s}));
    }

    void signaturesAreAcceptedByARealInbox_data()
    {
        QTest::addColumn<SenderScheme>("scheme");
        for (const SenderScheme scheme : SenderCheckCodec::schemes())
            if (scheme != SenderScheme::None)
                QTest::addRow("%s", qPrintable(SenderCheckCodec::name(scheme))) << scheme;
    }
    void signaturesAreAcceptedByARealInbox()
    {
        QFETCH(SenderScheme, scheme);
        SendBench bench;
        const QByteArray secret = signing::newSecret(scheme);
        const SenderCheck check{scheme, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        const QUrl url(bench.receiver.inboxUrl(bench.inbox(u"loja"_s, check, secret)));
        const auto body = turn({TestEventWish::Base::Example, PlatformKind::WtsChat, u"PAYMENT_NEW"_s, {}, true, {}});
        const auto send = [&](const SignaturePlan &plan) {
            const auto request =
                testevent::requestOf(url, body.first().body, {}, plan, true, QDateTime::currentSecsSinceEpoch());
            return request ? await(bench.sender.send(*request))->status : 0;
        };
        QTRY_COMPARE(send({}), 401);
        QCOMPARE(send({SignaturePlan::Choice::Renew, check, secret}), 200);
        QCOMPARE(send({SignaturePlan::Choice::Renew, check, signing::newSecret(scheme)}), 401);
        const auto ids = await(bench.store->ids({}));
        QCOMPARE(headerValue(parseHeaders(bench.record(ids->first()).head), "X-Gancho-Test"), QByteArray("1"));
    }
};

QTEST_GUILESS_MAIN(TestTestEvent)
#include "tst_testevent.moc"
