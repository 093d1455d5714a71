#include "tests/panels/panelbench.h"
#include "ui/widgets/checklistitemrow.h"

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// What the cards of Whazing have of their own, through the panels page and against the real sandbox.
class TestWhazingCards : public QObject, protected gancho::test::PanelBench
{
    Q_OBJECT

    Card openWithChecklist()
    {
        for (const CardModel *model : desk()->models())
            for (const Card &card : model->items())
                if (const auto items = await(whazing().checklists().items(card.id)); items && items->size() > 1) {
                    open(card);
                    openTab(u"Checklist"_s);
                    return card;
                }
        return {};
    }
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aChecklistIsAddedToTickedRenamedAndCleared()
    {
        connectTo(PlatformKind::Whazing);
        QTRY_VERIFY(loaded());
        const Card card = openWithChecklist();
        QVERIFY2(card.id.isValid(), "a card of the sandbox has a checklist");
        QCOMPARE(tabs(), QStringList({u"Data"_s, u"Checklist"_s, u"Notes"_s, u"Events"_s}));
        const auto rows = [this] {
            return all<ChecklistItemRow>(u"checklistRow"_s);
        };
        QTRY_VERIFY(rows().size() > 1);
        const qsizetype before = rows().size();
        const auto held = [this, &card] {
            const auto items = await(whazing().checklists().items(card.id));
            return items ? *items : QList<ChecklistItem>();
        };
        QCOMPARE(held().size(), before);

        auto *text = child<QLineEdit>(u"checklistNew"_s);
        QVERIFY(!child<QPushButton>(u"addChecklistItem"_s)->isEnabled());
        QTest::keyClicks(text, u"Enviar contrato"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(rows().size(), before + 1);
        QCOMPARE(text->text(), QString());
        QCOMPARE(held().size(), before + 1);
        QCOMPARE(held().last().text, u"Enviar contrato"_s);

        ChecklistItemRow *made = rows().last();
        auto *done = made->findChild<QCheckBox *>(u"checklistDone"_s);
        QCOMPARE(done->accessibleName(), u"Done: Enviar contrato"_s);
        done->click();
        QTRY_VERIFY(made->item().done);
        QVERIFY(held().last().done);
        QVERIFY(child<QTabWidget>(u"cardTabs"_s)->tabText(1).endsWith(u"/%1)"_s.arg(before + 1)));

        auto *name = made->findChild<QLineEdit *>(u"checklistText"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Enviar contrato assinado"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(made->item().text, u"Enviar contrato assinado"_s);
        QCOMPARE(held().last().text, u"Enviar contrato assinado"_s);
        QVERIFY2(held().last().done, "renaming leaves the tick");
        name->clear();
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(name->text(), u"Enviar contrato assinado"_s);

        made->findChild<QToolButton *>(u"checklistRemove"_s)->click();
        answerDestroy();
        QTRY_COMPARE(rows().size(), before);
        QCOMPARE(held().size(), before);

        // What is typed for one card is not another's, and is there again later.
        QTest::keyClicks(text, u"Rascunho"_s);
        const Card other = cardWhere([&card](const Card &each) { return each.id != card.id; });
        open(other);
        openTab(u"Checklist"_s);
        QCOMPARE(text->text(), QString());
        open(card);
        openTab(u"Checklist"_s);
        QCOMPARE(text->text(), u"Rascunho"_s);
    }

    void itsItemsAreMovedByButtonAndByKey()
    {
        connectTo(PlatformKind::Whazing);
        QTRY_VERIFY(loaded());
        const Card card = openWithChecklist();
        const auto rows = [this] {
            return all<ChecklistItemRow>(u"checklistRow"_s);
        };
        QTRY_VERIFY(rows().size() > 1);
        auto *text = child<QLineEdit>(u"checklistNew"_s);
        const qsizetype first = rows().size();
        for (const QString &item : {u"Ligar"_s, u"Visitar"_s, u"Assinar"_s}) {
            QTest::keyClicks(text, item);
            QTest::keyClick(text, Qt::Key_Return);
            QTRY_COMPARE(text->text(), QString());
        }
        const auto held = [this, &card] {
            QStringList texts;
            const auto items = await(whazing().checklists().items(card.id));
            for (const ChecklistItem &item : items.value_or(QList<ChecklistItem>()))
                texts += item.text;
            return texts;
        };
        const auto row = [&rows](const QString &item) {
            for (ChecklistItemRow *each : rows())
                if (each->item().text == item)
                    return each;
            return static_cast<ChecklistItemRow *>(nullptr);
        };
        const auto button = [&row](const QString &item, const QString &name) {
            return row(item)->findChild<QToolButton *>(name);
        };
        QCOMPARE(held().mid(first), QStringList({u"Ligar"_s, u"Visitar"_s, u"Assinar"_s}));
        QVERIFY(!button(u"Assinar"_s, u"checklistDown"_s)->isEnabled());
        QVERIFY(!rows().first()->findChild<QToolButton *>(u"checklistUp"_s)->isEnabled());
        QCOMPARE(button(u"Assinar"_s, u"checklistUp"_s)->accessibleName(), u"Move the item “Assinar” up"_s);

        button(u"Assinar"_s, u"checklistUp"_s)->click();
        QTRY_COMPARE(held().mid(first), QStringList({u"Ligar"_s, u"Assinar"_s, u"Visitar"_s}));
        QVERIFY(row(u"Assinar"_s)->y() < row(u"Visitar"_s)->y());
        // Twice at once: the second does not wait for the first's answer, and is not lost.
        auto *name = row(u"Visitar"_s)->findChild<QLineEdit *>(u"checklistText"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(name, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(name->hasFocus());
        QTRY_COMPARE(held().mid(first), QStringList({u"Visitar"_s, u"Ligar"_s, u"Assinar"_s}));
        QCOMPARE(row(u"Visitar"_s)->item().text, u"Visitar"_s);
    }

    void aRefusedTickIsTakenBack()
    {
        connectTo(PlatformKind::Whazing);
        QTRY_VERIFY(loaded());
        QVERIFY(openWithChecklist().id.isValid());
        const auto rows = [this] {
            return all<ChecklistItemRow>(u"checklistRow"_s);
        };
        QTRY_VERIFY(rows().size() > 1);
        ChecklistItemRow *row = rows().first();
        const bool before = row->item().done;
        // It is gone on the platform meanwhile.
        QVERIFY(await(whazing().checklists().remove(row->item().id)));
        auto *done = row->findChild<QCheckBox *>(u"checklistDone"_s);
        done->click();
        QCOMPARE(done->isChecked(), !before);
        QTRY_VERIFY(child<QWidget>(u"checklistProblem"_s)->isVisible());
        QCOMPARE(done->isChecked(), before);
    }

    void anArchivedCardLeavesTheBoardForGood()
    {
        connectTo(PlatformKind::Whazing);
        QTRY_VERIFY(loaded());
        const Card card = cardWhere([](const Card &) { return true; });
        open(card);
        auto *archive = child<QAction>(u"archiveCard"_s);
        QVERIFY(archive->isVisible() && archive->isEnabled());
        QVERIFY(!child<QPushButton>(u"cardWon"_s)->isVisible());
        archive->trigger();
        QTRY_VERIFY(toast().contains(card.title));
        QCOMPARE(m_toasts->last().at(1).value<QAction *>(), nullptr);
        QVERIFY(!desk()->find(card.id));
        QVERIFY(!child<QPushButton>(u"cardReopen"_s)->isVisible());
        QCOMPARE(await(whazing().boardDesk().card(card.id))->status, CardStatus::Archived);
    }
};

QTEST_MAIN(TestWhazingCards)
#include "tst_whazingcards.moc"
