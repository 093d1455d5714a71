#pragma once

#include "app/routes/routematch.h"
#include "models/base/result.h"

#include <QLocale>

namespace gancho::fieldmapping {

/// Name and JSON text of what goes out, in order.
using Values = QList<QPair<QString, QByteArray>>;

/// The mapped fields of an event. Missing ones without a fallback are left out; nulls stay nulls. Where several fields
/// have the same name at the target, the first that has a value counts. A constant and a fallback are texts, and may
/// have fields of the event within: "Olá, {{contact.name}}!". Pure, any thread.
Values values(const FieldMapping &mapping, const RouteEvent &event,
              const QLocale &locale = QLocale(QLocale::Portuguese, QLocale::Brazil));
/// As one JSON object; dots in names make objects within it.
QByteArray json(const Values &values);
/// As application/x-www-form-urlencoded, objects and arrays as JSON text.
QByteArray form(const Values &values);

} // namespace gancho::fieldmapping
