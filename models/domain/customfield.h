#pragma once

#include "models/base/id.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace gancho {

enum class CustomFieldType {
    Group, ///< a heading, holds no value
    String,
    Text, ///< of several lines
    Integer,
    Float,
    SingleSelect,
    MultiSelect,
    Date,
    Time,
    DateTime,
    Boolean,
    Unknown,
};

struct CustomFieldOption
{
    QString id;
    QString name;
    bool operator==(const CustomFieldOption &) const = default;
};

/// A field that the customer has defined for contacts or for the cards of a panel (reference/wts-chat.md §2.1).
struct CustomField
{
    CustomFieldId id;
    QString key; ///< under which values travel
    QString name;
    CustomFieldType type = CustomFieldType::Unknown;
    bool required = false;
    bool visible = true;
    int position = 0;
    QList<CustomFieldOption> options;
    QString entity; ///< "CONTACT" or "PANEL"
    QJsonObject raw;

    bool operator==(const CustomField &) const = default;
};

QString customFieldTypeName(CustomFieldType type);

/// The value as a person reads it: dates and numbers of the locale, the names of options for their ids, lists joined.
QString customFieldText(const CustomField &field, const QJsonValue &value);

} // namespace gancho
