#pragma once

#include "app/http/httpfront.h"
#include "app/receiver/eventrecognizer.h"
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <mutex>
#include <vector>

namespace gancho {

/// The receiver's work in its own thread: requests in, events to the store, answers out once they are on the disk.
class ReceiverWorker : public QObject
{
    Q_OBJECT

public:
    ReceiverWorker(EventStore &store, const HttpLimits &limits);
    ~ReceiverWorker() override;

    /// All of these in the receiver's thread.
    ReceiverState listen(const QHostAddress &address, quint16 port);
    void close();
    void setInboxes(const QVector<Inbox> &inboxes);

private:
    void handle(HttpRequest &&request, HttpTicket ticket);
    void refused(const HttpRequest &request, const HttpAnswer &answer);
    const Inbox *inboxOf(const QByteArray &target) const;
    /// In the writer thread.
    void committed(const std::vector<Committed> &events);
    void answerCommitted();

    EventStore &m_store;
    HttpLimits m_limits;
    std::unique_ptr<HttpFront> m_front;
    EventRecognizer m_recognizer;
    QHash<QByteArray, Inbox> m_inboxes;
    const HttpAnswer m_accepted, m_unknownPath, m_notStored;

    std::mutex m_mutex;
    std::vector<Committed> m_done; ///< waiting to be answered
    std::vector<Committed> m_answering;
    QSet<quint64> m_unknown; ///< tickets to be answered 404
};

} // namespace gancho
