#include "app/exchange/postman.h"

#include "app/exchange/schemaexample.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gancho::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Postman writes the placeholders of a path as ":id".
QStringList pathOf(const Operation &operation)
{
    QStringList segments = operation.path.split(u'/', Qt::SkipEmptyParts);
    for (QString &segment : segments)
        if (segment.startsWith(u'{'))
            segment = u':' + segment.mid(1, segment.size() - 2);
    return segments;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? value.toVariant().toString() : QString();
}

QJsonObject parameterOf(const OperationParameter &parameter, const Contract &contract)
{
    const QJsonObject schema = parameter.isList() ? parameter.schema.value("items"_L1).toObject() : parameter.schema;
    QString description = parameter.description;
    if (const QStringList choices = parameter.choices(); !choices.isEmpty())
        description += (description.isEmpty() ? ""_L1 : " "_L1) + choices.join(", "_L1);
    QJsonObject made{{u"key"_s, parameter.name}, {u"value"_s, textOf(exampleOf(schema, contract))}};
    if (!description.isEmpty())
        made.insert("description"_L1, description);
    return made;
}

QJsonObject urlOf(const Operation &operation, const Contract &contract)
{
    const QStringList path = pathOf(operation);
    QJsonArray query;
    QJsonArray variables;
    QStringList sent;
    for (const OperationParameter &parameter : operation.parameters) {
        QJsonObject made = parameterOf(parameter, contract);
        if (parameter.place == OperationParameter::Place::Path) {
            variables += made;
            continue;
        }
        if (!parameter.required)
            made.insert("disabled"_L1, true);
        else
            sent += made.value("key"_L1).toString() + u'=' + made.value("value"_L1).toString();
        query += made;
    }
    QJsonObject url{{u"raw"_s, (path.isEmpty() ? u"{{baseUrl}}"_s : "{{baseUrl}}/"_L1 + path.join(u'/')) +
                                   (sent.isEmpty() ? QString() : u'?' + sent.join(u'&'))},
                    {u"host"_s, QJsonArray{u"{{baseUrl}}"_s}},
                    {u"path"_s, QJsonArray::fromStringList(path)}};
    if (!query.isEmpty())
        url.insert("query"_L1, query);
    if (!variables.isEmpty())
        url.insert("variable"_L1, variables);
    return url;
}

QJsonObject itemOf(const Operation &operation, const Contract &contract)
{
    QStringList description{operation.description};
    if (operation.deprecated)
        description += u"Deprecated."_s;
    description.removeAll(QString());
    QJsonObject request{{u"method"_s, QString::fromLatin1(operation.method)}, {u"url"_s, urlOf(operation, contract)}};
    if (!description.isEmpty())
        request.insert("description"_L1, description.join(u"\n\n"_s));
    QJsonArray headers;
    if (operation.takesBody) {
        headers += QJsonObject{{u"key"_s, u"Content-Type"_s}, {u"value"_s, u"application/json"_s}};
        const QJsonValue example = exampleOf(operation.bodySchema, contract);
        const QJsonDocument document =
            example.isArray() ? QJsonDocument(example.toArray()) : QJsonDocument(example.toObject());
        request.insert("body"_L1,
                       QJsonObject{{u"mode"_s, u"raw"_s},
                                   {u"raw"_s, QString::fromUtf8(document.toJson(QJsonDocument::Indented))},
                                   {u"options"_s, QJsonObject{{u"raw"_s, QJsonObject{{u"language"_s, u"json"_s}}}}}});
    }
    request.insert("header"_L1, headers);
    return {{u"name"_s, operation.summary.isEmpty() ? operation.id : operation.summary},
            {u"request"_s, request},
            {u"response"_s, QJsonArray()}};
}

QJsonObject entry(const QString &key, const QString &value)
{
    return {{u"key"_s, key}, {u"value"_s, value}, {u"type"_s, u"string"_s}};
}

/// "Authorization: Bearer", or a header of the platform's own.
QJsonObject authOf(const ApiEndpoint &endpoint)
{
    if (endpoint.authHeader.compare("authorization", Qt::CaseInsensitive) == 0)
        return {{u"type"_s, u"bearer"_s}, {u"bearer"_s, QJsonArray{entry(u"token"_s, u"{{token}}"_s)}}};
    return {{u"type"_s, u"apikey"_s},
            {u"apikey"_s, QJsonArray{entry(u"key"_s, QString::fromLatin1(endpoint.authHeader)),
                                     entry(u"value"_s, QString::fromLatin1(endpoint.authPrefix) + u"{{token}}"_s),
                                     entry(u"in"_s, u"header"_s)}}};
}

} // namespace

QByteArray postmanCollection(const Contract &contract, const QString &name, const ApiEndpoint &endpoint)
{
    QStringList groups;
    QHash<QString, QJsonArray> items;
    for (const Operation &operation : contract.operations()) {
        if (!groups.contains(operation.group))
            groups += operation.group;
        items[operation.group] += itemOf(operation, contract);
    }
    QJsonArray folders;
    for (const QString &group : std::as_const(groups))
        folders += QJsonObject{{u"name"_s, group}, {u"item"_s, items.value(group)}};
    QString base = endpoint.baseUrl.toString(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    return QJsonDocument(
               QJsonObject{{u"info"_s,
                            QJsonObject{{u"name"_s, name},
                                        {u"schema"_s,
                                         u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_s}}},
                           {u"auth"_s, authOf(endpoint)},
                           {u"variable"_s, QJsonArray{entry(u"baseUrl"_s, base), entry(u"token"_s, QString())}},
                           {u"item"_s, folders}})
        .toJson(QJsonDocument::Indented);
}

} // namespace gancho::exchange
