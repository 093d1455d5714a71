#include "app/exchange/requestcurl.h"

#include "app/net/apicall.h"

#include <QStringList>

namespace gancho::exchange {

namespace {

/// Within single quotes a POSIX shell leaves every byte alone but the quote itself.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

} // namespace

QString withoutToken(QString text, const Secret &token)
{
    if (token.isEmpty())
        return text;
    const QString mask = QStringLiteral("***");
    text.replace(token.reveal(), mask);
    return text.replace(QString::fromLatin1(QUrl::toPercentEncoding(token.reveal())), mask);
}

QString curlCommand(const ApiRequest &request, const ApiEndpoint &endpoint)
{
    QStringList parts{QStringLiteral("curl")};
    if (request.method != "GET")
        parts += QStringLiteral("-X ") + QString::fromLatin1(request.method);
    // Braces and brackets would be patterns to curl.
    const QString url = ApiCall::urlOf(request, endpoint).toString(QUrl::FullyEncoded);
    if (url.contains(u'[') || url.contains(u'{'))
        parts += QStringLiteral("-g");
    parts += quoted(withoutToken(url, endpoint.token));
    // Only here the shell is to look into the text, and only for the variable.
    parts += QStringLiteral("-H \"%1: %2$GANCHO_TOKEN\"")
                 .arg(QString::fromLatin1(endpoint.authHeader), QString::fromLatin1(endpoint.authPrefix));
    if (!request.body.isEmpty()) {
        parts +=
            QStringLiteral("-H ") + quoted(QStringLiteral("Content-Type: ") + QString::fromLatin1(request.contentType));
        // --data-binary reads a file where a body begins with '@'; --data-raw never does.
        parts += QStringLiteral("--data-raw ") + quoted(withoutToken(QString::fromUtf8(request.body), endpoint.token));
    }
    return parts.join(QStringLiteral(" \\\n  "));
}

} // namespace gancho::exchange
