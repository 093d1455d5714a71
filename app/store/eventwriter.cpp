#include "app/store/eventwriter.h"

#include "app/store/answercodec.h"
#include "app/store/answerid.h"
#include "app/store/deletionpace.h"
#include "app/store/logrecovery.h"
#include "app/store/threadrole.h"

#include <sqlite3.h>

#include <chrono>

#include <algorithm>

namespace gancho {

namespace {

constexpr size_t mostPerCommit = 2000;
/// How long the writer stays idle before it writes down when its last events were answered.
constexpr auto idle = std::chrono::milliseconds(10);
constexpr qsizetype targetKept = 300;

qint64 wallUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// SQLite's own waiting sleeps 1, 2, 5, 10 ms and more: a checkpoint that begins the log anew within 6 ms would keep
/// the senders for 18.
int waitBriefly(void *, int tries)
{
    constexpr int closely = 100;
    constexpr auto pause = std::chrono::microseconds(200), longPause = std::chrono::microseconds(5000);
    constexpr int most = closely + 1000; // five seconds
    if (tries >= most)
        return 0;
    std::this_thread::sleep_for(tries < closely ? pause : longPause);
    return 1;
}

} // namespace

EventWriter::EventWriter(SqliteConnection db, Progress progress)
    : m_db(std::move(db))
    , m_progress(std::move(progress))
{
    m_db.execute("PRAGMA synchronous=FULL; PRAGMA cache_size=-8192; PRAGMA temp_store=MEMORY");
    sqlite3_wal_hook(
        m_db.handle(),
        [](void *me, sqlite3 *, const char *, int pages) {
            static_cast<EventWriter *>(me)->m_walPages.store(pages, std::memory_order_relaxed);
            return SQLITE_OK;
        },
        this);
    sqlite3_busy_handler(m_db.handle(), waitBriefly, nullptr);
    m_begin = m_db.prepare("BEGIN IMMEDIATE");
    m_commit = m_db.prepare("COMMIT");
    m_rollback = m_db.prepare("ROLLBACK");
    m_insertEvent = m_db.prepare(
        "INSERT INTO event(id,received_us,type_id,inbox_id,platform,status,size,verification,refused,subject,"
        "method,target,sender) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
    m_insertBody = m_db.prepare("INSERT INTO event_body(id,answer_id,contact_id,session_id,card_id,entity_id,head,body,"
                                "verdict) VALUES(?,?,?,?,?,?,?,?,?)");
    m_insertTime = m_db.prepare("INSERT INTO commit_time(first_id,last_id,committed_us) VALUES(?,?,?)");
    // An id is never used again, also when the newest events have been deleted.
    m_lastId =
        std::max(m_db.integer("SELECT max(id) FROM event"), m_db.integer("SELECT value FROM meta WHERE key='horizon'"));
}

EventWriter::~EventWriter()
{
    stop();
}

void EventWriter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void EventWriter::setListener(Listener listener)
{
    const std::lock_guard lock(m_listenerMutex);
    m_listener = std::move(listener);
}

void EventWriter::start()
{
    m_thread = std::thread([this] { loop(); });
}

void EventWriter::append(NewEvent &&event, quint64 ticket)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(event), ticket});
        wake = std::exchange(m_asleep, false);
    }
    if (wake)
        m_wake.notify_one();
}

void EventWriter::run(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        m_asleep = false;
    }
    m_wake.notify_one();
}

void EventWriter::loop()
{
    threadrole::answersSenders("log writer");
    std::vector<Queued> events;
    std::vector<Job> jobs;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            const auto something = [this] {
                return m_stop || !m_queue.empty() || !m_jobs.empty();
            };
            if (!something()) {
                m_asleep = true;
                if (m_times.empty())
                    m_wake.wait(lock, something);
                else
                    m_wake.wait_for(lock, idle, something);
                m_asleep = false;
            }
            events.clear();
            events.swap(m_queue);
            jobs.clear();
            jobs.swap(m_jobs);
            if (m_stop && events.empty() && jobs.empty())
                break;
        }
        if (!events.empty())
            write(events);
        else if (jobs.empty() && !m_times.empty() && m_begin.run()) {
            if (!(writeCommitTimes() && m_commit.run()))
                m_rollback.run();
            announceTimed();
        }
        for (const Job &job : jobs)
            job(m_db);
    }
    if (!m_times.empty() && m_begin.run() && !(writeCommitTimes() && m_commit.run()))
        m_rollback.run();
}

void EventWriter::write(std::vector<Queued> &events)
{
    m_done.clear();
    const qint64 first = m_lastId + 1;
    qint64 next = first;
    int failure = m_begin.run() ? SQLITE_OK : m_db.errorCode();
    bool ok = failure == SQLITE_OK && writeCommitTimes();
    for (size_t at = 0; ok && at < events.size(); ++at) {
        ok = insert(events[at].event, next);
        m_done.push_back({events[at].ticket, EventId(next++)});
        if (ok && at + 1 == events.size() && events.size() < mostPerCommit) {
            // Whatever came while these were inserted shares their flush to the disk.
            const std::lock_guard lock(m_mutex);
            std::move(m_queue.begin(), m_queue.end(), std::back_inserter(events));
            m_queue.clear();
        }
    }
    if (ok)
        ok = m_commit.run();
    if (ok) {
        m_lastId.store(next - 1, std::memory_order_release);
    } else {
        if (failure == SQLITE_OK)
            failure = m_db.errorCode();
        rollBack();
        if (const int code = failure & 0xff; code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
            LogRecovery::request(QString::fromUtf8(sqlite3_db_filename(m_db.handle(), "main")));
        m_done.clear();
        for (const Queued &queued : events)
            m_done.push_back({queued.ticket, EventId()});
    }
    {
        const std::lock_guard lock(m_listenerMutex);
        if (m_listener)
            m_listener(m_done);
    }
    if (!ok)
        return m_progress(0, 0, storageProblem(failure));
    countLate(events);
    announceTimed();
    m_times.push_back({first, next - 1, wallUs()});
}

void EventWriter::countLate(const std::vector<Queued> &events)
{
    const qint64 now = wallUs();
    const auto late = std::count_if(events.cbegin(), events.cend(), [now](const Queued &queued) {
        return now - queued.event.receivedUs > DeletionPace::lateUs;
    });
    m_written.fetch_add(qint64(events.size()), std::memory_order_relaxed);
    m_late.fetch_add(late, std::memory_order_relaxed);
}

void EventWriter::rollBack()
{
    m_rollback.run();
    // Rows that the rolled-back transaction had interned are gone.
    m_types.clear();
    m_answers.clear();
    m_lastAnswer = {};
}

void EventWriter::import(QVector<NewEvent> events, std::function<void(qint64, const QString &)> done)
{
    run([this, events = std::move(events), done = std::move(done)](SqliteConnection &) {
        const qint64 first = m_lastId + 1;
        if (events.isEmpty()) {
            done(first, {});
            return;
        }
        if (!(m_begin.run() && importAll(events) && m_commit.run())) {
            const QString problem = storageProblem(m_db.errorCode());
            rollBack();
            done(0, problem);
            return;
        }
        announceTimed();
        m_lastId.store(first + events.size() - 1, std::memory_order_release);
        m_progress(first, m_lastId, QString());
        done(first, {});
    });
}

bool EventWriter::importAll(const QVector<NewEvent> &events)
{
    const qint64 first = m_lastId + 1;
    qint64 next = first;
    if (!writeCommitTimes())
        return false;
    for (const NewEvent &event : events)
        if (!insert(event, next++))
            return false;
    return noteImported(first, next - 1);
}

bool EventWriter::noteImported(qint64 first, qint64 last)
{
    auto lengthen = m_db.prepare("UPDATE imported SET last_id=? WHERE last_id=?");
    if (!lengthen.bind(last).bind(first - 1).run())
        return false;
    if (sqlite3_changes(m_db.handle()) > 0)
        return true;
    return m_db.prepare("INSERT INTO imported(first_id,last_id) VALUES(?,?)").bind(first).bind(last).run();
}

bool EventWriter::insert(const NewEvent &e, qint64 id)
{
    const qint64 type = typeId(e.type);
    qint64 answer = 0;
    if (e.answerNamesId) {
        NewEvent named;
        named.status = e.status;
        named.answerHeaders = e.answerHeaders;
        named.answerBody = QByteArray(e.answerBody).replace(answerIdPlace, QByteArray::number(id));
        answer = answerId(named);
    } else {
        answer = answerId(e);
    }
    if (type < 0 || answer < 0)
        return false;
    const QByteArray target = e.target.left(targetKept);
    m_insertEvent.bind(id).bind(e.receivedUs).bind(type);
    if (e.inbox.isValid())
        m_insertEvent.bind(e.inbox.value);
    else
        m_insertEvent.bindNull();
    m_insertEvent.bind(qint64(e.platform))
        .bind(qint64(e.status))
        .bind(qint64(e.body.size()))
        .bind(qint64(e.verification));
    m_insertEvent.bind(qint64(e.refused)).bind(e.subject).bindText(e.method).bindText(target).bind(e.sender);
    if (!m_insertEvent.run())
        return false;
    m_insertBody.bind(id).bind(answer).bind(e.contactId).bind(e.sessionId).bind(e.cardId).bind(e.entityId);
    m_insertBody.bindBlob(e.head).bindBlob(e.body);
    if (e.verdict.isEmpty())
        m_insertBody.bindNull();
    else
        m_insertBody.bindText(e.verdict);
    return m_insertBody.run();
}

qint64 EventWriter::typeId(const QString &name)
{
    if (const auto known = m_types.constFind(name); known != m_types.constEnd())
        return *known;
    const QByteArray utf8 = name.toUtf8();
    auto insert = m_db.prepare("INSERT INTO event_type(name) VALUES(?) ON CONFLICT(name) DO NOTHING");
    if (!insert.bindText(utf8).run())
        return -1;
    auto find = m_db.prepare("SELECT id FROM event_type WHERE name=?");
    if (find.bindText(utf8).step() != SQLITE_ROW)
        return -1;
    // Senders may invent names without end; the dictionary in memory stays small.
    if (m_types.size() > 10000)
        m_types.clear();
    return *m_types.insert(name, find.integer(0));
}

qint64 EventWriter::answerId(const NewEvent &event)
{
    if (m_lastAnswer.id > 0 && m_lastAnswer.status == event.status && m_lastAnswer.headers == event.answerHeaders &&
        m_lastAnswer.body == event.answerBody)
        return m_lastAnswer.id;
    const QByteArray headers = encodeHeaders(event.answerHeaders);
    const QByteArray key = QByteArray::number(event.status) + '\n' + headers + '\n' + event.answerBody;
    m_lastAnswer = {event.status, event.answerHeaders, event.answerBody, 0};
    if (const auto known = m_answers.constFind(key); known != m_answers.constEnd())
        return m_lastAnswer.id = *known;
    auto insert = m_db.prepare("INSERT INTO answer(status,headers,body) VALUES(?,?,?) ON CONFLICT DO NOTHING");
    if (!insert.bind(qint64(event.status)).bindBlob(headers).bindBlob(event.answerBody).run())
        return -1;
    auto find = m_db.prepare("SELECT id FROM answer WHERE status=? AND headers=? AND body=?");
    if (find.bind(qint64(event.status)).bindBlob(headers).bindBlob(event.answerBody).step() != SQLITE_ROW)
        return -1;
    if (m_answers.size() > 1000)
        m_answers.clear();
    return m_lastAnswer.id = *m_answers.insert(key, find.integer(0));
}

void EventWriter::announceTimed()
{
    if (!m_times.empty())
        m_progress(m_times.front().first, m_times.back().last, QString());
    m_times.clear();
}

bool EventWriter::writeCommitTimes()
{
    for (const CommitTime &time : m_times)
        if (!m_insertTime.bind(time.first).bind(time.last).bind(time.us).run())
            return false;
    return true;
}

} // namespace gancho
