#include "ui/widgets/eventdelays.h"

#include "models/domain/eventtype.h"
#include "models/items/eventtext.h"
#include "ui/delegates/bardelegate.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gancho {

namespace {
enum Column { Type, Events, Median, Most95, Longest, Bar, ColumnCount };
constexpr int panelWidth = 620;
constexpr int mostRows = 9;
} // namespace

EventDelays::EventDelays(Source source, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_source(std::move(source))
    , m_text(makeText({}, "muted", this))
    , m_table(new QTableWidget(this))
{
    identify(this, QStringLiteral("eventDelays"), tr("Delay by event"));
    setProperty("role", QStringLiteral("popup"));
    setFixedWidth(panelWidth);
    m_text->setObjectName(QStringLiteral("delaysText"));
    identify(m_table, QStringLiteral("delayTable"), tr("Delay by event"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("Event"), tr("Number"), tr("Median"), tr("95 %"), tr("Longest"), tr("Median to 95 %")});
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(Type, QHeaderView::Stretch);
    m_table->horizontalHeaderItem(Type)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {Events, Median, Most95, Longest}) {
        m_table->setColumnWidth(column, 78);
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->setColumnWidth(Bar, 120);
    m_table->setItemDelegateForColumn(Type, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(Bar, new BarDelegate(m_table));
    auto *column = makeColumn(this, 12, 8);
    column->addWidget(makeLabel(tr("Delay by event"), "strong", this));
    column->addWidget(m_text);
    column->addWidget(m_table);
    const auto choose = [this](const QModelIndex &index) {
        const QString type = index.siblingAtColumn(Type).data(Qt::UserRole).toString();
        hide();
        Q_EMIT typeChosen(type);
    };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, [this, choose](const QModelIndex &index) {
        if (isVisible())
            choose(index);
    });
}

void EventDelays::openUnder(const QWidget *anchor, const EventFilter &filter)
{
    m_table->hide();
    say(tr("Counting…"));
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (const QScreen *where = anchor->screen()) {
        const QRect free = where->availableGeometry();
        at.setX(qBound(free.left(), at.x(), qMax(free.left(), free.right() - QFrame::width())));
    }
    move(at);
    show();
    setFocus();
    const auto generation = ++m_generation;
    m_asked.cancel();
    m_asked = m_source(filter);
    whenDone(m_asked, this, [this, generation](const Result<QVector<TypeDelay>> &delays) {
        if (generation != m_generation)
            return;
        if (delays)
            display(*delays);
        else
            say(delays.error().text);
    });
}

void EventDelays::say(const QString &text)
{
    m_text->setText(text);
}

void EventDelays::display(const QVector<TypeDelay> &delays)
{
    m_table->setRowCount(int(delays.size()));
    qint64 most = 1;
    for (const TypeDelay &one : delays)
        most = qMax(most, one.p95Us);
    const QLocale locale;
    for (int row = 0; row < delays.size(); ++row) {
        const TypeDelay &one = delays[row];
        const EventType type = eventType(PlatformKind::None, one.type);
        auto *name = new QTableWidgetItem(type.label);
        name->setData(Qt::UserRole, one.type);
        name->setData(PillDelegate::ToneRole, int(type.tone));
        m_table->setItem(row, Type, name);
        const auto figure = [this, row](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        };
        figure(Events, locale.toString(one.events));
        figure(Median, eventtext::span(one.medianUs));
        figure(Most95, eventtext::span(one.p95Us));
        figure(Longest, eventtext::span(one.mostUs));
        auto *bar = new QTableWidgetItem;
        bar->setData(BarDelegate::FromRole, double(qMax<qint64>(0, one.medianUs)) / double(most));
        bar->setData(BarDelegate::ToRole, double(qMax<qint64>(0, one.p95Us)) / double(most));
        bar->setData(Qt::AccessibleTextRole,
                     tr("from %1 to %2").arg(eventtext::span(one.medianUs), eventtext::span(one.p95Us)));
        m_table->setItem(row, Bar, bar);
    }
    m_table->setVisible(!delays.isEmpty());
    m_table->setFixedHeight(32 + qMin(int(delays.size()), mostRows) * Theme::rowHeight + 4);
    say(delays.isEmpty() ? tr("None of these events says in its body when it happened.")
                         : tr("From the time in the body to the arrival. A click shows the events of that kind."));
    adjustSize();
    if (!delays.isEmpty()) {
        m_table->setCurrentCell(0, 0);
        m_table->setFocus();
    }
}

void EventDelays::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    ++m_generation;
    m_asked.cancel();
}

} // namespace gancho
