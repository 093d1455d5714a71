#include "app/routes/routematch.h"

#include "app/http/contentcoding.h"
#include "app/routes/valueformat.h"
#include "app/store/bodytext.h"
#include "models/domain/eventtype.h"
#include "models/domain/foldedtext.h"
#include "models/items/jsonparser.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <mutex>
#include <optional>

namespace gancho {

using namespace Qt::StringLiterals;

/// What a body holds, read once.
struct RouteEvent::Parts
{
    std::once_flag once;
    QByteArray body;
    JsonTree json;
    QList<QPair<QByteArray, QByteArray>> form, query;
    HeaderList headers;
};

namespace {

/// Whether the node's path ends with `path`; `whole`: it is all of it. `path` is folded, with its dots.
bool leadsTo(const JsonTree &tree, int node, QStringView path, bool whole)
{
    bool last = true;
    for (int at = node; at >= 0; at = tree.node(at).parent) {
        if (path.isEmpty())
            return !whole || tree.node(at).parent < 0;
        if (tree.isElement(at)) {
            // Its position may be named, and is passed over where it is not; the element itself has no other name.
            const QString row = QString::number(tree.node(at).row);
            if (path.endsWith(row) && (path.size() == row.size() || path[path.size() - row.size() - 1] == u'.')) {
                path.chop(row.size());
                if (path.endsWith(u'.'))
                    path.chop(1);
            } else if (last) {
                return false;
            }
        } else if (tree.node(at).parent >= 0) {
            const QString key = folded(tree.key(at));
            if (!path.endsWith(key) || key.isEmpty())
                return false;
            path.chop(key.size());
            if (!path.isEmpty()) {
                if (!path.endsWith(u'.'))
                    return false;
                path.chop(1);
            }
        }
        last = false;
    }
    return path.isEmpty();
}

bool hasPlace(const QString &field)
{
    static const QRegularExpression place(u"(^|\\.)[0-9]+(\\.|$)"_s);
    return field.contains(place);
}

/// The values that a folded name leads to: those whose whole path it is, else those whose path ends with it.
QList<int> nodesOf(const JsonTree &body, const QString &name, bool all)
{
    const bool places = hasPlace(name);
    QList<int> found;
    for (const bool whole : {true, false}) {
        for (int node = 1; node < body.size(); ++node) {
            if (!places && body.node(node).key == 0)
                continue;
            if (!leadsTo(body, node, name, whole))
                continue;
            found += node;
            if (!all)
                return found;
        }
        if (!found.isEmpty())
            break;
    }
    return found;
}

QByteArray pairValue(const QByteArray &text)
{
    return valueformat::quoted(QString::fromUtf8(text));
}

QList<QByteArray> pairsOf(const QList<QPair<QByteArray, QByteArray>> &pairs, const QString &foldedName)
{
    QList<QByteArray> values;
    for (const auto &[name, value] : pairs)
        if (folded(QString::fromUtf8(name)) == foldedName)
            values += pairValue(value);
    return values;
}

/// The scalars within a value.
void gather(const QByteArray &json, QStringList &texts)
{
    if (!json.startsWith('[')) {
        texts += valueformat::text(json);
        return;
    }
    const JsonTree tree = parseJson(json);
    for (int row = 0; !tree.problem && row < int(tree.node(0).count); ++row)
        gather(tree.raw(tree.child(0, row)).toByteArray(), texts);
}

std::optional<QByteArray> known(const EventRecord &record, const QString &name)
{
    const EventSummary &event = record.summary;
    if (name == "event.type"_L1)
        return valueformat::quoted(event.type);
    if (name == "event.inbox"_L1)
        return valueformat::quoted(event.inboxName);
    if (name == "event.platform"_L1)
        return valueformat::quoted(platformName(event.platform));
    if (name == "event.receivedat"_L1)
        return valueformat::quoted(
            QDateTime::fromMSecsSinceEpoch(event.receivedUs / 1000, QTimeZone::utc()).toString(Qt::ISODateWithMs));
    if (name == "event.id"_L1)
        return QByteArray::number(event.id.value);
    return {};
}

} // namespace

RouteEvent::RouteEvent(const EventRecord &record)
    : m_record(record)
    , m_parts(std::make_shared<Parts>())
{
}

const RouteEvent::Parts &RouteEvent::parts() const
{
    std::call_once(m_parts->once, [this] {
        Parts &parts = *m_parts;
        parts.headers = parseHeaders(m_record.head);
        const QByteArray coding = headerValue(parts.headers, "content-encoding");
        const auto decoded =
            coding.isEmpty() || m_record.body.isEmpty() ? std::nullopt : decodeContent(m_record.body, coding);
        parts.body = decoded ? decoded->bytes : m_record.body;
        const BodyForm form = bodyForm(m_record.head, parts.body);
        if (form == BodyForm::Json)
            parts.json = parseJson(parts.body);
        else if (form == BodyForm::Form)
            parts.form = formPairs(parts.body);
        if (parts.json.problem)
            parts.json = {};
        const QByteArray target = targetOf(m_record.head);
        if (const qsizetype query = target.indexOf('?'); query >= 0)
            parts.query = formPairs(target.mid(query + 1));
    });
    return *m_parts;
}

QByteArray RouteEvent::body() const
{
    return parts().body;
}

bool RouteEvent::isJson() const
{
    return !parts().json.isEmpty();
}

QString RouteEvent::entity() const
{
    const auto named = [this](const char *kind, const QString &id) {
        return platformSlug(m_record.summary.platform) + u'/' + QLatin1String(kind) + u'/' + id;
    };
    if (!m_record.cardId.isEmpty())
        return named("card", m_record.cardId);
    if (!m_record.sessionId.isEmpty())
        return named("session", m_record.sessionId);
    if (!m_record.contactId.isEmpty())
        return named("contact", m_record.contactId);
    if (!m_record.entityId.isEmpty())
        return named("record", m_record.entityId);
    if (m_record.summary.platform != PlatformKind::Clint)
        return {};
    // What Clint sends of a deal names no id (reference/clint.md §3c).
    if (const QString mail = text(u"contact_email"_s); !mail.isEmpty())
        return named("mail", mail.trimmed().toLower());
    const QString phone = text(u"contact_phone"_s), digits = valueformat::phoneDigits(phone);
    if (!phone.isEmpty())
        return named("phone", digits.isEmpty() ? phone : digits);
    return {};
}

QList<QByteArray> RouteEvent::values(const QString &field, bool all) const
{
    const QString name = folded(field.trimmed());
    if (name.isEmpty())
        return {};
    if (const auto value = known(m_record, name))
        return {*value};
    const Parts &parts = this->parts();
    if (name.startsWith("header."_L1)) {
        QList<QByteArray> values;
        for (const auto &[key, value] : parts.headers)
            if (folded(QString::fromLatin1(key)) == QStringView(name).mid(7))
                values += pairValue(value);
        if (!values.isEmpty())
            return values;
    }
    if (name.startsWith("query."_L1))
        if (const QList<QByteArray> values = pairsOf(parts.query, name.mid(6)); !values.isEmpty())
            return values;

    if (const QList<int> nodes = nodesOf(parts.json, name, all); !nodes.isEmpty()) {
        QList<QByteArray> found;
        for (const int node : nodes)
            found += parts.json.raw(node).toByteArray();
        return found;
    }
    for (const auto *pairs : {&parts.form, &parts.query})
        if (const QList<QByteArray> values = pairsOf(*pairs, name); !values.isEmpty())
            return values;
    return {};
}

QByteArray RouteEvent::json(const QString &field, bool all) const
{
    const QList<QByteArray> found = values(field, all);
    if (found.isEmpty())
        return {};
    return all && found.size() > 1 ? '[' + found.join(',') + ']' : found.first();
}

QString RouteEvent::text(const QString &field) const
{
    const QByteArray value = json(field);
    if (value.isNull())
        return {};
    const QString text = valueformat::text(value);
    return text.isNull() ? u""_s : text;
}

QStringList RouteEvent::texts(const QString &field) const
{
    QStringList texts;
    for (const QByteArray &value : values(field, true))
        gather(value, texts);
    return texts;
}

QList<QPair<QString, QByteArray>> RouteEvent::topFields() const
{
    const Parts &parts = this->parts();
    QList<QPair<QString, QByteArray>> fields;
    if (!parts.json.isEmpty()) {
        if (parts.json.node(0).kind == JsonKind::Object)
            for (int row = 0; row < int(parts.json.node(0).count); ++row) {
                const int node = parts.json.child(0, row);
                fields.append({parts.json.key(node), parts.json.raw(node).toByteArray()});
            }
        return fields;
    }
    for (const auto &[name, value] : parts.form.isEmpty() ? parts.query : parts.form)
        fields.append({QString::fromUtf8(name), pairValue(value)});
    return fields;
}

namespace routematch {

int nodeOf(const JsonTree &body, const QString &field)
{
    const QString name = folded(field.trimmed());
    return name.isEmpty() ? -1 : nodesOf(body, name, false).value(0, -1);
}

QString fieldName(const JsonTree &body, int node)
{
    QStringList parts;
    bool last = true;
    for (int at = node; at >= 0 && body.node(at).parent >= 0; at = body.node(at).parent) {
        if (!body.isElement(at))
            parts.prepend(body.key(at));
        else if (last || body.node(at).row > 0)
            parts.prepend(QString::number(body.node(at).row));
        last = false;
    }
    return parts.join(u'.');
}

} // namespace routematch

} // namespace gancho
