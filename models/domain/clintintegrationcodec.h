#pragma once

#include "models/base/result.h"
#include "models/domain/clintintegration.h"

#include <QJsonObject>

namespace gancho {

/// Integrations of Clint as Gancho keeps them, and as its sandbox's stand-in for the panel takes them. The URL of a
/// receiving one is not among it. Pure.
class ClintIntegrationCodec
{
public:
    static QJsonObject write(const ClintIntegration &integration);
    /// What is missing is as newClintIntegration() has it. Errors: Invalid for an unknown kind, trigger or mode.
    static Result<ClintIntegration> read(const QJsonObject &json);
};

} // namespace gancho
