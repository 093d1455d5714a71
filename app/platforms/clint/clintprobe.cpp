#include "app/platforms/clint/clintprobe.h"

#include "app/platforms/clint/clintcalls.h"

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
    {QT_TRANSLATE_NOOP("GroupAccess", "Contacts"), "/v1/contacts", "limit=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Deals"), "/v1/deals", "limit=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Origins"), "/v1/origins", "limit=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Tags"), "/v1/tags", "limit=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Users"), "/v1/users", "limit=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Custom fields"), "/v1/account/fields", ""},
    {QT_TRANSLATE_NOOP("GroupAccess", "Channels and conversations"), "/v2/channel-accounts", "limit=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "Activities"), "/v2/activities", "limit=1"},
    {QT_TRANSLATE_NOOP("GroupAccess", "SMS and voice, with their webhook"), "/v2/webhooks", ""},
    {QT_TRANSLATE_NOOP("GroupAccess", "Dashboards"), "/v2/dashboards", "limit=1"},
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

GroupAccess access(const Group &group, const Result<ApiReply> &answer)
{
    const QString label = tr(group.label);
    if (answer)
        return {label, GroupAccess::State::Allowed, {}};
    if (answer.error().kind == ErrorKind::Unauthorized)
        return {label, GroupAccess::State::Denied,
                QCoreApplication::translate("GroupAccess", "Clint does not accept this token. Copy it once more in "
                                                           "Clint, top right: Conta, API, Copiar.")};
    // An older server does not know what is new; that is no fault either.
    const bool optional = QLatin1String(group.path).startsWith(QLatin1String("/v2/"));
    if (answer.error().httpStatus == 403 || (optional && answer.error().httpStatus == 404))
        return {label, GroupAccess::State::Denied, clintGateText(QLatin1String(group.path))};
    return {label, GroupAccess::State::Failed, answer.error().text};
}

Result<QList<GroupAccess>> judged(const QList<Result<ApiReply>> &answers)
{
    const auto answered = [](const Result<ApiReply> &answer) {
        return answer || (answer.error().httpStatus != 0 && answer.error().kind != ErrorKind::Protocol);
    };
    if (std::none_of(answers.begin(), answers.end(), answered))
        return fail(answers.first().error());
    QList<GroupAccess> list;
    for (qsizetype i = 0; i < groupCount; ++i)
        list += access(groups[i], answers[i]);
    return list;
}

} // namespace

Future<QList<GroupAccess>> probeClint(ApiClient &client, QObject *context)
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
