#pragma once

#include "app/sending/sendjob.h"
#include "app/sending/testevent.h"

#include <QCommandLineParser>

#include <tl/expected.hpp>

#include <optional>

namespace gancho {

/// The words of `send`: what is sent where, how often, how fast, and how it is signed. A secret is never among them: it
/// comes by an environment variable, which no list of processes shows.
class SendOptions
{
public:
    static void addTo(QCommandLineParser &parser);
    /// Or what is wrong with the words, translated, in one line.
    static tl::expected<SendOptions, QString> read(const QCommandLineParser &parser);

    QUrl url;
    HeaderList headers;
    SignaturePlan signature; ///< Keep where none is asked for
    SendPace pace;
    int count = 1;
    bool mark = true;
    bool dryRun = false;
    bool anyway = false;
    TestEventWish wish;               ///< where nothing of the log is sent again
    qint64 fromEvent = 0;             ///< wish is based on this event of the log
    std::optional<EventFilter> again; ///< these events of the log are sent again

    bool needsLog() const { return fromEvent > 0 || again; }

private:
    QString readWhat(const QCommandLineParser &parser);
    QString readPace(const QCommandLineParser &parser);
    QString readSignature(const QCommandLineParser &parser);
};

/// Sends events of the log again; returns the exit code.
int runResend(const SendOptions &options, const QString &dataFolder);

} // namespace gancho
