#include "app/platforms/whazing/whazingtickets.h"

#include "app/platforms/whazing/learntnames.h"
#include "app/platforms/whazing/whazingcontactcodec.h"
#include "app/platforms/whazing/whazingmessagecodec.h"
#include "app/platforms/whazing/whazingticketcodec.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSeen = 5000;

QString noNotes()
{
    return QCoreApplication::translate("Whazing",
                                       "Whazing's API has no internal notes. Write them in Whazing's own window.");
}

ApiRequest::Urgency urgencyOf(Waiting waiting)
{
    return waiting == Waiting::Person ? ApiRequest::Urgency::Foreground : ApiRequest::Urgency::Background;
}

bool matches(const Conversation &ticket, const ConversationQuery &query)
{
    const auto within = [](const QDateTime &at, const QDateTime &after, const QDateTime &before) {
        return (!after.isValid() || at >= after) && (!before.isValid() || at <= before);
    };
    return (query.statuses.isEmpty() || query.statuses.contains(ticket.status)) &&
           (!query.departmentId.isValid() || query.departmentId == ticket.departmentId) &&
           (!query.userId.isValid() || query.userId == ticket.userId) &&
           (query.channelIds.isEmpty() || query.channelIds.contains(ticket.channelId)) &&
           within(ticket.createdAt, query.createdAfter, query.createdBefore) &&
           within(ticket.lastActivity(), query.lastInteractionAfter, query.lastInteractionBefore);
}

void sortByCreation(QList<Conversation> &tickets, bool newestFirst)
{
    std::stable_sort(tickets.begin(), tickets.end(), [newestFirst](const Conversation &a, const Conversation &b) {
        return newestFirst ? a.createdAt > b.createdAt : a.createdAt < b.createdAt;
    });
}

/// The parts of an answer that it says, over what was known.
Conversation merged(Conversation known, const Conversation &answered)
{
    if (answered.status != ConversationStatus::Unknown) {
        known.status = answered.status;
        known.statusText = answered.statusText;
    }
    if (answered.raw.contains("queueId"_L1) || answered.departmentId.isValid()) {
        known.departmentId = answered.departmentId;
        known.departmentName = answered.departmentName;
    }
    if (answered.raw.contains("userId"_L1) || answered.userId.isValid()) {
        known.userId = answered.userId;
        known.userName = answered.userName;
    }
    for (const auto member : {&Conversation::number, &Conversation::contactName, &Conversation::contactPhone,
                              &Conversation::channelName, &Conversation::botId, &Conversation::lastMessageText})
        if (!(answered.*member).isEmpty())
            known.*member = answered.*member;
    if (answered.contactId.isValid())
        known.contactId = answered.contactId;
    if (answered.channelId.isValid())
        known.channelId = answered.channelId;
    for (const auto member :
         {&Conversation::createdAt, &Conversation::updatedAt, &Conversation::endAt, &Conversation::lastInteractionAt})
        if ((answered.*member).isValid())
            known.*member = answered.*member;
    known.raw = answered.raw;
    return known;
}

} // namespace

QString WhazingTickets::listNote() const
{
    return QCoreApplication::translate(
        "Whazing", "Whazing has no list of all tickets: these came in events and answers. Type a phone to look up the "
                   "tickets of a contact.");
}

Conversation WhazingTickets::named(Conversation ticket) const
{
    // What the user calls it goes before what Whazing does.
    const auto call = [this](QString &shown, LearntNames::Kind kind, const QString &id) {
        if (const QString known = m_names.name(kind, id); !known.isEmpty())
            shown = known;
    };
    call(ticket.departmentName, LearntNames::Kind::Queue, ticket.departmentId.value);
    call(ticket.userName, LearntNames::Kind::User, ticket.userId.value);
    call(ticket.channelName, LearntNames::Kind::Channel, ticket.channelId.value);
    return ticket;
}

void WhazingTickets::remember(const Conversation &ticket)
{
    if (!ticket.id.isValid())
        return;
    if (m_seen.size() >= mostSeen)
        m_seen.clear();
    const auto before = m_seen.constFind(ticket.id);
    m_seen[ticket.id] = before == m_seen.cend() ? ticket : merged(*before, ticket);
}

Conversation WhazingTickets::known(const ConversationId &id) const
{
    Conversation bare;
    bare.id = id;
    return m_seen.value(id, bare);
}

Result<Conversation> WhazingTickets::read(const QJsonObject &json)
{
    m_names.learn(json);
    const auto ticket = WhazingTicketCodec::read(json);
    if (!ticket)
        return ticket;
    remember(*ticket);
    return named(m_seen.value(ticket->id));
}

Future<PageOf<Conversation>> WhazingTickets::conversations(const ConversationQuery &query, const PageRequest &page,
                                                           Waiting waiting)
{
    if (!query.contactId.isValid()) {
        QList<Conversation> list;
        for (const Conversation &ticket : m_seen)
            if (matches(ticket, query))
                list += named(ticket);
        sortByCreation(list, query.newestFirst);
        return paged<Conversation>(ready<QList<Conversation>>(list), page);
    }
    const auto contact = object<Contact>(
        lookUp(u"/contact"_s, {{u"contactId"_s, whazingread::id(query.contactId.value)}}, urgencyOf(waiting)),
        "contact", &WhazingContactCodec::read);
    const auto tickets =
        andThen(contact, this, [this, waiting](const Contact &found) { return allOf(found.phone, waiting); });
    const auto narrowed = transformed(tickets, this, [query](const Result<QList<Conversation>> &got) {
        return got.map([&query](QList<Conversation> list) {
            list.removeIf([&query](const Conversation &ticket) { return !matches(ticket, query); });
            sortByCreation(list, query.newestFirst);
            return list;
        });
    });
    return paged<Conversation>(narrowed, page);
}

Future<Conversation> WhazingTickets::conversation(const ConversationId &id, Waiting waiting)
{
    const QString number = known(id).contactPhone;
    if (number.isEmpty())
        return bare(id, waiting);
    return andThen(allOf(number, waiting), this, [this, id, waiting](const QList<Conversation> &tickets) {
        for (const Conversation &ticket : tickets)
            if (ticket.id == id)
                return ready<Conversation>(ticket);
        return bare(id, waiting);
    });
}

Future<Conversation> WhazingTickets::bare(const ConversationId &id, Waiting waiting)
{
    return transformed(get(path(u"/ticket"_s, id.value), {}, urgencyOf(waiting)), this,
                       [this, id](const Result<ApiReply> &got) -> Result<Conversation> {
                           if (!got)
                               return fail(got.error());
                           if (const auto ticket = read(got->json.object()["ticket"_L1].toObject()))
                               return *ticket;
                           return named(known(id));
                       });
}

Future<Conversation> WhazingTickets::change(const QString &path, const QJsonObject &body, const Conversation &assumed)
{
    return transformed(post(path, body), this, [this, assumed](const Result<ApiReply> &got) -> Result<Conversation> {
        if (!got)
            return fail(got.error());
        Conversation now = assumed;
        const auto answered = WhazingTicketCodec::read(whazingread::record(got->json, "ticket"));
        if (answered && answered->id == assumed.id)
            now = merged(assumed, *answered);
        m_names.learn(whazingread::record(got->json, "ticket"));
        m_seen[now.id] = now;
        return named(now);
    });
}

Future<Conversation> WhazingTickets::transferToDepartment(const ConversationId &id, const DepartmentId &department,
                                                          bool)
{
    Conversation after = known(id);
    after.departmentId = department;
    after.departmentName.clear();
    return change(u"/updatequeue"_s,
                  {{u"ticketId"_s, whazingread::id(id.value)}, {u"queueId"_s, whazingread::id(department.value)}},
                  after);
}

Future<Conversation> WhazingTickets::transferToUser(const ConversationId &id, const UserId &user,
                                                    const DepartmentId &department, bool)
{
    Conversation after = known(id);
    after.userId = user;
    after.userName.clear();
    if (department.isValid()) {
        after.departmentId = department;
        after.departmentName.clear();
    }
    after.status = user.isValid() ? ConversationStatus::InProgress : ConversationStatus::Pending;
    after.statusText = WhazingTicketCodec::write(after.status);
    QJsonObject body{{u"ticketId"_s, whazingread::id(id.value)},
                     {u"status"_s, after.statusText},
                     {u"userId"_s, whazingread::id(user.value)}};
    // Left out where it is not known: a null would take the ticket out of its queue.
    if (after.departmentId.isValid())
        body.insert("queueId"_L1, whazingread::id(after.departmentId.value));
    return change(u"/updateticketinfo"_s, body, after);
}

Future<Conversation> WhazingTickets::assign(const ConversationId &id, const UserId &user, bool stopBot)
{
    return transferToUser(id, user, {}, stopBot);
}

Future<Conversation> WhazingTickets::setStatus(const ConversationId &id, ConversationStatus status, bool)
{
    Conversation after = known(id);
    after.status = status;
    after.statusText = WhazingTicketCodec::write(status);
    if (after.statusText.isEmpty())
        return unsupported<Conversation>(
            QCoreApplication::translate("Whazing", "Whazing's tickets are pending, open or closed. Choose one of "
                                                   "these."));
    QJsonObject body{{u"ticketId"_s, whazingread::id(id.value)}, {u"status"_s, after.statusText}};
    if (after.userId.isValid())
        body.insert("userId"_L1, whazingread::id(after.userId.value));
    if (after.departmentId.isValid())
        body.insert("queueId"_L1, whazingread::id(after.departmentId.value));
    return change(u"/updateticketinfo"_s, body, after);
}

Future<Conversation> WhazingTickets::complete(const ConversationId &id, bool, bool stopBot)
{
    return setStatus(id, ConversationStatus::Completed, stopBot);
}

Future<PageOf<Message>> WhazingTickets::messages(const ConversationId &id, const PageRequest &page, Waiting waiting)
{
    const auto listed = list<Message>(get(path(u"/ticket"_s, id.value), {}, urgencyOf(waiting)), "messages",
                                      [this, id](const QJsonObject &json) {
                                          m_names.learn(json);
                                          auto message = WhazingMessageCodec::read(json);
                                          if (message && !message->conversationId.isValid())
                                              message->conversationId = id;
                                          return message;
                                      });
    const auto sorted = transformed(listed, this, [](const Result<QList<Message>> &got) {
        return got.map([](QList<Message> all) {
            // They come oldest first and are dated in whole seconds: those of one second keep that order, turned round.
            std::reverse(all.begin(), all.end());
            std::stable_sort(all.begin(), all.end(), [](const Message &a, const Message &b) { return a.at > b.at; });
            return all;
        });
    });
    return paged<Message>(sorted, page);
}

Future<PageOf<Message>> WhazingTickets::notes(const ConversationId &, const PageRequest &, Waiting)
{
    return unsupported<PageOf<Message>>(noNotes());
}

Future<Message> WhazingTickets::addNote(const ConversationId &, const QString &)
{
    return unsupported<Message>(noNotes());
}

Future<Done> WhazingTickets::removeNote(const NoteId &)
{
    return unsupported<Done>(noNotes());
}

Future<SendState> WhazingTickets::send(const ConversationId &id, const MessageDraft &draft)
{
    return transformed(m_messages.send(WhazingAddress{known(id).contactPhone, id}, draft), this,
                       [id](const Result<SendState> &got) {
                           return got.map([&id](SendState state) {
                               state.conversationId = id;
                               return state;
                           });
                       });
}

Future<Conversation> WhazingTickets::open(const WhazingTicketDraft &draft)
{
    QJsonObject body{{u"number"_s, whazingread::number(draft.number)},
                     {u"status"_s, WhazingTicketCodec::write(draft.status)},
                     {u"queueId"_s, whazingread::id(draft.queue.value)},
                     {u"userId"_s, whazingread::id(draft.user.value)}};
    const auto made =
        transformed(post(u"/createticket"_s, body), this, [this](const Result<ApiReply> &got) -> Result<Conversation> {
            if (!got)
                return fail(got.error());
            return read(whazingread::record(got->json, "ticket")).value_or(Conversation());
        });
    // What is answered is not documented: a ticket without an id is looked up by its number.
    return andThen(made, this, [this, number = draft.number](const Conversation &ticket) {
        return ticket.id.isValid() ? ready<Conversation>(ticket) : lastOf(number);
    });
}

Future<Conversation> WhazingTickets::ofNumber(const QString &path, const QString &number)
{
    const QString digits = whazingread::number(number);
    return object<Conversation>(lookUp(path, {{u"number"_s, digits}}), "ticket",
                                [this, digits](const QJsonObject &json) {
                                    auto ticket = read(json);
                                    if (ticket && ticket->contactPhone.isEmpty()) {
                                        ticket->contactPhone = digits;
                                        remember(*ticket);
                                    }
                                    return ticket;
                                });
}

Future<Conversation> WhazingTickets::lastOf(const QString &number)
{
    return ofNumber(u"/showticket"_s, number);
}

Future<Conversation> WhazingTickets::withChatbot(const QString &number)
{
    return ofNumber(u"/showticketchatbot"_s, number);
}

Future<QList<Conversation>> WhazingTickets::allOf(const QString &number, Waiting waiting)
{
    const QString digits = whazingread::number(number);
    const auto tickets = list<Conversation>(lookUp(u"/showallticket"_s, {{u"number"_s, digits}}, urgencyOf(waiting)),
                                            "tickets", [this, digits](const QJsonObject &json) {
                                                auto ticket = read(json);
                                                if (ticket && ticket->contactPhone.isEmpty()) {
                                                    ticket->contactPhone = digits;
                                                    remember(*ticket);
                                                }
                                                return ticket;
                                            });
    return transformed(tickets, this, [](const Result<QList<Conversation>> &got) {
        return got.map([](QList<Conversation> all) {
            sortByCreation(all, true);
            return all;
        });
    });
}

Future<Conversation> WhazingTickets::startChatbot(const ConversationId &id, const ChatbotKey &chatbot)
{
    Conversation after = known(id);
    after.botId = chatbot.value;
    return change(u"/updatechatbot"_s,
                  {{u"ticketId"_s, whazingread::id(id.value)}, {u"chatbotId"_s, whazingread::id(chatbot.value)}},
                  after);
}

} // namespace gancho
