#pragma once

#include "models/domain/foldedtext.h"

#include <QByteArray>

#include <simdjson.h>

#include <string>
#include <string_view>
#include <vector>

namespace gancho {

/// The names that lead to a value of a body, folded; positions in arrays are passed over.
class FieldPath
{
public:
    void push(std::string_view name)
    {
        if (m_names.size() == m_depth)
            m_names.emplace_back();
        foldName(name, m_names[m_depth++]);
    }
    void pop() { --m_depth; }

    /// From the end, so that names with a dot in them match as well.
    bool endsWith(std::string_view path) const
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
    /// The last two names, with a dot between them.
    void lastTwo(std::string &out) const
    {
        out.clear();
        for (size_t at = m_depth > 2 ? m_depth - 2 : 0; at < m_depth; ++at) {
            if (!out.empty())
                out += '.';
            out += m_names[at];
        }
    }

    /// Writes the folded name over `out`, whose memory is used again: this runs for every key of a body.
    static void foldName(std::string_view name, std::string &out)
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

private:
    std::vector<std::string> m_names;
    size_t m_depth = 0;
};

/// Goes through a JSON body and calls f(path, text) for each scalar, numbers and words as they are written. False when
/// the body is not valid, at whatever place.
template <class F>
class JsonWalk
{
public:
    explicit JsonWalk(F f)
        : m_f(std::move(f))
    {
    }

    bool body(const QByteArray &body)
    {
        thread_local simdjson::ondemand::parser shared;
        // A parser keeps buffers as large as the largest body that it has seen.
        simdjson::ondemand::parser once;
        simdjson::ondemand::parser &parser = body.size() > keptParser ? once : shared;
        const qsizetype skip = body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        const simdjson::padded_string padded(body.constData() + skip, size_t(body.size() - skip));
        simdjson::ondemand::document document;
        if (parser.iterate(padded).get(document) != simdjson::SUCCESS)
            return false;
        simdjson::ondemand::object object;
        if (document.get_object().get(object) == simdjson::SUCCESS)
            return members(object);
        simdjson::ondemand::array array;
        return document.get_array().get(array) == simdjson::SUCCESS && elements(array);
    }

private:
    static constexpr qsizetype keptParser = 1024 * 1024;

    bool value(simdjson::ondemand::value value)
    {
        simdjson::ondemand::json_type type;
        if (value.type().get(type) != simdjson::SUCCESS)
            return false;
        if (type == simdjson::ondemand::json_type::object) {
            simdjson::ondemand::object object;
            return value.get_object().get(object) == simdjson::SUCCESS && members(object);
        }
        if (type == simdjson::ondemand::json_type::array) {
            simdjson::ondemand::array array;
            return value.get_array().get(array) == simdjson::SUCCESS && elements(array);
        }
        std::string_view text;
        if (type == simdjson::ondemand::json_type::string) {
            if (value.get_string().get(text) != simdjson::SUCCESS)
                return false;
        } else {
            text = value.raw_json_token();
            text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
        }
        m_f(m_path, text);
        return true;
    }

    bool members(simdjson::ondemand::object object)
    {
        for (auto member : object) {
            std::string_view key;
            simdjson::ondemand::value child;
            if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(child) != simdjson::SUCCESS)
                return false;
            m_path.push(key);
            const bool ok = value(child);
            m_path.pop();
            if (!ok)
                return false;
        }
        return true;
    }

    bool elements(simdjson::ondemand::array array)
    {
        for (auto element : array) {
            simdjson::ondemand::value child;
            if (element.get(child) != simdjson::SUCCESS || !value(child))
                return false;
        }
        return true;
    }

    F m_f;
    FieldPath m_path;
};

} // namespace gancho
