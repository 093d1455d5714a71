#include "ui/theme/themeicon.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>

namespace gancho {

namespace {

QIcon source(const QString &name)
{
    const QString own = QStringLiteral(":/icons/%1.svg").arg(name);
    return QFile::exists(own) ? QIcon(own) : QIcon::fromTheme(name);
}

} // namespace

ThemeIcon::ThemeIcon(QString name, const QColor &colour)
    : m_name(std::move(name))
    , m_colour(colour)
{
}

QColor ThemeIcon::colourFor(QIcon::Mode mode, QIcon::State state) const
{
    const ThemeColours &c = theme().colours();
    if (mode == QIcon::Disabled)
        return mixed(c.surface, c.muted, 0.5);
    if (m_colour.isValid())
        return m_colour;
    return state == QIcon::On ? c.accent : c.text;
}

void ThemeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect, drawn);
}

QPixmap ThemeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QColor colour = colourFor(mode, state);
    const QString cacheKey =
        QStringLiteral("gancho/%1/%2x%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(colour.rgba(), 0, 16);
    QPixmap drawn;
    if (QPixmapCache::find(cacheKey, &drawn))
        return drawn;
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    source(m_name).paint(&painter, QRect(QPoint(), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), colour);
    painter.end();
    QPixmapCache::insert(cacheKey, drawn);
    return drawn;
}

QIconEngine *ThemeIcon::clone() const
{
    return new ThemeIcon(m_name, m_colour);
}

QString ThemeIcon::key() const
{
    return QStringLiteral("GanchoThemeIcon");
}

bool ThemeIcon::isNull()
{
    return source(m_name).isNull();
}

} // namespace gancho
