#include "ui/pages/directorypage.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/directorylists.h"
#include "app/platforms/namebook.h"
#include "app/settings/settings.h"
#include "models/items/directorymodel.h"
#include "ui/delegates/directorydelegate.h"
#include "ui/forms/audiencedesk.h"
#include "ui/forms/directorydesk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accountgate.h"
#include "ui/widgets/build.h"
#include "ui/widgets/kindlist.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

namespace {

constexpr int kindsWidth = 208;
constexpr int leastListWidth = 240;
constexpr int leastNameWidth = 150;
constexpr int detailWidth = 440;
const QString layoutName = QStringLiteral("directory");

} // namespace

DirectoryPage::DirectoryPage(const Services &services, QWidget *parent)
    : Page(entry(), parent)
    , m_services(services)
    , m_lists(new DirectoryLists(this))
    , m_model(new DirectoryModel(this))
    , m_kinds(new KindList(this))
    , m_search(new QLineEdit(this))
    , m_count(makeLabel({}, "muted", this))
    , m_table(new QTableView(this))
    , m_pane(new StatePane(m_table, this))
    , m_desk(new DirectoryDesk(services, *m_lists, this))
    , m_kindCard(makeCard(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    makeActions();
    m_model->setNames(m_lists->names());
    identify(m_search, QStringLiteral("directorySearch"), tr("Search this list"));
    m_search->setPlaceholderText(tr("Search this list"));
    m_search->setClearButtonEnabled(true);
    identify(m_table, QStringLiteral("directoryTable"), tr("Records of this kind"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DirectoryDelegate(m_table));
    m_table->setProperty("role", QStringLiteral("card"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(50);
    m_table->setSortingEnabled(true);
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);

    auto *kinds = makeColumn(m_kindCard, 1, 0);
    kinds->setContentsMargins(1, 5, 1, 5);
    kinds->addWidget(m_kinds);
    m_kindCard->setFixedWidth(kindsWidth);
    auto *middle = new QWidget(this);
    auto *list = makeColumn(middle, 0, 12);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    m_search->setMaximumWidth(320);
    bar->addWidget(m_search, 1);
    bar->addStretch();
    bar->addWidget(m_count);
    list->addLayout(bar);
    list->addWidget(m_pane, 1);
    auto *card = makeCard(this);
    makeColumn(card, 1, 0)->addWidget(m_desk);
    card->setMinimumWidth(330);
    // The words of an empty list need more; then the detail makes room.
    middle->setMinimumWidth(leastListWidth);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(card);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, detailWidth});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(12);
    row->addWidget(m_kindCard);
    row->addWidget(m_splitter, 1);

    const QStringList kept = QString::fromUtf8(m_services.settings.layout(layoutName)).split(u'\n');
    m_kinds->setKind(directoryKindOf(kept.value(0)).value_or(DirectoryKind::Portfolios));
    m_search->setText(kept.value(1));
    m_model->setSearch(m_search->text());

    connect(m_kinds, &KindList::kindChosen, this, [this](DirectoryKind kind) {
        const DirectoryKind former = m_model->kind();
        m_kinds->setKind(former);
        whenClean([this, kind] {
            m_wanted.clear();
            setKind(kind);
        });
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_selecting = true;
        m_model->setSearch(text);
        m_selecting = false;
        showRows();
        remember();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { rowChosen(index.row()); });
    connect(m_lists, &DirectoryLists::changed, this, &DirectoryPage::listChanged);
    connect(m_lists, &DirectoryLists::coloursChanged, this, [this] {
        m_model->refreshNames();
        m_desk->refreshNames();
    });
    connect(m_pane, &StatePane::retry, this, [this] {
        if (m_services.session.platform())
            m_lists->load(m_model->kind());
        else
            m_services.session.reconnect();
    });
    connect(m_desk, &DirectoryDesk::recordRequested, this,
            [this](DirectoryKind kind, const QString &id) { openKind(directoryKindKey(kind), id); });
    connect(m_desk, &DirectoryDesk::contactRequested, this, &DirectoryPage::contactRequested);
    connect(m_desk, &DirectoryDesk::told, this, &DirectoryPage::showToast);
    connect(m_desk, &DirectoryDesk::written, this, &DirectoryPage::written);
    connect(m_desk, &DirectoryDesk::abandoned, this, &DirectoryPage::showRows);
    connect(&m_services.session, &AccountSession::platformChanged, this, &DirectoryPage::platformChanged);
    showKind();
    platformChanged();
}

void DirectoryPage::makeActions()
{
    const auto action = [this](const QString &name, const QString &text) {
        auto *made = new QAction(text, this);
        made->setObjectName(name);
        made->setIconText(QString(text).remove(QStringLiteral("+ ")));
        return made;
    };
    m_primary = action(QStringLiteral("directoryPrimary"), {});
    m_primary->setShortcut(QKeySequence::New);
    m_primary->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_primary);
    m_newTag = action(QStringLiteral("newTag"), tr("+ New tag"));
    m_newTeam = action(QStringLiteral("newTeam"), tr("+ New team"));
    m_newUser = action(QStringLiteral("newUser"), tr("+ New user"));
    m_newNamed = action(QStringLiteral("newNamed"), tr("+ Add by its number"));
    m_addAccount = action(QStringLiteral("addAccount"), tr("Add account…"));
    m_clearSearch = action(QStringLiteral("clearDirectorySearch"), tr("Show all"));
    m_undo = action(QStringLiteral("undoDirectory"), tr("Undo"));
    connect(m_newTag, &QAction::triggered, this, [this] { startNew(DirectoryKind::Tags); });
    connect(m_newTeam, &QAction::triggered, this, [this] { startNew(DirectoryKind::Teams); });
    connect(m_newUser, &QAction::triggered, this, [this] { startNew(DirectoryKind::Users); });
    connect(m_newNamed, &QAction::triggered, this, [this] { startNew(m_model->kind()); });
    connect(m_primary, &QAction::triggered, this, [this] {
        if (makerOf(m_model->kind()))
            startNew(m_model->kind());
        else
            m_desk->audience()->addAction()->trigger();
    });
    connect(m_addAccount, &QAction::triggered, this, &DirectoryPage::addAccountRequested);
    connect(m_clearSearch, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoing)
            std::exchange(m_undoing, nullptr)();
    });
}

QList<QAction *> DirectoryPage::paletteActions() const
{
    if (!isOffered())
        return {};
    QList<QAction *> actions;
    for (const DirectoryKind kind : {DirectoryKind::Tags, DirectoryKind::Teams, DirectoryKind::Users})
        if (QAction *maker = m_lists->kinds().contains(kind) ? makerOf(kind) : nullptr; maker && maker != m_newNamed)
            actions += maker;
    if (makerOf(m_model->kind()) == m_newNamed)
        actions += m_newNamed;
    return actions;
}

QAction *DirectoryPage::makerOf(DirectoryKind kind) const
{
    Platform *platform = m_services.session.platform();
    DirectoryApi *directory = platform ? platform->directory() : nullptr;
    if (!directory || !directory->ability(kind).creates)
        return nullptr;
    if (directory->isNamed(kind))
        return m_newNamed;
    return kind == DirectoryKind::Tags    ? m_newTag
           : kind == DirectoryKind::Teams ? m_newTeam
           : kind == DirectoryKind::Users ? m_newUser
                                          : nullptr;
}

bool DirectoryPage::isOffered() const
{
    Platform *platform = m_services.session.platform();
    return platform && (platform->directory() || platform->audiences());
}

void DirectoryPage::platformChanged()
{
    m_undoing = nullptr;
    m_lists->setPlatform(m_services.session.platform());
    const Account *account = m_services.session.account();
    const AccountId now = account ? account->id : AccountId();
    m_desk->reset();
    if (now != m_account) {
        m_account = now;
        m_wanted.clear();
    }
    for (const DirectoryKind kind : directoryKinds())
        m_kinds->setCount(kind, -1, false);
    const QList<DirectoryKind> offered = m_lists->kinds();
    m_kinds->setKinds(offered);
    if (!offered.contains(m_kinds->kind())) {
        m_kinds->setKind(offered.first());
        m_desk->showRecord(offered.first(), {});
    }
    showKind();
    if (isVisible())
        activated();
}

void DirectoryPage::activated()
{
    if (!isOffered())
        return;
    m_lists->loadAll();
    // What a portfolio or a sequence holds was forgotten when the page was left.
    if (const auto *audience = std::get_if<Audience>(&m_desk->record()))
        if (m_desk->audience()->isIdle()) {
            m_desk->audience()->setAudience(*audience);
            m_desk->audience()->reload();
        }
}

void DirectoryPage::refresh()
{
    if (!isOffered())
        return;
    m_lists->loadAll(true);
    if (NameBook *names = m_services.session.platform()->names())
        names->refresh();
    m_desk->audience()->reload();
}

void DirectoryPage::hideEvent(QHideEvent *event)
{
    m_lists->cancel();
    m_desk->cancel();
    Page::hideEvent(event);
}

void DirectoryPage::remember()
{
    m_services.settings.setLayout(layoutName, (directoryKindKey(m_model->kind()) + u'\n' + m_search->text()).toUtf8());
}

void DirectoryPage::openKind(const QString &kindKey, const QString &id)
{
    auto kind = directoryKindOf(kindKey);
    const QList<DirectoryKind> offered = m_lists->kinds();
    // What other platforms call a team.
    if (kind == DirectoryKind::Teams && offered.contains(DirectoryKind::Queues))
        kind = DirectoryKind::Queues;
    if (!kind || !offered.contains(*kind))
        return;
    whenClean([this, kind = *kind, id] {
        m_wanted = id;
        if (!id.isEmpty())
            m_search->clear();
        setKind(kind);
    });
}

void DirectoryPage::setKind(DirectoryKind kind)
{
    if (kind != m_kinds->kind() || kind != m_model->kind()) {
        m_kinds->setKind(kind);
        m_desk->showRecord(kind, {});
        m_search->clear();
        showKind();
    } else {
        showRows();
    }
    remember();
}

void DirectoryPage::showKind()
{
    const DirectoryKind kind = m_kinds->kind();
    m_selecting = true;
    m_model->setRecords(kind, m_lists->records(kind));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(0, Qt::AscendingOrder);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_model->columns().at(column).width;
        header->setSectionResizeMode(column, width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0)
            header->resizeSection(column, width);
    }
    fitColumns();
    m_selecting = false;
    m_table->setAccessibleName(directoryKindName(kind));
    m_search->setPlaceholderText(tr("Search: %1").arg(directoryKindName(kind)));
    m_search->setAccessibleName(m_search->placeholderText());
    showRows();
}

void DirectoryPage::fitColumns()
{
    const auto &columns = m_model->columns();
    int room = m_table->viewport()->width() - leastNameWidth;
    QList<int> order;
    for (int column = 1; column < columns.size(); ++column)
        order += column;
    std::stable_sort(order.begin(), order.end(),
                     [&columns](int a, int b) { return columns.at(a).rank < columns.at(b).rank; });
    for (const int column : std::as_const(order)) {
        // A column without a width of its own shares what is left with the name.
        const int width = columns.at(column).width > 0 ? columns.at(column).width : leastNameWidth;
        const bool hidden = columns.at(column).rank > 0 && width > room;
        m_table->setColumnHidden(column, hidden);
        room -= hidden ? 0 : width;
    }
}

bool DirectoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return Page::eventFilter(watched, event);
}

} // namespace gancho
