#include "app/integrators/n8ndeployments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QJsonArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

bool isOf(const QJsonObject &entry, const QString &instance, RouteId route, const QString &path)
{
    if (entry["instance"_L1].toString() != instance)
        return false;
    const qint64 known = entry["route"_L1].toInteger();
    // Made before the route was saved: the path tells it.
    return known != 0 && route.isValid() ? known == route.value : known == 0 && entry["path"_L1].toString() == path;
}

QJsonObject entryOf(const QString &instance, RouteId route, const N8nDeployed &made)
{
    QJsonArray credentials;
    for (auto it = made.credentials.begin(); it != made.credentials.end(); ++it)
        credentials +=
            QJsonObject{{u"name"_s, it.key()}, {u"id"_s, it->id}, {u"digest"_s, QString::fromLatin1(it->digest)}};
    QJsonObject entry{{u"instance"_s, instance},
                      {u"path"_s, made.path},
                      {u"workflow"_s, made.workflowId},
                      {u"credentials"_s, credentials}};
    if (route.isValid())
        entry.insert("route"_L1, route.value);
    return entry;
}

} // namespace

QByteArray N8nDeployed::digest(const QByteArray &header, const QString &value)
{
    return QCryptographicHash::hash(header.toLower() + '\0' + value.toUtf8(), QCryptographicHash::Sha256).toHex();
}

N8nDeployments::N8nDeployments(const QString &folder)
    : m_file(QDir(folder).filePath(u"n8n.json"_s))
{
}

N8nDeployed N8nDeployments::find(const QUrl &instance, RouteId route, const QString &path) const
{
    N8nDeployed found;
    for (const QJsonValue each : readAll(m_file)) {
        const QJsonObject entry = each.toObject();
        if (!isOf(entry, instance.toString(), route, path))
            continue;
        found.workflowId = entry["workflow"_L1].toString();
        found.path = entry["path"_L1].toString();
        for (const QJsonValue one : entry["credentials"_L1].toArray())
            found.credentials.insert(one["name"_L1].toString(),
                                     {one["id"_L1].toString(), one["digest"_L1].toString().toLatin1()});
    }
    return found;
}

Result<Done> N8nDeployments::keep(const QUrl &instance, RouteId route, const N8nDeployed &made)
{
    QJsonArray entries;
    for (const QJsonValue each : readAll(m_file))
        if (!isOf(each.toObject(), instance.toString(), route, made.path))
            entries += each;
    entries += entryOf(instance.toString(), route, made);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(entries).toJson()) < 0 || !file.commit())
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("N8nClient", "What was made in n8n could not be noted: %1")
                        .arg(file.errorString()));
    return Done{};
}

} // namespace gancho
