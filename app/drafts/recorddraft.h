#pragma once

#include "models/domain/contact.h"
#include "models/domain/panel.h"

namespace gancho::recorddraft {

/// What is typed into the forms of contacts and cards, as it is kept over a crash. Pure.

QJsonObject write(const Contact &edited);
/// `before` with what was typed.
Contact read(const QJsonObject &draft, Contact before);
QJsonObject write(const Card &edited);
Card read(const QJsonObject &draft, Card before);

} // namespace gancho::recorddraft
