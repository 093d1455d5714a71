#include "app/diagnosis/addresskind.h"
#include "app/diagnosis/answerfindings.h"
#include "app/diagnosis/maskedurl.h"
#include "app/diagnosis/tlsfindings.h"
#include "app/diagnosis/urlsyntax.h"
#include "tests/diagnosis/brokenservers.h"

#include <QMetaEnum>
#include <QTest>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;
using Kind = UrlFinding::Kind;
using Severity = UrlFinding::Severity;

/// What can be judged without a connection.
class TestUrlFinding : public QObject
{
    Q_OBJECT

    static QByteArray kinds(const QList<UrlFinding> &findings)
    {
        QByteArrayList names;
        for (const UrlFinding &finding : findings)
            names += QMetaEnum::fromType<Kind>().valueToKey(int(finding.kind));
        return names.join(' ');
    }

private Q_SLOTS:
    void readsHowAUrlIsWritten_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("expected"); ///< kinds of the findings
        QTest::addColumn<bool>("usable");
        const auto row = [](const QString &url, const char *expected, bool usable) {
            QTest::newRow(qPrintable(url.isEmpty() ? u"empty"_s : url)) << url << QByteArray(expected) << usable;
        };
        row(u"https://hook.eu1.make.com/abc"_s, "UrlSound", true);
        row(u"HTTPS://Cliente.com.br:8443/webhook/a%20b?x=1"_s, "UrlSound", true);
        row(u"https://açaí.com.br/hook"_s, "UrlSound", true);
        row(u"https://[2001:db8::1]:8443/hook"_s, "UrlSound", true);
        row(u""_s, "UrlEmpty", false);
        row(u" \n"_s, "UrlEmpty", false);
        row(u" https://a.br/hook\n"_s, "SpaceAround", true);
        row(u"https://a.br/my hook"_s, "SpaceInside", false);
        row(u"https://a.br/\nhook"_s, "SpaceInside", false);
        row(u"https://a.br/\u00a0hook"_s, "SpaceInside", false);
        row(u"https://a.br/ho\u200bok"_s, "InvisibleCharacter", false);
        row(u"\ufeffhttps://a.br/hook"_s, "InvisibleCharacter", false);
        row(u"https://a.br/\u00adhook"_s, "InvisibleCharacter", false);
        row(u"https：//a.br/hook"_s, "ForeignCharacter", false);
        row(u"https://a．br/hook"_s, "ForeignCharacter", false);
        row(u"https://a.br/a–b"_s, "ForeignCharacter", false);
        row(u"“https://a.br/hook”"_s, "ForeignCharacter", false);
        row(u"<https://a.br/hook>"_s, "ForeignCharacter", false);
        row(u"https://{{host}}/hook"_s, "ForeignCharacter", false);
        row(u"a.br/hook"_s, "SchemeMissing", false);
        row(u"https:/a.br/hook"_s, "SchemeMissing", false);
        row(u"localhost:5678/webhook/a"_s, "SchemeMissing", false);
        row(u"htps://a.br/hook"_s, "SchemeWrong", false);
        row(u"ftp://a.br/hook"_s, "SchemeWrong", false);
        row(u"https://https://a.br/hook"_s, "SchemeTwice", false);
        row(u"http:https://a.br/hook"_s, "SchemeTwice", false);
        row(u"https:///hook"_s, "HostMissing", false);
        row(u"https://"_s, "HostMissing", false);
        row(u"https://:8080/hook"_s, "HostMissing", false);
        row(u"https://a.br:99999/hook"_s, "Malformed", false);
        row(u"https://a.br/%zz"_s, "Malformed", false);
        row(u"https://a..br/hook"_s, "Malformed", false);
        row(u"https://joe:pw@a.br/hook"_s, "UserInfo", true);
        row(u"https://a.br/hook#part"_s, "Fragment", true);
        row(u"http://a.br/hook"_s, "PlainHttp", true);
        row(u"https://n8n.a.br/webhook-test/orders"_s, "N8nTestUrl", true);
        row(u"https://n8n.a.br/workflow/aB3dE5fG7hI9"_s, "EditorUrl", false);
        row(u"https://eu2.make.com/1234/scenarios/5678/edit"_s, "EditorUrl", false);
        row(u"https://a.br/workflow"_s, "UrlSound", true);
    }
    void readsHowAUrlIsWritten()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, expected);
        QFETCH(bool, usable);
        const WrittenUrl written = readWebhookUrl(url, PlatformKind::WtsChat);
        QCOMPARE(kinds(written.findings), expected);
        QCOMPARE(written.usable, usable);
        QVERIFY(written.url.userInfo().isEmpty() || !usable);
    }

    void aPlatformTakesSoManyCharacters()
    {
        const QString url = u"https://a.br/"_s + QString(488, u'a');
        QCOMPARE(kinds(readWebhookUrl(url, PlatformKind::WtsChat).findings), "TooLong");
        QCOMPARE(kinds(readWebhookUrl(url, PlatformKind::Whazing).findings), "UrlSound");
        QCOMPARE(kinds(readWebhookUrl(url.chopped(1), PlatformKind::WtsChat).findings), "UrlSound");
    }

    void knowsWhoReachesAnAddress_data()
    {
        QTest::addColumn<AddressKind>("kind");
        const auto rows = [](AddressKind kind, const QStringList &addresses) {
            for (const QString &address : addresses)
                QTest::newRow(qPrintable(address)) << kind;
        };
        rows(AddressKind::Public, {u"18.215.79.89"_s, u"172.32.0.1"_s, u"100.128.0.1"_s, u"2606:4700::1111"_s,
                                   u"::ffff:8.8.8.8"_s, u"64:ff9b::8.8.8.8"_s});
        rows(AddressKind::Loopback, {u"127.0.0.1"_s, u"127.9.9.9"_s, u"::1"_s, u"::ffff:127.0.0.1"_s});
        rows(AddressKind::Private, {u"10.1.2.3"_s, u"172.16.0.1"_s, u"172.31.255.255"_s, u"192.168.0.5"_s,
                                    u"100.64.0.1"_s, u"fd12::1"_s, u"64:ff9b::10.0.0.1"_s, u"203.0.113.9"_s});
        rows(AddressKind::Forbidden,
             {u"169.254.169.254"_s, u"169.254.0.1"_s, u"0.0.0.0"_s, u"255.255.255.255"_s, u"224.0.0.1"_s, u"::"_s,
              u"fe80::1"_s, u"ff02::1"_s, u"fd00:ec2::254"_s, u"100.100.100.200"_s, u"::ffff:169.254.169.254"_s,
              u"2002:a9fe:a9fe::1"_s, u"64:ff9b::169.254.169.254"_s});
    }
    void knowsWhoReachesAnAddress()
    {
        QFETCH(AddressKind, kind);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(addressKind(address), kind);
    }

    void masks_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &url, const QString &expected) {
            QTest::newRow(name) << url << expected;
        };
        row("plain", u"https://n8n.a.br/webhook/whazing-entrada"_s, u"https://n8n.a.br/webhook/whazing-entrada"_s);
        row("Make", u"https://hook.eu1.make.com/abcdefgh1jklmnopqrstuvwxyz012345"_s,
            u"https://hook.eu1.make.com/abcd…"_s);
        row("UUID", u"https://a.br/webhook/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"_s,
            u"https://a.br/webhook/1b9d6bcd-…"_s);
        row("query", u"https://a.br/x?token=abc&abc#abc"_s, u"https://a.br/x?token=…&…#…"_s);
        row("user", u"https://joe:pw@a.br/x@y"_s, u"https://…@a.br/x@y"_s);
        row("user without a path", u"https://joe:p@w@a.br"_s, u"https://…@a.br"_s);
        row("no scheme", u"joe:pw@a.br/abcdefgh1jklmnopqrstuvwxyz"_s, u"…@a.br/abcd…"_s);
        row("phone", u"https://a.br/5511999990000"_s, u"https://a.br/☎…"_s);
    }
    void masks()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        QCOMPARE(maskedUrl(url), expected);
        QCOMPARE(maskedWords("x  not\nregistered: abcdefgh1jklmnopqrstuvwxyz012345"), u"x not registered: abcd…"_s);
    }

    void tellsWhenACertificateExpires()
    {
        TlsOutcome outcome;
        outcome.state = TlsOutcome::State::Encrypted;
        outcome.chain = certificates({u"sound"_s, u"root"_s});
        const QDateTime until = outcome.chain.first().expiryDate();
        const auto at = [&](int daysBefore) {
            return tlsFindings(outcome, {}, 1000, until.addDays(-daysBefore));
        };
        QCOMPARE(kinds(at(15)), "TlsSound");
        QCOMPARE(kinds(at(13)), "CertificateExpiring TlsSound");
        QCOMPARE(at(13).first().severity, Severity::Warning);
        QCOMPARE(at(13).first().details.at(1), u"13"_s);
        QCOMPARE(kinds(at(-1)), "CertificateExpired");
    }

    void measuresTheAnswerAgainstTheTimeout()
    {
        HttpOutcome outcome;
        outcome.state = HttpOutcome::State::Answered;
        outcome.status = 200;
        outcome.answerMs = 4000;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(kinds(answerFindings(outcome, 10000, now)), "Answered");
        QCOMPARE(kinds(answerFindings(outcome, 7000, now)), "SlowAnswer Answered");
        outcome.status = 429;
        outcome.headers = {{"retry-after", "90"}};
        const auto findings = answerFindings(outcome, 10000, now);
        QCOMPARE(kinds(findings), "TooManyRequests");
        QVERIFY(findingText(findings.first()).contains("90"_L1));
    }

    void everyKindHasItsSentence()
    {
        const auto kinds = QMetaEnum::fromType<Kind>();
        QSet<QString> texts;
        for (int i = 0; i < kinds.keyCount(); ++i) {
            UrlFinding finding{Severity::Problem, Kind(kinds.value(i)), UrlFinding::Check::Url, {u"30"_s, u"31"_s}};
            const QString text = findingText(finding), advice = findingAdvice(finding);
            QVERIFY2(text.endsWith(u'.') || text.endsWith("31"_L1), qPrintable(text));
            QVERIFY2(!text.contains(u'%') && !advice.contains(u'%'), qPrintable(text + advice));
            QVERIFY2(!advice.isEmpty() || finding.kind >= Kind::NotSent, qPrintable(text));
            texts += text;
        }
        QCOMPARE(texts.size(), kinds.keyCount());
        QVERIFY(texts.size() > 60);
    }

    void problemsComeBeforeWarnings()
    {
        const auto finding = [](Severity severity, Kind kind) {
            return UrlFinding{severity, kind, UrlFinding::Check::Url, {}};
        };
        QList<UrlFinding> all{finding(Severity::Ok, Kind::Answered), finding(Severity::Warning, Kind::PlainHttp),
                              finding(Severity::Problem, Kind::SelfSigned),
                              finding(Severity::Problem, Kind::CertificateExpired),
                              finding(Severity::Note, Kind::LoopbackAddress)};
        sortFindings(all);
        QCOMPARE(kinds(all), "CertificateExpired SelfSigned PlainHttp LoopbackAddress Answered");
    }
};

QTEST_GUILESS_MAIN(TestUrlFinding)
#include "tst_urlfinding.moc"
