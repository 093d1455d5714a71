#pragma once

#include <QColor>

/// Colours that can be told from each other, for the stacked bars of the events' timeline. The legend gives the names.
namespace gancho::histogramcolours {

inline constexpr int count = 6;
/// -1 is the colour of all others.
QColor of(int place);

} // namespace gancho::histogramcolours
