#include "models/items/membermodel.h"

#include "models/domain/phonetext.h"

#include <QLocale>

#include "moc_membermodel.cpp"

namespace gancho {

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    const AudienceMember *member = index.isValid() ? at(index.row()) : nullptr;
    if (!member || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case NameColumn:
        return member->name.isEmpty() ? phoneForPeople(member->phone) : member->name;
    case PhoneColumn:
        return phoneForPeople(member->phone);
    case AddedColumn: {
        const QDateTime at = member->addedAt.toLocalTime();
        return role == Qt::ToolTipRole ? QLocale().toString(at, QLocale::ShortFormat)
                                       : QLocale().toString(at.date(), QLocale::ShortFormat);
    }
    default:
        return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter))
                                             : QVariant();
    switch (section) {
    case NameColumn:
        return tr("Contact");
    case PhoneColumn:
        return tr("Phone");
    case AddedColumn:
        return tr("Added");
    default:
        return {};
    }
}

} // namespace gancho
