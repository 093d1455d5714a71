#pragma once

#include <QWidget>

namespace gancho {

/// The hook on a tile of the accent colour.
class Logo : public QWidget
{
    Q_OBJECT

public:
    /// `size`: pixels of a side.
    explicit Logo(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gancho
