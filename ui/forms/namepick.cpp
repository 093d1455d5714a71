#include "ui/forms/namepick.h"

#include "app/platforms/namebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho {

namespace {

constexpr int widest = 170;

template <class T, class Id, class Text>
QList<Choice> choicesOf(const QList<T> &items, Id id, Text text)
{
    QList<Choice> choices;
    for (const T &item : items)
        choices += Choice{id(item), text(item)};
    std::sort(choices.begin(), choices.end(),
              [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    return choices;
}

} // namespace

NameKind nameKindOf(const QString &name, const QString &parent)
{
    static const QHash<QString, NameKind> known{
        {QStringLiteral("tagid"), NameKind::Tag},
        {QStringLiteral("tagname"), NameKind::TagName},
        {QStringLiteral("userid"), NameKind::User},
        {QStringLiteral("responsibleuserid"), NameKind::User},
        {QStringLiteral("agentid"), NameKind::Agent},
        {QStringLiteral("departmentid"), NameKind::Department},
        {QStringLiteral("defaultdepartmentid"), NameKind::Department},
        {QStringLiteral("channelid"), NameKind::Channel},
        {QStringLiteral("botkey"), NameKind::Chatbot},
        {QStringLiteral("templateid"), NameKind::Template},
    };
    static const QHash<QString, NameKind> parents{
        {QStringLiteral("tag"), NameKind::Tag},         {QStringLiteral("user"), NameKind::User},
        {QStringLiteral("agent"), NameKind::Agent},     {QStringLiteral("department"), NameKind::Department},
        {QStringLiteral("channel"), NameKind::Channel},
    };
    QString word = name.toLower();
    if (word == QLatin1String("id"))
        return parents.value(parent.toLower(), NameKind::None);
    // "tagIds", "TagsId" and "ChannelsId" are the same to the platform's authors.
    if (word.endsWith(QLatin1String("ids")) || word.endsWith(QLatin1String("names")))
        word.chop(1);
    word.replace(QLatin1String("tagsid"), QLatin1String("tagid"));
    word.replace(QLatin1String("tagsname"), QLatin1String("tagname"));
    word.replace(QLatin1String("channelsid"), QLatin1String("channelid"));
    return known.value(word, NameKind::None);
}

QString nameKindTitle(NameKind kind)
{
    switch (kind) {
    case NameKind::Tag:
    case NameKind::TagName:
        return QCoreApplication::translate("NamePick", "Tag");
    case NameKind::User:
    case NameKind::Agent:
        return QCoreApplication::translate("NamePick", "User");
    case NameKind::Department:
        return QCoreApplication::translate("NamePick", "Team");
    case NameKind::Channel:
        return QCoreApplication::translate("NamePick", "Channel");
    case NameKind::Chatbot:
        return QCoreApplication::translate("NamePick", "Chatbot");
    case NameKind::Template:
        return QCoreApplication::translate("NamePick", "Template");
    case NameKind::None:
        break;
    }
    return {};
}

QList<Choice> namesOf(NameKind kind, NameBook &names)
{
    switch (kind) {
    case NameKind::Tag:
        return choicesOf(
            names.tags(), [](const Tag &tag) { return tag.id.value; }, [](const Tag &tag) { return tag.name; });
    case NameKind::TagName:
        return choicesOf(
            names.tags(), [](const Tag &tag) { return tag.name; }, [](const Tag &tag) { return tag.name; });
    case NameKind::User:
        return choicesOf(
            names.agents(), [](const Agent &agent) { return agent.userId.value; },
            [](const Agent &agent) { return agent.name; });
    case NameKind::Agent:
        return choicesOf(
            names.agents(), [](const Agent &agent) { return agent.id.value; },
            [](const Agent &agent) { return agent.name; });
    case NameKind::Department:
        return choicesOf(
            names.departments(), [](const Department &team) { return team.id.value; },
            [](const Department &team) { return team.name; });
    case NameKind::Channel:
        return choicesOf(
            names.channels(), [](const Channel &channel) { return channel.id.value; },
            [](const Channel &channel) { return channel.displayName(); });
    case NameKind::Chatbot:
        return choicesOf(
            names.chatbots(), [](const Chatbot &bot) { return bot.key.value; },
            [](const Chatbot &bot) { return bot.name; });
    case NameKind::Template:
        return choicesOf(
            names.templates(), [](const MessageTemplate &one) { return one.id.value; },
            [](const MessageTemplate &one) { return one.name; });
    case NameKind::None:
        break;
    }
    return {};
}

NamePick::NamePick(const QString &objectName, NameKind kind, const Source &source, QWidget *parent)
    : ChoiceButton(objectName, nameKindTitle(kind), parent)
    , m_kind(kind)
    , m_source(source)
{
    setMaximumWidth(widest);
    refresh();
}

void NamePick::refresh()
{
    if (m_source)
        setChoices(m_source(m_kind));
}

} // namespace gancho
