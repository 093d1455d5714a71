#include "app/catalogue/cataloguestage.h"

#include <sqlite3.h>

namespace gancho {

namespace {

constexpr qsizetype longestType = 120;
constexpr QChar separator(0x1F);

} // namespace

CatalogueStage::CatalogueStage() = default;
CatalogueStage::~CatalogueStage() = default;

bool CatalogueStage::reset(SqliteConnection &index)
{
    m_trees.clear();
    m_loaded = false;
    m_last = 0;
    return index.execute(
        "DROP TABLE IF EXISTS catalogue_type; DROP TABLE IF EXISTS catalogue_field;"
        "DROP TABLE IF EXISTS catalogue_notice;"
        "CREATE TABLE catalogue_type(id INTEGER PRIMARY KEY, platform INTEGER NOT NULL, name TEXT NOT NULL,"
        "  events INTEGER NOT NULL, first_us INTEGER NOT NULL, first_id INTEGER NOT NULL, last_us INTEGER NOT NULL,"
        "  last_id INTEGER NOT NULL, UNIQUE(platform, name));"
        "CREATE TABLE catalogue_field(id INTEGER PRIMARY KEY, type_id INTEGER NOT NULL, parent_id INTEGER NOT NULL,"
        "  key TEXT NOT NULL, path TEXT NOT NULL, present INTEGER NOT NULL, objects INTEGER NOT NULL,"
        "  types INTEGER NOT NULL, examples TEXT, first_us INTEGER NOT NULL, first_id INTEGER NOT NULL,"
        "  last_us INTEGER NOT NULL, last_id INTEGER NOT NULL, first_ordinal INTEGER NOT NULL,"
        "  last_ordinal INTEGER NOT NULL, gone INTEGER NOT NULL);"
        "CREATE INDEX catalogue_field_type ON catalogue_field(type_id);"
        "CREATE TABLE catalogue_notice(id INTEGER PRIMARY KEY AUTOINCREMENT, type_id INTEGER NOT NULL,"
        "  path TEXT NOT NULL, kind INTEGER NOT NULL, detail TEXT, at_us INTEGER NOT NULL, event_id INTEGER NOT "
        "NULL);");
}

const SchemaNode *CatalogueStage::schemaOf(PlatformKind platform, const QString &type)
{
    auto it = m_schemas.find(platform);
    if (it == m_schemas.end()) {
        const auto contract = Contract::of(platform);
        it = m_schemas.emplace(platform, contract ? std::make_unique<SchemaTree>(*contract) : nullptr).first;
    }
    return it->second ? it->second->event(type) : nullptr;
}

FieldTree *CatalogueStage::treeOf(const Key &key)
{
    const auto it = m_trees.find(key);
    if (it != m_trees.end())
        return it->second.get();
    if (int(m_trees.size()) >= mostTypes)
        return nullptr;
    const auto platform = PlatformKind(key.first);
    auto made = std::make_unique<FieldTree>(platform, key.second, schemaOf(platform, key.second));
    return m_trees.emplace(key, std::move(made)).first->second.get();
}

bool CatalogueStage::load(SqliteConnection &index)
{
    m_trees.clear();
    m_last = 0;
    auto types = index.prepare(
        "SELECT id, platform, name, events, first_us, first_id, last_us, last_id FROM catalogue_type ORDER BY id");
    auto fields = index.prepare("SELECT id, parent_id, key, present, objects, types, examples, first_us, first_id, "
                                "last_us, last_id, first_ordinal, last_ordinal, gone "
                                "FROM catalogue_field WHERE type_id=? ORDER BY id");
    if (!types.isValid() || !fields.isValid())
        return false;
    while (types.step() == SQLITE_ROW) {
        FieldTree *tree = treeOf({int(types.integer(1)), types.text(2)});
        if (!tree)
            break;
        tree->row = types.integer(0);
        tree->events = types.integer(3);
        tree->firstUs = types.integer(4);
        tree->firstId = types.integer(5);
        tree->lastUs = types.integer(6);
        tree->lastId = types.integer(7);
        tree->dirty = false;
        m_last = qMax(m_last, tree->lastId);
        QHash<qint64, int> indexes{{0, 0}};
        fields.bind(tree->row);
        while (fields.step() == SQLITE_ROW) {
            FieldTree::Field field;
            field.row = fields.integer(0);
            field.parent = indexes.value(fields.integer(1));
            field.key = fields.bytes(2).toStdString();
            field.present = fields.integer(3);
            field.objects = fields.integer(4);
            field.types = quint8(fields.integer(5));
            field.examples = fields.text(6).split(separator, Qt::SkipEmptyParts);
            field.firstUs = fields.integer(7);
            field.firstId = fields.integer(8);
            field.lastUs = fields.integer(9);
            field.lastId = fields.integer(10);
            field.firstOrdinal = fields.integer(11);
            field.lastOrdinal = fields.integer(12);
            field.gone = fields.integer(13);
            const qint64 row = field.row;
            indexes.insert(row, tree->restore(std::move(field)));
        }
        fields.reset();
        // The body itself is not written down: it is there in every event.
        tree->fields.front().objects = tree->events;
    }
    m_loaded = true;
    return true;
}

bool CatalogueStage::take(SqliteConnection &index, const StoredEvent &event)
{
    // An event that was taken before: what came of it was undone with its transaction.
    if ((!m_loaded || event.id <= m_last) && !load(index))
        return false;
    if (event.id <= m_last || event.refused || event.type.isEmpty() || event.type.size() > longestType)
        return true;
    if (!m_scan.read(event.body))
        return true;
    m_last = event.id;
    int inAll = 0;
    for (const auto &[key, each] : m_trees)
        inAll += int(each->fields.size());
    if (FieldTree *tree = treeOf({int(event.platform), event.type}))
        tree->learn(m_scan.tokens(), event.id, event.receivedUs, mostFieldsInAll - inAll);
    return true;
}

bool CatalogueStage::flush(SqliteConnection &index)
{
    auto type = index.prepare("INSERT INTO catalogue_type(id, platform, name, events, first_us, first_id, last_us, "
                              "last_id) VALUES(?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET events=excluded.events, "
                              "last_us=excluded.last_us, last_id=excluded.last_id");
    auto field = index.prepare(
        "INSERT INTO catalogue_field(id, type_id, parent_id, key, path, present, objects, types, examples, first_us, "
        "first_id, last_us, last_id, first_ordinal, last_ordinal, gone) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT(id) DO UPDATE SET present=excluded.present, objects=excluded.objects, types=excluded.types, "
        "examples=excluded.examples, last_us=excluded.last_us, last_id=excluded.last_id, "
        "last_ordinal=excluded.last_ordinal, gone=excluded.gone");
    auto notice = index.prepare("INSERT INTO catalogue_notice(type_id, path, kind, detail, at_us, event_id) "
                                "VALUES(?,?,?,?,?,?)");
    if (!type.isValid() || !field.isValid() || !notice.isValid())
        return false;
    qint64 nextType = index.integer("SELECT max(id) FROM catalogue_type") + 1;
    qint64 nextField = index.integer("SELECT max(id) FROM catalogue_field") + 1;
    bool told = false;
    for (const auto &[key, tree] : m_trees) {
        if (!tree->dirty)
            continue;
        tree->findGone();
        if (!tree->row)
            tree->row = nextType++;
        const QByteArray name = tree->type.toUtf8();
        type.bind(tree->row).bind(qint64(tree->platform)).bindText(name).bind(tree->events);
        if (!type.bind(tree->firstUs).bind(tree->firstId).bind(tree->lastUs).bind(tree->lastId).run())
            return false;
        for (size_t i = 1; i < tree->fields.size(); ++i) {
            FieldTree::Field &each = tree->fields[i];
            if (!each.dirty)
                continue;
            if (!each.row)
                each.row = nextField++;
            const QByteArray own(each.key.data(), qsizetype(each.key.size()));
            const QByteArray path = each.path.toUtf8();
            const QByteArray examples = each.examples.join(separator).toUtf8();
            field.bind(each.row).bind(tree->row).bind(tree->fields[size_t(each.parent)].row).bindText(own);
            field.bindText(path).bind(each.present).bind(each.objects).bind(qint64(each.types)).bindText(examples);
            field.bind(each.firstUs).bind(each.firstId).bind(each.lastUs).bind(each.lastId);
            if (!field.bind(each.firstOrdinal).bind(each.lastOrdinal).bind(qint64(each.gone)).run())
                return false;
            each.dirty = false;
        }
        for (const FieldTree::Notice &each : tree->notices) {
            const QByteArray path = each.path.toUtf8();
            const QByteArray detail = each.detail.toUtf8();
            notice.bind(tree->row).bindText(path).bind(qint64(each.kind)).bindText(detail);
            if (!notice.bind(each.atUs).bind(each.event).run())
                return false;
            told = true;
        }
        tree->notices.clear();
        tree->dirty = false;
    }
    if (!told)
        return true;
    auto forget = index.prepare("DELETE FROM catalogue_notice WHERE id<=(SELECT max(id) FROM catalogue_notice)-?");
    return forget.isValid() && forget.bind(qint64(mostNotices)).run();
}

} // namespace gancho
