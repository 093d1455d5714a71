#pragma once

#include "models/domain/event.h"

#include <QObject>
#include <QVector>

#include <functional>

class QMenu;

namespace gancho {

class EventMarks;

/// What there is to do with chosen events that belongs to finding them: marks, more of the same, the repeats. GUI
/// thread.
class EventRowMenu : public QObject
{
    Q_OBJECT

public:
    /// `rowOf` gives the row of an event as far as it is known.
    EventRowMenu(EventMarks &marks, std::function<const EventSummary *(qint64)> rowOf, QObject *parent = nullptr);

    void fill(QMenu &menu, const QVector<qint64> &ids);

Q_SIGNALS:
    void noteRequested(qint64 id);
    void typeFilterRequested(const QString &type);
    void senderFilterRequested(const QString &sender);
    void subjectSearchRequested(const QString &subject);
    /// Of the event that was delivered again.
    void repeatsRequested(const gancho::EventId &id);

private:
    EventMarks &m_marks;
    std::function<const EventSummary *(qint64)> m_rowOf;
};

} // namespace gancho
