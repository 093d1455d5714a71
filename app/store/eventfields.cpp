#include "app/store/eventfields.h"

#include "app/store/bodytext.h"
#include "models/domain/event.h"
#include "models/domain/foldedtext.h"

#include <simdjson.h>

#include <string_view>
#include <vector>

namespace gancho {

namespace {

using namespace simdjson;

const QLatin1String headerPrefix("header.");
constexpr qsizetype keptParser = 1024 * 1024;

struct Wanted
{
    QByteArray path; ///< folded
    QStringList values;
};

QByteArray foldedName(std::string_view name)
{
    return folded(QString::fromUtf8(name.data(), qsizetype(name.size()))).toUtf8();
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
            m_path.push_back(foldedName(key));
            const bool ok = value(child);
            m_path.pop_back();
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
    bool matches(const QByteArray &path) const
    {
        qsizetype left = path.size();
        for (auto name = m_path.rbegin(); name != m_path.rend(); ++name) {
            const qsizetype start = left - name->size();
            if (start < 0 || std::string_view(path.constData() + start, size_t(name->size())) !=
                                 std::string_view(name->constData(), size_t(name->size())))
                return false;
            if (start == 0)
                return true;
            if (path[start - 1] != '.')
                return false;
            left = start - 1;
        }
        return false;
    }

    std::vector<Wanted> &m_wanted;
    std::vector<QByteArray> m_path;
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
    for (const auto &[name, value] : pairs) {
        const QByteArray path = foldedName({name.constData(), size_t(name.size())});
        for (Wanted &field : wanted)
            if (path == field.path || path.endsWith('.' + field.path))
                field.values += QString::fromUtf8(value);
    }
}

} // namespace

QVector<QStringList> fieldValues(const QStringList &paths, const QByteArray &head, const QByteArray &body)
{
    std::vector<Wanted> wanted;
    for (const QString &path : paths)
        wanted.push_back({folded(path).toUtf8(), {}});
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
        if (!QLatin1String(field.path).startsWith(headerPrefix))
            continue;
        if (headers.isEmpty())
            headers = parseHeaders(head);
        const QByteArray name = field.path.mid(headerPrefix.size());
        for (const auto &[key, value] : headers)
            if (key.toLower() == name)
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
