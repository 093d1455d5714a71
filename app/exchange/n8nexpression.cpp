#include "app/exchange/n8nexpression.h"

#include "app/exchange/n8nformat.h"
#include "app/routes/fieldmapping.h"
#include "app/store/bodytext.h"

#include <QRegularExpression>

#include <algorithm>

namespace gancho::exchange {

namespace {

using Sample = std::optional<EventRecord>;

QString member(const QString &name)
{
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_$][A-Za-z0-9_$]*$"));
    return identifier.match(name).hasMatch() ? QStringLiteral("?.") + name
                                             : QStringLiteral("?.[") + n8nLiteral(name) + u']';
}

/// Of a name that comes several times n8n makes a list.
QString firstOf(const QString &value, const FlowField &field)
{
    return field.repeated ? QStringLiteral("[].concat(%1)[0]").arg(value) : value;
}

QString place(const FlowField &field, const Sample &sample)
{
    switch (field.place) {
    case FlowField::Place::Header:
        return QStringLiteral("$json.headers[") + n8nLiteral(field.name) + u']';
    case FlowField::Place::Query:
        return firstOf(QStringLiteral("$json.query") + member(field.name), field);
    case FlowField::Place::Known:
        return n8nLiteral(field.name);
    case FlowField::Place::Arrival:
        return QStringLiteral("$now.toUTC().toISO()");
    case FlowField::Place::Body:
        break;
    }
    QString path = QStringLiteral("$json.body");
    // n8n leaves JSON under another Content-Type as the text that it is.
    if (sample && !saysJson(*sample) && bodyForm(sample->head, sample->body) == BodyForm::Json)
        path = QStringLiteral("((b) => typeof b === \"string\" ? JSON.parse(b) : b)($json.body)");
    for (qsizetype i = 0; i < field.path.parts.size(); ++i)
        path += field.path.isElement.value(i) ? QStringLiteral("?.[") + field.path.parts.at(i) + u']'
                                              : member(field.path.parts.at(i));
    return firstOf(path, field);
}

/// A text with the event's fields in place of {{…}}, as fieldmapping.h fills them in.
QString filled(const QString &text, const Sample &sample)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{\\s*([^{}]+?)\\s*\\}\\}"));
    QStringList parts;
    qsizetype at = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedStart() > at)
            parts += n8nLiteral(text.mid(at, match.capturedStart() - at));
        parts += n8nText(place(flowField(match.captured(1), sample), sample));
        at = match.capturedEnd();
    }
    if (at < text.size() || parts.isEmpty())
        parts += n8nLiteral(text.mid(at));
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(QLatin1String(" + ")) + u')';
}

bool isPlain(const MappedField &field)
{
    return field.source == MappedField::Source::Constant && field.format == ValueFormat::AsIs &&
           !field.from.startsWith(u'=') && !field.from.contains(QLatin1String("{{"));
}

QString valueOf(const MappedField &field, const Sample &sample)
{
    if (field.source == MappedField::Source::Constant)
        return n8nFormatted(filled(field.from, sample), field.format);
    QString value = place(flowField(field.from, sample), sample);
    if (field.hasFallback)
        value = QStringLiteral("(%1 ?? %2)").arg(value, filled(field.fallback, sample));
    return n8nFormatted(value, field.format);
}

QString expression(const QString &value)
{
    return QStringLiteral("={{ ") + value + QStringLiteral(" }}");
}

/// The first that has a value; else the last that is there.
QString firstWithValue(const QStringList &values)
{
    return QStringLiteral("((...c) => c.find((v) => v !== null && v !== undefined && v !== \"\") ?? "
                          "c.filter((v) => v !== undefined).pop())(%1)")
        .arg(values.join(QLatin1String(", ")));
}

} // namespace

QString n8nLiteral(const QString &text)
{
    // Two braces end an expression, also within a text.
    return jsonQuoted(text)
        .replace(QLatin1String("}}"), QLatin1String("}\\u007d"))
        .replace(QLatin1String("{{"), QLatin1String("{\\u007b"));
}

QString n8nExpression(const MappedField &field, const Sample &sample)
{
    return isPlain(field) ? field.from : expression(valueOf(field, sample));
}

QString n8nType(const MappedField &field, const Sample &sample)
{
    const bool numeric = field.format == ValueFormat::UnixSeconds || field.format == ValueFormat::Cents ||
                         field.format == ValueFormat::Number;
    FieldMapping alone;
    alone.fields = {field};
    if (alone.fields.first().to.isEmpty())
        alone.fields.first().to = QStringLiteral("x");
    const auto values = sample ? fieldmapping::values(alone, RouteEvent(*sample)) : fieldmapping::Values();
    const QByteArray json = values.isEmpty() ? QByteArray() : values.first().second;
    switch (json.isEmpty() ? 'n' : json[0]) {
    case '[':
        return QStringLiteral("array");
    case '{':
        return QStringLiteral("object");
    case 't':
    case 'f':
        return QStringLiteral("boolean");
    case '"':
        // An empty one may be a number the next time.
        return numeric && json == "\"\"" ? QStringLiteral("number") : QStringLiteral("string");
    case 'n':
        return numeric ? QStringLiteral("number") : QStringLiteral("string");
    default:
        break;
    }
    // As a number it would be rounded; as a text it keeps what JavaScript has left of it.
    constexpr int safeDigits = 15;
    const auto digits = std::count_if(json.begin(), json.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits > safeDigits ? QStringLiteral("string") : QStringLiteral("number");
}

QList<N8nAssignment> n8nAssignments(const FieldMapping &mapping, const Sample &sample)
{
    QStringList names;
    for (const MappedField &field : mapping.fields)
        if (const QString name = field.to.trimmed(); !name.isEmpty() && !names.contains(name))
            names += name;
    QList<N8nAssignment> all;
    for (const QString &name : std::as_const(names)) {
        QList<MappedField> same = mapping.fields;
        same.removeIf([&name](const MappedField &field) { return field.to.trimmed() != name; });
        // A name with an equals sign in front would be an expression.
        N8nAssignment made{name.startsWith(u'=') ? expression(n8nLiteral(name)) : name,
                           n8nExpression(same.first(), sample), n8nType(same.first(), sample)};
        if (same.size() > 1) {
            QStringList values;
            for (const MappedField &field : std::as_const(same)) {
                values += valueOf(field, sample);
                if (n8nType(field, sample) != made.type)
                    made.type = QStringLiteral("string");
            }
            made.value = expression(firstWithValue(values));
        }
        all += made;
    }
    return all;
}

QString n8nOutput(const QString &name)
{
    QString path = QStringLiteral("$json");
    for (const QString &part : name.split(u'.', Qt::SkipEmptyParts))
        path += member(part);
    return path;
}

} // namespace gancho::exchange
