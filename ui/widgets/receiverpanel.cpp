#include "ui/widgets/receiverpanel.h"

#include "app/accounts/accountstore.h"
#include "app/diagnosis/arrivaldoctor.h"
#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/tunnel/publicurl.h"
#include "models/domain/subscription.h"
#include "ui/accountinbox.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/eventrate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/receiverpill.h"
#include "ui/widgets/tunnelwords.h"
#include "ui/widgets/urltest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace gancho {

namespace {
constexpr int mostFindings = 3;
}

ReceiverPanel::ReceiverPanel(const Services &services, EventRate &rate, QWidget *window)
    : Overlay(window)
    , m_services(services)
    , m_rate(rate)
    , m_state(new Pill({}, Tone::Neutral, this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_offer(makeButton(QStringLiteral("receiverOffer"), {}, nullptr, this))
    , m_address(new ElidedLabel({}, "mono", this))
    , m_copy(makeButton(QStringLiteral("receiverCopy"), tr("Copy"), "link", this))
    , m_publicUrl(new QLineEdit(this))
    , m_publicProblem(makeText({}, "error", this))
    , m_tunnel(new Pill({}, Tone::Neutral, this))
    , m_tunnelProblem(new Banner(Tone::Warn, this))
    , m_setUp(makeButton(QStringLiteral("receiverTunnel"), tr("Set up a tunnel…"), "link", this))
    , m_port(new QSpinBox(this))
    , m_applyPort(makeButton(QStringLiteral("receiverApplyPort"), tr("Change port"), nullptr, this))
    , m_perMinute(makeLabel({}, "muted", this))
    , m_toggle(makeButton(QStringLiteral("receiverToggle"), {}, "primary", this))
    , m_why(makeButton(QStringLiteral("receiverWhy"), tr("Why did nothing arrive?"), "link", this))
{
    setFixedWidth(380);
    setObjectName(QStringLiteral("receiverPanel"));
    setAccessibleName(tr("Receiver"));
    m_copy->setAccessibleName(tr("Copy the address"));
    identify(m_publicUrl, QStringLiteral("receiverPublicUrl"), tr("Public base URL"),
             tr("Under which address the platform reaches this receiver, when a tunnel or a server forwards to it."));
    m_publicUrl->setPlaceholderText(QStringLiteral("https://"));
    m_publicUrl->setProperty("mono", true);
    identify(m_port, QStringLiteral("receiverPort"), tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setGroupSeparatorShown(false);
    m_port->setFixedWidth(90);

    auto *column = makeColumn(this, 16, 8);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Receiver"), "section", this));
    head->addStretch();
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_offer, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(makeLabel(tr("Address on this computer"), "label", this));
    auto *address = new QHBoxLayout;
    address->addWidget(m_address, 1);
    address->addWidget(m_copy);
    column->addLayout(address);
    auto *publicLabel = makeLabel(tr("&Public base URL"), "label", this);
    publicLabel->setBuddy(m_publicUrl);
    auto *publicHead = new QHBoxLayout;
    publicHead->addWidget(publicLabel);
    publicHead->addStretch();
    publicHead->addWidget(m_tunnel);
    column->addLayout(publicHead);
    makeUrlTest();
    auto *publicRow = new QHBoxLayout;
    publicRow->setSpacing(8);
    publicRow->addWidget(m_publicUrl, 1);
    publicRow->addWidget(m_test->button());
    column->addLayout(publicRow);
    column->addWidget(m_publicProblem);
    column->addWidget(m_test);
    column->addWidget(m_tunnelProblem);
    column->addWidget(makeText(tr("Of a tunnel or server that forwards to this computer. Webhooks then get this "
                                  "address instead of the local one."),
                               "caption", this));
    column->addWidget(m_setUp, 0, Qt::AlignLeft);
    auto *portLabel = makeLabel(tr("P&ort"), "label", this);
    portLabel->setBuddy(m_port);
    column->addWidget(portLabel);
    auto *port = new QHBoxLayout;
    port->addWidget(m_port);
    port->addWidget(m_applyPort);
    port->addStretch();
    column->addLayout(port);
    column->addSpacing(4);
    column->addWidget(m_why, 0, Qt::AlignLeft);
    column->addSpacing(4);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_perMinute, 1);
    foot->addWidget(m_toggle);
    column->addLayout(foot);

    m_publicUrl->setText(m_services.settings.get(setting::publicBaseUrl));
    m_publicProblem->hide();
    m_port->setValue(m_services.settings.get(setting::listenPort));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        Q_EMIT toast(tr("Address copied."));
    });
    connect(m_why, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT whyRequested();
    });
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT tunnelRequested();
    });
    connect(&m_services.publicUrl, &PublicUrl::changed, this, &ReceiverPanel::refreshTunnel);
    connect(&m_services.publicUrl, &PublicUrl::addressChanged, this,
            [this](const QString &, const QString &now) { m_publicUrl->setText(now); });
    connect(m_publicUrl, &QLineEdit::textEdited, m_test, &UrlTest::clear);
    connect(m_publicUrl, &QLineEdit::editingFinished, this, &ReceiverPanel::storePublicUrl);
    connect(m_applyPort, &QPushButton::clicked, this, [this] { moveTo(quint16(m_port->value())); });
    connect(m_port, &QSpinBox::valueChanged, this, &ReceiverPanel::refresh);
    connect(m_offer, &QPushButton::clicked, this, [this] { moveTo(m_services.receiver.state().suggestedPort); });
    connect(m_toggle, &QPushButton::clicked, this, &ReceiverPanel::startOrStop);
    connect(&m_services.receiver, &Receiver::changed, this, &ReceiverPanel::refresh);
    connect(&m_services.receiver, &Receiver::inboxesChanged, this, &ReceiverPanel::refresh);
    connect(&m_services.accounts, &AccountStore::currentChanged, this, &ReceiverPanel::refresh);
    connect(&m_rate, &EventRate::changed, this, &ReceiverPanel::refresh);
    refreshTunnel();
    refresh();
}

QWidget *ReceiverPanel::firstFocus()
{
    return m_toggle;
}

void ReceiverPanel::refresh()
{
    const ReceiverState &state = m_services.receiver.state();
    const bool running = state.phase == ReceiverState::Phase::Running;
    m_state->setText(receiverWord(state));
    m_state->setTone(receiverTone(state));
    m_problem->setMessage(state.phase == ReceiverState::Phase::Failed ? Tone::Bad : Tone::Warn, state.problem);
    m_offer->setVisible(state.suggestedPort != 0);
    m_offer->setText(tr("Use port %1").arg(state.suggestedPort));
    m_offer->setAccessibleName(m_offer->text());
    const Account *account = m_services.accounts.current();
    const auto inbox = inboxOf(m_services.receiver, account ? account->id : AccountId());
    m_address->setText(inbox ? m_services.receiver.inboxUrl(*inbox) : QStringLiteral("http://%1").arg(state.listen()));
    m_copy->setEnabled(running);
    m_applyPort->setEnabled(m_port->value() != state.port || !running);
    m_perMinute->setText(tr("%1 per minute").arg(QLocale().toString(m_rate.perMinute())));
    m_toggle->setText(running ? tr("Stop") : tr("Start"));
    m_toggle->setAccessibleName(running ? tr("Stop receiving") : tr("Start receiving"));
    m_toggle->setEnabled(state.phase != ReceiverState::Phase::Starting);
    setLook(m_toggle, "kind", running ? "" : "primary");
    m_test->button()->setEnabled(!m_test->isRunning() && !m_publicUrl->text().trimmed().isEmpty());
    fit();
}

void ReceiverPanel::refreshTunnel()
{
    const TunnelState &state = m_services.publicUrl.state();
    const bool on = state.phase != TunnelState::Phase::Off;
    // A tunnel says itself under which URL it is reached.
    m_publicUrl->setReadOnly(on && state.kind != TunnelKind::OwnUrl);
    m_tunnel->setVisible(on);
    m_tunnel->setText(tunnelWord(state));
    m_tunnel->setTone(tunnelTone(state));
    m_tunnelProblem->setMessage(Tone::Warn, on ? tunnelMessage(state) : QString());
    fit();
}

void ReceiverPanel::fit()
{
    if (!isVisible())
        return;
    layout()->activate();
    const int room = parentWidget()->height() - y() - 8;
    resize(width(), qMin(room, qMax(sizeHint().height(), layout()->heightForWidth(width()))));
}

void ReceiverPanel::makeUrlTest()
{
    m_test = new UrlTest(
        m_services.doctor,
        [this] {
            storePublicUrl();
            const Account *account = m_services.accounts.current();
            const auto inbox = inboxOf(m_services.receiver, account ? account->id : AccountId());
            // The base itself is no inbox: the receiver answers 404 there.
            UrlTest::Request request{m_publicUrl->text().trimmed(), {}};
            if (inbox && m_publicProblem->text().isEmpty())
                request.url = ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, *inbox);
            request.options.platform = account ? account->platform : PlatformKind::None;
            request.options.timeoutMs = usualTimeoutMs(request.options.platform);
            request.options.allowLocal = account && account->sandbox;
            return request;
        },
        this);
    m_test->setMost(mostFindings);
    connect(m_test, &UrlTest::resized, this, &ReceiverPanel::fit);
    connect(m_test, &UrlTest::toast, this, &ReceiverPanel::toast);
}

void ReceiverPanel::storePublicUrl()
{
    const QString url = m_publicUrl->text().trimmed();
    const QString wrong = url.isEmpty() ? QString() : checkWebhookUrl(url);
    m_publicProblem->setText(wrong);
    m_publicProblem->setVisible(!wrong.isEmpty());
    setInvalid(m_publicUrl, !wrong.isEmpty());
    if (wrong.isEmpty() && url != m_services.settings.get(setting::publicBaseUrl))
        m_services.settings.set(setting::publicBaseUrl, url);
    refresh();
}

void ReceiverPanel::moveTo(quint16 port)
{
    m_services.settings.set(setting::listenPort, port);
    m_port->setValue(port);
    m_services.receiver.start(QHostAddress(m_services.settings.get(setting::listenAddress)), port);
}

void ReceiverPanel::startOrStop()
{
    if (m_services.receiver.state().phase == ReceiverState::Phase::Running)
        m_services.receiver.stop();
    else
        moveTo(quint16(m_port->value()));
}

} // namespace gancho
