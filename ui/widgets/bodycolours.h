#pragma once

#include "ui/widgets/bodylines.h"

#include <QColor>
#include <QList>

namespace gancho {

/// A part of a row in a colour of its own.
struct ColouredPart
{
    int start = 0;
    int length = 0;
    QColor colour;
};

/// The colours of a row, part after part and without gaps. `continues`: the row goes on with what the one before began.
QList<ColouredPart> rowColours(const QString &row, BodyLines::Language language, bool continues);

} // namespace gancho
