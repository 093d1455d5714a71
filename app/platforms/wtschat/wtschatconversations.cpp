#include "app/platforms/wtschat/wtschatconversations.h"

#include "app/platforms/wtschat/conversationcodec.h"
#include "app/platforms/wtschat/messagecodec.h"

namespace gancho {

namespace {

const QString sessionsV1 = QStringLiteral("/chat/v1/session");
const QString sessionsV2 = QStringLiteral("/chat/v2/session");
const QStringList details{QStringLiteral("AgentDetails"), QStringLiteral("DepartmentsDetails"),
                          QStringLiteral("ContactDetails"), QStringLiteral("ChannelTypeDetails"),
                          QStringLiteral("ChannelDetails")};

template <class Ids>
QStringList values(const Ids &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts += id.value;
    return texts;
}

void addId(QUrlQuery &query, const QString &key, const QString &id)
{
    if (!id.isEmpty())
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(id)));
}

QJsonObject withBot(QJsonObject body, bool stopBot)
{
    body.insert(QStringLiteral("options"), QJsonObject{{QStringLiteral("stopBotInExecution"), stopBot}});
    return body;
}

ApiRequest reading(const QString &path, const QUrlQuery &query, Waiting waiting)
{
    ApiRequest request;
    request.path = path;
    request.query = query;
    request.urgency = waiting == Waiting::Person ? ApiRequest::Urgency::Foreground : ApiRequest::Urgency::Background;
    return request;
}

} // namespace

Future<PageOf<Conversation>> WtsChatConversations::conversations(const ConversationQuery &query,
                                                                 const PageRequest &page, Waiting waiting)
{
    QUrlQuery asked;
    QStringList statuses;
    for (const ConversationStatus status : query.statuses)
        statuses += ConversationCodec::write(status);
    statuses.removeAll(QString());
    addEach(asked, QStringLiteral("Status"), statuses);
    addId(asked, QStringLiteral("DepartmentId"), query.departmentId.value);
    addId(asked, QStringLiteral("UserId"), query.userId.value);
    addId(asked, QStringLiteral("ContactId"), query.contactId.value);
    addEach(asked, QStringLiteral("TagsId"), values(query.tagIds));
    addEach(asked, QStringLiteral("ChannelsId"), values(query.channelIds));
    addDate(asked, QStringLiteral("CreatedAt.After"), query.createdAfter);
    addDate(asked, QStringLiteral("CreatedAt.Before"), query.createdBefore);
    addDate(asked, QStringLiteral("LastInteractionAt.After"), query.lastInteractionAfter);
    addDate(asked, QStringLiteral("LastInteractionAt.Before"), query.lastInteractionBefore);
    addEach(asked, QStringLiteral("IncludeDetails"), details);
    asked.addQueryItem(QStringLiteral("OrderBy"), QStringLiteral("createdAt"));
    asked.addQueryItem(QStringLiteral("OrderDirection"),
                       query.newestFirst ? QStringLiteral("DESCENDING") : QStringLiteral("ASCENDING"));
    addPage(asked, page);
    return WtsChatCalls::page<Conversation>(WtsChatCalls::send(reading(sessionsV2, asked, waiting)),
                                            &ConversationCodec::read);
}

Future<Conversation> WtsChatConversations::conversation(const ConversationId &id, Waiting waiting)
{
    QUrlQuery asked;
    addEach(asked, QStringLiteral("IncludeDetails"), details);
    return object<Conversation>(WtsChatCalls::send(reading(path(sessionsV2, id.value), asked, waiting)),
                                &ConversationCodec::read);
}

Future<Conversation> WtsChatConversations::transferToDepartment(const ConversationId &id,
                                                                const DepartmentId &department, bool stopBot)
{
    return changed(id, QStringLiteral("/transfer"),
                   withBot({{QStringLiteral("type"), QStringLiteral("DEPARTMENT")},
                            {QStringLiteral("newDepartmentId"), department.value}},
                           stopBot));
}

Future<Conversation> WtsChatConversations::transferToUser(const ConversationId &id, const UserId &user,
                                                          const DepartmentId &department, bool stopBot)
{
    QJsonObject body{{QStringLiteral("type"), QStringLiteral("USER")}, {QStringLiteral("newUserId"), user.value}};
    if (department.isValid())
        body.insert(QStringLiteral("newDepartmentId"), department.value);
    return changed(id, QStringLiteral("/transfer"), withBot(body, stopBot));
}

Future<Conversation> WtsChatConversations::assign(const ConversationId &id, const UserId &user, bool stopBot)
{
    return changed(id, QStringLiteral("/assignee"), withBot({{QStringLiteral("userId"), user.value}}, stopBot));
}

Future<Conversation> WtsChatConversations::setStatus(const ConversationId &id, ConversationStatus status, bool stopBot)
{
    return changed(id, QStringLiteral("/status"),
                   withBot({{QStringLiteral("newStatus"), ConversationCodec::write(status)}}, stopBot));
}

Future<Conversation> WtsChatConversations::complete(const ConversationId &id, bool reactivateOnNewMessage, bool stopBot)
{
    return changed(id, QStringLiteral("/complete"),
                   {{QStringLiteral("reactivateOnNewMessage"), reactivateOnNewMessage},
                    {QStringLiteral("stopBotInExecution"), stopBot}});
}

Future<PageOf<Message>> WtsChatConversations::messages(const ConversationId &id, const PageRequest &page,
                                                       Waiting waiting)
{
    return newestFirst(path(sessionsV1, id.value, QStringLiteral("/message")), page, waiting);
}

Future<PageOf<Message>> WtsChatConversations::notes(const ConversationId &id, const PageRequest &page, Waiting waiting)
{
    return newestFirst(path(sessionsV1, id.value, QStringLiteral("/note")), page, waiting);
}

Future<PageOf<Message>> WtsChatConversations::newestFirst(const QString &path, const PageRequest &page, Waiting waiting)
{
    QUrlQuery asked;
    asked.addQueryItem(QStringLiteral("OrderBy"), QStringLiteral("createdAt"));
    asked.addQueryItem(QStringLiteral("OrderDirection"), QStringLiteral("DESCENDING"));
    addPage(asked, page);
    return WtsChatCalls::page<Message>(WtsChatCalls::send(reading(path, asked, waiting)), &MessageCodec::read);
}

Future<Message> WtsChatConversations::addNote(const ConversationId &id, const QString &text)
{
    return object<Message>(WtsChatCalls::send("POST", path(sessionsV1, id.value, QStringLiteral("/note")),
                                              {{QStringLiteral("text"), text}}),
                           [](const QJsonObject &json) {
                               auto note = MessageCodec::read(json);
                               if (note && note->type.isEmpty())
                                   note->type = QStringLiteral("NOTE");
                               return note;
                           });
}

Future<Done> WtsChatConversations::removeNote(const NoteId &id)
{
    return done(WtsChatCalls::send("DELETE", path(sessionsV1 + QStringLiteral("/note"), id.value)));
}

Future<SendState> WtsChatConversations::send(const ConversationId &id, const MessageDraft &draft)
{
    return object<SendState>(WtsChatCalls::send("POST", path(sessionsV1, id.value, QStringLiteral("/message")),
                                                MessageCodec::writeBody(draft)),
                             [id](const QJsonObject &json) {
                                 auto state = MessageCodec::readState(json);
                                 if (state && !state->conversationId.isValid())
                                     state->conversationId = id;
                                 return state;
                             });
}

Future<Conversation> WtsChatConversations::changed(const ConversationId &id, const QString &what,
                                                   const QJsonObject &body)
{
    const auto written = transformed(WtsChatCalls::send("PUT", path(sessionsV1, id.value, what), body), this,
                                     [id](const Result<ApiReply> &reply) -> Result<Conversation> {
                                         if (!reply)
                                             return fail(reply.error());
                                         Conversation bare;
                                         bare.id = id;
                                         return ConversationCodec::read(reply->json.object()).value_or(bare);
                                     });
    // The answer names no contact, team or user, so the whole is asked for. The change is made, whatever becomes of
    // that.
    return andThen(written, this, [this, id](const Conversation &answered) {
        return transformed(conversation(id, Waiting::Person), this,
                           [answered](const Result<Conversation> &whole) -> Result<Conversation> {
                               return whole ? *whole : answered;
                           });
    });
}

} // namespace gancho
