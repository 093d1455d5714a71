#include "app/exchange/personaltext.h"

#include "app/exchange/labelledtext.h"
#include "app/exchange/plainid.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace gancho {

namespace {

/// What a text has at all, so that the expressions need only be tried where they can find something.
struct Traits
{
    int digitRun = 0; ///< the most digits with nothing but what may stand within a phone between them
    int dots = 0, colons = 0;
    bool at = false, percent = false, capital = false, slash = false, anyDigits = false;

    explicit Traits(QStringView text)
    {
        int digits = 0;
        for (const QChar c : text) {
            const char16_t code = c.unicode();
            if (code >= u'0' && code <= u'9') {
                digitRun = std::max(digitRun, ++digits);
                anyDigits = true;
            } else if (code < 0x80) {
                at = at || code == u'@';
                percent = percent || code == u'%';
                capital = capital || (code >= u'A' && code <= u'Z');
                slash = slash || code == u'/';
                dots += code == u'.';
                colons += code == u':';
                const bool within = code <= u' ' || (code >= u'(' && code <= u'/' && code != u'*') || code == u'|';
                digits = within ? digits : 0;
            } else if (code != 0xA0 && !(code >= 0x2000 && code <= 0x2069) && code != 0x2212) {
                // Other spaces and dashes may stand within a phone. Half of a surrogate says nothing by itself.
                digits = 0;
                capital = capital || c.isUpper() || c.isSurrogate();
            }
        }
    }
};

/// Longer values are seldom the same.
constexpr qsizetype longestRemembered = 64;
constexpr qsizetype mostRemembered = 1 << 16;
constexpr qsizetype fewestDigits = 8;

/// "MESSAGE_RECEIVED", "NewTicket", "sms.delivered"; not what may be a name or a number.
bool isWordOfProtocol(const QString &value)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:[A-Z0-9_]+|[a-z0-9_.:/+*-]+|(?:[A-Z]+[a-z0-9]+){2,}|[a-z]+(?:[A-Z][a-z0-9]*)+)$)")),
        digits(QStringLiteral(R"(\d{8})"));
    return form.match(value).hasMatch() && !digits.match(value).hasMatch();
}

bool mayBeName(const QString &value)
{
    return !value.contains(u'@') && !isId(value) &&
           std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isLetter(); });
}

qsizetype digitsIn(const QString &value)
{
    return std::count_if(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
}

/// Not a link, nor an address of a messenger, nor the id of a group.
bool isPhoneField(const QString &value)
{
    constexpr qsizetype mostDigits = 15;
    const qsizetype digits = digitsIn(value);
    return digits >= fewestDigits && digits <= mostDigits && !value.contains(u'@') && !value.contains(u'/') &&
           !isId(value);
}

} // namespace

void PersonalText::meet(const QString &value, FieldKind kind)
{
    if (kind == FieldKind::Fixed)
        return isWordOfProtocol(value) ? void() : meet(value, FieldKind::Text);
    if (value.isEmpty() || (kind == FieldKind::Text && isId(value)))
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
    if (kind == FieldKind::Name && mayBeName(value))
        m_book.meetName(value);
    else if (kind == FieldKind::Phone && isPhoneField(value))
        m_book.meetPhone(value);
    else if (kind == FieldKind::Document && !isId(value))
        m_book.meetDocument(value);
    else if (kind == FieldKind::Handle && !value.contains(u'/') && !value.contains(u' '))
        m_book.meetHandle(value);
    else if (kind == FieldKind::Mail && value.contains(u'@') && !value.contains(u' '))
        m_book.meetMail(value);
    if (kind == FieldKind::Text || kind == FieldKind::Value || kind == FieldKind::File || kind == FieldKind::Handle ||
        kind == FieldKind::Link || kind == FieldKind::Name || kind == FieldKind::Address || kind == FieldKind::Mail ||
        (kind == FieldKind::Phone && !isPhoneField(value)))
        inText(value, Doing::Meeting);
}

void PersonalText::learnName(const QString &name)
{
    if (mayBeName(name))
        m_book.meetMention(name);
}

QString PersonalText::replaced(const QString &value, FieldKind kind)
{
    if (kind == FieldKind::Fixed)
        return isWordOfProtocol(value) ? value : replaced(value, FieldKind::Text);
    if (value.isEmpty() || (kind == FieldKind::Text && isId(value)))
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
        const bool more = value.contains(u'@') || digitsIn(value) >= fewestDigits;
        const QString text = more ? inText(value, Doing::Replacing) : value;
        return text == value && mayBeName(value) ? m_book.name(value) : text;
    }
    case FieldKind::Phone:
        return isPhoneField(value) ? m_book.phone(value) : inText(value, Doing::Replacing);
    case FieldKind::Mail:
        return value.contains(u'@') && !value.contains(u' ') && !value.contains(u',') ? m_book.mail(value)
                                                                                      : inText(value, Doing::Replacing);
    case FieldKind::Document:
        return isId(value) ? value : m_book.document(value);
    case FieldKind::Handle:
        return value.contains(u'/') || value.contains(u' ') ? inText(value, Doing::Replacing) : m_book.handle(value);
    case FieldKind::Date:
        return m_book.date(value);
    case FieldKind::File:
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
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c == u':' || c == u'='; }))
        return inPlainText(text, doing);
    QString result;
    qsizetype done = 0;
    for (const LabelledPlace &place : labelledIn(text)) {
        const FieldKind kind = m_kinds.of({place.label}, QString());
        if (place.begin < done || kind == FieldKind::Text || kind == FieldKind::Fixed)
            continue;
        const LabelledPlace value = narrowed(place, text, kind);
        if (value.length <= 0)
            continue;
        result += inPlainText(text.mid(done, value.begin - done), doing);
        done = value.begin + value.length;
        const QString written = text.mid(value.begin, value.length);
        QString decoded = written;
        if (value.encoded)
            decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(written.toUtf8().replace('+', ' ')));
        if (doing == Doing::Meeting) {
            meet(decoded, kind);
            continue;
        }
        const QString alias = replaced(decoded, kind);
        result += alias == decoded ? written
                  : value.encoded  ? QString::fromLatin1(QUrl::toPercentEncoding(alias))
                                   : alias;
    }
    return done ? result + inPlainText(text.mid(done), doing) : inPlainText(text, doing);
}

QString PersonalText::inPlainText(const QString &text, Doing doing)
{
    static const QRegularExpression encoded(QStringLiteral("%[0-9A-Fa-f]{2}"));
    const Traits traits(text);
    if (traits.percent && encoded.match(text).hasMatch())
        return inEncoded(text, doing);
    QList<Hit> hits;
    findSignedTexts(text, doing, hits);
    // Before the phones, which have dots and digits too.
    if (traits.dots >= 3 || traits.colons >= 2)
        findAddresses(text, doing, hits);
    if (traits.at) {
        findMessengerAddresses(text, doing, hits);
        findMails(text, doing, hits);
    }
    const bool digits = traits.digitRun >= 8;
    // A CNPJ may have letters.
    if (digits || (traits.slash && traits.capital))
        findDocuments(text, doing, hits);
    if (traits.anyDigits && doing == Doing::Replacing)
        findKnownDocuments(text, hits);
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
        result += between.contains(u'%') ? between : inPlainText(between, doing);
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

} // namespace gancho
