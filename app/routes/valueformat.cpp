#include "app/routes/valueformat.h"

#include "app/store/eventfacts.h"
#include "models/domain/phonetext.h"
#include "models/items/jsonparser.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace gancho::valueformat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usPerSecond = 1'000'000;
constexpr int shortestWhole = 10;
constexpr int mostZeros = 60; ///< that an exponent may stand for

/// A number by its digits, so that those of a long one are kept.
struct Decimal
{
    bool negative = false;
    QByteArray whole, fraction;

    QByteArray literal() const
    {
        const QByteArray plain = fraction.isEmpty() ? whole : whole + '.' + fraction;
        return negative ? '-' + plain : plain;
    }
};

/// Those in front; one digit stays.
void dropZeros(QByteArray &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == '0')
        ++zeros;
    digits.remove(0, zeros);
    if (digits.isEmpty())
        digits = "0";
}

/// Of a JSON number's literal; nothing where its exponent is too large to be written out.
std::optional<Decimal> decimalOf(const QByteArray &literal)
{
    Decimal number;
    number.negative = literal.startsWith('-');
    const QByteArray lower = literal.mid(number.negative ? 1 : 0).toLower();
    const qsizetype e = lower.indexOf('e');
    const QByteArray mantissa = e < 0 ? lower : lower.left(e);
    int exponent = 0;
    bool fits = true;
    if (e >= 0)
        exponent = lower.mid(e + 1).toInt(&fits);
    if (!fits || std::abs(exponent) > mostZeros)
        return {};
    const qsizetype point = mantissa.indexOf('.');
    number.whole = point < 0 ? mantissa : mantissa.left(point);
    number.fraction = point < 0 ? QByteArray() : mantissa.mid(point + 1);
    for (; exponent > 0; --exponent) {
        number.whole += number.fraction.isEmpty() ? '0' : number.fraction[0];
        number.fraction.remove(0, 1);
    }
    for (; exponent < 0; ++exponent) {
        number.fraction.prepend(number.whole.isEmpty() ? '0' : number.whole.back());
        number.whole.chop(1);
    }
    dropZeros(number.whole);
    return number;
}

/// With two digits behind the point, half up.
Decimal rounded(Decimal number)
{
    number.fraction = number.fraction.leftJustified(3, '0');
    const bool up = number.fraction[2] >= '5';
    QByteArray digits = number.whole + number.fraction.left(2);
    if (up) {
        qsizetype at = digits.size() - 1;
        for (; at >= 0 && digits[at] == '9'; --at)
            digits[at] = '0';
        if (at < 0)
            digits.prepend('1');
        else
            digits[at] = char(digits[at] + 1);
    }
    number.whole = digits.chopped(2);
    number.fraction = digits.right(2);
    return number;
}

QString money(const Decimal &exact, const QLocale &locale)
{
    const Decimal number = rounded(exact);
    QString whole = QString::fromLatin1(number.whole);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    return (number.negative ? u"-"_s : QString()) + locale.currencySymbol() + u' ' + whole + locale.decimalPoint() +
           QString::fromLatin1(number.fraction);
}

QByteArray cents(const Decimal &exact)
{
    Decimal number = rounded(exact);
    number.whole += number.fraction;
    number.fraction.clear();
    dropZeros(number.whole);
    if (number.whole == "0")
        number.negative = false;
    return number.literal();
}

QString titleCase(const QString &text)
{
    static const QStringList small{u"da"_s, u"das"_s, u"de"_s, u"do"_s, u"dos"_s, u"e"_s, u"di"_s, u"du"_s};
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'\''))
            ++end;
        if (end == at) {
            out += text[at++];
            continue;
        }
        QString word = text.mid(at, end - at).toLower();
        if (out.trimmed().isEmpty() || !small.contains(word))
            word[0] = word[0].toUpper();
        out += word;
        at = end;
    }
    return out;
}

QString formattedTime(ValueFormat format, const Moment &moment)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(moment.us / 1000, QTimeZone::utc());
    if (format == ValueFormat::IsoDateTime)
        return utc.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    const QDateTime here = utc.toLocalTime();
    if (format == ValueFormat::Date)
        return here.toString(u"dd/MM/yyyy"_s);
    return here.toString(u"dd/MM/yyyy HH:mm"_s);
}

QString formattedPhone(ValueFormat format, const QString &digits)
{
    const PhoneText phone = readPhone(u'+' + digits);
    const bool brazil = digits.startsWith("55"_L1) && (digits.size() == 12 || digits.size() == 13);
    const QString national = brazil ? digits.mid(2) : phone.stored.mid(phone.stored.indexOf(u'|') + 1);
    switch (format) {
    case ValueFormat::PhoneE164:
        return u'+' + digits;
    case ValueFormat::PhoneNational:
        // How long other countries' codes are is not known, but for that of North America.
        return brazil || digits.startsWith(u'1') ? national : u'+' + digits;
    case ValueFormat::PhoneInternational:
        if (brazil)
            return u"+55 "_s + national.left(2) + u' ' + national.mid(2, national.size() - 6) + u'-' +
                   national.right(4);
        return digits.startsWith(u'1') ? u"+1 "_s + national : u'+' + digits;
    default:
        return digits;
    }
}

QByteArray applyToScalar(ValueFormat format, const QByteArray &json, const QLocale &locale)
{
    const bool isString = json.startsWith('"');
    const QString plain = text(json);
    switch (format) {
    case ValueFormat::AsIs:
        return json;
    case ValueFormat::Text:
        return isString ? json : quoted(plain);
    case ValueFormat::Upper:
        return isString ? quoted(plain.toUpper()) : json;
    case ValueFormat::Lower:
        return isString ? quoted(plain.toLower()) : json;
    case ValueFormat::TitleCase:
        return isString ? quoted(titleCase(plain)) : json;
    case ValueFormat::Trimmed:
        return isString ? quoted(plain.trimmed()) : json;
    case ValueFormat::Number:
        return isString ? number(plain, locale).value_or(json) : json;
    case ValueFormat::Money:
    case ValueFormat::Cents: {
        const auto literal = isString ? number(plain, locale) : json;
        const bool isNumber = literal && (literal->startsWith('-') || (*literal)[0] < ':');
        const auto exact = isNumber ? decimalOf(*literal) : std::nullopt;
        if (!exact)
            return json;
        return format == ValueFormat::Cents ? cents(*exact) : quoted(money(*exact, locale));
    }
    case ValueFormat::DateTime:
    case ValueFormat::Date:
    case ValueFormat::IsoDateTime:
    case ValueFormat::UnixSeconds: {
        const auto when = moment(plain);
        if (!when)
            return json;
        if (format == ValueFormat::UnixSeconds)
            return QByteArray::number(when->us / usPerSecond);
        return quoted(formattedTime(format, *when));
    }
    case ValueFormat::PhoneInternational:
    case ValueFormat::PhoneE164:
    case ValueFormat::PhoneDigits:
    case ValueFormat::PhoneNational: {
        const QString digits = phoneDigits(plain);
        return digits.isEmpty() ? json : quoted(formattedPhone(format, digits));
    }
    case ValueFormat::Digits: {
        QString digits;
        for (const QChar c : plain)
            if (c >= u'0' && c <= u'9')
                digits += c;
        return digits.isEmpty() ? json : quoted(digits);
    }
    }
    return json;
}

} // namespace

QByteArray quoted(const QString &text)
{
    return jsonQuoted(text).toUtf8();
}

QString text(const QByteArray &json)
{
    if (json.startsWith('"'))
        return json.size() < 2 ? QString() : jsonUnescaped(QByteArrayView(json).sliced(1, json.size() - 2));
    return json == "null" ? QString() : QString::fromUtf8(json);
}

QByteArray apply(ValueFormat format, const QByteArray &json, const QLocale &locale)
{
    if (format == ValueFormat::AsIs || json.isEmpty() || json == "null")
        return json;
    if (json.startsWith('[') || json.startsWith('{')) {
        if (format == ValueFormat::Text)
            return quoted(QString::fromUtf8(json));
        if (json.startsWith('{'))
            return json;
        const JsonTree tree = parseJson(json);
        if (tree.problem)
            return json;
        QByteArray out = "[";
        for (int row = 0; row < int(tree.node(0).count); ++row)
            out += (row ? "," : "") + apply(format, tree.raw(tree.child(0, row)).toByteArray(), locale);
        return out + ']';
    }
    return applyToScalar(format, json, locale);
}

std::optional<QByteArray> number(const QString &text, const QLocale &locale)
{
    static const QRegularExpression currency(u"^(?:R\\$|US\\$|\\$|€|BRL|USD|EUR)|(?:R\\$|€|BRL|USD|EUR)$"_s);
    static const QRegularExpression form(u"^[+-]?(?:[0-9]+(?:[.,][0-9]+)*|[.,][0-9]+)(?:[eE][+-]?[0-9]{1,4})?$"_s);
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), u'-');
    const bool negative = plain.startsWith(u'-');
    if (negative || plain.startsWith(u'+'))
        plain = plain.mid(1).trimmed();
    plain = plain.remove(currency).trimmed();
    if (plain.startsWith(u'+') || (negative && plain.startsWith(u'-')))
        return {};
    plain.remove(u' ').remove(QChar(0xA0)).remove(QChar(0x202F));
    if (!form.match(plain).hasMatch())
        return {};
    const bool minus = negative != plain.startsWith(u'-');
    if (plain.startsWith(u'-'))
        plain.remove(0, 1);

    const qsizetype points = plain.count(u'.'), commas = plain.count(u',');
    QChar decimal;
    if (points > 0 && commas > 0)
        decimal = plain.lastIndexOf(u'.') > plain.lastIndexOf(u',') ? u'.' : u',';
    else if (points + commas == 1) {
        const QChar only = points ? u'.' : u',';
        const qsizetype at = plain.indexOf(only);
        // "1.234" may be either; "0.125" and "1234.567" are no groups of thousands.
        const bool group = plain.size() - at == 4 && at >= 1 && at <= 3 && plain[0] != u'0';
        decimal = group && locale.groupSeparator() == only ? QChar() : only;
    }
    if (!decimal.isNull() && plain.count(decimal) > 1)
        return {};
    for (const QChar separator : {QChar(u'.'), QChar(u',')})
        if (separator != decimal)
            plain.remove(separator);
    if (!decimal.isNull())
        plain.replace(decimal, u'.');
    if (plain.startsWith(u'.'))
        plain.prepend(u'0');
    qsizetype zeros = 0;
    while (zeros + 1 < plain.size() && plain[zeros] == u'0' && plain[zeros + 1].isDigit())
        ++zeros;
    return (minus ? "-" : "") + plain.mid(zeros).toLatin1();
}

QString phoneDigits(const QString &text)
{
    QString plain = text.trimmed();
    for (const QLatin1String suffix : {"@s.whatsapp.net"_L1, "@c.us"_L1})
        if (plain.endsWith(suffix, Qt::CaseInsensitive)) {
            plain.chop(suffix.size());
            plain = u'+' + plain.section(u':', 0, 0);
        }
    plain.replace(QChar(0xA0), u' ').replace(u'/', u' ').replace(QChar(0x2011), u'-').replace(QChar(0x2013), u'-');
    if (plain.startsWith("00"_L1)) {
        plain = u'+' + plain.mid(2);
    } else if (plain.startsWith(u'0') || plain.startsWith("(0"_L1)) {
        const auto count = std::count_if(plain.cbegin(), plain.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (count == 11 || count == 12)
            plain.remove(plain.indexOf(u'0'), 1);
    }
    const PhoneText phone = readPhone(plain);
    // Shorter ones lack their area code.
    return phone.digits.size() < shortestWhole && !plain.startsWith(u'+') ? QString() : phone.digits;
}

std::optional<Moment> moment(const QString &text)
{
    static const QRegularExpression brazilian(
        u"^(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:[ T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?$"_s);
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const QString plain = text.trimmed();
    const auto local = [](QDate date, QTime time, bool dayOnly) -> std::optional<Moment> {
        if (!date.isValid() || !time.isValid())
            return {};
        // In the hour that summer time leaves out there is no such time; the next one is meant.
        const QDateTime when = dayOnly ? date.startOfDay() : QDateTime(date, time);
        return Moment{when.toMSecsSinceEpoch() * 1000, dayOnly};
    };
    if (day.match(plain).hasMatch())
        return local(QDate::fromString(plain, Qt::ISODate), QTime(0, 0), true);
    if (const auto match = brazilian.match(plain); match.hasMatch()) {
        const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        if (match.captured(4).isEmpty())
            return local(date, QTime(0, 0), true);
        return local(date, QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt()),
                     false);
    }
    const auto us = timeFromText(plain.toUtf8());
    return us ? std::optional(Moment{*us, false}) : std::nullopt;
}

} // namespace gancho::valueformat
