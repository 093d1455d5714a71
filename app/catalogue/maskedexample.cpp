#include "app/catalogue/maskedexample.h"

#include <QRegularExpression>
#include <QStringList>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar dot = u'\u2022';
constexpr int longest = 60;
constexpr int wordsShown = 4;

QString dots()
{
    return QString(4, dot);
}

bool isPersonal(const QString &key)
{
    static const QRegularExpression words(
        u"name|nome|title|titulo|text|mail|phone|fone|celular|cpf|cnpj|document|\\bdoc|birth|nasc|address|endere|"
        u"token|secret|password|senha|annotation|description|instagram|note|qrcode|pairingcode|base64"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(key).hasMatch();
}

/// All digits but the first `head` and the last `tail` become dots.
QString digitsMasked(const QString &text, qsizetype head, qsizetype tail)
{
    qsizetype digits = 0;
    for (const QChar c : text)
        digits += c.isDigit() ? 1 : 0;
    QString masked = text;
    qsizetype at = 0;
    for (QChar &c : masked)
        if (c.isDigit()) {
            if (at >= head && at < digits - tail)
                c = dot;
            ++at;
        }
    return masked;
}

QString wordMasked(const QString &word)
{
    return word.isEmpty() ? word : (word.front().isLetter() ? QString(word.front()) : QString()) + dots();
}

QString hostMasked(const QString &host)
{
    const auto last = host.lastIndexOf(u'.');
    return wordMasked(host) + (last > 0 ? host.mid(last) : QString());
}

QString urlMasked(const QString &url)
{
    const QString scheme = url.section(u"://"_s, 0, 0);
    const QString host = url.section(u"://"_s, 1).section(u'/', 0, 0);
    return scheme + u"://"_s + hostMasked(host.section(u'@', -1).section(u':', 0, 0)) + u"/\u2026"_s;
}

QString wordsMasked(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const bool more = words.size() > wordsShown;
    words = words.mid(0, wordsShown);
    for (QString &word : words)
        word = wordMasked(word);
    return words.join(u' ') + (more ? u" \u2026"_s : QString());
}

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

} // namespace

QString maskedText(const QString &key, const QString &value)
{
    static const QRegularExpression code(u"^[A-Z][A-Z0-9_]{0,31}$"_s);
    static const QRegularExpression date(
        u"^(\\d{4}-\\d\\d-\\d\\d)([T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?)?$"_s);
    static const QRegularExpression uuid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+$"_s);
    static const QRegularExpression url(u"^[a-zA-Z][a-zA-Z0-9+.-]*://"_s);
    static const QRegularExpression document(
        u"^(\\d{3}\\.\\d{3}\\.\\d{3}-\\d\\d|\\d\\d\\.\\d{3}\\.\\d{3}/\\d{4}-\\d\\d)$"_s);
    static const QRegularExpression digits(u"^[0-9+()|\\-./ ]+$"_s);
    static const QRegularExpression manyDigits(u"\\d{5}"_s);
    const QString text = value.left(4 * longest).trimmed();
    if (text.isEmpty())
        return text;
    const bool personal = isPersonal(key);
    if (matches(uuid, text))
        return text.left(2) + QString(6, dot) + u'-' + dots() + u'-' + dots() + u'-' + dots() + u'-' + dots();
    if (matches(mail, text))
        return wordMasked(text.section(u'@', 0, 0)) + u'@' + hostMasked(text.section(u'@', 1));
    if (matches(url, text))
        return urlMasked(text);
    const bool birth = key.contains(u"birth"_s, Qt::CaseInsensitive) || key.contains(u"nasc"_s, Qt::CaseInsensitive);
    if (matches(date, text))
        return birth ? digitsMasked(text, 0, 0) : text.left(19) + (text.size() > 19 ? u"\u2026"_s : QString());
    if (matches(document, text))
        return digitsMasked(text, 0, 0);
    if (matches(digits, text)) {
        const auto count = text.count(QRegularExpression(u"\\d"_s));
        if (count < 5 && !personal)
            return text;
        // A number of a country, an area and a line, written so that it can be told apart.
        const bool parted = text.contains(u' ') || text.contains(u'(') || text.contains(u'-') || text.contains(u'|');
        if (text.startsWith(u'+'))
            return digitsMasked(text, parted ? 5 : 2, parted ? 2 : 0).left(longest);
        return digitsMasked(text, text.startsWith(u'(') ? 3 : qMin<qsizetype>(2, count / 4), parted ? 2 : 0)
            .left(longest);
    }
    if (matches(code, text) && !personal && !matches(manyDigits, text))
        return text;
    return wordsMasked(text);
}

QString maskedNumber(const QString &key, const QString &literal)
{
    qsizetype digits = 0;
    for (const QChar c : literal)
        digits += c.isDigit() ? 1 : 0;
    if (isPersonal(key))
        return digitsMasked(literal.left(longest), 0, 0);
    return digits > 6 && !literal.contains(u'.') ? digitsMasked(literal.left(longest), 2, 0) : literal.left(20);
}

} // namespace gancho
