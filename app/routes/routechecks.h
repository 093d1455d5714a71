#pragma once

#include "models/base/result.h"
#include "models/domain/route.h"

#include <QList>
#include <QUrl>

namespace gancho {

/// What is wrong with a route before it is saved or switched on.
class RouteChecks
{
public:
    /// Where the inboxes of this Gancho are reached; false where nothing has changed.
    bool setOwnInboxes(const QList<QPair<InboxId, QUrl>> &inboxes);
    /// An Invalid error by field: "name", "targets", "target.<number>.url"; addresses of a route that is on alone.
    Result<Done> checked(const Route &route) const;
    /// Why the route would take what it sends itself, translated; empty where it would not.
    QString selfFeed(const Route &route) const;

private:
    bool feedsItself(const Route &route, const QUrl &url) const;

    QList<QPair<InboxId, QUrl>> m_ownInboxes;
};

} // namespace gancho
