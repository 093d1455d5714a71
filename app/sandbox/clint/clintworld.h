#pragma once

#include "app/sandbox/entitytable.h"
#include "app/sandbox/sandboxrandom.h"
#include "models/domain/clintintegration.h"

#include <QHash>
#include <QSet>
#include <QVector>

namespace gancho {

/// Something that arrived at a “Receber webhook” of the embedded Clint, as its *Históricos* tab shows it.
struct ClintArrival
{
    QString integrationId;
    QString at;
    QString outcome; ///< "created", "updated", "ignored"
    QString dealId, contactId;
    QJsonObject body;
};

/// The invented company on the embedded Clint: everything that it knows. Rows are lean: names that are derived from ids
/// are added when a row is shown. Values only, used in the sandbox's thread.
class ClintWorld
{
public:
    explicit ClintWorld(quint32 seed);

    SandboxRandom random;
    QString token;        ///< of the whole API
    QString limitedToken; ///< of an account without what is gated (reference/clint.md §1): v1 alone
    QString baseUrl;

    EntityTable groups, origins, lostStatuses, tags, users, organizations, contacts, deals, attachments, history;
    EntityTable channels, templates, chats, messages, dashboards, activities, audios;
    QJsonObject accountFields;

    QString statusUrl;
    QStringList statusEvents;
    QString statusSecret; ///< made at the first configuration, then kept

    QList<ClintIntegration> integrations;
    QHash<QString, QString> receiveKeys; ///< integration id -> the UUID of its URL
    QVector<ClintArrival> arrivals;

    /// The present as Clint writes it, later at each call: "2020-01-01T14:15:00.000000+00:00".
    QString now();
    /// So long after now(), or before.
    QString nowPlus(qint64 seconds);

    QJsonObject stage(const QString &originId, const QString &stageId) const;
    QJsonObject firstStage(const QString &originId) const;
    /// By the e-mail, case ignored, or the digits of the phone; empty where there is none.
    QJsonObject contactBy(const QString &email, const QString &phone) const;
    const ClintIntegration *integration(const QString &id) const;
    void addHistory(const QString &dealId, const QString &category, const QString &summary, const QString &userId = {});

private:
    qint64 m_lastTicks = 0;
};

/// Makes the company, with that many contacts; ends early once `stopped`.
void generateClintWorld(ClintWorld &world, int contacts, const std::function<bool()> &stopped);

/// The phone of a contact as Clint shows it: "+5548999999999".
QString clintFullPhone(const QJsonObject &contact);

} // namespace gancho
