#include "app/accounts/accountcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gancho {

namespace {

QJsonObject toJson(const Account &account)
{
    return {{QStringLiteral("id"), account.id.value},
            {QStringLiteral("platform"), platformSlug(account.platform)},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("colour"), account.colour},
            {QStringLiteral("baseUrl"), account.baseUrl.toString(QUrl::FullyEncoded)},
            {QStringLiteral("sandbox"), account.sandbox}};
}

Account fromJson(const QJsonObject &json)
{
    Account account;
    account.id = AccountId(json[QLatin1String("id")].toString());
    account.platform = platformFromSlug(json[QLatin1String("platform")].toString());
    account.name = json[QLatin1String("name")].toString();
    account.colour = json[QLatin1String("colour")].toString(account.colour);
    account.baseUrl = QUrl(json[QLatin1String("baseUrl")].toString());
    account.sandbox = json[QLatin1String("sandbox")].toBool();
    return account;
}

} // namespace

QByteArray AccountCodec::write(const QList<Account> &accounts)
{
    QJsonArray list;
    for (const Account &account : accounts)
        list += toJson(account);
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("accounts"), list}})
        .toJson();
}

Result<QList<Account>> AccountCodec::read(const QByteArray &bytes)
{
    QJsonParseError parsing;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return fail(ErrorKind::Protocol, parsing.errorString());
    const int found = root[QLatin1String("version")].toInt();
    if (found > version)
        return fail(ErrorKind::Unsupported, QString());
    const QJsonValue list = root[QLatin1String("accounts")];
    if (found < 1 || !list.isArray())
        return fail(ErrorKind::Protocol, QString());
    QList<Account> accounts;
    for (const QJsonValue entry : list.toArray()) {
        const Account account = fromJson(entry.toObject());
        if (!account.id.isValid() || account.platform == PlatformKind::None)
            return fail(ErrorKind::Protocol, QString());
        accounts += account;
    }
    return accounts;
}

} // namespace gancho
