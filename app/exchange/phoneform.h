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

/// The text with a plain dash or space for each of those that are only to look better or to keep a line whole; as long.
QString withPlainSigns(const QString &text);

/// The phones in a text. `known` is asked whether digits are a phone's for certain; without that a number must have the
/// form of a Brazilian phone, begin with a plus sign, or follow a word for a phone. UUIDs, dates and amounts are none.
QList<PhonePlace> phonesIn(const QString &text, const std::function<bool(const QString &)> &known);

} // namespace gancho
