#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/items/whazinghookmodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/whazingwebhookspage.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T *part(QWidget &page, const char *name)
{
    return page.findChild<T *>(QLatin1String(name));
}

void withWhazing(Workbench &bench)
{
    bench.receiver.start(QHostAddress::LocalHost, 0);
    Account account;
    account.name = u"Loja Azul"_s;
    account.platform = PlatformKind::Whazing;
    account.sandbox = true;
    bench.accounts.setCurrent(bench.accounts.save(account)->id);
}

bool says(QWidget &page, const char *note, const QString &words)
{
    const auto *banner = part<QWidget>(page, note);
    if (!banner || banner->isHidden())
        return false;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        if (label->text().contains(words))
            return true;
    return false;
}

} // namespace

/// The webhooks page of a Whazing account, through its widgets, with the sandbox and the receiver for real.
class TestWhazingWebhooksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void fromNothingToAVerifiedEvent()
    {
        Workbench bench;
        withWhazing(bench);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.platform(), 20000);
        QTRY_COMPARE(bench.receiver.state().phase, ReceiverState::Phase::Running);
        QString key;
        {
            WhazingWebhooksPage page(bench.services());
            page.resize(1080, 744);
            page.show();
            auto *model = page.findChild<WhazingHookModel *>();
            QAbstractItemModelTester tester(model);
            QVERIFY(part<QWidget>(page, "whazingForm")->isHidden());
            page.primaryAction()->trigger();
            part<QPushButton>(page, "useThisComputer")->click();
            QTRY_VERIFY(part<QLineEdit>(page, "whazingUrl")->text().startsWith("http://127.0.0.1"_L1));
            part<QPushButton>(page, "whazingKeyGenerate")->click();
            key = part<QLineEdit>(page, "whazingKey")->text();
            QCOMPARE(key.size(), 43);
            part<QPushButton>(page, "whazingSave")->click();
            QTRY_COMPARE(model->rowCount(), 1);
            auto *check = part<QPushButton>(page, "whazingCheckKey");
            QTRY_VERIFY(check->isVisible());
            check->click();
            QTRY_VERIFY(!check->isVisible());
            part<QPushButton>(page, "whazingApply")->click();
            QTRY_VERIFY(says(page, "whazingOutcome", u"The sandbox has it now"_s));
            part<QPushButton>(page, "whazingVerify")->click();
            QTRY_VERIFY_WITH_TIMEOUT(says(page, "whazingOutcome", u"with the right key"_s), 10000);

            bench.sandboxes.of(PlatformKind::Whazing).perform(u"contact-writes"_s);
            const auto look = [&] {
                EventFilter filter;
                filter.types = {u"MessageReceived"_s};
                filter.verifications = {Verification::Passed};
                return test::await(bench.store->count(filter));
            };
            QTRY_COMPARE_WITH_TIMEOUT(look(), 1, 10000);

            part<QPushButton>(page, "whazingKeyGenerate")->click();
            part<QPushButton>(page, "whazingVerify")->click();
            QTRY_VERIFY_WITH_TIMEOUT(says(page, "whazingOutcome", u"with another key"_s), 10000);
            part<QPushButton>(page, "whazingCancel")->click();
            QCOMPARE(part<QLineEdit>(page, "whazingKey")->text(), key);
        }
        WhazingWebhooksPage page(bench.services());
        page.show();
        QTRY_COMPARE(part<QLineEdit>(page, "whazingKey")->text(), key);
        auto *model = page.findChild<WhazingHookModel *>();
        QCOMPARE(model->rowCount(), 1);
        part<QPushButton>(page, "whazingDelete")->click();
        QTRY_COMPARE(model->rowCount(), 0);
        part<QAction>(page, "undoWebhook")->trigger();
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_COMPARE(part<QLineEdit>(page, "whazingKey")->text(), key);
    }

    void whatWouldGoWrongIsSaidBesideItsCause()
    {
        Workbench bench;
        withWhazing(bench);
        WhazingWebhooksPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        page.primaryAction()->trigger();
        QVERIFY(says(page, "whazingNote_url", u"Enter the URL"_s));
        part<QLineEdit>(page, "whazingUrl")->setText(u"ftp://x"_s);
        QVERIFY(says(page, "whazingNote_url", u"would refuse"_s));
        part<QLineEdit>(page, "whazingKey")->setText({});
        QVERIFY(says(page, "whazingNote_key", u"Without a key"_s));
        part<QLineEdit>(page, "whazingKey")->setText(u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s);
        QVERIFY(says(page, "whazingNote_key", u"looks like a token"_s));
        part<QPushButton>(page, "whazingSave")->click();
        QCOMPARE(page.findChild<WhazingHookModel *>()->rowCount(), 0);
        part<QCheckBox>(page, "whazingSwitch_media_base64")->setChecked(true);
        QVERIFY(says(page, "whazingNote_switches", u"base64"_s));
        part<QCheckBox>(page, "whazingSwitch_filter_open")->setChecked(false);
        part<QCheckBox>(page, "whazingSwitch_filter_pending")->setChecked(false);
        QVERIFY(says(page, "whazingNote_switches", u"both"_s));
        for (QCheckBox *box : page.findChildren<QCheckBox *>())
            box->setChecked(false);
        QVERIFY(says(page, "whazingNote_switches", u"No event is switched on"_s));
        part<QAbstractButton>(page, "whazingActive")->setChecked(false);
        QVERIFY(says(page, "whazingNote_active", u"switched off"_s));
        part<QLineEdit>(page, "whazingUrl")->setText(u"https://example.com/x"_s);
        part<QPushButton>(page, "whazingVerify")->click();
        QVERIFY(says(page, "whazingOutcome", u"cannot be seen from here"_s));
        QVERIFY(!page.mayLeave());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWhazingWebhooksPage)
#include "tst_whazingwebhookspage.moc"
