#pragma once

#include "models/base/result.h"
#include "models/domain/event.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace gancho {

class EventReader;
class Pseudonymizer;

/// The conversations and contacts of some chosen events, whose other events tell how the people are called whom a text
/// among the chosen names. Found by UUIDs through the index of words, so for some of them and not for all of a log: 64
/// conversations and contacts, 50 events of each. Blocks; one thread.
class RelatedEvents
{
public:
    void note(const EventRecord &chosen);
    /// Has the names of the others learnt; they count as nobody new.
    Result<Done> teach(EventReader &reader, Pseudonymizer &pseudonymizer, const std::function<bool()> &cancelled) const;

private:
    QStringList m_ids;
    QSet<qint64> m_chosen;
};

} // namespace gancho
