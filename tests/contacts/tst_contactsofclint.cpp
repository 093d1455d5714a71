#include "app/platforms/clint/clintplatform.h"
#include "app/sandbox/sandboxes.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/contactspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/contactdetail.h"
#include "ui/widgets/linklist.h"
#include "ui/widgets/statepane.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// What a contact of Clint has of its own, through the contacts page and against the real sandbox.
class TestContactsOfClint : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ContactsPage> m_page;
    std::unique_ptr<ClintPlatform> m_clint;
    QUrl m_opened;

    template <class T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    /// A client beside the page's, which may ask as often as it likes.
    ClintPlatform &clint() const { return *m_clint; }
    void openTab(const QString &title) const
    {
        auto *tabs = child<QTabWidget>(u"contactTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->isTabVisible(tab) && tabs->tabText(tab) == title) {
                tabs->setCurrentIndex(tab);
                return;
            }
        QFAIL(qPrintable(title));
    }
    void open(const ContactId &id)
    {
        m_page->openContact(id);
        QTRY_COMPARE(m_page->findChild<ContactDetail *>()->contact().id, id);
    }
    /// The first of the account for which `wanted` holds.
    template <class Wanted>
    Contact contactWhere(Wanted wanted) const
    {
        for (int page = 1; page < 20; ++page) {
            const auto found = await(clint().contacts()->contacts({}, {page, 50}));
            for (const Contact &contact : found ? found->items : QList<Contact>())
                if (wanted(contact))
                    return contact;
            if (!found || !found->more)
                break;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"http"_s, this, "take");
        m_bench = std::make_unique<Workbench>();
        Account account;
        account.name = u"Loja Azul"_s;
        account.platform = PlatformKind::Clint;
        account.sandbox = true;
        m_bench->accounts.setCurrent(m_bench->accounts.save(account)->id);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        const Sandbox &sandbox = m_bench->sandboxes.of(PlatformKind::Clint);
        ApiPacing pacing;
        pacing.quota = {{1000, 1000}};
        m_clint = std::make_unique<ClintPlatform>(sandbox.baseUrl(), Secret(sandbox.token()), pacing);
        m_page = std::make_unique<ContactsPage>(m_bench->services());
        m_page->resize(1280, 800);
        m_page->show();
        m_page->activated();
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        m_page.reset();
        m_clint.reset();
        m_bench.reset();
    }

    void theOrganizationIsShownAndSaved()
    {
        const Contact contact =
            contactWhere([](const Contact &each) { return each.raw["organization"_L1].isObject(); });
        QVERIFY2(contact.id.isValid(), "a contact of the sandbox belongs to an organization");
        const QString id = contact.raw["organization"_L1]["id"_L1].toString();
        open(contact.id);
        openTab(u"Organization"_s);
        auto *name = child<QLineEdit>(u"organizationName"_s);
        QTRY_COMPARE(name->text(), contact.raw["organization"_L1]["name"_L1].toString());
        QVERIFY(name->isVisible());
        name->clear();
        QVERIFY2(!child<QPushButton>(u"saveOrganization"_s)->isEnabled(), "without a name it is not sent");
        name->setText(u"Padaria Central"_s);
        child<QPushButton>(u"saveOrganization"_s)->click();
        QTRY_VERIFY(name->isEnabled() && !child<QPushButton>(u"saveOrganization"_s)->isEnabled());
        QCOMPARE(await(clint().crm().organization(id))->name, u"Padaria Central"_s);
    }

    void filesAreListedAndOpened()
    {
        ClintAttachment first;
        const Contact contact = contactWhere([this, &first](const Contact &each) {
            const auto files = await(clint().crm().attachments(each.id));
            if (files && !files->isEmpty())
                first = files->first();
            return !first.id.isEmpty();
        });
        QVERIFY2(contact.id.isValid(), "a contact of the sandbox has a file");
        open(contact.id);
        openTab(u"Files"_s);
        auto *files = child<QListView>(u"contactFiles"_s);
        QTRY_VERIFY(files->isVisible() && files->model()->rowCount() > 0);
        QCOMPARE(files->model()->index(0, 0).data().toString(), first.name);
        QTest::mouseClick(files->viewport(), Qt::LeftButton, {},
                          files->visualRect(files->model()->index(0, 0)).center());
        QTRY_COMPARE(m_opened, QUrl(first.url));
    }

    void otherPlatformsHaveNeither()
    {
        m_bench->withSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        const auto *tabs = child<QTabWidget>(u"contactTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == u"Organization"_s || tabs->tabText(tab) == u"Files"_s)
                QVERIFY(!tabs->isTabVisible(tab));
    }

public Q_SLOTS:
    void take(const QUrl &url) { m_opened = url; }
};

QTEST_MAIN(TestContactsOfClint)
#include "tst_contactsofclint.moc"
