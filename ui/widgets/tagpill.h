#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRect;

/// A tag in the colour that the customer gave it, tinted so that it is legible in both themes.
namespace gancho::tagpill {

struct Colours
{
    QColor fill, ink;
};
/// `colour` invalid: neutral.
Colours colours(const QColor &colour);
/// Draws it at the left of `within`, elided where it does not fit; returns its width.
int draw(QPainter *painter, const QRect &within, const QString &text, const QColor &colour);

} // namespace gancho::tagpill
