#pragma once

#include "app/platforms/contract.h"

#include <QUrl>

namespace gancho::exchange {

/// A Postman collection of format 2.1.0 with every operation of `contract`: a folder per group, the variables baseUrl
/// and token (which is left empty), bearer authentication, parameters with their descriptions (the optional ones
/// disabled), and an example body made from the schema. Pure.
QByteArray postmanCollection(const Contract &contract, const QString &name, const QUrl &baseUrl);

} // namespace gancho::exchange
