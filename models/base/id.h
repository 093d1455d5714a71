#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace gancho {

/// An identifier that cannot be mixed up with one of another kind.
template <class Tag, class Rep>
struct Id
{
    Rep value{};

    Id() = default;
    explicit Id(Rep v)
        : value(std::move(v))
    {
    }

    bool operator==(const Id &other) const { return value == other.value; }
    bool operator!=(const Id &other) const { return !(value == other.value); }
    bool operator<(const Id &other) const { return value < other.value; }
    bool isValid() const { return value != Rep{}; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag, QString>;
using SubscriptionId = Id<struct SubscriptionTag, QString>;
using ContactId = Id<struct ContactTag, QString>;
using TagId = Id<struct TagTag, QString>;
using CustomFieldId = Id<struct CustomFieldTag, QString>;
using DepartmentId = Id<struct DepartmentTag, QString>;
/// Of the agent's record; what conversations and cards name is the UserId (reference/wts-chat.md §2.6).
using AgentId = Id<struct AgentTag, QString>;
using UserId = Id<struct UserTag, QString>;
using ChannelId = Id<struct ChannelTag, QString>;
/// A chatbot is sent by its key, not by its id (reference/wts-chat.md §2.9).
using ChatbotKey = Id<struct ChatbotTag, QString>;
using TemplateId = Id<struct TemplateTag, QString>;
using ConversationId = Id<struct ConversationTag, QString>;
using MessageId = Id<struct MessageTag, QString>;
using PanelId = Id<struct PanelIdTag, QString>;
using StepId = Id<struct StepTag, QString>;
using CardId = Id<struct CardTag, QString>;
using PanelTagId = Id<struct PanelTagTag, QString>;
using LostReasonId = Id<struct LostReasonTag, QString>;
using MembershipId = Id<struct MembershipTag, QString>;
using NoteId = Id<struct NoteTag, QString>;
using InboxId = Id<struct InboxTag, qint64>;
/// The row of an event in the log: ascending in the order of commit, never reused.
using EventId = Id<struct EventTag, qint64>;

} // namespace gancho
