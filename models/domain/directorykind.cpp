#include "models/domain/directorykind.h"

#include <QCoreApplication>

namespace gancho {

const QList<DirectoryKind> &directoryKinds()
{
    static const QList<DirectoryKind> kinds{
        DirectoryKind::Portfolios, DirectoryKind::Sequences, DirectoryKind::Teams,
        DirectoryKind::Users,      DirectoryKind::Tags,      DirectoryKind::CustomFields,
        DirectoryKind::Channels,   DirectoryKind::Chatbots,  DirectoryKind::Templates};
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
    }
    return {};
}

} // namespace gancho
