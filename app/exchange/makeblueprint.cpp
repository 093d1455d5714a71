#include "app/exchange/makeblueprint.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace gancho::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 300; // between two modules

QJsonObject module(int id, const QString &type, int version, const QString &title, const QJsonObject &parameters,
                   const QJsonObject &mapper)
{
    return {{u"id"_s, id},
            {u"module"_s, type},
            {u"version"_s, version},
            {u"parameters"_s, parameters},
            {u"mapper"_s, mapper},
            {u"metadata"_s,
             QJsonObject{{u"designer"_s, QJsonObject{{u"x"_s, (id - 1) * step}, {u"y"_s, 0}, {u"name"_s, title}}},
                         {u"restore"_s, QJsonObject()}}}};
}

/// What the webhook brings, so that its fields can be mapped before it was called for the first time.
QJsonArray interfaceOf(const QJsonObject &body)
{
    QJsonArray fields;
    for (auto it = body.begin(); it != body.end(); ++it) {
        QJsonObject field{{u"name"_s, it.key()}};
        if (it->isObject()) {
            field.insert("type"_L1, u"collection"_s);
            field.insert("spec"_L1, interfaceOf(it->toObject()));
        } else if (it->isArray()) {
            field.insert("type"_L1, u"array"_s);
        } else {
            field.insert("type"_L1, it->isDouble() ? u"number"_s : it->isBool() ? u"boolean"_s : u"text"_s);
        }
        fields += field;
    }
    return fields;
}

QJsonObject webhookModule(const FlowPlan &plan)
{
    QJsonObject made = module(1, u"gateway:CustomWebHook"_s, 1, plan.name, {{u"maxResults"_s, 1}}, {});
    QJsonObject metadata = made.value("metadata"_L1).toObject();
    metadata.insert("parameters"_L1, QJsonArray{QJsonObject{{u"name"_s, u"hook"_s},
                                                            {u"type"_s, u"hook:gateway-webhook"_s},
                                                            {u"label"_s, u"Webhook"_s},
                                                            {u"required"_s, true}},
                                                QJsonObject{{u"name"_s, u"maxResults"_s},
                                                            {u"type"_s, u"number"_s},
                                                            {u"label"_s, u"Maximum number of results"_s}}});
    if (plan.sample)
        metadata.insert("interface"_L1, interfaceOf(bodyOf(*plan.sample).toObject()));
    made.insert("metadata"_L1, metadata);
    return made;
}

/// A value's place in the body: what a module has turned into JSON.
QString contentOf(const PlatformCall::Value &value, const QHash<QString, int> &modules)
{
    QString content = value.constant;
    if (!value.from.isEmpty())
        content = QStringLiteral("{{ifempty(%1.json; \"null\")}}").arg(modules.value(value.name));
    return value.isList && !content.startsWith(u'[') ? u'[' + content + u']' : content;
}

QString bodyOf(const QList<PlatformCall::Value> &values, const QHash<QString, int> &modules, const QString &prefix = {})
{
    QStringList members;
    QStringList done;
    for (const PlatformCall::Value &value : values) {
        if (value.name.isEmpty())
            return contentOf(value, modules);
        if (!value.name.startsWith(prefix))
            continue;
        const QString rest = value.name.mid(prefix.size());
        const QString key = rest.section(u'.', 0, 0);
        if (done.contains(key))
            continue;
        done += key;
        // A space, since two braces in a row are Make's.
        members += jsonQuoted(key) + ": "_L1 +
                   (rest.contains(u'.') ? bodyOf(values, modules, prefix + key + u'.') : contentOf(value, modules));
    }
    return "{ "_L1 + members.join(", "_L1) + " }"_L1;
}

/// The address, with Make's mapping where values are in its path.
QString urlOf(const PlatformCall &call, const QHash<QString, QString> &names)
{
    QList<PlatformCall::Value> between;
    const QStringList texts = call.urlTexts(&between);
    if (between.isEmpty())
        return call.url.toString(QUrl::FullyEncoded);
    QString url = texts.first();
    for (qsizetype i = 0; i < between.size(); ++i) {
        const PlatformCall::Value &value = between.at(i);
        url += value.from.isEmpty()
                   ? QString::fromLatin1(QUrl::toPercentEncoding(QString(value.constant).remove(u'"')))
                   : makeFormatted(QStringLiteral("2.`%1`").arg(names.value(value.from)), value.format);
        url += texts.at(i + 1);
    }
    return url;
}

QJsonObject callModule(int id, const PlatformCall &call, const QHash<QString, int> &modules,
                       const QHash<QString, QString> &names)
{
    const QString prefix = QString::fromLatin1(call.authPrefix());
    const QString token = QCoreApplication::translate("MakeBlueprint", "PUT-THE-TOKEN-HERE");
    return module(
        id, u"http:ActionSendData"_s, 3, QStringLiteral("%1: %2").arg(platformName(call.platform), call.title),
        {{u"handleErrors"_s, true}, {u"useNewZLibDeCompress"_s, true}},
        {{u"url"_s, urlOf(call, names)},
         {u"serializeUrl"_s, false},
         {u"method"_s, QString::fromLatin1(call.method).toLower()},
         {u"headers"_s,
          QJsonArray{QJsonObject{{u"name"_s, QString::fromLatin1(call.authHeader())}, {u"value"_s, prefix + token}}}},
         {u"qs"_s, QJsonArray()},
         {u"bodyType"_s, u"raw"_s},
         {u"contentType"_s, u"application/json"_s},
         {u"data"_s, bodyOf(call.bodyValues(), modules)},
         {u"parseResponse"_s, true},
         {u"timeout"_s, u"30"_s},
         {u"shareCookies"_s, false},
         {u"rejectUnauthorized"_s, true},
         {u"followRedirect"_s, false},
         {u"followAllRedirects"_s, false},
         {u"useQuerystring"_s, false},
         {u"gzip"_s, true},
         {u"useMtls"_s, false}});
}

} // namespace

QByteArray makeBlueprint(const FlowPlan &wanted)
{
    const FlowPlan plan = wanted.completed();
    QJsonArray flow{webhookModule(plan)};
    QHash<QString, QString> names; // as variables: a dot would mean a part of one
    if (!plan.mapping.fields.isEmpty()) {
        QJsonArray variables;
        for (const MappedField &field : plan.mapping.fields) {
            const QString to = field.to.trimmed();
            if (to.isEmpty() || names.contains(to))
                continue;
            names.insert(to, QString(to).replace(u'.', u'_'));
            QList<MappedField> same = plan.mapping.fields;
            same.removeIf([&to](const MappedField &one) { return one.to.trimmed() != to; });
            variables += QJsonObject{{u"name"_s, names.value(to)}, {u"value"_s, makeExpression(same, plan.sample)}};
        }
        flow += module(2, u"util:SetVariables"_s, 1, QCoreApplication::translate("MakeBlueprint", "Fields"), {},
                       {{u"variables"_s, variables}, {u"scope"_s, u"roundtrip"_s}});
    }
    if (plan.call) {
        QHash<QString, int> modules;
        for (const PlatformCall::Value &value : plan.call->bodyValues()) {
            if (value.from.isEmpty())
                continue;
            const int id = int(flow.size()) + 1;
            modules.insert(value.name, id);
            const QString variable = QStringLiteral("2.`%1`").arg(names.value(value.from));
            flow += module(id, u"json:TransformToJSON"_s, 1, value.name.isEmpty() ? value.from : value.name,
                           {{u"space"_s, QString()}}, {{u"object"_s, makeFormatted(variable, value.format)}});
        }
        flow += callModule(int(flow.size()) + 1, *plan.call, modules, names);
    }
    return QJsonDocument(
               QJsonObject{{u"name"_s, plan.name},
                           {u"flow"_s, flow},
                           {u"metadata"_s, QJsonObject{{u"instant"_s, true},
                                                       {u"version"_s, 1},
                                                       {u"scenario"_s, QJsonObject{{u"roundtrips"_s, 1},
                                                                                   {u"maxErrors"_s, 3},
                                                                                   {u"autoCommit"_s, true},
                                                                                   {u"autoCommitTriggerLast"_s, true},
                                                                                   {u"sequential"_s, false},
                                                                                   {u"confidential"_s, false},
                                                                                   {u"dataloss"_s, false},
                                                                                   {u"dlq"_s, false},
                                                                                   {u"freshVariables"_s, false}}},
                                                       {u"designer"_s, QJsonObject{{u"orphans"_s, QJsonArray()}}}}}})
        .toJson(QJsonDocument::Indented);
}

} // namespace gancho::exchange
