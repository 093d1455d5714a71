#pragma once

#include "models/domain/event.h"
#include "models/domain/inbox.h"
#include "ui/widgets/eventperiod.h"

#include <QVector>
#include <QWidget>

class QActionGroup;
class QDateTimeEdit;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;

namespace gancho {

class EventCheckMenu;

/// The row of search field and filter buttons above the events.
class EventFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit EventFilterBar(QWidget *parent = nullptr);

    /// The filter as it stands now; a period such as the last hour is counted back from this moment.
    EventFilter filter() const;
    const EventPeriod &period() const { return m_period; }
    void setPeriod(const EventPeriod &period);
    void setInboxes(const QVector<Inbox> &inboxes);
    /// How many events of each type the log holds; types that Gancho does not know become entries of their own.
    void setTypeCounts(const QVector<QPair<QString, qint64>> &counts);
    void clear();
    void focusSearch();
    bool hasSearchText() const;
    void clearSearch();

    /// All but the search text.
    QByteArray save() const;
    void restore(const QByteArray &state);

Q_SIGNALS:
    void filterChanged();
    /// The menu of events is about to be shown: setTypeCounts() is welcome.
    void typeCountsWanted();

private:
    void fillTypes();
    void fillPeriods();
    QWidget *makeCustomRow();
    void takeCustom();
    void updateButtons();
    void changed();

    QLineEdit *m_search;
    QTimer *m_typing;
    QPushButton *m_eventButton;
    QPushButton *m_inboxButton;
    QPushButton *m_periodButton;
    QPushButton *m_clearButton;
    EventCheckMenu *m_types;
    EventCheckMenu *m_inboxes;
    QMenu *m_periods;
    QActionGroup *m_periodActions;
    QWidget *m_customRow;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    EventPeriod m_period;
    bool m_quiet = false;
};

} // namespace gancho
