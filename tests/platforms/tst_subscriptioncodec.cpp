#include "app/platforms/jsonread.h"
#include "app/platforms/wtschat/subscriptioncodec.h"

#include <QTest>
#include <QTimeZone>

using namespace gancho;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestSubscriptionCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *written, const char *read) {
            QTest::newRow(written) << text(written) << text(read);
        };
        row("2025-07-27T23:45:56Z", "2025-07-27T23:45:56.000Z");
        row("2025-07-27T23:45:56.1Z", "2025-07-27T23:45:56.100Z");
        row("2025-07-27T23:45:56.126Z", "2025-07-27T23:45:56.126Z");
        row("2025-07-27T23:45:56.158391Z", "2025-07-27T23:45:56.158Z");
        row("2025-07-27T23:45:56.1260435Z", "2025-07-27T23:45:56.126Z");
        row("2025-07-27T23:59:59.9999999Z", "2025-07-27T23:59:59.999Z");
        row("2025-07-27T23:45:56", "2025-07-27T23:45:56.000Z");
        row("2025-07-27T20:45:56.5-03:00", "2025-07-27T23:45:56.500Z");
        row("2025-07-27", "");
        row("yesterday", "");
        row("", "");
    }
    void dates()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        const QDateTime date = jsonread::date(written);
        QCOMPARE(date.isValid(), !read.isEmpty());
        QCOMPARE(date.toString(Qt::ISODateWithMs), read);
    }
    void dateThatIsNull() { QVERIFY(!jsonread::date(QJsonValue()).isValid()); }
    void namesOfEnumerations()
    {
        QVERIFY(jsonread::sameName(u"Not_Published", u"NOTPUBLISHED"));
        QVERIFY(!jsonread::sameName(u"SESSION_NEW", u"SESSION_UPDATE"));
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QStringList>("read");
        const QStringList two{text("SESSION_NEW"), text("CONTACT_NEW")};
        QTest::newRow("objects")
            << QByteArray(R"([{"event":"SESSION_NEW","description":"x"},{"event":"CONTACT_NEW","description":null}])")
            << two;
        QTest::newRow("strings") << QByteArray(R"(["SESSION_NEW","CONTACT_NEW"])") << two;
        QTest::newRow("other spelling, twice") << QByteArray(R"(["SessionNew","session_new","Contact_New"])") << two;
        QTest::newRow("unknown") << QByteArray(R"(["Call_Ended",{"event":"X"},7,{}])")
                                 << QStringList{text("Call_Ended"), text("X")};
        QTest::newRow("null") << QByteArray("null") << QStringList();
    }
    void reads()
    {
        QFETCH(QByteArray, events);
        QFETCH(QStringList, read);
        const auto json =
            QJsonDocument::fromJson(R"({"id":"s1","name":"ERP","url":"https:\/\/a.br/Hook%20x","enabled":false,
            "createdAt":"2026-03-02T14:05:11.4359934Z","updatedAt":null,"companyId":"c","events":)" +
                                    events + "}");
        const auto subscription = SubscriptionCodec::read(json.object());
        QVERIFY(subscription);
        QCOMPARE(subscription->events, read);
        QCOMPARE(subscription->id.value, text("s1"));
        QCOMPARE(subscription->name, text("ERP"));
        QCOMPARE(subscription->url, text("https://a.br/Hook%20x"));
        QCOMPARE(subscription->enabled, false);
        QCOMPARE(subscription->createdAt, QDateTime(QDate(2026, 3, 2), QTime(14, 5, 11, 435), QTimeZone::utc()));
        QVERIFY(!subscription->updatedAt.isValid());
    }
    void lists()
    {
        const auto bare =
            SubscriptionCodec::readList(QJsonDocument::fromJson(R"([{"id":"1"},{"name":"no id"},{"id":"2"}])"));
        QCOMPARE(bare->size(), 2);
        const auto envelope =
            SubscriptionCodec::readList(QJsonDocument::fromJson(R"({"items":[{"id":"1"}],"totalItems":1})"));
        QCOMPARE(envelope->size(), 1);
        QVERIFY(SubscriptionCodec::readList(QJsonDocument::fromJson("{}")).error().kind == ErrorKind::Protocol);
        QVERIFY(!SubscriptionCodec::readList(QJsonDocument()));
        QVERIFY(!SubscriptionCodec::read(QJsonObject()));
    }
    void offered()
    {
        const auto events = SubscriptionCodec::readOffered(QJsonDocument::fromJson(
            R"([{"event":"SESSION_NEW","description":"Atendimento criado"},"MESSAGE_SENT",{"event":"SESSION_NEW"},{}])"));
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->first().description, text("Atendimento criado"));
        QCOMPARE(events->last().event, text("MESSAGE_SENT"));
    }

    void writes()
    {
        Subscription subscription;
        subscription.name = text("Loja");
        subscription.url = text("https://a.br");
        subscription.events = QStringList{text("SESSION_NEW"), text("Call_Ended")};
        const auto expected = QJsonDocument::fromJson(
            R"({"enabled":true,"events":["SESSION_NEW","Call_Ended"],"name":"Loja","url":"https:\/\/a.br"})");
        QCOMPARE(QJsonDocument(SubscriptionCodec::write(subscription)), expected);
    }
    void writesOnlyWhatChanged()
    {
        Subscription before;
        before.name = text("Loja");
        before.url = text("https://a.br");
        before.events = QStringList{text("SESSION_NEW")};
        QVERIFY(SubscriptionCodec::writeChanges(before, before).isEmpty());
        Subscription paused = before;
        paused.enabled = false;
        QCOMPARE(QJsonDocument(SubscriptionCodec::writeChanges(before, paused)).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"enabled":false,"fields":["Enabled"]})"));
        Subscription other = before;
        other.name = text("ERP");
        other.url = text("https://b.br");
        other.events += text("CONTACT_NEW");
        const auto expected =
            QJsonDocument::fromJson(R"({"events":["SESSION_NEW","CONTACT_NEW"],"fields":["Name","Url","Events"],)"
                                    R"("name":"ERP","url":"https:\/\/b.br"})");
        QCOMPARE(QJsonDocument(SubscriptionCodec::writeChanges(before, other)), expected);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionCodec)
#include "tst_subscriptioncodec.moc"
