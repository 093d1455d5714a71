#include "models/domain/answertemplate.h"

#include <algorithm>
#include <array>

namespace gancho {

namespace {

using Kind = Placeholder::Kind;

struct Form
{
    Kind kind;
    const char *word;
    const char *example; ///< of the name that follows the dot; null: none follows
};

constexpr std::array forms{
    Form{Kind::Id, "id", nullptr},           Form{Kind::ReceivedAt, "received_at", nullptr},
    Form{Kind::Method, "method", nullptr},   Form{Kind::Path, "path", nullptr},
    Form{Kind::Event, "event", nullptr},     Form{Kind::Query, "query", "token"},
    Form{Kind::Header, "header", "x-event"}, Form{Kind::Body, "body", "content.id"},
};

Placeholder placeholderFrom(const QString &written)
{
    const qsizetype dot = written.indexOf(u'.');
    const QString word = dot < 0 ? written : written.left(dot), name = dot < 0 ? QString() : written.mid(dot + 1);
    for (const Form &form : forms)
        if (word == QLatin1String(form.word) && name.isEmpty() == (form.example == nullptr) &&
            (form.example || dot < 0))
            return {form.kind, name};
    return {Kind::Unknown, written};
}

/// As within the quotation marks of a JSON text.
QByteArray escaped(const QByteArray &value)
{
    constexpr char hex[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(value.size());
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += '\\';
        if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

AnswerTemplate::AnswerTemplate(const QString &text)
{
    const QString start = text.trimmed();
    m_json = start.startsWith(u'{') || start.startsWith(u'[') || start.startsWith(u'"');
    // A text that begins with a placeholder is not JSON for that.
    if (start.startsWith(QLatin1String("{{")))
        m_json = false;
    qsizetype at = 0;
    const auto addText = [this, &text](qsizetype from, qsizetype to) {
        if (to > from)
            m_parts.append({Kind::Text, text.mid(from, to - from)});
    };
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1String("}}"), open + 2);
        if (close < 0)
            break;
        addText(at, open);
        m_parts.append(placeholderFrom(text.mid(open + 2, close - open - 2).trimmed()));
        at = close + 2;
    }
    addText(at, text.size());
}

bool AnswerTemplate::uses(Kind kind) const
{
    return std::any_of(m_parts.cbegin(), m_parts.cend(), [kind](const Placeholder &part) { return part.kind == kind; });
}

QStringList AnswerTemplate::unknown() const
{
    QStringList names;
    for (const Placeholder &part : m_parts)
        if (part.kind == Kind::Unknown)
            names += part.name;
    return names;
}

QByteArray AnswerTemplate::render(const std::function<QByteArray(const Placeholder &)> &valueOf) const
{
    QByteArray out;
    for (const Placeholder &part : m_parts) {
        if (part.kind == Kind::Text)
            out += part.name.toUtf8();
        else if (part.kind == Kind::Unknown)
            out += "{{" + part.name.toUtf8() + "}}";
        else
            out += m_json ? escaped(valueOf(part)) : valueOf(part);
    }
    return out;
}

QStringList placeholderForms()
{
    QStringList all;
    for (const Form &form : forms)
        all += form.example ? QStringLiteral("{{%1.%2}}").arg(QLatin1String(form.word), QLatin1String(form.example))
                            : QStringLiteral("{{%1}}").arg(QLatin1String(form.word));
    return all;
}

} // namespace gancho
