#include "app/platforms/contactsapi.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/items/conversationmodel.h"
#include "models/items/messagemodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/conversationspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pickerbox.h"

#include <QAction>
#include <QFile>
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

/// What is done with a ticket of Whazing on the conversations page, against the real sandbox: its queues, users and
/// chatbots are known by the names that the user gave them.
class TestWhazingTickets : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<WhazingPlatform> m_elsewhere; ///< somebody else at work, of whom the page's client knows nothing
    std::unique_ptr<ConversationsPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;
    Conversation m_ticket;
    const QString m_phone = u"11987650001"_s;

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
    QString toast() const { return m_toasts->isEmpty() ? QString() : m_toasts->last().first().toString(); }
    QString facts() const { return find<QLabel>(u"conversationFacts"_s)->text(); }
    Conversation held() const { return await(m_elsewhere->ticketDesk().lastOf(m_phone)).value_or(Conversation()); }
    Message lastHeld() const
    {
        const auto page = await(m_elsewhere->conversations()->messages(m_ticket.id, {1, 50}));
        return page && !page->items.isEmpty() ? page->items.first() : Message();
    }
    /// The page has seen no ticket yet: it is looked up as people do it.
    void lookUp() const
    {
        find<QLineEdit>(u"conversationSearch"_s)->setText(u"(11) 98765-0001"_s);
        QTRY_COMPARE(list()->rowCount(), 1);
        QCOMPARE(list()->at(0)->id, m_ticket.id);
        auto *view = find<QListView>(u"conversationList"_s);
        QTRY_VERIFY(view->isVisible());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(list()->index(0, 0)).center());
        QTRY_VERIFY(find<QPlainTextEdit>(u"composer"_s)->isVisible());
        QTRY_VERIFY(find<QPlainTextEdit>(u"composer"_s)->isEnabled());
    }
    void pick(const QString &box, const QString &text) const
    {
        auto *choices = find<PickerBox>(box);
        QTRY_VERIFY2(choices->findText(text) >= 0, qPrintable(text));
        choices->setCurrentIndex(choices->findText(text));
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
        auto *platform = qobject_cast<WhazingPlatform *>(m_bench->session.platform());
        QVERIFY(platform);
        platform->learntNames().setName(LearntNames::Kind::Queue, u"2"_s, u"Suporte"_s);
        platform->learntNames().setName(LearntNames::Kind::User, u"3"_s, u"Marina"_s);
        platform->learntNames().setName(LearntNames::Kind::Chatbot, u"1"_s, u"Menu principal"_s);
        Sandbox &sandbox = m_bench->sandboxes.of(PlatformKind::Whazing);
        m_elsewhere = std::make_unique<WhazingPlatform>(sandbox.baseUrl(), Secret(sandbox.token()));
        Contact ana;
        ana.name = u"Ana Lima"_s;
        ana.phone = m_phone;
        QVERIFY(await(m_elsewhere->contacts()->create(ana)));
        WhazingTicketDraft draft;
        draft.number = m_phone;
        draft.queue = DepartmentId(u"1"_s);
        m_ticket = await(m_elsewhere->ticketDesk().open(draft)).value_or(Conversation());
        QVERIFY(m_ticket.id.isValid());
        m_page = std::make_unique<ConversationsPage>(m_bench->services());
        m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &Page::toast);
        m_page->resize(1280, 800);
        m_page->show();
        m_page->activated();
    }
    void cleanup()
    {
        m_toasts.reset();
        m_page.reset();
        m_elsewhere.reset();
        m_bench.reset();
    }

    void aTicketIsLookedUpByPhone()
    {
        QCOMPARE(list()->rowCount(), 0);
        lookUp();
        QCOMPARE(find<QLabel>(u"conversationName"_s)->text(), u"Ana Lima"_s);
        QTRY_VERIFY(facts().contains(m_ticket.number));
        find<QLineEdit>(u"conversationSearch"_s)->setText(u"(11) 90000-0000"_s);
        QTRY_COMPARE(list()->rowCount(), 0);
        QTRY_VERIFY(find<QLabel>(u"listButtonText"_s)->text().contains(u"matches"_s));
    }
    void itIsTransferredToAQueue()
    {
        lookUp();
        click(u"transfer"_s);
        click(u"transferFormGo"_s);
        QVERIFY2(find<QWidget>(u"transferForm"_s)->isVisible(), "a queue or a user is wanted");
        pick(u"transferTeam"_s, u"Suporte"_s);
        click(u"transferFormGo"_s);
        QTRY_VERIFY(toast().contains(u"transferred"_s));
        QCOMPARE(held().departmentId.value, u"2"_s);
        QVERIFY2(facts().contains(u"Suporte"_s), qPrintable(facts()));
        QVERIFY(!find<QWidget>(u"transferForm"_s)->isVisible());
    }
    void whatWhazingRefusesIsToldInTheForm()
    {
        auto *platform = qobject_cast<WhazingPlatform *>(m_bench->session.platform());
        platform->learntNames().setName(LearntNames::Kind::Queue, u"99"_s, u"Fechada"_s);
        lookUp();
        click(u"transfer"_s);
        pick(u"transferTeam"_s, u"Fechada"_s);
        click(u"transferFormGo"_s);
        const auto refused = [this] {
            for (const QLabel *label : find<QWidget>(u"transferForm"_s)->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(u"(404)"_s))
                    return true;
            return false;
        };
        QTRY_VERIFY(refused());
        QCOMPARE(held().departmentId.value, u"1"_s);
    }
    void itIsAssignedToAUser()
    {
        lookUp();
        QMenu *people = find<QPushButton>(u"assign"_s)->menu();
        QAction *marina = nullptr;
        const auto look = [&] {
            Q_EMIT people->aboutToShow();
            for (QAction *action : people->actions())
                if (action->text() == u"Marina"_s)
                    marina = action;
            return marina != nullptr;
        };
        QTRY_VERIFY(look());
        marina->trigger();
        QTRY_VERIFY(toast().contains(u"assigned"_s));
        QCOMPARE(held().userId.value, u"3"_s);
        QCOMPARE(held().status, ConversationStatus::InProgress);
        QCOMPARE(held().departmentId.value, u"1"_s);
        QVERIFY2(facts().contains(u"Marina"_s), qPrintable(facts()));
    }
    void aChatbotIsStarted()
    {
        lookUp();
        click(u"chatbot"_s);
        pick(u"threadChatbot"_s, u"Menu principal"_s);
        click(u"chatbotFormGo"_s);
        QTRY_VERIFY(toast().contains(u"Chatbot started"_s));
        QCOMPARE(await(m_elsewhere->ticketDesk().withChatbot(m_phone))->id, m_ticket.id);
    }
    void itIsClosedAndLeavesTheOpenOnes()
    {
        lookUp();
        click(u"complete"_s);
        QTRY_VERIFY(toast().contains(u"completed"_s));
        QCOMPARE(held().status, ConversationStatus::Completed);
        QVERIFY(!find<QPushButton>(u"complete"_s)->isEnabled());
        find<QLineEdit>(u"conversationSearch"_s)->clear();
        QTRY_COMPARE(list()->rowCount(), 0);
    }
    void aFileIsUploaded()
    {
        lookUp();
        QFile file(m_bench->folder.filePath(u"proposta.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        click(u"file"_s);
        click(u"fileFormGo"_s);
        QVERIFY2(find<QWidget>(u"fileForm"_s)->isVisible(), "a file is wanted");
        find<QLineEdit>(u"threadFile"_s)->setText(file.fileName());
        find<QLineEdit>(u"threadCaption"_s)->setText(u"Segue a proposta"_s);
        click(u"fileFormGo"_s);
        QTRY_VERIFY(lastHeld().text == u"Segue a proposta"_s);
        QVERIFY(!lastHeld().files.isEmpty());
        QVERIFY(lastHeld().files.first().url.endsWith(u"/public/proposta.txt"_s));
    }
    void aFileIsSentByItsUrl()
    {
        lookUp();
        click(u"file"_s);
        find<QLineEdit>(u"threadFile"_s)->setText(u"https://"_s);
        click(u"fileFormGo"_s);
        QVERIFY2(find<QLineEdit>(u"threadFile"_s)->property("invalid").toBool(), "no host");
        find<QLineEdit>(u"threadFile"_s)->setText(u"https://loja.example/catalogo.pdf"_s);
        find<QLineEdit>(u"threadCaption"_s)->setText(u"Nosso catálogo"_s);
        click(u"fileFormGo"_s);
        QTRY_VERIFY(lastHeld().text == u"Nosso catálogo"_s);
        QCOMPARE(lastHeld().files.first().url, u"https://loja.example/catalogo.pdf"_s);
        QTRY_COMPARE(messages()->at(messages()->rowCount() - 1)->phase, MessageRow::Phase::Settled);
    }
};

QTEST_MAIN(TestWhazingTickets)
#include "tst_whazingtickets.moc"
