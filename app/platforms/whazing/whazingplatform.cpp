#include "app/platforms/whazing/whazingplatform.h"

#include "app/platforms/whazing/whazingcontactcodec.h"
#include "app/platforms/whazing/whazingticketcodec.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

#include "moc_whazingplatform.cpp"

namespace gancho {

namespace {

/// Whazing documents no quota; a self-hosted server is not to be overrun all the same.
ApiPacing pacing()
{
    ApiPacing pacing;
    constexpr int perSecond = 10;
    constexpr int atOnce = 4;
    pacing.quota = {{perSecond, 1000}};
    pacing.concurrent = atOnce;
    return pacing;
}

GroupAccess access(const QString &group, const Error *error)
{
    if (!error)
        return {group, GroupAccess::State::Allowed, {}};
    const bool denied = error->kind == ErrorKind::Unauthorized || error->kind == ErrorKind::Forbidden;
    return {group, denied ? GroupAccess::State::Denied : GroupAccess::State::Failed, error->text};
}

/// The ticket of an event, as answers have it: its contact and its channel stand beside it there, and so do the text
/// and the time of the message (reference/whazing.md §4d). The user beside it wrote the message; he need not own it.
QJsonObject ticketOf(const QJsonObject &event)
{
    QJsonObject ticket = event[QLatin1String("ticket")].toObject();
    if (ticket.isEmpty())
        return ticket;
    const std::pair<const char *, const char *> beside[] = {{"contact", "contact"},
                                                            {"whatsapp", "whatsapp"},
                                                            {"messageBody", "lastMessage"},
                                                            {"timestamp", "lastMessageAt"}};
    for (const auto &[outside, inside] : beside)
        if (const QJsonValue value = event[QLatin1String(outside)];
            !ticket.contains(QLatin1String(inside)) && !value.isNull() && !value.isUndefined())
            ticket.insert(QLatin1String(inside), value);
    return ticket;
}

bool isAnswered(const Error &error)
{
    return error.httpStatus != 0 && error.kind != ErrorKind::Protocol;
}

} // namespace

WhazingPlatform::WhazingPlatform(const QUrl &baseUrl, const Secret &token, const QString &namesFile, QObject *parent)
    : Platform(parent)
    , m_client(pacing())
    , m_learnt(namesFile)
{
    ApiEndpoint endpoint;
    endpoint.baseUrl = baseUrl;
    endpoint.token = Secret(token.reveal().trimmed());
    m_client.setEndpoint(endpoint);
    if (const auto claims = tokenClaims())
        m_learnt.learn(LearntNames::Kind::Channel, claims->channelId, {});
    connect(&m_learnt, &LearntNames::changed, &m_names, &NameBook::refresh);
}

void WhazingPlatform::learn(const QByteArray &body)
{
    constexpr qsizetype largestBody = 8 << 20; // one with a file in it says nothing more
    if (body.size() > largestBody)
        return;
    const QJsonObject record = QJsonDocument::fromJson(body).object();
    m_learnt.learn(record);
    const auto object = [](const QJsonObject &within, const char *key) {
        return within[QLatin1String(key)].toObject();
    };
    const QJsonObject ticket = ticketOf(record);
    if (const auto read = WhazingTicketCodec::read(ticket))
        m_tickets.remember(*read);
    for (const QJsonObject &contact :
         {object(record, "contact"), object(record, "contactmessage"), object(ticket, "contact")})
        if (const auto read = WhazingContactCodec::read(contact))
            m_contacts.meet(*read);
}

std::optional<WhazingToken> WhazingPlatform::tokenClaims() const
{
    return WhazingToken::read(m_client.endpoint().token.reveal());
}

Future<QList<GroupAccess>> WhazingPlatform::probe()
{
    return andThen(
        transformed(m_channel.state(), this,
                    [](const Result<WhazingChannelState> &state) -> Result<GroupAccess> {
                        if (!state && (!isAnswered(state.error()) || state.error().kind == ErrorKind::NotFound))
                            return fail(state.error());
                        GroupAccess channel = access(QCoreApplication::translate("GroupAccess", "Channel"),
                                                     state ? nullptr : &state.error());
                        if (state && state->connection == WhazingChannelState::Connection::Disconnected)
                            channel.text = QCoreApplication::translate(
                                "GroupAccess", "The channel is disconnected: nothing is sent or received until its "
                                               "phone is connected again.");
                        return channel;
                    }),
        this, [this](const GroupAccess &channel) {
            return transformed(
                m_panels.panels(), this, [channel](const Result<QList<Panel>> &boards) -> Result<QList<GroupAccess>> {
                    return QList<GroupAccess>{channel, access(QCoreApplication::translate("GroupAccess", "Kanban Pro"),
                                                              boards ? nullptr : &boards.error())};
                });
        });
}

} // namespace gancho
