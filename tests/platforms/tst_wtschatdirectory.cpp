#include "app/platforms/directoryapi.h"
#include "app/platforms/directorywrites.h"
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

/// A server with one answer, and a client that asks it.
struct Bench
{
    explicit Bench(const QByteArray &answer, int status = 200)
        : server({ScriptedServer::answer(status, answer)})
    {
    }
    ScriptedServer server;
    WtsChatPlatform platform{server.url(), Secret(QStringLiteral("pn_1"))};
    DirectoryApi &api = *platform.directory();
    QByteArray asked() const { return line(server.requests.value(0)); }
    QJsonObject sent() const { return body(server.requests.value(0)); }
};

template <class T>
const T *named(const QList<T> &list, const QString &name)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T &one) { return one.name == name; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

/// What the records of wts.chat refer to: the exact requests, answers that are not what they should be, the sandbox.
class TestWtsChatDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddAnswersAreRead()
    {
        const Tag tag = *DirectoryCodec::readTag(json(R"({"id":7,"name":12,"color":null,"createdAt":"soon"})"));
        QCOMPARE(tag.id.value, QStringLiteral("7"));
        QCOMPARE(tag.name, QStringLiteral("12"));
        QVERIFY(tag.colour.isEmpty() && !tag.createdAt.isValid());

        const Department team = *DirectoryCodec::readDepartment(
            json(R"({"id":"d","name":null,"isDefault":"true","distributionIsEnabled":1,"restrictionType":"NEW_RULE",
                "agents":[null,"x",{"userId":null},{"userId":"u","isAgent":"false","isSupervisor":"true"}]})"));
        QVERIFY(team.isDefault && team.distribution);
        QCOMPARE(team.restriction, QStringLiteral("NEW_RULE"));
        QCOMPARE(team.members.size(), 1);
        QVERIFY(!team.members[0].isAgent && team.members[0].isSupervisor);
        QVERIFY(DirectoryCodec::readDepartment(json(R"({"id":"d","agents":null})"))->members.isEmpty());

        const Agent agent = *DirectoryCodec::readAgent(
            json(R"({"id":"a","userId":"u","profile":"ROBOT","availability":"available","phoneNumber":5511999990000,
                "departments":[{"departmentId":"d"},{"departmentId":null}]})"));
        QCOMPARE(agent.profile, QStringLiteral("ROBOT"));
        QVERIFY(agent.available);
        QCOMPARE(agent.phone, QStringLiteral("5511999990000"));
        QCOMPARE(agent.teams.size(), 1);
        QVERIFY(!DirectoryCodec::readAgent(json(R"({"id":"a","availability":"AWAY"})"))->available);

        const Channel channel = *DirectoryCodec::readChannel(
            json(R"({"id":"h","identity":null,"number":null,"type":"Carrier_Pigeon","active":0})"));
        QCOMPARE(channel.displayName(), QStringLiteral("Carrier_Pigeon"));
        QVERIFY(!channel.active);
        QCOMPARE(
            DirectoryCodec::readChannel(json(R"({"id":"h","identity":{"displayName":"","humanId":"@loja"}})"))->name,
            QStringLiteral("@loja"));

        const Chatbot bot = *DirectoryCodec::readChatbot(json(R"({"key":"k","channelIds":null,"publishStatus":null})"));
        QCOMPARE(bot.key.value, QStringLiteral("k"));
        QVERIFY(bot.channelIds.isEmpty());

        const MessageTemplate model = *DirectoryCodec::readTemplate(
            json(R"({"id":"t","params":[null,{"name":"a"},{"name":null}],"type":"TEMPLATE","fileType":"undefined"})"));
        QCOMPARE(model.parameters, QStringList{QStringLiteral("a")});
        QVERIFY(model.fileType.isEmpty() && model.types.isEmpty());

        QVERIFY(!DirectoryCodec::readTag({}) && !DirectoryCodec::readDepartment({}) && !DirectoryCodec::readAgent({}));
        QVERIFY(!DirectoryCodec::readChannel({}) && !DirectoryCodec::readChatbot({}) &&
                !DirectoryCodec::readTemplate({}) && !DirectoryCodec::readColour({}));
    }

    void listsAreAskedForExactly()
    {
        Bench bench(R"([null,{"id":"1","key":"k","color":"RED_100"},7])");
        DirectoryApi &api = bench.api;
        const auto last = [&] {
            return line(bench.server.requests.last());
        };
        QCOMPARE(await(api.tags())->size(), 1);
        QCOMPARE(last(), QByteArray("GET /core/v1/tag"));
        QCOMPARE(await(api.tagColours())->size(), 1);
        QCOMPARE(last(), QByteArray("GET /core/v1/tag/color"));
        QCOMPARE(await(api.departments())->size(), 1);
        QCOMPARE(last(), QByteArray("GET /core/v2/department"));
        QCOMPARE(await(api.agents())->size(), 1);
        QCOMPARE(last(), QByteArray("GET /core/v1/agent"));
        QCOMPARE(await(api.channels())->size(), 1);
        QCOMPARE(last(), QByteArray("GET /chat/v1/channel"));
        QCOMPARE(await(api.chatbots())->size(), 1);
        QCOMPARE(last(), QByteArray("GET /chat/v1/chatbot?PageNumber=1&PageSize=100"));
        QCOMPARE(await(api.templates())->size(), 1);
        QCOMPARE(last(), QByteArray("GET /chat/v1/template?IncludeDetails=Params&PageNumber=1&PageSize=100"));
        QCOMPARE(await(api.customFields())->size(), 1);
        QCOMPARE(last(), QByteArray("GET /core/v1/custom-field"));
    }
    void fieldsWithinHeadingsAreFound()
    {
        Bench bench(R"([{"id":"g","type":"GROUP","children":[{"id":"a","type":"FLOAT"},{"id":"b","type":"ABACUS"}]},
            {"id":"a"}])");
        const auto fields = await(bench.api.customFields());
        QCOMPARE(fields->size(), 3);
        QCOMPARE(fields->at(1).type, CustomFieldType::Float);
        QCOMPARE(fields->at(2).type, CustomFieldType::Unknown);
    }
    void whatIsNoListIsSaid()
    {
        Bench bench(R"({"items":"none"})");
        QCOMPARE(await(bench.api.tags()).error().kind, ErrorKind::Protocol);
        QCOMPARE(await(bench.api.customFields()).error().kind, ErrorKind::Protocol);
        QCOMPARE(await(bench.api.templates()).error().kind, ErrorKind::Protocol);
        QCOMPARE(await(bench.api.createTag({})).error().kind, ErrorKind::Protocol);
    }

    void tagsAreWrittenExactly()
    {
        Tag tag;
        tag.id = TagId(QStringLiteral("t/1"));
        tag.name = QStringLiteral("VIP");
        Bench create(R"({"id":"n","name":"VIP"})");
        QCOMPARE(await(create.api.createTag(tag))->id.value, QStringLiteral("n"));
        QCOMPARE(create.asked(), QByteArray("POST /core/v1/tag"));
        QCOMPARE(create.sent(), json(R"({"name":"VIP"})"));
        tag.colour = QStringLiteral("RED_300");
        // A change that was made is no failure, whatever comes back.
        Bench update("null");
        QCOMPARE(await(update.api.updateTag(tag))->colour, tag.colour);
        QCOMPARE(update.asked(), QByteArray("PUT /core/v1/tag/t%2F1"));
        QCOMPARE(update.sent(), json(R"({"name":"VIP","color":"RED_300"})"));
        Bench remove({});
        QVERIFY(await(remove.api.removeTag(tag.id, true)).has_value());
        QCOMPARE(remove.asked(), QByteArray("DELETE /core/v1/tag/t%2F1"));
        QCOMPARE(remove.sent(), json(R"({"removeFromContacts":true})"));
    }

    void teamsAreWrittenExactly()
    {
        Department team;
        team.name = QStringLiteral("Vendas");
        team.distribution = true;
        team.restriction = QStringLiteral("NONE");
        team.members = {{UserId(QStringLiteral("u")), true, true}};
        Bench create(R"({"id":"d"})");
        QCOMPARE(await(create.api.createDepartment(team))->id.value, QStringLiteral("d"));
        QCOMPARE(create.asked(), QByteArray("POST /core/v1/department"));
        QCOMPARE(create.sent(),
                 json(R"({"name":"Vendas","isDefault":false,"distributionIsEnabled":true,"restrictionType":"NONE",
                     "agents":[{"userId":"u","isAgent":true,"isSupervisor":true}]})"));
        team.id = DepartmentId(QStringLiteral("d"));
        Department after = team;
        after.name = QStringLiteral("Vendas B2B");
        after.isDefault = true;
        Bench update({});
        QCOMPARE(await(update.api.updateDepartment(team, after))->name, after.name);
        QCOMPARE(update.asked(), QByteArray("PUT /core/v1/department/d"));
        QCOMPARE(update.sent(), json(R"({"name":"Vendas B2B","isDefault":true,"fields":["Name","IsDefault"]})"));
        Bench same("{}");
        QVERIFY(await(same.api.updateDepartment(team, team)).has_value());
        QVERIFY(same.server.requests.isEmpty());
        Bench members({});
        QVERIFY(await(members.api.setMembers(team.id, team.members)).has_value());
        QCOMPARE(members.asked(), QByteArray("PUT /core/v1/department/d/agents"));
        QCOMPARE(members.sent(), json(R"({"action":"ReplaceAll","items":
            [{"userId":"u","isAgent":true,"isSupervisor":true}]})"));
        Bench remove({});
        QVERIFY(await(remove.api.removeDepartment(team.id)).has_value());
        QCOMPARE(remove.asked(), QByteArray("DELETE /core/v1/department/d"));
    }

    void usersAreWrittenExactly()
    {
        Agent agent;
        agent.name = QStringLiteral("Ana");
        agent.phone = QStringLiteral("(11) 99999-0000");
        agent.profile = QStringLiteral("RESTRICTEDAGENT");
        Bench create(R"({"id":"a","userId":"u"})");
        QCOMPARE(await(create.api.createAgent(agent))->userId.value, QStringLiteral("u"));
        QCOMPARE(create.asked(), QByteArray("POST /core/v1/agent"));
        QCOMPARE(create.sent(), json(R"({"name":"Ana","profile":"RestrictedAgent","availability":"UNAVAILABLE",
            "phoneNumber":"5511999990000"})"));
        agent.id = AgentId(QStringLiteral("a"));
        Agent after = agent;
        after.phone = QStringLiteral("+55|11999990000");
        after.available = true;
        after.email = QStringLiteral("ana@example.com");
        after.profile = QStringLiteral("restricted_agent");
        Bench update({});
        QVERIFY(await(update.api.updateAgent(agent, after)).has_value());
        QCOMPARE(update.asked(), QByteArray("PUT /core/v1/agent/a"));
        QCOMPARE(update.sent(), json(R"({"email":"ana@example.com","availability":"AVAILABLE",
            "fields":["Email","Availability"]})"));
        Bench teams({});
        QVERIFY(await(teams.api.setTeams(agent.id, {{DepartmentId(QStringLiteral("d")), true, false}})).has_value());
        QCOMPARE(teams.asked(), QByteArray("POST /core/v1/agent/a/departments"));
        QCOMPARE(teams.sent(), json(R"({"action":"ReplaceAll","items":
            [{"departmentId":"d","isAgent":true,"isSupervisor":false}]})"));
        Bench transfer({});
        QVERIFY(await(transfer.api.removeAgent(agent.id,
                                               {AgentRemoval::Conversations::Transfer, UserId(QStringLiteral("u2"))}))
                    .has_value());
        QCOMPARE(transfer.asked(), QByteArray("DELETE /core/v1/agent/a"));
        QCOMPARE(transfer.sent(), json(R"({"sessionResolution":"TRANSFER","transferUserId":"u2"})"));
        Bench complete({});
        await(complete.api.removeAgent(agent.id, {AgentRemoval::Conversations::Complete, {}}));
        QCOMPARE(complete.sent(), json(R"({"sessionResolution":"COMPLETE"})"));
    }
    void whatIsSavedInPartIsKnown()
    {
        ScriptedServer server([](const QByteArray &target) {
            return target.endsWith("/departments")
                       ? ScriptedServer::answer(500, R"({"key":"FORM_ERROR","text":"Equipe arquivada"})")
                       : ScriptedServer::answer(200, R"({"id":"a","userId":"u","name":"Ana"})");
        });
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        Agent agent;
        agent.name = QStringLiteral("Ana");
        agent.teams = {{DepartmentId(QStringLiteral("d")), true, false}};
        const auto saved = await(directorywrites::save(*platform.directory(), Agent(), agent, this));
        // It is there by now: whoever saves again must not create it twice.
        QCOMPARE(saved->now.id.value, QStringLiteral("a"));
        QVERIFY(saved->now.teams.isEmpty());
        QVERIFY(saved->problem && saved->problem->text.contains(QStringLiteral("Equipe arquivada")));
        const auto again = await(directorywrites::save(*platform.directory(), saved->now, agent, this));
        QVERIFY(again.has_value());
        QCOMPARE(line(server.requests.last()), QByteArray("POST /core/v1/agent/a/departments"));
        QCOMPARE(std::count_if(server.requests.cbegin(), server.requests.cend(),
                               [](const QByteArray &one) { return line(one) == "POST /core/v1/agent"; }),
                 1);
    }
    void refusalsComeThrough()
    {
        Bench bench(R"({"error":true,"key":"FORM_ERROR","text":"A etiqueta está em uso","httpStatusCode":"x"})", 500);
        const auto refused = await(bench.api.removeTag(TagId(QStringLiteral("t")), false));
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(refused.error().text, QStringLiteral("A etiqueta está em uso"));
    }

    void theSandboxKeepsTags()
    {
        Sandbox sandbox;
        const auto url = await(sandbox.start({}));
        WtsChatPlatform platform(*url, Secret(sandbox.token()));
        DirectoryApi &api = *platform.directory();
        QCOMPARE(await(api.tagColours())->size(), 54);
        const auto tags = await(api.tags());
        QVERIFY(tags->size() > 5 && !tags->first().colour.isEmpty());
        Tag tag;
        tag.name = QStringLiteral("Nova");
        tag.colour = QStringLiteral("SKY_300");
        tag = *await(api.createTag(tag));
        QCOMPARE(tag.colour, QStringLiteral("SKY_300"));
        tag.colour = QStringLiteral("RED_100");
        QCOMPARE(await(api.updateTag(tag))->colour, tag.colour);
        QVERIFY(await(api.removeTag(tag.id, false)).has_value());
        QVERIFY(!named(*await(api.tags()), QStringLiteral("Nova")));
        const TagId used = named(*tags, QStringLiteral("VIP"))->id;
        QCOMPARE(await(api.removeTag(used, false)).error().kind, ErrorKind::Invalid);
        QVERIFY(await(api.removeTag(used, true)).has_value());
    }

    void theSandboxKeepsTeamsAndUsers()
    {
        Sandbox sandbox;
        const auto url = await(sandbox.start({}));
        WtsChatPlatform platform(*url, Secret(sandbox.token()));
        DirectoryApi &api = *platform.directory();
        const auto agents = await(api.agents());
        QVERIFY(agents->size() > 5 && agents->first().userId.isValid() && !agents->first().teams.isEmpty());
        Department team;
        team.name = QStringLiteral("Vendas");
        team.members = {{agents->at(1).userId, true, false}};
        team = *await(api.createDepartment(team));
        QCOMPARE(team.members.size(), 1);
        Department renamed = team;
        renamed.name = QStringLiteral("Vendas B2B");
        renamed.distribution = true;
        QVERIFY(await(api.updateDepartment(team, renamed))->distribution);
        QVERIFY(await(api.setMembers(team.id, {{agents->at(2).userId, true, true}})).has_value());
        const auto teams = await(api.departments());
        const Department *now = named(*teams, renamed.name);
        QVERIFY(now && now->members == (QList<TeamMember>{{agents->at(2).userId, true, true}}));

        Agent agent;
        agent.name = QStringLiteral("Zoé Prado");
        agent.profile = QStringLiteral("Agent");
        agent = *await(api.createAgent(agent));
        Agent edited = agent;
        edited.email = QStringLiteral("zoe@example.com");
        edited.phone = QStringLiteral("11 98888-7777");
        QCOMPARE(await(api.updateAgent(agent, edited))->phone, QStringLiteral("+55|11988887777"));
        QVERIFY(await(api.setTeams(agent.id, {{team.id, true, false}})).has_value());
        const auto after = await(api.agents());
        QCOMPARE(named(*after, agent.name)->teams.size(), 1);
        QVERIFY(await(api.removeAgent(agent.id, {AgentRemoval::Conversations::Transfer, agents->at(1).userId}))
                    .has_value());
        QCOMPARE(await(api.removeAgent(agents->at(0).id, {})).error().kind, ErrorKind::Invalid);
        QVERIFY(await(api.removeDepartment(team.id)).has_value());
        QVERIFY(!named(*await(api.departments()), renamed.name));
    }

    void theSandboxListsTheRest()
    {
        Sandbox sandbox;
        const auto url = await(sandbox.start({}));
        WtsChatPlatform platform(*url, Secret(sandbox.token()));
        DirectoryApi &api = *platform.directory();
        QVERIFY(await(api.channels())->size() >= 3);
        const auto bots = await(api.chatbots());
        QVERIFY(bots->size() >= 4 && bots->first().key.isValid() && !bots->first().channelIds.isEmpty());
        const auto models = await(api.templates());
        QVERIFY(models->size() >= 10);
        QVERIFY(std::any_of(models->cbegin(), models->cend(),
                            [](const MessageTemplate &one) { return !one.parameters.isEmpty(); }));
        const auto fields = await(api.customFields());
        QVERIFY(std::any_of(fields->cbegin(), fields->cend(),
                            [](const CustomField &one) { return one.entity == QLatin1String("PANEL"); }));
        WtsChatPlatform limited(*url, Secret(sandbox.limitedToken()));
        QCOMPARE(await(limited.directory()->channels()).error().kind, ErrorKind::Unauthorized);
        QVERIFY(await(limited.directory()->tags()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestWtsChatDirectory)
#include "tst_wtschatdirectory.moc"
