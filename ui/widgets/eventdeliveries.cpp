#include "ui/widgets/eventdeliveries.h"

#include "models/items/deliverymodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace gancho {

EventDeliveries::EventDeliveries(QWidget *parent)
    : QTableView(parent)
    , m_model(new DeliveryModel(this))
{
    setObjectName(QStringLiteral("eventDeliveries"));
    setAccessibleName(tr("Deliveries of this event"));
    setModel(m_model);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(DeliveryModel::Time, 150);
    setColumnWidth(DeliveryModel::Delay, 110);
    connect(this, &QTableView::clicked, this, &EventDeliveries::open);
    connect(this, &QTableView::activated, this, &EventDeliveries::open);
}

void EventDeliveries::setDeliveries(const QVector<EventSummary> &deliveries, EventId shown)
{
    m_shown = shown;
    m_model->setDeliveries(deliveries);
    if (const int row = m_model->rowOf(shown); row >= 0)
        selectRow(row);
}

void EventDeliveries::open(const QModelIndex &index)
{
    const qint64 id = index.data(DeliveryModel::IdRole).toLongLong();
    if (id != m_shown.value)
        Q_EMIT openRequested(id);
}

} // namespace gancho
