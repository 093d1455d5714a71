#include "app/receiver/receiverworker.h"

#include <QTcpServer>

namespace gancho {

namespace {

/// Tickets of refused requests: nobody waits for their commit.
constexpr quint64 noTicket = 0;
constexpr int portsTried = 200;

quint16 nextFreePort(const QHostAddress &address, quint16 port)
{
    for (int candidate = port + 1; candidate <= port + portsTried && candidate <= 65535; ++candidate) {
        QTcpServer probe;
        if (probe.listen(address, quint16(candidate)))
            return quint16(candidate);
    }
    return 0;
}

} // namespace

ReceiverWorker::ReceiverWorker(EventStore &store, const HttpLimits &limits)
    : m_store(store)
    , m_limits(limits)
    , m_accepted(HttpAnswer::json(200, R"({"received":true})"))
    , m_unknownPath(HttpAnswer::json(404, R"({"error":"no inbox at this path"})"))
    , m_notStored{503,
                  {{"Content-Type", "application/json; charset=utf-8"}, {"Retry-After", "30"}},
                  R"({"error":"not stored, send it again"})"}
{
    m_store.setCommitListener([this](const std::vector<Committed> &events) { committed(events); });
}

ReceiverWorker::~ReceiverWorker()
{
    m_store.setCommitListener({});
}

ReceiverState ReceiverWorker::listen(const QHostAddress &address, quint16 port)
{
    close();
    ReceiverState state;
    state.address = address;
    state.port = port;
    m_front = std::make_unique<HttpFront>(
        [this](HttpRequest &&request, HttpTicket ticket) { handle(std::move(request), ticket); },
        [this](const HttpRequest &request, const HttpAnswer &answer) { refused(request, answer); }, m_limits);
    if (const auto ok = m_front->listen(address, port); !ok) {
        m_front.reset();
        state.phase = ReceiverState::Phase::Failed;
        state.problem = ok.error().text;
        if (ok.error().kind == ErrorKind::Conflict)
            state.suggestedPort = nextFreePort(address, port);
        return state;
    }
    state.phase = ReceiverState::Phase::Running;
    state.port = m_front->port();
    state.beyondLoopback = !address.isLoopback();
    return state;
}

void ReceiverWorker::close()
{
    m_front.reset();
    m_unknown.clear();
}

void ReceiverWorker::setInboxes(const QVector<Inbox> &inboxes)
{
    m_inboxes.clear();
    for (const Inbox &inbox : inboxes)
        m_inboxes.insert(inbox.name.toUtf8(), inbox);
}

const Inbox *ReceiverWorker::inboxOf(const QByteArray &target) const
{
    constexpr QByteArrayView prefix = "/in/";
    if (!target.startsWith(prefix))
        return nullptr;
    qsizetype end = prefix.size();
    while (end < target.size() && target[end] != '/' && target[end] != '?' && target[end] != '#')
        ++end;
    const auto found =
        m_inboxes.constFind(QByteArray::fromRawData(target.constData() + prefix.size(), end - prefix.size()));
    return found == m_inboxes.constEnd() ? nullptr : &*found;
}

void ReceiverWorker::handle(HttpRequest &&request, HttpTicket ticket)
{
    NewEvent event;
    const Inbox *inbox = inboxOf(request.target);
    const HttpAnswer &answer = inbox ? m_accepted : m_unknownPath;
    event.receivedUs = request.receivedUs;
    event.sender = request.peer.toString();
    event.status = answer.status;
    event.answerHeaders = answer.headers;
    event.answerBody = answer.body;
    if (inbox) {
        event.inbox = inbox->id;
        m_recognizer.recognize(inbox->platform, request, event);
    } else {
        m_unknown.insert(ticket);
    }
    event.head = std::move(request.head);
    event.body = std::move(request.body);
    event.method = std::move(request.method);
    event.target = std::move(request.target);
    m_store.append(std::move(event), ticket);
}

void ReceiverWorker::refused(const HttpRequest &request, const HttpAnswer &answer)
{
    NewEvent event;
    event.receivedUs = request.receivedUs;
    event.sender = request.peer.toString();
    event.status = answer.status;
    event.answerHeaders = answer.headers;
    event.refused = true;
    event.head = request.head;
    event.method = request.method;
    event.target = request.target;
    if (const Inbox *inbox = inboxOf(request.target))
        event.inbox = inbox->id;
    m_store.append(std::move(event), noTicket);
}

void ReceiverWorker::committed(const std::vector<Committed> &events)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        wake = m_done.empty();
        m_done.insert(m_done.end(), events.begin(), events.end());
    }
    if (wake)
        QMetaObject::invokeMethod(this, &ReceiverWorker::answerCommitted, Qt::QueuedConnection);
}

void ReceiverWorker::answerCommitted()
{
    {
        const std::lock_guard lock(m_mutex);
        m_answering.swap(m_done);
    }
    for (const Committed &event : m_answering) {
        const bool unknown = m_unknown.remove(event.ticket);
        if (m_front && event.ticket != noTicket)
            m_front->answer(event.ticket, !event.id.isValid() ? m_notStored : unknown ? m_unknownPath : m_accepted);
    }
    m_answering.clear();
}

} // namespace gancho
