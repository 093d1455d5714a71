#include "app/exchange/flowplan.h"

#include "app/routes/routematch.h"
#include "app/store/bodytext.h"
#include "models/domain/foldedtext.h"
#include "models/domain/inbox.h"
#include "models/items/jsonparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gancho::exchange {

namespace {

JsonPath pathOf(const JsonTree &tree, int node)
{
    JsonPath path;
    for (int at = node; at > 0; at = tree.node(at).parent) {
        const bool element = tree.isElement(at);
        path.parts.prepend(element ? QString::number(tree.node(at).row) : tree.key(at));
        path.isElement.prepend(element);
    }
    return path;
}

/// Of arrays only the first element, which is what a flow can name.
bool isReachable(const JsonTree &tree, int node)
{
    for (int at = node; at > 0; at = tree.node(at).parent)
        if (tree.isElement(at) && tree.node(at).row != 0)
            return false;
    return true;
}

bool endsWith(const JsonPath &path, const QString &field)
{
    const QString whole = folded(path.searchField());
    const QString wanted = folded(field);
    return whole == wanted || whole.endsWith(u'.' + wanted);
}

/// The mapped field that is named as the value is, or alike.
QString mappedAlike(const PlatformCall::Value &value, const FieldMapping &mapping)
{
    for (const QString &alike : QStringList{folded(value.name)} + value.alike)
        for (const MappedField &field : mapping.fields) {
            const QString to = folded(field.to);
            if (!alike.isEmpty() && (to == alike || to.endsWith(u'.' + alike)))
                return field.to;
        }
    return {};
}

/// The first scalar of the sample with one of the names that would do; -1 where there is none.
int sampleNodeAlike(const PlatformCall::Value &value, const JsonTree &tree)
{
    for (const QString &alike : value.alike)
        for (int node = 1; node < tree.size(); ++node)
            if (!tree.node(node).isContainer() && isReachable(tree, node) && endsWith(pathOf(tree, node), alike))
                return node;
    return -1;
}

/// More than a double holds for sure.
bool isLongNumber(const JsonTree &tree, int node)
{
    constexpr int safeDigits = 15;
    if (tree.node(node).kind != JsonKind::Number)
        return false;
    const QByteArray literal = tree.raw(node).toByteArray();
    return std::count_if(literal.begin(), literal.end(), [](char c) { return c >= '0' && c <= '9'; }) > safeDigits;
}

/// Of a form or query: the name as it is spelt there, and whether it comes several times.
bool findPair(const QList<QPair<QByteArray, QByteArray>> &pairs, const QString &name, FlowField &found)
{
    int count = 0;
    for (const auto &[key, value] : pairs) {
        const QString spelt = QString::fromUtf8(key);
        if (folded(spelt) != folded(name))
            continue;
        if (count++ == 0)
            found.name = spelt;
        found.repeated = found.repeated || (count > 1 && spelt == found.name);
    }
    return count > 0;
}

QList<QPair<QByteArray, QByteArray>> queryPairs(const EventRecord &event)
{
    const QByteArray target = targetOf(event.head);
    const qsizetype at = target.indexOf('?');
    return at < 0 ? QList<QPair<QByteArray, QByteArray>>() : formPairs(target.mid(at + 1));
}

/// What Gancho alone knows of an event.
bool findKnown(const QString &name, const std::optional<EventRecord> &sample, FlowField &found)
{
    const EventSummary event = sample ? sample->summary : EventSummary();
    found.place = FlowField::Place::Known;
    if (name == QLatin1String("event.receivedat"))
        found.place = FlowField::Place::Arrival;
    else if (name == QLatin1String("event.type"))
        found.name = event.type;
    else if (name == QLatin1String("event.inbox"))
        found.name = event.inboxName;
    else if (name == QLatin1String("event.platform"))
        found.name = platformName(event.platform);
    else if (name == QLatin1String("event.id"))
        found.name = event.id.isValid() ? QString::number(event.id.value) : QString();
    else
        return false;
    return true;
}

} // namespace

FlowPlan FlowPlan::completed() const
{
    FlowPlan plan = *this;
    if (!plan.call)
        return plan;
    const JsonTree tree = sample ? parseJson(sample->body) : JsonTree();
    const bool ownSample = sample && sample->summary.platform == call->platform;
    QList<PlatformCall::Value> values;
    for (PlatformCall::Value value : std::as_const(plan.call->values)) {
        if (value.constant.isEmpty())
            value.from = mappedAlike(value, plan.mapping);
        // Ids of other platforms would be taken for those of this one.
        if (value.constant.isEmpty() && value.from.isEmpty() && (ownSample || !value.isId))
            if (const int node = sampleNodeAlike(value, tree); node >= 0) {
                MappedField field;
                field.from = pathOf(tree, node).searchField();
                field.to = value.name.isEmpty() ? value.alike.first() : value.name;
                field.format = value.format;
                plan.mapping.fields += field;
                value.from = field.to;
            }
        // A place in the address is never left out.
        if (!value.from.isEmpty() || !value.constant.isEmpty() || value.inPath)
            values += value;
    }
    plan.call->values = values;
    return plan;
}

QStringList FlowPlan::lacking() const
{
    if (!call)
        return {};
    const QList<PlatformCall::Value> filled = completed().call->values;
    QStringList names;
    for (const PlatformCall::Value &value : call->values) {
        const bool has = std::any_of(filled.begin(), filled.end(), [&value](const PlatformCall::Value &one) {
            return one.name == value.name && (!one.from.isEmpty() || !one.constant.isEmpty());
        });
        if (value.isNeeded && !has)
            names += value.label;
    }
    names.removeDuplicates();
    return names;
}

QStringList FlowPlan::longNumbers() const
{
    QStringList names;
    for (const MappedField &field : completed().mapping.fields)
        if (field.source == MappedField::Source::Field && flowField(field.from, sample).isLong)
            names += field.from;
    names.removeDuplicates();
    return names;
}

QString FlowPlan::pathFrom(const QString &name)
{
    return inboxNameFrom(name);
}

FlowField flowField(const QString &field, const std::optional<EventRecord> &sample)
{
    FlowField found;
    const QString lower = folded(field.trimmed());
    if (findKnown(lower, sample, found))
        return found;
    found = {};
    if (lower.startsWith(QLatin1String("header."))) {
        found.place = FlowField::Place::Header;
        found.name = lower.mid(7);
        return found;
    }
    const auto pairs = sample ? queryPairs(*sample) : QList<QPair<QByteArray, QByteArray>>();
    if (lower.startsWith(QLatin1String("query."))) {
        found.place = FlowField::Place::Query;
        found.name = field.trimmed().mid(6);
        findPair(pairs, found.name, found);
        return found;
    }
    const BodyForm form = sample ? bodyForm(sample->head, sample->body) : BodyForm::None;
    if (form == BodyForm::Json) {
        const JsonTree tree = parseJson(sample->body);
        if (const int node = routematch::nodeOf(tree, field); node >= 0) {
            found.path = pathOf(tree, node);
            found.kind = tree.node(node).kind;
            found.isLong = isLongNumber(tree, node);
            return found;
        }
    }
    if (form == BodyForm::Form && findPair(formPairs(sample->body), field, found)) {
        // Names of forms have no parts, whatever dots are in them.
        found.path = {{found.name}, {false}};
        return found;
    }
    if (findPair(pairs, field, found)) {
        found.place = FlowField::Place::Query;
        return found;
    }
    found.path.parts = field.trimmed().split(u'.', Qt::SkipEmptyParts);
    found.path.isElement = QList<bool>(found.path.parts.size(), false);
    return found;
}

bool saysJson(const EventRecord &event)
{
    return headerValue(parseHeaders(event.head), "content-type").toLower().trimmed().startsWith("application/json");
}

QStringList fieldsOf(const EventRecord &event, int most)
{
    QStringList fields;
    if (bodyForm(event.head, event.body) == BodyForm::Form) {
        for (const auto &[name, value] : formPairs(event.body))
            fields += QString::fromUtf8(name);
    } else {
        const JsonTree tree = parseJson(event.body);
        for (int node = 1; node < tree.size() && fields.size() < most; ++node)
            if (!tree.node(node).isContainer() && isReachable(tree, node))
                fields += pathOf(tree, node).searchField();
    }
    for (const auto &[name, value] : queryPairs(event))
        fields += QStringLiteral("query.") + QString::fromUtf8(name);
    fields.removeAll(QString());
    fields.removeDuplicates();
    return fields.mid(0, most);
}

QJsonValue bodyOf(const EventRecord &event)
{
    switch (bodyForm(event.head, event.body)) {
    case BodyForm::Json: {
        const QJsonDocument json = QJsonDocument::fromJson(event.body);
        if (json.isObject())
            return json.object();
        if (json.isArray())
            return json.array();
        break;
    }
    case BodyForm::Form: {
        QJsonObject form;
        for (const auto &[name, value] : formPairs(event.body))
            form.insert(QString::fromUtf8(name), QString::fromUtf8(value));
        return form;
    }
    case BodyForm::None:
        return QJsonObject();
    default:
        break;
    }
    return QString::fromUtf8(event.body);
}

} // namespace gancho::exchange
