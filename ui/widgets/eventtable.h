#pragma once

#include "models/domain/event.h"

#include <QTableView>

#include <functional>

class QMenu;
class QPushButton;
class QTimer;
class QToolButton;

namespace gancho {

class EventTableColumns;
class EventTableModel;

/// The live table of events. It follows the newest event while it is scrolled to the top and stays where the reader is
/// otherwise, with a button that tells how many have come since. Nothing in it costs anything per row but painting the
/// rows in view.
class EventTable : public QTableView
{
    Q_OBJECT

public:
    explicit EventTable(EventTableModel &model, QWidget *parent = nullptr);

    int hoveredRow() const { return m_hovered; }
    /// 0 where none is chosen.
    qint64 chosenId() const { return m_chosen; }
    /// Scrolls to this event and chooses it; false when it is not among the rows.
    bool choose(qint64 id);
    /// Scrolls to the newest event, chooses it and follows from there on.
    void goToNewest();

    /// The chosen events, the newest first where the table is.
    QVector<qint64> selectedIds() const;
    /// What more there is to do with chosen events: called before their menu is shown.
    void setMenuHook(std::function<void(QMenu &, const QVector<qint64> &)> hook) { m_menuHook = std::move(hook); }

    /// Which columns, in which order, how wide.
    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);
    void openColumns();
    /// The names of fields that may become columns.
    void setFieldSource(std::function<QStringList()> fields);
    /// The arrow in the header.
    void showOrder(const EventOrder &order);

Q_SIGNALS:
    void eventChosen(qint64 id);
    void copyRequested();
    void columnsChanged();
    /// A header was clicked.
    void orderRequested(const gancho::EventOrder &order);
    void starRequested(const QVector<qint64> &ids);
    void noteRequested(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setHovered(int row);
    void chooseAgain();
    void showPending(int count);
    void placeButton();
    void headerClicked(int section);

    EventTableModel &m_model;
    EventTableColumns *m_columns;
    QToolButton *m_columnButton;
    std::function<void(QMenu &, const QVector<qint64> &)> m_menuHook;
    EventOrder m_order;
    QPushButton *m_newer;
    QTimer *m_skeletonDelay;
    qint64 m_chosen = 0;
    int m_hovered = -1;
    bool m_resetting = false;
};

} // namespace gancho
