#pragma once

#include "app/platforms/whazing/whazingcalls.h"
#include "models/domain/account.h"

namespace gancho {

class LearntNames;

/// How the channel of an account stands.
struct WhazingChannelState
{
    enum class Connection { Connected, Disconnected, Pairing, Unknown };
    Connection connection = Connection::Unknown;
    QString statusText; ///< as it came
    ChannelId id;
    QString name;
    QString number;
    QJsonObject raw; ///< without codes
};

/// What connects the channel to a phone. Secrets: whoever has them reads the channel's messages. For the screen alone,
/// never kept.
struct WhazingPairing
{
    Secret qrcode; ///< a data URI of a picture, or the text of the code
    Secret pairingCode;
};

/// The channel that an account of Whazing is (reference/whazing.md §2e).
class WhazingChannel : public WhazingCalls
{
public:
    WhazingChannel(ApiClient &client, LearntNames &names)
        : WhazingCalls(client)
        , m_names(names)
    {
    }

    Future<WhazingChannelState> state();
    /// The QR code; with a number presumably a code to type on that phone. Errors: NotFound where the channel gives
    /// none, since it is connected.
    Future<WhazingPairing> pairing(const QString &number = {});

    /// Of `json`, a whole answer or the channel within an event. Pure.
    static WhazingChannelState read(const QJsonObject &json);
    static QString connectionName(WhazingChannelState::Connection connection);

private:
    LearntNames &m_names;
};

} // namespace gancho
