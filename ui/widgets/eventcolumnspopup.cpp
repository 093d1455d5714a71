#include "ui/widgets/eventcolumnspopup.h"

#include "models/items/eventcolumns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStringListModel>

namespace gancho {

namespace {
constexpr int panelWidth = 300;
constexpr int listHeight = 13 * 28 + 8;
} // namespace

EventColumnsPopup::EventColumnsPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListWidget(this))
    , m_path(new QLineEdit(this))
    , m_add(makeButton(QStringLiteral("addField"), tr("Add"), nullptr, this))
    , m_sort(makeButton(QStringLiteral("sortByColumn"), tr("Sort by this column"), nullptr, this))
    , m_problem(makeText({}, "error", this))
    , m_offers(new QStringListModel(this))
{
    identify(this, QStringLiteral("eventColumns"), tr("Columns"));
    setProperty("role", QStringLiteral("popup"));
    setFixedWidth(panelWidth);
    identify(
        m_list, QStringLiteral("columnList"), tr("Columns"),
        tr("Space shows or hides a column, Enter sorts by it, Ctrl with the arrows moves it, Delete removes a field."));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFixedHeight(listHeight);
    m_list->installEventFilter(this);
    identify(m_path, QStringLiteral("fieldPath"), tr("Field of the body"));
    m_path->setPlaceholderText(tr("Field of the body…"));
    auto *completer = new QCompleter(m_offers, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_path->setCompleter(completer);
    m_problem->setObjectName(QStringLiteral("fieldProblem"));
    m_problem->hide();
    auto *reset = makeButton(QStringLiteral("resetColumns"), tr("As at the start"), "quiet", this);

    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Columns"), "strong", this), 1);
    head->addWidget(reset);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::grid);
    foot->addWidget(m_path, 1);
    foot->addWidget(m_add);
    auto *column = makeColumn(this, 12, 8);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_sort);
    column->addLayout(foot);
    column->addWidget(m_problem);

    connect(m_list, &QListWidget::itemChanged, this, &EventColumnsPopup::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &EventColumnsPopup::tell);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_sort->setEnabled(row >= 0); });
    connect(m_sort, &QPushButton::clicked, this, &EventColumnsPopup::sortByCurrent);
    connect(m_add, &QPushButton::clicked, this, &EventColumnsPopup::addField);
    connect(m_path, &QLineEdit::returnPressed, this, &EventColumnsPopup::addField);
    connect(reset, &QPushButton::clicked, this, &EventColumnsPopup::resetRequested);
}

void EventColumnsPopup::setColumns(const QList<EventColumn> &columns)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const EventColumn &column : columns) {
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setData(Qt::UserRole, column.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(column.shown ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, 28});
    }
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
}

QList<EventColumn> EventColumnsPopup::columns() const
{
    QList<EventColumn> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        columns += {item->data(Qt::UserRole).toString(), item->text(), item->checkState() == Qt::Checked};
    }
    return columns;
}

void EventColumnsPopup::tell()
{
    if (!m_filling)
        Q_EMIT changed(columns());
}

void EventColumnsPopup::sortByCurrent()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    // What the events are sorted by is to be seen.
    item->setCheckState(Qt::Checked);
    const QString key = item->data(Qt::UserRole).toString();
    close();
    Q_EMIT sortRequested(key);
}

void EventColumnsPopup::addField()
{
    static const QRegularExpression sound(QStringLiteral("^[^\\s:\".]+(\\.[^\\s:\".]+)*$"));
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return;
    QString problem;
    auto all = columns();
    const QString key = eventcolumns::fieldKey(path);
    for (const EventColumn &column : all)
        if (column.key == key)
            problem = tr("This field is a column already.");
    if (!sound.match(path).hasMatch())
        problem = tr("Write the names one after the other with dots between them, such as contact.name.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setInvalid(m_path, !problem.isEmpty());
    adjustSize();
    if (!problem.isEmpty())
        return;
    m_path->clear();
    all += {key, path, true};
    setColumns(all);
    m_list->setCurrentRow(m_list->count() - 1);
    tell();
}

void EventColumnsPopup::setFieldSource(std::function<QStringList()> fields)
{
    m_fields = std::move(fields);
    if (isVisible())
        m_offers->setStringList(m_fields());
}

void EventColumnsPopup::openAt(const QPoint &topRight)
{
    if (m_fields)
        m_offers->setStringList(m_fields());
    adjustSize();
    QPoint at = topRight - QPoint(QFrame::width(), 0);
    if (const QScreen *where = screen()) {
        const QRect free = where->availableGeometry();
        at.setX(qBound(free.left(), at.x(), qMax(free.left(), free.right() - QFrame::width())));
        at.setY(qBound(free.top(), at.y(), qMax(free.top(), free.bottom() - height())));
    }
    move(at);
    show();
    m_list->setFocus();
}

bool EventColumnsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentRow();
    auto all = columns();
    if (row < 0)
        return false;
    const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
    if ((key->modifiers() & Qt::ControlModifier) && by != 0) {
        if (row + by >= 0 && row + by < all.size()) {
            all.move(row, row + by);
            setColumns(all);
            m_list->setCurrentRow(row + by);
            tell();
        }
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        sortByCurrent();
        return true;
    }
    if (key->key() == Qt::Key_Delete && !eventcolumns::fieldOf(all[row].key).isEmpty()) {
        all.removeAt(row);
        setColumns(all);
        tell();
        return true;
    }
    return false;
}

} // namespace gancho
