#include "ui/widgets/bodytextview.h"

#include "models/base/future.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bodytextaccess.h"
#include "ui/widgets/rowlayout.h"

#include <QFontInfo>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace gancho {

namespace {

constexpr int textIndent = 8;
constexpr int foldWidth = 14;

} // namespace

BodyTextView::BodyTextView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    BodyTextAccess::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setSingleStep(20);
    connect(&theme(), &Theme::changed, this, &BodyTextView::applyTheme);
    applyTheme();
}

BodyTextView::~BodyTextView() = default;

void BodyTextView::applyTheme()
{
    m_font = theme().monospaceFont();
    const QFontMetricsF metrics(m_font);
    m_unitWidth = QFontInfo(m_font).fixedPitch() ? metrics.horizontalAdvance(u'0') : 0;
    m_rowHeight = qMax(1, int(std::ceil(metrics.height())) + 2);
    m_ascent = int(std::ceil(metrics.ascent())) + 1;
    measure();
    viewport()->update();
}

void BodyTextView::measure()
{
    m_margin = foldWidth;
    if (m_lines && m_lines->language() != BodyLines::Language::Hex) {
        const auto digits = QString::number(qMax<qint64>(1, m_lines->count())).size();
        m_margin += int(QFontMetricsF(m_font).horizontalAdvance(u'0') * qreal(digits)) + 12;
    }
    updateScrollBars();
}

void BodyTextView::setLines(BodyLinesPtr lines)
{
    ++m_generation;
    m_lines = std::move(lines);
    m_folds.reset(m_lines ? m_lines->count() : 0);
    m_anchor = m_cursor = {};
    m_widest = 0;
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    measure();
    viewport()->update();
}

QString BodyTextView::text() const
{
    constexpr qint64 firstRows = 1000;
    if (isEmpty())
        return {};
    const auto last = m_lines->count() <= firstRows ? m_lines->end() : BodyLines::Place{firstRows, 0};
    return QString::fromUtf8(m_lines->bytes({}, last));
}

QString BodyTextView::visibleText() const
{
    QStringList rows;
    const qint64 first = verticalScrollBar()->value();
    for (qint64 at = first; at < qMin(m_folds.visibleRows(), first + rowsInView()); ++at)
        rows += m_lines->rowText(m_folds.rowAt(at));
    return rows.join(u'\n');
}

int BodyTextView::rowsInView() const
{
    return qMax(1, viewport()->height() / m_rowHeight);
}

void BodyTextView::updateScrollBars()
{
    const qint64 rows = m_folds.visibleRows();
    verticalScrollBar()->setRange(0, int(qMax<qint64>(0, rows - rowsInView())));
    verticalScrollBar()->setPageStep(rowsInView());
    const int room = viewport()->width() - m_margin - textIndent;
    horizontalScrollBar()->setRange(0, qMax(0, int(m_widest) + 2 * textIndent - room));
    horizontalScrollBar()->setPageStep(qMax(1, room));
}

void BodyTextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

RowLayout BodyTextView::layoutOf(qint64 row) const
{
    return {*m_lines, row, m_font, m_unitWidth};
}

qint64 BodyTextView::rowAtY(int y) const
{
    const qint64 visible = verticalScrollBar()->value() + qint64(std::floor(double(y) / m_rowHeight));
    return m_folds.rowAt(qBound<qint64>(0, visible, m_folds.visibleRows() - 1));
}

BodyLines::Place BodyTextView::placeAt(QPoint position) const
{
    if (isEmpty())
        return {};
    const qint64 row = rowAtY(position.y());
    const qreal x = position.x() - m_margin - textIndent + horizontalScrollBar()->value();
    return {row, layoutOf(row).columnAt(qMax(0.0, x))};
}

void BodyTextView::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = theme().colours();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours.surface);
    if (isEmpty())
        return;
    const qint64 first = verticalScrollBar()->value();
    const qint64 last = qMin(m_folds.visibleRows() - 1, first + viewport()->height() / m_rowHeight);
    const qreal widestBefore = m_widest;
    for (qint64 at = first; at <= last; ++at)
        paintRow(painter, m_folds.rowAt(at), int(at - first) * m_rowHeight);
    if (m_widest > widestBefore)
        QMetaObject::invokeMethod(this, &BodyTextView::updateScrollBars, Qt::QueuedConnection);
}

void BodyTextView::paintRow(QPainter &painter, qint64 row, int top)
{
    const ThemeColours &colours = theme().colours();
    const RowLayout layout = layoutOf(row);
    m_widest = qMax(m_widest, layout.width());
    const int scrolled = horizontalScrollBar()->value();
    const int room = viewport()->width() - m_margin;
    painter.save();
    painter.setClipRect(m_margin, top, room, m_rowHeight);
    painter.translate(m_margin + textIndent - scrolled, top);

    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    if (from != to && row >= from.row && row <= to.row) {
        const qreal begin = row == from.row ? layout.xOf(from.column) : 0;
        const qreal end = row == to.row ? layout.xOf(to.column) : layout.width() + 6;
        QColor marked = colours.accent;
        marked.setAlphaF(0.3F);
        painter.fillRect(QRectF(begin, 0, end - begin, m_rowHeight), marked);
    }
    layout.paint(painter, QRectF(scrolled - textIndent, 0, room, m_rowHeight), m_ascent);
    if (m_folds.isFolded(row)) {
        painter.setPen(colours.muted);
        painter.setFont(m_font);
        painter.drawText(QPointF(layout.width() + 4, m_ascent), QStringLiteral("⋯"));
    }
    if (hasFocus() && row == m_cursor.row)
        painter.fillRect(QRectF(layout.xOf(m_cursor.column), 1, 1, m_rowHeight - 2), colours.accent);
    painter.restore();
    paintMargin(painter, row, top);
}

void BodyTextView::paintMargin(QPainter &painter, qint64 row, int top)
{
    const ThemeColours &colours = theme().colours();
    if (const qint64 number = m_lines->lineNumber(row); number > 0) {
        painter.setFont(m_font);
        painter.setPen(colours.muted);
        painter.drawText(QRect(0, top, m_margin - foldWidth - 2, m_rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(number));
    }
    if (!m_lines->foldAt(row))
        return;
    const QPointF middle(m_margin - foldWidth / 2.0 + 1, top + m_rowHeight / 2.0);
    QPolygonF arrow;
    if (m_folds.isFolded(row))
        arrow << middle + QPointF(-2, -3.5) << middle + QPointF(-2, 3.5) << middle + QPointF(2.5, 0);
    else
        arrow << middle + QPointF(-3.5, -2) << middle + QPointF(3.5, -2) << middle + QPointF(0, 2.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.muted);
    painter.drawPolygon(arrow);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void BodyTextView::ensureVisible(BodyLines::Place place)
{
    if (m_folds.reveal(place.row))
        updateScrollBars();
    const qint64 at = m_folds.visibleOf(place.row);
    QScrollBar *bar = verticalScrollBar();
    if (at < bar->value() || at >= bar->value() + rowsInView())
        bar->setValue(int(qMax<qint64>(0, at < bar->value() ? at - rowsInView() / 3 : at - rowsInView() * 2 / 3)));
    const qreal x = layoutOf(place.row).xOf(place.column);
    const int room = viewport()->width() - m_margin - 2 * textIndent;
    if (x > m_widest) {
        m_widest = x;
        updateScrollBars();
    }
    QScrollBar *across = horizontalScrollBar();
    if (x < across->value())
        across->setValue(qMax(0, int(x) - room / 4));
    else if (x > across->value() + room)
        across->setValue(int(x) - room * 3 / 4);
    viewport()->update();
}

void BodyTextView::moveTo(BodyLines::Place place, bool select)
{
    m_cursor = place;
    if (!select)
        m_anchor = place;
    ensureVisible(place);
}

void BodyTextView::moveBy(qint64 visibleRows, bool select)
{
    const qint64 at = qBound<qint64>(0, m_folds.visibleOf(m_cursor.row) + visibleRows, m_folds.visibleRows() - 1);
    const qint64 row = m_folds.rowAt(at);
    moveTo({row, qMin(m_cursor.column, int(m_lines->rowText(row).size()))}, select);
}

void BodyTextView::select(BodyLines::Place from, int length)
{
    if (isEmpty())
        return;
    m_anchor = from;
    BodyLines::Place to = from;
    // Over the rows of a cut line.
    for (int left = length; left > 0;) {
        const int rest = int(m_lines->rowText(to.row).size()) - to.column;
        if (left <= rest || to.row + 1 >= m_lines->count()) {
            to.column += qMin(left, rest);
            break;
        }
        left -= rest;
        to = {to.row + 1, 0};
    }
    ensureVisible(from);
    m_cursor = to;
    ensureVisible(to);
}

void BodyTextView::selectAll()
{
    if (isEmpty())
        return;
    m_anchor = {};
    m_cursor = m_lines->end();
    viewport()->update();
}

void BodyTextView::setFolded(qint64 head, bool folded)
{
    const BodyLines::Fold *fold = m_lines ? m_lines->foldAt(head) : nullptr;
    if (!fold)
        return;
    m_folds.setFolded(*fold, folded);
    if (folded && m_cursor.row > head && m_cursor.row <= qint64(fold->last))
        m_anchor = m_cursor = {head, 0};
    updateScrollBars();
    viewport()->update();
}

void BodyTextView::foldAll()
{
    if (!m_lines)
        return;
    // The outermost container stays open, and below it only those that are not in another.
    const auto found = QtConcurrent::run([lines = m_lines]() -> Result<QVector<BodyLines::Fold>> {
        QVector<BodyLines::Fold> outer;
        const auto &all = lines->folds();
        for (qsizetype i = 1; i < all.size(); ++i)
            if (outer.isEmpty() || all.at(i).head > outer.constLast().last)
                outer.append(all.at(i));
        return outer;
    });
    whenDone(found, this, [this, generation = m_generation](const Result<QVector<BodyLines::Fold>> &folds) {
        if (!folds || generation != m_generation)
            return;
        m_folds.setAll(*folds);
        m_anchor = m_cursor = {};
        updateScrollBars();
        viewport()->update();
    });
}

void BodyTextView::unfoldAll()
{
    m_folds.setAll({});
    updateScrollBars();
    viewport()->update();
}

} // namespace gancho
