#pragma once

#include "ui/widgets/bodylines.h"
#include "ui/widgets/rowfolds.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace gancho {

class RowLayout;

/// Read-only text of any size in the fixed font: only the rows that can be seen are made and painted. Line numbers,
/// folding, colours, selection by mouse and keyboard, and what is copied has the bytes of the body.
class BodyTextView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    explicit BodyTextView(QWidget *parent = nullptr);
    ~BodyTextView() override;

    void setLines(BodyLinesPtr lines);
    const BodyLinesPtr &lines() const { return m_lines; }
    /// The whole of a short text; of a long one only its first 64 kB or so.
    QString text() const;
    QString visibleText() const;

    bool hasSelection() const { return m_anchor != m_cursor; }
    BodyLines::Place cursorPlace() const { return m_cursor; }
    void selectAll();
    /// Shows and selects `length` units; folds that hide them open.
    void select(BodyLines::Place from, int length);
    /// Puts the bytes of what is selected on the clipboard, `copied` says when; false where nothing is.
    bool copy();

    /// Up to so many rows are copied at once, more of them in another thread.
    static constexpr qint64 takenAtOnce = 500;

    void setFolded(qint64 head, bool folded);
    void foldAll();
    void unfoldAll();
    qint64 visibleRows() const { return m_folds.visibleRows(); }

Q_SIGNALS:
    /// The selection is on the clipboard.
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyTheme();
    void measure();
    void updateScrollBars();
    void moveTo(BodyLines::Place place, bool select);
    void moveBy(qint64 visibleRows, bool select);
    bool moveByKey(const QKeyEvent &event);
    bool foldByKey(const QKeyEvent &event);
    void ensureVisible(BodyLines::Place place);
    BodyLines::Place placeAt(QPoint position) const;
    RowLayout layoutOf(qint64 row) const;
    int rowsInView() const;
    qint64 rowAtY(int y) const;
    void paintRow(QPainter &painter, qint64 row, int top);
    void paintMargin(QPainter &painter, qint64 row, int top);
    bool isEmpty() const { return !m_lines || m_lines->count() == 0; }

    BodyLinesPtr m_lines;
    RowFolds m_folds;
    BodyLines::Place m_anchor;
    BodyLines::Place m_cursor;
    QFont m_font;
    qreal m_unitWidth = 0; ///< 0 where the font is not fixed
    int m_rowHeight = 1;
    int m_ascent = 0;
    int m_margin = 0;
    qreal m_widest = 0; ///< of the rows that were seen
    quint64 m_generation = 0;
    bool m_dragging = false;
    QPoint m_dragged;
    QBasicTimer m_scrolling; ///< while the mouse drags beyond an edge
};

} // namespace gancho
