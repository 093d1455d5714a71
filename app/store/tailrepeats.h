#pragma once

#include "app/store/readcontext.h"

#include <QHash>
#include <QVector>

namespace gancho {

/// Which events that the index has not taken in yet are repeated deliveries. Read from the events themselves, once for
/// each, the first time that somebody asks.
class TailRepeats
{
public:
    /// Takes in what has come since the last time; `indexed` is the last id of the index, `horizon` as of retention.
    Result<Done> update(const ReadContext &context, qint64 indexed, qint64 horizon);
    /// The first delivery of the same thing; 0 for a first one.
    qint64 firstOf(qint64 id) const { return m_firstOf.value(id); }
    QVector<qint64> repeatsOf(qint64 first) const;

private:
    QHash<qint64, qint64> m_firstByKey; ///< of keys first seen here
    QHash<qint64, qint64> m_firstOf;    ///< repeat -> first
    qint64 m_from = 0, m_to = 0;
};

} // namespace gancho
