#include "ui/widgets/threadview.h"

#include "ui/delegates/bubbledelegate.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "moc_threadview.cpp"

namespace gancho {

namespace {
constexpr int nearTop = 240;
constexpr int nearFoot = 8;
} // namespace

ThreadView::ThreadView(MessageModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new BubbleDelegate(model, this))
{
    setObjectName(QStringLiteral("thread"));
    setAccessibleName(tr("Messages of the conversation"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ThreadView::scrolled);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_foot = true; });
    connect(&theme(), &Theme::changed, this, &ThreadView::doItemsLayout);
}

bool ThreadView::isAtFoot() const
{
    return verticalScrollBar()->maximum() - verticalScrollBar()->value() <= nearFoot;
}

void ThreadView::scrolled(int value)
{
    if (m_settling)
        return;
    m_foot = isAtFoot();
    m_anchor = indexAt(QPoint(4, 4));
    m_anchorBottom = m_anchor.isValid() ? visualRect(m_anchor).bottom() : 0;
    if (value < nearTop && m_model.rowCount() > 0)
        Q_EMIT olderWanted();
}

void ThreadView::updateGeometries()
{
    QScopedValueRollback<bool> settling(m_settling, true);
    QListView::updateGeometries();
    settle();
}

void ThreadView::settle()
{
    QScrollBar *bar = verticalScrollBar();
    if (m_foot)
        bar->setValue(bar->maximum());
    else if (m_anchor.isValid())
        bar->setValue(bar->value() + visualRect(m_anchor).bottom() - m_anchorBottom);
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    QScopedValueRollback<bool> settling(m_settling, true);
    QListView::resizeEvent(event);
}

void ThreadView::run(int row, const QPoint &at)
{
    const MessageRow *here = m_model.at(row);
    if (!here)
        return;
    const auto hit = m_delegate->hit(row, viewport()->width(), at);
    switch (hit.part) {
    case BubbleLayout::Part::File:
        if (const MessageFile file = here->message.files.value(hit.file); !file.url.isEmpty())
            Q_EMIT fileRequested(file);
        break;
    case BubbleLayout::Part::Retry:
        Q_EMIT retryRequested(QString(here->localId));
        break;
    case BubbleLayout::Part::Edit:
        Q_EMIT editRequested(QString(here->localId));
        break;
    case BubbleLayout::Part::Discard:
        Q_EMIT discardRequested(QString(here->localId));
        break;
    case BubbleLayout::Part::Nothing:
        break;
    }
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        run(index.row(), event->pos() - visualRect(index).topLeft());
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const auto hit = index.isValid()
                         ? m_delegate->hit(index.row(), viewport()->width(), event->pos() - visualRect(index).topLeft())
                         : BubbleLayout::Hit();
    viewport()->setCursor(hit.part == BubbleLayout::Part::Nothing ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        openMenu(index.row(), event->reason() == QContextMenuEvent::Keyboard
                                  ? viewport()->mapToGlobal(visualRect(index).center())
                                  : event->globalPos());
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        openMenu(currentIndex().row(), viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    }
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
        Q_EMIT copied(tr("Text copied"));
        return;
    }
    QListView::keyPressEvent(event);
}

void ThreadView::openMenu(int row, const QPoint &globalAt)
{
    const MessageRow *here = m_model.at(row);
    if (!here)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("messageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Message message = here->message;
    const QString localId = here->localId;
    const auto add = [this, menu](const QString &text, auto run) {
        connect(menu->addAction(text), &QAction::triggered, this, run);
    };
    const auto copy = [this](const QString &text, const QString &what) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(what);
    };
    if (here->phase == MessageRow::Phase::Refused) {
        add(tr("Try again"), [this, localId] { Q_EMIT retryRequested(localId); });
        add(tr("Edit"), [this, localId] { Q_EMIT editRequested(localId); });
        add(tr("Discard"), [this, localId] { Q_EMIT discardRequested(localId); });
    }
    if (here->failedLater())
        add(tr("Try again"), [this, localId] { Q_EMIT retryRequested(localId); });
    for (const MessageFile &file : message.files)
        if (!file.url.isEmpty())
            add(tr("Open %1").arg(QString(file.name).replace(u'&', QLatin1String("&&"))),
                [this, file] { Q_EMIT fileRequested(file); });
    if (!message.text.isEmpty())
        add(tr("Copy text"), [copy, message] { copy(message.text, tr("Text copied")); });
    if (message.id.isValid()) {
        add(tr("Copy id"), [copy, message] { copy(message.id.value, tr("Id copied")); });
        if (message.isNote())
            add(tr("Delete note"), [this, message] { Q_EMIT removeRequested(message); });
        else if (message.direction == MessageDirection::ToContact && message.status != MessageStatus::Deleted)
            add(tr("Delete message"), [this, message] { Q_EMIT removeRequested(message); });
    }
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(globalAt);
}

} // namespace gancho
