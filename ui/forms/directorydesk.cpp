#include "ui/forms/directorydesk.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/directorylists.h"
#include "models/domain/directorywords.h"
#include "ui/forms/agentform.h"
#include "ui/forms/agentremovalform.h"
#include "ui/forms/audiencedesk.h"
#include "ui/forms/nameform.h"
#include "ui/forms/tagform.h"
#include "ui/forms/teamform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/recordfields.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
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

QString newTitle(DirectoryKind kind)
{
    return kind == DirectoryKind::Tags    ? DirectoryDesk::tr("New tag")
           : kind == DirectoryKind::Teams ? DirectoryDesk::tr("New team")
           : kind == DirectoryKind::Users ? DirectoryDesk::tr("New user")
                                          : DirectoryDesk::tr("New entry");
}

} // namespace

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

QList<Choice> DirectoryDesk::choices(DirectoryKind kind) const
{
    QList<Choice> choices;
    for (const DirectoryRecord &record : m_lists.records(kind)) {
        const auto *agent = std::get_if<Agent>(&record);
        choices += Choice{agent ? agent->userId.value : recordId(record), recordName(record)};
    }
    return choices;
}

void DirectoryDesk::refreshNames()
{
    m_tag->setColours(m_lists.colours());
    m_team->setUsers(choices(DirectoryKind::Users));
    m_agent->setTeams(choices(DirectoryKind::Teams));
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
