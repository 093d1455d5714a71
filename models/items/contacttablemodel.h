#pragma once

#include "models/domain/contact.h"
#include "models/items/pagedmodel.h"

namespace gancho {

/// The contacts of an account as a table that is read page by page. GUI thread.
class ContactTableModel : public PagedModel<Contact>
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        PhoneColumn,
        EmailColumn,
        TagsColumn,
        PortfoliosColumn,
        StatusColumn,
        CreatedColumn,
        UpdatedColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1,    ///< QString
        TagsRole,                     ///< QStringList, names of tags
        ToneRole = Qt::UserRole + 40, ///< int of Tone, of the status; the number that PillDelegate reads
    };

    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The property that the platform orders by for this column; empty where it cannot.
    static QString orderOf(int column);
};

} // namespace gancho
