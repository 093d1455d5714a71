#pragma once

#include "models/domain/eventtype.h"

#include <QAbstractButton>

namespace gancho {

/// A line that leads somewhere: a muted word, a text or a pill, and something at the right end.
class LineButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LineButton(QWidget *parent = nullptr);
    void setLine(const QString &lead, const QString &text, const QString &right = {});
    void setPillLine(const QString &lead, const QString &pill, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_lead, m_text, m_right, m_pill;
    Tone m_tone = Tone::Neutral;
};

} // namespace gancho
