#pragma once

#include "app/exchange/eventexport.h"
#include "app/exchange/eventreading.h"

#include <QObject>

#include <atomic>
#include <memory>

class QSemaphore;
class QThread;

namespace gancho {

struct EventImportResult
{
    qint64 taken = 0;
    qint64 refused = 0;
    QList<ImportProblem> problems; ///< the first thousand
};

/// Takes the events of a file into the log: read in a thread of its own, recognised there, written 200 at a time
/// between what is being received. What is taken before it is cancelled stays. Lives in the thread of its owner, which
/// needs an event loop; deleting it cancels.
class EventImport : public QObject
{
    Q_OBJECT

public:
    explicit EventImport(EventStore &store, QObject *parent = nullptr);
    ~EventImport() override;

    /// NDJSON or HAR, told by the name and the beginning of the file; nothing where it is neither or cannot be read.
    static std::optional<EventFileFormat> formatOf(const QString &file);

    /// `format`: Ndjson or Har.
    void start(const QString &file, EventFileFormat format);
    void cancel();
    bool isRunning() const { return m_running; }
    const EventImportResult &result() const { return m_result; }
    const Error &error() const { return m_error; }

    /// The refused ones as NDJSON (line, reason, content). Empty on success, else the reason.
    static QString saveProblems(const QList<ImportProblem> &problems, const QString &file);

Q_SIGNALS:
    /// At most ten times a second.
    void progressed(qint64 bytes, qint64 totalBytes, qint64 taken, qint64 refused);
    void finished();
    /// Also when it was cancelled: error().isCancelled(). Some may have been taken.
    void failed();

private:
    struct Shared;
    using Marks = QVector<QPair<qsizetype, EventMark>>;

    void read(const QString &file, EventFileFormat format, const QVector<Inbox> &inboxes);
    /// `marks`: by the place of the event in `events`.
    void write(const QVector<NewEvent> &events, const Marks &marks);
    void written(qsizetype count, const Result<Done> &result);
    void endWhenWritten();
    void fails(const Error &error);

    EventStore &m_store;
    QThread *m_thread = nullptr;
    std::shared_ptr<Shared> m_shared;
    EventImportResult m_result;
    Error m_error;
    int m_pending = 0; ///< transactions under way
    bool m_running = false;
    bool m_read = false; ///< the file, to its end
};

} // namespace gancho
