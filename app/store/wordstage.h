#pragma once

#include "app/store/eventfacts.h"

namespace gancho {

/// Makes events findable: their words and facets into the index (tables words_N, by id), what is derived of each into
/// `fact`, and the first delivery of each thing into `delivery`.
class WordStage : public EventStage
{
public:
    static constexpr char stageName[] = "words";

    WordStage(EventAnalysis::Deviations deviations, int deviationsVersion);

    const char *name() const override { return stageName; }
    int version() const override { return m_version; }
    bool reset(SqliteConnection &index) override;
    bool take(SqliteConnection &index, const StoredEvent &event) override;
    bool flush(SqliteConnection &) override { return true; }

    /// Words of events up to here are not taken in any more where their whole partition is gone.
    void setHorizon(qint64 horizon) { m_horizon = horizon; }

private:
    /// The first delivery of the same thing, 0 when this is it; negative on an error.
    qint64 firstDelivery(SqliteConnection &index, qint64 key, qint64 id);
    bool openPartition(SqliteConnection &index, qint64 partition);

    EventAnalysis::Deviations m_deviations;
    int m_version;
    qint64 m_horizon = 0;
    qint64 m_partition = -1; ///< that m_insertWords writes into
    SqliteStatement m_insertWords, m_insertFact, m_insertDelivery, m_findDelivery;
};

} // namespace gancho
