#include "app/signing/replaymemory.h"
#include "app/signing/signing.h"
#include "models/items/verdicttext.h"
#include "tests/support/compressed.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace gancho;
using namespace gancho::signing;

namespace {

/// A request that was signed elsewhere (reference/integrators.md §3, §4 and reference/clint.md §3a).
struct Vector
{
    SenderScheme scheme;
    QByteArray secret, id, time, body, signature;
};

QByteArray hmacOf(const QByteArray &key, const QByteArray &content)
{
    return QMessageAuthenticationCode::hash(content, key, QCryptographicHash::Sha256);
}

QList<Vector> vectors()
{
    return {
        {SenderScheme::StandardWebhooks, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek",
         "1614265330", R"({"test": 2432232314})", "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="},
        {SenderScheme::GitHub,
         "It's a Secret to Everybody",
         {},
         {},
         "Hello, World!",
         "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"},
        {SenderScheme::Meta,
         "It's a Secret to Everybody",
         {},
         {},
         "Hello, World!",
         "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"},
        {SenderScheme::Clint,
         "whsec_a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6",
         {},
         "1767225600",
         R"({"channel":"SMS","message_id":"abc123","event":"sms.delivered","phone":"+5511999998888","status":"DELIVERED","timestamp":"2026-01-01T00:00:00.000Z"})",
         "37eedfa5939ebeb72794be61b35a340be7a799bb0e6117492f7c8db577559054"},
        {SenderScheme::Stripe,
         "whsec_test_secret",
         {},
         "1492774577",
         R"({"id":"evt_1"})",
         "799c4ba7bb339f3c8601adfd112f0e477c930a268be1243d341abb8286501c2f"},
        {SenderScheme::Shopify, "hush", {}, {}, R"({"id":1})", "VnKUjZsLuN5iZWjn5EntcBVCF9kMN43LglzCE1/GSeY="},
        // https://api.slack.com/authentication/verifying-requests-from-slack
        {SenderScheme::Slack,
         "8f742231b10e8888abcd99yyyzzz85a5",
         {},
         "1531420618",
         "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name="
         "foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%"
         "2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015."
         "47445629121.803a0bc887a14d10d2c447fce8b6703c",
         "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"},
    };
}

QByteArray prefixOf(SenderScheme scheme)
{
    return scheme == SenderScheme::StandardWebhooks ? "v1,"
           : scheme == SenderScheme::Stripe         ? "v1="
           : scheme == SenderScheme::Slack          ? "v0="
           : scheme == SenderScheme::Shopify        ? ""
                                                    : "sha256=";
}

bool isTimed(SenderScheme scheme)
{
    return SenderCheck{scheme, {}, 300, {}, {}}.signsTime();
}

bool isBase64(SenderScheme scheme)
{
    return scheme == SenderScheme::StandardWebhooks || scheme == SenderScheme::Shopify;
}

QByteArray keyOf(const Vector &v)
{
    return v.scheme == SenderScheme::StandardWebhooks ? QByteArray::fromBase64(v.secret.mid(6)) : v.secret;
}

/// What is signed, written out once more, not taken from what is tested.
QByteArray contentOf(const Vector &v)
{
    switch (v.scheme) {
    case SenderScheme::StandardWebhooks:
        return v.id + '.' + v.time + '.' + v.body;
    case SenderScheme::Clint:
    case SenderScheme::Stripe:
        return v.time + '.' + v.body;
    case SenderScheme::Slack:
        return "v0:" + v.time + ':' + v.body;
    default:
        return v.body;
    }
}

QByteArray encoded(SenderScheme scheme, const QByteArray &digest)
{
    return isBase64(scheme) ? digest.toBase64() : digest.toHex();
}

QByteArray signatureHeader(SenderScheme scheme)
{
    return defaultName(scheme).toLatin1();
}

/// With `value` as the whole list of signatures.
SignedRequest requestWith(const Vector &v, const QByteArray &value)
{
    SignedRequest request;
    request.target = "/in/loja";
    request.body = v.body;
    request.headers = {{"Host", "x"}, {"Content-Type", "application/json"}};
    if (v.scheme == SenderScheme::StandardWebhooks)
        request.headers += {{"webhook-id", v.id}, {"webhook-timestamp", v.time}};
    else if (v.scheme == SenderScheme::Clint)
        request.headers.append({"X-Clint-Timestamp", v.time});
    else if (v.scheme == SenderScheme::Slack)
        request.headers.append({"X-Slack-Request-Timestamp", v.time});
    request.headers.append(
        {signatureHeader(v.scheme), v.scheme == SenderScheme::Stripe ? "t=" + v.time + ',' + value : value});
    return request;
}

SignedRequest requestOf(const Vector &v)
{
    return requestWith(v, prefixOf(v.scheme) + v.signature);
}

SignedRequest signedOver(const Vector &v, const QByteArray &content)
{
    return requestWith(v, prefixOf(v.scheme) + encoded(v.scheme, hmacOf(keyOf(v), content)));
}

SenderVerdict failing(SenderReason reason)
{
    SenderVerdict v;
    v.reason = reason;
    return v;
}

SenderVerdict misspelt(EncodingMistake mistake)
{
    SenderVerdict v = failing(SenderReason::WrongEncoding);
    v.encoding = mistake;
    return v;
}

SenderVerdict over(SignedBytes bytes)
{
    SenderVerdict v = failing(SenderReason::OtherBytes);
    v.bytes = bytes;
    return v;
}

} // namespace

class TestSigning : public QObject
{
    Q_OBJECT

    static void row(const char *what, const Vector &v, const SignedRequest &request, const SenderVerdict &expected,
                    qint64 late = 0, const Secrets &secrets = {})
    {
        QTest::addRow("%s: %s", qPrintable(verdicttext::schemeName(v.scheme)), what)
            << v.scheme << (secrets.isEmpty() ? Secrets{v.secret} : secrets) << request.target << request.headers
            << request.body << qint64(v.time.toLongLong() + late) << expected;
    }

    static void commonRows(const Vector &v)
    {
        row("as published", v, requestOf(v), failing(SenderReason::Passed));
        SignedRequest request = requestOf(v);
        for (auto &[name, value] : request.headers)
            name = name.toUpper();
        row("header names in capitals", v, request, failing(SenderReason::Passed));
        for (auto &[name, value] : request.headers)
            name = name.toLower();
        row("header names in lower case", v, request, failing(SenderReason::Passed));

        for (const auto &[name, value] : requestOf(v).headers)
            if (name != "Host" && name != "Content-Type") {
                request = requestOf(v);
                request.headers.removeAll({name, value});
                SenderVerdict missing = failing(SenderReason::MissingHeader);
                missing.part = QString::fromLatin1(name);
                row(("without " + name).constData(), v, request, missing);
            }

        QByteArray flipped = v.signature;
        flipped[5] = flipped[5] == 'b' ? 'c' : 'b';
        SenderVerdict altered = failing(SenderReason::AlteredSignature);
        altered.count = 1;
        row("flipped bit in the signature", v, requestWith(v, prefixOf(v.scheme) + flipped), altered);
        altered.count = 7;
        row("signature cut", v, requestWith(v, prefixOf(v.scheme) + v.signature.chopped(7)), altered);
        request = requestOf(v);
        request.body[1] = char(request.body[1] ^ 1);
        row("flipped bit in the body", v, request, failing(SenderReason::WrongSecret));
        QByteArray secret = v.secret;
        secret[9 % secret.size()] = char(secret[9 % secret.size()] ^ 1);
        row("flipped bit in the secret", v, requestOf(v), failing(SenderReason::WrongSecret), 0, {secret});
        SenderVerdict malformed = failing(SenderReason::MalformedHeader);
        malformed.part = QString::fromLatin1(signatureHeader(v.scheme));
        row("no signature at all", v, requestWith(v, prefixOf(v.scheme) + "yes please"), malformed);
        row("two secrets, the second is right", v, requestOf(v), failing(SenderReason::Passed), 0,
            {"whsec_bm90IHRoaXMgb25l", v.secret});
    }

    static void secretRows(const Vector &v)
    {
        const auto keyed = [&v](const QByteArray &key) {
            return requestWith(v, prefixOf(v.scheme) + encoded(v.scheme, hmacOf(key, contentOf(v))));
        };
        SenderVerdict other = failing(SenderReason::OtherInbox);
        other.inbox = QStringLiteral("vendas");
        row("secret of another inbox", v,
            keyed(v.scheme == SenderScheme::StandardWebhooks ? QByteArray("another inbox's secret")
                                                             : QByteArray("whsec_YW5vdGhlciBpbmJveCdzIHNlY3JldA==")),
            other);
        row("secret of nobody", v, keyed("nobody's"), failing(SenderReason::WrongSecret));
        row("a line end behind the secret", v, keyed(v.secret + '\n'), misspelt(EncodingMistake::SecretSpace));
        if (v.scheme == SenderScheme::StandardWebhooks) {
            row("secret not decoded", v, keyed(v.secret), misspelt(EncodingMistake::SecretNotDecoded));
            row("prefix cut, not decoded", v, keyed(v.secret.mid(6)), misspelt(EncodingMistake::SecretNotStripped));
        } else if (v.secret.startsWith("whsec_")) {
            const auto decoded = QByteArray::fromBase64Encoding(
                v.secret.mid(6), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
            if (decoded && (*decoded).toBase64() == v.secret.mid(6))
                row("secret decoded", v, keyed(*decoded), misspelt(EncodingMistake::SecretDecoded));
            row("secret without prefix", v, keyed(v.secret.mid(6)), misspelt(EncodingMistake::SecretDecoded));
        }
    }

    static void encodingRows(const Vector &v)
    {
        const QByteArray digest = hmacOf(keyOf(v), contentOf(v));
        const QByteArray prefix = prefixOf(v.scheme);
        if (isBase64(v.scheme)) {
            row("hexadecimal", v, requestWith(v, prefix + digest.toHex()), misspelt(EncodingMistake::HexForBase64));
            QByteArray url = digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
            row("base64 of URLs", v, requestWith(v, prefix + url), misspelt(EncodingMistake::Base64Url));
        } else if (v.scheme == SenderScheme::Clint) {
            row("base64, which Clint does not rule out", v, requestWith(v, prefix + digest.toBase64()),
                failing(SenderReason::Passed));
        } else {
            row("base64", v, requestWith(v, prefix + digest.toBase64()), misspelt(EncodingMistake::Base64ForHex));
            row("hexadecimal in capitals", v, requestWith(v, prefix + digest.toHex().toUpper()),
                failing(SenderReason::Passed));
        }
        if (!prefix.isEmpty())
            row("without prefix", v, requestWith(v, v.signature), misspelt(EncodingMistake::MissingPrefix));
    }

    static void bytesRows(Vector v)
    {
        v.body = R"({"name": "São Paulo", "url": "/x/y", "n": [1, {"a": null}], "e": []})";
        const auto signedAs = [&v](const QByteArray &body) {
            Vector other = v;
            other.body = body;
            SignedRequest request = signedOver(other, contentOf(other));
            request.body = v.body;
            return request;
        };
        row("a line end was signed too", v, signedAs(v.body + '\n'), over(SignedBytes::NewlineAdded));
        row("an empty body was signed", v, signedAs({}), over(SignedBytes::EmptyBody));
        row("a byte order mark was signed", v, signedAs("\xef\xbb\xbf" + v.body), over(SignedBytes::ByteOrderMark));
        for (const QByteArray &spelling :
             {QByteArray(R"({"name":"São Paulo","url":"/x/y","n":[1,{"a":null}],"e":[]})"),
              QByteArray(R"({"name": "S\u00e3o Paulo", "url": "/x/y", "n": [1, {"a": null}], "e": []})"),
              QByteArray(R"({"name":"S\u00e3o Paulo","url":"\/x\/y","n":[1,{"a":null}],"e":[]})"),
              QByteArray(R"({"e":[],"n":[1,{"a":null}],"name":"São Paulo","url":"/x/y"})"),
              QByteArray("{\n  \"name\": \"São Paulo\",\n  \"url\": \"/x/y\",\n  \"n\": [\n    1,\n    {\n"
                         "      \"a\": null\n    }\n  ],\n  \"e\": []\n}")})
            row(("other spelling " + spelling.left(30).simplified()).constData(), v, signedAs(spelling),
                over(SignedBytes::Reserialised));
        if (isTimed(v.scheme))
            row("the body alone was signed", v, signedOver(v, v.body), over(SignedBytes::BodyOnly));
        if (v.scheme == SenderScheme::StandardWebhooks)
            row("the id was left out", v, signedOver(v, v.time + '.' + v.body), over(SignedBytes::WithoutId));
        if (!isTimed(v.scheme)) {
            SignedRequest request = signedOver(v, "1767225600." + v.body);
            request.headers.emplaceBack("X-Timestamp", "1767225600");
            row("a time was signed too", v, request, over(SignedBytes::WithTime));
        }
        SignedRequest request = signedOver(v, contentOf(v));
        request.body += "\r\n";
        row("a line end came too", v, request, over(SignedBytes::NewlineCut));
        request = signedOver(v, contentOf(v));
        request.body = test::compressed(v.body);
        request.headers.emplaceBack("Content-Encoding", "gzip");
        row("signed before it was compressed", v, request, over(SignedBytes::Decompressed));
        v.body = "a\nb\nc";
        request = signedOver(v, contentOf(v));
        request.body = "a\r\nb\r\nc";
        row("line ends changed", v, request, over(SignedBytes::OtherLineEnds));
    }

    static void timeRows(const Vector &v)
    {
        SenderVerdict old = failing(isTimed(v.scheme) ? SenderReason::TooOld : SenderReason::Passed);
        SenderVerdict early = failing(isTimed(v.scheme) ? SenderReason::InFuture : SenderReason::Passed);
        old.seconds = early.seconds = isTimed(v.scheme) ? 420 : 0;
        row("7 minutes old", v, requestOf(v), old, 420);
        row("7 minutes ahead", v, requestOf(v), early, -420);
        row("5 minutes old", v, requestOf(v), failing(SenderReason::Passed), 300);
        row("5 minutes ahead", v, requestOf(v), failing(SenderReason::Passed), -300);
        if (!isTimed(v.scheme))
            return;
        Vector other = v;
        other.time = v.time + "250";
        SignedRequest milliseconds = signedOver(other, contentOf(other));
        row("time in milliseconds", v, milliseconds,
            v.scheme == SenderScheme::Clint ? failing(SenderReason::Passed)
                                            : misspelt(EncodingMistake::MillisecondTime));
        other.time = "yesterday";
        SenderVerdict malformed = failing(SenderReason::MalformedHeader);
        malformed.part = v.scheme == SenderScheme::Stripe  ? QStringLiteral("Stripe-Signature")
                         : v.scheme == SenderScheme::Clint ? QStringLiteral("X-Clint-Timestamp")
                         : v.scheme == SenderScheme::Slack ? QStringLiteral("X-Slack-Request-Timestamp")
                                                           : QStringLiteral("webhook-timestamp");
        row("time is none", v, signedOver(other, contentOf(other)), malformed);
        other.time = QByteArray::number(v.time.toLongLong() - 3600);
        SignedRequest moved = requestOf(v);
        for (auto &[name, value] : moved.headers)
            value.replace(v.time, other.time);
        row("time exchanged without signing anew", v, moved, failing(SenderReason::WrongSecret));
    }

private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<SenderScheme>("scheme");
        QTest::addColumn<QByteArrayList>("secrets");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<SenderVerdict>("expected");
        for (const Vector &v : vectors()) {
            commonRows(v);
            secretRows(v);
            encodingRows(v);
            bytesRows(v);
            timeRows(v);
        }
        for (const Vector &v : vectors()) {
            if (v.scheme == SenderScheme::StandardWebhooks) {
                row("several signatures", v, requestWith(v, "v1,bm9ncw== v2,x v1a,eA== v1," + v.signature),
                    failing(SenderReason::Passed));
                row("only a signature with a key pair", v, requestWith(v, "v1a,bm9ncw=="),
                    failing(SenderReason::OtherKind));
                SenderVerdict unreadable = failing(SenderReason::NoSecret);
                unreadable.encoding = EncodingMistake::SecretUnreadable;
                row("a secret that is none", v, requestOf(v), unreadable, 0, {"whsec_not base64"});
            } else if (v.scheme == SenderScheme::Stripe) {
                row("several signatures", v, requestWith(v, "v1=" + QByteArray(64, 'a') + ",v0=x,v1=" + v.signature),
                    failing(SenderReason::Passed));
            } else if (v.scheme == SenderScheme::GitHub) {
                SignedRequest request = requestOf(v);
                request.headers.last() = {"X-Hub-Signature", "sha1=0123"};
                SenderVerdict legacy = failing(SenderReason::LegacyDigest);
                legacy.part = QStringLiteral("X-Hub-Signature");
                row("SHA-1 alone", v, request, legacy);
                request.headers.last() = {"Stripe-Signature", "t=1,v1=2"};
                SenderVerdict missing = failing(SenderReason::MissingHeader);
                missing.part = QStringLiteral("X-Hub-Signature-256");
                missing.seen = SenderScheme::Stripe;
                row("another scheme's header", v, request, missing);
            } else if (v.scheme == SenderScheme::Clint) {
                Vector iso = v;
                iso.time = "2026-01-01T00:00:00.000Z";
                row("time as a date", v, signedOver(iso, contentOf(iso)), failing(SenderReason::Passed));
            }
        }
    }

    void reasons()
    {
        QFETCH(SenderScheme, scheme);
        QFETCH(QByteArrayList, secrets);
        QFETCH(QByteArray, target);
        QFETCH(HeaderList, headers);
        QFETCH(QByteArray, body);
        QFETCH(qint64, now);
        QFETCH(SenderVerdict, expected);
        const SenderCheck check{scheme, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        const SignedRequest request{target, headers, body};
        const QList<OtherInbox> others{{QStringLiteral("suporte"), {"whsec_c29tZXRoaW5nIGVsc2U="}},
                                       {QStringLiteral("vendas"), {"nope", "whsec_YW5vdGhlciBpbmJveCdzIHNlY3JldA=="}}};
        const Checked checked = verify(check, secrets, request, now);
        QCOMPARE(checked.verdict.isFailure(), expected.isFailure());
        const SenderVerdict verdict = diagnose(check, secrets, others, request, now);
        QCOMPARE(verdict.reason, expected.reason);
        QCOMPARE(verdict.scheme, scheme);
        QCOMPARE(verdict.encoding, expected.encoding);
        QCOMPARE(verdict.bytes, expected.bytes);
        QCOMPARE(verdict.seconds, expected.seconds);
        QCOMPARE(verdict.count, expected.count);
        QCOMPARE(verdict.inbox, expected.inbox);
        QCOMPARE(verdict.seen, expected.seen);
        if (!expected.part.isEmpty())
            QCOMPARE(verdict.part.toLower(), expected.part.toLower());
        QCOMPARE(!checked.proof.isEmpty(), expected.reason == SenderReason::Passed && isTimed(scheme));
    }

    void keys_data()
    {
        QTest::addColumn<SenderScheme>("scheme");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<SenderVerdict>("expected");
        const auto add = [](const char *what, SenderScheme scheme, const QString &name, const QByteArray &target,
                            const HeaderList &headers, const SenderVerdict &expected) {
            QTest::addRow("%s: %s", qPrintable(verdicttext::schemeName(scheme)), what)
                << scheme << name << target << headers << expected;
        };
        const SenderVerdict passed = failing(SenderReason::Passed), wrong = failing(SenderReason::WrongSecret);
        const auto part = [](SenderReason reason, const char *of) {
            SenderVerdict v = failing(reason);
            v.part = QLatin1String(of);
            return v;
        };
        const auto misspeltIn = [](EncodingMistake mistake, const char *of) {
            SenderVerdict v = misspelt(mistake);
            v.part = QLatin1String(of);
            return v;
        };
        SenderVerdict other = failing(SenderReason::OtherInbox);
        other.inbox = QStringLiteral("vendas");
        const auto header = SenderScheme::HeaderKey;
        const QByteArray in = "/in/loja";
        add("right", header, {}, in, {{"x-n8n-api-key", "chave+1/2="}}, passed);
        add("own name", header, QStringLiteral("X-Chave"), in, {{"x-chave", "chave+1/2="}}, passed);
        add("missing", header, {}, in, {}, part(SenderReason::MissingHeader, "X-N8N-API-KEY"));
        add("wrong", header, {}, in, {{"X-N8N-API-KEY", "chave"}}, wrong);
        add("longer", header, {}, in, {{"X-N8N-API-KEY", "chave+1/2=="}}, wrong);
        add("empty", header, {}, in, {{"X-N8N-API-KEY", ""}}, wrong);
        add("other inbox", header, {}, in, {{"X-N8N-API-KEY", "outra-chave"}}, other);
        add("bearer", header, {}, in, {{"X-N8N-API-KEY", "Bearer chave+1/2="}},
            misspeltIn(EncodingMistake::BearerPrefix, "X-N8N-API-KEY"));
        add("quoted", header, {}, in, {{"X-N8N-API-KEY", "\"chave+1/2=\""}},
            misspeltIn(EncodingMistake::Quoted, "X-N8N-API-KEY"));
        add("as in a URL", header, {}, in, {{"X-N8N-API-KEY", "chave%2B1%2F2%3D"}},
            misspeltIn(EncodingMistake::PercentEncoded, "X-N8N-API-KEY"));
        add("in Authorization", header, {}, in, {{"Authorization", "Bearer chave+1/2="}},
            part(SenderReason::WrongPlace, "Authorization"));
        add("in the query", header, {}, in + "?k=chave%2B1/2=", {}, part(SenderReason::WrongPlace, "k"));
        const auto query = SenderScheme::QueryToken;
        add("right", query, {}, in + "?a=1&token=chave+1/2=", {}, passed);
        add("encoded", query, {}, in + "/x?token=chave%2B1%2F2%3D", {}, passed);
        add("own name", query, QStringLiteral("k y"), in + "?k%20y=chave%2B1%2F2%3D", {}, passed);
        add("missing", query, {}, in, {}, part(SenderReason::MissingParameter, "token"));
        add("wrong", query, {}, in + "?token=x", {}, wrong);
        add("other inbox", query, {}, in + "?token=outra-chave", {}, other);
        add("other parameter", query, {}, in + "?key=chave%2B1%2F2%3D", {}, part(SenderReason::WrongPlace, "key"));
        const auto path = SenderScheme::PathToken;
        add("right", path, {}, in + "/chave%2B1%2F2%3D", {}, passed);
        add("right, with more behind", path, {}, in + "/chave+1%2F2=/novo?x=1", {}, passed);
        add("missing", path, {}, in, {}, failing(SenderReason::MissingPathToken));
        add("missing, with a query", path, {}, in + "/?x=/chave", {}, failing(SenderReason::MissingPathToken));
        add("wrong", path, {}, in + "/chave", {}, wrong);
        add("other inbox", path, {}, in + "/outra-chave", {}, other);
        add("right", SenderScheme::GitLab, {}, in, {{"X-Gitlab-Token", "chave+1/2="}}, passed);
        add("missing", SenderScheme::GitLab, {}, in, {}, part(SenderReason::MissingHeader, "X-Gitlab-Token"));
    }

    void keys()
    {
        QFETCH(SenderScheme, scheme);
        QFETCH(QString, name);
        QFETCH(QByteArray, target);
        QFETCH(HeaderList, headers);
        QFETCH(SenderVerdict, expected);
        const SenderCheck check{scheme, name, 300, SenderCheck::OnFailure::Refuse, {}};
        const SignedRequest request{target, headers, "x"};
        const QList<OtherInbox> others{{QStringLiteral("vendas"), {"outra-chave"}}};
        const Secrets secrets{"antiga-chave", "chave+1/2="};
        QCOMPARE(verify(check, secrets, request, 0).verdict.isFailure(), expected.isFailure());
        const SenderVerdict verdict = diagnose(check, secrets, others, request, 0);
        QCOMPARE(verdict.reason, expected.reason);
        QCOMPARE(verdict.encoding, expected.encoding);
        QCOMPARE(verdict.part, expected.part);
        QCOMPARE(verdict.inbox, expected.inbox);
        QCOMPARE(verify(check, {}, request, 0).verdict.reason, SenderReason::NoSecret);
    }

    void signaturesMadeHereVerify_data()
    {
        QTest::addColumn<SenderScheme>("scheme");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("body");
        for (const Vector &v : vectors())
            QTest::addRow("%s", qPrintable(verdicttext::schemeName(v.scheme)))
                << v.scheme << v.signature << v.secret << v.id << v.time << v.body;
    }

    void signaturesMadeHereVerify()
    {
        QFETCH(SenderScheme, scheme);
        QFETCH(QByteArray, signature);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, body);
        const SenderCheck check{scheme, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        const auto headers = sign(check, secret, id, time.toLongLong(), body);
        QVERIFY(headers);
        QVERIFY(headerValue(*headers, signatureHeader(scheme)).endsWith(signature));
        QCOMPARE(verify(check, {secret}, {"/in/loja", *headers, body}, time.toLongLong()).verdict.reason,
                 SenderReason::Passed);
        const QByteArray fresh = newSecret(scheme);
        QVERIFY(fresh != newSecret(scheme));
        QVERIFY(secretProblem(scheme, QString::fromUtf8(fresh)).isEmpty());
        const auto anew = sign(check, fresh, "msg_1", 1000, body);
        QVERIFY(anew);
        QCOMPARE(verify(check, {fresh}, {"/in/loja", *anew, body}, 1000).verdict.reason, SenderReason::Passed);
    }

    void tokensInTheAddress()
    {
        for (const SenderScheme scheme : {SenderScheme::QueryToken, SenderScheme::PathToken}) {
            const SenderCheck check{scheme, {}, 300, SenderCheck::OnFailure::Refuse, {}};
            for (const QByteArray target : {"/in/loja", "/in/loja?a=1", "/in/loja/"}) {
                const QByteArray whole = addressed(check, "a b/c?d", target);
                QCOMPARE(verify(check, {"a b/c?d"}, {whole, {}, {}}, 0).verdict.reason, SenderReason::Passed);
                const QByteArray masked = withoutToken(scheme, check.place(), whole);
                QVERIFY(!masked.contains("b%2Fc"));
                QVERIFY(masked.contains("***"));
                QVERIFY(masked.startsWith("/in/loja"));
                QCOMPARE(masked.contains("a=1"), target.contains("a=1"));
            }
            QCOMPARE(withoutToken(scheme, check.place(), "/in/loja"), QByteArray("/in/loja"));
            const auto none = sign(check, "secret-secret", {}, 0, {});
            QVERIFY(none && none->isEmpty());
        }
    }

    /// RFC 8032 section 7.1, test 3.
    void keyPairs()
    {
        const QByteArray seed = QByteArray::fromHex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");
        const QByteArray open = QByteArray::fromHex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        const SenderCheck check{SenderScheme::StandardWebhooks, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        const QByteArray whpk = "whpk_" + open.toBase64();
        for (const QByteArray &whsk : {"whsk_" + seed.toBase64(), "whsk_" + (seed + open).toBase64()}) {
            const auto headers = sign(check, whsk, "msg_1", 1000, "corpo");
            QVERIFY(headers);
            QVERIFY(headerValue(*headers, "webhook-signature").startsWith("v1a,"));
            const SignedRequest request{"/in/loja", *headers, "corpo"};
            for (const QByteArray &key : {whpk, whsk}) {
                const Checked checked = verify(check, {key}, request, 1000);
                QCOMPARE(checked.verdict.reason, SenderReason::Passed);
                QVERIFY(!checked.proof.isEmpty());
            }
            QCOMPARE(verify(check, {whpk}, {"/in/loja", *headers, "corpa"}, 1000).verdict.reason,
                     SenderReason::WrongSecret);
            QCOMPARE(verify(check, {whpk}, request, 1400).verdict.reason, SenderReason::TooOld);
            QCOMPARE(diagnose(check, {"whsec_bm90IHRoaXMgb25l"}, {}, request, 1000).reason, SenderReason::OtherKind);
        }
        const auto shared = sign(check, "whsec_bm90IHRoaXMgb25l", "msg_1", 1000, "corpo");
        QCOMPARE(diagnose(check, {whpk}, {}, {"/in/loja", *shared, "corpo"}, 1000).reason, SenderReason::OtherKind);
        QVERIFY(!sign(check, whpk, "msg_1", 1000, "corpo"));
        QVERIFY(secretProblem(SenderScheme::StandardWebhooks, QString::fromLatin1(whpk)).isEmpty());
    }

    void secretsThatCannotBe()
    {
        const auto wrong = [](SenderScheme scheme, const char *secret) {
            return !secretProblem(scheme, QLatin1String(secret)).isEmpty();
        };
        QVERIFY(wrong(SenderScheme::StandardWebhooks, "whsec_not base64"));
        QVERIFY(wrong(SenderScheme::StandardWebhooks, ""));
        QVERIFY(wrong(SenderScheme::StandardWebhooks, "whpk_c2hvcnQ="));
        QVERIFY(!wrong(SenderScheme::StandardWebhooks, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        QVERIFY(wrong(SenderScheme::Stripe, "whsec_1 "));
        QVERIFY(wrong(SenderScheme::HeaderKey, "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_def"));
        QVERIFY(wrong(SenderScheme::HeaderKey, "curta"));
        QVERIFY(!wrong(SenderScheme::HeaderKey, "comprida-o-bastante"));
        QVERIFY(!wrong(SenderScheme::None, ""));
        QVERIFY(!nameProblem(SenderScheme::HeaderKey, QStringLiteral("X Y")).isEmpty());
        QVERIFY(!nameProblem(SenderScheme::HeaderKey, QStringLiteral("X:")).isEmpty());
        QVERIFY(nameProblem(SenderScheme::HeaderKey, QStringLiteral("X-N8N-API-KEY")).isEmpty());
        QVERIFY(nameProblem(SenderScheme::HeaderKey, {}).isEmpty());
    }

    void theSameRequestHasTheSameProof()
    {
        const SenderCheck check{SenderScheme::Stripe, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        const auto headers = sign(check, "um-segredo", {}, 1000, "corpo");
        HeaderList more = *headers;
        more.first().second += ",v1=" + QByteArray(64, 'a') + ",v9=x";
        const auto proof = [&](const Secrets &secrets, const HeaderList &list, const QByteArray &body) {
            return verify(check, secrets, {"/in/loja", list, body}, 1000).proof;
        };
        const QByteArray first = proof({"um-segredo"}, *headers, "corpo");
        QVERIFY(!first.isEmpty());
        QCOMPARE(proof({"um-segredo"}, more, "corpo"), first);
        const auto later = sign(check, "um-segredo", {}, 1001, "corpo");
        QVERIFY(proof({"um-segredo"}, *later, "corpo") != first);
    }

    void replaysAreRemembered()
    {
        ReplayMemory memory;
        QVERIFY(!memory.seen("a", 1000, 600));
        QCOMPARE(memory.seen("a", 1030, 600), std::optional<qint64>(30));
        QVERIFY(!memory.seen("b", 1030, 600));
        memory.forget("b");
        QVERIFY(!memory.seen("b", 1040, 600));
        QVERIFY(!memory.seen("a", 1601, 600));
        QCOMPARE(memory.seen("b", 1601, 600), std::optional<qint64>(561));
        for (int i = 0; i < 2 * int(ReplayMemory::mostRemembered); ++i)
            (void)memory.seen(QByteArray::number(i), 1601, 600);
        QVERIFY(memory.size() <= ReplayMemory::mostRemembered);
        QVERIFY(memory.seen(QByteArray::number(2 * ReplayMemory::mostRemembered - 1), 1601, 600));
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
