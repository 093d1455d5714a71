#pragma once

#include "app/sandbox/entitytable.h"
#include "app/sandbox/sandboxrandom.h"

#include <QHash>
#include <QString>

namespace gancho {

/// The invented company: everything that the embedded platform knows. Rows hold what REST shows, lean: names that are
/// derived from ids and null values are added when a row is shown. Values only, used in the sandbox's thread.
class SandboxWorld
{
public:
    /// The instant as of which a fresh company stands, 2026-11-20 12:00 UTC in ticks of 100 ns since 1970.
    static constexpr qint64 genesis = 17'951'760'000'000'000;

    explicit SandboxWorld(quint32 seed);

    SandboxRandom random;
    QString companyId;
    QString token;        ///< of the whole API
    QString limitedToken; ///< of core and crm alone
    QString baseUrl;      ///< of the running server, empty without one

    EntityTable tags, agents, departments, customFields, portfolios, portfolioContacts, contacts, subscriptions, files;
    EntityTable channels, chatbots, templates, sequences, sequenceContacts, sessions, messages, payments;
    EntityTable botSends, passwords, scheduledMessages;
    EntityTable panels, steps, panelTags, lostReasons, cards, cardNotes;

    /// The present as the platform would write it, later at each call.
    QString now();
    /// A number for the next conversation: the day and five digits.
    QString nextSessionNumber(const QString &startedAt);

    /// Adds or replaces a contact and keeps it found by its phone and Instagram name.
    void putContact(const QJsonObject &contact);
    /// By any spelling of a phone; empty where there is none.
    QJsonObject contactByPhone(const QString &phone) const;
    QJsonObject contactByInstagram(const QString &name) const;
    QJsonObject contactByMail(const QString &mail) const;
    /// By the id that conversations and cards use, which is not the agent's own (reference/wts-chat.md §2.6).
    QJsonObject agentByUserId(const QString &userId) const;

private:
    qint64 m_lastTicks = genesis;
    int m_sessionNumber = 0;
    QHash<QString, QString> m_byPhone;
    QHash<QString, QString> m_byInstagram;
};

/// The first row whose `key` equals `value`, case ignored; empty where there is none.
QJsonObject rowWhere(const EntityTable &table, QLatin1StringView key, const QString &value);

} // namespace gancho
