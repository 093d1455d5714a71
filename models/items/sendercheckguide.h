#pragma once

#include "models/domain/sendercheck.h"

#include <QString>

/// What a person who sets up the check of an inbox has to know, in the language of the program. Pure functions.
namespace gancho::sendercheckguide {

/// How the scheme proves the sender, and what has to be entered there, in one or two sentences
/// (reference/integrators.md §3 and §4).
QString explanation(SenderScheme scheme);
/// What the field of the secret is called: "Secret", "Key", "Token in the address".
QString secretName(SenderScheme scheme);
/// What the field of SenderCheck::name is called; empty where the scheme has a fixed one.
QString placeName(SenderScheme scheme);

} // namespace gancho::sendercheckguide
