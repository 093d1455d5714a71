#include "app/exchange/eventexport.h"

#include "app/exchange/eventcodecs.h"
#include "app/exchange/eventcsv.h"
#include "app/exchange/eventhar.h"
#include "app/exchange/eventmask.h"
#include "app/exchange/pseudonymizer.h"
#include "app/exchange/relatedevents.h"
#include "app/store/eventreader.h"
#include "app/store/eventstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSaveFile>
#include <QThread>

#include "moc_eventexport.cpp"

namespace gancho {

namespace {

constexpr int tellEveryMs = 100;
/// Events are read so many at a time, each time within one read transaction.
constexpr int eventsAtOnce = 200;

Error cancelledError()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

tl::unexpected<Error> cannotWrite(const QString &reason)
{
    return fail(ErrorKind::Storage,
                QCoreApplication::translate("EventExport", "The events cannot be written: %1").arg(reason));
}

QByteArray beginning(const EventExportRequest &request, const QStringList &columns)
{
    return request.format == EventFileFormat::Csv   ? eventcsv::heading(columns)
           : request.format == EventFileFormat::Har ? harBeginning()
                                                    : QByteArray();
}

QByteArray written(const EventRecord &event, EventFileFormat format, const QStringList &columns, bool first)
{
    switch (format) {
    case EventFileFormat::Csv:
        return eventcsv::row(event, columns);
    case EventFileFormat::Har:
        return eventToHar(event, first);
    case EventFileFormat::Ndjson:
        break;
    }
    return eventToNdjson(event);
}

/// Calls f with each event, oldest first; f returns false to stop because of the file.
template <class F>
Result<Done> eachEvent(EventReader &reader, const QVector<qint64> &oldestFirst, EventExportState &state,
                       const EventExportWatch &watch, F &&f)
{
    state.done = 0;
    for (qsizetype at = 0; at < oldestFirst.size(); at += eventsAtOnce) {
        const QVector<qint64> ids = oldestFirst.mid(at, eventsAtOnce);
        bool full = false, stopped = false;
        const auto read = reader.records(ids, [&](const EventRecord &event) {
            full = !f(event);
            ++state.done;
            stopped = watch && !watch(state);
            return !full && !stopped;
        });
        if (!read)
            return fail(read.error());
        if (stopped)
            return fail(cancelledError());
        if (full)
            break;
        // Those that are gone meanwhile are done, too.
        state.done = at + ids.size();
    }
    return Done{};
}

} // namespace

Result<QVector<qint64>> exportedIds(EventReader &reader, const EventExportRequest &request,
                                    const EventExportWatch &watch)
{
    QVector<qint64> ids = request.ids;
    if (ids.isEmpty()) {
        auto found = reader.ids(request.filter, 0, 0, 0, [&watch] { return watch && !watch(EventExportState{}); });
        if (!found)
            return fail(found.error());
        ids = std::move(*found);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<EventExportResult> exportEvents(EventReader &reader, const EventExportRequest &request, QIODevice &out,
                                       const EventExportWatch &watch)
{
    const auto ids = exportedIds(reader, request, watch);
    if (!ids)
        return fail(ids.error());
    EventExportState state;
    state.total = ids->size();
    Pseudonymizer pseudonymizer(request.key.isEmpty() ? AliasBook::randomKey() : request.key);
    pseudonymizer.setStop([&] { return watch && !watch(state); });
    if (request.pseudonymise) {
        state.phase = EventExportState::Phase::Meeting;
        const bool isChoice = !request.ids.isEmpty() || !request.filter.isEmpty();
        RelatedEvents related;
        const auto met = eachEvent(reader, *ids, state, watch, [&](const EventRecord &event) {
            pseudonymizer.meet(event);
            if (isChoice)
                related.note(event);
            return !pseudonymizer.isStopped();
        });
        if (!met)
            return fail(met.error());
        const auto taught = related.teach(reader, pseudonymizer, [&] { return watch && !watch(state); });
        if (!taught)
            return fail(taught.error());
        if (pseudonymizer.isStopped())
            return fail(cancelledError());
    }
    state.phase = EventExportState::Phase::Writing;
    const QStringList columns = request.columns.isEmpty() ? eventcsv::usualColumns() : request.columns;
    bool good = true;
    const auto put = [&](const QByteArray &bytes) {
        good = good && out.write(bytes) == bytes.size();
        state.bytes += bytes.size();
        return good;
    };
    put(beginning(request, columns));
    qint64 events = 0;
    const auto done = eachEvent(reader, *ids, state, watch, [&](const EventRecord &record) {
        EventRecord event = request.secrets ? record : exchange::masked(record);
        if (request.pseudonymise)
            event = pseudonymizer.replaced(event);
        return !pseudonymizer.isStopped() && put(written(event, request.format, columns, events++ == 0));
    });
    if (!done)
        return fail(done.error());
    if (pseudonymizer.isStopped())
        return fail(cancelledError());
    if (request.format == EventFileFormat::Har)
        put(harEnd());
    if (!good)
        return cannotWrite(out.errorString());
    if (watch)
        watch(state);
    return EventExportResult{events, state.bytes, pseudonymizer.counts()};
}

EventExport::EventExport(EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    qRegisterMetaType<gancho::EventExportState>();
}

EventExport::~EventExport()
{
    if (!m_thread)
        return;
    *m_stop = true;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void EventExport::start(const EventExportRequest &request, const QString &file)
{
    if (m_thread)
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_error = {};
    m_result = {};
    auto outcome = std::make_shared<Result<EventExportResult>>(fail(cancelledError()));
    // The connection of a reader belongs to the thread that opened it, so it is let go of there.
    const auto box = std::make_shared<std::unique_ptr<EventReader>>(m_store.makeReader());
    m_thread = QThread::create([this, request, file, outcome, box, stop = m_stop] {
        const std::unique_ptr<EventReader> reader = std::move(*box);
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly)) {
            *outcome = cannotWrite(out.errorString());
            return;
        }
        QElapsedTimer clock;
        clock.start();
        *outcome = exportEvents(*reader, request, out, [&](const EventExportState &state) {
            if (state.total && (clock.elapsed() >= tellEveryMs || state.done == state.total)) {
                clock.restart();
                Q_EMIT progressed(state);
            }
            return !stop->load();
        });
        if (*outcome && !out.commit())
            *outcome = cannotWrite(out.errorString());
    });
    m_thread->setObjectName(QStringLiteral("export"));
    connect(m_thread, &QThread::finished, this, [this, outcome] { ended(*outcome); });
    m_thread->start(QThread::LowPriority);
}

void EventExport::ended(const Result<EventExportResult> &result)
{
    m_thread->deleteLater();
    m_thread = nullptr;
    if (result) {
        m_result = *result;
        Q_EMIT finished();
    } else {
        m_error = result.error();
        Q_EMIT failed();
    }
}

void EventExport::cancel()
{
    if (m_stop)
        *m_stop = true;
}

} // namespace gancho
