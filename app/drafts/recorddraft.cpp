#include "app/drafts/recorddraft.h"

#include <QJsonArray>

namespace gancho::recorddraft {

namespace {

template <class IdType>
QJsonArray idsOf(const QList<IdType> &ids)
{
    QJsonArray array;
    for (const IdType &id : ids)
        array += id.value;
    return array;
}

template <class IdType>
QList<IdType> readIds(const QJsonValue &array)
{
    QList<IdType> ids;
    for (const QJsonValue id : array.toArray())
        ids += IdType(id.toString());
    return ids;
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue text : array.toArray())
        list += text.toString();
    return list;
}

} // namespace

QJsonObject write(const Contact &edited)
{
    return {{QStringLiteral("name"), edited.name},
            {QStringLiteral("phone"), edited.phone},
            {QStringLiteral("email"), edited.email},
            {QStringLiteral("instagram"), edited.instagram},
            {QStringLiteral("annotation"), edited.annotation},
            {QStringLiteral("tagIds"), idsOf(edited.tagIds)},
            {QStringLiteral("tagNames"), QJsonArray::fromStringList(edited.tagNames)},
            {QStringLiteral("portfolioIds"), QJsonArray::fromStringList(edited.portfolioIds)},
            {QStringLiteral("portfolioNames"), QJsonArray::fromStringList(edited.portfolioNames)},
            {QStringLiteral("customFields"), edited.customFields}};
}

Contact read(const QJsonObject &draft, Contact before)
{
    before.name = draft[QLatin1String("name")].toString();
    before.phone = draft[QLatin1String("phone")].toString();
    before.email = draft[QLatin1String("email")].toString();
    before.instagram = draft[QLatin1String("instagram")].toString();
    before.annotation = draft[QLatin1String("annotation")].toString();
    before.tagIds = readIds<TagId>(draft[QLatin1String("tagIds")]);
    before.tagNames = texts(draft[QLatin1String("tagNames")]);
    before.portfolioIds = texts(draft[QLatin1String("portfolioIds")]);
    before.portfolioNames = texts(draft[QLatin1String("portfolioNames")]);
    before.customFields = draft[QLatin1String("customFields")].toObject();
    return before;
}

QJsonObject write(const Card &edited)
{
    QJsonArray contacts;
    for (const CardContact &contact : edited.contacts)
        contacts += QJsonObject{{QStringLiteral("id"), contact.id.value}, {QStringLiteral("name"), contact.name}};
    return {{QStringLiteral("title"), edited.title},
            {QStringLiteral("description"), edited.description},
            {QStringLiteral("stepId"), edited.stepId.value},
            {QStringLiteral("amount"), edited.amount ? QJsonValue(*edited.amount) : QJsonValue()},
            {QStringLiteral("dueAt"), edited.dueAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("userId"), edited.userId.value},
            {QStringLiteral("userName"), edited.userName},
            {QStringLiteral("tagIds"), idsOf(edited.tagIds)},
            {QStringLiteral("contacts"), contacts},
            {QStringLiteral("customFields"), edited.customFields}};
}

Card read(const QJsonObject &draft, Card before)
{
    before.title = draft[QLatin1String("title")].toString();
    before.description = draft[QLatin1String("description")].toString();
    before.stepId = StepId(draft[QLatin1String("stepId")].toString());
    const QJsonValue amount = draft[QLatin1String("amount")];
    before.amount = amount.isDouble() ? std::optional(amount.toDouble()) : std::nullopt;
    const QDateTime due = QDateTime::fromString(draft[QLatin1String("dueAt")].toString(), Qt::ISODateWithMs);
    // The same moment keeps the spelling that it came in.
    if (due != before.dueAt)
        before.dueAt = due;
    before.userId = UserId(draft[QLatin1String("userId")].toString());
    before.userName = draft[QLatin1String("userName")].toString();
    before.tagIds = readIds<PanelTagId>(draft[QLatin1String("tagIds")]);
    before.contacts.clear();
    for (const QJsonValue contact : draft[QLatin1String("contacts")].toArray())
        before.contacts +=
            CardContact{ContactId(contact[QLatin1String("id")].toString()), contact[QLatin1String("name")].toString()};
    before.customFields = draft[QLatin1String("customFields")].toObject();
    return before;
}

} // namespace gancho::recorddraft
