#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace gancho {

/// A named set of contacts that contacts are put into and taken out of: a portfolio ("carteira") or a sequence of
/// messages (reference/wts-chat.md §2.2, §2.15).
struct Audience
{
    enum class Kind { Portfolio, Sequence };
    Kind kind = Kind::Portfolio;
    QString id;
    QString name;
    bool active = true;
    qint64 contacts = -1; ///< -1: the platform has not said
    QDateTime createdAt, updatedAt;
    QJsonObject raw;
    bool operator==(const Audience &) const = default;
};

/// A contact within an audience.
struct AudienceMember
{
    MembershipId id;
    ContactId contactId;
    QString name;
    QString phone;
    QString email;
    QDateTime addedAt;
    QJsonObject raw;
    bool operator==(const AudienceMember &) const = default;
};

/// What the contacts of an audience are narrowed to; empty members do not narrow.
struct MemberQuery
{
    QString name;
    QString phone; ///< as typed
    bool isEmpty() const { return name.isEmpty() && phone.isEmpty(); }
    bool operator==(const MemberQuery &) const = default;
};

} // namespace gancho
