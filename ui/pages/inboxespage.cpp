#include "ui/pages/inboxespage.h"

#include "app/accounts/accountstore.h"
#include "app/receiver/receiver.h"
#include "models/items/inboxmodel.h"
#include "ui/accountinbox.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/inboxdesk.h"
#include "ui/forms/inboxform.h"
#include "ui/widgets/arrivalcheck.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/expectedarrived.h"
#include "ui/widgets/inboxanswers.h"
#include "ui/widgets/inboxpanel.h"
#include "ui/widgets/inboxtable.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace gancho {

namespace {
/// The width of the page in a window of 1500 px.
constexpr int besideFrom = 1300;
constexpr int tableLeast = 124;
constexpr int panelWidth = 620;
const QString settingsTab = QStringLiteral("settings");
const QString whyTab = QStringLiteral("why");
} // namespace

InboxesPage::InboxesPage(const Services &services, QWidget *parent)
    : Page(entry(), parent)
    , m_services(services)
    , m_desk(new InboxDesk(services, this))
    , m_table(new InboxTable(m_desk->model(), this))
    , m_pane(new StatePane(m_table, this))
    , m_panel(new InboxPanel(this))
    , m_form(new InboxForm(services, *m_desk))
    , m_answers(new InboxAnswers(services))
    , m_why(new ArrivalCheck(services))
    , m_expected(new ExpectedArrived(services))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_problem(new Banner(Tone::Bad, this))
{
    makeActions();
    m_table->addActions({m_events, m_copy, m_toggle, m_ask, m_delete});
    m_panel->addTab(m_form, settingsTab, tr("Settings"), true);
    m_panel->addTab(m_answers, QStringLiteral("answers"), tr("Answers"));
    m_panel->addTab(m_why, whyTab, tr("Why did nothing arrive?"));
    m_panel->addTab(m_expected, QStringLiteral("expected"), tr("Expected against arrived"));
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_pane->setMinimumHeight(tableLeast);
    m_panel->setMinimumHeight(260);
    m_panel->setMinimumWidth(480);
    m_problem->setObjectName(QStringLiteral("inboxProblem"));
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    auto *column = makeColumn(this, 0, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);
    m_panel->hide();
    connect(m_table, &InboxTable::chosen, this, &InboxesPage::rowChosen);
    connectPanel();
    connectDesk();
}

void InboxesPage::makeActions()
{
    const auto action = [this](const char *name, const QString &text, const QKeySequence &shortcut) {
        auto *made = new QAction(text, this);
        made->setObjectName(QLatin1String(name));
        made->setShortcut(shortcut);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return made;
    };
    m_new = action("newInbox", tr("+ New inbox"), QKeySequence::New);
    m_new->setIconText(tr("New inbox"));
    m_events = action("showInboxEvents", tr("Show events of the inbox"), {});
    m_copy = action("copyInboxAddress", tr("Copy address of the inbox"), {});
    m_toggle = action("pauseInbox", tr("Pause inbox"), {});
    m_ask = action("askWhyNothing", tr("Why did nothing arrive?"), {});
    m_delete = action("deleteInbox", tr("Delete inbox…"), {});
    m_undo = action("undoInbox", tr("Undo"), {});
    addAction(m_new);
    connect(m_new, &QAction::triggered, this, [this] { whenClean([this] { startNew(); }); });
    connect(m_events, &QAction::triggered, this, [this] { Q_EMIT inboxEventsRequested(m_shown); });
    connect(m_copy, &QAction::triggered, this, [this] {
        putOnClipboard(m_form->address());
        tell(tr("Address copied."));
    });
    connect(m_toggle, &QAction::triggered, this, &InboxesPage::togglePaused);
    connect(m_ask, &QAction::triggered, this, &InboxesPage::askWhy);
    connect(m_delete, &QAction::triggered, this, &InboxesPage::askDelete);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoing)
            std::exchange(m_undoing, nullptr)();
    });
}

QList<QAction *> InboxesPage::paletteActions() const
{
    QList<QAction *> list{m_new};
    for (QAction *action : {m_ask, m_events, m_copy, m_toggle, m_delete})
        if (action->isEnabled())
            list += action;
    return list;
}

void InboxesPage::refreshActions()
{
    const InboxRow *chosen = m_desk->model()->find(m_shown);
    for (QAction *action : {m_events, m_copy, m_toggle, m_delete})
        action->setEnabled(chosen && !m_form->isBusy());
    m_ask->setEnabled(!m_desk->model()->rows().isEmpty());
    m_toggle->setText(chosen && chosen->inbox.paused ? tr("Resume inbox") : tr("Pause inbox"));
}

void InboxesPage::connectPanel()
{
    connect(m_form, &InboxForm::cancelled, this, &InboxesPage::cancel);
    connect(m_form, &InboxForm::pauseRequested, m_toggle, &QAction::trigger);
    connect(m_form, &InboxForm::deleteRequested, m_delete, &QAction::trigger);
    connect(m_form, &InboxForm::eventsRequested, m_events, &QAction::trigger);
    connect(m_form, &InboxForm::toast, this, [this](const QString &text) { tell(text); });
    connect(m_answers, &InboxAnswers::toast, this, &InboxesPage::toast);
    connect(m_why, &ArrivalCheck::toast, this, [this](const QString &text) { tell(text); });
    connect(m_why, &ArrivalCheck::receiverPanelRequested, this, &InboxesPage::receiverPanelRequested);
    connect(m_why, &ArrivalCheck::webhookRequested, this, &InboxesPage::webhookRequested);
    connect(m_why, &ArrivalCheck::webhookForInboxRequested, this, &InboxesPage::webhookForInboxRequested);
    connect(m_why, &ArrivalCheck::eventRequested, this, &InboxesPage::eventRequested);
    connect(m_why, &ArrivalCheck::secretWanted, this, [this] {
        m_panel->openTab(settingsTab);
        m_form->focusSecret();
    });
    connect(m_expected, &ExpectedArrived::toast, this, [this](const QString &text) { tell(text); });
    connect(m_expected, &ExpectedArrived::eventRequested, this, &InboxesPage::eventRequested);
    connect(m_expected, &ExpectedArrived::whyRequested, this, [this] {
        m_panel->openTab(whyTab);
        m_why->start();
    });
}

void InboxesPage::connectDesk()
{
    connect(m_pane, &StatePane::retry, m_desk, &InboxDesk::load);
    connect(m_desk, &InboxDesk::stateChanged, this, &InboxesPage::showState);
    connect(m_desk, &InboxDesk::inboxesChanged, this, &InboxesPage::inboxesChanged);
    connect(m_desk, &InboxDesk::saved, this, [this](const Inbox &before, const Inbox &now) {
        select(now.id);
        tell(before.id.isValid() ? tr("Inbox “%1” saved.").arg(now.name) : tr("Inbox “%1” created.").arg(now.name));
    });
    connect(m_desk, &InboxDesk::saveFailed, this, &InboxesPage::refreshActions);
    connect(m_desk, &InboxDesk::pausedChanged, this, [this](const Inbox &now) {
        tell(now.paused ? tr("Inbox “%1” paused.").arg(now.name) : tr("Inbox “%1” receives again.").arg(now.name),
             [this, now] { m_desk->setPaused(now.id, !now.paused); });
    });
    connect(m_desk, &InboxDesk::removed, this, [this](const Inbox &gone, const QList<Secret> &secrets) {
        tell(tr("Inbox “%1” deleted.").arg(gone.name), [this, gone, secrets] { m_desk->recreate(gone, secrets); });
    });
    connect(m_desk, &InboxDesk::actionFailed, this,
            [this](const Error &error) { m_problem->setMessage(Tone::Bad, error.text, error.reference); });
    showState();
    if (m_desk->state() == InboxDesk::State::Ready)
        inboxesChanged();
}

void InboxesPage::showState()
{
    switch (m_desk->state()) {
    case InboxDesk::State::Loading:
        m_pane->showLoading();
        break;
    case InboxDesk::State::Failed:
        m_pane->showError(m_desk->problem().text, m_desk->problem().reference);
        break;
    case InboxDesk::State::Ready:
        if (m_desk->model()->rows().isEmpty())
            m_pane->showEmpty(tr("No inbox yet"),
                              tr("An inbox is an address of this computer that takes events and keeps them in the log. "
                                 "Each customer or sender gets one of its own."),
                              m_new);
        else
            m_pane->showContent();
        break;
    }
    arrange();
    refreshActions();
}

void InboxesPage::inboxesChanged()
{
    if (const InboxRow *row = m_desk->model()->find(m_shown))
        m_panel->setInbox(&row->inbox);
    else if (m_shown.isValid() || m_panel->isHidden())
        select(usualInbox());
    arrange();
    refreshActions();
}

void InboxesPage::activated()
{
    m_desk->setActive(true);
    if (m_panel->isHidden() && !m_desk->model()->rows().isEmpty())
        select(usualInbox());
}

void InboxesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_desk->setActive(false);
}

void InboxesPage::refresh()
{
    m_desk->load();
}

void InboxesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(event->size().width() >= besideFrom ? Qt::Horizontal : Qt::Vertical);
    arrange();
}

void InboxesPage::arrange()
{
    m_pane->setHidden(m_desk->state() == InboxDesk::State::Ready && m_desk->model()->rows().isEmpty() &&
                      !m_panel->isHidden());
    if (m_moved)
        return;
    const int table = qBound(tableLeast, m_table->heightForRows(), qMax(tableLeast, height() / 3));
    if (m_splitter->orientation() == Qt::Horizontal)
        m_splitter->setSizes({qMax(1, width() - panelWidth), panelWidth});
    else
        m_splitter->setSizes({table, qMax(1, height() - table)});
}

bool InboxesPage::mayLeave()
{
    if (m_panel->isHidden() || !m_panel->dirtyTab())
        return true;
    whenClean([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void InboxesPage::whenClean(std::function<void()> proceed)
{
    InboxTab *dirty = m_panel->isHidden() ? nullptr : m_panel->dirtyTab();
    if (!dirty) {
        proceed();
        return;
    }
    if (m_form->isBusy())
        return;
    const InboxRow *row = m_desk->model()->find(m_shown);
    askUnsaved(
        window(), row ? row->inbox.name : tr("New inbox"),
        [this, dirty, proceed] { dirty->save([this, proceed] { whenClean(proceed); }); },
        [this, dirty, proceed] {
            dirty->discard();
            if (m_form->isNew())
                m_panel->hide();
            arrange();
            whenClean(proceed);
        });
}

void InboxesPage::rowChosen(InboxId wanted)
{
    if (wanted == m_shown)
        return;
    if (!m_panel->dirtyTab()) {
        showInbox(wanted);
        return;
    }
    // The view is still changing its selection here: going back must wait until it is through.
    QMetaObject::invokeMethod(
        this,
        [this, wanted] {
            m_table->select(m_shown);
            whenClean([this, wanted] { select(wanted); });
        },
        Qt::QueuedConnection);
}

void InboxesPage::select(InboxId id)
{
    m_table->select(id);
    showInbox(id);
}

void InboxesPage::showInbox(InboxId id)
{
    m_problem->setMessage(Tone::Bad, {});
    const InboxRow *row = m_desk->model()->find(id);
    m_shown = row ? id : InboxId();
    m_panel->setInbox(row ? &row->inbox : nullptr);
    m_panel->setVisible(row != nullptr);
    arrange();
    refreshActions();
}

void InboxesPage::openInbox(InboxId id)
{
    if (id != m_shown)
        whenClean([this, id] { select(id); });
}

InboxId InboxesPage::usualInbox() const
{
    const Account *account = m_services.accounts.current();
    const auto own = inboxOf(m_services.receiver, account ? account->id : AccountId());
    return own && m_desk->model()->find(own->id) ? own->id : m_table->firstId();
}

void InboxesPage::askWhy()
{
    whenClean([this] {
        if (!m_shown.isValid())
            select(usualInbox());
        if (!m_shown.isValid())
            return;
        m_panel->openTab(whyTab);
        m_why->start();
    });
}

void InboxesPage::askWhyOfAccount()
{
    whenClean([this] {
        select(usualInbox());
        askWhy();
    });
}

void InboxesPage::startNew()
{
    m_table->select({});
    m_shown = {};
    m_problem->setMessage(Tone::Bad, {});
    m_panel->setInbox(nullptr);
    m_panel->openTab(settingsTab);
    m_panel->show();
    arrange();
    m_form->startNew();
    refreshActions();
}

void InboxesPage::cancel()
{
    m_form->discard();
    if (m_form->isNew()) {
        m_panel->hide();
        arrange();
        select(m_table->firstId());
    }
}

void InboxesPage::togglePaused()
{
    if (const InboxRow *chosen = m_desk->model()->find(m_shown))
        m_desk->setPaused(m_shown, !chosen->inbox.paused);
}

void InboxesPage::askDelete()
{
    const InboxRow *chosen = m_desk->model()->find(m_shown);
    if (!chosen)
        return;
    const QString secrets =
        chosen->inbox.check.isActive() ? tr(" Its secret is removed from the keychain.") : QString();
    askDestroy(window(), tr("Delete the inbox “%1”?").arg(chosen->inbox.name),
               tr("Senders that call %1 are answered 404 from then on. Its events stay in the log.")
                       .arg(inboxPath(chosen->inbox.name)) +
                   secrets,
               tr("Delete"), [this, id = chosen->inbox.id] {
                   m_form->discard();
                   m_desk->remove(id);
               });
}

void InboxesPage::tell(const QString &text, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    Q_EMIT toast(text, m_undoing ? m_undo : nullptr);
}

} // namespace gancho
