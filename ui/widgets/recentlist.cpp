#include "ui/widgets/recentlist.h"

#include "models/items/eventtext.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

namespace gancho {

namespace {
enum Column { Time, Event, Subject, Answer, Columns };

QTableWidgetItem *cell(const QString &text, const QBrush &colour, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto *item = new QTableWidgetItem(text);
    item->setForeground(colour);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}
} // namespace

RecentList::RecentList(QWidget *parent)
    : QTableWidget(0, Columns, parent)
{
    setObjectName(QStringLiteral("recentEvents"));
    setAccessibleName(tr("A moment ago"));
    setHorizontalHeaderLabels({tr("Time"), tr("Event"), tr("Who"), tr("Answer")});
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegateForColumn(Event, new PillDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(Subject, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(Time, 118);
    horizontalHeader()->resizeSection(Event, 220);
    horizontalHeader()->resizeSection(Answer, 80);
}

void RecentList::setEvents(const QVector<EventSummary> &events)
{
    const ThemeColours &c = theme().colours();
    setRowCount(int(qMin<qsizetype>(events.size(), most)));
    for (int row = 0; row < rowCount(); ++row) {
        const EventSummary &event = events[row];
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.receivedUs / 1000);
        const QString time = at.time().toString(QStringLiteral("HH:mm:ss")) + QLocale().decimalPoint() +
                             at.time().toString(QStringLiteral("zzz"));
        setItem(row, Time, cell(time, c.muted));
        QTableWidgetItem *type = cell(eventtext::label(event), c.text);
        type->setData(PillDelegate::ToneRole, int(eventtext::tone(event)));
        setItem(row, Event, type);
        setItem(row, Subject,
                cell(event.subject.isEmpty() ? event.method + u' ' + event.target : event.subject, c.text));
        setItem(row, Answer,
                cell(event.status ? QString::number(event.status) : QString(), event.status >= 400 ? c.bad : c.muted,
                     Qt::AlignRight));
    }
    updateGeometry();
}

QSize RecentList::sizeHint() const
{
    return {400, qMax(3, rowCount()) * Theme::rowHeight + 2};
}

} // namespace gancho
