#include "app/sending/resendjob.h"

#include "app/store/eventstore.h"

#include <QDateTime>

namespace gancho {

namespace {

/// What comes within this time is kept in one transaction, milliseconds.
constexpr int keepEvery = 100;

} // namespace

ResendJob::ResendJob(EventStore &store, RawSender &sender, const ResendPlan &plan, const ResendOptions &options,
                     const SendPace &pace, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ids(plan.ids)
    , m_options(options)
    , m_target(plan.target)
    , m_targetKey(sendguard::targetKey(options.url))
    , m_job(
          sender, plan.ids.size(),
          [this](qsizetype index) {
              return transformed(m_store.record(EventId(m_ids[index])), this,
                                 [this, index](const Result<EventRecord> &record) -> Result<RawRequest> {
                                     if (!record)
                                         return fail(record.error());
                                     m_firstAnswers.insert(index, {record->summary.status, record->answerBody});
                                     return resending::requestOf(*record, m_options,
                                                                 QDateTime::currentSecsSinceEpoch());
                                 });
          },
          pace, plan.timesUs)
{
    m_keeper.setSingleShot(true);
    m_keeper.setInterval(keepEvery);
    connect(&m_keeper, &QTimer::timeout, this, &ResendJob::keep);
    connect(&m_job, &SendJob::answered, this, &ResendJob::take);
    connect(&m_job, &SendJob::finished, this, &ResendJob::keep);
}

ResendJob::~ResendJob()
{
    if (!m_unkept.isEmpty())
        (void)m_store.addResends(m_unkept);
}

void ResendJob::take(qsizetype index, const SendOutcome &outcome)
{
    const RawAnswer &answer = outcome.answer;
    Resend resend;
    resend.event = EventId(m_ids[index]);
    resend.target = m_target;
    resend.targetKey = m_targetKey;
    resend.atUs = answer.startedUs > 0 ? answer.startedUs : QDateTime::currentMSecsSinceEpoch() * 1000;
    resend.edited = m_options.body.has_value();
    resend.status = answer.status;
    resend.problem = outcome.problem;
    resend.answerHeaders = answer.headers;
    resend.answerBody = answer.body;
    resend.answerBodySize = answer.bodySize;
    resend.connectUs = answer.connectUs;
    resend.firstByteUs = answer.firstByteUs;
    resend.totalUs = answer.totalUs;
    if (const auto first = m_firstAnswers.find(index); first != m_firstAnswers.end()) {
        resend.compared = compareAnswers(first->first, first->second, resend);
        m_firstAnswers.erase(first);
    }
    if (outcome.wasSent) {
        m_unkept += resend;
        if (!m_keeper.isActive())
            m_keeper.start();
    }
    Q_EMIT answered(resend);
}

void ResendJob::keep()
{
    m_keeper.stop();
    if (m_unkept.isEmpty())
        return tellIfOver();
    ++m_writes;
    whenDone(m_store.addResends(std::exchange(m_unkept, {})), this, [this](const Result<Done> &kept) {
        --m_writes;
        if (!kept)
            Q_EMIT keepingFailed(kept.error().text);
        tellIfOver();
    });
}

void ResendJob::tellIfOver()
{
    if (m_job.isOver() && m_unkept.isEmpty() && m_writes == 0 && !std::exchange(m_told, true))
        Q_EMIT finished();
}

} // namespace gancho
