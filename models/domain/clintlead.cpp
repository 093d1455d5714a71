#include "models/domain/clintlead.h"

#include "models/domain/phonetext.h"
#include "models/domain/subscription.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUuid>

namespace gancho {

namespace {

constexpr int secretShown = 4;

/// As Clint's senders write it: "5548999999999".
QString digitsOf(const QString &phone)
{
    const PhoneText read = readPhone(phone);
    return read.isValid() ? read.digits : phone.trimmed();
}

QString valueOf(const ClintLead &lead, const QString &field)
{
    if (field == QLatin1String("contact_name"))
        return lead.name.trimmed();
    if (field == QLatin1String("contact_email"))
        return lead.email.trimmed();
    if (field == QLatin1String("contact_phone"))
        return digitsOf(lead.phone);
    if (field == QLatin1String("contact_tags"))
        return lead.tags.join(u',');
    if (field == QLatin1String("contact_utm_source"))
        return lead.utmSource;
    if (field == QLatin1String("contact_utm_medium"))
        return lead.utmMedium;
    if (field == QLatin1String("contact_utm_campaign"))
        return lead.utmCampaign;
    if (field == QLatin1String("contact_utm_content"))
        return lead.utmContent;
    if (field == QLatin1String("deal_value"))
        return lead.value ? QString::number(*lead.value, 'f', 2) : QString();
    return {};
}

} // namespace

QJsonObject clintLeadJson(const ClintLead &lead, const ClintIntegration &integration)
{
    QJsonObject body;
    for (const ClintField &field : integration.fields)
        if (const QString value = valueOf(lead, field.field); field.used && !value.isEmpty())
            body.insert(field.identifier, value);
    for (const auto &[name, value] : lead.others)
        if (!name.isEmpty())
            body.insert(name, value);
    return body;
}

QStringList clintLeadDropped(const ClintLead &lead, const ClintIntegration &integration)
{
    QStringList dropped;
    for (const ClintField &field : integration.fields)
        if (!field.used && !valueOf(lead, field.field).isEmpty())
            dropped += field.field;
    return dropped;
}

QString checkClintLead(const ClintLead &lead, const ClintIntegration &integration)
{
    bool matchable = false;
    for (const ClintField &field : integration.fields)
        if (field.used &&
            (field.field == QLatin1String("contact_email") || field.field == QLatin1String("contact_phone")))
            matchable = matchable || !valueOf(lead, field.field).isEmpty();
    if (!matchable)
        return QCoreApplication::translate("ClintIntegration", "Enter an e-mail or a phone: by them Clint finds the "
                                                               "contact, so without both the lead is lost.");
    if (!lead.phone.trimmed().isEmpty() && !readPhone(lead.phone).isValid())
        return QCoreApplication::translate("ClintIntegration",
                                           "This is no phone number. Write it with its area code: (11) 99999-0000.");
    return {};
}

QString checkClintReceiveUrl(const QString &text)
{
    if (const QString wrong = checkWebhookUrl(text); !wrong.isEmpty())
        return wrong;
    const QUrl url(text.trimmed());
    if (!url.path().contains(QLatin1String("/endpoints/integration/")) || QUuid::fromString(url.fileName()).isNull())
        return QCoreApplication::translate(
            "ClintIntegration", "This is not a URL that Clint generates: those contain /endpoints/integration/ and end "
                                "with a long id. Copy it whole from Clint.");
    return {};
}

QString maskedClintReceiveUrl(const QString &text)
{
    const qsizetype slash = text.lastIndexOf(u'/');
    return slash < 0 ? text : text.left(slash + 1) + text.mid(slash + 1, secretShown) + QChar(0x2026);
}

} // namespace gancho
