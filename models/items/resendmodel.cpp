#include "models/items/resendmodel.h"

#include "models/items/eventtext.h"

namespace gancho {

namespace {

/// Of a run of a million only these are listed; all of them are in the log.
constexpr qsizetype mostRows = 5000;

} // namespace

void ResendModel::setRows(QVector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ResendModel::add(const Row &row)
{
    if (m_rows.size() >= mostRows) {
        beginRemoveRows({}, 0, 0);
        m_rows.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows += row;
    endInsertRows();
}

int ResendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResendModel::comparison(const Resend &resend)
{
    if (!resend.compared || resend.status == 0)
        return {};
    if (resend.compared->isSame())
        return tr("same");
    return !resend.compared->sameStatus ? tr("another status") : tr("another body");
}

Tone ResendModel::toneOf(const Resend &resend)
{
    const int kind = resend.status / 100;
    return kind == 2 ? Tone::Ok : kind == 3 ? Tone::Warn : Tone::Bad;
}

QString ResendModel::display(const Row &row, int column)
{
    const Resend &resend = row.resend;
    switch (column) {
    case Time:
        return eventtext::time(resend.atUs);
    case What:
        return resend.edited ? tr("%1, edited").arg(row.what) : row.what;
    case Answer:
        return resend.status > 0 ? QString::number(resend.status) : tr("none");
    case Compared:
        return resend.status > 0 ? comparison(resend) : resend.problem;
    case Duration:
        return eventtext::duration(resend.totalUs);
    case Target:
        return resend.target;
    default:
        return {};
    }
}

QVariant ResendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return display(row, index.column());
    if (role == ToneRole && index.column() == Answer)
        return int(toneOf(row.resend));
    if (role == Qt::ToolTipRole && (index.column() == Target || index.column() == Compared))
        return display(row, index.column());
    if (role == Qt::AccessibleTextRole) {
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts += display(row, column);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

QVariant ResendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Sent");
    case What:
        return tr("Event");
    case Answer:
        return tr("Answer");
    case Compared:
        return tr("Against the first");
    case Duration:
        return tr("Took");
    case Target:
        return tr("To");
    default:
        return {};
    }
}

} // namespace gancho
