#include "app/platforms/jsonread.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace gancho::jsonread {

namespace {

QString plainName(QAnyStringView name)
{
    return name.toString().remove(u'_').toCaseFolded();
}

} // namespace

QDateTime date(const QJsonValue &value)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:?\d{2})?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(value.toString().trimmed());
    if (!match.hasMatch())
        return {};
    const QString milliseconds = match.captured(2).leftJustified(3, u'0', true);
    const QString zone = match.captured(3).isEmpty() ? QStringLiteral("Z") : match.captured(3).toUpper();
    return QDateTime::fromString(match.captured(1).toUpper() + u'.' + milliseconds + zone, Qt::ISODateWithMs).toUTC();
}

bool sameName(QAnyStringView a, QAnyStringView b)
{
    return plainName(a) == plainName(b);
}

Result<QJsonArray> rows(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject envelope = document.object();
    const QJsonValue items =
        envelope.value(envelope.contains(QLatin1String("items")) ? QLatin1String("items") : QLatin1String("data"));
    if (items.isNull())
        return QJsonArray();
    if (!items.isArray())
        return fail(notUnderstood());
    return items.toArray();
}

bool more(const QJsonObject &envelope)
{
    for (const auto name : {"hasMorePages", "hasNext", "has_next"})
        if (truth(envelope[QLatin1String(name)]))
            return true;
    return false;
}

qint64 total(const QJsonObject &envelope)
{
    for (const auto name : {"totalItems", "totalCount", "total_count"})
        if (const qint64 read = integer(envelope[QLatin1String(name)], -1); read >= 0)
            return read;
    return -1;
}

QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() || value.isBool() ? value.toVariant().toString() : QString();
}

std::optional<double> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool good = false;
    const double read = value.toString().trimmed().toDouble(&good);
    return good ? std::optional(read) : std::nullopt;
}

qint64 integer(const QJsonValue &value, qint64 otherwise)
{
    const auto read = number(value);
    constexpr double most = 9e15;
    return read && std::abs(*read) < most ? static_cast<qint64>(*read) : otherwise;
}

bool truth(const QJsonValue &value, bool otherwise)
{
    if (value.isBool())
        return value.toBool();
    const QString word = text(value).trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    return word == QLatin1String("false") || word == QLatin1String("0") ? false : otherwise;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray())
        if (const QString one = text(item); !one.isEmpty())
            list += one;
    return list;
}

Error notUnderstood()
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.text = QCoreApplication::translate("ApiError", "The platform's answer has a form that Gancho does not know. "
                                                         "Check the base URL, and whether a newer Gancho exists.");
    return error;
}

} // namespace gancho::jsonread
