#include "app/exchange/n8nexpression.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace gancho::exchange {

namespace {

QString member(const QString &name)
{
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_$][A-Za-z0-9_$]*$"));
    return identifier.match(name).hasMatch() ? QStringLiteral("?.") + name
                                             : QStringLiteral("?.[") + n8nLiteral(name) + u']';
}

QString place(const FlowField &field)
{
    switch (field.place) {
    case FlowField::Place::Header:
        return QStringLiteral("$json.headers[") + n8nLiteral(field.name) + u']';
    case FlowField::Place::Query:
        return QStringLiteral("$json.query") + member(field.name);
    case FlowField::Place::Known:
        return n8nLiteral(field.name);
    case FlowField::Place::Arrival:
        return QStringLiteral("$now.toISO()");
    case FlowField::Place::Body:
        break;
    }
    QString path = QStringLiteral("$json.body");
    for (qsizetype i = 0; i < field.path.parts.size(); ++i)
        path += field.path.isElement.value(i) ? QStringLiteral("?.[") + field.path.parts.at(i) + u']'
                                              : member(field.path.parts.at(i));
    return path;
}

// With v for the value, which is neither null nor undefined.
const auto digits = QStringLiteral("String(v).replace(/\\D/g, \"\")");
const auto number = QStringLiteral("((t) => t.includes(\",\") ? t.replace(/\\./g, \"\").replace(\",\", \".\") : t)"
                                   "(String(v).replace(/[^0-9.,-]/g, \"\"))");
const auto time = QStringLiteral("(/^\\d+$/.test(String(v)) ? DateTime.fromMillis(v > 1e11 ? Number(v) : v * 1000) : "
                                 "DateTime.fromISO(String(v), { zone: \"utc\" }))");

/// With the country's code: 10 and 11 digits are a number of Brazil without it, whatever they begin with.
QString phone(const QString &then)
{
    return QStringLiteral("((d) => %2)((%1.length === 10 || %1.length === 11) ? \"55\" + %1 : %1)").arg(digits, then);
}

QString inZone(const char *format)
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return time + QStringLiteral(".setZone(%1).toFormat(\"%2\")").arg(n8nLiteral(zone), QLatin1String(format));
}

QString formatted(ValueFormat format)
{
    switch (format) {
    case ValueFormat::AsIs:
        break;
    case ValueFormat::Text:
        return QStringLiteral("typeof v === \"object\" ? JSON.stringify(v) : String(v)");
    case ValueFormat::Number:
        return QStringLiteral("((n) => isNaN(n) ? v : Number(n))(%1)").arg(number);
    case ValueFormat::Upper:
        return QStringLiteral("String(v).toUpperCase()");
    case ValueFormat::Lower:
        return QStringLiteral("String(v).toLowerCase()");
    case ValueFormat::TitleCase:
        return QStringLiteral(
            "String(v).toLowerCase().replace(/(^|\\s)(?!(?:d[aeo]s?|e)\\s)\\S/g, (c) => c.toUpperCase())");
    case ValueFormat::Trimmed:
        return QStringLiteral("String(v).trim()");
    case ValueFormat::DateTime:
        return inZone("dd/MM/yyyy HH:mm");
    case ValueFormat::Date:
        return inZone("dd/MM/yyyy");
    case ValueFormat::IsoDateTime:
        return time + QStringLiteral(".toUTC().toFormat(\"yyyy-MM-dd'T'HH:mm:ss'Z'\")");
    case ValueFormat::UnixSeconds:
        return QStringLiteral("Math.floor(%1.toSeconds())").arg(time);
    case ValueFormat::PhoneInternational:
        return phone(QStringLiteral(
            "d.replace(/^55(\\d\\d)(\\d+)(\\d\\d\\d\\d)$/, \"+55 $1 $2-$3\").replace(/^(?=\\d)/, \"+\")"));
    case ValueFormat::PhoneE164:
        return phone(QStringLiteral("\"+\" + d"));
    case ValueFormat::PhoneDigits:
        return phone(QStringLiteral("d"));
    case ValueFormat::PhoneNational:
        return phone(QStringLiteral("d.startsWith(\"55\") && d.length > 11 ? d.slice(2) : d"));
    case ValueFormat::Money:
        return QStringLiteral("Number(%1).toLocaleString(\"pt-BR\", { style: \"currency\", currency: \"BRL\" })")
            .arg(number);
    case ValueFormat::Cents:
        return QStringLiteral("Math.round(Number(%1) * 100)").arg(number);
    case ValueFormat::Digits:
        return digits;
    }
    return QStringLiteral("v");
}

} // namespace

QString n8nLiteral(const QString &text)
{
    // Two braces end an expression, also within a text.
    return jsonQuoted(text)
        .replace(QLatin1String("}}"), QLatin1String("}\\u007d"))
        .replace(QLatin1String("{{"), QLatin1String("{\\u007b"));
}

QString n8nExpression(const MappedField &field, const std::optional<EventRecord> &sample)
{
    if (field.source == MappedField::Source::Constant)
        return field.from.startsWith(u'=') ? QStringLiteral("={{ %1 }}").arg(n8nLiteral(field.from)) : field.from;
    QString value = place(flowField(field.from, sample));
    if (field.hasFallback)
        value = QStringLiteral("(%1 ?? %2)").arg(value, n8nLiteral(field.fallback));
    if (field.format != ValueFormat::AsIs)
        value = QStringLiteral("((v) => v === null || v === undefined ? null : (") + formatted(field.format) +
                QStringLiteral("))(") + value + u')';
    return QStringLiteral("={{ ") + value + QStringLiteral(" }}");
}

QString n8nType(const MappedField &field, const std::optional<EventRecord> &sample)
{
    if (field.format == ValueFormat::UnixSeconds || field.format == ValueFormat::Cents ||
        field.format == ValueFormat::Number)
        return QStringLiteral("number");
    if (field.source == MappedField::Source::Constant || field.format != ValueFormat::AsIs)
        return QStringLiteral("string");
    switch (flowField(field.from, sample).kind) {
    case JsonKind::Number:
        return QStringLiteral("number");
    case JsonKind::Bool:
        return QStringLiteral("boolean");
    case JsonKind::Array:
        return QStringLiteral("array");
    case JsonKind::Object:
        return QStringLiteral("object");
    default:
        return QStringLiteral("string");
    }
}

QString n8nOutput(const QString &name)
{
    QString path = QStringLiteral("$json");
    for (const QString &part : name.split(u'.', Qt::SkipEmptyParts))
        path += member(part);
    return path;
}

} // namespace gancho::exchange
