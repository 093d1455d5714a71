#pragma once

#include "models/domain/event.h"

#include <optional>

namespace gancho {

/// A request as a relay tells of it, to be made again at the receiver.
struct RelayMessage
{
    QByteArray target;  ///< path and query at the receiver
    HeaderList headers; ///< without those of the connection
    QByteArray body;
    /// A probe of PublicUrl, this one's or another's of the same channel.
    bool isProbe() const { return target.startsWith("/.gancho/"); }
    bool exact = false; ///< the relay sent the bytes themselves, not what it read out of them

    /// Out of the data of an event of the stream: an object with `body`, `query`, `timestamp`, and each header under
    /// its name in lower case (probot/smee.io lib/server.js); gosmee adds the very bytes as `bodyB` in base64. Null for
    /// what is none. The body is cut out as it stands, so that order and numbers are not changed once more.
    /// `fallbackPath`: where a call goes that names no path of ours in the query's `to`. Pure.
    static std::optional<RelayMessage> read(const QByteArray &data, const QByteArray &fallbackPath);
    /// What senders use as public base URL: with a path of ours behind it, the relay keeps that path in the query, as
    /// it knows no paths below a channel.
    static QString baseUrl(const QString &channel);
};

} // namespace gancho
