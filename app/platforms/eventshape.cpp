#include "app/platforms/eventshape.h"

#include "app/store/eventstage.h"

#include <QRandomGenerator>

#include <algorithm>

namespace gancho {

namespace {

constexpr int shapesRemembered = 5000;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QString escaped(std::string_view key)
{
    return text(key).replace(QLatin1String("~"), QLatin1String("~0")).replace(QLatin1String("/"), QLatin1String("~1"));
}

/// Goes through a value and its schema at once.
class Comparison
{
public:
    explicit Comparison(const std::vector<JsonToken> &tokens)
        : m_tokens(tokens)
    {
    }

    QVector<SchemaDeviation> found;

    void hold(quint32 at, const SchemaNode &schema, const QString &pointer)
    {
        const JsonToken &token = m_tokens[at];
        if (!schema.takes(token.type)) {
            add({pointer, SchemaDeviation::Kind::OtherType, schema.typesText(), jsonTypeName(token.type)});
            return;
        }
        if (token.type == JsonType::Object)
            holdObject(at, schema, pointer);
        else if (token.type == JsonType::Array && schema.items)
            holdArray(at, *schema.items, pointer);
    }

private:
    void add(const SchemaDeviation &deviation)
    {
        if (found.size() < EventShape::mostDeviations)
            found += deviation;
    }

    void holdObject(quint32 at, const SchemaNode &schema, const QString &pointer)
    {
        std::vector<std::string_view> seen;
        for (quint32 i = at + 1; i < m_tokens[at].end; i = m_tokens[i].end) {
            const JsonToken &member = m_tokens[i];
            const QString inner = pointer + QLatin1Char('/') + escaped(member.key);
            seen.push_back(member.key);
            if (const SchemaNode *known = schema.member(member.key))
                hold(i, *known, inner);
            else if (!schema.open)
                add({inner, SchemaDeviation::Kind::New, {}, jsonTypeName(member.type)});
            else if (schema.other)
                hold(i, *schema.other, inner);
        }
        addMissing(seen, schema, pointer);
    }

    void addMissing(const std::vector<std::string_view> &seen, const SchemaNode &schema, const QString &pointer)
    {
        const auto isSeen = [&seen](std::string_view name) {
            return std::find(seen.begin(), seen.end(), name) != seen.end();
        };
        std::vector<std::pair<std::ptrdiff_t, std::string_view>> missing;
        for (const std::string &name : schema.required)
            if (!isSeen(name))
                missing.emplace_back(std::find(schema.order.begin(), schema.order.end(), name) - schema.order.begin(),
                                     name);
        std::sort(missing.begin(), missing.end());
        for (const auto &[place, name] : missing) {
            const SchemaNode *known = schema.member(name);
            const auto behind = std::find_if(schema.order.begin() + place, schema.order.end(), isSeen);
            add({pointer + QLatin1Char('/') + escaped(name),
                 SchemaDeviation::Kind::Missing,
                 known ? known->typesText() : QString(),
                 {},
                 behind == schema.order.end() ? QString() : text(*behind)});
        }
    }

    void holdArray(quint32 at, const SchemaNode &items, const QString &pointer)
    {
        int position = 0;
        for (quint32 i = at + 1; i < m_tokens[at].end; i = m_tokens[i].end)
            hold(i, items, pointer + QLatin1Char('/') + QString::number(position++));
    }

    const std::vector<JsonToken> &m_tokens;
};

} // namespace

EventShape::EventShape(std::shared_ptr<const Contract> contract)
    : m_tree(std::move(contract))
    , m_counts(shapesRemembered)
    , m_seed(size_t(QRandomGenerator::global()->generate64()))
{
}

std::optional<QVector<SchemaDeviation>> EventShape::deviations(const QString &event, const QByteArray &body)
{
    const SchemaNode *schema = m_tree.event(event);
    if (!schema || !m_scan.read(body))
        return std::nullopt;
    Comparison comparison(m_scan.tokens());
    comparison.hold(0, *schema, QString());
    return comparison.found;
}

int EventShape::count(const QString &event, const QByteArray &body)
{
    const SchemaNode *schema = m_tree.event(event);
    if (!schema || !m_scan.read(body))
        return -1;
    const size_t shape = fingerprint(event);
    if (const int *known = m_counts.object(shape))
        return *known;
    Comparison comparison(m_scan.tokens());
    comparison.hold(0, *schema, QString());
    m_counts.insert(shape, new int(int(comparison.found.size())));
    return int(comparison.found.size());
}

size_t EventShape::fingerprint(const QString &event) const
{
    size_t hash = qHash(event, m_seed);
    for (const JsonToken &token : m_scan.tokens()) {
        hash = (hash ^ (size_t(token.end) << 8 | size_t(token.type))) * 0x9E3779B97F4A7C15ULL;
        if (token.member)
            hash = qHashBits(token.key.data(), token.key.size(), hash ^ (hash >> 29));
    }
    return hash;
}

int EventShapes::deviationCount(const StoredEvent &event)
{
    if (event.refused || event.type.isEmpty() || event.platform == PlatformKind::None)
        return -1;
    auto it = m_shapes.find(event.platform);
    if (it == m_shapes.end()) {
        const auto contract = Contract::of(event.platform);
        it = m_shapes.insert(event.platform, contract ? std::make_shared<EventShape>(*contract) : nullptr);
    }
    return *it ? (*it)->count(event.type, event.body) : -1;
}

} // namespace gancho
