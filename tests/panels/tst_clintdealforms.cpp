#include "tests/panels/panelbench.h"

#include <QCompleter>
#include <QLocale>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

namespace {
/// The page's client asks five times a second, as Clint wants it.
constexpr int patience = 20000;
} // namespace

/// Deals of Clint made, changed and moved on the panels page, against the real sandbox.
class TestClintDealForms : public QObject, protected gancho::test::PanelBench
{
    Q_OBJECT

    void type(const QString &name, const QString &text) const
    {
        auto *edit = child<QLineEdit>(name);
        QVERIFY2(edit && edit->isVisible() && edit->isEnabled(), qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    BoardColumn *columnOf(const StepId &step) const
    {
        for (BoardColumn *column : m_page->findChildren<BoardColumn *>())
            if (column->stepId() == step)
                return column;
        return nullptr;
    }
    Card held(const CardId &id) { return await(clint().panels()->card(id)).value_or(Card()); }
    Card openDeal() const
    {
        return cardWhere([](const Card &card) { return card.status == CardStatus::Open; });
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
        begin();
        connectTo(PlatformKind::Clint);
        QTRY_VERIFY_WITH_TIMEOUT(loaded(), patience);
    }
    void cleanup() { end(); }

    void oneIsCreatedForAContact()
    {
        const auto contacts = await(clint().contacts()->contacts({}, {1, 1}));
        QVERIFY(contacts && !contacts->items.isEmpty());
        const Contact contact = contacts->items.first();
        child<QAction>(u"newCard"_s)->trigger();
        QTRY_VERIFY(child<QLineEdit>(u"cardTitle"_s)->isVisible());
        click(u"saveCard"_s);
        QVERIFY2(child<QLabel>(u"cardProblem_Title"_s)->isVisible(), "a deal needs a name");
        type(u"cardTitle"_s, u"Sala de jantar"_s);
        type(u"cardAmount"_s, u"R$ 1.234,50"_s);
        // The contact is found by its name.
        auto *line = child<QLineEdit>(u"cardContactSearch"_s);
        line->setFocus();
        line->setText(contact.name); // QTest knows the keys of ASCII alone
        Q_EMIT line->textEdited(contact.name);
        QAbstractItemModel *found = line->completer()->model();
        const auto rowOf = [found, &contact] {
            for (int row = 0; row < found->rowCount(); ++row)
                if (found->index(row, 0).data(Qt::UserRole + 1).toString() == contact.id.value)
                    return row;
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rowOf() >= 0, patience);
        Q_EMIT line->completer()->activated(line->completer()->completionModel()->index(rowOf(), 0));
        QTRY_COMPARE(all<QPushButton>(u"cardContact"_s).size(), 1);
        m_toasts->clear();
        click(u"saveCard"_s);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"created"_s), patience);
        const Card shown = child<CardDetail>(u"cardDetail"_s)->card();
        const Card made = held(shown.id);
        QVERIFY(made.id.isValid());
        QCOMPARE(made.amount.value_or(0), 1234.5);
        QCOMPARE(made.contacts.value(0).id, contact.id);
        QCOMPARE(made.stepId, desk()->models().first()->items().isEmpty() ? made.stepId : shown.stepId);
        QVERIFY(columnOf(made.stepId)->list()->cards()->find(made.id));
    }

    void oneIsChangedAndOnlyWhatChangedIsSent()
    {
        const Card before = held(openDeal().id);
        open(before);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLineEdit>(u"customField_Produto"_s), patience);
        type(u"cardAmount"_s, u"5.000,25"_s);
        type(u"customField_Produto"_s, u"Mesa de jantar"_s);
        auto *user = child<QComboBox>(u"cardUser"_s);
        QTRY_VERIFY_WITH_TIMEOUT(user->count() > 2, patience);
        QVERIFY2(user->findData(QString()) < 0, "Clint's API takes the responsible user from no deal");
        user->setFocus();
        QTest::keyClick(user, user->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        const QString chosen = user->currentData().toString();
        QVERIFY(chosen != before.userId.value);
        m_toasts->clear();
        click(u"saveCard"_s);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"saved"_s), patience);
        const Card now = held(before.id);
        QCOMPARE(now.amount.value_or(0), 5000.25);
        QCOMPARE(now.customFields["Produto"_L1].toString(), u"Mesa de jantar"_s);
        QCOMPARE(now.userId.value, chosen);
        QVERIFY(now.title == before.title && now.stepId == before.stepId && now.contacts == before.contacts);
        QVERIFY(!child<QLabel>(u"cardUnsaved"_s)->isVisible());
    }

    void oneMovesToAnotherStageByKeyAndInItsForm()
    {
        const Card before = openDeal();
        BoardColumn *from = columnOf(before.stepId);
        QVERIFY(from);
        const auto panel = await(clint().panels()->panel(before.panelId));
        qsizetype at = 0;
        while (panel->steps.at(at).id != before.stepId)
            ++at;
        const bool on = at + 1 < panel->steps.size();
        const StepId next = panel->steps.at(on ? at + 1 : at - 1).id;
        from->list()->setFocus();
        from->list()->setCurrent(from->list()->cards()->rowOf(before.id.value));
        m_toasts->clear();
        QTest::keyClick(from->list(), on ? Qt::Key_Right : Qt::Key_Left, Qt::AltModifier);
        QVERIFY(columnOf(next)->list()->cards()->find(before.id));
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"moved to"_s), patience);
        QCOMPARE(held(before.id).stepId, next);

        // Back again, in the form.
        open(held(before.id));
        auto *step = child<QComboBox>(u"cardStep"_s);
        QTRY_COMPARE(step->currentData().toString(), next.value);
        step->setFocus();
        QTest::keyClick(step, on ? Qt::Key_Up : Qt::Key_Down);
        QCOMPARE(step->currentData().toString(), before.stepId.value);
        m_toasts->clear();
        click(u"saveCard"_s);
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"saved"_s), patience);
        QCOMPARE(held(before.id).stepId, before.stepId);
        QVERIFY(columnOf(before.stepId)->list()->cards()->find(before.id));
        QVERIFY(!columnOf(next)->list()->cards()->find(before.id));
    }

    void anotherOriginIsAnotherBoard()
    {
        const auto origins = await(clint().panels()->panels());
        QVERIFY2(origins && origins->size() > 1, "the sandbox has several origins");
        m_page->openPanel(origins->last().id);
        const auto panel = await(clint().panels()->panel(origins->last().id));
        QVERIFY(panel);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->findChildren<BoardColumn *>().size(), panel->steps.size(), patience);
        for (const PanelStep &step : panel->steps)
            QVERIFY2(columnOf(step.id), qPrintable(step.title));
    }
};

QTEST_MAIN(TestClintDealForms)
#include "tst_clintdealforms.moc"
