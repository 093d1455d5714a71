#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/commandline/sendoptions.h"
#include "app/sending/sendguard.h"
#include "app/store/eventreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace gancho {

namespace {

/// Sends test events; each is made when its turn has come.
class SendRun : public QObject
{
public:
    SendRun(const SendOptions &options, std::unique_ptr<TestEventMaker> maker)
        : m_options(options)
        , m_maker(std::move(maker))
    {
    }

    /// Errors: Invalid for a place in the body that there is not.
    Result<Done> start()
    {
        // How many events a story has is seen when it is told.
        const bool story = m_options.wish.base == TestEventWish::Base::Story;
        for (int turn = 0; turn < (story ? m_options.count : 1); ++turn)
            if (const auto made = make(); !made)
                return made;
        const qsizetype count = story ? m_waiting.size() : m_options.count;
        m_types = story;
        m_job = std::make_unique<SendJob>(
            m_sender, count, [this](qsizetype) { return ready(next()); }, m_options.pace);
        connect(m_job.get(), &SendJob::answered, this,
                [this](qsizetype, const SendOutcome &outcome) { print(outcome); });
        connect(m_job.get(), &SendJob::finished, this,
                [this] { QCoreApplication::exit(m_job->accepted() == m_job->count() ? 0 : 1); });
        m_job->start();
        return Done{};
    }

private:
    Result<Done> make()
    {
        const auto events = m_maker->next();
        if (!events)
            return fail(events.error());
        m_waiting += *events;
        return Done{};
    }

    Result<RawRequest> next()
    {
        if (m_at >= m_waiting.size()) {
            m_waiting.clear();
            m_at = 0;
            if (const auto made = make(); !made)
                return fail(made.error());
        }
        const InventedEvent &event = m_waiting[m_at++];
        m_sent += event.type;
        return testevent::requestOf(testevent::urlFor(m_options.url, event.type), event.body, m_options.headers,
                                    m_options.signature, m_options.mark, QDateTime::currentSecsSinceEpoch());
    }

    void print(const SendOutcome &outcome)
    {
        const QString type = m_sent.isEmpty() ? QString() : m_sent.takeFirst();
        if (outcome.answer.status == 0) {
            complain(outcome.problem, 1);
            return;
        }
        QString line = QStringLiteral("%1 %2 ms").arg(outcome.answer.status).arg(outcome.answer.totalUs / 1000);
        if (m_types)
            line += u' ' + type;
        printLine(line.toUtf8());
    }

    const SendOptions m_options;
    const std::unique_ptr<TestEventMaker> m_maker;
    RawSender m_sender;
    std::unique_ptr<SendJob> m_job;
    QVector<InventedEvent> m_waiting;
    QStringList m_sent; ///< types of what is under way
    qsizetype m_at = 0;
    bool m_types = false;
};

/// The body of an event of the log.
Result<QByteArray> bodyOf(const QString &folder, qint64 id)
{
    const QDir dir(folder);
    if (!QFile::exists(dir.filePath(QStringLiteral("events.sqlite"))))
        return fail(ErrorKind::NotFound, QCoreApplication::translate("CommandLine", "There is no event log in %1.")
                                             .arg(QDir::toNativeSeparators(folder)));
    EventReader reader(dir.filePath(QStringLiteral("events.sqlite")), dir.filePath(QStringLiteral("search.sqlite")));
    return reader.record(EventId(id)).map([](const EventRecord &record) { return record.body; });
}

int runTest(SendOptions options, const QString &dataFolder)
{
    if (options.fromEvent > 0) {
        const auto body = bodyOf(dataFolder, options.fromEvent);
        if (!body)
            return complain(body.error().text, 1);
        options.wish.body = *body;
    }
    auto maker = TestEventMaker::of(options.wish);
    if (!maker)
        return complain(maker.error().text, 1);
    SendRun run(options, std::move(*maker));
    if (const auto started = run.start(); !started)
        return complain(started.error().text, 2);
    return QCoreApplication::exec();
}

} // namespace

int runSend(const QStringList &words)
{
    Options options(QStringLiteral("send"));
    options.addDataDir();
    SendOptions::addTo(options.parser);
    if (const auto code = options.read(words))
        return *code;
    const auto wanted = SendOptions::read(options.parser);
    if (!wanted)
        return complain(wanted.error(), 2);
    QString data;
    if (wanted->needsLog()) {
        const auto folders = options.folders();
        if (!folders)
            return 1;
        data = folders->data;
    }
    return wanted->again ? runResend(*wanted, data) : runTest(*wanted, data);
}

} // namespace gancho
