#include "app/platforms/namebook.h"

#include "app/platforms/directoryapi.h"

#include "moc_namebook.cpp"

namespace gancho {

NameBook::NameBook(DirectoryApi &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
}

template <class T, class Fetch>
const QList<T> &NameBook::get(List<T> &list, Fetch fetch)
{
    if (!list.asked)
        load(list, fetch);
    return list.items;
}

template <class T, class Fetch>
void NameBook::load(List<T> &list, Fetch fetch)
{
    list.asked = true;
    whenDone((m_directory.*fetch)(), this, [this, &list](const Result<QList<T>> &result) {
        if (!result) {
            // A token that may not read it will not be let in a moment later; refresh() asks again.
            return;
        }
        list.items = *result;
        Q_EMIT changed();
    });
}

const QList<Tag> &NameBook::tags()
{
    return get(m_tags, &DirectoryApi::tags);
}

const QList<TagColour> &NameBook::tagColours()
{
    return get(m_colours, &DirectoryApi::tagColours);
}

const QList<Department> &NameBook::departments()
{
    return get(m_departments, &DirectoryApi::departments);
}

const QList<Agent> &NameBook::agents()
{
    return get(m_agents, &DirectoryApi::agents);
}

const QList<Channel> &NameBook::channels()
{
    return get(m_channels, &DirectoryApi::channels);
}

const QList<Chatbot> &NameBook::chatbots()
{
    return get(m_chatbots, &DirectoryApi::chatbots);
}

const QList<MessageTemplate> &NameBook::templates()
{
    return get(m_templates, &DirectoryApi::templates);
}

const QList<CustomField> &NameBook::customFields()
{
    return get(m_fields, &DirectoryApi::customFields);
}

QString NameBook::tag(const TagId &id)
{
    for (const Tag &tag : tags())
        if (tag.id == id)
            return tag.name;
    return {};
}

QString NameBook::department(const DepartmentId &id)
{
    for (const Department &department : departments())
        if (department.id == id)
            return department.name;
    return {};
}

QString NameBook::user(const UserId &id)
{
    for (const Agent &agent : agents())
        if (agent.userId == id)
            return agent.name;
    return {};
}

QString NameBook::channel(const ChannelId &id)
{
    for (const Channel &channel : channels())
        if (channel.id == id)
            return channel.displayName();
    return {};
}

TagColour NameBook::colourOf(const Tag &tag)
{
    for (const TagColour &colour : tagColours())
        if (colour.name.compare(tag.colour, Qt::CaseInsensitive) == 0)
            return colour;
    return {};
}

void NameBook::refresh()
{
    const auto again = [this](auto &list, auto fetch) {
        if (list.asked)
            load(list, fetch);
    };
    again(m_tags, &DirectoryApi::tags);
    again(m_colours, &DirectoryApi::tagColours);
    again(m_departments, &DirectoryApi::departments);
    again(m_agents, &DirectoryApi::agents);
    again(m_channels, &DirectoryApi::channels);
    again(m_chatbots, &DirectoryApi::chatbots);
    again(m_templates, &DirectoryApi::templates);
    again(m_fields, &DirectoryApi::customFields);
}

} // namespace gancho
