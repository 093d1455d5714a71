#include "ui/widgets/uniformrowheader.h"

namespace gancho {

UniformRowHeader::UniformRowHeader(int rowHeight, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(rowHeight);
    setDefaultSectionSize(rowHeight);
    hide();
}

void UniformRowHeader::setModel(QAbstractItemModel *model)
{
    const bool isNew = model && model != this->model();
    QHeaderView::setModel(model);
    if (!isNew)
        return;
    disconnect(model, &QAbstractItemModel::rowsInserted, this, nullptr);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            sectionsInserted(parent, count(), count() + last - first);
    });
}

} // namespace gancho
