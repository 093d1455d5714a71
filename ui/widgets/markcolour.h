#pragma once

#include "models/domain/event.h"

#include <QColor>

namespace gancho::markcolour {

/// How a mark's colour looks in the theme of the moment; transparent for none. Its name is eventtext::colourName().
QColor of(MarkColour colour);

} // namespace gancho::markcolour
