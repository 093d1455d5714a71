#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace gancho {

/// An instant as the platform writes it: ISO 8601 in UTC, 6 fraction digits, 7 where the last is not zero
/// (reference/wts-chat.md §1.5). `ticks` are of 100 ns since 1970 UTC.
QString instantText(qint64 ticks);

/// The present, in ticks of 100 ns since 1970 UTC.
qint64 currentTicks();

/// An instant as a client may write it in a filter or body, in the platform's spelling with 7 digits. Without an offset
/// it is UTC. Empty when it is no instant.
std::optional<QString> readInstant(const QString &text);

/// Negative, 0 or positive as `a` lies before, at or after `b`. Both in the platform's spelling; missing digits count
/// as zero.
int compareInstants(QStringView a, QStringView b);

} // namespace gancho
