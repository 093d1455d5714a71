#include "app/sandbox/sandboxroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

bool oneOf(const QStringList &wanted, const QJsonValue &value)
{
    if (wanted.isEmpty())
        return true;
    if (!value.isArray())
        return containsWord(wanted, value.toString());
    for (const QJsonValue each : value.toArray())
        if (containsWord(wanted, each.toString()))
            return true;
    return false;
}

SandboxReply channels(const SandboxCall &call, SandboxContext &context)
{
    const QString type = call.query.value(u"ChannelType"_s);
    QJsonArray rows;
    for (const QJsonObject &channel : context.world.channels)
        if (type.isEmpty() || sameWord(type, u"All"_s) ||
            channel.value("type"_L1).toString().endsWith(type, Qt::CaseInsensitive))
            rows += channel;
    return rows;
}

SandboxReply chatbots(const SandboxCall &call, SandboxContext &context)
{
    const SandboxQuery &query = call.query;
    SandboxListing listing;
    listing.table = &context.world.chatbots;
    listing.wanted = [&query](const QJsonObject &row) {
        return mentions(row.value("name"_L1).toString(), query.value(u"Name"_s)) &&
               oneOf(query.values(u"Types"_s), row.value("type"_L1)) &&
               oneOf(query.values(u"ChannelIds"_s), row.value("channelIds"_L1)) &&
               oneOf(query.values(u"DefaultDepartmentIds"_s), row.value("defaultDepartmentId"_L1)) &&
               oneOf(query.values(u"PublishStatuses"_s), row.value("publishStatus"_L1)) &&
               oneOf(query.values(u"AutomationUsages"_s), row.value("automationUsage"_L1));
    };
    return listPage(listing, query);
}

/// Filter and answer name the purposes differently: CAMPAIGN and TEMPLATE_CAMPAIGN.
bool purposeFits(const QString &wanted, const QJsonValue &types)
{
    if (wanted.isEmpty())
        return true;
    for (const QJsonValue type : types.toArray()) {
        const QString held = type.toString();
        if (sameWord(held, wanted) || sameWord(held, u"TEMPLATE"_s + wanted) ||
            (sameWord(held, u"TEMPLATE"_s) && sameWord(wanted, u"ATTENDANCE"_s)))
            return true;
    }
    return false;
}

SandboxReply templates(const SandboxCall &call, SandboxContext &context)
{
    const SandboxQuery &query = call.query;
    SandboxListing listing;
    listing.table = &context.world.templates;
    listing.wanted = [&query](const QJsonObject &row) {
        const QString text = query.value(u"SearchableText"_s);
        return row.value("archived"_L1).toBool() == query.flag(u"Archived"_s) &&
               mentions(row.value("name"_L1).toString(), query.value(u"Name"_s)) &&
               (mentions(row.value("name"_L1).toString(), text) || mentions(row.value("text"_L1).toString(), text)) &&
               oneOf(query.values(u"ChannelId"_s), row.value("channelId"_L1)) &&
               (!query.flag(u"ApprovedOnly"_s) || row.value("status"_L1) == "Approved"_L1) &&
               purposeFits(query.value(u"Type"_s), row.value("type"_L1));
    };
    listing.shown = [&query](const QJsonObject &row) {
        QJsonObject shown = row;
        if (!query.includes(u"Params"_s))
            shown.insert("params"_L1, QJsonValue::Null);
        return shown;
    };
    return listPage(listing, query);
}

} // namespace

void addCatalogueRoutes(SandboxRouter &router)
{
    router.add("GET", "/chat/v1/channel", channels);
    router.add("GET", "/chat/v1/chatbot", chatbots);
    router.add("GET", "/chat/v1/template", templates);
}

} // namespace gancho
