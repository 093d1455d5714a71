#include "models/domain/noticerulecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace gancho {

namespace {

constexpr int currentVersion = 1;

template <class T>
struct Word
{
    T value;
    const char *word;
};
constexpr std::array whats{
    Word<NoticeRule::What>{NoticeRule::What::Event, "event"},
    Word<NoticeRule::What>{NoticeRule::What::FailedCheck, "failed-check"},
    Word<NoticeRule::What>{NoticeRule::What::Silence, "silence"},
};
constexpr std::array wheres{
    Word<NoticeRule::Where>{NoticeRule::Where::Everything, "everything"},
    Word<NoticeRule::Where>{NoticeRule::Where::Inbox, "inbox"},
    Word<NoticeRule::Where>{NoticeRule::Where::View, "view"},
};

template <class T, std::size_t size>
QString wordOf(const std::array<Word<T>, size> &words, T value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &one) { return one.value == value; });
    return QLatin1String(found->word);
}

/// False for an unknown word.
template <class T, std::size_t size>
bool readWord(const std::array<Word<T>, size> &words, const QJsonValue &json, T &value)
{
    const QString text = json.toString();
    const auto found =
        std::find_if(words.begin(), words.end(), [&text](const auto &one) { return text == QLatin1String(one.word); });
    if (found == words.end())
        return false;
    value = found->value;
    return true;
}

NoticeRule ruleFrom(const QJsonObject &json)
{
    NoticeRule rule;
    rule.id = json.value(QStringLiteral("id")).toString();
    rule.name = json.value(QStringLiteral("name")).toString().left(NoticeRule::longestName);
    rule.enabled = json.value(QStringLiteral("enabled")).toBool(true);
    rule.silentMinutes = std::clamp(json.value(QStringLiteral("minutes")).toInt(rule.silentMinutes),
                                    NoticeRule::leastMinutes, NoticeRule::mostMinutes);
    rule.inbox = InboxId(json.value(QStringLiteral("inbox")).toInteger());
    rule.view = json.value(QStringLiteral("view")).toString();
    const bool known = readWord(whats, json.value(QStringLiteral("what")), rule.what);
    if (!readWord(wheres, json.value(QStringLiteral("where")), rule.where) || !known)
        rule.enabled = false;
    return rule;
}

} // namespace

QByteArray NoticeRuleCodec::write(const NoticeChoices &choices)
{
    QJsonArray rules;
    for (const NoticeRule &rule : choices.rules) {
        QJsonObject json{{QStringLiteral("id"), rule.id},
                         {QStringLiteral("name"), rule.name},
                         {QStringLiteral("enabled"), rule.enabled},
                         {QStringLiteral("what"), wordOf(whats, rule.what)},
                         {QStringLiteral("where"), wordOf(wheres, rule.where)}};
        if (rule.what == NoticeRule::What::Silence)
            json.insert(QStringLiteral("minutes"), rule.silentMinutes);
        if (rule.where == NoticeRule::Where::Inbox)
            json.insert(QStringLiteral("inbox"), rule.inbox.value);
        if (rule.where == NoticeRule::Where::View)
            json.insert(QStringLiteral("view"), rule.view);
        rules += json;
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), currentVersion},
                                     {QStringLiteral("showNames"), choices.showNames},
                                     {QStringLiteral("rules"), rules}})
        .toJson();
}

Result<NoticeChoices> NoticeRuleCodec::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || !object.value(QStringLiteral("rules")).isArray())
        return fail(ErrorKind::Protocol, error.errorString());
    if (object.value(QStringLiteral("version")).toInt() > currentVersion)
        return fail(ErrorKind::Unsupported, QString());
    NoticeChoices choices;
    choices.showNames = object.value(QStringLiteral("showNames")).toBool();
    const QJsonArray rules = object.value(QStringLiteral("rules")).toArray();
    for (const QJsonValue &one : rules)
        if (const NoticeRule rule = ruleFrom(one.toObject()); !rule.id.isEmpty())
            choices.rules += rule;
    return choices;
}

} // namespace gancho
