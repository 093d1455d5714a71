#include "ui/widgets/bodytable.h"

#include "models/base/future.h"
#include "models/items/jsontablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

namespace {

constexpr int narrowest = 60;
constexpr int widest = 260;
/// Columns are as wide as what so many rows hold.
constexpr int measuredRows = 30;
/// More cells than this are not gathered at once.
constexpr int mostCells = 20'000;

} // namespace

BodyTable::BodyTable(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_facts(makeLabel({}, "muted", this))
    , m_table(new QTableView(this))
    , m_model(new JsonTableModel(this))
{
    identify(m_choice, QStringLiteral("tableArray"), tr("Array that is shown as a table"));
    identify(m_choice->view(), QStringLiteral("tableArrays"), tr("Arrays of this body"));
    m_facts->setObjectName(QStringLiteral("tableFacts"));
    identify(m_table, QStringLiteral("bodyTable"), tr("Array as a table"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->verticalHeader()->setResizeContentsPrecision(0);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorShown(true);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(Theme::grid);
    row->addWidget(m_choice, 1);
    row->addWidget(m_facts);
    row->addStretch();
    auto *column = makeColumn(this, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &BodyTable::showArray);
    connect(m_table, &QWidget::customContextMenuRequested, this, &BodyTable::makeMenu);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &BodyTable::sort);
    // A click on a head would choose the whole column.
    disconnect(m_table->horizontalHeader(), &QHeaderView::sectionPressed, m_table, nullptr);
    disconnect(m_table->horizontalHeader(), &QHeaderView::sectionEntered, m_table, nullptr);
}

void BodyTable::makeMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tableMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy cells"), this, &BodyTable::copyCells);
    menu->addAction(tr("Copy rows"), this, [this] {
        for (const QModelIndex &chosen : m_table->selectionModel()->selectedIndexes())
            m_table->selectionModel()->select(chosen, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        copyCells();
    });
    const QModelIndex at = m_table->indexAt(position);
    const int column = at.isValid() ? at.column() : m_table->currentIndex().column();
    if (column >= 0) {
        QHeaderView *header = m_table->horizontalHeader();
        menu->addSeparator();
        menu->addAction(tr("Sort by this column, ascending"), header,
                        [header, column] { header->setSortIndicator(column, Qt::AscendingOrder); })
            ->setObjectName(QStringLiteral("sortAscending"));
        menu->addAction(tr("Sort by this column, descending"), header,
                        [header, column] { header->setSortIndicator(column, Qt::DescendingOrder); })
            ->setObjectName(QStringLiteral("sortDescending"));
        QAction *original = menu->addAction(tr("Order of the array"), header,
                                            [header] { header->setSortIndicator(-1, Qt::AscendingOrder); });
        original->setObjectName(QStringLiteral("sortOriginal"));
        original->setEnabled(header->sortIndicatorSection() >= 0);
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void BodyTable::sort(int column, Qt::SortOrder order)
{
    const quint64 generation = ++m_generation;
    m_sorting = column >= 0;
    showFacts();
    if (column < 0) {
        applyOrder({});
        return;
    }
    const auto sorted = QtConcurrent::run(
        [cells = m_model->cells(), column, order]() -> Result<QVector<int>> { return cells.sorted(column, order); });
    whenDone(sorted, this, [this, generation](const Result<QVector<int>> &elements) {
        if (generation != m_generation || !elements)
            return;
        m_sorting = false;
        applyOrder(*elements);
        showFacts();
    });
}

void BodyTable::applyOrder(const QVector<int> &elements)
{
    // Each chosen cell would be followed to its new place, which takes its time for many.
    constexpr qsizetype mostFollowed = 200;
    qsizetype cells = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        cells += qsizetype(range.width()) * range.height();
    if (cells > mostFollowed)
        m_table->selectionModel()->select(m_table->currentIndex(), QItemSelectionModel::ClearAndSelect);
    m_model->setOrder(elements);
}

void BodyTable::setArrays(const JsonTree &tree, const QList<int> &arrays)
{
    m_tree = tree;
    int largest = 0;
    {
        const QSignalBlocker quiet(m_choice);
        const QString kept = m_choice->currentData(Qt::UserRole + 1).toString();
        m_choice->clear();
        for (qsizetype i = 0; i < arrays.size(); ++i) {
            const QString pointer = tree.pointer(arrays.at(i));
            const quint32 rows = tree.node(arrays.at(i)).count;
            m_choice->addItem(QStringLiteral("%1  [%2]")
                                  .arg(pointer.isEmpty() ? tr("Whole body") : pointer, QLocale().toString(rows)),
                              arrays.at(i));
            m_choice->setItemData(int(i), pointer, Qt::UserRole + 1);
            if (rows > tree.node(arrays.at(largest)).count)
                largest = int(i);
        }
        const int again = m_choice->findData(kept, Qt::UserRole + 1);
        m_choice->setCurrentIndex(again >= 0 && !kept.isEmpty() ? again : largest);
    }
    m_choice->setVisible(arrays.size() > 1);
    showArray();
}

void BodyTable::showArray()
{
    const QVariant array = m_choice->currentData();
    ++m_generation;
    m_sorting = false;
    m_model->setArray(m_tree, array.isValid() ? array.toInt() : -1);
    {
        const QSignalBlocker quiet(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    showFacts();
    fitColumns();
}

void BodyTable::showFacts()
{
    const QVariant array = m_choice->currentData();
    const quint32 rows = array.isValid() ? m_tree.node(array.toInt()).count : 0;
    if (m_sorting)
        m_facts->setText(tr("Sorting…"));
    else if (rows > quint32(JsonTableModel::mostRows))
        m_facts->setText(tr("the first %1 rows").arg(QLocale().toString(JsonTableModel::mostRows)));
    else
        m_facts->setText(tr("%n row(s)", nullptr, int(rows)));
}

void BodyTable::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const int rows = qMin(measuredRows, m_model->rowCount());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString().left(100);
        int width = metrics.horizontalAdvance(title) + 28;
        for (int row = 0; row < rows && width < widest; ++row)
            width = qMax(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString().left(60)) + 36);
        m_table->setColumnWidth(column, qBound(narrowest, width, widest));
    }
}

bool BodyTable::copyCells()
{
    qsizetype cells = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        cells += qsizetype(range.width()) * range.height();
    if (cells == 0)
        return false;
    QModelIndexList chosen;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && chosen.size() < mostCells; ++row)
            for (int column = range.left(); column <= range.right(); ++column)
                chosen += m_model->index(row, column);
    putOnClipboard(m_model->tsv(chosen));
    Q_EMIT copied(cells > chosen.size() ? tr("The first %1 cells copied").arg(QLocale().toString(chosen.size()))
                                        : tr("%n cell(s) copied", nullptr, int(cells)));
    return true;
}

bool BodyTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return copyCells();
    return QWidget::eventFilter(watched, event);
}

} // namespace gancho
