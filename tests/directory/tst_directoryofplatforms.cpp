#include "app/platforms/clint/clintplatform.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "models/items/directorymodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/directorypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kindlist.h"
#include "ui/widgets/statepane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// The directory of Clint, and of Whazing, which lists nothing, through the page and against the real sandboxes.
class TestDirectoryOfPlatforms : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<DirectoryPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    template <class T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void connectTo(PlatformKind kind)
    {
        m_page = std::make_unique<DirectoryPage>(m_bench->services());
        m_tester = std::make_unique<QAbstractItemModelTester>(model());
        m_page->resize(1280, 800);
        m_page->show();
        Account account;
        account.name = u"Loja Azul"_s;
        account.platform = kind;
        account.sandbox = true;
        m_bench->accounts.setCurrent(m_bench->accounts.save(account)->id);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        m_page->activated();
    }
    DirectoryModel *model() const { return m_page->findChild<DirectoryModel *>(); }
    StatePane::State state() const
    {
        return qobject_cast<StatePane *>(child<QTableView>(u"directoryTable"_s)->parent())->state();
    }
    QStringList kinds() const
    {
        QStringList names;
        const auto *list = child<KindList>(u"directoryKinds"_s);
        for (int row = 0; row < list->count(); ++row)
            if (!list->item(row)->isHidden())
                names += list->item(row)->text();
        return names;
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void choose(const QString &id) const
    {
        const int row = model()->rowOf(id);
        QVERIFY2(row >= 0, qPrintable(id));
        child<QTableView>(u"directoryTable"_s)->setCurrentIndex(model()->index(row, 0));
    }
    bool isOffered(const QString &button) const
    {
        return child<QPushButton>(button)->isVisible() && child<QPushButton>(button)->isEnabled();
    }
    void answerDestroy() const
    {
        const auto boxes = m_page->findChildren<QMessageBox *>(u"askDestroy"_s);
        QVERIFY(!boxes.isEmpty());
        boxes.last()->findChild<QPushButton *>(u"askDestroyYes"_s)->click();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_bench.reset();
    }

    void clintShowsWhatItHas()
    {
        connectTo(PlatformKind::Clint);
        QCOMPARE(kinds(), QStringList({u"Users"_s, u"Tags"_s, u"Custom fields"_s, u"Channels"_s, u"Message templates"_s,
                                       u"Origins"_s, u"Groups of origins"_s, u"Reasons of loss"_s}));
        auto &clint = *qobject_cast<ClintPlatform *>(m_bench->session.platform());
        const auto origins = await(clint.panels()->panels());
        QVERIFY(origins && !origins->isEmpty());
        m_page->openKind(u"origins"_s, origins->first().id.value);
        QTRY_COMPARE(child<QLabel>(u"recordName"_s)->text(), origins->first().title);
        for (const PanelStep &step : origins->first().steps)
            QVERIFY2(says(step.title), qPrintable(step.title));
        QVERIFY2(says(origins->first().description), "the group of the origin");
        QVERIFY(!isOffered(u"saveRecord"_s) && !isOffered(u"deleteRecord"_s));
        QVERIFY(!m_page->primaryAction()->isVisible());

        const auto groups = await(clint.crm().groups());
        const auto own = std::find_if(groups->begin(), groups->end(), [&origins](const ClintGroup &group) {
            return group.name == origins->first().description;
        });
        QVERIFY(own != groups->end());
        m_page->openKind(u"groups"_s, own->id);
        QTRY_COMPARE(child<QLabel>(u"recordName"_s)->text(), own->name);
        QVERIFY2(says(origins->first().title), "the origins of the group");
        m_page->openKind(u"lostreasons"_s, {});
        const auto reasons = await(clint.panels()->lostReasons({}));
        QTRY_COMPARE(model()->rowCount(), reasons->size());
        m_page->openKind(u"fields"_s, {});
        const auto fields = await(clint.directory()->customFields());
        QTRY_COMPARE(model()->rowCount(), fields->size());
        m_page->openKind(u"users"_s, {});
        const auto users = await(clint.directory()->agents());
        QTRY_COMPARE(model()->rowCount(), users->size());
        choose(users->last().id.value);
        QTRY_VERIFY2(says(users->last().email), "what no form shows stands among the fields");
        QVERIFY(!isOffered(u"saveRecord"_s) && !isOffered(u"deleteRecord"_s));
        // What the platform has not is not opened.
        m_page->openKind(u"teams"_s, {});
        QCOMPARE(model()->kind(), DirectoryKind::Users);
    }

    void clintTagsAreMadeAndDeleted()
    {
        connectTo(PlatformKind::Clint);
        m_page->openKind(u"tags"_s, {});
        QTRY_VERIFY(model()->rowCount() > 0);
        const int before = model()->rowCount();
        QVERIFY2(!child<QLineEdit>(u"tagName"_s)->isVisible(), "Clint's API changes no tag");
        QVERIFY(isOffered(u"deleteRecord"_s));
        m_page->primaryAction()->trigger();
        QVERIFY(child<QLineEdit>(u"tagName"_s)->isVisible());
        child<QLineEdit>(u"tagName"_s)->setText(u"Feira 2026"_s);
        child<QPushButton>(u"saveRecord"_s)->click();
        QTRY_COMPARE(model()->rowCount(), before + 1);
        QTRY_COMPARE(child<QLabel>(u"recordName"_s)->text(), u"Feira 2026"_s);
        QVERIFY(!child<QLineEdit>(u"tagName"_s)->isVisible());
        child<QPushButton>(u"deleteRecord"_s)->click();
        answerDestroy();
        QTRY_COMPARE(model()->rowCount(), before);
    }

    void whazingIsLearntAndNamed()
    {
        connectTo(PlatformKind::Whazing);
        QCOMPARE(kinds(), QStringList({u"Users"_s, u"Tags"_s, u"Channels"_s, u"Chatbots"_s, u"Queues"_s,
                                       u"CRM stages"_s, u"Follow-ups"_s, u"Wallets"_s, u"Closing reasons"_s}));
        auto &whazing = *qobject_cast<WhazingPlatform *>(m_bench->session.platform());
        m_page->openKind(u"teams"_s, {});
        QCOMPARE(model()->kind(), DirectoryKind::Queues);
        QTRY_COMPARE(state(), StatePane::State::Empty);
        QVERIFY(says(u"lists none of these"_s));

        whazing.learntNames().learn(LearntNames::Kind::Queue, u"3"_s, u"Vendas"_s);
        whazing.learntNames().learn(LearntNames::Kind::Queue, u"5"_s, {});
        m_page->refresh();
        QTRY_COMPARE(model()->rowCount(), 2);
        choose(u"3"_s);
        QTRY_COMPARE(child<QLabel>(u"recordName"_s)->text(), u"Vendas"_s);
        auto *name = child<QLineEdit>(u"namedName"_s);
        QVERIFY(name->isVisible() && name->text().isEmpty());
        QCOMPARE(name->placeholderText(), u"Vendas"_s);
        QVERIFY(!child<QLineEdit>(u"namedId"_s)->isEnabled());
        name->setText(u"Comercial"_s);
        child<QPushButton>(u"saveRecord"_s)->click();
        QTRY_COMPARE(child<QLabel>(u"recordName"_s)->text(), u"Comercial"_s);
        QCOMPARE(whazing.learntNames().name(LearntNames::Kind::Queue, u"3"_s), u"Comercial"_s);
        QVERIFY2(says(u"Vendas"_s), "what events call it stays to be seen");
        const auto queues = await(whazing.directory()->departments());
        QVERIFY2(std::any_of(queues->begin(), queues->end(),
                             [](const Department &queue) { return queue.name == u"Comercial"_s; }),
                 "the other pages call it so too");
        // Without a name of ours it has the learnt one again.
        name->clear();
        child<QPushButton>(u"saveRecord"_s)->click();
        QTRY_COMPARE(child<QLabel>(u"recordName"_s)->text(), u"Vendas"_s);
    }

    void whazingNumbersAreAddedAndForgotten()
    {
        connectTo(PlatformKind::Whazing);
        auto &whazing = *qobject_cast<WhazingPlatform *>(m_bench->session.platform());
        QSignalSpy toasts(m_page.get(), &Page::toast);
        m_page->openKind(u"stages"_s, {});
        QTRY_COMPARE(state(), StatePane::State::Empty);
        m_page->primaryAction()->trigger();
        auto *id = child<QLineEdit>(u"namedId"_s);
        auto *name = child<QLineEdit>(u"namedName"_s);
        QVERIFY(id->isVisible() && id->isEnabled());
        id->setText(u"abc"_s);
        name->setText(u"Proposta"_s);
        child<QPushButton>(u"saveRecord"_s)->click();
        QVERIFY2(says(u"Enter the number"_s), "ids of Whazing are numbers");
        id->setText(u"12"_s);
        child<QPushButton>(u"saveRecord"_s)->click();
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(whazing.learntNames().name(LearntNames::Kind::Stage, u"12"_s), u"Proposta"_s);
        QTRY_VERIFY(isOffered(u"deleteRecord"_s));
        child<QPushButton>(u"deleteRecord"_s)->click();
        answerDestroy();
        QTRY_COMPARE(state(), StatePane::State::Empty);
        QVERIFY(whazing.learntNames().names(LearntNames::Kind::Stage).isEmpty());
        QTRY_VERIFY(!toasts.isEmpty());
        child<QAction>(u"undoDirectory"_s)->trigger();
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(whazing.learntNames().name(LearntNames::Kind::Stage, u"12"_s), u"Proposta"_s);
    }

    void eachPlatformHasItsKinds()
    {
        connectTo(PlatformKind::Whazing);
        m_page->openKind(u"stages"_s, {});
        QCOMPARE(model()->kind(), DirectoryKind::Stages);
        m_bench->withSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        QCOMPARE(kinds().first(), u"Portfolios"_s);
        QVERIFY(!kinds().contains(u"CRM stages"_s));
        QCOMPARE(model()->kind(), DirectoryKind::Portfolios);
        QTRY_VERIFY(model()->rowCount() > 0);
    }
};

QTEST_MAIN(TestDirectoryOfPlatforms)
#include "tst_directoryofplatforms.moc"
