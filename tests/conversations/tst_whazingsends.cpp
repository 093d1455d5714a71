#include "app/platforms/contactsapi.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/items/conversationmodel.h"
#include "models/items/messagemodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/conversationspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/threadview.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// What only Whazing sends, through the composer of the conversations page and against the real sandbox.
class TestWhazingSends : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ConversationsPage> m_page;
    WhazingPlatform *m_platform = nullptr;
    Conversation m_ticket;

    template <class T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void type(const QString &name, const QString &text) const
    {
        // What is added to a form is there a moment later.
        QTRY_VERIFY2(find<QLineEdit>(name) && find<QLineEdit>(name)->isVisible(), qPrintable(name));
        find<QLineEdit>(name)->setText(text);
    }
    void choose(const QString &name, const QString &text) const
    {
        auto *box = find<QComboBox>(name);
        QVERIFY2(box && box->isVisible() && box->findText(text) >= 0, qPrintable(name));
        box->setCurrentIndex(box->findText(text));
    }
    /// Of the menu behind the button of the composer.
    void startSending(const QString &what) const
    {
        QVERIFY(find<QPushButton>(u"otherSends"_s)->isVisible());
        for (QAction *action : find<QMenu>(u"otherSendsMenu"_s)->actions())
            if (action->text() == what) {
                action->trigger();
                QVERIFY(find<QWidget>(u"specialForm"_s)->isVisible());
                QCOMPARE(find<QComboBox>(u"specialKind"_s)->currentText(), what);
                return;
            }
        QFAIL(qPrintable(what));
    }
    void go() const { QTest::mouseClick(find<QPushButton>(u"specialFormGo"_s), Qt::LeftButton); }
    QString problem() const
    {
        const auto banners = find<QWidget>(u"specialForm"_s)->findChildren<Banner *>();
        return banners.first()->isVisible() ? banners.first()->text() : QString();
    }
    const MessageModel *messages() const
    {
        return static_cast<const MessageModel *>(find<QListView>(u"thread"_s)->model());
    }
    /// What the sandbox sent last of this kind, once it has; its text.
    QString arrived(const QString &mediaType)
    {
        std::optional<Message> last;
        (void)QTest::qWaitFor(
            [&] {
                const auto page = await(m_platform->conversations()->messages(m_ticket.id, {1, 50}));
                for (const Message &message : page ? page->items : QList<Message>())
                    if (message.raw["mediaType"_L1].toString() == mediaType)
                        last = message;
                return last.has_value();
            },
            10000);
        return last ? last->text : QStringLiteral("nothing came");
    }
    Conversation ticketOf(const QString &name, const QString &phone)
    {
        Contact contact;
        contact.name = name;
        contact.phone = phone;
        const auto known = await(m_platform->contacts()->create(contact));
        WhazingTicketDraft draft;
        draft.number = known ? known->phone : QString();
        draft.queue = DepartmentId(u"1"_s);
        draft.status = ConversationStatus::InProgress;
        return await(m_platform->ticketDesk().open(draft)).value_or(Conversation());
    }
    /// The channel is disconnected: Whazing refuses.
    void sendAContactInVain(QString &localId)
    {
        QVERIFY(await(m_bench->sandboxes.of(PlatformKind::Whazing).perform(u"channel-changes"_s)));
        startSending(u"Contact"_s);
        type(u"specialContactName"_s, u"Suporte"_s);
        type(u"specialContactPhone"_s, u"(11) 98888-7777"_s);
        const int row = messages()->rowCount();
        go();
        QTRY_COMPARE(messages()->at(row)->phase, MessageRow::Phase::Refused);
        localId = messages()->at(row)->localId;
    }
    /// The program is ended and started again.
    void restart()
    {
        m_page = std::make_unique<ConversationsPage>(m_bench->services());
        m_page->resize(1280, 800);
        m_page->show();
        m_page->activated();
        m_page->openConversation(m_ticket.id);
        QTRY_VERIFY(find<QPlainTextEdit>(u"composer"_s)->isEnabled());
    }
    QString image()
    {
        const QString path = m_bench->folder.filePath(u"figura.png"_s);
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::green);
        return picture.save(path) ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        m_theme = std::make_unique<Theme>(*qApp);
    }
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
        m_platform = qobject_cast<WhazingPlatform *>(m_bench->session.platform());
        QVERIFY(m_platform);
        m_ticket = ticketOf(u"Ana Lima"_s, u"11987650001"_s);
        QVERIFY(m_ticket.id.isValid());
        restart();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void aPixKey()
    {
        startSending(u"PIX key"_s);
        go();
        QVERIFY(problem().contains(u"PIX key"_s));
        QVERIFY(find<QLineEdit>(u"specialPixKey"_s)->property("invalid").toBool());
        choose(u"specialPixType"_s, u"E-mail"_s);
        type(u"specialPixKey"_s, u"loja@azul.example"_s);
        type(u"specialPixName"_s, u"Loja Azul Ltda"_s);
        const int before = messages()->rowCount();
        go();
        QVERIFY(!find<QWidget>(u"specialForm"_s)->isVisible());
        QCOMPARE(messages()->rowCount(), before + 1);
        QVERIFY(messages()->at(before)->message.text.contains(u"Loja Azul Ltda"_s));
        QCOMPARE(messages()->at(before)->draft.contents["pixType"_L1].toString(), u"EMAIL"_s);
        QCOMPARE(arrived(u"pixbutton"_s), u"loja@azul.example"_s);
    }
    void aPaymentRequest()
    {
        startSending(u"Payment request"_s);
        type(u"specialPaymentAmount"_s, u"abc"_s);
        go();
        QVERIFY(problem().contains(u"amount"_s));
        type(u"specialPaymentAmount"_s, u"R$ 1.250,50"_s);
        type(u"specialPaymentItem"_s, u"Sofá"_s);
        type(u"specialPaymentText"_s, u"Segue a cobrança"_s);
        go();
        QCOMPARE(arrived(u"requestpayment"_s), u"Segue a cobrança"_s);
        const MessageRow *row = messages()->at(messages()->rowCount() - 1);
        QVERIFY(row->message.text.contains(u"1.250,50"_s) || row->phase == MessageRow::Phase::Settled);
    }
    void aPlace()
    {
        startSending(u"Location"_s);
        type(u"specialLatitude"_s, u"-46,655881"_s);
        type(u"specialLongitude"_s, u"-233"_s);
        go();
        QVERIFY2(problem().contains(u"swapped"_s), "a longitude of more than 180 degrees");
        type(u"specialLatitude"_s, u"-23,561399"_s);
        type(u"specialLongitude"_s, u"-46.655881"_s);
        type(u"specialPlaceName"_s, u"Loja Azul"_s);
        go();
        QCOMPARE(arrived(u"location"_s), u"Loja Azul"_s);
    }
    void aContact()
    {
        startSending(u"Contact"_s);
        type(u"specialContactName"_s, u"Suporte"_s);
        type(u"specialContactPhone"_s, u"123"_s);
        go();
        QVERIFY(problem().contains(u"area code"_s));
        type(u"specialContactPhone"_s, u"(11) 98888-7777"_s);
        go();
        QCOMPARE(arrived(u"contact"_s), u"Suporte"_s);
    }
    void buttons()
    {
        startSending(u"Buttons"_s);
        type(u"specialButtonsText"_s, u"Confirma?"_s);
        go();
        QVERIFY(problem().contains(u"at least one"_s));
        type(u"specialButtonText1"_s, u"Um rótulo muito mais longo que vinte"_s);
        go();
        QVERIFY(problem().contains(u"too long"_s));
        type(u"specialButtonText1"_s, u"Sim"_s);
        QVERIFY2(!find<QComboBox>(u"specialButtonKind1"_s)->isVisible(), "the official API takes replies alone");
        QTest::mouseClick(find<QPushButton>(u"specialButtonAdd"_s), Qt::LeftButton);
        type(u"specialButtonText2"_s, u"Não"_s);
        go();
        QCOMPARE(arrived(u"button"_s), u"Confirma?"_s);
    }
    void buttonsOfTheOtherApi()
    {
        startSending(u"Buttons"_s);
        choose(u"specialButtonsGateway"_s, u"Unofficial API (Plus)"_s);
        type(u"specialButtonsText"_s, u"Nosso site"_s);
        type(u"specialButtonText1"_s, u"Abrir"_s);
        choose(u"specialButtonKind1"_s, u"Link"_s);
        type(u"specialButtonValue1"_s, u"https://loja.example"_s);
        go();
        QCOMPARE(arrived(u"dinamic_button"_s), u"Nosso site"_s);
    }
    void aList()
    {
        startSending(u"List"_s);
        type(u"specialListText"_s, u"Escolha o setor"_s);
        type(u"specialListButton"_s, u"Setores"_s);
        type(u"specialListSection"_s, u"Todos"_s);
        type(u"specialRowText1"_s, u"Vendas"_s);
        type(u"specialRowValue1"_s, u"Orçamentos e pedidos"_s);
        QTest::mouseClick(find<QPushButton>(u"specialRowAdd"_s), Qt::LeftButton);
        type(u"specialRowText2"_s, u"Suporte"_s);
        go();
        QCOMPARE(arrived(u"list"_s), u"Escolha o setor"_s);
    }
    void aTemplateByItsName()
    {
        QTest::mouseClick(find<QPushButton>(u"template"_s), Qt::LeftButton);
        QVERIFY(find<QWidget>(u"specialForm"_s)->isVisible());
        QCOMPARE(find<QComboBox>(u"specialKind"_s)->currentText(), u"Template"_s);
        go();
        QVERIFY(problem().contains(u"template's name"_s));
        type(u"specialTemplateName"_s, u"boas_vindas"_s);
        find<QPlainTextEdit>(u"specialTemplateParameters"_s)->setPlainText(u"Ana\npedido=42"_s);
        const int before = messages()->rowCount();
        go();
        const MessageDraft draft = messages()->at(before)->draft;
        QCOMPARE(draft.templateId.value, u"boas_vindas:pt_BR"_s);
        QCOMPARE(draft.parameters.value(u"1"_s), u"Ana"_s);
        QCOMPARE(draft.parameters.value(u"pedido"_s), u"42"_s);
        QCOMPARE(arrived(u"template"_s), u"boas_vindas"_s);
    }
    void aStickerAndAFileWithinTheJson()
    {
        const QString path = image();
        QVERIFY(!path.isEmpty());
        startSending(u"Sticker"_s);
        go();
        QVERIFY(!problem().isEmpty());
        type(u"special_sticker_file"_s, u"https://loja.example/f.png"_s);
        go();
        QVERIFY2(problem().contains(u"this computer"_s), "a sticker is uploaded");
        type(u"special_sticker_file"_s, path);
        go();
        QCOMPARE(arrived(u"sticker"_s), u"sticker"_s);
        startSending(u"File as base64"_s);
        type(u"special_base64_file"_s, path);
        type(u"special_base64_caption"_s, u"Segue a foto"_s);
        go();
        QCOMPARE(arrived(u"image"_s), u"Segue a foto"_s);
    }
    void aRefusedOneIsKeptAndSentAgain()
    {
        QString localId;
        sendAContactInVain(localId);
        // It survives the end of the program.
        restart();
        QTRY_VERIFY(messages()->local(localId));
        QCOMPARE(messages()->local(localId)->draft.contents["displayName"_L1].toString(), u"Suporte"_s);
        QVERIFY(await(m_bench->sandboxes.of(PlatformKind::Whazing).perform(u"channel-changes"_s)));
        Q_EMIT m_page->findChild<ThreadView *>()->retryRequested(localId);
        QCOMPARE(arrived(u"contact"_s), u"Suporte"_s);
    }
    void whatIsTypedIsThereAgain()
    {
        startSending(u"Buttons"_s);
        choose(u"specialButtonsGateway"_s, u"Unofficial API (Plus)"_s);
        type(u"specialButtonsText"_s, u"Nosso site"_s);
        type(u"specialButtonText1"_s, u"Abrir"_s);
        choose(u"specialButtonKind1"_s, u"Link"_s);
        type(u"specialButtonValue1"_s, u"https://loja.example"_s);
        QTest::mouseClick(find<QPushButton>(u"specialButtonAdd"_s), Qt::LeftButton);
        type(u"specialButtonText2"_s, u"Ligar"_s);
        startSending(u"PIX key"_s);
        type(u"specialPixKey"_s, u"loja@azul.example"_s);

        // Another conversation has nothing of it.
        const Conversation other = ticketOf(u"Bia Souza"_s, u"11987650002"_s);
        QVERIFY(other.id.isValid());
        m_page->openConversation(other.id);
        QTRY_VERIFY(find<QLineEdit>(u"specialPixKey"_s)->text().isEmpty());
        QVERIFY(find<QLineEdit>(u"specialButtonsText"_s)->text().isEmpty());
        QTRY_VERIFY(!find<QLineEdit>(u"specialButtonText2"_s) ||
                    find<QLineEdit>(u"specialButtonText2"_s)->text().isEmpty());

        restart();
        startSending(u"PIX key"_s);
        QCOMPARE(find<QLineEdit>(u"specialPixKey"_s)->text(), u"loja@azul.example"_s);
        startSending(u"Buttons"_s);
        QCOMPARE(find<QLineEdit>(u"specialButtonsText"_s)->text(), u"Nosso site"_s);
        QCOMPARE(find<QLineEdit>(u"specialButtonValue1"_s)->text(), u"https://loja.example"_s);
        QVERIFY(find<QLineEdit>(u"specialButtonValue1"_s)->isVisible());
        go();
        // What was sent is no draft any more; what was typed of another kind still is.
        QTRY_VERIFY(!find<QWidget>(u"specialForm"_s)->isVisible());
        restart();
        startSending(u"Buttons"_s);
        QCOMPARE(find<QLineEdit>(u"specialButtonsText"_s)->text(), QString());
        startSending(u"PIX key"_s);
        QCOMPARE(find<QLineEdit>(u"specialPixKey"_s)->text(), u"loja@azul.example"_s);
    }
    void aRefusedOneIsChangedAfterARestart()
    {
        QString localId;
        sendAContactInVain(localId);
        restart();
        QTRY_VERIFY(messages()->local(localId));
        Q_EMIT m_page->findChild<ThreadView *>()->editRequested(localId);
        QVERIFY(find<QWidget>(u"specialForm"_s)->isVisible());
        QCOMPARE(find<QComboBox>(u"specialKind"_s)->currentText(), u"Contact"_s);
        QCOMPARE(find<QLineEdit>(u"specialContactName"_s)->text(), u"Suporte"_s);
        QVERIFY(!messages()->local(localId));
    }
    void aNewMessageIsAnyOfThem()
    {
        m_page->primaryAction()->trigger();
        QTRY_VERIFY(find<QWidget>(u"newMessageForm"_s)->isVisible());
        // What Whazing has no use for is not there.
        for (const QString &name : {u"newFrom"_s, u"newWay"_s, u"newMore"_s})
            QVERIFY2(!find<QWidget>(name)->isVisible(), qPrintable(name));
        find<QPushButton>(u"newSend"_s)->click();
        QVERIFY(find<QWidget>(u"newProblem"_s)->isVisible());
        QVERIFY(!find<QWidget>(u"newProblem"_s)->accessibleName().contains(u"Instagram"_s));
        type(u"newTo"_s, u"(11) 98765-0001"_s);
        choose(u"newContent"_s, u"PIX key"_s);
        find<QPushButton>(u"newSend"_s)->click();
        QVERIFY(find<QWidget>(u"newProblem"_s)->isVisible());
        QVERIFY(find<QLineEdit>(u"new_specialPixKey"_s)->property("invalid").toBool());
        choose(u"new_specialPixType"_s, u"E-mail"_s);
        type(u"new_specialPixKey"_s, u"loja@azul.example"_s);
        type(u"new_specialPixName"_s, u"Loja Azul Ltda"_s);

        // It is there again after the program was ended.
        restart();
        m_page->primaryAction()->trigger();
        QTRY_VERIFY(find<QWidget>(u"newMessageForm"_s)->isVisible());
        QCOMPARE(find<QLineEdit>(u"newTo"_s)->text(), u"(11) 98765-0001"_s);
        QCOMPARE(find<QComboBox>(u"newContent"_s)->currentText(), u"PIX key"_s);
        QCOMPARE(find<QLineEdit>(u"new_specialPixKey"_s)->text(), u"loja@azul.example"_s);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(find<QLineEdit>(u"new_specialPixKey"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(u"new_specialPixKey"_s)->text().isEmpty());
        QVERIFY(!find<QWidget>(u"newProblem"_s)->isVisible());
        QCOMPARE(arrived(u"pixbutton"_s), u"loja@azul.example"_s);

        // Whazing does not tell the ticket; the number finds it.
        QTRY_VERIFY(find<QPushButton>(u"newOpen"_s)->isVisible());
        find<QPushButton>(u"newOpen"_s)->click();
        QTRY_VERIFY(find<QListView>(u"thread"_s)->isVisible());
        QCOMPARE(find<QLineEdit>(u"conversationSearch"_s)->text(), u"(11) 98765-0001"_s);
        QTRY_VERIFY(find<QLabel>(u"conversationFacts"_s)->text().contains(m_ticket.number));
    }
    void otherPlatformsDoNotOfferThem()
    {
        m_bench->withSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        QVERIFY(find<QPushButton>(u"otherSends"_s)->isHidden());
        QVERIFY(!find<QPushButton>(u"chatbot"_s)->isHidden());
    }
};

QTEST_MAIN(TestWhazingSends)
#include "tst_whazingsends.moc"
