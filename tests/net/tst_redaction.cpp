#include "app/net/redaction.h"

#include <QTest>

using namespace gancho;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("token", "refused to/ken+1 twice: to/ken+1", "refused … twice: …");
        row("encoded token", "https://a.br/x/to%2Fken%2B1/y", "https://a.br/x/…/y");
        row("another token", "key pn_AbC-12_x.", "key pn_….");
        row("bearer", "Authorization: Bearer abc.def", "Authorization: Bearer …");
        row("query", "Error transferring https://a.br/core/v1/x?a=b%20c&Phone=1#f - server replied: Not Found",
            "Error transferring https://a.br/core/v1/x?a=…&Phone=…#f - server replied: Not Found");
        row("user in URL", "http://joe:pw@a.br/", "http://…@a.br/");
        row("phone of the API", "contact +55|11999990000 unknown", "contact ☎… unknown");
        row("phone in a path", "/phonenumber/5511999990000?x=1", "/phonenumber/☎…?x=…");
        row("phone, encoded", "/phonenumber/%2B5511999990000", "/phonenumber/☎…");
        row("formatted phone", "call (11) 99999-0000 now", "call ☎… now");
        row("formatted phone with country", "call +55 11 99999-0000 now", "call ☎… now");
        row("JWT", "token eyJhbGciOiJIUzI1NiJ9.eyJ0IjoxfQ.c2ln end", "token eyJ… end");
        row("QR code", R"({"status":"qrcode","qrcode":"data:image/png;base64,AA==","pairingCode": "AB-12"})",
            R"({"status":"qrcode","qrcode":…,"pairingCode": …})");
        row("QR code in words", "qrcode=2@abc,def pairingCode: XYZ1", "qrcode=…,def pairingCode: …");
        row("no QR code", R"({"qrcode":null})", R"({"qrcode":null})");
        row("webhook id", "/webhook/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed/x", "/webhook/1b9d6bcd-…/x");
    }
    void hides()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text, Secret(QStringLiteral("to/ken+1"))), expected);
    }
    void leavesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("path") << QStringLiteral("HTTP 404 from http://127.0.0.1:8787/core/v1/tag");
        QTest::newRow("date") << QStringLiteral("2026-03-02T14:06:00.1260435Z");
        QTest::newRow("short id") << QStringLiteral("FORM_ERROR c44bf0cc");
    }
    void leavesTheRest()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text, Secret()), text);
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
