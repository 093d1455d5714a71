#include "app/accounts/accountsession.h"
#include "app/exchange/addressform.h"
#include "app/exchange/aliaswords.h"
#include "app/exchange/brazildocuments.h"
#include "app/exchange/eventexport.h"
#include "app/exchange/pseudonymizer.h"
#include "app/platforms/platform.h"
#include "app/receiver/receiver.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/worldgenerator.h"
#include "app/store/eventreader.h"
#include "models/domain/eventtype.h"
#include "tests/exchange/records.h"
#include "tests/support/await.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace gancho::test;

namespace {

QVector<EventRecord> replacedAll(const QVector<EventRecord> &events, AliasCounts *counts = nullptr)
{
    Pseudonymizer pseudonymizer;
    for (const EventRecord &event : events)
        pseudonymizer.meet(event);
    QVector<EventRecord> result;
    for (const EventRecord &event : events)
        result += pseudonymizer.replaced(event);
    if (counts)
        *counts = pseudonymizer.counts();
    return result;
}

EventRecord json(const QByteArray &body, const QString &type = QStringLiteral("CONTACT_UPDATE"))
{
    return recordOf("POST /in/loja HTTP/1.1",
                    {{"Content-Type", "application/json"}, {"Content-Length", QByteArray::number(body.size())}}, body,
                    type);
}

QJsonObject content(const EventRecord &event)
{
    return QJsonDocument::fromJson(event.body).object()[QStringLiteral("content")].toObject();
}

QString digits(const QString &text)
{
    QString all;
    for (const QChar c : text)
        if (c.isDigit())
            all += c;
    return all;
}

} // namespace

class TestPseudonymizer : public QObject
{
    Q_OBJECT

    /// The people of the sandbox, and what it sent to the receiver.
    struct World
    {
        QSet<QString> names, parts, phones, mails, handles, documents;
        QVector<EventRecord> events;
        QByteArray ndjson, csv, har, original;
    };

    static void meet(World &world, const QJsonObject &person)
    {
        const QString name = person[QStringLiteral("name")].toString();
        if (name.isEmpty())
            return;
        world.names += name;
        for (const QString &part : name.split(u' '))
            if (part.size() >= 3)
                world.parts += part;
        for (const char *key : {"phoneNumber", "phonenumber"})
            if (const QString phone = person[QLatin1String(key)].toString(); !phone.isEmpty())
                world.phones += phone;
        for (const char *key : {"phoneNumberFormatted", "phonenumberFormatted"})
            if (const QString phone = person[QLatin1String(key)].toString(); !phone.isEmpty())
                world.phones += phone;
        if (const QString mail = person[QStringLiteral("email")].toString(); !mail.isEmpty())
            world.mails += mail;
        if (const QString handle = person[QStringLiteral("instagram")].toString(); !handle.isEmpty())
            world.handles += handle;
        for (const char *own : {"customFields", "customFieldValues"})
            for (const char *key : {"cpf", "cnpj"})
                if (const QString document = person[QLatin1String(own)].toObject()[QLatin1String(key)].toString();
                    !document.isEmpty())
                    world.documents += document;
    }

    /// The CPFs and CNPJs of a text, in order.
    static QStringList documentsIn(const QString &text)
    {
        static const QRegularExpression form(
            QStringLiteral("(?<!\\d)(\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}|\\d{2}\\.\\d{3}\\.\\d{3}/\\d{4}-\\d{2})(?!\\d)"));
        QStringList documents;
        for (auto found = form.globalMatch(text); found.hasNext();)
            documents += found.next().captured();
        return documents;
    }

    /// All happenings of the sandbox, for real: server, webhooks, receiver, log.
    static void fill(World &world)
    {
        SandboxWorld generated(1);
        generateWorld(generated, 400);
        for (int i = 0; i < generated.contacts.size(); ++i)
            meet(world, generated.contacts.at(i));
        for (int i = 0; i < generated.agents.size(); ++i)
            meet(world, generated.agents.at(i));

        QTemporaryDir folder;
        const auto store = std::move(*EventStore::open(folder.path()));
        Receiver receiver(*store);
        const auto inbox =
            await(store->saveInbox({InboxId(), QStringLiteral("loja"), AccountId(), PlatformKind::WtsChat}));
        receiver.start(QHostAddress::LocalHost, 0);
        QTRY_VERIFY(receiver.state().phase == ReceiverState::Phase::Running);
        Sandbox sandbox;
        const auto url = await(sandbox.start({}));
        QVERIFY(url.has_value());
        const auto platform = makePlatform(PlatformKind::WtsChat, *url, Secret(sandbox.token()));
        Subscription subscription;
        subscription.name = QStringLiteral("all");
        subscription.url = receiver.inboxUrl(*inbox);
        for (const EventType &type : eventTypes(PlatformKind::WtsChat))
            subscription.events += type.id;
        QVERIFY(await(platform->subscriptions()->create(subscription)).has_value());
        qint64 queued = 0;
        for (const SandboxAction &action : Sandbox::actions())
            queued += await(sandbox.perform(action.id, 6)).value_or(0);
        QVERIFY(queued > 60);
        QTRY_VERIFY_WITH_TIMEOUT(await(store->statistics())->events >= queued, 30000);

        const auto reader = store->makeReader();
        const auto ids = exportedIds(*reader, {});
        QVERIFY(ids.has_value());
        for (const qint64 id : *ids)
            world.events += *reader->record(EventId(id));
        for (const EventRecord &event : std::as_const(world.events)) {
            const QJsonObject body = content(event);
            if (event.summary.type.startsWith(QLatin1String("CONTACT_")))
                meet(world, body);
            meet(world, body[QStringLiteral("contactDetails")].toObject());
            meet(world, body[QStringLiteral("agentDetails")].toObject());
            for (const QString &document : documentsIn(QString::fromUtf8(event.body)))
                world.documents += document;
        }
        const auto written = [&](EventFileFormat format, bool pseudonymise) {
            EventExportRequest request;
            request.format = format;
            request.pseudonymise = pseudonymise;
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            return exportEvents(*reader, request, out) ? out.data() : QByteArray();
        };
        world.ndjson = written(EventFileFormat::Ndjson, true);
        world.csv = written(EventFileFormat::Csv, true);
        world.har = written(EventFileFormat::Har, true);
        world.original = written(EventFileFormat::Ndjson, false);
    }

    static QByteArray wordsOf(const QByteArray &file)
    {
        static const QRegularExpression escape(QStringLiteral("\\\\[nrtu]"));
        return QString::fromUtf8(file).replace(escape, QStringLiteral(" ")).toUtf8();
    }

private Q_SLOTS:
    void samePersonEverywhere()
    {
        const auto all = replacedAll(
            {json(
                 R"({"content":{"text":"Oi, MARIA! Maria souza ligou de 11 99999-0000 (5511999990000), mail maria.souza@gmail.com"}})",
                 QStringLiteral("MESSAGE_RECEIVED")),
             json(
                 R"({"content":{"name":"Maria de Souza","phonenumber":"+55|11999990000","phonenumberFormatted":"(11) 99999-0000","email":"Maria.Souza@gmail.com"}})")});
        const QJsonObject contact = content(all[1]);
        const QString name = contact[QStringLiteral("name")].toString();
        const QStringList words = name.split(u' ');
        QCOMPARE(words.size(), 3);
        QCOMPARE(words[1], QStringLiteral("de"));
        const QString phone = contact[QStringLiteral("phonenumber")].toString();
        QVERIFY(phone.startsWith(QStringLiteral("+55|119")));
        QCOMPARE(phone.size(), 15);
        QCOMPARE(digits(contact[QStringLiteral("phonenumberFormatted")].toString()), digits(phone).mid(2));
        const QString text = content(all[0])[QStringLiteral("text")].toString();
        QVERIFY2(
            text.startsWith(
                QStringLiteral("Oi, %1! %2 %3 ligou de 11 ").arg(words[0].toUpper(), words[0], words[2].toLower())),
            qPrintable(text));
        QVERIFY(text.contains(u'(' + digits(phone) + u')'));
        QVERIFY(digits(text).contains(digits(phone).mid(2)));
        QVERIFY2(text.endsWith(contact[QStringLiteral("email")].toString()), qPrintable(text));
        QVERIFY(contact[QStringLiteral("email")].toString().endsWith(QStringLiteral("@example.com")));
    }

    void otherBytesStay()
    {
        const QByteArray before = "{ \"content\" : {\"id\":12345678901234567890, \"name\":\"Ana\\u0020Lima\",\r\n "
                                  "\"x\":1.50e1,\"a\":\"\\u00e9\\/\",\"x\":2 } , \"d\":\"2026-03-02T14:06:00Z\"}";
        const QByteArray after = replacedAll({json(before)})[0].body;
        const QString name = content(json(after))[QStringLiteral("name")].toString();
        QVERIFY(!name.contains(QStringLiteral("Ana")));
        QCOMPARE(QByteArray(after).replace('"' + name.toUtf8() + '"', "\"Ana\\u0020Lima\""), before);
        const QByteArray dull =
            R"({"eventType":"PAYMENT_NEW","content":{"id":"44444444-4444-4444-8444-444444444444","amount":149.9,"number":"2026030200012"}})";
        const EventRecord same = json(dull);
        QCOMPARE(replacedAll({same})[0].body, dull);
        QCOMPARE(replacedAll({same})[0].head, same.head);
    }
    void lengthIsRight()
    {
        const EventRecord after = replacedAll({json(R"({"content":{"name":"Ana"}})")})[0];
        QCOMPARE(headerValue(parseHeaders(after.head), "Content-Length"), QByteArray::number(after.body.size()));
        QCOMPARE(after.summary.size, after.body.size());
    }

    void documentsHaveValidCheckDigits()
    {
        const auto all = replacedAll({json(
            R"({"content":{"cpf":"529.982.247-25","cnpj":"11222333000181","cpfNumero":52998224725,"text":"cpf 52998224725, CNPJ 11.222.333/0001-81, 12.ABC.345/01DE-35"}})")});
        const QJsonObject c = content(all[0]);
        const QString cpf = c[QStringLiteral("cpf")].toString(), cnpj = c[QStringLiteral("cnpj")].toString(),
                      text = c[QStringLiteral("text")].toString();
        QVERIFY(isCpf(digits(cpf)) && digits(cpf) != QLatin1String("52998224725"));
        QCOMPARE(cpf[3], u'.');
        QVERIFY(isCnpj(cnpj) && cnpj != QLatin1String("11222333000181"));
        QVERIFY(text.contains(QStringLiteral("cpf ") + digits(cpf)));
        QCOMPARE(qint64(c[QStringLiteral("cpfNumero")].toDouble()), digits(cpf).toLongLong());
        QVERIFY(digits(text).contains(cnpj));
        static const QRegularExpression modern(
            QStringLiteral("[A-Z0-9]{2}\\.[A-Z0-9]{3}\\.[A-Z0-9]{3}/[A-Z0-9]{4}-\\d{2}$"));
        const QString last = modern.match(text).captured();
        QVERIFY(isCnpj(QString(last).remove(QRegularExpression(QStringLiteral("[./-]")))) &&
                last != QLatin1String("12.ABC.345/01DE-35"));
        QVERIFY(isCpf(QStringLiteral("52998224725")) && !isCpf(QStringLiteral("52998224726")) &&
                isCnpj(QStringLiteral("12ABC34501DE35")));
    }

    void otherFields()
    {
        QFile file(QStringLiteral(GANCHO_SOURCE_DIR "/tests/exchange/data/fields.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray body = file.readAll();
        const EventRecord after = replacedAll({json(body)})[0];
        const QJsonObject c = content(after);
        QVERIFY2(!c.isEmpty(), after.body.constData());
        const QString all = QString::fromUtf8(after.body);
        for (const char *personal : {"zoe", "Zo\xc3\xa9", "prado", "Prado", "zo%C3%A9", "Zo%C3%A9", "1990-05-17",
                                     "Paulo", "000123", "99990000", "cdn", "23.56321", "46.65432"})
            QVERIFY2(!all.contains(QString::fromUtf8(personal)), qPrintable(QString::fromUtf8(personal) + u' ' + all));
        QVERIFY(QDate::fromString(c[QStringLiteral("customFieldValues")][QStringLiteral("nascimento")].toString(),
                                  Qt::ISODate)
                    .isValid());
        QCOMPARE(c[QStringLiteral("departmentDetails")][QStringLiteral("name")].toString(), QStringLiteral("Suporte"));
        QVERIFY(c[QStringLiteral("jid")].toString().endsWith(QStringLiteral("@s.whatsapp.net")));
        const QJsonObject inner = QJsonDocument::fromJson(c[QStringLiteral("inner")].toString().toUtf8()).object();
        QCOMPARE(inner[QStringLiteral("nome")].toString(), c[QStringLiteral("name")].toString());
        QCOMPARE(inner[QStringLiteral("n")].toString(), u'@' + c[QStringLiteral("instagram")].toString());
        QCOMPARE(c[QStringLiteral("customFieldValues")][QStringLiteral("n")].toInt(), 7);
    }

    void otherBodies()
    {
        const EventRecord form =
            recordOf("POST /in/loja?nome=Jo%C3%A3o+Prado&id=7 HTTP/1.1",
                     {{"Content-Type", "application/x-www-form-urlencoded"}, {"X-Nome", "João Prado"}},
                     "nome=Jo%C3%A3o+Prado&tel=11999990000&ok=1");
        const EventRecord multi =
            recordOf("POST /in/loja HTTP/1.1", {{"Content-Type", "multipart/form-data; boundary=XX"}},
                     "--XX\r\nContent-Disposition: form-data; name=\"nome\"\r\n\r\nJoão "
                     "Prado\r\n--XX\r\nContent-Disposition: form-data; name=\"f\"; "
                     "filename=\"joão.png\"\r\nContent-Type: image/png\r\n\r\n\x01\xff Prado\r\n--XX--\r\n");
        const EventRecord xml = recordOf("POST /in/loja HTTP/1.1", {{"Content-Type", "text/xml"}},
                                         "<c><nome>João Prado</nome><ok>1</ok></c>");
        const EventRecord latin =
            recordOf("POST /in/loja HTTP/1.1", {{"Content-Type", "text/plain; charset=iso-8859-1"}},
                     "Sr. Jo\xe3o Prado, n\xe3o");
        const EventRecord packed = recordOf(
            "POST /in/loja HTTP/1.1", {{"Content-Encoding", "gzip"}, {"Content-Length", "4"}}, "\x1f\x8b\x08\xff");
        const EventRecord cut = json("{\"content\":{\"name\":\"João Prado\",\"text\":\"de Prado");
        AliasCounts counts;
        const auto all = replacedAll({form, multi, xml, latin, packed, cut}, &counts);
        for (const EventRecord &event : all) {
            const QByteArray whole = event.head + event.body + event.summary.target.toUtf8();
            for (const char *personal : {"Jo%C3%A3o", "Jo\xc3\xa3o", "jo\xc3\xa3o", "Prado", "999990000", "\xff"})
                QVERIFY2(!whole.contains(personal), whole.constData());
        }
        QVERIFY(all[0].body.endsWith("&ok=1") && all[0].summary.target.endsWith(QStringLiteral("&id=7")));
        QVERIFY(all[1].body.contains("--XX--\r\n") && all[1].body.contains("filename=\"removed\""));
        QVERIFY(all[2].body.startsWith("<c><nome>") && all[2].body.endsWith("</nome><ok>1</ok></c>"));
        QVERIFY(all[3].body.endsWith("n\xe3o"));
        QVERIFY(!all[4].head.contains("gzip"));
        QVERIFY(all[5].body.startsWith("{\"content\":{\"name\":\""));
        QCOMPARE(counts.filesDropped, 2);
        QCOMPARE(counts.persons, 1);
    }

    void addressesOfTheNetwork_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *text, const QStringList &found) {
            QTest::newRow(text) << QString::fromUtf8(text) << found;
        };
        const QString four = QStringLiteral("177.86.5.68"), six = QStringLiteral("2804:14c:1::a");
        row("177.86.5.68", {four});
        row("de 177.86.5.68.", {four});
        row("IP:177.86.5.68", {four});
        row("177.86.5.68:4711, 10.0.0.1", {four, QStringLiteral("10.0.0.1")});
        row("for=\"[2804:14c:1::a]:80\"", {six});
        row("http://177.86.5.68/x", {four});
        row("2804:14c:1::a", {six});
        row("Chrome/99.0.44.51", {});
        row("v1.2.3.4", {});
        row("1.2.3", {});
        row("1.2.3.4.5", {});
        row("1.2.3.256", {});
        row("12:30:00", {});
        row("529.982.247-25", {});
        row("std::cout", {});
    }
    void addressesOfTheNetwork()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList got;
        for (const AddressPlace &place : addressesIn(text))
            got += text.mid(place.begin, place.length);
        QCOMPARE(got, found);
    }

    void addressesAreReplacedByThoseForDocumentation()
    {
        EventRecord event = recordOf(
            "POST /in/loja?ip=177.86.5.68 HTTP/1.1",
            {{"Content-Type", "application/json"},
             {"X-Forwarded-For", "177.86.5.68, 10.1.2.3"},
             {"Forwarded", "for=\"[2804:14C:1::A]:4711\";proto=http"},
             {"X-Real-Ip", "::ffff:177.86.5.68"}},
            R"({"content":{"clientIp":"177.86.5.68","six":"2804:14c:1:0::a","local":"127.0.0.1","own":"::1","agent":"X/1.2.3.4","zip":"01310-100","text":"do IP 177.86.5.68, fone 11 99999-0000"}})",
            QStringLiteral("CONTACT_UPDATE"));
        event.summary.sender = QStringLiteral("177.86.5.68");
        AliasCounts counts;
        const EventRecord after = replacedAll({event}, &counts)[0];
        QCOMPARE(counts.addresses, 3);
        QCOMPARE(counts.phones, 1);
        const QString alias = after.summary.sender;
        static const QRegularExpression four(QStringLiteral(R"(^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$)"));
        QVERIFY2(four.match(alias).hasMatch(), qPrintable(alias));
        const HeaderList headers = parseHeaders(after.head);
        const QString chain = QString::fromUtf8(headerValue(headers, "X-Forwarded-For"));
        QCOMPARE(chain.section(QStringLiteral(", "), 0, 0), alias);
        QVERIFY(four.match(chain.section(QStringLiteral(", "), 1)).hasMatch());
        QCOMPARE(QString::fromUtf8(headerValue(headers, "X-Real-Ip")), QStringLiteral("::ffff:") + alias);
        const QJsonObject c = content(after);
        const QString six = c[QStringLiteral("six")].toString();
        QVERIFY2(six.startsWith(QStringLiteral("2001:db8:")), qPrintable(six));
        QCOMPARE(QString::fromUtf8(headerValue(headers, "Forwarded")),
                 QStringLiteral("for=\"[%1]:4711\";proto=http").arg(six));
        QCOMPARE(c[QStringLiteral("clientIp")].toString(), alias);
        QCOMPARE(c[QStringLiteral("local")].toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(c[QStringLiteral("own")].toString(), QStringLiteral("::1"));
        QCOMPARE(c[QStringLiteral("agent")].toString(), QStringLiteral("X/1.2.3.4"));
        QVERIFY(c[QStringLiteral("text")].toString().startsWith(QStringLiteral("do IP %1, fone 11 9").arg(alias)));
        QCOMPARE(after.summary.target, QStringLiteral("/in/loja?ip=") + alias);
        for (const char *before : {"177.86.5.68", "10.1.2.3", "2804:14", "2804%3A", "99999-0000"})
            QVERIFY2(!(after.head + after.body).toLower().contains(before), before);
    }
    void manyAddressesStayDifferent()
    {
        AddressAliases aliases(QByteArray(32, 'k'));
        QSet<QString> drawn, originals;
        for (int i = 0; i < 3000; ++i) {
            originals += QStringLiteral("177.20.%1.%2").arg(i / 250).arg(1 + i % 250);
            originals += QStringLiteral("192.0.2.%1").arg(1 + i % 250);
        }
        for (const QString &address : std::as_const(originals))
            aliases.meet(address);
        for (const QString &address : std::as_const(originals)) {
            drawn += aliases.alias(address);
            QCOMPARE(aliases.alias(address), aliases.alias(address));
        }
        QCOMPARE(drawn.size(), originals.size());
        QVERIFY(!drawn.intersects(originals));
        for (const QString &address : std::as_const(drawn))
            QVERIFY2(address.startsWith(QStringLiteral("198.51.100.")) ||
                         address.startsWith(QStringLiteral("203.0.113.")) ||
                         address.startsWith(QStringLiteral("192.0.2.")) || address.startsWith(QStringLiteral("10.")),
                     qPrintable(address));
    }

    void keysDiffer()
    {
        const EventRecord event = json(R"({"content":{"name":"Maria Souza","phonenumber":"+55|11999990000"}})");
        QVERIFY(replacedAll({event})[0].body != replacedAll({event})[0].body);
    }

    void aliasesAreNobodyMet()
    {
        // Everybody is called as the stand-ins are.
        QByteArray people;
        for (int i = 0; i < aliaswords::givenNames(); ++i)
            people += (people.isEmpty() ? "{\"name\":\"" : ",{\"name\":\"") +
                      aliaswords::givenName(quint32(i)).toUtf8() + "\"}";
        const EventRecord event = json("{\"contacts\":[" + people + "]}");
        const EventRecord after = replacedAll({event})[0];
        QSet<QString> aliases;
        const QJsonArray list = QJsonDocument::fromJson(after.body)[QStringLiteral("contacts")].toArray();
        for (const QJsonValue &person : list) {
            const QString alias = person[QStringLiteral("name")].toString();
            aliases += alias;
            for (int i = 0; i < aliaswords::givenNames(); ++i)
                QVERIFY(aliaswords::folded(alias) != aliaswords::folded(aliaswords::givenName(quint32(i))));
        }
        QCOMPARE(aliases.size(), aliaswords::givenNames());
    }

    void sandboxLogKeepsNothingPersonal()
    {
        World world;
        fill(world);
        QVERIFY(world.events.size() > 60 && world.names.size() > 300);
        QSet<QString> types;
        for (const EventRecord &event : std::as_const(world.events))
            types += event.summary.type;
        QVERIFY(types.size() >= 15);
        for (const QByteArray &file : {world.ndjson, world.csv, world.har}) {
            QVERIFY(!file.isEmpty());
            const QString text = QString::fromUtf8(wordsOf(file)), plain = aliaswords::folded(text);
            for (const QString &name : std::as_const(world.names))
                QVERIFY2(!plain.contains(aliaswords::folded(name)), qPrintable(name));
            for (const QString &part : std::as_const(world.parts)) {
                const QRegularExpression word(QStringLiteral("(?<![\\p{L}])%1(?![\\p{L}])").arg(part),
                                              QRegularExpression::UseUnicodePropertiesOption);
                const auto found = word.match(text);
                QVERIFY2(!found.hasMatch(),
                         qPrintable(part + QStringLiteral(": ") + text.mid(qMax(0, found.capturedStart() - 60), 140)));
            }
            for (const QString &phone : std::as_const(world.phones)) {
                QVERIFY2(!text.contains(phone), qPrintable(phone));
                QVERIFY2(!text.contains(digits(phone).right(11)) && !text.contains(digits(phone).right(8)),
                         qPrintable(phone));
            }
            for (const QString &mail : std::as_const(world.mails))
                QVERIFY2(!text.contains(mail, Qt::CaseInsensitive), qPrintable(mail));
            for (const QString &handle : std::as_const(world.handles))
                QVERIFY2(!text.contains(handle, Qt::CaseInsensitive), qPrintable(handle));
            for (const QString &document : std::as_const(world.documents))
                QVERIFY2(!text.contains(document) && !text.contains(digits(document)), qPrintable(document));
        }

        // Relations: the same ids, one alias for each, as many different ones as before.
        QHash<QString, QString> aliasOf;
        QSet<QString> names, aliases, phones, aliasedPhones;
        QHash<QString, QString> documentOf;
        int inFields = 0, inTexts = 0;
        const QByteArrayList before = world.original.split('\n'), after = world.ndjson.split('\n');
        QCOMPARE(before.size(), after.size());
        for (int i = 0; i + 1 < before.size(); ++i) {
            const auto read = [](const QByteArray &line) {
                return QJsonDocument::fromJson(QJsonDocument::fromJson(line)[QStringLiteral("body")]
                                                   .toString()
                                                   .toUtf8())[QStringLiteral("content")]
                    .toObject();
            };
            const QJsonObject a = read(before[i]), b = read(after[i]);
            QVERIFY(!b.isEmpty());
            QCOMPARE(b[QStringLiteral("id")], a[QStringLiteral("id")]);
            QCOMPARE(b[QStringLiteral("contactId")], a[QStringLiteral("contactId")]);
            QCOMPARE(b.keys(), a.keys());
            // Documents stand where they stood, hold, and are the same for the same person in fields and texts.
            const QStringList documents = documentsIn(QString::fromUtf8(before[i])),
                              standIns = documentsIn(QString::fromUtf8(after[i]));
            QCOMPARE(standIns.size(), documents.size());
            for (int k = 0; k < documents.size(); ++k) {
                const QString plain = digits(standIns[k]);
                QVERIFY2(standIns[k].contains(u'/') ? isCnpj(plain) : isCpf(plain), qPrintable(standIns[k]));
                QCOMPARE(documentOf.value(documents[k], standIns[k]), standIns[k]);
                documentOf.insert(documents[k], standIns[k]);
            }
            inFields += a[QStringLiteral("customFieldValues")].toObject().contains(QStringLiteral("cpf"));
            inTexts += !documentsIn(a[QStringLiteral("text")].toString()).isEmpty();
            const bool own = QJsonDocument::fromJson(before[i])[QStringLiteral("type")].toString().startsWith(
                QLatin1String("CONTACT_"));
            for (const auto &[from, to] :
                 {std::pair{own ? a : QJsonObject(), own ? b : QJsonObject()},
                  std::pair{a[QStringLiteral("contactDetails")].toObject(),
                            b[QStringLiteral("contactDetails")].toObject()},
                  std::pair{a[QStringLiteral("agentDetails")].toObject(), b[QStringLiteral("agentDetails")].toObject()},
                  std::pair{a[QStringLiteral("contacts")][0].toObject(),
                            b[QStringLiteral("contacts")][0].toObject()}}) {
                const QString name = from[QStringLiteral("name")].toString(),
                              alias = to[QStringLiteral("name")].toString();
                if (name.isEmpty())
                    continue;
                QCOMPARE(alias.count(u' '), name.count(u' '));
                QVERIFY(!aliasOf.contains(name) || aliasOf[name] == alias);
                aliasOf.insert(name, alias);
                names += name;
                aliases += alias;
                if (const QString phone = from[QStringLiteral("phonenumber")].toString(); !phone.isEmpty()) {
                    phones += phone;
                    aliasedPhones += to[QStringLiteral("phonenumber")].toString();
                }
            }
        }
        QVERIFY(names.size() >= 8);
        QCOMPARE(documentOf.size(), QSet<QString>(documentOf.cbegin(), documentOf.cend()).size());
        QVERIFY2(inFields > 5 && inTexts > 2,
                 qPrintable(QStringLiteral("%1 fields, %2 texts").arg(inFields).arg(inTexts)));
        const auto isCompany = [](const QString &document) {
            return document.contains(u'/');
        };
        const QStringList told = documentOf.keys();
        QVERIFY(std::any_of(told.cbegin(), told.cend(), isCompany));
        QVERIFY(!std::all_of(told.cbegin(), told.cend(), isCompany));
        QCOMPARE(aliases.size(), names.size());
        QCOMPARE(aliasedPhones.size(), phones.size());
    }
};

QTEST_GUILESS_MAIN(TestPseudonymizer)
#include "tst_pseudonymizer.moc"
