#pragma once

#include <QJsonArray>
#include <QString>

namespace gancho {

/// The events that the platform offers (reference/wts-chat.md §3.2), as GET webhook/event answers: [{event,
/// description}], in Portuguese.
QJsonArray webhookEvents();
/// Empty for an identifier that the platform does not know.
QString webhookEventDescription(const QString &event);

} // namespace gancho
