#include "ui/delegates/shapedtexts.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>
#include <memory>

namespace gancho {

ShapedTexts::ShapedTexts(int most)
    : m_texts(most)
{
}

void ShapedTexts::draw(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QFont &font,
                       FontNumber number, const QString &text)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    const QStaticText &shown = shaped(font, number, text, area.width());
    const QSizeF size = shown.size();
    const int width = int(std::ceil(size.width()));
    int left = area.left();
    if (alignment & Qt::AlignRight)
        left = area.right() + 1 - width;
    else if (alignment & Qt::AlignHCenter)
        left += (area.width() - width) / 2;
    painter.setFont(font);
    painter.drawStaticText(left, area.top() + (area.height() - int(std::ceil(size.height()))) / 2, shown);
}

int ShapedTexts::width(const QFont &font, FontNumber number, const QString &text, int most)
{
    return text.isEmpty() ? 0 : int(std::ceil(shaped(font, number, text, most).size().width()));
}

void ShapedTexts::forget()
{
    m_texts.clear();
}

const QStaticText &ShapedTexts::shaped(const QFont &font, FontNumber number, const QString &text, int most)
{
    const Key key{text, most, number};
    if (const QStaticText *known = m_texts.object(key))
        return *known;
    auto made = std::make_unique<QStaticText>(QFontMetrics(font).elidedText(text, Qt::ElideRight, most));
    // What senders wrote is never read as markup.
    made->setTextFormat(Qt::PlainText);
    made->prepare({}, font);
    const QStaticText &shown = *made;
    m_texts.insert(key, made.release());
    return shown;
}

} // namespace gancho
