#include "app/exchange/personaltext.h"

#include "app/exchange/addressform.h"
#include "app/exchange/aliaswords.h"
#include "app/exchange/documentform.h"
#include "app/exchange/phoneform.h"

#include <QRegularExpression>

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

} // namespace

void PersonalText::findSignedTexts(const QString &text, Doing doing, QList<Hit> &hits)
{
    // A JSON Web Token says in base64 whose it is, and a message id of WhatsApp's whose phone it came from.
    static const QRegularExpression form(QStringLiteral(
        R"(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?|(?<=\bwamid\.)[A-Za-z0-9+/_-]{8,}={0,2})"));
    if (!text.contains(QLatin1String("eyJ")) && !text.contains(QLatin1String("wamid.")))
        return;
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        hits += {match.capturedStart(), match.capturedLength(),
                 doing == Doing::Meeting ? QString() : m_book.digest(match.captured())};
    }
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

void PersonalText::findMessengerAddresses(const QString &text, Doing doing, QList<Hit> &hits)
{
    // A phone and perhaps the number of a device behind it.
    static const QRegularExpression form(QStringLiteral(
        R"((?<!\d)(\d{8,20})((?:[:._-]\d{1,12})?@(?:s\.whatsapp\.net|c\.us|g\.us|lid|whatsapp\.com))(?![\w-]))"));
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (!isFree(hits, match.capturedStart(), match.capturedLength()))
            continue;
        const QString digits = match.captured(1);
        // A group's is an id, unless it begins with the phone of who made it.
        constexpr qsizetype longestPhone = 15;
        const bool stays = digits.size() > longestPhone;
        if (doing == Doing::Meeting && !stays)
            m_book.meetPhone(digits);
        hits += {match.capturedStart(), match.capturedLength(),
                 doing == Doing::Meeting ? QString() : (stays ? digits : m_book.phone(digits)) + match.captured(2)};
    }
}

void PersonalText::findMails(const QString &text, Doing doing, QList<Hit> &hits)
{
    static const QRegularExpression form =
        expression(QStringLiteral(R"([\p{L}\p{N}._%+:-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.?[\p{L}]{2,})"));
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString address = match.captured();
        if (!address.section(u'@', 1).contains(u'.') || !isFree(hits, match.capturedStart(), match.capturedLength()))
            continue;
        if (doing == Doing::Meeting)
            m_book.meetMail(address);
        hits +=
            {match.capturedStart(), match.capturedLength(), doing == Doing::Meeting ? QString() : m_book.mail(address)};
    }
}

void PersonalText::findDocuments(const QString &text, Doing doing, QList<Hit> &hits)
{
    const auto isPhone = [this](const QString &plain) {
        return m_book.knowsPhone(plain) && !m_book.knowsDocument(plain);
    };
    for (const DocumentPlace &place : documentsIn(text, isPhone)) {
        if (!isFree(hits, place.begin, place.length))
            continue;
        const QString spelling = text.mid(place.begin, place.length);
        if (doing == Doing::Meeting)
            m_book.meetDocument(spelling);
        hits += {place.begin, place.length, doing == Doing::Meeting ? QString() : m_book.document(spelling)};
    }
}

void PersonalText::findKnownDocuments(const QString &text, QList<Hit> &hits)
{
    if (m_book.count(AliasBook::Kind::Document) == 0)
        return;
    const auto known = [this](const QString &plain) {
        return m_book.knowsDocument(plain);
    };
    for (const DocumentPlace &place : knownDocumentsIn(text, known))
        if (isFree(hits, place.begin, place.length))
            hits += {place.begin, place.length, m_book.document(text.mid(place.begin, place.length))};
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
    constexpr qsizetype shortest = 3;
    const auto isPart = [&text](qsizetype at) {
        return at < text.size() && (text[at].isLetter() || text[at].isMark());
    };
    QStringView before;
    for (qsizetype at = 0; at < text.size();) {
        if (!isPart(at)) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (isPart(at))
            ++at;
        const QStringView word = QStringView(text).sliced(begin, at - begin);
        if (word.size() >= shortest) {
            if (isFree(hits, begin, word.size()))
                if (const QString alias = m_book.nameInText(word); !alias.isEmpty())
                    hits += {begin, word.size(), alias};
        } else if (word.size() == 2 && m_book.knowsShortNames() && isFree(hits, begin, word.size())) {
            qsizetype end = at + 1;
            while (isPart(end))
                ++end;
            const bool follows = at < text.size() && text[at] == u' ';
            const QStringView after = follows ? QStringView(text).sliced(at + 1, end - at - 1) : QStringView();
            if (const QString alias = m_book.shortNameInText(before, word, after); !alias.isEmpty())
                hits += {begin, word.size(), alias};
        }
        before = at < text.size() && text[at] == u' ' ? word : QStringView();
        if (at + 1 < text.size() && !isPart(at + 1))
            before = {};
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
