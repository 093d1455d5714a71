#include "models/domain/clintintegrationcodec.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gancho {

namespace {

constexpr const char *modes[] = {"create", "update", "create_or_update"};

QString modeId(ClintReceiveMode mode)
{
    return QLatin1String(modes[int(mode)]);
}

QString statusId(CardStatus status)
{
    return status == CardStatus::Won    ? QStringLiteral("WON")
           : status == CardStatus::Lost ? QStringLiteral("LOST")
                                        : QStringLiteral("OPEN");
}

CardStatus statusOf(const QString &id)
{
    return id == QLatin1String("WON")    ? CardStatus::Won
           : id == QLatin1String("LOST") ? CardStatus::Lost
                                         : CardStatus::Open;
}

tl::unexpected<Error> unknown(const char *member, const QString &value)
{
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("ClintIntegration", "The integration cannot be read: %1 is “%2”.")
                    .arg(QLatin1String(member), value));
}

} // namespace

QJsonObject ClintIntegrationCodec::write(const ClintIntegration &integration)
{
    QJsonArray fields;
    for (const ClintField &field : integration.fields)
        fields += QJsonObject{{QStringLiteral("field"), field.field},
                              {QStringLiteral("identifier"), field.identifier},
                              {QStringLiteral("used"), field.used}};
    QJsonObject json{{QStringLiteral("id"), integration.id},
                     {QStringLiteral("name"), integration.name},
                     {QStringLiteral("origin_id"), integration.originId.value},
                     {QStringLiteral("fields"), fields}};
    if (integration.kind == ClintIntegration::Kind::Send) {
        json.insert(QStringLiteral("kind"), QStringLiteral("send"));
        json.insert(QStringLiteral("trigger"), clintTriggerId(integration.trigger));
        json.insert(QStringLiteral("trigger_stage_id"), integration.triggerStageId.value);
        json.insert(QStringLiteral("method"), QString::fromLatin1(integration.method));
        json.insert(QStringLiteral("url"), integration.url);
    } else {
        json.insert(QStringLiteral("kind"), QStringLiteral("receive"));
        json.insert(QStringLiteral("mode"), modeId(integration.mode));
        json.insert(QStringLiteral("tag"), integration.tag);
        json.insert(QStringLiteral("stage_id"), integration.stageId.value);
        json.insert(QStringLiteral("status"), statusId(integration.status));
    }
    return json;
}

Result<ClintIntegration> ClintIntegrationCodec::read(const QJsonObject &json)
{
    const auto text = [&json](const char *key) {
        return json[QLatin1String(key)].toString();
    };
    const QString kind = text("kind");
    if (kind != QLatin1String("send") && kind != QLatin1String("receive"))
        return unknown("kind", kind);
    ClintIntegration read = newClintIntegration(kind == QLatin1String("send") ? ClintIntegration::Kind::Send
                                                                              : ClintIntegration::Kind::Receive);
    if (const QString id = text("id"); !id.isEmpty())
        read.id = id;
    read.name = text("name");
    read.originId = PanelId(text("origin_id"));
    if (json.contains(QLatin1String("fields"))) {
        read.fields.clear();
        for (const QJsonValue each : json[QLatin1String("fields")].toArray())
            read.fields +=
                ClintField{each[QLatin1String("field")].toString(), each[QLatin1String("identifier")].toString(),
                           each[QLatin1String("used")].toBool(true)};
    }
    if (read.kind == ClintIntegration::Kind::Send) {
        const auto trigger = clintTriggerOf(text("trigger"));
        if (!trigger)
            return unknown("trigger", text("trigger"));
        read.trigger = *trigger;
        read.triggerStageId = StepId(text("trigger_stage_id"));
        if (const QString method = text("method"); !method.isEmpty())
            read.method = method.toUpper().toLatin1();
        read.url = text("url");
        return read;
    }
    if (const QString mode = text("mode"); !mode.isEmpty()) {
        const auto *found = std::find_if(std::begin(modes), std::end(modes),
                                         [&mode](const char *each) { return mode == QLatin1String(each); });
        if (found == std::end(modes))
            return unknown("mode", mode);
        read.mode = ClintReceiveMode(found - std::begin(modes));
    }
    read.tag = text("tag");
    read.stageId = StepId(text("stage_id"));
    read.status = statusOf(text("status"));
    return read;
}

} // namespace gancho
