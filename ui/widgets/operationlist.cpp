#include "ui/widgets/operationlist.h"

#include "models/items/requestmodel.h"
#include "ui/delegates/requestdelegate.h"
#include "ui/widgets/build.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QListView *makeList(const QString &name, const QString &accessibleName, QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    identify(list, name, accessibleName);
    list->setModel(model);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

} // namespace

OperationList::OperationList(std::function<QString(const AccountId &)> accountName, QWidget *parent)
    : QFrame(parent)
    , m_operations(new OperationModel(this))
    , m_requests(new RequestModel(std::move(accountName), this))
    , m_tabs(new QTabBar(this))
    , m_search(new QLineEdit(this))
    , m_list(makeList(u"operationList"_s, tr("Operations"), m_operations, this))
    , m_history(makeList(u"requestHistory"_s, tr("Requests sent before"), m_requests, this))
    , m_listPane(new StatePane(m_list, this))
    , m_historyPane(new StatePane(m_history, this))
    , m_clearSearch(new QAction(tr("Show all operations"), this))
{
    setProperty("role", u"card"_s);
    identify(m_tabs, u"operationTabs"_s, tr("Operations or history"));
    m_tabs->addTab(tr("Operations"));
    m_tabs->addTab(tr("History"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    identify(m_search, u"operationSearch"_s, tr("Search operations"));
    m_search->setPlaceholderText(tr("Search name or path"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setItemDelegate(new RequestDelegate({OperationModel::MethodRole, OperationModel::PathRole,
                                                 OperationModel::DeprecatedRole, 0, 0, OperationModel::WritesRole},
                                                m_list));
    m_history->setItemDelegate(new RequestDelegate(
        {RequestModel::MethodRole, RequestModel::PathRole, 0, RequestModel::StatusRole, RequestModel::TimeRole, 0},
        m_history));

    auto *operations = new QWidget(this);
    auto *operationsColumn = makeColumn(operations, 0, 0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 10, 12, 4);
    searchRow->addWidget(m_search);
    operationsColumn->addLayout(searchRow);
    operationsColumn->addWidget(m_listPane, 1);

    auto *history = new QWidget(this);
    auto *historyColumn = makeColumn(history, 0, 0);
    historyColumn->addSpacing(6);
    historyColumn->addWidget(m_historyPane, 1);
    historyColumn->addWidget(makeLine(history));
    auto *clear = makeButton(u"clearRequestHistory"_s, tr("Clear history"), "quiet", history);
    auto *clearRow = new QHBoxLayout;
    clearRow->setContentsMargins(8, 6, 8, 6);
    clearRow->addWidget(clear);
    clearRow->addStretch();
    historyColumn->addLayout(clearRow);

    auto *pages = new QStackedWidget(this);
    pages->addWidget(operations);
    pages->addWidget(history);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(12, 2, 8, 0);
    tabRow->addWidget(m_tabs, 1);
    auto *column = makeColumn(this, 1, 0);
    column->addLayout(tabRow);
    column->addWidget(makeLine(this));
    column->addWidget(pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &OperationList::search);
    connect(m_clearSearch, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(clear, &QPushButton::clicked, this, &OperationList::clearHistoryRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString id = index.data(OperationModel::IdRole).toString();
        if (m_selecting || id.isEmpty() || id == m_chosen)
            return;
        m_chosen = id;
        Q_EMIT operationChosen(id);
    });
    const auto fillAgain = [this](const QModelIndex &index) {
        if (const RequestRecord *record = m_requests->at(index.row()))
            Q_EMIT requestChosen(RequestRecord(*record));
    };
    connect(m_history, &QListView::clicked, this, fillAgain);
    connect(m_history, &QListView::activated, this, fillAgain);
    setHistory({});
}

void OperationList::setOperations(const QList<OperationRow> &operations)
{
    const QScopedValueRollback<bool> selecting(m_selecting, true);
    m_operations->setOperations(operations);
    m_listPane->showContent();
}

void OperationList::setHistory(const QList<RequestRecord> &records)
{
    m_requests->setRecords(records);
    if (records.isEmpty())
        m_historyPane->showEmpty(tr("Nothing sent yet"), tr("What you send from here can be chosen here again."));
    else
        m_historyPane->showContent();
}

void OperationList::select(const QString &id)
{
    const QScopedValueRollback<bool> selecting(m_selecting, true);
    m_chosen = id;
    if (m_operations->rowOf(id) < 0)
        m_search->clear();
    const QModelIndex index = m_operations->index(m_operations->rowOf(id), 0);
    const bool inView = m_list->viewport()->rect().contains(m_list->visualRect(index));
    m_list->setCurrentIndex(index);
    // What is far away comes with what stands around it.
    if (!inView)
        m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void OperationList::focusSearch()
{
    m_tabs->setCurrentIndex(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OperationList::search(const QString &text)
{
    const QScopedValueRollback<bool> selecting(m_selecting, true);
    m_operations->setFilter(text);
    if (m_operations->count() == 0) {
        m_listPane->showEmpty(tr("No such operation"), tr("No name and no path holds these words."), m_clearSearch);
        return;
    }
    m_listPane->showContent();
    const QModelIndex index = m_operations->index(m_operations->rowOf(m_chosen), 0);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    else
        m_list->scrollToTop();
}

void OperationList::step(int by)
{
    int row = m_list->currentIndex().row();
    do
        row += by;
    while (row >= 0 && row < m_operations->rowCount() &&
           m_operations->index(row, 0).data(OperationModel::IdRole).toString().isEmpty());
    if (row >= 0 && row < m_operations->rowCount())
        m_list->setCurrentIndex(m_operations->index(row, 0));
}

bool OperationList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_list->currentIndex().isValid()) {
            step(1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace gancho
