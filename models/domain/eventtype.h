#pragma once

#include "models/domain/platformkind.h"

#include <QList>
#include <QString>

namespace gancho {

/// How a thing is coloured; the theme gives each its colour. Never the only sign of anything.
enum class Tone { Neutral, Accent, Ok, Warn, Bad, Info };

/// An event of a platform as it is shown.
struct EventType
{
    QString id;     ///< identifier on the wire, "SESSION_NEW"
    QString label;  ///< translated, complete: "Atendimento criado"
    QString group;  ///< translated: "Atendimento"
    QString action; ///< translated: "criado"
    Tone tone = Tone::Neutral;
    bool main = false; ///< one of the platform's own form, in its order
};

/// The known events of a platform: those of the platform's form first, in its order, then the others
/// (reference/wts-chat.md §3.2); of PlatformKind::None those of all. Translated at the call.
QList<EventType> eventTypes(PlatformKind kind);

/// An event by its identifier; unknown ones come back with the identifier as label and without a group.
/// An empty identifier gives "Event without a name".
EventType eventType(PlatformKind kind, const QString &id);

} // namespace gancho
