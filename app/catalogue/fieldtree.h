#pragma once

#include "app/platforms/jsonscan.h"
#include "app/platforms/schematree.h"
#include "models/domain/catalogue.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace gancho {

/// The fields of one type of event, and what is known of each. In memory; belongs to the stage.
class FieldTree
{
public:
    struct Field
    {
        qint64 row = 0;  ///< in the index file; 0: not there yet
        int parent = -1; ///< index; -1: the body itself
        std::string key; ///< "name", "[]" for the elements of an array, "{*}" for keys that are ids
        QString path;
        qint64 present = 0; ///< events that have it
        qint64 objects = 0; ///< events in which it is an object or an array with elements
        quint8 types = 0;   ///< bits of JsonType
        QStringList examples;
        qint64 firstUs = 0, lastUs = 0, firstId = 0, lastId = 0;
        qint64 firstOrdinal = 0, lastOrdinal = 0; ///< counted in events of the type, from 1
        bool gone = false;
        bool dirty = true;
        // Only in memory.
        const SchemaNode *schema = nullptr; ///< of the contract; null: not documented
        quint32 tries = 0;                  ///< values looked at for an example
        qint64 objectsAt = 0;               ///< ordinal of the event that was counted in `objects`
        int members = 0;
        std::unordered_map<std::string, int, SchemaNode::Hash, std::equal_to<>> children;
    };
    struct Notice
    {
        QString path;
        CatalogueNotice::Kind kind;
        QString detail;
        qint64 atUs = 0;
        qint64 event = 0;
    };

    qint64 row = 0;
    PlatformKind platform = PlatformKind::None;
    QString type;
    qint64 events = 0, firstUs = 0, lastUs = 0, firstId = 0, lastId = 0;
    bool dirty = true;
    std::vector<Field> fields;   ///< [0] is the body itself
    std::vector<Notice> notices; ///< since the last flush

    FieldTree(PlatformKind platform, const QString &type, const SchemaNode *schema);

    /// Counts an event. `room` is how many fields may still be added in all trees.
    void learn(const std::vector<JsonToken> &tokens, qint64 id, qint64 us, int room);
    /// A field that was written before, in the order of its index.
    int restore(Field field);
    /// Fields that have not been seen for long. Called before writing.
    void findGone();

private:
    int child(int parent, std::string_view key, int room);
    int add(Field field);
    void visit(const std::vector<JsonToken> &tokens, quint32 at, int field, int room, int depth);
    void see(int field, const JsonToken &token);
    void takeExample(Field &field, const JsonToken &token);

    qint64 m_id = 0, m_us = 0;
};

} // namespace gancho
