#pragma once

#include "app/platforms/whazing/whazingcalls.h"
#include "models/base/id.h"

namespace gancho {

using ChecklistItemId = Id<struct ChecklistItemTag, QString>;

/// A point of a card's checklist.
struct ChecklistItem
{
    ChecklistItemId id;
    QString text;
    bool done = false;
    int position = 0;
    UserId assigneeId;
    QDateTime dueAt;
    QDateTime doneAt;
    QString doneBy; ///< name or id
    QJsonObject raw;
};

/// The checklists of Kanban Pro's cards (reference/whazing.md §2f).
class WhazingChecklists : public WhazingCalls
{
public:
    using WhazingCalls::WhazingCalls;

    /// By their position.
    Future<QList<ChecklistItem>> items(const CardId &card);
    Future<ChecklistItem> add(const CardId &card, const QString &text);
    /// Sends only what differs. Nothing different: `after` at once.
    Future<ChecklistItem> update(const ChecklistItem &before, const ChecklistItem &after);
    Future<Done> remove(const ChecklistItemId &id);
    Future<Done> reorder(const CardId &card, const QList<ChecklistItemId> &order);

    static Result<ChecklistItem> read(const QJsonObject &json);
};

} // namespace gancho
