#include "app/platforms/clint/clintleadsender.h"

#include "app/net/eventposter.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/panelsapi.h"
#include "app/platforms/platform.h"
#include "models/domain/phonetext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace gancho {

namespace {

constexpr int mostDeals = 100;
/// Clint may take a moment until what it was sent can be read.
constexpr int looks = 3;
constexpr int pauseMs = 700;

/// What was found, or why nothing could be: not an Error, so that a chain goes on.
struct Found
{
    QList<Card> deals;
    QString problem;
};

Result<Found> found(const Result<QList<Card>> &got)
{
    return got ? Found{*got, {}} : Found{{}, got.error().text};
}

const Card *sameIn(const QList<Card> &list, const CardId &id)
{
    const auto at = std::find_if(list.begin(), list.end(), [&id](const Card &each) { return each.id == id; });
    return at == list.end() ? nullptr : &*at;
}

Future<Done> pause(QObject *context)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    QTimer::singleShot(pauseMs, context, [promise] {
        promise->addResult(Result<Done>(Done()));
        promise->finish();
    });
    return promise->future();
}

} // namespace

QString clintLeadOutcomeText(const ClintLeadOutcome &outcome)
{
    if (!outcome.problem.isEmpty())
        return outcome.problem;
    switch (outcome.came) {
    case ClintLeadOutcome::Came::Created:
        return QCoreApplication::translate("ClintLead", "A new deal was created.");
    case ClintLeadOutcome::Came::Updated:
        return QCoreApplication::translate("ClintLead", "An existing deal was updated.");
    case ClintLeadOutcome::Came::Matched:
        return QCoreApplication::translate("ClintLead", "Clint took it. A deal of this contact was there, and the API "
                                                        "shows no change of it.");
    case ClintLeadOutcome::Came::Refused:
        return outcome.status == 404
                   ? QCoreApplication::translate("ClintLead", "Clint does not know this URL: copy it again from the "
                                                              "integration.")
                   : QCoreApplication::translate("ClintLead", "Clint answered %1, so the lead was not taken.")
                         .arg(outcome.status);
    case ClintLeadOutcome::Came::Nothing:
        break;
    }
    return QCoreApplication::translate("ClintLead", "Clint took it, but no deal of this contact came or changed in the "
                                                    "origin. With “Update a deal” that is so when no deal matches.") +
           (outcome.contact.id.isValid()
                ? u' ' + QCoreApplication::translate("ClintLead", "The contact itself is in the account.")
                : QString());
}

ClintLeadSender::ClintLeadSender(QObject *parent)
    : QObject(parent)
    , m_poster(new EventPoster(this))
{
}

Future<QList<Card>> ClintLeadSender::deals(Platform *platform, const ClintIntegration &integration,
                                           const ClintLead &lead)
{
    // A deal may match by the phone alone, and have another e-mail: both are asked for.
    QStringList keys;
    if (!lead.email.trimmed().isEmpty())
        keys += lead.email.trimmed();
    if (const PhoneText phone = readPhone(lead.phone); phone.isValid())
        keys += phone.digits.startsWith(u'+') ? phone.digits : u'+' + phone.digits;
    if (!platform || !platform->panels() || keys.isEmpty())
        return ready<QList<Card>>(QList<Card>());
    CardQuery query;
    query.panelId = integration.originId;
    query.text = keys.first();
    const PageRequest request{1, mostDeals};
    const auto first = platform->panels()->cards(query, request);
    if (keys.size() == 1)
        return transformed(first, this, [](const Result<PageOf<Card>> &got) -> Result<QList<Card>> {
            if (!got)
                return fail(got.error());
            return got->items;
        });
    query.text = keys.last();
    return andThen(first, this, [this, query, request, platform = QPointer(platform)](const PageOf<Card> &one) {
        if (!platform)
            return ready<QList<Card>>(fail(ErrorKind::Cancelled, QString()));
        return transformed(platform->panels()->cards(query, request), this,
                           [one](const Result<PageOf<Card>> &other) -> Result<QList<Card>> {
                               if (!other)
                                   return fail(other.error());
                               QList<Card> all = one.items;
                               for (const Card &card : other->items)
                                   if (!sameIn(all, card.id))
                                       all += card;
                               return all;
                           });
    });
}

Future<ClintLeadOutcome> ClintLeadSender::send(Platform *platform, const Secret &url,
                                               const ClintIntegration &integration, const ClintLead &lead)
{
    if (const QString wrong = checkClintReceiveUrl(url.reveal()); !wrong.isEmpty())
        return ready<ClintLeadOutcome>(fail(ErrorKind::Invalid, wrong));
    if (const QString wrong = checkClintLead(lead, integration); !wrong.isEmpty())
        return ready<ClintLeadOutcome>(fail(ErrorKind::Invalid, wrong));
    const QByteArray body = QJsonDocument(clintLeadJson(lead, integration)).toJson(QJsonDocument::Compact);
    // Where the API cannot be asked, the lead is sent all the same.
    const auto before = transformed(deals(platform, integration, lead), this, found);
    return andThen(before, this,
                   [this, platform = QPointer(platform), url, integration, lead, body](const Found &known) {
                       const auto posted = m_poster->post(QUrl(url.reveal().trimmed()), {}, body);
                       return andThen(posted, this, [=, this](const PostOutcome &answer) {
                           ClintLeadOutcome outcome;
                           outcome.status = answer.status;
                           outcome.elapsedMs = answer.elapsedMs;
                           if (answer.status < 200 || answer.status > 299) {
                               outcome.came = ClintLeadOutcome::Came::Refused;
                               return ready<ClintLeadOutcome>(outcome);
                           }
                           if (!platform || !known.problem.isEmpty()) {
                               outcome.problem =
                                   QCoreApplication::translate(
                                       "ClintLead",
                                       "Clint took it; what came of it is not known, since the API does not answer: %1")
                                       .arg(known.problem);
                               return ready<ClintLeadOutcome>(outcome);
                           }
                           return compare(platform, integration, lead, known.deals, outcome, looks);
                       });
                   });
}

Future<ClintLeadOutcome> ClintLeadSender::compare(Platform *platform, const ClintIntegration &integration,
                                                  const ClintLead &lead, const QList<Card> &before,
                                                  ClintLeadOutcome outcome, int again)
{
    const auto now = transformed(deals(platform, integration, lead), this, found);
    return andThen(now, this, [=, this, platform = QPointer(platform)](const Found &present) mutable {
        if (!present.problem.isEmpty()) {
            outcome.problem = present.problem;
            return ready<ClintLeadOutcome>(outcome);
        }
        for (const Card &card : present.deals) {
            const Card *former = sameIn(before, card.id);
            if (former && *former == card)
                continue;
            outcome.came = former ? ClintLeadOutcome::Came::Updated : ClintLeadOutcome::Came::Created;
            outcome.deal = card;
            if (!former)
                break;
        }
        if (outcome.deal.id.isValid())
            return ready<ClintLeadOutcome>(outcome);
        if (again <= 1) {
            if (present.deals.isEmpty())
                return withContact(platform, lead, outcome);
            outcome.came = ClintLeadOutcome::Came::Matched;
            outcome.deal = present.deals.first();
            return ready<ClintLeadOutcome>(outcome);
        }
        return andThen(pause(this), this, [=, this](const Done &) {
            if (!platform)
                return ready<ClintLeadOutcome>(outcome);
            return compare(platform, integration, lead, before, outcome, again - 1);
        });
    });
}

Future<ClintLeadOutcome> ClintLeadSender::withContact(Platform *platform, const ClintLead &lead,
                                                      ClintLeadOutcome outcome)
{
    if (!platform || !platform->contacts())
        return ready<ClintLeadOutcome>(outcome);
    ContactQuery query;
    query.email = lead.email.trimmed();
    if (query.email.isEmpty())
        query.phone = readPhone(lead.phone).digits;
    return transformed(platform->contacts()->contacts(query, {1, 1}), this,
                       [outcome](const Result<PageOf<Contact>> &got) mutable -> Result<ClintLeadOutcome> {
                           if (got && !got->items.isEmpty())
                               outcome.contact = got->items.first();
                           return outcome;
                       });
}

} // namespace gancho
