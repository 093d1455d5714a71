#include "models/domain/sendercheckcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace gancho {

namespace {

template <class E>
struct Named
{
    E value;
    const char *name;
};

constexpr std::array schemeNames{
    Named{SenderScheme::None, "none"},
    Named{SenderScheme::HeaderKey, "header"},
    Named{SenderScheme::QueryToken, "query"},
    Named{SenderScheme::PathToken, "path"},
    Named{SenderScheme::StandardWebhooks, "standard-webhooks"},
    Named{SenderScheme::Clint, "clint"},
    Named{SenderScheme::GitHub, "github"},
    Named{SenderScheme::Stripe, "stripe"},
    Named{SenderScheme::Shopify, "shopify"},
    Named{SenderScheme::Meta, "meta"},
    Named{SenderScheme::Slack, "slack"},
    Named{SenderScheme::GitLab, "gitlab"},
};

constexpr std::array reasonNames{
    Named{SenderReason::NotChecked, "not-checked"},
    Named{SenderReason::Passed, "passed"},
    Named{SenderReason::NoSecret, "no-secret"},
    Named{SenderReason::MissingHeader, "missing-header"},
    Named{SenderReason::MissingParameter, "missing-parameter"},
    Named{SenderReason::MissingPathToken, "missing-path-token"},
    Named{SenderReason::MalformedHeader, "malformed-header"},
    Named{SenderReason::WrongPlace, "wrong-place"},
    Named{SenderReason::WrongEncoding, "wrong-encoding"},
    Named{SenderReason::AlteredSignature, "altered-signature"},
    Named{SenderReason::LegacyDigest, "legacy-digest"},
    Named{SenderReason::OtherKind, "other-kind"},
    Named{SenderReason::TooOld, "too-old"},
    Named{SenderReason::InFuture, "in-future"},
    Named{SenderReason::OtherBytes, "other-bytes"},
    Named{SenderReason::OtherInbox, "other-inbox"},
    Named{SenderReason::WrongSecret, "wrong-secret"},
    Named{SenderReason::Replayed, "replayed"},
};

constexpr std::array encodingNames{
    Named{EncodingMistake::None, ""},
    Named{EncodingMistake::HexForBase64, "hex-for-base64"},
    Named{EncodingMistake::Base64ForHex, "base64-for-hex"},
    Named{EncodingMistake::Base64Url, "base64-url"},
    Named{EncodingMistake::MissingPrefix, "missing-prefix"},
    Named{EncodingMistake::MillisecondTime, "millisecond-time"},
    Named{EncodingMistake::SecretNotDecoded, "secret-not-decoded"},
    Named{EncodingMistake::SecretNotStripped, "secret-not-stripped"},
    Named{EncodingMistake::SecretDecoded, "secret-decoded"},
    Named{EncodingMistake::SecretHexDecoded, "secret-hex-decoded"},
    Named{EncodingMistake::SecretSpace, "secret-space"},
    Named{EncodingMistake::SecretUnreadable, "secret-unreadable"},
    Named{EncodingMistake::Quoted, "quoted"},
    Named{EncodingMistake::BearerPrefix, "bearer-prefix"},
    Named{EncodingMistake::PercentEncoded, "percent-encoded"},
};

constexpr std::array bytesNames{
    Named{SignedBytes::None, ""},
    Named{SignedBytes::BodyOnly, "body-only"},
    Named{SignedBytes::WithoutId, "without-id"},
    Named{SignedBytes::WithTime, "with-time"},
    Named{SignedBytes::NewlineAdded, "newline-added"},
    Named{SignedBytes::NewlineCut, "newline-cut"},
    Named{SignedBytes::OtherLineEnds, "other-line-ends"},
    Named{SignedBytes::Reserialised, "reserialised"},
    Named{SignedBytes::Decompressed, "decompressed"},
    Named{SignedBytes::ByteOrderMark, "byte-order-mark"},
    Named{SignedBytes::EmptyBody, "empty-body"},
};

template <class Table, class E>
QString nameIn(const Table &table, E value)
{
    for (const auto &one : table)
        if (one.value == value)
            return QLatin1String(one.name);
    return {};
}

template <class E, size_t n>
std::optional<E> valueIn(const std::array<Named<E>, n> &table, const QString &name)
{
    for (const auto &one : table)
        if (name == QLatin1String(one.name))
            return one.value;
    return std::nullopt;
}

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, qint64 number)
{
    if (number != 0)
        object.insert(QLatin1String(key), number);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray SenderCheckCodec::write(const SenderCheck &check)
{
    if (!check.isActive())
        return {};
    QJsonObject object{{QStringLiteral("scheme"), name(check.scheme)},
                       {QStringLiteral("tolerance"), check.toleranceSeconds}};
    put(object, "name", check.name);
    put(object, "keychain", check.keychainKey);
    if (check.onFailure == SenderCheck::OnFailure::Mark)
        put(object, "onFailure", QStringLiteral("mark"));
    return compact(object);
}

SenderCheck SenderCheckCodec::readCheck(const QByteArray &json)
{
    SenderCheck check;
    if (json.isEmpty())
        return check;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto known = scheme(object[QLatin1String("scheme")].toString());
    check.scheme = known.value_or(SenderScheme::HeaderKey);
    check.name = object[QLatin1String("name")].toString();
    check.toleranceSeconds = object[QLatin1String("tolerance")].toInt(check.toleranceSeconds);
    if (known)
        check.keychainKey = object[QLatin1String("keychain")].toString();
    if (object[QLatin1String("onFailure")].toString() == QLatin1String("mark"))
        check.onFailure = SenderCheck::OnFailure::Mark;
    return check;
}

QByteArray SenderCheckCodec::write(const SenderVerdict &verdict)
{
    if (verdict.scheme == SenderScheme::None)
        return {};
    QJsonObject object{{QStringLiteral("reason"), nameIn(reasonNames, verdict.reason)},
                       {QStringLiteral("scheme"), name(verdict.scheme)}};
    put(object, "place", verdict.place);
    put(object, "part", verdict.part);
    put(object, "seconds", verdict.seconds);
    put(object, "count", verdict.count);
    put(object, "encoding", nameIn(encodingNames, verdict.encoding));
    put(object, "bytes", nameIn(bytesNames, verdict.bytes));
    put(object, "inbox", verdict.inbox);
    if (verdict.seen != SenderScheme::None)
        put(object, "seen", name(verdict.seen));
    return compact(object);
}

SenderVerdict SenderCheckCodec::readVerdict(const QByteArray &json)
{
    SenderVerdict verdict;
    if (json.isEmpty())
        return verdict;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](const char *key) {
        return object[QLatin1String(key)].toString();
    };
    verdict.scheme = scheme(text("scheme")).value_or(SenderScheme::HeaderKey);
    verdict.reason = valueIn(reasonNames, text("reason")).value_or(SenderReason::WrongSecret);
    verdict.place = text("place");
    verdict.part = text("part");
    verdict.seconds = object[QLatin1String("seconds")].toInteger();
    verdict.count = object[QLatin1String("count")].toInt();
    verdict.encoding = valueIn(encodingNames, text("encoding")).value_or(EncodingMistake::None);
    verdict.bytes = valueIn(bytesNames, text("bytes")).value_or(SignedBytes::None);
    verdict.inbox = text("inbox");
    verdict.seen = scheme(text("seen")).value_or(SenderScheme::None);
    return verdict;
}

QString SenderCheckCodec::name(SenderScheme scheme)
{
    return nameIn(schemeNames, scheme);
}

std::optional<SenderScheme> SenderCheckCodec::scheme(const QString &name)
{
    return valueIn(schemeNames, name);
}

QList<SenderScheme> SenderCheckCodec::schemes()
{
    QList<SenderScheme> all;
    for (const auto &one : schemeNames)
        all += one.value;
    return all;
}

} // namespace gancho
