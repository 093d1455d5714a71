#include "app/commandline/rowtable.h"

#include "app/platforms/jsonread.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace gancho {

namespace {

constexpr qsizetype widest = 40;
constexpr int plainColumns = 6;

struct Plan
{
    const char *resource;
    const char *columns; ///< separated by spaces: HEADING=path|alternative, or a path that is its own heading
    const char *details;
};

constexpr Plan plans[] = {
    {"contacts", "name PHONE=phoneNumberFormatted|phoneNumber|fullPhone email status TAGS=tagNames|tags id", "Tags"},
    {"sessions",
     "number status CONTACT=contactDetails.name|contactId USER=agentDetails.name|userId "
     "TEAM=departmentDetails.name|departmentId LAST=lastInteractionDate MESSAGE=lastMessageText id",
     "ContactDetails AgentDetails DepartmentsDetails"},
    {"messages", "AT=timestamp|createdAt|created_at direction type status TEXT=text|content id", ""},
    {"panels", "title type key STEPS=stepTitles id", "Steps"},
    {"cards",
     "key title STEP=stepTitle|stepId status AMOUNT=monetaryAmount "
     "USER=responsibleUser.name|responsibleUserId CONTACTS=contacts|contactIds DUE=dueDate id",
     "StepTitle ResponsibleUser Contacts"},
    {"tags", "name color id", ""},
    {"agents", "name email profile availability USERID=userId id", ""},
    {"departments", "name DEFAULT=isDefault RESTRICTION=restrictionType id", ""},
    {"channels",
     "NAME=identity.displayName|identity.humanId|name type NUMBER=numberFormatted|number|identifier "
     "ACTIVE=active|status id",
     ""},
    {"chatbots", "name type STATUS=publishStatus USAGE=automationUsage key id", ""},
    {"templates", "name status type CHANNEL=channelType text id", ""},
    {"sequences", "name enabled CONTACTS=contactExecutingCount id", "ContactExecutingCount"},
    {"portfolios", "name type CONTACTS=contactsCount active id", "ContactCount"},
    {"custom-fields", "name key type ENTITY=entityType required id", ""},
    {"webhooks", "name enabled url events id", ""},
    {"webhook-events", "event description", ""},
    {"portfolio-contacts",
     "NAME=contactDetails.name|contactId PHONE=contactDetails.phonenumberFormatted ADDED=createdAt CONTACTID=contactId",
     ""},
    {"sequence-contacts",
     "NAME=contactName|contactId PHONE=contactDetails.phonenumberFormatted origin ADDED=lastAddedAt "
     "CONTACTID=contactId",
     "ContactDetails"},
    {"scheduled-messages",
     "AT=scheduling status type CONTACT=contact.name|contactId TEMPLATE=template.name|templateId "
     "CHATBOT=chatbot.name|botId id",
     "Contact Template Chatbot"},
    {"session-notes", "AT=createdAt text USERID=userId id", ""},
    {"card-notes", "AT=createdAt text USERID=userId id", ""},
    {"lost-reasons", "description id", ""},
    {"deals",
     "CONTACT=contact.name|contact.email STAGE=stage|stage_id status VALUE=value USER=user.full_name "
     "CREATED=created_at id",
     ""},
    {"origins", "name GROUP=group.name STAGES=stages id", ""},
    {"groups", "name id", ""},
    {"users", "NAME=first_name LAST=last_name email id", ""},
    {"lost-status", "name id", ""},
    {"chats", "status CONTACT=contact_id USER=user_id LAST=last_message_at id", ""},
    {"contact-chats", "status USER=user_id LAST=last_message_at id", ""},
    {"contact-attachments", "NAME=document.file_name CREATED=created_at id", ""},
    {"deal-history", "date category summary USER=user.name id", ""},
    {"dashboards", "name CHARTS=charts id", ""},
    {"activities", "title type DUE=due_at completed CONTACT=deal.contact.name id", ""},
};

const Plan *planOf(const QString &resource)
{
    const auto *plan = std::find_if(std::begin(plans), std::end(plans),
                                    [&](const Plan &each) { return resource == QLatin1String(each.resource); });
    return plan == std::end(plans) ? nullptr : plan;
}

QJsonValue at(const QJsonObject &row, const QString &path)
{
    QJsonValue here = row;
    for (const QString &part : path.split(u'.'))
        here = here.toObject().value(part);
    return here;
}

QString fitted(const QString &text, qsizetype width)
{
    return text.size() <= width ? text.leftJustified(width) : text.left(width - 1) + QChar(0x2026);
}

} // namespace

QString cellText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue each : value.toArray())
            all += cellText(each);
        return all.join(QStringLiteral(", "));
    }
    if (value.isObject()) {
        for (const char *key : {"name", "title", "event", "text", "displayName", "label", "id"})
            if (const QJsonValue named = value.toObject().value(QLatin1String(key)); named.isString())
                return cellText(named);
        return {};
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    QString text = value.toVariant().toString();
    if (value.isString() && text.size() >= 19 && text.at(10) == u'T')
        if (const QDateTime date = jsonread::date(value); date.isValid())
            return date.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    // What others wrote must not move the cursor of a terminal.
    for (QChar &character : text)
        if (!character.isPrint() && !character.isSurrogate())
            character = u' ';
    return text.simplified();
}

RowTable::RowTable(const QString &resource)
{
    if (const Plan *plan = planOf(resource))
        for (const QString &column : QString::fromLatin1(plan->columns).split(u' '))
            m_columns += {column.section(u'=', 0, 0).toUpper(), column.section(u'=', -1).split(u'|'), 0};
}

QStringList RowTable::details(const QString &resource)
{
    const Plan *plan = planOf(resource);
    return plan ? QString::fromLatin1(plan->details).split(u' ', Qt::SkipEmptyParts) : QStringList();
}

void RowTable::choose(const QJsonObject &row)
{
    for (auto it = row.begin(); it != row.end() && m_columns.size() < plainColumns; ++it)
        if (!it.value().isObject() && !it.value().isArray())
            m_columns += {it.key().toUpper(), {it.key()}, 0};
}

QByteArrayList RowTable::lines(const QList<QJsonObject> &rows)
{
    if (m_columns.isEmpty() && !rows.isEmpty())
        choose(rows.first());
    QList<QStringList> cells;
    for (const QJsonObject &row : rows) {
        QStringList texts;
        for (const Column &column : std::as_const(m_columns)) {
            QString text;
            for (qsizetype i = 0; i < column.paths.size() && text.isEmpty(); ++i)
                text = cellText(at(row, column.paths.at(i)));
            texts += text;
        }
        cells += texts;
    }
    QByteArrayList lines;
    if (!m_begun) {
        m_begun = true;
        QStringList headings;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            Column &column = m_columns[i];
            column.width = column.heading.size();
            for (const QStringList &texts : std::as_const(cells))
                column.width = std::min(widest, std::max(column.width, texts.at(i).size()));
            headings += column.heading;
        }
        if (!headings.isEmpty())
            lines += line(headings);
    }
    for (const QStringList &texts : std::as_const(cells))
        lines += line(texts);
    return lines;
}

QByteArray RowTable::line(const QStringList &cells) const
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        // The last one may be as long as it is: ids are there to be copied.
        const bool last = i == cells.size() - 1;
        text += last ? cells.at(i) : fitted(cells.at(i), m_columns.at(i).width) + QStringLiteral("  ");
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text.toUtf8();
}

} // namespace gancho
