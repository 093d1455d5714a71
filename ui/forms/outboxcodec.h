#pragma once

#include "models/items/messagemodel.h"

#include <QJsonObject>

namespace gancho {
class DraftStore;
}

/// What is on its way, or was refused, as it stands in the draft store under "outbox" of a conversation: by localId.
namespace gancho::outboxcodec {

QJsonObject write(const MessageRow &row);
/// Without its localId.
MessageRow read(const QJsonObject &json);

void put(DraftStore &store, const QString &key, const MessageRow &row);
/// Nothing where it is not there any more.
void setProblem(DraftStore &store, const QString &key, const QString &localId, const QString &problem);
void remove(DraftStore &store, const QString &key, const QString &localId);

} // namespace gancho::outboxcodec
