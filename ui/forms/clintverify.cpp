#include "ui/forms/clintverify.h"

#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "models/items/verdicttext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gancho {

ClintVerify::ClintVerify(const Services &services, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_button(makeButton(name, tr("Verify"), nullptr, this))
    , m_result(new Banner(Tone::Info, this))
    , m_hint(makeText({}, "caption", this))
    , m_column(makeColumn(this, 0, 8))
{
    m_result->setObjectName(name + QStringLiteral("Result"));
    m_hint->setObjectName(name + QStringLiteral("Hint"));
    m_column->addWidget(m_button, 0, Qt::AlignLeft);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_result);
    m_column->addStretch(1);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (--m_left > 0) {
            showWaiting();
            return;
        }
        stop();
        m_result->setMessage(
            Tone::Warn,
            tr("Nothing came in %n second(s). Is the integration saved and switched on in Clint? Is the URL there "
               "exactly the one from the guide? Does the receiver run, and does the tunnel lead here? Make it happen "
               "once (move a deal, for example) while this waits.",
               nullptr, m_seconds));
    });
    connect(m_button, &QPushButton::clicked, this, [this] { isWaiting() ? stop() : start(); });
    connect(&services.store, &EventStore::appended, this, &ClintVerify::look);
    setTarget({}, {});
}

void ClintVerify::setTarget(InboxId inbox, const Reader &reader)
{
    if (isWaiting() && inbox == m_inbox) {
        m_reader = reader;
        return;
    }
    stop();
    m_inbox = inbox;
    m_reader = reader;
    m_result->setMessage(Tone::Info, {});
    showLines({});
    m_button->setEnabled(inbox.isValid());
    m_hint->setText(inbox.isValid()
                        ? tr("Waits for the next event, says which one it was and whether its key was right.")
                        : tr("This URL is no inbox of this computer, so what arrives there cannot be seen here. With "
                             "“Use this computer” the events come here first."));
}

void ClintVerify::start()
{
    showLines({});
    m_result->setMessage(Tone::Info, {});
    m_left = m_seconds;
    ++m_generation;
    whenDone(m_services.store.statistics(), this, [this, generation = m_generation](const Result<LogStatistics> &got) {
        if (generation != m_generation)
            return;
        m_seen = got ? got->newestId : 0;
        m_tick.start();
        m_button->setText(tr("Stop waiting"));
        m_button->setAccessibleName(m_button->text());
        showWaiting();
    });
}

void ClintVerify::stop()
{
    ++m_generation;
    m_tick.stop();
    m_button->setText(tr("Verify"));
    m_button->setAccessibleName(m_button->text());
    m_hint->setText(tr("Waits for the next event, says which one it was and whether its key was right."));
}

void ClintVerify::showWaiting()
{
    m_hint->setText(tr("Waiting for an event… %n second(s) left.", nullptr, m_left));
}

void ClintVerify::look()
{
    if (!isWaiting() || !m_inbox.isValid())
        return;
    EventFilter filter;
    filter.inboxes = {m_inbox};
    whenDone(m_services.store.ids(filter, m_seen), this,
             [this, generation = m_generation](const Result<QVector<qint64>> &ids) {
                 if (generation != m_generation || !ids || ids->isEmpty())
                     return;
                 m_seen = qMax(m_seen, ids->first());
                 for (auto it = ids->rbegin(); it != ids->rend(); ++it)
                     whenDone(m_services.store.record(EventId(*it)), this,
                              [this, generation](const Result<EventRecord> &record) {
                                  if (generation == m_generation && record)
                                      take(*record);
                              });
             });
}

void ClintVerify::take(const EventRecord &record)
{
    const Finding found = m_reader ? m_reader(record) : Finding();
    const bool failed = record.verdict.isFailure();
    if (!found.mine && !failed)
        return;
    stop();
    if (failed) {
        m_result->setMessage(
            Tone::Bad, tr("An event came, but its key is not right. %1").arg(verdicttext::sentence(record.verdict)));
        showLines({});
        return;
    }
    const QString check =
        record.verdict.reason == SenderReason::Passed ? tr("The key is right.") : tr("The inbox asks for no key.");
    m_result->setMessage(found.tone, tr("%1 %2").arg(found.text, check));
    showLines(found.lines);
    Q_EMIT passed();
}

void ClintVerify::showLines(const QList<QPair<QString, QString>> &lines)
{
    delete std::exchange(m_lines, nullptr);
    if (lines.isEmpty())
        return;
    m_lines = new QWidget(this);
    m_lines->setObjectName(m_button->objectName() + QStringLiteral("Lines"));
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : lines) {
        grid->addWidget(makeLabel(name, "muted", m_lines), row, 0);
        grid->addWidget(new ElidedLabel(value, nullptr, m_lines), row++, 1);
    }
    m_column->insertWidget(m_column->count() - 1, m_lines);
    m_lines->show();
}

} // namespace gancho
