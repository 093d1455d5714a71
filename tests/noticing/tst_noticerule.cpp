#include "app/noticing/noticebook.h"
#include "app/noticing/noticewords.h"
#include "models/domain/noticerulecodec.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;

class TestNoticeRule : public QObject
{
    Q_OBJECT

    using What = NoticeRule::What;
    using Where = NoticeRule::Where;

    static NoticeRule made(const QString &name, What what = What::Event)
    {
        NoticeRule rule;
        rule.name = name;
        rule.what = what;
        return rule;
    }
    static Notice noticeOf(const EventSummary &event, qint64 count = 1)
    {
        Notice notice;
        notice.rule.name = QStringLiteral("Loja");
        notice.count = count;
        notice.newest = event;
        return notice;
    }
    static EventSummary event(const QString &subject)
    {
        EventSummary event;
        event.id = EventId(7);
        event.receivedUs = QDateTime(QDate(2026, 3, 5), QTime(14, 3, 20)).toMSecsSinceEpoch() * 1000;
        event.type = QStringLiteral("MESSAGE_RECEIVED");
        event.platform = PlatformKind::WtsChat;
        event.inboxName = QStringLiteral("loja");
        event.subject = subject;
        event.target = QStringLiteral("/in/loja/segredo-no-caminho?token=abc");
        return event;
    }

private Q_SLOTS:
    void whatIsWrongIsSaidBesideItsField()
    {
        const NoticePlace all{QStringLiteral("All events"), {}};
        QVERIFY(problemsOf(made(QStringLiteral("Loja")), all).isEmpty());
        QCOMPARE(problemsOf(made(QStringLiteral("  ")), all).keys(), QStringList{noticefield::name});
        QVERIFY(problemsOf(made(QString(61, u'x')), all).contains(noticefield::name));
        NoticeRule silence = made(QStringLiteral("Loja"), What::Silence);
        QVERIFY(problemsOf(silence, all).isEmpty());
        for (const int minutes : {0, -5, NoticeRule::mostMinutes + 1}) {
            silence.silentMinutes = minutes;
            QCOMPARE(problemsOf(silence, all).keys(), QStringList{noticefield::minutes});
        }
        // The minutes of a rule that has none do not matter.
        silence.what = What::Event;
        QVERIFY(problemsOf(silence, all).isEmpty());
        QCOMPARE(problemsOf(made(QStringLiteral("Loja")), std::nullopt).keys(), QStringList{noticefield::where});
    }
    void aViewThatNothingNewCanBeInIsNoPlace()
    {
        NoticePlace place{QStringLiteral("V"), {}};
        place.filter.starred = true;
        QVERIFY(problemsOf(made(QStringLiteral("N")), place).contains(noticefield::where));
        place.filter = {};
        place.filter.colours = {MarkColour::Red};
        QVERIFY(problemsOf(made(QStringLiteral("N")), place).contains(noticefield::where));
        place.filter = {};
        place.filter.text = QStringLiteral("\"bom dia");
        QVERIFY(
            problemsOf(made(QStringLiteral("N")), place).value(noticefield::where).contains(QStringLiteral("Close")));
        place.filter = {};
        place.filter.verifications = {Verification::Passed};
        QVERIFY(problemsOf(made(QStringLiteral("N")), place).isEmpty());
        QVERIFY(problemsOf(made(QStringLiteral("N"), What::FailedCheck), place).contains(noticefield::where));
    }
    void aFailedCheckIsLookedForWithinThePlace()
    {
        NoticePlace place{QStringLiteral("V"), {}};
        place.filter.types = QStringList{QStringLiteral("A")};
        const EventFilter filter = filterOf(made(QStringLiteral("N"), What::FailedCheck), place);
        QCOMPARE(filter.types, place.filter.types);
        QCOMPARE(filter.verifications, QList<Verification>{Verification::Failed});
        QCOMPARE(filterOf(made(QStringLiteral("N")), place), place.filter);
    }
    void theFileBringsBackWhatWasKept()
    {
        NoticeChoices choices;
        choices.showNames = true;
        NoticeRule inbox = made(QStringLiteral("Pedidos é"), What::FailedCheck);
        inbox.id = QStringLiteral("a");
        inbox.where = Where::Inbox;
        inbox.inbox = InboxId(3);
        NoticeRule view = made(QStringLiteral("V"), What::Silence);
        view.id = QStringLiteral("b");
        view.silentMinutes = 45;
        view.where = Where::View;
        view.view = QStringLiteral("failures");
        view.enabled = false;
        choices.rules = {inbox, view};
        const auto read = NoticeRuleCodec::read(NoticeRuleCodec::write(choices));
        QVERIFY(read);
        QVERIFY(*read == choices);
    }
    void whatANewerProgramWroteIsNotMisread()
    {
        const auto unknown = NoticeRuleCodec::read(
            R"({"version":1,"rules":[{"id":"a","name":"n","what":"full-moon","where":"everything"},
                {"id":"b","name":"m","what":"event","where":"planet"},{"name":"no id","what":"event"}]})");
        QVERIFY(unknown);
        QCOMPARE(unknown->rules.size(), 2);
        QVERIFY(!unknown->rules[0].enabled);
        QVERIFY(!unknown->rules[1].enabled);
        QCOMPARE(NoticeRuleCodec::read(R"({"version":2,"rules":[]})").error().kind, ErrorKind::Unsupported);
        QCOMPARE(NoticeRuleCodec::read("[]").error().kind, ErrorKind::Protocol);
    }
    void theBookIsOnDiskAndForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("notices.json"));
        QString id;
        {
            NoticeBook book(file);
            QSignalSpy changed(&book, &NoticeBook::changed);
            const auto saved = book.save(made(QStringLiteral("A")));
            QVERIFY(saved);
            id = saved->id;
            QVERIFY(!id.isEmpty());
            QVERIFY(book.save(made(QStringLiteral("B"))));
            QVERIFY(book.setShowsNames(true));
            QCOMPARE(changed.size(), 3);
            QCOMPARE(*book.remove(id), 0);
            QVERIFY(book.putBack(*saved, 0));
        }
        QCOMPARE(QFile(file).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const NoticeBook book(file);
        QCOMPARE(book.rules().size(), 2);
        QCOMPARE(book.rules().first().id, id);
        QVERIFY(book.showsNames());
        QVERIFY(book.problem().isEmpty());
    }
    void aDamagedFileIsKeptAside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notices.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"rules\":[{");
        file.close();
        NoticeBook book(path);
        QVERIFY(book.problem().contains(QStringLiteral("damaged-")));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("notices.json.damaged-*")}).size(), 1);
        QVERIFY(book.save(made(QStringLiteral("A"))));
    }
    void aNoticeSaysWhatAndWhereAndNotWhomNorWhatWasSent()
    {
        const NoticeText text = wordsOf(noticeOf(event(QStringLiteral("Maria Souza"))), false);
        QCOMPARE(text.title, QStringLiteral("Loja"));
        QVERIFY2(text.body.startsWith(QStringLiteral("Message received · loja · ")), qPrintable(text.body));
        QVERIFY(text.body.contains(QStringLiteral("03")));
        QVERIFY(!text.body.contains(QStringLiteral("Maria")));
        const NoticeText named = wordsOf(noticeOf(event(QStringLiteral("Maria Souza"))), true);
        QVERIFY(named.body.contains(QStringLiteral("Maria Souza")));
        for (const bool names : {false, true})
            for (const qint64 count : {1, 20})
                for (const auto kind : {Notice::Kind::Events, Notice::Kind::FailedChecks, Notice::Kind::Resumed}) {
                    Notice notice = noticeOf(event(QStringLiteral("Maria")), count);
                    notice.kind = kind;
                    notice.newest.verification = Verification::Failed;
                    const QString body = wordsOf(notice, names).body;
                    QVERIFY2(!body.contains(QStringLiteral("segredo")) && !body.contains(QStringLiteral("token")),
                             qPrintable(body));
                }
    }
    void numbersAndAddressesAreNeverWhole_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("shown");
        QTest::newRow("phone") << QStringLiteral("+55 (11) 99999-1234") << QStringLiteral("…1234");
        QTest::newRow("stored phone") << QStringLiteral("+55|11999991234") << QStringLiteral("…1234");
        QTest::newRow("CPF") << QStringLiteral("123.456.789-09") << QStringLiteral("…8909");
        QTest::newRow("phone behind a name") << QStringLiteral("Maria 11 99999-1234") << QStringLiteral("…1234");
        QTest::newRow("address") << QStringLiteral("maria.souza@example.com") << QStringLiteral("…@example.com");
        QTest::newRow("name") << QStringLiteral(" Maria  Souza ") << QStringLiteral("Maria Souza");
        QTest::newRow("shop") << QStringLiteral("Loja 24") << QStringLiteral("Loja 24");
        QTest::newRow("nothing") << QString() << QString();
    }
    void numbersAndAddressesAreNeverWhole()
    {
        QFETCH(QString, subject);
        QTEST(discreetName(subject), "shown");
    }
    void whatASenderWroteStaysOnOneShortLine()
    {
        EventSummary odd = event({});
        odd.platform = PlatformKind::None;
        odd.type = QStringLiteral("A\nB\u202E<b>") + QString(500, u'x');
        const QString body = wordsOf(noticeOf(odd), false).body;
        QVERIFY(!body.contains(u'\n'));
        QVERIFY(!body.contains(QChar(0x202E)));
        QVERIFY(body.size() < 120);
        Notice named = noticeOf(event({}));
        named.rule.name = QStringLiteral("Pedidos 🛒");
        QCOMPARE(wordsOf(named, false).title, named.rule.name);
    }
    void countsAndTimesAreNamed()
    {
        QVERIFY(wordsOf(noticeOf(event({}), 37), false).body.startsWith(QStringLiteral("37 event")));
        Notice silence;
        silence.kind = Notice::Kind::Silence;
        silence.silentMs = 30 * 60'000 + 200;
        QVERIFY(wordsOf(silence, false).body.contains(QStringLiteral("30 minute")));
        QVERIFY(!wordsOf(silence, false).body.contains(QStringLiteral("not running")));
        silence.receiving = false;
        QVERIFY(wordsOf(silence, false).body.contains(QStringLiteral("not running")));
        Notice background;
        background.kind = Notice::Kind::Background;
        QCOMPARE(wordsOf(background, false).title, QStringLiteral("Gancho"));
    }
};

QTEST_GUILESS_MAIN(TestNoticeRule)
#include "tst_noticerule.moc"
