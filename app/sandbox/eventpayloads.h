#pragma once

#include "app/sandbox/sandboxworld.h"

#include <QJsonObject>

namespace gancho {

/// The `content` of webhook bodies. Their objects use older field names than REST (reference/wts-chat.md §3.3, §3.4):
/// phonenumber, tagsId, customFieldValues, responsibleUserId.
namespace eventpayload {

QJsonObject contact(const SandboxWorld &world, const QJsonObject &row);
QJsonObject session(const SandboxWorld &world, const QJsonObject &row);
QJsonObject message(const QJsonObject &row);
QJsonObject card(const SandboxWorld &world, const QJsonObject &row);
QJsonObject note(const QJsonObject &row);
/// A guess: no sample of it is known.
QJsonObject payment(const QJsonObject &row);
/// A guess too: what REST shows.
QJsonObject messageTemplate(const SandboxWorld &world, const QJsonObject &row);

} // namespace eventpayload

} // namespace gancho
