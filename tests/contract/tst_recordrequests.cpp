#include "app/platforms/audiencesapi.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/directoryapi.h"
#include "app/platforms/panelsapi.h"
#include "app/platforms/wtschat/wtschatplatform.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/contractproxy.h"

#include <QTest>

using namespace gancho;
using test::await;

/// Every request that the typed clients of contacts, directory, audiences, panels and subscriptions make, held against
/// the contract, with the sandbox's answers.
class TestRecordRequests : public QObject
{
    Q_OBJECT

    Sandbox m_sandbox;
    std::unique_ptr<test::ContractProxy> m_proxy;
    std::unique_ptr<WtsChatPlatform> m_platform;

private Q_SLOTS:
    void init()
    {
        const auto url = await(m_sandbox.start({}));
        QVERIFY(url.has_value());
        m_proxy = std::make_unique<test::ContractProxy>(*url);
        m_platform = std::make_unique<WtsChatPlatform>(m_proxy->url(), Secret(m_sandbox.token()));
    }
    void cleanup()
    {
        m_platform.reset();
        QCOMPARE(m_proxy->problems(), QStringList());
        QVERIFY(!m_proxy->called().isEmpty());
        m_proxy.reset();
    }

    void contacts()
    {
        ContactsApi &api = *m_platform->contacts();
        ContactQuery query;
        query.status = ContactStatus::Active;
        query.orderBy = QStringLiteral("createdAt");
        query.descending = true;
        query.createdAfter = query.updatedAfter = QDateTime::currentDateTimeUtc().addYears(-5);
        query.createdBefore = query.updatedBefore = QDateTime::currentDateTimeUtc();
        const auto first = await(api.contacts(query, {}));
        QVERIFY(first && !first->items.isEmpty());
        const auto tags = await(m_platform->directory()->tags());
        query.text = query.name = query.email = query.instagram = QStringLiteral("a");
        query.phone = QStringLiteral("55");
        query.tagIds = {tags->first().id};
        query.portfolioIds = first->items.first().portfolioIds;
        QVERIFY(await(api.contacts(query, {1, 5})).has_value());

        Contact fresh;
        fresh.name = QStringLiteral("Zilda");
        fresh.phone = QStringLiteral("(51) 98888-7777");
        fresh.email = QStringLiteral("zilda@example.com");
        fresh.instagram = QStringLiteral("zilda");
        fresh.annotation = QStringLiteral("nota");
        fresh.tagIds = {tags->first().id};
        const auto created = await(api.create(fresh));
        QVERIFY(created.has_value());
        QVERIFY(await(api.contact(created->id)).has_value());
        QVERIFY(await(api.contactByPhone(fresh.phone)).has_value());
        Contact changed = *created;
        changed.name = QStringLiteral("Zilda Nova");
        changed.phone = QStringLiteral("(51) 98888-7778");
        changed.email.clear();
        changed.instagram.clear();
        changed.annotation.clear();
        changed.tagIds.clear();
        changed.status = ContactStatus::Blocked;
        changed.customFields.insert(QStringLiteral("cidade"), QStringLiteral("Goiânia"));
        changed.portfolioIds = first->items.first().portfolioIds;
        QVERIFY(await(api.update(*created, changed)).has_value());
        for (const auto operation : {TagOperation::Add, TagOperation::Remove, TagOperation::Replace})
            QVERIFY(await(api.changeTags(created->id, {tags->first().id}, operation)).has_value());
        fresh.tagIds.clear();
        fresh.tagNames = QStringList{QStringLiteral("Feira")};
        fresh.portfolioNames = first->items.first().portfolioNames;
        QVERIFY(await(api.upsert({fresh})).has_value());
        QVERIFY(await(api.contactFields()).has_value());
    }

    void directory()
    {
        DirectoryApi &api = *m_platform->directory();
        QVERIFY(await(api.tagColours()).has_value());
        Tag tag;
        tag.name = QStringLiteral("Novo");
        tag.colour = QStringLiteral("GREEN_300");
        auto made = await(api.createTag(tag));
        QVERIFY(made.has_value());
        made->name = QStringLiteral("Novinho");
        QVERIFY(await(api.updateTag(*made)).has_value());
        QVERIFY(await(api.removeTag(made->id, true)).has_value());

        const auto agents = await(api.agents());
        Department team;
        team.name = QStringLiteral("Plantão");
        team.members = {TeamMember{agents->first().userId, true, true}};
        const auto created = await(api.createDepartment(team));
        QVERIFY(created.has_value());
        Department renamed = *created;
        renamed.name = QStringLiteral("Plantão 2");
        renamed.description = QStringLiteral("x");
        renamed.isDefault = !renamed.isDefault;
        renamed.distribution = !renamed.distribution;
        renamed.restriction = QStringLiteral("USER_RESTRICTION");
        QVERIFY(await(api.updateDepartment(*created, renamed)).has_value());
        QVERIFY(await(api.setMembers(created->id, {TeamMember{agents->last().userId, true, false}})).has_value());
        QVERIFY(await(api.departments()).has_value());

        Agent agent;
        agent.name = QStringLiteral("Zeca");
        agent.email = QStringLiteral("zeca@example.com");
        agent.phone = QStringLiteral("(51) 97777-0000");
        agent.profile = QStringLiteral("AGENT");
        const auto hired = await(api.createAgent(agent));
        QVERIFY2(hired.has_value(), hired ? "" : qPrintable(hired.error().text));
        Agent changed = *hired;
        changed.name = QStringLiteral("Zeca Lima");
        changed.shortName = QStringLiteral("Zeca");
        changed.phone = QStringLiteral("(51) 97777-0001");
        changed.email = QStringLiteral("lima@example.com");
        changed.profile = QStringLiteral("ADMIN");
        changed.available = !changed.available;
        QVERIFY(await(api.updateAgent(*hired, changed)).has_value());
        QVERIFY(await(api.setTeams(hired->id, {AgentTeam{created->id, true, false}})).has_value());
        AgentRemoval removal;
        removal.conversations = AgentRemoval::Conversations::Transfer;
        removal.transferTo = agents->first().userId;
        QVERIFY(await(api.removeAgent(hired->id, removal)).has_value());
        QVERIFY(await(api.removeDepartment(created->id)).has_value());
        QVERIFY(await(api.channels()).has_value());
        QVERIFY(await(api.chatbots()).has_value());
        QVERIFY(await(api.templates()).has_value());
        QVERIFY(await(api.customFields()).has_value());
    }

    void audiences()
    {
        AudiencesApi &api = *m_platform->audiences();
        const auto contacts = await(m_platform->contacts()->contacts({}, {1, 3}));
        for (const auto kind : {Audience::Kind::Portfolio, Audience::Kind::Sequence}) {
            const auto all = await(api.audiences(kind));
            QVERIFY(all && !all->isEmpty());
            const Audience &one = all->first();
            QVERIFY(await(api.members(one, {}, {})).has_value());
            const ContactId first = contacts->items[0].id;
            QVERIFY(await(api.add(one, {first})).has_value());
            QVERIFY(await(api.remove(one, {first})).has_value());
            QVERIFY(await(api.add(one, {first, contacts->items[1].id})).has_value());
            QVERIFY(await(api.remove(one, {first, contacts->items[1].id})).has_value());
            QVERIFY(await(api.addPhones(one, {contacts->items[2].phone})).has_value());
        }
    }

    void panels()
    {
        PanelsApi &api = *m_platform->panels();
        const auto panels = await(api.panels());
        QVERIFY(panels && !panels->isEmpty());
        const auto sales =
            std::find_if(panels->cbegin(), panels->cend(), [](const Panel &panel) { return panel.sales; });
        QVERIFY(sales != panels->cend());
        const auto panel = await(api.panel(sales->id));
        QVERIFY(panel && panel->steps.size() > 1);
        const auto agents = await(m_platform->directory()->agents());
        const auto contacts = await(m_platform->contacts()->contacts({}, {1, 1}));
        CardQuery query;
        query.panelId = panel->id;
        query.stepId = panel->steps.first().id;
        query.contactId = contacts->items.first().id;
        query.userId = agents->first().userId;
        query.text = QStringLiteral("a");
        query.statuses = {CardStatus::Open, CardStatus::Won, CardStatus::Lost, CardStatus::Archived};
        query.updatedAfter = QDateTime::currentDateTimeUtc().addYears(-1);
        QVERIFY(await(api.cards(query, {})).has_value());
        Card card;
        card.panelId = panel->id;
        card.stepId = panel->steps.first().id;
        card.title = QStringLiteral("Mesa");
        card.description = QStringLiteral("d");
        card.amount = 12.5;
        card.dueAt = QDateTime::currentDateTimeUtc().addDays(3);
        card.userId = agents->first().userId;
        card.contacts = {CardContact{contacts->items.first().id, {}}};
        const auto created = await(api.create(card));
        QVERIFY2(created.has_value(), created ? "" : qPrintable(created.error().text));
        Card changed = *created;
        changed.title = QStringLiteral("Mesa 2");
        changed.stepId = panel->steps.at(1).id;
        changed.amount = 99;
        changed.dueAt = {};
        changed.userId = {};
        changed.contacts.clear();
        if (!panel->tags.isEmpty())
            changed.tagIds = {panel->tags.first().id};
        const auto updated = await(api.update(*created, changed));
        QVERIFY2(updated.has_value(), updated ? "" : qPrintable(updated.error().text));
        QVERIFY(await(api.card(created->id)).has_value());
        const auto note = await(api.addNote(created->id, QStringLiteral("nota")));
        QVERIFY(note.has_value());
        QVERIFY(await(api.notes(created->id, {})).has_value());
        QVERIFY(await(api.removeNote(created->id, note->id)).has_value());
        CardCopy copy;
        copy.toStep = panel->steps.first().id;
        QVERIFY(await(api.duplicate(created->id, copy)).has_value());
        const auto reasons = await(api.lostReasons(panel->id));
        QVERIFY(reasons && !reasons->isEmpty());
        Card lost = *updated;
        lost.status = CardStatus::Lost;
        lost.lostReasonId = reasons->first().id;
        QVERIFY(await(api.update(*updated, lost)).has_value());
        QVERIFY(await(api.cardFields(panel->id)).has_value());
    }

    void subscriptions()
    {
        SubscriptionsApi &api = *m_platform->subscriptions();
        Subscription hook;
        hook.name = QStringLiteral("ERP");
        hook.url = QStringLiteral("https://erp.example.com/hook");
        hook.events = QStringList{QStringLiteral("CONTACT_NEW")};
        const auto created = await(api.create(hook));
        QVERIFY(created.has_value());
        Subscription changed = *created;
        changed.name = QStringLiteral("ERP 2");
        changed.enabled = false;
        QVERIFY(await(api.update(*created, changed)).has_value());
        QVERIFY(await(api.subscriptions()).has_value());
        QVERIFY(await(api.offeredEvents()).has_value());
        QVERIFY(await(api.remove(created->id)).has_value());
        QVERIFY(await(m_platform->probe()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestRecordRequests)
#include "tst_recordrequests.moc"
