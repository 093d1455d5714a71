#pragma once

#include "models/domain/event.h"

#include <QByteArray>

namespace gancho {

/// Events as files. Each codec is pure and writes one event at a time, so that a million of them can be streamed.
/// Others: exchange/eventcsv.h, exchange/eventhar.h.

/// One JSON object per event and line: id, receivedAt, method, path (as it came, query included), headers (an array of
/// [name, value] in order), body (text, or bodyBase64 when it is not UTF-8), type, platform, inbox, status,
/// verification, sender; starred, colour and note only where a person put them on it; headBase64 only where the bytes
/// of the head do not follow from what is said already.
QByteArray eventToNdjson(const EventRecord &record);

/// The request target out of the request line, exactly as received.
QByteArray requestTarget(const QByteArray &head);
/// "2026-03-02T14:06:00.126043Z": microseconds since 1970 as UTC.
QString isoTime(qint64 us);
/// The reverse; any number of digits behind the point, any offset, UTC where there is none. Nothing where it is no
/// time.
std::optional<qint64> fromIsoTime(const QString &text);
/// "none", "passed", "failed".
QString verificationName(Verification verification);
Verification verificationFromName(const QString &name);
/// "red", "yellow" …; empty for none.
QString markColourSlug(MarkColour colour);
MarkColour markColourFromSlug(const QString &slug);

} // namespace gancho
