#include "ui/delegates/tagsdelegate.h"

#include "ui/delegates/cellbackground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace gancho {

namespace {
constexpr int margin = 12;
constexpr int gap = 4;
} // namespace

TagsDelegate::TagsDelegate(int role, ColourOf colourOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
    , m_colourOf(std::move(colourOf))
{
}

int TagsDelegate::drawTag(QPainter *painter, const QRect &within, const QString &name, const TagColour &colour)
{
    const QColor background(colour.background);
    if (!background.isValid()) {
        Pill::draw(painter, within, name, Tone::Neutral);
        return qMin(Pill::widthOf(name), within.width());
    }
    // The platform's own pair; where it names no text colour, whichever of black and white can be read on it.
    QColor text(colour.text);
    if (!text.isValid())
        text = background.lightnessF() > 0.55 ? Qt::black : Qt::white;
    const QRect pill(within.left(), within.center().y() - Pill::height / 2 + 1,
                     qMin(Pill::widthOf(name), within.width()), Pill::height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(background);
    painter->drawRoundedRect(pill, Pill::height / 2.0, Pill::height / 2.0);
    painter->setPen(text);
    painter->setFont(theme().captionFont());
    const QRect inner = pill.adjusted(8, 0, -8, 0);
    painter->drawText(inner, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, inner.width() + 2));
    painter->restore();
    return pill.width();
}

void TagsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintCellBackground(painter, option);
    const QStringList names = index.data(m_role).toStringList();
    QRect free = option.rect.adjusted(margin, 0, -4, 0);
    for (int i = 0; i < names.size(); ++i) {
        const QString more = QStringLiteral("+%1").arg(names.size() - i);
        const int reserve = i + 1 < names.size() ? Pill::widthOf(more) + gap : 0;
        if (i > 0 && Pill::widthOf(names[i]) > free.width() - reserve) {
            Pill::draw(painter, free, more, Tone::Neutral);
            return;
        }
        const QRect within = free.adjusted(0, 0, -reserve, 0);
        free.setLeft(free.left() + drawTag(painter, within, names[i], m_colourOf(names[i])) + gap);
    }
}

} // namespace gancho
