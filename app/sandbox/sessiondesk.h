#pragma once

#include "app/sandbox/sandboxcontext.h"
#include "app/sandbox/sandboxfault.h"

namespace gancho {

/// Changes to conversations and their messages, with the events that they fire.
namespace sessiondesk {

using Outcome = tl::expected<QJsonObject, SandboxFault>;

/// The conversation of a contact that is not completed; empty where there is none. An empty channel means any.
QJsonObject openSession(const SandboxWorld &world, const QString &contactId, const QString &channelId = {});
/// SESSION_NEW. `more` overrides what a new conversation begins with.
QJsonObject begin(SandboxContext &context, const QString &contactId, const QString &channelId,
                  const QJsonObject &more = {});
/// SESSION_UPDATE, or SESSION_COMPLETE where the status becomes COMPLETED, with changeMetadata naming what differs.
/// Nothing different: no event.
QJsonObject change(SandboxContext &context, QJsonObject session, const QJsonObject &values);
/// MESSAGE_RECEIVED.
QJsonObject receive(SandboxContext &context, const QJsonObject &session, const QString &text);
/// MESSAGE_SENT. `values` as a message has them; `origin` "API" unless given.
QJsonObject send(SandboxContext &context, const QJsonObject &session, const QJsonObject &values);
/// MESSAGE_UPDATED. Nothing when the message is gone or has that status.
void setStatus(SandboxContext &context, const QString &messageId, const QString &status);
/// What a SendBody (reference/wts-chat.md §2.11) makes of a message: text, templateId, fileId, type.
Outcome messageOf(SandboxWorld &world, const QJsonObject &sendBody);
/// A channel by id, phone or @name; the first one for an empty `from`.
Outcome channel(const SandboxWorld &world, const QString &from);

} // namespace sessiondesk

} // namespace gancho
