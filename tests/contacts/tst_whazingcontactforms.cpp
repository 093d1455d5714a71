#include "app/platforms/contactsapi.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/items/contacttablemodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/contactspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/contactdetail.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// Contacts of Whazing made, changed and put into its groups on the contacts page, against the real sandbox: tags,
/// wallets, stages and follow-ups are known by the names that the user gave their ids.
class TestWhazingContactForms : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<WhazingPlatform> m_elsewhere; ///< of whose contacts the page's client knows nothing
    std::unique_ptr<ContactsPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;
    WhazingPlatform *m_platform = nullptr;

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
        QTRY_VERIFY(child<QListWidget>(list + u"List"_s));
        auto *choices = child<QListWidget>(list + u"List"_s);
        QTRY_VERIFY(choices->findItems(text, Qt::MatchExactly).size() == 1);
        choices->findItems(text, Qt::MatchExactly).first()->setCheckState(state);
    }
    QAbstractItemModel *table() const { return child<PagedTable>(u"contactTable"_s)->model(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table()->rowCount(); ++row)
            all += table()->index(row, 0).data().toString();
        return all;
    }
    Contact held(const QString &phone) const
    {
        return await(m_elsewhere->contacts()->contactByPhone(phone)).value_or(Contact());
    }
    Contact make(const QString &name, const QString &phone) const
    {
        Contact contact;
        contact.name = name;
        contact.phone = phone;
        return await(m_elsewhere->contacts()->create(contact)).value_or(Contact());
    }
    /// The page has met no contact yet: it is looked up as people do it.
    void lookUp(const QString &phone) const
    {
        child<QLineEdit>(u"contactSearch"_s)->setText(phone);
        QTRY_COMPARE(table()->rowCount(), 1);
        QTRY_VERIFY(m_page->findChild<ContactDetail *>()->contact().id.isValid());
    }
    void saved(const QString &name) const
    {
        m_toasts->clear();
        click(u"saveContact"_s);
        QTRY_VERIFY(!m_toasts->isEmpty());
        QVERIFY2(m_toasts->last().first().toString().contains(name), qPrintable(name));
    }
    void choose(const QString &menu, const QString &groups, const QString &text) const
    {
        auto *top = child<QMenu>(menu);
        Q_EMIT top->aboutToShow();
        QMenu *within = groups.isEmpty() ? top : nullptr;
        for (QAction *action : top->actions())
            if (action->menu() && action->text() == groups)
                within = action->menu();
        QVERIFY2(within, qPrintable(groups));
        for (QAction *action : within->actions())
            if (action->text() == text) {
                m_toasts->clear();
                action->trigger();
                QTRY_VERIFY(!m_toasts->isEmpty());
                return;
            }
        QFAIL(qPrintable(text));
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
        m_platform = qobject_cast<WhazingPlatform *>(m_bench->session.platform());
        QVERIFY(m_platform);
        LearntNames &learnt = m_platform->learntNames();
        learnt.setName(LearntNames::Kind::Tag, u"1"_s, u"VIP"_s);
        learnt.setName(LearntNames::Kind::Tag, u"2"_s, u"Cliente"_s);
        learnt.setName(LearntNames::Kind::Wallet, u"1"_s, u"Carteira São Paulo"_s);
        learnt.setName(LearntNames::Kind::Stage, u"2"_s, u"Em negociação"_s);
        learnt.setName(LearntNames::Kind::Followup, u"1"_s, u"Pós-venda"_s);
        Sandbox &sandbox = m_bench->sandboxes.of(PlatformKind::Whazing);
        m_elsewhere = std::make_unique<WhazingPlatform>(sandbox.baseUrl(), Secret(sandbox.token()));
        m_page = std::make_unique<ContactsPage>(m_bench->services());
        m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &Page::toast);
        m_page->resize(1280, 800);
        m_page->show();
        m_page->activated();
        QTRY_COMPARE(m_page->findChild<StatePane *>()->state(), StatePane::State::Empty);
    }
    void cleanup()
    {
        m_toasts.reset();
        m_page.reset();
        m_elsewhere.reset();
        m_bench.reset();
    }

    void oneIsCreatedWithATag()
    {
        m_page->primaryAction()->trigger();
        type(u"contact_name"_s, u"Ana Lima"_s);
        type(u"contact_phonenumber"_s, u"(11) 98765-0001"_s);
        type(u"contact_email"_s, u"ana@exemplo.com.br"_s);
        tick(u"contactTags"_s, u"VIP"_s);
        saved(u"Ana Lima"_s);
        const Contact made = held(u"11987650001"_s);
        QCOMPARE(made.name, u"Ana Lima"_s);
        QCOMPARE(made.email, u"ana@exemplo.com.br"_s);
        QCOMPARE(made.tagIds, QList<TagId>{TagId(u"1"_s)});
        QCOMPARE(names(), QStringList{u"Ana Lima"_s});
    }
    void aSecondOneOfTheSameNumberIsRefused()
    {
        QVERIFY(make(u"Ana Lima"_s, u"11987650001"_s).id.isValid());
        m_page->primaryAction()->trigger();
        type(u"contact_name"_s, u"Outra Ana"_s);
        type(u"contact_phonenumber"_s, u"(11) 98765-0001"_s);
        click(u"saveContact"_s);
        QTRY_COMPARE(child<QPushButton>(u"saveContact"_s)->text(), u"Create contact"_s);
        QTRY_VERIFY(child<QPushButton>(u"saveContact"_s)->isEnabled());
        QVERIFY(m_toasts->isEmpty());
        QCOMPARE(child<QLineEdit>(u"contact_name"_s)->text(), u"Outra Ana"_s);
        QCOMPARE(held(u"11987650001"_s).name, u"Ana Lima"_s);
    }
    void oneIsLookedUpAndChanged()
    {
        QVERIFY(make(u"Ana Lima"_s, u"11987650001"_s).id.isValid());
        lookUp(u"(11) 98765-0001"_s);
        QCOMPARE(child<QLineEdit>(u"contact_name"_s)->text(), u"Ana Lima"_s);
        type(u"contact_name"_s, u"Ana Lima Souza"_s);
        child<QPlainTextEdit>(u"contact_annotation"_s)->setPlainText(u"Prefere ser chamada à tarde"_s);
        saved(u"Ana Lima Souza"_s);
        const Contact now = held(u"11987650001"_s);
        QCOMPARE(now.name, u"Ana Lima Souza"_s);
        QCOMPARE(now.annotation, u"Prefere ser chamada à tarde"_s);
        QCOMPARE(names(), QStringList{u"Ana Lima Souza"_s});
    }
    void tagsAreAddedAndTakenAway()
    {
        QVERIFY(make(u"Ana Lima"_s, u"11987650001"_s).id.isValid());
        lookUp(u"(11) 98765-0001"_s);
        const auto tags = [this] {
            return held(u"11987650001"_s).tagIds;
        };
        choose(u"addTagMenu"_s, {}, u"VIP"_s);
        QCOMPARE(tags(), QList<TagId>{TagId(u"1"_s)});
        choose(u"addTagMenu"_s, {}, u"Cliente"_s);
        QCOMPARE(tags(), QList<TagId>({TagId(u"1"_s), TagId(u"2"_s)}));
        choose(u"removeTagMenu"_s, {}, u"VIP"_s);
        QCOMPARE(tags(), QList<TagId>{TagId(u"2"_s)});
        tick(u"contactTags"_s, u"Cliente"_s, Qt::Unchecked);
        saved(u"Ana Lima"_s);
        QVERIFY(tags().isEmpty());
    }
    void oneIsPutIntoAFollowUpAndTakenOut()
    {
        QVERIFY(make(u"Ana Lima"_s, u"11987650001"_s).id.isValid());
        lookUp(u"(11) 98765-0001"_s);
        const auto followup = [this] {
            return held(u"11987650001"_s).raw["followupId"_L1].toInteger();
        };
        choose(u"toGroupMenu"_s, u"Put into follow-up"_s, u"Pós-venda"_s);
        QVERIFY(m_toasts->last().first().toString().contains(u"Pós-venda"_s));
        QCOMPARE(followup(), 1);
        // The list by follow-up holds it.
        child<QLineEdit>(u"contactSearch"_s)->clear();
        tick(u"contact_followup_filter"_s, u"Pós-venda"_s);
        QTRY_VERIFY(names().contains(u"Ana Lima"_s));
        tick(u"contact_followup_filter"_s, u"Pós-venda"_s, Qt::Unchecked);
        lookUp(u"(11) 98765-0001"_s);
        choose(u"toGroupMenu"_s, u"Put into follow-up"_s, u"None"_s);
        QCOMPARE(followup(), 0);
    }
    void theListsByTagWalletAndStage_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("id");
        QTest::newRow("tag") << u"contactTagsFilter"_s << u"VIP"_s << u"tag"_s << u"1"_s;
        QTest::newRow("wallet") << u"contact_wallet_filter"_s << u"Carteira São Paulo"_s << u"wallet"_s << u"1"_s;
        QTest::newRow("stage") << u"contact_crm_filter"_s << u"Em negociação"_s << u"crm"_s << u"2"_s;
    }
    void theListsByTagWalletAndStage()
    {
        QFETCH(QString, filter);
        QFETCH(QString, group);
        QFETCH(QString, list);
        QFETCH(QString, id);
        ContactQuery query;
        query.groups.insert(list, {id});
        const auto members = await(m_elsewhere->contacts()->contacts(query, {1, 1000}));
        QVERIFY(members && !members->items.isEmpty());
        tick(filter, group);
        QTRY_COMPARE(m_page->findChild<StatePane *>()->state(), StatePane::State::Content);
        QTRY_VERIFY(table()->rowCount() > 0);
        QStringList wanted;
        for (const Contact &member : members->items)
            wanted += member.displayName();
        for (const QString &name : names())
            QVERIFY2(wanted.contains(name), qPrintable(name));
        QCOMPARE(static_cast<const ContactTableModel *>(table())->total(), members->items.size());
    }
};

QTEST_MAIN(TestWhazingContactForms)
#include "tst_whazingcontactforms.moc"
