#include "models/items/directoryfields.h"
#include "models/items/directorymodel.h"
#include "models/items/membermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;

namespace {

Tag tag(const char *id, const QString &name, const QString &colour = {})
{
    Tag made;
    made.id = TagId(QLatin1String(id));
    made.name = name;
    made.colour = colour;
    return made;
}

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, 0).data().toString();
    return names;
}

DirectoryNames names()
{
    return {[](DirectoryKind kind, const QString &id) {
                return id == QLatin1String("gone") ? QString() : directoryKindKey(kind) + u'/' + id;
            },
            [](const Tag &one) {
                return TagColour{one.colour, QStringLiteral("#112233"), QStringLiteral("#FFFFFF")};
            }};
}

} // namespace

class TestDirectoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreSearchedAndSorted()
    {
        DirectoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNames(names());
        model.setRecords(DirectoryKind::Tags, {tag("3", QStringLiteral("VIP 2")), tag("1", QStringLiteral("Ábaco")),
                                               tag("2", QStringLiteral("vip 1"), QStringLiteral("RED_300"))});
        QCOMPARE(namesIn(model),
                 (QStringList{QStringLiteral("Ábaco"), QStringLiteral("vip 1"), QStringLiteral("VIP 2")}));
        QCOMPARE(model.rowOf(QStringLiteral("3")), 2);
        QCOMPARE(model.index(1, 0).data(DirectoryModel::ColourRole).toStringList().first(), QStringLiteral("#112233"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("Red 300"));
        const QPersistentModelIndex kept = model.index(2, 0);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(kept.row(), 0);
        QCOMPARE(namesIn(model).last(), QStringLiteral("Ábaco"));
        model.setSearch(QStringLiteral("ABACO"));
        QCOMPARE(namesIn(model), QStringList{QStringLiteral("Ábaco")});
        model.setSearch(QStringLiteral("red vip"));
        QCOMPARE(namesIn(model), QStringList{QStringLiteral("vip 1")});
        model.setSearch(QStringLiteral("none"));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.at(0));
        model.setSearch({});
        Agent agent;
        agent.id = AgentId(QStringLiteral("a"));
        agent.userId = UserId(QStringLiteral("u"));
        agent.name = QStringLiteral("Ana");
        agent.phone = QStringLiteral("+55|11999990000");
        agent.profile = QStringLiteral("ROBOT");
        agent.teams = {{DepartmentId(QStringLiteral("d"))}, {DepartmentId(QStringLiteral("gone"))}};
        model.setRecords(DirectoryKind::Users, {agent});
        QCOMPARE(model.rowOf(QStringLiteral("u")), 0);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("ROBOT"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("teams/d"));
        model.setSearch(QStringLiteral("9999900"));
        QCOMPARE(model.rowCount(), 1);
        model.refreshNames();
    }

    void everyKindHasItsColumns()
    {
        DirectoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNames(names());
        Audience audience;
        audience.id = audience.name = QStringLiteral("x");
        Department team;
        team.id = DepartmentId(QStringLiteral("x"));
        Agent agent;
        agent.id = AgentId(QStringLiteral("x"));
        CustomField field;
        field.key = QStringLiteral("x");
        Channel channel;
        channel.id = ChannelId(QStringLiteral("x"));
        channel.number = QStringLiteral("+55|1140028922");
        Chatbot bot;
        bot.key = ChatbotKey(QStringLiteral("x"));
        MessageTemplate model1;
        model1.id = TemplateId(QStringLiteral("x"));
        QList<DirectoryRecord> records{audience, audience, team, agent, tag("x", {}), field, channel, bot, model1};
        const qsizetype plain = records.size();
        for (const DirectoryKind kind : directoryKinds().mid(plain)) {
            NamedRecord named;
            named.kind = kind;
            named.id = QStringLiteral("x");
            records += named;
        }
        QCOMPARE(directoryKinds().last(), DirectoryKind::ClosingReasons);
        for (qsizetype i = 0; i < records.size(); ++i) {
            const DirectoryKind kind = directoryKinds().at(i);
            model.setRecords(kind, {records.at(i)});
            QVERIFY2(model.columnCount() >= (i < plain ? 3 : 1), qPrintable(directoryKindKey(kind)));
            QCOMPARE(model.index(0, 0).data(DirectoryModel::IdRole).toString(), QStringLiteral("x"));
            QVERIFY(!model.index(0, 0).data().toString().isEmpty());
            QCOMPARE(directoryKindOf(directoryKindKey(kind)), std::optional(kind));
            QVERIFY(!directoryKindName(kind).isEmpty());
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
        QVERIFY(!directoryKindOf(QStringLiteral("bots")));
    }

    void fieldsNameOthersAndKeepWhatIsNotKnown()
    {
        Chatbot bot;
        bot.id = QStringLiteral("b");
        bot.key = ChatbotKey(QStringLiteral("k"));
        bot.channelIds = {ChannelId(QStringLiteral("c")), ChannelId(QStringLiteral("gone"))};
        bot.raw = {{QStringLiteral("id"), QStringLiteral("b")},
                   {QStringLiteral("defaultDepartmentId"), QStringLiteral("d")},
                   {QStringLiteral("newThing"), QJsonObject{{QStringLiteral("deep"), 1}}},
                   {QStringLiteral("nothing"), QJsonValue::Null}};
        QList<DirectoryLink> links;
        bool copyable = false;
        for (const DirectoryField &field : directoryFields(bot, names())) {
            links += field.links;
            copyable |= field.look == DirectoryField::Look::Code && field.text == QLatin1String("k");
        }
        QVERIFY(copyable);
        // An id whose name is not known is shown rather than dropped.
        QCOMPARE(links,
                 (QList<DirectoryLink>{{DirectoryKind::Channels, QStringLiteral("c"), QStringLiteral("channels/c")},
                                       {DirectoryKind::Channels, QStringLiteral("gone"), QStringLiteral("gone")},
                                       {DirectoryKind::Teams, QStringLiteral("d"), QStringLiteral("teams/d")}}));
        QCOMPARE(otherFields(bot),
                 (QList<QPair<QString, QString>>{{QStringLiteral("newThing"), QStringLiteral("{\"deep\":1}")},
                                                 {QStringLiteral("nothing"), QStringLiteral("—")}}));
        QVERIFY(directoryFields({}, names()).isEmpty() && otherFields({}).isEmpty());
    }

    void membersComeInPages()
    {
        MemberModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource([](const PageRequest &request) {
            PageOf<AudienceMember> page;
            for (int i = 0; i < 2; ++i) {
                AudienceMember member;
                member.id.value = QString::number(request.number * 10 + i);
                member.contactId = ContactId(member.id.value);
                member.phone = QStringLiteral("+55|11999990000");
                page.items += member;
            }
            page.more = request.number < 2;
            page.total = 4;
            return ready<PageOf<AudienceMember>>(page);
        });
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        model.next();
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, MemberModel::NameColumn).data().toString(), QStringLiteral("(11) 99999-0000"));
        model.remove(QStringLiteral("11"));
        QCOMPARE(model.rowCount(), 3);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestDirectoryModel)
#include "tst_directorymodel.moc"
