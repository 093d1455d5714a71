#include "ui/forms/n8nform.h"

#include "app/accounts/accountsession.h"
#include "app/exchange/n8nurl.h"
#include "app/secrets/secretstore.h"
#include "models/domain/whazingwebhook.h"
#include "ui/forms/flowsource.h"
#include "ui/forms/n8nruns.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "moc_n8nform.cpp"

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
    : FlowPane(services, Integrator::N8n, QStringLiteral("n8n"),
               {tr("Workflow for n8n"), tr("Workflow copied: paste it into an empty workflow of n8n."),
                tr("Workflow saved."), tr("Save the workflow"), tr("Workflows of n8n (*.json)"),
                QStringLiteral(".json")},
               parent)
    , m_deployments(services.dataFolder)
    , m_instance(new QLineEdit(this))
    , m_apiKey(new QLineEdit(this))
    , m_asksKey(new Switch(tr("Senders bring a key"), this))
    , m_key(new QLineEdit(this))
    , m_keyProblem(makeText({}, "error", this))
    , m_newKey(makeButton(QStringLiteral("n8nNewKey"), tr("New key"), "link", this))
    , m_copyKey(makeButton(QStringLiteral("n8nCopyKey"), tr("Copy key"), "link", this))
    , m_token(new Switch(tr("Hand the account's token to n8n"), this))
    , m_create(makeButton(QStringLiteral("n8nCreate"), tr("Create and activate in n8n"), "primary", this))
    , m_runs(new N8nRuns({[this](int limit) { return m_client.executions(m_shown, limit); },
                          [this](const QString &id) { return m_client.execution(id); },
                          [this](const N8nExecution &run) {
                              return m_client.executionPage(run);
                          }},
                         this))
{
    makeKey();
    addFiles();
    column().addWidget(
        makeText(tr("In n8n: menu ⋯, Import from file; or paste it into an empty workflow."), "caption", inside()));
    addLine();
    makeInstance();
    column().addWidget(m_banner);
    addLine();
    column().addWidget(m_test);
    column().addWidget(m_runs);
    column().addStretch();
    chainTabs(m_source->inputs() +
              QList<QWidget *>{m_asksKey, m_key, m_newKey, m_copyKey, m_copy, m_save, m_instance, m_apiKey, m_token,
                               m_create} +
              m_test->inputs() + m_runs->inputs());

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
    connect(m_create, &QPushButton::clicked, this, &N8nForm::create);
    connect(m_test, &WebhookTest::taken, this, [this] {
        if (!m_shown.isEmpty())
            m_runs->refresh();
    });
    m_instance->setText(m_services.settings.get(setting::n8nInstance));
    m_token->hide();
    m_runs->hide();
    m_asksKey->setChecked(true);
    newKey();
    readApiKey();
}

void N8nForm::makeInstance()
{
    identify(m_instance, QStringLiteral("n8nInstance"), tr("Address of n8n"));
    identify(m_apiKey, QStringLiteral("n8nApiKey"), tr("API key of n8n"));
    identify(m_token, QStringLiteral("n8nToken"), tr("Hand the account's token to n8n as a credential"));
    m_instance->setPlaceholderText(QStringLiteral("https://n8n.exemplo.com.br"));
    m_apiKey->setEchoMode(QLineEdit::Password);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(4);
    const struct
    {
        QString label;
        QWidget *field;
    } rows[] = {{tr("Address of n8n"), m_instance}, {tr("API key of n8n"), m_apiKey}};
    for (const auto &row : rows) {
        auto *label = makeLabel(row.label, "label", inside());
        label->setBuddy(row.field);
        fields->addWidget(label);
        fields->addWidget(row.field);
        fields->addSpacing(4);
    }
    fields->addWidget(makeText(tr("Optional. Created in n8n under Settings, n8n API. It only goes to that address, "
                                  "never along with events."),
                               "caption", inside()));
    column().addLayout(fields);
    column().addWidget(m_token);
    column().addWidget(m_create);
}

void N8nForm::makeKey()
{
    identify(m_asksKey, QStringLiteral("n8nAsksKey"), tr("Senders bring a key"));
    identify(m_key, QStringLiteral("n8nKey"), tr("Key of the webhook"));
    m_keyProblem->setObjectName(QStringLiteral("n8nKeyProblem"));
    m_key->setProperty("mono", true);
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
                             "caption", inside()));
    column().addLayout(rows);
}

void N8nForm::setRoute(const Route &route, EventId sample)
{
    // One that was only saved since is the same.
    const bool other = m_source->route().isValid() && m_source->route() != route.id;
    FlowPane::setRoute(route, sample);
    if (other) {
        newKey();
        m_test->setUrl({});
        m_banner->setMessage(Tone::Info, {});
    }
    showRuns();
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
    // Senders have the address: it stays, whatever the route is called now.
    plan.path = made().path;
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

QUrl N8nForm::instance() const
{
    return N8nClient::instanceOf(m_instance->text());
}

N8nDeployed N8nForm::made() const
{
    return m_deployments.find(instance(), m_source->route(), exchange::FlowPlan::pathFrom(m_source->plan().name));
}

QByteArray N8nForm::file() const
{
    return workflow().file();
}

HeaderList N8nForm::testHeaders() const
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    return m_asksKey->isChecked() && !key.isEmpty() ? HeaderList{{keyHeader, key}} : HeaderList();
}

void N8nForm::readApiKey()
{
    const QUrl to = instance();
    if (!to.isValid())
        return;
    whenDone(m_services.secrets.read(N8nApiKey::keychainKey(to)), this, [this](const Result<Secret> &key) {
        if (key && m_apiKey->text().isEmpty())
            m_apiKey->setText(key->reveal());
        showRuns();
    });
}

void N8nForm::keepInstance()
{
    const QUrl to = instance();
    if (!to.isValid())
        return;
    m_services.settings.set(setting::n8nInstance, to.toString());
    if (apiKey().value.isEmpty())
        readApiKey();
    else
        m_services.secrets.write(N8nApiKey::keychainKey(to), apiKey().value);
    showRuns();
}

void N8nForm::showRuns()
{
    const QString workflow = made().workflowId;
    const bool known = !workflow.isEmpty() && !apiKey().value.isEmpty();
    m_create->setText(workflow.isEmpty() ? tr("Create and activate in n8n") : tr("Update in n8n"));
    m_create->setAccessibleName(m_create->text());
    m_runs->setVisible(known);
    if (!known)
        m_shown.clear();
    if (!known)
        return;
    m_client.setInstance(instance(), apiKey());
    if (workflow == m_shown)
        return;
    m_shown = workflow;
    if (!m_test->url().isValid())
        m_test->setUrl(exchange::N8nUrl::production(instance(), this->workflow().webhookPath));
    m_runs->refresh();
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

QString N8nForm::problem() const
{
    const QString text = FlowPane::problem();
    if (!text.isEmpty() || !m_asksKey->isChecked())
        return text;
    return m_key->text().trimmed().isEmpty() ? tr("Have a key made, or switch it off.") : m_keyProblem->text();
}

void N8nForm::create()
{
    if (!isReady())
        return;
    keepInstance();
    m_client.setInstance(instance(), apiKey());
    const exchange::FlowPlan wanted = plan();
    QList<N8nClient::Credential> credentials;
    if (!wanted.keyHeader.isEmpty()) {
        const Secret key(m_key->text().trimmed());
        credentials += {exchange::n8nKeyCredential(wanted), keyHeader, key};
        m_services.secrets.write(keyPlace(workflow().webhookPath), key);
    }
    m_create->setEnabled(false);
    m_banner->setMessage(Tone::Info, made().workflowId.isEmpty() ? tr("Creating…") : tr("Updating…"));
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
    const exchange::N8nWorkflow wanted = workflow();
    const QStringList names = wanted.credentialNames();
    const auto keep = [this, to = instance(),
                       route = m_source->route()](const N8nDeployment &outcome) -> Result<N8nDeployment> {
        if (const auto kept = m_deployments.keep(to, route, outcome.made); !kept)
            return fail(kept.error());
        return outcome;
    };
    whenDone(
        m_client.deploy(wanted, credentials, made()), this, [this, names, keep](const Result<N8nDeployment> &outcome) {
            m_create->setEnabled(true);
            const bool complete = outcome && std::all_of(names.begin(), names.end(), [&outcome](const QString &name) {
                                      return outcome->made.credentials.contains(name);
                                  });
            showOutcome(outcome ? keep(*outcome) : outcome, complete);
        });
}

void N8nForm::showOutcome(const Result<N8nDeployment> &outcome, bool complete)
{
    if (!outcome) {
        m_banner->setMessage(Tone::Bad, outcome.error().text);
        return;
    }
    m_test->setUrl(outcome->productionUrl);
    showRuns();
    using Did = N8nDeployment::Did;
    if (!outcome->active) {
        const QString text = outcome->did == Did::Updated ? tr("The workflow was updated, but not activated. %1")
                                                          : tr("The workflow was created, but not activated. %1");
        m_banner->setMessage(Tone::Warn, text.arg(outcome->problem));
        return;
    }
    QString text = outcome->did == Did::Updated   ? tr("The workflow was updated and is active.")
                   : outcome->did == Did::Created ? tr("The workflow was created and is active.")
                                                  : tr("The workflow was no longer in n8n. It was created again and "
                                                       "is active.");
    if (!complete)
        text += u'\n' + tr("In n8n, choose the credential with the account's token in its last node.");
    m_banner->setMessage(complete ? Tone::Ok : Tone::Warn, text);
    Q_EMIT deployed(outcome->productionUrl, testHeaders());
}

} // namespace gancho
