#pragma once

#include <QString>
#include <QVector>

namespace gancho {

/// A field of a received event that is not as the platform's contract says.
struct SchemaDeviation
{
    enum class Kind { New, Missing, OtherType };

    QString pointer; ///< JSON Pointer of the field, "/content/tags/0"; of a missing one: where it would be
    Kind kind = Kind::New;
    QString expected; ///< types of the contract as JSON Schema names them, "string or null"; empty for a new field
    QString found;    ///< "number"; empty for a missing one
    /// Of a missing one: the key of the field of the same object before which it would stand as the contract has them;
    /// empty: at the end.
    QString before = {};
    bool operator==(const SchemaDeviation &) const = default;
};

} // namespace gancho
