#pragma once

#include "models/domain/retrystory.h"

#include <QWidget>

namespace gancho {

/// The deliveries of one event on a line, each with its answer and time of day, and between them how long the sender
/// waited. Longer waits are longer, though not in proportion: seconds and hours stand side by side.
class RetryChart : public QWidget
{
    Q_OBJECT

public:
    explicit RetryChart(QWidget *parent = nullptr);

    void setStory(const RetryStory &story);
    const RetryStory &story() const { return m_story; }
    /// The labels between the deliveries, as they are drawn: of the last ones, where not all fit.
    QStringList gapLabels() const;
    QSize sizeHint() const override { return {320, 84}; }
    QSize minimumSizeHint() const override { return {160, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qsizetype firstShown() const;
    QVector<double> places() const;

    RetryStory m_story;
};

} // namespace gancho
