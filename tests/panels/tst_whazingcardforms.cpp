#include "tests/panels/panelbench.h"

#include <QCompleter>
#include <QLocale>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// Cards of Whazing's Kanban Pro made, changed and moved on the panels page, against the real sandbox.
class TestWhazingCardForms : public QObject, protected gancho::test::PanelBench
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
    Card held(const CardId &id) const { return await(whazing().boardDesk().card(id)).value_or(Card()); }
    void pickContact(const Contact &contact) const
    {
        auto *line = child<QLineEdit>(u"cardContactSearch"_s);
        line->setFocus();
        line->setText(contact.name); // QTest knows the keys of ASCII alone
        Q_EMIT line->textEdited(contact.name);
        QAbstractItemModel *found = line->completer()->model();
        QTRY_COMPARE(found->rowCount(), 1);
        Q_EMIT line->completer()->activated(line->completer()->completionModel()->index(0, 0));
        QTRY_COMPARE(all<QPushButton>(u"cardContact"_s).size(), 1);
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
        connectTo(PlatformKind::Whazing);
        QTRY_VERIFY(loaded());
    }
    void cleanup() { end(); }

    void oneIsCreatedForAContact()
    {
        Contact ana;
        ana.name = u"Ana Teste"_s;
        ana.phone = u"11987650001"_s;
        ana = await(whazing().contacts()->create(ana)).value_or(Contact());
        QVERIFY(ana.id.isValid());
        child<QAction>(u"newCard"_s)->trigger();
        QTRY_VERIFY(child<QLineEdit>(u"cardTitle"_s)->isVisible());
        type(u"cardTitle"_s, u"Sala de jantar"_s);
        type(u"cardAmount"_s, u"R$ 1.234,50"_s);
        child<QPlainTextEdit>(u"cardDescription"_s)->setPlainText(u"Mesa e seis cadeiras"_s);
        click(u"cardDueSet"_s);
        m_toasts->clear();
        click(u"saveCard"_s);
        QTRY_VERIFY2(child<QLabel>(u"cardProblem_ContactIds"_s)->isVisible(), "a card of Whazing belongs to a contact");
        QCOMPARE(child<QLineEdit>(u"cardTitle"_s)->text(), u"Sala de jantar"_s);
        pickContact(ana);
        click(u"saveCard"_s);
        QTRY_VERIFY(toast().contains(u"created"_s));
        const Card made = held(child<CardDetail>(u"cardDetail"_s)->card().id);
        QCOMPARE(made.title, u"Sala de jantar"_s);
        QCOMPARE(made.amount.value_or(0), 1234.5);
        QCOMPARE(made.description, u"Mesa e seis cadeiras"_s);
        QVERIFY(made.dueAt.isValid());
        QCOMPARE(made.contacts.value(0).id, ana.id);
        QVERIFY(columnOf(made.stepId)->list()->cards()->find(made.id));
    }

    void oneIsChangedAndOnlyWhatChangedIsSent()
    {
        const Card before = held(cardWhere([](const Card &) { return true; }).id);
        open(before);
        type(u"cardTitle"_s, u"Outro nome"_s);
        type(u"cardAmount"_s, u"980,10"_s);
        child<QPlainTextEdit>(u"cardDescription"_s)->setPlainText(u"Entregar à tarde"_s);
        QVERIFY(child<QLabel>(u"cardUnsaved"_s)->isVisible());
        m_toasts->clear();
        click(u"saveCard"_s);
        QTRY_VERIFY(toast().contains(u"saved"_s));
        const Card now = held(before.id);
        QCOMPARE(now.title, u"Outro nome"_s);
        QCOMPARE(now.amount.value_or(0), 980.1);
        QCOMPARE(now.description, u"Entregar à tarde"_s);
        QVERIFY(now.stepId == before.stepId && now.dueAt == before.dueAt && now.userId == before.userId);
        QCOMPARE(now.contacts.value(0).id, before.contacts.value(0).id);
        QVERIFY(!child<QLabel>(u"cardUnsaved"_s)->isVisible());
    }

    void oneMovesToAnotherColumnByKeyAndInItsForm()
    {
        const Card before = cardWhere([](const Card &) { return true; });
        const auto panel = await(whazing().panels()->panel(before.panelId));
        qsizetype at = 0;
        while (panel->steps.at(at).id != before.stepId)
            ++at;
        const bool on = at + 1 < panel->steps.size();
        const StepId next = panel->steps.at(on ? at + 1 : at - 1).id;
        CardList *from = columnOf(before.stepId)->list();
        from->setFocus();
        from->setCurrent(from->cards()->rowOf(before.id.value));
        m_toasts->clear();
        QTest::keyClick(from, on ? Qt::Key_Right : Qt::Key_Left, Qt::AltModifier);
        QVERIFY(columnOf(next)->list()->cards()->find(before.id));
        QTRY_VERIFY(toast().contains(u"moved to"_s));
        QCOMPARE(held(before.id).stepId, next);
        // And back by undoing it.
        m_toasts->clear();
        child<QAction>(u"undoCard"_s)->trigger();
        QTRY_VERIFY(!m_toasts->isEmpty());
        QCOMPARE(held(before.id).stepId, before.stepId);

        open(held(before.id));
        auto *step = child<QComboBox>(u"cardStep"_s);
        step->setFocus();
        QTest::keyClick(step, on ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(step->currentData().toString(), next.value);
        m_toasts->clear();
        click(u"saveCard"_s);
        QTRY_VERIFY(toast().contains(u"saved"_s));
        QCOMPARE(held(before.id).stepId, next);
        QVERIFY(columnOf(next)->list()->cards()->find(before.id));
        QVERIFY(!columnOf(before.stepId)->list()->cards()->find(before.id));
    }

    void aRefusedMoveIsPutBack()
    {
        const Card card = cardWhere([](const Card &) { return true; });
        // It is gone for good on the platform meanwhile.
        QVERIFY(await(whazing().boardDesk().removeForGood(card.id)));
        CardList *from = columnOf(card.stepId)->list();
        from->setFocus();
        from->setCurrent(from->cards()->rowOf(card.id.value));
        const bool last = columnOf(card.stepId) == m_page->findChildren<BoardColumn *>().last();
        QTest::keyClick(from, last ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(child<QWidget>(u"boardProblem"_s)->isVisible());
        QVERIFY(toast().isEmpty());
    }
};

QTEST_MAIN(TestWhazingCardForms)
#include "tst_whazingcardforms.moc"
