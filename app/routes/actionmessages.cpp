#include "app/platforms/audiencesapi.h"
#include "app/platforms/directoryapi.h"
#include "app/platforms/messagesapi.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/routes/actionwork.h"
#include "models/domain/phonetext.h"

#include <QCoreApplication>

namespace gancho::actionwork {

namespace {

/// The phone that is written to: the mapped one, or that of the contact with the e-mail.
Future<QString> addressee(const Work &work)
{
    if (!work.fields.phone.isEmpty())
        return ready<QString>(work.phone());
    return andThen(knownContact(work), work.platform, [](const Contact &contact) {
        return contact.phone.isEmpty()
                   ? failed<QString>(
                         ErrorKind::Invalid,
                         QCoreApplication::translate("Routes", "%1 has no phone.").arg(contact.displayName()))
                   : ready<QString>(readPhone(contact.phone).isValid() ? readPhone(contact.phone).digits
                                                                       : contact.phone);
    });
}

/// The chosen channel; else the only one that there is. An account of Whazing is one channel.
Future<QString> channelOf(const Work &work)
{
    DirectoryApi *directory = work.platform->directory();
    if (!work.target.channel.isEmpty() || work.platform->kind() == PlatformKind::Whazing || !directory)
        return ready<QString>(work.target.channel);
    return andThen(directory->channels(), work.platform, [](const QList<Channel> &all) {
        QList<Channel> active = all;
        active.removeIf([](const Channel &channel) { return !channel.active; });
        if (active.size() == 1)
            return ready<QString>(active.first().id.value);
        return failed<QString>(ErrorKind::Invalid, QCoreApplication::translate(
                                                       "Routes", "Choose the channel that messages are sent from."));
    });
}

Future<ActionOutcome> sent(const Future<SendState> &state, const Work &work, const QString &text)
{
    return transformed(state, work.platform, [text](const Result<SendState> &got) -> Result<ActionOutcome> {
        if (!got)
            return fail(got.error());
        return ActionOutcome{text, got->id, false};
    });
}

} // namespace

Future<ActionOutcome> sendMessage(const Work &work)
{
    MessageDraft draft;
    draft.text = work.fields.text;
    draft.fileUrl = work.fields.fileUrl;
    if (work.target.action == Action::SendTemplate) {
        draft.templateId = TemplateId(work.target.templateId);
        draft.parameters = work.fields.parameters;
    }
    if (draft.isEmpty())
        return failed<ActionOutcome>(ErrorKind::Invalid,
                                     QCoreApplication::translate("Routes", "The message is empty. Map a field to "
                                                                           "\"texto\", or a constant."));
    return andThen(addressee(work), work.platform, [work, draft](const QString &to) {
        return andThen(channelOf(work), work.platform, [work, draft, to](const QString &from) {
            MessageTarget target;
            target.to = to;
            target.from = from;
            return sent(work.platform->messages()->send(target, draft), work,
                        QCoreApplication::translate("Routes", "Message handed over"));
        });
    });
}

Future<ActionOutcome> startChatbot(const Work &work)
{
    ChatbotSend send;
    send.key = ChatbotKey(work.target.chatbot);
    send.conversationId = work.fields.conversationId;
    send.skipIfBotInExecution = true;
    const QString text = QCoreApplication::translate("Routes", "Chatbot started");
    const auto start = [work, text](const ChatbotSend &what) {
        return sent(work.platform->messages()->sendChatbot(what), work, text);
    };
    if (send.conversationId.isValid())
        return start(send);
    return andThen(addressee(work), work.platform, [work, send, start](const QString &to) {
        // Whazing starts a chatbot in a ticket that there is.
        if (auto *whazing = qobject_cast<WhazingPlatform *>(work.platform))
            return andThen(whazing->ticketDesk().lastOf(to), work.platform, [send, start](const Conversation &ticket) {
                ChatbotSend there = send;
                there.conversationId = ticket.id;
                return start(there);
            });
        return andThen(channelOf(work), work.platform, [send, start, to](const QString &from) {
            ChatbotSend there = send;
            there.to = to;
            there.from = from;
            return start(there);
        });
    });
}

Future<ActionOutcome> addToSequence(const Work &work)
{
    const auto outcome = [](const QString &id) {
        return ActionOutcome{QCoreApplication::translate("Routes", "Added to the sequence"), id, false};
    };
    if (auto *whazing = qobject_cast<WhazingPlatform *>(work.platform))
        return andThen(knownContact(work), work.platform, [work, whazing, outcome](const Contact &contact) {
            return transformed(whazing->contactDesk().setFollowup(contact.id, work.target.sequence), work.platform,
                               [outcome](const Result<Contact> &got) -> Result<ActionOutcome> {
                                   if (!got)
                                       return fail(got.error());
                                   return outcome(got->id.value);
                               });
        });
    AudiencesApi *audiences = work.platform->audiences();
    Audience sequence;
    sequence.kind = Audience::Kind::Sequence;
    sequence.id = work.target.sequence;
    return andThen(findContact(work), work.platform, [=](const Found &found) {
        if (found)
            return transformed(audiences->add(sequence, {found->id}), work.platform,
                               [outcome, id = found->id](const Result<Done> &got) -> Result<ActionOutcome> {
                                   if (!got)
                                       return fail(got.error());
                                   return outcome(id.value);
                               });
        if (work.fields.phone.isEmpty())
            return failed<ActionOutcome>(ErrorKind::NotFound, noContact(work));
        return transformed(audiences->addPhones(sequence, {work.phone()}), work.platform,
                           [outcome](const Result<QList<AudienceMember>> &got) -> Result<ActionOutcome> {
                               if (!got)
                                   return fail(got.error());
                               return outcome(got->isEmpty() ? QString() : got->first().contactId.value);
                           });
    });
}

} // namespace gancho::actionwork
