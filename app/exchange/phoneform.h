#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace gancho {

struct PhonePlace
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// The phones in a text. `known` is asked whether digits are a phone's for certain; without that a number must have the
/// form of a Brazilian phone or begin with a plus sign. UUIDs, dates and amounts are none.
QList<PhonePlace> phonesIn(const QString &text, const std::function<bool(const QString &)> &known);

} // namespace gancho
