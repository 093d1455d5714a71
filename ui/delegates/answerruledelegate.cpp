#include "ui/delegates/answerruledelegate.h"

#include "models/items/answerrulemodel.h"
#include "ui/delegates/cellbackground.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace gancho {

namespace {

constexpr int rowHeight = 52;
constexpr QSize trackSize(30, 16);
constexpr int margin = 12;

} // namespace

QRect AnswerRuleDelegate::switchRect(const QRect &row)
{
    return {QPoint(row.left() + margin, row.center().y() - trackSize.height() / 2), trackSize};
}

void AnswerRuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &c = theme().colours();
    paintCellBackground(painter, option);
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF track = switchRect(option.rect);
    painter->setPen(Qt::NoPen);
    painter->setBrush(on ? c.accent : mixed(c.surface, c.muted, 0.75));
    painter->drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const qreal knob = track.height() - 4;
    painter->setBrush(c.surface);
    painter->drawEllipse(QRectF(on ? track.right() - knob - 2 : track.left() + 2, track.top() + 2, knob, knob));

    const QRect text = option.rect.adjusted(margin + trackSize.width() + 10, 6, -margin, -6);
    QFont font = theme().font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(on ? c.text : c.muted);
    painter->drawText(text, Qt::AlignTop | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    const QString problem = index.data(AnswerRuleModel::ProblemRole).toString();
    const QString below = problem.isEmpty()
                              ? QStringLiteral("%1 → %2").arg(index.data(AnswerRuleModel::WhenRole).toString(),
                                                              index.data(AnswerRuleModel::WhatRole).toString())
                              : problem;
    painter->setFont(theme().captionFont());
    painter->setPen(problem.isEmpty() ? c.muted : c.bad);
    painter->drawText(text, Qt::AlignBottom | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(below, Qt::ElideRight, text.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(c.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

QSize AnswerRuleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, rowHeight};
}

bool AnswerRuleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggles = mouse->button() == Qt::LeftButton &&
                  switchRect(option.rect).adjusted(-8, -8, 8, 8).contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!toggles)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace gancho
