#pragma once

#include "app/platforms/clint/clintcalls.h"
#include "app/platforms/clint/clintdirectory.h"
#include "models/domain/contact.h"

#include <QHash>

namespace gancho {

/// Names for the ids that Clint's chats carry: contacts, users, channels. Each list is fetched once; of contacts the
/// first thousand at once, then single ones as they are met, a few at a time, since Clint is asked five times a second
/// at most. GUI thread, owned by the platform.
class ClintPeople : public ClintCalls
{
public:
    /// `directory` must outlive it.
    ClintPeople(ApiClient &client, ClintDirectory &directory)
        : ClintCalls(client)
        , m_directory(directory)
    {
    }

    /// With names as far as they can be had; never fails.
    Future<QList<Conversation>> named(const QList<Conversation> &conversations);
    /// The account's channels, from the second time on without a request. Errors: as of the request.
    Future<QList<Channel>> channels();

private:
    struct Person
    {
        QString name, phone;
        QStringList tags;
    };
    Future<Done> knowUsers();
    Future<Done> knowChannels();
    Future<Done> knowMany();
    Future<Done> knowEach(QList<ContactId> missing);
    void keep(const Contact &contact);
    QList<Conversation> filled(QList<Conversation> conversations) const;

    ClintDirectory &m_directory;
    QHash<QString, Person> m_contacts;
    QHash<QString, QString> m_users;
    QList<Channel> m_channels;
    bool m_usersAsked = false;
    bool m_channelsKnown = false;
    bool m_manyAsked = false;
};

} // namespace gancho
