#include "app/net/replyreader.h"

#include "app/net/retryafter.h"
#include "app/net/servercode.h"
#include "app/net/servererror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace gancho {

namespace {

QByteArray header(const RawReply &raw, QByteArrayView name)
{
    for (const auto &[key, value] : raw.headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

bool isWebPage(const RawReply &raw)
{
    const QByteArray type = header(raw, "content-type").toLower();
    return type.contains("text/html") || type.contains("application/xhtml") || raw.body.trimmed().startsWith('<');
}

Error base(const RawReply &raw, ErrorKind kind, const QString &text)
{
    Error error;
    error.kind = kind;
    error.text = text;
    error.httpStatus = raw.status;
    error.retryAfterSeconds = retryAfterSeconds(header(raw, "retry-after"), raw.now);
    error.detail = QStringLiteral("HTTP %1 from %2").arg(raw.status).arg(raw.url.toString());
    return error;
}

Error redirect(const RawReply &raw)
{
    const QUrl target = raw.url.resolved(QUrl::fromEncoded(header(raw, "location")));
    if (target.host().isEmpty() || target == raw.url)
        return base(raw, ErrorKind::Protocol,
                    QCoreApplication::translate(
                        "ApiError", "The address answered with a redirect that leads nowhere. Check the base URL."));
    const bool elsewhere = target.host() != raw.url.host() || target.port() != raw.url.port();
    const QString text =
        elsewhere || target.scheme() != raw.url.scheme()
            ? QCoreApplication::translate(
                  "ApiError", "The address answered with a redirect to another host (%1). It was not followed, so "
                              "that the token goes nowhere else. Check the base URL.")
            : QCoreApplication::translate(
                  "ApiError", "The address answered with a redirect to another path (%1). Check the base URL.");
    const auto shown = elsewhere || target.scheme() != raw.url.scheme()
                           ? QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo
                           : QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;
    return base(raw, ErrorKind::Protocol, text.arg(target.toString(shown)));
}

Error webPage(const RawReply &raw)
{
    return base(
        raw, ErrorKind::Protocol,
        QCoreApplication::translate(
            "ApiError", "This address answers with a web page, not with the API. Check the base URL of the account."));
}

/// By its letters, or by words that English does not have: platforms answer in either.
bool isPortuguese(const QString &text)
{
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x7f && c.isLetter(); }))
        return true;
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(de|da|dos|das|em|na|para|por|com|sem|que|um|uma|ou|nao|isto|aquilo|este|esta|foi|deve|existe|"
            "informe|encontrad[oa]|invalid[oa]s?|obrigatori[oa])\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

/// The platform's own words, where it has any, behind what they mean.
QString withServerText(const ServerError &server, const QString &text)
{
    return server.text.isEmpty()
               ? text
               : QCoreApplication::translate("ApiError", "%1 In the platform's words: “%2”").arg(text, server.text);
}

/// The platform's own words where it has any; behind ours, where they are in a language that the user may not read.
QString orServerText(const ServerError &server, const QString &text)
{
    if (server.text.isEmpty())
        return text;
    if (QLocale().language() != QLocale::Portuguese || isPortuguese(server.text))
        return server.text;
    return withServerText(server, text);
}

QString noBalance(const ServerError &server)
{
    if (server.balance.isEmpty() || server.leastBalance.isEmpty())
        return QCoreApplication::translate("ApiError",
                                           "The account's balance is not enough for this (402). Recharge it on the "
                                           "platform, then try again.");
    return QCoreApplication::translate("ApiError",
                                       "The account's balance is not enough for this (402): it has %1, and %2 are "
                                       "needed. Recharge it on the platform, then try again.")
        .arg(server.balance, server.leastBalance);
}

QPair<ErrorKind, QString> judge(int status, const ServerError &server, bool forbiddenIsToken)
{
    // A code says more than the status, under which a refused token may be 403 (reference/whazing.md §1d).
    if (const auto known = serverCodeKind(server.key))
        return {*known, server.text};
    if (server.meansNotFound())
        return {ErrorKind::NotFound,
                orServerText(server, QCoreApplication::translate(
                                         "ApiError", "The platform knows no such entry. It may have been deleted: "
                                                     "reload, and check what you entered."))};
    if (server.isFormError())
        return {ErrorKind::Invalid,
                orServerText(server, QCoreApplication::translate(
                                         "ApiError", "The platform refused the data. Check what you entered."))};
    if (status == 404 || server.status == 404)
        return {
            ErrorKind::NotFound,
            orServerText(server, QCoreApplication::translate(
                                     "ApiError",
                                     "The platform does not know this address (404). Check the base URL, or reload: "
                                     "the entry may have been deleted."))};
    if (status == 401 || server.isUnauthorized())
        return {ErrorKind::Unauthorized,
                QCoreApplication::translate(
                    "ApiError",
                    "The platform refused the token. It may be wrong or deleted, or not allowed for this group of the "
                    "API. Check it under Settings, or create one with more permissions.")};
    if (status == 402)
        return {ErrorKind::Forbidden, noBalance(server)};
    // The flag is that of features which the plan lacks.
    if (status == 403 && forbiddenIsToken && !server.flagged)
        return {ErrorKind::Unauthorized, withServerText(server, refusedTokenText())};
    if (status == 403)
        return {ErrorKind::Forbidden,
                QCoreApplication::translate("ApiError",
                                            "The platform does not allow this for the account or its token (403).") +
                    (server.text.isEmpty() ? QString() : QLatin1Char(' ') + server.text)};
    if (status == 429)
        return {ErrorKind::RateLimited,
                QCoreApplication::translate(
                    "ApiError", "The platform takes no more requests for the moment. Wait a little and try again.")};
    if (status == 408)
        return {ErrorKind::Timeout,
                QCoreApplication::translate("ApiError", "The platform did not wait for the whole request. Try again.")};
    if (status == 409)
        return {ErrorKind::Conflict,
                orServerText(server, QCoreApplication::translate(
                                         "ApiError", "Something with this name or address exists already."))};
    if (status >= 400 && status < 500)
        return {ErrorKind::Invalid,
                orServerText(server, QCoreApplication::translate(
                                         "ApiError", "The platform refused the request (%1). Check what you entered.")
                                         .arg(status))};
    if (status == 502 || status == 503 || status == 504)
        return {ErrorKind::Server,
                QCoreApplication::translate(
                    "ApiError", "The platform cannot be reached at the moment (%1). Try again in a few minutes.")
                    .arg(status)};
    QString text =
        QCoreApplication::translate(
            "ApiError", "The platform reported a failure of its own (%1). Try again; if it stays, ask its support.")
            .arg(status);
    if (!server.text.isEmpty())
        text += QLatin1Char(' ') + server.text;
    return {ErrorKind::Server, text};
}

Error refusal(const RawReply &raw, const ServerError &server)
{
    const int status = raw.status >= 400 ? raw.status : server.status;
    // A page is not the platform's: something before it refused, whatever the token is.
    const auto [kind, text] = judge(status, server, raw.forbiddenIsToken && !isWebPage(raw));
    Error error = base(raw, kind, text);
    error.serverCode = server.key;
    error.reference = server.reference;
    error.fields = server.fields;
    if (!server.key.isEmpty() || !server.text.isEmpty())
        error.detail += QStringLiteral(": %1 %2").arg(server.key, server.text);
    return error;
}

} // namespace

ApiReply asItIs(const RawReply &raw)
{
    return {raw.status, raw.headers, raw.body, QJsonDocument::fromJson(raw.body), raw.elapsedMs};
}

Result<ApiReply> readReply(const RawReply &raw)
{
    if (raw.status >= 300 && raw.status < 400)
        return fail(redirect(raw));
    const bool webPageGiven = isWebPage(raw);
    if (webPageGiven && (raw.status < 400 || raw.status == 404 || raw.status == 405))
        return fail(webPage(raw));

    QJsonParseError parsing;
    ApiReply reply{raw.status, raw.headers, raw.body, QJsonDocument::fromJson(raw.body, &parsing), raw.elapsedMs};
    const ServerError server = ServerError::fromJson(reply.json.object());
    if (raw.status >= 400 || server.flagged)
        return fail(refusal(raw, server));
    const QByteArray start = raw.body.trimmed().left(1);
    if (parsing.error != QJsonParseError::NoError && (start == "{" || start == "[")) {
        Error error = base(raw, ErrorKind::Protocol,
                           QCoreApplication::translate(
                               "ApiError", "The platform's answer is damaged and cannot be understood. Try again."));
        error.detail += QStringLiteral(": %1").arg(parsing.errorString());
        return fail(error);
    }
    return reply;
}

} // namespace gancho
