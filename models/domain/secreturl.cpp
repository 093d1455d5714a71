#include "models/domain/secreturl.h"

#include <QRegularExpression>

namespace gancho {

namespace {

/// The name with its separator, and the value.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        QStringLiteral("([?&](?:token|access_token|auth_token|key|apikey|api_key|api-key|secret|senha|password)=)"
                       "([^&#]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

template <class Wanted>
bool any(const QString &url, Wanted wanted)
{
    auto found = pattern().globalMatch(url);
    while (found.hasNext())
        if (wanted(found.next().captured(2)))
            return true;
    return false;
}

} // namespace

bool hasUrlSecret(const QString &url)
{
    return any(url, [](const QString &value) { return value != hiddenUrlSecret; });
}

bool isUrlSecretHidden(const QString &url)
{
    return any(url, [](const QString &value) { return value == hiddenUrlSecret; });
}

QString withoutUrlSecret(const QString &url)
{
    QString shown = url;
    return shown.replace(pattern(), QStringLiteral("\\1") + hiddenUrlSecret);
}

} // namespace gancho
