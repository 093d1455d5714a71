#include "ui/widgets/histogramcolours.h"

#include "ui/theme/theme.h"

namespace gancho::histogramcolours {

QColor of(int place)
{
    static constexpr QRgb light[count] = {0x0B7A75, 0x1D5FBF, 0xC28A1B, 0x7A4FD0, 0xB0417A, 0x5B8C2A};
    static constexpr QRgb dark[count] = {0x42C7BE, 0x69B3FF, 0xE3B84A, 0xB79CFF, 0xF08CC0, 0xA4D45F};
    if (place < 0 || place >= count)
        return theme().colours().muted;
    return QColor(theme().isDark() ? dark[place] : light[place]);
}

} // namespace gancho::histogramcolours
