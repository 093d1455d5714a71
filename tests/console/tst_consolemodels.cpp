#include "app/platforms/contract.h"
#include "app/store/requesthistory.h"
#include "models/items/operationmodel.h"
#include "models/items/requestmodel.h"
#include "ui/forms/namepick.h"
#include "ui/forms/schemaobject.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace gancho;

class TestConsoleModels : public QObject
{
    Q_OBJECT

    static RequestRecord record(int status)
    {
        RequestRecord one;
        one.at = QDateTime(QDate(2026, 3, 2), QTime(14, 6), QTimeZone::utc());
        one.account = AccountId(QStringLiteral("a1"));
        one.operation = QStringLiteral("createTag");
        one.method = "POST";
        one.path = QStringLiteral("/core/v1/tag");
        one.parameters = {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("a"), QStringLiteral("2")}};
        one.body = QStringLiteral("{\"name\":\"VIP\\n\"}");
        one.status = status;
        one.elapsedMs = 12;
        return one;
    }
    static QList<OperationRow> rows()
    {
        QList<OperationRow> rows;
        const auto contract = Contract::of(PlatformKind::WtsChat);
        for (const Operation &one : (*contract)->operations())
            rows += OperationRow{
                one.id,        QString::fromLatin1(one.method), one.path, one.summary, one.group, one.writes(),
                one.deprecated};
        return rows;
    }

private Q_SLOTS:
    void groupsAndSearches()
    {
        OperationModel model;
        QAbstractItemModelTester tester(&model);
        model.setOperations(rows());
        const int all = model.count();
        QCOMPARE(all, static_cast<int>(rows().size()));
        QStringList headings;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(OperationModel::IdRole).toString().isEmpty()) {
                headings += model.index(row, 0).data().toString();
                QVERIFY(!(model.flags(model.index(row, 0)) & Qt::ItemIsSelectable));
            }
        QCOMPARE(QSet<QString>(headings.begin(), headings.end()).size(), headings.size());
        QVERIFY(headings.contains(QStringLiteral("Contacts")));
        QVERIFY(model.rowOf(QStringLiteral("createTag")) > 0);

        model.setFilter(QStringLiteral("put session complete"));
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.index(1, 0).data(OperationModel::IdRole).toString(), QStringLiteral("completeSession"));
        QCOMPARE(model.rowOf(QStringLiteral("createTag")), -1);
        model.setFilter(QStringLiteral("/chat/v1/send/otp"));
        QCOMPARE(model.count(), 2);
        model.setFilter(QStringLiteral("nosuchthing"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.count(), all);
    }
    void showsRequests()
    {
        RequestModel model([](const AccountId &id) { return id.value.toUpper(); });
        QAbstractItemModelTester tester(&model);
        model.setRecords({record(200)});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setRecords({record(0), record(200)});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.index(0, 0).data(RequestModel::StatusRole).toInt(), 0);
        QCOMPARE(model.index(1, 0).data(RequestModel::AccountRole).toString(), QStringLiteral("A1"));
        QCOMPARE(*model.at(1), record(200));
        QCOMPARE(model.at(2), nullptr);
        model.setRecords({});
        QCOMPARE(model.rowCount(), 0);
    }
    void historyIsKept()
    {
        QTemporaryDir folder;
        {
            RequestHistory history(folder.path());
            for (int i = 0; i < RequestHistory::most + 5; ++i)
                QVERIFY(history.add(record(i)));
            QCOMPARE(history.records().size(), RequestHistory::most);
        }
        const QString file = folder.filePath(QStringLiteral("requests.jsonl"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(file).permissions() & others));
        {
            RequestHistory history(folder.path());
            QCOMPARE(history.records().size(), RequestHistory::most);
            QCOMPARE(history.records().first(), record(RequestHistory::most + 4));
            // What one run appends another one tidies up.
            for (int i = 0; i < 2 * RequestHistory::most; ++i)
                QVERIFY(history.add(record(1000 + i)));
        }
        QVERIFY(!(QFileInfo(file).permissions() & others));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().count('\n') <= 2 * RequestHistory::most);
        RequestHistory history(folder.path());
        QCOMPARE(history.records().first(), record(1000 + 2 * RequestHistory::most - 1));
        QVERIFY(history.clear());
        QCOMPARE(RequestHistory(folder.path()).records().size(), 0);
    }
    void namesOfIds()
    {
        QVERIFY(nameKindOf(QStringLiteral("TagsId"), {}) == NameKind::Tag);
        QVERIFY(nameKindOf(QStringLiteral("tagIds"), {}) == NameKind::Tag);
        QVERIFY(nameKindOf(QStringLiteral("ChannelsId"), {}) == NameKind::Channel);
        QVERIFY(nameKindOf(QStringLiteral("DefaultDepartmentIds"), {}) == NameKind::Department);
        QVERIFY(nameKindOf(QStringLiteral("responsibleUserId"), {}) == NameKind::User);
        QVERIFY(nameKindOf(QStringLiteral("botKey"), {}) == NameKind::Chatbot);
        QVERIFY(nameKindOf(QStringLiteral("id"), QStringLiteral("tag")) == NameKind::Tag);
        QVERIFY(nameKindOf(QStringLiteral("id"), QStringLiteral("session")) == NameKind::None);
        QVERIFY(nameKindOf(QStringLiteral("stepId"), {}) == NameKind::None);
    }
    void namesOfUpdates_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("name");
        QTest::newRow("same") << "updateContact"
                              << "phoneNumber"
                              << "PhoneNumber";
        QTest::newRow("tags") << "updateContact"
                              << "tagIds"
                              << "Tags";
        QTest::newRow("tags by name") << "updateContact"
                                      << "tagNames"
                                      << "Tags";
        QTest::newRow("portfolios") << "updateContact"
                                    << "portfolioNames"
                                    << "Portfolio";
        QTest::newRow("sequences") << "updateContact"
                                   << "sequenceIds"
                                   << "SequenceIds";
        QTest::newRow("card tags") << "updateCard"
                                   << "tagNames"
                                   << "TagIds";
        QTest::newRow("chatbot") << "updateScheduledMessage"
                                 << "botKey"
                                 << "BotId";
        QTest::newRow("template") << "updateScheduledMessage"
                                  << "templateParams"
                                  << "TemplateParams";
        QTest::newRow("none") << "updateCard"
                              << "options"
                              << "";
    }
    void namesOfUpdates()
    {
        QFETCH(QString, operation);
        QFETCH(QString, property);
        QFETCH(QString, name);
        const auto contract = *Contract::of(PlatformKind::WtsChat);
        const QJsonObject schema = contract->resolved(contract->find(operation)->bodySchema);
        const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
        QVERIFY(properties.contains(property));
        QStringList offered;
        for (const QJsonValue one : properties.value(QLatin1String("fields"))
                                        .toObject()
                                        .value(QLatin1String("items"))
                                        .toObject()
                                        .value(QLatin1String("enum"))
                                        .toArray())
            offered += one.toString();
        QCOMPARE(updateNameOf(property, offered), name);
    }
};

QTEST_MAIN(TestConsoleModels)
#include "tst_consolemodels.moc"
