#pragma once

#include <QCache>
#include <QStaticText>

class QFont;
class QPainter;

namespace gancho {

/// Lines of text with the places of their letters, kept between paints: to shape a text takes most of the time of
/// painting it, and a table that scrolls or takes in new rows paints the same texts again and again. For the GUI
/// thread.
class ShapedTexts
{
public:
    /// The fonts are told apart by numbers that the caller gives them; see forget().
    using FontNumber = int;

    explicit ShapedTexts(int most = 2000);

    /// Draws `text` in the painter's pen, elided where `area` is too narrow. `alignment` is horizontal; vertically it
    /// is in the middle.
    void draw(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QFont &font, FontNumber number,
              const QString &text);
    /// Of `text` where at most `most` pixels are there.
    int width(const QFont &font, FontNumber number, const QString &text, int most);
    /// To be called when the fonts change.
    void forget();

private:
    struct Key
    {
        QString text;
        int most;
        FontNumber font;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.most, key.font); }
    };

    const QStaticText &shaped(const QFont &font, FontNumber number, const QString &text, int most);

    QCache<Key, QStaticText> m_texts;
};

} // namespace gancho
