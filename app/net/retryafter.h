#pragma once

#include <QByteArray>
#include <QDateTime>

namespace gancho {

/// Seconds from a Retry-After header, which holds a number of seconds or an HTTP date (RFC 9110 §10.2.3); -1 when it is
/// empty or neither; 0 for a date that has passed. At most a day.
int retryAfterSeconds(const QByteArray &header, const QDateTime &now);

} // namespace gancho
