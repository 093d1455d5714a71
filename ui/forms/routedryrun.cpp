#include "ui/forms/routedryrun.h"

#include "models/domain/eventtype.h"
#include "models/items/eventtext.h"
#include "models/items/routepreviewtext.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

namespace {
constexpr int idRole = Qt::UserRole + 1;
enum Column { EventColumn, OutcomeColumn, DetailColumn, ColumnCount };
} // namespace

RouteDryRun::RouteDryRun(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTableWidget(0, ColumnCount, this))
    , m_sum(makeText({}, "label", this))
    , m_reason(makeText({}, "caption", this))
    , m_send(makeButton(QStringLiteral("dryRunSend"), tr("Send these for real…"), nullptr, this))
{
    m_sum->setObjectName(QStringLiteral("dryRunSum"));
    m_reason->setObjectName(QStringLiteral("dryRunWhyNot"));
    identify(m_list, QStringLiteral("dryRunList"), tr("What would become of the last events"),
             tr("Enter shows what would be sent."));
    m_list->setHorizontalHeaderLabels({tr("Event"), tr("Outcome"), tr("What, or why not")});
    m_list->setItemDelegate(new CellDelegate(this));
    m_list->setItemDelegateForColumn(OutcomeColumn, new PillDelegate(this));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setColumnWidth(EventColumn, 84);
    m_list->setColumnWidth(OutcomeColumn, 88);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *back = makeButton(QStringLiteral("dryRunBack"), tr("Back to one event"), "link", this);
    auto *head = makeColumn(nullptr, 0, 0);
    head->setContentsMargins(16, 12, 16, 0);
    head->addWidget(m_sum);
    auto *foot = makeColumn(nullptr, 0, 8);
    foot->setContentsMargins(16, 0, 16, 8);
    foot->addWidget(m_reason);
    foot->addWidget(m_send);
    foot->addWidget(back, 0, Qt::AlignLeft);
    auto *column = makeColumn(this, 0, 8);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    const auto openRow = [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT chosen(EventId(m_list->item(row, EventColumn)->data(idRole).toLongLong()));
    };
    connect(m_list, &QTableWidget::activated, this, openRow);
    connect(m_list, &QTableWidget::doubleClicked, this, openRow);
    connect(back, &QPushButton::clicked, this, &RouteDryRun::back);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(m_taken); });
    showSend();
}

void RouteDryRun::addRow(const RoutePreview &preview, const QVector<EventSummary> &summaries)
{
    const auto summary = std::find_if(summaries.cbegin(), summaries.cend(),
                                      [&preview](const EventSummary &each) { return each.id == preview.event; });
    const bool sent = preview.taken && preview.reason.isEmpty();
    QString detail = preview.reason;
    if (sent)
        detail = preview.requestBody.isEmpty() ? routepreviewtext::firstLine(preview.requestHead)
                                               : QString::fromUtf8(preview.requestBody.left(400)).simplified();
    const int row = m_list->rowCount();
    m_list->insertRow(row);
    auto *event = new QTableWidgetItem(
        summary == summaries.cend() ? QString() : eventtext::time(summary->receivedUs).section(u'.', 0, 0));
    event->setData(idRole, preview.event.value);
    if (summary != summaries.cend())
        event->setToolTip(eventtext::sentence(*summary));
    auto *outcome = new QTableWidgetItem(sent ? tr("Sent") : preview.taken ? tr("Fails") : tr("Left out"));
    outcome->setData(PillDelegate::ToneRole, int(sent ? Tone::Ok : preview.taken ? Tone::Bad : Tone::Neutral));
    auto *more = new QTableWidgetItem(detail);
    more->setToolTip(detail);
    m_list->setItem(row, EventColumn, event);
    m_list->setItem(row, OutcomeColumn, outcome);
    m_list->setItem(row, DetailColumn, more);
}

void RouteDryRun::showAll(const QVector<RoutePreview> &previews, const QVector<EventSummary> &summaries)
{
    m_list->setRowCount(0);
    m_taken.clear();
    EventId last;
    for (const RoutePreview &preview : previews) {
        // Of several targets the first one stands for all.
        if (std::exchange(last, preview.event) == preview.event)
            continue;
        if (preview.taken && preview.reason.isEmpty())
            m_taken += preview.event.value;
        addRow(preview, summaries);
    }
    std::sort(m_taken.begin(), m_taken.end());
    m_sum->setText(m_list->rowCount() == 0 ? tr("There is no event to test with yet.")
                                           : tr("%1 of the last %n event(s) would be sent. Nothing was sent now.",
                                                nullptr, m_list->rowCount())
                                                 .arg(m_taken.size()));
    showSend();
}

void RouteDryRun::showProblem(const QString &text)
{
    m_list->setRowCount(0);
    m_taken.clear();
    m_sum->setText(text);
    showSend();
}

void RouteDryRun::setWhyNot(const QString &text)
{
    m_whyNot = text;
    showSend();
}

void RouteDryRun::showSend()
{
    const int number = int(m_taken.size());
    m_send->setEnabled(number > 0 && m_whyNot.isEmpty());
    m_send->setText(number > 0 ? tr("Send these %n event(s) for real…", nullptr, number) : tr("Send these for real…"));
    m_send->setAccessibleName(m_send->text());
    m_reason->setText(m_whyNot);
    m_reason->setVisible(number > 0 && !m_whyNot.isEmpty());
}

} // namespace gancho
