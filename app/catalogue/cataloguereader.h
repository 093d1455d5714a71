#pragma once

#include "models/base/future.h"
#include "models/domain/catalogue.h"

namespace gancho {

/// A type of event with all that a document about it needs.
struct CatalogueSheet
{
    CatalogueType type;
    QVector<CatalogueField> fields;
    QString summary;    ///< of the contract, English: "A conversation began"; empty for an unknown event
    QByteArray example; ///< the contract's, invented, indented; empty for an unknown event
};

/// Reads what CatalogueStage has written. Each call opens the index file read-only in a thread of the pool, so that it
/// waits for nobody; a file or table that is not there yet holds nothing. Errors: Storage.
class CatalogueReader
{
public:
    /// `indexFile` is search.sqlite of the data folder.
    explicit CatalogueReader(QString indexFile);

    /// Most frequent first.
    Future<QVector<CatalogueType>> types() const;
    /// In the order in which they stand in the bodies, each after the one that it is in; those of the contract that
    /// never came at the end of theirs.
    Future<QVector<CatalogueField>> fields(PlatformKind platform, const QString &type) const;
    /// Those with a higher id, newest first.
    Future<QVector<CatalogueNotice>> notices(qint64 after = 0) const;
    /// Of these types, or of all where none are named.
    Future<QVector<CatalogueSheet>> sheets(const QVector<CatalogueType> &types) const;

    /// What the search of events can be told to look in, those in most events first; see readFieldNames().
    Future<QStringList> fieldNames() const;

private:
    QString m_file;
};

} // namespace gancho
