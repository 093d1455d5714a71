#include "app/catalogue/fieldnames.h"

#include "app/platforms/jsonscan.h"
#include "app/store/sqlite.h"
#include "models/domain/eventquery.h"

#include <QFile>
#include <QHash>

#include <sqlite3.h>

#include <algorithm>

namespace gancho {

namespace {

constexpr int containers = int(JsonType::Object) | int(JsonType::Array);

/// Empty for a path that cannot be searched in.
QString searchName(QString path)
{
    path.remove(QLatin1String("[]"));
    if (const qsizetype anyKey = path.lastIndexOf(QLatin1String("{*}")); anyKey >= 0)
        path = path.mid(anyKey + 3);
    if (path.startsWith(u'.'))
        path = path.mid(1);
    if (path.contains(u':') || path.contains(u'"'))
        return {};
    const auto query = EventQuery::parse(path + QStringLiteral(":x"));
    const bool named =
        query && query->terms().size() == 1 && !query->terms().first().field.isEmpty() && !path.startsWith(u'-');
    return named ? path : QString();
}

} // namespace

Result<QStringList> readFieldNames(const QString &indexFile)
{
    if (!QFile::exists(indexFile))
        return QStringList();
    auto index = SqliteConnection::open(indexFile, true);
    if (!index)
        return fail(index.error());
    auto rows = index->prepare("SELECT path, sum(present) FROM catalogue_field WHERE types & ~? GROUP BY path");
    if (!rows.isValid())
        return QStringList();
    rows.bind(qint64(containers));
    QHash<QString, qint64> present;
    while (rows.step() == SQLITE_ROW)
        if (const QString name = searchName(rows.text(0)); !name.isEmpty())
            present[name] += rows.integer(1);
    QStringList names = present.keys();
    std::sort(names.begin(), names.end(), [&present](const QString &a, const QString &b) {
        const qint64 ofA = present.value(a), ofB = present.value(b);
        return ofA != ofB ? ofA > ofB : a < b;
    });
    return names;
}

} // namespace gancho
