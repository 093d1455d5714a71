#pragma once

#include "models/domain/eventquery.h"

#include <QByteArray>

namespace gancho {

/// The index's terms for values within fields, so that `status:open` is found at once although each event has a status
/// and "open" somewhere else. A term is the end of a field's path (its last name, and its last two) with a word of the
/// value. Long values, identifiers and times would make too many: of their fields it is only noted that they are there,
/// and their words are found as words. Pure.

/// The terms of an event, separated by spaces.
QByteArray fieldTerms(const QByteArray &head, const QByteArray &body);
/// What must hold in the index for a condition on a field to be true; what it finds is to be looked at.
QString fieldQuery(const QueryTerm &term);

} // namespace gancho
