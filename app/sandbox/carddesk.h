#pragma once

#include "app/sandbox/sandboxcontext.h"
#include "app/sandbox/sandboxfault.h"

#include <QStringList>

namespace gancho {

/// Changes to panel cards and their notes, with the events that they fire.
namespace carddesk {

using Outcome = tl::expected<QJsonObject, SandboxFault>;

/// What may stand in `fields` of an update, all 14 (reference/wts-chat.md §2.14).
const QStringList &updatableFields();

/// PANEL_CARD_NEW. The step decides on the panel.
Outcome create(SandboxContext &context, const QJsonObject &values);
/// PANEL_CARD_STEP_CHANGE where the step changes, then PANEL_CARD_UPDATE.
Outcome update(SandboxContext &context, QJsonObject card, const QStringList &fields, const QJsonObject &values);
/// PANEL_CARD_NOTE_NEW.
QJsonObject addNote(SandboxContext &context, const QJsonObject &card, const QString &text, bool fromApi);
/// PANEL_CARD_NOTE_UPDATE. The API has no such operation, only the platform's own screens.
QJsonObject changeNote(SandboxContext &context, QJsonObject note, const QString &text);

} // namespace carddesk

} // namespace gancho
