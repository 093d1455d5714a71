#include "ui/widgets/bodytree.h"

#include "models/items/jsontreemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bodysearch.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/searchline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

namespace {

/// A value of more bytes is written out in another thread.
constexpr quint32 copiedAtOnce = 128 * 1024;

} // namespace

BodyTree::BodyTree(QWidget *parent)
    : QWidget(parent)
    , m_notice(makeText({}, "muted", this))
    , m_problem(makeButton(QStringLiteral("treeProblem"), tr("Show the place"), "link", this))
    , m_deviating(makeButton(QStringLiteral("treeDeviations"), {}, "link", this))
    , m_view(new JsonView(this))
    , m_search(new SearchLine(QStringLiteral("treeSearch"), tr("Search keys and values"), this))
    , m_run(new SearchRun(m_search, this,
                          [this](const QString &text) { return searchInTree(m_view->treeModel()->tree(), text); }))
{
    m_deviating->setAccessibleName(tr("Fields that are not as documented"));
    auto *column = makeColumn(this, 0, 0);
    column->setContentsMargins(0, 4, 0, 0);
    m_notice->setObjectName(QStringLiteral("treeNotice"));
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice->setContentsMargins(16, 4, 8, 4);
    m_deviating->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *notice = new QHBoxLayout;
    notice->setContentsMargins(0, 0, 16, 0);
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_problem, 0, Qt::AlignTop);
    column->addLayout(notice);
    m_deviatingRow = new QWidget(this);
    auto *deviating = makeColumn(m_deviatingRow, 0, 0);
    deviating->setContentsMargins(16, 4, 16, 4);
    deviating->addWidget(m_deviating);
    m_notice->hide();
    m_problem->hide();
    m_deviatingRow->hide();
    column->addWidget(m_deviatingRow);
    column->addWidget(m_view, 1);
    column->addWidget(m_search);
    column->addWidget(makeFoot());
    setFocusProxy(m_view);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(m_problem, &QPushButton::clicked, this, &BodyTree::problemRequested);
    connect(m_deviating, &QPushButton::clicked, this, &BodyTree::nextDeviation);
    connect(m_view, &JsonView::pointerChanged, this, &BodyTree::updateFoot);
    connect(m_view, &JsonView::copyRequested, this, [this] {
        if (m_view->isMissingChosen())
            Q_EMIT copied(tr("This field is not in the event; nothing was copied"));
        else
            Q_EMIT copyRequested();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        if (!m_view->indexAt(position).isValid() || m_view->isMissingChosen())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        makeMenu(menu);
        menu->popup(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_search, &SearchLine::closed, m_view, [this] { m_view->setFocus(); });
    connect(m_run, &SearchRun::chosen, this, [this](const SearchHit &hit) { m_view->showNode(int(hit.row)); });
    updateFoot();
}

QWidget *BodyTree::makeFoot()
{
    auto *foot = new QWidget(this);
    m_pointer = new ElidedLabel({}, "mono", foot);
    m_pointer->setObjectName(QStringLiteral("jsonPointer"));
    m_pointer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyValue = makeButton(QStringLiteral("copyValue"), tr("Copy value"), nullptr, foot);
    m_copyPath = makeButton(QStringLiteral("copyPath"), tr("Copy path"), nullptr, foot);
    m_ways = new QToolButton(foot);
    identify(m_ways, QStringLiteral("copyWays"), tr("Other ways to copy the chosen field"));
    m_ways->setText(QStringLiteral("▾"));
    m_ways->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_ways);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        makeMenu(menu);
    });
    m_ways->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(Theme::grid);
    row->addWidget(m_pointer, 1);
    row->addWidget(m_copyValue);
    row->addWidget(m_copyPath);
    row->addWidget(m_ways);
    auto *column = makeColumn(foot, 0, 0);
    column->addWidget(makeLine(foot));
    column->addLayout(row);
    connect(m_copyValue, &QPushButton::clicked, this, &BodyTree::copyValue);
    connect(m_copyPath, &QPushButton::clicked, this, [this] { copyPath([this] { return m_view->pointer(); }); });
    return foot;
}

void BodyTree::makeMenu(QMenu *menu)
{
    const JsonTreeModel *model = m_view->treeModel();
    const QModelIndex current = m_view->currentIndex();
    const int node = m_view->currentNode();
    if (node < 0)
        return;
    const JsonTree tree = model->tree();
    menu->addAction(tr("Copy value"), this, &BodyTree::copyValue);
    menu->addAction(tr("Copy as JSON"), this, &BodyTree::copyJson);
    menu->addAction(tr("Copy key"), this, [this, tree, node] {
        take([tree, node] { return tree.isElement(node) ? QString::number(tree.node(node).row) : tree.key(node); },
             tr("Key copied"));
    });
    menu->addSeparator();
    const JsonPath path = model->path(current);
    menu->addAction(tr("Copy path as JSON Pointer"), this, [this] { copyPath([this] { return m_view->pointer(); }); })
        ->setObjectName(QStringLiteral("copyPointer"));
    menu->addAction(tr("Copy path as n8n expression"), this, [this, path] { copyPath([path] { return path.n8n(); }); })
        ->setObjectName(QStringLiteral("copyN8n"));
    QAction *query =
        menu->addAction(tr("Copy as a search"), this, [this] { copyPath([this] { return searchQuery(); }); });
    query->setObjectName(QStringLiteral("copySearch"));
    menu->addSeparator();
    QAction *find =
        menu->addAction(tr("Find events with this value"), this, [this] { Q_EMIT searchRequested(searchQuery()); });
    find->setObjectName(QStringLiteral("findEvents"));
    for (QAction *action : {query, find})
        action->setEnabled(!tree.node(node).isContainer());
}

QString BodyTree::searchQuery() const
{
    constexpr qsizetype longestQuery = 200;
    const int node = m_view->currentNode();
    if (node < 0)
        return {};
    const JsonTreeModel *model = m_view->treeModel();
    return model->path(m_view->currentIndex()).search(model->tree().text(node, longestQuery).left(longestQuery));
}

void BodyTree::setTree(const JsonTree &tree, const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_problem->setVisible(tree.problem.has_value());
    m_deviations.clear();
    m_deviatingRow->hide();
    m_view->setTree(tree);
    m_run->restart();
}

void BodyTree::setDeviations(const QVector<SchemaDeviation> &deviations)
{
    m_deviations = deviations;
    m_deviation = -1;
    m_view->setDeviations(deviations);
    m_deviatingRow->setVisible(!deviations.isEmpty());
    m_deviating->setText(tr("%n field(s) not as documented", nullptr, int(deviations.size())));
    QStringList missing;
    for (const SchemaDeviation &one : deviations)
        if (one.kind == SchemaDeviation::Kind::Missing)
            missing += one.pointer;
    QString told = tr("Shows them one after the other.");
    if (!missing.isEmpty())
        told += u'\n' + tr("Missing: %1").arg(missing.join(QStringLiteral(", ")));
    m_deviating->setToolTip(told);
    m_deviating->setAccessibleName(m_deviating->text() + QStringLiteral(". ") + told);
}

void BodyTree::nextDeviation()
{
    if (m_deviations.isEmpty())
        return;
    m_deviation = (m_deviation + 1) % m_deviations.size();
    const SchemaDeviation &one = m_deviations.at(m_deviation);
    if (one.kind == SchemaDeviation::Kind::Missing)
        m_view->showMissing(one.pointer);
    else
        m_view->showNode(m_view->treeModel()->tree().find(one.pointer));
    const QString count = tr("%n field(s) not as documented", nullptr, int(m_deviations.size()));
    if (one.kind == SchemaDeviation::Kind::Missing)
        m_deviating->setText(tr("%1: %2 is missing").arg(count, one.pointer));
    else if (one.kind == SchemaDeviation::Kind::New)
        m_deviating->setText(tr("%1: %2 is new").arg(count, one.pointer));
    else
        m_deviating->setText(tr("%1: %2 is %3 instead of %4").arg(count, one.pointer, one.found, one.expected));
}

void BodyTree::updateFoot()
{
    const QString pointer = m_view->pointer();
    m_pointer->setText(pointer);
    // The path of a field that is missing would look like one that leads somewhere.
    const bool chosen = m_view->currentNode() >= 0;
    m_copyValue->setEnabled(chosen);
    m_copyPath->setEnabled(chosen && !pointer.isEmpty());
    m_ways->setEnabled(chosen);
}

void BodyTree::take(const std::function<QString()> &make, const QString &what)
{
    putOnClipboard(make());
    Q_EMIT copied(what);
}

void BodyTree::copyPath(const std::function<QString()> &make)
{
    take(make, tr("Path copied"));
}

bool BodyTree::copyValue()
{
    const int node = m_view->currentNode();
    if (node < 0)
        return false;
    const JsonTree tree = m_view->treeModel()->tree();
    const auto make = [tree, node] {
        return tree.node(node).isContainer() ? tree.json(node) : tree.text(node);
    };
    if (tree.node(node).end - tree.node(node).start <= copiedAtOnce) {
        take(make, tr("Value copied"));
        return true;
    }
    const auto made = QtConcurrent::run([make]() -> Result<QString> { return make(); });
    whenDone(made, this, [this](const Result<QString> &text) {
        if (text)
            take([&text] { return *text; }, tr("Value copied"));
    });
    return true;
}

void BodyTree::copyJson()
{
    const int node = m_view->currentNode();
    const JsonTree tree = m_view->treeModel()->tree();
    // With the bytes that it came with.
    const auto made =
        QtConcurrent::run([tree, node]() -> Result<QString> { return QString::fromUtf8(tree.raw(node)); });
    whenDone(made, this, [this](const Result<QString> &text) {
        if (text)
            take([&text] { return *text; }, tr("JSON copied"));
    });
}

void BodyTree::openSearch()
{
    m_run->open();
}

bool BodyTree::closeSearch()
{
    return m_search->close();
}

void BodyTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        openSearch();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gancho
