#include "app/signing/schemeform.h"

#include "app/http/contentcoding.h"
#include "app/signing/jsonspelling.h"

#include <array>
#include <functional>

namespace gancho::signing {

namespace {

/// Signing the body again in another spelling is tried up to this size, bytes.
constexpr qsizetype mostRespelled = 1 << 20;
/// Bytes that one diagnosis may hash.
constexpr qsizetype mostHashed = 256 << 20;
/// So many characters may differ before a signature is taken for another one, and so many must be there.
constexpr int mostAltered = 4;
constexpr qsizetype leastLeft = 16;
constexpr qsizetype digestBytes = 32;

/// A signature of the request, however it is written.
struct Given
{
    QByteArray digest;
    EncodingMistake mistake = EncodingMistake::None;
};

QList<Given> readLoosely(SenderScheme scheme, const Claim &claim)
{
    QList<Given> all;
    const bool base64 = formOf(scheme).base64;
    for (const Claim::Text &one : claim.texts) {
        const QByteArray text = one.text.trimmed();
        const auto add = [&](const QByteArray &digest, EncodingMistake mistake) {
            if (digest.size() == digestBytes)
                all.append({digest, one.prefixed || mistake != EncodingMistake::None ? mistake
                                                                                     : EncodingMistake::MissingPrefix});
        };
        if (const QByteArray proper = digestOf(scheme, text); !proper.isEmpty()) {
            add(proper, EncodingMistake::None);
            continue;
        }
        const QByteArray hex = QByteArray::fromHex(text);
        if (text.size() == 2 * digestBytes && hex.toHex() == text.toLower()) {
            add(hex, base64 ? EncodingMistake::HexForBase64 : EncodingMistake::None);
            continue;
        }
        const auto url = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding |
                                                                  QByteArray::AbortOnBase64DecodingErrors);
        if (const QByteArray standard = fromBase64(text); !standard.isEmpty())
            add(standard, EncodingMistake::Base64ForHex);
        else if (url)
            add(*url, base64 ? EncodingMistake::Base64Url : EncodingMistake::Base64ForHex);
    }
    return all;
}

struct KeyReading
{
    QByteArray key;
    EncodingMistake mistake;
};

/// What else a sender might have made of the secret.
QList<KeyReading> otherReadings(SenderScheme scheme, const QByteArray &secret)
{
    QList<KeyReading> all;
    const auto proper = keyOf(scheme, secret);
    const auto add = [&](const QByteArray &key, EncodingMistake mistake) {
        if (!key.isEmpty() && key != proper)
            all.append({key, mistake});
    };
    const bool prefixed = secret.startsWith("whsec_");
    if (scheme == SenderScheme::StandardWebhooks) {
        add(secret, EncodingMistake::SecretNotDecoded);
        if (prefixed)
            add(secret.mid(6), EncodingMistake::SecretNotStripped);
    } else {
        add(fromBase64(prefixed ? secret.mid(6) : secret), EncodingMistake::SecretDecoded);
        if (prefixed)
            add(secret.mid(6), EncodingMistake::SecretDecoded);
        const QByteArray hex = QByteArray::fromHex(secret);
        if (hex.toHex() == secret.toLower())
            add(hex, EncodingMistake::SecretHexDecoded);
    }
    const QByteArray trimmed = secret.trimmed();
    if (const auto key = keyOf(scheme, trimmed))
        add(*key, EncodingMistake::SecretSpace);
    for (const char *end : {"\n", "\r\n", " "})
        add(trimmed + end, EncodingMistake::SecretSpace);
    return all;
}

/// What else a sender might have signed. `each` returns true once it has what it wants.
bool eachContent(SenderScheme scheme, const Claim &claim, const SignedRequest &request,
                 const std::function<bool(const QByteArray &prefix, const QByteArray &body, SignedBytes)> &each)
{
    const QByteArray prefix = signedPrefix(scheme, claim.id, claim.time);
    const QByteArray &body = request.body;
    if (!prefix.isEmpty() && each({}, body, SignedBytes::BodyOnly))
        return true;
    if (!claim.id.isEmpty() && each(claim.time + '.', body, SignedBytes::WithoutId))
        return true;
    if (prefix.isEmpty())
        for (const auto &[name, value] : request.headers)
            if (name.toLower().contains("timestamp") && each(value + '.', body, SignedBytes::WithTime))
                return true;
    if (!body.isEmpty() && each(prefix, {}, SignedBytes::EmptyBody))
        return true;
    for (const char *end : {"\n", "\r\n"})
        if (each(prefix, body + end, SignedBytes::NewlineAdded))
            return true;
    QByteArray cut = body;
    while (cut.endsWith('\n') || cut.endsWith('\r')) {
        cut.chop(1);
        if (each(prefix, cut, SignedBytes::NewlineCut))
            return true;
    }
    if (body.contains('\n')) {
        QByteArray unix = body;
        unix.replace("\r\n", "\n");
        QByteArray dos = unix;
        dos.replace("\n", "\r\n");
        if (each(prefix, unix == body ? dos : unix, SignedBytes::OtherLineEnds))
            return true;
    }
    const QByteArray mark = QByteArrayLiteral("\xef\xbb\xbf");
    if (each(prefix, body.startsWith(mark) ? body.mid(mark.size()) : mark + body, SignedBytes::ByteOrderMark))
        return true;
    const QByteArrayList codings = valuesOf(request.headers, "Content-Encoding");
    if (!codings.isEmpty())
        if (const auto plain = decodeContent(body, codings.first());
            plain && !plain->incomplete && each(prefix, plain->bytes, SignedBytes::Decompressed))
            return true;
    if (body.size() > mostRespelled)
        return false;
    for (const QByteArray &spelling : otherSpellings(body))
        if (each(prefix, spelling, SignedBytes::Reserialised) ||
            (body.endsWith('\n') && each(prefix, spelling + '\n', SignedBytes::Reserialised)))
            return true;
    return false;
}

/// How many characters were changed or lost; 0 where it is another signature altogether.
int alteredBy(const QByteArray &given, const QByteArray &right)
{
    if (given.size() >= leastLeft && right.startsWith(given))
        return int(right.size() - given.size());
    if (given.size() != right.size())
        return 0;
    int differing = 0;
    for (qsizetype at = 0; at < given.size(); ++at)
        differing += given[at] != right[at];
    return differing <= mostAltered ? differing : 0;
}

class SignatureDiagnosis
{
public:
    SignatureDiagnosis(const SenderCheck &check, const Secrets &secrets, const QList<OtherInbox> &others,
                       const SignedRequest &request)
        : m_scheme(check.scheme)
        , m_secrets(secrets)
        , m_others(others)
        , m_request(request)
        , m_claim(readClaim(check.scheme, request))
        , m_given(readLoosely(check.scheme, m_claim))
        , m_prefix(signedPrefix(check.scheme, m_claim.id, m_claim.time))
    {
    }

    SenderVerdict run(SenderVerdict verdict)
    {
        const QString header = QLatin1String(formOf(m_scheme).signature);
        if (otherEncoding(verdict))
            verdict.part = header;
        else if (altered(verdict) || otherReading(verdict) || otherInbox(verdict) || otherBytes(verdict))
            verdict.part.clear();
        else if (m_given.isEmpty() && m_claim.pairSignatures.isEmpty())
            verdict.part = header;
        return verdict;
    }

private:
    /// The signature of the request that this one is; nothing where none is.
    const Given *match(const QByteArray &key, const QByteArray &prefix, const QByteArray &body)
    {
        if (m_given.isEmpty() || m_hashed > mostHashed)
            return nullptr;
        m_hashed += prefix.size() + body.size();
        const QByteArray digest = hmac(key, prefix, body);
        for (const Given &one : std::as_const(m_given))
            if (equal(one.digest, digest))
                return &one;
        return nullptr;
    }

    bool otherEncoding(SenderVerdict &verdict)
    {
        for (const QByteArray &secret : m_secrets)
            if (const auto key = keyOf(m_scheme, secret))
                if (const Given *given = match(*key, m_prefix, m_request.body)) {
                    verdict.reason = SenderReason::WrongEncoding;
                    verdict.encoding = given->mistake;
                    return true;
                }
        return false;
    }

    bool altered(SenderVerdict &verdict) const
    {
        for (const QByteArray &secret : m_secrets) {
            const auto key = keyOf(m_scheme, secret);
            if (!key)
                continue;
            const QByteArray right = textOf(m_scheme, hmac(*key, m_prefix, m_request.body));
            for (const Claim::Text &one : m_claim.texts)
                if (const int count = alteredBy(one.text, right); count > 0) {
                    verdict.reason = SenderReason::AlteredSignature;
                    verdict.count = count;
                    return true;
                }
        }
        return false;
    }

    bool otherReading(SenderVerdict &verdict)
    {
        for (const QByteArray &secret : m_secrets)
            for (const KeyReading &reading : otherReadings(m_scheme, secret))
                if (match(reading.key, m_prefix, m_request.body)) {
                    verdict.reason = SenderReason::WrongEncoding;
                    verdict.encoding = reading.mistake;
                    return true;
                }
        return false;
    }

    bool otherInbox(SenderVerdict &verdict)
    {
        for (const OtherInbox &other : m_others)
            for (const QByteArray &secret : other.secrets) {
                const auto key = keyOf(m_scheme, secret);
                if ((key && match(*key, m_prefix, m_request.body)) || match(secret, m_prefix, m_request.body)) {
                    verdict.reason = SenderReason::OtherInbox;
                    verdict.inbox = other.name;
                    return true;
                }
            }
        return false;
    }

    bool otherBytes(SenderVerdict &verdict)
    {
        for (const QByteArray &secret : m_secrets) {
            const auto key = keyOf(m_scheme, secret);
            const auto fits = [&](const QByteArray &prefix, const QByteArray &body, SignedBytes bytes) {
                if (!match(*key, prefix, body))
                    return false;
                verdict.reason = SenderReason::OtherBytes;
                verdict.bytes = bytes;
                return true;
            };
            if (key && eachContent(m_scheme, m_claim, m_request, fits))
                return true;
        }
        return false;
    }

    SenderScheme m_scheme;
    const Secrets &m_secrets;
    const QList<OtherInbox> &m_others;
    const SignedRequest &m_request;
    Claim m_claim;
    QList<Given> m_given;
    QByteArray m_prefix;
    qsizetype m_hashed = 0;
};

bool anyIs(const Secrets &secrets, const QByteArray &value)
{
    bool any = false;
    for (const QByteArray &secret : secrets)
        any = equal(secret, value) || any;
    return any;
}

/// The keys that came where the check looks for one.
QByteArrayList keysGiven(const SenderVerdict &verdict, const SignedRequest &request)
{
    if (verdict.scheme == SenderScheme::PathToken)
        return {pathToken(request.target)};
    if (verdict.scheme == SenderScheme::QueryToken)
        return parametersOf(request.target, verdict.place.toUtf8());
    return valuesOf(request.headers, verdict.place.toUtf8());
}

bool isMisspelt(const Secrets &secrets, const QByteArray &value, SenderVerdict &verdict)
{
    const auto is = [&](const QByteArray &meant, EncodingMistake mistake) {
        if (meant == value || !anyIs(secrets, meant))
            return false;
        verdict.reason = SenderReason::WrongEncoding;
        verdict.encoding = mistake;
        verdict.part = verdict.place;
        return true;
    };
    const bool quoted =
        value.size() > 2 && (value.startsWith('"') || value.startsWith('\'')) && value.endsWith(value.front());
    if (quoted && is(value.mid(1, value.size() - 2), EncodingMistake::Quoted))
        return true;
    if (value.toLower().startsWith("bearer ") && is(value.mid(7).trimmed(), EncodingMistake::BearerPrefix))
        return true;
    if (is(QByteArray::fromPercentEncoding(value), EncodingMistake::PercentEncoded))
        return true;
    for (const QByteArray &secret : secrets)
        if (secret.trimmed() != secret && equal(secret.trimmed(), QByteArray::fromPercentEncoding(value).trimmed())) {
            verdict.reason = SenderReason::WrongEncoding;
            verdict.encoding = EncodingMistake::SecretSpace;
            return true;
        }
    return is(QByteArray::fromPercentEncoding(value).trimmed(), EncodingMistake::SecretSpace);
}

/// The right key in another header or parameter.
bool isElsewhere(const Secrets &secrets, const SignedRequest &request, SenderVerdict &verdict)
{
    const auto found = [&](const QByteArray &name) {
        verdict.reason = SenderReason::WrongPlace;
        verdict.part = QString::fromUtf8(name);
        return true;
    };
    for (const auto &[name, value] : request.headers) {
        const bool bearer = value.toLower().startsWith("bearer ");
        if (anyIs(secrets, value) || (bearer && anyIs(secrets, value.mid(7).trimmed())))
            return found(name);
    }
    const qsizetype query = request.target.indexOf('?');
    if (query >= 0)
        for (const QByteArray &pair : request.target.mid(query + 1).split('&'))
            if (const qsizetype equals = pair.indexOf('=');
                equals > 0 && anyIs(secrets, QByteArray::fromPercentEncoding(pair.mid(equals + 1))))
                return found(QByteArray::fromPercentEncoding(pair.left(equals)));
    return false;
}

SenderVerdict diagnoseKey(SenderVerdict verdict, const Secrets &secrets, const QList<OtherInbox> &others,
                          const SignedRequest &request)
{
    const QByteArrayList given = keysGiven(verdict, request);
    for (const QByteArray &value : given)
        if (isMisspelt(secrets, value, verdict))
            return verdict;
    if (verdict.scheme != SenderScheme::PathToken && isElsewhere(secrets, request, verdict))
        return verdict;
    for (const OtherInbox &other : others)
        for (const QByteArray &value : given)
            if (anyIs(other.secrets, value) || anyIs(other.secrets, QByteArray::fromPercentEncoding(value))) {
                verdict.reason = SenderReason::OtherInbox;
                verdict.inbox = other.name;
                return verdict;
            }
    return verdict;
}

} // namespace

SenderVerdict diagnose(const SenderCheck &check, const Secrets &secrets, const QList<OtherInbox> &others,
                       const SignedRequest &request, qint64 now)
{
    const SenderVerdict verdict = verify(check, secrets, request, now).verdict;
    switch (verdict.reason) {
    case SenderReason::WrongSecret:
        return isSigned(check.scheme) ? SignatureDiagnosis(check, secrets, others, request).run(verdict)
                                      : diagnoseKey(verdict, secrets, others, request);
    case SenderReason::MalformedHeader:
        // What cannot be read strictly may be the right signature in another encoding; without a time nothing is right.
        return readClaim(check.scheme, request).isWhole()
                   ? SignatureDiagnosis(check, secrets, others, request).run(verdict)
                   : verdict;
    case SenderReason::MissingHeader:
    case SenderReason::MissingParameter:
        return isSigned(check.scheme) ? verdict : diagnoseKey(verdict, secrets, others, request);
    default:
        return verdict;
    }
}

} // namespace gancho::signing
