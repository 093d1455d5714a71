#include "models/domain/routecodec.h"

#include "models/domain/routecodecwords.h"
#include "models/domain/routewords.h"
#include "models/domain/secretheaders.h"
#include "models/domain/sendercheckcodec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;
using namespace routecodecwords;

namespace {

constexpr int currentVersion = 1;

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

/// Reads a route and notes whether something in it was not known.
class Reader
{
public:
    bool known = true;

    template <class T, std::size_t size>
    T word(const std::array<Word<T>, size> &words, const QJsonValue &json, T usual)
    {
        if (json.isUndefined())
            return usual;
        const auto found = valueOf(words, json.toString());
        known = known && found.has_value();
        return found.value_or(usual);
    }

    RouteTrigger trigger(const QJsonObject &json)
    {
        RouteTrigger when;
        when.inbox = InboxId(json["inbox"_L1].toInteger());
        const QString platform = json["platform"_L1].toString();
        when.platform = platformFromSlug(platform);
        known = known && (platform.isEmpty() || when.platform != PlatformKind::None);
        for (const QJsonValue &type : json["types"_L1].toArray())
            when.types += type.toString();
        when.all = json["match"_L1].toString() != "any"_L1;
        for (const QJsonValue &one : json["conditions"_L1].toArray()) {
            const QJsonObject object = one.toObject();
            RouteCondition condition;
            condition.field = object["field"_L1].toString();
            condition.test = word(testWords, object["test"_L1], Test::Exists);
            condition.value = object["value"_L1].toString();
            when.conditions += condition;
        }
        return when;
    }

    MappedField field(const QJsonObject &json)
    {
        MappedField field;
        field.source = word(sourceWords, json["source"_L1], MappedField::Source::Field);
        field.from = json["from"_L1].toString();
        field.to = json["to"_L1].toString();
        field.format = word(formatWords, json["format"_L1], ValueFormat::AsIs);
        field.hasFallback = json.contains("fallback"_L1);
        field.fallback = json["fallback"_L1].toString();
        return field;
    }

    RouteTarget target(const QJsonObject &json)
    {
        RouteTarget target;
        target.id = json["id"_L1].toInteger();
        target.kind = word(kindWords, json["kind"_L1], RouteTarget::Kind::Url);
        target.paused = json["paused"_L1].toBool();
        if (target.kind == RouteTarget::Kind::Action) {
            ActionTarget &action = target.action;
            action.account = AccountId(json["account"_L1].toString());
            action.action = word(actionWords, json["action"_L1], Action::UpsertContact);
            action.match = word(matchWords, json["match"_L1], ActionTarget::Match::Phone);
            for (const ActionPart &part : actionParts)
                action.*part.part = json[QLatin1String(part.word)].toString();
            return target;
        }
        UrlTarget &url = target.url;
        url.url = json["url"_L1].toString();
        url.method = json["method"_L1].toString(url.method);
        url.body = word(bodyWords, json["body"_L1], UrlTarget::Body::Json);
        for (const QJsonValue &pair : json["headers"_L1].toArray())
            url.headers.append({pair[0].toString().toUtf8(), pair[1].toString().toUtf8()});
        url.headersKey = json["headersKey"_L1].toString();
        const QJsonObject signature = json["signature"_L1].toObject();
        if (!signature.isEmpty())
            url.signature = SenderCheckCodec::readCheck(QJsonDocument(signature).toJson(QJsonDocument::Compact));
        return target;
    }
};

QJsonObject written(const RouteTrigger &when)
{
    QJsonObject json;
    if (when.inbox.isValid())
        json.insert(u"inbox"_s, when.inbox.value);
    put(json, u"platform"_s, platformSlug(when.platform));
    if (!when.types.isEmpty())
        json.insert(u"types"_s, QJsonArray::fromStringList(when.types));
    QJsonArray conditions;
    for (const RouteCondition &condition : when.conditions) {
        QJsonObject one{{u"field"_s, condition.field}, {u"test"_s, RouteCodec::name(condition.test)}};
        put(one, u"value"_s, condition.value);
        conditions += one;
    }
    if (!conditions.isEmpty()) {
        json.insert(u"match"_s, when.all ? u"all"_s : u"any"_s);
        json.insert(u"conditions"_s, conditions);
    } else if (!when.all) {
        json.insert(u"match"_s, u"any"_s);
    }
    return json;
}

QJsonObject written(const MappedField &field)
{
    QJsonObject json{{u"from"_s, field.from}, {u"to"_s, field.to}};
    if (field.source != MappedField::Source::Field)
        json.insert(u"source"_s, wordOf(sourceWords, field.source));
    if (field.format != ValueFormat::AsIs)
        json.insert(u"format"_s, RouteCodec::name(field.format));
    if (field.hasFallback)
        json.insert(u"fallback"_s, field.fallback);
    return json;
}

QJsonObject written(const RouteTarget &target)
{
    QJsonObject json{{u"kind"_s, wordOf(kindWords, target.kind)}};
    if (target.id > 0)
        json.insert(u"id"_s, target.id);
    if (target.paused)
        json.insert(u"paused"_s, true);
    if (target.kind == RouteTarget::Kind::Action) {
        const ActionTarget &action = target.action;
        put(json, u"account"_s, action.account.value);
        json.insert(u"action"_s, RouteCodec::name(action.action));
        json.insert(u"match"_s, wordOf(matchWords, action.match));
        for (const ActionPart &part : actionParts)
            put(json, QLatin1String(part.word), action.*part.part);
        return json;
    }
    const UrlTarget &url = target.url;
    json.insert(u"url"_s, url.url);
    json.insert(u"method"_s, url.method);
    json.insert(u"body"_s, RouteCodec::name(url.body));
    QJsonArray headers;
    for (const auto &[name, value] : url.headers)
        headers += QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)};
    if (!headers.isEmpty())
        json.insert(u"headers"_s, headers);
    put(json, u"headersKey"_s, url.headersKey);
    if (url.signature.isActive())
        json.insert(u"signature"_s, QJsonDocument::fromJson(SenderCheckCodec::write(url.signature)).object());
    return json;
}

QJsonObject written(const Route &route)
{
    QJsonObject json{{u"name"_s, route.name}, {u"enabled"_s, route.enabled}, {u"when"_s, written(route.when)}};
    if (route.id.isValid())
        json.insert(u"id"_s, route.id.value);
    put(json, u"stoppedBecause"_s, route.stoppedBecause);
    QJsonArray fields, targets;
    for (const MappedField &field : route.mapping.fields)
        fields += written(field);
    for (const RouteTarget &target : route.targets)
        targets += written(target);
    json.insert(u"fields"_s, fields);
    json.insert(u"targets"_s, targets);
    return json;
}

Route routeFrom(const QJsonObject &json)
{
    Reader reader;
    Route route;
    route.id = RouteId(json["id"_L1].toInteger());
    route.name = json["name"_L1].toString();
    route.stoppedBecause = json["stoppedBecause"_L1].toString();
    route.when = reader.trigger(json["when"_L1].toObject());
    for (const QJsonValue &field : json["fields"_L1].toArray())
        route.mapping.fields += reader.field(field.toObject());
    for (const QJsonValue &target : json["targets"_L1].toArray())
        route.targets += reader.target(target.toObject());
    route.enabled = json["enabled"_L1].toBool() && reader.known;
    return route;
}

/// An address with its tokens left out: Make's and Clint's are 32 and 36 characters in the path
/// (reference/integrators.md §2, reference/clint.md §3b).
QString withoutTokens(const QString &address)
{
    static const QRegularExpression token(
        u"(?<=/)(?=[^/?#]*[0-9])[A-Za-z0-9_-]{16,}(?=[/?#]|$)|(?<=/)[A-Za-z0-9_-]{24,}(?=[/?#]|$)"_s);
    static const QRegularExpression user(u"^([a-zA-Z]+://)[^/?#@]*@"_s);
    static const QRegularExpression value(u"(?<==)[^&#]+"_s);
    const qsizetype question = address.indexOf(u'?');
    QString path = address.left(question);
    path.replace(user, u"\\1"_s).replace(token, RouteCodec::tokenPlace());
    QString query = question < 0 ? QString() : address.mid(question);
    return path + query.replace(value, RouteCodec::tokenPlace());
}

} // namespace

QByteArray RouteCodec::write(const Route &route)
{
    return QJsonDocument(written(route)).toJson(QJsonDocument::Compact);
}

Route RouteCodec::read(const QByteArray &json)
{
    return routeFrom(QJsonDocument::fromJson(json).object());
}

QByteArray RouteCodec::writeFile(const QList<Route> &routes, const InboxName &inboxName)
{
    QJsonArray all;
    for (Route route : routes) {
        const InboxId inbox = route.when.inbox;
        route.id = {};
        route.enabled = false;
        route.stoppedBecause.clear();
        route.when.inbox = {};
        for (RouteTarget &target : route.targets) {
            target.id = 0;
            target.url.url = withoutTokens(target.url.url);
            target.url.signature.keychainKey.clear();
            target.url.headersKey.clear();
            for (auto &header : target.url.headers)
                header.second.clear();
        }
        QJsonObject json = written(route);
        if (inbox.isValid() && inboxName) {
            QJsonObject when = json["when"_L1].toObject();
            put(when, u"inboxName"_s, inboxName(inbox));
            json.insert(u"when"_s, when);
        }
        all += json;
    }
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"gancho-routes"_s}, {u"version"_s, currentVersion}, {u"routes"_s, all}})
        .toJson(QJsonDocument::Indented);
}

Result<QList<Route>> RouteCodec::readFile(const QByteArray &json, const InboxByName &inboxByName)
{
    QJsonParseError problem;
    const QJsonObject file = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || file["format"_L1].toString() != "gancho-routes"_L1)
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Routes", "This is no file of routes. Choose one "
                                                                              "that was exported here."));
    if (file["version"_L1].toInt() > currentVersion)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Routes", "This file was written by a newer version "
                                                          "of Gancho. Update Gancho to read it."));
    QList<Route> routes;
    for (const QJsonValue &one : file["routes"_L1].toArray()) {
        Route route = routeFrom(one.toObject());
        route.id = {};
        route.enabled = false;
        route.when.inbox = {};
        for (RouteTarget &target : route.targets) {
            target.id = 0;
            target.url.signature.keychainKey.clear();
            target.url.headersKey.clear();
        }
        if (const QString inbox = one["when"_L1]["inboxName"_L1].toString(); !inbox.isEmpty() && inboxByName)
            route.when.inbox = inboxByName(inbox);
        routes += route;
    }
    return routes;
}

QStringList RouteCodec::missing(const Route &route)
{
    QStringList gaps;
    const auto gap = [&gaps](const QString &what) {
        if (!gaps.contains(what))
            gaps += what;
    };
    for (const RouteTarget &target : route.targets) {
        if (target.kind == RouteTarget::Kind::Url) {
            const UrlTarget &url = target.url;
            if (url.url.trimmed().isEmpty())
                gap(QCoreApplication::translate("Routes", "the address"));
            else if (url.url.contains(tokenPlace()))
                gap(QCoreApplication::translate("Routes", "the token in the address"));
            for (const auto &[name, value] : url.headers)
                if (value.isEmpty() && (url.headersKey.isEmpty() || !secretheaders::isSecret(name)))
                    gap(QCoreApplication::translate("Routes", "the value of the header %1")
                            .arg(QString::fromUtf8(name)));
            if (url.signature.isActive() && url.signature.keychainKey.isEmpty())
                gap(signatureGap());
            continue;
        }
        for (const QString &what : routewords::missing(target.action))
            gap(what);
    }
    return gaps;
}

QString RouteCodec::signatureGap()
{
    return QCoreApplication::translate("Routes", "the secret of the signature");
}

QString RouteCodec::tokenPlace()
{
    return u"{token}"_s;
}

QString RouteCodec::name(RouteCondition::Test test)
{
    return wordOf(testWords, test);
}

QString RouteCodec::name(ValueFormat format)
{
    return wordOf(formatWords, format);
}

QString RouteCodec::name(ActionTarget::Action action)
{
    return wordOf(actionWords, action);
}

QString RouteCodec::name(UrlTarget::Body body)
{
    return wordOf(bodyWords, body);
}

std::optional<ActionTarget::Action> RouteCodec::action(const QString &name)
{
    return valueOf(actionWords, name);
}

QList<RouteCondition::Test> RouteCodec::tests()
{
    return allOf(testWords);
}

QList<ValueFormat> RouteCodec::formats()
{
    return allOf(formatWords);
}

QList<ActionTarget::Action> RouteCodec::actions()
{
    return allOf(actionWords);
}

} // namespace gancho
