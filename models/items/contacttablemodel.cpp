#include "models/items/contacttablemodel.h"

#include "models/domain/eventtype.h"
#include "models/domain/phonetext.h"

#include <QLocale>

#include "moc_contacttablemodel.cpp"

namespace gancho {

namespace {

QString dateText(const QDateTime &date)
{
    return date.isValid() ? QLocale().toString(date.toLocalTime(), QLocale::ShortFormat) : QString();
}

Tone toneOf(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Active:
        return Tone::Ok;
    case ContactStatus::Blocked:
        return Tone::Bad;
    case ContactStatus::Archived:
    case ContactStatus::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString text(const Contact &contact, int column)
{
    switch (column) {
    case ContactTableModel::NameColumn:
        return contact.name.isEmpty() ? contact.displayName() : contact.name;
    case ContactTableModel::PhoneColumn:
        return phoneForPeople(contact.phone);
    case ContactTableModel::EmailColumn:
        return contact.email;
    case ContactTableModel::TagsColumn:
        return contact.tagNames.join(QLatin1String(", "));
    case ContactTableModel::PortfoliosColumn:
        return contact.portfolioNames.join(QLatin1String(", "));
    case ContactTableModel::StatusColumn:
        return contactStatusName(contact.status);
    case ContactTableModel::CreatedColumn:
        return dateText(contact.createdAt);
    case ContactTableModel::UpdatedColumn:
        return dateText(contact.updatedAt);
    default:
        return {};
    }
}

} // namespace

int ContactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactTableModel::data(const QModelIndex &index, int role) const
{
    const Contact *contact = index.isValid() ? at(index.row()) : nullptr;
    if (!contact)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*contact, index.column());
    case IdRole:
        return contact->id.value;
    case TagsRole:
        return contact->tagNames;
    case ToneRole:
        return index.column() == StatusColumn ? QVariant(static_cast<int>(toneOf(contact->status))) : QVariant();
    default:
        return {};
    }
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter))
                                             : QVariant();
    switch (section) {
    case NameColumn:
        return tr("Name");
    case PhoneColumn:
        return tr("Phone");
    case EmailColumn:
        return tr("E-mail");
    case TagsColumn:
        return tr("Tags");
    case PortfoliosColumn:
        return tr("Portfolios");
    case StatusColumn:
        return tr("Status");
    case CreatedColumn:
        return tr("Created");
    case UpdatedColumn:
        return tr("Changed");
    default:
        return {};
    }
}

QString ContactTableModel::orderOf(int column)
{
    switch (column) {
    case NameColumn:
        return QStringLiteral("name");
    case CreatedColumn:
        return QStringLiteral("createdAt");
    case UpdatedColumn:
        return QStringLiteral("updatedAt");
    default:
        return {};
    }
}

} // namespace gancho
