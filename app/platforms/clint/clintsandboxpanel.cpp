#include "app/platforms/clint/clintsandboxpanel.h"

#include "app/net/apiclient.h"
#include "app/platforms/platform.h"
#include "models/domain/clintintegrationcodec.h"

#include <QJsonObject>
#include <QPointer>

#include <optional>

namespace gancho {

namespace {

const QString panel = QStringLiteral("/sandbox/panel/integrations");

ApiRequest request(const QByteArray &method, const QString &id, const QJsonObject &body)
{
    ApiRequest made;
    made.method = method;
    made.path = id.isEmpty() ? panel : panel + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
    if (!body.isEmpty())
        made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return made;
}

/// The answer or the error: a chain goes on with either.
struct Answered
{
    ApiReply reply;
    std::optional<Error> error;
};

Secret urlIn(const ApiReply &reply)
{
    const QJsonObject whole = reply.json.object();
    const QJsonObject data = whole[QLatin1String("data")].toObject();
    const QJsonObject &shown = data.isEmpty() ? whole : data;
    return shown[QLatin1String("kind")] == QLatin1String("receive") ? Secret(shown[QLatin1String("url")].toString())
                                                                    : Secret();
}

} // namespace

Future<Secret> ClintSandboxPanel::apply(Platform &platform, const ClintIntegration &integration)
{
    const QJsonObject json = ClintIntegrationCodec::write(integration);
    const auto changed = transformed(platform.client().send(request("PUT", integration.id, json)), this,
                                     [](const Result<ApiReply> &reply) -> Result<Answered> {
                                         return reply ? Answered{*reply, {}} : Answered{{}, reply.error()};
                                     });
    return andThen(changed, this, [this, json, platform = QPointer(&platform)](const Answered &put) {
        if (!put.error)
            return ready<Secret>(urlIn(put.reply));
        if (!platform || put.error->kind != ErrorKind::NotFound)
            return ready<Secret>(fail(*put.error));
        return transformed(platform->client().send(request("POST", {}, json)), this,
                           [](const Result<ApiReply> &made) -> Result<Secret> {
                               if (!made)
                                   return fail(made.error());
                               return urlIn(*made);
                           });
    });
}

Future<bool> ClintSandboxPanel::remove(Platform &platform, const QString &id)
{
    return transformed(platform.client().send(request("DELETE", id, {})), this,
                       [](const Result<ApiReply> &reply) -> Result<bool> {
                           if (!reply && reply.error().kind != ErrorKind::NotFound)
                               return fail(reply.error());
                           return reply.has_value();
                       });
}

} // namespace gancho
