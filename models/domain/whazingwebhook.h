#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace gancho {

/// Whazing's webhooks are set up by hand in its panel (reference/whazing.md §4a, §4b): Gancho keeps what is or shall be
/// there. Their keys are not here, but in the secret store.

/// On one tab a webhook of the channel, on the other one of queues.
enum class WhazingHookKind { Channel, Queue };

enum class WhazingSwitch {
    MessageReceived,
    MessageSent,
    TicketNew,         ///< of a channel only
    TicketTransferred, ///< of a channel only
    TicketClosed,      ///< of a channel only
    FilterOpen,        ///< a filter of message events
    FilterPending,     ///< a filter of message events
    GroupMessages,
    MediaBase64,
};

struct WhazingWebhook
{
    QString id; ///< Gancho's own; the panel shows none
    WhazingHookKind kind = WhazingHookKind::Channel;
    bool active = true; ///< of a channel: "Integração Ativada"; a queue's is active when it is linked
    QString name;       ///< of a queue's; required there
    QString url;
    QList<WhazingSwitch> switches; ///< those that are on, in the order of the panel
    QStringList queueIds;          ///< of a queue's: which it is linked to
    bool startsOnTransfer = true;  ///< of a queue's: "Inicia Integração ao transferir"

    bool isOn(WhazingSwitch which) const { return switches.contains(which); }
    /// Keeps the order of the panel.
    void turn(WhazingSwitch which, bool on);
    /// Whether the panel would show it as *Ativo*.
    bool isActive() const { return kind == WhazingHookKind::Channel ? active : !queueIds.isEmpty(); }
    bool operator==(const WhazingWebhook &) const = default;
};

/// In the order of the panel: nine of a channel, six of queues.
QList<WhazingSwitch> whazingSwitches(WhazingHookKind kind);
/// "message_received": Gancho's own name, since the panel's are not known.
QString whazingSwitchId(WhazingSwitch which);
/// What the panel calls it, in Portuguese whatever the language is: it is to be found there.
QString whazingSwitchLabel(WhazingSwitch which);
/// What it does, translated.
QString whazingSwitchMeaning(WhazingSwitch which);
/// The events that it lets through, by their identifiers; none for a filter.
QStringList whazingSwitchEvents(WhazingSwitch which);

/// The events that it is set up to send: none of messages where both filters of their ticket's status are off.
QStringList whazingEventsOf(const WhazingWebhook &webhook);

/// A word of the panel of today and of the older servers, in Portuguese.
struct WhazingPanelWord
{
    enum class What { Place, Kind, Add, Enabled, Name, Url, Key, Queues, StartsOnTransfer, Test };
    QString now;
    QString older; ///< the same where it has not changed
};
WhazingPanelWord whazingPanelWord(WhazingPanelWord::What what, WhazingHookKind kind);

/// As JSON: `{"kind":"queue","name":…,"url":…,"switches":["message_received"],"queueIds":["3"],…}`.
QJsonObject whazingWebhookToJson(const WhazingWebhook &webhook);
/// Unknown switches, and those that the kind has not, are left out. Errors: Protocol for an unknown kind.
Result<WhazingWebhook> whazingWebhookFromJson(const QJsonObject &json);

/// A key that no platform could mistake for another: 43 letters, digits, '-' and '_', out of 256 bits of chance.
QString newWhazingKey();

} // namespace gancho
