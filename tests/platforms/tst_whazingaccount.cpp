#include "app/accounts/accountsession.h"
#include "app/accounts/namesfeed.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/receiver/receiver.h"
#include "app/sandbox/sandboxes.h"
#include "app/secrets/secretstore.h"
#include "app/store/eventstore.h"
#include "tests/support/await.h"
#include "tests/support/contractproxy.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using test::await;

/// An account of Whazing from the connection to the names that its events teach: typed client, sandbox and receiver.
class TestWhazingAccount : public QObject
{
    Q_OBJECT

    Sandbox m_sandbox;
    std::unique_ptr<test::ContractProxy> m_proxy;
    std::unique_ptr<WhazingPlatform> m_platform;

    Contact someone(int index = 0)
    {
        const auto tagged = await(m_platform->contactDesk().withTag(u"1"_s));
        QList<Contact> people = tagged.value_or(QList<Contact>());
        people.removeIf([](const Contact &contact) { return contact.phone.contains(u'@'); });
        return people.value(index);
    }
    static QUrl panelUrl(const QUrl &base, const QString &path)
    {
        QUrl url = base;
        url.setPath(u"/sandbox/panel/"_s + path);
        return url;
    }
    static int put(const QUrl &url, const QString &token, const QJsonObject &body)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = network.put(request, QJsonDocument(body).toJson());
        QSignalSpy(reply, &QNetworkReply::finished).wait(5000);
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private Q_SLOTS:
    void initTestCase()
    {
        SandboxOptions options;
        options.platform = PlatformKind::Whazing;
        options.contacts = 150;
        options.speed = 100;
        QVERIFY(await(m_sandbox.start(options)));
        m_proxy = std::make_unique<test::ContractProxy>(m_sandbox.baseUrl(), PlatformKind::Whazing);
        m_platform = std::make_unique<WhazingPlatform>(m_proxy->url(), Secret(m_sandbox.token()));
    }
    void cleanup() { QCOMPARE(m_proxy->problems(), QStringList()); }
    void cleanupTestCase() { m_platform.reset(); }

    void connecting()
    {
        const auto access = await(m_platform->probe());
        QVERIFY(access);
        for (const GroupAccess &group : *access)
            QCOMPARE(group.state, GroupAccess::State::Allowed);
        const auto claims = m_platform->tokenClaims();
        QCOMPARE(claims->channelId, u"12"_s);
        QCOMPARE(claims->validity(QDateTime::currentDateTimeUtc()), WhazingToken::Validity::Valid);
        const auto state = await(m_platform->channel().state());
        QCOMPARE(state->connection, WhazingChannelState::Connection::Connected);
        QCOMPARE(await(m_platform->channel().pairing()).error().kind, ErrorKind::NotFound);

        WhazingPlatform stranger(m_sandbox.baseUrl(), Secret(u"x"_s));
        QCOMPARE(await(stranger.probe())->first().state, GroupAccess::State::Denied);
    }

    void contacts()
    {
        ContactsApi &api = *m_platform->contacts();
        Contact made;
        made.name = u"Quitéria Ramos"_s;
        made.phone = u"(11) 98765-1234"_s;
        made.email = u"q@example.com"_s;
        made.customFields = {{u"CPF"_s, u"123"_s}};
        made.tagIds = {TagId(u"2"_s)};
        const auto created = await(api.create(made));
        QVERIFY(created);
        QCOMPARE(created->tagIds, made.tagIds);
        QCOMPARE(created->tagNames, QStringList{u"Cliente"_s});
        QCOMPARE(await(api.create(made)).error().kind, ErrorKind::Conflict);
        QCOMPARE(await(api.contactByPhone(u"5511987651234"_s))->id, created->id);
        Contact after = *created;
        after.annotation = u"Liga à tarde"_s;
        after.tagIds = {TagId(u"1"_s), TagId(u"2"_s)};
        const auto updated = await(api.update(*created, after));
        QCOMPARE(updated->annotation, after.annotation);
        QCOMPARE(updated->tagIds.size(), 2);
        QCOMPARE(updated->customFields["CPF"_L1].toString(), u"123"_s);
        QCOMPARE(await(api.changeTags(created->id, {TagId(u"1"_s)}, TagOperation::Remove))->tagIds,
                 QList<TagId>{TagId(u"2"_s)});
        Contact other = made;
        other.phone = u"5511987651235"_s;
        const auto both = await(api.upsert({made, other}));
        QVERIFY(both);
        QCOMPARE(both->size(), 2);
        QCOMPARE(both->first().id, created->id);
        ContactQuery query;
        query.tagIds = {TagId(u"2"_s)};
        query.text = u"quitéria"_s;
        QCOMPARE(await(api.contacts(query, {}))->items.size(), 2);
        query = {};
        query.phone = u"5511000000000"_s;
        QCOMPARE(await(api.contacts(query, {}))->items.size(), 0);
        QCOMPARE(await(api.contact(ContactId(u"1"_s))).error().kind, ErrorKind::NotFound);

        WhazingContacts &desk = m_platform->contactDesk();
        QCOMPARE(jsonread::text(await(desk.setStage(created->id, u"3"_s))->raw["kanbanId"_L1]), u"3"_s);
        QVERIFY(!await(desk.inStage(u"3"_s))->isEmpty());
        QVERIFY(await(desk.setStage(created->id, {}))->raw["kanbanId"_L1].isNull());
        QVERIFY(await(desk.setFollowup(created->id, u"1"_s)));
        QVERIFY(await(desk.inFollowup(u"1"_s))->size() > 0);
        QVERIFY(await(desk.inWallet(u"1"_s)));
        QCOMPARE(*await(desk.isOnWhatsApp(made.phone)), true);
        QCOMPARE(*await(desk.isOnWhatsApp(u"+1 4155550100"_s)), false);
    }

    void ticketsAndMessages()
    {
        WhazingTickets &desk = m_platform->ticketDesk();
        Contact contact;
        contact.name = u"Severino Lima"_s;
        contact.phone = u"5521987650000"_s;
        contact = *await(m_platform->contacts()->create(contact));
        WhazingTicketDraft draft;
        draft.number = contact.phone;
        draft.queue = DepartmentId(u"1"_s);
        const auto opened = await(desk.open(draft));
        QVERIFY(opened);
        QCOMPARE(opened->contactName, contact.name);
        QCOMPARE(opened->departmentName, u"Vendas"_s);
        QCOMPARE(await(desk.open(draft)).error().kind, ErrorKind::Conflict);
        QCOMPARE(await(desk.lastOf(contact.phone))->id, opened->id);
        ConversationQuery query;
        query.contactId = contact.id;
        QCOMPARE(await(desk.conversations(query, {}, Waiting::Person))->items.size(), 1);
        QCOMPARE(await(desk.transferToDepartment(opened->id, DepartmentId(u"2"_s), false))->departmentName,
                 u"Suporte"_s);
        const auto assigned = await(desk.assign(opened->id, UserId(u"3"_s), false));
        QCOMPARE(assigned->status, ConversationStatus::InProgress);
        QVERIFY(!assigned->userName.isEmpty());
        QCOMPARE(await(desk.startChatbot(opened->id, ChatbotKey(u"1"_s)))->botId, u"1"_s);
        QCOMPARE(await(desk.withChatbot(contact.phone))->id, opened->id);

        MessageDraft message;
        message.text = u"Olá, Severino"_s;
        const auto sent = await(desk.send(opened->id, message));
        QCOMPARE(sent->status, MessageStatus::Queued);
        QTRY_COMPARE(await(desk.messages(opened->id, {}, Waiting::Nobody))->items.size(), 1);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"foto.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\n") > 0);
        file.close();
        message.fileId = *await(m_platform->messages()->upload(file.fileName()));
        QVERIFY(await(desk.send(opened->id, message)));
        QTRY_COMPARE(await(desk.messages(opened->id, {}, Waiting::Nobody))->items.size(), 2);
        const Message newest = await(desk.messages(opened->id, {}, Waiting::Person))->items.first();
        QCOMPARE(newest.type, u"IMAGE"_s);
        QCOMPARE(newest.files.first().name, u"foto.png"_s);
        QCOMPARE(await(desk.complete(opened->id, false, false))->status, ConversationStatus::Completed);
        QCOMPARE(await(desk.conversation(opened->id, Waiting::Person))->status, ConversationStatus::Completed);
        QCOMPARE(await(desk.conversation(ConversationId(u"1"_s), Waiting::Person)).error().kind, ErrorKind::NotFound);
    }

    void boardsCardsAndChecklists()
    {
        WhazingPanels &desk = m_platform->boardDesk();
        const auto panels = await(desk.panels());
        QCOMPARE(panels->size(), 2);
        const Panel board = panels->first();
        QCOMPARE(board.steps.size(), 5);
        QCOMPARE(await(desk.panel(board.id))->title, board.title);
        const Contact contact = someone();
        Card made;
        made.panelId = board.id;
        made.stepId = board.steps[0].id;
        made.title = u"Mesa Ipê"_s;
        made.contacts = {{contact.id, contact.name}};
        made.amount = 1500;
        made.description = u"Entregar até sexta"_s;
        const auto card = await(desk.create(made));
        QVERIFY(card);
        QCOMPARE(card->amount, made.amount);
        Card moved = *card;
        moved.stepId = board.steps[3].id;
        moved.userId = UserId(u"2"_s);
        const auto updated = await(desk.update(*card, moved));
        QCOMPARE(updated->stepId, board.steps[3].id);
        QVERIFY(!updated->userName.isEmpty());
        QCOMPARE(priorityOf(*await(desk.setPriority(card->id, u"urgent"_s))), u"urgent"_s);
        QVERIFY(await(desk.addNote(card->id, u"Cliente confirmou"_s)));
        QCOMPARE(await(desk.notes(card->id, {}))->items.first().text, u"Cliente confirmou"_s);
        CardQuery query;
        query.panelId = board.id;
        query.text = u"mesa ipê"_s;
        QCOMPARE(await(desk.cards(query, {}))->items.size(), 1);
        QVERIFY(!await(desk.cardsOf(contact.id, false))->isEmpty());

        WhazingChecklists &lists = m_platform->checklists();
        const auto first = await(lists.add(card->id, u"Medir"_s));
        const auto second = await(lists.add(card->id, u"Orçar"_s));
        ChecklistItem done = *first;
        done.done = true;
        QVERIFY(await(lists.update(*first, done))->doneAt.isValid());
        QVERIFY(await(lists.reorder(card->id, {second->id, first->id})));
        QCOMPARE(await(lists.items(card->id))->first().text, u"Orçar"_s);
        QVERIFY(await(lists.remove(second->id)));
        QCOMPARE(await(lists.remove(second->id)).error().kind, ErrorKind::NotFound);

        Card archived = *updated;
        archived.status = CardStatus::Archived;
        QCOMPARE(await(desk.update(*updated, archived))->status, CardStatus::Archived);
        QCOMPARE(await(desk.cards(query, {}))->items.size(), 0);
        query.statuses = {CardStatus::Archived};
        QCOMPARE(await(desk.cards(query, {}))->items.size(), 1);
        QVERIFY(await(desk.removeForGood(card->id)));
        QCOMPARE(await(desk.card(card->id)).error().kind, ErrorKind::NotFound);
    }

    void namesAreKeptAndGiven()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"a/names.json"_s);
        {
            LearntNames names(file);
            QSignalSpy changed(&names, &LearntNames::changed);
            names.learn(QByteArray(R"({"Type":"TransferTicket","ticket":{"id":1,"queueId":3,"userId":"7"},
                "contact":{"id":5,"kanbanId":2,"followupId":null},"whatsapp":{"id":12,"name":"Loja"},
                "user":{"id":8,"name":"Ana"}})"));
            names.learn(QByteArray("no JSON"));
            QTRY_COMPARE(changed.size(), 1);
            QCOMPARE(names.names(LearntNames::Kind::User).size(), 2);
            QCOMPARE(names.names(LearntNames::Kind::User).first().name(), u"Ana"_s);
            names.setName(LearntNames::Kind::Queue, u"3"_s, u" Vendas "_s);
            names.setName(LearntNames::Kind::User, u"8"_s, u"Aninha"_s);
        }
        LearntNames names(file);
        QCOMPARE(names.name(LearntNames::Kind::Queue, u"3"_s), u"Vendas"_s);
        QCOMPARE(names.name(LearntNames::Kind::User, u"8"_s), u"Aninha"_s);
        QCOMPARE(names.name(LearntNames::Kind::Channel, u"12"_s), u"Loja"_s);
        QCOMPARE(names.name(LearntNames::Kind::User, u"7"_s), QString());
        QCOMPARE(names.names(LearntNames::Kind::Stage).first().id, u"2"_s);
        QVERIFY(names.names(LearntNames::Kind::Followup).isEmpty());
        names.setName(LearntNames::Kind::User, u"8"_s, {});
        QCOMPARE(names.name(LearntNames::Kind::User, u"8"_s), u"Ana"_s);
        names.forget(LearntNames::Kind::User, u"8"_s);
        QCOMPARE(names.names(LearntNames::Kind::User).size(), 1);
    }

    void theDirectoryShowsWhatIsLearnt()
    {
        LearntNames &names = m_platform->learntNames();
        names.learn(LearntNames::Kind::Queue, u"77"_s, {});
        const auto queues = await(m_platform->directory()->departments());
        const auto it = std::find_if(queues->cbegin(), queues->cend(),
                                     [](const Department &one) { return one.id.value == "77"_L1; });
        QVERIFY(it != queues->cend());
        QCOMPARE(it->name, u"Queue 77"_s);
        Department named = *it;
        named.name = u"Atacado"_s;
        QVERIFY(await(m_platform->directory()->updateDepartment(*it, named)));
        m_platform->names()->departments();
        QTRY_COMPARE(m_platform->names()->department(DepartmentId(u"77"_s)), u"Atacado"_s);
        names.setName(LearntNames::Kind::Queue, u"77"_s, u"Varejo"_s);
        QTRY_COMPARE(m_platform->names()->department(DepartmentId(u"77"_s)), u"Varejo"_s);
    }

    void eventsTeachTheChosenAccount()
    {
        QTemporaryDir folder;
        AccountStore accounts(folder.filePath(u"accounts.json"_s));
        SecretStore secrets{QString()};
        Sandboxes sandboxes;
        AccountSession session(accounts, secrets, sandboxes);
        session.setMemoryFolder(folder.filePath(u"accounts"_s));
        const auto store = std::move(*EventStore::open(folder.path()));
        Receiver receiver(*store, secrets);
        NamesFeed feed(session, *store, receiver);
        Account account;
        account.platform = PlatformKind::Whazing;
        account.name = u"Loja"_s;
        account.sandbox = true;
        account = *accounts.save(account);
        accounts.setCurrent(account.id);
        QTRY_VERIFY(session.platform());
        QVERIFY(await(store->saveInbox({InboxId(), u"w"_s, account.id, PlatformKind::Whazing})));
        QVERIFY(await(store->saveInbox({InboxId(), u"outra"_s, AccountId(u"x"_s), PlatformKind::Whazing})));
        QTRY_COMPARE(receiver.inboxes().size(), 2);
        receiver.start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(receiver.state().phase, ReceiverState::Phase::Running);
        Sandbox &sandbox = sandboxes.of(PlatformKind::Whazing);
        const auto hook = [&](const QString &inbox) {
            const QString url = u"http://127.0.0.1:%1/in/%2"_s.arg(receiver.state().port).arg(inbox);
            const QJsonArray on{u"ticket_transferred"_s, u"ticket_new"_s};
            QCOMPARE(put(panelUrl(sandbox.baseUrl(), u"speed"_s), sandbox.token(), {{u"speed"_s, 1000}}), 200);
            QCOMPARE(put(panelUrl(sandbox.baseUrl(), u"channel-webhook"_s), sandbox.token(),
                         {{u"active"_s, true}, {u"url"_s, url}, {u"switches"_s, on}}),
                     200);
        };
        auto *platform = qobject_cast<WhazingPlatform *>(session.platform());
        QVERIFY(platform);
        QVERIFY(platform->learntNames().names(LearntNames::Kind::Queue).isEmpty());
        hook(u"outra"_s);
        QCOMPARE(*await(sandbox.perform(u"ticket-transferred"_s)), 1);
        QTRY_COMPARE(await(store->ids({}, 0, 0, 10))->size(), 1);
        hook(u"w"_s);
        QCOMPARE(*await(sandbox.perform(u"ticket-opened-by-user"_s)), 1);
        QTRY_COMPARE(platform->learntNames().names(LearntNames::Kind::Queue).size(), 1);
        QCOMPARE(platform->learntNames().name(LearntNames::Kind::Channel, u"12"_s), u"Atendimento"_s);
        // The ticket and its contact are listed, which Whazing itself cannot do; also when it is connected again.
        QTRY_COMPARE(await(platform->conversations()->conversations({}, {}))->items.size(), 1);
        const auto met = await(platform->contacts()->contacts({}, {}));
        QCOMPARE(met->items.size(), 1);
        QVERIFY(!met->items.first().name.isEmpty());
        accounts.setCurrent({});
        QTRY_VERIFY(!session.platform());
        accounts.setCurrent(account.id);
        QTRY_VERIFY(session.platform());
        platform = qobject_cast<WhazingPlatform *>(session.platform());
        QTRY_COMPARE(await(platform->contacts()->contacts({}, {}))->items.size(), 1);
        QCOMPARE(await(platform->contacts()->contacts({}, {}))->items.first().id, met->items.first().id);
        QCOMPARE(await(platform->conversations()->conversations({}, {}))->items.size(), 1);
        const QString memory = folder.filePath(u"accounts/"_s + account.id.value + u".json"_s);
        QTRY_VERIFY(QFile::exists(memory));
        QVERIFY(accounts.remove(account.id));
        QTRY_VERIFY(!QFile::exists(memory));
    }

private:
    static QString priorityOf(const Card &card) { return jsonread::text(card.raw["priority"_L1]); }
};

QTEST_GUILESS_MAIN(TestWhazingAccount)
#include "tst_whazingaccount.moc"
