#pragma once

#include "app/platforms/messagesapi.h"
#include "app/platforms/whazing/whazingcalls.h"

#include <QHash>

namespace gancho {

/// To whom a message goes: a number, or a ticket for channels without phones (reference/whazing.md §2a).
struct WhazingAddress
{
    QString number; ///< as typed
    ConversationId ticket;
};

/// What MessageDraft::special names: a path of the API whose `contents` go along, or how a file goes.
struct WhazingSpecial
{
    static inline const QString sticker = QStringLiteral("sticker");
    static inline const QString base64 = QStringLiteral("base64"); ///< within the JSON
    static const QStringList &paths();
};

/// Sends of Whazing. All are asynchronous and answer no id: the key that is given along comes back in the events of the
/// message (`ticket.apiConfig.externalKey`) and stands for it.
class WhazingMessages : public WhazingCalls, public MessagesApi
{
public:
    using WhazingCalls::WhazingCalls;

    /// Text, file, template, or what WhazingSends drafts. A template and most of the latter need the number, also for a
    /// ticket.
    Future<SendState> send(const WhazingAddress &address, const MessageDraft &draft);
    /// A picture as a sticker. Errors: Storage.
    Future<SendState> sendSticker(const WhazingAddress &address, const QString &path);
    /// A file within the JSON, as base64. `kind` is image, video, audio or document. Errors: Storage.
    Future<SendState> sendBase64(const WhazingAddress &address, const QString &kind, const QString &path,
                                 const QString &text);

    Future<SendState> send(const MessageTarget &target, const MessageDraft &draft) override;
    Future<Message> sendAndWait(const MessageTarget &target, const MessageDraft &draft) override;
    Future<SendState> sendTyped(SendKind kind, const MessageTarget &target, const MessageDraft &draft) override;
    Future<SendState> state(const SendState &sent) override;
    /// Into a ticket that there is: `updatechatbot`.
    Future<SendState> sendChatbot(const ChatbotSend &send) override;
    Future<Done> remove(const MessageId &id) override;
    /// Only reads the file: it goes along with the message. Errors: Storage where it cannot be read or is larger than
    /// largestFile.
    Future<QString> upload(const QString &path) override;

    static constexpr qint64 largestFile = 64 * 1024 * 1024; ///< bytes; Whazing's own limit is not documented

    /// "/pixbutton" and the like: what the answer says, under the key of this send.
    Future<SendState> sendContents(const QString &path, const QString &number, const QJsonObject &contents);

private:
    struct File
    {
        QString name;
        QByteArray type;
        QByteArray bytes;
    };

    static Result<File> readFile(const QString &path);
    /// Of a draft whose file was read by upload().
    Result<File> fileOf(const MessageDraft &draft) const;
    Future<SendState> sendSpecial(const WhazingAddress &address, const MessageDraft &draft);
    Future<SendState> sendInJson(const WhazingAddress &address, const QString &kind, const File &file,
                                 const QString &text);
    Future<SendState> sendFile(const WhazingAddress &address, const File &file, const QString &text, bool sticker);
    Future<SendState> accepted(const Future<ApiReply> &reply, const QString &key);

    QHash<QString, File> m_uploads; ///< read and not yet sent, by the id that upload() gave
};

} // namespace gancho
