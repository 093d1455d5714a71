#pragma once

#include <QString>

namespace gancho {

/// What a value is, told by its form and the name of its field: a phone as people write it, CPF and CNPJ with what
/// their check digits say, whose id it is, where a link leads, an amount of money. `owner` is the key of the object
/// that the field is in. Empty where nothing is to be said.
QString valueNote(const QString &key, const QString &value, bool isNumber, const QString &owner);

} // namespace gancho
