// Mouse and keyboard of BodyTextView; kept apart from how it is laid out and painted.
#include "models/base/future.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bodytextview.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/rowlayout.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace gancho {

namespace {

constexpr int scrollEveryMs = 40;

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

} // namespace

bool BodyTextView::copy()
{
    if (!hasSelection() || isEmpty())
        return false;
    const auto take = [this](const Clip &clip) {
        putOnClipboard(clip);
        Q_EMIT copied();
    };
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    if (to.row - from.row < takenAtOnce) {
        take(clipOf(m_lines->bytes(from, to)));
        return true;
    }
    // The bytes are made, decoded and freed in one other thread: to free many takes its time too.
    const auto decode = [lines = m_lines, begin = from, end = to]() -> Result<Clip> {
        return clipOf(lines->bytes(begin, end));
    };
    whenDone(QtConcurrent::run(decode), this, [take](const Result<Clip> &clip) {
        if (clip)
            take(*clip);
    });
    return true;
}

void BodyTextView::keyPressEvent(QKeyEvent *event)
{
    if (isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
    } else if (event->matches(QKeySequence::Copy)) {
        // Without a selection the whole body is copied by whoever holds this view.
        if (!copy())
            event->ignore();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (!moveByKey(*event) && !foldByKey(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool BodyTextView::moveByKey(const QKeyEvent &event)
{
    const bool select = event.modifiers() & Qt::ShiftModifier;
    const bool whole = event.modifiers() & Qt::ControlModifier;
    const int length = int(m_lines->rowText(m_cursor.row).size());
    switch (event.key()) {
    case Qt::Key_Up:
        moveBy(-1, select);
        return true;
    case Qt::Key_Down:
        moveBy(1, select);
        return true;
    case Qt::Key_PageUp:
        moveBy(-rowsInView(), select);
        return true;
    case Qt::Key_PageDown:
        moveBy(rowsInView(), select);
        return true;
    case Qt::Key_Home:
        moveTo(whole ? BodyLines::Place{} : BodyLines::Place{m_cursor.row, 0}, select);
        return true;
    case Qt::Key_End:
        moveTo(whole ? m_lines->end() : BodyLines::Place{m_cursor.row, length}, select);
        return true;
    case Qt::Key_Left:
        if (m_cursor.column > 0)
            moveTo({m_cursor.row, m_cursor.column - 1}, select);
        else if (m_folds.visibleOf(m_cursor.row) > 0) {
            const qint64 row = m_folds.rowAt(m_folds.visibleOf(m_cursor.row) - 1);
            moveTo({row, int(m_lines->rowText(row).size())}, select);
        }
        return true;
    case Qt::Key_Right:
        if (m_cursor.column < length)
            moveTo({m_cursor.row, m_cursor.column + 1}, select);
        else if (m_folds.visibleOf(m_cursor.row) + 1 < m_folds.visibleRows())
            moveTo({m_folds.rowAt(m_folds.visibleOf(m_cursor.row) + 1), 0}, select);
        return true;
    default:
        return false;
    }
}

bool BodyTextView::foldByKey(const QKeyEvent &event)
{
    const bool all = event.modifiers() & Qt::ControlModifier;
    if (event.key() == Qt::Key_Plus) {
        all ? unfoldAll() : setFolded(m_cursor.row, false);
    } else if (event.key() == Qt::Key_Minus) {
        all ? foldAll() : setFolded(m_cursor.row, true);
    } else {
        return false;
    }
    return true;
}

void BodyTextView::mousePressEvent(QMouseEvent *event)
{
    if (isEmpty() || event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    if (position.x() < m_margin) {
        const qint64 row = rowAtY(position.y());
        setFolded(row, !m_folds.isFolded(row));
        return;
    }
    m_dragging = true;
    moveTo(placeAt(position), event->modifiers() & Qt::ShiftModifier);
}

void BodyTextView::mouseMoveEvent(QMouseEvent *event)
{
    m_dragged = event->position().toPoint();
    viewport()->setCursor(m_dragged.x() < m_margin ? Qt::ArrowCursor : Qt::IBeamCursor);
    if (!m_dragging)
        return;
    m_cursor = placeAt(m_dragged);
    viewport()->update();
    if (viewport()->rect().contains(m_dragged))
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start(scrollEveryMs, this);
}

void BodyTextView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QRect seen = viewport()->rect();
    const int beyond = m_dragged.y() < 0 ? m_dragged.y() : qMax(0, m_dragged.y() - seen.bottom());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / m_rowHeight + (beyond < 0 ? -1 : beyond > 0));
    const int aside = m_dragged.x() < 0 ? m_dragged.x() : qMax(0, m_dragged.x() - seen.right());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + aside);
    m_cursor = placeAt({qBound(0, m_dragged.x(), seen.right()), qBound(0, m_dragged.y(), seen.bottom())});
    viewport()->update();
}

void BodyTextView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    m_scrolling.stop();
    if (hasSelection() && QGuiApplication::clipboard()->supportsSelection()) {
        if (qAbs(m_anchor.row - m_cursor.row) < takenAtOnce) {
            const auto [from, to] = std::minmax(m_anchor, m_cursor);
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_lines->bytes(from, to)), QClipboard::Selection);
        }
    }
}

void BodyTextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isEmpty() || event->button() != Qt::LeftButton)
        return;
    const BodyLines::Place place = placeAt(event->position().toPoint());
    const QString text = m_lines->rowText(place.row);
    int begin = place.column;
    int end = place.column;
    while (begin > 0 && isWord(text.at(begin - 1)))
        --begin;
    while (end < text.size() && isWord(text.at(end)))
        ++end;
    m_anchor = {place.row, begin};
    m_cursor = {place.row, end};
    viewport()->update();
}

void BodyTextView::contextMenuEvent(QContextMenuEvent *event)
{
    if (isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &BodyTextView::copy)->setEnabled(hasSelection());
    menu->addAction(tr("Select all"), this, &BodyTextView::selectAll);
    if (!m_lines->folds().isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Fold all"), this, &BodyTextView::foldAll);
        menu->addAction(tr("Unfold all"), this, &BodyTextView::unfoldAll);
    }
    menu->popup(event->globalPos());
}

void BodyTextView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BodyTextView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace gancho
