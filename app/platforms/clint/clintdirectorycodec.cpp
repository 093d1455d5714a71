#include "app/platforms/clint/clintdirectorycodec.h"

#include "app/platforms/jsonread.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QString headerMark = u"header."_s;

QString textOf(const QJsonObject &json, QLatin1StringView key)
{
    return jsonread::text(json[key]);
}

QString fullName(const QJsonObject &user)
{
    return (textOf(user, "first_name"_L1) + u' ' + textOf(user, "last_name"_L1)).simplified();
}

/// The names in {{…}}, each once; those in the header get a mark in text and name.
QString marked(const QString &text, const QString &mark, QStringList &names)
{
    static const QRegularExpression placeholder(u"\\{\\{\\s*([^{}]+?)\\s*\\}\\}"_s);
    QString out;
    qsizetype end = 0;
    auto it = placeholder.globalMatch(text);
    while (it.hasNext()) {
        const auto match = it.next();
        const QString name = mark + match.captured(1);
        if (!names.contains(name))
            names += name;
        out += text.mid(end, match.capturedStart() - end) + u"{{"_s + name + u"}}"_s;
        end = match.capturedEnd();
    }
    return out + text.mid(end);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString instantOf(const QDateTime &date)
{
    return date.isValid() ? date.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

Result<Tag> ClintDirectoryCodec::readTag(const QJsonObject &json)
{
    Tag tag;
    tag.id = TagId(textOf(json, "id"_L1));
    if (!tag.id.isValid())
        return fail(jsonread::notUnderstood());
    tag.name = textOf(json, "name"_L1);
    tag.colour = textOf(json, "color"_L1);
    tag.createdAt = jsonread::date(json["created_at"_L1]);
    tag.raw = json;
    return tag;
}

Result<Agent> ClintDirectoryCodec::readUser(const QJsonObject &json)
{
    Agent agent;
    agent.id = AgentId(textOf(json, "id"_L1));
    if (!agent.id.isValid())
        return fail(jsonread::notUnderstood());
    agent.userId = UserId(agent.id.value);
    agent.email = textOf(json, "email"_L1);
    agent.name = fullName(json);
    if (agent.name.isEmpty())
        agent.name = agent.email;
    agent.shortName = textOf(json, "first_name"_L1);
    agent.available = true;
    agent.raw = json;
    return agent;
}

Result<Channel> ClintDirectoryCodec::readChannel(const QJsonObject &json)
{
    Channel channel;
    channel.id = ChannelId(textOf(json, "id"_L1));
    if (!channel.id.isValid())
        return fail(jsonread::notUnderstood());
    channel.name = textOf(json, "name"_L1);
    channel.number = textOf(json, "identifier"_L1);
    channel.type = textOf(json, "type"_L1);
    channel.active = jsonread::sameName(textOf(json, "status"_L1), u"CONNECTED");
    channel.raw = json;
    return channel;
}

Result<MessageTemplate> ClintDirectoryCodec::readTemplate(const QJsonObject &json, const ChannelId &channel)
{
    MessageTemplate read;
    read.id = TemplateId(textOf(json, "id"_L1));
    if (!read.id.isValid())
        return fail(jsonread::notUnderstood());
    read.name = textOf(json, "name"_L1);
    read.status = textOf(json, "status"_L1);
    read.channelId = channel;
    QStringList lines;
    for (const QJsonValue each : json["components"_L1].toArray()) {
        const QJsonObject component = each.toObject();
        const QString type = textOf(component, "type"_L1).toUpper();
        const QString text = textOf(component, "text"_L1);
        read.types += type;
        if (type == "HEADER"_L1) {
            const QString format = textOf(component, "format"_L1).toUpper();
            if (!format.isEmpty() && format != "TEXT"_L1)
                read.fileType = format;
            lines += marked(text, headerMark, read.parameters);
        } else if (type == "BODY"_L1) {
            lines += marked(text, {}, read.parameters);
        } else if (type == "FOOTER"_L1) {
            read.footer = text;
        }
    }
    lines.removeAll(QString());
    read.text = lines.join(u'\n');
    read.raw = json;
    return read;
}

Result<ClintGroup> ClintDirectoryCodec::readGroup(const QJsonObject &json)
{
    ClintGroup group{textOf(json, "id"_L1), textOf(json, "name"_L1), !textOf(json, "archived_at"_L1).isEmpty()};
    if (group.id.isEmpty())
        return fail(jsonread::notUnderstood());
    return group;
}

Result<ClintOrganization> ClintDirectoryCodec::readOrganization(const QJsonObject &json)
{
    ClintOrganization read{textOf(json, "id"_L1), textOf(json, "name"_L1), json["fields"_L1].toObject(), json};
    if (read.id.isEmpty())
        return fail(jsonread::notUnderstood());
    return read;
}

Result<ClintAttachment> ClintDirectoryCodec::readAttachment(const QJsonObject &json)
{
    ClintAttachment read;
    read.id = textOf(json, "id"_L1);
    const QJsonObject document = json["document"_L1].toObject();
    if (read.id.isEmpty())
        return fail(jsonread::notUnderstood());
    read.contactId = ContactId(textOf(json, "contact_id"_L1));
    read.name = textOf(document, "file_name"_L1);
    if (read.name.isEmpty())
        read.name = textOf(document, "name"_L1);
    read.url = textOf(document, "url"_L1);
    read.extension = textOf(document, "extension"_L1);
    read.size = jsonread::integer(document["file_size"_L1], -1);
    read.uploadedBy = fullName(json["uploaded_by"_L1].toObject());
    read.createdAt = jsonread::date(json["created_at"_L1]);
    return read;
}

Result<ClintActivity> ClintDirectoryCodec::readActivity(const QJsonObject &json)
{
    ClintActivity read;
    read.id = textOf(json, "id"_L1);
    if (read.id.isEmpty())
        return fail(jsonread::notUnderstood());
    read.title = textOf(json, "title"_L1);
    read.type = textOf(json, "type"_L1);
    read.content = textOf(json, "content"_L1);
    read.templateId = TemplateId(textOf(json, "template_id"_L1));
    read.stageId = StepId(textOf(json, "stage_id"_L1));
    const QJsonObject deal = json["deal"_L1].toObject();
    read.dealId = CardId(textOf(deal, "id"_L1));
    read.contactName = textOf(deal["contact"_L1].toObject(), "name"_L1);
    read.completed = jsonread::truth(json["completed"_L1]);
    read.dueAt = jsonread::date(json["due_at"_L1]);
    read.completedAt = jsonread::date(json["completed_at"_L1]);
    read.createdAt = jsonread::date(json["created_at"_L1]);
    read.updatedAt = jsonread::date(json["updated_at"_L1]);
    read.raw = json;
    return read;
}

const QList<TagColour> &ClintDirectoryCodec::colours()
{
    static const QList<TagColour> all = [] {
        // Those on which white would not be read.
        const QStringList light{u"#8bc34a"_s, u"#faa200"_s, u"#ff9800"_s, u"#00bcd4"_s, u"#4caf50"_s, u"#03a9f4"_s};
        QList<TagColour> list;
        for (const char *colour :
             {"#f44336", "#e91e63", "#9c27b0", "#673ab7", "#3f51b5", "#2196f3", "#03a9f4", "#00bcd4", "#009688",
              "#4caf50", "#8bc34a", "#faa200", "#ff9800", "#ff5722", "#795548", "#607d8b"}) {
            const QString name = QLatin1String(colour);
            list += TagColour{name, name, light.contains(name) ? u"#000000"_s : u"#ffffff"_s};
        }
        return list;
    }();
    return all;
}

QJsonObject ClintDirectoryCodec::writeParameters(const QStringList &names, const QHash<QString, QString> &values)
{
    QJsonArray header, body;
    for (const QString &name : names)
        (name.startsWith(headerMark) ? header : body) += values.value(name);
    QJsonObject written;
    if (!header.isEmpty())
        written.insert("header"_L1, header);
    if (!body.isEmpty())
        written.insert("body"_L1, body);
    return written;
}

QJsonObject ClintDirectoryCodec::writeActivity(const ClintActivity &activity)
{
    QJsonObject body{{u"deal_id"_s, activity.dealId.value}, {u"title"_s, activity.title}, {u"type"_s, activity.type}};
    const auto put = [&body](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            body.insert(key, value);
    };
    put("due_at"_L1, instantOf(activity.dueAt));
    put("content"_L1, activity.content);
    put("template_id"_L1, activity.templateId.value);
    put("stage_id"_L1, activity.stageId.value);
    return body;
}

QJsonObject ClintDirectoryCodec::writeActivityChanges(const ClintActivity &before, const ClintActivity &after)
{
    QJsonObject body;
    if (before.title != after.title)
        body.insert("title"_L1, after.title);
    if (before.type != after.type)
        body.insert("type"_L1, after.type);
    if (before.dueAt != after.dueAt)
        body.insert("due_at"_L1, orNull(instantOf(after.dueAt)));
    if (before.content != after.content)
        body.insert("content"_L1, orNull(after.content));
    if (before.templateId != after.templateId && after.templateId.isValid())
        body.insert("template_id"_L1, after.templateId.value);
    if (before.stageId != after.stageId && after.stageId.isValid())
        body.insert("stage_id"_L1, after.stageId.value);
    return body;
}

} // namespace gancho
