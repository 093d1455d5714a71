#pragma once

#include "app/sandbox/clint/clintworld.h"
#include "app/sandbox/sandboxplatform.h"

namespace gancho {

/// The webhooks that the embedded Clint sends, as the reference describes them.
namespace clintletter {

/// What can be sent of a deal: Clint's own identifiers -> value (reference/clint.md §3c).
QJsonObject dealFields(const ClintWorld &world, const QJsonObject &deal, const QString &oldStage);
/// The same under the identifiers of an integration; dropped fields left out.
QJsonObject mapped(const QJsonObject &fields, const QList<ClintField> &mapping);
/// By GET with the pairs in the query, or by POST with a flat body. No signature, no retries: none are known of.
HookLetter ofDeal(const ClintIntegration &integration, const QJsonObject &fields);
/// Signed with X-Clint-Signature (reference/clint.md §3a).
HookLetter ofStatus(const ClintWorld &world, const QString &event, const QJsonObject &body);

} // namespace clintletter

} // namespace gancho
