#pragma once

#include "models/domain/platformkind.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

namespace gancho {

/// An event as the invented company would send it.
struct InventedEvent
{
    QString type;
    QByteArray body; ///< JSON
};

/// Events that belong together.
struct EventStory
{
    QString id;    ///< "new-lead": on the command line
    QString label; ///< translated
};

/// Realistic webhook bodies for a test: what the invented company on a platform would send, without a server. Any
/// thread, one at a time.
class TestEvents
{
public:
    explicit TestEvents(quint32 seed = 1, PlatformKind platform = PlatformKind::WtsChat);
    ~TestEvents();

    /// The body of the next event of that type; nothing for a type that the platform does not send.
    std::optional<QByteArray> next(const QString &type);
    /// The events of a story in their order, about somebody new or at random each time; ids fit together. Empty for an
    /// unknown one.
    QVector<InventedEvent> story(const QString &id);

    /// Of that platform; translated at the call.
    static QList<EventStory> stories(PlatformKind platform);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gancho
