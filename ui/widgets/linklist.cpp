#include "ui/widgets/linklist.h"

#include "ui/delegates/linkdelegate.h"
#include "ui/widgets/build.h"
#include "ui/widgets/statepane.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace gancho {

LinkList::LinkList(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new QListView(this))
    , m_pane(new StatePane(m_view, this))
{
    identify(m_view, objectName, accessibleName);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LinkDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setCursor(Qt::PointingHandCursor);
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(m_pane);
    connect(m_pane, &StatePane::retry, this, &LinkList::retry);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(LinkDelegate::IdRole).toString()); });
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(LinkDelegate::IdRole).toString()); });
}

void LinkList::showLoading()
{
    m_model->clear();
    m_pane->showLoading();
}

void LinkList::showError(const QString &text, const QString &reference)
{
    m_pane->showError(text, reference);
}

void LinkList::setRows(const QList<LinkRow> &rows, const QString &emptyTitle, const QString &emptyText)
{
    m_model->clear();
    for (const LinkRow &row : rows) {
        auto *item = new QStandardItem(row.title);
        item->setData(row.id, LinkDelegate::IdRole);
        item->setData(row.detail, LinkDelegate::DetailRole);
        item->setData(row.pill, LinkDelegate::PillRole);
        item->setData(static_cast<int>(row.tone), LinkDelegate::ToneRole);
        item->setData(row.right, LinkDelegate::RightRole);
        QStringList spoken{row.title, row.pill, row.detail, row.right};
        spoken.removeAll(QString());
        item->setData(spoken.join(QLatin1String(", ")), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (rows.isEmpty())
        m_pane->showEmpty(emptyTitle, emptyText);
    else
        m_pane->showContent();
}

int LinkList::count() const
{
    return m_model->rowCount();
}

} // namespace gancho
