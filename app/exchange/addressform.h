#pragma once

#include <QList>
#include <QString>

namespace gancho {

struct AddressPlace
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// The IPv4 and IPv6 addresses in a text, with neither port nor brackets. What reads like a version ("v1.2.3.4",
/// "Agent/1.2.3.4") or a time of day is none.
QList<AddressPlace> addressesIn(const QString &text);

} // namespace gancho
