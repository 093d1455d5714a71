#include "ui/forms/publicurlform.h"

#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/tunnel/publicurl.h"
#include "ui/forms/staleurlform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tunnelwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace gancho {

PublicUrlForm::PublicUrlForm(const Services &services, PublicUrl &publicUrl, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_publicUrl(publicUrl)
    , m_kind(new QComboBox(this))
    , m_pill(new Pill({}, Tone::Neutral, this))
    , m_url(new ElidedLabel({}, "mono", this))
    , m_copy(makeButton(QStringLiteral("tunnelCopy"), tr("Copy"), "link", this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_again(makeButton(QStringLiteral("tunnelAgain"), tr("Try now"), "link", this))
    , m_note(makeText({}, "caption", this))
    , m_last(makeText({}, "caption", this))
    , m_toggle(makeButton(QStringLiteral("tunnelToggle"), {}, "primary", this))
    , m_stale(new StaleUrlForm(services, publicUrl, this))
    , m_fields(new QVBoxLayout)
{
    setObjectName(QStringLiteral("publicUrlForm"));
    identify(m_kind, QStringLiteral("tunnelKind"), tr("How the platform reaches this computer"));
    for (const TunnelKind kind : {TunnelKind::None, TunnelKind::Ssh, TunnelKind::Cloudflared, TunnelKind::Ngrok,
                                  TunnelKind::Tailscale, TunnelKind::Relay, TunnelKind::OwnUrl})
        m_kind->addItem(tunnel::labelOf(kind), int(kind));
    m_url->setObjectName(QStringLiteral("tunnelUrl"));
    m_problem->setObjectName(QStringLiteral("tunnelProblem"));
    m_last->setObjectName(QStringLiteral("tunnelLast"));
    m_copy->setAccessibleName(tr("Copy the public URL"));
    m_again->setAccessibleName(tr("Try now whether the public URL works"));
    m_fields->setSpacing(12);
    makeFields();

    auto *column = makeColumn(this, 0, 8);
    auto *head = new QHBoxLayout;
    auto *label = makeLabel(tr("&Way from outside"), "label", this);
    label->setBuddy(m_kind);
    head->addWidget(label, 1);
    head->addWidget(m_pill);
    column->addLayout(head);
    column->addWidget(m_kind);
    column->addWidget(m_note);
    column->addLayout(m_fields);
    auto *address = new QHBoxLayout;
    address->addWidget(m_url, 1);
    address->addWidget(m_copy);
    column->addLayout(address);
    m_problem->addWidget(m_again);
    column->addWidget(m_problem);
    column->addWidget(m_last);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_stale);
    column->addStretch();

    connect(m_kind, &QComboBox::currentIndexChanged, this, &PublicUrlForm::chosen);
    connect(m_toggle, &QPushButton::clicked, this, &PublicUrlForm::startOrStop);
    connect(m_again, &QPushButton::clicked, &m_publicUrl, &PublicUrl::checkNow);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        putOnClipboard(m_publicUrl.state().url);
        Q_EMIT toast(tr("Address copied."));
    });
    connect(&m_publicUrl, &PublicUrl::changed, this, &PublicUrlForm::refresh);
    connect(m_stale, &StaleUrlForm::toast, this, &PublicUrlForm::toast);
    connect(m_stale, &StaleUrlForm::updated, this, &PublicUrlForm::webhooksUpdated);
    fill();
    chosen();
}

void PublicUrlForm::addField(TunnelKind kind, const QString &label, QWidget *field, const QString &help)
{
    auto *part = new QWidget(this);
    auto *column = makeColumn(part, 0, 4);
    if (!label.isEmpty()) {
        auto *title = makeLabel(label, "label", part);
        title->setBuddy(field);
        column->addWidget(title);
    }
    column->addWidget(field);
    if (!help.isEmpty())
        column->addWidget(makeText(help, "caption", part));
    m_fields->addWidget(part);
    m_parts.append({kind, part});
}

QLineEdit *PublicUrlForm::addText(TunnelKind kind, const char *name, const QString &label, const QString &placeholder,
                                  const QString &help)
{
    auto *field = new QLineEdit(this);
    identify(field, QLatin1String(name), label, help);
    field->setPlaceholderText(placeholder);
    field->setProperty("mono", true);
    addField(kind, label, field, help);
    connect(field, &QLineEdit::returnPressed, m_toggle, &QPushButton::click);
    return field;
}

QSpinBox *PublicUrlForm::addPort(TunnelKind kind, const char *name, const QString &label, int lowest)
{
    auto *field = new QSpinBox(this);
    identify(field, QLatin1String(name), label);
    field->setRange(lowest, 65535);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setGroupSeparatorShown(false);
    field->setMaximumWidth(132);
    addField(kind, label, field);
    return field;
}

void PublicUrlForm::makeFields()
{
    m_ownUrl = addText(TunnelKind::OwnUrl, "tunnelOwnUrl", tr("Public base URL"), QStringLiteral("https://"),
                       tr("Of a server or tunnel of yours that forwards to this computer."));
    const TunnelKind ssh = TunnelKind::Ssh;
    m_sshTarget = addText(ssh, "tunnelSshTarget", tr("Server"), QStringLiteral("ana@server.example.com"));
    m_sshUrl = addText(ssh, "tunnelSshUrl", tr("Public URL of that server"), QStringLiteral("https://"),
                       tr("By which the platform reaches the port below."));
    m_sshRemotePort = addPort(ssh, "tunnelSshRemotePort", tr("Port on the server for the tunnel"), 1);
    m_sshPort = addPort(ssh, "tunnelSshPort", tr("Port of SSH"), 0);
    m_sshPort->setSpecialValueText(tr("as usual"));
    m_sshBind = addText(ssh, "tunnelSshBind", tr("Address on the server"), QStringLiteral("127.0.0.1"),
                        tr("Empty: only the server itself reaches the port, which is right behind a web server."));
    m_sshIdentity = addText(ssh, "tunnelSshIdentity", tr("Key file"), QStringLiteral("~/.ssh/id_ed25519"),
                            tr("Empty: the keys of your SSH agent and the usual files."));
    m_sshAcceptNew = new QCheckBox(tr("Trust the server when it is seen for the first time"), this);
    identify(m_sshAcceptNew, QStringLiteral("tunnelSshAcceptNew"), m_sshAcceptNew->text());
    addField(ssh, {}, m_sshAcceptNew);
    m_ngrokDomain = addText(TunnelKind::Ngrok, "tunnelNgrokDomain", tr("Reserved domain"),
                            QStringLiteral("shop.ngrok.app"), tr("Empty: ngrok gives one."));
    m_relayChannel =
        addText(TunnelKind::Relay, "tunnelRelayChannel", tr("Channel"), QStringLiteral("https://smee.io/new"),
                tr("An address that ends with /new makes a channel."));
    m_relayInbox = new QComboBox(this);
    identify(m_relayInbox, QStringLiteral("tunnelRelayInbox"), tr("Inbox for calls of the bare channel"));
    addField(TunnelKind::Relay, m_relayInbox->accessibleName(), m_relayInbox);
}

void PublicUrlForm::fill()
{
    const TunnelConfig config = TunnelConfig::read(m_services.settings);
    m_kind->setCurrentIndex(m_kind->findData(int(config.kind)));
    m_ownUrl->setText(m_services.settings.get(setting::publicBaseUrl));
    m_sshTarget->setText(config.sshTarget);
    m_sshUrl->setText(config.sshUrl);
    m_sshRemotePort->setValue(config.sshRemotePort);
    m_sshPort->setValue(config.sshPort);
    m_sshBind->setText(config.sshBind);
    m_sshIdentity->setText(config.sshIdentity);
    m_sshAcceptNew->setChecked(config.sshAcceptNew);
    m_ngrokDomain->setText(config.ngrokDomain);
    m_relayChannel->setText(config.relayChannel);
    m_relayInbox->clear();
    m_relayInbox->addItem(tr("The first one"), QString());
    for (const Inbox &inbox : m_services.receiver.inboxes())
        m_relayInbox->addItem(inbox.name, inbox.name);
    m_relayInbox->setCurrentIndex(qMax(0, m_relayInbox->findData(config.relayInbox)));
}

TunnelConfig PublicUrlForm::config() const
{
    TunnelConfig config;
    config.kind = TunnelKind(m_kind->currentData().toInt());
    config.ownUrl = m_ownUrl->text().trimmed();
    config.sshTarget = m_sshTarget->text().trimmed();
    config.sshUrl = m_sshUrl->text().trimmed();
    config.sshRemotePort = m_sshRemotePort->value();
    config.sshPort = m_sshPort->value();
    config.sshBind = m_sshBind->text().trimmed();
    config.sshIdentity = m_sshIdentity->text().trimmed();
    config.sshAcceptNew = m_sshAcceptNew->isChecked();
    config.ngrokDomain = m_ngrokDomain->text().trimmed();
    config.relayChannel = m_relayChannel->text().trimmed();
    config.relayInbox = m_relayInbox->currentData().toString();
    return config;
}

void PublicUrlForm::chosen()
{
    const auto kind = TunnelKind(m_kind->currentData().toInt());
    for (const Part &part : std::as_const(m_parts))
        part.widget->setVisible(part.kind == kind);
    const QString note = tunnel::noteOf(kind);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    refresh();
}

void PublicUrlForm::refresh()
{
    using Phase = TunnelState::Phase;
    TunnelState state = m_publicUrl.state();
    // What another kind came to is of no interest to the one that is being chosen.
    if (state.kind != TunnelKind(m_kind->currentData().toInt()))
        state = {};
    const bool runs = state.phase == Phase::Starting || state.phase == Phase::Up || state.phase == Phase::Unreachable ||
                      state.phase == Phase::Down;
    m_pill->setText(tunnelWord(state));
    m_pill->setTone(tunnelTone(state));
    m_url->setText(state.url);
    m_url->setVisible(!state.url.isEmpty());
    m_copy->setVisible(!state.url.isEmpty());
    m_problem->setMessage(tunnelTone(state) == Tone::Bad ? Tone::Bad : Tone::Warn, tunnelMessage(state));
    m_again->setVisible(state.phase == Phase::Down || state.phase == Phase::Unreachable);
    const bool wasTrouble = state.phase == Phase::Up && !state.lastProblem.isEmpty() && state.lastProblemAt.isValid();
    m_last->setVisible(wasTrouble);
    m_last->setText(wasTrouble ? tr("Last problem, %1: %2")
                                     .arg(QLocale().toString(state.lastProblemAt.toLocalTime(), QLocale::ShortFormat),
                                          state.lastProblem)
                               : QString());
    m_toggle->setText(runs ? tr("Stop") : tr("Start"));
    m_toggle->setAccessibleName(runs ? tr("Stop the way from outside") : tr("Start the way from outside"));
    m_toggle->setEnabled(runs || TunnelKind(m_kind->currentData().toInt()) != TunnelKind::None);
    setLook(m_toggle, "kind", runs ? "" : "primary");
    m_kind->setEnabled(!runs);
    for (const Part &part : std::as_const(m_parts))
        part.widget->setEnabled(!runs);
    // A channel that was made belongs into its field.
    if (runs && state.kind == TunnelKind::Relay)
        m_relayChannel->setText(m_services.settings.get(setting::relayChannel));
}

void PublicUrlForm::startOrStop()
{
    using Phase = TunnelState::Phase;
    const Phase phase = m_publicUrl.state().phase;
    if (phase == Phase::Off || phase == Phase::Failed || phase == Phase::NotInstalled)
        m_publicUrl.start(config());
    else
        m_publicUrl.stop();
}

} // namespace gancho
