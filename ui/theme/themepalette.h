#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

namespace gancho {

/// The tokens of a scheme. Pure.
ThemeColours themeColours(bool dark);
/// `amount` (0 to 1) of `over` mixed into `under`.
QColor mixed(const QColor &under, const QColor &over, qreal amount);
/// The colour of a tone itself, as text on its pill and as a dot.
QColor toneColour(const ThemeColours &colours, Tone tone);
/// The background of a tone's pill.
QColor toneFill(const ThemeColours &colours, Tone tone, bool dark);
/// What Fusion and item views are given.
QPalette themePalette(const ThemeColours &colours);
/// WCAG 2.1 contrast ratio, 1 to 21.
qreal contrast(const QColor &a, const QColor &b);

} // namespace gancho
