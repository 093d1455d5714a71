#include "ui/widgets/jsonview.h"

#include "models/items/jsontreemodel.h"
#include "ui/delegates/jsondelegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace gancho {

namespace {

/// Containers with more members than this stay closed until they are opened.
constexpr int opensByItself = 100;

} // namespace

JsonView::JsonView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new JsonTreeModel(this))
{
    setObjectName(QStringLiteral("jsonTree"));
    setAccessibleName(tr("Body as a tree"));
    setModel(m_model);
    setItemDelegate(new JsonDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setIndentation(16);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(&theme(), &Theme::changed, this, &JsonView::applyTheme);
    applyTheme();
}

void JsonView::applyTheme()
{
    fitColumns();
    viewport()->update();
}

void JsonView::setTree(JsonTree tree)
{
    m_restoring = true;
    m_model->setTree(std::move(tree));
    openAgain();
    if (const QModelIndex chosen = m_model->indexOf(m_pointer); !m_pointer.isEmpty() && chosen.isValid())
        setCurrentIndex(chosen);
    m_restoring = false;
    fitColumns();
    Q_EMIT pointerChanged();
}

void JsonView::openAgain()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex top = m_model->index(row, 0);
        const int members = m_model->rowCount(top);
        if (members > 0 && members <= opensByItself &&
            !m_closed.contains(top.data(JsonTreeModel::PointerRole).toString()))
            expand(top);
    }
    for (const QString &pointer : std::as_const(m_opened))
        if (const QModelIndex index = m_model->indexOf(pointer); index.isValid())
            expand(index);
}

void JsonView::remember(const QModelIndex &index, bool open)
{
    if (m_restoring)
        return;
    const QString pointer = index.data(JsonTreeModel::PointerRole).toString();
    (open ? m_closed : m_opened).remove(pointer);
    (open ? m_opened : m_closed).insert(pointer);
    fitColumns();
}

QString JsonView::pointer() const
{
    return currentIndex().data(JsonTreeModel::PointerRole).toString();
}

QString JsonView::value() const
{
    return currentIndex().data(JsonTreeModel::PlainRole).toString();
}

void JsonView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_restoring)
        return;
    if (current.isValid())
        m_pointer = current.data(JsonTreeModel::PointerRole).toString();
    Q_EMIT pointerChanged();
}

void JsonView::fitColumns()
{
    const int width = viewport()->width();
    const int keys = qBound(110, sizeHintForColumn(JsonTreeModel::Key) + 12, qMax(110, width * 2 / 5));
    const int notes = qBound(0, sizeHintForColumn(JsonTreeModel::Note) + 12, qMax(60, width / 3));
    setColumnWidth(JsonTreeModel::Key, keys);
    setColumnWidth(JsonTreeModel::Note, notes);
    setColumnWidth(JsonTreeModel::Value, qMax(60, width - keys - notes));
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    Q_EMIT copyRequested();
    event->accept();
}

void JsonView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColours &colours = theme().colours();
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, colours.selection);
    if (!m_model->hasChildren(index))
        return;
    const QPointF middle(rect.right() - indentation() / 2.0 + 2, rect.center().y() + 0.5);
    QPolygonF arrow;
    if (isExpanded(index))
        arrow << middle + QPointF(-3.5, -2) << middle + QPointF(3.5, -2) << middle + QPointF(0, 2.5);
    else
        arrow << middle + QPointF(-2, -3.5) << middle + QPointF(-2, 3.5) << middle + QPointF(2.5, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.muted);
    painter->drawPolygon(arrow);
    painter->restore();
}

} // namespace gancho
