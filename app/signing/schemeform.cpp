#include "app/signing/schemeform.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

#include <openssl/crypto.h>

namespace gancho::signing {

namespace {

constexpr qsizetype digestBytes = 32;
/// A time in seconds above this would be in the year 5138: it is in milliseconds.
constexpr qint64 mostSeconds = 100'000'000'000;
constexpr char inboxPrefix[] = "/in/";

SenderVerdict problem(SenderReason reason, const char *part)
{
    SenderVerdict verdict;
    verdict.reason = reason;
    verdict.part = QLatin1String(part);
    return verdict;
}

/// Whose header came where that of `wanted` is missing.
SenderScheme seenInstead(SenderScheme wanted, const HeaderList &headers)
{
    for (const SenderScheme other :
         {SenderScheme::StandardWebhooks, SenderScheme::Clint, SenderScheme::GitHub, SenderScheme::Stripe,
          SenderScheme::Shopify, SenderScheme::Slack, SenderScheme::GitLab})
        if (other != wanted && !valuesOf(headers, defaultName(other).toLatin1()).isEmpty())
            return other;
    return SenderScheme::None;
}

/// The one value of a header; a second one that says something else makes it worthless.
bool takeOne(const HeaderList &headers, const char *name, QByteArray &value, SenderVerdict &wrong)
{
    const QByteArrayList values = valuesOf(headers, name);
    if (values.isEmpty() || values.first().isEmpty()) {
        wrong = problem(SenderReason::MissingHeader, name);
        return false;
    }
    value = values.first();
    if (values.count(value) == values.size())
        return true;
    wrong = problem(SenderReason::MalformedHeader, name);
    return false;
}

bool readTime(SenderScheme scheme, Claim &claim)
{
    bool number = false;
    const qint64 value = claim.time.toLongLong(&number);
    if (number) {
        const bool milliseconds = value > mostSeconds;
        claim.seconds = milliseconds ? value / 1000 : value;
        // Clint does not say which (reference/clint.md §3a).
        claim.milliseconds = milliseconds && scheme != SenderScheme::Clint;
        return value > 0;
    }
    if (scheme != SenderScheme::Clint)
        return false;
    QDateTime time = QDateTime::fromString(QString::fromLatin1(claim.time), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    claim.seconds = time.toSecsSinceEpoch();
    return time.isValid();
}

void readStandard(const QByteArrayList &values, Claim &claim)
{
    for (const QByteArray &value : values)
        for (const QByteArray &entry : value.split(' ')) {
            const qsizetype comma = entry.indexOf(',');
            const QByteArray version = entry.left(comma), text = entry.mid(comma + 1);
            if (comma < 0 && !entry.isEmpty())
                claim.texts.append({entry, false});
            else if (version == "v1")
                claim.texts.append({text, true});
            else if (version == "v1a")
                claim.pairSignatures.append(fromBase64(text));
        }
}

void readStripe(const QByteArrayList &values, Claim &claim)
{
    for (const QByteArray &value : values)
        for (const QByteArray &entry : value.split(',')) {
            const qsizetype equals = entry.indexOf('=');
            const QByteArray key = entry.left(equals).trimmed(), text = entry.mid(equals + 1).trimmed();
            if (key == "t")
                claim.time = text;
            else if (key == "v1")
                claim.texts.append({text, true});
            else if (equals < 0 && !entry.isEmpty())
                claim.texts.append({text, false});
        }
}

} // namespace

bool isSigned(SenderScheme scheme)
{
    switch (scheme) {
    case SenderScheme::StandardWebhooks:
    case SenderScheme::Clint:
    case SenderScheme::GitHub:
    case SenderScheme::Stripe:
    case SenderScheme::Shopify:
    case SenderScheme::Meta:
    case SenderScheme::Slack:
        return true;
    case SenderScheme::None:
    case SenderScheme::HeaderKey:
    case SenderScheme::QueryToken:
    case SenderScheme::PathToken:
    case SenderScheme::GitLab:
        break;
    }
    return false;
}

const SchemeForm &formOf(SenderScheme scheme)
{
    static constexpr SchemeForm standard{"webhook-signature", "webhook-timestamp", "webhook-id", "v1,", true};
    static constexpr SchemeForm clint{"X-Clint-Signature", "X-Clint-Timestamp", nullptr, "sha256=", false};
    static constexpr SchemeForm hub{"X-Hub-Signature-256", nullptr, nullptr, "sha256=", false};
    static constexpr SchemeForm stripe{"Stripe-Signature", nullptr, nullptr, "v1=", false};
    static constexpr SchemeForm shopify{"X-Shopify-Hmac-SHA256", nullptr, nullptr, "", true};
    static constexpr SchemeForm slack{"X-Slack-Signature", "X-Slack-Request-Timestamp", nullptr, "v0=", false};
    switch (scheme) {
    case SenderScheme::StandardWebhooks:
        return standard;
    case SenderScheme::Clint:
        return clint;
    case SenderScheme::Stripe:
        return stripe;
    case SenderScheme::Shopify:
        return shopify;
    case SenderScheme::Slack:
        return slack;
    default:
        break;
    }
    return hub;
}

Claim readClaim(SenderScheme scheme, const SignedRequest &request)
{
    const SchemeForm &form = formOf(scheme);
    Claim claim;
    const QByteArrayList signatures = valuesOf(request.headers, form.signature);
    if (signatures.isEmpty()) {
        claim.problem = problem(SenderReason::MissingHeader, form.signature);
        claim.problem.seen = seenInstead(scheme, request.headers);
        return claim;
    }
    if ((form.id && !takeOne(request.headers, form.id, claim.id, claim.problem)) ||
        (form.time && !takeOne(request.headers, form.time, claim.time, claim.problem)))
        return claim;
    if (scheme == SenderScheme::StandardWebhooks)
        readStandard(signatures, claim);
    else if (scheme == SenderScheme::Stripe)
        readStripe(signatures, claim);
    else
        for (const QByteArray &value : signatures) {
            const bool prefixed = value.startsWith(form.prefix);
            claim.texts.append({prefixed ? value.mid(qsizetype(qstrlen(form.prefix))) : value, prefixed});
        }
    if (claim.texts.isEmpty() && claim.pairSignatures.isEmpty())
        claim.problem = problem(SenderReason::MalformedHeader, form.signature);
    const bool timed = form.time || scheme == SenderScheme::Stripe;
    if (timed && claim.isWhole() && !readTime(scheme, claim))
        claim.problem = problem(SenderReason::MalformedHeader, form.time ? form.time : form.signature);
    return claim;
}

QByteArray signedPrefix(SenderScheme scheme, const QByteArray &id, const QByteArray &time)
{
    switch (scheme) {
    case SenderScheme::StandardWebhooks:
        return id + '.' + time + '.';
    case SenderScheme::Clint:
    case SenderScheme::Stripe:
        return time + '.';
    case SenderScheme::Slack:
        return "v0:" + time + ':';
    default:
        break;
    }
    return {};
}

std::optional<QByteArray> keyOf(SenderScheme scheme, const QByteArray &secret)
{
    if (secret.isEmpty())
        return std::nullopt;
    if (scheme != SenderScheme::StandardWebhooks)
        return secret;
    if (secret.startsWith("whpk_") || secret.startsWith("whsk_"))
        return std::nullopt;
    QByteArray text = secret.startsWith("whsec_") ? secret.mid(6) : secret;
    // Some senders show it without the padding.
    while (!text.endsWith('=') && text.size() % 4 != 0)
        text += '=';
    const QByteArray key = fromBase64(text);
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

QByteArray hmac(const QByteArray &key, const QByteArray &prefix, const QByteArray &body)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(prefix);
    code.addData(body);
    return code.result();
}

QByteArray digestOf(SenderScheme scheme, const QByteArray &text)
{
    const auto hex = [&text]() -> QByteArray {
        if (text.size() != 2 * digestBytes)
            return {};
        const QByteArray bytes = QByteArray::fromHex(text);
        return bytes.toHex() == text.toLower() ? bytes : QByteArray();
    };
    const auto base64 = [&text] {
        const QByteArray bytes = fromBase64(text);
        return bytes.size() == digestBytes ? bytes : QByteArray();
    };
    if (formOf(scheme).base64)
        return base64();
    const QByteArray bytes = hex();
    // Clint does not say which (reference/clint.md §3a).
    return bytes.isEmpty() && scheme == SenderScheme::Clint ? base64() : bytes;
}

QByteArray textOf(SenderScheme scheme, const QByteArray &digest)
{
    return formOf(scheme).base64 ? digest.toBase64() : digest.toHex();
}

QByteArray fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).toBase64() == text ? *decoded : QByteArray();
}

bool equal(const QByteArray &a, const QByteArray &b)
{
    // Of equal length, and telling nothing of what they are made from.
    const QByteArray x = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray y = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    return CRYPTO_memcmp(x.constData(), y.constData(), size_t(x.size())) == 0;
}

QByteArrayList valuesOf(const HeaderList &headers, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values += value;
    return values;
}

QByteArrayList parametersOf(const QByteArray &target, const QByteArray &name)
{
    QByteArrayList values;
    const qsizetype query = target.indexOf('?');
    if (query < 0)
        return values;
    for (const QByteArray &pair : target.mid(query + 1).split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (QByteArray::fromPercentEncoding(equals < 0 ? pair : pair.left(equals)) == name)
            values += equals < 0 ? QByteArray() : pair.mid(equals + 1);
    }
    return values;
}

QByteArray pathToken(const QByteArray &target)
{
    if (!target.startsWith(inboxPrefix))
        return {};
    const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    return path.split('/').value(3);
}

} // namespace gancho::signing
