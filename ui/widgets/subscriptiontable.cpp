#include "ui/widgets/subscriptiontable.h"

#include "models/items/subscriptionmodel.h"
#include "ui/delegates/subscriptiondelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QHeaderView>

namespace gancho {

SubscriptionTable::SubscriptionTable(SubscriptionModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_filter(new SubscriptionFilterModel(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setDynamicSortFilter(true);
    setModel(m_filter);
    identify(this, QStringLiteral("subscriptionTable"), tr("Webhooks"));
    setProperty("role", QStringLiteral("card"));
    setItemDelegate(new SubscriptionDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    sortByColumn(SubscriptionModel::NameColumn, Qt::AscendingOrder);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(80);
    header->setSectionResizeMode(SubscriptionModel::UrlColumn, QHeaderView::Stretch);
    header->resizeSection(SubscriptionModel::NameColumn, 200);
    header->resizeSection(SubscriptionModel::EventsColumn, 150);
    header->resizeSection(SubscriptionModel::StateColumn, 110);
    header->resizeSection(SubscriptionModel::ChangedColumn, 110);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_selecting && currentId().isValid())
            Q_EMIT chosen(currentId());
    });
}

SubscriptionId SubscriptionTable::currentId() const
{
    return SubscriptionId(
        currentIndex().siblingAtColumn(SubscriptionModel::NameColumn).data(SubscriptionModel::IdRole).toString());
}

SubscriptionId SubscriptionTable::firstId() const
{
    return SubscriptionId(m_filter->index(0, 0).data(SubscriptionModel::IdRole).toString());
}

void SubscriptionTable::select(const SubscriptionId &id)
{
    const int row = m_model->rowOf(id);
    m_selecting = true;
    setCurrentIndex(m_filter->mapFromSource(m_model->index(row, SubscriptionModel::NameColumn)));
    m_selecting = false;
}

int SubscriptionTable::heightForRows() const
{
    return horizontalHeader()->sizeHint().height() + m_filter->rowCount() * Theme::rowHeight + 4;
}

} // namespace gancho
