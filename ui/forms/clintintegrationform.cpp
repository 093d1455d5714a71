#include "ui/forms/clintintegrationform.h"

#include "models/domain/clintlead.h"
#include "models/items/clintmappingmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clintguide.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/pickerbox.h"
#include "ui/widgets/urltest.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHostAddress>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>

namespace gancho {

namespace {

QScrollArea *scrolled(QWidget *inside, QWidget *parent)
{
    inside->setProperty("role", QStringLiteral("scrolled"));
    auto *area = new QScrollArea(parent);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

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

} // namespace

ClintIntegrationForm::ClintIntegrationForm(Resolver resolve, QWidget *parent)
    : QFrame(parent)
    , m_resolve(std::move(resolve))
    , m_title(makeText({}, "section", this))
    , m_unsaved(makeLabel(tr("Unsaved changes"), "muted", this))
    , m_error(new Banner(Tone::Bad, this))
    , m_note(new Banner(Tone::Warn, this))
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
    , m_tabs(new QTabWidget(this))
    , m_guide(new ClintGuide(this))
    , m_mapping(new ClintMappingModel(this))
    , m_mappingView(new QTableView(this))
    , m_mappingProblem(makeText({}, "error", this))
    , m_tools(new QStackedWidget(this))
    , m_save(makeButton(QStringLiteral("integrationSave"), tr("Save"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("integrationCancel"), tr("Cancel"), nullptr, this))
    , m_apply(makeButton(QStringLiteral("integrationApply"), tr("Apply in the sandbox"), nullptr, this))
    , m_duplicate(makeButton(QStringLiteral("integrationDuplicate"), tr("Duplicate"), nullptr, this))
    , m_delete(makeButton(QStringLiteral("integrationDelete"), tr("Delete…"), "danger", this))
{
    setProperty("role", QStringLiteral("card"));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(24);
    halves->addWidget(scrolled(makeFields(), this), 10);
    halves->addWidget(makeSide(), 11);
    halves->setContentsMargins(20, 12, 20, 0);
    auto *column = makeColumn(this, 1, 0);
    column->addLayout(halves, 1);
    column->addWidget(makeFoot());
    connectFields();
    load(newClintIntegration(ClintIntegration::Kind::Send), {}, true);
}

void ClintIntegrationForm::addField(QVBoxLayout *column, const QString &text, QWidget *field, QLabel *problem)
{
    QLabel *label = makeLabel(text, "label", field->parentWidget());
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

QWidget *ClintIntegrationForm::makeFields()
{
    identify(m_name, QStringLiteral("integrationName"), tr("Name"));
    identify(m_tag, QStringLiteral("integrationTag"), tr("Tag"));
    identify(m_url, QStringLiteral("integrationUrl"), tr("Url"), tr("Where Clint shall send to."));
    identify(m_secret, QStringLiteral("receiveUrl"), tr("Generated URL"),
             tr("The URL that Clint generates. It is kept in the keychain."));
    m_url->setProperty("mono", true);
    m_secret->setEchoMode(QLineEdit::Password);
    m_nameProblem->setObjectName(QStringLiteral("integrationNameProblem"));
    m_urlProblem->setObjectName(QStringLiteral("integrationUrlProblem"));
    m_secretProblem->setObjectName(QStringLiteral("receiveUrlProblem"));
    m_warning->setObjectName(QStringLiteral("integrationWarning"));
    m_open->setObjectName(QStringLiteral("integrationOpenInbox"));
    m_error->setObjectName(QStringLiteral("integrationError"));
    m_note->setObjectName(QStringLiteral("integrationNote"));
    m_statusNote->setObjectName(QStringLiteral("integrationStatusNote"));
    for (const ClintTrigger trigger : clintTriggers())
        m_trigger->addItem(clintTriggerName(trigger), int(trigger));
    for (const ClintReceiveMode mode : clintReceiveModes())
        m_mode->addItem(clintReceiveModeName(mode), int(mode));
    for (const CardStatus status : {CardStatus::Open, CardStatus::Won, CardStatus::Lost})
        m_status->addItem(cardStatusName(status), int(status));
    m_method->addItems({QStringLiteral("POST"), QStringLiteral("GET")});

    auto *fields = new QWidget;
    auto *column = makeColumn(fields, 0, 6);
    column->setContentsMargins(0, 0, 8, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_unsaved);
    column->addLayout(head);
    column->addWidget(m_error);
    column->addWidget(m_note);
    addField(column, tr("&Name"), m_name, m_nameProblem);
    addField(column, tr("&Origin"), m_origin);

    m_sendPart = new QWidget(fields);
    auto *send = makeColumn(m_sendPart, 0, 6);
    addField(send, tr("&When"), m_trigger);
    column->addWidget(m_sendPart);
    m_receivePart = new QWidget(fields);
    auto *receive = makeColumn(m_receivePart, 0, 6);
    addField(receive, tr("What it &does"), m_mode);
    column->addWidget(m_receivePart);
    addField(column, tr("S&tage"), m_stage);

    m_receiveMore = new QWidget(fields);
    auto *more = makeColumn(m_receiveMore, 0, 6);
    auto *extra = new QWidget(m_receiveMore);
    auto *pair = new QHBoxLayout(extra);
    pair->setContentsMargins(0, 0, 0, 0);
    auto *first = new QVBoxLayout;
    addField(first, tr("Stat&us"), m_status);
    auto *second = new QVBoxLayout;
    addField(second, tr("Ta&g"), m_tag);
    pair->addLayout(first, 1);
    pair->addLayout(second, 1);
    more->addWidget(extra);
    more->addWidget(m_statusNote);
    addField(more, tr("Gene&rated URL"), m_secret, m_secretProblem);
    m_secretShow->setAccessibleName(tr("Show the generated URL"));
    m_secretCopy->setAccessibleName(tr("Copy the generated URL"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(16);
    tools->addWidget(m_secretShow);
    tools->addWidget(m_secretCopy);
    tools->addStretch();
    more->addLayout(tools);
    column->addWidget(m_receiveMore);

    m_urlPart = new QWidget(fields);
    m_urlColumn = makeColumn(m_urlPart, 0, 6);
    addField(m_urlColumn, tr("&Method"), m_method);
    addField(m_urlColumn, tr("Ur&l"), m_url, m_urlProblem);
    auto *below = new QHBoxLayout;
    below->addWidget(m_here);
    below->addStretch();
    m_urlColumn->addLayout(below);
    m_urlColumn->addWidget(m_open);
    auto *protect = makeButton(QStringLiteral("integrationProtect"), tr("Protect with a token"), "link", m_open);
    m_open->addWidget(protect);
    connect(protect, &QPushButton::clicked, this, [this] { Q_EMIT protectRequested(target().inbox); });
    column->addWidget(m_urlPart);
    column->addWidget(m_warning);
    column->addStretch(1);
    return fields;
}

QWidget *ClintIntegrationForm::makeSide()
{
    m_tabs->setObjectName(QStringLiteral("integrationTabs"));
    m_tabs->setDocumentMode(true);
    auto *guide = new QWidget;
    auto *guideColumn = makeColumn(guide, 0, 8);
    guideColumn->setContentsMargins(0, 12, 8, 8);
    guideColumn->addWidget(m_guide);
    guideColumn->addStretch(1);
    m_tabs->addTab(scrolled(guide, m_tabs), tr("In Clint"));

    identify(m_mappingView, QStringLiteral("integrationFields"), tr("Fields and their identifiers"),
             tr("The box drops a field; the identifier can be renamed."));
    m_mappingView->setProperty("role", QStringLiteral("card"));
    m_mappingView->setModel(m_mapping);
    m_mappingView->setShowGrid(false);
    m_mappingView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_mappingView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                   QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_mappingView->setTabKeyNavigation(false);
    m_mappingView->verticalHeader()->hide();
    m_mappingView->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_mappingView->horizontalHeader()->setHighlightSections(false);
    m_mappingView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_mappingView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_mappingProblem->setObjectName(QStringLiteral("integrationFieldsProblem"));
    m_mappingProblem->hide();
    auto *mapping = new QWidget(m_tabs);
    auto *mappingColumn = makeColumn(mapping, 0, 8);
    mappingColumn->setContentsMargins(0, 12, 0, 0);
    mappingColumn->addWidget(
        makeText(tr("As in Clint's mapping: rename an identifier, or drop a field by its box."), "caption", mapping));
    mappingColumn->addWidget(m_mappingProblem);
    mappingColumn->addWidget(m_mappingView, 1);
    m_tabs->addTab(mapping, tr("Fields"));
    m_tabs->addTab(m_tools, tr("Verify"));
    return m_tabs;
}

QWidget *ClintIntegrationForm::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 8, 20, 12);
    row->setSpacing(8);
    m_apply->setToolTip(tr("Saves it, and puts it into the panel of the sandbox"));
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    row->addStretch();
    row->addWidget(m_duplicate);
    row->addWidget(m_delete);
    return foot;
}

void ClintIntegrationForm::connectFields()
{
    for (QLineEdit *field : {m_name, m_tag, m_url, m_secret}) {
        connect(field, &QLineEdit::textChanged, this, &ClintIntegrationForm::refresh);
        connect(field, &QLineEdit::returnPressed, this, &ClintIntegrationForm::saveRequested);
    }
    connect(m_name, &QLineEdit::textEdited, this, [this] { setProblem(m_nameProblem, m_name, {}); });
    for (QComboBox *box : {m_trigger, m_mode, m_status, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &ClintIntegrationForm::refresh);
    connect(m_origin, &PickerBox::currentIndexChanged, this, [this] {
        showSteps();
        refresh();
    });
    connect(m_stage, &PickerBox::currentIndexChanged, this, &ClintIntegrationForm::refresh);
    connect(m_mapping, &ClintMappingModel::edited, this, &ClintIntegrationForm::refresh);
    connect(m_secretShow, &QPushButton::clicked, this, [this] {
        const bool shown = m_secret->echoMode() == QLineEdit::Normal;
        m_secret->setEchoMode(shown ? QLineEdit::Password : QLineEdit::Normal);
        m_secretShow->setText(shown ? tr("Show") : tr("Hide"));
        m_secretShow->setAccessibleName(shown ? tr("Show the generated URL") : tr("Hide the generated URL"));
    });
    connect(m_secretCopy, &QPushButton::clicked, this, [this] {
        putOnClipboard(m_secret->text().trimmed());
        Q_EMIT copied(tr("URL copied. It is a secret: whoever has it can send leads."));
    });
    connect(m_guide, &ClintGuide::copied, this, &ClintIntegrationForm::copied);
    connect(m_here, &QPushButton::clicked, this, &ClintIntegrationForm::useThisComputerRequested);
    connect(m_save, &QPushButton::clicked, this, &ClintIntegrationForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ClintIntegrationForm::cancelRequested);
    connect(m_apply, &QPushButton::clicked, this, &ClintIntegrationForm::applyRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &ClintIntegrationForm::duplicateRequested);
    connect(m_delete, &QPushButton::clicked, this, &ClintIntegrationForm::deleteRequested);
}

void ClintIntegrationForm::setUrlTest(UrlTest *test)
{
    m_urlTest = test;
    auto *row = static_cast<QHBoxLayout *>(m_urlColumn->itemAt(m_urlColumn->indexOf(m_urlProblem) + 1)->layout());
    row->insertWidget(0, test->button());
    m_urlColumn->insertWidget(m_urlColumn->indexOf(m_open), test);
}

void ClintIntegrationForm::setTools(QWidget *verify, QWidget *leads)
{
    m_tools->addWidget(scrolled(verify, m_tools));
    m_tools->addWidget(scrolled(leads, m_tools));
    showKind();
}

void ClintIntegrationForm::showTools()
{
    m_tabs->setCurrentIndex(2);
}

void ClintIntegrationForm::setOrigins(const QList<gancho::Panel> &origins)
{
    const ClintIntegration kept = edited();
    m_origins = origins;
    m_filling = true;
    PickerBox::Choices choices;
    for (const gancho::Panel &origin : origins)
        choices += {origin.id.value, origin.title};
    // One that is not among them any more is kept, by its id.
    if (kept.originId.isValid() && !std::any_of(origins.begin(), origins.end(), [&kept](const gancho::Panel &each) {
            return each.id == kept.originId;
        }))
        choices += {kept.originId.value, kept.originId.value};
    m_origin->setChoices(choices, tr("Not chosen"));
    m_origin->setKey(kept.originId.value);
    showSteps();
    const QString stage = kept.kind == ClintIntegration::Kind::Send ? kept.triggerStageId.value : kept.stageId.value;
    if (!stage.isEmpty() && m_stage->findData(stage) < 0)
        m_stage->addItem(stage, stage);
    m_stage->setKey(stage);
    m_filling = false;
    refresh();
}

void ClintIntegrationForm::showSteps()
{
    PickerBox::Choices choices;
    for (const gancho::Panel &origin : std::as_const(m_origins))
        if (origin.id.value == m_origin->key())
            for (const PanelStep &step : origin.steps)
                choices += {step.id.value, step.title};
    m_stage->setChoices(choices,
                        m_original.kind == ClintIntegration::Kind::Send ? tr("Any stage") : tr("The first stage"));
}

QString ClintIntegrationForm::stageName(const StepId &id) const
{
    for (const gancho::Panel &origin : m_origins)
        for (const PanelStep &step : origin.steps)
            if (step.id == id && id.isValid())
                return step.title;
    return {};
}

void ClintIntegrationForm::load(const ClintIntegration &integration, const Secret &receiveUrl, bool isNew)
{
    m_original = integration;
    m_originalUrl = receiveUrl;
    m_new = isNew;
    m_error->setMessage(Tone::Bad, {});
    m_note->setMessage(Tone::Warn, {});
    setProblem(m_nameProblem, m_name, {});
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretShow->setText(tr("Show"));
    m_secret->setText(receiveUrl.reveal());
    if (m_urlTest)
        m_urlTest->clear();
    m_delete->setVisible(!isNew);
    m_duplicate->setVisible(!isNew);
    showKind();
    fill(integration);
}

void ClintIntegrationForm::fill(const ClintIntegration &contents)
{
    m_filling = true;
    m_name->setText(contents.name);
    if (contents.originId.isValid() && m_origin->findData(contents.originId.value) < 0)
        m_origin->addItem(contents.originId.value, contents.originId.value);
    m_origin->setKey(contents.originId.value);
    showSteps();
    const bool sends = contents.kind == ClintIntegration::Kind::Send;
    const QString stage = sends ? contents.triggerStageId.value : contents.stageId.value;
    if (!stage.isEmpty() && m_stage->findData(stage) < 0)
        m_stage->addItem(stage, stage);
    m_stage->setKey(stage);
    m_trigger->setCurrentIndex(m_trigger->findData(int(contents.trigger)));
    m_mode->setCurrentIndex(m_mode->findData(int(contents.mode)));
    m_status->setCurrentIndex(qMax(0, m_status->findData(int(contents.status))));
    m_tag->setText(contents.tag);
    m_method->setCurrentText(QString::fromLatin1(contents.method));
    m_url->setText(contents.url);
    m_url->setCursorPosition(0);
    m_mapping->setFields(contents.fields);
    m_filling = false;
    refresh();
}

void ClintIntegrationForm::showKind()
{
    const bool sends = m_original.kind == ClintIntegration::Kind::Send;
    m_sendPart->setVisible(sends);
    m_urlPart->setVisible(sends);
    m_receivePart->setVisible(!sends);
    m_receiveMore->setVisible(!sends);
    m_tools->setCurrentIndex(sends ? 0 : 1);
    m_tabs->setTabText(2, sends ? tr("Verify") : tr("Send test leads"));
}

ClintIntegration ClintIntegrationForm::edited() const
{
    ClintIntegration now = m_original;
    now.name = m_name->text().trimmed();
    now.originId = PanelId(m_origin->key());
    now.fields = m_mapping->fields();
    if (now.kind == ClintIntegration::Kind::Send) {
        now.trigger = ClintTrigger(m_trigger->currentData().toInt());
        now.triggerStageId =
            now.trigger == ClintTrigger::StageEntered ? StepId(m_stage->key()) : m_original.triggerStageId;
        now.method = m_method->currentText().toLatin1();
        now.url = m_url->text().trimmed();
    } else {
        now.mode = ClintReceiveMode(m_mode->currentData().toInt());
        now.stageId = StepId(m_stage->key());
        now.status = CardStatus(m_status->currentData().toInt());
        now.tag = m_tag->text().trimmed();
    }
    return now;
}

Secret ClintIntegrationForm::receiveUrl() const
{
    return Secret(m_secret->text().trimmed());
}

bool ClintIntegrationForm::receiveUrlChanged() const
{
    return m_original.kind == ClintIntegration::Kind::Receive && !(receiveUrl() == m_originalUrl);
}

bool ClintIntegrationForm::isDirty() const
{
    return edited() != m_original || receiveUrlChanged();
}

void ClintIntegrationForm::setProblem(QLabel *label, QWidget *field, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (field)
        setInvalid(field, !text.isEmpty());
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->setAccessibleDescription(text);
}

void ClintIntegrationForm::refresh()
{
    if (m_filling)
        return;
    const ClintIntegration now = edited();
    const bool sends = now.kind == ClintIntegration::Kind::Send;
    const bool dirty = isDirty();
    m_title->setText(!m_new  ? m_original.name
                     : sends ? tr("New “Enviar webhook”: Clint sends")
                             : tr("New “Receber webhook”: Clint receives"));
    m_unsaved->setVisible(dirty);
    m_save->setEnabled(dirty || m_new);
    const bool stage = !sends || now.trigger == ClintTrigger::StageEntered;
    m_stage->setVisible(stage);
    m_stageLabel->setVisible(stage);
    // Between two origins of Clint the status is not taken over (reference/clint.md §3b).
    m_statusNote->setVisible(!sends && now.status != CardStatus::Open);

    const auto wrong = checkClintIntegration(now);
    setProblem(m_urlProblem, m_url, now.url.isEmpty() ? QString() : wrong.value(clintfield::url));
    setProblem(m_mappingProblem, nullptr, wrong.value(clintfield::fields));
    m_tabs->setTabText(1, wrong.contains(clintfield::fields) ? tr("Fields (!)") : tr("Fields"));
    setProblem(m_secretProblem, m_secret,
               m_secret->text().isEmpty() ? QString() : checkClintReceiveUrl(m_secret->text()));
    m_secretCopy->setEnabled(!m_secret->text().isEmpty());
    // Within this computer nobody is on the way.
    ClintIntegration judged = now;
    if (isLoopback(judged.url))
        judged.url.clear();
    m_warning->setMessage(Tone::Warn, clintIntegrationWarnings(judged).join(u'\n'));
    const Target target = sends ? m_resolve(now.url) : Target();
    m_open->setMessage(Tone::Info, target.open ? tr("Clint signs nothing: whoever knows this address may send. A token "
                                                    "in the address keeps others out.")
                                               : QString());

    ClintGuide::Values values{now, m_origin->currentText(), {}, {}, {}};
    if (!now.originId.isValid())
        values.originName.clear();
    values.stageName = stageName(sends ? now.triggerStageId : now.stageId);
    if (sends && !now.url.isEmpty()) {
        ClintIntegration marked = now;
        marked.url = target.whole.isEmpty() ? now.url : target.whole;
        values.url = clintMarkedUrl(marked);
        values.shownUrl = values.url;
        if (!target.token.isEmpty())
            values.shownUrl.replace(target.token, QString(8, QChar(0x2022)));
    }
    m_guide->setValues(values);
    Q_EMIT changed();
}

bool ClintIntegrationForm::validate()
{
    m_error->setMessage(Tone::Bad, {});
    const auto wrong = checkClintIntegration(edited());
    setProblem(m_nameProblem, m_name, wrong.value(clintfield::name));
    setProblem(m_urlProblem, m_url, wrong.value(clintfield::url));
    const QString secret = m_secret->text().isEmpty() ? QString() : checkClintReceiveUrl(m_secret->text());
    if (wrong.contains(clintfield::name))
        m_name->setFocus();
    else if (wrong.contains(clintfield::url))
        m_url->setFocus();
    else if (wrong.contains(clintfield::fields))
        m_tabs->setCurrentIndex(1);
    else if (receiveUrlChanged() && !secret.isEmpty())
        m_secret->setFocus();
    return wrong.isEmpty() && (!receiveUrlChanged() || secret.isEmpty());
}

void ClintIntegrationForm::showError(const Error &error)
{
    m_error->setMessage(Tone::Bad, error.text, error.reference);
}

void ClintIntegrationForm::setNote(const QString &text)
{
    m_note->setMessage(Tone::Warn, text);
}

void ClintIntegrationForm::setUrl(const QString &url)
{
    m_url->setText(url);
    m_url->setCursorPosition(0);
}

void ClintIntegrationForm::setReceiveUrl(const Secret &url)
{
    m_originalUrl = url;
    m_secret->setText(url.reveal());
    refresh();
}

void ClintIntegrationForm::setSandbox(bool sandbox)
{
    m_apply->setVisible(sandbox);
}

void ClintIntegrationForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ClintIntegrationForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelRequested();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace gancho
