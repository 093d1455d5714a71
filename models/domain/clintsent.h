#pragma once

#include "models/domain/clintintegration.h"

#include <QJsonObject>

namespace gancho {

/// What an “Enviar webhook” of Clint has sent, decoded by the mapping of its integration (reference/clint.md §3c).
struct ClintSent
{
    /// How the trigger is known.
    enum class By {
        Marker,      ///< the URL says it
        Integration, ///< the URL names the integration, whose trigger it is
        Inferred,    ///< from the fields that are there: likely, not sure
        Unknown,
    };
    std::optional<ClintTrigger> trigger;
    By by = By::Unknown;
    QString integrationId; ///< empty where the URL names none that is known
    QJsonObject fields;    ///< Clint's own identifiers -> value
    QJsonObject others;    ///< identifiers that the mapping does not know -> value

    QString text(const QString &field) const { return fields[field].toVariant().toString(); }
    std::optional<double> value() const; ///< deal_value, also where it came as a text
    CardStatus status() const;           ///< deal_status, in either language; Unknown where there is none
};

/// `body` is the JSON of a POST; of a GET the pairs stand in `query`, with the markers. The mapping is that of the
/// integration that the markers name, else the only sending one of `known` that fits its fields, else Clint's own
/// identifiers. Pure.
ClintSent decodeClintSent(const QJsonObject &body, const QString &query, const QList<ClintIntegration> &known);

/// "OPEN" and "Aberto", "WON" and "Ganho", "LOST" and "Perdido"; Unknown for others.
CardStatus clintStatusOf(const QString &text);
/// The fields that tell triggers apart, as text; empty where they are not there.
struct ClintTraces
{
    QString stage, oldStage, status, createdAt, updatedStageAt;
};
/// What most likely set it off; nothing where none of the fields says anything.
std::optional<ClintTrigger> inferClintTrigger(const ClintTraces &traces);
/// How the trigger is known, in words, translated: "inferred from the fields".
QString clintSentByText(ClintSent::By by);

} // namespace gancho
