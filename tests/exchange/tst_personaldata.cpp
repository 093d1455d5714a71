#include "app/exchange/eventexport.h"
#include "app/exchange/pseudonymizer.h"
#include "app/store/eventreader.h"
#include "tests/exchange/records.h"
#include "tests/support/await.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

namespace {

EventRecord json(const QByteArray &body, const QString &type = {})
{
    return recordOf("POST /in/loja HTTP/1.1", {{"Content-Type", "application/json"}}, body, type);
}

QVector<EventRecord> replacedAll(const QVector<EventRecord> &events)
{
    Pseudonymizer pseudonymizer;
    for (const EventRecord &event : events)
        pseudonymizer.meet(event);
    QVector<EventRecord> result;
    for (const EventRecord &event : events)
        result += pseudonymizer.replaced(event);
    return result;
}

/// Bodies in which something goes or all stays: data/personal.json.
QJsonArray rows(QLatin1StringView list)
{
    QFile file(QStringLiteral(GANCHO_SOURCE_DIR "/tests/exchange/data/personal.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no data");
    return QJsonDocument::fromJson(file.readAll())[list].toArray();
}

QByteArray wholeOf(const QVector<EventRecord> &events)
{
    QByteArray all;
    for (const EventRecord &event : events)
        all += event.head + event.body + event.summary.target.toUtf8() + '\n';
    return all;
}

} // namespace

/// Where personal data stands in what platforms and forms send, one place after the other.
class TestPersonalData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("personal");
        for (const QJsonValue row : rows("goes"_L1))
            QTest::newRow(qPrintable(row["name"_L1].toString()))
                << row["body"_L1].toString().toUtf8() << row["personal"_L1].toVariant().toStringList();
    }
    void goes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, personal);
        const QByteArray after = replacedAll({json(body)})[0].body;
        QVERIFY2(QJsonDocument::fromJson(after).isObject(), after.constData());
        for (const QString &each : personal)
            QVERIFY2(!after.contains(each.toUtf8()), qPrintable(each + u": "_s + QString::fromUtf8(after)));
    }

    void stays_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const QJsonValue row : rows("stays"_L1))
            QTest::newRow(qPrintable(row["name"_L1].toString())) << row["body"_L1].toString().toUtf8();
    }
    void stays()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(replacedAll({json(body)})[0].body, body);
    }

    void inOtherBodies_data()
    {
        QTest::addColumn<EventRecord>("event");
        const auto row = [](const char *name, const HeaderList &headers, const QByteArray &body) {
            QTest::newRow(name) << recordOf("POST /in/loja HTTP/1.1", headers, body);
        };
        row("attributes", {{"Content-Type", "text/xml"}},
            "<c nome=\"Zuleyka Tavorinni\" tel='11999990000'><x>1</x></c>");
        row("CDATA", {{"Content-Type", "text/xml"}}, "<c><nome><![CDATA[Zuleyka Tavorinni]]></nome></c>");
        row("entities", {{"Content-Type", "text/xml"}}, "<nome>Zuleyka Tavorinni &amp; &#90;uleyka</nome>");
        row("form without a type", {}, "ok=1&nome=Zuleyka+Tavorinni&tel=11999990000");
        row("referer", {{"Referer", "https://loja.com/?nome=Zuleyka+Tavorinni"}}, "{}");
        row("disposition", {{"Content-Disposition", "attachment; filename=\"RG; Zuleyka Tavorinni.pdf\""}}, "{}");
        row("multipart", {{"Content-Type", "multipart/form-data; boundary=XX"}},
            "--XX\r\nContent-Disposition: form-data; name=\"f\"; FileName=\"RG; Zuleyka Tavorinni.pdf\"\r\n\r\n"
            "x\r\n--XX--\r\n");
        row("text", {{"Content-Type", "text/plain"}}, "Nome: Zuleyka Tavorinni\nTelefone: 11 99999-0000\n");
    }
    void inOtherBodies()
    {
        QFETCH(EventRecord, event);
        const QByteArray after = wholeOf(replacedAll({event}));
        for (const char *personal : {"Zuleyka", "Tavorinni", "999990000", "&#90;"})
            QVERIFY2(!after.contains(personal), after.constData());
    }

    /// Only the message is handed over; who writes it is told by the conversation.
    void namesAreLearntFromTheSameConversation()
    {
        QTemporaryDir folder;
        const auto store = std::move(*EventStore::open(folder.path()));
        QVector<NewEvent> events;
        for (const QJsonValue row : rows("conversation"_L1)) {
            NewEvent event = newEvent(json(row["body"_L1].toString().toUtf8(), row["type"_L1].toString()));
            event.sessionId = row["session"_L1].toString();
            events += event;
        }
        QVERIFY(await(store->import(events)).has_value());
        const auto reader = store->makeReader();
        EventExportRequest request;
        request.filter.types = {u"MESSAGE_RECEIVED"_s};
        request.pseudonymise = true;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto result = exportEvents(*reader, request, out);
        QVERIFY(result.has_value());
        QCOMPARE(result->events, 1);
        QCOMPARE(result->aliases.persons, 0);
        QVERIFY2(!out.data().contains("Zuleyka"), out.data().constData());
        QVERIFY2(out.data().contains("Rosalvina"), out.data().constData());
    }

    void whatStandsForItIsTheSame()
    {
        QVector<EventRecord> events;
        for (const QJsonValue row : rows("same"_L1))
            events += json(row["body"_L1].toString().toUtf8());
        const auto all = replacedAll(events);
        const QJsonObject who = QJsonDocument::fromJson(all[0].body).object();
        const QString text = QJsonDocument::fromJson(all[1].body)["text"_L1].toString();
        const QString name = who["contact_name"_L1].toString();
        QCOMPARE(name.count(u' '), 1);
        QVERIFY2(text.startsWith(name + u", RG "_s + who["rg"_L1].toString().remove(u'.').remove(u'-')),
                 qPrintable(name + u" / "_s + text));
        QVERIFY2(text.contains(u"/m/"_s + QString::number(who["phone"_L1].toInteger()) + u"-a.jpg"_s),
                 qPrintable(text));
        QVERIFY2(text.endsWith(QString::fromLatin1(QUrl::toPercentEncoding(name))), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
