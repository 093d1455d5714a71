#include "app/platforms/contactsapi.h"
#include "app/platforms/directoryapi.h"
#include "app/routes/actionwork.h"
#include "app/routes/valueformat.h"
#include "models/domain/foldedtext.h"
#include "models/domain/phonetext.h"
#include "models/domain/routewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho::actionwork {

namespace {

QString noMatch()
{
    return QCoreApplication::translate("Routes", "The event has no phone and no e-mail to find the contact by. Map a "
                                                 "field to \"telefone\" or \"email\".");
}

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

Future<ActionOutcome> told(const Future<Stored> &contact, const Work &work)
{
    return transformed(contact, work.platform, [work](const Result<Stored> &got) -> Result<ActionOutcome> {
        if (!got)
            return fail(got.error());
        const QString name = got->contact.displayName();
        const QString text = got->created   ? QCoreApplication::translate("Routes", "Contact created: %1")
                             : got->touched ? QCoreApplication::translate("Routes", "Contact updated: %1")
                                            : QCoreApplication::translate("Routes", "The contact is there already: %1");
        return ActionOutcome{text.arg(name), got->contact.id.value, routewords::isRepeatable(work.target.action)};
    });
}

} // namespace

QString Work::phone() const
{
    const QString digits = valueformat::phoneDigits(fields.phone);
    return digits.isEmpty() ? fields.phone : digits;
}

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

} // namespace gancho::actionwork
