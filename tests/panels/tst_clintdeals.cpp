#include "tests/panels/panelbench.h"

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// What the deals of Clint have of their own, through the panels page and against the real sandbox.
class TestClintDeals : public QObject, protected gancho::test::PanelBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aDealShowsItsHistory()
    {
        connectTo(PlatformKind::Clint);
        QTRY_VERIFY(loaded());
        const Card deal = cardWhere([](const Card &card) { return card.status == CardStatus::Open; });
        open(deal);
        QCOMPARE(tabs(), QStringList({u"Data"_s, u"Activities"_s, u"History"_s, u"Organization"_s, u"Events"_s}));
        for (const QString &lacking : {u"cardDescription"_s, u"cardTags"_s})
            QVERIFY2(!child<QWidget>(lacking)->isVisible(), qPrintable(lacking));
        openTab(u"History"_s);
        QTRY_COMPARE(stateOf(u"dealHistoryPane"_s), StatePane::State::Content);
        const auto history = await(clint().crm().history(deal.id, {}));
        QCOMPARE(all<QWidget>(u"dealHistoryEntry"_s).size(), history->items.size());
        QCOMPARE(all<QLabel>(u"dealHistoryText"_s).first()->text(), history->items.first().text);
    }

    void aDealIsWonLostAndOpenAgain()
    {
        connectTo(PlatformKind::Clint);
        QTRY_VERIFY(loaded());
        const Card deal = cardWhere([](const Card &card) { return card.status == CardStatus::Open; });
        open(deal);
        QVERIFY(!child<QAction>(u"archiveCard"_s)->isVisible());
        const auto status = [this, &deal] {
            return await(clint().panels()->card(deal.id))->status;
        };
        click(u"cardWon"_s);
        QTRY_VERIFY(toast().contains(u"is won"_s));
        QCOMPARE(status(), CardStatus::Won);
        click(u"cardReopen"_s);
        QTRY_VERIFY(toast().contains(u"open again"_s));
        QCOMPARE(status(), CardStatus::Open);
        click(u"cardLost"_s);
        QVERIFY2(!child<QWidget>(u"cardLostReason"_s)->isVisible(), "Clint's API takes no reason");
        QVERIFY(child<QLabel>(u"cardLostLabel"_s)->text().contains(u"takes no reason"_s));
        click(u"cardLostConfirm"_s);
        QTRY_VERIFY(toast().contains(u"is lost"_s));
        QCOMPARE(status(), CardStatus::Lost);
    }

    void aLostDealTellsItsReasonAndOpensAgain()
    {
        connectTo(PlatformKind::Clint);
        QTRY_VERIFY(loaded());
        const Card deal = cardWhere([](const Card &card) { return card.lostReasonId.isValid(); });
        QVERIFY2(deal.id.isValid(), "a deal of the sandbox was lost for a reason");
        open(deal);
        const auto reasons = await(clint().panels()->lostReasons(deal.panelId));
        QString reason;
        for (const LostReason &each : *reasons)
            if (each.id == deal.lostReasonId)
                reason = each.text;
        QVERIFY(!reason.isEmpty());
        QTRY_VERIFY(child<Pill>(u"cardStatus"_s)->text().contains(reason));
        click(u"cardReopen"_s);
        QTRY_VERIFY(toast().contains(u"open again"_s));
        QCOMPARE(await(clint().panels()->card(deal.id))->status, CardStatus::Open);
        child<QAction>(u"undoCard"_s)->trigger();
        QTRY_VERIFY(toast().contains(u"is lost"_s));
        QCOMPARE(await(clint().panels()->card(deal.id))->status, CardStatus::Lost);
    }

    void activitiesAreMadeChangedDoneAndDeleted()
    {
        connectTo(PlatformKind::Clint);
        QTRY_VERIFY(loaded());
        Card deal;
        for (const Card &card : desk()->models().first()->items()) {
            ClintActivityQuery query;
            query.dealId = card.id;
            if (const auto page = await(clint().crm().activities(query, {})); page && page->items.isEmpty()) {
                deal = card;
                break;
            }
        }
        open(deal);
        openTab(u"Activities"_s);
        QTRY_COMPARE(stateOf(u"dealActivitiesPane"_s), StatePane::State::Empty);
        const auto held = [this, &deal] {
            ClintActivityQuery query;
            query.dealId = deal.id;
            const auto page = await(clint().crm().activities(query, {}));
            return page ? page->items : QList<ClintActivity>();
        };
        click(u"newActivity"_s);
        click(u"saveActivity"_s);
        QVERIFY2(child<QLabel>(u"activityTitleProblem"_s)->isVisible(), "an activity needs a title");
        auto *title = child<QLineEdit>(u"activityTitle"_s);
        QTest::keyClicks(title, u"Ligar para confirmar"_s);
        QVERIFY(!child<QLabel>(u"activityTitleProblem"_s)->isVisible());
        auto *type = child<QComboBox>(u"activityType"_s);
        type->setCurrentIndex(type->findData(u"CALL"_s));
        click(u"activityDueSet"_s);
        child<QPlainTextEdit>(u"activityContent"_s)->setPlainText(u"Depois do almoço"_s);

        // Not sent yet: it is there again after the card was left.
        open(cardWhere([&deal](const Card &card) { return card.id != deal.id; }));
        openTab(u"Activities"_s);
        QTRY_VERIFY(stateOf(u"dealActivitiesPane"_s) != StatePane::State::Loading);
        QVERIFY(!title->isVisible());
        open(deal);
        openTab(u"Activities"_s);
        QTRY_VERIFY(title->isVisible());
        QCOMPARE(title->text(), u"Ligar para confirmar"_s);
        click(u"saveActivity"_s);
        QTRY_COMPARE(all<QWidget>(u"dealActivity"_s).size(), 1);
        QCOMPARE(held().size(), 1);
        const ClintActivity made = held().first();
        QCOMPARE(made.title, u"Ligar para confirmar"_s);
        QCOMPARE(made.type, u"CALL"_s);
        QCOMPARE(made.content, u"Depois do almoço"_s);
        QVERIFY(made.dueAt.isValid());
        QVERIFY(child<QTabWidget>(u"cardTabs"_s)->tabText(1).contains(u'1'));

        all<QPushButton>(u"editActivity"_s).first()->click();
        title->selectAll();
        QTest::keyClicks(title, u"Ligar de novo"_s);
        click(u"saveActivity"_s);
        QTRY_VERIFY(!title->isVisible());
        QCOMPARE(held().first().title, u"Ligar de novo"_s);
        QCOMPARE(held().first().dueAt, made.dueAt);

        all<QCheckBox>(u"activityDone"_s).first()->click();
        QTRY_COMPARE(child<QTabWidget>(u"cardTabs"_s)->tabText(1), u"Activities"_s);
        QVERIFY(held().first().completed);

        all<QPushButton>(u"removeActivity"_s).first()->click();
        answerDestroy();
        QTRY_COMPARE(stateOf(u"dealActivitiesPane"_s), StatePane::State::Empty);
        QVERIFY(held().isEmpty());
    }

    void theOrganizationOfADealIsEdited()
    {
        connectTo(PlatformKind::Clint);
        QTRY_VERIFY(loaded());
        Card deal, none;
        QString organization;
        for (const CardModel *model : desk()->models())
            for (const Card &card : model->items()) {
                if (card.contacts.isEmpty() || (deal.id.isValid() && none.id.isValid()))
                    continue;
                const auto contact = await(clint().contacts()->contact(card.contacts.first().id));
                QVERIFY(contact);
                const QString id = contact->raw["organization"_L1]["id"_L1].toString();
                (id.isEmpty() ? none : deal) = card;
                if (!id.isEmpty())
                    organization = id;
            }
        open(none);
        openTab(u"Organization"_s);
        QTRY_COMPARE(stateOf(u"organizationPane"_s), StatePane::State::Empty);
        open(deal);
        openTab(u"Organization"_s);
        QTRY_COMPARE(stateOf(u"organizationPane"_s), StatePane::State::Content);
        auto *name = child<QLineEdit>(u"organizationName"_s);
        QCOMPARE(name->text(), await(clint().crm().organization(organization))->name);
        QVERIFY(!child<QPushButton>(u"saveOrganization"_s)->isEnabled());
        auto *cnpj = child<QLineEdit>(u"customField_CNPJ"_s);
        QTRY_VERIFY((cnpj = child<QLineEdit>(u"customField_CNPJ"_s)));
        name->selectAll();
        QTest::keyClicks(name, u"Padaria Central Ltda"_s);
        cnpj->selectAll();
        QTest::keyClicks(cnpj, u"12.345.678/0001-95"_s);
        // What is typed outlives a look at another deal.
        open(none);
        openTab(u"Organization"_s);
        QTRY_COMPARE(stateOf(u"organizationPane"_s), StatePane::State::Empty);
        open(deal);
        openTab(u"Organization"_s);
        QTRY_COMPARE(stateOf(u"organizationPane"_s), StatePane::State::Content);
        QCOMPARE(name->text(), u"Padaria Central Ltda"_s);
        QTRY_COMPARE(child<QLineEdit>(u"customField_CNPJ"_s)->text(), u"12.345.678/0001-95"_s);
        QVERIFY(child<QPushButton>(u"saveOrganization"_s)->isEnabled());
        click(u"saveOrganization"_s);
        QTRY_VERIFY(!child<QPushButton>(u"saveOrganization"_s)->isEnabled() && name->isEnabled());
        const auto now = await(clint().crm().organization(organization));
        QCOMPARE(now->name, u"Padaria Central Ltda"_s);
        QCOMPARE(now->fields["CNPJ"_L1].toString(), u"12.345.678/0001-95"_s);
        // What was discarded is gone.
        QTest::keyClicks(name, u" ME"_s);
        click(u"cancelOrganization"_s);
        open(none);
        openTab(u"Organization"_s);
        QTRY_COMPARE(stateOf(u"organizationPane"_s), StatePane::State::Empty);
        open(deal);
        openTab(u"Organization"_s);
        QTRY_COMPARE(stateOf(u"organizationPane"_s), StatePane::State::Content);
        QCOMPARE(name->text(), u"Padaria Central Ltda"_s);
    }

    void whatTheAccountLacksIsExplained()
    {
        Sandbox &sandbox = m_bench->sandboxes.of(PlatformKind::Clint);
        const auto url = await(m_bench->sandboxes.running(PlatformKind::Clint));
        QVERIFY(url);
        Account account;
        account.name = u"Sem v2"_s;
        account.platform = PlatformKind::Clint;
        account.baseUrl = *url;
        account = *m_bench->accounts.save(account);
        QVERIFY(await(m_bench->session.setToken(account.id, Secret(sandbox.limitedToken()))));
        m_bench->accounts.setCurrent(account.id);
        showPage();
        QTRY_VERIFY(loaded());
        open(cardWhere([](const Card &) { return true; }));
        openTab(u"Activities"_s);
        QTRY_COMPARE(stateOf(u"dealActivitiesPane"_s), StatePane::State::Empty);
        QVERIFY(!child<QPushButton>(u"newActivity"_s)->isVisible());
        openTab(u"History"_s);
        QTRY_COMPARE(stateOf(u"dealHistoryPane"_s), StatePane::State::Empty);
        openTab(u"Organization"_s);
        QTRY_VERIFY2(stateOf(u"organizationPane"_s) != StatePane::State::Loading &&
                         stateOf(u"organizationPane"_s) != StatePane::State::Error,
                     "organizations are no part of what is gated");
    }
};

QTEST_MAIN(TestClintDeals)
#include "tst_clintdeals.moc"
