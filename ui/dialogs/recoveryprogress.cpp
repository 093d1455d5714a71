#include "ui/dialogs/recoveryprogress.h"

#include "models/base/future.h"
#include "ui/widgets/build.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

namespace {
constexpr int steps = 1000;
constexpr int refreshMs = 100;
} // namespace

RecoveryProgress::RecoveryProgress(const LogRecovery &recovery, QWidget *parent)
    : QWidget(parent)
    , m_recovery(recovery)
    , m_done(std::make_shared<std::atomic<double>>(0))
    , m_bar(new QProgressBar(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("recoveryProgress"));
    setWindowTitle(QStringLiteral("Gancho"));
    identify(m_bar, QStringLiteral("recoveryBar"), tr("Progress of the recovery"));
    m_bar->setRange(0, steps);
    auto *column = makeColumn(this, 24, 12);
    column->addWidget(makeLabel(tr("Recovering the event log"), "section", this));
    column->addWidget(
        makeText(tr("Its file is damaged. It is set aside, and everything that can be read of it goes into a "
                    "new log. Gancho opens when this is done."),
                 nullptr, this));
    column->addWidget(m_bar);
    setFixedWidth(480);
    m_timer->setInterval(refreshMs);
    connect(m_timer, &QTimer::timeout, this, [this] { m_bar->setValue(int(*m_done * steps)); });
}

void RecoveryProgress::begin()
{
    show();
    m_timer->start();
    const auto report = QtConcurrent::run([recovery = m_recovery, done = m_done]() -> Result<LogRecoveryReport> {
        return recovery.recover([done](double part) { *done = part; });
    });
    whenDone(report, this, [this](const Result<LogRecoveryReport> &result) {
        m_report = result;
        m_timer->stop();
        Q_EMIT finished();
    });
}

} // namespace gancho
