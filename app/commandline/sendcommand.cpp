#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/net/eventposter.h"
#include "app/sandbox/testevents.h"
#include "models/domain/subscription.h"

#include <QCoreApplication>
#include <QTimer>

namespace gancho {

namespace {

/// Sends one event after the other, `rate` a second at most (0: each as soon as the one before was answered).
class SendRun : public QObject
{
public:
    QString type;
    QUrl url;
    HeaderList headers;
    int count = 1;
    double rate = 0;
    bool allGood = true;

    void sendNext()
    {
        const auto body = m_events.next(type);
        if (!body)
            return QCoreApplication::exit(
                complain(QCoreApplication::translate("CommandLine", "This event cannot be sent."), 1));
        if (rate > 0 && ++m_sent < count)
            QTimer::singleShot(int(1000 / rate), Qt::PreciseTimer, this, [this] { sendNext(); });
        whenDone(m_poster.post(url, headers, *body), this, [this](const Result<PostOutcome> &outcome) {
            ++m_answered;
            if (outcome)
                printLine(QStringLiteral("%1 %2 ms").arg(outcome->status).arg(outcome->elapsedMs).toUtf8());
            else
                complain(outcome.error().text, 1);
            allGood = allGood && outcome && outcome->status / 100 == 2;
            if (m_answered == count)
                QCoreApplication::exit(allGood ? 0 : 1);
            else if (rate <= 0)
                sendNext();
        });
    }

private:
    TestEvents m_events;
    EventPoster m_poster;
    int m_sent = 0;
    int m_answered = 0;
};

} // namespace

int runSend(const QStringList &words)
{
    Options options(QStringLiteral("send"));
    options.parser.addOptions({
        {QStringLiteral("event"),
         QCoreApplication::translate("CommandLine", "Identifier of the event, for example CONTACT_NEW."),
         QStringLiteral("TYPE")},
        {QStringLiteral("to"), QCoreApplication::translate("CommandLine", "Where to send it."), QStringLiteral("URL")},
        {QStringLiteral("platform"), QCoreApplication::translate("CommandLine", "Whose event: wts-chat."),
         QStringLiteral("PLATFORM"), QStringLiteral("wts-chat")},
        {QStringLiteral("count"), QCoreApplication::translate("CommandLine", "How many, 1 to 1000000."),
         QStringLiteral("N"), QStringLiteral("1")},
        {QStringLiteral("rate"), QCoreApplication::translate("CommandLine", "How many a second at most, up to 1000."),
         QStringLiteral("R")},
        {QStringLiteral("header"), QCoreApplication::translate("CommandLine", "A header, name:value; may be repeated."),
         QStringLiteral("NAME:VALUE")},
    });
    if (const auto code = options.read(words))
        return *code;
    if (options.parser.value(QStringLiteral("platform")) != platformSlug(PlatformKind::WtsChat))
        return complain(QCoreApplication::translate("CommandLine", "--platform must be wts-chat."), 2);
    SendRun run;
    run.type = options.parser.value(QStringLiteral("event"));
    if (!TestEvents().next(run.type))
        return complain(QCoreApplication::translate(
                            "CommandLine", "--event needs the identifier of an event, for example CONTACT_NEW."),
                        2);
    const QString url = options.parser.value(QStringLiteral("to"));
    if (const QString problem = checkWebhookUrl(url); !problem.isEmpty())
        return complain(QStringLiteral("--to: ") + problem, 2);
    run.url = QUrl(url);
    bool ok = false;
    run.count = options.parser.value(QStringLiteral("count")).toInt(&ok);
    if (!ok || run.count < 1 || run.count > 1'000'000)
        return complain(QCoreApplication::translate("CommandLine", "--count needs a number from 1 to 1000000."), 2);
    if (options.parser.isSet(QStringLiteral("rate"))) {
        run.rate = options.parser.value(QStringLiteral("rate")).toDouble(&ok);
        if (!ok || run.rate <= 0 || run.rate > 1000)
            return complain(QCoreApplication::translate("CommandLine", "--rate needs a number above 0, up to 1000."),
                            2);
    }
    for (const QString &header : options.parser.values(QStringLiteral("header"))) {
        const qsizetype colon = header.indexOf(u':');
        if (colon < 1 || header.contains(u'\n') || header.contains(u'\r'))
            return complain(QCoreApplication::translate("CommandLine", "--header needs NAME:VALUE."), 2);
        run.headers.emplaceBack(header.left(colon).trimmed().toUtf8(), header.mid(colon + 1).trimmed().toUtf8());
    }
    QTimer::singleShot(0, &run, [&run] { run.sendNext(); });
    return QCoreApplication::exec();
}

} // namespace gancho
