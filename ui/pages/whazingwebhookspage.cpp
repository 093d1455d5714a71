#include "ui/pages/whazingwebhookspage.h"

#include "app/accounts/accountsession.h"
#include "app/accounts/accountstore.h"
#include "app/diagnosis/arrivaldoctor.h"
#include "app/diagnosis/urldoctor.h"
#include "app/drafts/draftstore.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "models/items/whazinghookmodel.h"
#include "ui/accountinbox.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/whazinghookform.h"
#include "ui/forms/whazinghookverify.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/urltest.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

namespace gancho {

WhazingWebhooksPage::WhazingWebhooksPage(const Services &services, QWidget *parent)
    : PlatformWebhooksPage(parent)
    , m_services(services)
    , m_model(new WhazingHookModel(this))
    , m_table(new QTableView(this))
    , m_pane(new StatePane(m_table, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_form(new WhazingHookForm(this))
    , m_verify(new WhazingHookVerify(services, this))
    , m_token(new Banner(Tone::Warn, this))
{
    makeActions();
    m_token->setObjectName(QStringLiteral("whazingTokenBanner"));
    identify(m_table, QStringLiteral("whazingTable"), tr("Webhooks"));
    m_table->setProperty("role", QStringLiteral("card"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(WhazingHookModel::StateColumn, new PillDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(WhazingHookModel::UrlColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(WhazingHookModel::NameColumn, 200);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WhazingWebhooksPage::rowChosen);

    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_pane->setMinimumHeight(124);
    m_form->setMinimumHeight(220);
    auto *column = makeColumn(this, 0, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_token);
    column->addWidget(makeKinds());
    column->addWidget(m_splitter, 1);
    m_splitter->setSizes({124, 600});
    connectForm();
    makeUrlTest();
    connect(&services.accounts, &AccountStore::currentChanged, this, &WhazingWebhooksPage::showAccount);
    connect(&services.session, &AccountSession::platformChanged, this, &WhazingWebhooksPage::showToken);
    connect(&services.receiver, &Receiver::inboxesChanged, this, &WhazingWebhooksPage::offerCheck);
    showAccount();
}

WhazingWebhooksPage::~WhazingWebhooksPage() = default;

void WhazingWebhooksPage::makeActions()
{
    const auto action = [this](const QString &name, const QString &text) {
        auto *made = new QAction(text, this);
        made->setObjectName(name);
        return made;
    };
    m_new = action(QStringLiteral("newWebhook"), tr("+ New webhook"));
    m_new->setIconText(tr("New webhook"));
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_newQueue = action(QStringLiteral("newQueueWebhook"), tr("New webhook of queues"));
    m_addAccount = action(QStringLiteral("addAccount"), tr("Add account…"));
    m_undo = action(QStringLiteral("undoWebhook"), tr("Undo"));
    addActions({m_new, m_newQueue});
    const auto begin = [this](WhazingHookKind kind) {
        WhazingWebhook webhook;
        webhook.kind = kind;
        for (const WhazingSwitch which : whazingSwitches(kind))
            if (which != WhazingSwitch::MediaBase64 && which != WhazingSwitch::GroupMessages)
                webhook.switches += which;
        whenClean([this, webhook] { startNew(webhook); });
    };
    connect(m_new, &QAction::triggered, this, [begin] { begin(WhazingHookKind::Channel); });
    connect(m_newQueue, &QAction::triggered, this, [begin] { begin(WhazingHookKind::Queue); });
    connect(m_addAccount, &QAction::triggered, this, &WhazingWebhooksPage::addAccountRequested);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoing)
            std::exchange(m_undoing, nullptr)();
    });
}

QWidget *WhazingWebhooksPage::makeKinds()
{
    auto *kinds = new QComboBox(this);
    identify(kinds, QStringLiteral("whazingKinds"), tr("Which webhooks are listed"));
    kinds->addItem(tr("All"));
    kinds->addItem(tr("By channel"), int(WhazingHookKind::Channel));
    kinds->addItem(tr("By queue"), int(WhazingHookKind::Queue));
    kinds->setFixedWidth(200);
    connect(kinds, &QComboBox::currentIndexChanged, this, [this, kinds] {
        const QVariant kind = kinds->currentData();
        m_selecting = true;
        m_model->setKind(kind.isValid() ? std::optional(WhazingHookKind(kind.toInt())) : std::nullopt);
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_shown), 0));
        m_selecting = false;
    });
    return kinds;
}

void WhazingWebhooksPage::connectForm()
{
    connect(m_form, &WhazingHookForm::saveRequested, this, [this] { save(); });
    connect(m_form, &WhazingHookForm::cancelRequested, this, [this] {
        m_services.drafts.remove(draftKey());
        if (m_form->isNew())
            hideForm();
        else
            m_form->revert();
    });
    connect(m_form, &WhazingHookForm::duplicateRequested, this, &WhazingWebhooksPage::duplicate);
    connect(m_form, &WhazingHookForm::deleteRequested, this, &WhazingWebhooksPage::remove);
    connect(m_form, &WhazingHookForm::useThisComputerRequested, this, &WhazingWebhooksPage::useThisComputer);
    connect(m_form, &WhazingHookForm::checkRequested, this, &WhazingWebhooksPage::setCheck);
    connect(m_form, &WhazingHookForm::verifyRequested, this, &WhazingWebhooksPage::verify);
    connect(m_form, &WhazingHookForm::applyRequested, this, &WhazingWebhooksPage::apply);
    connect(m_form, &WhazingHookForm::copied, this, [this] { tell(tr("Copied.")); });
    connect(m_form, &WhazingHookForm::changed, this, [this] {
        offerCheck();
        keepDraft();
    });
    connect(m_verify, &WhazingHookVerify::waitingChanged, m_form, &WhazingHookForm::setVerifying);
    connect(m_verify, &WhazingHookVerify::found, m_form,
            [this](Tone tone, const QString &text) { m_form->setOutcome(tone, text); });
}

void WhazingWebhooksPage::makeUrlTest()
{
    auto *test = new UrlTest(
        m_services.doctor,
        [this] {
            const Account *account = m_services.accounts.current();
            UrlTest::Request request{m_form->edited().url, {}};
            request.options.platform = PlatformKind::Whazing;
            request.options.timeoutMs = usualTimeoutMs(PlatformKind::Whazing);
            request.options.allowLocal = account && account->sandbox;
            return request;
        },
        m_form);
    connect(test, &UrlTest::toast, this, [this](const QString &text) { tell(text); });
    m_form->setUrlTest(test);
}

void WhazingWebhooksPage::showAccount()
{
    const Account *account = m_services.accounts.current();
    const bool ours = account && account->platform == PlatformKind::Whazing;
    if (ours && account->id == m_account && m_store)
        return;
    m_verify->stop();
    m_undoing = nullptr;
    m_shown.clear();
    m_store.reset();
    m_account = ours ? account->id : AccountId();
    m_form->hide();
    m_new->setEnabled(ours);
    m_newQueue->setEnabled(ours);
    if (ours) {
        m_store = std::make_unique<WhazingWebhookStore>(WhazingWebhookStore::fileOf(m_services.dataFolder, m_account),
                                                        m_services.secrets);
        connect(m_store.get(), &WhazingWebhookStore::changed, this, &WhazingWebhooksPage::showRows);
        m_form->setSandbox(account->sandbox);
    }
    showRows();
    showToken();
    if (m_store && !m_store->webhooks().isEmpty())
        select(m_store->webhooks().first().id);
}

void WhazingWebhooksPage::showRows()
{
    m_selecting = true;
    m_model->setWebhooks(m_store ? m_store->webhooks() : QList<WhazingWebhook>());
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_shown), 0));
    m_selecting = false;
    if (!m_store)
        m_pane->showEmpty(tr("No account yet"),
                          tr("Connect a customer's account, or the sandbox, to set up its "
                             "webhooks here."),
                          m_addAccount);
    else if (m_store->webhooks().isEmpty())
        m_pane->showEmpty(tr("No webhook yet"),
                          tr("Whazing's webhooks are set up by hand in its panel. Gancho keeps what is there, finds "
                             "what would not be sent, and leads through it step by step."),
                          m_new);
    else
        m_pane->showContent();
    showPane();
}

void WhazingWebhooksPage::showPane()
{
    // Beside the form of the first one, that there is none yet says nothing.
    m_pane->setHidden(m_store && m_store->webhooks().isEmpty() && !m_form->isHidden());
}

void WhazingWebhooksPage::showToken()
{
    const auto *platform = qobject_cast<WhazingPlatform *>(m_services.session.platform());
    const auto claims = platform ? platform->tokenClaims() : std::nullopt;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto validity = claims ? claims->validity(now) : WhazingToken::Validity::Unlimited;
    const bool ends = validity == WhazingToken::Validity::Expiring || validity == WhazingToken::Validity::Expired;
    m_token->setMessage(validity == WhazingToken::Validity::Expired ? Tone::Bad : Tone::Warn,
                        ends ? tr("The token of this account: %1").arg(claims->validityText(now)) : QString());
}

void WhazingWebhooksPage::refresh()
{
    showAccount();
    showToken();
}

bool WhazingWebhooksPage::mayLeave()
{
    if (m_form->isHidden() || !m_form->isDirty())
        return true;
    whenClean([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void WhazingWebhooksPage::whenClean(std::function<void()> proceed)
{
    if (m_form->isHidden() || !m_form->isDirty()) {
        proceed();
        return;
    }
    askUnsaved(
        window(), WhazingHookModel::title(m_form->edited()), [this, proceed] { save(proceed); },
        [this, proceed] {
            m_services.drafts.remove(draftKey());
            if (m_form->isNew())
                hideForm();
            else
                m_form->revert();
            proceed();
        });
}

void WhazingWebhooksPage::rowChosen()
{
    const QString wanted = m_table->currentIndex().data(WhazingHookModel::IdRole).toString();
    if (m_selecting || wanted.isEmpty() || (wanted == m_shown && !m_form->isHidden()))
        return;
    // The view is still changing its selection here.
    QMetaObject::invokeMethod(
        this,
        [this, wanted] {
            if (!m_form->isHidden() && m_form->isDirty()) {
                m_selecting = true;
                m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_shown), 0));
                m_selecting = false;
            }
            whenClean([this, wanted] { select(wanted); });
        },
        Qt::QueuedConnection);
}

void WhazingWebhooksPage::select(const QString &id)
{
    if (!m_store || !m_store->find(id)) {
        hideForm();
        return;
    }
    m_verify->stop();
    m_shown = id;
    m_selecting = true;
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(id), 0));
    m_selecting = false;
    whenDone(m_store->key(id), this, [this, id](const Result<Secret> &key) {
        const WhazingWebhook *webhook = m_store ? m_store->find(id) : nullptr;
        if (!webhook || id != m_shown)
            return;
        const QString known = key ? key->reveal() : QString();
        const QJsonObject draft = m_services.drafts.value(draftKey(id, webhook->kind));
        m_loading = true;
        m_form->load(*webhook, known);
        if (auto typed = whazingWebhookFromJson(draft); typed && !draft.isEmpty()) {
            typed->id = id;
            m_form->fill(*typed, known);
        }
        m_loading = false;
        m_form->show();
    });
}

void WhazingWebhooksPage::startNew(const WhazingWebhook &contents)
{
    m_verify->stop();
    m_shown.clear();
    m_table->clearSelection();
    const QJsonObject draft = m_services.drafts.value(draftKey({}, contents.kind));
    const auto typed = whazingWebhookFromJson(draft);
    m_loading = true;
    m_form->load({}, {});
    m_form->fill(!draft.isEmpty() && typed ? *typed : contents, newWhazingKey());
    m_loading = false;
    m_form->show();
    showPane();
}

void WhazingWebhooksPage::hideForm()
{
    m_verify->stop();
    m_shown.clear();
    m_loading = true;
    m_form->load({}, {});
    m_loading = false;
    m_form->hide();
    showPane();
}

void WhazingWebhooksPage::save(std::function<void()> then)
{
    if (!m_store || !m_form->validate())
        return;
    const QString key = m_form->key();
    const QString draft = draftKey();
    const auto saved = m_store->save(m_form->edited());
    if (!saved) {
        fails(saved.error());
        return;
    }
    m_services.drafts.remove(draft);
    m_shown = saved->id;
    stored(saved->id, key, then);
}

void WhazingWebhooksPage::stored(const QString &id, const QString &key, const std::function<void()> &then)
{
    whenDone(m_store->setKey(id, Secret(key)), this, [this, id, then](const Result<Done> &kept) {
        if (!kept) {
            fails(kept.error());
            return;
        }
        tell(tr("Webhook saved. It takes effect once it is in Whazing's panel too."));
        if (then)
            then();
        else
            select(id);
    });
}

void WhazingWebhooksPage::duplicate()
{
    whenClean([this] {
        if (!m_store)
            return;
        if (const auto copy = m_store->duplicate(m_shown))
            select(copy->id);
        else
            fails(copy.error());
    });
}

void WhazingWebhooksPage::remove()
{
    const WhazingWebhook *chosen = m_store ? m_store->find(m_shown) : nullptr;
    if (!chosen)
        return;
    const WhazingWebhook gone = *chosen;
    whenDone(m_store->key(gone.id), this, [this, gone](const Result<Secret> &key) {
        if (!m_store)
            return;
        m_services.drafts.remove(draftKey());
        hideForm();
        if (const auto removed = m_store->remove(gone.id); !removed) {
            fails(removed.error());
            return;
        }
        tell(tr("Webhook “%1” deleted here. In Whazing's panel it is deleted by hand.")
                 .arg(WhazingHookModel::title(gone)),
             [this, gone, key] {
                 if (!m_store || !m_store->save(gone))
                     return;
                 whenDone(m_store->setKey(gone.id, key.value_or(Secret())), this,
                          [this, id = gone.id](const Result<Done> &) { select(id); });
             });
    });
}

void WhazingWebhooksPage::useThisComputer()
{
    const Account *account = m_services.accounts.current();
    if (!account)
        return;
    whenDone(ensureInbox(m_services.store, m_services.receiver, *account), this,
             [this, asked = account->id](const Result<Inbox> &inbox) {
                 if (asked != m_account)
                     return;
                 if (inbox)
                     m_form->setUrl(ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, *inbox));
                 else
                     fails(inbox.error());
             });
}

std::optional<Inbox> WhazingWebhooksPage::inboxOfUrl() const
{
    const QString url = m_form->edited().url;
    for (const Inbox &inbox : m_services.receiver.inboxes())
        if (!url.isEmpty() && (url == ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, inbox) ||
                               url == m_services.receiver.senderUrl(inbox)))
            return inbox;
    return std::nullopt;
}

void WhazingWebhooksPage::offerCheck()
{
    const auto inbox = inboxOfUrl();
    m_form->setCheckOffered(inbox && !m_form->key().isEmpty() && inbox->check.scheme != SenderScheme::HeaderKey);
}

void WhazingWebhooksPage::setCheck()
{
    auto inbox = inboxOfUrl();
    if (!inbox || !m_form->validate())
        return;
    inbox->check = SenderCheck();
    inbox->check.scheme = SenderScheme::HeaderKey;
    inbox->check.name = QStringLiteral("X-N8N-API-KEY");
    whenDone(m_services.receiver.saveInbox(*inbox, QList<Secret>{Secret(m_form->key())}), this,
             [this](const Result<Inbox> &saved) {
                 if (saved)
                     tell(tr("The inbox “%1” checks this key now.").arg(saved->name));
                 else
                     fails(saved.error());
             });
}

void WhazingWebhooksPage::verify()
{
    if (m_verify->isWaiting()) {
        m_verify->stop();
        return;
    }
    if (const auto inbox = inboxOfUrl())
        m_verify->verify(inbox->id, m_form->edited(), m_form->key());
    else
        m_form->setOutcome(Tone::Warn, tr("What goes to another address cannot be seen from here. Press “Use this "
                                          "computer”, or look at the receiving system."));
}

void WhazingWebhooksPage::apply()
{
    if (!m_form->validate())
        return;
    whenDone(m_verify->apply(m_form->edited(), m_form->key()), this, [this](const Result<Done> &applied) {
        if (applied)
            m_form->setOutcome(Tone::Ok, tr("The sandbox has it now: its actions send real events to this URL."));
        else
            fails(applied.error());
    });
}

QString WhazingWebhooksPage::draftKey() const
{
    return draftKey(m_shown, m_form->edited().kind);
}

QString WhazingWebhooksPage::draftKey(const QString &id, WhazingHookKind kind) const
{
    const QString which = !id.isEmpty()                      ? id
                          : kind == WhazingHookKind::Channel ? QStringLiteral("new-channel")
                                                             : QStringLiteral("new-queue");
    return QStringLiteral("whazing-webhook:%1:%2").arg(m_account.value, which);
}

void WhazingWebhooksPage::keepDraft()
{
    if (m_form->isHidden() || !m_store || m_loading)
        return;
    if (m_form->isDirty())
        m_services.drafts.put(draftKey(), whazingWebhookToJson(m_form->edited()));
    else
        m_services.drafts.remove(draftKey());
}

void WhazingWebhooksPage::openWebhook(const SubscriptionId &id)
{
    whenClean([this, id] { select(id.value); });
}

void WhazingWebhooksPage::newForInbox(InboxId id)
{
    const Inbox *inbox = m_services.receiver.inbox(id);
    if (!inbox)
        return;
    m_new->trigger();
    if (m_form->isNew() && !m_form->isHidden())
        m_form->setUrl(ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, *inbox));
}

void WhazingWebhooksPage::fails(const Error &error)
{
    m_form->setOutcome(Tone::Bad, error.text, error.reference);
}

void WhazingWebhooksPage::tell(const QString &text, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    Q_EMIT toast(text, m_undoing ? m_undo : nullptr);
}

} // namespace gancho
