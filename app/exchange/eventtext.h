#pragma once

#include "models/domain/event.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace gancho::exchange {

/// The request as it went over the wire: head and body, byte for byte. Only where a chunked body came is its length
/// given instead, because the chunks are not kept; and secrets are masked unless `withSecrets`. Pure.
QByteArray rawRequest(const EventRecord &event, bool withSecrets = false);

/// For a ticket or a chat: a heading, what is to know as a table, the headers and the body in fenced blocks, each fence
/// longer than any within. Headings and facts are translated. Secrets are masked unless `withSecrets`. Pure.
QString markdownOf(const EventRecord &event, bool withSecrets = false);

/// What can be copied of events.
enum class CopyFormat { Curl, Httpie, Raw, Markdown, Ndjson };

/// Several events in one text, one after the other. `origin` is where the commands send to.
QByteArray copied(const QVector<EventRecord> &events, CopyFormat format, const QString &origin, bool withSecrets);

} // namespace gancho::exchange
