#include "app/exchange/eventcsv.h"

#include "app/exchange/eventcodecs.h"
#include "app/exchange/jsonscan.h"
#include "app/exchange/shelltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

namespace gancho::eventcsv {

namespace {

/// A text within a formula may not be longer in Excel.
constexpr qsizetype longestLiteral = 255;

struct Column
{
    const char *name;
    const char *label;
};

constexpr Column all[] = {
    {"id", QT_TRANSLATE_NOOP("EventCsv", "Number")},
    {"receivedAt", QT_TRANSLATE_NOOP("EventCsv", "Received")},
    {"receivedAtUtc", QT_TRANSLATE_NOOP("EventCsv", "Received (UTC, microseconds)")},
    {"type", QT_TRANSLATE_NOOP("EventCsv", "Event")},
    {"platform", QT_TRANSLATE_NOOP("EventCsv", "Platform")},
    {"inbox", QT_TRANSLATE_NOOP("EventCsv", "Inbox")},
    {"subject", QT_TRANSLATE_NOOP("EventCsv", "Concerns")},
    {"method", QT_TRANSLATE_NOOP("EventCsv", "Method")},
    {"path", QT_TRANSLATE_NOOP("EventCsv", "Path")},
    {"status", QT_TRANSLATE_NOOP("EventCsv", "Status")},
    {"verification", QT_TRANSLATE_NOOP("EventCsv", "Sender check")},
    {"durationMs", QT_TRANSLATE_NOOP("EventCsv", "Answered after (ms)")},
    {"size", QT_TRANSLATE_NOOP("EventCsv", "Size (bytes)")},
    {"sender", QT_TRANSLATE_NOOP("EventCsv", "Sender")},
    {"contactId", QT_TRANSLATE_NOOP("EventCsv", "Contact id")},
    {"sessionId", QT_TRANSLATE_NOOP("EventCsv", "Conversation id")},
    {"cardId", QT_TRANSLATE_NOOP("EventCsv", "Card id")},
    {"note", QT_TRANSLATE_NOOP("EventCsv", "Note")},
    {"body", QT_TRANSLATE_NOOP("EventCsv", "Body")},
};

bool wouldBeChanged(const QString &text)
{
    if (text.isEmpty())
        return false;
    if (QStringView(u"=+-@\t\r\n").contains(text.front()))
        return true;
    // Numbers, dates, times, percentages and exponents; words for truth; whatever begins with spaces and a digit.
    static const QRegularExpression number(
        QStringLiteral(R"(^\s*[\d.,]*\d[\d\s.,:/%-]*([eE][+-]?\d+)?\s*([AaPp][Mm])?$|^(R\$|\$|€)\s*\d|^\s+[=+@-])"));
    static const QRegularExpression date(QStringLiteral(
        R"(^\s*\d{1,4}[-/ .][\p{L}]{3,9}[-/ .]?\d{0,4}\s*$|^\p{L}{3,9}[-/ .]\d{1,4}$|^\d{4}-\d\d-\d\d[T ][\d:.]+Z?$)"));
    static const QRegularExpression truth(QStringLiteral("^(true|false|verdadeiro|falso)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return number.match(text).hasMatch() || date.match(text).hasMatch() || truth.match(text).hasMatch();
}

QByteArray inQuotes(QString text)
{
    return '"' + text.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

QByteArray time(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")).toLatin1();
}

QString bodyText(const QByteArray &body)
{
    const auto text = exchange::exactText(body);
    return text ? *text : QStringLiteral("base64:") + QString::fromLatin1(body.toBase64());
}

QByteArray fixedCell(const EventRecord &record, const QString &column)
{
    const EventSummary &s = record.summary;
    if (column == QLatin1String("id"))
        return QByteArray::number(s.id.value);
    if (column == QLatin1String("receivedAt"))
        return time(s.receivedUs);
    if (column == QLatin1String("receivedAtUtc"))
        return textCell(isoTime(s.receivedUs));
    if (column == QLatin1String("status"))
        return QByteArray::number(s.status);
    if (column == QLatin1String("size"))
        return QByteArray::number(record.body.size());
    if (column == QLatin1String("durationMs"))
        return s.durationUs < 0 ? QByteArray()
                                : QByteArray::number(double(s.durationUs) / 1000, 'f', 3).replace('.', ',');
    const QHash<QString, QString> texts{{QStringLiteral("type"), s.type},
                                        {QStringLiteral("platform"), platformSlug(s.platform)},
                                        {QStringLiteral("inbox"), s.inboxName},
                                        {QStringLiteral("subject"), s.subject},
                                        {QStringLiteral("method"), s.method},
                                        {QStringLiteral("path"), QString::fromUtf8(requestTarget(record.head))},
                                        {QStringLiteral("verification"), verificationName(s.verification)},
                                        {QStringLiteral("sender"), s.sender},
                                        {QStringLiteral("contactId"), record.contactId},
                                        {QStringLiteral("sessionId"), record.sessionId},
                                        {QStringLiteral("cardId"), record.cardId},
                                        {QStringLiteral("note"), s.mark.note}};
    return textCell(column == QLatin1String("body") ? bodyText(record.body) : texts.value(column));
}

/// The values of all wanted paths, found in one go.
QHash<QString, QStringList> fields(const QByteArray &body, const QStringList &paths)
{
    QHash<QString, QStringList> found;
    if (paths.isEmpty())
        return found;
    exchange::scanJson(body, [&](const exchange::JsonPart &part) {
        if (part.kind == exchange::JsonPart::Kind::Key)
            return true;
        const QString path = part.path.join(u'.');
        if (!paths.contains(path))
            return true;
        const QByteArrayView token = QByteArrayView(body).sliced(part.begin, part.end - part.begin);
        if (part.kind == exchange::JsonPart::Kind::String)
            found[path] += exchange::fromJsonString(token);
        else if (token != "null")
            found[path] += QString::fromLatin1(token);
        return true;
    });
    return found;
}

} // namespace

QStringList fixedColumns()
{
    QStringList names;
    for (const Column &column : all)
        names += QLatin1String(column.name);
    return names;
}

QStringList usualColumns()
{
    QStringList names = fixedColumns();
    for (const char *rare : {"receivedAtUtc", "durationMs", "sender", "contactId", "sessionId", "cardId", "note"})
        names.removeAll(QLatin1String(rare));
    return names;
}

QString columnLabel(const QString &name)
{
    for (const Column &column : all)
        if (name == QLatin1String(column.name))
            return QCoreApplication::translate("EventCsv", column.label);
    return name;
}

QByteArray textCell(const QString &text)
{
    if (wouldBeChanged(text)) {
        const bool simple =
            !text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
        // Without quotes around the cell, it is read right even where quotes are taken to mean text.
        if (simple && text.size() <= longestLiteral)
            return "=\"" + text.toUtf8() + '"';
        QString literal = text;
        literal.replace(u'"', QLatin1String("\"\""));
        if (text.size() <= longestLiteral && !text.contains(u'\n') && !text.contains(u'\r'))
            return inQuotes(QStringLiteral("=\"") + literal + u'"');
        return inQuotes(u'\'' + text);
    }
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return inQuotes(text);
    return text.toUtf8();
}

QByteArray heading(const QStringList &columns)
{
    QByteArrayList cells;
    for (const QString &column : columns)
        cells += textCell(column);
    return "\xEF\xBB\xBF" + cells.join(';') + "\r\n";
}

QByteArray row(const EventRecord &record, const QStringList &columns)
{
    static const QStringList fixed = fixedColumns();
    QStringList paths;
    for (const QString &column : columns)
        if (!fixed.contains(column))
            paths += column;
    const auto values = fields(record.body, paths);
    QByteArrayList cells;
    for (const QString &column : columns)
        cells += fixed.contains(column) ? fixedCell(record, column)
                                        : textCell(values.value(column).join(QStringLiteral(", ")));
    return cells.join(';') + "\r\n";
}

} // namespace gancho::eventcsv
