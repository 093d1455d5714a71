#pragma once

#include "app/platforms/clint/clintpeople.h"

namespace gancho {

class ClintMessages;

/// The chats of Clint as conversations (reference/clint.md §2). Clint lists them by contact or by channel: without
/// either each channel is asked, and a page holds that page of each. It narrows by nothing but times, so states, users
/// and teams are sorted out here. A conversation is given to users, never to teams; its messages and notes are one list
/// in Clint.
class ClintChats : public ClintCalls, public ConversationsApi
{
public:
    /// `people` and `messages` must outlive it.
    ClintChats(ApiClient &client, ClintPeople &people, ClintMessages &messages)
        : ClintCalls(client)
        , m_people(people)
        , m_messages(messages)
    {
    }

    Future<PageOf<Conversation>> conversations(const ConversationQuery &query, const PageRequest &page,
                                               Waiting waiting) override;
    Future<Conversation> conversation(const ConversationId &id, Waiting waiting) override;
    Future<Conversation> transferToDepartment(const ConversationId &id, const DepartmentId &department,
                                              bool stopBot) override;
    Future<Conversation> transferToUser(const ConversationId &id, const UserId &user, const DepartmentId &department,
                                        bool stopBot) override;
    /// Clint opens what is assigned.
    Future<Conversation> assign(const ConversationId &id, const UserId &user, bool stopBot) override;
    Future<Conversation> setStatus(const ConversationId &id, ConversationStatus status, bool stopBot) override;
    Future<Conversation> complete(const ConversationId &id, bool reactivateOnNewMessage, bool stopBot) override;

    /// Without the notes.
    Future<PageOf<Message>> messages(const ConversationId &id, const PageRequest &page, Waiting waiting) override;
    /// Those among the newest thousand messages, on one page.
    Future<PageOf<Message>> notes(const ConversationId &id, const PageRequest &page, Waiting waiting) override;
    Future<Message> addNote(const ConversationId &id, const QString &text) override;
    Future<Done> removeNote(const NoteId &id) override;
    Future<SendState> send(const ConversationId &id, const MessageDraft &draft) override;

private:
    Future<PageOf<Conversation>> listed(const QString &path, const ConversationQuery &query, const PageRequest &page,
                                        Waiting waiting);
    Future<PageOf<Conversation>> ofChannels(const ConversationQuery &query, const PageRequest &page, Waiting waiting);
    Future<PageOf<Conversation>> ofChannels(const QList<ChannelId> &channels, const ConversationQuery &query,
                                            const PageRequest &page, Waiting waiting);
    Future<Conversation> changed(const ConversationId &id, const QJsonObject &body);
    Future<Conversation> named(const Conversation &conversation);

    ClintPeople &m_people;
    ClintMessages &m_messages;
};

} // namespace gancho
