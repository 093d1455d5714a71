#pragma once

#include "app/exchange/flowplan.h"

namespace gancho::test {

inline EventRecord flowEvent(const QByteArray &body, const QByteArray &head = {})
{
    EventRecord event;
    event.summary.id = EventId(7);
    event.summary.type = QStringLiteral("CONTACT_CREATED");
    event.summary.inboxName = QStringLiteral("loja");
    event.summary.platform = PlatformKind::WtsChat;
    event.head = head.isEmpty() ? QByteArray("POST /in/loja?origem=site HTTP/1.1\r\nHost: h\r\n"
                                             "Content-Type: application/json\r\nX-Api-Key: muito-secreto\r\n\r\n")
                                : head;
    event.body = body;
    return event;
}

inline EventRecord leadEvent()
{
    return flowEvent(R"({"eventType":"CONTACT_CREATED","date":"2026-03-02T17:05:11Z","content":{"id":"c-1",
"name":"Rui \"Zé\" Alves","phonenumber":"+55|11988887777","email":"RUI@EXEMPLO.COM.BR","valor":"1.234,50",
"tags":[{"name":"VIP"},{"name":"Novo"}],"odd key":1,"vip":true}})");
}

inline MappedField field(const QString &from, const QString &to, ValueFormat format = ValueFormat::AsIs)
{
    MappedField made;
    made.from = from;
    made.to = to;
    made.format = format;
    return made;
}

inline MappedField constant(const QString &text, const QString &to)
{
    MappedField made = field(text, to);
    made.source = MappedField::Source::Constant;
    return made;
}

inline exchange::FlowPlan leadPlan()
{
    exchange::FlowPlan plan;
    plan.name = QStringLiteral("Novo lead → n8n");
    plan.keyHeader = QStringLiteral("X-N8N-API-KEY");
    plan.sample = leadEvent();
    plan.mapping.fields = {
        field(QStringLiteral("content.name"), QStringLiteral("nome")),
        field(QStringLiteral("content.phonenumber"), QStringLiteral("cliente.telefone"), ValueFormat::PhoneE164),
        constant(QStringLiteral("gancho"), QStringLiteral("origem"))};
    return plan;
}

inline exchange::PlatformCall contactCall(PlatformKind platform = PlatformKind::WtsChat)
{
    exchange::PlatformCall call =
        exchange::platformCalls(platform).first().at(QUrl(QStringLiteral("https://api.exemplo.com.br")));
    call.account = QStringLiteral("Loja Azul");
    return call;
}

} // namespace gancho::test
