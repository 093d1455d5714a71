#pragma once

#include "app/routes/fieldmapping.h"
#include "models/domain/contact.h"
#include "models/domain/message.h"
#include "models/domain/panel.h"

namespace gancho {

/// A field that an action understands.
struct KnownField
{
    QString name;  ///< as it is offered, "telefone"; other spellings are known as well
    QString label; ///< translated
    bool required = false;
    bool operator==(const KnownField &) const = default;
};

/// The mapped fields of an event as an action takes them. What has no name that is known is a custom field of the
/// record, by its key, or a parameter of a template. "contato.x" is a custom field of the contact in actions on cards.
struct ActionFields
{
    ContactId contactId;
    CardId cardId;
    ConversationId conversationId;
    QString name, phone, email, instagram, annotation;
    QStringList tags; ///< ids or names
    QString title, description;
    std::optional<double> amount;
    QDateTime dueAt;
    QString text, fileUrl;
    QJsonObject contactCustom, cardCustom;
    QHash<QString, QString> parameters;

    /// Over what a record holds; nothing that is empty erases anything.
    Contact over(Contact contact) const;
    Card over(Card card) const;
};

namespace actionfields {

/// In the order in which they are offered. Empty for what the platform does not offer (routeaction.h).
QList<KnownField> known(ActionTarget::Action action, PlatformKind platform);
/// As it is offered, whichever spelling it is mapped to; empty for what is not known.
QString knownName(ActionTarget::Action action, PlatformKind platform, const QString &mapped);
ActionFields read(ActionTarget::Action action, PlatformKind platform, const fieldmapping::Values &values);
/// True for the actions on cards.
bool isOnCard(ActionTarget::Action action);

} // namespace actionfields

} // namespace gancho
