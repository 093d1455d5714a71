#pragma once

#include "app/sandbox/clint/clintdesk.h"

namespace gancho {

/// A lead that arrives at a “Receber webhook” of the embedded Clint (reference/clint.md §3b): found by the contact's
/// e-mail, else by its phone, among the deals of the integration's origin. *Criar* makes a deal always, *Atualizar*
/// changes one alone and passes over what it does not find (not stated, presumed), *Criar ou atualizar* does the one or
/// the other. What became of it, as the *Históricos* tab has it.
ClintArrival receiveLead(ClintDesk &desk, const ClintIntegration &integration, const QJsonObject &body);

} // namespace gancho
