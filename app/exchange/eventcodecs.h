#pragma once

#include "models/domain/event.h"

#include <QByteArray>
#include <QJsonObject>

namespace gancho {

/// Events as files. Each codec is pure and writes one event at a time, so that a million of them can be streamed.

/// One JSON object per event and line: id, receivedAt, method, path (as it came, query included), headers (an array of
/// [name, value] in order), body (text, or bodyBase64 when it is not UTF-8), type, platform, inbox, status,
/// verification.
QByteArray eventToNdjson(const EventRecord &record);

/// For a spreadsheet in Portuguese: UTF-8 with byte-order mark, semicolons, CRLF; cells that a spreadsheet would take
/// for a formula begin with an apostrophe.
QByteArray csvHeading();
QByteArray eventToCsv(const EventRecord &record);

/// An entry of HAR 1.2, the request as received and the answer as given.
QJsonObject eventToHarEntry(const EventRecord &record);
QByteArray harBeginning();
QByteArray harEnd();

/// The request target out of the request line, exactly as received.
QByteArray requestTarget(const QByteArray &head);
/// "2026-03-02T14:06:00.126043Z": microseconds since 1970 as UTC.
QString isoTime(qint64 us);
/// "none", "passed", "failed".
QString verificationName(Verification verification);

} // namespace gancho
