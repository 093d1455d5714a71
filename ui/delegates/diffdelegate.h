#pragma once

#include "models/domain/eventtype.h"
#include "models/items/jsondiff.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace gancho {

/// Draws a row of a comparison: the field in the colour of keys, both values, what differs on a coloured ground and
/// with a pill.
class DiffDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DiffDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static Tone toneOf(DiffState state);

private:
    void takeFonts();

    QFont m_font;
};

} // namespace gancho
