#include "models/items/mappingmodel.h"

#include <algorithm>

namespace gancho {

namespace {

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

bool isQuoted(const QString &text)
{
    return text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"');
}

QString unquoted(const QString &text)
{
    return isQuoted(text) ? text.mid(1, text.size() - 2) : text;
}

} // namespace

MappingModel::MappingModel(FormatName formatName, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formatName(std::move(formatName))
{
}

void MappingModel::setMapping(const FieldMapping &mapping)
{
    beginResetModel();
    m_fields = mapping.fields;
    endResetModel();
}

int MappingModel::append(const MappedField &field)
{
    const int row = int(m_fields.size());
    beginInsertRows({}, row, row);
    m_fields += field;
    endInsertRows();
    Q_EMIT edited();
    return row;
}

int MappingModel::add(const QString &field)
{
    const auto there = std::find_if(m_fields.cbegin(), m_fields.cend(), [&field](const MappedField &each) {
        return each.source == MappedField::Source::Field && each.from == field;
    });
    if (there != m_fields.cend())
        return int(there - m_fields.cbegin());
    MappedField made;
    made.from = field;
    made.to = freeName(field.section(u'.', -1));
    return append(made);
}

int MappingModel::addConstant()
{
    MappedField made;
    made.source = MappedField::Source::Constant;
    made.to = freeName(tr("constant"));
    return append(made);
}

QString MappingModel::freeName(const QString &wanted) const
{
    const auto taken = [this](const QString &name) {
        return std::any_of(m_fields.cbegin(), m_fields.cend(),
                           [&name](const MappedField &field) { return field.to == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = wanted + QString::number(number);
    return name;
}

void MappingModel::remove(int row)
{
    if (row < 0 || row >= int(m_fields.size()))
        return;
    beginRemoveRows({}, row, row);
    m_fields.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void MappingModel::move(int row, int by)
{
    const int to = row + by;
    if (by == 0 || row < 0 || row >= int(m_fields.size()) || to < 0 || to >= int(m_fields.size()))
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_fields.move(row, to);
    endMoveRows();
    Q_EMIT edited();
}

QString MappingModel::problemOf(int row) const
{
    const MappedField &field = m_fields[row];
    if (field.source == MappedField::Source::Field && field.from.isEmpty())
        return tr("Name a field of the event, or write a constant in quotation marks.");
    if (field.to.isEmpty())
        return tr("Give the field a name at the target.");
    return {};
}

bool MappingModel::isAlternative(int row) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cbegin() + row,
                       [name = m_fields[row].to](const MappedField &above) { return above.to == name; });
}

QString MappingModel::problem() const
{
    for (int row = 0; row < int(m_fields.size()); ++row)
        if (const QString wrong = problemOf(row); !wrong.isEmpty())
            return wrong;
    return {};
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MappingModel::display(const MappedField &field, int column) const
{
    const bool constant = field.source == MappedField::Source::Constant;
    switch (column) {
    case FieldColumn:
        return constant ? quoted(field.from) : field.from;
    case NameColumn:
        return field.to;
    case FormatColumn:
        return constant && field.format == ValueFormat::AsIs ? tr("constant") : m_formatName(field.format);
    case FallbackColumn:
        if (!field.hasFallback)
            return {};
        return field.fallback.isEmpty() ? quoted({}) : field.fallback;
    default:
        return {};
    }
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_fields.size()))
        return {};
    const MappedField &field = m_fields[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn && !field.to.isEmpty() && isAlternative(index.row()))
            return tr("or %1").arg(field.to);
        return display(field, index.column());
    case Qt::EditRole:
        return index.column() == FormatColumn ? QVariant(int(field.format)) : display(field, index.column());
    case Qt::ToolTipRole: {
        const QString wrong = problemOf(index.row());
        if (!wrong.isEmpty())
            return wrong;
        return isAlternative(index.row()) ? tr("Taken where the fields of that name above it have no value.")
                                          : display(field, index.column());
    }
    case ProblemRole:
        return problemOf(index.row());
    case FormatRole:
        return int(field.format);
    case ConstantRole:
        return field.source == MappedField::Source::Constant;
    default:
        return {};
    }
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= int(m_fields.size()) || role != Qt::EditRole)
        return false;
    MappedField field = m_fields[index.row()];
    const QString text = value.toString().trimmed();
    switch (index.column()) {
    case FieldColumn:
        field.source = isQuoted(text) ? MappedField::Source::Constant : MappedField::Source::Field;
        field.from = unquoted(text);
        break;
    case NameColumn:
        field.to = text;
        break;
    case FormatColumn:
        field.format = ValueFormat(value.toInt());
        break;
    case FallbackColumn:
        field.hasFallback = !text.isEmpty();
        field.fallback = unquoted(text);
        break;
    default:
        return false;
    }
    if (field == m_fields[index.row()])
        return false;
    m_fields[index.row()] = field;
    // Whether a name is taken depends on the other rows too.
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags();
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field of the event");
    case NameColumn:
        return tr("Name at the target");
    case FormatColumn:
        return tr("Format");
    case FallbackColumn:
        return tr("If missing");
    default:
        return {};
    }
}

} // namespace gancho
