#include "ui/widgets/checklistrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace gancho {

ChecklistRow::ChecklistRow(const QString &name, const QString &title, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(title, nullptr, this))
    , m_missing(new ElidedLabel({}, "muted", this))
    , m_outcome(makeLabel({}, "muted", this))
    , m_button(makeButton(name + QStringLiteral("Button"), button, nullptr, this))
{
    setObjectName(name);
    setFixedHeight(48);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(48, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_missing, 1);
    row->addWidget(m_outcome);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ChecklistRow::wanted);
    setDone(false, {});
}

void ChecklistRow::setDone(bool done, const QString &detail)
{
    m_done = done;
    setLook(m_title, "role", done ? "" : "strong");
    m_missing->setText(done ? QString() : detail);
    m_outcome->setText(done ? detail : QString());
    m_outcome->setVisible(done);
    m_button->setVisible(!done);
    setAccessibleName(done ? tr("Done: %1").arg(m_title->text()) : tr("Open: %1").arg(m_title->text()));
    setAccessibleDescription(detail);
    update();
}

void ChecklistRow::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
}

void ChecklistRow::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = theme().colours();
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(16, height() / 2.0 - 9.5, 20, 20);
    if (!m_done) {
        painter.setPen(QPen(c.muted, 1.2));
        painter.drawEllipse(circle.adjusted(0.6, 0.6, -0.6, -0.6));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().toneBackground(Tone::Ok));
    painter.drawEllipse(circle);
    painter.setPen(QPen(c.ok, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{circle.topLeft() + QPointF(6, 10.3), circle.topLeft() + QPointF(9, 13),
                                   circle.topLeft() + QPointF(14, 7.4)});
}

} // namespace gancho
