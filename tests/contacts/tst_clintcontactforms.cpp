#include "app/platforms/clint/clintplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/items/contacttablemodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/contactspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/contactdetail.h"
#include "ui/widgets/pagedtable.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
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

/// Contacts of Clint made, changed and tagged on the contacts page, against the real sandbox.
class TestClintContactForms : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ContactsPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;
    std::unique_ptr<ClintPlatform> m_clint;

    template <class T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void click(const QString &name) const
    {
        auto *button = child<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = child<QLineEdit>(name);
        QVERIFY2(field && field->isVisible(), qPrintable(name));
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void tick(const QString &list, const QString &text, Qt::CheckState state = Qt::Checked) const
    {
        auto *choices = child<QListWidget>(list + u"List"_s);
        QVERIFY(choices);
        QTRY_VERIFY_WITH_TIMEOUT(choices->findItems(text, Qt::MatchExactly).size() == 1, patience);
        choices->findItems(text, Qt::MatchExactly).first()->setCheckState(state);
    }
    QAbstractItemModel *table() const { return child<PagedTable>(u"contactTable"_s)->model(); }
    const Contact &shown() const { return m_page->findChild<ContactDetail *>()->contact(); }
    /// As Clint holds it.
    Contact held(const ContactId &id) const { return await(m_clint->contacts()->contact(id)).value_or(Contact()); }
    void saved(const QString &name) const
    {
        m_toasts->clear();
        click(u"saveContact"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_toasts->isEmpty(), patience);
        QVERIFY2(m_toasts->last().first().toString().contains(name), qPrintable(name));
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
        m_page = std::make_unique<ContactsPage>(m_bench->services());
        m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &Page::toast);
        m_page->resize(1280, 800);
        m_page->show();
        m_page->activated();
        QTRY_VERIFY_WITH_TIMEOUT(table()->rowCount() > 20, patience);
        // Named by its label, by which Clint's API knows it too.
        QTRY_VERIFY_WITH_TIMEOUT(child<QLineEdit>(u"customField_Cidade"_s), patience);
    }
    void cleanup()
    {
        m_toasts.reset();
        m_page.reset();
        m_clint.reset();
        m_bench.reset();
    }

    void oneIsCreatedWithTagsAndFields()
    {
        m_page->primaryAction()->trigger();
        QVERIFY(child<QLineEdit>(u"contact_name"_s)->text().isEmpty());
        type(u"contact_name"_s, u"Zilda Teste"_s);
        type(u"contact_phonenumber"_s, u"123"_s);
        click(u"saveContact"_s);
        QVERIFY2(child<QLineEdit>(u"contact_phonenumber"_s)->accessibleDescription().contains(u"phone"_s),
                 "refused at its field, and nothing was sent");
        type(u"contact_phonenumber"_s, u"(51) 98888-7777"_s);
        type(u"contact_email"_s, u"zilda@exemplo.com.br"_s);
        type(u"customField_Cidade"_s, u"Pelotas"_s);
        tick(u"contactTags"_s, u"VIP"_s);
        saved(u"Zilda Teste"_s);
        ContactQuery query;
        query.email = u"zilda@exemplo.com.br"_s;
        const auto found = await(m_clint->contacts()->contacts(query, {}));
        QVERIFY(found);
        QCOMPARE(found->items.size(), 1);
        const Contact made = held(found->items.first().id);
        QCOMPARE(made.name, u"Zilda Teste"_s);
        QVERIFY(made.phone.contains(u"51988887777"_s));
        QCOMPARE(made.customFields["Cidade"_L1].toString(), u"Pelotas"_s);
        QCOMPARE(made.tagNames, QStringList{u"VIP"_s});
        QCOMPARE(table()->index(0, 0).data().toString(), u"Zilda Teste"_s);
    }

    void oneIsChangedAndTakenBack()
    {
        const Contact before = held(shown().id);
        QVERIFY(before.id.isValid());
        type(u"contact_name"_s, u"Nome Novo"_s);
        type(u"customField_Compras"_s, u"42"_s);
        saved(u"Nome Novo"_s);
        const Contact now = held(before.id);
        QCOMPARE(now.name, u"Nome Novo"_s);
        QCOMPARE(now.customFields["Compras"_L1].toVariant().toInt(), 42);
        QVERIFY2(now.email == before.email && now.phone == before.phone, "what was not touched is as it was");
        QCOMPARE(now.customFields["Cidade"_L1], before.customFields["Cidade"_L1]);
        child<QAction>(u"undoContact"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(held(before.id).name, before.name, patience);
    }

    void tagsAreChangedInTheFormAndByTheMenu()
    {
        const Contact before = held(shown().id);
        const QString wanted = before.tagNames.contains(u"Retorno"_s) ? u"Atacado"_s : u"Retorno"_s;
        tick(u"contactTags"_s, wanted);
        saved(before.name);
        QVERIFY(held(before.id).tagNames.contains(wanted));
        QCOMPARE(held(before.id).tagNames.size(), before.tagNames.size() + 1);
        auto *menu = child<QMenu>(u"removeTagMenu"_s);
        Q_EMIT menu->aboutToShow();
        QAction *remove = nullptr;
        for (QAction *action : menu->actions())
            if (action->text() == wanted)
                remove = action;
        QVERIFY(remove);
        m_toasts->clear();
        remove->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_toasts->isEmpty(), patience);
        QVERIFY(m_toasts->last().first().toString().contains(wanted));
        QCOMPARE(held(before.id).tagNames.size(), before.tagNames.size());
    }

    void theyAreFoundByPhoneAndByTag()
    {
        const Contact wanted = held(ContactId(table()->index(7, 0).data(ContactTableModel::IdRole).toString()));
        QVERIFY(!wanted.phone.isEmpty());
        child<QLineEdit>(u"contactSearch"_s)->setText(wanted.phone);
        QTRY_COMPARE_WITH_TIMEOUT(table()->rowCount(), 1, patience);
        QCOMPARE(table()->index(0, 0).data().toString(), wanted.name);
        child<QAction>(u"clearContactFilter"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(table()->rowCount() > 20, patience);
        tick(u"contactTagsFilter"_s, u"VIP"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            table()->rowCount() > 0 &&
                table()->index(0, 0).data(ContactTableModel::TagsRole).toStringList().contains(u"VIP"_s),
            patience);
        for (int row = 0; row < table()->rowCount(); ++row)
            QVERIFY(table()->index(row, 0).data(ContactTableModel::TagsRole).toStringList().contains(u"VIP"_s));
    }

    void whatClintDoesNotHoldIsNotOffered()
    {
        for (const QString &name : {u"contactStatusFilter"_s, u"contactPortfoliosFilter"_s})
            QVERIFY2(!child<QWidget>(name)->isVisible(), qPrintable(name));
        for (const QString &name : {u"archiveContact"_s, u"blockContact"_s, u"activateContact"_s})
            QVERIFY2(!child<QAction>(name)->isVisible(), qPrintable(name));
    }
};

QTEST_MAIN(TestClintContactForms)
#include "tst_clintcontactforms.moc"
