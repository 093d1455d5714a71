#include "app/platforms/clint/clintcontactcodec.h"
#include "app/platforms/clint/clintplatform.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/contractproxy.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

/// The typed client of Clint: against the sandbox through the proxy that holds every request and answer against the
/// contract, and against scripted servers for what a good platform does not do.
class TestClint : public QObject
{
    Q_OBJECT

    Sandbox m_sandbox;
    std::unique_ptr<ContractProxy> m_proxy;
    std::unique_ptr<ClintPlatform> m_platform;

    static ApiPacing quick()
    {
        ApiPacing pacing;
        pacing.quota = {{10000, 1000}};
        pacing.retry.tries = 1;
        return pacing;
    }
    static std::unique_ptr<ClintPlatform> platform(const QUrl &url, const QString &token = u"t0ken+/=="_s)
    {
        return std::make_unique<ClintPlatform>(url, Secret(token), quick());
    }
    static QByteArray head(const QByteArray &request) { return request.left(request.indexOf("\r\n")); }
    static QByteArray bodyOf(const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }
    Panel firstPanel() { return await(m_platform->panels()->panels())->first(); }

private Q_SLOTS:
    void initTestCase()
    {
        SandboxOptions options;
        options.platform = PlatformKind::Clint;
        options.contacts = 250;
        QVERIFY(await(m_sandbox.start(options)));
    }
    void init()
    {
        m_proxy = std::make_unique<ContractProxy>(m_sandbox.baseUrl(), PlatformKind::Clint);
        m_platform = platform(m_proxy->url(), m_sandbox.token());
    }
    void cleanup()
    {
        const QStringList problems = m_proxy->problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        m_platform.reset();
    }

    void theTokenGoesAsItIs()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"status":200,"data":[],"hasNext":false})")});
        const auto own = platform(server.url());
        QVERIFY(await(own->contacts()->contacts({}, {})));
        QVERIFY(server.requests.first().contains("api-token: t0ken+/==\r\n"));
        QVERIFY(!server.requests.first().toLower().contains("authorization"));
        QCOMPARE(ClintPlatform::standardPacing().quota.first().requests, 5);
        QCOMPARE(platformDefaultBaseUrl(PlatformKind::Clint), u"https://api.clint.digital"_s);
    }

    void contactsAreListed()
    {
        const auto page = await(m_platform->contacts()->contacts({}, {2, 100}));
        QVERIFY(page && page->more);
        QCOMPARE(page->items.size(), 100);
        QVERIFY(page->total >= 250);
        const Contact &first = page->items.first();
        QVERIFY(first.phone.startsWith("+55"_L1) && !first.name.isEmpty() && first.createdAt.isValid());
        QVERIFY(first.customFields.contains("Cidade"_L1));
        ContactQuery query;
        query.text = first.phone;
        QCOMPARE(await(m_platform->contacts()->contacts(query, {}))->items.first().id, first.id);
        query.text = first.name;
        QVERIFY(await(m_platform->contacts()->contacts(query, {}))->items.size() >= 1);
        QCOMPARE(await(m_platform->contacts()->contactByPhone(first.phone))->id, first.id);
        QVERIFY(await(m_platform->contacts()->contactByPhone(u"+5511900000000"_s)).error().kind == ErrorKind::NotFound);
        ContactQuery impossible;
        impossible.portfolioIds = QStringList{u"x"_s};
        QVERIFY(await(m_platform->contacts()->contacts(impossible, {})).error().kind == ErrorKind::Unsupported);
    }

    void contactsAreWritten()
    {
        Contact ana;
        ana.name = u"Ana Lima"_s;
        ana.phone = u"(48) 99977-1234"_s;
        ana.email = u"ana.lima@exemplo.com.br"_s;
        ana.instagram = u"ana.lima"_s;
        ana.tagNames = QStringList{u"VIP"_s, u"Feira"_s};
        ana.customFields = {{u"Cidade"_s, u"Recife"_s}, {u"Compras"_s, 3}};
        const auto made = await(m_platform->contacts()->create(ana));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(made->phone, u"+5548999771234"_s);
        QCOMPARE(made->instagram, u"ana.lima"_s);
        QCOMPARE(made->tagNames, ana.tagNames);
        QCOMPARE(made->customFields["Compras"_L1].toString(), u"3"_s);
        Contact changed = *made;
        changed.name = u"Ana Lima Souza"_s;
        changed.tagIds.removeLast();
        changed.customFields["Cidade"_L1] = u"Olinda"_s;
        const auto written = await(m_platform->contacts()->update(*made, changed));
        QCOMPARE(written->name, changed.name);
        QCOMPARE(written->tagNames, QStringList{u"VIP"_s});
        QCOMPARE(written->customFields["Cidade"_L1].toString(), u"Olinda"_s);
        QCOMPARE(written->customFields["Compras"_L1].toString(), u"3"_s);
        const qsizetype asked = m_proxy->called().size();
        QVERIFY(*await(m_platform->contacts()->update(*written, *written)) == *written);
        QCOMPARE(m_proxy->called().size(), asked);
        Contact annotated = *written;
        annotated.annotation = u"x"_s;
        QVERIFY(await(m_platform->contacts()->update(*written, annotated)).error().kind == ErrorKind::Unsupported);
        const TagId feira = made->tagIds.last();
        QCOMPARE(await(m_platform->contacts()->changeTags(made->id, {feira}, TagOperation::Add))->tagIds.size(), 2);
        QCOMPARE(await(m_platform->contacts()->changeTags(made->id, {feira}, TagOperation::Replace))->tagIds,
                 QList<TagId>{feira});
        QVERIFY(await(m_platform->contacts()->changeTags(made->id, {feira}, TagOperation::Remove))->tagIds.isEmpty());

        Contact row;
        row.name = u"Ana L. Souza"_s;
        row.email = ana.email;
        Contact other;
        other.name = u"Beto"_s;
        other.phone = u"48 99977-9999"_s;
        const auto upserted = await(m_platform->contacts()->upsert({row, other}));
        QCOMPARE(upserted->size(), 2);
        QCOMPARE(upserted->first().id, made->id);
        QCOMPARE(upserted->first().phone, made->phone);
        QVERIFY(upserted->last().id != made->id);
        QVERIFY(await(m_platform->crm().removeContact(made->id)));
        QVERIFY(await(m_platform->contacts()->contact(made->id)).error().kind == ErrorKind::NotFound);
    }

    void fieldsAreReadInBothShapes()
    {
        const auto fields = await(m_platform->contacts()->contactFields());
        QCOMPARE(fields->size(), 2);
        QCOMPARE(await(m_platform->panels()->cardFields({}))->size(), 2);
        QCOMPARE(await(m_platform->directory()->customFields())->size(), 5);
        for (const CustomField &field : *fields)
            QVERIFY(!field.key.isEmpty() && field.key == field.name && field.entity == "CONTACT"_L1);
        const auto read = [](const char *json) {
            return ClintContactCodec::readFields(QJsonDocument::fromJson(json));
        };
        const auto literal = read(
            R"({"data":[{"groups":{},"fields":{"DEAL":{"type":"TEXT","group":"g","label":"Produto"},"CONTACT":{"type":"NUMBER","group":"g","label":"Idade"}}}]})");
        QCOMPARE(literal->size(), 2);
        QCOMPARE(literal->first().key, u"Idade"_s);
        QCOMPARE(literal->last().entity, u"PANEL"_s);
        const auto listed = read(R"({"data":{"fields":{"CONTACT":[{"id":"7","type":"DATE","label":"Nascimento"}]}}})");
        QCOMPARE(listed->first().id.value, u"7"_s);
        QCOMPARE(int(listed->first().type), int(CustomFieldType::Date));
        QVERIFY(!read("[]"));
    }

    void dealsAreCards()
    {
        const Panel panel = firstPanel();
        QCOMPARE(panel.title, u"Loja online"_s);
        QVERIFY(panel.sales && panel.steps.size() == 5 && panel.steps.first().isInitial);
        QCOMPARE(await(m_platform->panels()->panel(panel.id))->steps, panel.steps);
        CardQuery query;
        query.panelId = panel.id;
        query.statuses = {CardStatus::Open};
        const auto page = await(m_platform->panels()->cards(query, {1, 100}));
        QVERIFY(page && !page->items.isEmpty());
        const Card card = page->items.first();
        QCOMPARE(card.status, CardStatus::Open);
        QVERIFY(card.amount && !card.title.isEmpty() && card.contacts.size() == 1 && !card.userName.isEmpty());
        query.text = card.title;
        const auto named = await(m_platform->panels()->cards(query, {1, 100}));
        QVERIFY(std::any_of(named->items.begin(), named->items.end(),
                            [&](const Card &each) { return each.id == card.id; }));

        Card fresh;
        fresh.panelId = panel.id;
        fresh.stepId = panel.steps.first().id;
        fresh.title = u"Maria"_s;
        fresh.amount = 150.5;
        fresh.contacts = card.contacts;
        const auto made = await(m_platform->panels()->create(fresh));
        QVERIFY(made && made->id.isValid());
        QCOMPARE(made->title, card.contacts.first().name);
        Card moved = *made;
        moved.stepId = panel.steps[2].id;
        moved.position = 7;
        moved.amount = 300;
        const auto now = await(m_platform->panels()->update(*made, moved));
        QCOMPARE(now->stepId, panel.steps[2].id);
        QCOMPARE(now->amount, std::optional(300.0));
        Card won = *now;
        won.status = CardStatus::Won;
        QCOMPARE(await(m_platform->panels()->update(*now, won))->status, CardStatus::Won);
        Card lost = won;
        lost.status = CardStatus::Lost;
        QCOMPARE(await(m_platform->panels()->update(won, lost))->status, CardStatus::Lost);
        const auto history = await(m_platform->panels()->notes(made->id, {}));
        QCOMPARE(history->items.size(), 4);
        QCOMPARE(await(m_platform->crm().history(made->id, {}))->items.first().category, u"STATUS_CHANGED"_s);
        QVERIFY(await(m_platform->panels()->duplicate(made->id, {}))->id != made->id);
        QCOMPARE(await(m_platform->panels()->lostReasons(panel.id))->size(), 4);
        QVERIFY(await(m_platform->crm().removeDeal(made->id)));
        QVERIFY(await(m_platform->panels()->card(made->id)).error().kind == ErrorKind::NotFound);
    }

    void whatDealsLackIsSaid()
    {
        CardQuery query;
        query.panelId = firstPanel().id;
        const Card card = await(m_platform->panels()->cards(query, {}))->items.first();
        const auto refused = [&](const std::function<void(Card &)> &change) {
            Card after = card;
            change(after);
            const auto result = await(m_platform->panels()->update(card, after));
            return !result && result.error().kind == ErrorKind::Unsupported && !result.error().text.isEmpty() &&
                   !result.error().fields.isEmpty();
        };
        QVERIFY(refused([](Card &to) { to.description = u"x"_s; }));
        QVERIFY(refused([](Card &to) { to.position += 1; }));
        QVERIFY(refused([](Card &to) { to.status = CardStatus::Archived; }));
        QVERIFY(refused([](Card &to) {
            to.status = CardStatus::Lost;
            to.lostReasonId = LostReasonId(u"x"_s);
        }));
        QVERIFY(refused([](Card &to) { to.contacts.clear(); }));
        QVERIFY(refused([](Card &to) { to.dueAt = QDateTime::currentDateTimeUtc(); }));
        QVERIFY(await(m_platform->panels()->addNote(card.id, u"x"_s)).error().kind == ErrorKind::Unsupported);
        QVERIFY(await(m_platform->directory()->departments()).error().kind == ErrorKind::Unsupported);
        QVERIFY(await(m_platform->messages()->upload(u"x"_s)).error().kind == ErrorKind::Unsupported);
    }

    void chatsAreConversations()
    {
        const auto page = await(m_platform->conversations()->conversations({}, {1, 50}));
        QVERIFY2(page, page ? "" : qPrintable(page.error().text));
        QVERIFY(page->items.size() > 20);
        for (qsizetype i = 1; i < page->items.size(); ++i)
            QVERIFY(page->items[i - 1].lastActivity() >= page->items[i].lastActivity());
        const Conversation first = page->items.first();
        QVERIFY(!first.contactName.isEmpty() && !first.channelName.isEmpty() && !first.contactPhone.isEmpty());
        ConversationQuery closed;
        closed.statuses = {ConversationStatus::Completed};
        const auto completed = await(m_platform->conversations()->conversations(closed, {}));
        QVERIFY(completed && !completed->items.isEmpty());
        for (const Conversation &each : completed->items)
            QCOMPARE(each.status, ConversationStatus::Completed);
        ConversationQuery own;
        own.contactId = first.contactId;
        QCOMPARE(await(m_platform->conversations()->conversations(own, {}))->items.first().id, first.id);

        const UserId user = await(m_platform->directory()->agents())->last().userId;
        const auto assigned = await(m_platform->conversations()->assign(first.id, user, false));
        QCOMPARE(assigned->userId, user);
        QCOMPARE(assigned->status, ConversationStatus::InProgress);
        QVERIFY(!assigned->userName.isEmpty());
        QVERIFY(!await(m_platform->conversations()->assign(first.id, {}, false))->userId.isValid());
        QCOMPARE(
            await(m_platform->conversations()->setStatus(first.id, ConversationStatus::Pending, false))->statusText,
            u"SNOOZED"_s);
        QCOMPARE(await(m_platform->conversations()->complete(first.id, true, false))->status,
                 ConversationStatus::Completed);
        const auto note = await(m_platform->conversations()->addNote(first.id, u"Ligar amanhã"_s));
        QVERIFY(note && note->isNote());
        const auto notes = await(m_platform->conversations()->notes(first.id, {}));
        QVERIFY(notes->items.first().text == u"Ligar amanhã"_s);
        const auto messages = await(m_platform->conversations()->messages(first.id, {}));
        QVERIFY(!messages->items.isEmpty());
        for (const Message &each : messages->items)
            QVERIFY(!each.isNote() && each.direction != MessageDirection::Unknown && each.type == "TEXT"_L1);
        QVERIFY(await(m_platform->conversations()->removeNote(NoteId(note->id.value))).error().kind ==
                ErrorKind::Unsupported);
    }

    void messagesAreSent()
    {
        Conversation open, closed;
        const auto all = await(m_platform->conversations()->conversations({}, {1, 100}));
        QVERIFY(all);
        for (const Conversation &each : all->items) {
            if (each.window == MessageWindow::Active)
                open = each;
            if (each.window == MessageWindow::Expired)
                closed = each;
        }
        QVERIFY(open.id.isValid() && closed.id.isValid());
        QVERIFY(open.acceptsText(QDateTime::currentDateTimeUtc()) &&
                !closed.acceptsText(QDateTime::currentDateTimeUtc()));
        MessageDraft text;
        text.text = u"Bom dia!"_s;
        auto sent = await(m_platform->conversations()->send(open.id, text));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text));
        QCOMPARE(sent->status, MessageStatus::Queued);
        QTRY_COMPARE(await(m_platform->messages()->state(*sent))->status, MessageStatus::Read);
        const auto refused = await(m_platform->conversations()->send(closed.id, text));
        QVERIFY(!refused && refused.error().text.contains("template"_L1));
        const auto templates = await(m_platform->directory()->templates());
        QCOMPARE(templates->size(), 2);
        const MessageTemplate greeting = templates->first();
        QCOMPARE(greeting.parameters, QStringList({u"header.1"_s, u"1"_s, u"2"_s}));
        MessageDraft draft;
        draft.templateId = greeting.id;
        draft.parameters = {{u"1"_s, u"42"_s}, {u"2"_s, u"2 dias"_s}, {u"header.1"_s, u"Lia"_s}};
        sent = await(m_platform->conversations()->send(closed.id, draft));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text));
        const auto messages = await(m_platform->conversations()->messages(closed.id, {1, 1}));
        QVERIFY(messages->items.first().text.contains(u"Olá, Lia!"_s) &&
                messages->items.first().text.contains(u"é o 42, com entrega em 2 dias"_s));
        MessageDraft file;
        file.fileUrl = u"https://exemplo.com.br/proposta.pdf"_s;
        MessageTarget target;
        target.to = open.contactPhone;
        target.from = u"Ipê Móveis"_s;
        QVERIFY(await(m_platform->messages()->send(target, file)));
        QCOMPARE(m_proxy->called().last(), u"sendDocument"_s);
        target.from = u"nenhum"_s;
        QVERIFY(await(m_platform->messages()->send(target, file)).error().kind == ErrorKind::Invalid);
    }

    void theDirectoryIsRead()
    {
        QVERIFY(await(m_platform->directory()->tags())->size() >= 5);
        QCOMPARE(await(m_platform->directory()->tagColours())->size(), 16);
        QCOMPARE(await(m_platform->directory()->agents())->size(), 5);
        QCOMPARE(await(m_platform->directory()->channels())->size(), 3);
        Tag tag;
        tag.name = u"Showroom"_s;
        tag.colour = u"#009688"_s;
        const auto made = await(m_platform->directory()->createTag(tag));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(made->colour, tag.colour);
        const ContactId someone = await(m_platform->contacts()->contacts({}, {1, 1}))->items.first().id;
        QVERIFY(await(m_platform->contacts()->changeTags(someone, {made->id}, TagOperation::Add)));
        QVERIFY(await(m_platform->directory()->removeTag(made->id, false)).error().kind == ErrorKind::Conflict);
        QVERIFY(await(m_platform->directory()->removeTag(made->id, true)));
        m_platform->names()->agents();
        QTRY_VERIFY(!m_platform->names()->agents().isEmpty());
    }

    void whatOnlyClintHas()
    {
        QCOMPARE(await(m_platform->crm().groups())->size(), 2);
        const ContactId first = await(m_platform->contacts()->contacts({}, {1, 1}))->items.first().id;
        QCOMPARE(await(m_platform->crm().attachments(first))->first().name, u"orcamento.pdf"_s);
        QString organizationId;
        const auto everybody = await(m_platform->contacts()->contacts({}, {1, 1000}));
        QVERIFY(everybody);
        for (const Contact &each : everybody->items)
            if (each.raw["organization"_L1].isObject())
                organizationId = each.raw["organization"_L1]["id"_L1].toString();
        const auto organization = await(m_platform->crm().organization(organizationId));
        ClintOrganization renamed = *organization;
        renamed.name = u"Ipê"_s;
        QCOMPARE(await(m_platform->crm().updateOrganization(*organization, renamed))->name, u"Ipê"_s);
        ClintActivityQuery query;
        query.type = u"CALL"_s;
        const auto calls = await(m_platform->crm().activities(query, {}));
        QVERIFY(!calls->items.isEmpty());
        ClintActivity visit;
        visit.dealId = calls->items.first().dealId;
        visit.title = u"Visitar"_s;
        visit.type = u"MEETING"_s;
        visit.dueAt = QDateTime::currentDateTimeUtc().addDays(1);
        const auto made = await(m_platform->crm().createActivity(visit));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        ClintActivity later = *made;
        later.title = u"Visitar na terça"_s;
        QCOMPARE(await(m_platform->crm().updateActivity(*made, later))->title, later.title);
        QVERIFY(await(m_platform->crm().completeActivity(made->id, true))->completed);
        QVERIFY(await(m_platform->crm().removeActivity(made->id)));
        QVERIFY(await(m_platform->crm().activity(made->id)).error().kind == ErrorKind::NotFound);
        QCOMPARE(await(m_platform->crm().sendSms(u"(48) 99911-0001"_s, u"Oi"_s))->status, u"QUEUED"_s);
        const auto audio = await(m_platform->crm().createVoiceAudio(u"https://exemplo.com.br/a.mp3"_s));
        QVERIFY(await(m_platform->crm().call(u"(48) 99911-0001"_s, *audio)));
    }

    void theStatusWebhookIsASubscription()
    {
        SubscriptionsApi *api = m_platform->subscriptions();
        QCOMPARE(await(api->offeredEvents())->size(), 6);
        QVERIFY(await(api->subscriptions())->isEmpty());
        QSignalSpy shown(m_platform.get(), &ClintPlatform::statusSecretShown);
        Subscription wanted;
        wanted.url = u"https://gancho.exemplo.com.br/in/clint"_s;
        wanted.events = QStringList{u"sms.delivered"_s, u"sms.error"_s};
        const auto made = await(api->create(wanted));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QCOMPARE(shown.size(), 1);
        QVERIFY(m_platform->statusWebhook().takeSecret().reveal().startsWith("whsec_"_L1));
        QVERIFY(m_platform->statusWebhook().takeSecret().isEmpty());
        QCOMPARE(await(api->subscriptions())->first().events, wanted.events);
        QVERIFY(await(api->create(wanted)).error().kind == ErrorKind::Conflict);
        Subscription fewer = *made;
        fewer.events.removeLast();
        QVERIFY(await(api->update(*made, fewer)));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(await(api->subscriptions())->first().events, fewer.events);
        fewer.enabled = false;
        QVERIFY(await(api->update(*made, fewer)).error().kind == ErrorKind::Unsupported);
        QVERIFY(await(api->remove(made->id)));
        QVERIFY(await(api->subscriptions())->isEmpty());
        QVERIFY(await(api->remove(SubscriptionId(u"other"_s))).error().kind == ErrorKind::NotFound);
    }

    void theProbeTellsWhatAnAccountHas()
    {
        const auto all = await(m_platform->probe());
        QVERIFY(all && all->size() >= 10);
        for (const GroupAccess &group : *all)
            QVERIFY2(group.state == GroupAccess::State::Allowed, qPrintable(group.group + group.text));
        const auto limited = platform(m_proxy->url(), m_sandbox.limitedToken());
        int denied = 0;
        const auto some = await(limited->probe());
        for (const GroupAccess &group : *some) {
            denied += group.state == GroupAccess::State::Denied;
            QVERIFY(group.state != GroupAccess::State::Failed);
            QVERIFY((group.state == GroupAccess::State::Denied) == !group.text.isEmpty());
        }
        QVERIFY(denied >= 4 && denied < some->size());
        const auto refused = await(limited->crm().activities({}, {}));
        QVERIFY(refused.error().kind == ErrorKind::Forbidden && refused.error().text.contains("activities:read"_L1));
        const auto wrong = platform(m_proxy->url(), u"none"_s);
        const auto none = await(wrong->probe());
        QVERIFY(none && std::all_of(none->begin(), none->end(), [](const GroupAccess &group) {
                    return group.state == GroupAccess::State::Denied;
                }));
        const auto nowhere = platform(QUrl(u"http://127.0.0.1:1"_s));
        QVERIFY(!await(nowhere->probe()));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind, const QString &text) {
            QTest::newRow(name) << status << body << int(kind) << text;
        };
        row("400 of v1", 400, R"({"error":"Tag not found"})", ErrorKind::Invalid, u"Tag not found"_s);
        row("404 of v1", 404, R"({"error":"Contact not found"})", ErrorKind::NotFound, u"Contact not found"_s);
        row("400 of v2", 400, R"({"status":400,"message":"Use a template"})", ErrorKind::Invalid, u"Use a template"_s);
        row("404 of v2", 404, R"({"status":404,"message":"Chat not found"})", ErrorKind::NotFound, u"Chat not found"_s);
        row("401 without a body", 401, {}, ErrorKind::Unauthorized, u"token"_s);
        row("401 with some text", 401, "Unauthorized", ErrorKind::Unauthorized, u"token"_s);
        row("402", 402,
            R"({"status":402,"message":"Insufficient balance","wallet_balance":1.5,"minimum_required":"5.00"})",
            ErrorKind::Forbidden, u"it has 1.5, and 5.00"_s);
        row("402 without figures", 402, R"({"status":402,"message":"x"})", ErrorKind::Forbidden, u"balance"_s);
        row("403", 403, R"({"status":403,"message":"This feature is not available for your account."})",
            ErrorKind::Forbidden, u"Elite"_s);
        row("422", 422, R"({"message":"name is invalid"})", ErrorKind::Invalid, u"name is invalid"_s);
        row("429", 429, {}, ErrorKind::RateLimited, u"Wait"_s);
        row("500", 500, R"({"error":"boom"})", ErrorKind::Server, u"500"_s);
        row("a web page", 200, "<html></html>", ErrorKind::Protocol, u"web page"_s);
        row("half JSON", 200, R"({"data":[)", ErrorKind::Protocol, u"damaged"_s);
        row("another shape", 200, R"({"rows":[]})", ErrorKind::Protocol, u"form"_s);
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, text);
        ScriptedServer server({ScriptedServer::answer(status, body)});
        const auto own = platform(server.url());
        const auto result = await(own->contacts()->contacts({}, {}));
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), kind);
        QVERIFY2(result.error().text.contains(text), qPrintable(result.error().text));
    }

    void updatesArePostsAndTagsAreDeletedWithABody()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"id":"c1"})")});
        const auto own = platform(server.url());
        Contact before, after;
        before.id = after.id = ContactId(u"c1"_s);
        after.phone = u"48999770000"_s;
        before.tagIds = {TagId(u"t1"_s)};
        QVERIFY(await(own->contacts()->update(before, after)));
        QCOMPARE(head(server.requests[0]), QByteArray("POST /v1/contacts/c1 HTTP/1.1"));
        QCOMPARE(bodyOf(server.requests[0]), QByteArray(R"({"ddi":"+55","phone":"48999770000"})"));
        QCOMPARE(head(server.requests[1]), QByteArray("DELETE /v1/contacts/c1/tags HTTP/1.1"));
        QCOMPARE(bodyOf(server.requests[1]), QByteArray(R"({"tag_id":"t1"})"));
    }

    void leniently()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"status":200,"hasNext":true,"totalCount":"7","data":[
            {"id":"d1","origin_id":"o","stage_id":"s","value":"1500.50","status":"won","contact":null,"user":null,
             "created_at":"2020-01-01T14:15:00.123456+00:00","fields":null,"new":{"x":1}},{"nothing":1}]})")});
        const auto own = platform(server.url());
        const auto page = await(own->panels()->cards({}, {}));
        QVERIFY(page && page->more);
        QCOMPARE(page->total, 7);
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items.first().amount, std::optional(1500.5));
        QCOMPARE(page->items.first().status, CardStatus::Won);
        QCOMPARE(page->items.first().createdAt.toString(Qt::ISODateWithMs), u"2020-01-01T14:15:00.123Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestClint)
#include "tst_clint.moc"
