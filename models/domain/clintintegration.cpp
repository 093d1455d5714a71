#include "models/domain/clintintegration.h"

#include "models/domain/secreturl.h"
#include "models/domain/subscription.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace gancho {

namespace {

struct Row
{
    const char *field;
    const char *identifier;
    bool used;
};

// reference/clint.md §3c
constexpr Row sendRows[] = {
    {"deal_id", "deal_id", false},
    {"contact_name", "contact_name", true},
    {"contact_email", "contact_email", true},
    {"contact_phone", "contact_phone", true},
    {"contact_doc", "contact_doc", false},
    {"contact_role", "contact_role", false},
    {"contact_notes", "contact_notes", false},
    {"deal_name", "deal_name", true},
    {"deal_value", "deal_value", true},
    {"deal_stage", "deal_stage", true},
    {"deal_old_stage", "deal_old_stage", true},
    {"deal_user", "deal_user", true},
    {"deal_user_name", "deal_user_name", true},
    {"deal_status", "deal_status", true},
    {"deal_origin", "deal_origin", true},
    {"origin_name", "origin_name", false},
    {"deal_created_at", "deal_created_at", true},
    {"deal_updated_at", "deal_updated_at", true},
    {"deal_updated_stage_at", "deal_updated_stage_at", true},
    {"deal_closer", "deal_closer", false},
};

// reference/clint.md §3b
constexpr Row receiveRows[] = {
    {"contact_name", "name", true},
    {"contact_email", "email", true},
    {"contact_phone", "phone", true},
    {"contact_tags", "contact_tags", false},
    {"contact_utm_source", "contact_utm_source", true},
    {"contact_utm_medium", "contact_utm_medium", true},
    {"contact_utm_campaign", "contact_utm_campaign", true},
    {"contact_utm_content", "contact_utm_content", true},
    {"deal_value", "valor", false},
};

template <std::size_t count>
QList<ClintField> listOf(const Row (&rows)[count])
{
    QList<ClintField> fields;
    for (const Row &row : rows)
        fields += ClintField{QLatin1String(row.field), QLatin1String(row.identifier), row.used};
    return fields;
}

bool isPersonal(const QString &field)
{
    return field.startsWith(QLatin1String("contact_")) || field.startsWith(QLatin1String("deal_user")) ||
           field == QLatin1String("deal_name");
}

} // namespace

const QList<ClintTrigger> &clintTriggers()
{
    static const QList<ClintTrigger> all{ClintTrigger::DealCreated, ClintTrigger::StageEntered,
                                         ClintTrigger::StageChanged, ClintTrigger::StatusChanged};
    return all;
}

QString clintTriggerId(ClintTrigger trigger)
{
    switch (trigger) {
    case ClintTrigger::DealCreated:
        return QStringLiteral("deal_created");
    case ClintTrigger::StageEntered:
        return QStringLiteral("stage_entered");
    case ClintTrigger::StageChanged:
        return QStringLiteral("stage_changed");
    case ClintTrigger::StatusChanged:
        return QStringLiteral("status_changed");
    }
    return {};
}

std::optional<ClintTrigger> clintTriggerOf(const QString &id)
{
    for (const ClintTrigger trigger : clintTriggers())
        if (clintTriggerId(trigger) == id)
            return trigger;
    return std::nullopt;
}

QString clintTriggerName(ClintTrigger trigger)
{
    switch (trigger) {
    case ClintTrigger::DealCreated:
        return QCoreApplication::translate("ClintIntegration", "The deal is created");
    case ClintTrigger::StageEntered:
        return QCoreApplication::translate("ClintIntegration", "It enters a stage");
    case ClintTrigger::StageChanged:
        return QCoreApplication::translate("ClintIntegration", "It changes its stage");
    case ClintTrigger::StatusChanged:
        return QCoreApplication::translate("ClintIntegration", "It changes its status");
    }
    return {};
}

const QList<ClintReceiveMode> &clintReceiveModes()
{
    static const QList<ClintReceiveMode> all{ClintReceiveMode::Create, ClintReceiveMode::Update,
                                             ClintReceiveMode::CreateOrUpdate};
    return all;
}

QString clintReceiveModeName(ClintReceiveMode mode)
{
    switch (mode) {
    case ClintReceiveMode::Create:
        return QCoreApplication::translate("ClintIntegration", "Create a deal");
    case ClintReceiveMode::Update:
        return QCoreApplication::translate("ClintIntegration", "Update a deal");
    case ClintReceiveMode::CreateOrUpdate:
        return QCoreApplication::translate("ClintIntegration", "Create or update a deal");
    }
    return {};
}

ClintIntegration newClintIntegration(ClintIntegration::Kind kind)
{
    ClintIntegration made;
    made.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.kind = kind;
    made.fields = kind == ClintIntegration::Kind::Send ? clintSendFields() : clintReceiveFields();
    return made;
}

QList<ClintField> clintSendFields()
{
    return listOf(sendRows);
}

QList<ClintField> clintReceiveFields()
{
    return listOf(receiveRows);
}

QHash<QString, QString> checkClintIntegration(const ClintIntegration &integration)
{
    QHash<QString, QString> wrong;
    const bool sends = integration.kind == ClintIntegration::Kind::Send;
    if (integration.name.trimmed().isEmpty())
        wrong.insert(clintfield::name, QCoreApplication::translate("ClintIntegration", "Give the integration a name."));
    if (const QString url = sends ? checkWebhookUrl(integration.url) : QString(); !url.isEmpty())
        wrong.insert(clintfield::url, url);
    if (sends && isUrlSecretHidden(integration.url))
        wrong.insert(clintfield::url,
                     QCoreApplication::translate("ClintIntegration",
                                                 "The secret in this address is not at hand. Enter it again."));
    if (sends && integration.method != "GET" && integration.method != "POST")
        wrong.insert(clintfield::method,
                     QCoreApplication::translate("ClintIntegration", "Clint sends by GET or by POST."));
    QSet<QString> names;
    bool any = false, matchable = false;
    for (const ClintField &field : integration.fields) {
        if (!field.used)
            continue;
        any = true;
        matchable =
            matchable || field.field == QLatin1String("contact_email") || field.field == QLatin1String("contact_phone");
        const QString name = field.identifier.trimmed();
        if (name.isEmpty())
            wrong.insert(
                clintfield::fields,
                QCoreApplication::translate("ClintIntegration", "The field %1 has no identifier.").arg(field.field));
        else if (names.contains(name))
            wrong.insert(
                clintfield::fields,
                QCoreApplication::translate("ClintIntegration", "Two fields have the identifier %1.").arg(name));
        names += name;
    }
    if (!any)
        wrong.insert(clintfield::fields,
                     QCoreApplication::translate("ClintIntegration", "Every field is dropped: nothing would be sent."));
    else if (!sends && !matchable)
        wrong.insert(clintfield::fields,
                     QCoreApplication::translate("ClintIntegration", "Clint finds the contact by its e-mail or its "
                                                                     "phone: one of both must be there."));
    return wrong;
}

QStringList clintIntegrationWarnings(const ClintIntegration &integration)
{
    QStringList warnings;
    if (integration.kind == ClintIntegration::Kind::Send && integration.method == "GET" &&
        std::any_of(integration.fields.begin(), integration.fields.end(),
                    [](const ClintField &field) { return field.used && isPersonal(field.field); }))
        warnings += QCoreApplication::translate("ClintIntegration",
                                                "By GET all fields stand in the address, so personal data lands in the "
                                                "logs of every server on the way. Clint itself advises against it: "
                                                "choose POST, or drop the personal fields.");
    if (integration.url.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
        warnings += QCoreApplication::translate("ClintIntegration",
                                                "Without https everybody on the way can read what is sent.");
    return warnings;
}

QString clintMarkedUrl(const ClintIntegration &integration)
{
    QUrl url(integration.url.trimmed());
    if (!url.isValid() || url.isEmpty())
        return integration.url;
    QUrlQuery query(url);
    query.removeAllQueryItems(clintEventMarker);
    query.removeAllQueryItems(clintIntegrationMarker);
    query.addQueryItem(clintEventMarker, clintTriggerId(integration.trigger));
    query.addQueryItem(clintIntegrationMarker, integration.id);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace gancho
