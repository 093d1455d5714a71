#pragma once

#include "models/domain/event.h"

#include <QHash>
#include <QStringList>
#include <QVector>
#include <QWidget>

namespace gancho {

/// A strip of bars, events per step of time: by outcome, with failures in their own colour, or stacked by type.
/// Clicking a bar or dragging over some chooses their time; so do the arrow keys with Shift, and Enter.
class EventHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit EventHistogram(QWidget *parent = nullptr);

    /// The step for a span, both in microseconds: a round one that gives 30 to 70 bars.
    static qint64 stepFor(qint64 spanUs);
    /// More bars than this are of no use.
    static constexpr int mostBars = 1500;

    /// Shows [fromUs, toUs) in steps of `stepUs`; fromUs is a multiple of the step. Empty steps may be left out.
    void setBuckets(const QVector<EventBucket> &buckets, qint64 fromUs, qint64 toUs, qint64 stepUs);
    /// The same stacked by type; the most frequent types get colours of their own, the others share one.
    void setTypes(const QVector<TypeBucket> &buckets, qint64 fromUs, qint64 toUs, qint64 stepUs);
    void setTall(bool tall);
    bool isTall() const { return m_tall; }
    /// The types with colours of their own, in the order of the stack; empty by outcome.
    const QStringList &legend() const { return m_legend; }
    /// Keeps this much of the head's line free, right of the title: for the buttons.
    void setHeadRoom(int left, int right);

    QString title() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr int shortHeight = 74;
    static constexpr int tallHeight = 216;

Q_SIGNALS:
    void periodChosen(qint64 fromUs, qint64 toUs);
    void titleChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Bar
    {
        qint64 startUs = 0;
        qint64 events = 0;
        qint64 failures = 0;
        QVector<qint64> parts; ///< by the place in the legend, the others last
    };

    int barCount() const { return int(m_bars.size()); }
    QRect plot() const;
    int barAt(int x) const;
    QPair<int, int> chosen() const;
    void start(qint64 fromUs, qint64 toUs, qint64 stepUs);
    void finish();
    void choose();
    QString summary() const;
    QString barText(int bar) const;
    QString clock(qint64 us) const;
    void updateTexts();
    void paintBar(QPainter &painter, const QRectF &column, const Bar &bar, bool strong) const;
    void paintAxis(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    QVector<Bar> m_bars; ///< one per step, without gaps
    QStringList m_legend;
    bool m_byType = false;
    bool m_tall = false;
    qint64 m_fromUs = 0;
    qint64 m_toUs = 0;
    qint64 m_stepUs = 60'000'000;
    qint64 m_most = 0;
    int m_pressed = -1; ///< where a choice has begun, by the mouse or by Shift
    int m_hovered = -1; ///< under the mouse, or the cursor of the keys
    int m_leftRoom = 0;
    int m_rightRoom = 0;
};

} // namespace gancho
