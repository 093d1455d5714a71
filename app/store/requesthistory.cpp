#include "app/store/requesthistory.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QByteArray lineOf(const RequestRecord &record)
{
    QJsonArray parameters;
    for (const auto &[name, value] : record.parameters)
        parameters += QJsonArray{name, value};
    return QJsonDocument(QJsonObject{{u"at"_s, record.at.toString(Qt::ISODateWithMs)},
                                     {u"account"_s, record.account.value},
                                     {u"operation"_s, record.operation},
                                     {u"method"_s, QString::fromLatin1(record.method)},
                                     {u"path"_s, record.path},
                                     {u"parameters"_s, parameters},
                                     {u"body"_s, record.body},
                                     {u"status"_s, record.status},
                                     {u"elapsedMs"_s, record.elapsedMs}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

RequestRecord recordOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    RequestRecord record;
    record.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    record.account = AccountId(object.value("account"_L1).toString());
    record.operation = object.value("operation"_L1).toString();
    record.method = object.value("method"_L1).toString().toLatin1();
    record.path = object.value("path"_L1).toString();
    for (const QJsonValue pair : object.value("parameters"_L1).toArray())
        record.parameters += {pair.toArray().at(0).toString(), pair.toArray().at(1).toString()};
    record.body = object.value("body"_L1).toString();
    record.status = object.value("status"_L1).toInt();
    record.elapsedMs = object.value("elapsedMs"_L1).toInteger();
    return record;
}

} // namespace

RequestHistory::RequestHistory(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_file(QDir(folder).filePath(u"requests.jsonl"_s))
{
    read();
}

void RequestHistory::read()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        ++m_lines;
        if (const RequestRecord record = recordOf(file.readLine()); !record.method.isEmpty())
            m_records.prepend(record);
    }
    m_records.resize(qMin<qsizetype>(m_records.size(), most));
}

Result<Done> RequestHistory::add(RequestRecord record)
{
    if (record.body.size() > longestBody)
        record.body.clear();
    m_records.prepend(record);
    m_records.resize(qMin<qsizetype>(m_records.size(), most));
    const auto kept = m_lines >= 2 * most ? write() : append(record);
    m_lines = kept && m_lines >= 2 * most ? static_cast<int>(m_records.size()) : m_lines + 1;
    Q_EMIT changed();
    return kept;
}

Result<Done> RequestHistory::clear()
{
    m_records.clear();
    const auto kept = write();
    m_lines = kept ? 0 : m_lines;
    Q_EMIT changed();
    return kept;
}

Result<Done> RequestHistory::append(const RequestRecord &record)
{
    QFile file(m_file);
    const QByteArray line = lineOf(record);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append, ownerOnly) && file.write(line) == line.size())
        return Done();
    return fail(ErrorKind::Storage, tr("The history of requests cannot be kept: %1").arg(file.errorString()));
}

Result<Done> RequestHistory::write() const
{
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)) {
        for (auto it = m_records.crbegin(); it != m_records.crend(); ++it)
            file.write(lineOf(*it));
        if (file.commit())
            return Done();
    }
    return fail(ErrorKind::Storage, tr("The history of requests cannot be kept: %1").arg(file.errorString()));
}

} // namespace gancho
