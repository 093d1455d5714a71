#include "app/store/eventfields.h"

#include "app/store/bodytext.h"
#include "models/domain/event.h"
#include "models/domain/foldedtext.h"

#include <simdjson.h>

#include <string>
#include <string_view>
#include <vector>

namespace gancho {

namespace {

using namespace simdjson;

constexpr std::string_view headerPrefix = "header.";
constexpr qsizetype keptParser = 1024 * 1024;

struct Wanted
{
    std::string path; ///< folded
    QStringList values;
};

/// Writes the folded name over `out`, whose memory is used again: this runs for every key of a body.
void foldName(std::string_view name, std::string &out)
{
    out.assign(name);
    for (char &c : out) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            out = folded(QString::fromUtf8(name.data(), qsizetype(name.size()))).toStdString();
            return;
        }
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
    }
}

/// Walks a document and collects the scalars at the wanted paths.
class Walk
{
public:
    explicit Walk(std::vector<Wanted> &wanted)
        : m_wanted(wanted)
    {
    }

    bool value(ondemand::value value)
    {
        ondemand::json_type type;
        if (value.type().get(type) != SUCCESS)
            return false;
        if (type == ondemand::json_type::object) {
            ondemand::object object;
            return value.get_object().get(object) == SUCCESS && members(object);
        }
        if (type == ondemand::json_type::array) {
            ondemand::array array;
            return value.get_array().get(array) == SUCCESS && elements(array);
        }
        bool hit = false;
        for (const Wanted &wanted : m_wanted)
            hit = hit || matches(wanted.path);
        if (!hit)
            return true;
        QString text;
        if (type == ondemand::json_type::string) {
            std::string_view view;
            if (value.get_string().get(view) != SUCCESS)
                return false;
            text = QString::fromUtf8(view.data(), qsizetype(view.size()));
        } else {
            const std::string_view token = value.raw_json_token();
            text = QString::fromUtf8(token.data(), qsizetype(token.size())).trimmed();
        }
        for (Wanted &wanted : m_wanted)
            if (matches(wanted.path))
                wanted.values += text;
        return true;
    }

    bool members(ondemand::object object)
    {
        for (auto member : object) {
            std::string_view key;
            ondemand::value child;
            if (member.unescaped_key().get(key) != SUCCESS || member.value().get(child) != SUCCESS)
                return false;
            if (m_names.size() == m_depth)
                m_names.emplace_back();
            foldName(key, m_names[m_depth++]);
            const bool ok = value(child);
            --m_depth;
            if (!ok)
                return false;
        }
        return true;
    }

    bool elements(ondemand::array array)
    {
        for (auto element : array) {
            ondemand::value child;
            if (element.get(child) != SUCCESS || !value(child))
                return false;
        }
        return true;
    }

private:
    /// From the end, so that names with a dot in them match as well.
    bool matches(std::string_view path) const
    {
        for (size_t depth = m_depth; depth > 0; --depth) {
            const std::string &name = m_names[depth - 1];
            if (!path.ends_with(name))
                return false;
            path.remove_suffix(name.size());
            if (path.empty())
                return true;
            if (path.back() != '.')
                return false;
            path.remove_suffix(1);
        }
        return false;
    }

    std::vector<Wanted> &m_wanted;
    std::vector<std::string> m_names;
    size_t m_depth = 0;
};

bool walkJson(const QByteArray &body, std::vector<Wanted> &wanted)
{
    thread_local ondemand::parser shared;
    // A parser keeps buffers as large as the largest body that it has seen.
    ondemand::parser once;
    ondemand::parser &parser = body.size() > keptParser ? once : shared;
    const qsizetype skip = body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const padded_string padded(body.constData() + skip, size_t(body.size() - skip));
    ondemand::document document;
    if (parser.iterate(padded).get(document) != SUCCESS)
        return false;
    Walk walk(wanted);
    ondemand::object object;
    if (document.get_object().get(object) == SUCCESS)
        return walk.members(object);
    ondemand::array array;
    return document.get_array().get(array) == SUCCESS && walk.elements(array);
}

void addPairs(const QList<QPair<QByteArray, QByteArray>> &pairs, std::vector<Wanted> &wanted)
{
    std::string path;
    for (const auto &[name, value] : pairs) {
        foldName({name.constData(), size_t(name.size())}, path);
        for (Wanted &field : wanted)
            if (path == field.path || path.ends_with('.' + field.path))
                field.values += QString::fromUtf8(value);
    }
}

} // namespace

QVector<QStringList> fieldValues(const QStringList &paths, const QByteArray &head, const QByteArray &body)
{
    std::vector<Wanted> wanted;
    for (const QString &path : paths)
        wanted.push_back({folded(path).toStdString(), {}});
    const BodyForm form = bodyForm(head, body);
    if (form == BodyForm::Json && !walkJson(body, wanted))
        for (Wanted &field : wanted)
            field.values.clear();
    if (form == BodyForm::Form)
        addPairs(formPairs(body), wanted);
    const QByteArray target = targetOf(head);
    if (const qsizetype query = target.indexOf('?'); query >= 0)
        addPairs(formPairs(target.mid(query + 1)), wanted);

    HeaderList headers;
    for (Wanted &field : wanted) {
        if (!field.path.starts_with(headerPrefix))
            continue;
        if (headers.isEmpty())
            headers = parseHeaders(head);
        const QByteArray name = QByteArray::fromStdString(field.path.substr(headerPrefix.size()));
        for (const auto &[key, value] : headers)
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                field.values += QString::fromUtf8(value);
    }
    QVector<QStringList> all;
    for (const Wanted &field : wanted)
        all += field.values;
    return all;
}

QStringList fieldValues(const QString &path, const QByteArray &head, const QByteArray &body)
{
    return fieldValues(QStringList{path}, head, body).first();
}

} // namespace gancho
