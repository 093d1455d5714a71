#pragma once

#include "app/platforms/jsonscan.h"
#include "app/platforms/schematree.h"
#include "models/domain/schemadeviation.h"

#include <QCache>

#include <optional>

namespace gancho {

struct StoredEvent;

/// Holds the fields of received events against a contract: which are new, missing or of another type. Values are not
/// looked at. One thread at a time; remembers the shapes that it has seen, so that one more event of a known shape
/// costs little more than reading it.
class EventShape
{
public:
    explicit EventShape(std::shared_ptr<const Contract> contract);

    /// Nothing where there is nothing to hold it to: an event that the contract does not know, a body that is not JSON
    /// or has more than JsonScan::mostTokens values. In the order of the body, at most mostDeviations.
    std::optional<QVector<SchemaDeviation>> deviations(const QString &event, const QByteArray &body);
    /// How many they are; -1 where there is nothing to hold it to.
    int count(const QString &event, const QByteArray &body);

    static constexpr int mostDeviations = 500;

private:
    size_t fingerprint(const QString &event) const;

    SchemaTree m_tree;
    JsonScan m_scan;
    QCache<size_t, int> m_counts;
    const size_t m_seed;
};

/// The shapes of all platforms' events, for the indexer. One thread at a time.
class EventShapes
{
public:
    /// As EventShape::count(); -1 for a platform without a contract and for a refused request.
    int deviationCount(const StoredEvent &event);

private:
    QHash<PlatformKind, std::shared_ptr<EventShape>> m_shapes;
};

} // namespace gancho
