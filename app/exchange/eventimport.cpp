#include "app/exchange/eventimport.h"

#include "app/receiver/eventrecognizer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSemaphore>
#include <QThread>

#include "moc_eventimport.cpp"

namespace gancho {

namespace {

constexpr int batchSize = 200;
/// Large bodies are not gathered without end either.
constexpr qsizetype batchBytes = 16 * 1024 * 1024;
constexpr int batchesUnderWay = 2;
constexpr int tellEveryMs = 100;
constexpr int lookEveryMs = 50;
constexpr int problemsKept = 1000;

} // namespace

/// What the reading thread and the owner have in common.
struct EventImport::Shared
{
    std::atomic_bool stop = false;
    QSemaphore room{batchesUnderWay};
    Result<Done> outcome = Done{};
    // Written in the reading thread, read in the owner's after it has ended.
    QList<ImportProblem> problems;
    std::atomic<qint64> refused = 0;
};

EventImport::EventImport(EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

EventImport::~EventImport()
{
    if (!m_thread)
        return;
    m_shared->stop = true;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

std::optional<EventFileFormat> EventImport::formatOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray start = file.read(4096);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    if (!start.startsWith('{'))
        return std::nullopt;
    const QByteArray within = start.mid(1).trimmed();
    const bool har = within.startsWith("\"log\"") || name.endsWith(QLatin1String(".har"), Qt::CaseInsensitive);
    return har ? EventFileFormat::Har : EventFileFormat::Ndjson;
}

void EventImport::start(const QString &file, EventFileFormat format)
{
    if (m_running)
        return;
    m_running = true;
    m_read = false;
    m_pending = 0;
    m_result = {};
    m_error = {};
    m_shared = std::make_shared<Shared>();
    whenDone(m_store.inboxes(), this, [this, file, format](const Result<QVector<Inbox>> &inboxes) {
        if (inboxes)
            read(file, format, *inboxes);
        else
            fails(inboxes.error());
    });
}

void EventImport::read(const QString &name, EventFileFormat format, const QVector<Inbox> &inboxes)
{
    m_thread = QThread::create([this, name, format, inboxes, shared = m_shared] {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            shared->outcome =
                fail(ErrorKind::Storage,
                     QCoreApplication::translate("EventImport", "The file cannot be read: %1").arg(file.errorString()));
            return;
        }
        QHash<QString, Inbox> byName;
        for (const Inbox &inbox : inboxes)
            byName.insert(inbox.name, inbox);
        EventRecognizer recognizer;
        QVector<NewEvent> batch;
        Marks marks;
        qsizetype bytes = 0;
        qint64 taken = 0;
        const auto handOver = [&] {
            while (!shared->room.tryAcquire(1, lookEveryMs))
                if (shared->stop)
                    return false;
            taken += batch.size();
            QMetaObject::invokeMethod(
                this,
                [this, events = std::exchange(batch, {}), marks = std::exchange(marks, {})] { write(events, marks); },
                Qt::QueuedConnection);
            bytes = 0;
            return !shared->stop.load();
        };
        QElapsedTimer clock;
        clock.start();
        const EventFileSink sink{
            [&](ReadEvent &&read) {
                NewEvent &event = read.event;
                const Inbox inbox = byName.value(read.inboxName);
                event.inbox = inbox.id;
                HttpRequest request;
                request.method = event.method;
                request.target = event.target;
                request.head = event.head;
                request.body = event.body;
                const QString type = event.type;
                const PlatformKind platform = event.platform;
                recognizer.recognize(platform == PlatformKind::None ? inbox.platform : platform, request, event);
                event.type = type.isEmpty() ? event.type : type;
                event.platform = platform == PlatformKind::None ? event.platform : platform;
                bytes += event.body.size() + event.head.size();
                if (!read.mark.isEmpty())
                    marks += {batch.size(), read.mark};
                batch += std::move(event);
                return batch.size() < batchSize && bytes < batchBytes ? !shared->stop.load() : handOver();
            },
            [&](ImportProblem &&problem) {
                if (++shared->refused <= problemsKept)
                    shared->problems += std::move(problem);
                return !shared->stop.load();
            },
            [&](qint64 done) {
                if (clock.elapsed() >= tellEveryMs) {
                    clock.restart();
                    Q_EMIT progressed(done, file.size(), taken, shared->refused);
                }
                return !shared->stop.load();
            }};
        shared->outcome = format == EventFileFormat::Har ? readHar(file, sink) : readNdjson(file, sink);
        if (!batch.isEmpty() && !shared->stop)
            handOver();
    });
    m_thread->setObjectName(QStringLiteral("import"));
    connect(m_thread, &QThread::finished, this, [this] {
        m_thread->deleteLater();
        m_thread = nullptr;
        // What the thread handed over last is still in the queue of events.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_read = true;
                endWhenWritten();
            },
            Qt::QueuedConnection);
    });
    m_thread->start(QThread::LowPriority);
}

void EventImport::write(const QVector<NewEvent> &events, const Marks &marks)
{
    ++m_pending;
    whenDone(m_store.import(events), this, [this, count = events.size(), marks](const Result<EventId> &first) {
        if (!first || marks.isEmpty()) {
            written(count, first ? Result<Done>(Done{}) : fail(first.error()));
            return;
        }
        QVector<QPair<EventId, EventMark>> placed;
        for (const auto &[place, mark] : marks)
            placed += {EventId(first->value + place), mark};
        whenDone(m_store.setMarks(placed), this, [this, count](const Result<Done> &marked) { written(count, marked); });
    });
}

void EventImport::written(qsizetype count, const Result<Done> &result)
{
    --m_pending;
    m_shared->room.release();
    if (result) {
        m_result.taken += count;
    } else if (m_error.text.isEmpty()) {
        m_error = result.error();
        m_shared->stop = true;
    }
    endWhenWritten();
}

void EventImport::endWhenWritten()
{
    if (!m_read || m_pending > 0 || !m_running)
        return;
    m_result.refused = m_shared->refused;
    m_result.problems = m_shared->problems;
    if (!m_error.text.isEmpty())
        fails(m_error);
    else if (!m_shared->outcome)
        fails(m_shared->outcome.error());
    else if (m_shared->stop)
        fails([] {
            Error error;
            error.kind = ErrorKind::Cancelled;
            return error;
        }());
    else {
        m_running = false;
        Q_EMIT finished();
    }
}

void EventImport::fails(const Error &error)
{
    m_running = false;
    m_error = error;
    Q_EMIT failed();
}

void EventImport::cancel()
{
    if (m_shared)
        m_shared->stop = true;
}

QString EventImport::saveProblems(const QList<ImportProblem> &problems, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    for (const ImportProblem &problem : problems)
        out.write(QJsonDocument(QJsonObject{{QStringLiteral("number"), problem.number},
                                            {QStringLiteral("reason"), problem.reason},
                                            {QStringLiteral("content"), QString::fromUtf8(problem.content)}})
                      .toJson(QJsonDocument::Compact) +
                  '\n');
    return out.commit() ? QString() : out.errorString();
}

} // namespace gancho
