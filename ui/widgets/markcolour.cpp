#include "ui/widgets/markcolour.h"

#include "ui/theme/theme.h"

namespace gancho::markcolour {

QColor of(MarkColour colour)
{
    const bool dark = theme().isDark();
    switch (colour) {
    case MarkColour::Red:
        return dark ? QColor(0xF77C72) : QColor(0xC93A2E);
    case MarkColour::Yellow:
        return dark ? QColor(0xE3B84A) : QColor(0xC79100);
    case MarkColour::Green:
        return dark ? QColor(0x54C68E) : QColor(0x2E9E65);
    case MarkColour::Blue:
        return dark ? QColor(0x69B3FF) : QColor(0x2F74D0);
    case MarkColour::Purple:
        return dark ? QColor(0xB79CFF) : QColor(0x7A4FD0);
    case MarkColour::None:
        break;
    }
    return Qt::transparent;
}

} // namespace gancho::markcolour
