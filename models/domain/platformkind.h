#pragma once

#include <QString>

namespace gancho {

/// The platforms that Gancho knows. The numbers are stored in the log and never change.
enum class PlatformKind { None = 0, WtsChat = 1, Whazing = 2, Clint = 3 };

/// "wts-chat", "whazing", "clint", or empty: as on the command line and in exports.
QString platformSlug(PlatformKind kind);
PlatformKind platformFromSlug(const QString &slug);
/// The product's own name, not translated: "wts.chat", "Whazing", "Clint".
QString platformName(PlatformKind kind);
/// The base URL that a new account is given; empty where the platform has none in common for all customers.
QString platformDefaultBaseUrl(PlatformKind kind);

} // namespace gancho
