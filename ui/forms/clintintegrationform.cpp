#include "ui/forms/clintintegrationform.h"

#include "models/items/clintmappingmodel.h"
#include "ui/forms/clintintegrationfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clintguide.h"
#include "ui/widgets/urltest.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

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

} // namespace

ClintIntegrationForm::ClintIntegrationForm(Resolver resolve, QWidget *parent)
    : QFrame(parent)
    , m_resolve(std::move(resolve))
    , m_title(makeText({}, "section", this))
    , m_unsaved(makeLabel(tr("Unsaved changes"), "muted", this))
    , m_error(new Banner(Tone::Bad, this))
    , m_note(new Banner(Tone::Warn, this))
    , m_fields(new ClintIntegrationFields(this))
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
    halves->addWidget(scrolled(makeLeft(), this), 10);
    halves->addWidget(makeSide(), 11);
    halves->setContentsMargins(20, 12, 20, 0);
    auto *column = makeColumn(this, 1, 0);
    column->addLayout(halves, 1);
    column->addWidget(makeFoot());
    connectParts();
    load(newClintIntegration(ClintIntegration::Kind::Send), {}, true);
}

QWidget *ClintIntegrationForm::makeLeft()
{
    m_error->setObjectName(QStringLiteral("integrationError"));
    m_note->setObjectName(QStringLiteral("integrationNote"));
    auto *left = new QWidget;
    auto *column = makeColumn(left, 0, 6);
    column->setContentsMargins(0, 0, 8, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_unsaved);
    column->addLayout(head);
    column->addWidget(m_error);
    column->addWidget(m_note);
    column->addWidget(m_fields);
    column->addStretch(1);
    return left;
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

void ClintIntegrationForm::connectParts()
{
    connect(m_fields, &ClintIntegrationFields::changed, this, &ClintIntegrationForm::refresh);
    connect(m_fields, &ClintIntegrationFields::saveRequested, this, &ClintIntegrationForm::saveRequested);
    connect(m_fields, &ClintIntegrationFields::copied, this, &ClintIntegrationForm::copied);
    connect(m_fields, &ClintIntegrationFields::useThisComputerRequested, this,
            &ClintIntegrationForm::useThisComputerRequested);
    connect(m_fields, &ClintIntegrationFields::protectRequested, this,
            [this] { Q_EMIT protectRequested(target().inbox); });
    connect(m_mapping, &ClintMappingModel::edited, this, &ClintIntegrationForm::refresh);
    connect(m_guide, &ClintGuide::copied, this, &ClintIntegrationForm::copied);
    connect(m_save, &QPushButton::clicked, this, &ClintIntegrationForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ClintIntegrationForm::cancelRequested);
    connect(m_apply, &QPushButton::clicked, this, &ClintIntegrationForm::applyRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &ClintIntegrationForm::duplicateRequested);
    connect(m_delete, &QPushButton::clicked, this, &ClintIntegrationForm::deleteRequested);
}

void ClintIntegrationForm::setUrlTest(UrlTest *test)
{
    m_urlTest = test;
    m_fields->setUrlTest(test);
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
    m_fields->setOrigins(origins);
}

void ClintIntegrationForm::load(const ClintIntegration &integration, const Secret &receiveUrl, bool isNew)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_original = integration;
        m_originalUrl = receiveUrl;
        m_new = isNew;
        m_error->setMessage(Tone::Bad, {});
        m_note->setMessage(Tone::Warn, {});
        m_fields->clearProblems();
        m_fields->setReceiveUrl(receiveUrl);
        if (m_urlTest)
            m_urlTest->clear();
        m_delete->setVisible(!isNew);
        m_duplicate->setVisible(!isNew);
        showKind();
    }
    fill(integration);
}

void ClintIntegrationForm::fill(const ClintIntegration &contents)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_fields->fill(contents);
        m_mapping->setFields(contents.fields);
    }
    refresh();
}

void ClintIntegrationForm::showKind()
{
    const bool sends = m_original.kind == ClintIntegration::Kind::Send;
    m_fields->setKind(m_original.kind);
    m_tools->setCurrentIndex(sends ? 0 : 1);
    m_tabs->setTabText(2, sends ? tr("Verify") : tr("Send test leads"));
}

ClintIntegration ClintIntegrationForm::edited() const
{
    ClintIntegration now = m_fields->over(m_original);
    now.fields = m_mapping->fields();
    return now;
}

Secret ClintIntegrationForm::receiveUrl() const
{
    return m_fields->receiveUrl();
}

bool ClintIntegrationForm::receiveUrlChanged() const
{
    return m_original.kind == ClintIntegration::Kind::Receive && !(receiveUrl() == m_originalUrl);
}

bool ClintIntegrationForm::isDirty() const
{
    return edited() != m_original || receiveUrlChanged();
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
    const auto wrong = checkClintIntegration(now);
    const Target target = sends ? m_resolve(now.url) : Target();
    m_fields->showState(now, wrong, target.open);
    m_mappingProblem->setText(wrong.value(clintfield::fields));
    m_mappingProblem->setVisible(wrong.contains(clintfield::fields));
    m_tabs->setTabText(1, wrong.contains(clintfield::fields) ? tr("Fields (!)") : tr("Fields"));
    showGuide(now, target);
    Q_EMIT changed();
}

void ClintIntegrationForm::showGuide(const ClintIntegration &now, const Target &target)
{
    const bool sends = now.kind == ClintIntegration::Kind::Send;
    ClintGuide::Values values{now, m_fields->originName(), {}, {}, {}};
    values.stageName = m_fields->stageName(sends ? now.triggerStageId : now.stageId);
    if (sends && !now.url.isEmpty()) {
        ClintIntegration marked = now;
        marked.url = target.whole.isEmpty() ? now.url : target.whole;
        values.url = clintMarkedUrl(marked);
        values.shownUrl = values.url;
        if (!target.token.isEmpty())
            values.shownUrl.replace(target.token, QString(8, QChar(0x2022)));
    }
    m_guide->setValues(values);
}

bool ClintIntegrationForm::validate()
{
    m_error->setMessage(Tone::Bad, {});
    const auto wrong = checkClintIntegration(edited());
    if (!m_fields->validate(wrong, receiveUrlChanged()))
        return false;
    if (wrong.contains(clintfield::fields))
        m_tabs->setCurrentIndex(1);
    return wrong.isEmpty();
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
    m_fields->setUrl(url);
}

void ClintIntegrationForm::setReceiveUrl(const Secret &url)
{
    m_originalUrl = url;
    m_fields->setReceiveUrl(url);
    refresh();
}

void ClintIntegrationForm::setSandbox(bool sandbox)
{
    m_apply->setVisible(sandbox);
}

void ClintIntegrationForm::focusName()
{
    m_fields->focusName();
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
