#pragma once

#include "ui/widgets/eventdelays.h"
#include "ui/widgets/eventhistogramfeed.h"

#include <QByteArray>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace gancho {

class EventHistogram;

/// The chart above the events with what belongs to it: by outcome or by type, its step, a taller view, the delays.
class EventTimeline : public QWidget
{
    Q_OBJECT

public:
    EventTimeline(EventHistogramFeed::Sources sources, EventDelays::Source delays, QWidget *parent = nullptr);

    void setFilter(const EventFilter &filter, qint64 spanUs);
    void touch() { m_feed->touch(); }
    void setActive(bool active) { m_feed->setActive(active); }
    QByteArray save() const;
    void restore(const QByteArray &state);

Q_SIGNALS:
    void periodChosen(qint64 fromUs, qint64 toUs);
    void typeChosen(const QString &type);
    /// How it is shown.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void setTall(bool tall);
    void place();

    EventHistogram *m_histogram;
    EventHistogramFeed *m_feed;
    EventDelays *m_delays;
    EventFilter m_filter;
    QPushButton *m_title;
    QPushButton *m_delayButton;
    QToolButton *m_tall;
    QMenu *m_menu;
};

} // namespace gancho
