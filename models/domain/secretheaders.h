#pragma once

#include "models/domain/event.h"

#include <QJsonObject>

namespace gancho::secretheaders {

// Own headers of requests whose values are keys: they are kept in the keychain, never in a file.

/// By its name: "X-Api-Key", "Authorization", "X-Senha".
bool isSecret(const QByteArray &name);
/// Takes the values of the secret ones out of `headers`, where they are empty afterwards: lower-case name -> value.
QJsonObject take(HeaderList &headers);
/// Fills in values that were taken out.
void fillIn(HeaderList &headers, const QJsonObject &values);
/// The same from what the keychain has, the object as JSON text.
void fillIn(HeaderList &headers, const QString &json);

} // namespace gancho::secretheaders
