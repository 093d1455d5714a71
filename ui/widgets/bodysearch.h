#pragma once

#include "models/items/jsontree.h"
#include "ui/widgets/bodylines.h"
#include "ui/widgets/searchrun.h"

namespace gancho {

/// Every place of a text in rows, also over the cut between two rows of a line; case and accents ignored.
SearchRun::Search searchInLines(BodyLinesPtr lines, const QString &text);
/// Every node whose key or value holds the text; case and accents ignored.
SearchRun::Search searchInTree(const JsonTree &tree, const QString &text);

} // namespace gancho
