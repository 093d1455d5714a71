#pragma once

#include "models/domain/panel.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace gancho {

/// What sets off an “Enviar webhook” of Clint (reference/clint.md §3c).
enum class ClintTrigger { DealCreated, StageEntered, StageChanged, StatusChanged };

/// What a “Receber webhook” of Clint does with what it is sent (reference/clint.md §3b).
enum class ClintReceiveMode { Create, Update, CreateOrUpdate };

const QList<ClintTrigger> &clintTriggers();
/// "deal_created" …: ours, since Clint names none; the ids of clintDealEvents().
QString clintTriggerId(ClintTrigger trigger);
std::optional<ClintTrigger> clintTriggerOf(const QString &id);
/// As Clint's panel words it, translated: "O negócio for criado".
QString clintTriggerName(ClintTrigger trigger);
const QList<ClintReceiveMode> &clintReceiveModes();
/// As Clint's panel words it, translated: "Criar negócio".
QString clintReceiveModeName(ClintReceiveMode mode);

/// A field of Clint and the name under which it travels.
struct ClintField
{
    QString field;      ///< Clint's own identifier, "deal_stage"
    QString identifier; ///< on the wire; renamed in the panel
    bool used = true;   ///< false: dropped in the panel
    bool operator==(const ClintField &) const = default;
};

/// A webhook integration of an origin as Clint's panel has it, which no API tells: kept here by hand. The URL that
/// Clint generates for receiving is a secret and is not in it.
struct ClintIntegration
{
    enum class Kind { Receive, Send };

    QString id;
    Kind kind = Kind::Send;
    QString name;
    PanelId originId; ///< whose gear it hangs under
    QList<ClintField> fields;

    // Receive
    ClintReceiveMode mode = ClintReceiveMode::CreateOrUpdate;
    QString tag; ///< name; put on the contact of what arrives
    StepId stageId;
    CardStatus status = CardStatus::Open;

    // Send
    ClintTrigger trigger = ClintTrigger::DealCreated;
    StepId triggerStageId; ///< of StageEntered; empty: any
    QByteArray method = QByteArrayLiteral("POST");
    QString url; ///< without the marker

    bool operator==(const ClintIntegration &) const = default;
};

/// A new one of that kind, with the fields that Clint offers, under their own names.
ClintIntegration newClintIntegration(ClintIntegration::Kind kind);
/// The fields of a send as receivers have seen them, those that are usual used.
QList<ClintField> clintSendFields();
/// The fields of a lead, under names that senders use.
QList<ClintField> clintReceiveFields();

/// The parts that a form edits; the keys of checkClintIntegration().
namespace clintfield {
inline const QString name = QStringLiteral("name");
inline const QString url = QStringLiteral("url");
inline const QString method = QStringLiteral("method");
inline const QString fields = QStringLiteral("fields");
} // namespace clintfield

/// What is wrong with it: field -> translated text; empty when it can be used.
QHash<QString, QString> checkClintIntegration(const ClintIntegration &integration);
/// What should be known of it though it can be used, translated: personal data in the URLs of GET.
QStringList clintIntegrationWarnings(const ClintIntegration &integration);

/// The URL to enter in the panel: with ?evento=deal_created&integ=<id>, since what Clint sends names neither (§3c).
QString clintMarkedUrl(const ClintIntegration &integration);
inline const QString clintEventMarker = QStringLiteral("evento");
inline const QString clintIntegrationMarker = QStringLiteral("integ");

} // namespace gancho
