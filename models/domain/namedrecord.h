#pragma once

#include "models/domain/directorykind.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace gancho {

/// A record of the directory of which the name is what counts: a group of origins, or a number of Whazing's that people
/// give a name to.
struct NamedRecord
{
    DirectoryKind kind = DirectoryKind::Groups;
    QString id;
    QString name;      ///< the platform's, or what the user calls it
    QString learnt;    ///< what events called it; where the user may name it
    QString within;    ///< the name of what it belongs to
    QStringList parts; ///< the names of what it holds, in order
    bool archived = false;
    QDateTime seenAt; ///< when an event last held it
    QJsonObject raw;

    bool operator==(const NamedRecord &) const = default;
};

} // namespace gancho
