#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace gancho {

/// What a channel's token of Whazing says of itself: a JWT (reference/whazing.md §1a). Read for show alone; the
/// signature is the server's business and is never checked. Pure.
struct WhazingToken
{
    QDateTime issuedAt;  ///< invalid where it does not say
    QDateTime expiresAt; ///< invalid: it does not say, so it may last for ever
    QString channelId;   ///< the claim "sessionId"
    QString tenantId;
    QString profile; ///< "admin"

    static constexpr int warnDays = 30;

    enum class Validity { Unlimited, Valid, Expiring, Expired };

    /// Nothing for what is no JWT.
    static std::optional<WhazingToken> read(const QString &token);
    /// Whether it has the form of a JWT, whatever is in it.
    static bool looksLikeJwt(const QString &text);

    /// Expiring: within `warnDays`.
    Validity validity(const QDateTime &now) const;
    /// Whole days until it expires, rounded down; negative afterwards; 0 where it does not say.
    qint64 daysLeft(const QDateTime &now) const;
    /// What a person is told of its expiry: "Expires on 3 March 2027, in 12 days." Translated.
    QString validityText(const QDateTime &now) const;
};

} // namespace gancho
