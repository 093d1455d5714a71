#include "ui/widgets/accounttile.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"

#include <QPainter>

namespace gancho {

void drawAccountTile(QPainter *painter, const QRectF &box, const Account &account)
{
    QColor colour(account.colour);
    if (!colour.isValid())
        colour = theme().colours().info;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(box, box.width() * 0.2, box.width() * 0.2);
    QFont font = theme().font();
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(qMax(8, int(box.height() * 0.48)));
    painter->setFont(font);
    painter->setPen(contrast(Qt::white, colour) >= 3.0 ? Qt::white : Qt::black);
    painter->drawText(box, Qt::AlignCenter, account.name.trimmed().left(1).toUpper());
    painter->restore();
}

QPixmap accountTile(const Account &account, int size, qreal ratio)
{
    QPixmap tile(QSize(size, size) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    drawAccountTile(&painter, QRectF(0, 0, size, size), account);
    return tile;
}

} // namespace gancho
