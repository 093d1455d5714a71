#include "app/catalogue/cataloguereader.h"

#include "app/catalogue/fieldnames.h"
#include "app/catalogue/fieldreader.h"
#include "app/platforms/contract.h"
#include "app/store/sqlite.h"

#include <QFile>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <sqlite3.h>

namespace gancho {

namespace {

Result<QVector<CatalogueType>> readTypes(const QString &file)
{
    QVector<CatalogueType> all;
    if (!QFile::exists(file))
        return all;
    auto index = SqliteConnection::open(file, true);
    if (!index)
        return fail(index.error());
    auto rows = index->prepare("SELECT platform, name, events, first_us, last_us FROM catalogue_type "
                               "ORDER BY events DESC, name");
    if (!rows.isValid())
        return all;
    while (rows.step() == SQLITE_ROW)
        all += {PlatformKind(rows.integer(0)), rows.text(1), rows.integer(2), rows.integer(3), rows.integer(4)};
    return all;
}

Result<QVector<CatalogueNotice>> readNotices(const QString &file, qint64 after)
{
    QVector<CatalogueNotice> all;
    if (!QFile::exists(file))
        return all;
    auto index = SqliteConnection::open(file, true);
    if (!index)
        return fail(index.error());
    auto rows = index->prepare("SELECT n.id, t.platform, t.name, n.path, n.kind, n.detail, n.at_us, n.event_id "
                               "FROM catalogue_notice n JOIN catalogue_type t ON t.id=n.type_id "
                               "WHERE n.id>? ORDER BY n.id DESC");
    if (!rows.isValid())
        return all;
    rows.bind(after);
    while (rows.step() == SQLITE_ROW) {
        CatalogueNotice notice;
        notice.id = rows.integer(0);
        notice.platform = PlatformKind(rows.integer(1));
        notice.type = rows.text(2);
        notice.path = rows.text(3);
        notice.kind = CatalogueNotice::Kind(rows.integer(4));
        notice.detail = rows.text(5);
        notice.atUs = rows.integer(6);
        notice.event = EventId(rows.integer(7));
        all += notice;
    }
    return all;
}

Result<QVector<CatalogueSheet>> readSheets(const QString &file, QVector<CatalogueType> types)
{
    if (types.isEmpty()) {
        auto all = readTypes(file);
        if (!all)
            return fail(all.error());
        types = *all;
    }
    QVector<CatalogueSheet> sheets;
    for (const CatalogueType &type : std::as_const(types)) {
        CatalogueSheet sheet;
        sheet.type = type;
        auto fields = readFields(file, type.platform, type.type);
        if (!fields)
            return fail(fields.error());
        sheet.fields = *fields;
        if (const auto contract = Contract::of(type.platform)) {
            sheet.summary = (*contract)->eventSummary(type.type);
            if (const QJsonObject example = (*contract)->eventExample(type.type); !example.isEmpty())
                sheet.example = QJsonDocument(example).toJson(QJsonDocument::Indented);
        }
        sheets += sheet;
    }
    return sheets;
}

} // namespace

CatalogueReader::CatalogueReader(QString indexFile)
    : m_file(std::move(indexFile))
{
}

Future<QVector<CatalogueType>> CatalogueReader::types() const
{
    return QtConcurrent::run([file = m_file] { return readTypes(file); });
}

Future<QVector<CatalogueField>> CatalogueReader::fields(PlatformKind platform, const QString &type) const
{
    return QtConcurrent::run([file = m_file, platform, type] { return readFields(file, platform, type); });
}

Future<QVector<CatalogueNotice>> CatalogueReader::notices(qint64 after) const
{
    return QtConcurrent::run([file = m_file, after] { return readNotices(file, after); });
}

Future<QVector<CatalogueSheet>> CatalogueReader::sheets(const QVector<CatalogueType> &types) const
{
    return QtConcurrent::run([file = m_file, types] { return readSheets(file, types); });
}

Future<QStringList> CatalogueReader::fieldNames() const
{
    return QtConcurrent::run([file = m_file] { return readFieldNames(file); });
}

} // namespace gancho
