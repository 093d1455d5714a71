#include "models/domain/urldifference.h"

#include "models/domain/inbox.h"

#include <QUrl>

namespace gancho {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// Up to the name of the inbox: what is there before a token.
QString upToInbox(const QString &path, const QString &inbox)
{
    const QString own = inboxPath(inbox);
    const qsizetype at = path.indexOf(own);
    return at < 0 ? path : path.left(at + own.size());
}

} // namespace

QString inboxNamedIn(const QString &url)
{
    const QStringList parts = QUrl(url.trimmed()).path(QUrl::FullyEncoded).split(u'/');
    const qsizetype at = parts.indexOf(QLatin1String("in"));
    return at >= 0 && at + 1 < parts.size() ? parts[at + 1] : QString();
}

UrlDifference urlDifference(const QString &actual, const QString &expected, const QString &inbox)
{
    const QUrl is(actual.trimmed()), due(expected);
    const bool sameHost = is.host().compare(due.host(), Qt::CaseInsensitive) == 0;
    const QString named = inboxNamedIn(actual);
    if (!sameHost)
        return named == inbox && !inbox.isEmpty() ? UrlDifference::Host : UrlDifference::Unrelated;
    if (named != inbox)
        return named.isEmpty() ? UrlDifference::Unrelated : UrlDifference::Inbox;
    if (is.scheme() != due.scheme())
        return UrlDifference::Scheme;
    if (portOf(is) != portOf(due))
        return UrlDifference::Port;
    const QString isPath = is.path(QUrl::FullyEncoded), duePath = due.path(QUrl::FullyEncoded);
    const bool samePath = withoutSlash(isPath) == withoutSlash(duePath);
    const bool sameQuery = is.query(QUrl::FullyEncoded) == due.query(QUrl::FullyEncoded);
    if (samePath && sameQuery)
        return isPath == duePath ? UrlDifference::None : UrlDifference::TrailingSlash;
    const bool hasToken = due.hasQuery() || upToInbox(duePath, inbox) != duePath;
    return hasToken && upToInbox(isPath, inbox) == upToInbox(duePath, inbox) ? UrlDifference::Token
                                                                             : UrlDifference::Path;
}

} // namespace gancho
