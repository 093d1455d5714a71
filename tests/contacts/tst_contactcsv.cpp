#include "app/exchange/contactcsv.h"
#include "app/exchange/contactexport.h"
#include "app/exchange/contactimport.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/wtschat/wtschatplatform.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using gancho::test::await;

namespace {

CustomField field(const QString &key, const QString &name, CustomFieldType type)
{
    CustomField made;
    made.key = key;
    made.name = name;
    made.type = type;
    made.options = {{QStringLiteral("o1"), QStringLiteral("São Paulo")}, {QStringLiteral("o2"), QStringLiteral("Rio")}};
    return made;
}

ContactImport::Row rowOf(int number, const QString &phone)
{
    ContactImport::Row row;
    row.number = number;
    row.contact.phone = phone;
    return row;
}

} // namespace

class TestContactCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("semicolon") << QByteArray("Nome;Telefone\r\nJoão;11999990000\r\n\r\n");
        QTest::newRow("comma and quotes") << QByteArray("\"Nome\",\"Telefone\"\nJoão,11999990000");
        QTest::newRow("tab and mark") << QByteArray("\xEF\xBB\xBFNome\tTelefone\nJoão\t11999990000\n");
        QTest::newRow("Windows-1252") << QByteArray("Nome;Telefone\r\nJo\xE3o;11999990000\r\n");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        const auto table = csv::read(bytes);
        QVERIFY(table);
        QCOMPARE(table->header, QStringList({QStringLiteral("Nome"), QStringLiteral("Telefone")}));
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows[0], QStringList({QStringLiteral("João"), QStringLiteral("11999990000")}));
    }
    void keepsWhatIsQuoted()
    {
        const auto table = csv::read("a;b;c\n\"x;\"\"y\"\"\nz\";2\n");
        QCOMPARE(table->rows[0], QStringList({QStringLiteral("x;\"y\"\nz"), QStringLiteral("2"), QString()}));
        QVERIFY(!csv::read({}));
    }
    void writesWhatItReads()
    {
        const QStringList fields{QStringLiteral("a;b"), QStringLiteral("c\"d"), QStringLiteral("é\ne"), QString()};
        const auto back = csv::read("1;2;3;4\r\n" + csv::row(fields, ';'));
        QCOMPARE(back->rows[0], fields);
    }
    void formulasAreDefused()
    {
        QCOMPARE(csv::row({QStringLiteral("=1+1"), QStringLiteral("+55 11 99999-0000"), QStringLiteral("-3,5"),
                           QStringLiteral("@x")},
                          ';'),
                 QByteArray("'=1+1;+55 11 99999-0000;-3,5;'@x\r\n"));
    }

    void columnsAreGuessed()
    {
        const QList<CustomField> fields{
            field(QStringLiteral("city"), QStringLiteral("Cidade"), CustomFieldType::SingleSelect)};
        QCOMPARE(ContactCsv::guess(QStringLiteral("Telefone "), fields), QStringLiteral("phone"));
        QCOMPARE(ContactCsv::guess(QStringLiteral("E-Mail"), fields), QStringLiteral("email"));
        QCOMPARE(ContactCsv::guess(QStringLiteral("CIDADE"), fields), QStringLiteral("custom:city"));
        QCOMPARE(ContactCsv::guess(QStringLiteral("Planeta"), fields), QString());
    }
    void cellsBecomeTheirFieldsType()
    {
        const QList<CustomField> fields{
            field(QStringLiteral("city"), QStringLiteral("Cidade"), CustomFieldType::SingleSelect),
            field(QStringLiteral("sum"), QStringLiteral("Valor"), CustomFieldType::Float),
            field(QStringLiteral("born"), QStringLiteral("Nascimento"), CustomFieldType::Date),
            field(QStringLiteral("vip"), QStringLiteral("VIP"), CustomFieldType::Boolean)};
        const QStringList targets{QStringLiteral("custom:city"), QStringLiteral("custom:sum"),
                                  QStringLiteral("custom:born"), QStringLiteral("custom:vip"),
                                  QStringLiteral("tags"),        QString()};
        QHash<QString, QString> problems;
        const Contact contact =
            ContactCsv::contact({QStringLiteral("sao paulo"), QStringLiteral("1.234,50"), QStringLiteral("02/03/1990"),
                                 QStringLiteral("Sim"), QStringLiteral("VIP | Novo"), QStringLiteral("left out")},
                                targets, fields, &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(contact.customFields[QLatin1String("city")].toString(), QStringLiteral("o1"));
        QCOMPARE(contact.customFields[QLatin1String("sum")].toDouble(), 1234.5);
        QCOMPARE(contact.customFields[QLatin1String("born")].toString(), QStringLiteral("1990-03-02"));
        QCOMPARE(contact.customFields[QLatin1String("vip")], QJsonValue(true));
        QCOMPARE(contact.tagNames, QStringList({QStringLiteral("VIP"), QStringLiteral("Novo")}));
        ContactCsv::contact({QStringLiteral("Marte")}, targets, fields, &problems);
        QCOMPARE(problems.size(), 1);
    }

    void refusedRowsAreFoundAndTheOthersGoThrough()
    {
        // Refuses every batch that holds the bad phone.
        ScriptedServer *asked = nullptr;
        ScriptedServer server([&asked](const QByteArray &) {
            const QByteArray &request = asked->requests.last();
            return request.contains("5511900000666")
                       ? ScriptedServer::answer(500, R"({"error":true,"key":"FORM_ERROR","text":"Telefone recusado"})")
                       : ScriptedServer::answer(200, "[]");
        });
        asked = &server;
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("t")));
        ContactImport import(*platform.contacts());
        QList<ContactImport::Row> rows;
        for (int i = 0; i < 230; ++i)
            rows += rowOf(i, i == 140 ? QStringLiteral("11900000666") : QStringLiteral("119%1").arg(10000000 + i));
        QSignalSpy finished(&import, &ContactImport::finished);
        import.start(rows);
        QVERIFY(finished.wait(10000));
        QCOMPARE(import.taken(), 229);
        QCOMPARE(import.refused().size(), 1);
        QCOMPARE(import.refused().first().row, 140);
        QCOMPARE(import.refused().first().reason, QStringLiteral("Telefone recusado"));
    }
    void lostConnectionLosesNothing()
    {
        ScriptedServer server(
            {ScriptedServer::answer(200, "[]"), ScriptedServer::lost(), ScriptedServer::answer(200, "[]")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("t")));
        ContactImport import(*platform.contacts());
        QList<ContactImport::Row> rows;
        for (int i = 0; i < 250; ++i)
            rows += rowOf(i, QStringLiteral("119%1").arg(10000000 + i));
        QSignalSpy failed(&import, &ContactImport::failed), finished(&import, &ContactImport::finished);
        import.start(rows);
        QVERIFY(failed.wait(10000));
        QCOMPARE(import.taken(), 100);
        QCOMPARE(server.requests.size(), 2); // a POST is not repeated by itself
        import.resume();
        QVERIFY(finished.wait(10000));
        QCOMPARE(import.taken(), 250);
        QVERIFY(import.refused().isEmpty());
    }

    void exportHoldsEveryContactOnce()
    {
        Sandbox sandbox;
        SandboxOptions options;
        options.contacts = 730;
        QVERIFY(await(sandbox.start(options)));
        WtsChatPlatform platform(sandbox.baseUrl(), Secret(sandbox.token()));
        const auto page = await(platform.contacts()->contacts({}, {}));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("contacts.csv"));
        ContactExport exporting(*platform.contacts());
        QSignalSpy finished(&exporting, &ContactExport::finished);
        exporting.start({}, *await(platform.contacts()->contactFields()), file);
        QVERIFY(finished.wait(20000));
        QCOMPARE(exporting.written(), page->total);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const auto table = csv::read(bytes);
        QCOMPARE(table->delimiter, ';');
        QCOMPARE(table->rows.size(), page->total);
        QSet<QString> ids;
        for (const QStringList &row : table->rows)
            ids.insert(row.first());
        QCOMPARE(ids.size(), page->total);
    }
};

QTEST_GUILESS_MAIN(TestContactCsv)
#include "tst_contactcsv.moc"
