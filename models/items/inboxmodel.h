#pragma once

#include "models/domain/eventtype.h"
#include "models/domain/inbox.h"

#include <QAbstractTableModel>
#include <QVector>

#include <optional>

namespace gancho {

/// An inbox with what the table says about it.
struct InboxRow
{
    Inbox inbox;
    QString account;       ///< name; empty for a free inbox
    bool hasSecret = true; ///< false where its check demands one that is not at hand
    std::optional<qint64> events;
    qint64 lastUs = 0; ///< the newest event, microseconds since 1970 UTC; 0 where there is none or it is not known

    bool operator==(const InboxRow &) const = default;
};

/// "● Receiving", "‖ Paused", "! Needs its secret", and its tone.
QString inboxStateText(const InboxRow &row);
Tone inboxStateTone(const InboxRow &row);

/// The inboxes of the receiver as a table. It is given its rows and knows no service. Replacing them keeps the rows
/// that stay, with their counts. GUI thread.
class InboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, AccountColumn, CheckColumn, EventsColumn, LastColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64, the inbox's id
        ToneRole,                  ///< int of Tone, of the state
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is counted already stays with an inbox that stays.
    void setRows(const QVector<InboxRow> &rows);
    void setCounts(InboxId id, qint64 events, qint64 lastUs);
    /// Writes the times anew: "2 min ago" has moved on.
    void refreshTimes();
    const QVector<InboxRow> &rows() const { return m_rows; }
    /// Null where there is none; valid until the rows change.
    const InboxRow *find(InboxId id) const;
    int rowOf(InboxId id) const; ///< -1 where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<InboxRow> m_rows;
};

} // namespace gancho
