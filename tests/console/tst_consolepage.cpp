#include "app/platforms/contract.h"
#include "app/platforms/namebook.h"
#include "models/items/operationmodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/forms/bodyform.h"
#include "ui/forms/requestform.h"
#include "ui/pages/consolepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answerview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/quotameter.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace gancho;
using gancho::test::await;

class TestConsolePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ConsolePage> m_page;

    template <class W>
    W *find(const QString &name) const
    {
        auto *found = m_page->findChild<W *>(name);
        if (!found)
            qWarning() << "no widget" << name;
        return found;
    }
    void click(const QString &name) { find<QAbstractButton>(name)->click(); }
    void trigger(const QString &name) { m_page->findChild<QAction *>(name)->trigger(); }
    Pill *status() const { return find<Pill>(QStringLiteral("answerStatus")); }
    QString answerRequest() const { return find<QLabel>(QStringLiteral("answerRequest"))->text(); }
    QJsonValue answer() const { return QJsonDocument::fromJson(m_page->findChild<AnswerView *>()->body()).object(); }
    QString rawBody()
    {
        const bool raw = m_page->findChild<BodyForm *>()->isRaw();
        click(QStringLiteral("bodyAsJson"));
        const QString text = find<JsonEditor>(QStringLiteral("bodyJson"))->text();
        if (!raw)
            click(QStringLiteral("bodyAsForm"));
        return text;
    }
    QJsonObject body() { return QJsonDocument::fromJson(rawBody().toUtf8()).object(); }
    void makePage()
    {
        m_page = std::make_unique<ConsolePage>(m_bench->services());
        m_page->resize(1080, 744);
        m_page->show();
        m_page->activated();
    }
    void open()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->withSandbox();
        QTRY_VERIFY(m_bench->session.platform());
        makePage();
    }
    /// An account that is not the sandbox to the program, though its server is.
    void openCustomer()
    {
        m_bench = std::make_unique<Workbench>();
        SandboxOptions options;
        const auto url = await(m_bench->sandbox.start(options));
        QVERIFY(url);
        Account account;
        account.name = QStringLiteral("Padaria Sol");
        account.baseUrl = *url;
        const AccountId id = m_bench->accounts.save(account)->id;
        QVERIFY(await(m_bench->secrets.write(id.value, Secret(m_bench->sandbox.token()))));
        m_bench->accounts.setCurrent(id);
        QTRY_VERIFY(m_bench->session.platform());
        makePage();
    }
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("GANCHO_SHOTS");
        if (!folder.isEmpty())
            for (int i = 0; i < 5; ++i)
                QApplication::sendPostedEvents();
        if (!folder.isEmpty())
            m_page->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }
    void shootAll(const QString &name)
    {
        if (qEnvironmentVariableIsEmpty("GANCHO_SHOTS"))
            return;
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            m_theme->setScheme(scheme);
            const QString tail = scheme == Theme::Scheme::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
            m_page->resize(1080, 744);
            QApplication::sendPostedEvents();
            shoot(name + tail);
            m_page->resize(964, 584);
            QApplication::sendPostedEvents();
            shoot(name + tail + QStringLiteral("-small"));
        }
        m_theme->setScheme(Theme::Scheme::Light);
        m_page->resize(1080, 744);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void withoutAnAccount()
    {
        m_bench = std::make_unique<Workbench>();
        makePage();
        auto *pane = find<StatePane>(QStringLiteral("consolePane"));
        QVERIFY(pane->state() == StatePane::State::Empty);
        QSignalSpy wanted(m_page.get(), &ConsolePage::addAccountRequested);
        for (QPushButton *button : pane->findChildren<QPushButton *>(QStringLiteral("stateButton")))
            if (button->isVisible())
                button->click();
        QTRY_COMPARE(wanted.size(), 1);
        shoot(QStringLiteral("console-noaccount"));
    }
    void getsWithParameters()
    {
        open();
        m_page->openOperation(QStringLiteral("listContacts"));
        find<QLineEdit>(QStringLiteral("param/PageSize"))->setText(QStringLiteral("5"));
        auto *status = find<QComboBox>(QStringLiteral("param/Status"));
        status->setCurrentIndex(status->findText(QStringLiteral("ACTIVE")));
        auto *details = find<QListWidget>(QStringLiteral("param/IncludeDetailsList"));
        details->findItems(QStringLiteral("Tags"), Qt::MatchExactly).first()->setCheckState(Qt::Checked);
        click(QStringLiteral("sendRequest"));
        QTRY_VERIFY(this->status()->text().startsWith(QStringLiteral("200")));
        QCOMPARE(answer()[QLatin1String("items")].toArray().size(), 5);
        QVERIFY(answer()[QLatin1String("items")][0].toObject().contains(QLatin1String("tagNames")));
        QCOMPARE(answerRequest(), QStringLiteral("GET /core/v1/contact"));
        QVERIFY(find<QTableView>(QStringLiteral("answerHeaders"))->model()->rowCount() > 0);
        QTRY_VERIFY(find<QLabel>(QStringLiteral("quotaText0"))->text().startsWith(u'1'));
        shootAll(QStringLiteral("console-get"));
        click(QStringLiteral("copyAnswer"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"items\"")));
    }
    void longAnswersAreReadAside()
    {
        open();
        m_page->openOperation(QStringLiteral("listContacts"));
        find<QLineEdit>(QStringLiteral("param/PageSize"))->setText(QStringLiteral("100"));
        click(QStringLiteral("sendRequest"));
        auto *tree = find<QTreeView>(QStringLiteral("answerTree"));
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        QVERIFY(m_page->findChild<AnswerView *>()->body().size() > EventBody::small);
        m_page->resize(1660, 860);
        QVERIFY(find<QSplitter>(QStringLiteral("consoleWork"))->orientation() == Qt::Horizontal);
        shoot(QStringLiteral("console-wide"));
        find<QTabBar>(QStringLiteral("answerTabs"))->setCurrentIndex(2);
        shoot(QStringLiteral("console-wide-headers"));
    }
    void metersTheQuota()
    {
        ApiPacing pacing;
        pacing.quota = {{2, 60000}, {1, 5000}};
        auto client = std::make_unique<ApiClient>(pacing);
        ApiEndpoint endpoint;
        open();
        endpoint.baseUrl = m_bench->sandbox.baseUrl();
        endpoint.token = Secret(m_bench->sandbox.token());
        client->setEndpoint(endpoint);
        QuotaMeter meter;
        meter.setClient(client.get());
        QCOMPARE(meter.findChild<QLabel *>(QStringLiteral("quotaText0"))->text(), QStringLiteral("0 of 2 in 1 min"));
        ApiRequest request;
        request.path = QStringLiteral("/core/v1/tag");
        const auto first = client->send(request);
        const auto second = client->send(request);
        QVERIFY(await(first));
        QTRY_COMPARE(meter.findChild<QLabel *>(QStringLiteral("quotaText1"))->text(), QStringLiteral("1 of 1 in 5 s"));
        auto *note = meter.findChild<QLabel *>(QStringLiteral("quotaNote"));
        QTRY_VERIFY(!note->isHidden());
        QVERIFY(note->text().contains(QStringLiteral("wait")));
        client.reset();
        QVERIFY(!meter.findChild<QLabel *>(QStringLiteral("quotaText0")));
        QVERIFY(note->isHidden());
    }
    void requiredIsCheckedAtTheField()
    {
        open();
        m_page->openOperation(QStringLiteral("getContact"));
        click(QStringLiteral("sendRequest"));
        QCOMPARE(find<QLabel>(QStringLiteral("param/id.problem"))->text(), QStringLiteral("Required"));
        QVERIFY(!find<QPushButton>(QStringLiteral("sendAnyway"))->isVisible());
        // What does not fit may be sent all the same: the platform's refusal may be what is wanted.
        find<QLineEdit>(QStringLiteral("param/id"))->setText(QStringLiteral("42"));
        click(QStringLiteral("sendRequest"));
        QVERIFY(!find<QLabel>(QStringLiteral("param/id.problem"))->text().isEmpty());
        QVERIFY(find<QPushButton>(QStringLiteral("sendAnyway"))->isVisible());
        shootAll(QStringLiteral("console-problem"));
        click(QStringLiteral("sendAnyway"));
        QTRY_VERIFY(status()->text().startsWith(u'4') || status()->text().startsWith(u'5'));
    }
    void writesWithAForm()
    {
        open();
        m_page->openOperation(QStringLiteral("createTag"));
        QVERIFY(find<Pill>(QStringLiteral("requestWrites"))->isVisible());
        click(QStringLiteral("sendRequest"));
        QCOMPARE(find<QLabel>(QStringLiteral("body/name.problem"))->text(), QStringLiteral("Required"));
        find<QLineEdit>(QStringLiteral("body/name"))->setText(QStringLiteral("Console"));
        auto *colour = find<QComboBox>(QStringLiteral("body/color"));
        colour->setCurrentIndex(colour->findText(QStringLiteral("GREEN_300")));
        QCOMPARE(body(), (QJsonObject{{QStringLiteral("name"), QStringLiteral("Console")},
                                      {QStringLiteral("color"), QStringLiteral("GREEN_300")}}));
        click(QStringLiteral("sendRequest"));
        QTRY_VERIFY(status()->text().startsWith(u'2'));
        QCOMPARE(answer()[QLatin1String("name")].toString(), QStringLiteral("Console"));
    }
    void fieldsOfAnUpdateAreFilledByThemselves()
    {
        open();
        m_page->openOperation(QStringLiteral("updateContact"));
        find<QLineEdit>(QStringLiteral("body/name"))->setText(QStringLiteral("Maria"));
        find<QPlainTextEdit>(QStringLiteral("body/tagNames"))->setPlainText(QStringLiteral("VIP\nNovo"));
        QCOMPARE(body().value(QLatin1String("fields")), (QJsonArray{QStringLiteral("Name"), QStringLiteral("Tags")}));
        QCOMPARE(body().value(QLatin1String("tagNames")), (QJsonArray{QStringLiteral("VIP"), QStringLiteral("Novo")}));
        auto *list = find<QListWidget>(QStringLiteral("body/fieldsList"));
        list->findItems(QStringLiteral("Email"), Qt::MatchExactly).first()->setCheckState(Qt::Checked);
        list->findItems(QStringLiteral("Tags"), Qt::MatchExactly).first()->setCheckState(Qt::Unchecked);
        find<QLineEdit>(QStringLiteral("body/instagram"))->setText(QStringLiteral("@maria"));
        QCOMPARE(body().value(QLatin1String("fields")),
                 (QJsonArray{QStringLiteral("Name"), QStringLiteral("Email"), QStringLiteral("Instagram")}));
        find<QToolButton>(QStringLiteral("body/email.null"))->setChecked(true);
        QVERIFY(body().value(QLatin1String("email")).isNull());
        QVERIFY(body().contains(QLatin1String("email")));
        m_page->findChild<QTabBar *>(QStringLiteral("requestTabs"))->setCurrentIndex(1);
        shootAll(QStringLiteral("console-form"));
    }
    void formAndRawJsonStayInStep()
    {
        open();
        m_page->openOperation(QStringLiteral("sendMessage"));
        click(QStringLiteral("bodyAsJson"));
        auto *editor = find<JsonEditor>(QStringLiteral("bodyJson"));
        const QString text = QStringLiteral("{\n   \"to\": \"+5511999990000\", \"body\": {\"text\": \"Oi\", "
                                            "\"parameters\": {\"a\": \"1\"}},\n \"unknown\": [1, {\"x\": 2}], "
                                            "\"from\": 12, \"options\": {\"enableBot\": false, \"user\": null}\n}");
        editor->setJson(text);
        click(QStringLiteral("bodyAsForm"));
        QVERIFY(!m_page->findChild<BodyForm *>()->isRaw());
        QCOMPARE(find<QLineEdit>(QStringLiteral("body/to"))->text(), QStringLiteral("+5511999990000"));
        QCOMPARE(find<QLineEdit>(QStringLiteral("body/body/text"))->text(), QStringLiteral("Oi"));
        QCOMPARE(find<QComboBox>(QStringLiteral("body/options/enableBot"))->currentText(), QStringLiteral("false"));
        // Nothing was typed: the text is as it was.
        QCOMPARE(rawBody(), text);
        find<QLineEdit>(QStringLiteral("body/body/text"))->setText(QStringLiteral("Olá"));
        QJsonObject expected = QJsonDocument::fromJson(text.toUtf8()).object();
        QJsonObject inner = expected.value(QLatin1String("body")).toObject();
        inner.insert(QLatin1String("text"), QStringLiteral("Olá"));
        expected.insert(QLatin1String("body"), inner);
        QCOMPARE(body(), expected);

        click(QStringLiteral("bodyAsJson"));
        editor->setJson(QStringLiteral("{\"to\": "));
        click(QStringLiteral("bodyAsForm"));
        QVERIFY(m_page->findChild<BodyForm *>()->isRaw());
        QVERIFY(find<Banner>(QStringLiteral("bodyProblem"))->isVisible());
        QCOMPARE(editor->text(), QStringLiteral("{\"to\": "));
        shootAll(QStringLiteral("console-raw"));
    }
    void listsOfObjects()
    {
        open();
        m_page->openOperation(QStringLiteral("upsertContacts"));
        const auto contract = *Contract::of(PlatformKind::WtsChat);
        const Operation *operation = contract->find(QStringLiteral("upsertContacts"));
        QString list;
        const QJsonObject properties =
            contract->resolved(operation->bodySchema).value(QLatin1String("properties")).toObject();
        for (const QString &name : properties.keys())
            if (m_page->findChild<QPushButton *>(QStringLiteral("body/%1.add").arg(name)))
                list = name;
        QVERIFY(!list.isEmpty());
        const QString field = QStringLiteral("body/%1/%2/name");
        click(QStringLiteral("body/%1.add").arg(list));
        click(QStringLiteral("body/%1.add").arg(list));
        click(QStringLiteral("body/%1.add").arg(list));
        for (int i = 0; i < 3; ++i)
            find<QLineEdit>(field.arg(list).arg(i))->setText(QString::number(i));
        click(QStringLiteral("body/%1/1.remove").arg(list));
        QTRY_COMPARE(body().value(list).toArray().size(), 2);
        QCOMPARE(body().value(list)[1][QLatin1String("name")].toString(), QStringLiteral("2"));
        shootAll(QStringLiteral("console-items"));
    }
    void idsArePickedByName()
    {
        open();
        m_page->openOperation(QStringLiteral("createCard"));
        auto *names = m_bench->session.platform()->names();
        QTRY_VERIFY(!names->agents().isEmpty());
        QTRY_VERIFY(find<QListWidget>(QStringLiteral("body/responsibleUserId.pickList"))->count() > 0);
        auto *item = find<QListWidget>(QStringLiteral("body/responsibleUserId.pickList"))->item(0);
        item->setCheckState(Qt::Checked);
        const QString id = find<QLineEdit>(QStringLiteral("body/responsibleUserId"))->text();
        QVERIFY(!names->user(UserId(id)).isEmpty());
        QVERIFY(find<ChoiceButton>(QStringLiteral("body/responsibleUserId.pick"))
                    ->accessibleName()
                    .contains(names->user(UserId(id))));
        shootAll(QStringLiteral("console-pick"));
    }
    void sendsRawJsonAndShowsARefusal()
    {
        open();
        m_page->openOperation(QStringLiteral("createTag"));
        click(QStringLiteral("bodyAsJson"));
        find<JsonEditor>(QStringLiteral("bodyJson"))->setJson(QStringLiteral("{\"name\": \"Raw\", \"color\": null}"));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        find<JsonEditor>(QStringLiteral("bodyJson"))->setFocus();
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(status()->text().startsWith(u'2'));
        QCOMPARE(answer()[QLatin1String("name")].toString(), QStringLiteral("Raw"));

        find<JsonEditor>(QStringLiteral("bodyJson"))->setJson(QStringLiteral("{}"));
        click(QStringLiteral("sendRequest"));
        QVERIFY(find<QPushButton>(QStringLiteral("sendAnyway"))->isVisible());
        click(QStringLiteral("sendAnyway"));
        QTRY_VERIFY(!status()->text().startsWith(u'2'));
        auto *banner = find<Banner>(QStringLiteral("answerBanner"));
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(answer()[QLatin1String("text")].toString()));
        QVERIFY(!answer()[QLatin1String("text")].toString().isEmpty());
        shootAll(QStringLiteral("console-refusal"));
    }
    void asksOncePerAccount()
    {
        openCustomer();
        m_page->openOperation(QStringLiteral("createTag"));
        find<QLineEdit>(QStringLiteral("body/name"))->setText(QStringLiteral("One"));
        click(QStringLiteral("sendRequest"));
        auto *question = find<Banner>(QStringLiteral("writeQuestion"));
        QVERIFY(question->isVisible());
        QVERIFY(question->text().contains(QStringLiteral("Padaria Sol")));
        QVERIFY(find<QPushButton>(QStringLiteral("sendRequest"))->isEnabled());
        shootAll(QStringLiteral("console-ask"));
        click(QStringLiteral("confirmWrite"));
        QTRY_VERIFY(status()->text().startsWith(u'2'));
        QVERIFY(!question->isVisible());
        find<QLineEdit>(QStringLiteral("body/name"))->setText(QStringLiteral("Two"));
        click(QStringLiteral("sendRequest"));
        QVERIFY(!question->isVisible());
        QTRY_COMPARE(answer()[QLatin1String("name")].toString(), QStringLiteral("Two"));

        // Another run of the program asks once more, unless it is told not to.
        makePage();
        m_page->openOperation(QStringLiteral("createTag"));
        find<QLineEdit>(QStringLiteral("body/name"))->setText(QStringLiteral("Three"));
        click(QStringLiteral("sendRequest"));
        QVERIFY(find<Banner>(QStringLiteral("writeQuestion"))->isVisible());
        click(QStringLiteral("confirmWriteAlways"));
        QTRY_COMPARE(answer()[QLatin1String("name")].toString(), QStringLiteral("Three"));
        makePage();
        m_page->openOperation(QStringLiteral("createTag"));
        find<QLineEdit>(QStringLiteral("body/name"))->setText(QStringLiteral("Four"));
        click(QStringLiteral("sendRequest"));
        QTRY_COMPARE(answer()[QLatin1String("name")].toString(), QStringLiteral("Four"));
        // A read is never asked about.
        m_page->openOperation(QStringLiteral("listTags"));
        click(QStringLiteral("sendRequest"));
        QTRY_COMPARE(answerRequest(), QStringLiteral("GET /core/v1/tag"));
    }
    void cancels()
    {
        open();
        m_page->openOperation(QStringLiteral("sendMessageSync"));
        find<QLineEdit>(QStringLiteral("body/to"))->setText(QStringLiteral("+5511999990000"));
        click(QStringLiteral("sendRequest"));
        click(QStringLiteral("sendAnyway"));
        auto *cancel = find<QPushButton>(QStringLiteral("cancelRequest"));
        QVERIFY(cancel->isVisible());
        cancel->click();
        QTRY_VERIFY(!cancel->isVisible());
        QVERIFY(find<Banner>(QStringLiteral("answerBanner"))->text().contains(QStringLiteral("not known")));
    }
    void historyOutlivesThePage()
    {
        open();
        m_page->openOperation(QStringLiteral("createTag"));
        find<QLineEdit>(QStringLiteral("body/name"))->setText(m_bench->sandbox.token());
        click(QStringLiteral("sendRequest"));
        QTRY_VERIFY(!status()->text().isEmpty());
        m_page->openOperation(QStringLiteral("listContacts"));
        find<QLineEdit>(QStringLiteral("param/PageSize"))->setText(QStringLiteral("3"));
        click(QStringLiteral("sendRequest"));
        QTRY_COMPARE(answerRequest(), QStringLiteral("GET /core/v1/contact"));
        QFile file(m_bench->folder.filePath(QStringLiteral("requests.jsonl")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QCOMPARE(kept.count('\n'), 2);
        QVERIFY(!kept.contains(m_bench->sandbox.token().toUtf8()));
        m_page->openOperation(QStringLiteral("listTags"));

        makePage();
        QCOMPARE(find<QLabel>(QStringLiteral("requestPath"))->text(), QStringLiteral("/core/v1/tag"));
        auto *history = find<QListView>(QStringLiteral("requestHistory"));
        m_page->findChild<QTabBar *>(QStringLiteral("operationTabs"))->setCurrentIndex(1);
        QCOMPARE(history->model()->rowCount(), 2);
        Q_EMIT history->activated(history->model()->index(0, 0));
        QCOMPARE(find<QLabel>(QStringLiteral("requestPath"))->text(), QStringLiteral("/core/v1/contact"));
        QCOMPARE(find<QLineEdit>(QStringLiteral("param/PageSize"))->text(), QStringLiteral("3"));
        shootAll(QStringLiteral("console-history"));
        click(QStringLiteral("clearRequestHistory"));
        QCOMPARE(history->model()->rowCount(), 0);
        QCOMPARE(QFileInfo(file).size(), 0);
    }
    void curlNeverHoldsTheToken()
    {
        open();
        m_page->openOperation(QStringLiteral("createTag"));
        find<QLineEdit>(QStringLiteral("body/name"))->setText(QStringLiteral("x ") + m_bench->sandbox.token());
        QSignalSpy told(m_page.get(), &ConsolePage::toast);
        trigger(QStringLiteral("copyCurl"));
        QCOMPARE(told.size(), 1);
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.startsWith(QStringLiteral("curl")));
        QVERIFY(command.contains(QStringLiteral("$GANCHO_TOKEN")));
        QVERIFY(!command.contains(m_bench->sandbox.token()));
    }
    void exportsForPostman()
    {
        open();
        const QString file = m_bench->folder.filePath(QStringLiteral("c.json"));
        QSignalSpy told(m_page.get(), &ConsolePage::toast);
        m_page->exportPostman(file);
        QCOMPARE(told.size(), 1);
        QFile made(file);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const QByteArray text = made.readAll();
        QVERIFY(QJsonDocument::fromJson(text).isObject());
        QVERIFY(!text.contains(m_bench->sandbox.token().toUtf8()));
    }
    void searchesAndRemembers()
    {
        open();
        auto *search = find<QLineEdit>(QStringLiteral("operationSearch"));
        auto *list = find<QListView>(QStringLiteral("operationList"));
        search->setText(QStringLiteral("complete"));
        QCOMPARE(qobject_cast<OperationModel *>(list->model())->count(), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(find<QLabel>(QStringLiteral("requestPath"))->text(), QStringLiteral("/chat/v1/session/{id}/complete"));
        makePage();
        QCOMPARE(find<QLabel>(QStringLiteral("requestPath"))->text(), QStringLiteral("/chat/v1/session/{id}/complete"));
    }
    void whatIsTypedStaysWithItsOperation()
    {
        open();
        m_page->openOperation(QStringLiteral("createTag"));
        find<QLineEdit>(QStringLiteral("body/name"))->setText(QStringLiteral("Later"));
        m_page->openOperation(QStringLiteral("listTags"));
        m_page->openOperation(QStringLiteral("createTag"));
        QCOMPARE(find<QLineEdit>(QStringLiteral("body/name"))->text(), QStringLiteral("Later"));
    }
    void theAccountChangesWhileOneIsUnderWay()
    {
        open();
        m_page->openOperation(QStringLiteral("listTags"));
        click(QStringLiteral("sendRequest"));
        m_bench->accounts.setCurrent({});
        QVERIFY(!m_bench->session.platform());
        auto *sender = find<QPushButton>(QStringLiteral("sendRequest"));
        QTRY_VERIFY(sender->isEnabledTo(sender->parentWidget()));
        QVERIFY(find<StatePane>(QStringLiteral("consolePane"))->state() == StatePane::State::Empty);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        trigger(QStringLiteral("copyCurl"));
        m_bench->accounts.setCurrent(m_bench->accounts.accounts().first().id);
        QTRY_VERIFY(m_bench->session.platform());
        click(QStringLiteral("sendRequest"));
        QTRY_VERIFY(status()->text().startsWith(u'2'));
    }
    void everyOperationHasItsForm()
    {
        open();
        const auto contract = *Contract::of(PlatformKind::WtsChat);
        auto *list = find<QListView>(QStringLiteral("operationList"));
        auto *model = qobject_cast<OperationModel *>(list->model());
        int chosen = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString id = model->index(row, 0).data(OperationModel::IdRole).toString();
            if (id.isEmpty())
                continue;
            list->setCurrentIndex(model->index(row, 0));
            const Operation *operation = contract->find(id);
            QCOMPARE(m_page->findChild<RequestForm *>()->operation().id, id);
            QCOMPARE(find<QLabel>(QStringLiteral("requestPath"))->text(), operation->path);
            QCOMPARE(find<Pill>(QStringLiteral("requestWrites"))->isVisibleTo(m_page.get()), operation->writes());
            for (const OperationParameter &parameter : operation->parameters)
                QVERIFY2(m_page->findChild<QWidget *>(QStringLiteral("param/") + parameter.name),
                         qPrintable(id + u' ' + parameter.name));
            // Every button that opens or adds a part works.
            if (operation->takesBody) {
                for (int depth = 0; depth < 3; ++depth)
                    for (QToolButton *toggle : m_page->findChildren<QToolButton *>())
                        if (toggle->objectName().startsWith(QStringLiteral("body/")) && toggle->isCheckable() &&
                            !toggle->objectName().endsWith(QStringLiteral(".null")))
                            toggle->setChecked(true);
                for (QPushButton *add : m_page->findChildren<QPushButton *>())
                    if (add->objectName().startsWith(QStringLiteral("body/")) &&
                        add->objectName().endsWith(QStringLiteral(".add")))
                        add->click();
            }
            for (QWidget *input : m_page->findChild<RequestForm *>()->findChildren<QWidget *>())
                if ((qobject_cast<QLineEdit *>(input) || qobject_cast<QAbstractButton *>(input) ||
                     qobject_cast<QComboBox *>(input)) &&
                    input->isVisibleTo(m_page.get()) && input->objectName() != QStringLiteral("qt_spinbox_lineedit"))
                    QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(id + u' ' + input->objectName()));
            ++chosen;
        }
        QCOMPARE(chosen, static_cast<int>(contract->operations().size()));
    }
};

QTEST_MAIN(TestConsolePage)
#include "tst_consolepage.moc"
