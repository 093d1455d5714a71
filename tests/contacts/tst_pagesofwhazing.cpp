#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/items/contacttablemodel.h"
#include "models/items/conversationmodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/contactspage.h"
#include "ui/pages/conversationspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

namespace {

bool notes(const QWidget &page, const QString &words)
{
    const auto banners = page.findChildren<Banner *>();
    return std::any_of(banners.cbegin(), banners.cend(), [&words](const Banner *banner) {
        return !banner->isHidden() && banner->text().contains(words);
    });
}

void tick(QWidget &page, const QString &name, const QString &text)
{
    auto *list = page.findChild<QListWidget *>(name + u"List"_s);
    QVERIFY(list);
    const auto items = list->findItems(text, Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    items.first()->setCheckState(Qt::Checked);
}

QAction *actionOf(QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

/// Contacts and conversations of a platform that lists neither, through their pages.
class TestPagesOfWhazing : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    WhazingPlatform *m_platform = nullptr;

    Contact make(const QString &name, const QString &phone)
    {
        Contact contact;
        contact.name = name;
        contact.phone = phone;
        const auto made = await(m_platform->contacts()->create(contact));
        return made ? *made : Contact();
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
    }
    void cleanup() { m_bench.reset(); }

    void contactsAreThoseThatWereMet()
    {
        ContactsPage page(m_bench->services());
        page.resize(1080, 700);
        page.show();
        page.activated();
        auto *pane = page.findChild<StatePane *>();
        QTRY_VERIFY(pane->state() == StatePane::State::Empty);
        const Contact ana = make(u"Ana Lima"_s, u"11987650001"_s);
        const Contact rui = make(u"Rui Alves"_s, u"11987650002"_s);
        QVERIFY(ana.id.isValid() && rui.id.isValid());
        page.refresh();
        auto *table = page.findChild<PagedTable *>(u"contactTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(notes(page, u"no list of all contacts"_s));
        QVERIFY(page.findChild<QWidget *>(u"contactPortfoliosFilter"_s)->isHidden());
        QVERIFY(!page.findChild<QAction *>(u"archiveContact"_s)->isVisible());
        QVERIFY(page.findChild<QAction *>(u"blockContact"_s)->isVisible());

        // A contact is put into a stage, and the stage lists it.
        m_platform->learntNames().setName(LearntNames::Kind::Stage, u"3"_s, u"Proposta"_s);
        QTRY_VERIFY(page.findChild<QListWidget *>(u"contact_crm_filterList"_s));
        auto *menu = page.findChild<QMenu *>(u"toGroupMenu"_s);
        QVERIFY(menu->menuAction()->isVisible());
        for (int row = 0; row < 2; ++row)
            if (table->model()->index(row, 0).data().toString() == ana.name)
                table->setCurrentIndex(table->model()->index(row, 0));
        Q_EMIT menu->aboutToShow();
        QAction *stages = actionOf(*menu, u"Move to CRM stage"_s);
        QVERIFY(stages && stages->menu());
        actionOf(*stages->menu(), u"Proposta"_s)->trigger();
        QTRY_COMPARE(await(m_platform->contacts()->contact(ana.id))->raw["kanbanId"_L1].toInteger(), 3);
        const qsizetype members = await(m_platform->contactDesk().inStage(u"3"_s))->size();
        tick(page, u"contact_crm_filter"_s, u"Proposta"_s);
        QTRY_COMPARE(table->model()->rowCount(), members);
        auto *search = page.findChild<QLineEdit *>(u"contactSearch"_s);
        search->setText(ana.name);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), ana.name);
        QVERIFY(!notes(page, u"no list of all contacts"_s));
        page.findChild<QAction *>(u"clearContactFilter"_s)->trigger();
        QTRY_VERIFY(table->model()->rowCount() >= 2);
        search->setText(u"(11) 98765-0002"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), rui.name);
    }

    void ticketsAreThoseThatWereMet()
    {
        const Contact ana = make(u"Ana Lima"_s, u"11987650001"_s);
        WhazingTicketDraft draft;
        draft.number = ana.phone;
        draft.queue = DepartmentId(u"1"_s);
        const auto opened = await(m_platform->ticketDesk().open(draft));
        QVERIFY(opened);
        ConversationsPage page(m_bench->services());
        page.resize(1080, 700);
        page.show();
        page.activated();
        auto *model = page.findChild<ConversationModel *>();
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->at(0)->id, opened->id);
        QTRY_VERIFY(notes(page, u"no list of all tickets"_s));
    }
};

QTEST_MAIN(TestPagesOfWhazing)
#include "tst_pagesofwhazing.moc"
