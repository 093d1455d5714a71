#pragma once

#include <QAbstractButton>

namespace gancho {

/// Looks like a search field, opens the palette.
class PaletteField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaletteField(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gancho
