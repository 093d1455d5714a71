#include "app/platforms/contactsapi.h"
#include "models/items/contacttablemodel.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"
#include "tests/ui/workbench.h"
#include "ui/dialogs/contactexportdialog.h"
#include "ui/dialogs/contactimportdialog.h"
#include "ui/forms/contactform.h"
#include "ui/pages/contactspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/statepane.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace gancho;
using gancho::test::await;

class TestContactsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ContactsPage> m_page;

    template <class W>
    W *find(const char *name) const
    {
        return m_page->findChild<W *>(QLatin1String(name));
    }
    PagedTable *table() const { return find<PagedTable>("contactTable"); }
    int rows() const { return table()->model()->rowCount(); }
    ContactsApi &api() const { return *m_bench->session.platform()->contacts(); }
    void open(bool withSandbox = true)
    {
        m_bench = std::make_unique<Workbench>();
        if (withSandbox) {
            m_bench->withSandbox();
            QTRY_VERIFY(m_bench->session.platform());
        }
        m_page = std::make_unique<ContactsPage>(m_bench->services());
        m_page->resize(1240, 740);
        m_page->show();
        m_page->activated();
    }
    void openFilled()
    {
        open();
        QTRY_COMPARE_WITH_TIMEOUT(rows() >= 100, true, 10000);
    }
    void type(const char *name, const QString &text) { find<QLineEdit>(name)->setText(text); }
    void choose(const QString &name, const QString &text)
    {
        auto *list = m_page->findChild<QListWidget *>(name + QStringLiteral("List"));
        QVERIFY(list);
        const auto items = list->findItems(text, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        items.first()->setCheckState(Qt::Checked);
    }
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("GANCHO_SHOTS");
        if (!folder.isEmpty())
            m_page->window()->grab().save(folder + u'/' + name + QStringLiteral(".png"));
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
        open(false);
        auto *pane = m_page->findChild<StatePane *>();
        QVERIFY(pane->state() == StatePane::State::Empty);
        QSignalSpy wanted(m_page.get(), &ContactsPage::addAccountRequested);
        pane->findChild<QPushButton *>()->click();
        QCOMPARE(wanted.size(), 1);
        shoot(QStringLiteral("contacts-noaccount"));
    }
    void listsAndShowsTheFirst()
    {
        openFilled();
        QTRY_VERIFY(!find<QLineEdit>("contact_name")->text().isEmpty());
        QCOMPARE(find<QLineEdit>("contact_name")->text(), table()->model()->index(0, 0).data().toString());
        QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("contactTags")));
        shoot(QStringLiteral("contacts-light"));
        m_theme->setScheme(Theme::Scheme::Dark);
        shoot(QStringLiteral("contacts-dark"));
        m_page->resize(820, 560);
        shoot(QStringLiteral("contacts-small"));
        m_theme->setScheme(Theme::Scheme::Light);
    }
    void scrollsToTheEnd()
    {
        openFilled();
        const auto total = await(api().contacts({}, {}))->total;
        for (int i = 0; i < 20 && rows() < total; ++i) {
            const int before = rows();
            table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
            QTRY_VERIFY(rows() > before || rows() == total);
        }
        QCOMPARE(rows(), total);
    }
    void searchesAndFilters()
    {
        openFilled();
        const QString name = table()->model()->index(5, 0).data().toString();
        type("contactSearch", name);
        QTRY_VERIFY(rows() >= 1 && rows() < 30 && table()->model()->index(0, 0).data().toString() == name);
        type("contactSearch", QStringLiteral("nobody has this name"));
        auto *pane = m_page->findChild<StatePane *>();
        QTRY_VERIFY(pane->state() == StatePane::State::Empty);
        shoot(QStringLiteral("contacts-nothing"));
        m_page->findChild<QAction *>(QStringLiteral("clearContactFilter"))->trigger();
        QTRY_COMPARE(rows() >= 100, true);
        find<QComboBox>("contactStatusFilter")->setCurrentIndex(2);
        const auto blocked = [this] {
            ContactQuery query;
            query.status = ContactStatus::Blocked;
            return await(api().contacts(query, {}))->total;
        };
        QTRY_COMPARE(rows(), blocked());
    }
    void filtersByTag()
    {
        openFilled();
        auto *list = m_page->findChild<QListWidget *>(QStringLiteral("contactTagsFilterList"));
        QTRY_VERIFY(list->count() > 0);
        const QString tag = list->item(0)->text();
        list->item(0)->setCheckState(Qt::Checked);
        QTRY_VERIFY(rows() > 0 && rows() < 100);
        for (int row = 0; row < rows(); ++row)
            QVERIFY(table()->model()->index(row, 0).data(ContactTableModel::TagsRole).toStringList().contains(tag));
    }
    void createsAndEdits()
    {
        openFilled();
        m_page->primaryAction()->trigger();
        QVERIFY(find<QLineEdit>("contact_name")->text().isEmpty());
        type("contact_name", QStringLiteral("Zilda Teste"));
        type("contact_phonenumber", QStringLiteral("123"));
        find<QPushButton>("saveContact")->click();
        // Refused here, at its field, and nothing was sent.
        QVERIFY(find<QLineEdit>("contact_phonenumber")->accessibleDescription().contains(QLatin1String("phone")));
        shoot(QStringLiteral("contacts-invalid"));
        type("contact_phonenumber", QStringLiteral("(51) 98888-7777"));
        QSignalSpy told(m_page.get(), &Page::toast);
        find<QPushButton>("saveContact")->click();
        QTRY_COMPARE(told.size(), 1);
        ContactQuery query;
        query.text = QStringLiteral("Zilda");
        auto found = await(api().contacts(query, {}));
        QCOMPARE(found->items.size(), 1);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("Zilda Teste"));

        type("contact_email", QStringLiteral("zilda@example.com"));
        auto *tags = m_page->findChild<QListWidget *>(QStringLiteral("contactTagsList"));
        QTRY_VERIFY(tags->count() > 0);
        choose(QStringLiteral("contactTags"), tags->item(0)->text());
        find<QPushButton>("saveContact")->click();
        QTRY_COMPARE(told.size(), 2);
        const auto now = await(api().contact(found->items.first().id));
        QCOMPARE(now->email, QStringLiteral("zilda@example.com"));
        QCOMPARE(now->tagIds.size(), 1);
        // Undo sends back what was there.
        told.last().at(1).value<QAction *>()->trigger();
        QTRY_COMPARE(told.size(), 3);
        QVERIFY(await(api().contact(found->items.first().id))->email.isEmpty());
    }
    void customFieldsAreEdited()
    {
        openFilled();
        QList<CustomField> fields = *await(api().contactFields());
        const auto text = std::find_if(fields.cbegin(), fields.cend(),
                                       [](const CustomField &f) { return f.type == CustomFieldType::String; });
        QVERIFY(text != fields.cend());
        const QString name = QStringLiteral("customField_") + text->key;
        QTRY_VERIFY(m_page->findChild<QLineEdit *>(name));
        m_page->findChild<QLineEdit *>(name)->clear();
        QTest::keyClicks(m_page->findChild<QLineEdit *>(name), QStringLiteral("Padaria"));
        QSignalSpy told(m_page.get(), &Page::toast);
        QVERIFY(find<QPushButton>("saveContact")->isEnabled());
        find<QPushButton>("saveContact")->click();
        QTRY_COMPARE(told.size(), 1);
        const QString id = table()->model()->index(0, 0).data(ContactTableModel::IdRole).toString();
        QCOMPARE(await(api().contact(ContactId(id)))->customFields[text->key].toString(), QStringLiteral("Padaria"));
    }
    void refusalKeepsWhatWasTyped()
    {
        openFilled();
        m_page->primaryAction()->trigger();
        type("contact_name", QStringLiteral("Sem conexão"));
        m_bench->sandbox.stop();
        find<QPushButton>("saveContact")->click();
        QTRY_VERIFY(find<QPushButton>("saveContact")->text() != QStringLiteral("Saving…"));
        QCOMPARE(find<QLineEdit>("contact_name")->text(), QStringLiteral("Sem conexão"));
    }
    void draftsOutliveThePage()
    {
        openFilled();
        type("contact_name", QStringLiteral("Ainda não salvo"));
        const QString known = table()->model()->index(0, 0).data(ContactTableModel::IdRole).toString();
        m_page.reset();
        m_bench->drafts.settle();
        QVERIFY(QFile::exists(m_bench->folder.filePath(QStringLiteral("drafts.json"))));
        m_page = std::make_unique<ContactsPage>(m_bench->services());
        m_page->show();
        m_page->activated();
        QTRY_COMPARE(find<QLineEdit>("contact_name")->text(), QStringLiteral("Ainda não salvo"));
        QSignalSpy told(m_page.get(), &Page::toast);
        find<QPushButton>("saveContact")->click();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(await(api().contact(ContactId(known)))->name, QStringLiteral("Ainda não salvo"));
        QVERIFY(m_bench->drafts.value(QStringLiteral("contact/%1/%2").arg(m_bench->session.account()->id.value, known))
                    .isEmpty());
    }
    void archivesAndTakesItBack()
    {
        openFilled();
        const ContactId id(table()->model()->index(0, 0).data(ContactTableModel::IdRole).toString());
        QSignalSpy told(m_page.get(), &Page::toast);
        m_page->findChild<QAction *>(QStringLiteral("archiveContact"))->trigger();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(await(api().contact(id))->status == ContactStatus::Archived);
        told.last().at(1).value<QAction *>()->trigger();
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(await(api().contact(id))->status == ContactStatus::Active);
    }
    void tagsManyAtOnce()
    {
        openFilled();
        table()->selectionModel()->select(
            QItemSelection(table()->model()->index(0, 0),
                           table()->model()->index(2, ContactTableModel::ColumnCount - 1)),
            QItemSelectionModel::ClearAndSelect);
        auto *menu = m_page->findChild<QMenu *>(QStringLiteral("addTagMenu"));
        Q_EMIT menu->aboutToShow();
        QTRY_VERIFY((Q_EMIT menu->aboutToShow(), menu->actions().first()->isEnabled()));
        const QString tag = menu->actions().last()->text();
        menu->actions().last()->trigger();
        for (int row = 0; row < 3; ++row)
            QTRY_VERIFY(table()->model()->index(row, 0).data(ContactTableModel::TagsRole).toStringList().contains(tag));
    }
    void showsConversationsCardsAndEvents()
    {
        openFilled();
        auto *tabs = find<QTabWidget>("contactTabs");
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(find<QListView>("contactConversations"));
        tabs->setCurrentIndex(2);
        tabs->setCurrentIndex(3);
        const QString id = table()->model()->index(0, 0).data(ContactTableModel::IdRole).toString();
        NewEvent event;
        event.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
        event.method = "POST";
        event.target = "/in/x";
        event.head = "POST /in/x HTTP/1.1\r\n\r\n";
        event.type = QStringLiteral("CONTACT_UPDATE");
        event.platform = PlatformKind::WtsChat;
        event.body = "{\"eventType\":\"CONTACT_UPDATE\",\"content\":{\"id\":\"" + id.toUtf8() + "\"}}";
        m_bench->store->append(std::move(event), 1);
        auto *events = find<QListView>("contactEvents");
        QTRY_COMPARE(events->model()->rowCount(), 1);
        shoot(QStringLiteral("contacts-events"));
        QSignalSpy asked(m_page.get(), &ContactsPage::eventRequested);
        Q_EMIT events->clicked(events->model()->index(0, 0));
        QCOMPARE(asked.size(), 1);
    }
    void opensOneThatTheListLacks()
    {
        openFilled();
        ContactQuery query;
        query.status = ContactStatus::Archived;
        const auto archived = await(api().contacts(query, {}));
        QVERIFY(!archived->items.isEmpty());
        m_page->openContact(archived->items.first().id);
        QTRY_COMPARE(find<QLineEdit>("contact_name")->text(), archived->items.first().name);
    }
    void importsACsv()
    {
        openFilled();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nome;Telefone;Etiquetas\r\nImportada Um;(51) 97777-1111;Feira\r\nRuim;12;\r\nImportada "
                   "Dois;51977772222;\r\n");
        file.close();
        ContactImportDialog dialog(m_bench->services());
        QSignalSpy imported(&dialog, &ContactImportDialog::imported);
        dialog.load(path);
        auto *start = dialog.findChild<QPushButton *>(QStringLiteral("startImport"));
        QVERIFY(start->isEnabled());
        dialog.show();
        if (!qEnvironmentVariable("GANCHO_SHOTS").isEmpty())
            dialog.grab().save(qEnvironmentVariable("GANCHO_SHOTS") + QStringLiteral("/contacts-import.png"));
        start->click();
        QTRY_COMPARE(imported.size(), 1);
        auto *result = dialog.findChild<QTableWidget *>(QStringLiteral("importTable"));
        QCOMPARE(result->rowCount(), 1);
        QCOMPARE(result->item(0, 0)->text(), QStringLiteral("3"));
        if (!qEnvironmentVariable("GANCHO_SHOTS").isEmpty())
            dialog.grab().save(qEnvironmentVariable("GANCHO_SHOTS") + QStringLiteral("/contacts-imported.png"));
        ContactQuery query;
        query.text = QStringLiteral("Importada");
        const auto found = await(api().contacts(query, {}));
        QCOMPARE(found->items.size(), 2);
        QCOMPARE(await(api().contactByPhone(QStringLiteral("51977771111")))->tagNames,
                 QStringList{QStringLiteral("Feira")});
    }
    void exportsACsv()
    {
        openFilled();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        ContactExportDialog dialog(m_bench->services(), {}, 100);
        dialog.exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), await(api().contacts({}, {}))->total + 1);
    }
    void serverThatMisbehaves_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("rows"); // -1: an error, with its text
        const auto row = [](const char *name, const ScriptedServer::Script &script, int rows) {
            QTest::newRow(name) << script.bytes << rows;
        };
        row("nulls and odd types",
            ScriptedServer::answer(
                200,
                R"({"items":[null,3,"x",{"id":7,"name":null,"phoneNumber":5511999990000,"tagIds":{},"tagNames":null,"status":null,"customFields":[]},{"id":"8","name":"Ana"},{"name":"no id"}],"totalItems":"99","hasMorePages":"false"})"),
            2);
        row("items is null", ScriptedServer::answer(200, R"({"items":null,"totalItems":0})"), 0);
        row("the same page for ever",
            ScriptedServer::answer(200, R"({"items":[{"id":"1","name":"Ana"}],"totalItems":5000,"hasMorePages":true})"),
            1);
        row("cut in the middle", {"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"items\":[{\"id\":\"1\"", true}, -1);
        row("not JSON", ScriptedServer::answer(200, "{\"items\":[{\"id\":"), -1);
        row("a web page", ScriptedServer::answer(200, "<html>login</html>", {}, "text/html"), -1);
        row("an error under 200",
            ScriptedServer::answer(200, R"({"error":true,"key":"ERROR_UNAUTHORIZED","text":"Acesso negado"})"), -1);
        row("a redirect", ScriptedServer::answer(302, {}, "Location: https://other.example/\r\n"), -1);
        row("a long pause asked for", ScriptedServer::answer(429, {}, "Retry-After: 3600\r\n"), -1);
        row("its own failure",
            ScriptedServer::answer(
                500,
                R"({"httpStatusCode":"INTERNALSERVERERROR","error":true,"key":"X","text":"falhou","id":{"shortValue":"c44bf0cc"}})"),
            -1);
    }
    void serverThatMisbehaves()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, rows);
        ScriptedServer server([answer](const QByteArray &) { return ScriptedServer::Script{answer, true}; });
        m_bench = std::make_unique<Workbench>();
        Account account;
        account.name = QStringLiteral("Loja");
        account.baseUrl = server.url();
        const AccountId id = m_bench->accounts.save(account)->id;
        QVERIFY(await(m_bench->session.setToken(id, Secret(QStringLiteral("pn_x")))));
        m_bench->accounts.setCurrent(id);
        QTRY_VERIFY(m_bench->session.platform());
        m_page = std::make_unique<ContactsPage>(m_bench->services());
        m_page->resize(1240, 740);
        m_page->show();
        m_page->activated();
        auto *pane = m_page->findChild<StatePane *>();
        auto *model = qobject_cast<PagedModelBase *>(table()->model());
        QTRY_VERIFY_WITH_TIMEOUT(rows < 0 ? pane->state() == StatePane::State::Error : model->isComplete(), 15000);
        QCOMPARE(this->rows(), qMax(0, rows));
        if (rows < 0) {
            QVERIFY(!model->error().text.isEmpty());
            QVERIFY(!model->error().text.contains(QLatin1String("pn_x")));
        }
    }
    void errorIsShownWithAWayOn()
    {
        openFilled();
        m_bench->sandbox.stop();
        auto *pane = m_page->findChild<StatePane *>();
        QTRY_VERIFY(pane->state() == StatePane::State::Error);
        shoot(QStringLiteral("contacts-error"));
        pane->findChild<QPushButton *>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows() >= 100, true, 10000);
    }
};

QTEST_MAIN(TestContactsPage)
#include "tst_contactspage.moc"
