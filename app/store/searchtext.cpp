#include "app/store/searchtext.h"

#include <QStringDecoder>

namespace gancho {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.category() == QChar::Other_PrivateUse || c.isSurrogate();
}

QString folded(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toLower();
    QString plain;
    plain.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain.toLower();
}

QByteArray withoutJsonEscapes(const QByteArray &body)
{
    if (!body.contains('\\'))
        return body;
    QByteArray out;
    out.reserve(body.size());
    for (qsizetype at = 0; at < body.size(); ++at) {
        if (body[at] != '\\' || at + 1 >= body.size()) {
            out += body[at];
            continue;
        }
        const char kind = body[++at];
        if (kind != 'u') {
            out += kind == '"' || kind == '\\' || kind == '/' ? kind : ' ';
            continue;
        }
        QString text;
        --at;
        while (at + 5 < body.size() && body[at] == '\\' && body[at + 1] == 'u') {
            bool ok = false;
            const ushort code = body.mid(at + 2, 4).toUShort(&ok, 16);
            if (!ok)
                break;
            text += QChar(code);
            at += 6;
        }
        if (text.isEmpty()) {
            out += ' ';
            ++at;
            continue;
        }
        out += text.toUtf8();
        --at;
    }
    return out;
}

} // namespace

QString searchText(const QByteArray &target, const QString &subject, const QByteArray &head, const QByteArray &body)
{
    QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(target));
    text += u'\n' + subject + u'\n' + QString::fromUtf8(head) + u'\n';
    if (body.isEmpty() || body.contains('\0'))
        return text;
    if (body.startsWith('{') || body.startsWith('['))
        return text + QString::fromUtf8(withoutJsonEscapes(body));
    if (head.toLower().contains("application/x-www-form-urlencoded"))
        return text + QString::fromUtf8(QByteArray::fromPercentEncoding(QByteArray(body).replace('+', ' ')));
    return text + QString::fromUtf8(body);
}

QStringList searchWords(const QString &typed)
{
    QStringList words;
    QString word;
    for (const QChar c : folded(typed) + u' ') {
        if (isWordCharacter(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    words.removeDuplicates();
    return words;
}

QString searchQuery(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms += u'"' + word + QStringLiteral("\"*");
    return terms.join(u' ');
}

bool matchesWords(const QString &text, const QStringList &words)
{
    const QString plain = folded(text);
    for (const QString &word : words) {
        bool found = false;
        for (qsizetype at = plain.indexOf(word); at >= 0 && !found; at = plain.indexOf(word, at + 1))
            found = at == 0 || !isWordCharacter(plain[at - 1]);
        if (!found)
            return false;
    }
    return true;
}

} // namespace gancho
