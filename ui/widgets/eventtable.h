#pragma once

#include <QTableView>

class QPushButton;
class QTimer;

namespace gancho {

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

    /// The columns' widths, order and visibility.
    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void eventChosen(qint64 id);
    void copyRequested();
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
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
    void showColumnMenu(const QPoint &at);

    EventTableModel &m_model;
    QPushButton *m_newer;
    QTimer *m_skeletonDelay;
    qint64 m_chosen = 0;
    int m_hovered = -1;
    bool m_resetting = false;
};

} // namespace gancho
