#pragma once

#include "models/domain/event.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace gancho {

class Banner;
class RecordLinks;

/// What an event was, above its views: its name, when it happened and when it came, the answer, whom it concerns,
/// why the check of its sender failed, whether it is a repeat, and room for what can be done with it.
class EventHead : public QWidget
{
    Q_OBJECT

public:
    explicit EventHead(QWidget *parent = nullptr);

    void setEvent(const EventRecord &event);
    /// Which of how many deliveries it is, counted from 1; the first one's arrival.
    void setRepeat(int position, int count, qint64 firstReceivedUs);
    /// Whether something of the event is hidden, with a way to see it.
    void offerToReveal(bool hidden);
    RecordLinks *links() const { return m_links; }
    QMenu *menu() const { return m_menu; }
    /// At the right of the title, before the menu.
    void addWidget(QWidget *widget);

    /// "event 0.4 s earlier"; empty where it was no noticeable time.
    static QString delayText(qint64 eventUs, qint64 receivedUs);

Q_SIGNALS:
    /// What is hidden is wanted.
    void revealRequested();
    /// The first delivery is wanted.
    void openRequested(qint64 id);

private:
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_times;
    QLabel *m_subject;
    Banner *m_verdict;
    QPushButton *m_repeat;
    QPushButton *m_reveal;
    RecordLinks *m_links;
    QToolButton *m_more;
    QMenu *m_menu;
    QHBoxLayout *m_actions;
    EventId m_first;
};

} // namespace gancho
