#pragma once

#include "app/secrets/secret.h"
#include "models/base/future.h"
#include "models/domain/clintintegration.h"

#include <QObject>

namespace gancho {

class Platform;

/// What stands in for Clint's panel in the sandbox: integrations are put there by request, since the real panel is set
/// up by hand alone. GUI thread.
class ClintSandboxPanel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Creates or changes it; yields the URL that was generated for a receiving one, empty for a sending one. Errors:
    /// Invalid with what the panel says.
    Future<Secret> apply(Platform &platform, const ClintIntegration &integration);
    /// Yields whether it was there.
    Future<bool> remove(Platform &platform, const QString &id);
};

} // namespace gancho
