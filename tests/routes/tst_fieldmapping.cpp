#include "app/routes/fieldmapping.h"

#include "tests/routes/events.h"

#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::exampleOf;
using gancho::test::recordOf;

namespace {

MappedField field(const QString &from, const QString &to, ValueFormat format = ValueFormat::AsIs)
{
    return {MappedField::Source::Field, from, to, format, false, {}};
}

MappedField constant(const QString &from, const QString &to, ValueFormat format = ValueFormat::AsIs)
{
    return {MappedField::Source::Constant, from, to, format, false, {}};
}

MappedField orElse(MappedField mapped, const QString &fallback)
{
    mapped.hasFallback = true;
    mapped.fallback = fallback;
    return mapped;
}

} // namespace

Q_DECLARE_METATYPE(gancho::FieldMapping)

/// What goes out of an event.
class TestFieldMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapped_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<FieldMapping>("mapping");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("form");
        const QByteArray body = "{\"n\":12345678901234567890,\"nome\":\"ANA & CIA\",\"nada\":null,"
                                "\"lista\":[1,null,\"x\"],\"eco\":1,\"eco\":2,\"obj\":{\"a\": 1}}";
        const auto row = [&body](const char *name, const QList<MappedField> &fields, const char *json,
                                 const char *form) {
            QTest::newRow(name) << body << FieldMapping{fields} << QByteArray(json) << QByteArray(form);
        };
        row("none", {}, "{}", "");
        row("digits, nulls, arrays survive",
            {field(u"n"_s, u"n"_s), field(u"nada"_s, u"z"_s), field(u"lista"_s, u"l"_s), field(u"obj"_s, u"o"_s)},
            "{\"n\":12345678901234567890,\"z\":null,\"l\":[1,null,\"x\"],\"o\":{\"a\": 1}}",
            "n=12345678901234567890&z=&l=%5B1%2Cnull%2C%22x%22%5D&o=%7B%22a%22%3A%201%7D");
        row("missing is left out", {field(u"x"_s, u"x"_s), field(u"eco"_s, u"e"_s)}, "{\"e\":1}", "e=1");
        row("fallback of missing and null",
            {orElse(field(u"x"_s, u"x"_s), u"?"_s), orElse(field(u"nada"_s, u"z"_s, ValueFormat::Number), u"1,5"_s)},
            "{\"x\":\"?\",\"z\":1.5}", "x=%3F&z=1.5");
        row("an empty fallback", {orElse(field(u"x"_s, u"x"_s), {})}, "{\"x\":\"\"}", "x=");
        row("constants, and fields within",
            {constant(u"Gancho"_s, u"origem"_s), constant(u"Olá, {{ nome }}{{x}}!"_s, u"texto"_s),
             constant(u"{{n"_s, u"aberto"_s), constant(u"10"_s, u"valor"_s, ValueFormat::Number)},
            "{\"origem\":\"Gancho\",\"texto\":\"Olá, ANA & CIA!\",\"aberto\":\"{{n\",\"valor\":10}",
            "origem=Gancho&texto=Ol%C3%A1%2C%20ANA%20%26%20CIA%21&aberto=%7B%7Bn&valor=10");
        row("objects by dots", {field(u"eco"_s, u"a.b"_s), field(u"n"_s, u"a.c.d"_s), field(u"nome"_s, u"e"_s)},
            "{\"a\":{\"b\":1,\"c\":{\"d\":12345678901234567890}},\"e\":\"ANA & CIA\"}",
            "a.b=1&a.c.d=12345678901234567890&e=ANA%20%26%20CIA");
        row("a value in the way of an object", {field(u"eco"_s, u"a"_s), field(u"n"_s, u"a.b"_s)},
            "{\"a\":1,\"a.b\":12345678901234567890}", "a=1&a.b=12345678901234567890");
        row("the first that has a value", {field(u"nada"_s, u"a"_s), field(u"eco"_s, u"a"_s), field(u"nome"_s, u"a"_s)},
            "{\"a\":1}", "a=1");
        row("no name at the target", {field(u"eco"_s, u" "_s)}, "{}", "");
        row("dots alone", {field(u"eco"_s, u"a..b"_s)}, "{\"a\":{},\"a..b\":1}", "a..b=1");
    }
    void mapped()
    {
        QFETCH(QByteArray, body);
        QFETCH(FieldMapping, mapping);
        const auto values = fieldmapping::values(mapping, RouteEvent(recordOf(body)));
        QTEST(fieldmapping::json(values), "json");
        QTEST(fieldmapping::form(values), "form");
    }

    void platforms_data()
    {
        QTest::addColumn<PlatformKind>("platform");
        QTest::addColumn<QString>("type");
        QTest::addColumn<FieldMapping>("mapping");
        QTest::addColumn<QByteArray>("json");
        using F = ValueFormat;
        QTest::newRow("wts.chat") << PlatformKind::WtsChat << u"CONTACT_TAG_UPDATE"_s
                                  << FieldMapping{{field(u"content.name"_s, u"cliente.nome"_s, F::Upper),
                                                   field(u"content.phonenumber"_s, u"cliente.fone"_s, F::PhoneE164),
                                                   field(u"content.createdAt"_s, u"desde"_s, F::UnixSeconds),
                                                   field(u"content.instagram"_s, u"insta"_s),
                                                   field(u"content.tags"_s, u"tags"_s)}}
                                  << QByteArray("{\"cliente\":{\"nome\":\"MARIA SOUZA\",\"fone\":\"+5511999990000\"},"
                                                "\"desde\":1768046400,\"insta\":null,\"tags\":[\"VIP\"]}");
        QTest::newRow("Whazing") << PlatformKind::Whazing << u"ClosedTicket"_s
                                 << FieldMapping{{field(u"ticket.id"_s, u"ticket"_s),
                                                  field(u"contact.phoneNumber"_s, u"fone"_s, F::PhoneNational),
                                                  field(u"contact.email"_s, u"email"_s)}}
                                 << QByteArray("{\"ticket\":8801,\"fone\":\"11999990000\",\"email\":null}");
        QTest::newRow("Clint") << PlatformKind::Clint << u"deal_created"_s
                               << FieldMapping{{field(u"deal_value"_s, u"valor"_s, F::Money),
                                                field(u"deal_value"_s, u"centavos"_s, F::Cents),
                                                field(u"contact_phone"_s, u"fone"_s, F::PhoneDigits)}}
                               << QByteArray("{\"valor\":\"R$ 200,50\",\"centavos\":20050,\"fone\":\"5548999999999\"}");
    }
    void platforms()
    {
        QFETCH(PlatformKind, platform);
        QFETCH(QString, type);
        QFETCH(FieldMapping, mapping);
        const auto values = fieldmapping::values(mapping, RouteEvent(exampleOf(platform, type)));
        QTEST(fieldmapping::json(values), "json");
    }

    void formsOfClint()
    {
        const EventRecord record =
            recordOf({}, "/in/x?contact_name=Ana+B&deal_value=200.50", "application/x-www-form-urlencoded");
        const FieldMapping mapping{
            {field(u"contact_name"_s, u"nome"_s), field(u"query.deal_value"_s, u"valor"_s, ValueFormat::Number)}};
        QCOMPARE(fieldmapping::json(fieldmapping::values(mapping, RouteEvent(record))),
                 QByteArray("{\"nome\":\"Ana B\",\"valor\":200.50}"));
    }
};

QTEST_GUILESS_MAIN(TestFieldMapping)
#include "tst_fieldmapping.moc"
