#pragma once

#include "models/domain/event.h"
#include "models/domain/eventtype.h"

#include <QString>

/// How an event reads in the locale and language of the program: pure functions, shared by the table and the detail.
namespace gancho::eventtext {

/// A cell of the table; `column` is an EventTableModel::Column.
QString cell(const EventSummary &event, int column);
/// "Message received, Maria Souza, 200, 14:06:00.126": the row for a screen reader.
QString sentence(const EventSummary &event);
/// The event's name; what was wrong with the request where it was turned away.
QString label(const EventSummary &event);
Tone tone(const EventSummary &event);
/// Whom or what it concerns; the request itself where that is unknown.
QString subject(const EventSummary &event);
/// Local time with milliseconds, and the date unless it is today.
QString time(qint64 us);
/// "1 ms"; empty for a negative one.
QString duration(qint64 us);
QString size(qint64 bytes);

} // namespace gancho::eventtext
