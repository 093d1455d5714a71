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

} // namespace gancho
