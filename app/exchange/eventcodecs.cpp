#include "app/exchange/eventcodecs.h"

#include "app/exchange/eventmask.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

namespace gancho {

QByteArray requestTarget(const QByteArray &head)
{
    const QByteArray line = requestLine(head);
    const qsizetype start = line.indexOf(' ') + 1;
    const qsizetype end = line.lastIndexOf(' ');
    return start > 0 && end > start ? line.mid(start, end - start) : QByteArray();
}

QString isoTime(qint64 us)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(us / 1000, QTimeZone::utc());
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.")) +
           QString::number(us % 1'000'000).rightJustified(6, u'0') + u'Z';
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

QByteArray eventToNdjson(const EventRecord &record)
{
    const EventSummary &s = record.summary;
    const HeaderList list = parseHeaders(record.head);
    const QByteArray target = requestTarget(record.head);
    QJsonArray headers;
    HeaderList told;
    for (const auto &[name, value] : list) {
        headers += QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)};
        told += {QString::fromUtf8(name).toUtf8(), QString::fromUtf8(value).toUtf8()};
    }
    QJsonObject event{
        {QStringLiteral("id"), s.id.value},
        {QStringLiteral("receivedAt"), isoTime(s.receivedUs)},
        {QStringLiteral("method"), s.method},
        {QStringLiteral("path"), QString::fromUtf8(target)},
        {QStringLiteral("headers"), headers},
        {QStringLiteral("type"), s.type},
        {QStringLiteral("platform"), platformSlug(s.platform)},
        {QStringLiteral("inbox"), s.inboxName},
        {QStringLiteral("status"), s.status},
        {QStringLiteral("verification"), verificationName(s.verification)},
        {QStringLiteral("sender"), s.sender},
    };
    const QByteArray line = s.method.toUtf8() + ' ' + QString::fromUtf8(target).toUtf8() + " HTTP/1.1";
    if (exchange::headOf(line, told) != record.head)
        event.insert(QStringLiteral("headBase64"), QString::fromLatin1(record.head.toBase64()));
    if (s.refused)
        event.insert(QStringLiteral("refused"), true);
    const QString text = QString::fromUtf8(record.body);
    if (text.toUtf8() == record.body)
        event.insert(QStringLiteral("body"), text);
    else
        event.insert(QStringLiteral("bodyBase64"), QString::fromLatin1(record.body.toBase64()));
    return QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace gancho
