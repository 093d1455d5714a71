#pragma once

#include "app/sandbox/sandboxcontext.h"
#include "app/sandbox/sandboxfault.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace gancho {

/// Changes to contacts, with the events that they fire; for the API and for what happens on the platform itself.
namespace contactdesk {

using Outcome = tl::expected<QJsonObject, SandboxFault>;

enum class TagOperation { InsertIfNotExists, DeleteIfExists, ReplaceAll };
std::optional<TagOperation> tagOperation(const QString &word);

/// What may stand in `fields` of an update: Name, PhoneNumber, … Tags, Portfolio.
const QStringList &updatableFields();

/// CONTACT_NEW. Refuses a second contact with the same phone, Instagram name or e-mail.
Outcome create(SandboxContext &context, const QJsonObject &values, const QString &origin);
/// CONTACT_UPDATE, and CONTACT_TAG_UPDATE where the tags change. Takes from `values` only what `fields` names.
Outcome update(SandboxContext &context, QJsonObject contact, const QStringList &fields, const QJsonObject &values,
               TagOperation tags);
/// CONTACT_TAG_UPDATE where something changes. `values` holds tagIds or tagNames.
Outcome changeTags(SandboxContext &context, QJsonObject contact, const QJsonObject &values, TagOperation operation);
/// The contact that one of phoneNumber, instagram, email of `values` belongs to; empty where there is none.
QJsonObject existing(const SandboxWorld &world, const QJsonObject &values);
/// A contact by id or phone.
Outcome find(const SandboxWorld &world, const QString &idOrPhone);
/// The contact of a phone or "@instagramuser", created where there is none (reference/wts-chat.md §2.11).
Outcome findOrCreate(SandboxContext &context, const QString &address);

} // namespace contactdesk

/// `values` without the unknown keys and wrong types, which the platform ignores silently.
QJsonObject acceptedCustomValues(const SandboxWorld &world, const QString &entityType, const QJsonObject &values);
/// `old` changed by `news`; a null removes its key.
QJsonObject mergedMetadata(const QJsonValue &old, const QJsonValue &news);

} // namespace gancho
