#pragma once

#include "app/exchange/pseudonymizer.h"
#include "models/base/future.h"
#include "models/domain/event.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <atomic>
#include <functional>
#include <memory>

class QIODevice;
class QThread;

namespace gancho {

class EventReader;
class EventStore;

enum class EventFileFormat { Ndjson, Csv, Har };

/// Which events, and how they are written.
struct EventExportRequest
{
    EventFileFormat format = EventFileFormat::Ndjson;
    EventFilter filter;
    QVector<qint64> ids;  ///< where not empty, only these, and the filter does not count
    QStringList columns;  ///< of a CSV (exchange/eventcsv.h); empty: the usual ones
    bool secrets = false; ///< with the values of headers and parameters that may be secret
    bool pseudonymise = false;
    QByteArray key; ///< of the aliases; empty: a random one that nobody keeps
};

struct EventExportState
{
    enum class Phase { Finding, Meeting, Writing };
    Phase phase = Phase::Finding;
    qint64 done = 0;  ///< events of this phase
    qint64 total = 0; ///< 0 while being looked for
    qint64 bytes = 0; ///< written
};

struct EventExportResult
{
    qint64 events = 0;
    qint64 bytes = 0;
    AliasCounts aliases;
};

/// Told after every event, and within large ones, how far it is; false stops the export with ErrorKind::Cancelled.
using EventExportWatch = std::function<bool(const EventExportState &)>;

/// The ids of the events that are asked for, oldest first. Blocks.
Result<QVector<qint64>> exportedIds(EventReader &reader, const EventExportRequest &request,
                                    const EventExportWatch &watch = {});

/// Writes the events into `out`, oldest first, one at a time: what is kept in memory does not grow with them but for
/// eight bytes each (and, pseudonymised, the people met and a bounded memory of values). Blocks; for a thread of its
/// own. Events that are deleted meanwhile are left out. Errors: Storage, Cancelled.
Result<EventExportResult> exportEvents(EventReader &reader, const EventExportRequest &request, QIODevice &out,
                                       const EventExportWatch &watch = {});

/// An export into a file in a thread of its own. The file appears when it is complete; cancelled or failed, nothing is
/// left behind. Lives in the thread of its owner; deleting it cancels and waits for the thread, which stops within an
/// event.
class EventExport : public QObject
{
    Q_OBJECT

public:
    explicit EventExport(EventStore &store, QObject *parent = nullptr);
    ~EventExport() override;

    void start(const EventExportRequest &request, const QString &file);
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }
    /// Of what finished() tells.
    const EventExportResult &result() const { return m_result; }
    const Error &error() const { return m_error; }

Q_SIGNALS:
    /// At most ten times a second.
    void progressed(const gancho::EventExportState &state);
    void finished();
    /// Also when it was cancelled: error().isCancelled().
    void failed();

private:
    void ended(const Result<EventExportResult> &result);

    EventStore &m_store;
    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop;
    EventExportResult m_result;
    Error m_error;
};

} // namespace gancho
