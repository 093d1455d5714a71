#pragma once

#include "models/domain/route.h"

namespace gancho::exchange {

/// A value of an n8n expression in a format, as JavaScript: what valueformat.h makes of it, to the letter. What does
/// not fit stays as it is, lists element by element; but an empty text where a number is wanted becomes null, since
/// n8n would read it as 0, and a number with more digits than JavaScript holds stays a text. Times of day are those of
/// this computer's zone. Has no two braces in a row. Pure.
QString n8nFormatted(const QString &value, ValueFormat format);

/// A value as text, within one: nothing for null, JSON for objects.
QString n8nText(const QString &value);

} // namespace gancho::exchange
