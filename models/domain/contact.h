#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace gancho {

enum class ContactStatus { Active, Archived, Blocked, Unknown };

/// "Active", translated.
QString contactStatusName(ContactStatus status);

/// A contact of an account (reference/wts-chat.md §2.3).
struct Contact
{
    ContactId id;
    QString name;
    QString phone; ///< as the platform holds it, "+55|11999990000"; phonetext.h shows and sends it
    QString email;
    QString instagram;
    QString annotation;
    QList<TagId> tagIds;
    QStringList tagNames;
    QStringList portfolioIds; ///< of Audience::id
    QStringList portfolioNames;
    ContactStatus status = ContactStatus::Active;
    QJsonObject customFields; ///< key -> value
    QDateTime createdAt;
    QDateTime updatedAt;
    QJsonObject raw; ///< as it came: what has no member above is shown from here

    bool operator==(const Contact &) const = default;
    /// The name, else the phone as people write it, else the e-mail, else the Instagram name, else the id.
    QString displayName() const;
};

/// What a list of contacts is narrowed to; empty members do not narrow.
struct ContactQuery
{
    QString text; ///< in name, phone, e-mail
    QString name;
    QString phone; ///< digits, as typed
    QString email;
    QString instagram;
    QList<TagId> tagIds;
    QStringList portfolioIds;
    QMap<QString, QStringList> groups;   ///< by the key of a grouping that only some platforms have
    std::optional<ContactStatus> status; ///< none: the platform's default, active ones
    QDateTime createdAfter, createdBefore;
    QDateTime updatedAfter, updatedBefore;
    QString orderBy;         ///< property name, "createdAt"; empty: the platform's order
    bool descending = false; ///< counts with orderBy

    bool operator==(const ContactQuery &) const = default;
};

/// The parts that differ, as `fields` of a partial update spells them (reference/wts-chat.md §2.3 FIELD).
QStringList changedFields(const Contact &before, const Contact &after);

/// The parts of a contact that a form edits; keys of Error::fields.
namespace contactfield {
inline const QString name = QStringLiteral("name");
inline const QString phone = QStringLiteral("phonenumber");
inline const QString email = QStringLiteral("email");
inline const QString instagram = QStringLiteral("instagram");
inline const QString annotation = QStringLiteral("annotation");
} // namespace contactfield

/// What is wrong with a contact before it is sent: field -> translated text. A custom field's key is its own name.
QHash<QString, QString> checkContact(const Contact &contact);

} // namespace gancho
