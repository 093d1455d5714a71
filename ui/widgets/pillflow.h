#pragma once

#include "models/domain/eventtype.h"

#include <QList>
#include <QPair>
#include <QWidget>

namespace gancho {

/// Pills beside and below each other.
class PillFlow : public QWidget
{
    Q_OBJECT

public:
    explicit PillFlow(QWidget *parent = nullptr);
    void setPills(const QList<QPair<QString, Tone>> &pills);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(int width) const;

    QList<QPair<QString, Tone>> m_pills;
};

} // namespace gancho
