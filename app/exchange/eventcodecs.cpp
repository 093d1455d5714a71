#include "app/exchange/eventcodecs.h"

#include "app/exchange/eventmask.h"
#include "app/exchange/jsonscan.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace gancho {

namespace {

constexpr QLatin1StringView colourSlugs[] = {QLatin1StringView(""),       QLatin1StringView("red"),
                                             QLatin1StringView("yellow"), QLatin1StringView("green"),
                                             QLatin1StringView("blue"),   QLatin1StringView("purple")};

void appendText(QByteArray &json, QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        exchange::appendJsonString(json, bytes);
    else
        exchange::appendJsonString(json, QString::fromUtf8(bytes).toUtf8());
}

} // namespace

QByteArray requestTarget(const QByteArray &head)
{
    const QByteArray line = requestLine(head);
    const qsizetype start = line.indexOf(' ') + 1;
    const qsizetype end = line.lastIndexOf(' ');
    return start > 0 && end > start ? line.mid(start, end - start) : QByteArray();
}

QString isoTime(qint64 us)
{
    // By hand: QDateTime's formats take longer than all else that is written of an event.
    constexpr qint64 usOfDay = 86'400'000'000;
    const qint64 day = us >= 0 ? us / usOfDay : (us + 1) / usOfDay - 1;
    qint64 rest = us - day * usOfDay;
    int year = 0, month = 0, dayOfMonth = 0;
    QDate(1970, 1, 1).addDays(day).getDate(&year, &month, &dayOfMonth);
    const qint64 micros = rest % 1'000'000;
    rest /= 1'000'000;
    return QString::asprintf("%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", year, month, dayOfMonth, int(rest / 3600),
                             int(rest / 60 % 60), int(rest % 60), int(micros));
}

std::optional<qint64> fromIsoTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)(?:[.,](\d+))?(Z|[+-]\d\d:?\d\d)?$)"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString zone = match.captured(3);
    if (zone.size() == 5)
        zone.insert(3, u':');
    const QDateTime time = QDateTime::fromString(
        match.captured(1).replace(u' ', u'T') + (zone.isEmpty() ? QStringLiteral("Z") : zone), Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    return time.toSecsSinceEpoch() * 1'000'000 + match.captured(2).left(6).leftJustified(6, u'0').toLongLong();
}

QString verificationName(Verification verification)
{
    switch (verification) {
    case Verification::Passed:
        return QStringLiteral("passed");
    case Verification::Failed:
        return QStringLiteral("failed");
    case Verification::NotChecked:
        break;
    }
    return QStringLiteral("none");
}

Verification verificationFromName(const QString &name)
{
    if (name == QLatin1String("passed"))
        return Verification::Passed;
    return name == QLatin1String("failed") ? Verification::Failed : Verification::NotChecked;
}

QString markColourSlug(MarkColour colour)
{
    return size_t(colour) < std::size(colourSlugs) ? QString(colourSlugs[size_t(colour)]) : QString();
}

MarkColour markColourFromSlug(const QString &slug)
{
    const auto found = std::find(std::begin(colourSlugs), std::end(colourSlugs), slug);
    return found == std::end(colourSlugs) ? MarkColour::None : MarkColour(found - std::begin(colourSlugs));
}

QByteArray eventToNdjson(const EventRecord &record)
{
    const EventSummary &s = record.summary;
    const HeaderList list = parseHeaders(record.head);
    const QByteArray target = requestTarget(record.head);
    QByteArray json;
    json.reserve(record.body.size() + record.body.size() / 4 + 2 * record.head.size() + 512);
    json += "{\"id\":" + QByteArray::number(s.id.value);
    const auto put = [&](QByteArrayView name, QByteArrayView value) {
        (json += ",\"").append(name) += "\":";
        appendText(json, value);
    };
    put("receivedAt", isoTime(s.receivedUs).toLatin1());
    put("method", s.method.toUtf8());
    put("path", target);
    json += ",\"headers\":[";
    for (auto header = list.cbegin(); header != list.cend(); ++header) {
        json += header == list.cbegin() ? "[" : ",[";
        appendText(json, header->first);
        json += ',';
        appendText(json, header->second);
        json += ']';
    }
    json += ']';
    const bool body = record.body.isValidUtf8();
    put(body ? "body" : "bodyBase64", body ? record.body : record.body.toBase64());
    put("type", s.type.toUtf8());
    put("platform", platformSlug(s.platform).toUtf8());
    put("inbox", s.inboxName.toUtf8());
    json += ",\"status\":" + QByteArray::number(s.status);
    put("verification", verificationName(s.verification).toUtf8());
    put("sender", s.sender.toUtf8());
    if (s.refused)
        json += ",\"refused\":true";
    if (s.mark.starred)
        json += ",\"starred\":true";
    if (s.mark.colour != MarkColour::None)
        put("colour", markColourSlug(s.mark.colour).toUtf8());
    if (!s.mark.note.isEmpty())
        put("note", s.mark.note.toUtf8());
    // What is not UTF-8 in the head is not told by the texts above either.
    if (!record.head.isValidUtf8() ||
        exchange::headOf(s.method.toUtf8() + ' ' + target + " HTTP/1.1", list) != record.head)
        put("headBase64", record.head.toBase64());
    return json + "}\n";
}

} // namespace gancho
