#pragma once

#include "app/sending/resendplan.h"
#include "models/domain/resend.h"

namespace gancho {

/// Sends the events of a plan again and keeps each answer in the log. Main thread; deleting it cancels what is under
/// way, and what was answered is kept all the same.
class ResendJob : public QObject
{
    Q_OBJECT

public:
    /// `store` and `sender` outlive it; with a store that is open for reading only, nothing is kept.
    ResendJob(EventStore &store, RawSender &sender, const ResendPlan &plan, const ResendOptions &options,
              const SendPace &pace, QObject *parent = nullptr);
    ~ResendJob() override;

    SendJob &sending() { return m_job; }
    const SendJob &sending() const { return m_job; }

Q_SIGNALS:
    void answered(const gancho::Resend &resend);
    /// An answer could not be kept; translated.
    void keepingFailed(const QString &text);
    /// All are answered and kept, or it was cancelled.
    void finished();

private:
    void take(qsizetype index, const SendOutcome &outcome);
    void keep();
    void tellIfOver();

    EventStore &m_store;
    const QVector<qint64> m_ids;
    const ResendOptions m_options;
    const QString m_target;
    const QByteArray m_targetKey;
    QVector<Resend> m_unkept;
    QHash<qsizetype, QPair<int, QByteArray>> m_firstAnswers; ///< of what is under way
    QTimer m_keeper;
    int m_writes = 0; ///< under way
    bool m_told = false;
    SendJob m_job;
};

} // namespace gancho
