#include "models/items/inboxmodel.h"

#include "models/items/jsonnote.h"
#include "models/items/verdicttext.h"

#include <QLocale>

#include <algorithm>

namespace gancho {

namespace {

QDateTime timeOf(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000).toUTC();
}

QString textOf(const InboxRow &row, int column)
{
    switch (column) {
    case InboxModel::NameColumn:
        return row.inbox.name;
    case InboxModel::StateColumn:
        return inboxStateText(row);
    case InboxModel::AccountColumn:
        return row.account.isEmpty() ? InboxModel::tr("free") : row.account;
    case InboxModel::CheckColumn:
        return verdicttext::schemeName(row.inbox.check.scheme);
    case InboxModel::EventsColumn:
        return row.events ? QLocale().toString(*row.events) : QString();
    case InboxModel::LastColumn:
        return row.lastUs > 0    ? relativeTime(timeOf(row.lastUs), QDateTime::currentDateTimeUtc())
               : row.events == 0 ? InboxModel::tr("nothing yet")
                                 : QString();
    default:
        return {};
    }
}

Qt::Alignment alignmentOf(int column)
{
    const bool right = column == InboxModel::EventsColumn || column == InboxModel::LastColumn;
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

QString inboxStateText(const InboxRow &row)
{
    if (row.inbox.paused)
        return InboxModel::tr("‖ Paused");
    return row.hasSecret ? InboxModel::tr("● Receiving") : InboxModel::tr("! Needs its secret");
}

Tone inboxStateTone(const InboxRow &row)
{
    return row.inbox.paused ? Tone::Neutral : row.hasSecret ? Tone::Ok : Tone::Warn;
}

void InboxModel::setRows(const QVector<InboxRow> &rows)
{
    const auto has = [&rows](InboxId id) {
        return std::any_of(rows.begin(), rows.end(), [id](const InboxRow &row) { return row.inbox.id == id; });
    };
    for (int i = int(m_rows.size()) - 1; i >= 0; --i)
        if (!has(m_rows[i].inbox.id)) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    for (const InboxRow &row : rows) {
        const int at = rowOf(row.inbox.id);
        if (at < 0) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
            m_rows += row;
            endInsertRows();
            continue;
        }
        InboxRow now = row;
        now.events = m_rows[at].events;
        now.lastUs = m_rows[at].lastUs;
        if (now == m_rows[at])
            continue;
        m_rows[at] = now;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

void InboxModel::setCounts(InboxId id, qint64 events, qint64 lastUs)
{
    const int row = rowOf(id);
    if (row < 0 || (m_rows[row].events == events && m_rows[row].lastUs == lastUs))
        return;
    m_rows[row].events = events;
    m_rows[row].lastUs = lastUs;
    Q_EMIT dataChanged(index(row, EventsColumn), index(row, LastColumn));
}

void InboxModel::refreshTimes()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, LastColumn), index(rowCount() - 1, LastColumn));
}

const InboxRow *InboxModel::find(InboxId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[row];
}

int InboxModel::rowOf(InboxId id) const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const InboxRow &row) { return row.inbox.id == id; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InboxRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == LastColumn && row.lastUs > 0
                   ? QVariant(QLocale().toString(timeOf(row.lastUs).toLocalTime()))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int(alignmentOf(index.column()));
    case IdRole:
        return row.inbox.id.value;
    case ToneRole:
        return int(inboxStateTone(row));
    default:
        return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case AccountColumn:
        return tr("Account");
    case CheckColumn:
        return tr("Sender check");
    case EventsColumn:
        return tr("Events");
    case LastColumn:
        return tr("Last arrival");
    default:
        return {};
    }
}

} // namespace gancho
