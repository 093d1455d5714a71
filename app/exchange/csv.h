#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace gancho::csv {

/// A table as spreadsheets write it.
struct Table
{
    QStringList header;
    QList<QStringList> rows; ///< each as long as the header
    char delimiter = ',';
};

/// Reads a file of rows: `;`, `,` or tab between the fields, whichever splits the first line into most; UTF-8 (with or
/// without a byte order mark), else Windows-1252, as Excel in Portuguese writes it. Empty rows are left out. Errors:
/// Invalid, with what is wrong with it.
Result<Table> read(const QByteArray &bytes);

/// A row in UTF-8 with its line end. A field that a spreadsheet would take for a formula (= + - @ tab) gets an
/// apostrophe in front, but for numbers and phones.
QByteArray row(const QStringList &fields, char delimiter);

/// What a file begins with so that Excel takes it for UTF-8.
QByteArray byteOrderMark();

} // namespace gancho::csv
