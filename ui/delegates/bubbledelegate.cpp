#include "ui/delegates/bubbledelegate.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"

#include <QPainter>
#include <QPainterPath>

#include "moc_bubbledelegate.cpp"

namespace gancho {

namespace {

constexpr int radius = 8;

QColor fillOf(BubbleLayout::Kind kind)
{
    const ThemeColours &c = theme().colours();
    if (kind == BubbleLayout::Kind::ToContact)
        return c.selection;
    if (kind == BubbleLayout::Kind::Note)
        return theme().toneBackground(Tone::Warn);
    return mixed(c.surface, c.text, theme().isDark() ? 0.07 : 0.06);
}

void drawText(QPainter *painter, const BubbleLayout::Text &part, const QFont &font, const QColor &colour, int width)
{
    if (part.text.isEmpty())
        return;
    painter->setPen(colour);
    BubbleLayout::laidOut(part.text, font, width)->draw(painter, part.rect.topLeft());
}

/// A clock while it is under way, one tick for sent, two for delivered, two in the accent colour for read.
void drawTicks(QPainter *painter, const QRect &meta, const MessageRow &row)
{
    const ThemeColours &c = theme().colours();
    const MessageStatus status = row.message.status;
    const qreal x = meta.right() - 14;
    const qreal y = meta.center().y() + 1;
    const bool waiting =
        row.phase == MessageRow::Phase::Sending ||
        (status != MessageStatus::Sent && status != MessageStatus::Delivered && status != MessageStatus::Read);
    painter->setPen(
        QPen(status == MessageStatus::Read ? c.accent : c.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (waiting) {
        painter->drawEllipse(QPointF(x + 9, y), 4.5, 4.5);
        painter->drawLine(QPointF(x + 9, y), QPointF(x + 9, y - 2.8));
        painter->drawLine(QPointF(x + 9, y), QPointF(x + 11, y + 0.8));
        return;
    }
    const auto tick = [&](qreal left) {
        painter->drawPolyline(QPolygonF({{left, y}, {left + 2.8, y + 3}, {left + 8.4, y - 3.6}}));
    };
    tick(x + 5);
    if (status != MessageStatus::Sent)
        tick(x);
}

void drawFile(QPainter *painter, const BubbleLayout::Text &file, bool openable)
{
    const ThemeColours &c = theme().colours();
    painter->setPen(QPen(c.line, 1));
    painter->setBrush(c.surface);
    painter->drawRoundedRect(QRectF(file.rect).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    const QRect icon(file.rect.left() + 10, file.rect.center().y() - 8, 16, 16);
    theme().icon(QStringLiteral("document-preview"), c.muted).paint(painter, icon);
    painter->setPen(openable ? c.accent : c.muted);
    painter->setFont(theme().font());
    const QRect text = file.rect.adjusted(34, 0, -10, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(file.text, Qt::ElideMiddle, text.width()));
}

} // namespace

BubbleDelegate::BubbleDelegate(MessageModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { forget(first.row(), last.row()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_heights.clear(); });
    connect(&theme(), &Theme::changed, this, [this] { m_heights.clear(); });
}

QString BubbleDelegate::keyOf(int row) const
{
    const MessageRow *here = m_model.at(row);
    if (!here)
        return {};
    return here->localId.isEmpty() ? here->message.id.value : u'~' + here->localId;
}

void BubbleDelegate::forget(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_heights.remove(keyOf(row));
}

void BubbleDelegate::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_heights.clear();
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!m_model.at(index.row()))
        return {};
    const QString key = keyOf(index.row());
    auto known = m_heights.constFind(key);
    if (known == m_heights.constEnd())
        known = m_heights.insert(key, BubbleLayout(m_model, index.row(), m_width).height);
    // The width is the view's: a wider row would bring a horizontal scroll bar.
    return {1, *known};
}

BubbleLayout::Hit BubbleDelegate::hit(int row, int width, const QPoint &at) const
{
    return m_model.at(row) ? BubbleLayout(m_model, row, width).hit(at) : BubbleLayout::Hit();
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MessageRow *row = m_model.at(index.row());
    if (!row)
        return;
    const ThemeColours &c = theme().colours();
    const BubbleLayout layout(m_model, index.row(), m_width);
    const QFont caption = theme().captionFont();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    if (!layout.day.text.isEmpty()) {
        painter->setFont(caption);
        painter->setPen(c.muted);
        painter->drawText(layout.day.rect, Qt::AlignCenter | Qt::TextSingleLine, layout.day.text);
    }
    const bool current = option.state & QStyle::State_HasFocus;
    if (layout.kind == BubbleLayout::Kind::Notice) {
        painter->setFont(caption);
        painter->setPen(c.muted);
        painter->drawText(layout.body.rect, Qt::AlignCenter | Qt::TextWordWrap, layout.body.text);
        if (current) {
            painter->setPen(QPen(c.accent, 1.5));
            painter->drawRoundedRect(QRectF(layout.body.rect).adjusted(0, -1, 0, 1), radius, radius);
        }
        painter->restore();
        return;
    }
    painter->setPen(current ? QPen(c.accent, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(fillOf(layout.kind));
    painter->drawRoundedRect(layout.bubble, radius, radius);

    const int width = layout.bubble.width() - 2 * BubbleLayout::pad;
    QFont strong = caption;
    strong.setWeight(QFont::Medium);
    drawText(painter, layout.sender, caption, c.muted, width + 2);
    for (int i = 0; i < int(layout.files.size()); ++i)
        drawFile(painter, layout.files[i], !row->message.files.value(i).url.isEmpty());
    const bool deleted = row->message.status == MessageStatus::Deleted;
    drawText(painter, layout.body, theme().font(), deleted ? c.muted : c.text, width + 2);
    drawText(painter, layout.transcription, caption, c.muted, width + 2);
    drawText(painter, layout.problem, caption, c.bad, width + 2);
    painter->setFont(strong);
    painter->setPen(c.accent);
    for (const BubbleLayout::Text &action : layout.actions)
        painter->drawText(action.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, action.text);
    painter->setFont(caption);
    const bool bad = row->phase == MessageRow::Phase::Refused || row->message.status == MessageStatus::Failed;
    painter->setPen(bad ? c.bad : c.muted);
    painter->drawText(layout.meta.rect.adjusted(0, 0, layout.ticks ? -BubbleLayout::tickWidth : 0, 0),
                      Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, layout.meta.text);
    if (layout.ticks)
        drawTicks(painter, layout.meta.rect, *row);
    painter->restore();
}

} // namespace gancho
