#pragma once

#include "ui/delegates/bubblelayout.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace gancho {

/// A message as a bubble; its model is a MessageModel.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BubbleDelegate(MessageModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What of the row lies at `at`, relative to its top left.
    BubbleLayout::Hit hit(int row, int width, const QPoint &at) const;

    /// Of the rows: the width of the view. All heights are computed anew.
    void setWidth(int width);

private:
    QString keyOf(int row) const;
    void forget(int first, int last);

    MessageModel &m_model;
    int m_width = 0;
    mutable QHash<QString, int> m_heights; ///< since the view asks for all of them whenever one row comes
};

} // namespace gancho
