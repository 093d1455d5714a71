#include "ui/delegates/eventdelegate.h"

#include "models/items/eventtablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventtable.h"
#include "ui/widgets/markcolour.h"

#include <QPainter>

namespace gancho {

namespace {

constexpr int sidePadding = 12;
constexpr int pillPadding = 8;
constexpr int pillHeight = 20;
constexpr int noteSize = 16;

enum Fonts : ShapedTexts::FontNumber { Plain, Strong, InPill };

} // namespace

EventDelegate::EventDelegate(EventTable &table)
    : QStyledItemDelegate(&table)
    , m_table(table)
{
    connect(&theme(), &Theme::changed, this, &EventDelegate::takeFonts);
    takeFonts();
}

void EventDelegate::takeFonts()
{
    m_font = m_strongFont = theme().font();
    m_strongFont.setWeight(QFont::DemiBold);
    m_pillFont = theme().captionFont();
    m_pillFont.setWeight(QFont::Medium);
    m_texts.forget();
    m_note = theme().icon(QStringLiteral("note"), theme().colours().warn);
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, Theme::rowHeight};
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = theme().colours();
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        painter->fillRect(option.rect, colours.selection);
    else if (index.row() == m_table.hoveredRow())
        painter->fillRect(option.rect, colours.hover);
    if (chosen && m_table.hasFocus() && option.rect.left() <= 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.accent);

    const auto colour = MarkColour(index.data(EventTableModel::ColourRole).toInt());
    if (colour != MarkColour::None && option.rect.left() <= 0)
        painter->fillRect(QRect(option.rect.topLeft() + QPoint(0, 4), QSize(4, option.rect.height() - 8)),
                          markcolour::of(colour));

    const QRect cell = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    if (index.data(EventTableModel::LoadingRole).toBool()) {
        paintSkeleton(*painter, cell, index.row());
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (index.column()) {
    case EventTableModel::Event:
        paintPill(*painter, cell, index);
        break;
    case EventTableModel::Mark:
        paintMark(*painter, option.rect, index);
        break;
    case EventTableModel::Answer:
        paintAnswer(*painter, cell, index);
        break;
    default: {
        QRect area = cell;
        if (index.column() == EventTableModel::Subject && !index.data(EventTableModel::NoteRole).toString().isEmpty()) {
            const QRect note(cell.right() - noteSize + 1, cell.center().y() - noteSize / 2, noteSize, noteSize);
            m_note.paint(painter, note);
            area.setRight(note.left() - 4);
        }
        painter->setPen(index.column() == EventTableModel::Subject ? colours.text : colours.muted);
        m_texts.draw(*painter, area, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), m_font, Plain,
                     index.data().toString());
    }
    }
    painter->restore();
}

void EventDelegate::paintSkeleton(QPainter &painter, const QRect &cell, int row)
{
    constexpr int height = 8;
    const int width = qMin(cell.width(), cell.width() * (55 + row * 37 % 45) / 100);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colours().line);
    painter.drawRoundedRect(QRect(cell.left(), cell.center().y() - height / 2, width, height), height / 2.0,
                            height / 2.0);
    painter.restore();
}

void EventDelegate::paintPill(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Tone tone = Tone(index.data(EventTableModel::ToneRole).toInt());
    const QString text = index.data().toString();
    const int most = cell.width() - 2 * pillPadding;
    const QRect pill(cell.left(), cell.center().y() - pillHeight / 2 + 1,
                     m_texts.width(m_pillFont, InPill, text, most) + 2 * pillPadding, pillHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().toneBackground(tone));
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter.setPen(theme().toneText(tone));
    m_texts.draw(painter, {pill.left() + pillPadding, pill.top(), most, pillHeight}, Qt::AlignLeft, m_pillFont, InPill,
                 text);
}

void EventDelegate::paintMark(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const bool starred = index.data(EventTableModel::StarRole).toBool();
    if (!starred && index.row() != m_table.hoveredRow())
        return;
    painter.setPen(starred ? theme().colours().warn : theme().colours().muted);
    m_texts.draw(painter, cell.adjusted(8, 0, 0, 0), Qt::AlignHCenter, m_font, Plain,
                 starred ? QStringLiteral("★") : QStringLiteral("☆"));
}

void EventDelegate::paintAnswer(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const ThemeColours &colours = theme().colours();
    const int status = index.data(EventTableModel::StatusRole).toInt();
    const QString took = index.data(EventTableModel::DurationTextRole).toString();
    const QString first = status > 0 ? QString::number(status) : QStringLiteral("—");
    const QString second = took.isEmpty() ? QString() : QStringLiteral(" · ") + took;

    const bool failed = status >= 400;
    painter.setPen(colours.muted);
    m_texts.draw(painter, cell, Qt::AlignRight, m_font, Plain, second);
    painter.setPen(failed ? colours.bad : colours.muted);
    m_texts.draw(painter, cell.adjusted(0, 0, -m_texts.width(m_font, Plain, second, cell.width()), 0), Qt::AlignRight,
                 failed ? m_strongFont : m_font, failed ? Strong : Plain, first);
}

} // namespace gancho
