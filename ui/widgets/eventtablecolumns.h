#pragma once

#include "ui/widgets/eventcolumnspopup.h"

#include <QObject>

class QHeaderView;
class QTableView;

namespace gancho {

class EventTableModel;

/// The columns of the event table: which are shown, in which order, how wide. The column of who it concerns takes what
/// the others leave. GUI thread.
class EventTableColumns : public QObject
{
    Q_OBJECT

public:
    EventTableColumns(QTableView &table, EventTableModel &model);

    QByteArray save() const;
    void restore(const QByteArray &state);
    void reset();
    EventColumnsPopup *popup() const { return m_popup; }
    void openPopup();

Q_SIGNALS:
    void changed();
    /// By this logical column of the table.
    void sortRequested(int logical);

private:
    QList<EventColumn> current() const;
    void apply(const QList<EventColumn> &columns);
    QString keyOf(int logical) const;
    int logicalOf(const QString &key) const;
    int usualWidth(int logical) const;
    void stretch();

    QTableView &m_table;
    EventTableModel &m_model;
    EventColumnsPopup *m_popup;
    bool m_quiet = false;
};

} // namespace gancho
