#pragma once

#include "models/domain/eventtype.h"

#include <QWidget>

namespace gancho {

/// A status in a coloured pill, always with its word.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int height = 20;
    /// Width of a pill with this text, pixels.
    static int widthOf(const QString &text);
    /// Draws a pill at the left of `within`, centred vertically, its text elided where it does not fit.
    static void draw(QPainter *painter, const QRect &within, const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace gancho
