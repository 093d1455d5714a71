#pragma once

#include <QString>

namespace gancho {

/// How the URL of a subscription differs from the one that it should have, the harmless first.
enum class UrlDifference {
    None,
    TrailingSlash,
    Scheme, ///< http:// for https:// or the other way round
    Port,
    Token,     ///< the token that the inbox demands is missing or another one
    Path,      ///< another path or query otherwise
    Host,      ///< the right inbox at another address, an old one
    Inbox,     ///< the right address, another inbox
    Unrelated, ///< goes somewhere else
};

/// Holds `actual` against `expected`, the address of the inbox called `inbox` with the token that it demands, if any.
/// Pure.
UrlDifference urlDifference(const QString &actual, const QString &expected, const QString &inbox);
/// The inbox whose path a URL has in it: "loja" for ".../in/loja/abc"; empty where there is none.
QString inboxNamedIn(const QString &url);

} // namespace gancho
