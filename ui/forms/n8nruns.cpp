#include "ui/forms/n8nruns.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "moc_n8nruns.cpp"

namespace gancho {

namespace {

Tone toneOf(const N8nExecution &run)
{
    if (run.isFailed())
        return Tone::Bad;
    return run.status == QLatin1String("success") || run.finished ? Tone::Ok : Tone::Neutral;
}

} // namespace

N8nRuns::N8nRuns(const Source &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_refresh(makeButton(QStringLiteral("n8nRunsRefresh"), tr("Refresh"), "link", this))
    , m_state(makeText({}, "caption", this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_column(makeColumn(this, 0, 4))
{
    setObjectName(QStringLiteral("n8nRuns"));
    m_refresh->setAccessibleName(tr("Refresh the executions"));
    m_state->setObjectName(QStringLiteral("n8nRunsState"));
    m_problem->setObjectName(QStringLiteral("n8nRunsProblem"));
    m_problem->setMessage(Tone::Bad, {});
    m_column->setContentsMargins(0, 8, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Last executions"), "label", this), 1);
    head->addWidget(m_refresh);
    m_column->addLayout(head);
    m_column->addWidget(m_state);
    m_column->addWidget(m_problem);
    connect(m_refresh, &QPushButton::clicked, this, &N8nRuns::refresh);
}

QList<QWidget *> N8nRuns::inputs() const
{
    return {m_refresh};
}

void N8nRuns::refresh()
{
    const int generation = ++m_generation;
    m_refresh->setEnabled(false);
    m_problem->setMessage(Tone::Bad, {});
    if (!m_rows) {
        m_state->setText(tr("Asking n8n…"));
        m_state->show();
    }
    whenDone(m_source.list(most), this, [this, generation](const Result<QList<N8nExecution>> &runs) {
        if (generation != m_generation)
            return;
        m_refresh->setEnabled(true);
        m_state->hide();
        if (runs)
            show(*runs);
        else
            m_problem->setMessage(Tone::Bad, runs.error().text);
    });
}

void N8nRuns::show(const QList<N8nExecution> &runs)
{
    delete m_rows;
    m_rows = new QWidget(this);
    makeColumn(m_rows, 0, 4);
    for (int i = 0; i < int(runs.size()); ++i)
        addRow(runs.at(i), i);
    m_column->addWidget(m_rows);
    m_state->setText(tr("It has not run yet, or n8n keeps no executions of it."));
    m_state->setVisible(runs.isEmpty());
}

void N8nRuns::addRow(const N8nExecution &run, int index)
{
    const QString when = QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *time = new ElidedLabel(when, nullptr, m_rows);
    time->setObjectName(QStringLiteral("n8nRunTime%1").arg(index));
    auto *open = makeButton(QStringLiteral("n8nRunOpen%1").arg(index), tr("Open"), "link", m_rows);
    open->setAccessibleName(tr("Open the execution of %1 in the browser").arg(when));
    auto *pill = new Pill(run.statusText(), toneOf(run), m_rows);
    pill->setObjectName(QStringLiteral("n8nRunStatus%1").arg(index));
    row->addWidget(pill);
    row->addWidget(time, 1);
    row->addWidget(open);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    connect(open, &QPushButton::clicked, this, [this, run] { QDesktopServices::openUrl(m_source.page(run)); });
    if (!run.isFailed())
        return;
    auto *why = makeText({}, "caption", m_rows);
    why->setObjectName(QStringLiteral("n8nRunWhy%1").arg(index));
    why->hide();
    m_rows->layout()->addWidget(why);
    explain(run, why);
}

void N8nRuns::explain(const N8nExecution &run, QLabel *label)
{
    whenDone(m_source.whole(run.id), label, [label](const Result<N8nExecution> &whole) {
        label->setText(whole ? whole->problem : whole.error().text);
        label->setVisible(!label->text().isEmpty());
    });
}

} // namespace gancho
