#pragma once

#include "models/domain/event.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace gancho {

/// What somebody wants to be told of on the desktop, and of which events.
struct NoticeRule
{
    enum class What {
        Event,       ///< an event arrives
        FailedCheck, ///< the check of a sender fails
        Silence,     ///< nothing arrives for some minutes
    };
    enum class Where { Everything, Inbox, View };

    static constexpr int leastMinutes = 1;
    static constexpr int mostMinutes = 7 * 24 * 60;
    static constexpr int longestName = 60;

    QString id; ///< empty for one that is not stored yet
    QString name;
    bool enabled = true;
    What what = What::Event;
    int silentMinutes = 30; ///< for Silence
    Where where = Where::Everything;
    InboxId inbox; ///< for Inbox
    QString view;  ///< for View: the id of a saved view of the events

    bool operator==(const NoticeRule &) const = default;
    /// Both look out for the same; name, id and whether they are switched on do not matter.
    bool watchesSame(const NoticeRule &other) const;
};

/// Events that a rule can look at: all, an inbox, or a saved view as it stands now. Of a view its period does not
/// count: what arrives is of now.
struct NoticePlace
{
    QString name; ///< translated
    EventFilter filter;
};

/// The saved views, by their ids, in the order in which they are offered.
struct NoticeView
{
    QString id;
    QString name;
    EventFilter filter;
};
using NoticeViewSource = std::function<QList<NoticeView>()>;

/// The events that a rule asks for within its place.
EventFilter filterOf(const NoticeRule &rule, const NoticePlace &place);

/// The parts of a rule that a form edits; the keys of problemsOf() and of Error::fields.
namespace noticefield {
inline const QString name = QStringLiteral("name");
inline const QString minutes = QStringLiteral("minutes");
inline const QString where = QStringLiteral("where");
} // namespace noticefield

/// What is wrong with a rule, by noticefield; empty where it can be kept. Translated, with what to do. `place` is
/// where it looks; nothing where that is gone.
QHash<QString, QString> problemsOf(const NoticeRule &rule, const std::optional<NoticePlace> &place);

} // namespace gancho
