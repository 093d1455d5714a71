#include "ui/pages/panelspage.h"

#include "app/accounts/accountsession.h"
#include "app/drafts/draftstore.h"
#include "app/drafts/recorddraft.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/panelsapi.h"
#include "app/settings/settings.h"
#include "models/items/cardmodel.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/boardfilterbar.h"
#include "ui/forms/cardcontacts.h"
#include "ui/forms/cardform.h"
#include "ui/forms/paneldesk.h"
#include "ui/widgets/accountgate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/boardview.h"
#include "ui/widgets/build.h"
#include "ui/widgets/cardactions.h"
#include "ui/widgets/carddetail.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

namespace gancho {

namespace {
constexpr int detailLeast = 360;
} // namespace

PanelsPage::PanelsPage(const Services &services, QWidget *parent)
    : Page(entry(), parent)
    , m_services(services)
    , m_desk(new PanelDesk(services.session, this))
    , m_bar(new BoardFilterBar(m_desk, this))
    , m_board(new BoardView(m_desk, this))
    , m_pane(new StatePane(m_board, this))
    , m_detail(new CardDetail(services, this))
    , m_form(m_detail->form())
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_actions(new CardActions(
          m_desk, [this] { return subject(); }, this))
{
    makeActions();
    m_problem->setObjectName(QStringLiteral("boardProblem"));
    m_pane->setObjectName(QStringLiteral("boardPane"));
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_pane->setMinimumWidth(240);
    m_detail->setMinimumWidth(detailLeast);
    m_detail->setActions(m_actions->forDetail());
    m_detail->hide();
    auto *column = makeColumn(this, 0, 16);
    column->setContentsMargins(20, 16, 20, 12);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);
    connectDesk();
    connectDetail();
    showState();
}

PanelsPage::~PanelsPage()
{
    // What the children have to say while they go finds no page any more.
    m_board->disconnect(this);
    m_desk->disconnect(this);
    m_form->disconnect(this);
}

void PanelsPage::makeActions()
{
    const auto action = [this](const char *name, const QString &text, const QKeySequence &shortcut = {}) {
        auto *made = new QAction(text, this);
        made->setObjectName(QLatin1String(name));
        made->setShortcut(shortcut);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return made;
    };
    m_new = action("newCard", tr("+ New card"), QKeySequence::New);
    m_new->setIconText(tr("New card"));
    m_addAccount = action("addAccount", tr("Add account…"));
    m_clearFilters = action("clearBoardFilters", tr("Clear filters"));
    m_undo = action("undoCard", tr("Undo"));
    addAction(m_new);
    connect(m_new, &QAction::triggered, this, [this] {
        const Card *current = m_board->current();
        whenClean([this, step = current ? current->stepId : StepId()] { startNew(step); });
    });
    connect(m_actions, &CardActions::openRequested, this, &PanelsPage::showCard);
    connect(m_actions, &CardActions::moving, m_board, &BoardView::focusCard);
    connect(m_actions, &CardActions::changing, this, [this] { m_problem->setMessage(Tone::Bad, {}); });
    connect(m_actions, &CardActions::lostRequested, this,
            [this](const Card &card) { askInDetail(card, &CardDetail::askLost); });
    connect(m_actions, &CardActions::copyRequested, this,
            [this](const Card &card) { askInDetail(card, &CardDetail::askCopy); });
    connect(m_addAccount, &QAction::triggered, this, &PanelsPage::addAccountRequested);
    connect(m_clearFilters, &QAction::triggered, m_bar, &BoardFilterBar::clear);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoing)
            std::exchange(m_undoing, nullptr)();
    });
}

void PanelsPage::connectDesk()
{
    connect(m_pane, &StatePane::retry, this, [this] {
        if (m_services.session.account() && !m_services.session.platform())
            m_services.session.reconnect();
        else
            m_desk->load(remembered());
    });
    connect(m_desk, &PanelDesk::stateChanged, this, &PanelsPage::showState);
    connect(&m_services.session, &AccountSession::platformChanged, this, [this] {
        // The desk has heard of it first: it is connected earlier.
        Platform *platform = m_services.session.platform();
        CardContacts::Search search;
        if (platform && platform->contacts())
            search = [this](const QString &text) {
                Platform *now = m_services.session.platform();
                ContactQuery query;
                query.text = text;
                return now && now->contacts() ? now->contacts()->contacts(query, {1, 20})
                                              : ready<PageOf<Contact>>(fail(ErrorKind::Cancelled, {}));
            };
        m_form->contacts()->setSearch(search);
        if (m_form->isBusy()) {
            // Its answer will not come any more.
            Error lost;
            lost.kind = ErrorKind::Network;
            lost.text =
                tr("The connection was lost while the card was being saved. Look at the card on the board before "
                   "you save again.");
            m_afterSave = nullptr;
            m_detail->setBusy(false);
            m_form->showError(lost);
        }
        showState();
        if (isVisible())
            activated();
    });
    connect(m_desk, &PanelDesk::accountChanged, this, [this] {
        m_undoing = nullptr;
        m_wanted = {};
        m_detail->setBusy(false);
        closeDetail();
    });
    connect(m_desk, &PanelDesk::boardChanged, this, &PanelsPage::showPanel);
    connect(m_desk, &PanelDesk::namesChanged, this, &PanelsPage::showPanel);
    connect(m_desk, &PanelDesk::sumsChanged, this, &PanelsPage::showState);
    connect(m_desk, &PanelDesk::cardChanged, this, &PanelsPage::cardChanged);
    connect(m_desk, &PanelDesk::moved, this, [this](const Card &before, const Card &now) {
        QString step;
        for (const PanelStep &each : m_desk->panel() ? m_desk->panel()->steps : QList<PanelStep>())
            if (each.id == now.stepId)
                step = each.title;
        const QString text = before.stepId == now.stepId ? tr("%1 moved.").arg(titleOf(now))
                                                         : tr("%1 moved to “%2”.").arg(titleOf(now), step);
        tell(text, [this, before] {
            m_desk->moveBack(before);
            m_board->selectCard(before.id);
        });
        m_problem->setMessage(Tone::Bad, {});
        m_board->selectCard(now.id);
    });
    connect(m_desk, &PanelDesk::changed, this, &PanelsPage::changed);
    connect(m_desk, &PanelDesk::saved, this, [this](const Card &before, const Card &now) {
        m_services.drafts.remove(m_draftKey);
        m_detail->setBusy(false);
        m_problem->setMessage(Tone::Bad, {});
        showDetail(now);
        m_board->selectCard(now.id);
        tell(before.id.isValid() ? tr("%1 saved.").arg(titleOf(now)) : tr("%1 created.").arg(titleOf(now)));
        if (m_afterSave)
            std::exchange(m_afterSave, nullptr)();
    });
    connect(m_desk, &PanelDesk::saveFailed, this, [this](const Error &error) {
        m_afterSave = nullptr;
        m_detail->setBusy(false);
        m_form->showError(error);
        refreshActions();
    });
    connect(m_desk, &PanelDesk::duplicated, this, [this](const Card &copy) {
        m_detail->setBusy(false);
        tell(tr("Duplicated as %1.").arg(titleOf(copy)));
        whenClean([this, copy] { showDetail(copy); });
    });
    connect(m_desk, &PanelDesk::actionFailed, this, [this](const Error &error) {
        m_detail->setBusy(false);
        m_problem->setMessage(Tone::Bad, error.text, error.reference);
        refreshActions();
    });
    connect(m_bar, &BoardFilterBar::panelChosen, this, [this](const PanelId &id) {
        whenClean([this, id] {
            closeDetail();
            m_desk->open(id);
        });
    });
}

void PanelsPage::connectDetail()
{
    connect(m_board, &BoardView::currentChanged, this, &PanelsPage::refreshActions);
    connect(m_board, &BoardView::opened, this, &PanelsPage::showCard);
    connect(m_board, &BoardView::menuRequested, m_actions, &CardActions::popUp);
    connect(m_form, &CardForm::draftChanged, this, &PanelsPage::keepDraft);
    connect(m_form, &CardForm::saveRequested, this, [this] { save(); });
    connect(m_form, &CardForm::cancelRequested, this, [this] {
        if (m_form->isDirty())
            m_form->load(m_form->before());
        else
            closeDetail();
        if (m_form->isNew())
            closeDetail();
    });
    connect(m_form, &CardForm::conversationRequested, this, &PanelsPage::conversationRequested);
    connect(m_form->contacts(), &CardContacts::contactRequested, this, &PanelsPage::contactRequested);
    connect(m_detail, &CardDetail::eventRequested, this, &PanelsPage::eventRequested);
    connect(m_detail, &CardDetail::closeRequested, this, [this] { whenClean([this] { closeDetail(); }); });
    connect(m_detail, &CardDetail::wonRequested, this,
            [this] { m_actions->setStatus(&m_detail->card(), CardStatus::Won); });
    connect(m_detail, &CardDetail::reopenRequested, this,
            [this] { m_actions->setStatus(&m_detail->card(), CardStatus::Open); });
    connect(m_detail, &CardDetail::lostRequested, this,
            [this](const LostReason &reason) { m_actions->setStatus(&m_detail->card(), CardStatus::Lost, reason); });
    connect(m_detail, &CardDetail::copyRequested, this, [this](const CardCopy &copy) {
        m_detail->setBusy(true);
        m_problem->setMessage(Tone::Bad, {});
        m_desk->duplicate(m_detail->card(), copy);
    });
}

QString PanelsPage::layoutKey() const
{
    const Account *account = m_services.session.account();
    return QLatin1String("panel_") + (account ? account->id.value : QString());
}

PanelId PanelsPage::remembered() const
{
    return PanelId(QString::fromUtf8(m_services.settings.layout(layoutKey())));
}

void PanelsPage::rememberPanel() const
{
    if (const Panel *panel = m_desk->panel(); panel && panel->id != remembered())
        m_services.settings.setLayout(layoutKey(), panel->id.value.toUtf8());
}

void PanelsPage::activated()
{
    if (m_desk->state() == PanelDesk::State::Closed)
        m_desk->load(remembered());
    else
        m_desk->resume();
    m_detail->resume();
}

void PanelsPage::refresh()
{
    m_desk->load();
    if (m_shown.isValid()) {
        m_desk->fetch(m_shown);
        m_detail->reloadTabs();
    }
}

void PanelsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_desk->pause();
    m_detail->pause();
}

void PanelsPage::showState()
{
    refreshActions();
    if (!passAccountGate(*m_pane, m_services.session, m_desk->isOffered(), tr("panels"), m_addAccount))
        return;
    const bool any = m_desk->panel() && !m_desk->models().isEmpty();
    switch (m_desk->state()) {
    case PanelDesk::State::Closed:
    case PanelDesk::State::Loading:
        // What is on the screen stays while it is read anew.
        any ? m_pane->showContent() : m_pane->showLoading();
        return;
    case PanelDesk::State::Failed:
        m_pane->showError(m_desk->problem().text, m_desk->problem().reference);
        return;
    case PanelDesk::State::Ready:
        break;
    }
    if (!m_desk->panel()) {
        m_pane->showEmpty(tr("No panel yet"), tr("Panels are made on the platform itself. As soon as there is one, its "
                                                 "steps and cards are shown here."));
        return;
    }
    bool complete = true;
    int cards = 0;
    for (const CardModel *model : m_desk->models()) {
        complete = complete && model->isComplete();
        cards += model->rowCount();
    }
    if (!any)
        m_pane->showEmpty(tr("This panel has no steps"), tr("Steps are made on the platform itself."));
    else if (complete && cards == 0 && !m_bar->isClear())
        m_pane->showEmpty(tr("No card matches"), tr("No card of this panel matches the search and the filters."),
                          m_clearFilters);
    else if (complete && cards == 0)
        m_pane->showEmpty(tr("No card yet"), tr("A card follows a sale or a task through the steps of the panel."),
                          m_new);
    else
        m_pane->showContent();
}

void PanelsPage::showPanel()
{
    const Panel *panel = m_desk->panel();
    m_detail->setPanel(panel ? *panel : Panel());
    m_detail->setReasons(m_desk->reasons());
    m_form->setPeople(m_desk->people());
    m_form->setFields(m_desk->fields());
    rememberPanel();
    if (panel && m_wanted.isValid()) {
        // Its step may not have been read that far.
        m_shown = std::exchange(m_wanted, CardId());
        m_desk->fetch(m_shown);
    }
}

void PanelsPage::openPanel(const PanelId &id)
{
    whenClean([this, id] {
        closeDetail();
        if (m_desk->panels().isEmpty())
            m_desk->load(id);
        else
            m_desk->open(id);
    });
}

void PanelsPage::openCard(const PanelId &panel, const CardId &card)
{
    if (!panel.isValid()) {
        findCard(card);
        return;
    }
    whenClean([this, panel, card] {
        closeDetail();
        m_bar->clear();
        if (m_desk->panel() && m_desk->panel()->id == panel && m_desk->state() == PanelDesk::State::Ready) {
            m_shown = card;
            m_desk->fetch(card);
            return;
        }
        m_wanted = card;
        if (m_desk->panels().isEmpty())
            m_desk->load(panel);
        else
            m_desk->open(panel);
    });
}

void PanelsPage::findCard(const CardId &card)
{
    Platform *platform = m_services.session.platform();
    if (!platform || !platform->panels())
        return;
    m_finding.cancel();
    m_finding = platform->panels()->card(card);
    whenDone(m_finding, this, [this](const Result<Card> &found) {
        if (found && found->panelId.isValid())
            openCard(found->panelId, found->id);
        else if (!found && !found.error().isCancelled())
            Q_EMIT toast(found.error().text, nullptr);
    });
}

QList<QAction *> PanelsPage::paletteActions() const
{
    return QList<QAction *>{m_new} + m_actions->enabled();
}

const Card *PanelsPage::subject() const
{
    if (const Card *current = m_board->current())
        return current;
    return m_shown.isValid() && !m_detail->isHidden() ? &m_detail->card() : nullptr;
}

void PanelsPage::refreshActions()
{
    m_new->setEnabled(m_desk->panel() && !m_desk->models().isEmpty());
    m_actions->refresh();
}

void PanelsPage::askInDetail(const Card &card, void (CardDetail::*ask)())
{
    if (card.id == m_shown && !m_detail->isHidden()) {
        (m_detail->*ask)();
        return;
    }
    whenClean([this, card, ask] {
        showDetail(card);
        (m_detail->*ask)();
    });
}

} // namespace gancho
