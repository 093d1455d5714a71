#include "app/catalogue/fieldreader.h"

#include "app/platforms/schematree.h"
#include "app/store/sqlite.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>

namespace gancho {

namespace {

constexpr QChar separator(0x1F);

struct Row
{
    qint64 id = 0;
    std::string key;
    quint8 types = 0;
    qint64 objects = 0;
    CatalogueField field;
};

/// Puts rows into the order of a tree and says of each how it stands to the contract.
class Arrangement
{
public:
    Arrangement(QHash<qint64, QVector<Row>> children, bool hasContract)
        : m_children(std::move(children))
        , m_hasContract(hasContract)
    {
    }

    QVector<CatalogueField> ordered;

    void below(qint64 parent, const SchemaNode *schema, CatalogueField::Standing standing, const QString &path,
               int depth)
    {
        std::vector<std::string_view> seen;
        const QVector<Row> rows = m_children.value(parent);
        for (const Row &row : rows) {
            seen.push_back(row.key);
            CatalogueField field = row.field;
            field.depth = depth;
            const SchemaNode *own = nullptr;
            field.standing = standingOf(row, schema, standing, &own);
            if (own) {
                field.contractTypes = own->typesText();
                field.description = own->description;
                field.required =
                    std::find(schema->required.begin(), schema->required.end(), row.key) != schema->required.end();
            }
            ordered += field;
            below(row.id, own, field.standing, field.path, depth + 1);
        }
        if (schema && !rows.isEmpty())
            addUnseen(*schema, seen, path, depth);
    }

private:
    CatalogueField::Standing standingOf(const Row &row, const SchemaNode *schema, CatalogueField::Standing parent,
                                        const SchemaNode **own) const
    {
        using Standing = CatalogueField::Standing;
        if (!m_hasContract)
            return Standing::Unknown;
        if (!schema)
            return parent == Standing::Undocumented ? Standing::Undocumented : Standing::Free;
        if (row.key == "[]")
            *own = schema->items;
        else if (const SchemaNode *member = schema->member(row.key))
            *own = member;
        else if (!schema->open)
            return Standing::Undocumented;
        else
            *own = schema->other;
        if (!*own)
            return Standing::Free;
        return row.types & ~(*own)->types ? Standing::OtherType : Standing::Documented;
    }

    void addUnseen(const SchemaNode &schema, const std::vector<std::string_view> &seen, const QString &path, int depth)
    {
        for (const std::string &name : schema.order) {
            if (std::find(seen.begin(), seen.end(), std::string_view(name)) != seen.end())
                continue;
            CatalogueField field;
            const QString key = QString::fromStdString(name);
            field.path = path.isEmpty() ? key : path + QLatin1Char('.') + key;
            field.depth = depth;
            field.standing = CatalogueField::Standing::NotSeen;
            const SchemaNode *own = schema.member(name);
            field.contractTypes = own->typesText();
            field.description = own->description;
            field.required = std::find(schema.required.begin(), schema.required.end(), name) != schema.required.end();
            if (!ordered.isEmpty())
                field.events = ordered.first().events;
            ordered += field;
        }
    }

    QHash<qint64, QVector<Row>> m_children;
    bool m_hasContract;
};

} // namespace

Result<QVector<CatalogueField>> readFields(const QString &indexFile, PlatformKind platform, const QString &type)
{
    if (!QFile::exists(indexFile))
        return QVector<CatalogueField>();
    auto index = SqliteConnection::open(indexFile, true);
    if (!index)
        return fail(index.error());
    auto rows = index->prepare(
        "SELECT f.id, f.parent_id, f.key, f.path, f.present, f.objects, f.types, f.examples, f.first_us, f.first_id, "
        "f.last_us, f.last_id, t.events FROM catalogue_field f JOIN catalogue_type t ON t.id=f.type_id "
        "WHERE t.platform=? AND t.name=? ORDER BY f.id");
    if (!rows.isValid())
        return QVector<CatalogueField>();
    const QByteArray name = type.toUtf8();
    rows.bind(qint64(platform)).bindText(name);
    QHash<qint64, QVector<Row>> children;
    while (rows.step() == SQLITE_ROW) {
        Row row;
        row.id = rows.integer(0);
        row.key = rows.bytes(2).toStdString();
        row.field.path = rows.text(3);
        row.field.present = rows.integer(4);
        row.objects = rows.integer(5);
        row.types = quint8(rows.integer(6));
        row.field.types = jsonTypeNames(row.types);
        row.field.examples = rows.text(7).split(separator, Qt::SkipEmptyParts);
        row.field.firstUs = rows.integer(8);
        row.field.firstId = EventId(rows.integer(9));
        row.field.lastUs = rows.integer(10);
        row.field.lastId = EventId(rows.integer(11));
        row.field.events = rows.integer(12);
        children[rows.integer(1)] += row;
    }
    const auto contract = Contract::of(platform);
    std::optional<SchemaTree> tree;
    if (contract)
        tree.emplace(*contract);
    const SchemaNode *schema = tree ? tree->event(type) : nullptr;
    Arrangement arrangement(std::move(children), schema != nullptr);
    arrangement.below(0, schema, CatalogueField::Standing::Documented, QString(), 0);
    return arrangement.ordered;
}

} // namespace gancho
