#include "ui/forms/inboxform.h"

#include "app/accounts/accountstore.h"
#include "app/diagnosis/arrivaldoctor.h"
#include "app/drafts/draftstore.h"
#include "app/drafts/inboxdraft.h"
#include "app/receiver/receiver.h"
#include "app/secrets/secretstore.h"
#include "app/settings/settings.h"
#include "app/signing/signing.h"
#include "ui/forms/inboxdesk.h"
#include "ui/forms/sendercheckform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inboxaddress.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

namespace gancho {

namespace {
/// The width from which the two halves stand beside each other.
constexpr int besideFrom = 680;
} // namespace

InboxForm::InboxForm(const Services &services, InboxDesk &desk, QWidget *parent)
    : InboxTab(parent)
    , m_services(services)
    , m_desk(desk)
    , m_title(new ElidedLabel({}, "section", this))
    , m_unsaved(makeLabel(tr("Unsaved changes"), "muted", this))
    , m_error(new Banner(Tone::Bad, this))
    , m_name(new QLineEdit(this))
    , m_nameProblem(makeText({}, "error", this))
    , m_address(new InboxAddress(this))
    , m_account(new QComboBox(this))
    , m_platformLabel(makeLabel(tr("&Platform"), "label", this))
    , m_platform(new QComboBox(this))
    , m_check(new SenderCheckForm(this))
    , m_save(makeButton(QStringLiteral("saveInbox"), tr("Save"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("cancelInbox"), tr("Cancel"), nullptr, this))
    , m_events(makeButton(QStringLiteral("inboxEvents"), tr("Show events"), nullptr, this))
    , m_pause(makeButton(QStringLiteral("pauseInboxButton"), tr("Pause"), nullptr, this))
    , m_delete(makeButton(QStringLiteral("deleteInboxButton"), tr("Delete…"), "danger", this))
{
    setObjectName(QStringLiteral("inboxForm"));
    setAccessibleName(tr("Settings of the inbox"));
    auto *inside = new QWidget;
    inside->setProperty("role", QStringLiteral("scrolled"));
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_halves->setContentsMargins(20, 12, 20, 8);
    m_halves->setSpacing(40);
    m_halves->addWidget(makeFields(), 1);
    m_halves->addWidget(m_check, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
    chainTabs(QList<QWidget *>{m_name, m_account, m_platform} + m_check->inputs() +
              QList<QWidget *>{m_save, m_cancel, m_events, m_pause, m_delete});

    connect(m_name, &QLineEdit::textChanged, this, &InboxForm::changed);
    connect(m_name, &QLineEdit::textEdited, this, [this] { setProblem(inboxfield::name, {}); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { save({}); });
    for (QComboBox *box : {m_account, m_platform})
        connect(box, &QComboBox::currentIndexChanged, this, &InboxForm::changed);
    connect(m_check, &SenderCheckForm::changed, this, &InboxForm::changed);
    connect(m_check, &SenderCheckForm::copied, this, [this] { Q_EMIT toast(tr("Secret copied.")); });
    connect(m_address, &InboxAddress::copied, this, [this] { Q_EMIT toast(tr("Address copied.")); });
    connect(m_save, &QPushButton::clicked, this, [this] { save({}); });
    connect(m_cancel, &QPushButton::clicked, this, &InboxForm::cancelled);
    connect(m_events, &QPushButton::clicked, this, &InboxForm::eventsRequested);
    connect(m_pause, &QPushButton::clicked, this, &InboxForm::pauseRequested);
    connect(m_delete, &QPushButton::clicked, this, &InboxForm::deleteRequested);
    connect(&m_desk, &InboxDesk::saved, this, &InboxForm::saved);
    connect(&m_desk, &InboxDesk::saveFailed, this, &InboxForm::failed);
    connect(&m_services.receiver, &Receiver::changed, this, &InboxForm::showAddress);
    connect(&m_services.settings, &Settings::changed, this, &InboxForm::showAddress);
    connect(&m_services.accounts, &AccountStore::changed, this, &InboxForm::fillAccounts);
    connect(&m_services.secrets, &SecretStore::persistentChanged, m_check, &SenderCheckForm::setPersistent);
    m_check->setPersistent(m_services.secrets.persistent());
    fillAccounts();
    load({});
}

QWidget *InboxForm::makeFields()
{
    identify(m_name, QStringLiteral("inboxName"), tr("Name of the inbox"));
    identify(m_account, QStringLiteral("inboxAccount"), tr("Account whose events are expected"));
    identify(m_platform, QStringLiteral("inboxPlatform"), tr("Platform whose events are expected"));
    m_nameProblem->setObjectName(QStringLiteral("inboxNameProblem"));
    m_error->setObjectName(QStringLiteral("inboxError"));
    m_unsaved->setObjectName(QStringLiteral("inboxUnsaved"));
    m_name->setMaxLength(60);
    m_platform->addItem(tr("Recognise it from the content"), int(PlatformKind::None));
    for (const PlatformKind kind : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint})
        m_platform->addItem(platformName(kind), int(kind));

    auto *fields = new QWidget;
    auto *column = makeColumn(fields, 0, 6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_unsaved);
    column->addLayout(head);
    column->addWidget(m_error);
    auto *nameLabel = makeLabel(tr("&Name"), "label", fields);
    nameLabel->setBuddy(m_name);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_nameProblem);
    column->addWidget(m_address);
    column->addSpacing(8);
    auto *accountLabel = makeLabel(tr("&Account"), "label", fields);
    accountLabel->setBuddy(m_account);
    column->addWidget(accountLabel);
    column->addWidget(m_account);
    m_platformLabel->setBuddy(m_platform);
    column->addSpacing(2);
    column->addWidget(m_platformLabel);
    column->addWidget(m_platform);
    column->addStretch(1);
    return fields;
}

QWidget *InboxForm::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 8, 20, 12);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_events);
    row->addWidget(m_pause);
    row->addWidget(m_delete);
    return foot;
}

void InboxForm::fillAccounts()
{
    const QString chosen = m_account->count() ? m_account->currentData().toString() : QString();
    const bool filling = std::exchange(m_filling, true);
    m_account->clear();
    m_account->addItem(tr("Free: events of any sender"), QString());
    for (const Account &account : m_services.accounts.accounts())
        m_account->addItem(QStringLiteral("%1 · %2").arg(account.name, platformName(account.platform)),
                           account.id.value);
    m_account->setCurrentIndex(qMax(0, m_account->findData(chosen)));
    m_filling = filling;
}

void InboxForm::setInbox(const Inbox *inbox)
{
    if (!inbox) {
        if (!isNew())
            load({});
        return;
    }
    // Anew from the receiver, perhaps paused or renamed elsewhere: what is typed stays.
    if (inbox->id == m_original.id && isDirty()) {
        m_original.paused = inbox->paused;
        changed();
        return;
    }
    if (*inbox != m_original)
        load(*inbox);
}

void InboxForm::startNew()
{
    load({});
    focusName();
}

void InboxForm::load(const Inbox &inbox)
{
    m_original = inbox;
    const QJsonObject draft = m_services.drafts.value(inboxdraft::key(inbox.id));
    fill(draft.isEmpty() ? inbox : inboxdraft::read(draft, inbox), {});
    if (inbox.id.isValid())
        readSecrets();
    else
        ++m_generation;
}

void InboxForm::readSecrets()
{
    whenDone(m_services.receiver.secretsOf(m_original.id), this,
             [this, generation = ++m_generation](const Result<QList<Secret>> &secrets) {
                 if (generation != m_generation || !secrets || m_check->secretsChanged())
                     return;
                 m_check->load(m_check->check(), *secrets);
                 changed();
             });
}

void InboxForm::fill(const Inbox &contents, const QList<Secret> &secrets)
{
    m_filling = true;
    m_name->setText(contents.name);
    if (contents.account.isValid() && m_account->findData(contents.account.value) < 0)
        m_account->addItem(tr("An account that was removed"), contents.account.value);
    m_account->setCurrentIndex(qMax(0, m_account->findData(contents.account.value)));
    m_platform->setCurrentIndex(qMax(0, m_platform->findData(int(contents.platform))));
    m_check->load(contents.check, secrets);
    m_filling = false;
    clearProblems();
    changed();
}

Inbox InboxForm::edited() const
{
    Inbox now = m_original;
    now.name = m_name->text().trimmed();
    now.account = AccountId(m_account->currentData().toString());
    now.platform = PlatformKind(m_platform->currentData().toInt());
    // That of the account; an inbox that has it otherwise is not changed by being looked at.
    if (now.account.isValid() && now.account == m_original.account)
        now.platform = m_original.platform;
    else if (const Account *account = m_services.accounts.find(now.account))
        now.platform = account->platform;
    now.check = m_check->check();
    now.check.keychainKey = m_original.check.keychainKey;
    return now;
}

bool InboxForm::isDirty() const
{
    return edited() != m_original || m_check->secretsChanged();
}

void InboxForm::changed()
{
    if (m_filling)
        return;
    const Inbox now = edited();
    const bool dirty = isDirty();
    m_title->setText(isNew() ? tr("New inbox") : m_original.name);
    m_unsaved->setVisible(dirty);
    m_save->setEnabled(!m_busy && (dirty || isNew()));
    for (QPushButton *button : {m_events, m_pause, m_delete})
        button->setVisible(!isNew());
    m_pause->setText(m_original.paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_original.paused ? tr("Resume the inbox") : tr("Pause the inbox"));
    const bool free = !now.account.isValid();
    m_platformLabel->setVisible(free);
    m_platform->setVisible(free);
    m_services.drafts.put(inboxdraft::key(m_original.id), now == m_original ? QJsonObject() : inboxdraft::write(now));
    showAddress();
}

QString InboxForm::address() const
{
    return m_address->whole();
}

void InboxForm::showAddress()
{
    Inbox now = edited();
    const QList<Secret> secrets = m_check->secrets();
    const QByteArray path = inboxPath(now.name).toUtf8();
    const QByteArray target =
        secrets.isEmpty() ? path : signing::addressed(now.check, secrets.first().reveal().toUtf8(), path);
    QByteArray shown = signing::withoutToken(now.check.scheme, now.check.place(), target);
    QString base = m_services.settings.get(setting::publicBaseUrl).trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    const QString local = m_services.receiver.inboxUrl(now).chopped(path.size());
    const QString origin = base.isEmpty() ? local : base;
    QStringList notes;
    if (now.name.isEmpty())
        notes += tr("The address ends with the name of the inbox.");
    else if (!isNew() && now.name != m_original.name)
        notes += tr("When you save, the old address %1 stops working: change it at the senders too.")
                     .arg(inboxPath(m_original.name));
    if (!base.isEmpty())
        notes += tr("On this computer: %1").arg(local + QString::fromUtf8(shown));
    if (shown != target)
        notes += tr("The token is hidden here and copied with the address.");
    m_address->setAddress(origin + QString::fromUtf8(shown.replace("***", "••••••")),
                          origin + QString::fromUtf8(target), notes.join(u'\n'));
}

void InboxForm::save(std::function<void()> then)
{
    if (m_busy)
        return;
    clearProblems();
    if (m_name->text().trimmed().isEmpty()) {
        setProblem(inboxfield::name, tr("Give the inbox a name: it becomes the end of its address."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!isDirty()) {
        if (then)
            then();
        return;
    }
    m_afterSave = std::move(then);
    setBusy(true);
    std::optional<QList<Secret>> secrets;
    // A check that is new needs its secrets, also when nothing was typed: the receiver says what is missing.
    if (m_check->secretsChanged() || (edited().check.isActive() && m_original.check.keychainKey.isEmpty()))
        secrets = m_check->secrets();
    m_desk.save(edited(), secrets);
}

void InboxForm::saved(const Inbox &before, const Inbox &now)
{
    if (before.id != m_original.id || !m_busy)
        return;
    m_services.drafts.remove(inboxdraft::key(m_original.id));
    setBusy(false);
    load(now);
    // After everybody else has been told, and has chosen the saved one.
    if (m_afterSave)
        QMetaObject::invokeMethod(this, std::exchange(m_afterSave, nullptr), Qt::QueuedConnection);
}

void InboxForm::failed(const Error &error)
{
    if (!m_busy)
        return;
    m_afterSave = nullptr;
    setBusy(false);
    for (auto it = error.fields.begin(); it != error.fields.end(); ++it)
        setProblem(it.key(), it.value());
    if (error.kind == ErrorKind::Conflict && error.fields.isEmpty())
        setProblem(inboxfield::name, error.text);
    else if (error.fields.isEmpty())
        m_error->setMessage(Tone::Bad, error.text, error.reference);
    if (error.fields.contains(inboxfield::secret))
        m_check->focusSecret();
    else if (error.fields.contains(inboxfield::name) || error.kind == ErrorKind::Conflict)
        m_name->setFocus(Qt::OtherFocusReason);
}

void InboxForm::discard()
{
    m_services.drafts.remove(inboxdraft::key(m_original.id));
    load(m_original);
}

void InboxForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *input : QList<QWidget *>{m_name, m_account, m_platform, m_check, m_pause, m_delete})
        input->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : tr("Save"));
    m_save->setAccessibleName(m_save->text());
    m_save->setEnabled(!busy && (isDirty() || isNew()));
}

void InboxForm::setProblem(const QString &field, const QString &text)
{
    if (field != inboxfield::name) {
        m_check->setProblem(field, text);
        return;
    }
    m_nameProblem->setText(text);
    m_nameProblem->setVisible(!text.isEmpty());
    setInvalid(m_name, !text.isEmpty());
    m_name->setAccessibleDescription(text);
}

void InboxForm::clearProblems()
{
    m_error->setMessage(Tone::Bad, {});
    for (const QString &field : {inboxfield::name, inboxfield::secret, inboxfield::checkName})
        setProblem(field, {});
}

void InboxForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void InboxForm::focusSecret()
{
    m_check->focusSecret();
}

void InboxForm::resizeEvent(QResizeEvent *event)
{
    InboxTab::resizeEvent(event);
    const bool narrow = event->size().width() < besideFrom;
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setSpacing(narrow ? 16 : 40);
}

void InboxForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT cancelled();
        event->accept();
        return;
    }
    InboxTab::keyPressEvent(event);
}

} // namespace gancho
