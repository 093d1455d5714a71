#include "app/noticing/noticewords.h"

#include "models/items/eventtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace gancho {

namespace {

constexpr int longestPart = 60;
/// As many digits make a phone, a CPF or an id rather than a name.
constexpr int digitsOfNumber = 6;
constexpr int digitsShown = 4;

/// What a sender wrote becomes one short line that cannot pretend to be anything else.
QString oneLine(const QString &text)
{
    QString line;
    for (const QChar &c : text.simplified())
        if (c.isSurrogate() || (c.isPrint() && c.category() != QChar::Other_Format))
            line += c;
    return line.size() > longestPart ? line.left(longestPart - 1) + QChar(u'…') : line;
}

QString clock(qint64 us)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(us / 1000).time(), QLocale::ShortFormat);
}

QString describe(const EventSummary &event, bool showNames)
{
    if (!event.id.isValid())
        return {};
    // The label says of a failed check that it failed, and which event it was is what matters here.
    QStringList parts{event.refused ? eventtext::label(event) : eventType(event.platform, event.type).label};
    if (showNames)
        parts += discreetName(event.subject);
    parts += event.inboxName;
    parts += clock(event.receivedUs);
    QStringList lines;
    for (const QString &part : std::as_const(parts))
        if (const QString line = oneLine(part); !line.isEmpty())
            lines += line;
    return lines.join(QStringLiteral(" · "));
}

QString withLast(const QString &sentence, const QString &last)
{
    return last.isEmpty() ? sentence
                          : QCoreApplication::translate("NoticeWords", "%1. The last: %2").arg(sentence, last);
}

QString silence(const Notice &notice)
{
    const int minutes = int(std::max<qint64>(1, (notice.silentMs + 30'000) / 60'000));
    QString text =
        QCoreApplication::translate("NoticeWords", "Nothing has arrived for %n minute(s).", nullptr, minutes);
    if (!notice.receiving)
        text += u' ' + QCoreApplication::translate("NoticeWords", "The receiver is not running.");
    return text;
}

QString bodyOf(const Notice &notice, bool showNames)
{
    const QString last = describe(notice.newest, showNames);
    const int count = int(std::min<qint64>(notice.count, 1'000'000'000));
    switch (notice.kind) {
    case Notice::Kind::Events:
        if (count == 1 && !last.isEmpty())
            return last;
        return withLast(QCoreApplication::translate("NoticeWords", "%n event(s)", nullptr, count), last);
    case Notice::Kind::FailedChecks:
        return withLast(QCoreApplication::translate("NoticeWords", "%n sender check(s) failed", nullptr, count), last);
    case Notice::Kind::Silence:
        return silence(notice);
    case Notice::Kind::Resumed:
        return withLast(QCoreApplication::translate("NoticeWords", "Events arrive again after %1")
                            .arg(eventtext::span(notice.silentMs * 1000)),
                        last);
    case Notice::Kind::Test:
        return QCoreApplication::translate("NoticeWords", "This is how Gancho tells you of events.");
    case Notice::Kind::Background:
        return QCoreApplication::translate("NoticeWords", "Gancho keeps receiving. Quit it from the tray.");
    }
    return {};
}

} // namespace

QString discreetName(const QString &subject)
{
    const QString name = subject.simplified();
    if (const auto at = name.lastIndexOf(u'@'); at >= 0)
        return QChar(u'…') + name.mid(at);
    QString digits;
    for (const QChar &c : name)
        if (c.isDigit())
            digits += c;
    return digits.size() >= digitsOfNumber ? QChar(u'…') + digits.right(digitsShown) : name;
}

NoticeText wordsOf(const Notice &notice, bool showNames)
{
    const QString name = oneLine(notice.rule.name);
    return {name.isEmpty() ? QStringLiteral("Gancho") : name, bodyOf(notice, showNames)};
}

} // namespace gancho
