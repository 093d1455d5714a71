#include "app/accounts/accountsession.h"
#include "app/platforms/platform.h"
#include "app/tunnel/publicurl.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/forms/publicurlform.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace gancho;
using gancho::test::await;

/// The form of the public URL, with every service for real.
class TestPublicUrlForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<PublicUrl> m_publicUrl;
    std::unique_ptr<PublicUrlForm> m_form;

    template <class T>
    T *find(const char *name)
    {
        return m_form->findChild<T *>(QLatin1String(name));
    }
    void choose(TunnelKind kind)
    {
        auto *box = find<QComboBox>("tunnelKind");
        box->setCurrentIndex(box->findData(int(kind)));
    }
    QString base() const { return QStringLiteral("http://") + m_bench->receiver.state().listen(); }
    void shoot(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("GANCHO_SHOTS"); !folder.isEmpty())
            m_form->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->withSandbox();
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        QVERIFY(await(m_bench->receiver.saveInbox(inbox)));
        QTRY_VERIFY(!m_bench->receiver.inboxes().isEmpty());
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        QTRY_VERIFY(m_bench->session.platform());
        TunnelPace pace;
        pace.grace = std::chrono::milliseconds(100);
        pace.probeAgain = std::chrono::milliseconds(100);
        m_publicUrl = std::make_unique<PublicUrl>(m_bench->receiver, m_bench->settings, pace);
        m_form = std::make_unique<PublicUrlForm>(m_bench->services(), *m_publicUrl);
        m_form->resize(440, 640);
        m_form->show();
    }
    void cleanup()
    {
        m_form.reset();
        m_publicUrl.reset();
        m_bench.reset();
    }

    void startsAndStopsWhatWasChosen()
    {
        QVERIFY(!find<QPushButton>("tunnelToggle")->isEnabled());
        choose(TunnelKind::Ssh);
        QVERIFY(find<QLineEdit>("tunnelSshTarget")->isVisible());
        QVERIFY(!find<QLineEdit>("tunnelOwnUrl")->isVisible());
        choose(TunnelKind::OwnUrl);
        QVERIFY(find<QLineEdit>("tunnelOwnUrl")->isVisible());
        find<QLineEdit>("tunnelOwnUrl")->setText(QStringLiteral("sem esquema"));
        QTest::mouseClick(find<QPushButton>("tunnelToggle"), Qt::LeftButton);
        QCOMPARE(m_publicUrl->state().phase, TunnelState::Phase::Failed);
        QVERIFY(find<QWidget>("tunnelProblem")->isVisible());

        find<QLineEdit>("tunnelOwnUrl")->setText(base());
        QTest::keyClick(find<QLineEdit>("tunnelOwnUrl"), Qt::Key_Return);
        QTRY_COMPARE(m_publicUrl->state().phase, TunnelState::Phase::Up);
        QVERIFY(!find<QWidget>("tunnelProblem")->isVisible());
        QCOMPARE(find<QLabel>("tunnelUrl")->text(), base());
        QVERIFY(!find<QComboBox>("tunnelKind")->isEnabled());
        QTest::mouseClick(find<QPushButton>("tunnelToggle"), Qt::LeftButton);
        QCOMPARE(m_publicUrl->state().phase, TunnelState::Phase::Off);
        QVERIFY(find<QComboBox>("tunnelKind")->isEnabled());
    }

    void offersToUpdateTheWebhooks()
    {
        SubscriptionsApi *api = m_bench->session.platform()->subscriptions();
        const auto create = [&](const char *name, const char *url) {
            Subscription one;
            one.name = QString::fromLatin1(name);
            one.url = QString::fromLatin1(url);
            one.events = {QStringLiteral("CONTACT_NEW")};
            QVERIFY(await(api->create(one)));
        };
        create("Pedidos", "https://antigo.example.com/in/loja/ficha");
        create("Sem entrada", "https://antigo.example.com/in/apagada");
        create("n8n", "https://n8n.example.com/webhook/1");
        m_bench->settings.set(setting::publicBaseUrl, QStringLiteral("https://antigo.example.com"));
        QSignalSpy updated(m_form.get(), &PublicUrlForm::webhooksUpdated);

        choose(TunnelKind::OwnUrl);
        find<QLineEdit>("tunnelOwnUrl")->setText(base());
        QTest::mouseClick(find<QPushButton>("tunnelToggle"), Qt::LeftButton);
        QTRY_COMPARE(m_publicUrl->state().phase, TunnelState::Phase::Up);
        auto *update = find<QPushButton>("staleUpdate");
        QTRY_VERIFY(update->isVisible());
        QVERIFY(find<QLabel>("staleStuck")->text().contains(QStringLiteral("Sem entrada")));
        shoot(QStringLiteral("stale"));
        QTest::mouseClick(update, Qt::LeftButton);
        QTRY_COMPARE(updated.size(), 1);
        const auto now = await(api->subscriptions());
        QVERIFY(now);
        QStringList urls;
        for (const Subscription &one : *now)
            urls += one.url;
        QVERIFY2(urls.contains(base() + QStringLiteral("/in/loja/ficha")), qPrintable(urls.join(u' ')));
        QVERIFY(urls.contains(QStringLiteral("https://antigo.example.com/in/apagada")));
        QTRY_VERIFY(!update->isVisible());
        QVERIFY(find<QLabel>("staleStuck")->isVisible());
    }

    void everyInputSaysWhatItIsFor()
    {
        for (const QWidget *input : m_form->findChildren<QWidget *>()) {
            if (qobject_cast<const QLineEdit *>(input) || qobject_cast<const QComboBox *>(input) ||
                qobject_cast<const QAbstractButton *>(input)) {
                if (input->parentWidget() && input->parentWidget()->inherits("QAbstractSpinBox"))
                    continue;
                QVERIFY2(!input->objectName().isEmpty(), input->metaObject()->className());
                QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
            }
        }
    }

    void looks()
    {
        if (!qEnvironmentVariableIsSet("GANCHO_SHOTS"))
            QSKIP("pictures are only taken where GANCHO_SHOTS names a folder");
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            m_theme->setScheme(scheme);
            for (const TunnelKind kind : {TunnelKind::Tailscale, TunnelKind::Ssh, TunnelKind::Relay}) {
                choose(kind);
                if (kind == TunnelKind::Tailscale)
                    QTest::mouseClick(find<QPushButton>("tunnelToggle"), Qt::LeftButton);
                if (kind == TunnelKind::Tailscale)
                    QTRY_COMPARE(m_publicUrl->state().phase, TunnelState::Phase::NotInstalled);
                m_form->adjustSize();
                m_form->resize(440, m_form->sizeHint().height());
                shoot(QStringLiteral("form-%1-%2").arg(tunnel::nameOf(kind)).arg(int(scheme)));
            }
        }
    }
};

QTEST_MAIN(TestPublicUrlForm)
#include "tst_publicurlform.moc"
