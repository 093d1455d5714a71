#include "ui/delegates/diffdelegate.h"

#include "models/items/jsondiffmodel.h"
#include "ui/delegates/cellbackground.h"
#include "ui/delegates/jsondelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace gancho {

namespace {

constexpr int margin = 8;
constexpr int rowHeight = 28;

QColor colourOf(DiffNode::Kind kind)
{
    const ThemeColours &colours = theme().colours();
    switch (kind) {
    case DiffNode::Kind::String:
        return colours.ok;
    case DiffNode::Kind::Number:
    case DiffNode::Kind::Bool:
        return colours.info;
    case DiffNode::Kind::Plain:
        return colours.text;
    default:
        return colours.muted;
    }
}

} // namespace

DiffDelegate::DiffDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
    connect(&theme(), &Theme::changed, this, &DiffDelegate::takeFonts);
    takeFonts();
}

void DiffDelegate::takeFonts()
{
    m_font = theme().monospaceFont();
}

Tone DiffDelegate::toneOf(DiffState state)
{
    switch (state) {
    case DiffState::Changed:
        return Tone::Warn;
    case DiffState::Notation:
        return Tone::Info;
    case DiffState::Added:
        return Tone::Ok;
    case DiffState::Missing:
        return Tone::Bad;
    case DiffState::Same:
        break;
    }
    return Tone::Neutral;
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {QFontMetrics(m_font).horizontalAdvance(index.data().toString()) + 2 * margin, rowHeight};
}

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto state = DiffState(index.data(JsonDiffModel::StateRole).toInt());
    const auto kind = DiffNode::Kind(index.data(JsonDiffModel::KindRole).toInt());
    const bool container = kind == DiffNode::Kind::Object || kind == DiffNode::Kind::Array;
    const QString text = index.data().toString();
    const int column = index.column();
    const ThemeColours &colours = theme().colours();
    paintCellBackground(painter, option);
    if (column == JsonDiffModel::State) {
        if (state == DiffState::Same) {
            painter->save();
            painter->setFont(theme().captionFont());
            painter->setPen(colours.muted);
            painter->drawText(option.rect.adjusted(margin, 0, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
            painter->restore();
        } else {
            Pill::draw(painter, option.rect.adjusted(margin, 0, -margin, 0), text, toneOf(state));
        }
        return;
    }
    painter->save();
    const bool side = column == JsonDiffModel::Left || column == JsonDiffModel::Right;
    if (side && state != DiffState::Same && !text.isEmpty() && !(container && state == DiffState::Changed)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().toneBackground(toneOf(state)));
        painter->drawRoundedRect(option.rect.adjusted(2, 3, -4, -3), 4, 4);
    }
    painter->setFont(m_font);
    painter->setPen(column == JsonDiffModel::Field ? JsonDelegate::keyColour() : colourOf(kind));
    const QRect cell = option.rect.adjusted(column == JsonDiffModel::Field ? 2 : margin, 0, -margin, 0);
    QString shown = text;
    shown.replace(QLatin1Char('\t'), QLatin1Char(' '));
    painter->drawText(cell, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(m_font).elidedText(shown, Qt::ElideRight, cell.width()));
    painter->restore();
}

} // namespace gancho
