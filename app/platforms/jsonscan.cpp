#include "app/platforms/jsonscan.h"

#include <simdjson.h>

#include <cstring>

namespace gancho {

namespace {

using namespace simdjson;

/// Above this the memory is given back after use.
constexpr size_t keptBytes = 1 << 20;

/// JSON Schema counts 1.0 as an integer.
bool isWhole(std::string_view literal)
{
    if (literal.find_first_of("eE") != std::string_view::npos)
        return false;
    const size_t point = literal.find('.');
    return point == std::string_view::npos || literal.find_first_not_of('0', point + 1) == std::string_view::npos;
}

std::string_view trimmed(std::string_view token)
{
    const size_t last = token.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view() : token.substr(0, last + 1);
}

class Walk
{
public:
    explicit Walk(std::vector<JsonToken> &tokens)
        : m_tokens(tokens)
    {
    }

    bool object(ondemand::object &object, JsonToken token, int depth)
    {
        token.type = JsonType::Object;
        const size_t at = m_tokens.size();
        m_tokens.push_back(token);
        for (auto field : object) {
            JsonToken member;
            member.member = true;
            ondemand::value value;
            if (field.unescaped_key().get(member.key) != SUCCESS || field.value().get(value) != SUCCESS ||
                !add(value, member, depth + 1))
                return false;
        }
        m_tokens[at].end = quint32(m_tokens.size());
        return true;
    }

    bool array(ondemand::array &array, JsonToken token, int depth)
    {
        token.type = JsonType::Array;
        const size_t at = m_tokens.size();
        m_tokens.push_back(token);
        for (auto element : array) {
            ondemand::value value;
            if (element.get(value) != SUCCESS || !add(value, {}, depth + 1))
                return false;
        }
        m_tokens[at].end = quint32(m_tokens.size());
        return true;
    }

private:
    bool add(ondemand::value &value, JsonToken token, int depth)
    {
        if (depth >= JsonScan::mostDepth)
            return true;
        if (m_tokens.size() >= JsonScan::mostTokens)
            return false;
        ondemand::json_type type;
        if (value.type().get(type) != SUCCESS)
            return false;
        switch (type) {
        case ondemand::json_type::object: {
            ondemand::object inner;
            return value.get_object().get(inner) == SUCCESS && object(inner, token, depth);
        }
        case ondemand::json_type::array: {
            ondemand::array inner;
            return value.get_array().get(inner) == SUCCESS && array(inner, token, depth);
        }
        case ondemand::json_type::string:
            token.type = JsonType::String;
            if (value.get_string().get(token.text) != SUCCESS)
                return false;
            break;
        case ondemand::json_type::number:
            // The literal: simdjson refuses to make a number of one with 20 digits.
            token.text = trimmed(value.raw_json_token());
            token.type = isWhole(token.text) ? JsonType::Integer : JsonType::Number;
            break;
        case ondemand::json_type::boolean: {
            bool truth = false;
            if (value.get_bool().get(truth) != SUCCESS)
                return false;
            token.type = JsonType::Boolean;
            token.text = truth ? "true" : "false";
            break;
        }
        case ondemand::json_type::null:
            token.type = JsonType::Null;
            break;
        default:
            return false;
        }
        token.end = quint32(m_tokens.size()) + 1;
        m_tokens.push_back(token);
        return true;
    }

    std::vector<JsonToken> &m_tokens;
};

} // namespace

class JsonScan::Parser
{
public:
    ondemand::parser parser;
    std::vector<char> buffer;
};

JsonScan::JsonScan()
    : m_parser(std::make_unique<Parser>())
{
}

JsonScan::~JsonScan() = default;

bool JsonScan::read(const QByteArray &text)
{
    m_tokens.clear();
    if (m_parser->buffer.capacity() > keptBytes) {
        m_parser = std::make_unique<Parser>();
        m_tokens.shrink_to_fit();
    }
    const qsizetype skip = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const size_t size = size_t(text.size() - skip);
    if (size < 2)
        return false;
    m_parser->buffer.resize(size + SIMDJSON_PADDING);
    std::memcpy(m_parser->buffer.data(), text.constData() + skip, size);
    std::memset(m_parser->buffer.data() + size, 0, SIMDJSON_PADDING);
    ondemand::document document;
    if (m_parser->parser.iterate(m_parser->buffer.data(), size, m_parser->buffer.size()).get(document) != SUCCESS)
        return false;
    ondemand::json_type type;
    if (document.type().get(type) != SUCCESS)
        return false;
    Walk walk(m_tokens);
    bool whole = false;
    if (ondemand::object object; type == ondemand::json_type::object && document.get_object().get(object) == SUCCESS)
        whole = walk.object(object, {}, 0);
    else if (ondemand::array array; type == ondemand::json_type::array && document.get_array().get(array) == SUCCESS)
        whole = walk.array(array, {}, 0);
    // It knows no place once all is read.
    if (const char *further = nullptr; !whole || document.current_location().get(further) == SUCCESS)
        m_tokens.clear();
    return !m_tokens.empty();
}

} // namespace gancho
