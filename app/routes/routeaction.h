#pragma once

#include "app/routes/actionfields.h"
#include "models/base/future.h"

namespace gancho {

class Platform;

/// What an action has done.
struct ActionOutcome
{
    QString text;            ///< translated: "Contact updated: Maria Souza"
    QString recordId;        ///< of the contact, card, message or conversation; may be empty
    bool idempotent = false; ///< doing it again leaves everything as it is now
    /// By which an event of the platform is known for what it came of, for LoopWatch: ids, phone, e-mail. None where
    /// the action comes to an end by itself.
    QStringList traces = {};
};

namespace routeaction {

/// Whether the platform offers it; `why`, where given, is told in translated words why it does not.
bool isOffered(ActionTarget::Action action, PlatformKind platform, QString *why = nullptr);
/// Which names of mapped fields are known there; others are custom fields by their keys, or a template's parameters.
QList<KnownField> knownFields(ActionTarget::Action action, PlatformKind platform);
/// Whether it can be done again without harm, given how it is set up.
bool isIdempotent(const ActionTarget &target, PlatformKind platform);

/// Does it on an account. The platform must outlive the future: cancelled where it goes first. GUI thread. Errors:
/// Unsupported for what the platform lacks, Invalid for what the fields lack, NotFound where no contact or card fits,
/// and those of the platform's API.
Future<ActionOutcome> perform(const ActionTarget &target, const fieldmapping::Values &values, Platform &platform);

} // namespace routeaction

} // namespace gancho
