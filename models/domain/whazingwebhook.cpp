#include "models/domain/whazingwebhook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    WhazingSwitch which;
    const char *id;
    const char16_t *label;
    const char *meaning;
    const char *events; ///< separated by spaces
    bool ofQueues;
};

constexpr std::array<Row, 9> rows{{
    {WhazingSwitch::MessageReceived, "message_received", u"Mensagem recebida",
     QT_TRANSLATE_NOOP("WhazingWebhook", "A contact wrote."), "MessageReceived", true},
    {WhazingSwitch::MessageSent, "message_sent", u"Mensagem enviada",
     QT_TRANSLATE_NOOP("WhazingWebhook", "A message went to a contact, by hand, by a chatbot or by the API."),
     "MessageSent", true},
    {WhazingSwitch::TicketNew, "ticket_new", u"Novo ticket",
     QT_TRANSLATE_NOOP("WhazingWebhook", "A ticket was opened, by a message or by a user."),
     "NewTicket NewTicketUserCreate", false},
    {WhazingSwitch::TicketTransferred, "ticket_transferred", u"Ticket transferido",
     QT_TRANSLATE_NOOP("WhazingWebhook", "A ticket went to another queue or user."), "TransferTicket", false},
    {WhazingSwitch::TicketClosed, "ticket_closed", u"Ticket fechado",
     QT_TRANSLATE_NOOP("WhazingWebhook", "A ticket was closed."), "ClosedTicket", false},
    {WhazingSwitch::FilterOpen, "filter_open", u"Ticket em atendimento",
     QT_TRANSLATE_NOOP("WhazingWebhook", "Lets messages through whose ticket is being attended to."), "", true},
    {WhazingSwitch::FilterPending, "filter_pending", u"Ticket pendente",
     QT_TRANSLATE_NOOP("WhazingWebhook", "Lets messages through whose ticket waits for somebody."), "", true},
    {WhazingSwitch::GroupMessages, "group_messages", u"Mensagens de grupo",
     QT_TRANSLATE_NOOP("WhazingWebhook", "Lets messages of groups through; off, groups send nothing."), "", true},
    {WhazingSwitch::MediaBase64, "media_base64", u"Enviar mídia em base64",
     QT_TRANSLATE_NOOP("WhazingWebhook", "Puts files into the event itself, a third larger than they are."), "", true},
}};

const Row &rowOf(WhazingSwitch which)
{
    return *std::find_if(rows.begin(), rows.end(), [which](const Row &row) { return row.which == which; });
}

} // namespace

void WhazingWebhook::turn(WhazingSwitch which, bool on)
{
    QList<WhazingSwitch> after;
    for (const Row &row : rows)
        if (row.which == which ? on : switches.contains(row.which))
            after += row.which;
    switches = after;
}

QList<WhazingSwitch> whazingSwitches(WhazingHookKind kind)
{
    QList<WhazingSwitch> all;
    for (const Row &row : rows)
        if (row.ofQueues || kind == WhazingHookKind::Channel)
            all += row.which;
    return all;
}

QString whazingSwitchId(WhazingSwitch which)
{
    return QLatin1String(rowOf(which).id);
}

QString whazingSwitchLabel(WhazingSwitch which)
{
    return QString::fromUtf16(rowOf(which).label);
}

QString whazingSwitchMeaning(WhazingSwitch which)
{
    return QCoreApplication::translate("WhazingWebhook", rowOf(which).meaning);
}

QStringList whazingSwitchEvents(WhazingSwitch which)
{
    return QString::fromLatin1(rowOf(which).events).split(u' ', Qt::SkipEmptyParts);
}

QStringList whazingEventsOf(const WhazingWebhook &webhook)
{
    const bool messages = webhook.isOn(WhazingSwitch::FilterOpen) || webhook.isOn(WhazingSwitch::FilterPending);
    QStringList events;
    for (const WhazingSwitch each : webhook.switches)
        if (messages || (each != WhazingSwitch::MessageReceived && each != WhazingSwitch::MessageSent))
            events += whazingSwitchEvents(each);
    events.removeDuplicates();
    return events;
}

WhazingPanelWord whazingPanelWord(WhazingPanelWord::What what, WhazingHookKind kind)
{
    const bool queue = kind == WhazingHookKind::Queue;
    const auto same = [](const QString &word) {
        return WhazingPanelWord{word, word};
    };
    switch (what) {
    case WhazingPanelWord::What::Place:
        return queue ? WhazingPanelWord{u"Automação e Integrações > Webhooks/N8N > Integrações por Fila"_s,
                                        u"Cadastro > Filas/integrações > Integrações"_s}
                     : WhazingPanelWord{u"Automação e Integrações > Webhooks/N8N > Integrações por Canal"_s,
                                        u"Configurações > Canais/API"_s};
    case WhazingPanelWord::What::Kind:
        return {u"N8N"_s, u"N8N/Webhook"_s};
    case WhazingPanelWord::What::Add: // what the button was called on older servers is not known
        return same(u"Nova Integração N8N"_s);
    case WhazingPanelWord::What::Enabled:
        return {u"Integração Ativada"_s, u"Ativar Webhook"_s};
    case WhazingPanelWord::What::Name:
        return same(u"Nome"_s);
    case WhazingPanelWord::What::Url:
        return same(u"URL"_s);
    case WhazingPanelWord::What::Key:
        return {u"Bearer Token / API Key"_s, u"N8N API KEY"_s};
    case WhazingPanelWord::What::Queues:
        return same(u"Filas"_s);
    case WhazingPanelWord::What::StartsOnTransfer:
        return same(u"Inicia Integração ao transferir"_s);
    case WhazingPanelWord::What::Test:
        return same(u"Testar"_s);
    }
    return {};
}

QJsonObject whazingWebhookToJson(const WhazingWebhook &webhook)
{
    const bool queue = webhook.kind == WhazingHookKind::Queue;
    QJsonArray switches;
    for (const WhazingSwitch which : webhook.switches)
        switches += whazingSwitchId(which);
    QJsonObject json{{u"id"_s, webhook.id},
                     {u"kind"_s, queue ? u"queue"_s : u"channel"_s},
                     {u"url"_s, webhook.url},
                     {u"switches"_s, switches}};
    if (!queue) {
        json.insert("active"_L1, webhook.active);
        return json;
    }
    json.insert("name"_L1, webhook.name);
    json.insert("queueIds"_L1, QJsonArray::fromStringList(webhook.queueIds));
    json.insert("startsOnTransfer"_L1, webhook.startsOnTransfer);
    return json;
}

Result<WhazingWebhook> whazingWebhookFromJson(const QJsonObject &json)
{
    WhazingWebhook webhook;
    const QString kind = json["kind"_L1].toString();
    if (kind != "queue"_L1 && kind != "channel"_L1)
        return fail(ErrorKind::Protocol, QString(), u"kind of webhook: "_s + kind);
    webhook.kind = kind == "queue"_L1 ? WhazingHookKind::Queue : WhazingHookKind::Channel;
    webhook.id = json["id"_L1].toString();
    webhook.active = json["active"_L1].toBool(true);
    webhook.name = json["name"_L1].toString();
    webhook.url = json["url"_L1].toString();
    const QJsonArray on = json["switches"_L1].toArray();
    for (const WhazingSwitch which : whazingSwitches(webhook.kind))
        if (on.contains(whazingSwitchId(which)))
            webhook.switches += which;
    for (const QJsonValue id : json["queueIds"_L1].toArray())
        if (const QString text = id.toVariant().toString(); !text.isEmpty())
            webhook.queueIds += text;
    webhook.startsOnTransfer = json["startsOnTransfer"_L1].toBool(true);
    return webhook;
}

QString newWhazingKey()
{
    std::array<quint32, 8> chance{};
    QRandomGenerator::system()->fillRange(chance.data(), qsizetype(chance.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(chance.data()), qsizetype(sizeof chance));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace gancho
