#pragma once

#include "models/base/result.h"
#include "models/domain/clintrecords.h"
#include "models/domain/panel.h"

namespace gancho {

/// Deals of Clint as cards, its origins as panels and their stages as steps (reference/clint.md §2). Pure.
class ClintDealCodec
{
public:
    /// Errors: Protocol without an id.
    static Result<Panel> readOrigin(const QJsonObject &json);
    /// A deal has no title of its own: it is called as its contact.
    static Result<Card> read(const QJsonObject &json);
    static Result<LostReason> readLostStatus(const QJsonObject &json);
    static Result<ClintHistoryEntry> readHistory(const QJsonObject &json);

    /// The body of a creation.
    static QJsonObject write(const Card &card);
    /// The body of an update: what differs and can be written. Empty when nothing does.
    static QJsonObject writeChanges(const Card &before, const Card &after);
    /// What differs and Clint's API cannot write, as changedFields() names it. A new place within the stage is left out
    /// where something else changes too: boards send it along.
    static QStringList unwritable(const Card &before, const Card &after);
    /// "WON"; empty for a status that Clint does not have.
    static QString statusText(CardStatus status);
    static CardStatus status(const QString &text);
};

} // namespace gancho
