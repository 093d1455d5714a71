#include "app/routes/routeaction.h"

#include "app/platforms/audiencesapi.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/directoryapi.h"
#include "app/platforms/messagesapi.h"
#include "app/platforms/panelsapi.h"
#include "app/platforms/platform.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/routes/valueformat.h"
#include "models/domain/foldedtext.h"
#include "models/domain/phonetext.h"
#include "models/domain/routewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho::routeaction {

using namespace Qt::StringLiterals;

namespace {

using Action = ActionTarget::Action;
using Match = ActionTarget::Match;
using Found = std::optional<Contact>;
using FoundCard = std::optional<Card>;

constexpr int rowsLookedAt = 50;

template <class T>
Future<T> failed(ErrorKind kind, const QString &text)
{
    return ready<T>(fail(kind, text));
}

QString noMatch()
{
    return QCoreApplication::translate("Routes", "The event has no phone and no e-mail to find the contact by. Map a "
                                                 "field to \"telefone\" or \"email\".");
}

/// One action at work: what it is given, and the platform that it is done on.
struct Work
{
    ActionTarget target;
    ActionFields fields;
    Platform *platform;

    ContactsApi &contacts() const { return *platform->contacts(); }
    PanelsApi &panels() const { return *platform->panels(); }
    QString phone() const
    {
        const QString digits = valueformat::phoneDigits(fields.phone);
        return digits.isEmpty() ? fields.phone : digits;
    }
};

Future<Found> byPhone(const Work &work)
{
    return transformed(work.contacts().contactByPhone(work.phone()), work.platform,
                       [](const Result<Contact> &got) -> Result<Found> {
                           if (got)
                               return Found(*got);
                           if (got.error().kind == ErrorKind::NotFound)
                               return Found();
                           return fail(got.error());
                       });
}

Future<Found> byEmail(const Work &work)
{
    ContactQuery query;
    query.email = work.fields.email;
    return transformed(work.contacts().contacts(query, {1, rowsLookedAt}), work.platform,
                       [email = work.fields.email](const Result<PageOf<Contact>> &got) -> Result<Found> {
                           if (!got)
                               return fail(got.error());
                           for (const Contact &contact : got->items)
                               if (contact.email.trimmed().compare(email, Qt::CaseInsensitive) == 0)
                                   return Found(contact);
                           return Found();
                       });
}

/// The contact that the fields mean, if there is one. Errors: Invalid where they do not say which.
Future<Found> findContact(const Work &work)
{
    if (work.fields.contactId.isValid())
        return transformed(work.contacts().contact(work.fields.contactId), work.platform,
                           [](const Result<Contact> &got) -> Result<Found> {
                               if (!got)
                                   return fail(got.error());
                               return Found(*got);
                           });
    const bool usePhone = work.target.match != Match::Email && !work.fields.phone.isEmpty();
    const bool useEmail = work.target.match != Match::Phone && !work.fields.email.isEmpty();
    if (!usePhone && !useEmail)
        return failed<Found>(ErrorKind::Invalid, noMatch());
    if (!usePhone)
        return byEmail(work);
    // Whazing finds nobody by e-mail.
    if (!useEmail || work.platform->kind() == PlatformKind::Whazing)
        return byPhone(work);
    return andThen(byPhone(work), work.platform,
                   [work](const Found &found) { return found ? ready<Found>(found) : byEmail(work); });
}

/// Tags by their ids or names; those that are not there are created.
Future<QList<TagId>> tagIds(const Work &work, QStringList wanted, QList<TagId> found = {})
{
    if (wanted.isEmpty())
        return ready<QList<TagId>>(found);
    DirectoryApi *directory = work.platform->directory();
    if (!directory)
        return failed<QList<TagId>>(ErrorKind::Unsupported,
                                    QCoreApplication::translate("Routes", "This platform has no tags."));
    return andThen(directory->tags(), work.platform, [=](const QList<Tag> &known) mutable {
        QStringList missing;
        for (const QString &each : wanted) {
            const auto tag = std::find_if(known.begin(), known.end(), [&each](const Tag &one) {
                return one.id.value == each || folded(one.name) == folded(each);
            });
            if (tag != known.end())
                found += tag->id;
            else
                missing += each;
        }
        if (missing.isEmpty())
            return ready<QList<TagId>>(found);
        Tag made;
        made.name = missing.first();
        return andThen(directory->createTag(made), work.platform,
                       [=](const Tag &tag) { return tagIds(work, missing.mid(1), found + QList<TagId>{tag.id}); });
    });
}

Future<Contact> tagged(const Work &work, const Contact &contact)
{
    const auto add = [work, contact](const QList<TagId> &ids) {
        QList<TagId> fresh = ids;
        fresh.removeIf([&contact](const TagId &id) { return contact.tagIds.contains(id); });
        return fresh.isEmpty() ? ready<Contact>(contact)
                               : transformed(work.contacts().changeTags(contact.id, fresh, TagOperation::Add),
                                             work.platform, [contact](const Result<Contact> &now) -> Result<Contact> {
                                                 if (!now)
                                                     return fail(now.error());
                                                 return contact;
                                             });
    };
    // The one that was chosen is an id, and is not looked up.
    const QList<TagId> chosen = work.target.tag.isEmpty() ? QList<TagId>() : QList<TagId>{TagId(work.target.tag)};
    if (work.fields.tags.isEmpty())
        return add(chosen);
    return andThen(tagIds(work, work.fields.tags, chosen), work.platform, add);
}

struct Stored
{
    Contact contact;
    bool created = false;
    bool touched = true; ///< false: it was there, and was left as it is
};

Future<Stored> stored(const Future<Contact> &contact, const Work &work, bool created)
{
    return andThen(contact, work.platform, [work, created](const Contact &now) {
        return transformed(tagged(work, now), work.platform, [created](const Result<Contact> &whole) -> Result<Stored> {
            if (!whole)
                return fail(whole.error());
            return Stored{*whole, created};
        });
    });
}

Future<Stored> createContact(const Work &work)
{
    Contact made = work.fields.over(Contact());
    if (made.name.isEmpty())
        made.name = made.email.isEmpty() ? phoneForPeople(made.phone) : made.email;
    return stored(work.contacts().create(made), work, true);
}

Future<Stored> updateContact(const Work &work, const Contact &before)
{
    return stored(work.contacts().update(before, work.fields.over(before)), work, false);
}

/// For actions on cards: the contact, created where it is not there.
Future<Stored> someContact(const Work &work)
{
    return andThen(findContact(work), work.platform,
                   [work](const Found &found) { return found ? updateContact(work, *found) : createContact(work); });
}

QString noContact(const Work &work)
{
    return work.target.match == Match::Email
               ? QCoreApplication::translate("Routes", "No contact of the account has this e-mail.")
               : QCoreApplication::translate("Routes", "No contact of the account has this phone.");
}

Future<Contact> knownContact(const Work &work)
{
    return andThen(findContact(work), work.platform, [work](const Found &found) {
        return found ? ready<Contact>(*found) : failed<Contact>(ErrorKind::NotFound, noContact(work));
    });
}

Future<ActionOutcome> told(const Future<Stored> &contact, const Work &work)
{
    return transformed(contact, work.platform, [work](const Result<Stored> &got) -> Result<ActionOutcome> {
        if (!got)
            return fail(got.error());
        const QString name = got->contact.displayName();
        const QString text = got->created   ? QCoreApplication::translate("Routes", "Contact created: %1")
                             : got->touched ? QCoreApplication::translate("Routes", "Contact updated: %1")
                                            : QCoreApplication::translate("Routes", "The contact is there already: %1");
        return ActionOutcome{text.arg(name), got->contact.id.value, isIdempotent(work.target, work.platform->kind())};
    });
}

Future<ActionOutcome> onContact(const Work &work)
{
    if (work.target.action == Action::CreateContact)
        return told(andThen(findContact(work), work.platform,
                            [work](const Found &found) {
                                return found ? ready<Stored>(Stored{*found, false, false}) : createContact(work);
                            }),
                    work);
    if (work.target.action == Action::UpsertContact)
        return told(someContact(work), work);
    return told(andThen(knownContact(work), work.platform,
                        [work](const Contact &contact) { return updateContact(work, contact); }),
                work);
}

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
                             isIdempotent(work.target, work.platform->kind())};
    });
}

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

Future<ActionOutcome> addTag(const Work &work)
{
    return andThen(knownContact(work), work.platform, [work](const Contact &contact) {
        return transformed(
            tagged(work, contact), work.platform, [](const Result<Contact> &got) -> Result<ActionOutcome> {
                if (!got)
                    return fail(got.error());
                return ActionOutcome{QCoreApplication::translate("Routes", "Tag added: %1").arg(got->displayName()),
                                     got->id.value, true};
            });
    });
}

/// The phone that is written to: the mapped one, or that of the contact with the e-mail.
Future<QString> addressee(const Work &work)
{
    if (!work.fields.phone.isEmpty())
        return ready<QString>(work.phone());
    return andThen(knownContact(work), work.platform, [](const Contact &contact) {
        return contact.phone.isEmpty()
                   ? failed<QString>(
                         ErrorKind::Invalid,
                         QCoreApplication::translate("Routes", "%1 has no phone.").arg(contact.displayName()))
                   : ready<QString>(readPhone(contact.phone).isValid() ? readPhone(contact.phone).digits
                                                                       : contact.phone);
    });
}

/// The chosen channel; else the only one that there is. An account of Whazing is one channel.
Future<QString> channelOf(const Work &work)
{
    DirectoryApi *directory = work.platform->directory();
    if (!work.target.channel.isEmpty() || work.platform->kind() == PlatformKind::Whazing || !directory)
        return ready<QString>(work.target.channel);
    return andThen(directory->channels(), work.platform, [](const QList<Channel> &all) {
        QList<Channel> active = all;
        active.removeIf([](const Channel &channel) { return !channel.active; });
        if (active.size() == 1)
            return ready<QString>(active.first().id.value);
        return failed<QString>(ErrorKind::Invalid, QCoreApplication::translate(
                                                       "Routes", "Choose the channel that messages are sent from."));
    });
}

Future<ActionOutcome> sent(const Future<SendState> &state, const Work &work, const QString &text)
{
    return transformed(state, work.platform, [text](const Result<SendState> &got) -> Result<ActionOutcome> {
        if (!got)
            return fail(got.error());
        return ActionOutcome{text, got->id, false};
    });
}

Future<ActionOutcome> sendMessage(const Work &work)
{
    MessageDraft draft;
    draft.text = work.fields.text;
    draft.fileUrl = work.fields.fileUrl;
    if (work.target.action == Action::SendTemplate) {
        draft.templateId = TemplateId(work.target.templateId);
        draft.parameters = work.fields.parameters;
    }
    if (draft.isEmpty())
        return failed<ActionOutcome>(ErrorKind::Invalid,
                                     QCoreApplication::translate("Routes", "The message is empty. Map a field to "
                                                                           "\"texto\", or a constant."));
    return andThen(addressee(work), work.platform, [work, draft](const QString &to) {
        return andThen(channelOf(work), work.platform, [work, draft, to](const QString &from) {
            MessageTarget target;
            target.to = to;
            target.from = from;
            return sent(work.platform->messages()->send(target, draft), work,
                        QCoreApplication::translate("Routes", "Message handed over"));
        });
    });
}

Future<ActionOutcome> startChatbot(const Work &work)
{
    ChatbotSend send;
    send.key = ChatbotKey(work.target.chatbot);
    send.conversationId = work.fields.conversationId;
    send.skipIfBotInExecution = true;
    const QString text = QCoreApplication::translate("Routes", "Chatbot started");
    const auto start = [work, text](const ChatbotSend &what) {
        return sent(work.platform->messages()->sendChatbot(what), work, text);
    };
    if (send.conversationId.isValid())
        return start(send);
    return andThen(addressee(work), work.platform, [work, send, start](const QString &to) {
        // Whazing starts a chatbot in a ticket that there is.
        if (auto *whazing = qobject_cast<WhazingPlatform *>(work.platform))
            return andThen(whazing->ticketDesk().lastOf(to), work.platform, [send, start](const Conversation &ticket) {
                ChatbotSend there = send;
                there.conversationId = ticket.id;
                return start(there);
            });
        return andThen(channelOf(work), work.platform, [send, start, to](const QString &from) {
            ChatbotSend there = send;
            there.to = to;
            there.from = from;
            return start(there);
        });
    });
}

Future<ActionOutcome> addToSequence(const Work &work)
{
    const auto outcome = [](const QString &id) {
        return ActionOutcome{QCoreApplication::translate("Routes", "Added to the sequence"), id, false};
    };
    if (auto *whazing = qobject_cast<WhazingPlatform *>(work.platform))
        return andThen(knownContact(work), work.platform, [work, whazing, outcome](const Contact &contact) {
            return transformed(whazing->contactDesk().setFollowup(contact.id, work.target.sequence), work.platform,
                               [outcome](const Result<Contact> &got) -> Result<ActionOutcome> {
                                   if (!got)
                                       return fail(got.error());
                                   return outcome(got->id.value);
                               });
        });
    AudiencesApi *audiences = work.platform->audiences();
    Audience sequence;
    sequence.kind = Audience::Kind::Sequence;
    sequence.id = work.target.sequence;
    return andThen(findContact(work), work.platform, [=](const Found &found) {
        if (found)
            return transformed(audiences->add(sequence, {found->id}), work.platform,
                               [outcome, id = found->id](const Result<Done> &got) -> Result<ActionOutcome> {
                                   if (!got)
                                       return fail(got.error());
                                   return outcome(id.value);
                               });
        if (work.fields.phone.isEmpty())
            return failed<ActionOutcome>(ErrorKind::NotFound, noContact(work));
        return transformed(audiences->addPhones(sequence, {work.phone()}), work.platform,
                           [outcome](const Result<QList<AudienceMember>> &got) -> Result<ActionOutcome> {
                               if (!got)
                                   return fail(got.error());
                               return outcome(got->isEmpty() ? QString() : got->first().contactId.value);
                           });
    });
}

Future<ActionOutcome> dispatched(const Work &work)
{
    switch (work.target.action) {
    case Action::CreateContact:
    case Action::UpdateContact:
    case Action::UpsertContact:
        return onContact(work);
    case Action::CreateCard:
    case Action::UpdateCard:
    case Action::UpsertCard:
    case Action::MoveCard:
        return onCard(work);
    case Action::AddTag:
        return addTag(work);
    case Action::SendMessage:
    case Action::SendTemplate:
        return sendMessage(work);
    case Action::StartChatbot:
        return startChatbot(work);
    case Action::AddToSequence:
        return addToSequence(work);
    }
    return failed<ActionOutcome>(ErrorKind::Unsupported, QString());
}

} // namespace

bool isOffered(Action action, PlatformKind platform, QString *why)
{
    const auto tell = [why](const QString &text) {
        if (why)
            *why = text;
        return false;
    };
    if (platform == PlatformKind::None)
        return tell(QCoreApplication::translate("Routes", "Choose an account."));
    if (platform == PlatformKind::Clint && action == Action::StartChatbot)
        return tell(QCoreApplication::translate("Routes", "Clint's API starts no chatbots. Put a tag on the contact, "
                                                          "and let an automation of Clint follow it."));
    if (platform == PlatformKind::Clint && action == Action::AddToSequence)
        return tell(QCoreApplication::translate("Routes", "Clint has no sequences in its API. Put a tag on the "
                                                          "contact, and let an automation of Clint follow it."));
    return true;
}

QList<KnownField> knownFields(Action action, PlatformKind platform)
{
    return isOffered(action, platform) ? actionfields::known(action, platform) : QList<KnownField>();
}

bool isIdempotent(const ActionTarget &target, PlatformKind)
{
    return routewords::isRepeatable(target.action);
}

Future<ActionOutcome> perform(const ActionTarget &target, const fieldmapping::Values &values, Platform &platform)
{
    QString why;
    if (!isOffered(target.action, platform.kind(), &why))
        return failed<ActionOutcome>(ErrorKind::Unsupported, why);
    if (platform.kind() == PlatformKind::Whazing && target.match == Match::Email)
        return failed<ActionOutcome>(
            ErrorKind::Unsupported,
            QCoreApplication::translate("Routes", "Whazing finds contacts by phone alone. Match by phone."));
    ActionTarget whole = target;
    const ActionFields fields = actionfields::read(target.action, platform.kind(), values);
    // A tag that an event brings need not be chosen.
    if (target.action == Action::AddTag && !fields.tags.isEmpty() && whole.tag.isEmpty())
        whole.tag = fields.tags.first();
    if (const QStringList missing = routewords::missing(whole); !missing.isEmpty())
        return failed<ActionOutcome>(
            ErrorKind::Invalid,
            QCoreApplication::translate("Routes", "The action lacks: %1.").arg(missing.join(u", "_s)));
    const Work work{target, fields, &platform};
    const Future<ActionOutcome> done = dispatched(work);
    return transformed(done, &platform, [work](const Result<ActionOutcome> &got) -> Result<ActionOutcome> {
        if (!got || got->idempotent)
            return got;
        ActionOutcome traced = *got;
        traced.traces = {traced.recordId, work.fields.contactId.value, valueformat::phoneDigits(work.fields.phone),
                         work.fields.email.toLower()};
        traced.traces.removeAll(QString());
        return traced;
    });
}

} // namespace gancho::routeaction
