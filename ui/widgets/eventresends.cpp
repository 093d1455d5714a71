#include "ui/widgets/eventresends.h"

#include "ui/delegates/pilldelegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace gancho {

EventResends::EventResends(QWidget *parent)
    : QTableView(parent)
    , m_model(new ResendModel(this))
{
    setObjectName(QStringLiteral("eventResends"));
    setAccessibleName(tr("This event sent again"));
    setModel(m_model);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setItemDelegateForColumn(ResendModel::Answer, new PillDelegate(this));
    setColumnHidden(ResendModel::What, true);
    setColumnWidth(ResendModel::Time, 116);
    setColumnWidth(ResendModel::Answer, 68);
    setColumnWidth(ResendModel::Compared, 124);
    setColumnWidth(ResendModel::Duration, 68);
    // It takes what is left.
    setColumnWidth(ResendModel::Target, 40);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Resend &resend = m_model->rows().at(index.row()).resend;
        if (resend.status > 0)
            Q_EMIT compareRequested(resend);
    });
}

void EventResends::setResends(const EventRecord &event, const QVector<Resend> &resends)
{
    QVector<ResendModel::Row> rows;
    for (Resend resend : resends) {
        resend.compared = compareAnswers(event.summary.status, event.answerBody, resend);
        rows += {resend, {}};
    }
    m_model->setRows(rows);
}

} // namespace gancho
