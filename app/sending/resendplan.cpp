#include "app/sending/resendplan.h"

#include "app/diagnosis/maskedurl.h"
#include "app/diagnosis/nameprobe.h"
#include "app/store/eventstore.h"
#include "models/domain/inbox.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace gancho {

namespace {

constexpr qsizetype window = 1000;
constexpr qsizetype mostShown = 200;
constexpr int lookUpMs = 10'000;

/// Looks through the events, a window at a time, and ends with the plan.
class ResendPlanner : public QObject
{
public:
    ResendPlanner(EventStore &store, QVector<qint64> ids, const ResendOptions &options, const SendPace &pace,
                  const QString &ownOrigin, QObject *parent)
        : QObject(parent)
        , m_store(store)
        , m_ids(std::move(ids))
        , m_options(options)
        , m_pace(pace)
        , m_ownOrigin(ownOrigin)
    {
        std::sort(m_ids.begin(), m_ids.end());
        m_promise.start();
    }

    Future<ResendPlan> begin()
    {
        const auto future = m_promise.future();
        m_plan.target = maskedUrl(m_options.url.toString(QUrl::FullyEncoded));
        whenDone(lookUpName(m_options.url.host(), lookUpMs, this), this, [this](const Result<NameOutcome> &name) {
            if (!name || name->addresses.isEmpty())
                m_plan.problem =
                    QCoreApplication::translate("Sending", "The name of the target is not known. Check the address.");
            else
                for (const QHostAddress &address : name->addresses)
                    if (!m_plan.refusal)
                        m_plan.refusal = sendguard::refusal(address);
            askTarget();
        });
        return future;
    }

private:
    void askTarget()
    {
        whenDone(m_store.acceptedBy(sendguard::targetKey(m_options.url)), this,
                 [this](const Result<QVector<qint64>> &ids) {
                     if (!ids)
                         return end(fail(ids.error()));
                     m_accepted = QSet<qint64>(ids->begin(), ids->end());
                     readOn();
                 });
    }

    void readOn()
    {
        if (m_at >= m_ids.size())
            return conclude();
        const QVector<qint64> ids = m_ids.mid(m_at, window);
        m_at += ids.size();
        whenDone(m_store.summaries(ids), this, [this, asked = ids.size()](const Result<QVector<EventSummary>> &rows) {
            if (!rows)
                return end(fail(rows.error()));
            m_plan.leftOut += asked - rows->size();
            for (const EventSummary &row : *rows)
                take(row);
            readOn();
        });
    }

    void take(const EventSummary &row)
    {
        if (row.refused) {
            ++m_plan.leftOut;
            return;
        }
        m_plan.ids += row.id.value;
        m_plan.timesUs += row.receivedUs;
        m_plan.bytes += m_options.body ? m_options.body->size() : row.size;
        if (m_plan.first.size() < mostShown)
            m_plan.first += row;
        if (m_accepted.contains(row.id.value) || wasAcceptedHere(row))
            ++m_acceptedHere;
        if (QDateTime::currentMSecsSinceEpoch() * 1000 - row.receivedUs > sendguard::oldAfterUs)
            ++m_old;
    }

    bool wasAcceptedHere(const EventSummary &row) const
    {
        if (m_ownOrigin.isEmpty() || row.inboxName.isEmpty() || row.status / 100 != 2)
            return false;
        const QString url = m_options.url.toString(QUrl::FullyEncoded), inbox = m_ownOrigin + inboxPath(row.inboxName);
        return url.startsWith(inbox) &&
               (url.size() == inbox.size() || QStringLiteral("/?").contains(url[inbox.size()]));
    }

    void conclude()
    {
        // Imported events have times that are not in the order of their ids.
        if (!std::is_sorted(m_plan.timesUs.begin(), m_plan.timesUs.end()))
            putInOrder();
        const auto warn = [this](SendWarning::Kind kind, qint64 events) {
            if (events > 0)
                m_plan.warnings.append({kind, events});
        };
        warn(SendWarning::Kind::AlreadyAccepted, m_acceptedHere);
        if (sendguard::isOutside(m_options.url))
            warn(SendWarning::Kind::OldOutside, m_old);
        warn(SendWarning::Kind::WithoutBody, m_plan.leftOut);
        m_plan.durationUs = m_pace.durationUs(m_plan.ids.size(), m_plan.timesUs);
        end(std::move(m_plan));
    }

    void putInOrder()
    {
        QVector<QPair<qint64, qint64>> pairs;
        for (qsizetype i = 0; i < m_plan.ids.size(); ++i)
            pairs.append({m_plan.timesUs[i], m_plan.ids[i]});
        std::sort(pairs.begin(), pairs.end());
        for (qsizetype i = 0; i < pairs.size(); ++i)
            std::tie(m_plan.timesUs[i], m_plan.ids[i]) = std::tie(pairs[i].first, pairs[i].second);
    }

    void end(Result<ResendPlan> plan)
    {
        m_promise.addResult(std::move(plan));
        m_promise.finish();
        deleteLater();
    }

    EventStore &m_store;
    QVector<qint64> m_ids;
    const ResendOptions m_options;
    const SendPace m_pace;
    const QString m_ownOrigin;
    QPromise<Result<ResendPlan>> m_promise;
    ResendPlan m_plan;
    QSet<qint64> m_accepted;
    qsizetype m_at = 0;
    qint64 m_acceptedHere = 0;
    qint64 m_old = 0;
};

} // namespace

bool ResendPlan::needsConsent() const
{
    return std::any_of(warnings.begin(), warnings.end(), [](const SendWarning &w) { return w.needsConsent(); });
}

Future<ResendPlan> planResend(EventStore &store, QVector<qint64> ids, const ResendOptions &options,
                              const SendPace &pace, const QString &ownOrigin, QObject *context)
{
    return (new ResendPlanner(store, std::move(ids), options, pace, ownOrigin, context))->begin();
}

} // namespace gancho
