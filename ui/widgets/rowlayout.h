#pragma once

#include "ui/widgets/bodylines.h"

#include <QFont>
#include <QRectF>

#include <memory>

class QPainter;
class QTextLayout;

namespace gancho {

/// One row of a text as it is laid out: where its units are, and how it is painted. Rows of plain characters in a fixed
/// font are only arithmetic; others are shaped.
class RowLayout
{
public:
    RowLayout(const BodyLines &lines, qint64 row, const QFont &font, qreal unitWidth);
    ~RowLayout();

    const QString &text() const { return m_text; }
    qreal width() const { return xOf(int(m_text.size())); }
    qreal xOf(int column) const;
    int columnAt(qreal x) const;
    /// `visible` is what can be seen of it, in its own coordinates.
    void paint(QPainter &painter, const QRectF &visible, qreal ascent) const;

private:
    const BodyLines &m_lines;
    qint64 m_row;
    QFont m_font;
    qreal m_unitWidth; ///< 0 where the font is not fixed
    QString m_text;
    std::unique_ptr<QTextLayout> m_layout; ///< null for plain rows
};

} // namespace gancho
