#pragma once

#include "app/platforms/clint/clintcalls.h"
#include "models/domain/clintrecords.h"

namespace gancho {

/// What Clint has and the interfaces of all platforms have no place for (reference/clint.md §2): organizations, groups,
/// attachments, the history of deals, activities, SMS and calls, deletions. A 403 is a state of the account, with an
/// explanation in Error::text.
class ClintCrm : public ClintCalls
{
public:
    using ClintCalls::ClintCalls;

    Future<Done> removeContact(const ContactId &id);
    Future<Done> removeDeal(const CardId &id);

    Future<ClintOrganization> organization(const QString &id);
    /// Sends only what differs from `before`; nothing different: `after` at once.
    Future<ClintOrganization> updateOrganization(const ClintOrganization &before, const ClintOrganization &after);
    Future<QList<ClintGroup>> groups();
    Future<QList<ClintAttachment>> attachments(const ContactId &id);
    /// Newest first, as Clint lists it.
    Future<PageOf<ClintHistoryEntry>> history(const CardId &id, const PageRequest &page);

    /// What was just written may be missing for a moment.
    Future<PageOf<ClintActivity>> activities(const ClintActivityQuery &query, const PageRequest &page);
    Future<ClintActivity> activity(const QString &id);
    Future<ClintActivity> createActivity(const ClintActivity &activity);
    /// Sends only what differs from `before`; nothing different: `after` at once.
    Future<ClintActivity> updateActivity(const ClintActivity &before, const ClintActivity &after);
    Future<ClintActivity> completeActivity(const QString &id, bool completed);
    Future<Done> removeActivity(const QString &id);

    Future<ClintQueued> sendSms(const QString &phone, const QString &text, bool flash = false);
    /// Yields the id of the audio, which a call plays. `url` is https and ends with .mp3.
    Future<QString> createVoiceAudio(const QString &url);
    Future<ClintQueued> call(const QString &phone, const QString &audioId);
};

} // namespace gancho
