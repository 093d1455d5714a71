#pragma once

#include "app/platforms/conversationsapi.h"
#include "app/platforms/wtschat/wtschatcalls.h"

namespace gancho {

/// The conversations of wts.chat, which calls them sessions (reference/wts-chat.md §2.10).
class WtsChatConversations : public WtsChatCalls, public ConversationsApi
{
public:
    using WtsChatCalls::WtsChatCalls;

    Future<PageOf<Conversation>> conversations(const ConversationQuery &query, const PageRequest &page,
                                               Waiting waiting) override;
    Future<Conversation> conversation(const ConversationId &id, Waiting waiting) override;
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

private:
    Future<PageOf<Message>> newestFirst(const QString &path, const PageRequest &page, Waiting waiting);
    /// Makes a change, then asks for the conversation as it is now.
    Future<Conversation> changed(const ConversationId &id, const QString &what, const QJsonObject &body);
};

} // namespace gancho
