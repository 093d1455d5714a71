#pragma once

#include "models/base/future.h"

#include <QCache>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVector>

#include <functional>

namespace gancho {

/// The values of chosen fields of the bodies, for the rows in view: what is missed is asked for together, and kept.
/// GUI thread.
class EventFieldCache : public QObject
{
    Q_OBJECT

public:
    /// The same contract as EventStore::fieldValues.
    using Source = std::function<Future<QVector<QStringList>>(const QVector<qint64> &, const QStringList &)>;

    static constexpr int cachedRows = 4096;
    static constexpr int atOnce = 128; ///< events in one request

    explicit EventFieldCache(Source source, QObject *parent = nullptr);

    /// Forgets everything when they differ.
    void setFields(const QStringList &fields);
    const QStringList &fields() const { return m_fields; }
    /// The values in the order of fields(); null while they are on their way, which they are from now on.
    const QStringList *values(qint64 id) const;

Q_SIGNALS:
    void arrived(const QVector<qint64> &ids);

private:
    void fetch();

    Source m_source;
    QStringList m_fields;
    QCache<qint64, QStringList> m_cache{cachedRows};
    quint64 m_generation = 0;
    bool m_inFlight = false;
    mutable QVector<qint64> m_wanted; ///< the latest last
    mutable QTimer m_timer;
};

} // namespace gancho
