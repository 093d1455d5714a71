#pragma once

#include "models/base/id.h"
#include "models/domain/platformkind.h"

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

namespace gancho {

/// A type of event that has arrived.
struct CatalogueType
{
    PlatformKind platform = PlatformKind::None;
    QString type; ///< identifier; never empty
    qint64 events = 0;
    qint64 firstUs = 0; ///< arrival, microseconds since 1970 UTC
    qint64 lastUs = 0;
    bool operator==(const CatalogueType &) const = default;
};

/// A field of a type of event, as what arrived shows it and as the contract has it.
struct CatalogueField
{
    enum class Standing {
        Documented,   ///< the contract names it, and what came fits
        OtherType,    ///< the contract names it, but another type came
        Undocumented, ///< the contract does not name it
        Free,         ///< within a part whose fields the contract leaves open
        NotSeen,      ///< the contract names it, and it never came
        Unknown,      ///< there is no contract for this event
    };

    QString path; ///< "content.tags[].name"; "{*}" stands for keys that are ids
    int depth = 0;
    QStringList types;    ///< seen, as JSON Schema names them
    qint64 present = 0;   ///< events that have it
    qint64 events = 0;    ///< events of the type
    QStringList examples; ///< masked, at most five
    qint64 firstUs = 0, lastUs = 0;
    EventId firstId, lastId;
    Standing standing = Standing::Unknown;
    QString contractTypes; ///< "string or null"; empty where any may come or nothing is said
    bool required = false;
    QString description; ///< of the contract, English

    bool differs() const
    {
        return standing == Standing::OtherType || standing == Standing::Undocumented || standing == Standing::NotSeen;
    }
    double share() const { return events > 0 ? double(present) / double(events) : 0; }
    bool operator==(const CatalogueField &) const = default;
};

/// Something about the fields of a type of event has changed.
struct CatalogueNotice
{
    enum class Kind { NewField = 1, NewType = 2, Gone = 3 }; ///< the numbers are stored and never change
    qint64 id = 0;                                           ///< ascending
    PlatformKind platform = PlatformKind::None;
    QString type;
    QString path;
    Kind kind = Kind::NewField;
    QString detail; ///< names of types: of the new field; the new one of a field
    qint64 atUs = 0;
    EventId event; ///< the first that is different; of one that is gone: the last that had it
    bool operator==(const CatalogueNotice &) const = default;
};

} // namespace gancho

Q_DECLARE_METATYPE(gancho::CatalogueNotice)
