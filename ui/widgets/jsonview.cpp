#include "ui/widgets/jsonview.h"

#include "models/items/jsontreemodel.h"
#include "ui/delegates/jsondelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/brancharrow.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace gancho {

namespace {

/// Containers with more members than this stay closed until they are opened.
constexpr int opensByItself = 100;
/// And so many rows are opened at once at most.
constexpr int opensInAll = 400;
/// Where looking for what was open would take its time, it is left closed.
constexpr quint32 looksThrough = 20'000;
constexpr int widestIndentation = 16;

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
    setIndentation(widestIndentation);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    // Widths are those of the rows in view; to look at all of a thousand takes longer than a frame.
    header()->setResizeContentsPrecision(0);
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
    // The rows are laid out once, with what is opened.
    m_model->setTree(std::move(tree));
    scheduleDelayedItemsLayout();
    openAgain();
    executeDelayedItemsLayout();
    if (const QModelIndex chosen = m_model->indexOf(m_pointer); !m_pointer.isEmpty() && chosen.isValid())
        setCurrentIndex(chosen);
    m_restoring = false;
    fitColumns();
    Q_EMIT pointerChanged();
}

void JsonView::openAgain()
{
    m_deepest = 0;
    setIndentation(widestIndentation);
    int opened = 0;
    for (int row = 0; row < m_model->rowCount() && opened < opensInAll; ++row) {
        const QModelIndex top = m_model->index(row, 0);
        const int members = m_model->rowCount(top);
        if (members > 0 && members <= opensByItself && m_model->nodeOf(top) >= 0 &&
            !m_closed.contains(top.data(JsonTreeModel::PointerRole).toString())) {
            expand(top);
            opened += members;
        }
    }
    if (m_model->tree().isEmpty() || m_model->tree().node(0).count > looksThrough)
        return;
    for (const QString &pointer : std::as_const(m_opened)) {
        const QModelIndex index = m_model->indexOf(pointer);
        if (index.isValid() && m_model->rowCount(index) <= opensInAll)
            expand(index);
    }
}

void JsonView::remember(const QModelIndex &index, bool open)
{
    if (open) {
        int level = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++level;
        m_deepest = qMax(m_deepest, level);
    }
    if (m_restoring)
        return;
    if (m_model->nodeOf(index) >= 0) {
        const QString pointer = index.data(JsonTreeModel::PointerRole).toString();
        (open ? m_closed : m_opened).remove(pointer);
        (open ? m_opened : m_closed).insert(pointer);
    }
    // Once for all that is opened or closed together.
    if (!std::exchange(m_fitLater, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_fitLater = false;
                fitColumns();
            },
            Qt::QueuedConnection);
}

void JsonView::openAbove(const QModelIndex &index)
{
    QModelIndexList closed;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        if (!isExpanded(above))
            closed.prepend(above);
    // Many levels are laid out once, not once for each.
    constexpr qsizetype few = 8;
    const bool many = closed.size() > few;
    if (many)
        scheduleDelayedItemsLayout();
    for (const QModelIndex &above : std::as_const(closed))
        expand(above);
    if (many)
        executeDelayedItemsLayout();
}

void JsonView::setDeviations(const QVector<SchemaDeviation> &deviations)
{
    m_model->setDeviations(deviations);
    if (const QModelIndex chosen = m_model->indexOfMissing(m_pointer); chosen.isValid() && !currentIndex().isValid())
        setCurrentIndex(chosen);
    fitColumns();
}

void JsonView::showNode(int node)
{
    showIndex(m_model->indexOfNode(node));
}

void JsonView::showMissing(const QString &pointer)
{
    showIndex(m_model->indexOfMissing(pointer));
}

void JsonView::showIndex(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_restoring = true;
    openAbove(index);
    m_restoring = false;
    fitColumns();
    setCurrentIndex(index);
    scrollTo(index, EnsureVisible);
}

int JsonView::currentNode() const
{
    return m_model->subjectOf(currentIndex());
}

bool JsonView::isMissingChosen() const
{
    return currentIndex().data(JsonTreeModel::MissingRole).toBool();
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
    // What is deep is indented less, so that keys stay in view.
    constexpr int mostIndentation = 160;
    constexpr int leastIndentation = 4;
    const int step = qBound(leastIndentation, mostIndentation / qMax(1, m_deepest), widestIndentation);
    if (step != indentation())
        setIndentation(step);
    const int width = viewport()->width();
    const int widestKeys = qMax(qMax(110, width * 2 / 5), (m_deepest + 1) * step + 100);
    const int keys = qBound(110, sizeHintForColumn(JsonTreeModel::Key) + 12, widestKeys);
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
    paintBranchArrow(*painter, rect, *this, index);
}

} // namespace gancho
