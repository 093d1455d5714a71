#include "app/routes/routeaction.h"

#include "app/accounts/accountplatforms.h"
#include "app/platforms/audiencesapi.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/directoryapi.h"
#include "app/platforms/panelsapi.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "app/secrets/secretstore.h"
#include "models/domain/phonetext.h"
#include "models/domain/routecodec.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using test::await;

/// Actions on the three embedded platforms, and what these hold afterwards.
class TestRouteAction : public QObject
{
    Q_OBJECT

    using Action = ActionTarget::Action;
    using Match = ActionTarget::Match;
    using Values = fieldmapping::Values;

    QTemporaryDir m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Sandboxes> m_sandboxes;
    std::unique_ptr<AccountPlatforms> m_platforms;
    QHash<PlatformKind, AccountId> m_ids;

    AccountId saved(const QString &name, PlatformKind kind, bool sandbox, const QUrl &url = {})
    {
        Account account;
        account.name = name;
        account.platform = kind;
        account.sandbox = sandbox;
        account.baseUrl = url;
        return m_accounts->save(account)->id;
    }
    std::shared_ptr<Platform> platform(PlatformKind kind)
    {
        return await(m_platforms->platform(m_ids[kind])).value_or(nullptr);
    }
    static ActionTarget target(PlatformKind, Action action, Match match = Match::Phone)
    {
        ActionTarget target;
        target.account = AccountId(u"any"_s);
        target.action = action;
        target.match = match;
        return target;
    }
    static Values lead(const char *name, const char *phone, const char *email = "")
    {
        Values values{{u"nome"_s, '"' + QByteArray(name) + '"'}, {u"telefone"_s, '"' + QByteArray(phone) + '"'}};
        if (*email)
            values.append({u"email"_s, '"' + QByteArray(email) + '"'});
        return values;
    }
    static Panel somePanel(Platform &platform)
    {
        const auto panels = await(platform.panels()->panels());
        for (const Panel &panel : panels.value_or(QList<Panel>()))
            if (panel.steps.size() >= 3 && (panel.sales || platform.kind() == PlatformKind::Whazing))
                return panel;
        return {};
    }
    static void platforms()
    {
        QTest::addColumn<PlatformKind>("kind");
        QTest::newRow("wts.chat") << PlatformKind::WtsChat;
        QTest::newRow("Whazing") << PlatformKind::Whazing;
        QTest::newRow("Clint") << PlatformKind::Clint;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_accounts = std::make_unique<AccountStore>(m_folder.filePath(u"accounts.json"_s));
        m_secrets = std::make_unique<SecretStore>(QString());
        m_sandboxes = std::make_unique<Sandboxes>();
        m_platforms = std::make_unique<AccountPlatforms>(*m_accounts, *m_secrets, *m_sandboxes);
        for (const PlatformKind kind : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint})
            m_ids[kind] = saved(platformName(kind), kind, true);
    }
    void cleanupTestCase()
    {
        m_platforms.reset();
        m_sandboxes.reset();
    }

    void platformsAreMadeOnDemand()
    {
        // Both are asked for at once: one start.
        const auto one = m_platforms->platform(m_ids[PlatformKind::WtsChat]);
        const AccountId second = saved(u"second"_s, PlatformKind::WtsChat, true);
        const auto two = m_platforms->platform(second);
        QVERIFY(await(one) && await(two));
        QVERIFY(await(one)->get() != await(two)->get());
        QCOMPARE(await(m_platforms->platform(second))->get(), await(two)->get());
        QVERIFY(await((*await(two))->contacts()->contacts({}, {1, 1})));

        Account renamed = *m_accounts->find(second);
        renamed.name = u"other"_s;
        QVERIFY(m_accounts->save(renamed));
        QCOMPARE(await(m_platforms->platform(second))->get(), await(two)->get());
        m_platforms->forget(second);
        QVERIFY(await(m_platforms->platform(second))->get() != await(two)->get());
        QVERIFY(m_accounts->remove(second));
        QCOMPARE(await(m_platforms->platform(second)).error().kind, ErrorKind::NotFound);

        const AccountId bare = saved(u"bare"_s, PlatformKind::Clint, false, QUrl(u"http://127.0.0.1:9"_s));
        QCOMPARE(await(m_platforms->platform(bare)).error().kind, ErrorKind::Unauthorized);
        QVERIFY(await(m_secrets->write(bare.value, Secret(u"t"_s))));
        QVERIFY(await(m_platforms->platform(bare)));
        Account moved = *m_accounts->find(bare);
        moved.baseUrl = QUrl(u"http://127.0.0.1:10"_s);
        const auto before = await(m_platforms->platform(bare));
        QVERIFY(m_accounts->save(moved));
        QVERIFY(await(m_platforms->platform(bare))->get() != before->get());
    }

    void contacts_data() { platforms(); }
    void contacts()
    {
        QFETCH(PlatformKind, kind);
        const auto platform = this->platform(kind);
        QVERIFY(platform);
        const auto update = target(kind, Action::UpdateContact);
        QCOMPARE(await(routeaction::perform(update, lead("Ana", "11 98877-0001"), *platform)).error().kind,
                 ErrorKind::NotFound);

        const auto upsert = target(kind, Action::UpsertContact);
        const auto made = await(
            routeaction::perform(upsert, lead("Ana Route", "(11) 98877-0001", "ana.route@exemplo.com"), *platform));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QVERIFY(made->idempotent && !made->text.isEmpty());
        const auto there = await(platform->contacts()->contactByPhone(u"5511988770001"_s));
        QVERIFY(there);
        QCOMPARE(there->id.value, made->recordId);
        QCOMPARE(there->name, u"Ana Route"_s);
        QCOMPARE(there->email, u"ana.route@exemplo.com"_s);
        QCOMPARE(readPhone(there->phone).digits, u"5511988770001"_s);

        // Again: the same contact; what is empty erases nothing.
        const auto again = await(routeaction::perform(upsert, lead("Ana Lima", "5511988770001"), *platform));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QCOMPARE(again->recordId, made->recordId);
        const auto now = await(platform->contacts()->contactByPhone(u"5511988770001"_s));
        QCOMPARE(now->name, u"Ana Lima"_s);
        QCOMPARE(now->email, u"ana.route@exemplo.com"_s);

        const auto create = await(
            routeaction::perform(target(kind, Action::CreateContact), lead("Other", "+55 11 98877-0001"), *platform));
        QVERIFY(create);
        QCOMPARE(create->recordId, made->recordId);
        QCOMPARE(await(platform->contacts()->contactByPhone(u"5511988770001"_s))->name, u"Ana Lima"_s);

        const auto byMail = await(
            routeaction::perform(target(kind, Action::UpdateContact, Match::Email),
                                 {{u"name"_s, "\"Ana Mail\""}, {u"E-mail"_s, "\"ANA.ROUTE@exemplo.com\""}}, *platform));
        if (kind == PlatformKind::Whazing) {
            QCOMPARE(byMail.error().kind, ErrorKind::Unsupported);
        } else {
            QVERIFY2(byMail, byMail ? "" : qPrintable(byMail.error().text));
            QCOMPARE(byMail->recordId, made->recordId);
        }
        const auto none = await(routeaction::perform(upsert, {{u"nome"_s, "\"X\""}}, *platform));
        QCOMPARE(none.error().kind, ErrorKind::Invalid);
        QVERIFY(none.error().text.contains(u"telefone"_s));
    }

    void cards_data() { platforms(); }
    void cards()
    {
        QFETCH(PlatformKind, kind);
        const auto platform = this->platform(kind);
        const Panel panel = somePanel(*platform);
        QVERIFY(panel.id.isValid());
        const bool whazing = kind == PlatformKind::Whazing;
        auto upsert = target(kind, Action::UpsertCard);
        upsert.panel = panel.id.value;
        upsert.step = panel.steps[0].id.value;
        Values values = lead("Bia Route", "(21) 98877-0002", "bia.route@exemplo.com");
        values.append({u"valor"_s, "\"R$ 1.500,50\""});
        values.append({u"titulo"_s, "\"Negócio da Bia\""});
        const auto made = await(routeaction::perform(upsert, values, *platform));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        const auto card = await(platform->panels()->card(CardId(made->recordId)));
        QVERIFY2(card, card ? "" : qPrintable(card.error().text));
        QCOMPARE(card->stepId, panel.steps[0].id);
        QCOMPARE(card->amount.value_or(0), 1500.50);
        const auto owner = await(platform->contacts()->contactByPhone(u"5521988770002"_s));
        QVERIFY(owner);
        QCOMPARE(card->contacts.value(0).id, owner->id);

        values[3].second = "2000";
        const auto again = await(routeaction::perform(upsert, values, *platform));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QCOMPARE(again->recordId, made->recordId);
        QCOMPARE(await(platform->panels()->card(CardId(made->recordId)))->amount.value_or(0), 2000.0);

        auto move = target(kind, Action::MoveCard);
        move.panel = panel.id.value;
        move.step = panel.steps[1].id.value;
        for (int times = 0; times < 2; ++times) {
            const auto moved = await(routeaction::perform(move, lead("Bia", "21 98877-0002"), *platform));
            QVERIFY2(moved, moved ? "" : qPrintable(moved.error().text));
            QCOMPARE(moved->recordId, made->recordId);
        }
        QCOMPARE(await(platform->panels()->card(CardId(made->recordId)))->stepId, panel.steps[1].id);

        move.step.clear();
        move.status = u"won"_s;
        for (int times = 0; times < 2; ++times) {
            const auto won =
                await(routeaction::perform(move, {{u"cardId"_s, '"' + made->recordId.toUtf8() + '"'}}, *platform));
            QCOMPARE(bool(won), !whazing);
            if (whazing)
                QCOMPARE(won.error().kind, ErrorKind::Unsupported);
        }
        if (!whazing)
            QCOMPARE(await(platform->panels()->card(CardId(made->recordId)))->status, CardStatus::Won);

        // A closed one is over: the next lead opens another, and so does the action that always creates.
        const auto next = await(routeaction::perform(upsert, values, *platform));
        QVERIFY2(next, next ? "" : qPrintable(next.error().text));
        QCOMPARE(next->recordId == made->recordId, whazing);
        upsert.action = Action::CreateCard;
        const auto another = await(routeaction::perform(upsert, values, *platform));
        QVERIFY2(another, another ? "" : qPrintable(another.error().text));
        QVERIFY(another->recordId != next->recordId);
        QVERIFY(!another->idempotent);

        upsert.step.clear();
        QCOMPARE(await(routeaction::perform(upsert, values, *platform)).error().kind, ErrorKind::Invalid);
    }

    void tags_data() { platforms(); }
    void tags()
    {
        QFETCH(PlatformKind, kind);
        const auto platform = this->platform(kind);
        QVERIFY(
            await(routeaction::perform(target(kind, Action::UpsertContact), lead("Caio", "3198877-0003"), *platform)));
        QString tag;
        if (kind == PlatformKind::Whazing) {
            // Whazing tells no list of its tags: an id is all that there is.
            tag = u"1"_s;
        } else {
            tag = await(platform->directory()->tags())->first().id.value;
        }
        auto add = target(kind, Action::AddTag);
        add.tag = tag;
        for (int times = 0; times < 2; ++times) {
            const auto added = await(routeaction::perform(add, lead("", "31 98877-0003"), *platform));
            QVERIFY2(added, added ? "" : qPrintable(added.error().text));
            QVERIFY(added->idempotent);
        }
        const auto now = await(platform->contacts()->contactByPhone(u"5531988770003"_s));
        QCOMPARE(now->tagIds, QList<TagId>{TagId(tag)});
        add.tag.clear();
        QCOMPARE(await(routeaction::perform(add, lead("", "31 98877-0003"), *platform)).error().kind,
                 ErrorKind::Invalid);
        if (kind != PlatformKind::Whazing) {
            Values named = lead("Caio", "31 98877-0003");
            named.append({u"etiquetas"_s, "[\"Da rota\"]"});
            const auto added = await(routeaction::perform(target(kind, Action::AddTag), named, *platform));
            QVERIFY2(added, added ? "" : qPrintable(added.error().text));
            QVERIFY(await(platform->contacts()->contactByPhone(u"5531988770003"_s))->tagNames.contains(u"Da rota"_s));
        }
    }

    void messages_data() { platforms(); }
    void messages()
    {
        QFETCH(PlatformKind, kind);
        const auto platform = this->platform(kind);
        Contact known;
        if (kind == PlatformKind::Whazing) {
            QVERIFY(await(
                routeaction::perform(target(kind, Action::UpsertContact), lead("Davi", "41 98877-0004"), *platform)));
            known.phone = u"5541988770004"_s;
        } else {
            known = await(platform->contacts()->contacts({}, {1, 5}))->items.first();
        }
        auto send = target(kind, Action::SendMessage);
        if (kind != PlatformKind::Whazing) {
            const auto channels = await(platform->directory()->channels());
            for (const Channel &channel : *channels)
                if (channel.active && (kind != PlatformKind::Clint || channel.type == "WHATSAPP_OFFICIAL"_L1))
                    send.channel = channel.id.value;
        }
        const QByteArray to = '"' + known.phone.toUtf8() + '"';
        const auto sent = await(routeaction::perform(send, {{u"telefone"_s, to}, {u"texto"_s, "\"Olá!\""}}, *platform));
        // Clint takes free texts within a day of the contact's last message alone.
        if (kind != PlatformKind::Clint || sent) {
            QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text));
            QVERIFY(!sent->recordId.isEmpty() && !sent->idempotent);
        }
        QCOMPARE(await(routeaction::perform(send, {{u"telefone"_s, to}}, *platform)).error().kind, ErrorKind::Invalid);
        send.action = Action::SendTemplate;
        QCOMPARE(await(routeaction::perform(send, {{u"telefone"_s, to}}, *platform)).error().kind, ErrorKind::Invalid);
        if (kind != PlatformKind::Whazing) {
            const auto templates = await(platform->directory()->templates());
            for (const MessageTemplate &one : *templates)
                if (one.fileType.isEmpty() && !one.archived &&
                    one.status.compare("approved"_L1, Qt::CaseInsensitive) == 0) {
                    send.templateId = one.id.value;
                    if (one.channelId.isValid())
                        send.channel = one.channelId.value;
                }
            QVERIFY(!send.templateId.isEmpty());
            Values values{{u"telefone"_s, to}};
            for (const MessageTemplate &one : *templates)
                if (one.id.value == send.templateId)
                    for (const QString &parameter : one.parameters)
                        values.append({parameter, "\"x\""});
            const auto templated = await(routeaction::perform(send, values, *platform));
            QVERIFY2(templated, templated ? "" : qPrintable(templated.error().text));
        }
    }

    void chatbotsAndSequences_data() { platforms(); }
    void chatbotsAndSequences()
    {
        QFETCH(PlatformKind, kind);
        const auto platform = this->platform(kind);
        const Values values = lead("Eva", "51 98877-0005");
        QVERIFY(await(routeaction::perform(target(kind, Action::UpsertContact), values, *platform)));
        auto bot = target(kind, Action::StartChatbot), sequence = target(kind, Action::AddToSequence);
        bot.chatbot = sequence.sequence = u"1"_s;
        if (kind == PlatformKind::Clint) {
            QCOMPARE(await(routeaction::perform(bot, values, *platform)).error().kind, ErrorKind::Unsupported);
            QCOMPARE(await(routeaction::perform(sequence, values, *platform)).error().kind, ErrorKind::Unsupported);
            QVERIFY(routeaction::knownFields(Action::StartChatbot, kind).isEmpty());
            return;
        }
        if (kind == PlatformKind::Whazing) {
            auto *whazing = qobject_cast<WhazingPlatform *>(platform.get());
            WhazingTicketDraft draft;
            draft.number = u"5551988770005"_s;
            const auto ticket = await(whazing->ticketDesk().open(draft));
            QVERIFY2(ticket, ticket ? "" : qPrintable(ticket.error().text));
            const auto started = await(routeaction::perform(bot, values, *platform));
            QVERIFY2(started, started ? "" : qPrintable(started.error().text));
            QCOMPARE(started->recordId, ticket->id.value);
            const auto added = await(routeaction::perform(sequence, values, *platform));
            QVERIFY2(added, added ? "" : qPrintable(added.error().text));
            return;
        }
        const auto bots = await(platform->directory()->chatbots());
        QVERIFY(bots);
        for (const Chatbot &one : *bots)
            if (!one.archived && one.publishStatus == "READY"_L1)
                bot.chatbot = one.key.value;
        bot.channel = await(platform->directory()->channels())->first().id.value;
        const auto started = await(routeaction::perform(bot, values, *platform));
        QVERIFY2(started, started ? "" : qPrintable(started.error().text));
        const auto sequences = await(platform->audiences()->audiences(Audience::Kind::Sequence));
        sequence.sequence = sequences->first().id;
        const auto added = await(routeaction::perform(sequence, values, *platform));
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
        MemberQuery query;
        query.phone = u"5551988770005"_s;
        QStringList names;
        const auto members = await(platform->audiences()->members(sequences->first(), query, {1, 100}));
        for (const AudienceMember &member : members->items)
            names += member.contactId.value;
        QVERIFY(names.contains(added->recordId));
        const auto fresh = await(routeaction::perform(sequence, lead("", "51 98877-0006"), *platform));
        QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().text));
        QVERIFY(await(platform->contacts()->contactByPhone(u"5551988770006"_s)));
    }

    void fieldsAreReadInAnySpelling()
    {
        const Values values{{u"Nome completo"_s, "\"Ana\""},     {u"E-MAIL"_s, "\"a@b.co\""},
                            {u"phone_number"_s, "11988770001"},  {u"deal_value"_s, "\"1.234,50\""},
                            {u"cpf"_s, "12345678901234567890"},  {u"contato.cidade"_s, "\"Recife\""},
                            {u"Vencimento"_s, "\"2026-03-02\""}, {u"tags"_s, "[\"a\",{\"name\":\"b\"},null]"}};
        const auto fields = actionfields::read(Action::UpsertCard, PlatformKind::WtsChat, values);
        QCOMPARE(fields.name, u"Ana"_s);
        QCOMPARE(fields.email, u"a@b.co"_s);
        QCOMPARE(fields.phone, u"11988770001"_s);
        QCOMPARE(fields.amount.value_or(0), 1234.50);
        QVERIFY(fields.dueAt.isValid());
        QCOMPARE(fields.tags, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(fields.cardCustom, (QJsonObject{{u"cpf"_s, u"12345678901234567890"_s}}));
        QCOMPARE(fields.contactCustom, (QJsonObject{{u"cidade"_s, u"Recife"_s}}));
        for (const auto action : RouteCodec::actions())
            for (const auto kind : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint})
                QCOMPARE(routeaction::knownFields(action, kind).isEmpty(), !routeaction::isOffered(action, kind));
    }
};

QTEST_GUILESS_MAIN(TestRouteAction)
#include "tst_routeaction.moc"
