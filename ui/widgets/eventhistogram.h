#pragma once

#include "models/domain/event.h"

#include <QVector>
#include <QWidget>

namespace gancho {

/// A strip of bars, events per step of time, with failures in their own colour. Clicking a bar or dragging over some
/// chooses their time.
class EventHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit EventHistogram(QWidget *parent = nullptr);

    /// The step for a span, both in microseconds: a round one that gives 30 to 70 bars.
    static qint64 stepFor(qint64 spanUs);

    /// Shows [fromUs, toUs) in steps of `stepUs`; fromUs is a multiple of the step. Empty steps may be left out.
    void setBuckets(const QVector<EventBucket> &buckets, qint64 fromUs, qint64 toUs, qint64 stepUs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void periodChosen(qint64 fromUs, qint64 toUs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int barCount() const { return int(m_bars.size()); }
    QRect plot() const;
    int barAt(int x) const;
    QString title() const;
    QString summary() const;
    QString clock(qint64 us) const;
    void updateTexts();

    QVector<EventBucket> m_bars; ///< one per step, without gaps
    qint64 m_fromUs = 0;
    qint64 m_toUs = 0;
    qint64 m_stepUs = 60'000'000;
    qint64 m_most = 0;
    int m_pressed = -1;
    int m_hovered = -1;
};

} // namespace gancho
