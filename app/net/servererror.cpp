#include "app/net/servererror.h"

#include "app/net/servercode.h"

#include <QJsonArray>
#include <QJsonValue>

namespace gancho {

namespace {

/// `httpStatusCode` comes as 401, "401", "Unauthorized" or "INTERNALSERVERERROR".
int statusFrom(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInt();
    const QString text = value.toString();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number;
    static const QHash<QString, int> names = {
        {QStringLiteral("badrequest"), 400},       {QStringLiteral("unauthorized"), 401},
        {QStringLiteral("forbidden"), 403},        {QStringLiteral("notfound"), 404},
        {QStringLiteral("methodnotallowed"), 405}, {QStringLiteral("requesttimeout"), 408},
        {QStringLiteral("conflict"), 409},         {QStringLiteral("unprocessableentity"), 422},
        {QStringLiteral("toomanyrequests"), 429},  {QStringLiteral("internalservererror"), 500},
        {QStringLiteral("badgateway"), 502},       {QStringLiteral("serviceunavailable"), 503},
        {QStringLiteral("gatewaytimeout"), 504},
    };
    return names.value(text.toLower().remove(u'_').remove(u' '));
}

QString joined(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList lines;
    for (const QJsonValue line : value.toArray())
        lines += line.toString();
    lines.removeAll(QString());
    return lines.join(u' ');
}

} // namespace

ServerError ServerError::fromJson(const QJsonObject &body)
{
    ServerError error;
    error.flagged = body[QLatin1String("error")].toBool();
    error.status = statusFrom(body[QLatin1String("httpStatusCode")]);
    if (error.status == 0)
        error.status = statusFrom(body[QLatin1String("status")]);
    error.key = body[QLatin1String("key")].toString();
    error.reference = body[QLatin1String("id")].toObject()[QLatin1String("shortValue")].toString();
    const QJsonObject errors = body[QLatin1String("errors")].toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it)
        error.fields.insert(it.key(), joined(it.value()));
    const QString named = body[QLatin1String("error")].toString().trimmed();
    if (error.key.isEmpty() && isServerCode(named))
        error.key = named;
    else
        error.text = named;
    // The order of reference/whazing.md §1d; "text" and "title" are those of other platforms.
    for (const auto name : {"text", "message", "msg", "detail", "title"}) {
        if (!error.text.isEmpty())
            break;
        error.text = body[QLatin1String(name)].toString().trimmed();
    }
    const QJsonValue balance = body[QLatin1String("wallet_balance")];
    const QJsonValue least = body[QLatin1String("minimum_required")];
    if (!balance.isUndefined())
        error.balance = balance.toVariant().toString();
    if (!least.isUndefined())
        error.leastBalance = least.toVariant().toString();
    if (error.key.isEmpty() && serverCodeKind(error.text))
        error.key = error.text;
    if (const QString known = serverCodeText(error.key); !known.isEmpty())
        error.text = known;
    return error;
}

bool ServerError::meansNotFound() const
{
    return isFormError() && (text.contains(QStringLiteral("não encontrad"), Qt::CaseInsensitive) ||
                             text.contains(QLatin1String("nao encontrad"), Qt::CaseInsensitive) ||
                             text.contains(QLatin1String("not found"), Qt::CaseInsensitive));
}

} // namespace gancho
