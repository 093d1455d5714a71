#pragma once

#include "ui/delegates/shapedtexts.h"

#include <QFont>
#include <QIcon>
#include <QStyledItemDelegate>

namespace gancho {

class EventTable;

/// Paints the cells of the event table: the event as a pill in its tone, the answer's status by its outcome, bars in
/// place of rows that are on their way. It paints whole rows alike, hovered or chosen.
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EventDelegate(EventTable &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Grey bars where a row will be; `row` varies their length.
    static void paintSkeleton(QPainter &painter, const QRect &cell, int row);

private:
    /// Looking a font up takes as long as painting a row, so it is done once per theme.
    void takeFonts();
    void paintPill(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintMark(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintAnswer(QPainter &painter, const QRect &cell, const QModelIndex &index) const;

    EventTable &m_table;
    QFont m_font;
    QFont m_strongFont;
    QFont m_pillFont;
    QIcon m_note;
    mutable ShapedTexts m_texts;
};

} // namespace gancho
