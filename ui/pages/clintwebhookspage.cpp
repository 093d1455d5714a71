#include "ui/pages/clintwebhookspage.h"

#include "app/accounts/accountstore.h"
#include "app/drafts/draftstore.h"
#include "app/platforms/clint/clintplatform.h"
#include "app/platforms/clint/clintsandboxpanel.h"
#include "app/receiver/receiver.h"
#include "app/secrets/secretstore.h"
#include "models/domain/clintintegrationcodec.h"
#include "models/domain/secreturl.h"
#include "ui/accountinbox.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/clinthookdesk.h"
#include "ui/forms/clintleadform.h"
#include "ui/forms/clintstatusform.h"
#include "ui/forms/clintverify.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clinthooklist.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace gancho {

namespace {
/// The list stands beside the form from this width on: that of a window of 1600 px.
constexpr int besideFrom = 1400;
constexpr int listLeast = 124;
constexpr int formWidth = 880;
} // namespace

ClintWebhooksPage::ClintWebhooksPage(const Services &services, QWidget *parent)
    : PlatformWebhooksPage(parent)
    , m_services(services)
    , m_desk(new ClintHookDesk(services, this))
    , m_panel(new ClintSandboxPanel(this))
    , m_list(new ClintHookList(m_desk->model(), this))
    , m_pane(new StatePane(m_list, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_formArea(new QWidget(this))
    , m_forms(new QStackedWidget(m_formArea))
    , m_form(new ClintIntegrationForm([this](const QString &url) { return targetOf(url); }, m_forms))
    , m_statusForm(new ClintStatusForm(m_forms))
    , m_problem(new Banner(Tone::Bad, this))
{
    makeActions();
    makeForms();
    m_problem->setObjectName(QStringLiteral("clintHookProblem"));
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_formArea);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_pane->setMinimumHeight(listLeast);
    m_formArea->setMinimumHeight(260);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    auto *column = makeColumn(this, 0, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_list->filterBar());
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);
    m_formArea->hide();
    connectDesk();
}

void ClintWebhooksPage::connectDesk()
{
    connect(m_list, &ClintHookList::chosen, this, &ClintWebhooksPage::rowChosen);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_desk->model(), signal, this, &ClintWebhooksPage::showState);
    connect(m_pane, &StatePane::retry, m_desk, &ClintHookDesk::load);
    connect(m_desk, &ClintHookDesk::stateChanged, this, &ClintWebhooksPage::showState);
    connect(m_desk, &ClintHookDesk::originsChanged, this, [this] { m_form->setOrigins(m_desk->origins()); });
    connect(m_desk, &ClintHookDesk::accountChanged, this, [this] {
        m_undoing = nullptr;
        m_afterSave = nullptr;
        m_shown.clear();
        m_statusForm->setBusy(false);
        m_leads->clear();
        m_formArea->hide();
        m_form->setOrigins({});
        arrange();
    });
    connect(m_desk, &ClintHookDesk::statusSaved, this, &ClintWebhooksPage::statusSaved);
    connect(m_desk, &ClintHookDesk::statusSaveFailed, this, [this](const Error &error) {
        m_afterSave = nullptr;
        m_statusForm->setBusy(false);
        m_statusForm->showError(error);
    });
    connect(m_desk, &ClintHookDesk::statusRemoved, this, [this](const Subscription &gone) {
        if (m_shown == gone.id.value)
            select(m_list->firstId());
        tell(tr("The status webhook was deleted in Clint."), [this, gone] {
            Subscription again = gone;
            again.id = {};
            m_desk->saveStatus(Subscription(), again);
        });
    });
    connect(m_desk, &ClintHookDesk::statusRemoveFailed, this,
            [this](const Error &error) { m_problem->setMessage(Tone::Bad, error.text, error.reference); });
    m_form->setOrigins(m_desk->origins());
    showState();
}

QList<QAction *> ClintWebhooksPage::paletteActions() const
{
    QList<QAction *> list;
    for (QAction *action : {m_new, m_newReceive, m_newStatus, m_duplicate, m_delete})
        if (action->isEnabled())
            list += action;
    return list;
}

void ClintWebhooksPage::refreshActions()
{
    const bool account = m_desk->state() != ClintHookDesk::State::NoAccount;
    const ClintHook *chosen = m_desk->model()->find(m_shown);
    m_new->setEnabled(account);
    m_newReceive->setEnabled(account);
    m_newStatus->setEnabled(account && m_desk->platform() && !m_desk->status() && !m_desk->problem());
    m_duplicate->setEnabled(chosen && chosen->kind != ClintHook::Kind::Status);
    m_delete->setEnabled(chosen != nullptr);
    auto *status = m_kinds->findChild<QPushButton *>(QStringLiteral("newKindStatus"));
    status->setEnabled(m_newStatus->isEnabled());
    m_gate->setText(m_desk->status() ? tr("This account has its one status webhook already.") : QString());
}

void ClintWebhooksPage::showState()
{
    refreshActions();
    const bool any = !m_desk->model()->hooks().isEmpty();
    const auto &problem = m_desk->problem();
    const bool ready = m_desk->state() == ClintHookDesk::State::Ready;
    // What the API refuses says nothing about the integrations, which are kept here.
    if (!m_desk->store().problem().isEmpty())
        m_problem->setMessage(Tone::Bad, m_desk->store().problem());
    else if (ready && problem && !problem->isCancelled())
        m_problem->setMessage(problem->kind == ErrorKind::Forbidden ? Tone::Info : Tone::Warn,
                              problem->kind == ErrorKind::Forbidden
                                  ? problem->text
                                  : tr("The status webhook could not be read: %1").arg(problem->text),
                              problem->reference);
    else
        m_problem->setMessage(Tone::Warn, {});
    if (m_desk->state() == ClintHookDesk::State::NoAccount) {
        m_pane->showEmpty(tr("No account yet"),
                          tr("Connect a customer's account, or the sandbox, to set up its webhooks here."),
                          m_addAccount);
        return;
    }
    if (any)
        m_pane->showContent();
    else if (!ready)
        m_pane->showLoading();
    else
        m_pane->showEmpty(
            tr("No webhook yet"),
            tr("Clint sends what happens to deals (“Enviar webhook”), takes leads in (“Receber webhook”), "
               "and tells what became of SMS and calls."),
            m_new);
    if (!ready)
        return;
    if (const QString wanted = m_wanted; !wanted.isEmpty() && m_desk->model()->find(wanted)) {
        m_wanted.clear();
        select(wanted);
    } else if (any && m_formArea->isHidden()) {
        select(m_list->firstId());
    } else if (isStatus() && m_shown == ClintSubscriptions::webhookId && !isDirty()) {
        show(m_shown);
    }
    arrange();
}

void ClintWebhooksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(event->size().width() >= besideFrom ? Qt::Horizontal : Qt::Vertical);
    arrange();
}

void ClintWebhooksPage::arrange()
{
    // An empty list beside a form that is being filled only takes its room.
    m_pane->setVisible(m_formArea->isHidden() || !m_desk->model()->hooks().isEmpty());
    if (m_moved)
        return;
    const int list = qBound(listLeast, m_list->heightForRows(), qMax(listLeast, height() * 3 / 10));
    if (m_splitter->orientation() == Qt::Horizontal)
        m_splitter->setSizes({qMax(1, width() - formWidth), formWidth});
    else
        m_splitter->setSizes({list, qMax(1, height() - list)});
}

void ClintWebhooksPage::refresh()
{
    m_desk->load();
}

bool ClintWebhooksPage::isStatus() const
{
    return m_forms->currentWidget() == m_statusForm;
}

bool ClintWebhooksPage::isDirty() const
{
    if (m_formArea->isHidden())
        return false;
    if (isStatus())
        return m_statusForm->isDirty();
    // A new one in which nothing was typed is nothing to be lost.
    return m_form->isDirty();
}

bool ClintWebhooksPage::mayLeave()
{
    if (!isDirty())
        return true;
    whenClean([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void ClintWebhooksPage::whenClean(std::function<void()> proceed)
{
    if (!isDirty()) {
        proceed();
        return;
    }
    const QString name = isStatus() ? clintHookKindName(ClintHook::Kind::Status) : m_form->edited().name;
    askUnsaved(
        window(), name.isEmpty() ? tr("New webhook") : name, [this, proceed] { save(proceed); },
        [this, proceed] {
            dropDraft();
            if (isStatus())
                m_statusForm->load(m_statusForm->original(), {});
            else
                m_form->load(m_form->original(), m_form->isNew() ? Secret() : m_form->receiveUrl(), m_form->isNew());
            show(m_shown);
            proceed();
        });
}

void ClintWebhooksPage::rowChosen(const QString &wanted)
{
    if (wanted == m_shown)
        return;
    if (!isDirty()) {
        show(wanted);
        return;
    }
    // The view is still changing its selection here: going back must wait until it is through.
    QMetaObject::invokeMethod(
        this,
        [this, wanted] {
            m_list->select(m_shown);
            whenClean([this, wanted] { select(wanted); });
        },
        Qt::QueuedConnection);
}

void ClintWebhooksPage::select(const QString &id)
{
    m_list->select(id);
    show(id);
}

void ClintWebhooksPage::showForm(QWidget *form)
{
    m_forms->setCurrentWidget(form);
    m_formArea->show();
    arrange();
}

void ClintWebhooksPage::showKinds(std::optional<ClintHook::Kind> chosen)
{
    m_kinds->setVisible(chosen.has_value());
    for (QPushButton *button : m_kinds->findChildren<QPushButton *>())
        button->setChecked(chosen && button->property("kindOf").toInt() == int(*chosen));
}

void ClintWebhooksPage::show(const QString &id)
{
    const ClintHook *hook = m_desk->model()->find(id);
    m_shown = hook ? id : QString();
    showKinds(std::nullopt);
    m_leads->clear();
    if (!hook) {
        m_formArea->hide();
        arrange();
        refreshActions();
        return;
    }
    if (hook->kind == ClintHook::Kind::Status) {
        m_loading = true;
        m_statusForm->load(*m_desk->status(), {});
        if (m_desk->platform() && m_desk->platform()->statusWebhook().hasSecret() == false)
            m_statusForm->setNote(tr("Clint says that this webhook has no secret: what it sends is not signed, so an "
                                     "inbox that checks the signature refuses it."));
        m_loading = false;
        whenDone(m_services.secrets.read(ClintPlatform::statusSecretKey(m_desk->account())), this,
                 [this, id](const Result<Secret> &secret) {
                     if (secret && m_shown == id && isStatus())
                         m_statusForm->setSecret(*secret);
                 });
        showForm(m_statusForm);
    } else if (const auto found = m_desk->store().find(m_desk->account(), id)) {
        m_loading = true;
        m_form->setSandbox(inSandbox());
        m_form->load(*found, {}, false);
        if (const QJsonObject draft = m_services.drafts.value(draftKey()); !draft.isEmpty())
            if (auto typed = ClintIntegrationCodec::read(draft)) {
                if (typed->url == withoutUrlSecret(found->url))
                    typed->url = found->url;
                m_form->fill(*typed);
            }
        m_loading = false;
        showForm(m_form);
        if (found->kind == ClintIntegration::Kind::Receive)
            whenDone(m_desk->store().receiveUrl(m_desk->account(), id), this, [this, id](const Result<Secret> &url) {
                if (url && m_shown == id && m_form->receiveUrl().isEmpty())
                    m_form->setReceiveUrl(*url);
            });
    }
    aimVerify();
    refreshActions();
}

void ClintWebhooksPage::startNew(ClintHook::Kind kind, const std::optional<ClintIntegration> &contents)
{
    m_list->select({});
    m_shown.clear();
    m_leads->clear();
    showKinds(kind);
    m_loading = true;
    if (kind == ClintHook::Kind::Status) {
        m_statusForm->load({}, {});
        showForm(m_statusForm);
        m_statusForm->focusUrl();
    } else {
        const ClintIntegration fresh = newClintIntegration(
            kind == ClintHook::Kind::Send ? ClintIntegration::Kind::Send : ClintIntegration::Kind::Receive);
        m_form->setSandbox(inSandbox());
        m_form->load(fresh, {}, true);
        showForm(m_form);
        ClintIntegration typed = contents.value_or(fresh);
        if (!contents)
            if (const auto draft = ClintIntegrationCodec::read(m_services.drafts.value(draftKey())))
                typed = *draft;
        typed.id = fresh.id;
        m_form->fill(typed);
        m_form->focusName();
    }
    m_loading = false;
    aimVerify();
    refreshActions();
}

QString ClintWebhooksPage::draftKey() const
{
    const bool sends = m_form->original().kind == ClintIntegration::Kind::Send;
    const QString which = !m_shown.isEmpty() ? m_shown
                          : sends            ? QStringLiteral("new-send")
                                             : QStringLiteral("new-receive");
    return QStringLiteral("clint-webhook:%1:%2").arg(m_desk->account().value, which);
}

void ClintWebhooksPage::dropDraft()
{
    if (!isStatus())
        m_services.drafts.remove(draftKey());
}

void ClintWebhooksPage::edited()
{
    if (m_loading || m_formArea->isHidden())
        return;
    if (!isStatus()) {
        ClintIntegration typed = m_form->edited();
        const bool dirty = typed != m_form->original();
        typed.url = withoutUrlSecret(typed.url);
        m_services.drafts.put(draftKey(), dirty ? ClintIntegrationCodec::write(typed) : QJsonObject());
    }
    aimVerify();
}

void ClintWebhooksPage::cancel()
{
    dropDraft();
    if (m_shown.isEmpty()) {
        m_formArea->hide();
        select(m_list->firstId());
    } else {
        show(m_shown);
    }
}

void ClintWebhooksPage::openWebhook(const SubscriptionId &id)
{
    whenClean([this, id] {
        if (m_desk->model()->find(id.value))
            select(id.value);
        else
            m_wanted = id.value;
    });
}

void ClintWebhooksPage::newForInbox(InboxId id)
{
    const Inbox *inbox = m_services.receiver.inbox(id);
    if (!inbox)
        return;
    ClintIntegration contents = newClintIntegration(ClintIntegration::Kind::Send);
    contents.name = inbox->name;
    contents.url = publicInboxUrl(m_services.receiver, m_services.settings, *inbox);
    whenClean([this, contents] { startNew(ClintHook::Kind::Send, contents); });
}

bool ClintWebhooksPage::inSandbox() const
{
    const Account *account = m_services.accounts.current();
    return account && account->sandbox;
}

void ClintWebhooksPage::tell(const QString &text, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    Q_EMIT toast(text, m_undoing ? m_undo : nullptr);
}

} // namespace gancho
