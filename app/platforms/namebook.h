#pragma once

#include "models/base/future.h"
#include "models/domain/customfield.h"
#include "models/domain/directory.h"

#include <QHash>
#include <QObject>

namespace gancho {

class DirectoryApi;

/// Names for the ids that an account's records carry: tags, teams, users, channels, chatbots, templates, custom fields.
/// Each list is fetched when it is first asked for, and again after refresh(); until then names are empty and changed()
/// tells when they are there. One per connected account, owned by its platform. GUI thread.
class NameBook : public QObject
{
    Q_OBJECT

public:
    /// `directory` must outlive it.
    explicit NameBook(DirectoryApi &directory, QObject *parent = nullptr);

    const QList<Tag> &tags();
    const QList<TagColour> &tagColours();
    const QList<Department> &departments();
    const QList<Agent> &agents();
    const QList<Channel> &channels();
    const QList<Chatbot> &chatbots();
    const QList<MessageTemplate> &templates();
    const QList<CustomField> &customFields();

    /// Empty where it is not known (yet).
    QString tag(const TagId &id);
    QString department(const DepartmentId &id);
    QString user(const UserId &id);
    QString channel(const ChannelId &id);
    /// The colours of a tag's pill; invalid where the palette lacks it.
    TagColour colourOf(const Tag &tag);

    /// Fetches anew what has been asked for so far: after a write, on F5.
    void refresh();

Q_SIGNALS:
    /// A list has arrived.
    void changed();

private:
    template <class T>
    struct List
    {
        QList<T> items;
        bool asked = false;
    };
    template <class T, class Fetch>
    const QList<T> &get(List<T> &list, Fetch fetch);
    template <class T, class Fetch>
    void load(List<T> &list, Fetch fetch);

    DirectoryApi &m_directory;
    List<Tag> m_tags;
    List<TagColour> m_colours;
    List<Department> m_departments;
    List<Agent> m_agents;
    List<Channel> m_channels;
    List<Chatbot> m_chatbots;
    List<MessageTemplate> m_templates;
    List<CustomField> m_fields;
};

} // namespace gancho
