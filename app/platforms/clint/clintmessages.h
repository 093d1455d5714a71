#pragma once

#include "app/platforms/clint/clintpeople.h"
#include "app/platforms/messagesapi.h"

namespace gancho {

/// Sending through Clint (reference/clint.md §2): on channels of the type WHATSAPP_OFFICIAL alone, free texts within
/// the 24 hours. Clint sends to contacts, so a phone is looked up first; files go by their address; what was sent
/// cannot be deleted, and chatbots are not its API's.
class ClintMessages : public ClintCalls, public MessagesApi
{
public:
    struct Target
    {
        ChannelId channel;
        ContactId contact;
        ConversationId chat; ///< may be invalid
    };

    /// `people` must outlive it.
    ClintMessages(ApiClient &client, ClintPeople &people)
        : ClintCalls(client)
        , m_people(people)
    {
    }

    Future<SendState> send(const MessageTarget &target, const MessageDraft &draft) override;
    Future<Message> sendAndWait(const MessageTarget &target, const MessageDraft &draft) override;
    Future<SendState> sendTyped(SendKind kind, const MessageTarget &target, const MessageDraft &draft) override;
    Future<SendState> state(const SendState &sent) override;
    Future<SendState> sendChatbot(const ChatbotSend &send) override;
    Future<Done> remove(const MessageId &id) override;
    Future<QString> upload(const QString &path) override;

    Future<SendState> sendTo(SendKind kind, const Target &target, const MessageDraft &draft);

private:
    /// MessageTarget::from as a channel's id, number or name. Errors: Invalid.
    Future<ChannelId> channelOf(const QString &from);
    /// Errors: NotFound for a phone that no contact has.
    Future<ContactId> contactOf(const QString &to);

    ClintPeople &m_people;
};

} // namespace gancho
