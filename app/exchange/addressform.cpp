#include "app/exchange/addressform.h"

#include <QHostAddress>

namespace gancho {

namespace {

bool isWithin(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u'.' || c == u':';
}

bool isIpv4(QStringView text)
{
    constexpr int parts = 4, mostInPart = 255;
    int part = 0, number = -1;
    for (const QChar c : text) {
        if (c == u'.') {
            if (number < 0 || ++part == parts)
                return false;
            number = -1;
        } else if (c >= u'0' && c <= u'9') {
            number = qMax(number, 0) * 10 + (c.unicode() - u'0');
            if (number > mostInPart)
                return false;
        } else {
            return false;
        }
    }
    return part == parts - 1 && number >= 0;
}

bool isIpv6(QStringView text)
{
    // "12:30:00" has colons too; an address has more of them, or two side by side.
    constexpr qsizetype fewest = 7;
    if (text.count(u':') < fewest && !text.contains(QLatin1StringView("::")))
        return false;
    return text.size() > 2 && QHostAddress(text.toString()).protocol() == QAbstractSocket::IPv6Protocol;
}

/// Of what follows a letter, a sign of a word or a name with a slash.
bool readsLikeVersion(const QString &text, qsizetype begin)
{
    if (begin == 0)
        return false;
    const QChar before = text[begin - 1];
    return before.isLetterOrNumber() || before == u'_' || before == u'-' ||
           (before == u'/' && begin > 1 && text[begin - 2].isLetterOrNumber());
}

} // namespace

QList<AddressPlace> addressesIn(const QString &text)
{
    QList<AddressPlace> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        qsizetype begin = at;
        while (at < text.size() && isWithin(text[at]))
            ++at;
        QStringView run = QStringView(text).sliced(begin, at - begin);
        // "IP:1.2.3.4"
        while (run.startsWith(u'.') || (run.startsWith(u':') && !run.startsWith(QLatin1StringView("::")))) {
            run = run.sliced(1);
            ++begin;
        }
        const bool wordFollows = at < text.size() && (text[at].isLetter() || text[at] == u'_');
        if (run.size() < 3 || wordFollows || readsLikeVersion(text, begin))
            continue;
        // The end of a sentence, or of "address:".
        while (run.endsWith(u'.') || (run.endsWith(u':') && !run.endsWith(QLatin1StringView("::"))))
            run.chop(1);
        const qsizetype port = run.indexOf(u':');
        if (isIpv4(run.first(port < 0 ? run.size() : port)))
            places += {begin, port < 0 ? run.size() : port};
        else if (port >= 0 && isIpv6(run))
            places += {begin, run.size()};
    }
    return places;
}

} // namespace gancho
