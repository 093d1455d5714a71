// How the desk is put together; kept apart from what it does.
#include "ui/forms/agentform.h"
#include "ui/forms/agentremovalform.h"
#include "ui/forms/audiencedesk.h"
#include "ui/forms/directorydesk.h"
#include "ui/forms/nameform.h"
#include "ui/forms/tagform.h"
#include "ui/forms/teamform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/recordfields.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace gancho {

namespace {

QWidget *scrolled(QScrollArea *scroll)
{
    auto *inner = new QWidget(scroll);
    inner->setProperty("role", QStringLiteral("scrolled"));
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    return inner;
}

} // namespace

DirectoryDesk::DirectoryDesk(const Services &services, DirectoryLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_lists(lists)
    , m_head(new QWidget(this))
    , m_name(new ElidedLabel({}, "section", m_head))
    , m_status(new Pill({}, Tone::Neutral, m_head))
    , m_copy(new QToolButton(m_head))
    , m_banner(new Banner(Tone::Bad, this))
    , m_fromContacts(makeButton(QStringLiteral("removeFromContacts"), tr("Remove from contacts too…"), "danger", this))
    , m_tabs(new QTabWidget(this))
    , m_audience(new AudienceDesk(services, this))
    , m_audienceFields(new RecordFields(this))
    , m_scroll(new QScrollArea(this))
    , m_stack(new QStackedWidget(this))
    , m_tag(new TagForm(this))
    , m_team(new TeamForm(this))
    , m_agent(new AgentForm(this))
    , m_named(new NameForm(this))
    , m_fields(new RecordFields(this))
    , m_removal(new AgentRemovalForm(this))
    , m_foot(new QWidget(this))
    , m_save(makeButton(QStringLiteral("saveRecord"), tr("Save"), "primary", m_foot))
    , m_cancel(makeButton(QStringLiteral("cancelRecord"), tr("Cancel"), nullptr, m_foot))
    , m_unsaved(makeLabel(tr("Unsaved changes"), "muted", m_foot))
    , m_delete(makeButton(QStringLiteral("deleteRecord"), tr("Delete…"), "danger", m_foot))
    , m_none(makeText(tr("Choose one on the left to see it here."), "muted", this))
{
    makeHead();
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(m_head);
    auto *banner = makeColumn(nullptr, 0, 0);
    banner->setContentsMargins(16, 0, 16, 8);
    banner->addWidget(m_banner);
    column->addLayout(banner);
    banner->setSpacing(8);
    banner->addWidget(m_fromContacts, 0, Qt::AlignLeft);
    m_fromContacts->hide();

    identify(m_tabs, QStringLiteral("audienceTabs"), tr("Parts of the record"));
    m_tabs->setDocumentMode(true);
    auto *dataScroll = new QScrollArea(this);
    auto *dataColumn = makeColumn(scrolled(dataScroll), 16, 12);
    dataColumn->addWidget(m_audienceFields);
    dataColumn->addStretch();
    m_tabs->addTab(m_audience, tr("Contacts"));
    m_tabs->addTab(dataScroll, tr("Data"));

    auto *inner = makeColumn(scrolled(m_scroll), 0, 16);
    inner->setContentsMargins(16, 4, 16, 16);
    for (RecordForm *one : forms()) {
        inner->addWidget(one);
        connect(one, &RecordForm::draftChanged, this, &DirectoryDesk::showButtons);
        connect(one, &RecordForm::submitted, this, [this] { save(); });
        connect(one, &RecordForm::recordRequested, this, &DirectoryDesk::recordRequested);
    }
    inner->addWidget(m_fields);
    inner->addStretch();
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_tabs);
    auto *none = new QWidget(this);
    auto *noneColumn = makeColumn(none, 24, 0);
    m_none->setAlignment(Qt::AlignCenter);
    noneColumn->addWidget(m_none);
    m_stack->addWidget(none);
    column->addWidget(m_stack, 1);
    column->addWidget(m_removal);
    column->addWidget(m_foot);
    auto *foot = makeColumn(m_foot, 0, 0);
    foot->addWidget(makeLine(m_foot));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 10, 16, 10);
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_unsaved, 1);
    buttons->addStretch();
    buttons->addWidget(m_delete);
    foot->addLayout(buttons);

    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_cancel, &QPushButton::clicked, this, &DirectoryDesk::discard);
    connect(m_delete, &QPushButton::clicked, this, &DirectoryDesk::askRemove);
    connect(m_removal, &AgentRemovalForm::removeRequested, this, &DirectoryDesk::askRemoveUser);
    connect(m_fromContacts, &QPushButton::clicked, this, &DirectoryDesk::askRemoveEverywhere);
    connect(m_audience, &AudienceDesk::changed, this, [this] { Q_EMIT written(m_kind, recordId(m_record)); });
    connect(m_audience, &AudienceDesk::told, this, &DirectoryDesk::told);
    connect(m_audience, &AudienceDesk::contactRequested, this, &DirectoryDesk::contactRequested);
    connect(m_fields, &RecordFields::recordRequested, this, &DirectoryDesk::recordRequested);
    connect(m_audienceFields, &RecordFields::recordRequested, this, &DirectoryDesk::recordRequested);
    auto *keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] { save(); });
    showRecord(m_kind, {});
}

void DirectoryDesk::makeHead()
{
    m_name->setObjectName(QStringLiteral("recordName"));
    identify(m_copy, QStringLiteral("copyRecordId"), tr("Copy its id"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_copy->setIcon(theme().icon(QStringLiteral("edit-copy")));
    m_copy->setFixedSize(28, 28);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(recordId(m_record)); });
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(16, 12, 12, 8);
    head->addWidget(m_name, 1);
    head->addWidget(m_status);
    head->addWidget(m_copy);
}

} // namespace gancho
