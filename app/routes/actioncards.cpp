#include "app/platforms/panelsapi.h"
#include "app/routes/actionwork.h"
#include "models/domain/routewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho::actionwork {

using namespace Qt::StringLiterals;

namespace {

using FoundCard = std::optional<Card>;

CardStatus statusOf(const QString &word)
{
    return word == "won"_L1    ? CardStatus::Won
           : word == "lost"_L1 ? CardStatus::Lost
           : word == "open"_L1 ? CardStatus::Open
                               : CardStatus::Unknown;
}

/// The card of a contact in the panel: an open one before others, then the one that was changed last.
Future<FoundCard> findCard(const Work &work, const ContactId &contact)
{
    CardQuery query;
    query.panelId = PanelId(work.target.panel);
    query.contactId = contact;
    // Clint and Whazing narrow down here; wts.chat would leave out the closed ones.
    if (work.platform->kind() != PlatformKind::Whazing)
        query.statuses = {CardStatus::Open, CardStatus::Won, CardStatus::Lost};
    return transformed(
        work.panels().cards(query, {1, rowsLookedAt}), work.platform,
        [](const Result<PageOf<Card>> &got) -> Result<FoundCard> {
            if (!got)
                return fail(got.error());
            QList<Card> cards = got->items;
            cards.removeIf([](const Card &card) { return card.status == CardStatus::Archived; });
            if (cards.isEmpty())
                return FoundCard();
            return FoundCard(*std::min_element(cards.begin(), cards.end(), [](const Card &a, const Card &b) {
                const bool openA = a.status == CardStatus::Open, openB = b.status == CardStatus::Open;
                return openA != openB ? openA : a.updatedAt > b.updatedAt;
            }));
        });
}

Future<Card> updateCard(const Work &work, const Card &before)
{
    Card after = work.fields.over(before);
    if (!work.target.step.isEmpty())
        after.stepId = StepId(work.target.step);
    if (const CardStatus status = statusOf(work.target.status); status != CardStatus::Unknown)
        after.status = status;
    return work.panels().update(before, after);
}

Future<Card> createCard(const Work &work, const Contact &contact)
{
    Card card = work.fields.over(Card());
    card.panelId = PanelId(work.target.panel);
    card.stepId = StepId(work.target.step);
    card.contacts = {{contact.id, contact.name}};
    if (card.title.isEmpty())
        card.title = contact.displayName();
    const CardStatus status = statusOf(work.target.status);
    const auto made = work.panels().create(card);
    if (status == CardStatus::Unknown || status == CardStatus::Open)
        return made;
    return andThen(made, work.platform, [work, status](const Card &now) {
        Card closed = now;
        closed.status = status;
        return work.panels().update(now, closed);
    });
}

Future<ActionOutcome> told(const Future<Card> &card, const Work &work, bool created)
{
    return transformed(card, work.platform, [work, created](const Result<Card> &got) -> Result<ActionOutcome> {
        if (!got)
            return fail(got.error());
        const QString text = created ? QCoreApplication::translate("Routes", "Card created: %1")
                                     : QCoreApplication::translate("Routes", "Card updated: %1");
        return ActionOutcome{text.arg(got->title.isEmpty() ? got->id.value : got->title), got->id.value,
                             routewords::isRepeatable(work.target.action)};
    });
}

} // namespace

Future<ActionOutcome> onCard(const Work &work)
{
    if (work.fields.cardId.isValid() && work.target.action != Action::CreateCard)
        return told(andThen(work.panels().card(work.fields.cardId), work.platform,
                            [work](const Card &card) { return updateCard(work, card); }),
                    work, false);
    if (work.target.action == Action::CreateCard)
        return told(andThen(someContact(work), work.platform,
                            [work](const Stored &contact) { return createCard(work, contact.contact); }),
                    work, true);
    const bool upsert = work.target.action == Action::UpsertCard;
    const auto contact = upsert ? transformed(someContact(work), work.platform,
                                              [](const Result<Stored> &got) -> Result<Contact> {
                                                  if (!got)
                                                      return fail(got.error());
                                                  return got->contact;
                                              })
                                : knownContact(work);
    return andThen(contact, work.platform, [work, upsert](const Contact &owner) {
        return andThen(findCard(work, owner.id), work.platform, [work, upsert, owner](const FoundCard &card) {
            // A closed one is over, unless that is what was asked for.
            const bool over =
                card && upsert && card->status != CardStatus::Open && card->status != statusOf(work.target.status);
            if (card && !over)
                return told(updateCard(work, *card), work, false);
            if (upsert)
                return told(createCard(work, owner), work, true);
            return failed<ActionOutcome>(
                ErrorKind::NotFound,
                QCoreApplication::translate("Routes", "%1 has no card in this panel.").arg(owner.displayName()));
        });
    });
}

} // namespace gancho::actionwork
