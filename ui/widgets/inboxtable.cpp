#include "ui/widgets/inboxtable.h"

#include "models/items/inboxmodel.h"
#include "ui/delegates/inboxdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace gancho {

InboxTable::InboxTable(InboxModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_sorted->sort(InboxModel::NameColumn);
    setModel(m_sorted);
    identify(this, QStringLiteral("inboxTable"), tr("Inboxes"));
    setProperty("role", QStringLiteral("card"));
    setItemDelegate(new InboxDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(60);
    header->setSectionResizeMode(InboxModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(InboxModel::StateColumn, 140);
    header->resizeSection(InboxModel::AccountColumn, 130);
    header->resizeSection(InboxModel::CheckColumn, 150);
    header->resizeSection(InboxModel::EventsColumn, 80);
    header->resizeSection(InboxModel::LastColumn, 120);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_selecting && currentId().isValid())
            Q_EMIT chosen(currentId());
    });
}

InboxId InboxTable::currentId() const
{
    return InboxId(currentIndex().siblingAtColumn(0).data(InboxModel::IdRole).toLongLong());
}

InboxId InboxTable::firstId() const
{
    return InboxId(m_sorted->index(0, 0).data(InboxModel::IdRole).toLongLong());
}

void InboxTable::select(InboxId id)
{
    m_selecting = true;
    setCurrentIndex(m_sorted->mapFromSource(m_model->index(m_model->rowOf(id), InboxModel::NameColumn)));
    m_selecting = false;
}

int InboxTable::heightForRows() const
{
    return horizontalHeader()->sizeHint().height() + m_sorted->rowCount() * Theme::rowHeight + 4;
}

} // namespace gancho
