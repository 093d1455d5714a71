#include "app/platforms/contract.h"

#include "app/platforms/contractreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

/// A method and a path whose {…} are all called the same.
QString anonymous(const QString &methodAndPath)
{
    QStringList segments = methodAndPath.simplified().split(u'/');
    for (QString &segment : segments)
        if (segment.startsWith(u'{'))
            segment = u"{}"_s;
    return segments.join(u'/').toLower();
}

} // namespace

Result<std::shared_ptr<const Contract>> Contract::of(PlatformKind kind)
{
    static QMutex mutex;
    static QMap<PlatformKind, std::shared_ptr<const Contract>> known;
    const QMutexLocker locker(&mutex);
    if (const auto contract = known.value(kind))
        return contract;
    QFile file(u":/platforms/%1.openapi.json"_s.arg(platformSlug(kind)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unsupported,
                    QCoreApplication::translate("Contract", "The API of %1 is not described yet.")
                        .arg(kind == PlatformKind::None ? u"?"_s : platformName(kind)));
    auto contract = read(file.readAll());
    if (contract)
        known.insert(kind, *contract);
    return contract;
}

Result<std::shared_ptr<const Contract>> Contract::read(const QByteArray &file)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file, &parsing);
    const auto refused = [](const QString &why) {
        return fail(ErrorKind::Protocol,
                    QCoreApplication::translate("Contract", "The description of the API cannot be read: %1").arg(why));
    };
    if (!document.isObject())
        return refused(parsing.errorString());
    if (!document.object().value("openapi"_L1).toString().startsWith("3.1"_L1))
        return refused(u"openapi 3.1"_s);
    auto contract = std::make_shared<Contract>();
    contract->m_document = document.object();
    contract->m_order = PropertyOrder(file);
    const ContractReader reader(*contract, contract->m_document);
    if (const QString missing = reader.brokenReference(); !missing.isEmpty())
        return refused(missing);
    contract->m_operations = reader.operations();
    for (const ContractReader::Event &event : reader.events()) {
        contract->m_events += event.id;
        contract->m_eventSchemas.insert(event.id, event.schema);
        contract->m_eventExamples.insert(event.id, event.example);
        contract->m_eventSummaries.insert(event.id, event.summary);
    }
    return contract;
}

const Operation *Contract::find(const QString &idOrPath) const
{
    const QString wanted = anonymous(idOrPath);
    for (const Operation &operation : m_operations)
        if (operation.id.compare(idOrPath, Qt::CaseInsensitive) == 0 ||
            wanted == anonymous(QString::fromLatin1(operation.method) + u' ' + operation.path))
            return &operation;
    return nullptr;
}

const Operation *Contract::match(const QByteArray &method, const QString &path) const
{
    const Operation *best = nullptr;
    for (const Operation &operation : m_operations)
        if (operation.method == method && operation.matches(path) &&
            (!best || operation.fixedSegments() > best->fixedSegments()))
            best = &operation;
    return best;
}

const Operation *Contract::list(const QString &resource) const
{
    for (const Operation &operation : m_operations)
        if (!operation.resource.isEmpty() && operation.resource == resource)
            return &operation;
    return nullptr;
}

QStringList Contract::resources() const
{
    QStringList all;
    for (const Operation &operation : m_operations)
        if (!operation.resource.isEmpty())
            all += operation.resource;
    all.sort();
    return all;
}

QJsonObject Contract::resolved(const QJsonObject &schema) const
{
    QJsonObject now = schema;
    // A reference to itself would never end.
    for (int depth = 0; depth < 16 && now.contains("$ref"_L1); ++depth)
        now = at(now.value("$ref"_L1).toString()).toObject();
    return now;
}

QJsonValue Contract::at(const QString &reference) const
{
    if (!reference.startsWith("#/"_L1))
        return QJsonValue::Undefined;
    QJsonValue here = m_document;
    for (QString part : reference.mid(2).split(u'/')) {
        part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        here = here.isArray() ? here.toArray().at(part.toInt()) : here.toObject().value(part);
    }
    return here;
}

} // namespace gancho
