#pragma once

#include "tests/integrators/flowsamples.h"

namespace gancho::test {

/// An event and a mapping of it, which a route and a flow have to read alike.
struct MappingCase
{
    const char *name;
    EventRecord event;
    QList<MappedField> fields;
};

inline EventRecord typedEvent(const QByteArray &type, const QByteArray &body, const QByteArray &target = "/in/loja")
{
    return flowEvent(body, "POST " + target + " HTTP/1.1\r\nHost: h\r\nContent-Type: " + type + "\r\n\r\n");
}

/// With all that the calls of the platforms take.
inline EventRecord recordsEvent()
{
    return typedEvent(
        "application/json",
        R"({"name":"Rui \"Zé\" Alves","phonenumber":"+55|11988887777","email":"r@e.com.br","text":"Olá\n{{1}}",)"
        R"("title":"Negócio","valor":"1.234,50","tag":"VIP","contact":{"id":"11111111-1111-4111-8111-111111111112"},)"
        R"("card":{"id":"11111111-1111-4111-8111-111111111113"},"ticket":{"id":12}})");
}

/// A value of each kind, and an event that has others.
inline EventRecord kindsEvent()
{
    return typedEvent("application/json", R"({"n":1,"b":true,"l":[1],"o":{"a":1},"t":"x"})");
}
inline EventRecord otherKindsEvent()
{
    return typedEvent("application/json", R"({"n":"doze","b":"talvez","l":"a","o":"b","t":null})");
}

/// Each field in each of the formats, named by both.
inline QList<MappedField> inFormats(const QStringList &names, const QList<ValueFormat> &formats)
{
    QList<MappedField> all;
    for (const QString &name : names)
        for (const ValueFormat format : formats)
            all += field(name, QStringLiteral("%1_%2").arg(name).arg(int(format)), format);
    return all;
}

inline QStringList namesUpTo(const QString &prefix, int last)
{
    QStringList names;
    for (int i = 1; i <= last; ++i)
        names += prefix + QString::number(i);
    return names;
}

inline MappedField orElse(MappedField made, const QString &fallback)
{
    made.hasFallback = true;
    made.fallback = fallback;
    return made;
}

inline QList<MappingCase> mappingCases()
{
    using F = ValueFormat;
    const QByteArray json = "application/json; charset=utf-8";
    const QString x = QStringLiteral("x");
    return {
        {"kinds",
         typedEvent(json, R"({"texto":"Olá","numero":12.5,"sim":true,"nada":null,"lista":[1,"b",null,{"c":2}],)"
                          R"("objeto":{"a":{"b":[1]}},"vazio":"","lista vazia":[]})"),
         {field(QStringLiteral("texto"), QStringLiteral("a")), field(QStringLiteral("numero"), QStringLiteral("b")),
          field(QStringLiteral("sim"), QStringLiteral("c")), field(QStringLiteral("nada"), QStringLiteral("d")),
          field(QStringLiteral("lista"), QStringLiteral("e")), field(QStringLiteral("objeto"), QStringLiteral("f")),
          field(QStringLiteral("vazio"), QStringLiteral("g")), field(QStringLiteral("falta"), QStringLiteral("h")),
          field(QStringLiteral("lista vazia"), QStringLiteral("i")),
          field(QStringLiteral("objeto"), QStringLiteral("j"), F::Text),
          field(QStringLiteral("lista"), QStringLiteral("k"), F::Text),
          field(QStringLiteral("sim"), QStringLiteral("l"), F::Text),
          field(QStringLiteral("numero"), QStringLiteral("m"), F::Text),
          field(QStringLiteral("nada"), QStringLiteral("n"), F::Text)}},
        {"names",
         typedEvent(json, "{\"com espaço\":\"1\",\"ação\":\"2\",\"com.ponto\":\"3\",\"com \\\"aspas\\\"\":\"4\","
                          "\"it's\":\"5\",\"{{x}}\":\"6\",\"a-b\":\"7\",\"1a\":\"8\",\"$x\":\"9\",\"x[0]\":\"10\","
                          "\"barra\\\\\":\"11\",\"日本\":\"12\",\"linha\\n2\":\"13\"}"),
         {field(QStringLiteral("com espaço"), QStringLiteral("com espaço")),
          field(QStringLiteral("ação"), QStringLiteral("ação")),
          field(QStringLiteral("com.ponto"), QStringLiteral("ponto")),
          field(QStringLiteral("com \"aspas\""), QStringLiteral("com \"aspas\"")),
          field(QStringLiteral("it's"), QStringLiteral("it's")),
          field(QStringLiteral("{{x}}"), QStringLiteral("chaves")), field(QStringLiteral("a-b"), QStringLiteral("a-b")),
          field(QStringLiteral("1a"), QStringLiteral("1a")), field(QStringLiteral("$x"), QStringLiteral("$x")),
          field(QStringLiteral("x[0]"), QStringLiteral("colchetes")),
          field(QStringLiteral("barra\\"), QStringLiteral("barra\\")),
          field(QStringLiteral("日本"), QStringLiteral("日本")),
          field(QStringLiteral("linha\n2"), QStringLiteral("linha")),
          field(QStringLiteral("acao"), QStringLiteral("sem acento")),
          field(QStringLiteral("COM ESPACO"), QStringLiteral("maiúsculas")),
          field(QStringLiteral("ação"), QStringLiteral("=igual")),
          field(QStringLiteral("ação"), QStringLiteral("dentro.de.objeto"))}},
        {"places",
         typedEvent(json,
                    R"({"content":{"name":"dentro","contacts":[{"name":"um"},{"name":"dois","tags":["a","b"]}]},)"
                    R"("name":"fora","eventType":"X"})",
                    "/in/loja?origem=site&Campanha=Ver%C3%A3o+26&origem=outro"),
         {field(QStringLiteral("name"), QStringLiteral("a")),
          field(QStringLiteral("content.name"), QStringLiteral("b")),
          field(QStringLiteral("contacts.name"), QStringLiteral("c")),
          field(QStringLiteral("contacts.1.name"), QStringLiteral("d")),
          field(QStringLiteral("contacts.1.tags.1"), QStringLiteral("e")),
          field(QStringLiteral("tags"), QStringLiteral("f")),
          field(QStringLiteral("query.origem"), QStringLiteral("g")),
          field(QStringLiteral("query.campanha"), QStringLiteral("h")),
          field(QStringLiteral("campanha"), QStringLiteral("i")),
          field(QStringLiteral("header.Content-Type"), QStringLiteral("j")),
          field(QStringLiteral("event.type"), QStringLiteral("k")),
          field(QStringLiteral("event.inbox"), QStringLiteral("l")),
          field(QStringLiteral("event.platform"), QStringLiteral("m"))}},
        {"constants",
         typedEvent(json, R"({"contact":{"name":"Rui","id":7},"nulo":null,"valor":"1.234,50","lista":[1,2]})"),
         {constant(QStringLiteral("fixo"), QStringLiteral("a")), constant(QStringLiteral("=1+1"), QStringLiteral("b")),
          constant(QStringLiteral("Olá, {{contact.name}}! {{ contact.id }}"), QStringLiteral("c")),
          constant(QStringLiteral("{{falta}}"), QStringLiteral("d")),
          constant(QStringLiteral("chaves {{}} soltas"), QStringLiteral("e")),
          constant(QStringLiteral("1.234,50"), QStringLiteral("f")),
          constant(QStringLiteral("{{lista}}"), QStringLiteral("g")), constant(QString(), QStringLiteral("vazio")),
          orElse(field(QStringLiteral("nulo"), QStringLiteral("h")), QStringLiteral("sem \"valor\" }}")),
          orElse(field(QStringLiteral("falta"), QStringLiteral("i")), QStringLiteral("de {{contact.name}}")),
          orElse(field(QStringLiteral("falta"), QStringLiteral("j"), F::Upper), QStringLiteral("padrão")),
          field(QStringLiteral("falta"), QStringLiteral("k")), field(QStringLiteral("nulo"), QStringLiteral("k")),
          field(QStringLiteral("contact.name"), QStringLiteral("k")),
          constant(QStringLiteral("último"), QStringLiteral("k"))}},
        {"texts",
         typedEvent(json, R"({"x1":"MARIA DA SILVA","x2":"  joão D'ÁVILA dos santos ","x3":"da silva e souza",)"
                          R"("x4":"o'neil 3x ana-maria","x5":5,"x6":true,"x7":null,"x8":["rui","DE MELO"],"x9":""})"),
         inFormats(namesUpTo(x, 9), {F::Text, F::Upper, F::Lower, F::TitleCase, F::Trimmed, F::Digits})},
        {"numbers",
         typedEvent(json, R"({"x1":"1.234,50","x2":"1,234.50","x3":"1.234","x4":"1,234","x5":"R$ -10,00","x6":"abc",)"
                          R"("x7":1234.5,"x8":0.005,"x9":"999,995","x10":"-0,001","x11":true,"x12":null,)"
                          R"("x13":["1,5",2,"z"],"x14":"1e3","x15":"12.345.678","x16":".5","x17":"007",)"
                          R"("x18":"R$ 1.000,00","x19":19.99,"x20":"1.2.3,4,5"})"),
         inFormats(namesUpTo(x, 20), {F::Number, F::Money, F::Cents})},
        {"long numbers", typedEvent(json, R"({"x1":"12345678901234567890","x2":"12345678901234567890,5"})"),
         inFormats(namesUpTo(x, 2), {F::AsIs, F::Text, F::Money, F::Digits})},
        {"phones",
         typedEvent(json, R"({"x1":"+55|11988887777","x2":"(11) 98888-7777","x3":"11988887777","x4":"5511988887777",)"
                          R"("x5":"011988887777","x6":"0055 11 98888-7777","x7":"5511988887777@s.whatsapp.net",)"
                          R"("x8":"5511988887777:12@c.us","x9":"+1 415 555-0100","x10":"98888-7777",)"
                          R"("x11":"+4915112345678","x12":"abc","x13":"55999887766","x14":"5598888777","x15":"123",)"
                          R"("x16":5511988887777,"x17":"55 98888-7777","x18":"","x19":null,)"
                          R"("x20":["11988887777","x"],"x21":"+55 (55) 3333-4444"})"),
         inFormats(namesUpTo(x, 21), {F::PhoneInternational, F::PhoneE164, F::PhoneDigits, F::PhoneNational})},
        {"times",
         typedEvent(json, R"({"x1":"2026-03-02T17:05:11Z","x2":"2026-03-02","x3":"02/03/2026","x4":"02/03/2026 23:30",)"
                          R"("x5":1772471111,"x6":1772471111000,"x7":"1772471111000000","x8":"nada",)"
                          R"("x9":"2026-03-02T01:00:00-03:00","x10":"2026-03-02 01:00:00","x11":"31/02/2026",)"
                          R"("x12":"2026-03-02T01:00:00.123-0300","x13":"1972-01-01T00:00:00Z","x14":"1772471111.5",)"
                          R"("x15":null,"x16":["2026-03-02","x"],"x17":"2026-12-31T23:59:59.999Z","x18":"123"})"),
         inFormats(namesUpTo(x, 18), {F::DateTime, F::Date, F::IsoDateTime, F::UnixSeconds})},
        {"form",
         typedEvent("application/x-www-form-urlencoded",
                    "nome=Rui+Alves&e-mail=a%40b.c&contato.telefone=11988887777&tags=a&tags=b&Vazio=&a%5Bb%5D=1"),
         {field(QStringLiteral("nome"), QStringLiteral("a")), field(QStringLiteral("e-mail"), QStringLiteral("b")),
          field(QStringLiteral("contato.telefone"), QStringLiteral("c"), F::PhoneE164),
          field(QStringLiteral("tags"), QStringLiteral("d")), field(QStringLiteral("vazio"), QStringLiteral("e")),
          field(QStringLiteral("falta"), QStringLiteral("f")), field(QStringLiteral("a[b]"), QStringLiteral("g"))}},
        {"query alone",
         flowEvent({}, "GET /in/loja?nome=Rui+Alves&tel=11988887777&nome=B&Vazio= HTTP/1.1\r\nHost: h\r\n\r\n"),
         {field(QStringLiteral("nome"), QStringLiteral("a")),
          field(QStringLiteral("query.tel"), QStringLiteral("b"), F::PhoneE164),
          field(QStringLiteral("vazio"), QStringLiteral("c")), field(QStringLiteral("falta"), QStringLiteral("d"))}},
        {"JSON as text",
         typedEvent("text/plain", R"({"a":{"b":"c"},"n":1})"),
         {field(QStringLiteral("a.b"), QStringLiteral("x")), field(QStringLiteral("n"), QStringLiteral("y"))}},
        {"array at the top",
         typedEvent(json, R"([{"nome":"Rui"},{"nome":"Ana","idade":3}])"),
         {field(QStringLiteral("nome"), QStringLiteral("a")), field(QStringLiteral("1.nome"), QStringLiteral("b")),
          field(QStringLiteral("idade"), QStringLiteral("c"))}},
    };
}

} // namespace gancho::test
