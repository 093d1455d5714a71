#pragma once

#include "app/sandbox/entitytable.h"
#include "app/sandbox/sandboxfault.h"
#include "app/sandbox/sandboxquery.h"

#include <functional>

namespace gancho {

/// A list endpoint with the platform's envelope (reference/wts-chat.md §1.4).
struct SandboxListing
{
    QString name; ///< of the endpoint, with the ids of its path: what a remembered selection belongs to
    const EntityTable *table = nullptr;
    /// Filtering and sorting are kept while the table does not change. Only where nothing but the table and the query
    /// decides what is wanted.
    bool remembered = false;
    /// CreatedAt and UpdatedAt, and what the endpoint has besides.
    QStringList dates = {QStringLiteral("CreatedAt"), QStringLiteral("UpdatedAt")};
    std::function<bool(const QJsonObject &)> wanted; ///< empty: all
    std::function<QJsonObject(const QJsonObject &)> shown;
};

/// The page that `query` asks for.
SandboxReply listPage(const SandboxListing &listing, const SandboxQuery &query);

} // namespace gancho
