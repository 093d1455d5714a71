#include "app/exchange/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <csv.h>

#include <algorithm>

namespace gancho::csv {

namespace {

struct Reading
{
    QList<QStringList> rows;
    QStringList row;
};

/// The 27 characters that Windows-1252 has where Latin-1 has control characters; 0: none.
constexpr char16_t windowsOnly[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && windowsOnly[c.unicode() - 0x80])
            c = QChar(windowsOnly[c.unicode() - 0x80]);
    return text;
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? fromWindows(bytes) : text;
}

char delimiterOf(const QByteArray &firstLine)
{
    char best = ',';
    for (const char candidate : {';', '\t', ','})
        if (firstLine.count(candidate) > firstLine.count(best))
            best = candidate;
    return best;
}

bool looksLikeFormula(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(R"(^[+-]?[\d\s().,|-]*$)"));
    if (text.isEmpty() || !QStringView(u"=+-@\t\r").contains(text.front()))
        return false;
    return !number.match(text).hasMatch();
}

} // namespace

Result<Table> read(const QByteArray &bytes)
{
    QByteArray content = bytes.startsWith(byteOrderMark()) ? bytes.mid(3) : bytes;
    content = decoded(content).toUtf8();
    Table table;
    table.delimiter = delimiterOf(content.left(content.indexOf('\n')));

    csv_parser parser;
    csv_init(&parser, CSV_APPEND_NULL);
    csv_set_delim(&parser, static_cast<unsigned char>(table.delimiter));
    Reading reading;
    const auto field = [](void *text, size_t length, void *into) {
        static_cast<Reading *>(into)->row +=
            QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(length));
    };
    const auto line = [](int, void *into) {
        auto &state = *static_cast<Reading *>(into);
        if (std::any_of(state.row.cbegin(), state.row.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            state.rows += state.row;
        state.row.clear();
    };
    const bool good = csv_parse(&parser, content.constData(), static_cast<size_t>(content.size()), field, line,
                                &reading) == static_cast<size_t>(content.size()) &&
                      csv_fini(&parser, field, line, &reading) == 0;
    csv_free(&parser);
    if (!good || reading.rows.isEmpty())
        return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                            "Csv", "This file holds no table. Save it as CSV, with the names of the "
                                                   "columns in its first line."));
    table.header = reading.rows.takeFirst();
    for (QStringList &cells : reading.rows) {
        cells.resize(table.header.size());
        table.rows += cells;
    }
    return table;
}

QByteArray row(const QStringList &fields, char delimiter)
{
    QByteArray line;
    for (const QString &text : fields) {
        QString safe = looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
        const bool quoted = safe.contains(QLatin1Char(delimiter)) || safe.contains(u'"') || safe.contains(u'\n') ||
                            safe.contains(u'\r') || safe.startsWith(u' ') || safe.endsWith(u' ');
        if (quoted)
            safe = u'"' + safe.replace(u'"', QLatin1String("\"\"")) + u'"';
        if (!line.isEmpty() || &text != &fields.first())
            line += delimiter;
        line += safe.toUtf8();
    }
    return line + "\r\n";
}

QByteArray byteOrderMark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

} // namespace gancho::csv
