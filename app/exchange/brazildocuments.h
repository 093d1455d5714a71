#pragma once

#include <QString>

namespace gancho {

/// CPF (11 digits) and CNPJ (14 places, since 2026 letters too but for the last two). All take the plain form, without
/// punctuation, letters upper case.

bool isCpf(const QString &plain);
bool isCnpj(const QString &plain);
/// With the last two places made the check digits of the others.
QString withCpfDigits(QString plain);
QString withCnpjDigits(QString plain);

} // namespace gancho
