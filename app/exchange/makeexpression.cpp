#include "app/exchange/makeblueprint.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace gancho::exchange {

namespace {

/// A text of Make's functions. There is no escape for a quotation mark, so that it is left out.
QString quoted(QString text)
{
    return u'"' + text.remove(u'"') + u'"';
}

/// Elements count from 1; names that are none get backticks.
QString part(const QString &name, bool element)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    if (element)
        return QStringLiteral("[%1]").arg(name.toInt() + 1);
    return u'.' + (plain.match(name).hasMatch() ? name : u'`' + name + u'`');
}

QString place(const FlowField &field)
{
    switch (field.place) {
    case FlowField::Place::Header:
        return QStringLiteral("get(map(1.`__IMTHEADERS__`; \"value\"; \"name\"; %1); 1)").arg(quoted(field.name));
    case FlowField::Place::Query:
        return u'1' + part(field.name, false);
    case FlowField::Place::Known:
        return quoted(field.name);
    case FlowField::Place::Arrival:
        return QStringLiteral("now");
    case FlowField::Place::Body:
        break;
    }
    QString path = QStringLiteral("1");
    for (qsizetype i = 0; i < field.path.parts.size(); ++i)
        path += part(field.path.parts.at(i), field.path.isElement.value(i));
    return path;
}

QString shown(const QString &expression)
{
    return QStringLiteral("{{") + expression + QStringLiteral("}}");
}

QString date(const QString &value, const char *format, const QString &zone)
{
    return shown(
        QStringLiteral("formatDate(parseDate(%1); \"%2\"; %3)").arg(value, QLatin1String(format), quoted(zone)));
}

QString digits(const QString &value)
{
    return QStringLiteral("replace(%1; \"/[^0-9]/g\"; emptystring)").arg(value);
}

/// With the country's code: up to 11 digits are a number of Brazil without it. Texts are joined by standing side by
/// side; Make's "+" adds numbers.
QString phone(const QString &value)
{
    const QString bare = digits(value);
    return shown(QStringLiteral("if(length(%1) < 12; \"55\"; emptystring)").arg(bare)) + shown(bare);
}

/// A text with the event's fields in place of {{…}}.
QString filled(const QString &text, const std::optional<EventRecord> &sample)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{\\s*([^{}]+?)\\s*\\}\\}"));
    QString out;
    qsizetype at = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += shown(place(flowField(match.captured(1), sample)));
        at = match.capturedEnd();
    }
    return out += QStringView(text).mid(at);
}

/// Without what shows it.
QString valueOf(const MappedField &field, const std::optional<EventRecord> &sample)
{
    if (field.source == MappedField::Source::Constant)
        return quoted(field.from);
    const QString value = place(flowField(field.from, sample));
    return field.hasFallback ? QStringLiteral("ifempty(%1; %2)").arg(value, quoted(field.fallback)) : value;
}

} // namespace

QString makeFormatted(const QString &value, ValueFormat format)
{
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    switch (format) {
    case ValueFormat::AsIs:
    case ValueFormat::Text:
        break;
    case ValueFormat::Number:
        return shown(QStringLiteral("parseNumber(%1; \",\")").arg(value));
    case ValueFormat::Upper:
        return shown(QStringLiteral("upper(%1)").arg(value));
    case ValueFormat::Lower:
        return shown(QStringLiteral("lower(%1)").arg(value));
    case ValueFormat::TitleCase:
        return shown(QStringLiteral("startcase(%1)").arg(value));
    case ValueFormat::Trimmed:
        return shown(QStringLiteral("trim(%1)").arg(value));
    case ValueFormat::DateTime:
        return date(value, "DD/MM/YYYY HH:mm", here);
    case ValueFormat::Date:
        return date(value, "DD/MM/YYYY", here);
    case ValueFormat::IsoDateTime:
        return date(value, "YYYY-MM-DD[T]HH:mm:ss[Z]", QStringLiteral("UTC"));
    case ValueFormat::UnixSeconds:
        return date(value, "X", QStringLiteral("UTC"));
    case ValueFormat::PhoneDigits:
        return phone(value);
    case ValueFormat::PhoneE164:
    case ValueFormat::PhoneInternational:
        return u'+' + phone(value);
    case ValueFormat::PhoneNational:
        return shown(QStringLiteral("if(length(%1) > 11; substring(%1; 2; length(%1)); %1)").arg(digits(value)));
    case ValueFormat::Money:
        return QStringLiteral("R$ ") + shown(QStringLiteral("formatNumber(%1; 2; \",\"; \".\")").arg(value));
    case ValueFormat::Cents:
        return shown(QStringLiteral("round(%1 * 100)").arg(value));
    case ValueFormat::Digits:
        return shown(digits(value));
    }
    return shown(value);
}

QString makeExpression(const MappedField &field, const std::optional<EventRecord> &sample)
{
    return makeExpression(QList<MappedField>{field}, sample);
}

QString makeExpression(const QList<MappedField> &fields, const std::optional<EventRecord> &sample)
{
    const MappedField &first = fields.first();
    if (fields.size() == 1 && first.source == MappedField::Source::Constant)
        return filled(first.from, sample);
    QString value = valueOf(fields.last(), sample);
    for (qsizetype i = fields.size() - 2; i >= 0; --i)
        value = QStringLiteral("ifempty(%1; %2)").arg(valueOf(fields.at(i), sample), value);
    return makeFormatted(value, first.format);
}

bool makeNeedsHeaders(const FlowPlan &plan)
{
    return !plan.keyHeader.isEmpty() ||
           std::any_of(plan.mapping.fields.begin(), plan.mapping.fields.end(), [&plan](const MappedField &field) {
               return field.source == MappedField::Source::Field &&
                      flowField(field.from, plan.sample).place == FlowField::Place::Header;
           });
}

} // namespace gancho::exchange
