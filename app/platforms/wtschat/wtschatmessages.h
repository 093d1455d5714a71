#pragma once

#include "app/platforms/messagesapi.h"
#include "app/platforms/wtschat/wtschatcalls.h"

namespace gancho {

/// Sending by wts.chat (reference/wts-chat.md §2.9, §2.11).
class WtsChatMessages : public WtsChatCalls, public MessagesApi
{
public:
    /// `client` must outlive it.
    explicit WtsChatMessages(ApiClient &client);

    Future<SendState> send(const MessageTarget &target, const MessageDraft &draft) override;
    Future<Message> sendAndWait(const MessageTarget &target, const MessageDraft &draft) override;
    Future<SendState> sendTyped(SendKind kind, const MessageTarget &target, const MessageDraft &draft) override;
    Future<SendState> state(const SendState &sent) override;
    Future<SendState> sendChatbot(const ChatbotSend &send) override;
    Future<Done> remove(const MessageId &id) override;
    Future<QString> upload(const QString &path) override;

private:
    struct Place; ///< that the platform has reserved for a file
    Future<Place> reserve(const QString &fileName, const QString &mimeType);
    Future<Done> store(const Place &place, const QByteArray &bytes, const QString &mimeType);

    ApiClient m_storage; ///< knows no token: files go to another host
};

} // namespace gancho
