#include "app/platforms/jsonread.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

namespace gancho::jsonread {

namespace {

QString plainName(QStringView name)
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

bool sameName(QStringView a, QStringView b)
{
    return plainName(a) == plainName(b);
}

Result<QJsonArray> rows(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonValue items = document.object()[QLatin1String("items")];
    if (!items.isArray())
        return fail(notUnderstood());
    return items.toArray();
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
