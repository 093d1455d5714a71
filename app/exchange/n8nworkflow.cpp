#include "app/exchange/n8nworkflow.h"

#include "app/exchange/eventmask.h"
#include "app/exchange/n8nexpression.h"
#include "app/exchange/n8nformat.h"
#include "app/exchange/n8nurl.h"
#include "app/store/bodytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

namespace gancho::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 220; // between two nodes

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// As n8n makes them itself: only the import of separate files makes a missing one (§1f).
QString workflowId()
{
    const auto letters = QLatin1String("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    QString id;
    for (int i = 0; i < 16; ++i)
        id += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return id;
}

QJsonObject node(const QString &name, const QString &type, double version, int column, const QJsonObject &parameters)
{
    return {{u"id"_s, uuid()},
            {u"name"_s, name},
            {u"type"_s, u"n8n-nodes-base."_s + type},
            {u"typeVersion"_s, version},
            {u"position"_s, QJsonArray{column * step, 0}},
            {u"parameters"_s, parameters}};
}

QJsonObject credential(const QString &name)
{
    // With no id at all n8n takes any Header Auth credential that it has; with null, the one of this name.
    return {{u"httpHeaderAuth"_s, QJsonObject{{u"id"_s, QJsonValue::Null}, {u"name"_s, name}}}};
}

QJsonObject webhookNode(const FlowPlan &plan, const QString &path)
{
    QJsonObject parameters{{u"httpMethod"_s, QString::fromLatin1(plan.method)},
                           {u"path"_s, path},
                           {u"authentication"_s, plan.keyHeader.isEmpty() ? u"none"_s : u"headerAuth"_s},
                           {u"responseMode"_s, u"onReceived"_s},
                           {u"options"_s, QJsonObject()}};
    if (plan.method != "POST") {
        // Test events are posted.
        parameters.insert("multipleMethods"_L1, true);
        parameters.insert("httpMethod"_L1, QJsonArray{QString::fromLatin1(plan.method), u"POST"_s});
    }
    QJsonObject made = node(u"Webhook"_s, u"webhook"_s, 2, 0, parameters);
    // Without it the address is another one (§1a).
    made.insert("webhookId"_L1, uuid());
    if (!plan.keyHeader.isEmpty())
        made.insert("credentials"_L1, credential(n8nKeyCredential(plan)));
    return made;
}

QJsonObject setNode(const FlowPlan &plan, int column)
{
    QJsonArray assignments;
    for (const N8nAssignment &one : n8nAssignments(plan.mapping, plan.sample))
        assignments +=
            QJsonObject{{u"id"_s, uuid()}, {u"name"_s, one.name}, {u"value"_s, one.value}, {u"type"_s, one.type}};
    return node(QCoreApplication::translate("N8nWorkflow", "Fields"), u"set"_s, 3.4, column,
                {{u"assignments"_s, QJsonObject{{u"assignments"_s, assignments}}},
                 {u"includeOtherFields"_s, false},
                 // An event whose value is of another type than the sample's fails otherwise.
                 {u"options"_s, QJsonObject{{u"ignoreConversionErrors"_s, true}}}});
}

QString contentOf(const PlatformCall::Value &value)
{
    if (value.from.isEmpty())
        return value.isList && !value.constant.startsWith(u'[') ? u'[' + value.constant + u']' : value.constant;
    const QString text = n8nFormatted(n8nOutput(value.from), value.format);
    return value.isList ? QStringLiteral("[].concat(%1 ?? [])").arg(text) : text;
}

/// `{ "name": $json.nome, "body": { "text": $json.texto } }`: one value, or those below a common name.
QString objectOf(const QList<PlatformCall::Value> &values, const QString &prefix = {})
{
    QStringList members;
    QStringList done;
    for (const PlatformCall::Value &value : values) {
        if (value.name.isEmpty())
            return contentOf(value);
        if (!value.name.startsWith(prefix))
            continue;
        const QString rest = value.name.mid(prefix.size());
        const QString key = rest.section(u'.', 0, 0);
        if (done.contains(key))
            continue;
        done += key;
        members += n8nLiteral(key) + ": "_L1 +
                   (rest.contains(u'.') ? objectOf(values, prefix + key + u'.') : contentOf(value));
    }
    return "{ "_L1 + members.join(", "_L1) + " }"_L1;
}

/// The address; an expression where values are in its path.
QString urlOf(const PlatformCall &call)
{
    QList<PlatformCall::Value> between;
    const QStringList texts = call.urlTexts(&between);
    if (between.isEmpty())
        return call.url.toString(QUrl::FullyEncoded);
    QString url = n8nLiteral(texts.first());
    for (qsizetype i = 0; i < between.size(); ++i) {
        const QString value = contentOf(between.at(i));
        url += " + encodeURIComponent("_L1 + (value.isEmpty() ? u"\"\""_s : value) + u')';
        if (!texts.at(i + 1).isEmpty())
            url += " + "_L1 + n8nLiteral(texts.at(i + 1));
    }
    return "={{ "_L1 + url + " }}"_L1;
}

QJsonObject callNode(const PlatformCall &call, int column)
{
    // What an event does not bring is left out rather than sent as null, which would erase it.
    const QString body =
        "={{ JSON.stringify("_L1 + objectOf(call.bodyValues()) + ", (k, v) => v === null ? undefined : v) }}"_L1;
    QJsonObject made =
        node(QStringLiteral("%1: %2").arg(platformName(call.platform), call.title), u"httpRequest"_s, 4.2, column,
             {{u"method"_s, QString::fromLatin1(call.method)},
              {u"url"_s, urlOf(call)},
              {u"authentication"_s, u"genericCredentialType"_s},
              {u"genericAuthType"_s, u"httpHeaderAuth"_s},
              {u"sendBody"_s, true},
              {u"specifyBody"_s, u"json"_s},
              {u"jsonBody"_s, body},
              {u"options"_s, QJsonObject()}});
    made.insert("credentials"_L1, credential(call.credentialName()));
    return made;
}

/// What the Webhook node would have brought for the event (§1c). Secrets of its head are masked.
QJsonObject pinned(const EventRecord &event, const QString &path)
{
    const EventRecord safe = masked(event);
    QJsonObject headers;
    for (const auto &[name, value] : parseHeaders(safe.head))
        headers.insert(QString::fromLatin1(name).toLower(), QString::fromUtf8(value));
    QJsonObject query;
    const QByteArray target = targetOf(safe.head);
    if (const auto at = target.indexOf('?'); at >= 0)
        for (const auto &[name, value] : formPairs(target.mid(at + 1)))
            query.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return {{u"headers"_s, headers},
            {u"params"_s, QJsonObject()},
            {u"query"_s, query},
            {u"body"_s, bodyOf(safe)},
            {u"webhookUrl"_s, N8nUrl::test(QUrl(u"http://localhost:5678"_s), path).toString()},
            {u"executionMode"_s, u"test"_s}};
}

} // namespace

QString n8nKeyCredential(const FlowPlan &plan)
{
    return plan.keyCredential.isEmpty() ? QStringLiteral("%1 (%2)").arg(plan.name, plan.keyHeader) : plan.keyCredential;
}

N8nWorkflow N8nWorkflow::of(const FlowPlan &wanted)
{
    const FlowPlan plan = wanted.completed();
    N8nWorkflow made;
    made.webhookPath = plan.path.isEmpty() ? FlowPlan::pathFrom(plan.name) : plan.path;
    QList<QJsonObject> nodes{webhookNode(plan, made.webhookPath)};
    if (!plan.mapping.fields.isEmpty())
        nodes += setNode(plan, int(nodes.size()));
    if (plan.call)
        nodes += callNode(*plan.call, int(nodes.size()));
    else
        nodes += node(QCoreApplication::translate("N8nWorkflow", "End"), u"noOp"_s, 1, int(nodes.size()), {});
    QJsonArray list;
    QJsonObject connections;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        list += nodes.at(i);
        if (i + 1 == nodes.size())
            break;
        const QJsonArray next{
            QJsonObject{{u"node"_s, nodes.at(i + 1).value("name"_L1)}, {u"type"_s, u"main"_s}, {u"index"_s, 0}}};
        // A Webhook node has an output for each of its methods.
        const bool twice = i == 0 && plan.method != "POST";
        connections.insert(nodes.at(i).value("name"_L1).toString(),
                           QJsonObject{{u"main"_s, twice ? QJsonArray{next, next} : QJsonArray{next}}});
    }
    QJsonObject pins;
    if (plan.sample)
        pins.insert("Webhook"_L1, QJsonArray{QJsonObject{{u"json"_s, pinned(*plan.sample, made.webhookPath)}}});
    made.json = {{u"id"_s, workflowId()},
                 {u"name"_s, plan.name},
                 {u"nodes"_s, list},
                 {u"connections"_s, connections},
                 {u"settings"_s, QJsonObject{{u"executionOrder"_s, u"v1"_s}}},
                 {u"active"_s, false},
                 {u"pinData"_s, pins},
                 {u"meta"_s, QJsonObject()},
                 {u"tags"_s, QJsonArray()},
                 {u"versionId"_s, uuid()}};
    return made;
}

QByteArray N8nWorkflow::file() const
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QJsonObject N8nWorkflow::forRestApi() const
{
    QJsonObject body;
    for (const auto key : {"name"_L1, "nodes"_L1, "connections"_L1, "settings"_L1})
        body.insert(key, json.value(key));
    return body;
}

void N8nWorkflow::setCredentialId(const QString &name, const QString &id)
{
    QJsonArray nodes = json.value("nodes"_L1).toArray();
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QJsonObject changed = nodes.at(i).toObject();
        if (changed["credentials"_L1]["httpHeaderAuth"_L1]["name"_L1].toString() != name)
            continue;
        changed.insert("credentials"_L1,
                       QJsonObject{{u"httpHeaderAuth"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, name}}}});
        nodes.replace(i, changed);
    }
    json.insert("nodes"_L1, nodes);
}

QStringList N8nWorkflow::credentialNames() const
{
    QStringList names;
    for (const QJsonValue node : json.value("nodes"_L1).toArray())
        if (const QString name = node["credentials"_L1]["httpHeaderAuth"_L1]["name"_L1].toString(); !name.isEmpty())
            names += name;
    names.removeDuplicates();
    return names;
}

} // namespace gancho::exchange
