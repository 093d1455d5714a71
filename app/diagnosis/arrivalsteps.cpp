#include "app/diagnosis/arrivalsteps.h"

#include "models/domain/eventtype.h"
#include "models/domain/urldifference.h"
#include "models/items/eventtext.h"
#include "models/items/verdicttext.h"

#include <QCoreApplication>
#include <QUrl>

namespace gancho {

namespace {

using Check = ArrivalStep::Check;
using State = ArrivalStep::State;
using Repair = ArrivalStep::Repair;

bool isRunning(const ArrivalFacts &facts)
{
    return facts.receiver.phase == ReceiverState::Phase::Running;
}

/// What the platform has to call.
QString dueUrl(const ArrivalFacts &facts)
{
    return facts.publicUrl.isEmpty() ? facts.localUrl : facts.publicUrl;
}

ArrivalStep receiverStep(const ArrivalFacts &facts)
{
    if (isRunning(facts) && facts.receiver.storageFailed)
        return {Check::Receiver, State::Bad,
                QCoreApplication::translate("ArrivalSteps", "The receiver runs, but the log cannot be written, so "
                                                            "senders are told to come again: %1")
                    .arg(facts.receiver.problem)};
    if (isRunning(facts))
        return {
            Check::Receiver, State::Good,
            QCoreApplication::translate("ArrivalSteps", "The receiver is running at %1.").arg(facts.receiver.listen())};
    return {Check::Receiver, State::Bad,
            facts.receiver.problem.isEmpty()
                ? QCoreApplication::translate("ArrivalSteps", "The receiver is not running, so nothing can arrive.")
                : facts.receiver.problem,
            Repair::StartReceiver};
}

ArrivalStep inboxStep(const ArrivalFacts &facts)
{
    if (facts.inbox.paused)
        return {Check::Inbox, State::Bad,
                QCoreApplication::translate("ArrivalSteps",
                                            "The inbox is paused: senders are answered 503 and asked to come again."),
                Repair::ResumeInbox};
    return {Check::Inbox, State::Good,
            QCoreApplication::translate("ArrivalSteps", "The inbox \"%1\" takes events.").arg(facts.inbox.name)};
}

ArrivalStep portStep(const ArrivalFacts &facts)
{
    if (!facts.local.sent)
        return {Check::Port, State::Unknown,
                QCoreApplication::translate("ArrivalSteps", "Not asked, since the receiver is not running.")};
    if (facts.local.seen)
        return {Check::Port, State::Good,
                QCoreApplication::translate("ArrivalSteps", "A probe from this computer was answered %1 and is in the "
                                                            "log.")
                    .arg(facts.local.status)};
    if (facts.local.status == 0)
        return {Check::Port, State::Bad,
                QCoreApplication::translate("ArrivalSteps", "Port %1 does not answer, not even on this computer. Stop "
                                                            "the receiver and start it again.")
                    .arg(facts.receiver.port)};
    return {Check::Port, State::Bad,
            QCoreApplication::translate("ArrivalSteps", "A probe from this computer was answered %1, but did not reach "
                                                        "this inbox: another program may hold port %2.")
                .arg(facts.local.status)
                .arg(facts.receiver.port)};
}

ArrivalStep reachStep(const ArrivalFacts &facts)
{
    if (facts.receiver.beyondLoopback)
        return {Check::Reach, State::Unknown,
                QCoreApplication::translate("ArrivalSteps", "Other computers may call %1; a firewall here or in the "
                                                            "router has to let TCP port %2 in.")
                    .arg(facts.receiver.listen())
                    .arg(facts.receiver.port)};
    if (facts.sandbox)
        return {Check::Reach, State::Good,
                QCoreApplication::translate("ArrivalSteps", "Only this computer reaches the receiver, which is enough: "
                                                            "the sandbox is on it too.")};
    if (!facts.publicBase.isEmpty())
        return {Check::Reach, State::Good,
                QCoreApplication::translate("ArrivalSteps", "Only this computer reaches the receiver; the public URL "
                                                            "leads others to it.")};
    return {Check::Reach, State::Bad,
            QCoreApplication::translate("ArrivalSteps", "Only this computer reaches the receiver; a platform needs a "
                                                        "public URL, of a tunnel for example."),
            Repair::SetPublicUrl};
}

ArrivalStep publicStep(const ArrivalFacts &facts)
{
    const ArrivalProbe &probe = facts.outside;
    if (facts.publicBase.isEmpty())
        return {Check::PublicUrl, facts.sandbox ? State::Good : State::Unknown,
                facts.sandbox ? QCoreApplication::translate("ArrivalSteps", "None is set, and the sandbox needs none.")
                              : QCoreApplication::translate("ArrivalSteps", "None is set, so it could not be tried."),
                facts.sandbox || facts.receiver.beyondLoopback ? Repair::None : Repair::SetPublicUrl};
    if (!probe.sent)
        return {Check::PublicUrl, State::Unknown,
                QCoreApplication::translate("ArrivalSteps", "Not asked, since the receiver is not running.")};
    const QString host = QUrl(facts.publicBase).host();
    if (probe.seen)
        return {Check::PublicUrl, State::Good,
                QCoreApplication::translate("ArrivalSteps", "A probe sent round by %1 has arrived.").arg(host)};
    if (probe.status == 0)
        return {Check::PublicUrl, State::Bad,
                QCoreApplication::translate("ArrivalSteps", "%1 does not answer: the tunnel is down or the address is "
                                                            "an old one.")
                    .arg(host),
                Repair::SetPublicUrl};
    return {Check::PublicUrl, State::Bad,
            QCoreApplication::translate("ArrivalSteps", "%1 answered %2, but the probe did not arrive here: it leads "
                                                        "somewhere else, or the tunnel lost its way.")
                .arg(host)
                .arg(probe.status),
            Repair::SetPublicUrl};
}

/// The subscription that comes nearest, with what is different about it.
std::pair<const Subscription *, UrlDifference> nearest(const ArrivalFacts &facts)
{
    const Subscription *best = nullptr;
    auto difference = UrlDifference::Unrelated;
    for (const Subscription &one : facts.subscriptions) {
        auto is = urlDifference(one.url, dueUrl(facts), facts.inbox.name);
        // The sandbox reaches both addresses.
        if (facts.sandbox)
            is = std::min(is, urlDifference(one.url, facts.localUrl, facts.inbox.name));
        const bool nearer = is < difference || (is == difference && best && one.enabled && !best->enabled);
        if (is == UrlDifference::Unrelated || (best && !nearer))
            continue;
        best = &one;
        difference = is;
    }
    return {best, difference};
}

ArrivalStep unknownListing(const ArrivalFacts &facts)
{
    const auto step = [](State state, const QString &text) {
        return ArrivalStep{Check::Subscription, state, text};
    };
    switch (facts.listing) {
    case ArrivalFacts::Listing::NoAccount:
        return step(State::Unknown,
                    QCoreApplication::translate("ArrivalSteps", "This inbox is free and no account is chosen: check at "
                                                                "the sender that it calls this address."));
    case ArrivalFacts::Listing::OtherAccount:
        return step(State::Unknown, QCoreApplication::translate("ArrivalSteps", "The inbox is for the account %1. "
                                                                                "Switch to it to have its webhooks "
                                                                                "checked.")
                                        .arg(facts.account));
    case ArrivalFacts::Listing::NotConnected:
    case ArrivalFacts::Listing::Failed:
    case ArrivalFacts::Listing::Known:
        break;
    }
    return step(State::Unknown, QCoreApplication::translate("ArrivalSteps", "The webhooks of %1 could not be read: %2")
                                    .arg(facts.account, facts.listingProblem));
}

QString differenceText(UrlDifference difference, const Subscription &subscription)
{
    switch (difference) {
    case UrlDifference::None:
        return QCoreApplication::translate("ArrivalSteps", "The webhook calls exactly the address of this inbox.");
    case UrlDifference::TrailingSlash:
        return QCoreApplication::translate("ArrivalSteps", "The addresses differ in a slash at the end only, which "
                                                           "this receiver takes.");
    case UrlDifference::Scheme:
        return QUrl(subscription.url).scheme() == QLatin1String("https")
                   ? QCoreApplication::translate("ArrivalSteps", "The webhook calls https://, the address begins with "
                                                                 "http://.")
                   : QCoreApplication::translate("ArrivalSteps", "The webhook calls http://, the address begins with "
                                                                 "https://.");
    case UrlDifference::Port:
        return QCoreApplication::translate("ArrivalSteps", "The webhook calls another port than the receiver's.");
    case UrlDifference::Token:
        return QCoreApplication::translate("ArrivalSteps", "The token in the webhook's URL is missing or is not the "
                                                           "one of this inbox.");
    case UrlDifference::Path:
        return QCoreApplication::translate("ArrivalSteps", "The webhook calls another path of the same address.");
    case UrlDifference::Host:
        return QCoreApplication::translate("ArrivalSteps", "The webhook calls this inbox at another address, %1: an "
                                                           "old one?")
            .arg(QUrl(subscription.url.trimmed()).authority());
    case UrlDifference::Inbox:
        return QCoreApplication::translate("ArrivalSteps", "The webhook calls another inbox, \"%1\".")
            .arg(inboxNamedIn(subscription.url));
    case UrlDifference::Unrelated:
        break;
    }
    return {};
}

ArrivalStep eventsStep(const Subscription &subscription, PlatformKind platform)
{
    QStringList missing;
    for (const EventType &type : eventTypes(platform))
        if (type.main && !subscription.events.contains(type.id))
            missing += type.label;
    ArrivalStep step{
        Check::Events, State::Good, {}, missing.isEmpty() ? Repair::None : Repair::ChooseEvents, subscription.id};
    if (subscription.events.isEmpty())
        step.state = State::Bad;
    step.text = missing.isEmpty()
                    ? QCoreApplication::translate("ArrivalSteps", "All events of the platform's form are ticked.")
                    : QCoreApplication::translate("ArrivalSteps", "%n event(s) ticked; these are not: %1.", nullptr,
                                                  int(subscription.events.size()))
                          .arg(missing.join(QStringLiteral(", ")));
    return step;
}

void addSubscriptionSteps(const ArrivalFacts &facts, QList<ArrivalStep> &steps)
{
    if (facts.listing != ArrivalFacts::Listing::Known) {
        steps += unknownListing(facts);
        return;
    }
    const auto [found, difference] = nearest(facts);
    if (!found || difference == UrlDifference::Inbox) {
        const bool free = !facts.inbox.account.isValid();
        ArrivalStep step{
            Check::Subscription, free ? State::Unknown : State::Bad,
            QCoreApplication::translate("ArrivalSteps", "No webhook of %1 calls this inbox.").arg(facts.account),
            Repair::CreateSubscription};
        step.url = dueUrl(facts);
        steps += step;
        if (found)
            steps += {Check::Url,        State::Unknown, differenceText(difference, *found),
                      Repair::UpdateUrl, found->id,      dueUrl(facts)};
        return;
    }
    steps += {Check::Subscription, State::Good,
              QCoreApplication::translate("ArrivalSteps", "The webhook \"%1\" of %2 calls this inbox.")
                  .arg(found->name, facts.account)};
    steps += found->enabled
                 ? ArrivalStep{Check::Active, State::Good, QCoreApplication::translate("ArrivalSteps", "It is active.")}
                 : ArrivalStep{Check::Active, State::Bad,
                               QCoreApplication::translate("ArrivalSteps", "It is paused: the platform sends nothing."),
                               Repair::ActivateSubscription, found->id};
    const bool taken = difference <= UrlDifference::TrailingSlash;
    steps +=
        eventsStep(*found, facts.inbox.platform == PlatformKind::None ? PlatformKind::WtsChat : facts.inbox.platform);
    steps += {Check::Url,
              taken ? State::Good : State::Bad,
              differenceText(difference, *found),
              taken ? Repair::None : Repair::UpdateUrl,
              found->id,
              taken ? QString() : dueUrl(facts)};
}

ArrivalStep senderStep(const ArrivalFacts &facts)
{
    if (!facts.inbox.check.isActive())
        return {Check::Sender, State::Good,
                QCoreApplication::translate("ArrivalSteps", "Senders are not checked: nobody is turned away.")};
    if (!facts.hasSecret)
        return {Check::Sender, State::Bad,
                QCoreApplication::translate("ArrivalSteps", "Senders are checked, but the secret is not in the "
                                                            "keychain: they are asked to come again."),
                Repair::EnterSecret};
    if (facts.lastFailed && !facts.passedSince) {
        ArrivalStep step{Check::Sender, State::Bad, verdicttext::sentence(facts.lastFailed->verdict),
                         Repair::OpenEvent};
        step.event = facts.lastFailed->summary.id;
        return step;
    }
    return {Check::Sender, State::Good,
            facts.lastFailed
                ? QCoreApplication::translate("ArrivalSteps", "The latest sender passed the check (%1).")
                      .arg(verdicttext::schemeName(facts.inbox.check.scheme))
                : QCoreApplication::translate("ArrivalSteps", "The secret is there and no sender has failed the check "
                                                              "(%1).")
                      .arg(verdicttext::schemeName(facts.inbox.check.scheme))};
}

ArrivalStep lastStep(const ArrivalFacts &facts)
{
    if (!facts.last)
        return {Check::LastDelivery, State::Unknown,
                QCoreApplication::translate("ArrivalSteps", "Nothing has arrived at this inbox yet.")};
    const EventSummary &last = *facts.last;
    ArrivalStep step{Check::LastDelivery, last.status < 400 ? State::Good : State::Bad,
                     QCoreApplication::translate("ArrivalSteps", "%1: %2, answered %3.")
                         .arg(eventtext::time(last.receivedUs), eventtext::label(last))
                         .arg(last.status),
                     Repair::OpenEvent};
    step.event = last.id;
    return step;
}

} // namespace

QList<ArrivalStep> arrivalSteps(const ArrivalFacts &facts)
{
    QList<ArrivalStep> steps{receiverStep(facts), inboxStep(facts), portStep(facts), reachStep(facts),
                             publicStep(facts)};
    addSubscriptionSteps(facts, steps);
    steps += senderStep(facts);
    steps += lastStep(facts);
    return steps;
}

} // namespace gancho
