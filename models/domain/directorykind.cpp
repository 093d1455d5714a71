#include "models/domain/directorykind.h"

#include <QCoreApplication>

namespace gancho {

const QList<DirectoryKind> &directoryKinds()
{
    static const QList<DirectoryKind> kinds{
        DirectoryKind::Portfolios,    DirectoryKind::Sequences,    DirectoryKind::Teams,     DirectoryKind::Users,
        DirectoryKind::Tags,          DirectoryKind::CustomFields, DirectoryKind::Channels,  DirectoryKind::Chatbots,
        DirectoryKind::Templates,     DirectoryKind::Origins,      DirectoryKind::Groups,    DirectoryKind::LostReasons,
        DirectoryKind::Queues,        DirectoryKind::Stages,       DirectoryKind::Followups, DirectoryKind::Wallets,
        DirectoryKind::ClosingReasons};
    return kinds;
}

QString directoryKindKey(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Portfolios:
        return QStringLiteral("portfolios");
    case DirectoryKind::Sequences:
        return QStringLiteral("sequences");
    case DirectoryKind::Teams:
        return QStringLiteral("teams");
    case DirectoryKind::Users:
        return QStringLiteral("users");
    case DirectoryKind::Tags:
        return QStringLiteral("tags");
    case DirectoryKind::CustomFields:
        return QStringLiteral("fields");
    case DirectoryKind::Channels:
        return QStringLiteral("channels");
    case DirectoryKind::Chatbots:
        return QStringLiteral("chatbots");
    case DirectoryKind::Templates:
        return QStringLiteral("templates");
    case DirectoryKind::Origins:
        return QStringLiteral("origins");
    case DirectoryKind::Groups:
        return QStringLiteral("groups");
    case DirectoryKind::LostReasons:
        return QStringLiteral("lostreasons");
    case DirectoryKind::Queues:
        return QStringLiteral("queues");
    case DirectoryKind::Stages:
        return QStringLiteral("stages");
    case DirectoryKind::Followups:
        return QStringLiteral("followups");
    case DirectoryKind::Wallets:
        return QStringLiteral("wallets");
    case DirectoryKind::ClosingReasons:
        return QStringLiteral("closingreasons");
    }
    return {};
}

std::optional<DirectoryKind> directoryKindOf(const QString &key)
{
    for (const DirectoryKind kind : directoryKinds())
        if (directoryKindKey(kind) == key)
            return kind;
    return std::nullopt;
}

QString directoryKindName(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Portfolios:
        return QCoreApplication::translate("Directory", "Portfolios");
    case DirectoryKind::Sequences:
        return QCoreApplication::translate("Directory", "Sequences");
    case DirectoryKind::Teams:
        return QCoreApplication::translate("Directory", "Teams");
    case DirectoryKind::Users:
        return QCoreApplication::translate("Directory", "Users");
    case DirectoryKind::Tags:
        return QCoreApplication::translate("Directory", "Tags");
    case DirectoryKind::CustomFields:
        return QCoreApplication::translate("Directory", "Custom fields");
    case DirectoryKind::Channels:
        return QCoreApplication::translate("Directory", "Channels");
    case DirectoryKind::Chatbots:
        return QCoreApplication::translate("Directory", "Chatbots");
    case DirectoryKind::Templates:
        return QCoreApplication::translate("Directory", "Message templates");
    case DirectoryKind::Origins:
        return QCoreApplication::translate("Directory", "Origins");
    case DirectoryKind::Groups:
        return QCoreApplication::translate("Directory", "Groups of origins");
    case DirectoryKind::LostReasons:
        return QCoreApplication::translate("Directory", "Reasons of loss");
    case DirectoryKind::Queues:
        return QCoreApplication::translate("Directory", "Queues");
    case DirectoryKind::Stages:
        return QCoreApplication::translate("Directory", "CRM stages");
    case DirectoryKind::Followups:
        return QCoreApplication::translate("Directory", "Follow-ups");
    case DirectoryKind::Wallets:
        return QCoreApplication::translate("Directory", "Wallets");
    case DirectoryKind::ClosingReasons:
        return QCoreApplication::translate("Directory", "Closing reasons");
    }
    return {};
}

} // namespace gancho
