#include "ui/widgets/routelist.h"

#include "ui/delegates/routedelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace gancho {

namespace {
constexpr int mostRows = 5;
}

RouteList::RouteList(RouteModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    identify(this, QStringLiteral("routeTable"), tr("Routes"), tr("F2 renames a route, Space switches it on or off."));
    setProperty("role", QStringLiteral("card"));
    setModel(model);
    setItemDelegate(new RouteDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(80);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(RouteModel::StateColumn, QHeaderView::Fixed);
    header->resizeSection(RouteModel::StateColumn, 104);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_selecting && currentId().isValid())
            Q_EMIT chosen(currentId());
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_selecting = true; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_selecting = false; });
}

RouteId RouteList::currentId() const
{
    return RouteId(currentIndex().data(RouteModel::IdRole).toLongLong());
}

void RouteList::select(RouteId id)
{
    m_selecting = true;
    setCurrentIndex(m_model->index(m_model->rowOf(id), RouteModel::NameColumn));
    m_selecting = false;
}

int RouteList::heightForRows() const
{
    return horizontalHeader()->sizeHint().height() + qMin(m_model->rowCount(), mostRows) * Theme::rowHeight + 4;
}

void RouteList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentId().isValid()) {
        Q_EMIT switchRequested(currentId());
        return;
    }
    if (event->key() == Qt::Key_F2 && currentIndex().isValid()) {
        edit(currentIndex().siblingAtColumn(RouteModel::NameColumn));
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace gancho
