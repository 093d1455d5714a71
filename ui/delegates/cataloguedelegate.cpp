#include "ui/delegates/cataloguedelegate.h"

#include "models/items/cataloguemodel.h"
#include "ui/delegates/cellbackground.h"
#include "ui/delegates/jsondelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace gancho {

namespace {
constexpr int margin = 12;
constexpr int barHeight = 3;
} // namespace

CatalogueDelegate::CatalogueDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
    connect(&theme(), &Theme::changed, this, &CatalogueDelegate::takeFonts);
    takeFonts();
}

void CatalogueDelegate::takeFonts()
{
    m_font = theme().monospaceFont();
}

void CatalogueDelegate::paintPath(QPainter *painter, const QRect &cell, const QString &path) const
{
    painter->setFont(m_font);
    const QFontMetrics metrics(m_font);
    const QString shown = metrics.elidedText(path, Qt::ElideLeft, cell.width());
    const auto dot = shown.lastIndexOf(QLatin1Char('.'));
    const QString parents = shown.left(dot + 1);
    painter->setPen(theme().colours().muted);
    painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, parents);
    painter->setPen(JsonDelegate::keyColour());
    painter->drawText(cell.adjusted(metrics.horizontalAdvance(parents), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      shown.mid(dot + 1));
}

void CatalogueDelegate::paintShare(QPainter *painter, const QRect &cell, const QString &text, double share) const
{
    const ThemeColours &colours = theme().colours();
    painter->setFont(theme().font());
    painter->setPen(share < 0 ? colours.muted : colours.text);
    painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, text);
    if (share < 0)
        return;
    QRect bar(cell.left(), cell.bottom() - 5, cell.width(), barHeight);
    painter->fillRect(bar, colours.line);
    bar.setWidth(qMax(1, int(share * cell.width())));
    painter->fillRect(bar, colours.accent);
}

void CatalogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintCellBackground(painter, option);
    const QRect cell = option.rect.adjusted(margin, 0, -margin, 0);
    const QString text = index.data().toString();
    if (index.column() == CatalogueModel::Contract) {
        Pill::draw(painter, option.rect.adjusted(margin, 0, -8, 0), text,
                   Tone(index.data(CatalogueModel::ToneRole).toInt()));
        return;
    }
    painter->save();
    switch (index.column()) {
    case CatalogueModel::Path:
        paintPath(painter, cell, text);
        break;
    case CatalogueModel::Present:
        paintShare(painter, cell, text, index.data(CatalogueModel::ShareRole).toDouble());
        break;
    default:
        const bool fixed = index.column() == CatalogueModel::Examples;
        painter->setFont(fixed ? m_font : theme().font());
        painter->setPen(theme().colours().muted);
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

} // namespace gancho
