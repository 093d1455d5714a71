#include "app/platforms/audiencesapi.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/wtschat/directorycodec.h"
#include "app/platforms/wtschat/wtschatplatform.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <algorithm>

using namespace gancho;
using test::await;

namespace {

const ContactId one(QStringLiteral("c1"));
const ContactId two(QStringLiteral("c2"));

QByteArray line(const QByteArray &request)
{
    return request.left(request.indexOf(" HTTP/1.1"));
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject body(const QByteArray &request)
{
    return json(request.mid(request.indexOf("\r\n\r\n") + 4));
}

Audience audience(Audience::Kind kind)
{
    Audience made;
    made.kind = kind;
    made.id = QStringLiteral("a1");
    return made;
}

QStringList contactsOf(const QList<AudienceMember> &members)
{
    QStringList ids;
    for (const AudienceMember &member : members)
        ids += member.contactId.value;
    return ids;
}

} // namespace

/// Portfolios and sequences of wts.chat: the exact requests, answers that are not what they should be, the sandbox.
class TestWtsChatAudiences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreJoined()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"items":[{"id":"a","name":"Sul","contactsCount":"7"}],
            "hasMorePages":true,"totalItems":"2"})"),
                               ScriptedServer::answer(200, R"({"items":[{"id":"a"},null,{"name":"no id"},
            {"id":9,"name":null,"active":"false","contactsCount":null}],"hasMorePages":false})")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        const auto list = await(platform.audiences()->audiences(Audience::Kind::Portfolio));
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).contacts, 7);
        QVERIFY(list->at(0).active);
        QCOMPARE(list->at(1).id, QStringLiteral("9"));
        QVERIFY(!list->at(1).active);
        QCOMPARE(list->at(1).contacts, -1);
        QCOMPARE(line(server.requests.first()),
                 QByteArray("GET /core/v1/portfolio?IncludeDetails=ContactCount&PageNumber=1&PageSize=100"));

        ScriptedServer other({ScriptedServer::answer(200, R"({"items":[{"id":"s","enabled":false,
            "contactExecutingCount":3}]})")});
        WtsChatPlatform sequences(other.url(), Secret(QStringLiteral("pn_1")));
        const auto got = await(sequences.audiences()->audiences(Audience::Kind::Sequence));
        QCOMPARE(got->first().contacts, 3);
        QVERIFY(!got->first().active);
        QCOMPARE(line(other.requests.first()),
                 QByteArray("GET /chat/v1/sequence?IncludeDetails=ContactExecutingCount&PageNumber=1&PageSize=100"));
    }

    void membersAreAskedForAsEachListWantsIt()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"items":[{"contactId":"c1","contactDetails":null,
            "contactName":"Ana"},{"id":"x","contactId":null},{"id":5,"contactId":6,"contactDetails":
            {"name":"Bia","phonenumber":null,"phonenumberFormatted":"(11) 4002-8922"},"createdAt":"2026-03-02T14:06:00.1Z"}],
            "totalItems":"12","hasMorePages":"true"})")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        AudiencesApi &api = *platform.audiences();
        const auto page = await(api.members(audience(Audience::Kind::Portfolio), {QStringLiteral("x"), {}}, {2, 500}));
        QCOMPARE(contactsOf(page->items), (QStringList{QStringLiteral("c1"), QStringLiteral("6")}));
        QCOMPARE(page->items[0].id.value, QStringLiteral("c1"));
        QCOMPARE(page->items[0].name, QStringLiteral("Ana"));
        QCOMPARE(page->items[1].phone, QStringLiteral("(11) 4002-8922"));
        QVERIFY(page->items[1].addedAt.isValid());
        QCOMPARE(page->total, 12);
        QVERIFY(page->more);
        QVERIFY(!api.findsMembers(Audience::Kind::Portfolio));
        QCOMPARE(line(server.requests.last()), QByteArray("GET /core/v1/portfolio/a1/contact?Page=2&PageSize=100"));
        QVERIFY(api.findsMembers(Audience::Kind::Sequence));
        await(api.members(audience(Audience::Kind::Sequence),
                          {QStringLiteral("Ana & Bia"), QStringLiteral("(11) 4002-8922")}, {1, 50}));
        QCOMPARE(line(server.requests.last()),
                 QByteArray("GET /chat/v2/sequence/a1/contact?Name=Ana%20%26%20Bia&PhoneNumber=551140028922&"
                            "IncludeDetails=ContactDetails&PageNumber=1&PageSize=50"));
    }

    void changesAreSentExactly_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("sent");
        const QByteArray portfolio = " /core/v1/portfolio/a1/contact";
        const QByteArray sequence = " /chat/v1/sequence/a1/contact";
        QTest::newRow("add") << 0 << "POST" + portfolio << QByteArray(R"({"contactId":"c1"})");
        QTest::newRow("add many") << 1 << "POST" + sequence + "/batch" << QByteArray(R"({"contactIds":["c1","c2"]})");
        QTest::newRow("remove") << 2 << "DELETE" + sequence << QByteArray(R"({"contactId":"c1"})");
        QTest::newRow("remove many") << 3 << "DELETE" + portfolio + "/batch"
                                     << QByteArray(R"({"contactIds":["c1","c2"]})");
        QTest::newRow("phone") << 4 << "POST" + sequence << QByteArray(R"({"phoneNumber":"5511999990000"})");
        QTest::newRow("phones") << 5 << "POST" + portfolio + "/batch"
                                << QByteArray(R"({"phoneNumbers":["5511999990000","x1"]})");
    }
    void changesAreSentExactly()
    {
        QFETCH(int, which);
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, sent);
        ScriptedServer server({ScriptedServer::answer(200, {})});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        AudiencesApi &api = *platform.audiences();
        const Audience portfolio = audience(Audience::Kind::Portfolio);
        const Audience sequence = audience(Audience::Kind::Sequence);
        const QString phone = QStringLiteral("(11) 99999-0000");
        const bool good = which == 0   ? await(api.add(portfolio, {one})).has_value()
                          : which == 1 ? await(api.add(sequence, {one, two})).has_value()
                          : which == 2 ? await(api.remove(sequence, {one})).has_value()
                          : which == 3 ? await(api.remove(portfolio, {one, two})).has_value()
                          : which == 4 ? await(api.addPhones(sequence, {phone})).has_value()
                                       : await(api.addPhones(portfolio, {phone, QStringLiteral(" x1 ")})).has_value();
        QVERIFY(good);
        QCOMPARE(line(server.requests.value(0)), request);
        QCOMPARE(body(server.requests.value(0)), json(sent));
    }

    void theSandboxHoldsBothKinds_data()
    {
        QTest::addColumn<Audience::Kind>("kind");
        QTest::newRow("portfolio") << Audience::Kind::Portfolio;
        QTest::newRow("sequence") << Audience::Kind::Sequence;
    }
    void theSandboxHoldsBothKinds()
    {
        QFETCH(Audience::Kind, kind);
        Sandbox sandbox;
        const auto url = await(sandbox.start({}));
        QVERIFY(url.has_value());
        WtsChatPlatform platform(*url, Secret(sandbox.token()));
        AudiencesApi &api = *platform.audiences();
        const auto list = await(api.audiences(kind));
        QVERIFY(list && list->size() >= 3);
        const Audience first = list->first();
        const auto members = await(api.members(first, {}, {1, 100}));
        QVERIFY(members.has_value());
        QCOMPARE(first.contacts, members->total);
        QVERIFY(!members->items.isEmpty() && !members->items.first().name.isEmpty());
        const QStringList inside = contactsOf(members->items);
        QList<Contact> outside;
        const auto contacts = await(platform.contacts()->contacts({}, {1, 100}));
        for (const Contact &contact : contacts->items)
            if (!inside.contains(contact.id.value))
                outside += contact;
        QVERIFY(outside.size() > 3);
        const auto holds = [&](const Contact &contact) {
            for (int page = 1;; ++page) {
                const auto now = await(api.members(first, {}, {page, 100}));
                if (contactsOf(now->items).contains(contact.id.value))
                    return true;
                if (!now->more)
                    return false;
            }
        };
        QVERIFY(await(api.add(first, {outside[0].id})).has_value());
        QVERIFY(holds(outside[0]));
        QVERIFY(await(api.add(first, {outside[1].id, outside[2].id})).has_value());
        QVERIFY(holds(outside[1]) && holds(outside[2]));
        const auto byPhone = await(api.addPhones(first, {outside[3].phone}));
        QCOMPARE(contactsOf(*byPhone), QStringList{outside[3].id.value});
        QVERIFY(await(api.remove(first, {outside[0].id})).has_value());
        QVERIFY(!holds(outside[0]));
        const auto both = await(api.addPhones(first, {outside[0].phone, outside[1].phone}));
        QCOMPARE(both->size(), 2);
        QVERIFY(await(api.remove(first, {outside[0].id, outside[1].id, outside[2].id, outside[3].id})).has_value());
        QVERIFY(!holds(outside[1]) && !holds(outside[3]));
        QCOMPARE(await(api.members(first, {}, {1, 100}))->total, members->total);
        if (api.findsMembers(kind)) {
            const AudienceMember wanted = members->items.last();
            QCOMPARE(contactsOf(await(api.members(first, {{}, wanted.phone}, {}))->items),
                     QStringList{wanted.contactId.value});
            QVERIFY(
                contactsOf(await(api.members(first, {wanted.name, {}}, {}))->items).contains(wanted.contactId.value));
        }
        Audience none = first;
        none.id = QStringLiteral("none");
        QCOMPARE(await(api.members(none, {}, {})).error().kind, ErrorKind::NotFound);
        WtsChatPlatform limited(*url, Secret(sandbox.limitedToken()));
        QCOMPARE(await(limited.audiences()->audiences(kind)).has_value(), kind == Audience::Kind::Portfolio);
    }
};

QTEST_GUILESS_MAIN(TestWtsChatAudiences)
#include "tst_wtschataudiences.moc"
