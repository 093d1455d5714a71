#pragma once

#include "app/net/apiclient.h"
#include "app/platforms/contract.h"

namespace gancho::exchange {

/// A Postman collection of format 2.1.0 with every operation of `contract`: a folder per group, the variables baseUrl
/// and token (which is left empty), authentication by the header that the platform wants, parameters with their
/// descriptions (the optional ones disabled), and an example body made from the schema. Of `endpoint` its token is not
/// used. Pure.
QByteArray postmanCollection(const Contract &contract, const QString &name, const ApiEndpoint &endpoint);

} // namespace gancho::exchange
