#pragma once

#include "app/sandbox/whazing/whazingworld.h"

namespace gancho {

/// The bodies of the embedded Whazing's events, and its records as the API answers them (reference/whazing.md §2, §4d).
namespace whazingpayload {

QJsonObject ticketEvent(const WhazingWorld &world, const QString &type, const QJsonObject &ticket,
                        const QString &messageBody);
/// `authorId` is who wrote within a group; 0 elsewhere.
QJsonObject messageEvent(const WhazingWorld &world, const QJsonObject &message, qint64 authorId = 0);
QJsonObject channelEvent(WhazingWorld &world, const QString &previousStatus);
QJsonObject newTenant(WhazingWorld &world);
/// Of a channel that is to be connected: a picture as a data URI, which connects nothing.
QString qrCode();

/// With contact, queue, user and channel.
QJsonObject ticket(const WhazingWorld &world, const QJsonObject &ticket);
/// With tags and wallets by name.
QJsonObject contact(const WhazingWorld &world, const QJsonObject &contact);
/// With assignee and contact.
QJsonObject card(const WhazingWorld &world, const QJsonObject &card);

} // namespace whazingpayload

} // namespace gancho
