#include "app/platforms/panelsapi.h"
#include "app/platforms/platform.h"
#include "models/items/cardmodel.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"
#include "tests/ui/workbench.h"
#include "ui/pages/panelspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/boardcolumn.h"
#include "ui/widgets/carddetail.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

using namespace gancho;
using test::await;

namespace {

constexpr int allCards = 3000;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray bigPage(int page, int size)
{
    QJsonArray items;
    for (int i = (page - 1) * size; i < qMin(allCards, page * size); ++i)
        items += QJsonObject{{QStringLiteral("id"), QStringLiteral("c%1").arg(i)},
                             {QStringLiteral("stepId"), QStringLiteral("s")},
                             {QStringLiteral("title"), QStringLiteral("Card %1").arg(i)},
                             {QStringLiteral("position"), QString::number(i)},
                             {QStringLiteral("monetaryAmount"), 2}};
    return items;
}

/// A panel of one step with a great many cards, whose total lies.
ScriptedServer::Script bigPanel(const QByteArray &target)
{
    const QUrl url(QString::fromLatin1(target));
    const QUrlQuery query(url);
    const QJsonObject step{{QStringLiteral("id"), QStringLiteral("s")},
                           {QStringLiteral("title"), QStringLiteral("Tudo")}};
    const QJsonObject panel{{QStringLiteral("id"), QStringLiteral("p")},
                            {QStringLiteral("title"), QStringLiteral("Grande")},
                            {QStringLiteral("steps"), QJsonArray{step}}};
    if (url.path() == QLatin1String("/crm/v2/panel"))
        return ScriptedServer::answer(200, json({{QStringLiteral("items"), QJsonArray{panel}}}));
    if (url.path() == QLatin1String("/crm/v1/panel/p"))
        return ScriptedServer::answer(200, json(panel));
    if (url.path() != QLatin1String("/crm/v2/panel/card"))
        return ScriptedServer::answer(200, "[]");
    const int page = query.queryItemValue(QStringLiteral("PageNumber")).toInt();
    const int size = query.queryItemValue(QStringLiteral("PageSize")).toInt();
    return ScriptedServer::answer(200, json({{QStringLiteral("items"), bigPage(page, size)},
                                             {QStringLiteral("totalItems"), 7},
                                             {QStringLiteral("hasMorePages"), page * size < allCards}}));
}

} // namespace

/// The panels page through its widgets, against the real sandbox.
class TestPanelsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<PanelsPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;

    template <class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QList<BoardColumn *> columns() const
    {
        auto list = m_page->findChildren<BoardColumn *>();
        std::sort(list.begin(), list.end(), [](auto *a, auto *b) { return a->x() < b->x(); });
        return list;
    }
    CardList *list(int column) const { return columns().at(column)->list(); }
    CardModel *cards(int column) const { return list(column)->cards(); }
    const Card &card(int column, int row) const { return *cards(column)->at(row); }
    PanelsApi &api() const { return *m_bench->session.platform()->panels(); }
    void click(const char *name)
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = child<QLineEdit>(name);
        QVERIFY2(edit && edit->isEnabled(), name);
        edit->setFocus();
        edit->selectAll();
        for (const QChar letter : text) // QTest knows the keys of ASCII alone
            letter.unicode() < 128 ? QTest::keyClick(edit, letter.toLatin1()) : edit->insert(letter);
    }
    void open(int column, int row)
    {
        const QRect rect = list(column)->visualRect(cards(column)->index(row, 0));
        QTest::mouseClick(list(column)->viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(30, 20));
        QVERIFY(child<CardDetail>("cardDetail")->isVisible());
    }
    bool loaded() const
    {
        const auto all = columns();
        return !all.isEmpty() && std::all_of(all.begin(), all.end(), [](const BoardColumn *column) {
            return column->list()->cards()->isComplete();
        });
    }
    QString toast() const { return m_toasts->isEmpty() ? QString() : m_toasts->last().first().toString(); }
    void undo() { child<QAction>("undoCard")->trigger(); }
    /// The first column and row that hold such a card; fails the test where there is none.
    QPoint find(CardStatus status)
    {
        for (int column = 0; column < columns().size(); ++column)
            for (int row = 0; row < cards(column)->rowCount(); ++row)
                if (card(column, row).status == status)
                    return {column, row};
        return {-1, -1};
    }
    void drop(const CardId &id, CardList *to, const QPoint &at)
    {
        auto mime = std::make_unique<QMimeData>();
        mime->setData(CardList::mimeType, (id.value + QStringLiteral("\nVEN-X")).toUtf8());
        QDragEnterEvent enter(at, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(to->viewport(), &enter);
        QDragMoveEvent over(at, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(to->viewport(), &over);
        QVERIFY(over.isAccepted());
        QVERIFY(to->dropRow() >= 0);
        QDropEvent event(at, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(to->viewport(), &event);
        QVERIFY(event.isAccepted());
        QCOMPARE(to->dropRow(), -1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_page = std::make_unique<PanelsPage>(m_bench->services());
        m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &Page::toast);
        m_page->resize(1600, 800);
        m_page->show();
        m_page->activateWindow();
        m_page->activated();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        if (QLatin1String(QTest::currentTestFunction()) == QLatin1String("withoutAnAccount"))
            return;
        m_bench->withSandbox();
        QTRY_VERIFY2(loaded(), "the board is filled");
    }
    void cleanup()
    {
        m_toasts.reset();
        m_page.reset();
        m_bench.reset();
    }

    void withoutAnAccount()
    {
        auto *pane = child<StatePane>("boardPane");
        QCOMPARE(pane->state(), StatePane::State::Empty);
        QSignalSpy wanted(m_page.get(), &PanelsPage::addAccountRequested);
        QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("stateButton")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }
    void fillsWithCountsAndSums()
    {
        const auto panel = await(api().panel(await(api().panels())->first().id));
        QCOMPARE(columns().size(), panel->steps.size());
        int total = 0;
        for (int i = 0; i < columns().size(); ++i) {
            QCOMPARE(cards(i)->rowCount(), panel->steps.at(i).cards);
            QCOMPARE(columns().at(i)->findChild<Pill *>(QStringLiteral("stepCount"))->text(),
                     QString::number(panel->steps.at(i).cards));
            QCOMPARE(columns().at(i)->findChild<QLabel *>(QStringLiteral("stepAmount"))->text(),
                     QLocale().toCurrencyString(*panel->steps.at(i).amount, QStringLiteral("R$")));
            total += panel->steps.at(i).cards;
        }
        QVERIFY(child<QLabel>("boardTotal")->text().startsWith(QString::number(total)));
        QCOMPARE(m_bench->settings.layout(QLatin1String("panel_") + m_bench->session.account()->id.value),
                 panel->id.value.toUtf8());
    }
    void movesByKeyboard()
    {
        list(0)->setFocus();
        list(0)->setCurrent(1);
        const Card moving = card(0, 1);
        const int before = cards(1)->rowCount();
        QTest::keyClick(list(0), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(cards(1)->rowCount(), before + 1);
        QCOMPARE(card(1, 1).id, moving.id);
        QVERIFY2(list(1)->hasFocus(), "the focus goes with the card");
        QCOMPARE(list(1)->current()->id, moving.id);
        QTRY_VERIFY(toast().contains(moving.key));
        QCOMPARE(await(api().card(moving.id))->stepId, columns().at(1)->stepId());
        QTest::keyClick(list(1), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(card(1, 0).id, moving.id);
        QTRY_COMPARE(m_toasts->size(), 2);
        QVERIFY(await(api().card(moving.id))->position < card(1, 1).position);
        QTest::keyClick(list(1), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(card(1, 1).id, moving.id);
        QTRY_COMPARE(m_toasts->size(), 3);
        undo();
        QCOMPARE(card(1, 0).id, moving.id);
        QTRY_COMPARE(m_toasts->size(), 4);
        QTest::keyClick(list(1), Qt::Key_Left);
        QVERIFY(list(0)->hasFocus());
    }
    void quickMovesAllArrive()
    {
        list(0)->setFocus();
        list(0)->setCurrent(0);
        const Card moving = card(0, 0);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(list(3)->current()->id, moving.id);
        QTRY_VERIFY(!toast().isEmpty());
        QCOMPARE(await(api().card(moving.id))->stepId, columns().at(3)->stepId());
        QCOMPARE(list(3)->current()->id, moving.id);
    }
    void dropsBetweenCards()
    {
        const Card moving = card(0, 0);
        const Card above = card(2, 0), below = card(2, 1);
        const int total = cards(0)->rowCount() + cards(2)->rowCount();
        const QRect second = list(2)->visualRect(cards(2)->index(1, 0));
        drop(moving.id, list(2), second.topLeft() + QPoint(50, 4));
        QCOMPARE(card(2, 1).id, moving.id);
        QCOMPARE(cards(0)->rowCount() + cards(2)->rowCount(), total);
        QTRY_VERIFY(!toast().isEmpty());
        const auto now = await(api().card(moving.id));
        QVERIFY(now->position > above.position && now->position < below.position);
        undo();
        QTRY_COMPARE(m_toasts->size(), 2);
        QCOMPARE(card(0, 0).id, moving.id);
        QCOMPARE(await(api().card(moving.id))->position, moving.position);
    }
    void refusedMoveIsPutBack()
    {
        const QPoint at = find(CardStatus::Won);
        QVERIFY(at.x() > 0);
        const Card won = card(at.x(), at.y());
        drop(won.id, list(0), QPoint(50, 5));
        QCOMPARE(card(0, 0).id, won.id);
        QTRY_COMPARE(card(at.x(), at.y()).id, won.id);
        auto *problem = child<QWidget>("boardProblem");
        QVERIFY(problem->isVisible());
        QVERIFY(toast().isEmpty());
        QCOMPARE(await(api().card(won.id))->stepId, won.stepId);
    }
    void creates()
    {
        child<QAction>("newCard")->trigger();
        QCOMPARE(child<QComboBox>("cardStep")->currentIndex(), 0);
        QVERIFY(child<QLineEdit>("cardTitle")->hasFocus());
        click("saveCard");
        QVERIFY2(child<QLabel>("cardProblem_Title")->isVisible(), "a card needs a title");
        type("cardTitle", QStringLiteral("Sofá de canto"));
        type("cardAmount", QStringLiteral("R$ 1.234,50"));
        click("cardDueSet");
        const int before = cards(0)->rowCount();
        click("saveCard");
        QTRY_COMPARE(cards(0)->rowCount(), before + 1);
        const Card made = card(0, before);
        QCOMPARE(made.title, QStringLiteral("Sofá de canto"));
        QCOMPARE(*made.amount, 1234.5);
        QVERIFY(made.dueAt.isValid());
        QVERIFY(toast().contains(made.key));
        QCOMPARE(list(0)->current()->id, made.id);
    }
    void editsAndSendsOnlyWhatChanged()
    {
        open(0, 0);
        const Card before = card(0, 0);
        type("cardTitle", QStringLiteral("Outro título"));
        QVERIFY(child<QLabel>("cardUnsaved")->isVisible());
        auto *origin = child<QComboBox>("customField_origem");
        QVERIFY(origin);
        QCOMPARE(origin->accessibleName(), QStringLiteral("Origem"));
        origin->setFocus();
        QTest::keyClick(origin, Qt::Key_End);
        type("customField_desconto", QStringLiteral("12,5"));
        auto *step = child<QComboBox>("cardStep");
        step->setFocus();
        QTest::keyClick(step, Qt::Key_Down);
        click("saveCard");
        QTRY_VERIFY(!toast().isEmpty());
        const auto now = await(api().card(before.id));
        QCOMPARE(now->title, QStringLiteral("Outro título"));
        QCOMPARE(now->customFields[QLatin1String("origem")].toString(), QStringLiteral("Indicação"));
        QCOMPARE(now->customFields[QLatin1String("desconto")].toDouble(), 12.5);
        QCOMPARE(now->stepId, columns().at(1)->stepId());
        QCOMPARE(now->contacts, before.contacts);
        QVERIFY(cards(1)->find(before.id));
        QVERIFY(!cards(0)->find(before.id));
        QVERIFY(!child<QLabel>("cardUnsaved")->isVisible());
    }
    void draftSurvivesARefusalAndAsksBeforeItIsLost()
    {
        open(0, 0);
        type("cardTitle", QStringLiteral("Rascunho"));
        m_bench->sandbox.stop();
        QTRY_VERIFY(!m_bench->sandbox.isRunning());
        click("saveCard");
        QTRY_VERIFY(child<QWidget>("cardError")->isVisible());
        QCOMPARE(child<QLineEdit>("cardTitle")->text(), QStringLiteral("Rascunho"));
        QVERIFY(!m_page->mayLeave());
        auto *box = m_page->findChild<QMessageBox *>(QStringLiteral("askUnsaved"));
        QVERIFY(box);
        QSignalSpy free(m_page.get(), &Page::leaveAllowed);
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("askStay")), Qt::LeftButton);
        QCOMPARE(child<QLineEdit>("cardTitle")->text(), QStringLiteral("Rascunho"));
        QVERIFY(!m_page->mayLeave());
        box = m_page->findChildren<QMessageBox *>(QStringLiteral("askUnsaved")).last();
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("askDiscard")), Qt::LeftButton);
        QCOMPARE(free.size(), 1);
        QVERIFY(m_page->mayLeave());
    }
    void notes()
    {
        open(0, 0);
        const CardId id = card(0, 0).id;
        auto *tabs = child<QTabWidget>("cardTabs");
        tabs->setCurrentIndex(1);
        auto *text = child<QPlainTextEdit>("cardNoteText");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("Ligar na <b>segunda</b>"));
        // Another card has its own draft.
        open(0, 1);
        QTRY_COMPARE(text->toPlainText(), QString());
        open(0, 0);
        QTRY_COMPARE(text->toPlainText(), QStringLiteral("Ligar na <b>segunda</b>"));
        const int before = static_cast<int>(await(api().notes(id, {}))->items.size());
        QTRY_COMPARE(m_page->findChildren<QFrame *>(QStringLiteral("cardNote")).size(), before);
        click("addCardNote");
        QTRY_COMPARE(m_page->findChildren<QFrame *>(QStringLiteral("cardNote")).size(), before + 1);
        QCOMPARE(text->toPlainText(), QString());
        QVERIFY(tabs->tabText(1).contains(QString::number(before + 1)));
        QCOMPARE(static_cast<int>(await(api().notes(id, {}))->items.size()), before + 1);
        click("removeCardNote");
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("askDestroyYes")), Qt::LeftButton);
        QTRY_COMPARE(m_page->findChildren<QFrame *>(QStringLiteral("cardNote")).size(), before);
        QCOMPARE(static_cast<int>(await(api().notes(id, {}))->items.size()), before);
    }
    void duplicatesIntoAStep()
    {
        open(0, 0);
        const Card original = card(0, 0);
        child<QAction>("duplicateCard")->trigger();
        auto *step = child<QComboBox>("cardCopyStep");
        QVERIFY(step->isVisible());
        QTest::keyClick(step, Qt::Key_Down);
        child<QCheckBox>("cardCopyArchives")->setChecked(true);
        const int there = cards(1)->rowCount();
        click("cardCopyConfirm");
        QTRY_COMPARE(cards(1)->rowCount(), there + 1);
        QVERIFY2(!cards(0)->find(original.id), "the original is archived");
        QVERIFY(await(api().card(original.id))->status == CardStatus::Archived);
        QCOMPARE(child<QLineEdit>("cardTitle")->text(), original.title);
    }
    void winsLosesAndReopens()
    {
        open(0, 0);
        const Card first = card(0, 0);
        click("cardWon");
        QTRY_VERIFY(cards(0)->find(first.id)->status == CardStatus::Won);
        QVERIFY(!child<QComboBox>("cardStep")->isEnabled());
        click("cardReopen");
        QTRY_VERIFY(cards(0)->find(first.id)->status == CardStatus::Open);
        click("cardLost");
        auto *reason = child<QComboBox>("cardLostReason");
        QVERIFY(reason->isVisible());
        QCOMPARE(reason->count(), 4);
        QTest::keyClick(reason, Qt::Key_Down);
        const QString why = reason->currentText();
        click("cardLostConfirm");
        QTRY_VERIFY(cards(0)->find(first.id)->status == CardStatus::Lost);
        QCOMPARE(await(api().card(first.id))->lostReason, why);
        QVERIFY(child<Pill>("cardStatus")->text().contains(why));
        undo();
        QTRY_VERIFY(cards(0)->find(first.id)->status == CardStatus::Open);
        // Without a reason.
        click("cardLost");
        reason->setCurrentIndex(0);
        click("cardLostConfirm");
        QTRY_VERIFY(cards(0)->find(first.id)->status == CardStatus::Lost);
        QVERIFY(!await(api().card(first.id))->lostReasonId.isValid());
    }
    void archivesWithUndo()
    {
        list(0)->setFocus();
        list(0)->setCurrent(2);
        const Card gone = card(0, 2);
        child<QAction>("archiveCard")->trigger();
        QTRY_VERIFY(!cards(0)->find(gone.id));
        QVERIFY(toast().contains(gone.key));
        QVERIFY(await(api().card(gone.id))->status == CardStatus::Archived);
        undo();
        QTRY_COMPARE(cards(0)->rowOf(gone.id.value), 2);
        QVERIFY(await(api().card(gone.id))->status == CardStatus::Open);
    }
    void contextMenu()
    {
        const QRect rect = list(1)->visualRect(cards(1)->index(0, 0));
        QTest::mouseClick(list(1)->viewport(), Qt::RightButton, {}, rect.center());
        QContextMenuEvent event(QContextMenuEvent::Mouse, rect.center(),
                                list(1)->viewport()->mapToGlobal(rect.center()));
        QApplication::sendEvent(list(1)->viewport(), &event);
        auto *menu = m_page->findChild<QMenu *>(QStringLiteral("cardMenu"));
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(child<QAction>("archiveCard")));
        auto *moves = child<QMenu>("moveCardMenu");
        Q_EMIT moves->aboutToShow();
        QCOMPARE(moves->actions().size(), columns().size());
        QVERIFY(!moves->actions().at(1)->isEnabled());
        const CardId id = card(1, 0).id;
        moves->actions().at(3)->trigger();
        child<QAction>("copyId")->trigger();
        QCOMPARE(QApplication::clipboard()->text(), id.value);
        menu->close();
        QCOMPARE(card(3, 0).id, id);
        QTRY_VERIFY(!toast().isEmpty());
    }
    void searchesAndFilters()
    {
        const Card wanted = card(2, 1);
        type("boardSearch", wanted.key);
        QTRY_VERIFY(loaded() && cards(2)->find(wanted.id) && cards(2)->rowCount() < 5);
        type("boardSearch", QStringLiteral("nothing is called so"));
        auto *pane = child<StatePane>("boardPane");
        QTRY_COMPARE(pane->state(), StatePane::State::Empty);
        QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("stateButton")), Qt::LeftButton);
        QTRY_VERIFY(loaded() && cards(2)->rowCount() > 5);
        QCOMPARE(pane->state(), StatePane::State::Content);

        const PanelTagId tag = cards(0)->tags().first().id;
        auto *tags = child<ChoiceButton>("boardTag");
        tags->setChosen({tag.value});
        Q_EMIT tags->chosenChanged();
        QTRY_VERIFY(loaded());
        int kept = 0;
        for (int column = 0; column < columns().size(); ++column)
            for (const Card &each : cards(column)->items()) {
                QVERIFY(each.tagIds.contains(tag));
                ++kept;
            }
        QVERIFY(kept > 0);
        click("boardClear");
        auto *status = child<ChoiceButton>("boardStatus");
        status->setChosen({QString::number(static_cast<int>(CardStatus::Lost))});
        Q_EMIT status->chosenChanged();
        QTRY_VERIFY(loaded() && cards(0)->rowCount() == 0);
        QVERIFY(cards(4)->rowCount() > 0);
        for (const Card &each : cards(4)->items())
            QVERIFY(each.status == CardStatus::Lost);
        click("boardClear");
        QTRY_VERIFY(loaded() && cards(0)->rowCount() > 0);
        const UserId user = card(0, 0).userId;
        auto *people = child<ChoiceButton>("boardUser");
        people->setChosen({user.value});
        Q_EMIT people->chosenChanged();
        QTRY_VERIFY(loaded() && std::all_of(cards(0)->items().begin(), cards(0)->items().end(),
                                            [&user](const Card &each) { return each.userId == user; }));
    }
    void otherPanelIsRemembered()
    {
        const auto panels = await(api().panels());
        m_page->openPanel(panels->last().id);
        QTRY_VERIFY(loaded() && columns().size() == panels->last().steps.size());
        open(0, 0);
        QVERIFY2(!child<QPushButton>("cardWon")->isVisible(), "no sales panel");
        m_page = std::make_unique<PanelsPage>(m_bench->services());
        m_page->show();
        m_page->activated();
        QTRY_COMPARE(columns().size(), panels->last().steps.size());
    }
    void opensACardFromElsewhere()
    {
        const auto panels = await(api().panels());
        CardQuery query;
        query.panelId = panels->at(1).id;
        const auto page = await(api().cards(query, {}));
        const Card wanted = page->items.at(7);
        m_page->openCard(wanted.panelId, wanted.id);
        QTRY_VERIFY(child<CardDetail>("cardDetail")->isVisible());
        QCOMPARE(child<QLineEdit>("cardTitle")->text(), wanted.title);
        QSignalSpy contact(m_page.get(), &PanelsPage::contactRequested);
        click("cardContact");
        QCOMPARE(contact.size(), 1);
        click("closeCard");
        QVERIFY(!child<CardDetail>("cardDetail")->isVisible());
    }
    void eventsThatConcernTheCard()
    {
        const Card first = card(0, 0);
        NewEvent event;
        event.method = "POST";
        event.target = "/in/loja";
        event.head = "POST /in/loja HTTP/1.1\r\n\r\n";
        event.type = QStringLiteral("PANEL_CARD_UPDATE");
        event.cardId = first.id.value;
        event.body = json({{QStringLiteral("id"), first.id.value}});
        event.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
        m_bench->store->append(std::move(event), 1);
        open(0, 0);
        child<QTabWidget>("cardTabs")->setCurrentIndex(2);
        auto *events = child<QListView>("cardEvents");
        QTRY_COMPARE(events->model()->rowCount(), 1);
        QSignalSpy wanted(m_page.get(), &PanelsPage::eventRequested);
        QTest::mouseClick(events->viewport(), Qt::LeftButton, {},
                          events->visualRect(events->model()->index(0, 0)).center());
        QCOMPARE(wanted.size(), 1);
    }
    void errorAndAgain()
    {
        m_bench->sandbox.stop();
        QTRY_VERIFY(!m_bench->sandbox.isRunning());
        m_page->refresh();
        auto *pane = child<StatePane>("boardPane");
        QTRY_COMPARE(pane->state(), StatePane::State::Error);
        QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("stateButton")), Qt::LeftButton);
        QTRY_VERIFY(m_bench->session.platform() || !m_bench->session.isConnecting());
    }
    void leavingCancels()
    {
        m_page->refresh();
        m_page->hide();
        m_page->show();
        m_page->activated();
        QTRY_VERIFY(loaded());
    }
    void thousandsOfCardsAreReadAsTheyAreScrolled()
    {
        ScriptedServer server(&bigPanel);
        Account account;
        account.name = QStringLiteral("Grande");
        account.baseUrl = server.url();
        account = *m_bench->accounts.save(account);
        QVERIFY(await(m_bench->session.setToken(account.id, Secret(QStringLiteral("pn_1")))));
        m_bench->accounts.setCurrent(account.id);
        QTRY_VERIFY(columns().size() == 1 && cards(0)->rowCount() >= 100);
        QVERIFY2(cards(0)->rowCount() < 500, "no more than what is soon seen");
        auto *amount = columns().first()->findChild<QLabel *>(QStringLiteral("stepAmount"));
        QTRY_VERIFY2(amount->text().startsWith(u'≥'), "what was read so far is not the whole");
        QScrollBar *bar = list(0)->verticalScrollBar();
        QVERIFY(QTest::qWaitFor(
            [&] {
                bar->setValue(bar->maximum());
                return cards(0)->isComplete();
            },
            20000));
        QCOMPARE(cards(0)->rowCount(), allCards);
        QCOMPARE(amount->text(), QLocale().toCurrencyString(2.0 * allCards, QStringLiteral("R$")));
        QCOMPARE(columns().first()->findChild<Pill *>(QStringLiteral("stepCount"))->text(), QStringLiteral("3.000"));
        QVERIFY(QTest::qWaitFor([&] {
            bar->setValue(bar->maximum());
            return list(0)->viewport()->rect().intersects(list(0)->visualRect(cards(0)->index(allCards - 1, 0)));
        }));
    }
    void everyInputHasANameForScreenReaders()
    {
        open(0, 0);
        for (QWidget *each : m_page->findChildren<QWidget *>()) {
            const bool input = qobject_cast<QLineEdit *>(each) || qobject_cast<QComboBox *>(each) ||
                               qobject_cast<QAbstractButton *>(each) || qobject_cast<QAbstractItemView *>(each) ||
                               qobject_cast<QPlainTextEdit *>(each);
            const bool ours = !each->objectName().startsWith(QLatin1String("qt_")) && each->isVisible();
            if (input && ours && each->parentWidget()->objectName() != QLatin1String("qt_spinbox_lineedit") &&
                !each->inherits("QComboBoxPrivateContainer") && !each->objectName().contains(QLatin1String("Scroll")))
                QVERIFY2(!each->accessibleName().isEmpty(),
                         qPrintable(each->objectName() + u' ' + QLatin1String(each->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestPanelsPage)
#include "tst_panelspage.moc"
