#include "models/items/conversationmodel.h"
#include "models/items/messagemodel.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"
#include "tests/ui/workbench.h"
#include "ui/pages/conversationspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pickerbox.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/statepane.h"

#include "app/net/apiclient.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/messagesapi.h"
#include "app/platforms/namebook.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;
using test::await;

namespace {

QByteArray session(const QByteArray &id, const QByteArray &name, const QByteArray &window = "ACTIVE")
{
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    return R"({"id":")" + id + R"(","number":"20260302000)" + id + R"(","status":"IN_PROGRESS","contactId":"c",)" +
           R"("contactDetails":{"name":")" + name + R"(","phonenumber":"+55|11999990000"},"createdAt":")" + now +
           R"(","lastMessageIn":")" + now + R"(","windowStatus":")" + window + R"("})";
}

QByteArray page(const QByteArray &items)
{
    return R"({"items":[)" + items + R"(],"totalItems":1,"hasMorePages":false})";
}

} // namespace

class TestConversationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void withoutAnAccountItOffersToConnectOne()
    {
        show();
        QCOMPARE(pane()->state(), StatePane::State::Empty);
        QSignalSpy wanted(m_page.get(), &ConversationsPage::addAccountRequested);
        click("stateButton");
        QCOMPARE(wanted.count(), 1);
    }
    void theListFillsAndTheFirstIsOpened()
    {
        openSandbox();
        QVERIFY(list()->model()->rowCount() > 20);
        QTRY_VERIFY(thread()->model()->rowCount() > 0);
        QCOMPARE(text<QLabel>("conversationName"), list()->model()->index(0, 0).data().toString());
        QVERIFY(text<QLabel>("conversationFacts").contains(QStringLiteral("2026")));
        QTRY_VERIFY(text<QLabel>("conversationCount").contains(QStringLiteral("conversations")));
        QVERIFY(text<QLabel>("contactPhone").startsWith(u'('));
        const QModelIndex row = thread()->model()->index(0, 0);
        QVERIFY(!row.data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    void arrowKeysOpenTheNextOne()
    {
        openSandbox();
        QTRY_VERIFY(thread()->model()->rowCount() > 0);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        const QString second = list()->model()->index(1, 0).data().toString();
        QTRY_COMPARE(text<QLabel>("conversationName"), second);
    }
    void filtersNarrowTheList()
    {
        openSandbox();
        const int open = list()->model()->rowCount();
        chooseIn("statusMenu", QStringLiteral("In progress"));
        QTRY_VERIFY(list()->model()->rowCount() > 0 && list()->model()->rowCount() < open);
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            QVERIFY(list()->model()->index(row, 0).data(ConversationModel::StatusRole).toString() !=
                    QStringLiteral("In progress"));
    }
    void searchFindsByContact()
    {
        openSandbox();
        const QString name = list()->model()->index(5, 0).data().toString();
        find<QLineEdit>("conversationSearch")->setText(name);
        QTRY_VERIFY(list()->model()->rowCount() > 0 && list()->model()->rowCount() < 5);
        QTRY_COMPARE(list()->model()->index(0, 0).data().toString(), name);
        find<QLineEdit>("conversationSearch")->setText(QStringLiteral("nobody has such a name"));
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        QTRY_VERIFY(text<QLabel>("listButtonText").contains(QStringLiteral("matches")));
    }

    void textIsSentAndFollowed()
    {
        openActive();
        const int before = thread()->model()->rowCount();
        type(QStringLiteral("Bom dia!\nTudo bem?"));
        QVERIFY(find<QLabel>("windowLine")->text().contains(QStringLiteral("23 h")));
        QTest::keyClick(composer(), Qt::Key_Return);
        QCOMPARE(thread()->model()->rowCount(), before + 1);
        QCOMPARE(composer()->toPlainText(), QString());
        QCOMPARE(last().phase, MessageRow::Phase::Sending);
        QTRY_COMPARE(last().message.status, MessageStatus::Delivered);
        QTRY_COMPARE(last().phase, MessageRow::Phase::Settled);
        QCOMPARE(thread()->model()->rowCount(), before + 1);
        QCOMPARE(last().message.text, QStringLiteral("Bom dia!\nTudo bem?"));
    }
    void aNoteIsKeptApart()
    {
        openActive();
        find<QCheckBox>("noteToggle")->setChecked(true);
        type(QStringLiteral("Ligar amanhã"));
        click("send");
        QTRY_VERIFY(last().message.isNote());
        QCOMPARE(last().message.text, QStringLiteral("Ligar amanhã"));
    }
    void aTemplateIsFilledInAndSent()
    {
        openAny();
        click("template");
        QTRY_VERIFY(find<PickerBox>("threadTemplate")->count() > 1);
        auto *pick = find<PickerBox>("threadTemplate");
        QLineEdit *parameter = nullptr;
        for (int i = 0; i < pick->count() && !parameter; ++i) {
            pick->setCurrentIndex(i);
            parameter = parameterField();
        }
        QVERIFY(parameter);
        click("templateFormGo");
        QVERIFY(find<QWidget>("templateForm")->isVisible());
        parameter->setText(QStringLiteral("Maria"));
        QVERIFY(text<QLabel>("threadTemplatePreview").contains(QStringLiteral("Maria")));
        const QString preview = text<QLabel>("threadTemplatePreview");
        click("templateFormGo");
        QVERIFY(!find<QWidget>("templateForm")->isVisible());
        QTRY_COMPARE(last().phase, MessageRow::Phase::Settled);
        QCOMPARE(last().message.text, preview);
        QVERIFY(last().message.templateId.isValid());
    }
    void aFileIsUploadedAndSent()
    {
        openActive();
        QFile file(m_bench->folder.filePath(QStringLiteral("nota.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        click("file");
        find<QLineEdit>("threadFile")->setText(QStringLiteral("/does/not/exist"));
        click("fileFormGo");
        QVERIFY(find<QWidget>("fileForm")->isVisible());
        find<QLineEdit>("threadFile")->setText(file.fileName());
        click("fileFormGo");
        QTRY_COMPARE(last().phase, MessageRow::Phase::Settled);
        QCOMPARE(last().message.files.first().name, QStringLiteral("nota.txt"));
    }
    void aChatbotIsStarted()
    {
        openAny();
        QSignalSpy toasts(m_page.get(), &Page::toast);
        click("chatbot");
        auto *pick = find<PickerBox>("threadChatbot");
        QTRY_VERIFY(pick->count() > 0);
        click("chatbotFormGo");
        QVERIFY(find<QWidget>("chatbotForm")->isVisible());
        pick->setCurrentIndex(0);
        click("chatbotFormGo");
        QTRY_COMPARE(toasts.count(), 1);
        QVERIFY(!find<QWidget>("chatbotForm")->isVisible());
    }
    void itIsTransferredToATeamAndToAUser()
    {
        openAny();
        click("transfer");
        auto *team = find<PickerBox>("transferTeam");
        QTRY_VERIFY(team->count() > 2);
        click("transferFormGo");
        QVERIFY(find<QWidget>("transferForm")->isVisible());
        team->setCurrentIndex(2);
        const QString name = team->currentText();
        click("transferFormGo");
        QTRY_VERIFY(text<QLabel>("conversationFacts").contains(name));
        QTRY_COMPARE(text<QPushButton>("conversationStatus"), QStringLiteral("Pending"));

        QTRY_VERIFY(find<QPushButton>("transfer")->isEnabled());
        click("transfer");
        auto *user = find<PickerBox>("transferUser");
        QTRY_VERIFY(user->count() > 1);
        user->setCurrentIndex(1);
        const QString person = user->currentText();
        click("transferFormGo");
        QTRY_VERIFY(text<QLabel>("conversationFacts").contains(person));
    }
    void itIsAssignedChangedAndCompleted()
    {
        openAny();
        QMenu *assign = find<QPushButton>("assign")->menu();
        QTRY_VERIFY([&] {
            Q_EMIT assign->aboutToShow();
            return assign->actions().size() > 1;
        }());
        QAction *somebody = nullptr;
        const auto actions = assign->actions();
        for (QAction *action : actions)
            if (!action->isChecked())
                somebody = action;
        QVERIFY(somebody);
        const QString name = somebody->text();
        somebody->trigger();
        QTRY_VERIFY(text<QLabel>("conversationFacts").contains(name));

        QTRY_VERIFY(find<QPushButton>("conversationStatus")->isEnabled());
        find<QPushButton>("conversationStatus")->menu()->actions().at(1)->trigger();
        QTRY_COMPARE(text<QPushButton>("conversationStatus"), QStringLiteral("Pending"));
        QTRY_VERIFY(find<QPushButton>("complete")->isEnabled());
        click("complete");
        QTRY_COMPARE(text<QPushButton>("conversationStatus"), QStringLiteral("Completed"));
        QVERIFY(!find<QPushButton>("complete")->isEnabled());
    }
    void anExpiredWindowTakesTemplatesOnly()
    {
        ScriptedServer server(route(session("1", "Maria", "EXPIRED")));
        openScripted(server);
        QTRY_VERIFY(text<QLabel>("windowLine").contains(QStringLiteral("closed")));
        QVERIFY(!composer()->isEnabled());
        QVERIFY(!find<QPushButton>("send")->isEnabled());
        QVERIFY(find<QPushButton>("offerTemplate")->isVisible());
        click("offerTemplate");
        QVERIFY(find<QWidget>("templateForm")->isVisible());
        find<QCheckBox>("noteToggle")->setChecked(true);
        QVERIFY(composer()->isEnabled());
    }
    void aRefusedSendKeepsWhatWasTyped()
    {
        int posts = 0;
        ScriptedServer server([&, answers = route(session("1", "Maria"))](const QByteArray &target) {
            if (target != "/chat/v1/session/1/message")
                return answers(target);
            return ++posts == 1 ? ScriptedServer::answer(500, R"({"key":"FORM_ERROR","text":"Janela fechada"})")
                                : ScriptedServer::answer(200, R"({"id":"m9","status":"DELIVERED"})");
        });
        openScripted(server);
        type(QStringLiteral("Meu texto"));
        click("send");
        QTRY_COMPARE(last().phase, MessageRow::Phase::Refused);
        QCOMPARE(last().problem, QStringLiteral("Janela fechada"));
        // Another run finds it again, and does not send it by itself.
        m_page.reset();
        show();
        QTRY_VERIFY(thread()->model()->rowCount() > 0);
        QTRY_COMPARE(last().phase, MessageRow::Phase::Refused);
        QCOMPARE(last().message.text, QStringLiteral("Meu texto"));
        QCOMPARE(posts, 1);
        clickTryAgain();
        QTRY_COMPARE(posts, 2);
        QTRY_VERIFY(last().phase != MessageRow::Phase::Refused && last().phase != MessageRow::Phase::Sending);
    }
    void whatFailsOnItsWaySaysWhyAndIsSentAnewOnRequest()
    {
        int posts = 0;
        ScriptedServer server([&, answers = route(session("1", "Maria"))](const QByteArray &target) {
            if (target.startsWith("/chat/v1/message/"))
                return ScriptedServer::answer(200, R"({"id":"m","status":"FAILED","failureReason":"Sem sinal"})");
            if (target != "/chat/v1/session/1/message")
                return answers(target);
            return ScriptedServer::answer(200, R"({"status":"QUEUED","id":"m)" + QByteArray::number(++posts) + R"("})");
        });
        openScripted(server);
        type(QStringLiteral("Meu texto"));
        click("send");
        QTRY_COMPARE(last().message.status, MessageStatus::Failed);
        QCOMPARE(last().message.failedReason, QStringLiteral("Sem sinal"));
        QCOMPARE(posts, 1);
        clickTryAgain();
        QTRY_COMPARE(posts, 2);
        QCOMPARE(thread()->model()->rowCount(), 2);
    }
    void aLostConnectionSaysThatNobodyKnows()
    {
        ScriptedServer server([answers = route(session("1", "Maria"))](const QByteArray &target) {
            return target == "/chat/v1/session/1/message" ? ScriptedServer::lost() : answers(target);
        });
        openScripted(server);
        type(QStringLiteral("Meu texto"));
        click("send");
        QTRY_COMPARE(last().phase, MessageRow::Phase::Refused);
        QVERIFY(last().problem.contains(QStringLiteral("before you send it again")));
        int sends = 0;
        for (const QByteArray &request : server.requests)
            sends += request.startsWith("POST /chat/v1/session/1/message ");
        QCOMPARE(sends, 1);
    }
    void typedTextOutlivesThePage()
    {
        openActive();
        type(QStringLiteral("meio escr"));
        const ConversationId id = ConversationId(idOfOpen());
        m_page.reset();
        show();
        m_page->openConversation(id);
        QTRY_COMPARE(composer()->toPlainText(), QStringLiteral("meio escr"));
    }
    void olderMessagesLoadAboveWithoutAJump()
    {
        openSandbox();
        QTRY_VERIFY(thread()->model()->rowCount() > 0);
        const ConversationId id(idOfOpen());
        MessageDraft draft;
        for (int i = 0; i < 70; ++i) {
            draft.text = QStringLiteral("Mensagem %1").arg(i);
            QVERIFY(await(m_bench->session.platform()->conversations()->send(id, draft)).has_value());
        }
        m_page.reset();
        show();
        m_page->openConversation(id);
        QTRY_VERIFY(thread()->model()->rowCount() >= 50);
        QScrollBar *bar = thread()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 500 && bar->value() == bar->maximum());
        const int before = thread()->model()->rowCount();
        bar->setValue(100);
        const QModelIndex there = thread()->indexAt(QPoint(4, 4));
        const QString seen = there.data().toString();
        const int bottom = thread()->visualRect(there).bottom();
        QTRY_VERIFY(thread()->model()->rowCount() > before);
        QTRY_COMPARE(thread()->indexAt(QPoint(4, 4)).data().toString(), seen);
        // The gap above a day's first bubble may come or go with what is above it.
        const int now = thread()->visualRect(thread()->indexAt(QPoint(4, 4))).bottom();
        QVERIFY2(qAbs(now - bottom) <= 8, qPrintable(QString::number(now - bottom)));
        QSet<QString> ids;
        for (int row = 0; row < thread()->model()->rowCount(); ++row)
            ids.insert(messages()->at(row)->message.id.value);
        QCOMPARE(int(ids.size()), thread()->model()->rowCount());
    }
    void aWebhookEventBringsTheMessage()
    {
        openActive();
        const int before = thread()->model()->rowCount();
        const ConversationId id(idOfOpen());
        const auto other = await(m_bench->session.platform()->conversations()->send(id, [] {
            MessageDraft draft;
            draft.text = QStringLiteral("De outro lugar");
            return draft;
        }()));
        QVERIFY(other.has_value());
        append(id.value);
        // Sooner than the page would ask by itself.
        QTRY_VERIFY_WITH_TIMEOUT(thread()->model()->rowCount() > before, 3500);
        QTRY_VERIFY(find<QAbstractButton>("conversationEvent"));
        QSignalSpy wanted(m_page.get(), &ConversationsPage::eventRequested);
        find<QAbstractButton>("conversationEvent")->click();
        QCOMPARE(wanted.count(), 1);
    }
    void oneThatIsNotInTheListIsOpened()
    {
        openSandbox();
        ConversationQuery completed;
        completed.statuses = {ConversationStatus::Completed};
        const auto page = await(m_bench->session.platform()->conversations()->conversations(completed, {1, 1}));
        m_page->openConversation(page->items.first().id);
        QTRY_COMPARE(text<QLabel>("conversationName"), page->items.first().contactName);
        QTRY_VERIFY(thread()->model()->rowCount() > 0);
        m_page->openConversation(ConversationId(QStringLiteral("gone")));
        QTRY_VERIFY(text<QLabel>("threadButtonText").contains(QStringLiteral("não encontrado")));
    }
    void leftThePageAsksNothing()
    {
        ScriptedServer server(route(session("1", "Maria")));
        openScripted(server);
        const auto usage = [this] {
            return m_bench->session.platform()->client().usage();
        };
        QTRY_VERIFY(usage().waiting == 0 && usage().underWay == 0);
        m_page->hide();
        const auto asked = server.requests.size();
        append(QStringLiteral("1"));
        // It has heard of it, and lets it be.
        QTRY_VERIFY(find<QAbstractButton>("conversationEvent"));
        QVERIFY(usage().waiting == 0 && usage().underWay == 0);
        QCOMPARE(server.requests.size(), asked);
        m_page->show();
        QTRY_VERIFY(server.requests.size() > asked);
    }

    void aNewMessageIsSentAndFollowed_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("queued") << 0;
        QTest::newRow("waiting") << 1;
        QTest::newRow("typed") << 2;
    }
    void aNewMessageIsSentAndFollowed()
    {
        QFETCH(int, way);
        openSandbox();
        m_page->primaryAction()->trigger();
        click("newSend");
        QVERIFY(find<QWidget>("newProblem")->isVisible());
        find<QLineEdit>("newTo")->setText(QStringLiteral("(11) 98888-7777"));
        find<QPlainTextEdit>("newText")->setPlainText(QStringLiteral("Olá"));
        find<QComboBox>("newWay")->setCurrentIndex(way);
        click("newSend");
        QTRY_COMPARE(find<Pill>("newStatus")->text(), QStringLiteral("Delivered"));
        QCOMPARE(find<QPlainTextEdit>("newText")->toPlainText(), QString());
        click("newOpen");
        QTRY_VERIFY(thread()->isVisible());
        QTRY_COMPARE(last().message.text, QStringLiteral("Olá"));
    }

    void aTokenThatMayNotIsToldSo()
    {
        await(m_bench->sandbox.start({}));
        useAccount(m_bench->sandbox.baseUrl(), m_bench->sandbox.limitedToken());
        show();
        QTRY_COMPARE(pane()->state(), StatePane::State::Error);
    }
    void anEmptyListSaysSo()
    {
        ScriptedServer server([](const QByteArray &) { return ScriptedServer::answer(200, page({})); });
        useAccount(server.url(), QStringLiteral("pn_1"));
        show();
        QTRY_COMPARE(pane()->state(), StatePane::State::Empty);
        click("stateButton");
        QTRY_COMPARE(find<QPushButton>("stateButton")->text(), QStringLiteral("+ New message"));
    }

private:
    template <class T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    template <class T>
    QString text(const char *name) const
    {
        auto *widget = find<T>(name);
        return widget ? widget->text() : QString();
    }
    void click(const char *name) { find<QPushButton>(name)->click(); }
    QListView *list() const { return find<QListView>("conversationList"); }
    QListView *thread() const { return find<QListView>("thread"); }
    const MessageModel *messages() const { return static_cast<const MessageModel *>(thread()->model()); }
    QPlainTextEdit *composer() const { return find<QPlainTextEdit>("composer"); }
    StatePane *pane() const { return m_page->findChild<StatePane *>(QString(), Qt::FindDirectChildrenOnly); }
    MessageRow last() const
    {
        const MessageRow *row = messages()->at(thread()->model()->rowCount() - 1);
        return row ? *row : MessageRow();
    }
    void type(const QString &text) { composer()->setPlainText(text); }
    bool atAction(const QPoint &at)
    {
        QTest::mouseMove(thread()->viewport(), at);
        QMouseEvent move(QEvent::MouseMove, at, thread()->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(thread()->viewport(), &move);
        return thread()->viewport()->cursor().shape() == Qt::PointingHandCursor;
    }
    /// The first of what can be clicked in the last row, from the left.
    void clickTryAgain()
    {
        const QRect row = thread()->visualRect(thread()->model()->index(thread()->model()->rowCount() - 1, 0));
        for (int x = 0; x < row.right(); x += 10)
            for (int y = row.bottom(); y > row.top(); y -= 6)
                if (atAction(QPoint(x, y))) {
                    QTest::mouseClick(thread()->viewport(), Qt::LeftButton, {}, QPoint(x, y));
                    return;
                }
    }
    QLineEdit *parameterField() const
    {
        const auto fields = find<QWidget>("templateForm")->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields)
            if (field->objectName().startsWith(QLatin1String("threadParameter_")))
                return field;
        return nullptr;
    }
    void chooseIn(const char *menu, const QString &entry)
    {
        const auto actions = find<QMenu>(menu)->actions();
        for (QAction *action : actions)
            if (action->text() == entry)
                action->trigger();
    }
    QString idOfOpen() const
    {
        const auto *model = static_cast<const ConversationModel *>(list()->model());
        const Conversation *open = model->at(list()->currentIndex().row());
        return open ? open->id.value : QString();
    }

    void show()
    {
        m_page = std::make_unique<ConversationsPage>(m_bench->services());
        m_page->resize(1080, 744);
        m_page->show();
    }
    void openSandbox()
    {
        m_bench->withSandbox();
        show();
        QTRY_VERIFY(list()->model()->rowCount() > 0);
        QTRY_VERIFY(list()->isVisible());
    }
    void openAny()
    {
        openSandbox();
        QTRY_VERIFY(thread()->model()->rowCount() > 0);
    }
    /// One whose contact has just written.
    void openActive()
    {
        openSandbox();
        await(m_bench->sandbox.perform(QStringLiteral("contact-writes"), 30));
        m_page->refresh();
        QTRY_COMPARE(state(), PagedModelBase::State::Ready);
        const auto *model = static_cast<const ConversationModel *>(list()->model());
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->at(row)->acceptsText(QDateTime::currentDateTimeUtc())) {
                list()->setCurrentIndex(model->index(row, 0));
                QTRY_COMPARE(text<QLabel>("conversationName"), model->at(row)->displayName());
                QTRY_VERIFY(thread()->model()->rowCount() > 0);
                QTRY_VERIFY(composer()->isEnabled());
                return;
            }
        QFAIL("no conversation has an open window");
    }
    /// An event of the log that concerns a conversation.
    void append(const QString &conversation)
    {
        NewEvent event;
        event.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
        event.method = "POST";
        event.target = "/in/loja";
        event.head = "POST /in/loja HTTP/1.1\r\n\r\n";
        event.type = QStringLiteral("MESSAGE_SENT");
        event.platform = PlatformKind::WtsChat;
        event.sessionId = conversation;
        event.body = "{\"eventType\":\"MESSAGE_SENT\",\"content\":{\"sessionId\":\"" + conversation.toLatin1() + "\"}}";
        m_bench->store->append(std::move(event), 1);
    }
    PagedModelBase::State state() const { return static_cast<const ConversationModel *>(list()->model())->state(); }
    void useAccount(const QUrl &url, const QString &token)
    {
        Account account;
        account.name = QStringLiteral("Loja Azul");
        account.baseUrl = url;
        const auto saved = m_bench->accounts.save(account);
        await(m_bench->session.setToken(saved->id, Secret(token)));
        m_bench->accounts.setCurrent(saved->id);
        QTRY_VERIFY(m_bench->session.platform());
    }
    static ScriptedServer::Route route(const QByteArray &conversation)
    {
        return [conversation](const QByteArray &target) {
            if (target.startsWith("/chat/v2/session?"))
                return ScriptedServer::answer(200, page(conversation));
            if (target.startsWith("/chat/v2/session/"))
                return ScriptedServer::answer(200, conversation);
            return ScriptedServer::answer(200, page({}));
        };
    }
    void openScripted(ScriptedServer &server)
    {
        useAccount(server.url(), QStringLiteral("pn_1"));
        show();
        QTRY_VERIFY(list()->model()->rowCount() > 0);
        QTRY_VERIFY(thread()->isVisible());
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ConversationsPage> m_page;
};

QTEST_MAIN(TestConversationsPage)
#include "tst_conversationspage.moc"
