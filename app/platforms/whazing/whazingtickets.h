#pragma once

#include "app/platforms/conversationsapi.h"
#include "app/platforms/whazing/whazingmessages.h"

#include <QHash>

namespace gancho {

class LearntNames;

/// What a new ticket is opened with.
struct WhazingTicketDraft
{
    QString number; ///< as typed
    ConversationStatus status = ConversationStatus::Pending;
    DepartmentId queue;
    UserId user; ///< empty: nobody
};

/// Tickets of Whazing as conversations (reference/whazing.md §2c): queues are departments. There is no list of all, and
/// no look-up by id: tickets that were seen are remembered with their numbers, by which they can be asked for.
class WhazingTickets : public WhazingCalls, public ConversationsApi
{
public:
    /// All must outlive it.
    WhazingTickets(ApiClient &client, WhazingMessages &messages, LearntNames &names)
        : WhazingCalls(client)
        , m_messages(messages)
        , m_names(names)
    {
    }

    /// Those of one contact where the query names it, else those that came in answers and events; narrowed down here.
    Future<PageOf<Conversation>> conversations(const ConversationQuery &query, const PageRequest &page,
                                               Waiting waiting) override;
    /// By its number where the ticket was seen before; else only that it exists.
    Future<Conversation> conversation(const ConversationId &id, Waiting waiting) override;
    /// The queue; it brings its integration along.
    Future<Conversation> transferToDepartment(const ConversationId &id, const DepartmentId &department,
                                              bool stopBot) override;
    Future<Conversation> transferToUser(const ConversationId &id, const UserId &user, const DepartmentId &department,
                                        bool stopBot) override;
    Future<Conversation> assign(const ConversationId &id, const UserId &user, bool stopBot) override;
    Future<Conversation> setStatus(const ConversationId &id, ConversationStatus status, bool stopBot) override;
    Future<Conversation> complete(const ConversationId &id, bool reactivateOnNewMessage, bool stopBot) override;

    Future<PageOf<Message>> messages(const ConversationId &id, const PageRequest &page, Waiting waiting) override;
    Future<PageOf<Message>> notes(const ConversationId &id, const PageRequest &page, Waiting waiting) override;
    Future<Message> addNote(const ConversationId &id, const QString &text) override;
    Future<Done> removeNote(const NoteId &id) override;
    Future<SendState> send(const ConversationId &id, const MessageDraft &draft) override;
    QString listNote() const override;

    Future<Conversation> open(const WhazingTicketDraft &draft);
    /// The last ticket of a number on this channel, whatever its status.
    Future<Conversation> lastOf(const QString &number);
    /// The one that a chatbot has.
    Future<Conversation> withChatbot(const QString &number);
    /// Newest first.
    Future<QList<Conversation>> allOf(const QString &number, Waiting waiting = Waiting::Person);
    Future<Conversation> startChatbot(const ConversationId &id, const ChatbotKey &chatbot);
    /// A ticket that an event brought, so that it can be asked for.
    void remember(const Conversation &ticket);

private:
    Result<Conversation> read(const QJsonObject &json);
    Future<Conversation> bare(const ConversationId &id, Waiting waiting);
    Future<Conversation> ofNumber(const QString &path, const QString &number);
    /// Makes a change; what then is true is what the answer says over what `assumed` knows.
    Future<Conversation> change(const QString &path, const QJsonObject &body, const Conversation &assumed);
    Conversation known(const ConversationId &id) const;
    Conversation named(Conversation ticket) const;

    WhazingMessages &m_messages;
    LearntNames &m_names;
    QHash<ConversationId, Conversation> m_seen;
};

} // namespace gancho
