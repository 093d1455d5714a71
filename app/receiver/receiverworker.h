#pragma once

#include "app/http/httpfront.h"
#include "app/receiver/answerrules.h"
#include "app/receiver/eventrecognizer.h"
#include "app/receiver/receiver.h"
#include "app/receiver/sendergate.h"
#include "app/receiver/waitinganswers.h"
#include "app/store/eventstore.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>

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

    /// Before its thread runs.
    void setProbe(const ReceiverProbe &probe) { m_probe = probe; }
    /// All of these in the receiver's thread.
    ReceiverState listen(const QHostAddress &address, quint16 port);
    void close();
    /// Takes effect for connections that begin from now on.
    void setTls(const std::optional<QSslConfiguration> &configuration);
    void setInboxes(const QVector<GuardedInbox> &inboxes);

private:
    void handle(HttpRequest &&request, HttpTicket ticket);
    void check(const GuardedInbox &inbox, HttpRequest &&request, HttpTicket ticket);
    /// Has the event stored; `answer` is given once it is. `inbox` null: of none.
    void store(const Inbox *inbox, HttpRequest &&request, const SenderVerdict &verdict, HttpTicket ticket,
               const HttpAnswer &answer);
    /// Meta's GET, which no sender signs.
    void shakeHands(const GuardedInbox &inbox, const AnswerRule &rule, HttpRequest &&request, HttpTicket ticket);
    /// The same, answered as `plan` says.
    void append(NewEvent &&event, HttpTicket ticket, AnswerPlan &&plan);
    void carryOut(HttpTicket ticket, InboxId inbox, const AnswerPlan &plan);
    void refused(const HttpRequest &request, const HttpAnswer &answer);
    const GuardedInbox *inboxOf(const QByteArray &target) const;
    const HttpAnswer &answerTo(const SenderCheck &check, const SenderVerdict &verdict) const;
    /// In the writer thread.
    void committed(const std::vector<Committed> &events);
    void answerCommitted();

    EventStore &m_store;
    HttpLimits m_limits;
    ReceiverProbe m_probe;
    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<HttpFront> m_front;
    EventRecognizer m_recognizer;
    QHash<QByteArray, GuardedInbox> m_inboxes;
    const HttpAnswer m_accepted, m_unknownPath, m_notStored, m_refused, m_paused, m_notChecked;
    int m_round = 0; ///< of listening; tickets of a former one mean nothing

    struct Proof
    {
        InboxId inbox;
        QByteArray proof;
    };

    std::mutex m_mutex;
    std::vector<Committed> m_done; ///< waiting to be answered
    std::vector<Committed> m_answering;
    QHash<quint64, const HttpAnswer *> m_answers; ///< by ticket, where it is not m_accepted
    struct Planned
    {
        InboxId inbox;
        AnswerPlan plan;
    };
    QHash<quint64, Planned> m_plans; ///< by ticket, where rules of the inbox say how to answer
    QHash<quint64, Proof> m_proofs;  ///< of what passed a check and is not yet stored
    WaitingAnswers m_waiting;
    AnswerRules m_rules{this};
    SenderGate m_gate{this}; ///< last: it calls back into the others
};

} // namespace gancho
