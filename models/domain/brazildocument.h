#pragma once

#include <QString>

namespace gancho {

/// A number of the Brazilian tax office: CPF of a person (11 digits) or CNPJ of a company (14 characters, the first 12
/// of which may be letters since July 2026; the last two of both are check digits, modulo 11).
struct BrazilDocument
{
    enum class Kind { None, Cpf, Cnpj };

    Kind kind = Kind::None;
    QString formatted;    ///< "123.456.789-09", "12.345.678/0001-95"
    bool isValid = false; ///< its check digits hold

    /// With or without the usual points. Kind::None where the text has not the form of either.
    static BrazilDocument read(const QString &text);
};

} // namespace gancho
