#pragma once

#include "app/store/readcontext.h"

#include <QVector>

namespace gancho {

/// How many ids one table of the index's words holds: the newest is asked first, and the oldest is dropped whole.
inline constexpr qint64 idsPerPartition = 100'000;

inline qint64 partitionOf(qint64 id)
{
    return id / idsPerPartition;
}
inline QByteArray partitionName(qint64 partition)
{
    return "words_" + QByteArray::number(partition);
}

/// What is where: the index up to `indexed`, the events alone after that; up to `horizon`, retention left only those
/// with a star.
struct LogState
{
    qint64 horizon = 0;
    qint64 indexed = 0;
    QVector<qint64> partitions; ///< that exist, highest first

    static LogState read(const ReadContext &context);
};

/// The ids up to `horizon` that retention left, highest first.
QVector<qint64> keptIds(SqliteConnection &db, qint64 horizon);

} // namespace gancho
