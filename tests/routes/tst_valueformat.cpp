#include "app/routes/valueformat.h"

#include <QTest>

using namespace gancho;

/// Each form of a value, of what fits and of what does not.
class TestValueFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "America/Sao_Paulo");
        tzset();
    }

    void apply_data()
    {
        QTest::addColumn<ValueFormat>("format");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        using F = ValueFormat;
        const auto row = [](F format, const char *json, const char *expected) {
            QTest::addRow("%d %s", int(format), json) << format << QByteArray(json) << QByteArray(expected);
        };
        const auto same = [&row](F format, const char *json) {
            row(format, json, json);
        };
        same(F::AsIs, "12345678901234567890");
        same(F::AsIs, "{\"b\": 1, \"a\":[1.0]}");
        for (int format = 0; format <= int(F::Digits); ++format) {
            same(F(format), "null");
            same(F(format), "\"\"");
            if (F(format) != F::Text)
                same(F(format), "{\"a\":1}");
        }
        same(F::Text, "\"a\\u00e7\"");
        row(F::Text, "12345678901234567890", "\"12345678901234567890\"");
        row(F::Text, "true", "\"true\"");
        row(F::Text, "[1, \"a\"]", "\"[1, \\\"a\\\"]\"");

        row(F::Number, "\"1.234,50\"", "1234.50");
        row(F::Number, "\"1234.50\"", "1234.50");
        row(F::Number, "\"1,234.50\"", "1234.50");
        row(F::Number, "\"R$ 1.234,50\"", "1234.50");
        row(F::Number, "\"R$\\u00a01.234,50\"", "1234.50");
        row(F::Number, "\"-R$ 10,00\"", "-10.00");
        row(F::Number, "\"1.234\"", "1234");
        row(F::Number, "\"0.125\"", "0.125");
        row(F::Number, "\"1.234.567\"", "1234567");
        row(F::Number, "\"12345678901234567890\"", "12345678901234567890");
        row(F::Number, "\"007\"", "7");
        row(F::Number, "\",5\"", "0.5");
        same(F::Number, "\"1,2,3.4.5\"");
        same(F::Number, "\"Maria\"");
        same(F::Number, "12345678901234567890");
        same(F::Number, "true");
        row(F::Number, "[\"1,5\", 2, \"x\"]", "[1.5,2,\"x\"]");

        row(F::Upper, "\"João\"", "\"JOÃO\"");
        row(F::Lower, "\"JOÃO\"", "\"joão\"");
        row(F::TitleCase, "\"MARIA DA SILVA E SOUZA\"", "\"Maria da Silva e Souza\"");
        row(F::TitleCase, "\"da silva\"", "\"Da Silva\"");
        row(F::TitleCase, "\"ANA-LÚCIA D'ÁVILA\"", "\"Ana-Lúcia D'ávila\"");
        row(F::Trimmed, "\"  oi \"", "\"oi\"");
        same(F::Upper, "5");

        row(F::DateTime, "\"2026-03-02T17:05:00Z\"", "\"02/03/2026 14:05\"");
        row(F::DateTime, "\"2026-03-02T14:05:00.1234567-03:00\"", "\"02/03/2026 14:05\"");
        row(F::DateTime, "1772471100", "\"02/03/2026 14:05\"");
        row(F::DateTime, "1772471100000", "\"02/03/2026 14:05\"");
        row(F::DateTime, "\"02/03/2026 14:05\"", "\"02/03/2026 14:05\"");
        row(F::Date, "\"2026-03-02\"", "\"02/03/2026\"");
        row(F::Date, "\"2026-03-02T01:00:00Z\"", "\"01/03/2026\"");
        row(F::IsoDateTime, "\"02/03/2026 14:05\"", "\"2026-03-02T17:05:00Z\"");
        row(F::UnixSeconds, "\"2026-03-02T17:05:00.900Z\"", "1772471100");
        same(F::Date, "\"31/02/2026\"");
        same(F::Date, "\"amanhã\"");
        same(F::UnixSeconds, "12345678901234567890");

        for (const char *phone :
             {"\"5511988887777\"", "\"+55 (11) 98888-7777\"", "\"+55|11988887777\"", "\"(11) 98888-7777\"",
              "\"11988887777\"", "11988887777", "5511988887777", "\"011 98888-7777\"", "\"00 55 11 98888-7777\"",
              "\"5511988887777@s.whatsapp.net\""}) {
            row(F::PhoneInternational, phone, "\"+55 11 98888-7777\"");
            row(F::PhoneE164, phone, "\"+5511988887777\"");
            row(F::PhoneDigits, phone, "\"5511988887777\"");
            row(F::PhoneNational, phone, "\"11988887777\"");
        }
        // 55 is an area code, too: of Santa Maria.
        row(F::PhoneDigits, "\"55988887777\"", "\"5555988887777\"");
        row(F::PhoneDigits, "\"(55) 3222-1111\"", "\"555532221111\"");
        row(F::PhoneNational, "\"5555988887777\"", "\"55988887777\"");
        row(F::PhoneInternational, "\"55988887777\"", "\"+55 55 98888-7777\"");
        row(F::PhoneE164, "\"+1 415 555 0100\"", "\"+14155550100\"");
        row(F::PhoneNational, "\"+1 415 555 0100\"", "\"4155550100\"");
        row(F::PhoneNational, "\"+351 912 345 678\"", "\"+351912345678\"");
        same(F::PhoneDigits, "\"988887777\"");
        same(F::PhoneDigits, "\"12345678901234567890\"");
        same(F::PhoneDigits, "\"Maria\"");
        same(F::PhoneE164, "\"120363025@g.us\"");
        row(F::PhoneDigits, "[\"(11) 98888-7777\",null]", "[\"5511988887777\",null]");

        row(F::Money, "1234.5", "\"R$ 1.234,50\"");
        row(F::Money, "\"1.234,50\"", "\"R$ 1.234,50\"");
        row(F::Money, "0.005", "\"R$ 0,01\"");
        row(F::Money, "-9.999", "\"-R$ 10,00\"");
        row(F::Money, "1.5e3", "\"R$ 1.500,00\"");
        row(F::Money, "12345678901234567890", "\"R$ 12.345.678.901.234.567.890,00\"");
        same(F::Money, "\"a combinar\"");
        same(F::Money, "true");
        same(F::Money, "1e999");
        row(F::Cents, "1234.5", "123450");
        row(F::Cents, "\"R$ 1.234,50\"", "123450");
        row(F::Cents, "0.07", "7");
        row(F::Cents, "0", "0");
        row(F::Cents, "-0.5", "-50");
        row(F::Cents, "12e-2", "12");
        row(F::Digits, "\"123.456.789-09\"", "\"12345678909\"");
        row(F::Digits, "12345678901234567890", "\"12345678901234567890\"");
        same(F::Digits, "\"sem\"");
    }
    void apply()
    {
        QFETCH(ValueFormat, format);
        QFETCH(QByteArray, json);
        QTEST(valueformat::apply(format, json, QLocale(QLocale::Portuguese, QLocale::Brazil)), "expected");
    }

    void aSeparatorAloneIsTheLocales()
    {
        QCOMPARE(valueformat::number(QStringLiteral("1.234"), QLocale::c()).value(), QByteArray("1.234"));
        QCOMPARE(valueformat::number(QStringLiteral("1,234"), QLocale(QLocale::English)).value(), QByteArray("1234"));
    }
};

QTEST_GUILESS_MAIN(TestValueFormat)
#include "tst_valueformat.moc"
