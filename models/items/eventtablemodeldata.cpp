#include "models/items/eventcolumns.h"
#include "models/items/eventtablemodel.h"
#include "models/items/eventtext.h"

namespace gancho {

namespace {

/// A tool tip takes what looks like markup for markup, and this is the text of others.
QVariant plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QString(QStringLiteral("<p style=\"white-space:pre-wrap\">") + text.left(2000).toHtmlEscaped() +
                   QStringLiteral("</p>"));
}

} // namespace

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_ids.size();
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + int(m_fields.fields().size());
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 id = m_ids.at(index.row());
    const int column = index.column();
    if (role == IdRole)
        return id;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (eventcolumns::isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft));
    const EventSummary *row = m_rows.find(id);
    if (!row)
        m_rows.want(index.row(), id);
    if (column >= ColumnCount && (role == Qt::DisplayRole || role == LoadingRole || role == Qt::ToolTipRole)) {
        const QStringList *values = m_fields.values(id);
        if (role == LoadingRole)
            return values == nullptr;
        const QString value = values ? values->value(column - ColumnCount) : QString();
        return role == Qt::ToolTipRole ? plainToolTip(value) : QVariant(value);
    }
    if (role == LoadingRole)
        return row == nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return eventtext::cell(*row, column);
    case Qt::ToolTipRole:
        return plainToolTip(eventtext::toolTip(*row, column));
    case Qt::AccessibleTextRole:
        return column <= Event ? eventtext::sentence(*row) : eventtext::cell(*row, column);
    case SummaryRole:
        return QVariant::fromValue(*row);
    case ToneRole:
        return int(eventtext::tone(*row));
    case StatusRole:
        return row->status;
    case DurationTextRole:
        return eventtext::duration(row->durationUs);
    case StarRole:
        return row->mark.starred;
    case ColourRole:
        return int(row->mark.colour);
    case NoteRole:
        return row->mark.note;
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (eventcolumns::isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole || role == Qt::DisplayRole) {
        if (section >= ColumnCount)
            return m_fields.fields().value(section - ColumnCount);
        // Its cells show what it is.
        return section == Mark && role == Qt::DisplayRole ? QString() : eventcolumns::title(section);
    }
    return {};
}

} // namespace gancho
