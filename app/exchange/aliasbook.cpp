#include "app/exchange/aliasbook.h"

#include "app/exchange/aliasdraw.h"
#include "app/exchange/aliaswords.h"
#include "app/exchange/brazildocuments.h"

#include <QDate>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace gancho {

using aliaswords::folded;

namespace {

constexpr int triesToDiffer = 40;
constexpr qsizetype shortestWordInText = 3;

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

QString alphanumeric(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        if ((c >= u'0' && c <= u'9') || (c.toUpper() >= u'A' && c.toUpper() <= u'Z'))
            plain += c.toUpper();
    return plain;
}

/// Puts `characters` in the places of the letters and digits of `form`.
QString inFormOf(const QString &form, const QString &characters)
{
    QString text = form;
    qsizetype at = 0;
    for (QChar &c : text)
        if (c.unicode() < 0x80 && c.isLetterOrNumber() && at < characters.size())
            c = c.isLower() ? characters[at++].toLower() : characters[at++];
    return text;
}

} // namespace

AliasBook::AliasBook(QByteArray key)
    : m_key(std::move(key))
{
}

QByteArray AliasBook::randomKey()
{
    QByteArray key(32, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), key.size() / 4);
    return key;
}

/// Area and the last eight digits, whether or not a country or the ninth digit is written.
QString AliasBook::phoneKey(const QString &all) const
{
    QString digits = all;
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() >= 12 && digits.startsWith(QLatin1String("55")))
        digits.remove(0, 2);
    if (digits.size() == 10 || digits.size() == 11)
        return digits.left(2) + digits.right(8);
    if (digits.size() == 8 || digits.size() == 9)
        return m_locals.value(digits.right(8), digits.right(8));
    return digits;
}

void AliasBook::meetPhone(const QString &text)
{
    const QString key = phoneKey(digitsOf(text));
    if (key.size() < 8)
        return;
    m_phones.insert(key, m_phones.value(key));
    if (key.size() == 10 && !m_locals.contains(key.right(8)))
        m_locals.insert(key.right(8), key);
}

bool AliasBook::knowsPhone(const QString &digits) const
{
    return m_phones.contains(phoneKey(digits));
}

QString AliasBook::phone(const QString &spelling)
{
    const QString digits = digitsOf(spelling), key = phoneKey(digits);
    QString alias = m_phones.value(key);
    for (int attempt = 0; alias.isEmpty(); ++attempt) {
        AliasDraw draw(m_key, "phone", key, attempt);
        // The area stays, and whether it is a mobile; the rest is drawn.
        const qsizetype kept = key.size() <= 8 ? 0 : key.size() - 8;
        alias = key.left(kept);
        const bool mobile = key[kept].digitValue() >= 6;
        alias += QChar(u'0' + (mobile ? 6 + draw.below(4) : 2 + draw.below(4)));
        while (alias.size() < key.size())
            alias += QChar(u'0' + draw.below(10));
        if (m_phones.contains(alias) || m_locals.contains(alias.right(8)) || m_used.contains(alias))
            alias.clear();
    }
    m_used.insert(alias);
    m_phones.insert(key, alias);
    // The last digits of what is written become those of the alias, so country, area and the ninth digit stay.
    const qsizetype shared = qMin<qsizetype>(8, digits.size());
    return inFormOf(spelling, digits.left(digits.size() - shared) + alias.right(shared));
}

void AliasBook::meetMail(const QString &address)
{
    m_mails.insert(address.toLower(), m_mails.value(address.toLower()));
}

QString AliasBook::scrambledWord(const QString &letters, const QString &salt)
{
    const QString plain = folded(letters);
    if (const QString known = m_names.aliasOfPart(plain); !known.isEmpty())
        return known;
    QString text;
    for (int attempt = 0; attempt < triesToDiffer; ++attempt) {
        AliasDraw draw(m_key, "letters", salt + plain, attempt);
        text = draw.inFormOf(plain);
        if (text != plain && !m_names.holds(text))
            break;
    }
    return text;
}

QString AliasBook::mail(const QString &address)
{
    const QString original = address.toLower();
    QString alias = m_mails.value(original);
    for (int attempt = 0; alias.isEmpty(); ++attempt) {
        const qsizetype at = original.lastIndexOf(u'@');
        AliasDraw draw(m_key, "mail", original, attempt);
        static const QRegularExpression run(QStringLiteral("([a-zà-ÿ]+)|([0-9]+)"));
        const QString local = original.left(at);
        qsizetype done = 0;
        for (auto found = run.globalMatch(local); found.hasNext();) {
            const auto match = found.next();
            alias += QStringView(local).sliced(done, match.capturedStart() - done);
            alias += match.captured(1).isEmpty() ? draw.inFormOf(match.captured())
                                                 : scrambledWord(match.captured(1), original);
            done = match.capturedEnd();
        }
        alias += QStringView(local).sliced(done);
        if (attempt > 0)
            alias += QString::number(draw.below(10'000));
        alias += original.endsWith(QLatin1String(".br")) ? QStringLiteral("@exemplo.com.br")
                                                         : QStringLiteral("@example.com");
        if (m_mails.contains(alias) || m_used.contains(alias))
            alias.clear();
    }
    m_used.insert(alias);
    m_mails.insert(original, alias);
    return alias;
}

void AliasBook::meetDocument(const QString &text)
{
    const QString plain = alphanumeric(text);
    if (plain.size() >= 4)
        m_documents.insert(plain, m_documents.value(plain));
}

bool AliasBook::knowsDocument(const QString &text) const
{
    return m_documents.contains(alphanumeric(text));
}

QString AliasBook::document(const QString &text)
{
    const QString plain = alphanumeric(text);
    QString alias = m_documents.value(plain);
    for (int attempt = 0; alias.isEmpty() && !plain.isEmpty(); ++attempt) {
        AliasDraw draw(m_key, "document", plain, attempt);
        alias = draw.inFormOf(plain);
        // A number may not begin with a zero where the original does not.
        if (alias.front() == u'0' && plain.front() != u'0')
            alias[0] = QChar(u'1' + draw.below(9));
        alias = alias.size() == 11 ? withCpfDigits(alias) : alias.size() == 14 ? withCnpjDigits(alias) : alias;
        if (attempt < triesToDiffer && (m_documents.contains(alias) || m_used.contains(alias)))
            alias.clear();
    }
    m_used.insert(alias);
    m_documents.insert(plain, alias);
    return inFormOf(text, alias);
}

void AliasBook::meetHandle(const QString &handle)
{
    const QString plain = handle.startsWith(u'@') ? handle.mid(1).toLower() : handle.toLower();
    if (plain.size() >= shortestWordInText) {
        m_handles.insert(plain, m_handles.value(plain));
        m_handleFilter.add(plain);
    }
}

bool AliasBook::knowsHandle(QStringView handle) const
{
    return m_handleFilter.mayHold(handle) && m_handles.contains(handle.toString().toLower());
}

QString AliasBook::handle(const QString &handle)
{
    const bool sign = handle.startsWith(u'@');
    const QString plain = (sign ? handle.mid(1) : handle).toLower();
    QString alias = m_handles.value(plain);
    for (int attempt = 0; alias.isEmpty() && !plain.isEmpty(); ++attempt) {
        AliasDraw draw(m_key, "handle", plain, attempt);
        static const QRegularExpression run(QStringLiteral(R"([\p{L}\p{M}]+|[0-9]+)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
        qsizetype done = 0;
        for (auto found = run.globalMatch(plain); found.hasNext();) {
            const auto match = found.next();
            alias += QStringView(plain).sliced(done, match.capturedStart() - done);
            alias += match.captured().front().isDigit() ? draw.inFormOf(match.captured())
                                                        : scrambledWord(match.captured(), plain);
            done = match.capturedEnd();
        }
        alias += QStringView(plain).sliced(done);
        if (attempt > 0)
            alias += QString::number(draw.below(10'000));
        if (attempt < triesToDiffer && (m_handles.contains(alias) || m_used.contains(alias)))
            alias.clear();
    }
    m_used.insert(alias);
    m_handles.insert(plain, alias);
    return sign ? u'@' + alias : alias;
}

QString AliasBook::value(const QString &text)
{
    QString &alias = m_values[text];
    for (int attempt = 0; alias.isEmpty() && attempt < triesToDiffer; ++attempt) {
        AliasDraw draw(m_key, "value", text, attempt);
        const QString drawn = draw.inFormOf(text);
        if ((drawn != text && !m_names.holds(drawn)) || attempt + 1 == triesToDiffer)
            alias = drawn;
    }
    return alias;
}

QString AliasBook::date(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"((\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return value(text);
    AliasDraw draw(m_key, "date", match.captured());
    const bool yearFirst = match.capturedStart(1) >= 0;
    const QString originalYear = match.captured(yearFirst ? 1 : 8);
    const auto two = [](quint32 number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    const QString year = QString::number(originalYear.toInt() - 5 + int(draw.below(11)));
    const QString month = two(1 + draw.below(12)), day = two(1 + draw.below(28));
    const QString sign = match.captured(yearFirst ? 2 : 6);
    QString alias = yearFirst ? year + sign + month + sign + day : day + sign + month + sign + year;
    if (alias == match.captured())
        alias.replace(originalYear, QString::number(originalYear.toInt() - 6));
    m_values.insert(text, alias);
    return QString(text).replace(match.capturedStart(), match.capturedLength(), alias);
}

QString AliasBook::digest(const QString &text) const
{
    AliasDraw draw(m_key, "token", text);
    return QString::fromLatin1(draw.bytes(8).toHex());
}

QString AliasBook::token(const QString &text)
{
    const QString hex = digest(text);
    m_values.insert(text, hex);
    return hex;
}

int AliasBook::count(Kind kind) const
{
    switch (kind) {
    case Kind::Person:
        return m_names.count();
    case Kind::Phone:
        return int(m_phones.size());
    case Kind::Mail:
        return int(m_mails.size());
    case Kind::Document:
        return int(m_documents.size());
    case Kind::Handle:
        return int(m_handles.size());
    case Kind::Value:
        return int(m_values.size());
    case Kind::Address:
        return m_addresses.count();
    }
    return 0;
}

} // namespace gancho
