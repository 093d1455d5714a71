#pragma once

#include <QVector>
#include <QWidget>

namespace gancho {

/// A small chart of bars, for a tile: no axes, the numbers are in the text beside it.
class MiniChart : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        qint64 value = 0;
        bool bad = false;
    };

    explicit MiniChart(QWidget *parent = nullptr);
    void setBars(const QVector<Bar> &bars);
    QSize sizeHint() const override { return {160, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<Bar> m_bars;
};

} // namespace gancho
