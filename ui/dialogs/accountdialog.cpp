#include "ui/dialogs/accountdialog.h"

#include "app/accounts/accountsession.h"
#include "app/secrets/secretstore.h"
#include "models/domain/subscription.h"
#include "models/domain/whazingtoken.h"
#include "ui/accountinbox.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/pill.h"

#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gancho {

namespace {

QString colourName(int index)
{
    switch (index) {
    case 0:
        return AccountDialog::tr("Blue");
    case 1:
        return AccountDialog::tr("Green");
    case 2:
        return AccountDialog::tr("Orange");
    case 3:
        return AccountDialog::tr("Red");
    case 4:
        return AccountDialog::tr("Purple");
    default:
        return AccountDialog::tr("Grey");
    }
}

const QStringList &colours()
{
    static const QStringList list{QStringLiteral("#1D5FBF"), QStringLiteral("#1D7A4B"), QStringLiteral("#A65300"),
                                  QStringLiteral("#B42318"), QStringLiteral("#6D3FBF"), QStringLiteral("#586272")};
    return list;
}

} // namespace

AccountDialog::AccountDialog(const Services &services, const Account &account, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_account(account)
    , m_platform(new QComboBox(this))
    , m_sandbox(new QCheckBox(tr("&Sandbox: an invented company, nothing leaves this computer"), this))
    , m_hint(makeText({}, "caption", this))
    , m_name(new QLineEdit(account.name, this))
    , m_nameProblem(makeText({}, "error", this))
    , m_baseUrl(new QLineEdit(account.baseUrl.toString(), this))
    , m_baseUrlProblem(makeText({}, "error", this))
    , m_token(new QLineEdit(this))
    , m_tokenProblem(makeText({}, "error", this))
    , m_tokenNote(new Banner(Tone::Info, this))
    , m_note(new Banner(Tone::Info, this))
    , m_test(makeButton(QStringLiteral("accountTest"), tr("Test connection"), nullptr, this))
    , m_access(new QWidget(this))
    , m_accessRows(makeColumn(m_access, 0, 4))
    , m_error(new Banner(Tone::Bad, this))
    , m_save(makeButton(QStringLiteral("accountSave"), isNew() ? tr("Connect") : tr("Save"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("accountCancel"), tr("Cancel"), nullptr, this))
{
    setWindowTitle(isNew() ? tr("Connect an account") : tr("Edit the account"));
    setObjectName(QStringLiteral("accountDialog"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(460);
    auto *column = makeColumn(this, 20, 6);
    makeFields(column);
    makeFoot(column);
    chooseColour(m_account.colour);
    m_nameProblem->hide();
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setDefault(true);
    m_name->setFocus();
}

void AccountDialog::makeFields(QVBoxLayout *column)
{
    for (const PlatformKind kind : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint})
        m_platform->addItem(platformName(kind), int(kind));
    m_platform->setCurrentIndex(qMax(0, m_platform->findData(int(m_account.platform))));
    // What was received and kept for an account is its platform's.
    m_platform->setEnabled(isNew());
    m_sandbox->setObjectName(QStringLiteral("accountSandbox"));
    m_sandbox->setAccessibleName(tr("Sandbox: an invented company, nothing leaves this computer"));
    m_sandbox->setChecked(m_account.sandbox);
    m_sandbox->setVisible(isNew());
    m_hint->setObjectName(QStringLiteral("accountHint"));
    identify(m_platform, QStringLiteral("accountPlatform"), tr("Platform"));
    identify(m_name, QStringLiteral("accountName"), tr("Name"));
    identify(m_baseUrl, QStringLiteral("accountBaseUrl"), tr("Base URL"));
    identify(m_token, QStringLiteral("accountToken"), tr("Token"));
    m_name->setPlaceholderText(tr("The customer's name"));
    m_baseUrl->setProperty("mono", true);
    m_token->setEchoMode(QLineEdit::Password);
    const auto field = [this, column](const QString &text, QWidget *input, QLabel *problem = nullptr) {
        QLabel *label = makeLabel(text, "label", this);
        label->setBuddy(input);
        column->addWidget(label);
        column->addWidget(input);
        if (problem)
            column->addWidget(problem);
        column->addSpacing(6);
        return label;
    };
    field(tr("&Platform"), m_platform);
    column->addWidget(m_sandbox);
    column->addSpacing(6);
    field(tr("&Name"), m_name, m_nameProblem);
    column->addWidget(makeLabel(tr("Colour"), "label", this));
    column->addWidget(makeColours());
    column->addSpacing(6);
    column->addWidget(m_hint);
    QLabel *urlLabel = field(tr("&Base URL"), m_baseUrl, m_baseUrlProblem);
    QLabel *tokenLabel = field(tr("&Token"), m_token, m_tokenProblem);
    m_remote = {m_hint, urlLabel, m_baseUrl, tokenLabel, m_token, m_test};
    m_tokenNote->setObjectName(QStringLiteral("accountTokenNote"));
    column->addWidget(m_tokenNote);
    column->addWidget(m_note);
    connect(m_token, &QLineEdit::textChanged, this, &AccountDialog::showToken);
    if (!isNew() && m_account.platform == PlatformKind::Whazing && !m_account.sandbox)
        whenDone(m_services.secrets.read(m_account.id.value), this, [this](const Result<Secret> &stored) {
            if (stored && m_token->text().isEmpty())
                showToken(stored->reveal());
        });
    connect(m_platform, &QComboBox::currentIndexChanged, this, &AccountDialog::showPlatform);
    connect(m_sandbox, &QCheckBox::toggled, this, &AccountDialog::showPlatform);
    showPlatform();
}

void AccountDialog::showToken(const QString &token)
{
    const auto claims =
        platform() == PlatformKind::Whazing && !isSandbox() ? WhazingToken::read(token.trimmed()) : std::nullopt;
    if (!claims) {
        m_tokenNote->setMessage(Tone::Info, {});
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto validity = claims->validity(now);
    QString text = claims->validityText(now);
    if (!claims->channelId.isEmpty())
        text = tr("Token of channel %1. %2").arg(claims->channelId, text);
    m_tokenNote->setMessage(validity == WhazingToken::Validity::Expired    ? Tone::Bad
                            : validity == WhazingToken::Validity::Expiring ? Tone::Warn
                                                                           : Tone::Info,
                            text);
}

PlatformKind AccountDialog::platform() const
{
    return PlatformKind(m_platform->currentData().toInt());
}

bool AccountDialog::isSandbox() const
{
    return m_sandbox->isChecked();
}

void AccountDialog::showPlatform()
{
    const bool sandbox = isSandbox();
    for (QWidget *remote : std::as_const(m_remote))
        remote->setVisible(!sandbox);
    showToken(m_token->text());
    for (QLabel *problem : {m_baseUrlProblem, m_tokenProblem})
        problem->hide();
    for (QLineEdit *input : {m_baseUrl, m_token})
        setInvalid(input, false);
    m_access->hide();
    // What the user typed stays.
    if (isNew() && (m_baseUrl->text().isEmpty() || m_baseUrl->text() == m_offeredUrl)) {
        m_offeredUrl = platformDefaultBaseUrl(platform());
        m_baseUrl->setText(m_offeredUrl);
    }
    QString hint, url, token;
    switch (platform()) {
    case PlatformKind::Whazing:
        hint = tr("In Whazing's panel: Configurações, Canais/API, tab API. Copy the URL with its apiId and the token "
                  "from there.");
        url = QStringLiteral("https://…/v1/api/external/…");
        token = QStringLiteral("eyJ…");
        break;
    case PlatformKind::Clint:
        hint = tr("In Clint: Conta, API, Copiar. Only the Elite plan has an API.");
        url = platformDefaultBaseUrl(PlatformKind::Clint);
        break;
    case PlatformKind::WtsChat:
        url = platformDefaultBaseUrl(PlatformKind::WtsChat);
        token = QStringLiteral("pn_…");
        break;
    case PlatformKind::None:
        break;
    }
    m_hint->setText(hint);
    m_hint->setVisible(!sandbox && !hint.isEmpty());
    m_baseUrl->setPlaceholderText(url);
    m_token->setPlaceholderText(isNew() ? token : tr("Leave empty to keep the stored one"));
    if (sandbox)
        m_note->setMessage(Tone::Info, tr("This is the sandbox: it needs neither address nor token."));
    else if (!m_services.secrets.persistent())
        m_note->setMessage(Tone::Warn, tr("This system has no keychain that works: the token is kept until the program "
                                          "ends and must be entered again next time."));
    else
        m_note->setMessage(Tone::Info, {});
}

QWidget *AccountDialog::makeColours()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < colours().size(); ++i) {
        const QString colour = colours()[i];
        QPushButton *button = makeButton(QStringLiteral("accountColour%1").arg(i), {}, nullptr, row);
        button->setAccessibleName(tr("Colour: %1").arg(colourName(i)));
        button->setToolTip(colourName(i));
        button->setCheckable(true);
        button->setProperty("colour", colour);
        button->setFixedSize(32, 32);
        connect(button, &QPushButton::clicked, this, [this, colour] { chooseColour(colour); });
        m_colours += button;
        layout->addWidget(button);
    }
    layout->addStretch();
    return row;
}

void AccountDialog::makeFoot(QVBoxLayout *column)
{
    m_access->setObjectName(QStringLiteral("accountAccess"));
    m_error->setObjectName(QStringLiteral("accountError"));
    column->addWidget(m_test, 0, Qt::AlignLeft);
    column->addWidget(m_access);
    column->addWidget(m_error);
    column->addSpacing(10);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column->addLayout(row);
}

void AccountDialog::chooseColour(const QString &colour)
{
    m_account.colour = colour;
    for (QPushButton *button : std::as_const(m_colours)) {
        const QString own = button->property("colour").toString();
        const bool chosen = own.compare(colour, Qt::CaseInsensitive) == 0;
        button->setChecked(chosen);
        button->setText(chosen ? QStringLiteral("✓") : QString());
        button->setStyleSheet(
            QStringLiteral("QPushButton { background: %1; color: white; border: none; padding: 0; min-height: 28px; "
                           "max-height: 28px; min-width: 28px; max-width: 28px; font-weight: 600; }")
                .arg(own));
    }
}

Account AccountDialog::edited() const
{
    Account account = m_account;
    account.name = m_name->text().trimmed();
    account.platform = platform();
    account.sandbox = isSandbox();
    if (!account.sandbox) {
        QString url = m_baseUrl->text().trimmed();
        while (url.endsWith(u'/'))
            url.chop(1);
        account.baseUrl = QUrl(url);
    }
    return account;
}

bool AccountDialog::validate(bool tokenNeeded)
{
    const auto show = [](QLineEdit *input, QLabel *problem, const QString &text) {
        problem->setText(text);
        problem->setVisible(!text.isEmpty());
        setInvalid(input, !text.isEmpty());
        if (!text.isEmpty())
            input->setFocus();
        return text.isEmpty();
    };
    bool good = true;
    if (!isSandbox()) {
        good &=
            show(m_token, m_tokenProblem,
                 tokenNeeded && m_token->text().trimmed().isEmpty() ? tr("Enter the token of the customer's account.")
                                                                    : QString());
        good &= show(m_baseUrl, m_baseUrlProblem, checkWebhookUrl(m_baseUrl->text()));
    }
    good &=
        show(m_name, m_nameProblem, m_name->text().trimmed().isEmpty() ? tr("Give the account a name.") : QString());
    return good;
}

void AccountDialog::test()
{
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(platformName(platform()));
    if (!validate(isNew()))
        return;
    m_test->setEnabled(false);
    m_test->setText(tr("Testing…"));
    const QString typed = m_token->text().trimmed();
    if (!typed.isEmpty()) {
        probeWith(typed);
        return;
    }
    whenDone(m_services.secrets.read(m_account.id.value), this,
             [this](const Result<Secret> &stored) { probeWith(stored ? stored->reveal() : QString()); });
}

void AccountDialog::probeWith(const QString &token)
{
    const Account account = edited();
    whenDone(AccountSession::probe(account.platform, account.baseUrl, Secret(token), this), this,
             [this](const Result<QList<GroupAccess>> &outcome) { showAccess(outcome); });
}

void AccountDialog::showAccess(const Result<QList<GroupAccess>> &outcome)
{
    m_test->setEnabled(true);
    m_test->setText(tr("Test connection"));
    qDeleteAll(m_access->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_error->setMessage(Tone::Bad, outcome ? QString() : outcome.error().text,
                        outcome ? QString() : outcome.error().reference);
    m_access->setVisible(outcome.has_value());
    if (!outcome)
        return;
    for (const GroupAccess &group : *outcome) {
        auto *line = new QWidget(m_access);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(makeLabel(group.group));
        row->addWidget(makeText(group.text, "caption"), 1);
        const bool allowed = group.state == GroupAccess::State::Allowed;
        row->addWidget(new Pill(allowed                                     ? tr("✓ Allowed")
                                : group.state == GroupAccess::State::Denied ? tr("✕ Denied")
                                                                            : tr("! Failed"),
                                allowed                                     ? Tone::Ok
                                : group.state == GroupAccess::State::Denied ? Tone::Warn
                                                                            : Tone::Bad));
        line->setAccessibleName(group.group);
        m_accessRows->addWidget(line);
    }
}

void AccountDialog::save()
{
    if (!validate(isNew() && !isSandbox()))
        return;
    const auto stored = m_services.accounts.save(edited());
    if (!stored) {
        m_error->setMessage(Tone::Bad, stored.error().text);
        return;
    }
    m_account = *stored;
    m_save->setEnabled(false);
    const QString typed = m_token->text().trimmed();
    const AccountId id = m_account.id;
    if (typed.isEmpty()) {
        finish(id);
        return;
    }
    whenDone(m_services.session.setToken(id, Secret(typed)), this, [this, id](const Result<Done> &kept) {
        m_save->setEnabled(true);
        if (kept)
            finish(id);
        else
            m_error->setMessage(Tone::Bad, kept.error().text);
    });
}

void AccountDialog::finish(const AccountId &id)
{
    whenDone(ensureInbox(m_services.store, m_services.receiver, m_account), this,
             [this, id](const Result<Inbox> &inbox) {
                 m_save->setEnabled(true);
                 if (!inbox) {
                     m_error->setMessage(Tone::Bad, inbox.error().text);
                     return;
                 }
                 Q_EMIT saved(id);
                 accept();
             });
}

} // namespace gancho
