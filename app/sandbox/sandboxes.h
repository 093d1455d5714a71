#pragma once

#include "app/sandbox/sandbox.h"

#include <map>
#include <memory>

namespace gancho {

/// An embedded platform of each kind, so that accounts of all of them can be tried side by side. Made when first asked
/// for; none runs before it is started. Same thread as a Sandbox.
class Sandboxes : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Lives as long as this object.
    Sandbox &of(PlatformKind kind);
    /// Its base URL once it runs: started where it does not, and only once, however many ask for it. Errors: as of
    /// Sandbox::start().
    Future<QUrl> running(PlatformKind kind);

Q_SIGNALS:
    void stopped(gancho::PlatformKind kind);

private:
    std::map<PlatformKind, std::unique_ptr<Sandbox>> m_sandboxes;
    std::map<PlatformKind, Future<QUrl>> m_starting;
};

} // namespace gancho
