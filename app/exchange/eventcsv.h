#pragma once

#include "models/domain/event.h"

#include <QStringList>

namespace gancho::eventcsv {

/// Events as a table for Excel in Portuguese: UTF-8 with byte order mark, semicolons, CRLF; dates as 02/03/2026
/// 11:06:00 in the local time, numbers with a comma. Pure.
///
/// Texts that a spreadsheet would take for a number or a formula (00123, 5511999990000, =1+1, +55…, @x) are written as
/// ="00123". Seen in LibreOffice 7.4 and as Excel documents it, that is the one spelling that either shows as the very
/// text: plain digits in quotes lose their zeros, and an apostrophe stays visible.

/// The columns that every event has, in the usual order: "id", "receivedAt" … "body".
QStringList fixedColumns();
/// Those that are written unless others are chosen.
QStringList usualColumns();
/// Translated, for people who choose; a field of the body is called by its path.
QString columnLabel(const QString &column);

QByteArray heading(const QStringList &columns);
/// A column that is none of the fixed ones is the path of a field of the body, "content.contactDetails.name"; array
/// positions are passed over, several values are joined by ", ". A number keeps all its digits.
QByteArray row(const EventRecord &record, const QStringList &columns);

/// A text as a cell, kept from being taken for anything else.
QByteArray textCell(const QString &text);

} // namespace gancho::eventcsv
