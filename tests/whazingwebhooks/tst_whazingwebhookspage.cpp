#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/items/whazinghookmodel.h"
#include "tests/support/await.h"
#include "tests/whazingwebhooks/whazingwebhooksbench.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;
using gancho::test::part;
using gancho::test::says;
using gancho::test::withWhazing;
using namespace Qt::StringLiterals;

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

    void aWebhookOfQueues()
    {
        Workbench bench;
        withWhazing(bench);
        WhazingWebhooksPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        auto *model = page.findChild<WhazingHookModel *>();
        page.paletteActions().at(1)->trigger();
        QCOMPARE(part<QComboBox>(page, "whazingKind")->currentData().toInt(), int(WhazingHookKind::Queue));
        QVERIFY2(!part<QCheckBox>(page, "whazingSwitch_ticket_new")->isVisible(), "queues know no events of tickets");
        QVERIFY(part<QCheckBox>(page, "whazingSwitch_message_received")->isVisible());
        QVERIFY(!part<QAbstractButton>(page, "whazingActive")->isVisible());
        part<QLineEdit>(page, "whazingUrl")->setText(u"https://n8n.example/webhook/fila"_s);
        QVERIFY(says(page, "whazingNote_name", u"name"_s));
        part<QLineEdit>(page, "whazingName")->setText(u"Fila de vendas"_s);
        QVERIFY2(says(page, "whazingNote_queueIds", u"queue"_s), "one that is linked to no queue sends nothing");
        part<QLineEdit>(page, "whazingQueues")->setText(u"3, 5"_s);
        QVERIFY(!says(page, "whazingNote_queueIds", u"queue"_s));
        part<QAbstractButton>(page, "whazingOnTransfer")->setChecked(false);
        part<QPushButton>(page, "whazingSave")->click();
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_VERIFY(!part<QPushButton>(page, "whazingSave")->isEnabled());
        const auto stored = hooksOf(bench);
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().kind, WhazingHookKind::Queue);
        QCOMPARE(stored.first().queueIds, QStringList({u"3"_s, u"5"_s}));
        QVERIFY(!stored.first().startsOnTransfer);
        QVERIFY2(!part<QComboBox>(page, "whazingKind")->isEnabled(), "the kind of one that is stored stays");
    }

    void theListIsNarrowedToAKind()
    {
        Workbench bench;
        withWhazing(bench);
        WhazingWebhooksPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        auto *model = page.findChild<WhazingHookModel *>();
        store(page, 0, {}, u"https://n8n.example/canal"_s);
        QTRY_COMPARE(model->rowCount(), 1);
        store(page, 1, u"Fila"_s, u"https://n8n.example/fila"_s);
        QTRY_COMPARE(model->rowCount(), 2);
        auto *kinds = part<QComboBox>(page, "whazingKinds");
        kinds->setCurrentIndex(kinds->findData(int(WhazingHookKind::Channel)));
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, WhazingHookModel::UrlColumn).data().toString(), u"https://n8n.example/canal"_s);
        kinds->setCurrentIndex(kinds->findData(int(WhazingHookKind::Queue)));
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, WhazingHookModel::UrlColumn).data().toString(), u"https://n8n.example/fila"_s);
        kinds->setCurrentIndex(0);
        QCOMPARE(model->rowCount(), 2);
    }

    void aCopyIsItsOwn()
    {
        Workbench bench;
        withWhazing(bench);
        WhazingWebhooksPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        auto *model = page.findChild<WhazingHookModel *>();
        store(page, 1, u"Fila"_s, u"https://n8n.example/fila"_s);
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_VERIFY(part<QPushButton>(page, "whazingDuplicate")->isVisible());
        const QString key = part<QLineEdit>(page, "whazingKey")->text();
        part<QPushButton>(page, "whazingDuplicate")->click();
        QTRY_COMPARE(model->rowCount(), 2);
        QTRY_COMPARE(part<QLineEdit>(page, "whazingName")->text(), u"Fila (copy)"_s);
        QCOMPARE(part<QLineEdit>(page, "whazingUrl")->text(), u"https://n8n.example/fila"_s);
        QCOMPARE(part<QLineEdit>(page, "whazingQueues")->text(), QString());
        QCOMPARE(part<QLineEdit>(page, "whazingKey")->text().size(), 43);
        QVERIFY2(part<QLineEdit>(page, "whazingKey")->text() != key, "one key per integration");
        part<QLineEdit>(page, "whazingUrl")->setText(u"https://n8n.example/outra"_s);
        part<QPushButton>(page, "whazingSave")->click();
        QTRY_COMPARE(hooksOf(bench).last().url, u"https://n8n.example/outra"_s);
        QCOMPARE(hooksOf(bench).first().url, u"https://n8n.example/fila"_s);
    }

    void whatIsTypedSurvives()
    {
        Workbench bench;
        withWhazing(bench);
        {
            WhazingWebhooksPage page(bench.services());
            page.resize(1080, 744);
            page.show();
            store(page, 0, {}, u"https://n8n.example/canal"_s);
            QTRY_VERIFY(part<QPushButton>(page, "whazingDuplicate")->isVisible());
            part<QLineEdit>(page, "whazingUrl")->setText(u"https://n8n.example/rascunho"_s);
        }
        {
            // The program ended; of the one that is stored, and of a new one, what was typed is there again.
            WhazingWebhooksPage page(bench.services());
            page.resize(1080, 744);
            page.show();
            QTRY_COMPARE(part<QLineEdit>(page, "whazingUrl")->text(), u"https://n8n.example/rascunho"_s);
            QVERIFY(!page.mayLeave());
            part<QPushButton>(page, "whazingCancel")->click();
            QCOMPARE(part<QLineEdit>(page, "whazingUrl")->text(), u"https://n8n.example/canal"_s);
            QVERIFY(page.mayLeave());
            page.paletteActions().at(1)->trigger();
            part<QLineEdit>(page, "whazingName")->setText(u"Fila nova"_s);
        }
        WhazingWebhooksPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        QTRY_COMPARE(part<QLineEdit>(page, "whazingUrl")->text(), u"https://n8n.example/canal"_s);
        page.primaryAction()->trigger();
        QCOMPARE(part<QLineEdit>(page, "whazingName")->text(), QString());
        part<QPushButton>(page, "whazingCancel")->click();
        page.paletteActions().at(1)->trigger();
        QCOMPARE(part<QLineEdit>(page, "whazingName")->text(), u"Fila nova"_s);
        part<QPushButton>(page, "whazingCancel")->click();
        page.paletteActions().at(1)->trigger();
        QCOMPARE(part<QLineEdit>(page, "whazingName")->text(), QString());
    }

    void eachAccountHasItsOwn()
    {
        Workbench bench;
        withWhazing(bench);
        const AccountId first = bench.accounts.current()->id;
        WhazingWebhooksPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        auto *model = page.findChild<WhazingHookModel *>();
        store(page, 0, {}, u"https://n8n.example/primeira"_s);
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_VERIFY(part<QPushButton>(page, "whazingDelete")->isVisible());
        part<QPushButton>(page, "whazingDelete")->click();
        QTRY_COMPARE(model->rowCount(), 0);

        withWhazing(bench);
        const AccountId second = bench.accounts.current()->id;
        QVERIFY(second != first);
        QCOMPARE(model->rowCount(), 0);
        part<QAction>(page, "undoWebhook")->trigger();
        QVERIFY2(hooksOf(bench).isEmpty(), "what was deleted of one account does not come back in another");
        store(page, 0, {}, u"https://n8n.example/segunda"_s);
        QTRY_COMPARE(model->rowCount(), 1);
        bench.accounts.setCurrent(first);
        QTRY_COMPARE(model->rowCount(), 0);
        QVERIFY(part<QWidget>(page, "whazingForm")->isHidden());
        bench.accounts.setCurrent(second);
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_COMPARE(part<QLineEdit>(page, "whazingUrl")->text(), u"https://n8n.example/segunda"_s);
        // One of another platform has none here.
        bench.withSandbox();
        QTRY_COMPARE(model->rowCount(), 0);
        QVERIFY(!page.primaryAction()->isEnabled());

        bench.accounts.setCurrent(second);
        const QString file = WhazingWebhookStore::fileOf(bench.folder.path(), second);
        QVERIFY(QFile::exists(file));
        QVERIFY(bench.accounts.remove(second));
        QTRY_VERIFY2(!QFile::exists(file), "it goes with the account");
        QCOMPARE(model->rowCount(), 0);
    }

private:
    static QList<WhazingWebhook> hooksOf(Workbench &bench)
    {
        const WhazingWebhookStore store(WhazingWebhookStore::fileOf(bench.folder.path(), bench.accounts.current()->id),
                                        bench.secrets);
        return store.webhooks();
    }
    /// A new one by the form; 0: of the channel, 1: of queues.
    static void store(WhazingWebhooksPage &page, int action, const QString &name, const QString &url)
    {
        page.paletteActions().at(action)->trigger();
        QVERIFY(!part<QWidget>(page, "whazingForm")->isHidden());
        part<QLineEdit>(page, "whazingName")->setText(name);
        part<QLineEdit>(page, "whazingUrl")->setText(url);
        if (action == 1)
            part<QLineEdit>(page, "whazingQueues")->setText(u"3"_s);
        part<QPushButton>(page, "whazingSave")->click();
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWhazingWebhooksPage)
#include "tst_whazingwebhookspage.moc"
