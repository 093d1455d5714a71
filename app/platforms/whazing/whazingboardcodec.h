#pragma once

#include "models/base/result.h"
#include "models/domain/panel.h"

#include <QJsonObject>

namespace gancho {

/// Boards, columns and cards of Kanban Pro as panels (reference/whazing.md §2f). Pure.
class WhazingBoardCodec
{
public:
    /// Without steps. Errors: Protocol without an id.
    static Result<Panel> readBoard(const QJsonObject &json);
    static Result<PanelStep> readColumn(const QJsonObject &json);
    /// The priority stays in `raw`. Errors: Protocol without an id.
    static Result<Card> readCard(const QJsonObject &json);

    /// The body that creates one. `priority` as the platform names it, may be empty.
    static QJsonObject write(const Card &card, const QString &priority = {});
    /// Of these fields of cardfield.
    static QJsonObject writeChanges(const QStringList &fields, const Card &after);
    /// A card's priority: "none", "low", "medium", "high", "urgent".
    static QString priorityOf(const Card &card);
    static QStringList priorities();
};

} // namespace gancho
