#include "ui/pages/settingspage.h"

#include "app/accounts/accountstore.h"
#include "app/receiver/receiver.h"
#include "app/secrets/secretstore.h"
#include "app/settings/retentionsettings.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "models/domain/subscription.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/keepingform.h"
#include "ui/forms/noticesform.h"
#include "ui/forms/publicurlform.h"
#include "ui/forms/tlsform.h"
#include "ui/widgets/accounttile.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/whazingchannelbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace gancho {

namespace {
constexpr int columnWidth = 720;

QVBoxLayout *section(QFrame *card, const QString &title)
{
    auto *column = makeColumn(card, 20, 6);
    column->addWidget(makeLabel(title, "section", card));
    column->addSpacing(6);
    return column;
}

void field(QVBoxLayout *column, const QString &text, QWidget *input, QLabel *problem = nullptr)
{
    QLabel *label = makeLabel(text, "label");
    label->setBuddy(input);
    column->addWidget(label);
    column->addWidget(input);
    if (problem) {
        column->addWidget(problem);
        problem->hide();
    }
    column->addSpacing(6);
}
} // namespace

SettingsPage::SettingsPage(const Services &services, QWidget *parent)
    : Page(entry(), parent)
    , m_services(services)
    , m_language(new QComboBox(this))
    , m_style(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_reach(new Banner(Tone::Warn, this))
    , m_addressProblem(makeText({}, "error", this))
    , m_port(new QSpinBox(this))
    , m_autoStart(new QCheckBox(tr("Start receiving when the program starts"), this))
    , m_keeping(new KeepingForm(
          [&store = services.store](const RetentionPolicy &policy) { return store.planRetention(policy); }, this))
    , m_scroll(new QScrollArea(this))
    , m_accounts(new QListWidget(this))
    , m_edit(makeButton(QStringLiteral("settingsEditAccount"), tr("Edit…"), nullptr, this))
    , m_remove(makeButton(QStringLiteral("settingsRemoveAccount"), tr("Remove…"), "danger", this))
    , m_error(new Banner(Tone::Bad, this))
    , m_apply(makeButton(QStringLiteral("settingsApply"), tr("Apply"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("settingsCancel"), tr("Cancel"), nullptr, this))
{
    auto *inside = new QWidget;
    inside->setProperty("role", QStringLiteral("scrolled"));
    inside->setMaximumWidth(columnWidth + 40);
    auto *cards = makeColumn(inside, 0, 12);
    cards->setContentsMargins(20, 16, 20, 8);
    for (QWidget *card :
         {makeLooks(), makeReceiver(), makeTls(), makePublicUrl(), makeNotices(), makeAccounts(), makeData()})
        cards->addWidget(card);
    cards->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());

    for (QComboBox *combo : {m_language, m_style})
        connect(combo, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
    connect(m_address, &QLineEdit::textChanged, this, &SettingsPage::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &SettingsPage::changed);
    connect(m_autoStart, &QCheckBox::toggled, this, &SettingsPage::changed);
    connect(m_keeping, &KeepingForm::changed, this, &SettingsPage::changed);
    connect(&m_services.accounts, &AccountStore::changed, this, &SettingsPage::fillAccounts);
    connect(&m_services.accounts, &AccountStore::currentChanged, this, &SettingsPage::fillAccounts);
    fillAccounts();
    showDraft(stored());
}

QWidget *SettingsPage::makeLooks()
{
    QFrame *card = makeCard(this);
    auto *column = section(card, tr("Language and style"));
    identify(m_language, QStringLiteral("settingsLanguage"), tr("Language"));
    m_language->addItem(tr("The system's"), QString());
    m_language->addItem(QStringLiteral("Português (Brasil)"), QStringLiteral("pt_BR"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    identify(m_style, QStringLiteral("settingsStyle"), tr("Style"));
    m_style->addItem(tr("The system's"), QStringLiteral("system"));
    m_style->addItem(tr("Light"), QStringLiteral("light"));
    m_style->addItem(tr("Dark"), QStringLiteral("dark"));
    field(column, tr("&Language"), m_language);
    field(column, tr("&Style"), m_style);
    return card;
}

QWidget *SettingsPage::makeReceiver()
{
    QFrame *card = makeCard(this);
    auto *column = section(card, tr("Receiver"));
    identify(m_address, QStringLiteral("settingsAddress"), tr("Address"));
    identify(m_port, QStringLiteral("settingsPort"), tr("Port"));
    m_autoStart->setObjectName(QStringLiteral("settingsAutoStart"));
    m_autoStart->setAccessibleName(m_autoStart->text());
    m_port->setRange(setting::listenPort.lowest, setting::listenPort.highest);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setGroupSeparatorShown(false);
    m_port->setMaximumWidth(120);
    m_address->setProperty("mono", true);
    field(column, tr("&Address"), m_address, m_addressProblem);
    column->addWidget(m_reach);
    field(column, tr("P&ort"), m_port);
    column->addWidget(m_autoStart);
    return card;
}

QWidget *SettingsPage::makeTls()
{
    QFrame *card = makeCard(this);
    auto *column = section(card, tr("HTTPS on this computer"));
    auto *form = new TlsForm(m_services, card);
    column->addWidget(form);
    connect(form, &TlsForm::toast, this, [this](const QString &text) { Q_EMIT toast(text, nullptr); });
    return card;
}

QWidget *SettingsPage::makePublicUrl()
{
    QFrame *card = makeCard(this);
    auto *column = section(card, tr("Public URL"));
    column->addWidget(
        makeText(tr("The platform must reach this computer: by a tunnel that Gancho starts and watches, or by "
                    "a server of your own. What you change here holds at once."),
                 "caption", card));
    auto *form = new PublicUrlForm(m_services, m_services.publicUrl, card);
    column->addWidget(form);
    connect(form, &PublicUrlForm::toast, this, [this](const QString &text) { Q_EMIT toast(text, nullptr); });
    return card;
}

QWidget *SettingsPage::makeNotices()
{
    QFrame *card = makeCard(this);
    auto *column = section(card, tr("Notifications"));
    m_notices = new NoticesForm(m_services, card);
    column->addWidget(m_notices);
    connect(m_notices, &NoticesForm::toast, this, &Page::toast);
    return card;
}

void SettingsPage::addNoticeFor(const QString &viewId)
{
    m_notices->addFor(viewId);
    // Once it has its place.
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->ensureWidgetVisible(m_notices); }, Qt::QueuedConnection);
}

QWidget *SettingsPage::makeAccounts()
{
    QFrame *card = makeCard(this);
    auto *column = section(card, tr("Accounts"));
    identify(m_accounts, QStringLiteral("settingsAccounts"), tr("Accounts"));
    m_accounts->setProperty("role", QStringLiteral("card"));
    m_accounts->setMinimumHeight(3 * 36);
    m_accounts->setMaximumHeight(5 * 36);
    m_accounts->setIconSize(QSize(20, 20));
    column->addWidget(m_accounts);
    auto *row = new QHBoxLayout;
    QPushButton *add = makeButton(QStringLiteral("settingsAddAccount"), tr("Add account…"), nullptr, card);
    row->addWidget(add);
    row->addWidget(m_edit);
    row->addStretch();
    row->addWidget(m_remove);
    column->addLayout(row);
    column->addWidget(new WhazingChannelBox(m_services.session, card));
    connect(add, &QPushButton::clicked, this, &SettingsPage::addAccountRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAccountRequested(chosenAccount()); });
    connect(m_accounts, &QListWidget::itemActivated, this, [this] { Q_EMIT editAccountRequested(chosenAccount()); });
    connect(m_remove, &QPushButton::clicked, this, &SettingsPage::askRemove);
    return card;
}

QWidget *SettingsPage::makeData()
{
    QFrame *card = makeCard(this);
    auto *column = section(card, tr("Event log and data"));
    auto *folder = makeText(m_services.dataFolder, "mono", card);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(folder);
    column->addWidget(makeText(tr("The event log and the list of accounts are kept there."), "caption", card));
    column->addSpacing(6);
    column->addWidget(m_keeping);
    return card;
}

QWidget *SettingsPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 8, 20, 16);
    row->addWidget(m_apply);
    row->addWidget(m_cancel);
    row->addWidget(m_error, 1);
    row->addStretch();
    connect(m_apply, &QPushButton::clicked, this, &SettingsPage::apply);
    connect(m_cancel, &QPushButton::clicked, this, [this] { showDraft(stored()); });
    return foot;
}

SettingsDraft SettingsPage::stored() const
{
    const Settings &s = m_services.settings;
    return {s.get(setting::language),   s.get(setting::style),     s.get(setting::listenAddress),
            s.get(setting::listenPort), s.get(setting::autoStart), retentionOf(s)};
}

SettingsDraft SettingsPage::edited() const
{
    return {m_language->currentData().toString(),
            m_style->currentData().toString(),
            m_address->text().trimmed(),
            m_port->value(),
            m_autoStart->isChecked(),
            m_keeping->policy()};
}

void SettingsPage::showDraft(const SettingsDraft &draft)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(draft.language)));
    m_style->setCurrentIndex(qMax(0, m_style->findData(draft.style)));
    m_address->setText(draft.address);
    m_port->setValue(draft.port);
    m_autoStart->setChecked(draft.autoStart);
    m_keeping->setPolicy(draft.kept);
    m_error->setMessage(Tone::Bad, {});
    changed();
}

void SettingsPage::changed()
{
    const bool dirty = edited() != stored();
    m_apply->setEnabled(dirty);
    m_cancel->setEnabled(dirty);
    const QHostAddress address(m_address->text().trimmed());
    m_reach->setMessage(Tone::Warn, !address.isNull() && !address.isLoopback()
                                        ? tr("Other computers will be able to reach the receiver at this address.")
                                        : QString());
    m_addressProblem->hide();
    setInvalid(m_address, false);
}

bool SettingsPage::validate()
{
    const SettingsDraft draft = edited();
    const QString address =
        QHostAddress(draft.address).isNull() ? tr("Enter an IP address, for example 127.0.0.1.") : QString();
    m_addressProblem->setText(address);
    m_addressProblem->setVisible(!address.isEmpty());
    setInvalid(m_address, !address.isEmpty());
    return address.isEmpty();
}

bool SettingsPage::apply()
{
    if (!validate())
        return false;
    const SettingsDraft before = stored();
    const SettingsDraft now = edited();
    Settings &s = m_services.settings;
    s.set(setting::listenAddress, now.address);
    s.set(setting::listenPort, now.port);
    s.set(setting::autoStart, now.autoStart);
    if ((now.address != before.address || now.port != before.port) &&
        m_services.receiver.state().phase != ReceiverState::Phase::Stopped)
        m_services.receiver.start(QHostAddress(now.address), quint16(now.port));
    if (now.kept != before.kept)
        applyKeeping(now.kept);
    Q_EMIT toast(tr("Settings applied."), nullptr);
    // The language comes last: the window is built anew for it.
    s.set(setting::style, now.style);
    s.set(setting::language, now.language);
    changed();
    return true;
}

void SettingsPage::applyKeeping(const RetentionPolicy &policy)
{
    const auto apply = [this, policy] {
        setRetention(m_services.settings, policy);
        m_services.store.setRetention(policy);
        changed();
    };
    whenDone(m_services.store.planRetention(policy), this, [this, apply](const Result<RetentionPlan> &plan) {
        if (!plan)
            m_error->setMessage(Tone::Bad, plan.error().text);
        else if (plan->events == 0)
            apply();
        else
            askDestroy(window(), tr("Delete old events?"), KeepingForm::consequence(*plan), tr("Delete"), apply);
    });
}

void SettingsPage::activated()
{
    if (edited() == stored() || !m_apply->isEnabled())
        showDraft(stored());
}

bool SettingsPage::mayLeave()
{
    if (edited() == stored())
        return true;
    askUnsaved(
        window(), tr("Settings"),
        [this] {
            if (apply())
                Q_EMIT leaveAllowed();
        },
        [this] {
            showDraft(stored());
            Q_EMIT leaveAllowed();
        });
    return false;
}

void SettingsPage::fillAccounts()
{
    m_accounts->clear();
    const Account *current = m_services.accounts.current();
    for (const Account &account : m_services.accounts.accounts()) {
        const QString kind = account.sandbox ? tr("Sandbox") : platformName(account.platform);
        auto *item = new QListWidgetItem(accountTile(account, 20, devicePixelRatioF()),
                                         tr("%1 · %2").arg(account.name, kind), m_accounts);
        item->setData(Qt::UserRole, account.id.value);
        item->setSizeHint(QSize(100, 34));
        if (current && current->id == account.id)
            m_accounts->setCurrentItem(item);
    }
    const bool any = m_accounts->count() > 0;
    if (any && !m_accounts->currentItem())
        m_accounts->setCurrentRow(0);
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
}

AccountId SettingsPage::chosenAccount() const
{
    const QListWidgetItem *item = m_accounts->currentItem();
    return AccountId(item ? item->data(Qt::UserRole).toString() : QString());
}

void SettingsPage::askRemove()
{
    const Account *account = m_services.accounts.find(chosenAccount());
    if (!account)
        return;
    askDestroy(
        window(), tr("Remove the account “%1”?").arg(account->name),
        tr("Gancho forgets it, its token and what was noted here of its webhooks. The account on the platform, the "
           "webhooks there and the events received so far stay as they are."),
        tr("Remove"), [this, id = account->id, name = account->name] {
            const auto removed = m_services.accounts.remove(id);
            m_error->setMessage(Tone::Bad, removed ? QString() : removed.error().text);
            if (!removed)
                return;
            whenDone(m_services.secrets.remove(id.value), this, [this](const Result<Done> &forgotten) {
                if (!forgotten && !forgotten.error().isCancelled())
                    m_error->setMessage(Tone::Bad, forgotten.error().text);
            });
            Q_EMIT toast(tr("Account “%1” removed.").arg(name), nullptr);
        });
}

} // namespace gancho
