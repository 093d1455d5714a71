#pragma once

#include "app/diagnosis/arrivaldoctor.h"

namespace gancho {

/// One walk, fact by fact. ArrivalDoctor's.
class ArrivalExamination : public QObject
{
public:
    ArrivalExamination(ArrivalDoctor &doctor, const Inbox &inbox, std::function<void(ArrivalStep::Check)> began);

    Future<ArrivalReport> future() const { return m_promise.future(); }
    void begin();

private:
    void enter(ArrivalStep::Check check);
    void probeHere();
    void probeRound();
    /// Sends a marked event to `url` and looks for it in the log.
    void probe(const QString &url, ArrivalProbe &outcome, const std::function<void()> &then);
    void lookFor(const QByteArray &mark, ArrivalProbe &outcome, const std::function<void()> &then);
    void listSubscriptions();
    void findFailure();
    void findLast();
    /// The newest event of the inbox above `after` that is no probe; an invalid id where there is none.
    void newestReal(EventFilter filter, qint64 after, const std::function<void(EventId)> &then);
    void conclude();

    ArrivalDoctor &m_doctor;
    QPromise<Result<ArrivalReport>> m_promise;
    std::function<void(ArrivalStep::Check)> m_began;
    ArrivalFacts m_facts;
    QList<Secret> m_secrets;
};

} // namespace gancho
