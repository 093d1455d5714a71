#include "ui/widgets/rowlayout.h"

#include "ui/widgets/bodycolours.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace gancho {

namespace {

/// Characters that take one cell of a fixed font for certain.
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() < 0x250 && c.unicode() != 0xad && c.unicode() >= 0x20; });
}

} // namespace

RowLayout::RowLayout(const BodyLines &lines, qint64 row, const QFont &font, qreal unitWidth)
    : m_lines(lines)
    , m_row(row)
    , m_font(font)
    , m_unitWidth(unitWidth)
    , m_text(lines.rowText(row))
{
    if (unitWidth > 0 && isPlain(m_text))
        return;
    m_layout = std::make_unique<QTextLayout>(m_text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    m_layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    const bool continues = lines.lineNumber(row) == 0;
    for (const ColouredPart &part : rowColours(m_text, lines.language(), continues)) {
        QTextCharFormat format;
        format.setForeground(part.colour);
        formats.append({part.start, part.length, format});
    }
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    m_layout->createLine();
    m_layout->endLayout();
}

RowLayout::~RowLayout() = default;

qreal RowLayout::xOf(int column) const
{
    if (!m_layout)
        return column * m_unitWidth;
    return m_layout->lineCount() > 0 ? m_layout->lineAt(0).cursorToX(column) : 0;
}

int RowLayout::columnAt(qreal x) const
{
    if (m_layout)
        return m_layout->lineCount() > 0 ? m_layout->lineAt(0).xToCursor(x) : 0;
    return std::clamp(int(std::lround(x / m_unitWidth)), 0, int(m_text.size()));
}

void RowLayout::paint(QPainter &painter, const QRectF &visible, qreal ascent) const
{
    if (m_layout) {
        m_layout->draw(&painter, QPointF(0, 0), {}, visible);
        return;
    }
    const int first = std::max(0, int(visible.left() / m_unitWidth) - 1);
    const int last = std::min(int(m_text.size()), int(visible.right() / m_unitWidth) + 2);
    painter.setFont(m_font);
    for (const ColouredPart &part : rowColours(m_text, m_lines.language(), m_lines.lineNumber(m_row) == 0)) {
        const int from = std::max(first, part.start);
        const int to = std::min(last, part.start + part.length);
        if (from >= to)
            continue;
        painter.setPen(part.colour);
        painter.drawText(QPointF(from * m_unitWidth, ascent), m_text.mid(from, to - from));
    }
}

} // namespace gancho
