#pragma once

#include <QByteArray>

#include <memory>
#include <string_view>
#include <vector>

namespace gancho {

/// The types of JSON Schema, as bits. A whole number is an Integer and a Number.
enum class JsonType : quint8 { Null = 1, Boolean = 2, Integer = 4, Number = 8, String = 16, Object = 32, Array = 64 };

/// A value of a JSON text. Its views live until the scan reads the next text.
struct JsonToken
{
    std::string_view key;  ///< unescaped; empty within arrays and for the root
    std::string_view text; ///< a string's value, a number's literal
    quint32 end = 0;       ///< index of the first token after this value and all that is in it
    JsonType type = JsonType::Null;
    bool member = false; ///< of an object, so that `key` counts
};

/// Reads JSON texts into the list of their values in the order of the text, quickly and without taking anything of the
/// numbers away. One thread at a time; keeps its memory from text to text.
class JsonScan
{
public:
    JsonScan();
    ~JsonScan();

    /// False for what is not valid JSON and for more than `mostTokens` values.
    bool read(const QByteArray &text);
    /// In preorder; the first is the root.
    const std::vector<JsonToken> &tokens() const { return m_tokens; }

    static constexpr size_t mostTokens = 200'000;
    static constexpr int mostDepth = 200; ///< values below are passed over

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
    std::vector<JsonToken> m_tokens;
};

} // namespace gancho
