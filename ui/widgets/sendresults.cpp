#include "ui/widgets/sendresults.h"

#include "app/sending/sendjob.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answerview.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/build.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <utility>

namespace gancho {

SendResults::SendResults(QWidget *parent)
    : QWidget(parent)
    , m_model(new ResendModel(this))
    , m_whole(new QStackedWidget(this))
    , m_nothing(new InlineMessage(QStringLiteral("sendNothing"), this))
    , m_text(makeLabel({}, nullptr, this))
    , m_progress(new QProgressBar(this))
    , m_pause(makeButton(QStringLiteral("sendPause"), tr("Pause"), nullptr, this))
    , m_cancel(makeButton(QStringLiteral("sendCancel"), tr("Cancel"), nullptr, this))
    , m_compare(makeButton(QStringLiteral("sendCompare"), tr("Compare the answers"), "link", this))
    , m_table(new QTableView(this))
    , m_answers(new QWidget(this))
{
    m_text->setObjectName(QStringLiteral("sendProgressText"));
    identify(m_progress, QStringLiteral("sendProgress"), tr("Progress of the sending"));
    m_progress->setTextVisible(false);
    identify(m_table, QStringLiteral("sendAnswers"), tr("Answers"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setItemDelegateForColumn(ResendModel::Answer, new PillDelegate(m_table));
    m_table->setColumnWidth(ResendModel::Time, 120);
    m_table->setColumnWidth(ResendModel::Answer, 76);
    m_table->setColumnWidth(ResendModel::Compared, 150);
    m_table->setColumnWidth(ResendModel::Duration, 76);
    m_table->setColumnHidden(ResendModel::Target, true);
    m_table->horizontalHeader()->setSectionResizeMode(ResendModel::What, QHeaderView::Stretch);

    auto *answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins(0, 8, 0, 0);
    answers->setSpacing(16);
    m_firstPane = makeAnswer(tr("First answer"), m_firstStatus, m_firstBody, "firstAnswer");
    answers->addWidget(m_firstPane, 1);
    answers->addWidget(makeAnswer(tr("Answer now"), m_nowStatus, m_nowBody, "answerNow"), 1);

    auto *running = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_text, 1);
    head->addWidget(m_compare);
    head->addWidget(m_pause);
    head->addWidget(m_cancel);
    auto *split = new QSplitter(Qt::Vertical, running);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_answers);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = makeColumn(running, 0, 8);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(split, 1);

    m_whole->addWidget(m_nothing);
    m_whole->addWidget(running);
    makeColumn(this, 0, 0)->addWidget(m_whole);
    m_answers->hide();
    m_compare->hide();

    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (!m_job)
            return;
        if (m_job->state() == SendJob::State::Paused)
            m_job->resume();
        else
            m_job->pause();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->currentIndex().row(); row >= 0)
            Q_EMIT compareRequested(m_model->rows().at(row).resend);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SendResults::showChosen);
}

QWidget *SendResults::makeAnswer(const QString &title, Pill *&status, BodyView *&body, const char *name)
{
    auto *pane = new QWidget(m_answers);
    pane->setObjectName(QLatin1String(name));
    status = new Pill({}, Tone::Neutral, pane);
    body = new BodyView(pane, title);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(title, "label", pane));
    head->addWidget(status);
    head->addStretch();
    auto *card = makeCard(pane);
    makeColumn(card, 1, 0)->addWidget(body);
    auto *column = makeColumn(pane, 0, 6);
    column->addLayout(head);
    column->addWidget(card, 1);
    return pane;
}

void SendResults::setNothing(const QString &text)
{
    m_nothing->showText(text);
}

void SendResults::follow(SendJob *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_model->setRows({});
    m_answers->hide();
    m_compare->hide();
    m_chosen = {};
    m_whole->setCurrentIndex(job ? 1 : 0);
    if (!job)
        return;
    connect(job, &SendJob::progressed, this, &SendResults::showProgress);
    connect(job, &QObject::destroyed, this, [this, job] {
        if (m_job == job)
            m_job = nullptr;
    });
    m_progress->setRange(0, int(job->count()));
    showProgress();
}

void SendResults::add(const ResendModel::Row &row)
{
    m_model->add(row);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void SendResults::showProgress()
{
    if (!m_job)
        return;
    const QLocale locale;
    m_progress->setValue(int(m_job->ended()));
    m_progress->setVisible(!m_job->isOver());
    m_pause->setVisible(!m_job->isOver());
    m_cancel->setVisible(!m_job->isOver());
    const bool paused = m_job->state() == SendJob::State::Paused;
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    const QString done =
        tr("%1 of %2 sent, %3 accepted")
            .arg(locale.toString(qlonglong(m_job->ended())), locale.toString(qlonglong(m_job->count())),
                 locale.toString(qlonglong(m_job->accepted())));
    m_text->setText(m_job->state() == SendJob::State::Cancelled ? tr("Cancelled: %1").arg(done)
                    : paused                                    ? tr("Paused: %1").arg(done)
                                                                : done);
}

void SendResults::show(const Answer &answer, Pill *status, BodyView *body)
{
    Resend shown;
    shown.status = answer.status;
    status->setText(answer.status > 0 ? statusText(answer.status) : tr("none"));
    status->setTone(ResendModel::toneOf(shown));
    body->setBytes(answer.body);
}

void SendResults::showChosen()
{
    const int row = m_table->currentIndex().row();
    m_answers->setVisible(row >= 0);
    if (row < 0)
        return;
    const Resend &resend = m_model->rows().at(row).resend;
    if (resend.status > 0) {
        show({resend.status, resend.answerHeaders, resend.answerBody}, m_nowStatus, m_nowBody);
    } else {
        show({}, m_nowStatus, m_nowBody);
        m_nowBody->setPlainText(resend.problem);
    }
    const bool known = resend.event.isValid();
    m_firstPane->setVisible(known);
    m_compare->setVisible(known && resend.status > 0);
    if (std::exchange(m_chosen, resend.event) != resend.event && known)
        Q_EMIT firstWanted(resend.event);
}

void SendResults::setFirst(EventId event, const Answer &answer)
{
    if (event == m_chosen)
        show(answer, m_firstStatus, m_firstBody);
}

} // namespace gancho
