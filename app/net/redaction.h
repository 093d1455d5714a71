#pragma once

#include "app/secrets/secret.h"

#include <QString>

namespace gancho {

/// `text` fit for a log: without the token (plain or percent-encoded), anything that looks like one ("pn_…", "Bearer
/// …", a JWT), the codes that connect a channel to a phone, user names, passwords and query values of URLs, and phone
/// numbers; UUIDs are cut to their first eight digits. QNetworkReply::errorString() holds the whole URL on a 404. Pure.
QString redacted(QString text, const Secret &token);

} // namespace gancho
