#include "models/items/jsondiffmodel.h"

namespace gancho {

namespace {

constexpr int portion = 500;
constexpr int tipLength = 2000;

} // namespace

JsonDiffModel::JsonDiffModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void JsonDiffModel::setDiff(std::shared_ptr<JsonDiff> diff)
{
    beginResetModel();
    m_diff = std::move(diff);
    m_listed.clear();
    m_places.clear();
    m_showing = true;
    endResetModel();
    m_showing = false;
}

void JsonDiffModel::setOnlyDifferences(bool only)
{
    if (only == m_only)
        return;
    beginResetModel();
    m_only = only;
    m_listed.clear();
    m_places.clear();
    m_showing = true;
    endResetModel();
    m_showing = false;
}

JsonDiffModel::Listed &JsonDiffModel::listed(int row) const
{
    auto it = m_listed.find(row);
    if (it != m_listed.end())
        return *it;
    Listed made;
    for (const int child : m_diff->children(row))
        if (!m_only || m_diff->row(child).state != DiffState::Same) {
            m_places.insert(child, int(made.rows.size()));
            made.rows.push_back(child);
        }
    made.shown = qMin(portion, int(made.rows.size()));
    return *m_listed.insert(row, std::move(made));
}

QModelIndex JsonDiffModel::indexOf(int row)
{
    if (!m_diff || row <= 0 || row >= m_diff->rowCount())
        return {};
    const int above = m_diff->row(row).parent;
    const QModelIndex parent = above > 0 ? indexOf(above) : QModelIndex();
    if (above > 0 && !parent.isValid())
        return {};
    listed(above);
    const auto place = m_places.constFind(row);
    if (place == m_places.constEnd())
        return {};
    const int at = *place;
    show(parent, at + 1);
    return index(at, 0, parent);
}

QModelIndex JsonDiffModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!m_diff || row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, quintptr(listed(rowOf(parent)).rows[size_t(row)]));
}

QModelIndex JsonDiffModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !m_diff)
        return {};
    const int above = m_diff->row(rowOf(index)).parent;
    return above > 0 ? createIndex(m_places.value(above), 0, quintptr(above)) : QModelIndex();
}

int JsonDiffModel::rowCount(const QModelIndex &parent) const
{
    if (!m_diff || m_diff->rowCount() == 0 || parent.column() > 0 || !hasChildren(parent))
        return 0;
    return listed(rowOf(parent)).shown;
}

int JsonDiffModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonDiffModel::hasChildren(const QModelIndex &parent) const
{
    if (!m_diff || m_diff->rowCount() == 0 || parent.column() > 0)
        return false;
    const int row = rowOf(parent);
    if (!m_diff->hasChildren(row))
        return false;
    if (!m_only)
        return true;
    return m_diff->row(row).state != DiffState::Same;
}

bool JsonDiffModel::canFetchMore(const QModelIndex &parent) const
{
    if (m_showing || !hasChildren(parent))
        return false;
    const Listed &list = listed(rowOf(parent));
    return list.shown < int(list.rows.size());
}

void JsonDiffModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        show(parent, listed(rowOf(parent)).shown + portion);
}

void JsonDiffModel::show(const QModelIndex &parent, int upTo)
{
    Listed &list = listed(rowOf(parent));
    const int last = qMin(upTo, int(list.rows.size()));
    if (last <= list.shown)
        return;
    m_showing = true;
    beginInsertRows(parent, list.shown, last - 1);
    list.shown = last;
    endInsertRows();
    m_showing = false;
}

QString JsonDiffModel::stateText(DiffState state)
{
    switch (state) {
    case DiffState::Same:
        return tr("Same");
    case DiffState::Changed:
        return tr("Changed");
    case DiffState::Notation:
        return tr("Notation");
    case DiffState::Added:
        return tr("Added");
    case DiffState::Missing:
        return tr("Missing");
    }
    return {};
}

QVariant JsonDiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = rowOf(index);
    const DiffRow &it = m_diff->row(row);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Field)
            return it.hidden > 0 ? tr("… and %n more", nullptr, it.hidden) : m_diff->key(row);
        if (index.column() == Left)
            return m_diff->leftText(row);
        if (index.column() == Right)
            return m_diff->rightText(row);
        // What a container holds tells more than that it differs.
        if (it.differences > 0 && m_diff->hasChildren(row) && it.state == DiffState::Changed)
            return tr("%n differences", nullptr, it.differences);
        return stateText(it.state);
    case Qt::ToolTipRole:
        if (index.column() == Field)
            return m_diff->path(row);
        if (index.column() == State)
            return it.state == DiffState::Notation ? tr("The same number, written differently.") : QVariant();
        return index.column() == Left ? m_diff->leftText(row, tipLength) : m_diff->rightText(row, tipLength);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2 | %3, %4")
            .arg(m_diff->key(row), m_diff->leftText(row), m_diff->rightText(row), stateText(it.state));
    case StateRole:
        return int(it.state);
    case RowRole:
        return row;
    case KindRole:
        return int(index.column() == Right ? m_diff->rightKind(row) : m_diff->leftKind(row));
    case DiffersRole:
        return it.state != DiffState::Same;
    default:
        return {};
    }
}

QVariant JsonDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Left:
        return tr("Left");
    case Right:
        return tr("Right");
    default:
        return tr("State");
    }
}

} // namespace gancho
