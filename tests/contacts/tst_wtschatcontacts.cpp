#include "app/platforms/contactsapi.h"
#include "app/platforms/wtschat/contactcodec.h"
#include "app/platforms/wtschat/wtschatplatform.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTest>
#include <QTimeZone>

using namespace gancho;

class TestWtsChatContacts : public QObject
{
    Q_OBJECT

    static QByteArray requestLine(const QByteArray &request) { return request.left(request.indexOf("\r\n")); }
    static QJsonObject bodyOf(const QByteArray &request)
    {
        return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
    }
    template <class T>
    Result<T> outcome(const Future<T> &future)
    {
        return gancho::test::await(future);
    }

private Q_SLOTS:
    void readsBothSpellings()
    {
        const auto rest = ContactCodec::read(
            {{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("phoneNumber"), QStringLiteral("+55|11")}});
        const auto hook = ContactCodec::read({{QStringLiteral("id"), 1},
                                              {QStringLiteral("phonenumber"), QStringLiteral("+55|11")},
                                              {QStringLiteral("tags"), QJsonArray{QStringLiteral("VIP")}},
                                              {QStringLiteral("status"), QStringLiteral("archived")}});
        QCOMPARE(rest->phone, hook->phone);
        QCOMPARE(hook->id.value, QStringLiteral("1"));
        QCOMPARE(hook->tagNames, QStringList{QStringLiteral("VIP")});
        QVERIFY(hook->status == ContactStatus::Archived);
        QVERIFY(!ContactCodec::read({}));
    }
    void unknownValuesAreKept()
    {
        const QJsonObject json{{QStringLiteral("id"), QStringLiteral("1")},
                               {QStringLiteral("status"), QStringLiteral("SLEEPING")},
                               {QStringLiteral("customFields"), QJsonValue()},
                               {QStringLiteral("tagIds"), QStringLiteral("none")},
                               {QStringLiteral("planet"), QStringLiteral("Mars")}};
        const auto contact = ContactCodec::read(json);
        QVERIFY(contact->status == ContactStatus::Unknown);
        QVERIFY(contact->tagIds.isEmpty());
        QCOMPARE(contact->raw, json);
    }
    void listsByGetAndSearchesByPost()
    {
        ScriptedServer server(
            {ScriptedServer::answer(200, R"({"items":[null,{"id":"1"},{}],"totalItems":"3","hasMorePages":"true"})")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("t")));
        ContactQuery query;
        query.status = ContactStatus::Blocked;
        query.orderBy = QStringLiteral("name");
        const auto page = outcome(platform.contacts()->contacts(query, {2, 500}));
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->total, 3);
        QVERIFY(page->more);
        QCOMPARE(requestLine(server.requests[0]),
                 QByteArray("GET /core/v1/contact?IncludeDetails=Tags&IncludeDetails=CustomFields&IncludeDetails="
                            "Portfolios&Status=BLOCKED&OrderBy=name&OrderDirection=ASCENDING&PageNumber=2&PageSize=100 "
                            "HTTP/1.1"));
        query.text = QStringLiteral("maria");
        query.tagIds = {TagId(QStringLiteral("t1"))};
        query.createdAfter = QDateTime(QDate(2026, 3, 2), QTime(10, 0), QTimeZone::utc());
        QVERIFY(outcome(platform.contacts()->contacts(query, {})));
        QCOMPARE(requestLine(server.requests[1]), QByteArray("POST /core/v1/contact/filter HTTP/1.1"));
        const QJsonObject body = bodyOf(server.requests[1]);
        QCOMPARE(body[QLatin1String("textFilter")].toString(), QStringLiteral("maria"));
        QCOMPARE(body[QLatin1String("tagIds")].toArray(), QJsonArray{QStringLiteral("t1")});
        QCOMPARE(body[QLatin1String("createdAt")][QLatin1String("after")].toString(),
                 QStringLiteral("2026-03-02T10:00:00.000Z"));
        QVERIFY(!body.contains(QLatin1String("portfolioIds")));
    }
    void updatesOnlyWhatDiffers()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"id":"a/b","name":"Maria"})")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("t")));
        Contact before;
        before.id = ContactId(QStringLiteral("a/b"));
        before.phone = QStringLiteral("+55|11999990000");
        QVERIFY(outcome(platform.contacts()->update(before, before)));
        QCOMPARE(server.requests.size(), 0);
        Contact after = before;
        after.name = QStringLiteral("Maria");
        after.phone = QStringLiteral("(11) 99999-0000"); // the same, as people write it
        after.tagIds = {TagId(QStringLiteral("t1"))};
        QVERIFY(outcome(platform.contacts()->update(before, after)));
        QCOMPARE(requestLine(server.requests[0]), QByteArray("PUT /core/v2/contact/a%2Fb HTTP/1.1"));
        const QJsonObject body = bodyOf(server.requests[0]);
        QCOMPARE(body[QLatin1String("fields")].toArray(), QJsonArray({QStringLiteral("Name"), QStringLiteral("Tags")}));
        QCOMPARE(body[QLatin1String("options")][QLatin1String("tagsOperation")].toString(),
                 QStringLiteral("ReplaceAll"));
    }
    void notFoundUnder500IsNotFound()
    {
        ScriptedServer server({ScriptedServer::answer(
            500,
            R"({"httpStatusCode":"INTERNALSERVERERROR","error":true,"key":"FORM_ERROR","text":"Contato não encontrado"})")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("t")));
        const auto contact = outcome(platform.contacts()->contactByPhone(QStringLiteral("(11) 90000-0000")));
        QVERIFY(contact.error().kind == ErrorKind::NotFound);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(requestLine(server.requests[0]).startsWith("GET /core/v1/contact/phonenumber/5511900000000?"));
    }

    void livesThroughTheSandbox()
    {
        Sandbox sandbox;
        QVERIFY(outcome(sandbox.start({})));
        WtsChatPlatform platform(sandbox.baseUrl(), Secret(sandbox.token()));
        ContactsApi &api = *platform.contacts();
        const auto first = outcome(api.contacts({}, {}));
        QVERIFY(first);
        QCOMPARE(first->items.size(), 100);
        QVERIFY(first->total >= 300);

        Contact fresh;
        fresh.name = QStringLiteral("Zilda Teste");
        fresh.phone = QStringLiteral("(51) 98888-7777");
        const auto created = outcome(api.create(fresh));
        QVERIFY2(created, qPrintable(created ? QString() : created.error().text));
        QCOMPARE(created->phone, QStringLiteral("+55|51988887777"));
        ContactQuery byName;
        byName.text = QStringLiteral("Zilda");
        QCOMPARE(outcome(api.contacts(byName, {}))->items.size(), 1);
        QCOMPARE(outcome(api.contactByPhone(QStringLiteral("51 98888-7777")))->id.value, created->id.value);

        Contact changed = *created;
        changed.email = QStringLiteral("zilda@example.com");
        changed.status = ContactStatus::Archived;
        const auto updated = outcome(api.update(*created, changed));
        QCOMPARE(updated->email, changed.email);
        QVERIFY(updated->status == ContactStatus::Archived);
        const auto tags = outcome(platform.directory()->tags());
        const auto tagged = outcome(api.changeTags(created->id, {tags->first().id}, TagOperation::Add));
        QVERIFY2(tagged, qPrintable(tagged ? QString() : tagged.error().text));
        QVERIFY(tagged->tagIds.contains(tags->first().id));
        QVERIFY(outcome(api.changeTags(created->id, {tags->first().id}, TagOperation::Remove))->tagIds.isEmpty());

        Contact again;
        again.phone = created->phone;
        again.name = QStringLiteral("Zilda Nova");
        Contact other;
        other.phone = QStringLiteral("51977776666");
        const auto batch = outcome(api.upsert({again, other}));
        QVERIFY2(batch, qPrintable(batch ? QString() : batch.error().text));
        QCOMPARE(batch->size(), 2);
        QCOMPARE(outcome(api.contact(created->id))->name, QStringLiteral("Zilda Nova"));
        QVERIFY(!outcome(api.contactFields())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWtsChatContacts)
#include "tst_wtschatcontacts.moc"
