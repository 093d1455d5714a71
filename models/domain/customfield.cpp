#include "models/domain/customfield.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

namespace gancho {

namespace {

QString plainText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("CustomField", "Yes")
                              : QCoreApplication::translate("CustomField", "No");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

/// What is encoded as an id and what as a name is not documented (reference/wts-chat.md §2.1): both are read.
QString optionName(const CustomField &field, const QJsonValue &value)
{
    for (const CustomFieldOption &option : field.options)
        if (option.id == value.toString())
            return option.name;
    return plainText(value);
}

QString numberText(const QJsonValue &value)
{
    bool good = value.isDouble();
    const double number = good ? value.toDouble() : value.toString().trimmed().toDouble(&good);
    return good ? QLocale().toString(number, 'g', QLocale::FloatingPointShortest) : plainText(value);
}

QString truthText(const QJsonValue &value)
{
    const QString word = value.toString().trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1"))
        return plainText(true);
    return plainText(word == QLatin1String("false") || word == QLatin1String("0") ? QJsonValue(false) : value);
}

QString timeText(const CustomField &field, const QJsonValue &value)
{
    const QString text = value.toString();
    const QLocale locale;
    if (field.type == CustomFieldType::Time) {
        const QTime time = QTime::fromString(text, Qt::ISODate);
        return time.isValid() ? locale.toString(time, QLocale::ShortFormat) : plainText(value);
    }
    if (field.type == CustomFieldType::Date) {
        // A date with a time of day is a date all the same, and no time zone moves it to the day before.
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        return date.isValid() ? locale.toString(date, QLocale::ShortFormat) : plainText(value);
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? locale.toString(moment.toLocalTime(), QLocale::ShortFormat) : plainText(value);
}

} // namespace

QString customFieldTypeName(CustomFieldType type)
{
    switch (type) {
    case CustomFieldType::Group:
        return QCoreApplication::translate("CustomField", "Group");
    case CustomFieldType::String:
        return QCoreApplication::translate("CustomField", "Text");
    case CustomFieldType::Text:
        return QCoreApplication::translate("CustomField", "Text of several lines");
    case CustomFieldType::Integer:
        return QCoreApplication::translate("CustomField", "Whole number");
    case CustomFieldType::Float:
        return QCoreApplication::translate("CustomField", "Number");
    case CustomFieldType::SingleSelect:
        return QCoreApplication::translate("CustomField", "One of several");
    case CustomFieldType::MultiSelect:
        return QCoreApplication::translate("CustomField", "Several of several");
    case CustomFieldType::Date:
        return QCoreApplication::translate("CustomField", "Date");
    case CustomFieldType::Time:
        return QCoreApplication::translate("CustomField", "Time");
    case CustomFieldType::DateTime:
        return QCoreApplication::translate("CustomField", "Date and time");
    case CustomFieldType::Boolean:
        return QCoreApplication::translate("CustomField", "Yes or no");
    case CustomFieldType::Unknown:
        break;
    }
    return QCoreApplication::translate("CustomField", "Unknown type");
}

QString customFieldText(const CustomField &field, const QJsonValue &value)
{
    switch (field.type) {
    case CustomFieldType::Integer:
    case CustomFieldType::Float:
        return numberText(value);
    case CustomFieldType::SingleSelect:
        return optionName(field, value);
    case CustomFieldType::MultiSelect: {
        if (!value.isArray())
            return optionName(field, value);
        QStringList names;
        for (const QJsonValue item : value.toArray())
            names += optionName(field, item);
        return names.join(QLatin1String(", "));
    }
    case CustomFieldType::Date:
    case CustomFieldType::Time:
    case CustomFieldType::DateTime:
        return timeText(field, value);
    case CustomFieldType::Boolean:
        return truthText(value);
    default:
        return plainText(value);
    }
}

} // namespace gancho
