#include "models/items/cataloguemodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(CatalogueField::Standing standing)
{
    switch (standing) {
    case CatalogueField::Standing::Documented:
        return Tone::Ok;
    case CatalogueField::Standing::OtherType:
        return Tone::Bad;
    case CatalogueField::Standing::Undocumented:
        return Tone::Warn;
    default:
        return Tone::Neutral;
    }
}

QString presentText(const CatalogueField &field)
{
    if (field.present == 0)
        return u"—"_s;
    const double percent = field.share() * 100;
    if (field.present == field.events)
        return QLocale().toString(100) + u" %"_s;
    if (percent < 1)
        return u"< "_s + QLocale().toString(1) + u" %"_s;
    return QLocale().toString(qMin(99, int(percent))) + u" %"_s;
}

} // namespace

QString CatalogueModel::timeText(qint64 us)
{
    return us <= 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(us / 1000), QLocale::ShortFormat);
}

QString CatalogueModel::standingText(CatalogueField::Standing standing)
{
    switch (standing) {
    case CatalogueField::Standing::Documented:
        return tr("Documented");
    case CatalogueField::Standing::OtherType:
        return tr("Other type");
    case CatalogueField::Standing::Undocumented:
        return tr("Undocumented");
    case CatalogueField::Standing::Free:
        return tr("Free");
    case CatalogueField::Standing::NotSeen:
        return tr("Not seen");
    case CatalogueField::Standing::Unknown:
        return tr("No contract");
    }
    return {};
}

QString CatalogueModel::standingHint(const CatalogueField &field)
{
    switch (field.standing) {
    case CatalogueField::Standing::Documented:
        return tr("The contract names this field, and what came fits.");
    case CatalogueField::Standing::OtherType:
        return tr("The contract says %1.").arg(field.contractTypes);
    case CatalogueField::Standing::Undocumented:
        return tr("The contract does not name this field.");
    case CatalogueField::Standing::Free:
        return tr("The contract leaves open what stands here.");
    case CatalogueField::Standing::NotSeen:
        return field.required ? tr("The contract demands this field, and it never came.")
                              : tr("The contract names this field, and it never came.");
    case CatalogueField::Standing::Unknown:
        return tr("There is no contract for this event.");
    }
    return {};
}

QList<int> CatalogueModel::matching() const
{
    QList<int> rows;
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const CatalogueField &field = m_fields[i];
        const bool found = m_text.isEmpty() || field.path.contains(m_text, Qt::CaseInsensitive) ||
                           field.types.contains(m_text, Qt::CaseInsensitive) ||
                           field.examples.join(u' ').contains(m_text, Qt::CaseInsensitive);
        if (found && (!m_onlyDiffering || field.differs()))
            rows += i;
    }
    return rows;
}

void CatalogueModel::setFields(const QVector<CatalogueField> &fields)
{
    const bool sameRows = std::equal(fields.begin(), fields.end(), m_fields.begin(), m_fields.end(),
                                     [](const CatalogueField &a, const CatalogueField &b) { return a.path == b.path; });
    const QList<int> former = m_rows;
    if (sameRows) {
        m_fields = fields;
        if (matching() == former) {
            if (!m_rows.isEmpty())
                Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
            return;
        }
    }
    beginResetModel();
    m_fields = fields;
    m_rows = matching();
    endResetModel();
}

void CatalogueModel::setFilter(const QString &text, bool onlyDiffering)
{
    beginResetModel();
    m_text = text.trimmed();
    m_onlyDiffering = onlyDiffering;
    m_rows = matching();
    endResetModel();
}

int CatalogueModel::differing() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(), [](const CatalogueField &f) { return f.differs(); }));
}

int CatalogueModel::rowOf(const QString &path) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (field(row).path == path)
            return row;
    return -1;
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogueField &it = field(index.row());
    if (role == ToneRole)
        return int(toneOf(it.standing));
    if (role == ShareRole)
        return it.present == 0 ? -1.0 : it.share();
    if (role == FieldPathRole)
        return it.path;
    if (role == Qt::TextAlignmentRole && index.column() == Present)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (role == Qt::AccessibleTextRole && index.column() == Path)
        return u"%1, %2, %3, %4"_s.arg(it.path, it.types.join(", "_L1), presentText(it), standingText(it.standing));
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (index.column()) {
    case Path:
        return it.path;
    case Types:
        return it.types.isEmpty() ? it.contractTypes : it.types.join(", "_L1);
    case Present:
        return tip ? tr("In %1 of %2 events").arg(QLocale().toString(it.present), QLocale().toString(it.events))
                   : presentText(it);
    case Examples:
        return it.examples.join(tip ? "\n"_L1 : "   "_L1);
    case Seen:
        if (tip && it.present > 0)
            return tr("First seen: %1\nLast seen: %2").arg(timeText(it.firstUs), timeText(it.lastUs));
        return timeText(it.lastUs);
    case Contract:
        return tip ? standingHint(it) : standingText(it.standing);
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Present ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path:
        return tr("Field");
    case Types:
        return tr("Type");
    case Present:
        return tr("Present");
    case Examples:
        return tr("Examples");
    case Seen:
        return tr("Last seen");
    default:
        return tr("Contract");
    }
}

} // namespace gancho
