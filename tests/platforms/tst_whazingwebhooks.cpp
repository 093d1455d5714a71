#include "app/platforms/whazing/whazingwebhookstore.h"
#include "app/secrets/secretstore.h"
#include "models/domain/whazingwebhooklint.h"
#include "tests/support/await.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using test::await;

using Kind = WhazingFinding::Kind;

namespace {

const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s;
const QString key = u"qVb2l1c0r8Hc"_s;

WhazingWebhook channel(const QList<WhazingSwitch> &on)
{
    WhazingWebhook webhook;
    webhook.url = u"https://n8n.example.com/webhook/x"_s;
    for (const WhazingSwitch which : on)
        webhook.turn(which, true);
    return webhook;
}

WhazingWebhook queue()
{
    WhazingWebhook webhook = channel({WhazingSwitch::MessageReceived, WhazingSwitch::FilterOpen});
    webhook.kind = WhazingHookKind::Queue;
    webhook.name = u"Bot"_s;
    webhook.queueIds = {u"3"_s};
    return webhook;
}

} // namespace

/// The webhooks of Whazing as Gancho keeps them, and what their lint says (reference/whazing.md §4b, §4c).
class TestWhazingWebhooks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_file = 0;

    QString newFile() { return m_folder.filePath(u"account/%1.json"_s.arg(++m_file)); }
    static QList<Kind> kinds(const WhazingWebhook &webhook, const QString &withKey = key)
    {
        QList<Kind> all;
        for (const WhazingFinding &finding : lintWhazingWebhook(webhook, withKey)) {
            if (finding.text().size() < 20 || finding.field.isEmpty())
                return {};
            all += finding.kind;
        }
        return all;
    }

private Q_SLOTS:
    void nineSwitchesAndSix()
    {
        QCOMPARE(whazingSwitches(WhazingHookKind::Channel).size(), 9);
        QCOMPARE(whazingSwitches(WhazingHookKind::Queue).size(), 6);
        QSet<QString> ids, labels, meanings;
        QStringList events;
        for (const WhazingSwitch which : whazingSwitches(WhazingHookKind::Channel)) {
            ids += whazingSwitchId(which);
            labels += whazingSwitchLabel(which);
            meanings += whazingSwitchMeaning(which);
            events += whazingSwitchEvents(which);
        }
        QCOMPARE(ids.size() + labels.size() + meanings.size(), 27);
        events.sort();
        QCOMPARE(events, QStringList({u"ClosedTicket"_s, u"MessageReceived"_s, u"MessageSent"_s, u"NewTicket"_s,
                                      u"NewTicketUserCreate"_s, u"TransferTicket"_s}));
        const auto keyWord = whazingPanelWord(WhazingPanelWord::What::Key, WhazingHookKind::Queue);
        QCOMPARE(keyWord.now, u"Bearer Token / API Key"_s);
        QCOMPARE(keyWord.older, u"N8N API KEY"_s);
        QVERIFY(whazingPanelWord(WhazingPanelWord::What::Place, WhazingHookKind::Channel).now !=
                whazingPanelWord(WhazingPanelWord::What::Place, WhazingHookKind::Queue).now);
    }

    void thereAndBack()
    {
        WhazingWebhook one = channel({WhazingSwitch::TicketClosed, WhazingSwitch::MessageSent});
        one.id = u"a"_s;
        one.active = false;
        QCOMPARE(*whazingWebhookFromJson(whazingWebhookToJson(one)), one);
        WhazingWebhook other = queue();
        other.id = u"b"_s;
        other.startsOnTransfer = false;
        QCOMPARE(*whazingWebhookFromJson(whazingWebhookToJson(other)), other);
        QVERIFY(!whazingWebhookFromJson({{u"kind"_s, u"sms"_s}}));
        const auto odd = whazingWebhookFromJson(
            {{u"kind"_s, u"queue"_s},
             {u"switches"_s, QJsonArray{u"ticket_closed"_s, u"new_switch"_s, u"filter_open"_s, 7}},
             {u"queueIds"_s, QJsonArray{3, u"4"_s, QJsonValue()}}});
        QCOMPARE(odd->switches, QList<WhazingSwitch>{WhazingSwitch::FilterOpen});
        QCOMPARE(odd->queueIds, QStringList({u"3"_s, u"4"_s}));
    }

    void allIsWell()
    {
        QCOMPARE(kinds(channel({WhazingSwitch::TicketNew})), QList<Kind>());
        QCOMPARE(kinds(channel({WhazingSwitch::MessageReceived, WhazingSwitch::FilterPending})), QList<Kind>());
        QCOMPARE(kinds(queue()), QList<Kind>());
    }

    void noSwitchOn()
    {
        QCOMPARE(kinds(channel({})), QList<Kind>{Kind::NoEvent});
        QCOMPARE(kinds(channel({WhazingSwitch::FilterOpen, WhazingSwitch::GroupMessages})), QList<Kind>{Kind::NoEvent});
        QCOMPARE(lintWhazingWebhook(channel({}), key).first().tone, Tone::Bad);
    }

    void messagesWithoutAFilter()
    {
        QCOMPARE(kinds(channel({WhazingSwitch::MessageSent})), QList<Kind>{Kind::NoStatusFilter});
        const auto some = lintWhazingWebhook(channel({WhazingSwitch::MessageSent, WhazingSwitch::TicketClosed}), key);
        QCOMPARE(some.first().kind, Kind::NoStatusFilter);
        QCOMPARE(some.first().tone, Tone::Warn);
    }

    void filtersWithoutMessages()
    {
        QCOMPARE(kinds(channel({WhazingSwitch::TicketNew, WhazingSwitch::FilterOpen})),
                 QList<Kind>{Kind::FilterNoMessage});
    }

    void mediaBeyondWhatN8nTakes()
    {
        WhazingWebhook webhook =
            channel({WhazingSwitch::MessageReceived, WhazingSwitch::FilterOpen, WhazingSwitch::MediaBase64});
        QCOMPARE(kinds(webhook), QList<Kind>{Kind::MediaTooLarge});
        QCOMPARE(WhazingFinding::largestFile(), 12 * 1024 * 1024);
        QVERIFY(exceedsN8n(16 * 1024 * 1024 + 1) && !exceedsN8n(16 * 1024 * 1024));
        webhook.turn(WhazingSwitch::MediaBase64, false);
        QCOMPARE(kinds(webhook), QList<Kind>());
    }

    void keys()
    {
        const WhazingWebhook good = channel({WhazingSwitch::TicketNew});
        QCOMPARE(kinds(good, jwt), QList<Kind>{Kind::KeyLooksLikeJwt});
        QCOMPARE(kinds(good, u' ' + jwt + u'\n'), QList<Kind>{Kind::KeyLooksLikeJwt});
        QCOMPARE(kinds(good, {}), QList<Kind>{Kind::NoKey});
        const QString made = newWhazingKey();
        QCOMPARE(made.size(), 43);
        QVERIFY(made != newWhazingKey());
        QCOMPARE(kinds(good, made), QList<Kind>());
    }

    void addressesAndNames()
    {
        WhazingWebhook webhook = channel({WhazingSwitch::TicketNew});
        webhook.url = u"  "_s;
        QCOMPARE(kinds(webhook), QList<Kind>{Kind::NoUrl});
        webhook.url = u"n8n.example.com/x"_s;
        QCOMPARE(kinds(webhook), QList<Kind>{Kind::BadUrl});
        webhook = queue();
        webhook.name = u" "_s;
        QCOMPARE(kinds(webhook), QList<Kind>{Kind::NoName});
    }

    void switchedOffAndLinkedToNothing()
    {
        WhazingWebhook webhook = channel({WhazingSwitch::TicketNew});
        webhook.active = false;
        QCOMPARE(kinds(webhook), QList<Kind>{Kind::Inactive});
        QVERIFY(!webhook.isActive());
        webhook = queue();
        webhook.queueIds.clear();
        QCOMPARE(kinds(webhook), QList<Kind>{Kind::NoQueue});
        QVERIFY(!webhook.isActive());
    }

    void theStoreKeepsThem()
    {
        const QString file = newFile();
        SecretStore secrets{QString()};
        QString id;
        {
            WhazingWebhookStore store(file, secrets);
            QSignalSpy changed(&store, &WhazingWebhookStore::changed);
            id = store.save(queue())->id;
            QVERIFY(!id.isEmpty());
            QVERIFY(await(store.setKey(id, Secret(key))));
            QCOMPARE(changed.size(), 1);
        }
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY(!bytes.readAll().contains(key.toUtf8()));
        WhazingWebhookStore store(file, secrets);
        QCOMPARE(store.webhooks().size(), 1);
        QCOMPARE(store.find(id)->name, u"Bot"_s);
        QCOMPARE(await(store.key(id))->reveal(), key);

        WhazingWebhook renamed = *store.find(id);
        renamed.name = u"Robô"_s;
        QVERIFY(store.save(renamed));
        const auto copy = store.duplicate(id);
        QVERIFY(copy && copy->id != id && copy->queueIds.isEmpty() && copy->name != renamed.name);
        QTRY_VERIFY(!await(store.key(copy->id))->isEmpty());
        QVERIFY(await(store.key(copy->id))->reveal() != key);
        QVERIFY(store.remove(id));
        QCOMPARE(store.webhooks().size(), 1);
        QTRY_VERIFY(await(store.key(id))->isEmpty());
        QCOMPARE(store.remove(id).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.duplicate(id).error().kind, ErrorKind::NotFound);
    }

    void aKeyThatIsAJwtIsRefused()
    {
        SecretStore secrets{QString()};
        WhazingWebhookStore store(newFile(), secrets);
        const QString id = store.save(queue())->id;
        const auto refused = await(store.setKey(id, Secret(jwt)));
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(await(store.key(id))->isEmpty());
    }

    void aNewerFileIsLeftAlone()
    {
        const QString name = newFile();
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version":99,"webhooks":[]})");
        file.close();
        SecretStore secrets{QString()};
        WhazingWebhookStore store(name, secrets);
        QCOMPARE(store.save(queue()).error().kind, ErrorKind::Storage);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("99"));
    }
};

QTEST_GUILESS_MAIN(TestWhazingWebhooks)
#include "tst_whazingwebhooks.moc"
