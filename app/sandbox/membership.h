#pragma once

#include "app/sandbox/sandboxcontext.h"
#include "app/sandbox/sandboxrouter.h"

namespace gancho {

/// Contacts in portfolios and sequences: both take {contactId, phoneNumber} or lists of them.
struct Membership
{
    EntityTable SandboxWorld::*groups = nullptr;
    EntityTable SandboxWorld::*members = nullptr;
    QLatin1StringView groupKey;
    const char16_t *missing = nullptr; ///< text where the group is unknown
    bool createsContacts = false;      ///< unknown phones become contacts

    /// One contact, or with `many` all of contactIds and phoneNumbers. The rows of the members.
    tl::expected<QJsonArray, SandboxFault> add(const SandboxCall &call, SandboxContext &context, bool many) const;
    SandboxReply remove(const SandboxCall &call, SandboxContext &context, bool many) const;

private:
    tl::expected<QVector<QJsonObject>, SandboxFault> contacts(const SandboxCall &call, SandboxContext &context,
                                                              bool many, bool adding) const;
    QJsonObject memberRow(const SandboxWorld &world, const QString &group, const QString &contact) const;
};

} // namespace gancho
