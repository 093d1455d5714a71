#include "app/exchange/personaltext.h"

#include "app/exchange/addressform.h"
#include "app/exchange/aliaswords.h"
#include "app/exchange/brazildocuments.h"
#include "app/exchange/phoneform.h"
#include "app/exchange/plainid.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace gancho {

namespace {

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

template <class Hits>
bool isFree(const Hits &hits, qsizetype begin, qsizetype length)
{
    return std::none_of(hits.cbegin(), hits.cend(),
                        [&](const auto &hit) { return begin < hit.begin + hit.length && hit.begin < begin + length; });
}

/// What a text has at all, so that the expressions need only be tried where they can find something.
struct Traits
{
    int digitRun = 0; ///< the most digits with nothing but what may stand within a phone between them
    int dots = 0, colons = 0;
    bool at = false, percent = false, capital = false, slash = false;

    explicit Traits(QStringView text)
    {
        int digits = 0;
        for (const QChar c : text) {
            const char16_t code = c.unicode();
            if (code >= u'0' && code <= u'9') {
                digitRun = std::max(digitRun, ++digits);
            } else if (code < 0x80) {
                at = at || code == u'@';
                percent = percent || code == u'%';
                capital = capital || (code >= u'A' && code <= u'Z');
                slash = slash || code == u'/';
                dots += code == u'.';
                colons += code == u':';
                const bool within = code <= u' ' || (code >= u'(' && code <= u'/' && code != u'*') || code == u'|';
                digits = within ? digits : 0;
            } else {
                // Half of a surrogate says nothing by itself.
                capital = capital || c.isUpper() || c.isSurrogate();
            }
        }
    }
};

/// Longer values are seldom the same.
constexpr qsizetype longestRemembered = 64;
constexpr qsizetype mostRemembered = 1 << 16;

/// Messengers write a phone as an address.
bool isMessengerAddress(const QString &address)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\d{8,15}(:\d+)?@(s\.whatsapp\.net|c\.us|g\.us|lid|whatsapp\.com)$)"));
    return form.match(address).hasMatch();
}

QString plainDocument(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    return plain;
}

} // namespace

void PersonalText::meet(const QString &value, FieldKind kind)
{
    if (value.isEmpty() || kind == FieldKind::Fixed || (kind == FieldKind::Text && isId(value)))
        return;
    if (m_knownValues) {
        m_known = {};
        m_knownValues = 0;
    }
    if (value.size() <= longestRemembered) {
        if (m_met.size() >= mostRemembered)
            m_met.clear();
        quint32 &kinds = m_met[value];
        const quint32 bit = 1U << int(kind);
        if (kinds & bit)
            return;
        kinds |= bit;
    }
    if (kind == FieldKind::Name)
        m_book.meetName(value);
    else if (kind == FieldKind::Phone && value.contains(u'@') == isMessengerAddress(value))
        m_book.meetPhone(value.section(u'@', 0, 0));
    else if (kind == FieldKind::Document)
        m_book.meetDocument(value);
    else if (kind == FieldKind::Handle && !value.contains(u'/') && !value.contains(u' '))
        m_book.meetHandle(value);
    else if (kind == FieldKind::Mail && value.contains(u'@') && !value.contains(u' '))
        m_book.meetMail(value);
    if (kind == FieldKind::Text || kind == FieldKind::Value || kind == FieldKind::Handle || kind == FieldKind::Link ||
        kind == FieldKind::Name || kind == FieldKind::Address)
        inText(value, Doing::Meeting);
}

QString PersonalText::replaced(const QString &value, FieldKind kind)
{
    if (value.isEmpty() || kind == FieldKind::Fixed || (kind == FieldKind::Text && isId(value)))
        return value;
    if (value.size() > longestRemembered)
        return anew(value, kind);
    auto &known = m_known[size_t(kind)];
    if (const auto found = known.constFind(value); found != known.cend())
        return *found;
    if (++m_knownValues > mostRemembered) {
        m_known = {};
        m_knownValues = 1;
    }
    return *known.insert(value, anew(value, kind));
}

QString PersonalText::anew(const QString &value, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Fixed:
        return value;
    case FieldKind::Name: {
        const QString text = value.contains(u'@') || value.contains(QLatin1String("55")) || value.contains(u'-')
                                 ? inText(value, Doing::Replacing)
                                 : value;
        return text == value ? m_book.name(value) : text;
    }
    case FieldKind::Phone: {
        const qsizetype digits = std::count_if(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
        if (isMessengerAddress(value))
            return m_book.phone(value.section(u'@', 0, 0)) + u'@' + value.section(u'@', 1);
        return digits >= 8 && !value.contains(u'@') && !isId(value) ? m_book.phone(value)
                                                                    : inText(value, Doing::Replacing);
    }
    case FieldKind::Mail:
        return value.contains(u'@') && !value.contains(u' ') && !value.contains(u',') ? m_book.mail(value)
                                                                                      : inText(value, Doing::Replacing);
    case FieldKind::Document:
        return m_book.document(value);
    case FieldKind::Handle:
        return value.contains(u'/') || value.contains(u' ') ? inText(value, Doing::Replacing) : m_book.handle(value);
    case FieldKind::Date:
        return m_book.date(value);
    case FieldKind::Value: {
        const QString text = inText(value, Doing::Replacing);
        return text == value && !isId(value) ? m_book.value(value) : text;
    }
    case FieldKind::Place: {
        const QString whole = value.section(u'.', 0, 0), rest = value.section(u'.', 1);
        return rest.isEmpty() ? whole : whole + u'.' + m_book.value(rest);
    }
    case FieldKind::Link:
        return QStringLiteral("https://example.com/") + m_book.token(value) +
               (value.contains(QLatin1String(".pdf")) ? QStringLiteral(".pdf") : QStringLiteral(".jpg"));
    case FieldKind::FileName: {
        const qsizetype dot = value.lastIndexOf(u'.');
        return m_book.token(value) + (dot > 0 && value.size() - dot <= 6 ? value.mid(dot) : QString());
    }
    case FieldKind::Address:
    case FieldKind::Text:
        break;
    }
    return inText(value, Doing::Replacing);
}

QString PersonalText::inText(const QString &text, Doing doing)
{
    static const QRegularExpression encoded(QStringLiteral("%[0-9A-Fa-f]{2}"));
    const Traits traits(text);
    if (traits.percent && encoded.match(text).hasMatch())
        return inEncoded(text, doing);
    QList<Hit> hits;
    // Before the phones, which have dots and digits too.
    if (traits.dots >= 3 || traits.colons >= 2)
        findAddresses(text, doing, hits);
    if (traits.at)
        findMails(text, doing, hits);
    const bool digits = traits.digitRun >= 8;
    // A CNPJ may have letters.
    if (digits || (traits.slash && traits.capital))
        findDocuments(text, doing, hits);
    if (digits)
        findPhones(text, doing, hits);
    if (doing == Doing::Meeting) {
        if (traits.capital)
            meetNames(text);
        return text;
    }
    findHandles(text, hits);
    findNames(text, hits);
    if (hits.isEmpty())
        return text;
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.begin < b.begin; });
    QString result;
    qsizetype at = 0;
    for (const Hit &hit : std::as_const(hits)) {
        result += QStringView(text).sliced(at, hit.begin - at);
        result += hit.alias;
        at = hit.begin + hit.length;
    }
    return result + text.mid(at);
}

QString PersonalText::inEncoded(const QString &text, Doing doing)
{
    static const QRegularExpression part(QStringLiteral(R"([^\s"'<>/?&=#;,]*%[0-9A-Fa-f]{2}[^\s"'<>/?&=#;,]*)"));
    QString result;
    qsizetype at = 0;
    const auto plainly = [&](qsizetype from, qsizetype to) {
        const QString between = text.sliced(from, to - from);
        result += between.contains(u'%') ? between : inText(between, doing);
    };
    for (auto found = part.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        plainly(at, match.capturedStart());
        at = match.capturedEnd();
        QByteArray bytes = match.captured().toUtf8();
        bytes.replace('+', ' ');
        const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
        // What does not say anything else after decoding is left, or this would go on for ever.
        static const QRegularExpression still(QStringLiteral("%[0-9A-Fa-f]{2}"));
        const QString alias = still.match(decoded).hasMatch() && decoded.size() >= match.captured().size()
                                  ? decoded
                                  : inText(decoded, doing);
        result += alias == decoded ? match.captured() : QString::fromLatin1(QUrl::toPercentEncoding(alias));
    }
    plainly(at, text.size());
    return result;
}

void PersonalText::findAddresses(const QString &text, Doing doing, QList<Hit> &hits)
{
    for (const AddressPlace &place : addressesIn(text)) {
        const QString address = text.mid(place.begin, place.length);
        if (doing == Doing::Meeting)
            m_book.addresses().meet(address);
        hits += {place.begin, place.length, doing == Doing::Meeting ? QString() : m_book.addresses().alias(address)};
    }
}

void PersonalText::findMails(const QString &text, Doing doing, QList<Hit> &hits)
{
    static const QRegularExpression form =
        expression(QStringLiteral(R"([\p{L}\p{N}._%+:-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.?[\p{L}]{2,})"));
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString address = match.captured();
        const bool messenger = isMessengerAddress(address);
        if ((!messenger && !address.section(u'@', 1).contains(u'.')) ||
            !isFree(hits, match.capturedStart(), match.capturedLength()))
            continue;
        if (doing == Doing::Meeting)
            messenger ? m_book.meetPhone(address.section(u'@', 0, 0)) : m_book.meetMail(address);
        hits += {match.capturedStart(), match.capturedLength(),
                 doing == Doing::Meeting ? QString()
                 : messenger             ? m_book.phone(address.section(u'@', 0, 0)) + u'@' + address.section(u'@', 1)
                                         : m_book.mail(address)};
    }
}

void PersonalText::findDocuments(const QString &text, Doing doing, QList<Hit> &hits)
{
    static const QRegularExpression form(QStringLiteral(
        R"((?<![\w.-])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}/[0-9A-Z]{4}-\d{2}|\d{3}[ .]?\d{3}[ .]?\d{3}[ .-]?\d{2}|\d{14})(?![\w-]))"));
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString spelling = match.captured(), plain = plainDocument(spelling);
        const bool punctuated = spelling.contains(u'.') && spelling.contains(u'-');
        const bool known = m_book.knowsDocument(spelling);
        if (!isFree(hits, match.capturedStart(), match.capturedLength()) ||
            !(punctuated || known || isCpf(plain) || isCnpj(plain)) ||
            (!punctuated && !known && m_book.knowsPhone(plain)))
            continue;
        if (doing == Doing::Meeting)
            m_book.meetDocument(spelling);
        hits += {match.capturedStart(), match.capturedLength(),
                 doing == Doing::Meeting ? QString() : m_book.document(spelling)};
    }
}

void PersonalText::findPhones(const QString &text, Doing doing, QList<Hit> &hits)
{
    const auto known = [this](const QString &digits) {
        return m_book.knowsPhone(digits);
    };
    for (const PhonePlace &place : phonesIn(text, known)) {
        if (!isFree(hits, place.begin, place.length))
            continue;
        const QString spelling = text.mid(place.begin, place.length);
        if (doing == Doing::Meeting)
            m_book.meetPhone(spelling);
        hits += {place.begin, place.length, doing == Doing::Meeting ? QString() : m_book.phone(spelling)};
    }
}

void PersonalText::findHandles(const QString &text, QList<Hit> &hits)
{
    if (m_book.count(AliasBook::Kind::Handle) == 0)
        return;
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || c == u'_' ||
               c == u'.';
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype begin = at;
        while (at < text.size() && fits(text[at]))
            ++at;
        QStringView word = QStringView(text).sliced(begin, at - begin);
        while (word.endsWith(u'.'))
            word.chop(1);
        if (word.size() < 3 || !m_book.knowsHandle(word) || !isFree(hits, begin, word.size()))
            continue;
        hits += {begin, word.size(), m_book.handle(word.toString())};
    }
}

void PersonalText::findNames(const QString &text, QList<Hit> &hits)
{
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && (text[at].isLetter() || text[at].isMark())) {
            begin = begin < 0 ? at : begin;
            continue;
        }
        if (begin >= 0 && at - begin >= 3 && isFree(hits, begin, at - begin)) {
            const QString alias = m_book.nameInText(QStringView(text).sliced(begin, at - begin));
            if (!alias.isEmpty())
                hits += {begin, at - begin, alias};
        }
        begin = -1;
    }
}

void PersonalText::meetNames(const QString &text)
{
    // A usual given name, and the capitalised words behind it; and whoever says his name.
    static const QRegularExpression form =
        expression(QStringLiteral(R"(\p{Lu}[\p{L}\p{M}]+(?:\s+(?:d[aeo]s?\s+)?\p{Lu}[\p{L}\p{M}]+)*)"));
    static const QRegularExpression introduced = expression(QStringLiteral(
        R"((?i:me chamo|meu nome (?:é|e)|my name is|i am called|chamo-me)\s+(\p{Lu}[\p{L}\p{M}]+(?:\s+(?:d[aeo]s?\s+)?\p{Lu}[\p{L}\p{M}]+)*))"));
    if (text.size() < 3)
        return;
    for (auto found = introduced.globalMatch(text); found.hasNext();)
        m_book.meetMention(found.next().captured(1));
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const QStringList words = found.next().captured().split(u' ', Qt::SkipEmptyParts);
        for (qsizetype at = 0; at < words.size(); ++at)
            if (aliaswords::isUsualGivenName(aliaswords::folded(words[at]))) {
                m_book.meetMention(words.mid(at).join(u' '));
                break;
            }
    }
}

} // namespace gancho
