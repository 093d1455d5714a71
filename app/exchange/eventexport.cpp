#include "app/exchange/eventexport.h"

#include "app/exchange/eventcodecs.h"
#include "app/exchange/eventcsv.h"
#include "app/exchange/eventhar.h"
#include "app/exchange/eventmask.h"
#include "app/exchange/pseudonymizer.h"
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
constexpr int eventsBetweenLooks = 16;

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

/// Tells how far it is, not too often.
class Teller
{
public:
    explicit Teller(const EventExportWatch &watch)
        : m_watch(watch)
    {
    }
    bool operator()(const EventExportState &state, bool now = false)
    {
        if (!m_watch || (!now && state.done % eventsBetweenLooks != 0))
            return true;
        return m_watch(state);
    }

private:
    const EventExportWatch &m_watch;
};

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
Result<Done> eachEvent(EventReader &reader, const QVector<qint64> &oldestFirst, EventExportState &state, Teller &tell,
                       F &&f)
{
    state.done = 0;
    for (const qint64 id : oldestFirst) {
        const auto record = reader.record(EventId(id));
        if (!record && record.error().kind != ErrorKind::NotFound)
            return fail(record.error());
        if (record && !f(*record))
            return Done{};
        ++state.done;
        if (!tell(state))
            return fail(cancelledError());
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
    Teller tell(watch);
    EventExportState state;
    state.total = ids->size();
    Pseudonymizer pseudonymizer(request.key.isEmpty() ? AliasBook::randomKey() : request.key);
    if (request.pseudonymise) {
        state.phase = EventExportState::Phase::Meeting;
        const auto met = eachEvent(reader, *ids, state, tell, [&](const EventRecord &event) {
            pseudonymizer.meet(event);
            return true;
        });
        if (!met)
            return fail(met.error());
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
    const auto done = eachEvent(reader, *ids, state, tell, [&](const EventRecord &record) {
        EventRecord event = request.secrets ? record : exchange::masked(record);
        if (request.pseudonymise)
            event = pseudonymizer.replaced(event);
        return put(written(event, request.format, columns, events++ == 0));
    });
    if (!done)
        return fail(done.error());
    if (request.format == EventFileFormat::Har)
        put(harEnd());
    if (!good)
        return cannotWrite(out.errorString());
    tell(state, true);
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
