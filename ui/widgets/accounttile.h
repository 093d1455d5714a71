#pragma once

#include "models/domain/account.h"

#include <QPixmap>

class QPainter;

namespace gancho {

/// The letter tile of an account: the platform's or the name's first letter on the account's colour.
void drawAccountTile(QPainter *painter, const QRectF &box, const Account &account);
QPixmap accountTile(const Account &account, int size, qreal ratio);

} // namespace gancho
