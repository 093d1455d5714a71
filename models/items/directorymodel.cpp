#include "models/items/directorymodel.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

#include "moc_directorymodel.cpp"

namespace gancho {

QString foldedText(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c.toLower();
    return folded;
}

DirectoryModel::DirectoryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(directoryColumns(m_kind))
    , m_names{[](DirectoryKind, const QString &) { return QString(); },
              [](const Tag &) {
                  return TagColour();
              }}
{
}

void DirectoryModel::setRecords(DirectoryKind kind, const QList<DirectoryRecord> &records)
{
    beginResetModel();
    const bool named = !records.isEmpty() && std::holds_alternative<NamedRecord>(records.first());
    if (kind != m_kind || named != m_named) {
        m_kind = kind;
        m_named = named;
        m_columns = directoryColumns(kind, named);
        m_sortColumn = 0;
        m_order = Qt::AscendingOrder;
    }
    m_records = records;
    arrange();
    endResetModel();
}

void DirectoryModel::setSearch(const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    arrange();
    endResetModel();
}

void DirectoryModel::refreshNames()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const DirectoryRecord *DirectoryModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_records.at(m_shown.at(row)) : nullptr;
}

int DirectoryModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (isRecord(m_records.at(m_shown.at(row)), id))
            return row;
    return -1;
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString DirectoryModel::text(const DirectoryRecord &record, int column) const
{
    return m_columns.at(column).text(record, m_names);
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    const DirectoryRecord *record = index.isValid() ? at(index.row()) : nullptr;
    if (!record || index.column() >= m_columns.size())
        return {};
    const DirectoryColumn &column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*record, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.look == DirectoryColumn::Look::Number ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case IdRole:
        return recordId(*record);
    case LookRole:
        return static_cast<int>(column.look);
    case ToneRole:
        return column.tone ? QVariant(static_cast<int>(column.tone(*record))) : QVariant();
    case ColourRole:
        if (const auto *tag = std::get_if<Tag>(record); tag && column.look == DirectoryColumn::Look::Tag) {
            const TagColour colour = m_names.colour(*tag);
            return QStringList{colour.background, colour.text};
        }
        return {};
    default:
        return {};
    }
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const DirectoryColumn &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column.look == DirectoryColumn::Look::Number ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    return {};
}

void DirectoryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = m_shown;
    m_sortColumn = column;
    m_order = order;
    arrange();
    QModelIndexList kept, moved;
    const auto persistent = persistentIndexList();
    for (const QModelIndex &old : persistent) {
        kept += old;
        moved += index(static_cast<int>(m_shown.indexOf(before.at(old.row()))), old.column());
    }
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

bool DirectoryModel::wanted(const DirectoryRecord &record) const
{
    if (m_words.isEmpty())
        return true;
    QString all = recordId(record);
    for (int column = 0; column < m_columns.size(); ++column)
        all += u'\n' + text(record, column);
    // Numbers and addresses are looked for as they are written, and as digits.
    if (const auto *agent = std::get_if<Agent>(&record))
        all += u'\n' + agent->email + u'\n' + agent->phone + u'\n' + agent->userId.value;
    else if (const auto *channel = std::get_if<Channel>(&record))
        all += u'\n' + QString(channel->number).remove(u'|');
    else if (const auto *bot = std::get_if<Chatbot>(&record))
        all += u'\n' + bot->key.value;
    else if (const auto *field = std::get_if<CustomField>(&record))
        all += u'\n' + field->key;
    all = foldedText(all);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&all](const QString &word) { return all.contains(word); });
}

void DirectoryModel::arrange()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_records.size(); ++i)
        if (wanted(m_records.at(i)))
            m_shown += i;
    const DirectoryColumn &column = m_columns.at(m_sortColumn);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto before = [&](qsizetype a, qsizetype b) {
        const DirectoryRecord &left = m_records.at(a);
        const DirectoryRecord &right = m_records.at(b);
        if (column.number)
            return column.number(left) < column.number(right);
        // Folded, since the plain locale orders by code point.
        return collator.compare(foldedText(text(left, m_sortColumn)), foldedText(text(right, m_sortColumn))) < 0;
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](qsizetype a, qsizetype b) {
        return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
}

} // namespace gancho
