#pragma once

#include "models/base/future.h"
#include "models/domain/conversation.h"
#include "models/domain/message.h"
#include "models/domain/pageof.h"

namespace gancho {

/// Who waits for an answer: a person, or a refreshing behind the scenes, which goes when no person waits.
enum class Waiting { Person, Nobody };

/// The conversations of an account. What changes one yields it as the platform now holds it.
class ConversationsApi
{
public:
    virtual ~ConversationsApi() = default;
    /// With the details of contact, agent, team and channel.
    virtual Future<PageOf<Conversation>> conversations(const ConversationQuery &query, const PageRequest &page,
                                                       Waiting waiting = Waiting::Person) = 0;
    virtual Future<Conversation> conversation(const ConversationId &id, Waiting waiting = Waiting::Person) = 0;
    virtual Future<Conversation> transferToDepartment(const ConversationId &id, const DepartmentId &department,
                                                      bool stopBot) = 0;
    /// With the user's team where it is known.
    virtual Future<Conversation> transferToUser(const ConversationId &id, const UserId &user,
                                                const DepartmentId &department, bool stopBot) = 0;
    virtual Future<Conversation> assign(const ConversationId &id, const UserId &user, bool stopBot) = 0;
    virtual Future<Conversation> setStatus(const ConversationId &id, ConversationStatus status, bool stopBot) = 0;
    virtual Future<Conversation> complete(const ConversationId &id, bool reactivateOnNewMessage, bool stopBot) = 0;

    /// Newest first.
    virtual Future<PageOf<Message>> messages(const ConversationId &id, const PageRequest &page,
                                             Waiting waiting = Waiting::Person) = 0;
    virtual Future<PageOf<Message>> notes(const ConversationId &id, const PageRequest &page,
                                          Waiting waiting = Waiting::Person) = 0;
    virtual Future<Message> addNote(const ConversationId &id, const QString &text) = 0;
    virtual Future<Done> removeNote(const NoteId &id) = 0;
    /// Queued: the state is followed with MessagesApi::state.
    virtual Future<SendState> send(const ConversationId &id, const MessageDraft &draft) = 0;
    /// What a list without a filter shows where the platform cannot list all of its conversations, in translated words;
    /// empty where it can.
    virtual QString listNote() const { return {}; }
};

} // namespace gancho
