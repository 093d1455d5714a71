#pragma once

#include "models/domain/audience.h"
#include "models/items/pagedmodel.h"

namespace gancho {

/// The contacts of a portfolio or a sequence, read page by page. GUI thread.
class MemberModel : public PagedModel<AudienceMember>
{
    Q_OBJECT

public:
    enum Column { NameColumn, PhoneColumn, AddedColumn, ColumnCount };

    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace gancho
