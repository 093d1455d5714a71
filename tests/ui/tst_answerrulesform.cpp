#include "models/items/answerrulemodel.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/ui/workbench.h"
#include "ui/delegates/answerruledelegate.h"
#include "ui/forms/answerrulesform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/retrychart.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace gancho;
using gancho::test::await;
using gancho::test::RawClient;

/// The rules of an inbox by mouse and keyboard, with the real receiver behind them.
class TestAnswerRulesForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<AnswerRulesForm> m_form;
    InboxId m_inbox;

    template <class T>
    T *find(const char *name) const
    {
        T *found = m_form->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QListView *list() const { return find<QListView>("answerRules"); }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all += list()->model()->index(row, 0).data().toString();
        return all;
    }
    void add(const char *preset) const { find<QAction>((QByteArray("preset-") + preset).constData())->trigger(); }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    const QList<AnswerRule> &kept() const { return m_bench->receiver.inbox(m_inbox)->answers; }
    QByteArray post(const QByteArray &body) const
    {
        RawClient client(m_bench->receiver.state().port);
        client.send("POST /in/loja HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.readUntil("\r\n\r\n");
    }
    void grab(const char *name) const
    {
        const QString folder = qEnvironmentVariable("GANCHO_GRAB");
        if (!folder.isEmpty())
            m_form->grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        const auto made = await(m_bench->receiver.saveInbox(inbox));
        QVERIFY(made);
        m_inbox = made->id;
        QTRY_VERIFY(m_bench->receiver.inbox(m_inbox));
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        m_form = std::make_unique<AnswerRulesForm>(m_bench->services());
        new QAbstractItemModelTester(list()->model(), m_form.get());
        m_form->setInbox(m_inbox);
        m_form->resize(1000, 720);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }
    void cleanup()
    {
        m_form.reset();
        m_bench.reset();
    }

    void aPresetIsSavedAndAnswers()
    {
        add("twice");
        QVERIFY(m_form->isDirty());
        QVERIFY(find<QLabel>("answersUnsaved")->isVisible());
        click("saveAnswers");
        QTRY_COMPARE(kept().size(), 1);
        QTRY_VERIFY(!m_form->isDirty());
        QVERIFY(post("{\"a\":1}").startsWith("HTTP/1.1 500"));
        QVERIFY(post("{\"a\":1}").startsWith("HTTP/1.1 500"));
        QVERIFY(post("{\"a\":1}").startsWith("HTTP/1.1 200"));
        // What it would have cost stands beside it.
        QTRY_VERIFY2(find<QLabel>("outage")->text().contains(QStringLiteral("3 times")),
                     qPrintable(find<QLabel>("outage")->text()));
        QCOMPARE(find<RetryChart>("retryChart")->story().attempts.size(), 3);
        QCOMPARE(find<RetryChart>("retryChart")->gapLabels().size(), 2);
        QTRY_COMPARE(find<Pill>("previewStatus")->text(), QStringLiteral("200"));
        grab("twice");
    }

    void everyPresetIsSound()
    {
        const QList<QAction *> presets = find<QPushButton>("addRule")->menu()->actions();
        QCOMPARE(presets.size(), 8);
        for (QAction *preset : presets)
            preset->trigger();
        QCOMPARE(list()->model()->rowCount(), 8);
        QVERIFY(find<QPushButton>("saveAnswers")->isEnabled());
        click("saveAnswers");
        QTRY_COMPARE(kept().size(), 8);
        grab("presets");
    }

    void rulesMoveByMouseAndKeyboard()
    {
        for (const char *preset : {"gone", "drip", "reset"})
            add(preset);
        const QStringList before = titles();
        QCOMPARE(list()->currentIndex().row(), 2);
        QVERIFY(!find<QPushButton>("ruleDown")->isEnabled());
        click("ruleUp");
        QCOMPARE(titles(), (QStringList{before[0], before[2], before[1]}));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(titles(), (QStringList{before[2], before[0], before[1]}));
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(titles(), (QStringList{before[0], before[2], before[1]}));
    }

    void rulesAreSwitchedByMouseAndKeyboard()
    {
        add("gone");
        const QModelIndex first = list()->model()->index(0, 0);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        const QPoint at = AnswerRuleDelegate::switchRect(list()->visualRect(first)).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void whatIsDeletedComesBack()
    {
        add("gone");
        add("drip");
        const QStringList before = titles();
        QSignalSpy toasts(m_form.get(), &AnswerRulesForm::toast);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(titles(), QStringList{before[0]});
        QCOMPARE(toasts.size(), 1);
        toasts.first().at(1).value<QAction *>()->trigger();
        QCOMPARE(titles(), before);
        click("duplicateRule");
        QCOMPARE(titles().size(), 3);
        QVERIFY(titles()[2].contains(before[1]));
    }

    void mistakesStandAtTheirFields()
    {
        add("answer");
        auto *body = find<QPlainTextEdit>("ruleBody");
        body->setPlainText(QStringLiteral("{{nome}}"));
        auto *problem = find<QLabel>("ruleBodyProblem");
        QVERIFY(problem->text().contains(QStringLiteral("{{nome}}")));
        QVERIFY(problem->isVisibleTo(m_form.get()));
        QVERIFY(!find<QPushButton>("saveAnswers")->isEnabled());
        // Nothing is squeezed for the line that came.
        QTRY_VERIFY(find<QLineEdit>("rulePath")->visibleRegion().boundingRect().height() >= Theme::fieldHeight);
        QTRY_VERIFY(problem->visibleRegion().isEmpty() || problem->y() >= body->geometry().bottom());
        grab("mistake");
        body->clear();
        QVERIFY(problem->text().isEmpty());
        const QList<QAction *> offered = find<QPushButton>("rulePlaceholders")->menu()->actions();
        QCOMPARE(offered.size(), 8);
        for (QAction *placeholder : offered)
            placeholder->trigger();
        QVERIFY(problem->text().isEmpty());
        QVERIFY(find<QPushButton>("saveAnswers")->isEnabled());
        auto *path = find<QLineEdit>("rulePath");
        QTest::keyClicks(path, QStringLiteral("pedidos"));
        QVERIFY(!find<QLabel>("rulePathProblem")->text().isEmpty());
        find<QSpinBox>("ruleStatus")->setValue(100);
        QVERIFY(!find<QLabel>("ruleStatusProblem")->text().isEmpty());
    }

    void thePreviewFollowsWhatIsTyped()
    {
        post(R"({"eventType":"MESSAGE_RECEIVED","content":{"text":"Oi"}})");
        auto *answer = find<QPlainTextEdit>("previewAnswer");
        QTRY_VERIFY(answer->toPlainText().contains(QStringLiteral("received")));
        add("answer");
        find<QPlainTextEdit>("ruleBody")->setPlainText(QStringLiteral("Olá: {{body.content.text}} {{event}}"));
        QTRY_VERIFY(answer->toPlainText().contains(QStringLiteral("Olá: Oi MESSAGE_RECEIVED")));
        find<QLineEdit>("ruleEvent")->clear();
        QTest::keyClicks(find<QLineEdit>("ruleEvent"), QStringLiteral("SESSION_*"));
        QTRY_VERIFY(!answer->toPlainText().contains(QStringLiteral("Olá")));
    }

    void whatWasNotSavedIsThereAgain()
    {
        add("gone");
        m_form = std::make_unique<AnswerRulesForm>(m_bench->services());
        m_form->setInbox(m_inbox);
        QCOMPARE(titles().size(), 1);
        QVERIFY(m_form->isDirty());
        m_form->discard();
        QCOMPARE(titles().size(), 0);
        QVERIFY(!m_form->isDirty());
    }

    void theVerifyTokenIsKept()
    {
        add("handshake");
        QVERIFY(!find<QLineEdit>("rulePath")->isVisible());
        QTest::keyClicks(find<QLineEdit>("ruleToken"), QStringLiteral("verificar"));
        click("saveAnswers");
        QTRY_VERIFY(!kept().isEmpty() && m_bench->receiver.hasVerifyToken(m_inbox));
        QTRY_VERIFY(find<QLineEdit>("ruleToken")->text().isEmpty());
        QVERIFY(!m_form->isDirty());
        grab("handshake");
    }

    void inBothThemes()
    {
        add("retryAfter");
        add("twice");
        click("saveAnswers");
        QTRY_COMPARE(kept().size(), 2);
        for (int i = 0; i < 3; ++i)
            post(R"({"eventType":"MESSAGE_RECEIVED","content":{"text":"Oi"}})");
        QTRY_VERIFY(find<RetryChart>("retryChart")->story().attempts.size() > 1);
        grab("light");
        m_form->resize(760, 560);
        grab("narrow");
        const QList<QWidget *> inputs = m_form->findChildren<QWidget *>();
        for (const QWidget *input : inputs)
            if (input->focusPolicy() & Qt::TabFocus && input->isVisible() && !input->objectName().startsWith(u"qt_"))
                QVERIFY2(!input->accessibleName().isEmpty() && !input->objectName().isEmpty(),
                         qPrintable(QString::fromLatin1(input->metaObject()->className()) + input->objectName()));
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    theme.setScheme(qEnvironmentVariableIsSet("GANCHO_DARK") ? Theme::Scheme::Dark : Theme::Scheme::Light);
    TestAnswerRulesForm test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_answerrulesform.moc"
