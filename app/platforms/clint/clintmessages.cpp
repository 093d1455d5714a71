#include "app/platforms/clint/clintmessages.h"

#include "app/platforms/clint/clintchatcodec.h"
#include "app/platforms/clint/clintcontactcodec.h"
#include "app/platforms/clint/clintdirectorycodec.h"
#include "models/domain/phonetext.h"

#include <QCoreApplication>
#include <QUuid>

namespace gancho {

using namespace Qt::StringLiterals;

Future<SendState> ClintMessages::send(const MessageTarget &target, const MessageDraft &draft)
{
    return sendTyped(ClintChatCodec::kindOf(draft), target, draft);
}

Future<Message> ClintMessages::sendAndWait(const MessageTarget &, const MessageDraft &)
{
    return ready<Message>(fail(unsupported(QCoreApplication::translate(
        "Clint", "Clint does not wait for the gateway. Send the message, and follow its state."))));
}

Future<SendState> ClintMessages::sendTyped(SendKind kind, const MessageTarget &target, const MessageDraft &draft)
{
    return andThen(channelOf(target.from.trimmed()), this, [=, this](const ChannelId &channel) {
        return andThen(contactOf(target.to.trimmed()), this, [=, this](const ContactId &contact) {
            return sendTo(kind, {channel, contact, {}}, draft);
        });
    });
}

Future<SendState> ClintMessages::sendTo(SendKind kind, const Target &target, const MessageDraft &draft)
{
    const auto post = [=, this](const QJsonObject &parameters) {
        const auto what =
            ClintChatCodec::writeSend(kind, target.channel, target.contact, target.chat, draft, parameters);
        if (!what)
            return ready<SendState>(fail(what.error()));
        return object<SendState>(ClintCalls::send("POST", what->path, what->body),
                                 [chat = target.chat](const QJsonObject &json) {
                                     auto state = ClintChatCodec::readQueued(json);
                                     if (state && !state->conversationId.isValid())
                                         state->conversationId = chat;
                                     return state;
                                 });
    };
    if (kind != SendKind::Template || draft.parameters.isEmpty())
        return post({});
    // Parameters go without their names, so their order is asked for.
    const auto asked =
        object<MessageTemplate>(get(path(u"/v2/message-templates"_s, draft.templateId.value)),
                                [](const QJsonObject &json) { return ClintDirectoryCodec::readTemplate(json); });
    return andThen(asked, this, [post, draft](const MessageTemplate &found) {
        return post(ClintDirectoryCodec::writeParameters(found.parameters, draft.parameters));
    });
}

Future<SendState> ClintMessages::state(const SendState &sent)
{
    const auto message =
        object<Message>(get(path(u"/v2/messages"_s, sent.id), {}, Waiting::Nobody), &ClintChatCodec::readMessage);
    return transformed(message, this, [](const Result<Message> &got) -> Result<SendState> {
        if (!got)
            return fail(got.error());
        return ClintChatCodec::stateOf(*got);
    });
}

Future<SendState> ClintMessages::sendChatbot(const ChatbotSend &)
{
    return ready<SendState>(fail(unsupported(QCoreApplication::translate(
        "Clint", "Clint's API starts no chatbots. Move the deal to a stage whose automation sends what you want."))));
}

Future<Done> ClintMessages::remove(const MessageId &)
{
    return ready<Done>(fail(
        unsupported(QCoreApplication::translate("Clint", "Clint's API does not delete messages that were sent."))));
}

Future<QString> ClintMessages::upload(const QString &)
{
    return ready<QString>(fail(unsupported(QCoreApplication::translate(
        "Clint", "Clint takes no uploaded files. Give the address of the file, which Clint fetches."))));
}

Future<ChannelId> ClintMessages::channelOf(const QString &from)
{
    if (!QUuid::fromString(from).isNull())
        return ready<ChannelId>(ChannelId(from));
    return transformed(m_people.channels(), this, [from](const Result<QList<Channel>> &all) -> Result<ChannelId> {
        if (!all)
            return fail(all.error());
        const QString digits = readPhone(from).digits;
        for (const Channel &channel : *all)
            if (channel.name == from || channel.number == from ||
                (!digits.isEmpty() && readPhone(channel.number).digits == digits))
                return channel.id;
        return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                            "Clint", "This account has no channel “%1”. Choose one of its channels.")
                                            .arg(from));
    });
}

Future<ContactId> ClintMessages::contactOf(const QString &to)
{
    if (!QUuid::fromString(to).isNull())
        return ready<ContactId>(ContactId(to));
    QUrlQuery asked;
    const PhoneText phone = readPhone(to);
    add(asked, u"phone"_s, phone.isValid() ? u'+' + phone.digits : to);
    addPage(asked, {1, 1});
    return transformed(page<Contact>(get(u"/v1/contacts"_s, asked), &ClintContactCodec::read), this,
                       [](const Result<PageOf<Contact>> &found) -> Result<ContactId> {
                           if (!found)
                               return fail(found.error());
                           if (found->items.isEmpty())
                               return fail(ErrorKind::NotFound,
                                           QCoreApplication::translate("Clint", "No contact of this account has this "
                                                                                "phone. Create the contact first."));
                           return found->items.first().id;
                       });
}

} // namespace gancho
