#include "app/receiver/tlskeeper.h"
#include "tests/ui/workbench.h"
#include "ui/forms/tlsform.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;

/// The certificate in the settings, over the real receiver.
class TestTlsForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<TlsForm> m_form;
    std::unique_ptr<Theme> m_theme;

    static QString certificate(const char *name)
    {
        return QStringLiteral(GANCHO_SOURCE_DIR "/tests/diagnosis/certificates/%1.pem").arg(QLatin1String(name));
    }
    template <class T>
    T *child(const char *name) const
    {
        return m_form->findChild<T *>(QLatin1String(name));
    }
    void type(const char *name, const QString &text)
    {
        auto *field = child<QLineEdit>(name);
        field->selectAll();
        QTest::keyClicks(field, text);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_form = std::make_unique<TlsForm>(m_bench->services());
        m_form->show();
    }
    void cleanup()
    {
        m_form.reset();
        m_bench.reset();
    }

    void aCertificateIsChosenAndTurnedOff()
    {
        QVERIFY(!child<QPushButton>("tlsUse")->isEnabled());
        QVERIFY(!child<QPushButton>("tlsOff")->isVisible());
        m_bench->receiver.start(QHostAddress(QHostAddress::AnyIPv4), 0);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        type("tlsCertificate", certificate("sound"));
        type("tlsKey", certificate("key"));
        child<QPushButton>("tlsUse")->click();
        QVERIFY(m_bench->receiver.tls().on);
        QVERIFY(child<QLabel>("tlsState")->text().contains(QStringLiteral("localhost")));
        QVERIFY(child<QLabel>("tlsState")->text().contains(m_bench->receiver.tlsBaseUrl()));
        QCOMPARE(m_bench->settings.get(setting::tlsKey), certificate("key"));
        QVERIFY(!child<QPushButton>("tlsUse")->isEnabled());

        QVERIFY(child<QPushButton>("tlsPublish")->isVisible());
        child<QPushButton>("tlsPublish")->click();
        QTRY_COMPARE(m_bench->settings.get(setting::publicBaseUrl), m_bench->receiver.tlsBaseUrl());

        child<QPushButton>("tlsOff")->click();
        QVERIFY(!m_bench->receiver.tls().on);
        QVERIFY(m_bench->settings.get(setting::tlsCertificate).isEmpty());
        // What was typed stays, to be turned on again.
        QCOMPARE(child<QLineEdit>("tlsKey")->text(), certificate("key"));
        QVERIFY(child<QPushButton>("tlsUse")->isEnabled());
    }

    void whatIsWrongStandsAtItsField()
    {
        type("tlsCertificate", certificate("root"));
        type("tlsKey", certificate("key"));
        child<QPushButton>("tlsUse")->click();
        QVERIFY(child<QLabel>("tlsKeyProblem")->isVisible());
        QVERIFY(!child<QLabel>("tlsCertificateProblem")->isVisible());
        QVERIFY(!m_bench->receiver.tls().on);
        QVERIFY(m_bench->settings.get(setting::tlsKey).isEmpty());
        type("tlsCertificate", certificate("expired"));
        QVERIFY(!child<QLabel>("tlsKeyProblem")->isVisible());
        child<QPushButton>("tlsUse")->click();
        QVERIFY(m_bench->receiver.tls().on);
        QVERIFY(child<QWidget>("tlsNotice")->isVisible());
    }
};

QTEST_MAIN(TestTlsForm)
#include "tst_tlsform.moc"
