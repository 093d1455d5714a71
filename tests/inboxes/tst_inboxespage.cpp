#include "app/drafts/inboxdraft.h"
#include "models/items/inboxmodel.h"
#include "models/items/sendercheckguide.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/ui/workbench.h"
#include "ui/forms/inboxform.h"
#include "ui/pages/inboxespage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/arrivalcheck.h"
#include "ui/widgets/expectedarrived.h"
#include "ui/widgets/inboxpanel.h"
#include "ui/widgets/inboxtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace gancho;
using gancho::test::await;
using gancho::test::RawClient;

/// The page of the inboxes, through its widgets, over the real receiver.
class TestInboxesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<InboxesPage> m_page;

    template <class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    int rows() const { return child<QTableView>("inboxTable")->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return child<QTableView>("inboxTable")->model()->index(row, column).data().toString();
    }
    void open()
    {
        m_page = std::make_unique<InboxesPage>(m_bench->services());
        m_page->resize(1080, 700);
        m_page->show();
        m_page->activated();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    Inbox make(const QString &name, const SenderCheck &check = {}, const QString &secret = {})
    {
        Inbox inbox;
        inbox.name = name;
        inbox.check = check;
        std::optional<QList<Secret>> secrets;
        if (check.isActive())
            secrets = QList<Secret>{Secret(secret)};
        const auto made = await(m_bench->receiver.saveInbox(inbox, secrets));
        if (!made)
            return {};
        (void)QTest::qWaitFor([&] { return m_bench->receiver.inbox(made->id) != nullptr; });
        return *made;
    }
    void choose(const char *box, int value)
    {
        auto *combo = child<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(value));
    }
    QByteArray post(const QByteArray &target, const QByteArray &headers = {})
    {
        RawClient client(m_bench->receiver.state().port);
        client.send("POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n" + headers + "\r\n{}");
        return client.readUntil("\r\n\r\n");
    }
    void answer(const char *button)
    {
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        m_page->findChild<QMessageBox *>()->findChild<QPushButton *>(QLatin1String(button))->click();
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void emptyOffersTheFirstOne()
    {
        open();
        QTRY_VERIFY(child<QPushButton>("stateButton") || m_page->primaryAction()->isEnabled());
        m_page->primaryAction()->trigger();
        auto *name = child<QLineEdit>("inboxName");
        QTRY_VERIFY(name->isVisible());
        child<QPushButton>("saveInbox")->click();
        QVERIFY(child<QLabel>("inboxNameProblem")->isVisible());
        name->setText(QStringLiteral("Loja Azul"));
        child<QPushButton>("saveInbox")->click();
        // Refused by the receiver, at the field, with what would do.
        QTRY_VERIFY(child<QLabel>("inboxNameProblem")->text().contains(QStringLiteral("loja-azul")));
        name->setText(QStringLiteral("loja-azul"));
        QCOMPARE(child<QLabel>("inboxAddress")->text(),
                 QStringLiteral("http://127.0.0.1:%1/in/loja-azul").arg(m_bench->receiver.state().port));
        QSignalSpy toasts(m_page.get(), &Page::toast);
        child<QPushButton>("saveInbox")->click();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(toasts.size(), 1);
        QCOMPARE(cell(0, InboxModel::NameColumn), QStringLiteral("loja-azul"));
        QVERIFY(!child<QLabel>("inboxUnsaved")->isVisible());
        child<QPushButton>("inboxCopyAddress")->click();
        QVERIFY(post(QUrl(QGuiApplication::clipboard()->text()).path().toUtf8()).startsWith("HTTP/1.1 200"));
        QTRY_COMPARE(cell(0, InboxModel::EventsColumn), QStringLiteral("1"));
        QVERIFY(!cell(0, InboxModel::LastColumn).isEmpty());
    }

    void everySchemeIsExplained()
    {
        make(QStringLiteral("loja"));
        open();
        QTRY_VERIFY(child<QComboBox>("inboxScheme")->isVisible());
        auto *schemes = child<QComboBox>("inboxScheme");
        QSet<QString> told;
        for (int i = 0; i < schemes->count(); ++i) {
            schemes->setCurrentIndex(i);
            const auto scheme = SenderScheme(schemes->currentData().toInt());
            told += child<QLabel>("inboxSchemeExplanation")->text();
            QCOMPARE(child<QLineEdit>("inboxSecret")->isVisible(), scheme != SenderScheme::None);
            QCOMPARE(child<QLineEdit>("inboxCheckName")->isVisible(),
                     scheme == SenderScheme::HeaderKey || scheme == SenderScheme::QueryToken);
            QCOMPARE(child<QSpinBox>("inboxTolerance")->isVisible(),
                     (SenderCheck{scheme, {}, 300, {}, {}}.signsTime()));
        }
        QCOMPARE(told.size(), schemes->count());
    }

    void aTokenIsHiddenUntilItIsCopied()
    {
        make(QStringLiteral("loja"));
        open();
        QTRY_COMPARE(rows(), 1);
        choose("inboxScheme", int(SenderScheme::PathToken));
        auto *secret = child<QLineEdit>("inboxSecret");
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        child<QPushButton>("saveInbox")->click();
        QTRY_VERIFY(child<QLabel>("inboxSecretProblem")->isVisible());
        child<QPushButton>("secretGenerate")->click();
        QVERIFY(!child<QLabel>("inboxSecretProblem")->isVisible());
        QVERIFY(!secret->text().isEmpty());
        QCOMPARE(secret->echoMode(), QLineEdit::Normal);
        QVERIFY(!child<QLabel>("inboxAddress")->text().contains(secret->text()));
        child<QPushButton>("saveInbox")->click();
        QTRY_VERIFY(!child<QLabel>("inboxUnsaved")->isVisible());
        QTRY_COMPARE(secret->text().isEmpty(), false);
        child<QPushButton>("inboxCopyAddress")->click();
        const QUrl address(QGuiApplication::clipboard()->text());
        QVERIFY(address.path().endsWith(secret->text()));
        QTRY_VERIFY(post(address.path(QUrl::FullyEncoded).toUtf8()).startsWith("HTTP/1.1 200"));
        QVERIFY(post("/in/loja").startsWith("HTTP/1.1 401"));
    }

    void twoSecretsWhileSendersChange()
    {
        const SenderCheck check{SenderScheme::HeaderKey, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        make(QStringLiteral("loja"), check, QStringLiteral("first-key-1234"));
        open();
        QTRY_COMPARE(child<QLineEdit>("inboxSecret")->text(), QStringLiteral("first-key-1234"));
        QVERIFY(!child<QLabel>("inboxUnsaved")->isVisible());
        child<QPushButton>("secretGenerate")->click();
        QCOMPARE(child<QLineEdit>("inboxPreviousSecret")->text(), QStringLiteral("first-key-1234"));
        QVERIFY(child<QLineEdit>("inboxPreviousSecret")->isVisible());
        const QByteArray fresh = child<QLineEdit>("inboxSecret")->text().toUtf8();
        child<QPushButton>("saveInbox")->click();
        QTRY_VERIFY(!child<QLabel>("inboxUnsaved")->isVisible());
        QTRY_VERIFY(post("/in/loja", "X-N8N-API-KEY: " + fresh + "\r\n").startsWith("HTTP/1.1 200"));
        QVERIFY(post("/in/loja", "X-N8N-API-KEY: first-key-1234\r\n").startsWith("HTTP/1.1 200"));
        QVERIFY(post("/in/loja", "X-N8N-API-KEY: other-key-1234\r\n").startsWith("HTTP/1.1 401"));
        choose("inboxOnFailure", int(SenderCheck::OnFailure::Mark));
        child<QPushButton>("saveInbox")->click();
        QTRY_VERIFY(post("/in/loja", "X-N8N-API-KEY: other-key-1234\r\n").startsWith("HTTP/1.1 200"));
    }

    void withoutAKeychainItSaysSo()
    {
        make(QStringLiteral("loja"));
        open();
        QTRY_COMPARE(rows(), 1);
        QVERIFY(!child<QWidget>("inboxKeychain")->isVisible());
        choose("inboxScheme", int(SenderScheme::GitHub));
        QVERIFY(!m_bench->secrets.persistent());
        QVERIFY(child<QWidget>("inboxKeychain")->isVisible());
    }

    void renamingWarnsOfTheOldAddress()
    {
        make(QStringLiteral("loja"));
        make(QStringLiteral("outra"));
        open();
        QTRY_COMPARE(rows(), 2);
        auto *name = child<QLineEdit>("inboxName");
        QTRY_COMPARE(name->text(), QStringLiteral("loja"));
        name->setText(QStringLiteral("outra"));
        QVERIFY(child<QLabel>("inboxAddressNote")->text().contains(QStringLiteral("/in/loja")));
        child<QPushButton>("saveInbox")->click();
        QTRY_VERIFY(child<QLabel>("inboxNameProblem")->isVisible());
        name->setText(QStringLiteral("matriz"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(cell(0, InboxModel::NameColumn), QStringLiteral("matriz"));
        QTRY_VERIFY(post("/in/matriz").startsWith("HTTP/1.1 200"));
        QVERIFY(post("/in/loja").startsWith("HTTP/1.1 404"));
    }

    void pausingCanBeUndone()
    {
        make(QStringLiteral("loja"));
        open();
        QTRY_COMPARE(rows(), 1);
        QSignalSpy toasts(m_page.get(), &Page::toast);
        child<QPushButton>("pauseInboxButton")->click();
        QTRY_COMPARE(toasts.size(), 1);
        QCOMPARE(cell(0, InboxModel::StateColumn), InboxModel::tr("‖ Paused"));
        QTRY_VERIFY(post("/in/loja").startsWith("HTTP/1.1 503"));
        auto *undo = toasts.first().at(1).value<QAction *>();
        QVERIFY(undo);
        undo->trigger();
        QTRY_COMPARE(cell(0, InboxModel::StateColumn), InboxModel::tr("● Receiving"));
        QTRY_VERIFY(post("/in/loja").startsWith("HTTP/1.1 200"));
    }

    void deletingNamesWhatGoesAndCanBeUndone()
    {
        const SenderCheck check{SenderScheme::HeaderKey, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        const Inbox made = make(QStringLiteral("loja"), check, QStringLiteral("first-key-1234"));
        open();
        QTRY_COMPARE(rows(), 1);
        QSignalSpy toasts(m_page.get(), &Page::toast);
        child<QPushButton>("deleteInboxButton")->click();
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        QVERIFY(m_page->findChild<QMessageBox *>()->text().contains(QStringLiteral("loja")));
        answer("askDestroyYes");
        QTRY_COMPARE(rows(), 0);
        QTRY_COMPARE(toasts.size(), 1);
        QVERIFY(!child<QWidget>("inboxPanel")->isVisible());
        QVERIFY(post("/in/loja").startsWith("HTTP/1.1 404"));
        toasts.first().at(1).value<QAction *>()->trigger();
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(post("/in/loja", "X-N8N-API-KEY: first-key-1234\r\n").startsWith("HTTP/1.1 200"));
        QVERIFY(post("/in/loja").startsWith("HTTP/1.1 401"));
        // What named it means it again.
        QCOMPARE(m_bench->receiver.inboxes().size(), 1);
        QCOMPARE(m_bench->receiver.inboxes().first().id, made.id);
    }

    void whatIsTypedOutlivesTheProgramButNoSecret()
    {
        const Inbox loja = make(QStringLiteral("loja"));
        open();
        QTRY_COMPARE(rows(), 1);
        child<QLineEdit>("inboxName")->setText(QStringLiteral("loja-2"));
        choose("inboxScheme", int(SenderScheme::Slack));
        child<QLineEdit>("inboxSecret")->setText(QStringLiteral("very-secret-text"));
        QVERIFY(child<QLabel>("inboxUnsaved")->isVisible());
        const QJsonObject draft = m_bench->drafts.value(inboxdraft::key(loja.id));
        QVERIFY(!draft.isEmpty());
        QVERIFY(!QJsonDocument(draft).toJson().contains("very-secret-text"));
        m_page.reset();
        open();
        QTRY_COMPARE(child<QLineEdit>("inboxName")->text(), QStringLiteral("loja-2"));
        QVERIFY(child<QLabel>("inboxUnsaved")->isVisible());
        QVERIFY(!m_page->mayLeave());
        answer("askDiscard");
        QCOMPARE(child<QLineEdit>("inboxName")->text(), QStringLiteral("loja"));
        QVERIFY(m_bench->drafts.value(inboxdraft::key(loja.id)).isEmpty());
    }

    void anotherRowAsksAndSaves()
    {
        make(QStringLiteral("a"));
        make(QStringLiteral("b"));
        open();
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(child<QLineEdit>("inboxName")->text(), QStringLiteral("a"));
        child<QLineEdit>("inboxName")->setText(QStringLiteral("a2"));
        auto *table = child<QTableView>("inboxTable");
        table->setCurrentIndex(table->model()->index(1, 0));
        answer("askSave");
        QTRY_COMPARE(cell(0, InboxModel::NameColumn), QStringLiteral("a2"));
        QTRY_COMPARE(child<QLineEdit>("inboxName")->text(), QStringLiteral("b"));
        QCOMPARE(table->currentIndex().row(), 1);
    }

    void theAnswersOutliveTheFormBesideThem()
    {
        const Inbox loja = make(QStringLiteral("loja"));
        open();
        QTRY_COMPARE(child<QLineEdit>("inboxName")->text(), loja.name);
        child<QLineEdit>("inboxName")->setText(QStringLiteral("loja-nova"));
        child<InboxPanel>("inboxPanel")->openTab(QStringLiteral("answers"));
        child<QAction>("preset-gone")->trigger();
        QTRY_VERIFY(child<QPushButton>("saveAnswers")->isEnabled());
        child<QPushButton>("saveAnswers")->click();
        QTRY_VERIFY(post("/in/loja").startsWith("HTTP/1.1 410"));
        child<InboxPanel>("inboxPanel")->openTab(QStringLiteral("settings"));
        QCOMPARE(child<QLineEdit>("inboxName")->text(), QStringLiteral("loja-nova"));
        child<QPushButton>("saveInbox")->click();
        QTRY_VERIFY(post("/in/loja-nova").startsWith("HTTP/1.1 410"));
        QCOMPARE(m_bench->receiver.inbox(loja.id)->answers.size(), 1);
    }

    void leadsToItsEvents()
    {
        const Inbox loja = make(QStringLiteral("loja"));
        open();
        QTRY_COMPARE(rows(), 1);
        QSignalSpy wanted(m_page.get(), &InboxesPage::inboxEventsRequested);
        child<QPushButton>("inboxEvents")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<InboxId>().value, loja.id.value);
    }

    void theModelKeepsTheRules()
    {
        InboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        InboxRow a, b;
        a.inbox.id = InboxId(1);
        b.inbox.id = InboxId(2);
        a.inbox.name = QStringLiteral("a");
        model.setRows({a, b});
        model.setCounts(InboxId(1), 5, 1000);
        a.inbox.paused = true;
        model.setRows({a});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.find(InboxId(1))->events, 5);
        QCOMPARE(inboxStateText(*model.find(InboxId(1))), InboxModel::tr("‖ Paused"));
        a.inbox.paused = false;
        a.hasSecret = false;
        model.setRows({a, b});
        QCOMPARE(model.index(0, InboxModel::ToneRole).isValid(), false);
        QCOMPARE(inboxStateTone(*model.find(InboxId(1))), Tone::Warn);
    }

    void everyInputSaysWhatItIsFor()
    {
        make(QStringLiteral("loja"));
        open();
        QTRY_COMPARE(rows(), 1);
        const auto named = [this](const QList<QWidget *> &inputs) {
            for (const QWidget *input : inputs)
                if (input->objectName().isEmpty() || input->accessibleName().isEmpty())
                    return QStringLiteral("%1 %2").arg(QLatin1String(input->metaObject()->className()),
                                                       input->objectName());
            return QString();
        };
        QList<QWidget *> inputs;
        for (auto *one : m_page->findChildren<QPushButton *>())
            inputs += one;
        for (auto *one : m_page->findChildren<QComboBox *>())
            inputs += one;
        for (auto *one : m_page->findChildren<QSpinBox *>())
            inputs += one;
        for (auto *one : {"inboxName", "inboxSecret", "inboxPreviousSecret", "inboxCheckName"})
            inputs += child<QLineEdit>(one);
        QVERIFY(inputs.size() > 20);
        QCOMPARE(named(inputs), QString());
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("GANCHO_PICTURES");
        if (folder.isEmpty())
            QSKIP("only with GANCHO_PICTURES");
        m_bench->withSandbox();
        QTRY_VERIFY(m_bench->session.platform());
        Inbox inbox;
        inbox.name = QStringLiteral("loja-azul");
        inbox.account = m_bench->accounts.current()->id;
        inbox.platform = PlatformKind::WtsChat;
        inbox.check = {SenderScheme::StandardWebhooks, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        QVERIFY(await(m_bench->receiver.saveInbox(
            inbox, QList<Secret>{Secret(QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))})));
        make(QStringLiteral("n8n"), {SenderScheme::QueryToken, {}, 300, SenderCheck::OnFailure::Mark, {}},
             QStringLiteral("token-of-n8n-12345"));
        make(QStringLiteral("teste-livre"));
        post("/in/teste-livre");
        post("/in/loja-azul");
        open();
        QTRY_COMPARE(rows(), 3);
        auto *panel = child<InboxPanel>("inboxPanel");
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark})
            for (const QSize size : {QSize(1080, 704), QSize(960, 544), QSize(1400, 800)}) {
                m_theme->setScheme(scheme);
                m_page->resize(size);
                const auto shoot = [&](const char *name) {
                    QCoreApplication::sendPostedEvents();
                    m_page->grab().save(
                        QStringLiteral("%1/%2-%3-%4.png")
                            .arg(folder, QLatin1String(name),
                                 scheme == Theme::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                            .arg(size.width()));
                };
                panel->openTab(QStringLiteral("settings"));
                shoot("settings");
                panel->openTab(QStringLiteral("answers"));
                shoot("answers");
                panel->openTab(QStringLiteral("why"));
                child<QPushButton>("arrivalStart")->click();
                QTRY_VERIFY(m_page->findChild<ArrivalCheck *>()->report());
                shoot("why");
                panel->openTab(QStringLiteral("expected"));
                child<QPushButton>("expectedStart")->click();
                shoot("expected");
                child<QPushButton>("expectedStop")->click();
            }
        m_theme->setScheme(Theme::Scheme::Light);
    }
};

QTEST_MAIN(TestInboxesPage)
#include "tst_inboxespage.moc"
