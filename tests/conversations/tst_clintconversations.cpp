#include "app/platforms/clint/clintplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/items/conversationmodel.h"
#include "models/items/messagemodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/conversationspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pickerbox.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

namespace {
/// The page's client asks five times a second, as Clint wants it.
constexpr int patience = 20000;
} // namespace

/// The chats of Clint on the conversations page, against the real sandbox.
class TestClintConversations : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ConversationsPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;
    std::unique_ptr<ClintPlatform> m_clint;

    template <class T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    const ConversationModel *list() const
    {
        return static_cast<const ConversationModel *>(find<QListView>(u"conversationList"_s)->model());
    }
    const MessageModel *messages() const
    {
        return static_cast<const MessageModel *>(find<QListView>(u"thread"_s)->model());
    }
    MessageRow last() const
    {
        const MessageRow *row = messages()->at(messages()->rowCount() - 1);
        return row ? *row : MessageRow();
    }
    QPlainTextEdit *composer() const { return find<QPlainTextEdit>(u"composer"_s); }
    QString toast() const { return m_toasts->isEmpty() ? QString() : m_toasts->last().first().toString(); }
    StatePane *pane() const { return m_page->findChild<StatePane *>(QString(), Qt::FindDirectChildrenOnly); }
    Conversation held(const Conversation &chat) const
    {
        return await(m_clint->conversations()->conversation(chat.id)).value_or(Conversation());
    }
    QList<Message> sent(const Conversation &chat) const
    {
        const auto page = await(m_clint->conversations()->messages(chat.id, {1, 100}));
        return page ? page->items : QList<Message>();
    }
    template <class Wanted>
    Conversation chatWhere(Wanted wanted) const
    {
        const auto page = await(m_clint->conversations()->conversations({}, {1, 100}));
        for (const Conversation &chat : page ? page->items : QList<Conversation>())
            if (wanted(chat))
                return chat;
        return {};
    }
    Conversation openWindow() const
    {
        return chatWhere(
            [](const Conversation &chat) { return chat.isOpen() && chat.window == MessageWindow::Active; });
    }
    Conversation closedWindow() const
    {
        return chatWhere(
            [](const Conversation &chat) { return chat.isOpen() && chat.window == MessageWindow::Expired; });
    }
    void open(const Conversation &chat) const
    {
        QVERIFY2(chat.id.isValid(), "the sandbox has such a chat");
        m_page->openConversation(chat.id);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"conversationName"_s)->text(), chat.contactName, patience);
        QTRY_VERIFY_WITH_TIMEOUT(messages()->rowCount() > 0, patience);
    }
    void show()
    {
        m_page = std::make_unique<ConversationsPage>(m_bench->services());
        m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &Page::toast);
        m_page->resize(1280, 800);
        m_page->show();
        m_page->activated();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        Account account;
        account.name = u"Loja Azul"_s;
        account.platform = PlatformKind::Clint;
        account.sandbox = true;
        m_bench->accounts.setCurrent(m_bench->accounts.save(account)->id);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), patience);
        const Sandbox &sandbox = m_bench->sandboxes.of(PlatformKind::Clint);
        ApiPacing pacing;
        pacing.quota = {{1000, 1000}};
        m_clint = std::make_unique<ClintPlatform>(sandbox.baseUrl(), Secret(sandbox.token()), pacing);
        show();
    }
    void cleanup()
    {
        m_toasts.reset();
        m_page.reset();
        m_clint.reset();
        m_bench.reset();
    }

    void theChatsOfAContactAreFound()
    {
        QTRY_VERIFY_WITH_TIMEOUT(list()->rowCount() > 5, patience);
        const Conversation chat = *list()->at(list()->rowCount() - 1);
        QVERIFY2(!chat.contactName.isEmpty(), "Clint's chats name no contact, so the page asks for it");
        find<QLineEdit>(u"conversationSearch"_s)->setText(chat.contactName);
        QTRY_VERIFY_WITH_TIMEOUT(list()->state() == PagedModelBase::State::Ready && list()->rowCount() > 0 &&
                                     list()->rowCount() < 5,
                                 patience);
        for (int row = 0; row < list()->rowCount(); ++row)
            QCOMPARE(list()->at(row)->contactName, chat.contactName);
        QVERIFY(list()->rowOf(chat.id.value) >= 0);
    }

    void itsMessagesAndItsContactAreShown()
    {
        const Conversation chat = openWindow();
        open(chat);
        const auto known = sent(chat);
        QVERIFY(!known.isEmpty());
        QTRY_VERIFY(messages()->rowCount() >= known.size());
        QStringList shown;
        for (int row = 0; row < messages()->rowCount(); ++row)
            shown += messages()->at(row)->message.text;
        for (const Message &message : known)
            QVERIFY2(shown.contains(message.text), qPrintable(message.text));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"contactPhone"_s)->text().startsWith(u'('), patience);
        QVERIFY(find<QLabel>(u"windowLine"_s)->text().contains(u"24 h"_s));
        QVERIFY2(!find<QPushButton>(u"chatbot"_s)->isVisible(), "Clint's API starts no chatbots");
        QVERIFY(!find<QPushButton>(u"otherSends"_s)->isVisible());
    }

    void aTextIsSentAndFollowed()
    {
        const Conversation chat = openWindow();
        open(chat);
        const int before = messages()->rowCount();
        QTRY_VERIFY(composer()->isEnabled());
        QTest::keyClicks(composer(), u"Bom dia, tudo certo?"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(last().phase, MessageRow::Phase::Settled, patience);
        QCOMPARE(messages()->rowCount(), before + 1);
        QCOMPARE(last().message.text, u"Bom dia, tudo certo?"_s);
        QCOMPARE(sent(chat).first().text, u"Bom dia, tudo certo?"_s);
    }

    void aNoteIsKeptApart()
    {
        const Conversation chat = closedWindow();
        open(chat);
        const qsizetype before = sent(chat).size();
        find<QCheckBox>(u"noteToggle"_s)->setChecked(true);
        QVERIFY2(composer()->isEnabled(), "a note needs no open window");
        QTest::keyClicks(composer(), u"Ligar depois das 14 h"_s);
        click(u"send"_s);
        QTRY_VERIFY_WITH_TIMEOUT(last().message.isNote() && last().message.text == u"Ligar depois das 14 h"_s,
                                 patience);
        QCOMPARE(await(m_clint->conversations()->notes(chat.id, {1, 100}))->items.first().text,
                 u"Ligar depois das 14 h"_s);
        QCOMPARE(sent(chat).size(), before);
    }

    void aClosedWindowIsExplainedAndTakesATemplate()
    {
        const Conversation chat = closedWindow();
        open(chat);
        const auto *line = find<QLabel>(u"windowLine"_s);
        QTRY_VERIFY(line->isVisible());
        QVERIFY(line->text().contains(u"has closed"_s) && line->text().contains(u"only templates"_s));
        QVERIFY(!composer()->isEnabled());
        QVERIFY(!find<QPushButton>(u"file"_s)->isEnabled());
        click(u"offerTemplate"_s);
        auto *pick = find<PickerBox>(u"threadTemplate"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pick->findText(u"boas_vindas"_s) >= 0, patience);
        pick->setCurrentIndex(pick->findText(u"boas_vindas"_s));
        const auto fields = [this] {
            QList<QLineEdit *> all = find<QWidget>(u"templateForm"_s)->findChildren<QLineEdit *>();
            all.removeIf([](const QLineEdit *each) { return !each->objectName().startsWith(u"threadParameter_"_s); });
            return all;
        };
        QTRY_COMPARE(fields().size(), 3);
        click(u"templateFormGo"_s);
        QVERIFY2(find<QWidget>(u"templateForm"_s)->isVisible(), "every parameter is wanted");
        for (QLineEdit *field : fields())
            field->setText(u"valor "_s + field->objectName().section(u'_', 1));
        const QString preview = find<QLabel>(u"threadTemplatePreview"_s)->text();
        click(u"templateFormGo"_s);
        QTRY_COMPARE_WITH_TIMEOUT(last().phase, MessageRow::Phase::Settled, patience);
        QCOMPARE(sent(chat).first().text, preview);
        QCOMPARE(last().message.text, preview);
    }

    void itIsAssignedClosedAndOpenAgain()
    {
        const Conversation chat = openWindow();
        open(chat);
        QMenu *people = find<QPushButton>(u"assign"_s)->menu();
        QAction *somebody = nullptr;
        const auto look = [&] {
            Q_EMIT people->aboutToShow();
            for (QAction *action : people->actions())
                if (action->isEnabled() && action->data().toString() != chat.userId.value)
                    somebody = action;
            return somebody != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), patience);
        const QString user = somebody->data().toString(), name = somebody->text();
        somebody->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"assigned"_s), patience);
        QCOMPARE(held(chat).userId.value, user);
        QVERIFY(find<QLabel>(u"conversationFacts"_s)->text().contains(name));
        click(u"complete"_s);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"completed"_s), patience);
        QCOMPARE(held(chat).status, ConversationStatus::Completed);
        QVERIFY(!find<QPushButton>(u"complete"_s)->isEnabled());
        for (QAction *action : find<QPushButton>(u"conversationStatus"_s)->menu()->actions())
            if (action->data().toInt() == int(ConversationStatus::InProgress))
                action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"Status changed"_s), patience);
        QCOMPARE(held(chat).status, ConversationStatus::InProgress);
    }

    void itIsGivenToAUserAndNotToATeam()
    {
        const Conversation chat = openWindow();
        open(chat);
        click(u"transfer"_s);
        auto *user = find<PickerBox>(u"transferUser"_s);
        QTRY_VERIFY_WITH_TIMEOUT(user->count() > 2, patience);
        user->setCurrentIndex(user->currentIndex() + 2);
        const QString chosen = user->key();
        click(u"transferFormGo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"transferred"_s), patience);
        QCOMPARE(held(chat).userId.value, chosen);
    }

    void whatAnotherChannelRefusesIsToldAtTheMessage()
    {
        const Conversation chat =
            chatWhere([](const Conversation &each) { return each.isOpen() && each.window == MessageWindow::Unknown; });
        open(chat);
        QTest::keyClicks(composer(), u"Oi"_s);
        click(u"send"_s);
        QTRY_COMPARE_WITH_TIMEOUT(last().phase, MessageRow::Phase::Refused, patience);
        QVERIFY(!last().problem.isEmpty());
        QCOMPARE(last().message.text, u"Oi"_s);
    }

    void whatTheAccountLacksIsExplained()
    {
        Account account;
        account.name = u"Sem v2"_s;
        account.platform = PlatformKind::Clint;
        account.baseUrl = m_bench->sandboxes.of(PlatformKind::Clint).baseUrl();
        account = *m_bench->accounts.save(account);
        QVERIFY(await(
            m_bench->session.setToken(account.id, Secret(m_bench->sandboxes.of(PlatformKind::Clint).limitedToken()))));
        m_bench->accounts.setCurrent(account.id);
        const auto explains = [this] {
            for (const QLabel *label : m_page->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(u"Clint's support"_s))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(explains(), patience);
        QCOMPARE(pane()->state(), StatePane::State::Empty);
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY(!label->isVisible() || !label->text().contains(u"did not work"_s));
    }
};

QTEST_MAIN(TestClintConversations)
#include "tst_clintconversations.moc"
