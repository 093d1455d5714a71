#pragma once

#include "models/domain/platformkind.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace gancho {

/// Realistic webhook bodies for a test: what the invented company would send, without a server. Any thread, one at a
/// time.
class TestEvents
{
public:
    explicit TestEvents(quint32 seed = 1);
    ~TestEvents();

    /// The body of the next event of that type; nothing for a type that the platform does not send.
    std::optional<QByteArray> next(const QString &type);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gancho
