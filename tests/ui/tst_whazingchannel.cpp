#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/whazingchannelbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// The channel of an account of Whazing on the settings page, against the real sandbox.
class TestWhazingChannel : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<SettingsPage> m_page;

    template <class T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void click(const QString &name) const
    {
        auto *button = child<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
    }
    QString state() const { return child<Pill>(u"channelState"_s)->text(); }
    bool isPicture() const { return !child<QLabel>(u"channelPicture"_s)->pixmap(Qt::ReturnByValue).isNull(); }
    void loseTheChannel() const
    {
        QVERIFY(await(m_bench->sandboxes.of(PlatformKind::Whazing).perform(u"channel-changes"_s)));
        click(u"channelReload"_s);
        QTRY_COMPARE(state(), u"Disconnected"_s);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        Account account;
        account.name = u"Loja Azul"_s;
        account.platform = PlatformKind::Whazing;
        account.sandbox = true;
        m_bench->accounts.setCurrent(m_bench->accounts.save(account)->id);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        m_page = std::make_unique<SettingsPage>(m_bench->services());
        m_page->resize(1080, 744);
        m_page->show();
        QTRY_COMPARE(state(), u"Connected"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void aConnectedOneNeedsNoCode() { QVERIFY(!child<QPushButton>(u"channelAskCode"_s)->isVisible()); }

    void theQrCodeIsHiddenUntilItIsAskedFor()
    {
        loseTheChannel();
        click(u"channelAskCode"_s);
        QTRY_VERIFY(child<QLabel>(u"channelPicture"_s)->isVisible());
        QVERIFY2(!isPicture(), "masked at first");
        QVERIFY(child<QLabel>(u"channelHint"_s)->text().contains(u"Hidden"_s));
        QCOMPARE(child<QLabel>(u"channelPicture"_s)->accessibleName(), u"QR code of the channel, hidden"_s);
        click(u"channelReveal"_s);
        QVERIFY(isPicture());
        click(u"channelReveal"_s);
        QVERIFY(!isPicture());
        click(u"channelReveal"_s);
        QVERIFY(isPicture());

        // Out of sight it is forgotten.
        m_page->hide();
        m_page->show();
        QTRY_COMPARE(state(), u"Disconnected"_s);
        QVERIFY(!child<QLabel>(u"channelPicture"_s)->isVisible());
        QVERIFY(!isPicture());
    }

    void aCodeToTypeNeedsANumber()
    {
        loseTheChannel();
        auto *number = child<QLineEdit>(u"channelNumber"_s);
        number->setText(u"12"_s);
        click(u"channelAskNumber"_s);
        QVERIFY(number->property("invalid").toBool());
        QVERIFY(child<QWidget>(u"channelProblem"_s)->isVisible());
        number->setText(u"(11) 98765-0001"_s);
        click(u"channelAskNumber"_s);
        auto *code = child<QLabel>(u"channelCode"_s);
        QTRY_VERIFY(code->isVisible());
        QVERIFY(!child<QWidget>(u"channelProblem"_s)->isVisible());
        QVERIFY(!code->text().contains(u"SAND"_s));
        click(u"channelReveal"_s);
        QCOMPARE(code->text(), u"SAND-BOX1"_s);
        // Connected by now: there is no code any more.
        QVERIFY(await(m_bench->sandboxes.of(PlatformKind::Whazing).perform(u"channel-changes"_s)));
        click(u"channelAskCode"_s);
        QTRY_VERIFY(child<QWidget>(u"channelProblem"_s)->isVisible());
        QVERIFY(!code->isVisible());
        click(u"channelReload"_s);
        QTRY_COMPARE(state(), u"Connected"_s);
        QVERIFY(!child<QWidget>(u"channelProblem"_s)->isVisible());
    }

    void otherPlatformsHaveNone()
    {
        auto *box = child<WhazingChannelBox>(u"whazingChannel"_s);
        QVERIFY(!box->isHidden());
        m_bench->withSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        QVERIFY(box->isHidden());
    }
};

QTEST_MAIN(TestWhazingChannel)
#include "tst_whazingchannel.moc"
