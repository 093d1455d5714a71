#include "ui/widgets/colourpicker.h"

#include "models/domain/directorywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace gancho {

namespace {
constexpr int shades = 6; ///< of a family (reference/wts-chat.md §2.5)
constexpr int side = 28;
constexpr int gap = 4;
} // namespace

ColourPicker::ColourPicker(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void ColourPicker::setColours(const QList<TagColour> &colours)
{
    m_colours = colours;
    setVisible(!colours.isEmpty());
    describe();
    updateGeometry();
    update();
}

void ColourPicker::setChosen(const QString &name)
{
    m_chosen = name;
    describe();
    update();
}

void ColourPicker::describe()
{
    setAccessibleName(m_chosen.isEmpty() ? tr("Colour of the tag")
                                         : tr("Colour of the tag: %1").arg(colourWord(m_chosen)));
}

QSize ColourPicker::sizeHint() const
{
    const int columns = (static_cast<int>(m_colours.size()) + shades - 1) / shades;
    return {qMax(1, columns) * (side + gap) - gap + 4, shades * (side + gap) - gap + 4};
}

QRect ColourPicker::cell(int index) const
{
    return {2 + index / shades * (side + gap), 2 + index % shades * (side + gap), side, side};
}

int ColourPicker::indexAt(const QPoint &at) const
{
    for (int i = 0; i < m_colours.size(); ++i)
        if (cell(i).contains(at))
            return i;
    return -1;
}

int ColourPicker::chosenIndex() const
{
    for (int i = 0; i < m_colours.size(); ++i)
        if (m_colours.at(i).name.compare(m_chosen, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

void ColourPicker::choose(int index)
{
    if (index < 0 || index >= m_colours.size() || index == chosenIndex())
        return;
    setChosen(m_colours.at(index).name);
    Q_EMIT chosenChanged();
}

void ColourPicker::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int chosen = chosenIndex();
    for (int i = 0; i < m_colours.size(); ++i) {
        const QRectF where = QRectF(cell(i)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(c.line, 1));
        painter.setBrush(isEnabled() ? QColor(m_colours.at(i).background) : c.line);
        painter.drawRoundedRect(where, 4, 4);
        if (i != chosen)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? c.accent : c.text, 2));
        painter.drawRoundedRect(where.adjusted(-1, -1, 1, 1), 5, 5);
        const QColor mark(m_colours.at(i).text);
        painter.setPen(QPen(mark.isValid() ? mark : c.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = where.center();
        painter.drawPolyline(
            QPolygonF{QPointF(at.x() - 5, at.y()), QPointF(at.x() - 1.5, at.y() + 4), QPointF(at.x() + 5, at.y() - 4)});
    }
}

void ColourPicker::mousePressEvent(QMouseEvent *event)
{
    choose(indexAt(event->pos()));
}

void ColourPicker::keyPressEvent(QKeyEvent *event)
{
    const int now = chosenIndex();
    const int step = event->key() == Qt::Key_Left    ? -shades
                     : event->key() == Qt::Key_Right ? shades
                     : event->key() == Qt::Key_Up    ? -1
                     : event->key() == Qt::Key_Down  ? 1
                                                     : 0;
    if (step == 0)
        QWidget::keyPressEvent(event);
    else
        choose(now < 0 ? 0 : now + step);
}

bool ColourPicker::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : colourWord(m_colours.at(index).name), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace gancho
