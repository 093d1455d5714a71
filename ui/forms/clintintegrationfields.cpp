#include "ui/forms/clintintegrationfields.h"

#include "models/domain/clintlead.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/pickerbox.h"
#include "ui/widgets/urltest.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QUrl>

namespace gancho {

namespace {

using Kind = ClintIntegration::Kind;

bool isLoopback(const QString &url)
{
    const QString host = QUrl(url).host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QComboBox *makeBox(const QString &name, const QString &text, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    identify(box, name, text);
    return box;
}

void setProblem(QLabel *label, QLineEdit *field, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    setInvalid(field, !text.isEmpty());
    field->setAccessibleDescription(text);
}

QString stageOf(const ClintIntegration &integration)
{
    return integration.kind == Kind::Send ? integration.triggerStageId.value : integration.stageId.value;
}

} // namespace

ClintIntegrationFields::ClintIntegrationFields(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_nameProblem(makeText({}, "error", this))
    , m_origin(new PickerBox(QStringLiteral("integrationOrigin"), tr("Origin"), this))
    , m_trigger(makeBox(QStringLiteral("integrationTrigger"), tr("What sets it off"), this))
    , m_mode(makeBox(QStringLiteral("integrationMode"), tr("What it does"), this))
    , m_stage(new PickerBox(QStringLiteral("integrationStage"), tr("Stage"), this))
    , m_status(makeBox(QStringLiteral("integrationStatus"), tr("Status"), this))
    , m_statusNote(makeText(tr("What another origin of Clint sends here arrives open all the same."), "caption", this))
    , m_tag(new QLineEdit(this))
    , m_method(makeBox(QStringLiteral("integrationMethod"), tr("Method"), this))
    , m_url(new QLineEdit(this))
    , m_urlProblem(makeText({}, "error", this))
    , m_here(makeButton(QStringLiteral("integrationHere"), tr("Use this computer"), nullptr, this))
    , m_warning(new Banner(Tone::Warn, this))
    , m_open(new Banner(Tone::Info, this))
    , m_secret(new QLineEdit(this))
    , m_secretShow(makeButton(QStringLiteral("receiveUrlShow"), tr("Show"), "link", this))
    , m_secretCopy(makeButton(QStringLiteral("receiveUrlCopy"), tr("Copy"), "link", this))
    , m_secretProblem(makeText({}, "error", this))
    , m_sendPart(new QWidget(this))
    , m_modePart(new QWidget(this))
{
    identifyFields();
    for (const ClintTrigger trigger : clintTriggers())
        m_trigger->addItem(clintTriggerName(trigger), int(trigger));
    for (const ClintReceiveMode mode : clintReceiveModes())
        m_mode->addItem(clintReceiveModeName(mode), int(mode));
    for (const CardStatus status : {CardStatus::Open, CardStatus::Won, CardStatus::Lost})
        m_status->addItem(cardStatusName(status), int(status));
    m_method->addItems({QStringLiteral("POST"), QStringLiteral("GET")});

    auto *column = makeColumn(this, 0, 6);
    addField(column, tr("&Name"), m_name, m_nameProblem);
    addField(column, tr("&Origin"), m_origin);
    addField(makeColumn(m_sendPart, 0, 6), tr("&When"), m_trigger);
    column->addWidget(m_sendPart);
    addField(makeColumn(m_modePart, 0, 6), tr("What it &does"), m_mode);
    column->addWidget(m_modePart);
    addField(column, tr("S&tage"), m_stage);
    m_receivePart = makeReceivePart();
    column->addWidget(m_receivePart);
    m_urlPart = makeUrlPart();
    column->addWidget(m_urlPart);
    column->addWidget(m_warning);
    connectFields();
}

void ClintIntegrationFields::identifyFields()
{
    identify(m_name, QStringLiteral("integrationName"), tr("Name"));
    identify(m_tag, QStringLiteral("integrationTag"), tr("Tag"));
    identify(m_url, QStringLiteral("integrationUrl"), tr("Url"), tr("Where Clint shall send to."));
    identify(m_secret, QStringLiteral("receiveUrl"), tr("Generated URL"),
             tr("The URL that Clint generates. It is kept in the keychain."));
    m_url->setProperty("mono", true);
    m_nameProblem->setObjectName(QStringLiteral("integrationNameProblem"));
    m_urlProblem->setObjectName(QStringLiteral("integrationUrlProblem"));
    m_secretProblem->setObjectName(QStringLiteral("receiveUrlProblem"));
    m_warning->setObjectName(QStringLiteral("integrationWarning"));
    m_open->setObjectName(QStringLiteral("integrationOpenInbox"));
    m_statusNote->setObjectName(QStringLiteral("integrationStatusNote"));
    m_secretCopy->setAccessibleName(tr("Copy the generated URL"));
    showReceiveUrl(false);
}

void ClintIntegrationFields::addField(QVBoxLayout *column, const QString &text, QWidget *field, QLabel *problem)
{
    QLabel *label = makeLabel(text, "label", this);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    if (problem) {
        problem->hide();
        column->addWidget(problem);
    }
    if (field == m_stage)
        m_stageLabel = label;
}

QWidget *ClintIntegrationFields::makeReceivePart()
{
    auto *part = new QWidget(this);
    auto *column = makeColumn(part, 0, 6);
    auto *pair = new QHBoxLayout;
    auto *first = new QVBoxLayout;
    addField(first, tr("Stat&us"), m_status);
    auto *second = new QVBoxLayout;
    addField(second, tr("Ta&g"), m_tag);
    pair->addLayout(first, 1);
    pair->addLayout(second, 1);
    column->addLayout(pair);
    column->addWidget(m_statusNote);
    addField(column, tr("Gene&rated URL"), m_secret, m_secretProblem);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(16);
    tools->addWidget(m_secretShow);
    tools->addWidget(m_secretCopy);
    tools->addStretch();
    column->addLayout(tools);
    return part;
}

QWidget *ClintIntegrationFields::makeUrlPart()
{
    auto *part = new QWidget(this);
    m_urlColumn = makeColumn(part, 0, 6);
    addField(m_urlColumn, tr("&Method"), m_method);
    addField(m_urlColumn, tr("Ur&l"), m_url, m_urlProblem);
    auto *below = new QHBoxLayout;
    below->addWidget(m_here);
    below->addStretch();
    m_urlColumn->addLayout(below);
    m_urlColumn->addWidget(m_open);
    auto *protect = makeButton(QStringLiteral("integrationProtect"), tr("Protect with a token"), "link", m_open);
    m_open->addWidget(protect);
    connect(protect, &QPushButton::clicked, this, &ClintIntegrationFields::protectRequested);
    return part;
}

void ClintIntegrationFields::connectFields()
{
    for (QLineEdit *field : {m_name, m_tag, m_url, m_secret}) {
        connect(field, &QLineEdit::textChanged, this, &ClintIntegrationFields::tell);
        connect(field, &QLineEdit::returnPressed, this, &ClintIntegrationFields::saveRequested);
    }
    connect(m_name, &QLineEdit::textEdited, this, [this] { setProblem(m_nameProblem, m_name, {}); });
    for (QComboBox *box : {m_trigger, m_mode, m_status, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &ClintIntegrationFields::tell);
    connect(m_origin, &PickerBox::currentIndexChanged, this, [this] {
        showSteps();
        tell();
    });
    connect(m_stage, &PickerBox::currentIndexChanged, this, &ClintIntegrationFields::tell);
    connect(m_secretShow, &QPushButton::clicked, this,
            [this] { showReceiveUrl(m_secret->echoMode() != QLineEdit::Normal); });
    connect(m_secretCopy, &QPushButton::clicked, this, [this] {
        putOnClipboard(m_secret->text().trimmed());
        Q_EMIT copied(tr("URL copied. It is a secret: whoever has it can send leads."));
    });
    connect(m_here, &QPushButton::clicked, this, &ClintIntegrationFields::useThisComputerRequested);
}

void ClintIntegrationFields::tell()
{
    if (!m_filling)
        Q_EMIT changed();
}

void ClintIntegrationFields::showReceiveUrl(bool shown)
{
    m_secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_secretShow->setText(shown ? tr("Hide") : tr("Show"));
    m_secretShow->setAccessibleName(shown ? tr("Hide the generated URL") : tr("Show the generated URL"));
}

void ClintIntegrationFields::setKind(ClintIntegration::Kind kind)
{
    m_kind = kind;
    m_sendPart->setVisible(kind == Kind::Send);
    m_urlPart->setVisible(kind == Kind::Send);
    m_modePart->setVisible(kind == Kind::Receive);
    m_receivePart->setVisible(kind == Kind::Receive);
}

void ClintIntegrationFields::setOrigins(const QList<gancho::Panel> &origins)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const QString origin = m_origin->key(), stage = m_stage->key();
        m_origins = origins;
        PickerBox::Choices choices;
        for (const gancho::Panel &each : origins)
            choices += {each.id.value, each.title};
        if (!origin.isEmpty() && std::none_of(origins.begin(), origins.end(),
                                              [&origin](const gancho::Panel &each) { return each.id.value == origin; }))
            choices += {origin, origin};
        m_origin->setChoices(choices, tr("Not chosen"));
        m_origin->setKey(origin);
        showSteps();
        chooseStage(stage);
    }
    tell();
}

void ClintIntegrationFields::showSteps()
{
    PickerBox::Choices choices;
    for (const gancho::Panel &origin : std::as_const(m_origins))
        if (origin.id.value == m_origin->key())
            for (const PanelStep &step : origin.steps)
                choices += {step.id.value, step.title};
    m_stage->setChoices(choices, m_kind == Kind::Send ? tr("Any stage") : tr("The first stage"));
}

void ClintIntegrationFields::chooseStage(const QString &id)
{
    if (!id.isEmpty() && m_stage->findData(id) < 0)
        m_stage->addItem(id, id);
    m_stage->setKey(id);
}

QString ClintIntegrationFields::originName() const
{
    return m_origin->key().isEmpty() ? QString() : m_origin->currentText();
}

QString ClintIntegrationFields::stageName(const StepId &id) const
{
    for (const gancho::Panel &origin : m_origins)
        for (const PanelStep &step : origin.steps)
            if (step.id == id && id.isValid())
                return step.title;
    return {};
}

void ClintIntegrationFields::fill(const ClintIntegration &contents)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_name->setText(contents.name);
        if (contents.originId.isValid() && m_origin->findData(contents.originId.value) < 0)
            m_origin->addItem(contents.originId.value, contents.originId.value);
        m_origin->setKey(contents.originId.value);
        showSteps();
        chooseStage(stageOf(contents));
        m_trigger->setCurrentIndex(m_trigger->findData(int(contents.trigger)));
        m_mode->setCurrentIndex(m_mode->findData(int(contents.mode)));
        m_status->setCurrentIndex(qMax(0, m_status->findData(int(contents.status))));
        m_tag->setText(contents.tag);
        m_method->setCurrentText(QString::fromLatin1(contents.method));
        m_url->setText(contents.url);
        m_url->setCursorPosition(0);
    }
    tell();
}

ClintIntegration ClintIntegrationFields::over(ClintIntegration base) const
{
    base.name = m_name->text().trimmed();
    base.originId = PanelId(m_origin->key());
    if (base.kind == Kind::Send) {
        base.trigger = ClintTrigger(m_trigger->currentData().toInt());
        if (base.trigger == ClintTrigger::StageEntered)
            base.triggerStageId = StepId(m_stage->key());
        base.method = m_method->currentText().toLatin1();
        base.url = m_url->text().trimmed();
    } else {
        base.mode = ClintReceiveMode(m_mode->currentData().toInt());
        base.stageId = StepId(m_stage->key());
        base.status = CardStatus(m_status->currentData().toInt());
        base.tag = m_tag->text().trimmed();
    }
    return base;
}

void ClintIntegrationFields::setUrl(const QString &url)
{
    m_url->setText(url);
    m_url->setCursorPosition(0);
}

Secret ClintIntegrationFields::receiveUrl() const
{
    return Secret(m_secret->text().trimmed());
}

void ClintIntegrationFields::setReceiveUrl(const Secret &url)
{
    showReceiveUrl(false);
    m_secret->setText(url.reveal());
}

void ClintIntegrationFields::setUrlTest(UrlTest *test)
{
    auto *row = static_cast<QHBoxLayout *>(m_urlColumn->itemAt(m_urlColumn->indexOf(m_urlProblem) + 1)->layout());
    row->insertWidget(0, test->button());
    m_urlColumn->insertWidget(m_urlColumn->indexOf(m_open), test);
}

void ClintIntegrationFields::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ClintIntegrationFields::showState(const ClintIntegration &now, const QHash<QString, QString> &wrong, bool open)
{
    const bool sends = now.kind == Kind::Send;
    const bool stage = !sends || now.trigger == ClintTrigger::StageEntered;
    m_stage->setVisible(stage);
    m_stageLabel->setVisible(stage);
    // Between two origins of Clint the status is not taken over (reference/clint.md §3b).
    m_statusNote->setVisible(!sends && now.status != CardStatus::Open);
    setProblem(m_urlProblem, m_url, now.url.isEmpty() ? QString() : wrong.value(clintfield::url));
    setProblem(m_secretProblem, m_secret,
               m_secret->text().isEmpty() ? QString() : checkClintReceiveUrl(m_secret->text()));
    m_secretCopy->setEnabled(!m_secret->text().isEmpty());
    // Within this computer nobody is on the way.
    ClintIntegration judged = now;
    if (isLoopback(judged.url))
        judged.url.clear();
    m_warning->setMessage(Tone::Warn, clintIntegrationWarnings(judged).join(u'\n'));
    m_open->setMessage(Tone::Info, open ? tr("Clint signs nothing: whoever knows this address may send. A token in the "
                                             "address keeps others out.")
                                        : QString());
}

bool ClintIntegrationFields::validate(const QHash<QString, QString> &wrong, bool withReceiveUrl)
{
    setProblem(m_nameProblem, m_name, wrong.value(clintfield::name));
    setProblem(m_urlProblem, m_url, wrong.value(clintfield::url));
    const bool badSecret =
        withReceiveUrl && !m_secret->text().isEmpty() && !checkClintReceiveUrl(m_secret->text()).isEmpty();
    if (wrong.contains(clintfield::name))
        m_name->setFocus();
    else if (wrong.contains(clintfield::url))
        m_url->setFocus();
    else if (badSecret)
        m_secret->setFocus();
    return !wrong.contains(clintfield::name) && !wrong.contains(clintfield::url) && !badSecret;
}

void ClintIntegrationFields::clearProblems()
{
    setProblem(m_nameProblem, m_name, {});
}

} // namespace gancho
