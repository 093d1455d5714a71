#pragma once

#include "app/catalogue/fieldtree.h"
#include "app/platforms/jsonscan.h"
#include "app/platforms/schematree.h"
#include "app/store/eventstage.h"

#include <map>

namespace gancho {

/// The room app/catalogue: what the fields of each type of event are, learnt from what arrives. This part learns, in
/// the indexer's thread; CatalogueReader reads what it has written; CatalogueDocument writes it down for others. What
/// it learns is kept in memory and written by flush(); when events come again because a transaction was undone, it
/// starts from what was written.
class CatalogueStage : public EventStage
{
public:
    CatalogueStage();
    ~CatalogueStage() override;

    const char *name() const override { return "catalogue"; }
    int version() const override { return 2; }
    bool reset(SqliteConnection &index) override;
    bool take(SqliteConnection &index, const StoredEvent &event) override;
    bool flush(SqliteConnection &index) override;

    // Against hostile bodies: what exceeds these is not learnt.
    static constexpr int mostTypes = 300;
    static constexpr int mostFields = 2'000; ///< of a type
    static constexpr int mostFieldsInAll = 20'000;
    static constexpr int mostNotices = 1'000; ///< the oldest go first

    /// From when on a field that has not been seen yet is new.
    static constexpr int knownAfter = 20;
    /// A field that was in nearly all events and not in this many is gone.
    static constexpr int goneAfter = 500;

private:
    using Key = std::pair<int, QString>;

    bool load(SqliteConnection &index);
    FieldTree *treeOf(const Key &key);
    const SchemaNode *schemaOf(PlatformKind platform, const QString &type);

    JsonScan m_scan;
    std::map<Key, std::unique_ptr<FieldTree>> m_trees;
    std::map<PlatformKind, std::unique_ptr<SchemaTree>> m_schemas;
    bool m_loaded = false;
    qint64 m_last = 0; ///< the newest event that was taken
};

} // namespace gancho
