#include "app/platforms/wtschat/wtschatmessages.h"

#include "app/platforms/wtschat/messagecodec.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QtConcurrentRun>

namespace gancho {

namespace {

constexpr int waitingSendMs = 35'000; ///< the platform itself waits up to 25 s (reference/wts-chat.md §1.7)
constexpr int uploadMs = 5 * 60'000;
constexpr qint64 largestFile = 100 * 1024 * 1024; ///< what WhatsApp takes of a document

/// Reads a file in a thread of its own.
Future<QByteArray> contents(const QString &path)
{
    return QtConcurrent::run([path]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage,
                        QCoreApplication::translate("Messages", "The file cannot be read: %1").arg(file.errorString()));
        if (file.size() > largestFile)
            return fail(ErrorKind::Storage,
                        QCoreApplication::translate("Messages", "The file is larger than 100 MB, which is the most "
                                                                "that can be sent. Send a link to it instead."));
        const QByteArray bytes = file.readAll();
        if (bytes.isEmpty())
            return fail(ErrorKind::Storage, QCoreApplication::translate("Messages", "The file is empty."));
        return bytes;
    });
}

QString typeOf(const QString &mimeType)
{
    if (mimeType.startsWith(QLatin1String("image/")))
        return QStringLiteral("IMAGE");
    if (mimeType.startsWith(QLatin1String("audio/")))
        return QStringLiteral("AUDIO");
    if (mimeType.startsWith(QLatin1String("video/")))
        return QStringLiteral("VIDEO");
    return QStringLiteral("DOCUMENT");
}

} // namespace

struct WtsChatMessages::Place
{
    QString id;
    QUrl url;
};

WtsChatMessages::WtsChatMessages(ApiClient &client)
    : WtsChatCalls(client)
{
}

Future<SendState> WtsChatMessages::send(const MessageTarget &target, const MessageDraft &draft)
{
    return object<SendState>(
        WtsChatCalls::send("POST", QStringLiteral("/chat/v1/message/send"), MessageCodec::write(target, draft)),
        &MessageCodec::readState);
}

Future<Message> WtsChatMessages::sendAndWait(const MessageTarget &target, const MessageDraft &draft)
{
    ApiRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/chat/v1/message/send-sync");
    request.body = QJsonDocument(MessageCodec::write(target, draft)).toJson(QJsonDocument::Compact);
    request.timeoutMs = waitingSendMs;
    return object<Message>(WtsChatCalls::send(request), &MessageCodec::read);
}

Future<SendState> WtsChatMessages::sendTyped(SendKind kind, const MessageTarget &target, const MessageDraft &draft)
{
    ApiRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/chat/v1/send/") + MessageCodec::kindName(kind);
    request.body = QJsonDocument(MessageCodec::writeTyped(kind, target, draft)).toJson(QJsonDocument::Compact);
    request.quotaGroup = request.path.toLatin1();
    return object<SendState>(WtsChatCalls::send(request), &MessageCodec::readState);
}

Future<SendState> WtsChatMessages::state(const SendState &sent)
{
    ApiRequest request;
    request.path = sent.statusPath.isEmpty()
                       ? path(QStringLiteral("/chat/v1/message"), sent.id, QStringLiteral("/status"))
                       : sent.statusPath;
    request.urgency = ApiRequest::Urgency::Background;
    return object<SendState>(WtsChatCalls::send(request), [sent](const QJsonObject &json) {
        auto state = MessageCodec::readState(json);
        if (!state)
            return state;
        if (state->statusPath.isEmpty())
            state->statusPath = sent.statusPath;
        if (!state->conversationId.isValid())
            state->conversationId = sent.conversationId;
        return state;
    });
}

Future<SendState> WtsChatMessages::sendChatbot(const ChatbotSend &send)
{
    return object<SendState>(
        WtsChatCalls::send("POST", QStringLiteral("/chat/v1/chatbot/send"), MessageCodec::write(send)),
        [](const QJsonObject &json) {
            auto state = MessageCodec::readState(json);
            // A conversation is answered, whose status is none of a message's.
            if (state && !state->conversationId.isValid())
                state->conversationId = ConversationId(state->id);
            return state;
        });
}

Future<Done> WtsChatMessages::remove(const MessageId &id)
{
    return done(WtsChatCalls::send("DELETE", path(QStringLiteral("/chat/v1/message"), id.value)));
}

Future<QString> WtsChatMessages::upload(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    const QString mimeType = QMimeDatabase().mimeTypeForFile(file).name();
    return andThen(contents(file), this, [this, name, mimeType](const QByteArray &bytes) {
        return andThen(reserve(name, mimeType), this, [this, mimeType, bytes](const Place &place) {
            return andThen(store(place, bytes, mimeType), this, [this, place](const Done &) {
                return object<QString>(WtsChatCalls::send("POST", QStringLiteral("/core/v2/file"),
                                                          {{QStringLiteral("tempFileId"), place.id}}),
                                       [](const QJsonObject &json) -> Result<QString> {
                                           const QString id = jsonread::text(json[QLatin1String("id")]);
                                           if (id.isEmpty())
                                               return fail(jsonread::notUnderstood());
                                           return id;
                                       });
            });
        });
    });
}

Future<WtsChatMessages::Place> WtsChatMessages::reserve(const QString &fileName, const QString &mimeType)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("Type"), typeOf(mimeType));
    query.addQueryItem(QStringLiteral("Name"), QString::fromLatin1(QUrl::toPercentEncoding(fileName)));
    query.addQueryItem(QStringLiteral("MimeType"), QString::fromLatin1(QUrl::toPercentEncoding(mimeType)));
    return object<Place>(get(QStringLiteral("/core/v2/file"), query), [](const QJsonObject &json) -> Result<Place> {
        Place place{jsonread::text(json[QLatin1String("tempFileId")]),
                    QUrl(jsonread::text(json[QLatin1String("urlUpload")]), QUrl::StrictMode)};
        if (place.id.isEmpty() || !place.url.isValid())
            return fail(jsonread::notUnderstood());
        return place;
    });
}

Future<Done> WtsChatMessages::store(const Place &place, const QByteArray &bytes, const QString &mimeType)
{
    // The whole address is signed, so it goes out as it came: the query's values are not encoded anew.
    ApiEndpoint endpoint;
    endpoint.baseUrl = place.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    m_storage.setEndpoint(endpoint);
    ApiRequest request;
    request.method = "PUT";
    request.path = place.url.path(QUrl::FullyEncoded);
    request.query = QUrlQuery(place.url.query(QUrl::FullyEncoded));
    request.body = bytes;
    request.contentType = mimeType.toLatin1();
    request.timeoutMs = uploadMs;
    return done(m_storage.send(request));
}

} // namespace gancho
