#include "ui/pages/webhookspage.h"

#include "app/accounts/accountstore.h"
#include "app/diagnosis/arrivaldoctor.h"
#include "app/diagnosis/urldoctor.h"
#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "models/items/subscriptionmodel.h"
#include "ui/accountinbox.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/subscriptiondesk.h"
#include "ui/forms/subscriptionfilterbar.h"
#include "ui/forms/subscriptionform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/subscriptiontable.h"
#include "ui/widgets/urltest.h"

#include <QAction>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace gancho {

namespace {
/// The width of the page in a window of 1400 px.
constexpr int besideFrom = 1200;
constexpr int tableLeast = 124;
constexpr int formWidth = 540;
} // namespace

WebhooksPage::WebhooksPage(const Services &services, QWidget *parent)
    : PlatformWebhooksPage(parent)
    , m_services(services)
    , m_desk(new SubscriptionDesk(services.session, this))
    , m_table(new SubscriptionTable(m_desk->model(), this))
    , m_filterBar(new SubscriptionFilterBar(m_desk->model(), m_table->filter(), this))
    , m_pane(new StatePane(m_table, this))
    , m_form(new SubscriptionForm(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_problem(new Banner(Tone::Bad, this))
{
    makeActions();
    m_table->addActions({m_toggle, m_duplicate, m_delete});
    connect(m_table, &SubscriptionTable::chosen, this, &WebhooksPage::rowChosen);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_desk->model(), signal, this, &WebhooksPage::arrange);
    connect(m_desk->model(), &QAbstractItemModel::dataChanged, this, &WebhooksPage::arrange);
    m_form->setTypes(eventTypes(PlatformKind::WtsChat));
    m_form->setObjectName(QStringLiteral("subscriptionForm"));
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_pane->setMinimumHeight(tableLeast);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    m_form->setMinimumHeight(220);
    m_form->setMinimumWidth(420);
    auto *column = makeColumn(this, 0, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_filterBar);
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);
    m_form->hide();

    connect(m_form, &SubscriptionForm::saveRequested, this, [this] { save(); });
    connect(m_form, &SubscriptionForm::cancelRequested, this, &WebhooksPage::cancel);
    connect(m_form, &SubscriptionForm::duplicateRequested, this, &WebhooksPage::duplicate);
    connect(m_form, &SubscriptionForm::deleteRequested, this, &WebhooksPage::askDelete);
    connect(m_form, &SubscriptionForm::useThisComputerRequested, this, &WebhooksPage::useThisComputer);
    makeUrlTest();
    connectDesk();
}

void WebhooksPage::makeActions()
{
    const auto action = [this](const QString &name, const QString &text, const QKeySequence &shortcut) {
        auto *made = new QAction(text, this);
        made->setObjectName(name);
        made->setShortcut(shortcut);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return made;
    };
    m_new = action(QStringLiteral("newWebhook"), tr("+ New webhook"), QKeySequence::New);
    m_new->setIconText(tr("New webhook"));
    m_duplicate = action(QStringLiteral("duplicateWebhook"), tr("Duplicate webhook"), Qt::CTRL | Qt::Key_D);
    m_toggle = action(QStringLiteral("pauseWebhook"), tr("Pause webhook"), {});
    m_delete = action(QStringLiteral("deleteWebhook"), tr("Delete webhook…"), {});
    m_addAccount = action(QStringLiteral("addAccount"), tr("Add account…"), {});
    m_undo = action(QStringLiteral("undoWebhook"), tr("Undo"), {});
    addActions({m_new, m_duplicate});
    connect(m_new, &QAction::triggered, this, [this] { whenClean([this] { startNew(); }); });
    connect(m_duplicate, &QAction::triggered, this, &WebhooksPage::duplicate);
    connect(m_toggle, &QAction::triggered, this, &WebhooksPage::togglePaused);
    connect(m_delete, &QAction::triggered, this, &WebhooksPage::askDelete);
    connect(m_addAccount, &QAction::triggered, this, &WebhooksPage::addAccountRequested);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoing)
            std::exchange(m_undoing, nullptr)();
    });
}

QList<QAction *> WebhooksPage::paletteActions() const
{
    QList<QAction *> list{m_new};
    for (QAction *action : {m_duplicate, m_toggle, m_delete})
        if (action->isEnabled())
            list += action;
    return list;
}

void WebhooksPage::refreshActions()
{
    const Subscription *chosen = m_desk->model()->find(m_shown);
    m_new->setEnabled(m_desk->state() != SubscriptionDesk::State::NoAccount);
    for (QAction *action : {m_duplicate, m_toggle, m_delete})
        action->setEnabled(chosen && !m_form->isBusy());
    m_toggle->setText(chosen && !chosen->enabled ? tr("Activate webhook") : tr("Pause webhook"));
}

void WebhooksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto wanted = event->size().width() >= besideFrom ? Qt::Horizontal : Qt::Vertical;
    m_splitter->setOrientation(wanted);
    arrange();
}

void WebhooksPage::arrange()
{
    // Nothing is listed and one is being made: the form says all that there is to do.
    m_pane->setHidden(m_desk->state() == SubscriptionDesk::State::Ready && m_desk->model()->subscriptions().isEmpty() &&
                      !m_form->isHidden());
    if (m_moved)
        return;
    const int table = qBound(tableLeast, m_table->heightForRows(), qMax(tableLeast, height() * 2 / 5));
    if (m_splitter->orientation() == Qt::Horizontal)
        m_splitter->setSizes({qMax(1, width() - formWidth), formWidth});
    else
        m_splitter->setSizes({table, qMax(1, height() - table)});
}

void WebhooksPage::connectDesk()
{
    connect(m_pane, &StatePane::retry, m_desk, &SubscriptionDesk::load);
    connect(m_desk, &SubscriptionDesk::stateChanged, this, &WebhooksPage::showState);
    connect(m_desk, &SubscriptionDesk::typesChanged, this, [this] { m_form->setTypes(m_desk->types()); });
    connect(m_desk, &SubscriptionDesk::accountChanged, this, [this] {
        m_undoing = nullptr;
        m_form->setBusy(false);
        show({});
    });
    connect(m_desk, &SubscriptionDesk::saved, this, [this](const Subscription &before, const Subscription &now) {
        saved(now);
        tell(before.id.isValid() ? tr("Webhook “%1” saved.").arg(now.name) : tr("Webhook “%1” created.").arg(now.name));
    });
    connect(m_desk, &SubscriptionDesk::saveFailed, this, [this](const Error &error) {
        m_afterSave = nullptr;
        m_form->setBusy(false);
        m_form->showError(error);
        refreshActions();
    });
    connect(m_desk, &SubscriptionDesk::enabledChanged, this, [this](const Subscription &now) {
        if (now.id == m_shown && !m_form->isDirty())
            m_form->load(now);
        refreshActions();
        tell(now.enabled ? tr("Webhook “%1” activated.").arg(now.name) : tr("Webhook “%1” paused.").arg(now.name),
             [this, now] { m_desk->setEnabled(now, !now.enabled); });
    });
    connect(m_desk, &SubscriptionDesk::removed, this, [this](const Subscription &gone) {
        if (gone.id == m_shown)
            select(m_table->firstId());
        showState();
        tell(tr("Webhook “%1” deleted.").arg(gone.name), [this, gone] { m_desk->recreate(gone); });
    });
    connect(m_desk, &SubscriptionDesk::actionFailed, this,
            [this](const Error &error) { m_problem->setMessage(Tone::Bad, error.text, error.reference); });
    showState();
}

void WebhooksPage::showState()
{
    refreshActions();
    const bool any = !m_desk->model()->subscriptions().isEmpty();
    switch (m_desk->state()) {
    case SubscriptionDesk::State::NoAccount:
        m_pane->showEmpty(tr("No account yet"),
                          tr("Connect a customer's account, or the sandbox, to set up its webhooks here."),
                          m_addAccount);
        break;
    case SubscriptionDesk::State::Connecting:
    case SubscriptionDesk::State::Loading:
        // What is on the screen stays while it is loaded anew.
        any ? m_pane->showContent() : m_pane->showLoading();
        arrange();
        return;
    case SubscriptionDesk::State::Refused:
    case SubscriptionDesk::State::Failed:
        m_pane->showError(m_desk->problem().text, m_desk->problem().reference);
        break;
    case SubscriptionDesk::State::Ready:
        if (any)
            m_pane->showContent();
        else
            m_pane->showEmpty(tr("No webhook yet"),
                              tr("A webhook tells the platform where to send what happens in the account: messages, "
                                 "conversations, contacts, payments."),
                              m_new);
        if (std::exchange(m_wantNew, false))
            startNew(std::exchange(m_wantedContents, {}));
        else if (const auto wanted = std::exchange(m_wanted, {}); m_desk->model()->find(wanted))
            select(wanted);
        else if (any && m_form->isHidden())
            select(m_table->firstId());
        else if (!m_form->isHidden() && !m_form->isDirty() && m_shown.isValid())
            show(m_shown);
        break;
    }
    arrange();
}

void WebhooksPage::refresh()
{
    m_desk->load();
}

bool WebhooksPage::mayLeave()
{
    if (m_form->isHidden() || !m_form->isDirty())
        return true;
    whenClean([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void WebhooksPage::whenClean(std::function<void()> proceed)
{
    if (m_form->isHidden() || !m_form->isDirty()) {
        proceed();
        return;
    }
    if (m_form->isBusy())
        return;
    const QString name = m_form->edited().name;
    askUnsaved(
        window(), name.isEmpty() ? tr("New webhook") : name, [this, proceed] { save(proceed); },
        [this, proceed] {
            m_form->revert();
            if (m_form->isNew())
                m_form->hide();
            arrange();
            proceed();
        });
}

void WebhooksPage::rowChosen(const SubscriptionId &wanted)
{
    if (wanted == m_shown)
        return;
    if (m_form->isHidden() || !m_form->isDirty()) {
        show(wanted);
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

void WebhooksPage::select(const SubscriptionId &id)
{
    m_table->select(id);
    if (id != m_shown || m_form->isHidden())
        show(id);
}

void WebhooksPage::show(const SubscriptionId &id)
{
    m_problem->setMessage(Tone::Bad, {});
    const Subscription *subscription = m_desk->model()->find(id);
    m_shown = subscription ? id : SubscriptionId();
    m_form->load(subscription ? *subscription : Subscription());
    m_form->setVisible(subscription != nullptr);
    arrange();
    refreshActions();
}

void WebhooksPage::startNew(const Subscription &contents)
{
    if (m_desk->state() != SubscriptionDesk::State::Ready) {
        m_wantNew = true;
        m_wantedContents = contents;
        return;
    }
    m_table->select({});
    m_shown = {};
    m_problem->setMessage(Tone::Bad, {});
    m_form->loadUnsaved(contents);
    m_form->show();
    arrange();
    m_form->focusName();
    refreshActions();
}

void WebhooksPage::cancel()
{
    if (m_form->isNew()) {
        m_form->load({});
        m_form->hide();
        arrange();
        select(m_table->firstId());
    } else {
        m_form->revert();
    }
}

void WebhooksPage::duplicate()
{
    whenClean([this] {
        if (const Subscription *chosen = m_desk->model()->find(m_shown)) {
            Subscription copy = *chosen;
            copy.id = {};
            copy.name = tr("%1 (copy)").arg(copy.name.left(90));
            startNew(copy);
        }
    });
}

void WebhooksPage::save(std::function<void()> then)
{
    if (m_form->isBusy() || !m_form->validate())
        return;
    if (!m_form->isDirty()) {
        if (then)
            then();
        return;
    }
    m_afterSave = std::move(then);
    m_form->setBusy(true);
    refreshActions();
    m_desk->save(m_form->original(), m_form->edited());
}

void WebhooksPage::saved(const Subscription &now)
{
    m_form->setBusy(false);
    m_filterBar->clear();
    m_pane->showContent();
    m_shown = {};
    m_form->load(now);
    select(now.id);
    if (m_afterSave)
        std::exchange(m_afterSave, nullptr)();
}

void WebhooksPage::togglePaused()
{
    if (const Subscription *chosen = m_desk->model()->find(m_shown))
        m_desk->setEnabled(*chosen, !chosen->enabled);
}

void WebhooksPage::askDelete()
{
    const Subscription *chosen = m_desk->model()->find(m_shown);
    if (!chosen)
        return;
    askDestroy(window(), tr("Delete the webhook “%1”?").arg(chosen->name),
               tr("The platform stops sending its events to %1.").arg(chosen->url), tr("Delete"),
               [this, gone = *chosen] { m_desk->remove(gone); });
}

void WebhooksPage::useThisComputer()
{
    const Account *account = m_services.accounts.current();
    if (!account)
        return;
    whenDone(ensureInbox(m_services.store, m_services.receiver, *account), this,
             [this, asked = account->id](const Result<Inbox> &inbox) {
                 const Account *current = m_services.accounts.current();
                 if (!current || current->id != asked)
                     return;
                 if (!inbox) {
                     m_form->showError(inbox.error());
                     return;
                 }
                 m_form->setUrl(ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, *inbox));
                 if (m_services.receiver.state().phase != ReceiverState::Phase::Running)
                     m_form->setUrlNote(Tone::Warn,
                                        tr("The receiver is not running: start it with the button at the top."));
                 else if (!current->sandbox && m_services.settings.get(setting::publicBaseUrl).isEmpty())
                     m_form->setUrlNote(Tone::Warn,
                                        tr("Only this computer reaches that address. For the platform to reach it, "
                                           "enter the public base URL of your tunnel in the receiver's panel."));
             });
}

void WebhooksPage::openWebhook(const SubscriptionId &id)
{
    whenClean([this, id] {
        if (m_desk->model()->find(id))
            select(id);
        else
            m_wanted = id;
    });
}

void WebhooksPage::newForInbox(InboxId id)
{
    const Inbox *inbox = m_services.receiver.inbox(id);
    if (!inbox)
        return;
    Subscription contents;
    contents.name = inbox->name;
    contents.url = ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, *inbox);
    for (const EventType &type : m_desk->types())
        if (type.main)
            contents.events += type.id;
    whenClean([this, contents] { startNew(contents); });
}

void WebhooksPage::makeUrlTest()
{
    auto *test = new UrlTest(
        m_services.doctor,
        [this] {
            const Subscription edited = m_form->edited();
            const Account *account = m_services.accounts.current();
            UrlTest::Request request{edited.url, {}};
            request.options.platform = account ? account->platform : PlatformKind::None;
            request.options.timeoutMs = usualTimeoutMs(request.options.platform);
            request.options.allowLocal = account && account->sandbox;
            request.options.events = edited.events;
            for (const Subscription &other : m_desk->model()->subscriptions())
                if (other.id != edited.id)
                    request.options.others += other;
            return request;
        },
        m_form);
    connect(test, &UrlTest::toast, this, [this](const QString &text) { tell(text); });
    m_form->setUrlTest(test);
}

void WebhooksPage::tell(const QString &text, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    Q_EMIT toast(text, m_undoing ? m_undo : nullptr);
}

} // namespace gancho
