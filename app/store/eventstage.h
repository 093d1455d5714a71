#pragma once

#include "app/store/sqlite.h"
#include "models/domain/event.h"

#include <functional>
#include <memory>
#include <vector>

namespace gancho {

/// An event as it stands in the log.
struct StoredEvent
{
    qint64 id = 0;
    qint64 receivedUs = 0;
    QString type;
    PlatformKind platform = PlatformKind::None;
    InboxId inbox;
    QString subject;
    QString sender;
    QByteArray method;
    QByteArray target;
    int status = 0;
    Verification verification = Verification::NotChecked;
    bool refused = false;
    qint64 size = 0; ///< of the body, bytes
    QByteArray head;
    QByteArray body; ///< as readableBody() has it
};

/// Something that is derived from every event behind the writer: it is handed the events in the order of their ids, in
/// the indexer's thread, and writes into the index file (search.sqlite) within the indexer's transaction, so that each
/// event counts exactly once. What it writes can be made again from the log.
class EventStage
{
public:
    virtual ~EventStage() = default;
    /// Its name in the index file, and the version of what it writes: with another version it is reset and sees all
    /// events again.
    virtual const char *name() const = 0;
    virtual int version() const = 0;
    /// Drops what there is of it and makes its tables anew. False on an error of the connection, as below.
    virtual bool reset(SqliteConnection &index) = 0;
    virtual bool take(SqliteConnection &index, const StoredEvent &event) = 0;
    /// At the end of a transaction: what is still in memory only is written.
    virtual bool flush(SqliteConnection &index) = 0;
};

/// What the indexer does with every event beside making it searchable.
struct EventAnalysis
{
    /// How many fields are not as the platform's contract says; -1 where there is nothing to hold it to. Called in the
    /// indexer's and in the readers' threads, also at the same time.
    using Deviations = std::function<int(const StoredEvent &)>;

    Deviations deviations;
    int deviationsVersion = 0; ///< with another one, all events are counted again
    /// Used in the indexer's thread alone, from the first event on.
    std::vector<std::shared_ptr<EventStage>> stages;
};

} // namespace gancho
