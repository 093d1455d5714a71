#pragma once

#include <QAbstractButton>

namespace gancho {

/// An on/off toggle. Space toggles it; screen readers see a check box.
class Switch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gancho
