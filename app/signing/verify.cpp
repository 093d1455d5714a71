#include "app/signing/keypair.h"
#include "app/signing/schemeform.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace gancho::signing {

namespace {

constexpr char legacyHeader[] = "X-Hub-Signature";

SenderVerdict with(SenderVerdict verdict, SenderReason reason, const QString &part = {})
{
    verdict.reason = reason;
    verdict.part = part;
    return verdict;
}

bool fits(const Secrets &secrets, const QByteArray &value)
{
    bool any = false;
    for (const QByteArray &secret : secrets)
        any = equal(secret, value) || any;
    return any;
}

bool fitsDecoded(const Secrets &secrets, const QByteArray &value)
{
    return fits(secrets, value) || (value.contains('%') && fits(secrets, QByteArray::fromPercentEncoding(value)));
}

SenderVerdict verifyKey(SenderVerdict verdict, const Secrets &secrets, const SignedRequest &request)
{
    const QByteArray name = verdict.place.toUtf8();
    bool passed = false;
    if (verdict.scheme == SenderScheme::PathToken) {
        const QByteArray token = pathToken(request.target);
        if (token.isEmpty())
            return with(verdict, SenderReason::MissingPathToken);
        passed = fitsDecoded(secrets, token);
    } else if (verdict.scheme == SenderScheme::QueryToken) {
        const QByteArrayList values = parametersOf(request.target, name);
        if (values.isEmpty())
            return with(verdict, SenderReason::MissingParameter, verdict.place);
        for (const QByteArray &value : values)
            passed = fitsDecoded(secrets, value) || passed;
    } else {
        const QByteArrayList values = valuesOf(request.headers, name);
        if (values.isEmpty())
            return with(verdict, SenderReason::MissingHeader, verdict.place);
        for (const QByteArray &value : values)
            passed = fits(secrets, value) || passed;
    }
    return with(verdict, passed ? SenderReason::Passed : SenderReason::WrongSecret);
}

/// GitHub's old header beside a missing new one (reference/integrators.md §4).
bool isLegacy(SenderScheme scheme, const SignedRequest &request)
{
    return (scheme == SenderScheme::GitHub || scheme == SenderScheme::Meta) &&
           !valuesOf(request.headers, legacyHeader).isEmpty();
}

/// Only the form of a secret is known here; whether it is the right one shows the signature.
struct Keys
{
    QByteArrayList shared; ///< bytes for an HMAC
    QByteArrayList pairs;  ///< public keys
};

Keys keysOf(SenderScheme scheme, const Secrets &secrets)
{
    Keys keys;
    for (const QByteArray &secret : secrets) {
        if (const auto key = keyOf(scheme, secret))
            keys.shared += *key;
        else if (const QByteArray pair = keypair::publicKey(secret); !pair.isEmpty())
            keys.pairs += pair;
    }
    return keys;
}

SenderVerdict timed(SenderVerdict verdict, const SenderCheck &check, const Claim &claim, qint64 now)
{
    if (claim.milliseconds) {
        const char *header = formOf(check.scheme).time;
        verdict = with(verdict, SenderReason::WrongEncoding, header ? QLatin1String(header) : verdict.place);
        verdict.encoding = EncodingMistake::MillisecondTime;
        return verdict;
    }
    const qint64 age = now - claim.seconds;
    verdict.reason = SenderReason::Passed;
    if (check.signsTime() && check.toleranceSeconds > 0 && qAbs(age) > check.toleranceSeconds) {
        verdict.reason = age > 0 ? SenderReason::TooOld : SenderReason::InFuture;
        verdict.seconds = qAbs(age);
    }
    return verdict;
}

Checked verifySigned(const SenderVerdict &verdict, const SenderCheck &check, const Secrets &secrets,
                     const SignedRequest &request, qint64 now)
{
    const Keys keys = keysOf(check.scheme, secrets);
    if (keys.shared.isEmpty() && keys.pairs.isEmpty()) {
        SenderVerdict unreadable = with(verdict, SenderReason::NoSecret);
        unreadable.encoding = EncodingMistake::SecretUnreadable;
        return {unreadable, {}};
    }
    const Claim claim = readClaim(check.scheme, request);
    if (!claim.isWhole()) {
        SenderVerdict problem = with(verdict, claim.problem.reason, claim.problem.part);
        problem.seen = claim.problem.seen;
        if (problem.reason == SenderReason::MissingHeader && isLegacy(check.scheme, request))
            problem = with(verdict, SenderReason::LegacyDigest, QLatin1String(legacyHeader));
        return {problem, {}};
    }
    const QByteArray prefix = signedPrefix(check.scheme, claim.id, claim.time);
    QByteArrayList given;
    for (const Claim::Text &one : claim.texts)
        if (const QByteArray digest = digestOf(check.scheme, one.text); one.prefixed && !digest.isEmpty())
            given += digest;
    bool passed = false;
    QByteArray proof;
    if (!given.isEmpty())
        for (const QByteArray &key : keys.shared) {
            const QByteArray digest = hmac(key, prefix, request.body);
            if (proof.isEmpty())
                proof = digest;
            for (const QByteArray &one : given)
                passed = equal(one, digest) || passed;
        }
    if (!passed && !claim.pairSignatures.isEmpty() && !keys.pairs.isEmpty()) {
        const QByteArray message = prefix + request.body;
        for (const QByteArray &key : keys.pairs)
            for (const QByteArray &one : claim.pairSignatures)
                passed = keypair::verify(key, message, one) || passed;
        proof = QCryptographicHash::hash(message, QCryptographicHash::Sha256);
    }
    if (passed) {
        const SenderVerdict outcome = timed(verdict, check, claim, now);
        const bool known = outcome.reason == SenderReason::Passed && check.signsTime();
        return {outcome, known ? proof : QByteArray()};
    }
    if ((claim.texts.isEmpty() && keys.pairs.isEmpty()) || (claim.pairSignatures.isEmpty() && keys.shared.isEmpty()))
        return {with(verdict, SenderReason::OtherKind), {}};
    if (given.isEmpty() && claim.pairSignatures.isEmpty())
        return {with(verdict, SenderReason::MalformedHeader, QLatin1String(formOf(check.scheme).signature)), {}};
    return {with(verdict, SenderReason::WrongSecret), {}};
}

} // namespace

Checked verify(const SenderCheck &check, const Secrets &secrets, const SignedRequest &request, qint64 now)
{
    SenderVerdict verdict;
    verdict.scheme = check.scheme;
    verdict.place = check.place();
    if (!check.isActive())
        return {verdict, {}};
    if (secrets.isEmpty())
        return {with(verdict, SenderReason::NoSecret), {}};
    if (isSigned(check.scheme))
        return verifySigned(verdict, check, secrets, request, now);
    return {verifyKey(verdict, secrets, request), {}};
}

} // namespace gancho::signing
