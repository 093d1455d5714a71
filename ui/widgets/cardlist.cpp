#include "ui/widgets/cardlist.h"

#include "models/items/cardmodel.h"
#include "ui/delegates/carddelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace gancho {

namespace {
constexpr int pitch = CardDelegate::height + CardDelegate::gap;
constexpr int dropHeight = 64;
constexpr int dropPitch = dropHeight + CardDelegate::gap;
} // namespace

const QString CardList::mimeType = QStringLiteral("application/x-gancho-card");

CardList::CardList(CardModel *model, QWidget *parent)
    : QListView(parent)
    , m_cards(model)
{
    setLook(this, "surface", "window");
    setModel(model);
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(pitch / 3);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CardList::readOn);
    connect(m_cards, &QAbstractItemModel::rowsInserted, this, &CardList::readOn);
    connect(m_cards, &PagedModelBase::stateChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const Card *card = m_cards->at(index.row()))
            Q_EMIT opened(CardId(card->id));
    });
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

const Card *CardList::current() const
{
    return m_cards->at(currentIndex().isValid() ? currentIndex().row() : -1);
}

void CardList::setCurrent(int row)
{
    setCurrentIndex(m_cards->index(row, 0));
}

void CardList::readOn()
{
    m_cards->shown((verticalScrollBar()->value() + viewport()->height()) / pitch);
}

QRect CardList::visualRect(const QModelIndex &index) const
{
    const QRect rect = QListView::visualRect(index);
    return m_dropRow >= 0 && index.row() >= m_dropRow ? rect.translated(0, dropPitch) : rect;
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const Card *card = current();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool moves = modifiers == Qt::AltModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    const int key = event->key();
    const int columns = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    const int rows = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if (moves && (columns != 0 || rows != 0)) {
        // Copies: the card is elsewhere before the signal is through.
        if (card)
            Q_EMIT moveRequested(CardId(card->id), columns, rows);
    } else if (columns != 0 && modifiers == Qt::NoModifier) {
        Q_EMIT sidewaysRequested(columns);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && card) {
        Q_EMIT opened(CardId(card->id));
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void CardList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    const Card *card = m_cards->at(index.isValid() ? index.row() : -1);
    if (!card)
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(CardId(card->id),
                         byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_cards->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(qBound(0, verticalScrollBar()->value() / pitch, m_cards->rowCount() - 1));
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    readOn();
}

int CardList::rowAt(int y) const
{
    int inside = y + verticalScrollBar()->value();
    if (m_dropRow >= 0 && inside > m_dropRow * pitch) {
        if (inside < m_dropRow * pitch + dropPitch)
            return m_dropRow;
        inside -= dropPitch;
    }
    return qBound(0, (inside + pitch / 2) / pitch, m_cards->rowCount());
}

void CardList::setDrop(int row, const QString &key)
{
    m_dropRow = row;
    m_dropKey = key;
    viewport()->update();
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_dropRow >= 0) {
        drawDrop(painter);
    } else if (m_cards->rowCount() == 0 && m_cards->isComplete()) {
        const QRect place(0, 0, CardDelegate::width, dropHeight);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus()) {
            painter.setPen(QPen(theme().colours().accent, 2));
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 8, 8);
        }
        painter.setFont(theme().captionFont());
        painter.setPen(theme().colours().muted);
        painter.drawText(place, Qt::AlignCenter, tr("No cards"));
    }
}

void CardList::drawDrop(QPainter &painter) const
{
    // At the end of a list that fills its height the place is shown over its last card.
    const int top = qMin(m_dropRow * pitch - verticalScrollBar()->value(), viewport()->height() - dropHeight - 2);
    const QRectF place(0.5, top + 0.5, CardDelegate::width - 1, dropHeight - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colours().accent, 1, Qt::DashLine));
    painter.setBrush(theme().colours().window);
    painter.drawRoundedRect(place, 8, 8);
    painter.setFont(theme().font());
    painter.setPen(theme().colours().muted);
    const QString text = m_dropKey.isEmpty() ? tr("Drop here") : tr("Drop here: %1").arg(m_dropKey);
    painter.drawText(place.adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextSingleLine, text);
}

void CardList::startDrag(Qt::DropActions)
{
    const Card *card = current();
    if (!card)
        return;
    auto *mime = new QMimeData;
    mime->setData(mimeType, (card->id.value + u'\n' + card->key).toUtf8());
    const QRect rect = visualRect(currentIndex());
    QPixmap picture = viewport()->grab(QRect(rect.topLeft(), QSize(CardDelegate::width, CardDelegate::height)));
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(picture);
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - rect.topLeft());
    drag->exec(Qt::MoveAction, Qt::MoveAction);
}

void CardList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(mimeType)) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
    }
}

void CardList::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(mimeType))
        return;
    // Scrolls at the edges; what it thinks of the drop does not count.
    QListView::dragMoveEvent(event);
    const QPoint at = event->position().toPoint();
    setDrop(rowAt(at.y()), QString::fromUtf8(event->mimeData()->data(mimeType)).section(u'\n', 1));
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT draggedAt(viewport()->mapToGlobal(at));
}

void CardList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    setDrop(-1, {});
}

void CardList::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasFormat(mimeType))
        return;
    const int row = m_dropRow >= 0 ? m_dropRow : rowAt(event->position().toPoint().y());
    const CardId id(QString::fromUtf8(event->mimeData()->data(mimeType)).section(u'\n', 0, 0));
    setDrop(-1, {});
    setState(NoState);
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropped(id, row);
}

} // namespace gancho
