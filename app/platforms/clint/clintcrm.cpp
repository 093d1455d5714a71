#include "app/platforms/clint/clintcrm.h"

#include "app/platforms/clint/clintdealcodec.h"
#include "app/platforms/clint/clintdirectorycodec.h"
#include "models/domain/phonetext.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QString activityPath = u"/v2/activities"_s;
const QString organizationPath = u"/v1/organizations"_s;

QString e164(const QString &phone)
{
    const PhoneText read = readPhone(phone);
    return read.isValid() ? u'+' + read.digits : phone.trimmed();
}

Result<ClintQueued> readQueued(const QJsonObject &json)
{
    ClintQueued queued{jsonread::text(json["message_id"_L1]), jsonread::text(json["status"_L1])};
    if (queued.messageId.isEmpty())
        return fail(jsonread::notUnderstood());
    return queued;
}

} // namespace

Future<Done> ClintCrm::removeContact(const ContactId &id)
{
    return done(send("DELETE", path(u"/v1/contacts"_s, id.value)));
}

Future<Done> ClintCrm::removeDeal(const CardId &id)
{
    return done(send("DELETE", path(u"/v1/deals"_s, id.value)));
}

Future<ClintOrganization> ClintCrm::organization(const QString &id)
{
    return object<ClintOrganization>(get(path(organizationPath, id)), &ClintDirectoryCodec::readOrganization);
}

Future<ClintOrganization> ClintCrm::updateOrganization(const ClintOrganization &before, const ClintOrganization &after)
{
    QJsonObject body;
    if (before.name != after.name)
        body.insert("name"_L1, after.name);
    if (before.fields != after.fields)
        body.insert("fields"_L1, after.fields);
    if (body.isEmpty())
        return ready<ClintOrganization>(after);
    return andThen(done(send("POST", path(organizationPath, before.id), body)), this, [this, after](const Done &) {
        return transformed(
            organization(after.id), this,
            [after](const Result<ClintOrganization> &now) -> Result<ClintOrganization> { return now ? *now : after; });
    });
}

Future<QList<ClintGroup>> ClintCrm::groups()
{
    const auto fetch = [this](const PageRequest &request) {
        QUrlQuery asked;
        addPage(asked, request);
        return page<ClintGroup>(get(u"/v1/groups"_s, asked), &ClintDirectoryCodec::readGroup);
    };
    return all<ClintGroup>(
        fetch, [](const ClintGroup &group) { return group.id; }, largestPage);
}

Future<QList<ClintAttachment>> ClintCrm::attachments(const ContactId &id)
{
    const auto fetch = [this, id](const PageRequest &request) {
        QUrlQuery asked;
        addPage(asked, request, largestChannelPage);
        return page<ClintAttachment>(get(path(u"/v1/contacts"_s, id.value, u"/attachments"_s), asked),
                                     &ClintDirectoryCodec::readAttachment);
    };
    return all<ClintAttachment>(
        fetch, [](const ClintAttachment &attachment) { return attachment.id; }, largestChannelPage);
}

Future<PageOf<ClintHistoryEntry>> ClintCrm::history(const CardId &id, const PageRequest &request)
{
    QUrlQuery asked;
    addPage(asked, request, largestSmallPage);
    return page<ClintHistoryEntry>(get(path(u"/v2/deals"_s, id.value, u"/history"_s), asked),
                                   &ClintDealCodec::readHistory);
}

Future<PageOf<ClintActivity>> ClintCrm::activities(const ClintActivityQuery &query, const PageRequest &request)
{
    QUrlQuery asked;
    add(asked, u"type"_s, query.type);
    add(asked, u"activity_status"_s, query.status);
    add(asked, u"deal_status"_s, query.dealStatus);
    add(asked, u"origin_ids"_s, query.originIds.join(u','));
    add(asked, u"stage_ids"_s, query.stageIds.join(u','));
    add(asked, u"user_id"_s, query.userId.value);
    add(asked, u"deal_id"_s, query.dealId.value);
    add(asked, u"text"_s, query.text);
    if (query.from.isValid() || query.to.isValid())
        add(asked, u"date_type"_s, query.dateType.isEmpty() ? u"due"_s : query.dateType);
    addDate(asked, u"date_start"_s, query.from);
    addDate(asked, u"date_end"_s, query.to);
    addPage(asked, request, largestSmallPage);
    return page<ClintActivity>(get(activityPath, asked), &ClintDirectoryCodec::readActivity);
}

Future<ClintActivity> ClintCrm::activity(const QString &id)
{
    return object<ClintActivity>(get(path(activityPath, id)), &ClintDirectoryCodec::readActivity);
}

Future<ClintActivity> ClintCrm::createActivity(const ClintActivity &activity)
{
    return object<ClintActivity>(send("POST", activityPath, ClintDirectoryCodec::writeActivity(activity)),
                                 &ClintDirectoryCodec::readActivity);
}

Future<ClintActivity> ClintCrm::updateActivity(const ClintActivity &before, const ClintActivity &after)
{
    const QJsonObject changes = ClintDirectoryCodec::writeActivityChanges(before, after);
    if (changes.isEmpty())
        return ready<ClintActivity>(after);
    return object<ClintActivity>(send("POST", path(activityPath, before.id), changes),
                                 &ClintDirectoryCodec::readActivity);
}

Future<ClintActivity> ClintCrm::completeActivity(const QString &id, bool completed)
{
    return object<ClintActivity>(
        send("POST", path(activityPath, id, u"/complete"_s), QJsonObject{{u"completed"_s, completed}}),
        &ClintDirectoryCodec::readActivity);
}

Future<Done> ClintCrm::removeActivity(const QString &id)
{
    return done(send("DELETE", path(activityPath, id)));
}

Future<ClintQueued> ClintCrm::sendSms(const QString &phone, const QString &text, bool flash)
{
    return object<ClintQueued>(send("POST", u"/v2/sms"_s,
                                    QJsonObject{{u"phone"_s, e164(phone)},
                                                {u"message"_s, text},
                                                {u"sms_type"_s, flash ? u"SMS_FLASH"_s : u"SMS"_s}}),
                               &readQueued);
}

Future<QString> ClintCrm::createVoiceAudio(const QString &url)
{
    return object<QString>(send("POST", u"/v2/voice/audios"_s, QJsonObject{{u"audio_url"_s, url}}),
                           [](const QJsonObject &json) -> Result<QString> {
                               const QString id = jsonread::text(json["audio_id"_L1]);
                               if (id.isEmpty())
                                   return fail(jsonread::notUnderstood());
                               return id;
                           });
}

Future<ClintQueued> ClintCrm::call(const QString &phone, const QString &audioId)
{
    return object<ClintQueued>(
        send("POST", u"/v2/voice"_s, QJsonObject{{u"phone"_s, e164(phone)}, {u"audio_id"_s, audioId}}), &readQueued);
}

} // namespace gancho
