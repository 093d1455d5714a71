#include "app/platforms/clint/clintchats.h"

#include "app/platforms/clint/clintchatcodec.h"
#include "app/platforms/clint/clintmessages.h"

#include <QCoreApplication>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QString chats = u"/v2/chats"_s;

bool matches(const Conversation &chat, const ConversationQuery &query)
{
    if (!query.statuses.isEmpty() && !query.statuses.contains(chat.status))
        return false;
    if (query.userId.isValid() && chat.userId != query.userId)
        return false;
    if (query.departmentId.isValid() && chat.departmentId != query.departmentId)
        return false;
    if (query.contactId.isValid() && chat.contactId != query.contactId)
        return false;
    if (!query.channelIds.isEmpty() && !query.channelIds.contains(chat.channelId))
        return false;
    return (!query.createdAfter.isValid() || chat.createdAt >= query.createdAfter) &&
           (!query.createdBefore.isValid() || chat.createdAt <= query.createdBefore);
}

PageOf<Conversation> joined(const QList<PageOf<Conversation>> &pages, bool newestFirst)
{
    PageOf<Conversation> all;
    for (const PageOf<Conversation> &each : pages) {
        all.items += each.items;
        all.more = all.more || each.more;
        if (each.total >= 0)
            all.total = qMax<qint64>(all.total, 0) + each.total;
    }
    std::stable_sort(all.items.begin(), all.items.end(), [newestFirst](const Conversation &a, const Conversation &b) {
        return newestFirst ? a.lastActivity() > b.lastActivity() : a.lastActivity() < b.lastActivity();
    });
    return all;
}

} // namespace

Future<PageOf<Conversation>> ClintChats::conversations(const ConversationQuery &query, const PageRequest &request,
                                                       Waiting waiting)
{
    if (!query.tagIds.isEmpty())
        return ready<PageOf<Conversation>>(fail(unsupported(QCoreApplication::translate(
            "Clint", "Clint's conversations are not found by tags. Look for the contacts by their tags."))));
    const Future<PageOf<Conversation>> found =
        query.contactId.isValid() ? listed(path(chats + u"/contact"_s, query.contactId.value), query, request, waiting)
                                  : ofChannels(query, request, waiting);
    return andThen(found, this, [this](const PageOf<Conversation> &page) {
        return transformed(m_people.named(page.items), this,
                           [page](const Result<QList<Conversation>> &items) -> Result<PageOf<Conversation>> {
                               PageOf<Conversation> shown = page;
                               if (items)
                                   shown.items = *items;
                               return shown;
                           });
    });
}

Future<PageOf<Conversation>> ClintChats::ofChannels(const ConversationQuery &query, const PageRequest &request,
                                                    Waiting waiting)
{
    if (!query.channelIds.isEmpty())
        return ofChannels(query.channelIds, query, request, waiting);
    return andThen(m_people.channels(), this, [=, this](const QList<Channel> &all) {
        QList<ChannelId> ids;
        for (const Channel &channel : all)
            ids += channel.id;
        return ofChannels(ids, query, request, waiting);
    });
}

Future<PageOf<Conversation>> ClintChats::ofChannels(const QList<ChannelId> &channels, const ConversationQuery &query,
                                                    const PageRequest &request, Waiting waiting)
{
    const auto pages = forEach<PageOf<Conversation>>(channels, [=, this](const ChannelId &channel) {
        return listed(path(chats + u"/channel-account"_s, channel.value), query, request, waiting);
    });
    return transformed(
        pages, this,
        [newest = query.newestFirst](const Result<QList<PageOf<Conversation>>> &got) -> Result<PageOf<Conversation>> {
            if (!got)
                return fail(got.error());
            return joined(*got, newest);
        });
}

Future<PageOf<Conversation>> ClintChats::listed(const QString &path, const ConversationQuery &query,
                                                const PageRequest &request, Waiting waiting)
{
    QUrlQuery asked;
    addDate(asked, u"last_message_at_start"_s, query.lastInteractionAfter);
    addDate(asked, u"last_message_at_end"_s, query.lastInteractionBefore);
    addPage(asked, request, largestSmallPage);
    return transformed(page<Conversation>(get(path, asked, waiting), &ClintChatCodec::read), this,
                       [query](const Result<PageOf<Conversation>> &got) {
                           Result<PageOf<Conversation>> shown = got;
                           if (shown) {
                               const auto removed = shown->items.removeIf(
                                   [&query](const Conversation &chat) { return !matches(chat, query); });
                               // What Clint counts holds those too.
                               if (removed > 0)
                                   shown->total = -1;
                           }
                           return shown;
                       });
}

Future<Conversation> ClintChats::conversation(const ConversationId &id, Waiting waiting)
{
    const auto chat = object<Conversation>(get(path(chats, id.value), {}, waiting), &ClintChatCodec::read);
    return andThen(chat, this, [this](const Conversation &read) { return named(read); });
}

Future<Conversation> ClintChats::transferToDepartment(const ConversationId &, const DepartmentId &, bool)
{
    return ready<Conversation>(fail(unsupported(QCoreApplication::translate(
        "Clint", "Clint's API does not give conversations to teams. Give this one to a user."))));
}

Future<Conversation> ClintChats::transferToUser(const ConversationId &id, const UserId &user, const DepartmentId &,
                                                bool stopBot)
{
    return assign(id, user, stopBot);
}

Future<Conversation> ClintChats::assign(const ConversationId &id, const UserId &user, bool)
{
    return changed(id, {{u"user_id"_s, user.isValid() ? QJsonValue(user.value) : QJsonValue(QJsonValue::Null)}});
}

Future<Conversation> ClintChats::setStatus(const ConversationId &id, ConversationStatus status, bool)
{
    const QString text = ClintChatCodec::write(status);
    if (text.isEmpty())
        return ready<Conversation>(fail(unsupported(QCoreApplication::translate(
            "Clint", "A conversation of Clint can be open, waiting or completed. Choose one of these."))));
    return changed(id, {{u"status"_s, text}});
}

Future<Conversation> ClintChats::complete(const ConversationId &id, bool, bool)
{
    return changed(id, {{u"status"_s, u"CLOSED"_s}});
}

Future<PageOf<Message>> ClintChats::messages(const ConversationId &id, const PageRequest &request, Waiting waiting)
{
    QUrlQuery asked;
    addPage(asked, request);
    const auto all =
        page<Message>(get(path(u"/v2/messages/chat"_s, id.value), asked, waiting), &ClintChatCodec::readMessage);
    return transformed(all, this, [](const Result<PageOf<Message>> &got) {
        Result<PageOf<Message>> shown = got;
        if (shown && shown->items.removeIf([](const Message &message) { return message.isNote(); }) > 0)
            shown->total = -1;
        return shown;
    });
}

Future<PageOf<Message>> ClintChats::notes(const ConversationId &id, const PageRequest &request, Waiting waiting)
{
    if (request.number > 1)
        return ready<PageOf<Message>>(PageOf<Message>());
    QUrlQuery asked;
    addPage(asked, {1, largestPage});
    const auto all =
        page<Message>(get(path(u"/v2/messages/chat"_s, id.value), asked, waiting), &ClintChatCodec::readMessage);
    return transformed(all, this, [](const Result<PageOf<Message>> &got) {
        Result<PageOf<Message>> shown = got;
        if (shown) {
            shown->items.removeIf([](const Message &message) { return !message.isNote(); });
            shown->more = false;
            shown->total = shown->items.size();
        }
        return shown;
    });
}

Future<Message> ClintChats::addNote(const ConversationId &id, const QString &text)
{
    const QJsonObject body{{u"chat_id"_s, id.value}, {u"content"_s, text}};
    return object<Message>(ClintCalls::send("POST", u"/v2/messages/note"_s, body), [id](const QJsonObject &json) {
        auto note = ClintChatCodec::readMessage(json);
        if (note) {
            note->type = u"NOTE"_s;
            note->conversationId = id;
        }
        return note;
    });
}

Future<Done> ClintChats::removeNote(const NoteId &)
{
    return ready<Done>(fail(
        unsupported(QCoreApplication::translate("Clint", "Clint's API does not delete notes. Delete it in Clint."))));
}

Future<SendState> ClintChats::send(const ConversationId &id, const MessageDraft &draft)
{
    const auto chat = object<Conversation>(get(path(chats, id.value)), &ClintChatCodec::read);
    return andThen(chat, this, [this, draft](const Conversation &read) {
        return m_messages.sendTo(ClintChatCodec::kindOf(draft), {read.channelId, read.contactId, read.id}, draft);
    });
}

Future<Conversation> ClintChats::changed(const ConversationId &id, const QJsonObject &body)
{
    const auto chat =
        object<Conversation>(ClintCalls::send("POST", path(chats, id.value), body), &ClintChatCodec::read);
    return andThen(chat, this, [this](const Conversation &read) { return named(read); });
}

Future<Conversation> ClintChats::named(const Conversation &conversation)
{
    return transformed(m_people.named({conversation}), this,
                       [conversation](const Result<QList<Conversation>> &got) -> Result<Conversation> {
                           return got && !got->isEmpty() ? got->first() : conversation;
                       });
}

} // namespace gancho
