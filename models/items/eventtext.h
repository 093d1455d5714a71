#pragma once

#include "models/domain/event.h"
#include "models/domain/eventtype.h"

#include <QString>

/// How an event reads in the locale and language of the program: pure functions, shared by the table and the detail.
namespace gancho::eventtext {

/// A cell of the table; `column` is an EventTableModel::Column.
QString cell(const EventSummary &event, int column);
/// What a cell says beyond what it shows: the date, the note, the name of the colour; empty where there is nothing.
QString toolTip(const EventSummary &event, int column);
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
/// A delay of any length, also a negative one: "1.2 s", "3 min", "-4 s".
QString span(qint64 us);
QString colourName(MarkColour colour);
QString verification(Verification outcome);
/// "Starred, red, note: call back"; empty without marks.
QString mark(const EventMark &mark);

} // namespace gancho::eventtext
