#include "models/domain/contact.h"

#include "models/domain/phonetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho {

namespace {

/// reference/wts-chat.md §2.3
constexpr int longestText = 255;

template <class T>
bool sameSet(QList<T> a, QList<T> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

} // namespace

QString contactStatusName(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Active:
        return QCoreApplication::translate("Contact", "Active");
    case ContactStatus::Archived:
        return QCoreApplication::translate("Contact", "Archived");
    case ContactStatus::Blocked:
        return QCoreApplication::translate("Contact", "Blocked");
    case ContactStatus::Unknown:
        break;
    }
    return QCoreApplication::translate("Contact", "Unknown");
}

QString Contact::displayName() const
{
    for (const QString &text : {name, phoneForPeople(phone), email, instagram})
        if (!text.trimmed().isEmpty())
            return text;
    return id.value;
}

QStringList changedFields(const Contact &before, const Contact &after)
{
    QStringList fields;
    const auto note = [&fields](bool differs, const QString &field) {
        if (differs)
            fields += field;
    };
    note(before.name != after.name, QStringLiteral("Name"));
    note(readPhone(before.phone).digits != readPhone(after.phone).digits ||
             before.phone.isEmpty() != after.phone.isEmpty(),
         QStringLiteral("PhoneNumber"));
    note(before.email != after.email, QStringLiteral("Email"));
    note(before.instagram != after.instagram, QStringLiteral("Instagram"));
    note(before.annotation != after.annotation, QStringLiteral("Annotation"));
    note(!sameSet(before.tagIds, after.tagIds), QStringLiteral("Tags"));
    note(before.status != after.status, QStringLiteral("Status"));
    note(before.customFields != after.customFields, QStringLiteral("CustomFields"));
    note(!sameSet(before.portfolioIds, after.portfolioIds), QStringLiteral("Portfolio"));
    return fields;
}

QHash<QString, QString> checkContact(const Contact &contact)
{
    QHash<QString, QString> problems;
    const auto tooLong = [&problems](const QString &field, const QString &text) {
        if (text.size() > longestText)
            problems.insert(field,
                            QCoreApplication::translate("Contact", "At most %n characters.", nullptr, longestText));
    };
    if (contact.name.trimmed().isEmpty() && contact.phone.trimmed().isEmpty() && contact.email.trimmed().isEmpty() &&
        contact.instagram.trimmed().isEmpty())
        problems.insert(
            contactfield::name,
            QCoreApplication::translate("Contact", "Enter a name, or at least a phone, an e-mail or Instagram."));
    if (!contact.phone.trimmed().isEmpty() && !readPhone(contact.phone).isValid())
        problems.insert(contactfield::phone,
                        QCoreApplication::translate(
                            "Contact", "This is no phone number. Write it with its area code: (11) 99999-0000."));
    const QString email = contact.email.trimmed();
    const auto at = email.indexOf(u'@');
    if (!email.isEmpty() &&
        (at < 1 || email.indexOf(u'.', at) < at + 2 || email.endsWith(u'.') || email.contains(u' ')))
        problems.insert(contactfield::email, QCoreApplication::translate(
                                                 "Contact", "This is no e-mail address. Example: maria@example.com."));
    tooLong(contactfield::name, contact.name);
    tooLong(contactfield::phone, contact.phone);
    tooLong(contactfield::email, contact.email);
    tooLong(contactfield::instagram, contact.instagram);
    return problems;
}

} // namespace gancho
