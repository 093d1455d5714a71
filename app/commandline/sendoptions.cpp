#include "app/commandline/sendoptions.h"

#include "app/signing/signing.h"
#include "models/domain/clintevents.h"
#include "models/domain/clintintegration.h"
#include "models/domain/eventquery.h"
#include "models/domain/sendercheckcodec.h"
#include "models/domain/subscription.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace gancho {

namespace {

QString schemeNames()
{
    QStringList names;
    for (const SenderScheme scheme : SenderCheckCodec::schemes())
        if (scheme != SenderScheme::None)
            names += SenderCheckCodec::name(scheme);
    return names.join(QStringLiteral(", "));
}

QString storyNames(PlatformKind platform)
{
    QStringList names;
    for (const EventStory &story : TestEvents::stories(platform))
        names += story.id;
    return names.join(QStringLiteral(", "));
}

} // namespace

void SendOptions::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("event"),
         QCoreApplication::translate("CommandLine", "Identifier of the event, for example CONTACT_NEW."),
         QStringLiteral("TYPE")},
        {QStringLiteral("example"),
         QCoreApplication::translate("CommandLine", "With --event: the documented example, not an invented one.")},
        {QStringLiteral("story"),
         QCoreApplication::translate("CommandLine",
                                     "Events that belong together: %1; of the other platforms %2 and %3.")
             .arg(storyNames(PlatformKind::WtsChat), storyNames(PlatformKind::Whazing),
                  storyNames(PlatformKind::Clint)),
         QStringLiteral("NAME")},
        {QStringLiteral("from-event"),
         QCoreApplication::translate("CommandLine",
                                     "An event of the log as a test event, with a new id and as of now."),
         QStringLiteral("ID")},
        {QStringLiteral("set"),
         QCoreApplication::translate("CommandLine",
                                     "Puts a value into the body, for example /content/name=Maria; may be repeated."),
         QStringLiteral("POINTER=VALUE")},
        {QStringLiteral("resend-filter"),
         QCoreApplication::translate("CommandLine", "Sends again the events of the log with all these words; an empty "
                                                    "text: every event."),
         QStringLiteral("TEXT")},
        {QStringLiteral("resend-type"),
         QCoreApplication::translate("CommandLine", "Sends again the events of this type; may be repeated."),
         QStringLiteral("TYPE")},
        {QStringLiteral("to"), QCoreApplication::translate("CommandLine", "Where to send it."), QStringLiteral("URL")},
        {QStringLiteral("platform"),
         QCoreApplication::translate("CommandLine", "Whose event: wts-chat, whazing or clint."),
         QStringLiteral("PLATFORM"), QStringLiteral("wts-chat")},
        {QStringLiteral("count"),
         QCoreApplication::translate("CommandLine", "How many, 1 to 1000000; of a story up to 1000."),
         QStringLiteral("N"), QStringLiteral("1")},
        {QStringLiteral("rate"), QCoreApplication::translate("CommandLine", "How many a second at most, up to 1000."),
         QStringLiteral("R")},
        {QStringLiteral("pace"),
         QCoreApplication::translate("CommandLine", "Sends again in the time in which they came, that many times "
                                                    "faster: 1, 10."),
         QStringLiteral("FACTOR")},
        {QStringLiteral("header"), QCoreApplication::translate("CommandLine", "A header, name:value; may be repeated."),
         QStringLiteral("NAME:VALUE")},
        {QStringLiteral("sign"),
         QCoreApplication::translate("CommandLine", "Signs with the present time: %1.").arg(schemeNames()),
         QStringLiteral("SCHEME")},
        {QStringLiteral("sign-name"),
         QCoreApplication::translate("CommandLine", "Header or parameter with the key, for header and query."),
         QStringLiteral("NAME")},
        {QStringLiteral("secret-env"),
         QCoreApplication::translate("CommandLine", "Environment variable that holds the secret."),
         QStringLiteral("VAR")},
        {QStringLiteral("no-mark"),
         QCoreApplication::translate("CommandLine", "Without the header that says that it is a test or comes again.")},
        {QStringLiteral("dry-run"), QCoreApplication::translate("CommandLine", "Says what would be sent again.")},
        {QStringLiteral("anyway"), QCoreApplication::translate("CommandLine", "Sends again in spite of warnings.")},
    });
}

QString SendOptions::readWhat(const QCommandLineParser &parser)
{
    const bool resends = parser.isSet(QStringLiteral("resend-filter")) || parser.isSet(QStringLiteral("resend-type"));
    const int kinds = int(parser.isSet(QStringLiteral("event"))) + int(parser.isSet(QStringLiteral("story"))) +
                      int(parser.isSet(QStringLiteral("from-event"))) + int(resends);
    if (kinds != 1)
        return QCoreApplication::translate(
            "CommandLine", "send needs one of --event, --story, --from-event and --resend-filter or --resend-type.");
    for (const QString &text : parser.values(QStringLiteral("set"))) {
        const auto change = FieldChange::read(text);
        if (!change)
            return QStringLiteral("--set: ") + change.error().text;
        wish.changes += *change;
    }
    if (resends) {
        if (!wish.changes.isEmpty())
            return QCoreApplication::translate("CommandLine", "--set is for test events; see --from-event.");
        again = EventFilter();
        again->text = parser.value(QStringLiteral("resend-filter"));
        again->types = parser.values(QStringLiteral("resend-type"));
        if (const auto query = EventQuery::parse(again->text); !query)
            return QStringLiteral("--resend-filter: ") + query.error().text;
        return {};
    }
    if (parser.isSet(QStringLiteral("from-event"))) {
        wish.base = TestEventWish::Base::Real;
        bool ok = false;
        fromEvent = parser.value(QStringLiteral("from-event")).toLongLong(&ok);
        return ok && fromEvent > 0
                   ? QString()
                   : QCoreApplication::translate("CommandLine", "--from-event needs the number of an event.");
    }
    const bool story = parser.isSet(QStringLiteral("story"));
    wish.base = story                                     ? TestEventWish::Base::Story
                : parser.isSet(QStringLiteral("example")) ? TestEventWish::Base::Example
                                                          : TestEventWish::Base::Invented;
    wish.type = parser.value(story ? QStringLiteral("story") : QStringLiteral("event"));
    if (TestEventMaker::of(wish))
        return {};
    return story
               ? QCoreApplication::translate("CommandLine", "--story must be one of %1.").arg(storyNames(wish.platform))
               : QCoreApplication::translate("CommandLine",
                                             "--event needs the identifier of an event, for example CONTACT_NEW.");
}

QString SendOptions::readPace(const QCommandLineParser &parser)
{
    bool ok = false;
    count = parser.value(QStringLiteral("count")).toInt(&ok);
    const int most = wish.base == TestEventWish::Base::Story ? 1000 : 1'000'000;
    if (!ok || count < 1 || count > most)
        return QCoreApplication::translate("CommandLine", "--count needs a number from 1 to %1.").arg(most);
    if (parser.isSet(QStringLiteral("rate"))) {
        pace.kind = SendPace::Kind::Rate;
        pace.rate = parser.value(QStringLiteral("rate")).toDouble(&ok);
        if (!ok || pace.rate <= 0 || pace.rate > 1000)
            return QCoreApplication::translate("CommandLine", "--rate needs a number above 0, up to 1000.");
    }
    if (parser.isSet(QStringLiteral("pace"))) {
        if (!again || pace.kind == SendPace::Kind::Rate)
            return QCoreApplication::translate("CommandLine", "--pace needs --resend-filter, and no --rate.");
        pace.kind = SendPace::Kind::Original;
        pace.speed = parser.value(QStringLiteral("pace")).toDouble(&ok);
        if (!ok || pace.speed <= 0 || pace.speed > 1000)
            return QCoreApplication::translate("CommandLine", "--pace needs a number above 0, up to 1000.");
    }
    return {};
}

QString SendOptions::readSignature(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("sign"))) {
        for (const char *other : {"sign-name", "secret-env"})
            if (parser.isSet(QLatin1String(other)))
                return QCoreApplication::translate("CommandLine", "--%1 needs --sign.").arg(QLatin1String(other));
        return {};
    }
    const auto scheme = SenderCheckCodec::scheme(parser.value(QStringLiteral("sign")));
    if (!scheme || *scheme == SenderScheme::None)
        return QCoreApplication::translate("CommandLine", "--sign must be one of %1.").arg(schemeNames());
    signature.choice = SignaturePlan::Choice::Renew;
    signature.check.scheme = *scheme;
    signature.check.name = parser.value(QStringLiteral("sign-name"));
    if (const QString problem = signing::nameProblem(*scheme, signature.check.name); !problem.isEmpty())
        return problem;
    const QString variable = parser.value(QStringLiteral("secret-env"));
    if (variable.isEmpty())
        return QCoreApplication::translate("CommandLine", "--sign needs --secret-env, the environment variable that "
                                                          "holds the secret.");
    const QString secret = qEnvironmentVariable(variable.toLocal8Bit().constData());
    if (const QString problem = signing::secretProblem(*scheme, secret); !problem.isEmpty())
        return QStringLiteral("%1: %2").arg(variable, problem);
    signature.secret = secret.toUtf8();
    return {};
}

tl::expected<SendOptions, QString> SendOptions::read(const QCommandLineParser &parser)
{
    SendOptions options;
    options.wish.platform = platformFromSlug(parser.value(QStringLiteral("platform")));
    if (options.wish.platform == PlatformKind::None)
        return tl::unexpected<QString>(
            QCoreApplication::translate("CommandLine", "--platform must be wts-chat, whazing or clint."));
    for (const auto read : {&SendOptions::readWhat, &SendOptions::readPace, &SendOptions::readSignature})
        if (const QString problem = (options.*read)(parser); !problem.isEmpty())
            return tl::unexpected(problem);
    const QString url = parser.value(QStringLiteral("to"));
    if (const QString problem = checkWebhookUrl(url); !problem.isEmpty())
        return tl::unexpected<QString>(QStringLiteral("--to: ") + problem);
    options.url = QUrl(url);
    for (const QString &header : parser.values(QStringLiteral("header"))) {
        const qsizetype colon = header.indexOf(u':');
        if (colon < 1 || header.contains(u'\n') || header.contains(u'\r'))
            return tl::unexpected<QString>(QCoreApplication::translate("CommandLine", "--header needs NAME:VALUE."));
        options.headers.emplaceBack(header.left(colon).trimmed().toUtf8(), header.mid(colon + 1).trimmed().toUtf8());
    }
    options.mark = !parser.isSet(QStringLiteral("no-mark"));
    options.dryRun = parser.isSet(QStringLiteral("dry-run"));
    options.anyway = parser.isSet(QStringLiteral("anyway"));
    return options;
}

} // namespace gancho
