#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace gancho {

/// What an account's records refer to: tags, teams, users, channels, chatbots, templates (reference/wts-chat.md §2.4 to
/// §2.9 and §2.12). `raw` is the record as it came.

/// A tag of contacts; cards have tags of their own (PanelTag).
struct Tag
{
    TagId id;
    QString name;
    QString colour; ///< of the palette, "GREEN_300"; empty when it is none of the palette
    QDateTime createdAt, updatedAt;
    QJsonObject raw;
    bool operator==(const Tag &) const = default;
};

/// One of the colours that tags may have.
struct TagColour
{
    QString name;             ///< "GREEN_300"
    QString background, text; ///< "#RRGGBB"
    bool operator==(const TagColour &) const = default;
};

struct AgentTeam
{
    DepartmentId departmentId;
    bool isAgent = true;
    bool isSupervisor = false;
    bool operator==(const AgentTeam &) const = default;
};

/// A user of the platform.
struct Agent
{
    AgentId id;
    UserId userId; ///< what conversations and cards refer to
    QString name, shortName, email, phone;
    QString profile; ///< "ADMIN", "AGENT", "RESTRICTEDAGENT"
    bool owner = false;
    bool available = false;
    QList<AgentTeam> teams;
    QDateTime createdAt, updatedAt;
    QJsonObject raw;
    bool operator==(const Agent &) const = default;
};

struct TeamMember
{
    UserId userId;
    bool isAgent = true;
    bool isSupervisor = false;
    bool operator==(const TeamMember &) const = default;
};

/// A team ("equipe").
struct Department
{
    DepartmentId id;
    QString name;
    QString description;
    bool isDefault = false;
    bool distribution = false; ///< conversations are handed out by the platform
    QString restriction;       ///< "NONE", "DEPARTMENT_RESTRICTION", "USER_RESTRICTION"
    QList<TeamMember> members;
    QDateTime createdAt, updatedAt;
    QJsonObject raw;
    bool operator==(const Department &) const = default;
};

struct Channel
{
    ChannelId id;
    QString name; ///< what it shows itself as; may be empty
    QString number;
    QString type; ///< "CloudAPI_WhatsApp"
    bool active = true;
    QJsonObject raw;
    bool operator==(const Channel &) const = default;
    QString displayName() const;
};

struct Chatbot
{
    QString id;
    ChatbotKey key;
    QString name;
    QString type;          ///< "Reactive", "Automation"
    QString publishStatus; ///< "READY"
    bool archived = false;
    QList<ChannelId> channelIds;
    QJsonObject raw;
    bool operator==(const Chatbot &) const = default;
};

/// A message template ("modelo").
struct MessageTemplate
{
    TemplateId id;
    QString name;
    QString text;
    QString footer;
    QString status; ///< "Approved"
    QStringList types;
    QStringList parameters; ///< names of `params`, in order
    QString fileType;       ///< empty: it needs no file
    ChannelId channelId;
    bool archived = false;
    QJsonObject raw;
    bool operator==(const MessageTemplate &) const = default;
};

} // namespace gancho
