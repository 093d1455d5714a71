#pragma once

#include "models/domain/noticerule.h"

#include <QMetaType>
#include <QString>

namespace gancho {

/// Something that a person is told of.
struct Notice
{
    enum class Kind {
        Events,       ///< matching events arrived
        FailedChecks, ///< senders failed their check
        Silence,      ///< nothing arrived for the time of the rule
        Resumed,      ///< events arrive again after a silence that was told
        Test,         ///< asked for, to see whether it comes through
        Background,   ///< the window is closed and Gancho goes on
    };

    Kind kind = Kind::Events;
    NoticeRule rule;          ///< whose it is; without an id for Test and Background
    qint64 count = 0;         ///< events that it stands for
    EventSummary newest = {}; ///< the last of them; without an id where it is not known
    qint64 silentMs = 0;      ///< for Silence and Resumed: how long nothing came
    bool receiving = true;    ///< for Silence: the receiver was running
    EventFilter filter = {};  ///< the events that the rule looks at
};

/// As it is shown: plain text without secrets, bodies or control characters, each part short.
struct NoticeText
{
    QString title;
    QString body;
};

} // namespace gancho

Q_DECLARE_METATYPE(gancho::Notice)
