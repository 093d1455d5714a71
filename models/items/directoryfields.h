#pragma once

#include "models/domain/directoryrecord.h"

#include <QPair>

namespace gancho {

/// Another record that a field names.
struct DirectoryLink
{
    DirectoryKind kind = DirectoryKind::Users;
    QString id;
    QString text;
    bool operator==(const DirectoryLink &) const = default;
};

/// A part of a record, for people.
struct DirectoryField
{
    enum class Look { Text, Code, Message };
    QString label;              ///< translated
    QString text;               ///< empty where only `links` count
    QList<DirectoryLink> links; ///< where it names other records
    Look look = Look::Text;     ///< Code: to be copied; Message: of several lines, {{parameters}} marked
    bool operator==(const DirectoryField &) const = default;
};

/// What is known of a record, in order; parts that it lacks are left out. What the forms of a kind edit is not among
/// them, where the record is `edited` by one.
QList<DirectoryField> directoryFields(const DirectoryRecord &record, const DirectoryNames &names, bool edited = true);
/// What else the platform sent: the fields that Gancho does not know, by the platform's own names.
QList<QPair<QString, QString>> otherFields(const DirectoryRecord &record);

} // namespace gancho
