#include "models/domain/event.h"
#include "models/domain/sendercheckcodec.h"
#include "models/items/verdicttext.h"

#include <QSet>
#include <QTest>

using namespace gancho;

class TestSenderCheck : public QObject
{
    Q_OBJECT

    static SenderVerdict whole()
    {
        SenderVerdict v;
        v.reason = SenderReason::TooOld;
        v.scheme = SenderScheme::Stripe;
        v.place = QStringLiteral("Stripe-Signature");
        v.part = QStringLiteral("X-Part");
        v.seconds = 7 * 60;
        v.count = 3;
        v.inbox = QStringLiteral("loja");
        v.seen = SenderScheme::GitHub;
        return v;
    }

private Q_SLOTS:
    void checksAreReadAsWritten()
    {
        QVERIFY(SenderCheckCodec::write(SenderCheck()).isEmpty());
        QCOMPARE(SenderCheckCodec::readCheck({}), SenderCheck());
        for (const SenderScheme scheme : SenderCheckCodec::schemes()) {
            SenderCheck check{scheme, QStringLiteral("X-Chave"), 42, SenderCheck::OnFailure::Mark,
                              QStringLiteral("inbox-1")};
            if (scheme != SenderScheme::None)
                QCOMPARE(SenderCheckCodec::readCheck(SenderCheckCodec::write(check)), check);
            QCOMPARE(SenderCheckCodec::scheme(SenderCheckCodec::name(scheme)), std::optional(scheme));
        }
        QCOMPARE(SenderCheckCodec::schemes().size(), int(SenderScheme::GitLab) + 1);
    }

    void aCheckOfANewerProgramLetsNothingPass()
    {
        const auto check = SenderCheckCodec::readCheck(R"({"scheme":"quantum","keychain":"inbox-1"})");
        QVERIFY(check.isActive());
        QVERIFY(check.keychainKey.isEmpty());
    }

    void verdictsAreReadAsWritten()
    {
        QVERIFY(SenderCheckCodec::write(SenderVerdict()).isEmpty());
        QCOMPARE(SenderCheckCodec::readVerdict({}), SenderVerdict());
        SenderVerdict v = whole();
        for (int reason = 0; reason <= int(SenderReason::Replayed); ++reason)
            for (int encoding = 0; encoding <= int(EncodingMistake::PercentEncoded); ++encoding) {
                v.reason = SenderReason(reason);
                v.encoding = EncodingMistake(encoding);
                v.bytes = SignedBytes(encoding % (int(SignedBytes::EmptyBody) + 1));
                QCOMPARE(SenderCheckCodec::readVerdict(SenderCheckCodec::write(v)), v);
            }
    }

    void everyVerdictHasItsOwnSentence()
    {
        QSet<QString> sentences;
        const auto add = [&sentences](const SenderVerdict &v) {
            const QString text = verdicttext::sentence(v);
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(QStringLiteral("%1")) && !text.contains(QStringLiteral("%n")) &&
                         !text.contains(QStringLiteral("%2 ")),
                     qPrintable(text));
            QVERIFY2(!sentences.contains(text), qPrintable(text));
            sentences += text;
        };
        SenderVerdict v = whole();
        for (int reason = int(SenderReason::Passed); reason <= int(SenderReason::Replayed); ++reason) {
            v.reason = SenderReason(reason);
            if (v.reason != SenderReason::WrongEncoding && v.reason != SenderReason::OtherBytes)
                add(v);
        }
        v.reason = SenderReason::WrongEncoding;
        for (int encoding = 1; encoding <= int(EncodingMistake::PercentEncoded); ++encoding) {
            v.encoding = EncodingMistake(encoding);
            if (v.encoding != EncodingMistake::SecretUnreadable)
                add(v);
        }
        v.reason = SenderReason::OtherBytes;
        for (int bytes = 1; bytes <= int(SignedBytes::EmptyBody); ++bytes) {
            v.bytes = SignedBytes(bytes);
            add(v);
        }
        v.reason = SenderReason::NoSecret;
        v.encoding = EncodingMistake::SecretUnreadable;
        add(v);
        v.reason = SenderReason::MissingHeader;
        v.seen = SenderScheme::None;
        add(v);
        v.reason = SenderReason::WrongSecret;
        v.scheme = SenderScheme::HeaderKey;
        add(v);
        v.reason = SenderReason::NotChecked;
        QVERIFY(verdicttext::sentence(v).isEmpty());
    }

    void sentencesNameWhatIsOff()
    {
        QVERIFY(verdicttext::sentence(whole()).contains(QStringLiteral("7 minute")));
        QCOMPARE(verdicttext::span(3 * 24 * 3600).left(2), QStringLiteral("3 "));
        SenderVerdict v = whole();
        v.reason = SenderReason::OtherInbox;
        QVERIFY(verdicttext::sentence(v).contains(QStringLiteral("loja")));
    }

    void theTableSeesThreeOutcomes()
    {
        SenderVerdict v;
        QCOMPARE(verificationOf(v), Verification::NotChecked);
        v.reason = SenderReason::Passed;
        QCOMPARE(verificationOf(v), Verification::Passed);
        for (int reason = int(SenderReason::NoSecret); reason <= int(SenderReason::Replayed); ++reason) {
            v.reason = SenderReason(reason);
            QCOMPARE(verificationOf(v), Verification::Failed);
        }
    }
};

QTEST_GUILESS_MAIN(TestSenderCheck)
#include "tst_sendercheck.moc"
