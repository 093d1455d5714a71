#pragma once

#include <QJsonObject>
#include <QString>

namespace gancho::worlddocument {

/// Invented numbers with valid check digits, punctuated, the same for the same `number`. They draw on no chance of the
/// world, so that the rest of the company stays what its seed makes it.
QString cpf(int number);
QString cnpj(int number);

/// What people write when they give their document along with `text`; nothing added to most texts. `contact`: who
/// writes, whose own fields are used where they have one.
QString given(const QString &text, const QJsonObject &contact);

} // namespace gancho::worlddocument
