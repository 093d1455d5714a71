#include "app/signing/jsonspelling.h"

#include <QJsonDocument>
#include <QString>

#include <array>

namespace gancho::signing {

namespace {

struct Spacing
{
    const char *comma;
    const char *colon;
    int indent; ///< -1: all in one line
};
constexpr std::array spacings{Spacing{",", ":", -1}, Spacing{", ", ": ", -1}, Spacing{",", ": ", 2},
                              Spacing{",", ": ", 4}};

/// The end of the string that begins at `at`, one past its quotation mark.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at)
        if (json[at] == '\\')
            ++at;
    return std::min(at + 1, json.size());
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QByteArray respaced(const QByteArray &json, const Spacing &spacing)
{
    QByteArray result;
    result.reserve(json.size() * 2);
    int depth = 0;
    const auto breakLine = [&] {
        if (spacing.indent >= 0)
            result += '\n' + QByteArray(qsizetype(depth) * spacing.indent, ' ');
    };
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            const qsizetype end = endOfString(json, at);
            result += json.mid(at, end - at);
            at = end;
            continue;
        }
        ++at;
        if (isSpace(c))
            continue;
        if (c == '{' || c == '[') {
            while (at < json.size() && isSpace(json[at]))
                ++at;
            result += c;
            if (at < json.size() && (json[at] == '}' || json[at] == ']')) {
                result += json[at++];
            } else {
                ++depth;
                breakLine();
            }
        } else if (c == '}' || c == ']') {
            --depth;
            breakLine();
            result += c;
        } else if (c == ',') {
            result += spacing.comma;
            breakLine();
        } else {
            result += c == ':' ? QByteArray(spacing.colon) : QByteArray(1, c);
        }
    }
    return result;
}

/// Outside of ASCII as \uXXXX.
QByteArray escaped(const QByteArray &json)
{
    QByteArray result;
    for (const QChar c : QString::fromUtf8(json)) {
        if (c.unicode() < 0x80)
            result += char(c.unicode());
        else
            result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return result;
}

/// The other way round.
QByteArray unescaped(const QByteArray &json)
{
    QString result;
    const QString text = QString::fromUtf8(json);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'\\' || at + 1 == text.size()) {
            result += text[at];
            continue;
        }
        bool ok = false;
        const ushort code = text[at + 1] == u'u' ? text.mid(at + 2, 4).toUShort(&ok, 16) : 0;
        if (ok && code >= 0x80) {
            result += QChar(code);
            at += 5;
        } else {
            result += text[at];
            result += text[++at];
        }
    }
    return result.toUtf8();
}

QByteArray slashesEscaped(const QByteArray &json)
{
    QByteArray result = json;
    return result.replace("\\/", "/").replace("/", "\\/");
}

QByteArray slashesPlain(const QByteArray &json)
{
    QByteArray result = json;
    return result.replace("\\/", "/");
}

} // namespace

QByteArrayList otherSpellings(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return {};
    QByteArrayList all;
    const auto add = [&](const QByteArray &spelling) {
        if (spelling != json && !all.contains(spelling))
            all += spelling;
    };
    const QByteArray sorted = document.toJson(QJsonDocument::Compact);
    for (const Spacing &spacing : spacings)
        for (const QByteArray &spaced : {respaced(json, spacing), respaced(sorted, spacing)}) {
            add(spaced);
            add(escaped(spaced));
            add(unescaped(spaced));
            add(slashesPlain(spaced));
            add(slashesEscaped(spaced));
            add(slashesEscaped(escaped(spaced)));
            add(slashesPlain(unescaped(spaced)));
        }
    for (const QByteArray &form : {escaped(json), unescaped(json), slashesPlain(json), slashesEscaped(json),
                                   slashesEscaped(escaped(json)), slashesPlain(unescaped(json))})
        add(form);
    return all;
}

} // namespace gancho::signing
