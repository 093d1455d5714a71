#pragma once

#include "models/base/future.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <functional>

namespace gancho {

/// The names of the fields that events have had, for those who are typing one. The catalogue learns behind the writer
/// and tells nobody, so whoever asks gets at once what is known and has it looked up again, in another thread. GUI
/// thread.
class EventFieldNames : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<Future<QStringList>()>;

    explicit EventFieldNames(Source source, QObject *parent = nullptr);

    QStringList names();

Q_SIGNALS:
    /// names() are others than they were.
    void changed();

private:
    static constexpr int leastMs = 500; ///< from one look to the next

    Source m_source;
    QStringList m_names;
    QElapsedTimer m_looked;
    bool m_looking = false;
};

} // namespace gancho
