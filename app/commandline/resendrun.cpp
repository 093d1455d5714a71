#include "app/commandline/options.h"
#include "app/commandline/sendoptions.h"
#include "app/commandline/stopsignals.h"
#include "app/sending/resendjob.h"
#include "app/store/eventstore.h"
#include "app/store/folderlock.h"

#include <QCoreApplication>
#include <QLocale>

namespace gancho {

namespace {

/// Finds the events, says what would be sent, and sends it.
class ResendRun : public QObject
{
public:
    ResendRun(EventStore &store, const SendOptions &options, bool keeps)
        : m_store(store)
        , m_options(options)
        , m_keeps(keeps)
    {
        m_resend.url = options.url;
        m_resend.mark = options.mark;
        m_resend.added = options.headers;
        m_resend.signature = options.signature;
    }

    void start()
    {
        const auto planned = andThen(m_store.ids(*m_options.again), this, [this](const QVector<qint64> &ids) {
            return planResend(m_store, ids, m_resend, m_options.pace, {}, this);
        });
        whenDone(planned, this, [this](const Result<ResendPlan> &plan) {
            if (!plan)
                return end(complain(plan.error().text, 1));
            go(*plan);
        });
    }

    void stop()
    {
        if (m_job)
            m_job->sending().cancel();
        else
            end(1);
    }

private:
    void end(int code) { QCoreApplication::exit(code); }

    void go(const ResendPlan &plan)
    {
        for (const SendWarning &warning : plan.warnings)
            complain(sendguard::warningText(warning), 0);
        if (plan.refusal)
            return end(complain(sendguard::refusalText(*plan.refusal), 1));
        if (!plan.problem.isEmpty())
            return end(complain(plan.problem, 1));
        if (plan.ids.isEmpty())
            return end(complain(QCoreApplication::translate("CommandLine", "There is no such event to be sent."), 1));
        if (m_options.dryRun) {
            printLine(QCoreApplication::translate("CommandLine", "%1 events, %2 bytes, to %3")
                          .arg(plan.ids.size())
                          .arg(plan.bytes)
                          .arg(plan.target)
                          .toUtf8());
            return end(0);
        }
        if (plan.needsConsent() && !m_options.anyway)
            return end(complain(QCoreApplication::translate("CommandLine", "Nothing was sent; --anyway sends it."), 1));
        m_job = std::make_unique<ResendJob>(m_store, m_sender, plan, m_resend, m_options.pace);
        connect(m_job.get(), &ResendJob::answered, this, [](const Resend &resend) {
            if (resend.status > 0)
                printLine(QStringLiteral("%1 %2 ms %3")
                              .arg(resend.status)
                              .arg(resend.totalUs / 1000)
                              .arg(resend.event.value)
                              .toUtf8());
            else
                complain(QStringLiteral("%1: %2").arg(resend.event.value).arg(resend.problem), 1);
        });
        connect(m_job.get(), &ResendJob::keepingFailed, this, [this](const QString &text) {
            if (m_keeps)
                complain(text, 1);
        });
        connect(m_job.get(), &ResendJob::finished, this,
                [this] { end(m_job->sending().accepted() == m_job->sending().count() ? 0 : 1); });
        m_job->sending().start();
    }

    EventStore &m_store;
    const SendOptions m_options;
    const bool m_keeps;
    ResendOptions m_resend;
    RawSender m_sender;
    std::unique_ptr<ResendJob> m_job;
};

} // namespace

int runResend(const SendOptions &options, const QString &dataFolder)
{
    StopSignals signalsToStop;
    // Who receives into this folder meanwhile owns its log: then the answers are printed and not kept.
    const auto lock = FolderLock::take(dataFolder);
    const bool keeps = lock.has_value() && !options.dryRun;
    const auto store =
        EventStore::open(dataFolder, keeps ? EventStore::Access::ReadWrite : EventStore::Access::ReadOnly);
    if (!store)
        return complain(store.error().text, 1);
    ResendRun run(**store, options, keeps);
    QObject::connect(&signalsToStop, &StopSignals::stopRequested, &run, [&run] { run.stop(); });
    QMetaObject::invokeMethod(
        &run, [&run] { run.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace gancho
