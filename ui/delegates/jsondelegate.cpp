#include "ui/delegates/jsondelegate.h"

#include "models/items/jsontreemodel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTreeView>

namespace gancho {

JsonDelegate::JsonDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
    connect(&theme(), &Theme::changed, this, &JsonDelegate::takeFonts);
    takeFonts();
}

void JsonDelegate::takeFonts()
{
    m_font = theme().monospaceFont();
    m_noteFont = theme().captionFont();
}

QColor JsonDelegate::keyColour()
{
    return theme().isDark() ? QColor(0xC891EA) : QColor(0x7A2E9C);
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFont &font = index.column() == JsonTreeModel::Note ? m_noteFont : m_font;
    return {QFontMetrics(font).horizontalAdvance(index.data().toString()) + 16, rowHeight};
}

void JsonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = theme().colours();
    QRect whole = option.rect;
    const QModelIndex note = index.siblingAtColumn(JsonTreeModel::Note);
    const bool hasNote = !note.data().toString().isEmpty();
    if (index == note && !hasNote)
        return;
    // A value without a note may have the place of the note as well.
    if (const auto *view = qobject_cast<const QTreeView *>(option.widget);
        view && index.column() == JsonTreeModel::Value && !hasNote)
        whole.setRight(whole.right() + view->columnWidth(JsonTreeModel::Note));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(whole, colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(whole, colours.hover);

    painter->save();
    QFont font = m_font;
    Qt::Alignment alignment = Qt::AlignLeft;
    const bool group = index.data(JsonTreeModel::KindRole).toInt() < 0;
    const bool deviates = index.data(JsonTreeModel::DeviationRole).toBool();
    const bool missing = index.data(JsonTreeModel::MissingRole).toBool();
    if (index.column() == JsonTreeModel::Key) {
        painter->setPen(group ? colours.muted : deviates ? colours.warn : keyColour());
    } else if (index.column() == JsonTreeModel::Value) {
        const auto kind = JsonKind(index.data(JsonTreeModel::KindRole).toInt());
        painter->setPen(kind == JsonKind::String                             ? colours.ok
                        : kind == JsonKind::Number || kind == JsonKind::Bool ? colours.info
                                                                             : colours.muted);
    } else {
        font = m_noteFont;
        painter->setPen(deviates ? colours.warn : colours.muted);
        alignment = Qt::AlignRight;
    }
    font.setItalic(missing);
    if (missing)
        painter->setPen(colours.muted);
    painter->setFont(font);
    const QRect cell = whole.adjusted(4, 0, index.column() == JsonTreeModel::Note ? -16 : -4, 0);
    painter->drawText(cell, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    painter->restore();
}

} // namespace gancho
