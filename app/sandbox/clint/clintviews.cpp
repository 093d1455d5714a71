#include "app/sandbox/clint/clintroutes.h"

namespace gancho::clintview {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject asItIs(const QJsonObject &row)
{
    return row;
}

QString fullName(const QJsonObject &user)
{
    return QString(user["first_name"_L1].toString() + u' ' + user["last_name"_L1].toString()).trimmed();
}

QJsonObject contact(const ClintWorld &world, const QJsonObject &row)
{
    QJsonObject shown = row;
    QJsonArray tags;
    for (const QJsonValue id : row["tag_ids"_L1].toArray())
        if (const QJsonObject tag = world.tags.value(id.toString()); !tag.isEmpty())
            tags += tag;
    shown.insert("tags"_L1, tags);
    shown.insert("fullPhone"_L1, orNull(row["phone"_L1].toString().isEmpty() ? QString() : clintFullPhone(row)));
    const QJsonObject organization = world.organizations.value(row["organization_id"_L1].toString());
    shown.insert("organization"_L1, organization.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                           : QJsonObject{{u"id"_s, organization["id"_L1]},
                                                                         {u"name"_s, organization["name"_L1]}});
    for (const auto own : {"tag_ids"_L1, "organization_id"_L1, "ddi"_L1, "phone"_L1})
        shown.remove(own);
    return shown;
}

QJsonObject deal(const ClintWorld &world, const QJsonObject &row)
{
    QJsonObject shown = row;
    const QJsonObject person = world.contacts.value(row["contact_id"_L1].toString());
    const QJsonObject user = world.users.value(row["user_id"_L1].toString());
    shown.insert("contact"_L1, person.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                : QJsonObject{{u"id"_s, person["id"_L1]},
                                                              {u"name"_s, person["name"_L1]},
                                                              {u"email"_s, person["email"_L1]},
                                                              {u"phone"_s, orNull(clintFullPhone(person))}});
    shown.insert("user"_L1, user.isEmpty() ? QJsonValue(QJsonValue::Null)
                                           : QJsonObject{{u"id"_s, user["id"_L1]}, {u"full_name"_s, fullName(user)}});
    shown.insert("stage"_L1, world.stage(row["origin_id"_L1].toString(), row["stage_id"_L1].toString())["label"_L1]);
    shown.insert("currency"_L1, u"BRL"_s);
    shown.insert("currency_symbol"_L1, u"R$"_s);
    // Clint keeps them, and does not show them (reference/clint.md §2, Deal).
    for (const auto own : {"contact_id"_L1, "user_id"_L1, "updated_at"_L1})
        shown.remove(own);
    return shown;
}

QJsonObject history(const ClintWorld &world, const QJsonObject &row)
{
    const QJsonObject user = world.users.value(row["user_id"_L1].toString());
    return {{u"id"_s, row["id"_L1]},
            {u"category"_s, row["category"_L1]},
            {u"date"_s, row["date"_L1]},
            {u"system"_s, user.isEmpty()},
            {u"user"_s, user.isEmpty() ? QJsonValue(QJsonValue::Null)
                                       : QJsonObject{{u"id"_s, user["id"_L1]}, {u"name"_s, fullName(user)}}},
            {u"body"_s, QJsonValue::Null},
            {u"summary"_s, row["summary"_L1]}};
}

QJsonObject attachment(const ClintWorld &world, const QJsonObject &row)
{
    const QJsonObject user = world.users.value(row["user_id"_L1].toString());
    const QString file = row["file_name"_L1].toString();
    return {{u"id"_s, row["id"_L1]},
            {u"contact_id"_s, row["contact_id"_L1]},
            {u"created_at"_s, row["created_at"_L1]},
            {u"updated_at"_s, row["created_at"_L1]},
            {u"uploaded_by"_s, QJsonObject{{u"id"_s, user["id"_L1]},
                                           {u"first_name"_s, user["first_name"_L1]},
                                           {u"last_name"_s, user["last_name"_L1]}}},
            {u"document"_s, QJsonObject{{u"id"_s, row["id"_L1]},
                                        {u"name"_s, file.section(u'.', 0, -2)},
                                        {u"file_name"_s, file},
                                        {u"url"_s, QString(world.baseUrl + u"/sandbox/files/"_s + file)},
                                        {u"extension"_s, file.section(u'.', -1)},
                                        {u"file_size"_s, row["file_size"_L1]}}}};
}

QJsonObject activity(const ClintWorld &world, const QJsonObject &row)
{
    QJsonObject shown = row;
    const QJsonObject sale = world.deals.value(row["deal_id"_L1].toString());
    const QJsonObject person = world.contacts.value(sale["contact_id"_L1].toString());
    shown.insert("deal"_L1,
                 sale.isEmpty()
                     ? QJsonValue(QJsonValue::Null)
                     : QJsonObject{{u"id"_s, sale["id"_L1]},
                                   {u"status"_s, sale["status"_L1]},
                                   {u"origin_id"_s, sale["origin_id"_L1]},
                                   {u"stage_id"_s, sale["stage_id"_L1]},
                                   {u"contact"_s, person.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                   : QJsonObject{{u"id"_s, person["id"_L1]},
                                                                                 {u"name"_s, person["name"_L1]}}}});
    shown.remove("deal_id"_L1);
    return shown;
}

QJsonObject messageTemplate(const QJsonObject &row)
{
    QJsonObject shown = row;
    shown.remove("channel_account_id"_L1);
    return shown;
}

} // namespace gancho::clintview
