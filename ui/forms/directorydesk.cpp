#include "ui/forms/directorydesk.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/directorylists.h"
#include "models/domain/directorywords.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/agentform.h"
#include "ui/forms/agentremovalform.h"
#include "ui/forms/audiencedesk.h"
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
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace gancho {

namespace {

DirectoryWord statusOf(const DirectoryRecord &record)
{
    if (const auto *audience = std::get_if<Audience>(&record))
        return activeWord(audience->active);
    if (const auto *agent = std::get_if<Agent>(&record))
        return availabilityWord(agent->available);
    if (const auto *channel = std::get_if<Channel>(&record))
        return activeWord(channel->active);
    if (const auto *bot = std::get_if<Chatbot>(&record))
        return publishStatusWord(bot->publishStatus);
    if (const auto *model = std::get_if<MessageTemplate>(&record))
        return templateStatusWord(model->status);
    return {};
}

QList<Choice> choicesOf(DirectoryLists &lists, DirectoryKind kind)
{
    QList<Choice> choices;
    for (const DirectoryRecord &record : lists.records(kind)) {
        const auto *agent = std::get_if<Agent>(&record);
        choices += Choice{agent ? agent->userId.value : recordId(record), recordName(record)};
    }
    return choices;
}

QString newTitle(DirectoryKind kind)
{
    return kind == DirectoryKind::Tags    ? DirectoryDesk::tr("New tag")
           : kind == DirectoryKind::Teams ? DirectoryDesk::tr("New team")
           : kind == DirectoryKind::Users ? DirectoryDesk::tr("New user")
                                          : DirectoryDesk::tr("New entry");
}

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
    connect(m_removal, &AgentRemovalForm::removeRequested, this, [this] {
        const AgentRemoval removal = m_removal->removal();
        const QString text = removal.conversations == AgentRemoval::Conversations::Complete
                                 ? tr("The user can no longer sign in. The open conversations are completed. This "
                                      "cannot be undone.")
                             : removal.conversations == AgentRemoval::Conversations::Transfer
                                 ? tr("The user can no longer sign in. The open conversations go to %1. This cannot be "
                                      "undone.")
                                       .arg(m_removal->heirName())
                                 : tr("The user can no longer sign in. The open conversations are pending again. This "
                                      "cannot be undone.");
        askDestroy(window(), tr("Delete the user “%1”?").arg(recordName(m_record)), text, tr("Delete user"),
                   [this, removal] {
                       remove({false, removal});
                   });
    });
    connect(m_fromContacts, &QPushButton::clicked, this, [this] {
        askDestroy(window(), tr("Delete the tag “%1” and take it off all contacts?").arg(recordName(m_record)),
                   tr("Which contacts carried it is lost. This cannot be undone."), tr("Delete everywhere"), [this] {
                       remove({true, {}});
                   });
    });
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

QList<RecordForm *> DirectoryDesk::forms() const
{
    return {m_tag, m_team, m_agent, m_named};
}

RecordForm *DirectoryDesk::form() const
{
    const DirectoryAbility ability = m_lists.ability(m_kind);
    if (!(recordId(m_record).isEmpty() ? ability.creates : ability.changes))
        return nullptr;
    if (std::holds_alternative<NamedRecord>(m_record))
        return m_named;
    if (std::holds_alternative<Tag>(m_record))
        return m_tag;
    if (std::holds_alternative<Department>(m_record))
        return m_team;
    return std::holds_alternative<Agent>(m_record) ? static_cast<RecordForm *>(m_agent) : nullptr;
}

DirectoryApi *DirectoryDesk::api() const
{
    return m_services.session.platform() ? m_services.session.platform()->directory() : nullptr;
}

void DirectoryDesk::showRecord(DirectoryKind kind, const DirectoryRecord &record)
{
    m_kind = kind;
    m_record = record;
    m_banner->setMessage(Tone::Bad, {});
    m_fromContacts->hide();
    m_removal->hide();
    const bool none = std::holds_alternative<std::monostate>(record);
    for (RecordForm *one : forms())
        one->setVisible(one == form());
    if (form())
        form()->load(record);
    refreshNames();
    const auto *audience = std::get_if<Audience>(&record);
    if (audience)
        m_audience->setAudience(*audience);
    else
        m_audience->clear();
    m_stack->setCurrentIndex(none ? 2 : audience ? 1 : 0);
    m_scroll->verticalScrollBar()->setValue(0);
    showHead();
    showButtons();
}

void DirectoryDesk::refreshRecord(const DirectoryRecord &record)
{
    if (record == m_record || m_busy)
        return;
    if (form() && isDirty()) {
        // What is typed is not lost because somebody else has changed the record meanwhile.
        m_record = record;
        showHead();
        return;
    }
    if (const auto *audience = std::get_if<Audience>(&record)) {
        m_record = record;
        m_audience->setAudience(*audience);
        refreshNames();
        showHead();
        return;
    }
    m_record = record;
    if (form())
        form()->load(record);
    refreshNames();
    showHead();
    showButtons();
}

void DirectoryDesk::refreshNames()
{
    m_tag->setColours(m_lists.colours());
    m_team->setUsers(choicesOf(m_lists, DirectoryKind::Users));
    m_agent->setTeams(choicesOf(m_lists, DirectoryKind::Teams));
    RecordFields *fields = std::holds_alternative<Audience>(m_record) ? m_audienceFields : m_fields;
    fields->setRecord(m_record, m_lists.names(), form() != nullptr);
    m_fields->setVisible(!isCreating());
}

void DirectoryDesk::startNew(DirectoryKind kind)
{
    if (!api() || !api()->ability(kind).creates)
        return;
    if (api()->isNamed(kind)) {
        showRecord(kind, NameForm::fresh(kind));
    } else if (kind == DirectoryKind::Tags) {
        Tag tag = TagForm::fresh();
        const auto colours = m_lists.colours();
        const bool known = std::any_of(colours.begin(), colours.end(),
                                       [&tag](const TagColour &colour) { return colour.name == tag.colour; });
        if (!known && !colours.isEmpty())
            tag.colour = colours.first().name;
        showRecord(kind, tag);
    } else {
        showRecord(kind, kind == DirectoryKind::Teams ? DirectoryRecord(TeamForm::fresh())
                                                      : DirectoryRecord(AgentForm::fresh()));
    }
    form()->focusFirst();
}

bool DirectoryDesk::isCreating() const
{
    return form() && recordId(m_record).isEmpty();
}

bool DirectoryDesk::isDirty() const
{
    return form() ? form()->isDirty() : std::holds_alternative<Audience>(m_record) && m_audience->isDirty();
}

QString DirectoryDesk::draftName() const
{
    return isCreating() ? newTitle(m_kind) : recordName(m_record);
}

void DirectoryDesk::showHead()
{
    const bool none = std::holds_alternative<std::monostate>(m_record);
    m_head->setVisible(!none);
    m_name->setText(draftName());
    const DirectoryWord status = isCreating() ? DirectoryWord() : statusOf(m_record);
    m_status->setText(status.text);
    m_status->setTone(status.tone);
    m_status->setVisible(!status.text.isEmpty());
    m_copy->setVisible(!none && !isCreating());
}

void DirectoryDesk::showButtons()
{
    const bool removes = !recordId(m_record).isEmpty() && m_lists.ability(m_kind).removes;
    m_foot->setVisible(form() || removes);
    m_save->setVisible(form() != nullptr);
    m_cancel->setVisible(form() != nullptr);
    const bool dirty = form() && form()->isDirty();
    m_unsaved->setVisible(dirty && !isCreating());
    m_save->setText(m_busy ? tr("Saving…") : isCreating() ? tr("Create") : tr("Save"));
    m_save->setAccessibleName(m_save->text());
    m_save->setEnabled(dirty && !m_busy);
    m_cancel->setEnabled((dirty || isCreating()) && !m_busy);
    m_delete->setVisible(!isCreating() && removes);
    m_delete->setText(std::holds_alternative<NamedRecord>(m_record) ? tr("Forget…") : tr("Delete…"));
    m_delete->setAccessibleName(m_delete->text());
    const auto *agent = std::get_if<Agent>(&m_record);
    m_delete->setEnabled(!m_busy && !(agent && agent->owner));
    m_delete->setToolTip(agent && agent->owner ? tr("The owner of the account cannot be deleted.") : QString());
}

void DirectoryDesk::save(const std::function<void()> &then)
{
    if (!form() && m_audience->isDirty())
        m_audience->add(then);
    if (!form() || !api() || m_busy || !form()->isDirty() || !form()->check())
        return;
    m_busy = true;
    m_banner->setMessage(Tone::Bad, {});
    m_fromContacts->hide();
    showButtons();
    const DirectoryRecord before = form()->before();
    whenDone(
        directorywrites::save(*api(), before, form()->edited(), this), this,
        [this, before, then, generation = m_generation](const Result<directorywrites::Saved<DirectoryRecord>> &now) {
            if (generation != m_generation)
                return;
            m_busy = false;
            showButtons();
            if (now)
                saved(before, *now, then);
            else
                refused(now.error());
        });
}

void DirectoryDesk::refused(const Error &error)
{
    if (error.isCancelled())
        return;
    if (form())
        form()->showError(error);
    m_banner->setMessage(Tone::Bad, error.text, error.reference);
}

void DirectoryDesk::saved(const DirectoryRecord &before, const directorywrites::Saved<DirectoryRecord> &done,
                          const std::function<void()> &then)
{
    const bool created = recordId(before).isEmpty();
    m_record = done.now;
    if (done.problem) {
        if (form())
            form()->rebase(done.now);
        showHead();
        showButtons();
        refused(*done.problem);
        Q_EMIT written(m_kind, recordId(done.now));
        return;
    }
    // Some can be made and not be changed after it.
    for (RecordForm *one : forms())
        one->setVisible(one == form());
    if (form())
        form()->load(done.now);
    refreshNames();
    showHead();
    showButtons();
    Q_EMIT written(m_kind, recordId(done.now));
    const QString name = recordName(done.now);
    if (created)
        Q_EMIT told(tr("“%1” created.").arg(name), [this, now = done.now] { sendRemoval(now, {}, true); });
    else
        Q_EMIT told(tr("“%1” saved.").arg(name), [this, before, now = done.now] {
            saveBack(now, before, tr("“%1” is as it was.").arg(recordName(before)));
        });
    if (then)
        then();
}

void DirectoryDesk::saveBack(const DirectoryRecord &before, const DirectoryRecord &after, const QString &text)
{
    if (!api())
        return;
    whenDone(directorywrites::save(*api(), before, after, this), this,
             [this, text, generation = m_generation,
              kind = m_kind](const Result<directorywrites::Saved<DirectoryRecord>> &now) {
                 if (generation != m_generation)
                     return;
                 if (!now || now->problem) {
                     refused(now ? *now->problem : now.error());
                     return;
                 }
                 Q_EMIT written(kind, recordId(now->now));
                 Q_EMIT told(text, nullptr);
             });
}

void DirectoryDesk::askRemove()
{
    const QString name = recordName(m_record);
    if (std::holds_alternative<NamedRecord>(m_record)) {
        askDestroy(window(), tr("Forget “%1”?").arg(name),
                   tr("Its name is forgotten here; the platform is not asked. It is here again with the next event "
                      "that holds it."),
                   tr("Forget"), [this] { remove({}); });
    } else if (m_kind == DirectoryKind::Users) {
        QList<Choice> heirs = choicesOf(m_lists, DirectoryKind::Users);
        heirs.removeIf([this](const Choice &one) { return one.id == std::get<Agent>(m_record).userId.value; });
        m_removal->open(name, heirs);
    } else if (const auto *team = std::get_if<Department>(&m_record)) {
        askDestroy(window(), tr("Delete the team “%1”?").arg(name),
                   tr("Its %n users stay, but are no longer in it. Conversations of the team keep its name nowhere.",
                      nullptr, static_cast<int>(team->members.size())),
                   tr("Delete team"), [this] { remove({}); });
    } else {
        askDestroy(window(), tr("Delete the tag “%1”?").arg(name),
                   tr("The platform refuses while contacts carry it; then you can have it taken off them too."),
                   tr("Delete tag"), [this] { remove({}); });
    }
}

void DirectoryDesk::remove(const directorywrites::Removal &removal)
{
    sendRemoval(m_record, removal, false);
}

void DirectoryDesk::sendRemoval(const DirectoryRecord &record, const directorywrites::Removal &removal, bool undone)
{
    if (!api() || m_busy)
        return;
    m_busy = true;
    showButtons();
    whenDone(directorywrites::remove(*api(), record, removal), this,
             [this, record, removal, undone, kind = m_kind, generation = m_generation](const Result<Done> &done) {
                 if (generation != m_generation)
                     return;
                 m_busy = false;
                 showButtons();
                 if (!done) {
                     refused(done.error());
                     m_fromContacts->setVisible(std::holds_alternative<Tag>(record) && !removal.fromContacts &&
                                                done.error().kind == ErrorKind::Invalid);
                     return;
                 }
                 m_removal->hide();
                 if (recordId(record) == recordId(m_record))
                     showRecord(kind, {});
                 Q_EMIT written(kind, {});
                 if (undone)
                     Q_EMIT told(tr("“%1” is gone again.").arg(recordName(record)), nullptr);
                 else
                     removed(record);
             });
}

void DirectoryDesk::removed(const DirectoryRecord &record)
{
    const QString text = tr("“%1” deleted.").arg(recordName(record));
    // A user who is created anew has another id: nothing that referred to the former would come back.
    if (auto anew = record; auto *tag = std::get_if<Tag>(&anew)) {
        tag->id = {};
        Q_EMIT told(text, [this, anew] {
            saveBack({}, anew, tr("Tag “%1” is there again, but on no contact.").arg(recordName(anew)));
        });
    } else if (auto *team = std::get_if<Department>(&anew)) {
        team->id = {};
        Q_EMIT told(text, [this, anew] {
            saveBack(
                {}, anew,
                tr("Team “%1” is there again, with its users but without its conversations.").arg(recordName(anew)));
        });
    } else if (std::holds_alternative<NamedRecord>(record)) {
        Q_EMIT told(text, [this, record] { saveBack({}, record, tr("“%1” is there again.").arg(recordName(record))); });
    } else {
        Q_EMIT told(text, nullptr);
    }
}

void DirectoryDesk::discard()
{
    m_audience->discard();
    if (!form())
        return;
    if (isCreating()) {
        showRecord(m_kind, {});
        Q_EMIT abandoned();
        return;
    }
    showRecord(m_kind, m_record);
}

void DirectoryDesk::cancel()
{
    m_audience->cancel();
}

void DirectoryDesk::reset()
{
    ++m_generation;
    m_busy = false;
    m_audience->cancel();
    showRecord(m_kind, {});
}

} // namespace gancho
