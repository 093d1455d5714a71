#pragma once

#include "models/domain/inbox.h"
#include "ui/widgets/eventfilterstate.h"

#include <QHash>
#include <QVector>
#include <QWidget>

#include <functional>

class QActionGroup;
class QDateTimeEdit;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QTimer;

namespace gancho {

class EventCheckMenu;
class EventFilterPills;
class EventMoreFilters;
class EventQueryHelp;
class EventSearchField;

/// The row of search field and filter buttons above the events, and under it what is in force.
class EventFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit EventFilterBar(QWidget *parent = nullptr);

    /// The filter as it stands now; a period such as the last hour is counted back from this moment. While the search
    /// has a mistake in it, its last sound text holds.
    EventFilter filter() const;
    EventFilterState state() const;
    void setState(const EventFilterState &state);
    const EventPeriod &period() const { return m_period; }
    void setPeriod(const EventPeriod &period);
    void setInboxes(const QVector<Inbox> &inboxes);
    /// How many events of each type the log holds; types that Gancho does not know become entries of their own.
    void setTypeCounts(const QVector<QPair<QString, qint64>> &counts);
    void setFieldSource(std::function<QStringList()> fields);
    /// Puts a query into the field and applies it at once.
    void search(const QString &query);
    void clear();
    void focusSearch();
    bool hasSearchText() const;
    void clearSearch();
    /// Puts a button at the right end of the row.
    void addButton(QWidget *button);

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
    void takeTyped();
    void updateButtons();
    void changed();

    EventSearchField *m_search;
    QLabel *m_problem;
    QTimer *m_typing;
    QHBoxLayout *m_row;
    QPushButton *m_eventButton;
    QPushButton *m_inboxButton;
    QPushButton *m_periodButton;
    QPushButton *m_moreButton;
    EventCheckMenu *m_types;
    EventCheckMenu *m_inboxes;
    QMenu *m_periods;
    QActionGroup *m_periodActions;
    EventMoreFilters *m_more;
    EventQueryHelp *m_help;
    EventFilterPills *m_pills;
    QWidget *m_customRow;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    EventPeriod m_period;
    QString m_soundText; ///< of the search, without a mistake
    bool m_quiet = false;
};

} // namespace gancho
