#pragma once

#include "app/sandbox/sessiondesk.h"

namespace gancho {

/// What the queued sends (reference/wts-chat.md §2.9, §2.11) have in common.
namespace senddesk {

/// The conversation that a send goes into: the one named, the contact's open one, or a new one.
sessiondesk::Outcome sessionFor(SandboxContext &context, const QJsonObject &body);
/// `body` with the user and the team out of its options, where the typed sends have them.
QJsonObject flat(QJsonObject body);
/// A SendResult. `sent` has id, createdAt, updatedAt, sessionId and senderId; `kind` is the last part of its statusUrl.
QJsonObject result(const SandboxWorld &world, const QJsonObject &sent, const QString &status,
                   const QString &kind = QStringLiteral("message"));

} // namespace senddesk

} // namespace gancho
