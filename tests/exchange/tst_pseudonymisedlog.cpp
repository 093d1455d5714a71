#include "app/accounts/accountsession.h"
#include "app/exchange/aliaswords.h"
#include "app/exchange/eventexport.h"
#include "app/exchange/eventmask.h"
#include "app/exchange/eventtext.h"
#include "app/platforms/panelsapi.h"
#include "app/platforms/platform.h"
#include "app/receiver/receiver.h"
#include "app/sandbox/sandbox.h"
#include "app/store/eventreader.h"
#include "models/domain/clintintegrationcodec.h"
#include "models/domain/eventtype.h"
#include "models/domain/whazingwebhook.h"
#include "tests/exchange/records.h"
#include "tests/support/await.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

namespace {

/// Who and what is told by a log; learnt here by keys that the platforms' references name, not by ours.
struct Told
{
    QSet<QString> names, numbers, mails;
};

bool isOneOf(const QString &key, std::initializer_list<const char *> keys)
{
    return std::any_of(keys.begin(), keys.end(), [&key](const char *each) { return key == QLatin1StringView(each); });
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

/// More are the id of a group.
constexpr qsizetype longestPhone = 15;

void learn(const QString &parent, const QString &key, const QString &value, Told &told)
{
    static const QRegularExpression mail(u"[\\w.+-]+@[\\w-]+\\.[\\w.-]+\\w"_s);
    static const QRegularExpression document(
        u"\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}|\\d{2}\\.\\d{3}\\.\\d{3}/\\d{4}-\\d{2}"_s);
    const bool ofPerson = isOneOf(parent, {"contact", "contactmessage", "user", "contactDetails", "agentDetails",
                                           "contacts", "content", "assignee"});
    if (isOneOf(key, {"contact_name", "deal_name", "deal_user_name", "deal_closer", "pushname", "responsibleUserName",
                      "shortName"}) ||
        (key == "name"_L1 && ofPerson))
        told.names += value;
    if (isOneOf(key, {"phoneNumber", "phonenumber", "phonenumberFormatted", "contact_phone", "phone", "contact_doc",
                      "number", "cpf", "cnpj", "from", "to"}) &&
        digitsOf(value).size() >= 9 && digitsOf(value).size() <= longestPhone &&
        !(key == "number"_L1 && parent == "content"_L1))
        told.numbers += digitsOf(value);
    for (auto found = mail.globalMatch(value); found.hasNext();)
        if (const QString address = found.next().captured().toLower();
            !address.endsWith("@s.whatsapp.net"_L1) && !address.endsWith("@g.us"_L1))
            told.mails += address;
    for (auto found = document.globalMatch(value); found.hasNext();)
        told.numbers += digitsOf(found.next().captured());
}

/// Calls f(parent, key, value) with each text of the JSON.
template <class F>
void eachText(const QJsonValue &value, const QString &parent, const QString &key, F &&f)
{
    if (value.isString() || value.isDouble())
        return f(parent, key, value.toVariant().toString());
    const QJsonArray list = value.toArray();
    for (const QJsonValue each : list)
        eachText(each, parent, key, f);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        eachText(it.value(), key, it.key(), f);
}

/// As people compare: no case, no accents, what is percent-encoded decoded.
QString plainly(const QByteArray &file)
{
    static const QRegularExpression escape(u"\\\\[nrt]"_s);
    const QString text = QString::fromUtf8(file).replace(escape, u" "_s);
    const QByteArray spaced = text.toUtf8().replace('+', ' ');
    return aliaswords::folded(text) + u'\n' +
           aliaswords::folded(QString::fromUtf8(QByteArray::fromPercentEncoding(spaced)));
}

QVector<EventRecord> pseudonymised(const QVector<EventRecord> &events)
{
    Pseudonymizer pseudonymizer;
    for (const EventRecord &event : events)
        pseudonymizer.meet(event);
    QVector<EventRecord> result;
    for (const EventRecord &event : events)
        result += pseudonymizer.replaced(exchange::masked(event));
    return result;
}

} // namespace

/// The logs of the embedded platforms with nobody in them: people that they invent, and people whose names no list has,
/// one in each field of an event that has somebody's.
class TestPseudonymisedLog : public QObject
{
    Q_OBJECT

    QNetworkAccessManager m_network;

    void call(const QByteArray &method, const QUrl &url, const QJsonObject &body, const HeaderList &headers = {})
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        QNetworkReply *reply = m_network.sendCustomRequest(
            request, method, method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
        QVERIFY(QSignalSpy(reply, &QNetworkReply::finished).wait(10000));
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        QVERIFY2(status >= 200 && status < 300, reply->readAll().constData());
        reply->deleteLater();
    }

    /// Has everything that happens on the platform sent to the URL.
    void watch(PlatformKind kind, Sandbox &sandbox, const QUrl &base, const QString &url)
    {
        QUrl panel(base);
        const auto at = [&panel](const QString &path) {
            panel.setPath(path);
            return panel;
        };
        if (kind == PlatformKind::WtsChat) {
            Subscription subscription;
            subscription.name = u"all"_s;
            subscription.url = url;
            for (const EventType &type : eventTypes(kind))
                subscription.events += type.id;
            const auto platform = makePlatform(kind, base, Secret(sandbox.token()));
            QVERIFY(await(platform->subscriptions()->create(subscription)).has_value());
        } else if (kind == PlatformKind::Whazing) {
            const HeaderList key{{"Authorization", "Bearer " + sandbox.token().toUtf8()}};
            QJsonArray switches;
            for (const WhazingSwitch which : whazingSwitches(WhazingHookKind::Channel))
                switches += whazingSwitchId(which);
            call("PUT", at(u"/sandbox/panel/channel-webhook"_s),
                 {{u"active"_s, true}, {u"url"_s, url}, {u"switches"_s, switches}, {u"key"_s, u"chave"_s}}, key);
            call("PUT", at(u"/sandbox/panel/saas-webhook"_s), {{u"url"_s, url}, {u"key"_s, u"chave"_s}}, key);
        } else {
            const HeaderList key{{"api-token", sandbox.token().toUtf8()}};
            const auto platform = makePlatform(kind, base, Secret(sandbox.token()));
            const auto panels = await(platform->panels()->panels());
            QVERIFY(panels.has_value() && !panels->isEmpty());
            for (const ClintTrigger trigger : clintTriggers())
                for (const char *method : {"POST", "GET"}) {
                    ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Send);
                    integration.name = u"all"_s;
                    integration.originId = panels->first().id;
                    integration.trigger = trigger;
                    integration.method = method;
                    integration.url = url;
                    call("POST", at(u"/sandbox/panel/integrations"_s), ClintIntegrationCodec::write(integration), key);
                }
            call("PUT", at(u"/v2/webhooks"_s),
                 {{u"url"_s, url}, {u"events"_s, QJsonArray{u"sms.delivered"_s, u"sms.error"_s, u"voice.answered"_s}}},
                 key);
        }
    }

    /// Events of the platform about people with unusual names.
    static QJsonArray unusual(PlatformKind kind)
    {
        QFile file(QStringLiteral(GANCHO_SOURCE_DIR "/tests/exchange/data/unusual.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll())[platformSlug(kind)].toArray();
    }

    static void comparesRelations(const QVector<EventRecord> &before, const QVector<EventRecord> &after)
    {
        QCOMPARE(before.size(), after.size());
        QHash<QString, QString> aliasOf;
        for (qsizetype i = 0; i < before.size(); ++i) {
            QStringList originals, aliases, ids, idsAfter;
            const auto collect = [](QStringList &values, QStringList &keys) {
                return [&values, &keys](const QString &parent, const QString &key, const QString &value) {
                    Told told;
                    learn(parent, key, value, told);
                    if (!told.names.isEmpty() && !value.contains(u'@'))
                        values += value;
                    if (key == "id"_L1 || key.endsWith("Id"_L1) || key.endsWith("_id"_L1) || key == "type"_L1)
                        keys += value;
                };
            };
            eachText(QJsonDocument::fromJson(before[i].body).object(), {}, {}, collect(originals, ids));
            eachText(QJsonDocument::fromJson(after[i].body).object(), {}, {}, collect(aliases, idsAfter));
            QCOMPARE(idsAfter, ids);
            QCOMPARE(aliases.size(), originals.size());
            for (qsizetype k = 0; k < originals.size(); ++k) {
                QCOMPARE(aliasOf.value(originals[k], aliases[k]), aliases[k]);
                aliasOf.insert(originals[k], aliases[k]);
                QCOMPARE(aliases[k].count(u' '), originals[k].count(u' '));
            }
        }
        const QStringList standIns = aliasOf.values();
        QVERIFY(standIns.size() >= 8);
        QCOMPARE(QSet<QString>(standIns.cbegin(), standIns.cend()).size(), standIns.size());
    }

private Q_SLOTS:
    void keepsNobody_data()
    {
        QTest::addColumn<int>("platform");
        QTest::newRow("wts.chat") << int(PlatformKind::WtsChat);
        QTest::newRow("Whazing") << int(PlatformKind::Whazing);
        QTest::newRow("Clint") << int(PlatformKind::Clint);
    }
    void keepsNobody()
    {
        QFETCH(int, platform);
        const auto kind = PlatformKind(platform);
        QTemporaryDir folder;
        const auto store = std::move(*EventStore::open(folder.path()));
        Receiver receiver(*store);
        const auto inbox = await(store->saveInbox({InboxId(), u"loja"_s, AccountId(), kind}));
        receiver.start(QHostAddress::LocalHost, 0);
        QTRY_VERIFY(receiver.state().phase == ReceiverState::Phase::Running);
        Sandbox sandbox;
        SandboxOptions options;
        options.platform = kind;
        options.contacts = 120;
        options.speed = 10'000;
        const auto base = await(sandbox.start(options));
        QVERIFY(base.has_value());
        watch(kind, sandbox, *base, receiver.inboxUrl(*inbox));
        qint64 expected = 0;
        for (const SandboxAction &action : Sandbox::actions(kind))
            expected += await(sandbox.perform(action.id, 4)).value_or(0);
        QVERIFY(expected > 20);
        Told told;
        for (const QJsonValue event : unusual(kind)) {
            call("POST", QUrl(receiver.inboxUrl(*inbox)), event["body"_L1].toObject());
            const QJsonArray names = event["names"_L1].toArray(), numbers = event["numbers"_L1].toArray();
            for (const QJsonValue name : names)
                told.names += name.toString();
            for (const QJsonValue number : numbers)
                told.numbers += number.toString();
            ++expected;
        }
        QVERIFY(told.names.size() >= 4);
        QTRY_VERIFY_WITH_TIMEOUT(await(store->statistics())->events >= expected, 30000);
        const auto reader = store->makeReader();
        const auto ids = exportedIds(*reader, {});
        QVERIFY(ids.has_value());
        QVector<EventRecord> events;
        for (const qint64 id : *ids)
            events += *reader->record(EventId(id));
        for (const EventRecord &event : std::as_const(events)) {
            const auto each = [&told](const QString &parent, const QString &key, const QString &value) {
                learn(parent, key, value, told);
            };
            eachText(QJsonDocument::fromJson(event.body).object(), {}, {}, each);
        }
        QVERIFY(told.names.size() >= 12 && told.numbers.size() >= 5);

        QHash<QString, QByteArray> files;
        for (const auto &[name, format] :
             {std::pair{u"ndjson"_s, EventFileFormat::Ndjson}, std::pair{u"csv"_s, EventFileFormat::Csv},
              std::pair{u"har"_s, EventFileFormat::Har}}) {
            EventExportRequest request;
            request.format = format;
            request.pseudonymise = true;
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            QVERIFY(exportEvents(*reader, request, out).has_value());
            files[name] = out.data();
        }
        const QVector<EventRecord> after = pseudonymised(events);
        using exchange::CopyFormat;
        for (const auto &[name, format] :
             {std::pair{u"curl"_s, CopyFormat::Curl}, std::pair{u"httpie"_s, CopyFormat::Httpie},
              std::pair{u"raw"_s, CopyFormat::Raw}, std::pair{u"markdown"_s, CopyFormat::Markdown}})
            files[name] = exchange::copied(after, format, u"http://127.0.0.1:8787"_s, false);
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            keepsNothingOf(told, file.key(), file.value());
        comparesRelations(events, after);
    }

private:
    static void keepsNothingOf(const Told &told, const QString &format, const QByteArray &file)
    {
        QVERIFY(file.size() > 1000);
        const QString text = plainly(file);
        static const QRegularExpression between(u"(?<=\\d)[\\s().|/-]+(?=\\d)"_s),
            word(u"\\p{L}[\\p{L}\\p{M}]*"_s, QRegularExpression::UseUnicodePropertiesOption);
        QSet<QString> words;
        for (auto found = word.globalMatch(text); found.hasNext();)
            words += found.next().captured();
        const QString numbers = QString(text).remove(between);
        for (const QString &name : told.names)
            for (auto found = word.globalMatch(aliaswords::folded(name)); found.hasNext();) {
                const QString part = found.next().captured();
                if (part.size() >= 3 && !aliaswords::isParticle(part) && !aliaswords::isPlainWord(part))
                    QVERIFY2(!words.contains(part), qPrintable(format + u": "_s + part + u" of "_s + name + u": "_s +
                                                               text.mid(text.indexOf(part) - 60, 160)));
            }
        for (const QString &number : told.numbers)
            QVERIFY2(!numbers.contains(number.right(11)),
                     qPrintable(format + u": "_s + number + u": "_s +
                                numbers.mid(numbers.indexOf(number.right(11)) - 60, 160)));
        for (const QString &mail : told.mails)
            QVERIFY2(!text.contains(aliaswords::folded(mail)), qPrintable(format + u": "_s + mail));
    }
};

QTEST_GUILESS_MAIN(TestPseudonymisedLog)
#include "tst_pseudonymisedlog.moc"
