#include "models/domain/whazingtoken.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace gancho {

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;
/// Above it a time is meant in milliseconds: the year 5138 in seconds.
constexpr double mostSeconds = 1e11;

QJsonObject part(const QString &encoded)
{
    const auto bytes = QByteArray::fromBase64Encoding(encoded.toLatin1(), QByteArray::Base64UrlEncoding |
                                                                              QByteArray::OmitTrailingEquals |
                                                                              QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

QString textOf(const QJsonValue &value)
{
    return value.isString() || value.isDouble() ? value.toVariant().toString() : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
    if (!(seconds > 0) || seconds > mostSeconds * 1000)
        return {};
    const double ms = seconds > mostSeconds ? seconds : seconds * 1000;
    return QDateTime::fromMSecsSinceEpoch(qint64(ms), QTimeZone::utc());
}

} // namespace

bool WhazingToken::looksLikeJwt(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^[\w-]{2,}\.[\w-]{2,}\.[\w-]+$)"));
    return form.match(text).hasMatch() && !part(text.section(u'.', 0, 0)).isEmpty();
}

std::optional<WhazingToken> WhazingToken::read(const QString &token)
{
    const QString trimmed = token.trimmed();
    if (!looksLikeJwt(trimmed))
        return std::nullopt;
    const QJsonObject claims = part(trimmed.section(u'.', 1, 1));
    if (claims.isEmpty())
        return std::nullopt;
    WhazingToken read;
    read.issuedAt = timeOf(claims[QLatin1String("iat")]);
    read.expiresAt = timeOf(claims[QLatin1String("exp")]);
    read.channelId = textOf(claims[QLatin1String("sessionId")]);
    read.tenantId = textOf(claims[QLatin1String("tenantId")]);
    read.profile = textOf(claims[QLatin1String("profile")]);
    return read;
}

WhazingToken::Validity WhazingToken::validity(const QDateTime &now) const
{
    if (!expiresAt.isValid())
        return Validity::Unlimited;
    if (now >= expiresAt)
        return Validity::Expired;
    return now.daysTo(expiresAt) <= warnDays && now.secsTo(expiresAt) <= warnDays * secondsOfDay ? Validity::Expiring
                                                                                                 : Validity::Valid;
}

qint64 WhazingToken::daysLeft(const QDateTime &now) const
{
    if (!expiresAt.isValid())
        return 0;
    const qint64 seconds = now.secsTo(expiresAt);
    return seconds < 0 ? -((-seconds + secondsOfDay - 1) / secondsOfDay) : seconds / secondsOfDay;
}

QString WhazingToken::validityText(const QDateTime &now) const
{
    const QString day = QLocale().toString(expiresAt.toLocalTime().date(), QLocale::LongFormat);
    switch (validity(now)) {
    case Validity::Unlimited:
        return QCoreApplication::translate("WhazingToken", "This token does not say when it expires.");
    case Validity::Valid:
        return QCoreApplication::translate("WhazingToken", "Expires on %1.").arg(day);
    case Validity::Expiring:
        return QCoreApplication::translate(
                   "WhazingToken",
                   "Expires on %1, in %n days. Create a new one in Whazing under Canais/API before that.", nullptr,
                   int(daysLeft(now)))
            .arg(day);
    case Validity::Expired:
        return QCoreApplication::translate("WhazingToken",
                                           "Expired on %1. Create a new one in Whazing under Canais/API.")
            .arg(day);
    }
    return {};
}

} // namespace gancho
