#pragma once

#include "app/platforms/platform.h"
#include "app/routes/routeaction.h"
#include "models/domain/contact.h"

#include <optional>

namespace gancho {

class ContactsApi;
class PanelsApi;

/// The steps that actions on an account are made of: contacts in actioncontacts.cpp, cards in actioncards.cpp,
/// messages, chatbots and sequences in actionmessages.cpp. Errors as routeaction::perform() has them.
namespace actionwork {

using Action = ActionTarget::Action;
using Match = ActionTarget::Match;
using Found = std::optional<Contact>;

constexpr int rowsLookedAt = 50;

template <class T>
Future<T> failed(ErrorKind kind, const QString &text)
{
    return ready<T>(fail(kind, text));
}

/// One action at work: what it is given, and the platform that it is done on.
struct Work
{
    ActionTarget target;
    ActionFields fields;
    Platform *platform;

    ContactsApi &contacts() const { return *platform->contacts(); }
    PanelsApi &panels() const { return *platform->panels(); }
    /// In digits where it is a phone.
    QString phone() const;
};

struct Stored
{
    Contact contact;
    bool created = false;
    bool touched = true; ///< false: it was there, and was left as it is
};

/// The contact that the fields mean, if there is one. Errors: Invalid where they do not say which.
Future<Found> findContact(const Work &work);
/// As findContact(); NotFound where there is none.
Future<Contact> knownContact(const Work &work);
/// For actions on cards: the contact, created where it is not there.
Future<Stored> someContact(const Work &work);
QString noContact(const Work &work);

Future<ActionOutcome> onContact(const Work &work);
Future<ActionOutcome> addTag(const Work &work);
Future<ActionOutcome> onCard(const Work &work);
Future<ActionOutcome> sendMessage(const Work &work);
Future<ActionOutcome> startChatbot(const Work &work);
Future<ActionOutcome> addToSequence(const Work &work);

} // namespace actionwork

} // namespace gancho
