#include "app/platforms/wtschat/wtschatprobe.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho {

namespace {

struct Group
{
    const char *label;
    const char *path;
    const char *query;
};

constexpr Group groups[] = {
    {QT_TRANSLATE_NOOP("GroupAccess", "Webhooks"), "/core/v1/webhook/event", ""},
    {QT_TRANSLATE_NOOP("GroupAccess", "Contacts"), "/core/v1/contact", "PageSize=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Tags"), "/core/v1/tag", ""},
    {QT_TRANSLATE_NOOP("GroupAccess", "Custom fields"), "/core/v1/custom-field", "EntityType=CONTACT"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Users"), "/core/v1/agent", ""},
    {QT_TRANSLATE_NOOP("GroupAccess", "Teams"), "/core/v2/department", ""},
    {QT_TRANSLATE_NOOP("GroupAccess", "Portfolios"), "/core/v1/portfolio", "PageSize=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Channels"), "/chat/v1/channel", ""},
    {QT_TRANSLATE_NOOP("GroupAccess", "Conversations"), "/chat/v2/session", "PageSize=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Message templates"), "/chat/v1/template", "PageSize=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Chatbots"), "/chat/v1/chatbot", "PageSize=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Sequences"), "/chat/v1/sequence", "PageSize=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Panels"), "/crm/v2/panel", "PageSize=1"},
};
constexpr qsizetype groupCount = std::size(groups);

QString tr(const char *text)
{
    return QCoreApplication::translate("GroupAccess", text);
}

/// Gathers the answers, which come in any order.
struct Probe
{
    QPromise<Result<QList<GroupAccess>>> promise;
    QList<Result<ApiReply>> answers = QList<Result<ApiReply>>(groupCount, fail(ErrorKind::Cancelled, QString()));
    qsizetype open = groupCount;
};

bool isDenial(const Result<ApiReply> &answer)
{
    return !answer && (answer.error().kind == ErrorKind::Unauthorized || answer.error().kind == ErrorKind::Forbidden);
}

GroupAccess access(const Group &group, const Result<ApiReply> &answer, bool tokenRefused)
{
    if (answer)
        return {tr(group.label), GroupAccess::State::Allowed, {}};
    if (!isDenial(answer))
        return {tr(group.label), GroupAccess::State::Failed, answer.error().text};
    return {tr(group.label), GroupAccess::State::Denied,
            tokenRefused
                ? QCoreApplication::translate(
                      "GroupAccess",
                      "The platform does not accept this token. Copy it once more, or create a new one: tokens "
                      "that were not used for a while may be deleted.")
                : QCoreApplication::translate(
                      "GroupAccess",
                      "This token may not use this group. Create one with this permission in the platform's "
                      "settings if you need it.")};
}

Result<QList<GroupAccess>> judged(const QList<Result<ApiReply>> &answers)
{
    const auto answered = [](const Result<ApiReply> &answer) {
        return answer || (answer.error().httpStatus != 0 && answer.error().kind != ErrorKind::Protocol);
    };
    if (std::none_of(answers.begin(), answers.end(), answered))
        return fail(answers.first().error());
    const bool tokenRefused = std::all_of(answers.begin(), answers.end(), isDenial);
    QList<GroupAccess> list;
    for (qsizetype i = 0; i < groupCount; ++i)
        list += access(groups[i], answers[i], tokenRefused);
    return list;
}

} // namespace

Future<QList<GroupAccess>> probeWtsChat(ApiClient &client, QObject *context)
{
    auto probe = std::make_shared<Probe>();
    probe->promise.start();
    const auto result = probe->promise.future();
    for (qsizetype i = 0; i < groupCount; ++i) {
        ApiRequest request;
        request.path = QLatin1String(groups[i].path);
        request.query = QUrlQuery(QLatin1String(groups[i].query));
        const auto answer = client.send(request);
        passCancelOn<ApiReply, QList<GroupAccess>>(result, answer, context);
        whenDone(answer, context, [probe, i](const Result<ApiReply> &reply) {
            probe->answers[i] = reply;
            if (--probe->open > 0)
                return;
            probe->promise.addResult(judged(probe->answers));
            probe->promise.finish();
        });
    }
    return result;
}

} // namespace gancho
