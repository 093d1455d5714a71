#pragma once

#include <QColor>
#include <QIconEngine>

namespace gancho {

/// An icon of Breeze (or one of ours under :/icons) by its name, painted in the colour of the theme at the time of
/// painting, so that it follows a change of scheme by itself.
class ThemeIcon : public QIconEngine
{
public:
    /// An invalid colour means: the text's, the accent when checked, muted when disabled.
    explicit ThemeIcon(QString name, const QColor &colour = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    QColor m_colour;
};

} // namespace gancho
