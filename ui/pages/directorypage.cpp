#include "ui/pages/directorypage.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/directorylists.h"
#include "app/platforms/directorywrites.h"
#include "app/platforms/namebook.h"
#include "app/settings/settings.h"
#include "models/items/directorymodel.h"
#include "ui/delegates/directorydelegate.h"
#include "ui/dialogs/questions.h"
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

/// Why there is nothing of a kind, and what it is.
QString emptyText(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Portfolios:
        return DirectoryPage::tr(
            "A portfolio is a set of contacts that a user looks after. It is made on the platform.");
    case DirectoryKind::Sequences:
        return DirectoryPage::tr("A sequence sends its contacts message after message. It is made on the platform.");
    case DirectoryKind::Teams:
        return DirectoryPage::tr("A team answers conversations together.");
    case DirectoryKind::Users:
        return DirectoryPage::tr("Users answer conversations on the platform.");
    case DirectoryKind::Tags:
        return DirectoryPage::tr("Tags mark contacts, so that they are found again.");
    case DirectoryKind::CustomFields:
        return DirectoryPage::tr("Custom fields hold what the customer wants to know of contacts and cards. They are "
                                 "made on the platform.");
    case DirectoryKind::Channels:
        return DirectoryPage::tr("A channel is a number or a profile that contacts write to. It is connected on the "
                                 "platform.");
    case DirectoryKind::Chatbots:
        return DirectoryPage::tr("A chatbot answers by itself. It is built on the platform.");
    case DirectoryKind::Templates:
        return DirectoryPage::tr("Message templates are written and approved on the platform.");
    }
    return {};
}

QString errorText(DirectoryKind kind, const Error &error)
{
    if (error.kind != ErrorKind::Unauthorized && error.kind != ErrorKind::Forbidden)
        return error.text;
    return DirectoryPage::tr("The token of this account is not let into this part of the API (%1). The other parts may "
                             "work. Create a token with more permissions on the platform to see it here.")
        .arg(directoryKindName(kind));
}

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
    m_addAccount = action(QStringLiteral("addAccount"), tr("Add account…"));
    m_clearSearch = action(QStringLiteral("clearDirectorySearch"), tr("Show all"));
    m_undo = action(QStringLiteral("undoDirectory"), tr("Undo"));
    connect(m_newTag, &QAction::triggered, this, [this] { startNew(DirectoryKind::Tags); });
    connect(m_newTeam, &QAction::triggered, this, [this] { startNew(DirectoryKind::Teams); });
    connect(m_newUser, &QAction::triggered, this, [this] { startNew(DirectoryKind::Users); });
    connect(m_primary, &QAction::triggered, this, [this] {
        if (directorywrites::isWritable(m_model->kind()))
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
    return {m_newTag, m_newTeam, m_newUser};
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
    const auto kind = directoryKindOf(kindKey);
    if (!kind)
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

void DirectoryPage::listChanged(DirectoryKind kind)
{
    const bool failed = m_lists->state(kind) == DirectoryLists::State::Failed;
    m_kinds->setCount(kind, m_lists->isKnown(kind) ? static_cast<int>(m_lists->records(kind).size()) : -1, failed);
    if (kind == m_model->kind()) {
        if (m_lists->state(kind) == DirectoryLists::State::Ready) {
            m_selecting = true;
            m_model->setRecords(kind, m_lists->records(kind));
            m_selecting = false;
        }
        showRows();
    } else {
        m_model->refreshNames();
    }
    m_desk->refreshNames();
}

void DirectoryPage::showRows()
{
    showState();
    if (m_lists->state(m_model->kind()) != DirectoryLists::State::Ready || m_desk->isCreating())
        return;
    if (!m_wanted.isEmpty()) {
        const QString wanted = std::exchange(m_wanted, {});
        if (m_model->rowOf(wanted) >= 0) {
            select(wanted);
            return;
        }
    }
    // What is shown stays chosen; it may be others by now, or gone.
    const QString shown = recordId(m_desk->record());
    const DirectoryRecord *now = m_lists->find(m_model->kind(), shown);
    const int row = m_model->rowOf(shown);
    if (now && (row >= 0 || m_model->rowCount() == 0 || m_desk->isDirty())) {
        m_desk->refreshRecord(*now);
        m_selecting = true;
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_selecting = false;
    } else if (!m_desk->isDirty()) {
        if (m_model->rowCount() > 0)
            select(m_model->index(0, 0).data(DirectoryModel::IdRole).toString());
        else
            m_desk->showRecord(m_model->kind(), {});
    }
}

void DirectoryPage::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    m_selecting = true;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
    m_selecting = false;
    if (const DirectoryRecord *record = m_model->at(row))
        m_desk->showRecord(m_model->kind(), *record);
    showState();
}

void DirectoryPage::rowChosen(int row)
{
    if (m_selecting)
        return;
    const DirectoryRecord *record = m_model->at(row);
    if (!record || recordId(*record) == recordId(m_desk->record()))
        return;
    whenClean([this, id = recordId(*record)] { select(id); });
}

void DirectoryPage::showState()
{
    const DirectoryKind kind = m_model->kind();
    const bool writable = directorywrites::isWritable(kind);
    const bool audience = kind == DirectoryKind::Portfolios || kind == DirectoryKind::Sequences;
    QAction *make = kind == DirectoryKind::Tags    ? m_newTag
                    : kind == DirectoryKind::Teams ? m_newTeam
                    : kind == DirectoryKind::Users ? m_newUser
                                                   : nullptr;
    const QAction *looks = make ? make : m_desk->audience()->addAction();
    m_primary->setText(looks->text());
    m_primary->setIconText(looks->iconText());
    m_primary->setVisible(isOffered() && (writable || audience));
    m_primary->setEnabled(isOffered() && (writable || std::holds_alternative<Audience>(m_desk->record())));
    for (QAction *action : {m_newTag, m_newTeam, m_newUser})
        action->setEnabled(isOffered());
    const bool open = passAccountGate(*m_pane, m_services.session, isOffered(), tr("directory"), m_addAccount);
    m_kindCard->setVisible(open);
    m_search->setVisible(open);
    m_count->setVisible(open);
    m_splitter->widget(1)->setVisible(open);
    if (!open)
        return;
    const auto state = m_lists->state(kind);
    const bool any = !m_lists->records(kind).isEmpty();
    m_search->setEnabled(any);
    m_count->setText(m_lists->isKnown(kind) && state != DirectoryLists::State::Failed
                         ? m_model->rowCount() < m_lists->records(kind).size()
                               ? tr("%1 of %2").arg(m_model->rowCount()).arg(m_lists->records(kind).size())
                               : QString()
                         : QString());
    if (state == DirectoryLists::State::Failed) {
        m_pane->showError(errorText(kind, m_lists->error(kind)), m_lists->error(kind).reference);
        m_splitter->widget(1)->hide();
    } else if (!m_lists->isKnown(kind)) {
        m_pane->showLoading();
    } else if (m_desk->isCreating()) {
        m_pane->showContent();
    } else if (!any) {
        m_pane->showEmpty(tr("Nothing here yet"), emptyText(kind), make);
        m_splitter->widget(1)->hide();
    } else if (m_model->rowCount() == 0) {
        m_splitter->widget(1)->setVisible(m_desk->isDirty());
        m_pane->showEmpty(tr("Nothing found"), tr("Nothing in this list matches the search."), m_clearSearch);
    } else {
        m_pane->showContent();
    }
}

void DirectoryPage::startNew(DirectoryKind kind)
{
    if (!isOffered())
        return;
    whenClean([this, kind] {
        setKind(kind);
        m_selecting = true;
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        m_selecting = false;
        m_desk->startNew(kind);
        showState();
    });
}

void DirectoryPage::written(DirectoryKind kind, const QString &id)
{
    if (!isOffered())
        return;
    if (kind == m_model->kind() && !id.isEmpty() && id != recordId(m_desk->record()))
        m_wanted = id;
    m_lists->load(kind);
    // Who is in which team stands in both lists.
    if (kind == DirectoryKind::Teams)
        m_lists->load(DirectoryKind::Users);
    if (kind == DirectoryKind::Users)
        m_lists->load(DirectoryKind::Teams);
    if (NameBook *names = m_services.session.platform()->names())
        names->refresh();
}

void DirectoryPage::showToast(const QString &text, const std::function<void()> &undo)
{
    m_undoing = undo;
    Q_EMIT toast(text, undo ? m_undo : nullptr);
}

bool DirectoryPage::mayLeave()
{
    if (!m_desk->isDirty())
        return true;
    whenClean([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void DirectoryPage::whenClean(const std::function<void()> &proceed)
{
    if (!m_desk->isDirty()) {
        proceed();
        return;
    }
    if (m_desk->isBusy())
        return;
    // The table goes back to what is still shown.
    const int shown = m_model->rowOf(recordId(m_desk->record()));
    m_selecting = true;
    m_table->setCurrentIndex(m_model->index(shown, 0));
    m_selecting = false;
    askUnsaved(
        window(), m_desk->draftName(), [this, proceed] { m_desk->save(proceed); },
        [this, proceed] {
            m_desk->discard();
            proceed();
        });
}

} // namespace gancho
