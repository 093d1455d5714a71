#pragma once

#include <QString>

namespace gancho {

/// An example of a text that shows its form and not whose it is: "+55 11 9••••-••00", "m••••@e••••.com". Short values
/// in capitals, which are codes, and dates stay as they are, unless `key` says that they are about a person. Pure.
QString maskedText(const QString &key, const QString &value);
/// The same for a number's literal: long whole numbers are phones, documents and ids.
QString maskedNumber(const QString &key, const QString &literal);

} // namespace gancho
