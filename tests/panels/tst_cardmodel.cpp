#include "models/items/cardmodel.h"
#include "models/items/cardtext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;

namespace {

Card card(int number, const QString &tag = {})
{
    Card made;
    made.id = CardId(QString::number(number));
    made.title = QStringLiteral("Card %1").arg(number);
    made.key = QStringLiteral("VEN-%1").arg(number);
    made.position = number * 1000.0;
    made.amount = 10;
    if (!tag.isEmpty())
        made.tagIds = {PanelTagId(tag)};
    return made;
}

} // namespace

/// The cards of a step: pages, moves between them, tags that the platform cannot filter by; and how a card reads.
class TestCardModel : public QObject
{
    Q_OBJECT

    QList<Card> m_all;
    int m_requests = 0;

    CardModel::Source source()
    {
        return [this](const PageRequest &request) {
            ++m_requests;
            PageOf<Card> page;
            page.items = m_all.mid((request.number - 1) * request.size, request.size);
            page.more = request.number * request.size < m_all.size();
            page.total = m_all.size();
            return ready<PageOf<Card>>(page);
        };
    }
    static bool readAll(CardModel &model)
    {
        return QTest::qWaitFor([&model] {
            model.next();
            return model.isComplete();
        });
    }

private Q_SLOTS:
    void init()
    {
        m_all.clear();
        m_requests = 0;
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    }

    void readsOnAsItIsShown()
    {
        for (int i = 1; i <= 350; ++i)
            m_all += card(i);
        CardModel model(StepId(QStringLiteral("s")));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(source());
        model.reload();
        QTRY_COMPARE(model.rowCount(), 100);
        QCOMPARE(model.count(), 350);
        model.shown(5);
        QCOMPARE(m_requests, 1);
        model.shown(70);
        QTRY_COMPARE(model.rowCount(), 200);
        QVERIFY(readAll(model));
        QCOMPARE(model.rowCount(), 350);
        QCOMPARE(*model.loadedSum(), 3500.0);
    }
    void takingOneAwayLosesNone()
    {
        for (int i = 1; i <= 250; ++i)
            m_all += card(i);
        CardModel model(StepId(QStringLiteral("s")));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(source());
        model.reload();
        QTRY_COMPARE(model.rowCount(), 100);
        m_all.removeAt(10);
        model.remove(QStringLiteral("11"));
        QCOMPARE(model.count(), 249);
        QVERIFY(readAll(model));
        QCOMPARE(model.rowCount(), 249);
        for (const Card &each : std::as_const(m_all))
            QVERIFY2(model.find(each.id), qPrintable(each.id.value));
    }
    void insertsWhereItBelongs()
    {
        m_all = {card(1), card(2), card(3)};
        CardModel model(StepId(QStringLiteral("s")));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(source());
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowForPosition(0), 0);
        QCOMPARE(model.rowForPosition(2000), 2);
        QCOMPARE(model.rowForPosition(9000), 3);
        Card moved = card(3);
        moved.position = 1500;
        model.insert(1, moved);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(QStringLiteral("3")), 1);
        model.insert(99, card(7));
        QCOMPARE(model.rowOf(QStringLiteral("7")), 3);
    }
    void pausedGoesOn()
    {
        QList<std::shared_ptr<QPromise<Result<PageOf<Card>>>>> promises;
        CardModel model(StepId(QStringLiteral("s")));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource([&promises](const PageRequest &) {
            promises += std::make_shared<QPromise<Result<PageOf<Card>>>>();
            promises.last()->start();
            return promises.last()->future();
        });
        model.reload();
        model.pause();
        QVERIFY(promises.first()->isCanceled());
        promises.first()->finish();
        QTRY_VERIFY(model.state() == PagedModelBase::State::Ready);
        QVERIFY(!model.isComplete());
        model.next();
        promises.last()->addResult(Result<PageOf<Card>>(PageOf<Card>{{card(1)}, false, 1}));
        promises.last()->finish();
        QTRY_COMPARE(model.rowCount(), 1);
    }
    void tagsAreSearchedThroughAllPages()
    {
        for (int i = 1; i <= 950; ++i)
            m_all += card(i, i == 640 || i == 949 ? QStringLiteral("t") : QString());
        CardModel model(StepId(QStringLiteral("s")));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(CardModel::tagged(source(), PanelTagId(QStringLiteral("t")), &model));
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.count(), -1);
        QVERIFY(readAll(model));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.count(), 2);
        model.reload();
        QVERIFY(readAll(model));
        QCOMPARE(model.rowCount(), 2);
    }

    void reads()
    {
        const QDate today(2026, 3, 10);
        Card one = card(12);
        one.title = QStringLiteral("Maria <b>Souza</b>");
        one.amount = 1500;
        QCOMPARE(cardtext::amount(one), QStringLiteral("R$\u00a01.500,00"));
        QCOMPARE(cardtext::due(one, today).text, QStringLiteral("no date"));
        one.dueAt = QDateTime(QDate(2026, 3, 12), QTime(12, 0));
        QCOMPARE(cardtext::due(one, today).text, QStringLiteral("12/03"));
        one.dueAt = QDateTime(QDate(2027, 1, 2), QTime(12, 0));
        QCOMPARE(cardtext::due(one, today).text, QStringLiteral("02/01/2027"));
        one.dueAt = QDateTime(today, QTime(12, 0));
        QCOMPARE(cardtext::due(one, today).text, QStringLiteral("today"));
        one.overdue = true;
        QVERIFY(cardtext::due(one, today).tone == Tone::Bad);
        one.dueAt = QDateTime(QDate(2026, 3, 7), QTime(12, 0));
        QVERIFY(cardtext::due(one, today).text.contains(u'3'));
        one.status = CardStatus::Lost;
        one.lostReason = QStringLiteral("preço");
        QCOMPARE(cardtext::due(one, today).text, QStringLiteral("lost: preço"));
        QCOMPARE(cardtext::initials(QStringLiteral("Ana Paula Lima")), QStringLiteral("AL"));
        QCOMPARE(cardtext::initials(QStringLiteral("ana")), QStringLiteral("AN"));
        QCOMPARE(cardtext::initials(QStringLiteral("  ")), QString());
        one.tagIds = {PanelTagId(QStringLiteral("t")), PanelTagId(QStringLiteral("gone"))};
        const QString sentence = cardtext::sentence(
            one, {{PanelTagId(QStringLiteral("t")), QStringLiteral("Quente"), {}, {}}}, QStringLiteral("Ana"), today);
        QVERIFY2(sentence.contains(QLatin1String("VEN-12")) && sentence.contains(QLatin1String("Quente")) &&
                     sentence.contains(QLatin1String("Ana")),
                 qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestCardModel)
#include "tst_cardmodel.moc"
