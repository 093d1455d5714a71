#include "app/platforms/whazing/whazingchannel.h"

#include "app/platforms/whazing/learntnames.h"

#include <QCoreApplication>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

using Connection = WhazingChannelState::Connection;

Connection connectionOf(const QString &status)
{
    const QString word = status.toUpper();
    if (word == "CONNECTED"_L1)
        return Connection::Connected;
    if (word == "DISCONNECTED"_L1 || word == "TIMEOUT"_L1)
        return Connection::Disconnected;
    if (word == "OPENING"_L1 || word == "PAIRING"_L1 || word == "QRCODE"_L1)
        return Connection::Pairing;
    return Connection::Unknown;
}

QJsonObject channelIn(const QJsonObject &json)
{
    for (const char *key : {"channel", "whatsapp", "session"})
        if (const QJsonValue inner = json[QLatin1String(key)]; inner.isObject())
            return inner.toObject();
    return json;
}

} // namespace

WhazingChannelState WhazingChannel::read(const QJsonObject &json)
{
    QJsonObject channel = channelIn(json);
    WhazingChannelState state;
    state.statusText = whazingread::first(channel, {"status", "state"});
    if (state.statusText.isEmpty())
        state.statusText = whazingread::first(json, {"status", "state"});
    state.connection = connectionOf(state.statusText);
    state.id = ChannelId(jsonread::text(channel["id"_L1]));
    state.name = jsonread::text(channel["name"_L1]);
    state.number = whazingread::first(channel, {"number", "phone"});
    channel.remove("qrcode"_L1);
    channel.remove("pairingCode"_L1);
    state.raw = channel;
    return state;
}

QString WhazingChannel::connectionName(Connection connection)
{
    switch (connection) {
    case Connection::Connected:
        return QCoreApplication::translate("Whazing", "Connected");
    case Connection::Disconnected:
        return QCoreApplication::translate("Whazing", "Disconnected");
    case Connection::Pairing:
        return QCoreApplication::translate("Whazing", "Waiting for the phone");
    case Connection::Unknown:
        break;
    }
    return QCoreApplication::translate("Whazing", "Unknown");
}

Future<WhazingChannelState> WhazingChannel::state()
{
    return transformed(get(u"/statuschannel"_s), this,
                       [this](const Result<ApiReply> &got) -> Result<WhazingChannelState> {
                           if (!got)
                               return fail(got.error());
                           const WhazingChannelState state = read(got->json.object());
                           m_names.learn(LearntNames::Kind::Channel, state.id.value, state.name);
                           return state;
                       });
}

Future<WhazingPairing> WhazingChannel::pairing(const QString &number)
{
    const QJsonValue asked = number.isEmpty() ? QJsonValue(QJsonValue::Null) : whazingread::number(number);
    return transformed(
        post(u"/qrcode"_s, {{u"number"_s, asked}}), this, [](const Result<ApiReply> &got) -> Result<WhazingPairing> {
            if (!got)
                return fail(got.error());
            const QJsonObject json = channelIn(got->json.object());
            const WhazingPairing pairing{Secret(whazingread::first(json, {"qrcode", "qrCode", "base64"})),
                                         Secret(whazingread::first(json, {"pairingCode", "code"}))};
            if (pairing.qrcode.isEmpty() && pairing.pairingCode.isEmpty())
                return fail(ErrorKind::NotFound,
                            QCoreApplication::translate("Whazing", "There is no code to scan: the "
                                                                   "channel may be connected already."));
            return pairing;
        });
}

} // namespace gancho
