#include "app/exchange/phoneform.h"

#include "app/exchange/plainid.h"

#include <QRegularExpression>

#include <algorithm>

namespace gancho {

namespace {

bool isArea(QStringView digits)
{
    return digits.size() >= 2 && digits[0] >= u'1' && digits[0] <= u'9' && digits[1] >= u'1' && digits[1] <= u'9';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// With country and area.
bool isBrazilian(QStringView digits)
{
    const qsizetype n = digits.size();
    return (n == 12 || n == 13) && digits.startsWith(QLatin1String("55")) && isArea(digits.sliced(2)) &&
           (n == 12 || digits[4] == u'9');
}

/// With the zero of a long-distance call, and perhaps two digits of who carries it.
bool isDialled(QStringView digits, bool isParted)
{
    const qsizetype n = digits.size();
    if (digits[0] != u'0' || n < 11)
        return false;
    if (digits[1] == u'0')
        return isBrazilian(digits.sliced(2)) || (isParted && digits[2] != u'0');
    if (n == 12)
        return isArea(digits.sliced(1)) && digits[3] == u'9';
    return isParted && isArea(digits.sliced(1)) && (n == 11 || isArea(digits.sliced(3)));
}

bool looksLikePhone(const QString &spelling, const QString &digits)
{
    static const QRegularExpression parted(QStringLiteral(R"(\d{4}[ -]\d{4}$)")),
        american(QStringLiteral(R"(^\+?1?[ .-]?(\(\d{3}\) ?|\d{3}[.-])\d{3}[ .-]\d{4}$)")),
        portuguese(QStringLiteral(R"(^351 ?\d{3} \d{3} \d{3}$)"));
    const qsizetype n = digits.size();
    if (spelling.startsWith(u'+') || spelling.startsWith(QLatin1String("(+")))
        return n >= 8 && n <= 15;
    const bool isParted = spelling.size() > n;
    if (isBrazilian(digits) || isDialled(digits, isParted))
        return true;
    if (n == 11 && isArea(digits) && digits[2] == u'9')
        return true;
    if (isParted && (american.match(spelling).hasMatch() || portuguese.match(spelling).hasMatch()))
        return true;
    if (n == 10)
        return isArea(digits) && (spelling.contains(u'(') || parted.match(spelling).hasMatch());
    if (n == 8 || n == 9)
        return spelling.contains(u'-') && parted.match(spelling).hasMatch() && spelling.size() == n + 1;
    return false;
}

/// Whether the text before says that a phone follows: "WhatsApp: ", "wa.me/", "tel:".
bool isAnnounced(const QString &text, qsizetype begin)
{
    constexpr qsizetype lookedAt = 24;
    static const QRegularExpression word(
        QStringLiteral(
            R"((?:\b(?:tel|cel|zap|fone|telefone|phone|celular|mobile|wpp|whats|whatsapp|sms|waid|ligue|ligar))"
            R"(|wa\.me)\b[^\d\n]{0,12}$)"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = qMax<qsizetype>(0, begin - lookedAt);
    return word.match(text.mid(from, begin - from)).hasMatch();
}

/// Digits without anything between them that letters or dashes stand beside: "file_5511999990000.jpg". Ids have digits
/// among their letters too, and a UUID ends with a run of its own.
bool standsInWord(const QString &text, qsizetype begin, qsizetype end)
{
    bool hexOnly = true, beside = false;
    const auto look = [&](QChar c) {
        beside = true;
        hexOnly = hexOnly && isHex(c);
        return !isDigit(c);
    };
    for (qsizetype at = begin - 1; at >= 0 && text[at].isLetterOrNumber(); --at)
        if (!look(text[at]))
            return false;
    for (qsizetype at = end; at < text.size() && text[at].isLetterOrNumber(); ++at)
        if (!look(text[at]))
            return false;
    if (beside && hexOnly)
        return false;
    constexpr qsizetype uuidSize = 36, beforeLast = 24;
    if (begin >= beforeLast && isId(QStringView(text).sliced(begin - beforeLast).left(uuidSize)))
        return false;
    // Decimals are none.
    return !(begin > 1 && text[begin - 1] == u'.' && isDigit(text[begin - 2]));
}

} // namespace

QString withPlainSigns(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0xA0; }))
        return text;
    QString plain = text;
    for (QChar &c : plain) {
        const char16_t code = c.unicode();
        if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0xFE63 || code == 0xFF0D)
            c = u'-';
        else if (code == 0xA0 || (code >= 0x2000 && code <= 0x200F) || code == 0x202F || code == 0x2060 ||
                 (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069))
            c = u' ';
        else if (code == 0xFF0B)
            c = u'+';
    }
    return plain;
}

QList<PhonePlace> phonesIn(const QString &original, const std::function<bool(const QString &)> &known)
{
    static const QRegularExpression run(QStringLiteral(R"((?<![\w.-])[+(]{0,2}\d[\d\s().|-]{5,40}\d(?![\w-]))"));
    static const QRegularExpression piece(QStringLiteral(R"([+(]{0,2}\d[\d().|-]{5,22}\d)"));
    static const QRegularExpression id(QStringLiteral("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-"));
    const QString text = withPlainSigns(original);
    QList<PhonePlace> places;
    const auto consider = [&](qsizetype begin, const QString &spelling) {
        QString digits;
        for (const QChar c : spelling)
            if (isDigit(c))
                digits += c;
        if (digits.size() < 8 || digits.size() > 15 ||
            !(known(digits) || looksLikePhone(spelling, digits) || isAnnounced(text, begin)))
            return false;
        places += {begin, spelling.size()};
        return true;
    };
    for (auto found = run.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (id.match(match.captured()).hasMatch() || consider(match.capturedStart(), match.captured()))
            continue;
        // Several numbers side by side.
        for (auto parts = piece.globalMatch(text, match.capturedStart()); parts.hasNext();) {
            const auto part = parts.next();
            if (part.capturedStart() >= match.capturedEnd())
                break;
            consider(part.capturedStart(), part.captured());
        }
    }
    constexpr qsizetype withArea = 10, longest = 15;
    const qsizetype whole = places.size();
    qsizetype next = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at - begin < withArea || at - begin > longest)
            continue;
        while (next < whole && places[next].begin + places[next].length <= begin)
            ++next;
        if (next < whole && places[next].begin < at)
            continue;
        const QString digits = text.mid(begin, at - begin);
        if ((isBrazilian(digits) || known(digits)) && standsInWord(text, begin, at))
            places += {begin, at - begin};
    }
    return places;
}

} // namespace gancho
