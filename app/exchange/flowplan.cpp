#include "app/exchange/flowplan.h"

#include "app/platforms/platformendpoint.h"
#include "app/store/bodytext.h"
#include "models/domain/foldedtext.h"
#include "models/domain/inbox.h"
#include "models/items/jsonparser.h"

#include <QCoreApplication>
#include <QDateTime>
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

PlatformCall makeCall(PlatformKind platform, const char *operation, const QString &title, const char *path,
                      const QList<PlatformCall::Value> &body)
{
    PlatformCall call;
    call.id = platformSlug(platform) + u'/' + QLatin1String(operation);
    call.title = title;
    call.platform = platform;
    call.path = QLatin1String(path);
    call.body = body;
    return call;
}

} // namespace

QByteArray PlatformCall::authHeader() const
{
    return endpointOf(platform, {}, {}).authHeader;
}

QByteArray PlatformCall::authPrefix() const
{
    return endpointOf(platform, {}, {}).authPrefix;
}

QString PlatformCall::credentialName() const
{
    return QStringLiteral("Gancho: %1 (%2)").arg(account, platformName(platform));
}

QList<PlatformCall> platformCalls(PlatformKind platform)
{
    const QString create = QCoreApplication::translate("PlatformCall", "Create contact");
    const QString send = QCoreApplication::translate("PlatformCall", "Send message");
    const QStringList name{QStringLiteral("name"), QStringLiteral("nome"), QStringLiteral("contact.name")};
    const QStringList email{QStringLiteral("email"), QStringLiteral("e-mail")};
    const QStringList phone{QStringLiteral("phonenumber"), QStringLiteral("phone"),   QStringLiteral("telefone"),
                            QStringLiteral("number"),      QStringLiteral("celular"), QStringLiteral("whatsapp"),
                            QStringLiteral("to"),          QStringLiteral("numero")};
    const QStringList text{QStringLiteral("text"), QStringLiteral("texto"), QStringLiteral("mensagem"),
                           QStringLiteral("message"), QStringLiteral("body")};
    switch (platform) {
    case PlatformKind::WtsChat:
        // options.upsert: an existing contact is changed (reference/wts-chat.md §2.1).
        return {makeCall(platform, "createContact",
                         QCoreApplication::translate("PlatformCall", "Create or update contact"), "/core/v1/contact",
                         {{QStringLiteral("name"), {}, {}, name},
                          {QStringLiteral("phoneNumber"), {}, {}, phone},
                          {QStringLiteral("email"), {}, {}, email},
                          {QStringLiteral("options.upsert"), {}, QStringLiteral("true"), {}}}),
                makeCall(platform, "sendMessage", send, "/chat/v1/message/send",
                         {{QStringLiteral("to"), {}, {}, phone}, {QStringLiteral("body.text"), {}, {}, text}})};
    case PlatformKind::Whazing:
        return {makeCall(platform, "createContact", create, "/createcontact",
                         {{QStringLiteral("name"), {}, {}, name},
                          {QStringLiteral("number"), {}, {}, phone},
                          {QStringLiteral("email"), {}, {}, email}}),
                makeCall(platform, "sendMessage", send, "/",
                         {{QStringLiteral("number"), {}, {}, phone}, {QStringLiteral("body"), {}, {}, text}})};
    case PlatformKind::Clint:
        return {makeCall(platform, "createContact", create, "/v1/contacts",
                         {{QStringLiteral("name"), {}, {}, name},
                          {QStringLiteral("phone"), {}, {}, phone},
                          {QStringLiteral("email"), {}, {}, email}})};
    case PlatformKind::None:
        break;
    }
    return {};
}

FlowPlan FlowPlan::completed() const
{
    FlowPlan plan = *this;
    if (!plan.call)
        return plan;
    const JsonTree tree = sample ? parseJson(sample->body) : JsonTree();
    QList<PlatformCall::Value> values;
    for (PlatformCall::Value value : std::as_const(plan.call->body)) {
        const auto named = [&value](const MappedField &field) {
            const QString to = folded(field.to);
            return std::any_of(value.alike.begin(), value.alike.end(),
                               [&to](const QString &alike) { return to == alike || to.endsWith(u'.' + alike); });
        };
        const auto &fields = plan.mapping.fields;
        const auto known = std::find_if(fields.begin(), fields.end(), named);
        if (known != fields.end()) {
            value.from = known->to;
        } else if (value.constant.isEmpty()) {
            for (const QString &alike : std::as_const(value.alike)) {
                int found = -1;
                for (int node = 1; node < tree.size() && found < 0; ++node)
                    if (!tree.node(node).isContainer() && isReachable(tree, node) &&
                        endsWith(pathOf(tree, node), alike))
                        found = node;
                if (found < 0)
                    continue;
                MappedField field;
                field.from = pathOf(tree, found).searchField();
                field.to = value.name;
                plan.mapping.fields += field;
                value.from = field.to;
                break;
            }
            if (value.from.isEmpty())
                continue;
        }
        values += value;
    }
    plan.call->body = values;
    return plan;
}

QString FlowPlan::pathFrom(const QString &name)
{
    return inboxNameFrom(name);
}

FlowField flowField(const QString &field, const std::optional<EventRecord> &sample)
{
    FlowField found;
    const QString lower = field.toLower();
    if (lower.startsWith(QLatin1String("header."))) {
        found.place = FlowField::Place::Header;
        found.name = lower.mid(7);
        return found;
    }
    if (lower.startsWith(QLatin1String("query."))) {
        found.place = FlowField::Place::Query;
        found.name = field.mid(6);
        return found;
    }
    if (lower == QLatin1String("event.receivedat")) {
        found.place = FlowField::Place::Arrival;
        return found;
    }
    if (lower == QLatin1String("event.type") || lower == QLatin1String("event.inbox") ||
        lower == QLatin1String("event.platform")) {
        found.place = FlowField::Place::Known;
        if (sample)
            found.name = lower.endsWith(QLatin1String("type"))    ? sample->summary.type
                         : lower.endsWith(QLatin1String("inbox")) ? sample->summary.inboxName
                                                                  : platformSlug(sample->summary.platform);
        return found;
    }
    if (sample && bodyForm(sample->head, sample->body) == BodyForm::Json) {
        const JsonTree tree = parseJson(sample->body);
        for (int node = 1; node < tree.size(); ++node)
            if (isReachable(tree, node) && endsWith(pathOf(tree, node), field)) {
                found.path = pathOf(tree, node);
                found.kind = tree.node(node).kind;
                return found;
            }
    }
    found.path.parts = field.split(u'.', Qt::SkipEmptyParts);
    found.path.isElement = QList<bool>(found.path.parts.size(), false);
    return found;
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
    const QByteArray target = targetOf(event.head);
    if (const auto query = target.indexOf('?'); query >= 0)
        for (const auto &[name, value] : formPairs(target.mid(query + 1)))
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
