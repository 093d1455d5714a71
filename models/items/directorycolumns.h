#pragma once

#include "models/domain/directoryrecord.h"
#include "models/domain/eventtype.h"

namespace gancho {

/// A column of the table of one kind of record.
struct DirectoryColumn
{
    enum class Look { Text, Number, Pill, Tag };
    QString title; ///< translated
    int width = 0; ///< pixels; 0: it takes what is left
    Look look = Look::Text;
    int rank = 0; ///< where there is little room the highest goes first; 0 stays
    std::function<QString(const DirectoryRecord &, const DirectoryNames &)> text;
    std::function<Tone(const DirectoryRecord &)> tone;     ///< of a Pill
    std::function<double(const DirectoryRecord &)> number; ///< of a Number: what it is sorted by
};

/// The first column names the record. `named`: its records are NamedRecords.
QList<DirectoryColumn> directoryColumns(DirectoryKind kind, bool named = false);

} // namespace gancho
