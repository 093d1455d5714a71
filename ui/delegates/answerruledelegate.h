#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// A rule in its list: a switch, what it is called, and what it is for and answers. A click on the switch, or the space
/// bar, switches it.
class AnswerRuleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the switch is in a row.
    static QRect switchRect(const QRect &row);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace gancho
