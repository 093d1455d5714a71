#include "app/exchange/eventmask.h"
#include "app/exchange/eventtext.h"
#include "tests/events/detailbench.h"

#include <QClipboard>
#include <QPushButton>

using namespace gancho;
using namespace gancho::test;

/// What would let somebody take over a channel of Whazing is not shown before it is asked for, and never handed over.
class TestEventSecrets : public DetailBench
{
    Q_OBJECT

    void load(qint64 id, const QByteArray &qr)
    {
        m_record = {};
        m_record.summary.id = EventId(id);
        m_record.summary.type = QStringLiteral("channel.status.changed");
        m_record.summary.platform = PlatformKind::Whazing;
        m_record.summary.receivedUs = 1'772'460'360'126'000;
        m_record.summary.method = QStringLiteral("POST");
        m_record.head = "POST /in/loja HTTP/1.1\r\nContent-Type: application/json\r\n\r\n";
        m_record.body = "{\"event\":\"channel.status.changed\",\"channel\":{\"id\":1,\"qrcode\":" + qr +
                        ",\"pairingCode\" : \"AB\\\"-12\",\"status\":\"qrcode\"},\"company\":{\"id\":2}}";
        QSignalSpy shown(m_detail.get(), &EventDetail::shown);
        m_detail->load(id);
        QTRY_COMPARE(shown.count(), 1);
    }
    QString value(const char *pointer)
    {
        return model()->indexOf(QLatin1String(pointer), JsonTreeModel::Value).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { startTheme(); }
    void cleanupTestCase() { endTheme(); }
    void init() { startDetail(); }
    void cleanup() { m_detail.reset(); }

    void theQrCodeIsHiddenUntilItIsAskedFor()
    {
        const QByteArray qr = "\"data:image/png;base64,QUJDREVG\"";
        load(1, qr);
        auto *reveal = find<QPushButton>("eventReveal");
        QVERIFY(reveal->isVisible());
        QCOMPARE(value("/channel/qrcode"), QStringLiteral("\"***\""));
        QCOMPARE(value("/channel/pairingCode"), QStringLiteral("\"***\""));
        QCOMPARE(value("/channel/status"), QStringLiteral("\"qrcode\""));
        choose("/company");
        m_detail->menu()->actions().first()->trigger();
        const auto copied = [] {
            return QGuiApplication::clipboard()->text();
        };
        QTRY_VERIFY(copied().contains(QStringLiteral("channel.status.changed")));
        QVERIFY(!copied().contains(QStringLiteral("QUJDREVG")));
        QVERIFY(!copied().contains(QStringLiteral("-12")));
        // What is sent again is what came.
        QCOMPARE(m_detail->record()->body, m_record.body);

        QTest::mouseClick(reveal, Qt::LeftButton);
        QTRY_VERIFY(!reveal->isVisible());
        QVERIFY(value("/channel/qrcode").contains(QStringLiteral("QUJDREVG")));
        QVERIFY(value("/channel/pairingCode").contains(QStringLiteral("-12")));
        // Another event, and this one again: hidden as before.
        open("{}", "application/json", 2);
        QVERIFY(!reveal->isVisible());
        load(1, qr);
        QVERIFY(reveal->isVisible());
        load(3, "null");
        QVERIFY(reveal->isVisible());
        QCOMPARE(value("/channel/qrcode"), QStringLiteral("null"));
    }
    void itIsNeverHandedOver()
    {
        load(1, "\"data:image/png;base64,QUJDREVG\"");
        for (const auto format : {exchange::CopyFormat::Curl, exchange::CopyFormat::Raw, exchange::CopyFormat::Markdown,
                                  exchange::CopyFormat::Ndjson}) {
            const QByteArray text = exchange::copied({m_record}, format, QStringLiteral("http://localhost"), false);
            QVERIFY2(!text.contains("QUJDREVG") && !text.contains("-12"), text.constData());
            QVERIFY(text.contains("channel.status.changed"));
        }
        QVERIFY(exchange::copied({m_record}, exchange::CopyFormat::Ndjson, {}, true).contains("QUJDREVG"));
        // Others may have fields of these names, which are theirs.
        m_record.summary.platform = PlatformKind::None;
        QCOMPARE(exchange::maskedBody(m_record), m_record.body);
        // What is cut off is masked to its end.
        m_record.summary.platform = PlatformKind::Whazing;
        m_record.body = "{\"qrcode\":\"QUJD";
        QCOMPARE(exchange::maskedBody(m_record), QByteArray("{\"qrcode\":\"***"));
    }
};

QTEST_MAIN(TestEventSecrets)
#include "tst_eventsecrets.moc"
