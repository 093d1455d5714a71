#include "ui/forms/routerecords.h"

#include "app/platforms/audiencesapi.h"
#include "app/platforms/directoryapi.h"
#include "app/platforms/panelsapi.h"
#include "app/platforms/platform.h"

namespace gancho {

RouteRecords::RouteRecords(PlatformOf platformOf, QObject *parent)
    : QObject(parent)
    , m_platformOf(std::move(platformOf))
{
}

const RouteRecords::Lists &RouteRecords::of(const AccountId &account)
{
    static const Lists none;
    if (!account.isValid())
        return none;
    if (!m_lists.contains(account)) {
        m_lists.insert(account, {});
        fetch(account);
    }
    return m_lists[account];
}

QString RouteRecords::name(const AccountId &account, const QString &id) const
{
    const auto found = m_lists.constFind(account);
    if (found == m_lists.cend() || id.isEmpty())
        return {};
    QList<PickerBox::Choices> all{found->panels,   found->tags,      found->templates,
                                  found->chatbots, found->sequences, found->channels};
    all += found->steps.values();
    for (const PickerBox::Choices &choices : std::as_const(all))
        for (const auto &[key, text] : choices)
            if (key == id)
                return text;
    return {};
}

void RouteRecords::refresh()
{
    ++m_generation;
    m_lists.clear();
    m_waiting.clear();
    m_platforms.clear();
}

void RouteRecords::fetch(const AccountId &account)
{
    whenDone(m_platformOf(account), this,
             [this, account, generation = m_generation](const Result<std::shared_ptr<Platform>> &platform) {
                 if (generation != m_generation)
                     return;
                 if (platform && *platform) {
                     fetchFrom(account, *platform);
                     return;
                 }
                 m_lists[account].complete = true;
                 m_lists[account].problem = platform ? tr("The account is not connected.") : platform.error().text;
                 Q_EMIT changed(account);
             });
}

template <class T, class Take>
void RouteRecords::take(const AccountId &account, const Future<T> &future, Take take)
{
    ++m_waiting[account];
    whenDone(future, this, [this, account, take, generation = m_generation](const Result<T> &result) {
        if (generation != m_generation)
            return;
        Lists &lists = m_lists[account];
        // A list that the account's token may not read leaves the others as they are.
        if (result)
            take(lists, *result);
        lists.complete = --m_waiting[account] == 0;
        if (lists.complete)
            m_platforms.remove(account);
        Q_EMIT changed(account);
    });
}

void RouteRecords::fetchFrom(const AccountId &account, const std::shared_ptr<Platform> &platform)
{
    m_platforms.insert(account, platform);
    if (DirectoryApi *directory = platform->directory()) {
        take(account, directory->tags(), [](Lists &lists, const QList<Tag> &tags) {
            for (const Tag &tag : tags)
                lists.tags.emplaceBack(tag.id.value, tag.name);
        });
        take(account, directory->channels(), [](Lists &lists, const QList<Channel> &channels) {
            for (const Channel &channel : channels)
                lists.channels.emplaceBack(channel.id.value, channel.displayName());
        });
        take(account, directory->departments(), [](Lists &lists, const QList<Department> &departments) {
            for (const Department &department : departments)
                lists.queues.emplaceBack(department.id.value, department.name);
        });
        take(account, directory->chatbots(), [](Lists &lists, const QList<Chatbot> &chatbots) {
            for (const Chatbot &chatbot : chatbots)
                lists.chatbots.emplaceBack(chatbot.key.value, chatbot.name);
        });
        take(account, directory->templates(), [](Lists &lists, const QList<MessageTemplate> &templates) {
            for (const MessageTemplate &each : templates)
                lists.templates.emplaceBack(each.id.value, each.name);
        });
    }
    if (PanelsApi *panels = platform->panels())
        take(account, panels->panels(), [](Lists &lists, const QList<Panel> &all) {
            for (const Panel &panel : all) {
                if (panel.archived)
                    continue;
                lists.panels.emplaceBack(panel.id.value, panel.title);
                for (const PanelStep &step : panel.steps)
                    if (!step.archived)
                        lists.steps[panel.id.value].emplaceBack(step.id.value, step.title);
            }
        });
    if (AudiencesApi *audiences = platform->audiences())
        take(account, audiences->audiences(Audience::Kind::Sequence),
             [](Lists &lists, const QList<Audience> &sequences) {
                 for (const Audience &sequence : sequences)
                     lists.sequences.emplaceBack(sequence.id, sequence.name);
             });
    if (m_waiting.value(account) == 0) {
        m_lists[account].complete = true;
        m_platforms.remove(account);
        Q_EMIT changed(account);
    }
}

} // namespace gancho
