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
using InboxId = Id<struct InboxTag, qint64>;
/// The row of an event in the log: ascending in the order of commit, never reused.
using EventId = Id<struct EventTag, qint64>;

} // namespace gancho
