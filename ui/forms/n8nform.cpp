#include "ui/forms/n8nform.h"

#include "app/accounts/accountsession.h"
#include "app/secrets/secretstore.h"
#include "models/domain/whazingwebhook.h"
#include "ui/forms/flowsource.h"
#include "ui/forms/webhooktest.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/switch.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gancho {

namespace {
/// The header in which Whazing and routes bring a webhook's key (reference/integrators.md §1d).
const QByteArray keyHeader = "X-N8N-API-KEY";

QString keyPlace(const QString &path)
{
    return QStringLiteral("n8n-webhook/") + path;
}
} // namespace

N8nForm::N8nForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_instance(new QLineEdit(this))
    , m_apiKey(new QLineEdit(this))
    , m_source(new FlowSource(services, this))
    , m_asksKey(new Switch(tr("Senders bring a key"), this))
    , m_key(new QLineEdit(this))
    , m_keyProblem(makeText({}, "error", this))
    , m_newKey(makeButton(QStringLiteral("n8nNewKey"), tr("New key"), "link", this))
    , m_copyKey(makeButton(QStringLiteral("n8nCopyKey"), tr("Copy key"), "link", this))
    , m_token(new Switch(tr("Hand the account's token to n8n"), this))
    , m_copy(makeButton(QStringLiteral("n8nCopy"), tr("Copy"), nullptr, this))
    , m_save(makeButton(QStringLiteral("n8nSave"), tr("Save as file…"), nullptr, this))
    , m_create(makeButton(QStringLiteral("n8nCreate"), tr("Create and activate in n8n"), "primary", this))
    , m_banner(new Banner(Tone::Info, this))
    , m_test(new WebhookTest(
          Integrator::N8n,
          [this] {
              WebhookTest::Event event;
              if (const exchange::FlowPlan plan = m_source->plan(); plan.sample)
                  event.body = plan.sample->body;
              if (m_asksKey->isChecked() && !m_key->text().trimmed().isEmpty())
                  event.headers = {{keyHeader, m_key->text().trimmed().toUtf8()}};
              return event;
          },
          this))
{
    setObjectName(QStringLiteral("n8nForm"));
    setAccessibleName(tr("Workflow for n8n"));
    auto *inside = new QWidget;
    inside->setProperty("role", QStringLiteral("scrolled"));
    auto *column = makeColumn(inside, 16, 8);
    column->addWidget(m_source);
    makeKey(inside);
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    files->addWidget(m_copy);
    files->addWidget(m_save, 1);
    column->addLayout(files);
    column->addWidget(
        makeText(tr("In n8n: menu ⋯, Import from file; or paste it into an empty workflow."), "caption", inside));
    column->addWidget(makeLine(inside));
    makeInstance(inside);
    column->addWidget(m_banner);
    column->addWidget(makeLine(inside));
    column->addWidget(m_test);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    makeColumn(this, 0, 0)->addWidget(scroll);
    m_banner->setObjectName(QStringLiteral("n8nOutcome"));
    chainTabs(m_source->inputs() +
              QList<QWidget *>{m_asksKey, m_key, m_newKey, m_copyKey, m_copy, m_save, m_instance, m_apiKey, m_token,
                               m_create} +
              m_test->inputs());

    connect(m_source, &FlowSource::changed, this, [this] { m_token->setVisible(m_source->plan().call.has_value()); });
    connect(m_asksKey, &Switch::toggled, this, &N8nForm::showKey);
    connect(m_key, &QLineEdit::textChanged, this, &N8nForm::showKey);
    connect(m_newKey, &QPushButton::clicked, this, &N8nForm::newKey);
    connect(m_copyKey, &QPushButton::clicked, this, [this] {
        putOnClipboard(m_key->text().trimmed());
        Q_EMIT toast(tr("Key copied."));
    });
    connect(m_instance, &QLineEdit::editingFinished, this, &N8nForm::keepInstance);
    connect(m_apiKey, &QLineEdit::editingFinished, this, &N8nForm::keepInstance);
    connect(m_apiKey, &QLineEdit::textChanged, this, &N8nForm::showKey);
    connect(m_copy, &QPushButton::clicked, this, &N8nForm::copy);
    connect(m_save, &QPushButton::clicked, this, &N8nForm::save);
    connect(m_create, &QPushButton::clicked, this, &N8nForm::create);
    m_instance->setText(m_services.settings.get(setting::n8nInstance));
    m_token->hide();
    m_asksKey->setChecked(true);
    newKey();
    readApiKey();
}

void N8nForm::makeInstance(QWidget *inside)
{
    identify(m_instance, QStringLiteral("n8nInstance"), tr("Address of n8n"));
    identify(m_apiKey, QStringLiteral("n8nApiKey"), tr("API key of n8n"));
    identify(m_token, QStringLiteral("n8nToken"), tr("Hand the account's token to n8n as a credential"));
    m_instance->setPlaceholderText(QStringLiteral("https://n8n.exemplo.com.br"));
    m_apiKey->setEchoMode(QLineEdit::Password);
    auto *column = static_cast<QVBoxLayout *>(inside->layout());
    auto *fields = new QVBoxLayout;
    fields->setSpacing(4);
    const struct
    {
        QString label;
        QWidget *field;
    } rows[] = {{tr("Address of n8n"), m_instance}, {tr("API key of n8n"), m_apiKey}};
    for (const auto &row : rows) {
        auto *label = makeLabel(row.label, "label", inside);
        label->setBuddy(row.field);
        fields->addWidget(label);
        fields->addWidget(row.field);
        fields->addSpacing(4);
    }
    fields->addWidget(makeText(tr("Optional. Created in n8n under Settings, n8n API. It only goes to that address, "
                                  "never along with events."),
                               "caption", inside));
    column->addLayout(fields);
    column->addWidget(m_token);
    column->addWidget(m_create);
}

void N8nForm::makeKey(QWidget *inside)
{
    identify(m_asksKey, QStringLiteral("n8nAsksKey"), tr("Senders bring a key"));
    identify(m_key, QStringLiteral("n8nKey"), tr("Key of the webhook"));
    m_keyProblem->setObjectName(QStringLiteral("n8nKeyProblem"));
    m_key->setProperty("mono", true);
    auto *column = static_cast<QVBoxLayout *>(inside->layout());
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(m_asksKey);
    rows->addWidget(m_key);
    rows->addWidget(m_keyProblem);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(16);
    tools->addWidget(m_newKey);
    tools->addWidget(m_copyKey);
    tools->addStretch();
    rows->addLayout(tools);
    rows->addWidget(makeText(tr("In the header %1. It is not in the file: n8n keeps it as a credential.")
                                 .arg(QString::fromLatin1(keyHeader)),
                             "caption", inside));
    column->addLayout(rows);
}

void N8nForm::setRoute(const Route &route, EventId sample)
{
    m_source->setRoute(route, sample);
    // The key that the workflow of this name was created with, so that it can be tested again.
    whenDone(m_services.secrets.read(keyPlace(workflow().webhookPath)), this,
             [this, typed = m_key->text()](const Result<Secret> &kept) {
                 if (kept && !kept->isEmpty() && m_key->text() == typed)
                     m_key->setText(kept->reveal());
             });
}

exchange::FlowPlan N8nForm::plan() const
{
    exchange::FlowPlan plan = m_source->plan();
    if (m_asksKey->isChecked())
        plan.keyHeader = QString::fromLatin1(keyHeader);
    return plan;
}

exchange::N8nWorkflow N8nForm::workflow() const
{
    return exchange::N8nWorkflow::of(plan());
}

N8nApiKey N8nForm::apiKey() const
{
    return {Secret(m_apiKey->text().trimmed())};
}

void N8nForm::readApiKey()
{
    const QUrl instance = N8nClient::instanceOf(m_instance->text());
    if (!instance.isValid())
        return;
    whenDone(m_services.secrets.read(N8nApiKey::keychainKey(instance)), this, [this](const Result<Secret> &key) {
        if (key && m_apiKey->text().isEmpty())
            m_apiKey->setText(key->reveal());
    });
}

void N8nForm::keepInstance()
{
    const QUrl instance = N8nClient::instanceOf(m_instance->text());
    if (!instance.isValid())
        return;
    m_services.settings.set(setting::n8nInstance, instance.toString());
    if (apiKey().value.isEmpty())
        readApiKey();
    else
        m_services.secrets.write(N8nApiKey::keychainKey(instance), apiKey().value);
}

void N8nForm::showKey()
{
    const bool asked = m_asksKey->isChecked();
    for (QWidget *part : QList<QWidget *>{m_key, m_newKey, m_copyKey})
        part->setEnabled(asked);
    const QString problem = asked ? webhookSecretProblem(m_key->text(), apiKey()) : QString();
    m_keyProblem->setText(problem);
    m_keyProblem->setVisible(!problem.isEmpty());
    setInvalid(m_key, !problem.isEmpty());
}

void N8nForm::newKey()
{
    m_key->setText(newWhazingKey());
    m_key->setCursorPosition(0);
    showKey();
}

bool N8nForm::ready()
{
    QString problem = m_source->problem();
    if (problem.isEmpty() && m_asksKey->isChecked())
        problem = m_key->text().trimmed().isEmpty() ? tr("Have a key made, or switch it off.") : m_keyProblem->text();
    m_banner->setMessage(Tone::Bad, problem);
    return problem.isEmpty();
}

void N8nForm::copy()
{
    if (!ready())
        return;
    putOnClipboard(QString::fromUtf8(workflow().file()));
    Q_EMIT toast(tr("Workflow copied: paste it into an empty workflow of n8n."));
}

void N8nForm::save()
{
    if (!ready())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the workflow"), {}, tr("Workflows of n8n (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(workflow().webhookPath + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &N8nForm::saveTo);
    dialog->open();
}

void N8nForm::saveTo(const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(workflow().file()) < 0 || !file.commit()) {
        m_banner->setMessage(Tone::Bad, tr("The file cannot be written: %1").arg(file.errorString()));
        return;
    }
    Q_EMIT toast(tr("Workflow saved."));
}

void N8nForm::create()
{
    if (!ready())
        return;
    keepInstance();
    m_client.setInstance(N8nClient::instanceOf(m_instance->text()), apiKey());
    const exchange::FlowPlan wanted = plan();
    QList<N8nClient::Credential> credentials;
    if (!wanted.keyHeader.isEmpty()) {
        const Secret key(m_key->text().trimmed());
        credentials += {exchange::n8nKeyCredential(wanted), keyHeader, key};
        m_services.secrets.write(keyPlace(workflow().webhookPath), key);
    }
    m_create->setEnabled(false);
    m_banner->setMessage(Tone::Info, tr("Creating…"));
    if (!wanted.call || !m_token->isChecked()) {
        deploy(credentials);
        return;
    }
    const Account *current = m_services.session.account();
    const bool connected = current && current->id == wanted.call->accountId && m_services.session.platform();
    const auto token = connected ? gancho::ready<Secret>(m_services.session.platform()->client().endpoint().token)
                                 : m_services.secrets.read(wanted.call->accountId.value);
    whenDone(token, this, [this, credentials, call = *wanted.call](const Result<Secret> &found) mutable {
        if (found && !found->isEmpty())
            credentials += {call.credentialName(), call.authHeader(),
                            Secret(QString::fromLatin1(call.authPrefix()) + found->reveal())};
        deploy(credentials);
    });
}

void N8nForm::deploy(const QList<N8nClient::Credential> &credentials)
{
    const exchange::N8nWorkflow made = workflow();
    const bool complete = made.credentialNames().size() == credentials.size();
    whenDone(m_client.deploy(made, credentials), this, [this, complete](const Result<N8nDeployment> &outcome) {
        m_create->setEnabled(true);
        showOutcome(outcome, complete);
    });
}

void N8nForm::showOutcome(const Result<N8nDeployment> &outcome, bool complete)
{
    if (!outcome) {
        m_banner->setMessage(Tone::Bad, outcome.error().text);
        return;
    }
    m_test->setUrl(outcome->productionUrl);
    if (!outcome->active) {
        m_banner->setMessage(Tone::Warn, tr("The workflow was created, but not activated. %1").arg(outcome->problem));
        return;
    }
    QString text = tr("The workflow was created and is active.");
    if (!complete)
        text += u'\n' + tr("In n8n, choose the credential with the account's token in its last node.");
    m_banner->setMessage(complete ? Tone::Ok : Tone::Warn, text);
    Q_EMIT deployed(outcome->productionUrl);
}

} // namespace gancho
