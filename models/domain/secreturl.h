#pragma once

#include <QString>

namespace gancho {

/// Addresses that carry a secret in their query ("?token=…"), so that it is kept apart from them.

/// Whether a value in the query is one that lets somebody in: token, key, secret and the like.
bool hasUrlSecret(const QString &url);
/// The address with hiddenUrlSecret in the place of such values; all else as it is, letter by letter.
QString withoutUrlSecret(const QString &url);
/// Whether such a value is hidden: the address cannot be used as it is.
bool isUrlSecretHidden(const QString &url);
inline const QString hiddenUrlSecret = QStringLiteral("***");

} // namespace gancho
