#include "models/domain/clintsent.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace gancho {

namespace {

bool isMarker(const QString &name)
{
    return name == clintEventMarker || name == clintIntegrationMarker;
}

QString item(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

/// In a query, blanks stand as plus signs as often as encoded.
QUrlQuery readQuery(QString text)
{
    return QUrlQuery(text.replace(u'+', QLatin1String("%20")));
}

const ClintIntegration *byMarker(const QUrlQuery &query, const QList<ClintIntegration> &known)
{
    const QString id = item(query, clintIntegrationMarker);
    const auto found = std::find_if(known.begin(), known.end(), [&id](const ClintIntegration &each) {
        return each.kind == ClintIntegration::Kind::Send && !id.isEmpty() && each.id == id;
    });
    return found == known.end() ? nullptr : &*found;
}

qsizetype fitting(const ClintIntegration &integration, const QJsonObject &pairs)
{
    return std::count_if(integration.fields.begin(), integration.fields.end(),
                         [&pairs](const ClintField &field) { return field.used && pairs.contains(field.identifier); });
}

/// The one whose identifiers are there more than those of any other.
const ClintIntegration *byFields(const QJsonObject &pairs, const QList<ClintIntegration> &known)
{
    const ClintIntegration *best = nullptr;
    qsizetype most = 0;
    bool alone = true;
    for (const ClintIntegration &each : known) {
        if (each.kind != ClintIntegration::Kind::Send)
            continue;
        const qsizetype fits = fitting(each, pairs);
        if (fits > most) {
            most = fits;
            best = &each;
            alone = true;
        } else if (fits == most && best && each.fields != best->fields) {
            alone = false;
        }
    }
    return alone ? best : nullptr;
}

} // namespace

std::optional<double> ClintSent::value() const
{
    const QJsonValue value = fields[QLatin1String("deal_value")];
    if (value.isDouble())
        return value.toDouble();
    bool good = false;
    const double read = value.toString().toDouble(&good);
    return good ? std::optional(read) : std::nullopt;
}

CardStatus ClintSent::status() const
{
    return clintStatusOf(text(QStringLiteral("deal_status")));
}

CardStatus clintStatusOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("open") || word == QLatin1String("aberto"))
        return CardStatus::Open;
    if (word == QLatin1String("won") || word == QLatin1String("ganho"))
        return CardStatus::Won;
    return word == QLatin1String("lost") || word == QLatin1String("perdido") ? CardStatus::Lost : CardStatus::Unknown;
}

std::optional<ClintTrigger> inferClintTrigger(const ClintTraces &traces)
{
    const CardStatus status = clintStatusOf(traces.status);
    if (status == CardStatus::Won || status == CardStatus::Lost)
        return ClintTrigger::StatusChanged;
    if (!traces.oldStage.isEmpty() && traces.oldStage != traces.stage)
        return ClintTrigger::StageChanged;
    if (!traces.createdAt.isEmpty() &&
        (traces.updatedStageAt.isEmpty() || traces.updatedStageAt.left(19) == traces.createdAt.left(19)))
        return ClintTrigger::DealCreated;
    if (!traces.stage.isEmpty())
        return ClintTrigger::StageEntered;
    return std::nullopt;
}

ClintSent decodeClintSent(const QJsonObject &body, const QString &query, const QList<ClintIntegration> &known)
{
    const QUrlQuery asked = readQuery(query);
    QJsonObject pairs = body;
    for (const auto &[name, value] : asked.queryItems(QUrl::FullyDecoded))
        if (!isMarker(name) && !pairs.contains(name))
            pairs.insert(name, value);

    ClintSent sent;
    const ClintIntegration *integration = byMarker(asked, known);
    if (integration)
        sent.integrationId = integration->id;
    const ClintIntegration *mapping = integration ? integration : byFields(pairs, known);
    const QList<ClintField> fields = mapping ? mapping->fields : clintSendFields();
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&it, mapping](const ClintField &each) {
            return (each.used || !mapping) && each.identifier == it.key();
        });
        if (field == fields.end())
            sent.others.insert(it.key(), it.value());
        else
            sent.fields.insert(field->field, it.value());
    }

    if (const auto marked = clintTriggerOf(item(asked, clintEventMarker))) {
        sent.trigger = marked;
        sent.by = ClintSent::By::Marker;
    } else if (integration) {
        sent.trigger = integration->trigger;
        sent.by = ClintSent::By::Integration;
    } else {
        const auto text = [&sent](const char *field) {
            return sent.text(QLatin1String(field));
        };
        sent.trigger = inferClintTrigger({text("deal_stage"), text("deal_old_stage"), text("deal_status"),
                                          text("deal_created_at"), text("deal_updated_stage_at")});
        sent.by = sent.trigger ? ClintSent::By::Inferred : ClintSent::By::Unknown;
    }
    return sent;
}

QString clintSentByText(ClintSent::By by)
{
    switch (by) {
    case ClintSent::By::Marker:
        return QCoreApplication::translate("ClintIntegration", "told by the marker in the URL");
    case ClintSent::By::Integration:
        return QCoreApplication::translate("ClintIntegration", "told by the integration that the URL names");
    case ClintSent::By::Inferred:
        return QCoreApplication::translate("ClintIntegration",
                                           "inferred from the fields, since the URL has no marker: likely, not sure");
    case ClintSent::By::Unknown:
        break;
    }
    return QCoreApplication::translate("ClintIntegration", "unknown: neither a marker nor the fields tell it");
}

} // namespace gancho
