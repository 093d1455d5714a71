#include "app/exchange/jsonscan.h"

namespace gancho::exchange {

namespace {

constexpr int deepest = 512;

class Scanner
{
public:
    Scanner(QByteArrayView json, const std::function<bool(const JsonPart &)> &part)
        : m_json(json)
        , m_part(part)
    {
    }
    bool all()
    {
        if (m_json.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        if (!value(0))
            return false;
        space();
        return m_at == m_json.size();
    }

private:
    void space()
    {
        while (m_at < m_json.size() &&
               (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r' || m_json[m_at] == '\t'))
            ++m_at;
    }
    bool take(char c)
    {
        space();
        if (m_at >= m_json.size() || m_json[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool tell(JsonPart::Kind kind, qsizetype begin) { return m_part(JsonPart{kind, begin, m_at, m_path}); }
    bool string()
    {
        while (++m_at < m_json.size()) {
            if (m_json[m_at] == '\\')
                ++m_at;
            else if (m_json[m_at] == '"')
                return ++m_at, true;
        }
        return false;
    }
    bool value(int depth)
    {
        space();
        if (m_at >= m_json.size() || depth > deepest)
            return false;
        const qsizetype begin = m_at;
        const char c = m_json[m_at];
        if (c == '{')
            return ++m_at, object(depth);
        if (c == '[')
            return ++m_at, array(depth);
        if (c == '"')
            return string() && tell(JsonPart::Kind::String, begin);
        if (c == '-' || (c >= '0' && c <= '9')) {
            while (m_at < m_json.size() && QByteArrayView("0123456789+-.eE").contains(m_json[m_at]))
                ++m_at;
            return tell(JsonPart::Kind::Number, begin);
        }
        for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")})
            if (m_json.sliced(m_at).startsWith(word)) {
                m_at += word.size();
                return tell(JsonPart::Kind::Literal, begin);
            }
        return false;
    }
    bool object(int depth)
    {
        if (take('}'))
            return true;
        do {
            space();
            if (m_at >= m_json.size() || m_json[m_at] != '"')
                return false;
            const qsizetype begin = m_at;
            if (!string() || !tell(JsonPart::Kind::Key, begin))
                return false;
            m_path.append(fromJsonString(m_json.sliced(begin, m_at - begin)));
            if (!take(':') || !value(depth + 1))
                return false;
            m_path.removeLast();
        } while (take(','));
        return take('}');
    }
    bool array(int depth)
    {
        if (take(']'))
            return true;
        do {
            if (!value(depth + 1))
                return false;
        } while (take(','));
        return take(']');
    }

    const QByteArrayView m_json;
    const std::function<bool(const JsonPart &)> &m_part;
    QStringList m_path;
    qsizetype m_at = 0;
};

} // namespace

bool scanJson(QByteArrayView json, const std::function<bool(const JsonPart &)> &part)
{
    return Scanner(json, part).all();
}

QString fromJsonString(QByteArrayView token)
{
    const QByteArrayView inner = token.size() >= 2 ? token.sliced(1, token.size() - 2) : QByteArrayView();
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    QString text;
    text.reserve(inner.size());
    qsizetype plain = 0;
    for (qsizetype at = 0; at < inner.size(); ++at) {
        if (inner[at] != '\\')
            continue;
        text += QString::fromUtf8(inner.sliced(plain, at - plain));
        const char c = ++at < inner.size() ? inner[at] : '\\';
        if (c == 'u' && at + 4 < inner.size()) {
            text += QChar(inner.sliced(at + 1, 4).toByteArray().toUShort(nullptr, 16));
            at += 4;
        } else {
            constexpr char from[] = "bfnrt", to[] = "\b\f\n\r\t";
            const auto found = QByteArrayView(from).indexOf(c);
            text += QLatin1Char(found >= 0 ? to[found] : c);
        }
        plain = at + 1;
    }
    if (plain < inner.size())
        text += QString::fromUtf8(inner.sliced(plain));
    return text;
}

QByteArray toJsonString(const QString &text)
{
    QByteArray json;
    appendJsonString(json, text.toUtf8());
    return json;
}

void appendJsonString(QByteArray &json, QByteArrayView utf8)
{
    json += '"';
    qsizetype plain = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (uchar(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        json.append(utf8.sliced(plain, at - plain));
        plain = at + 1;
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (c == '\n')
            json += "\\n";
        else
            json += "\\u" + QByteArray::number(uchar(c), 16).rightJustified(4, '0');
    }
    json.append(utf8.sliced(plain));
    json += '"';
}

} // namespace gancho::exchange
