#include "ui/pages/contactspage.h"

#include "app/accounts/accountsession.h"
#include "app/drafts/draftstore.h"
#include "app/drafts/recorddraft.h"
#include "app/platforms/audiencesapi.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/namebook.h"
#include "models/items/contacttablemodel.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/delegates/tagsdelegate.h"
#include "ui/dialogs/contactexportdialog.h"
#include "ui/dialogs/contactimportdialog.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/contactactions.h"
#include "ui/forms/contactfilterbar.h"
#include "ui/forms/contactform.h"
#include "ui/widgets/accountgate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/contactdetail.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLocale>
#include <QShowEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace gancho {

namespace {
constexpr int detailWidth = 400;

QString countText(const ContactTableModel &model)
{
    if (model.total() < 0)
        return {};
    return ContactsPage::tr("%n contacts", nullptr, static_cast<int>(model.total()));
}
} // namespace

ContactsPage::ContactsPage(const Services &services, QWidget *parent)
    : Page(entry(), parent)
    , m_services(services)
    , m_model(new ContactTableModel(this))
    , m_filter(new ContactFilterBar(this))
    , m_table(new PagedTable(m_model, this))
    , m_pane(new StatePane(m_table, this))
    , m_detail(new ContactDetail(services, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_note(new Banner(Tone::Info, this))
    , m_actions(new ContactActions(
          services.session, [this] { return selected(); }, this))
{
    makeActions();
    identify(m_table, QStringLiteral("contactTable"), tr("Contacts"));
    m_table->setItemDelegate(new CellDelegate(this));
    m_table->setItemDelegateForColumn(ContactTableModel::TagsColumn,
                                      new TagsDelegate(
                                          ContactTableModel::TagsRole,
                                          [this](const QString &name) {
                                              NameBook *names = m_services.session.platform()
                                                                    ? m_services.session.platform()->names()
                                                                    : nullptr;
                                              if (names)
                                                  for (const Tag &tag : names->tags())
                                                      if (tag.name == name)
                                                          return names->colourOf(tag);
                                              return TagColour();
                                          },
                                          this));
    m_table->setItemDelegateForColumn(ContactTableModel::StatusColumn, new PillDelegate(this));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionResizeMode(ContactTableModel::NameColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(90);
    header->resizeSection(ContactTableModel::PhoneColumn, 132);
    header->resizeSection(ContactTableModel::EmailColumn, 160);
    header->resizeSection(ContactTableModel::TagsColumn, 160);
    header->resizeSection(ContactTableModel::PortfoliosColumn, 140);
    header->resizeSection(ContactTableModel::StatusColumn, 100);
    header->resizeSection(ContactTableModel::CreatedColumn, 130);
    header->resizeSection(ContactTableModel::UpdatedColumn, 130);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        const QString order = ContactTableModel::orderOf(column);
        m_descending = order == m_orderBy && !order.isEmpty() && !m_descending;
        m_orderBy = order;
        header->setSortIndicator(order.isEmpty() ? -1 : column,
                                 m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        load();
    });

    auto *card = makeCard(this);
    auto *inside = makeColumn(card, 1, 0);
    inside->addWidget(m_detail);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(card);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    card->setMinimumWidth(320);
    auto *column = makeColumn(this, 0, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_filter);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);

    connect(m_filter, &ContactFilterBar::queryChanged, this, &ContactsPage::load);
    connect(m_model, &PagedModelBase::stateChanged, this, &ContactsPage::showState);
    connect(m_table, &PagedTable::rowChosen, this, &ContactsPage::rowChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContactsPage::refreshActions);
    connect(m_pane, &StatePane::retry, this, [this] {
        if (m_services.session.platform())
            load();
        else
            m_services.session.reconnect();
    });
    connect(m_detail, &ContactDetail::conversationRequested, this, &ContactsPage::conversationRequested);
    connect(m_detail, &ContactDetail::cardRequested, this, &ContactsPage::cardRequested);
    connect(m_detail, &ContactDetail::eventRequested, this, &ContactsPage::eventRequested);
    connect(m_detail, &ContactDetail::fileRequested, this, [this](const QUrl &url) {
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(url);
        else
            Q_EMIT toast(tr("This file has no web address that can be opened."), nullptr);
    });
    connect(m_detail->form(), &ContactForm::draftChanged, this, &ContactsPage::keepDraft);
    connect(m_detail->form(), &ContactForm::saveRequested, this, [this] { save(); });
    connect(m_detail->form(), &ContactForm::cancelRequested, this, [this] {
        const Contact before = m_detail->form()->before();
        m_detail->form()->load(before);
        if (before.id.isValid())
            return;
        m_creating = false;
        showDetail();
        if (m_model->rowCount() > 0)
            rowChosen(qMax(0, m_table->currentIndex().row()));
    });
    connect(&m_services.session, &AccountSession::platformChanged, this, &ContactsPage::platformChanged);
    platformChanged();
}

void ContactsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // The columns that tell contacts apart first; the others as there is room beside the detail.
    const int free = width() - detailWidth;
    m_table->setColumnHidden(ContactTableModel::EmailColumn, free < 600);
    m_table->setColumnHidden(ContactTableModel::TagsColumn, free < 480);
    m_table->setColumnHidden(ContactTableModel::PortfoliosColumn, free < 1000);
    m_table->setColumnHidden(ContactTableModel::StatusColumn, free < 780);
    m_table->setColumnHidden(ContactTableModel::CreatedColumn, free < 1150);
    m_table->setColumnHidden(ContactTableModel::UpdatedColumn, free < 1300);
}

QAction *ContactsPage::makeAction(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setIconText(QString(text).remove(QStringLiteral("+ ")));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void ContactsPage::makeActions()
{
    m_new = makeAction(QStringLiteral("newContact"), tr("+ New contact"), QKeySequence::New);
    m_import = makeAction(QStringLiteral("importContacts"), tr("Import from CSV…"));
    m_export = makeAction(QStringLiteral("exportContacts"), tr("Export as CSV…"));
    m_clearFilter = makeAction(QStringLiteral("clearContactFilter"), tr("Show all contacts"));
    m_addAccount = makeAction(QStringLiteral("addAccount"), tr("Add account…"));
    addActions({m_new, m_import, m_export});
    connect(m_new, &QAction::triggered, this, [this] { whenClean([this] { startNew(); }); });
    connect(m_import, &QAction::triggered, this, &ContactsPage::importCsv);
    connect(m_export, &QAction::triggered, this, &ContactsPage::exportCsv);
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        m_filter->clear();
        load();
    });
    connect(m_addAccount, &QAction::triggered, this, &ContactsPage::addAccountRequested);
    connect(m_actions, &ContactActions::changed, this, [this](const Contact &now) {
        m_model->put(now);
        if (m_detail->contact().id == now.id && !m_detail->form()->isDirty())
            showContact(now);
    });
    connect(m_actions, &ContactActions::failed, this,
            [this](const Error &error) { m_problem->setMessage(Tone::Bad, error.text, error.reference); });
    connect(m_actions, &ContactActions::toast, this, &Page::toast);
    m_table->addActions(m_actions->actions());
    m_detail->setActions(m_actions->actions());
}

QList<QAction *> ContactsPage::paletteActions() const
{
    return QList<QAction *>{m_new, m_import, m_export} + m_actions->plainActions();
}

ContactsApi *ContactsPage::api() const
{
    return m_services.session.platform() ? m_services.session.platform()->contacts() : nullptr;
}

void ContactsPage::platformChanged()
{
    ++m_generation;
    m_stale = true;
    m_actions->forget();
    m_portfolios.clear();
    m_detail->cancel();
    m_problem->setMessage(Tone::Bad, {});
    if (m_detail->form()->isBusy()) {
        // Nobody knows whether the platform has taken it: what was typed stays, to be saved again.
        m_detail->form()->setBusy(false);
        Error error;
        error.text = tr("The connection ended before the platform answered. What you typed is still here.");
        m_detail->form()->showError(error);
    }
    const Account *account = m_services.session.account();
    const AccountId now = account ? account->id : AccountId();
    if (now != m_account) {
        m_account = now;
        m_filter->clear();
        showContact({});
    }
    m_model->clear();
    if (Platform *platform = m_services.session.platform(); platform && platform->contacts()) {
        m_model->setSource([this](const PageRequest &page) {
            ContactQuery query = m_filter->query();
            query.orderBy = m_orderBy;
            query.descending = m_descending;
            return api()->contacts(query, page);
        });
        if (platform->names())
            connect(platform->names(), &NameBook::changed, this, &ContactsPage::showNames);
    } else {
        m_model->setSource(nullptr);
    }
    showState();
    if (isVisible())
        activated();
}

void ContactsPage::activated()
{
    m_table->setFocus();
    if (!api() || !m_stale)
        return;
    m_stale = false;
    load();
    showNames();
    loadAudiences();
    whenDone(api()->contactFields(), this, [this, generation = m_generation](const Result<QList<CustomField>> &fields) {
        if (generation == m_generation && fields)
            m_detail->form()->setFields(*fields);
    });
}

void ContactsPage::refresh()
{
    m_stale = true;
    if (Platform *platform = m_services.session.platform(); platform && platform->names())
        platform->names()->refresh();
    activated();
}

void ContactsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!std::exchange(m_arranged, true))
        m_splitter->setSizes({width() - detailWidth, detailWidth});
}

void ContactsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_fetching.cancel();
    m_detail->cancel();
    if (m_model->state() == PagedModelBase::State::Loading) {
        m_model->clear();
        m_stale = true;
    }
}

void ContactsPage::load()
{
    if (api())
        m_model->reload();
}

void ContactsPage::loadAudiences()
{
    Platform *platform = m_services.session.platform();
    if (!platform || !platform->audiences())
        return;
    for (const auto kind : {Audience::Kind::Portfolio, Audience::Kind::Sequence})
        whenDone(platform->audiences()->audiences(kind), this,
                 [this, kind, generation = m_generation](const Result<QList<Audience>> &list) {
                     if (generation != m_generation || !list)
                         return;
                     m_actions->setAudiences(kind, *list);
                     if (kind == Audience::Kind::Portfolio)
                         m_portfolios = *list;
                     showNames();
                 });
}

void ContactsPage::showNames()
{
    Platform *platform = m_services.session.platform();
    if (!platform)
        return;
    QList<Choice> tags, portfolios;
    if (platform->names()) {
        for (const Tag &tag : platform->names()->tags())
            tags += Choice{tag.id.value, tag.name};
        platform->names()->tagColours();
    }
    for (const Audience &portfolio : std::as_const(m_portfolios))
        portfolios += Choice{portfolio.id, portfolio.name};
    m_filter->setTags(tags);
    if (api()) {
        m_filter->setGroupings(api()->groupings());
        m_filter->setOffered(platform->audiences() != nullptr, api()->takesStatus(ContactStatus::Blocked));
    }
    m_filter->setPortfolios(portfolios);
    m_detail->form()->setTags(tags);
    m_detail->form()->setPortfolios(portfolios);
    m_table->viewport()->update();
}

void ContactsPage::showState()
{
    refreshActions();
    m_filter->setEnabled(api() != nullptr);
    showDetail();
    if (!passAccountGate(*m_pane, m_services.session, api() != nullptr, tr("contacts"), m_addAccount)) {
        m_filter->setCount({});
        m_note->setMessage(Tone::Info, {});
        return;
    }
    m_filter->setCount(m_model->state() == PagedModelBase::State::Ready ? countText(*m_model) : QString());
    const bool any = m_model->rowCount() > 0;
    const bool failed = m_model->state() == PagedModelBase::State::Failed;
    const QString note = m_filter->isNarrow() ? QString() : api()->listNote();
    m_note->setMessage(Tone::Info, any ? note : QString());
    if (failed && any)
        m_problem->setMessage(Tone::Bad, m_model->error().text, m_model->error().reference);
    else
        m_problem->setMessage(Tone::Bad, {});
    if (any)
        m_pane->showContent();
    else if (failed)
        m_pane->showError(m_model->error().text, m_model->error().reference);
    else if (m_model->state() == PagedModelBase::State::Ready && m_filter->isNarrow())
        m_pane->showEmpty(tr("Nothing found"), tr("No contact matches the search and its filters."), m_clearFilter);
    else if (m_model->state() == PagedModelBase::State::Ready)
        m_pane->showEmpty(
            tr("No contact yet"),
            note.isEmpty()
                ? tr("Whoever writes to a channel becomes a contact. You can also create one, or import a CSV.")
                : note,
            m_new);
    else
        m_pane->showLoading();
    if (any && m_wanted.isValid() && m_detail->contact().id == m_wanted && m_table->currentIndex().row() < 0) {
        m_selecting = true;
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_wanted.value), 0));
        m_selecting = false;
    }
    // The first row is shown unless something is being typed.
    if (any && !m_detail->contact().id.isValid() && !m_detail->form()->isDirty() && !m_wanted.isValid() &&
        m_table->currentIndex().row() < 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ContactsPage::showDetail()
{
    const bool any = m_creating || m_detail->contact().id.isValid();
    m_splitter->widget(1)->setVisible((api() && any) || m_detail->form()->isDirty());
}

void ContactsPage::refreshActions()
{
    m_new->setEnabled(api() != nullptr);
    m_import->setEnabled(api() != nullptr);
    m_export->setEnabled(api() != nullptr);
    m_actions->refresh();
}

} // namespace gancho
