#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"

#include <QFrame>
#include <QVector>

#include <functional>

class QLabel;
class QTableWidget;

namespace gancho {

/// How long the events of each type took from the time in their body to their arrival. A row chosen by a click or Enter
/// becomes the filter.
class EventDelays : public QFrame
{
    Q_OBJECT

public:
    /// The same contract as EventStore::delays.
    using Source = std::function<Future<QVector<TypeDelay>>(const EventFilter &)>;

    explicit EventDelays(Source source, QWidget *parent = nullptr);

    void openUnder(const QWidget *anchor, const EventFilter &filter);

Q_SIGNALS:
    void typeChosen(const QString &type);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void display(const QVector<TypeDelay> &delays);
    void say(const QString &text);

    Source m_source;
    Future<QVector<TypeDelay>> m_asked;
    quint64 m_generation = 0;
    QLabel *m_text;
    QTableWidget *m_table;
};

} // namespace gancho
