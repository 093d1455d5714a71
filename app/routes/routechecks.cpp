#include "app/routes/routechecks.h"

#include "app/routes/routerequest.h"
#include "app/routes/routes.h"
#include "app/sending/sendguard.h"

#include <algorithm>

namespace gancho {

namespace {

bool isSame(const QUrl &a, const QUrl &b)
{
    const auto host = [](const QUrl &url) {
        const bool here = !sendguard::isOutside(url);
        return here ? QString() : url.host().toLower();
    };
    // Whoever forwards to this computer takes both schemes.
    const auto port = [](const QUrl &url) {
        const int named = url.port(0);
        return named == 80 || named == 443 ? 0 : named;
    };
    return host(a) == host(b) && port(a) == port(b) &&
           (a.path() == b.path() || a.path().startsWith(b.path() + QLatin1Char('/')));
}

QString selfFeedText()
{
    return Routes::tr("This is the address of an inbox that the route listens to: it would feed itself.");
}

} // namespace

bool RouteChecks::setOwnInboxes(const QList<QPair<InboxId, QUrl>> &inboxes)
{
    if (m_ownInboxes == inboxes)
        return false;
    m_ownInboxes = inboxes;
    return true;
}

bool RouteChecks::feedsItself(const Route &route, const QUrl &url) const
{
    return std::any_of(m_ownInboxes.cbegin(), m_ownInboxes.cend(), [&](const auto &own) {
        return (!route.when.inbox.isValid() || route.when.inbox == own.first) && isSame(url, own.second);
    });
}

QString RouteChecks::selfFeed(const Route &route) const
{
    for (const RouteTarget &target : route.targets) {
        const auto url = routerequest::checkedUrl(target.url);
        if (target.kind == RouteTarget::Kind::Url && url && feedsItself(route, *url))
            return selfFeedText();
    }
    return {};
}

Result<Done> RouteChecks::checked(const Route &route) const
{
    Error error;
    error.kind = ErrorKind::Invalid;
    const auto wrong = [&error](const QString &field, const QString &text) {
        if (error.text.isEmpty())
            error.text = text;
        error.fields.insert(field, text);
    };
    if (route.name.trimmed().isEmpty())
        wrong(QStringLiteral("name"), Routes::tr("Give the route a name."));
    if (route.targets.isEmpty())
        wrong(QStringLiteral("targets"), Routes::tr("Say where the events go to."));
    for (qsizetype i = 0; i < route.targets.size(); ++i) {
        if (!route.enabled || route.targets[i].kind != RouteTarget::Kind::Url)
            continue;
        const QString field = QStringLiteral("target.%1.url").arg(i + 1);
        const auto url = routerequest::checkedUrl(route.targets[i].url);
        if (!url)
            wrong(field, url.error().text);
        else if (feedsItself(route, *url))
            wrong(field, selfFeedText());
    }
    return error.fields.isEmpty() ? Result<Done>(Done{}) : fail(error);
}

} // namespace gancho
