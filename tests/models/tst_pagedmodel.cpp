#include "models/items/contacttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;

namespace {

Contact contact(int number)
{
    Contact made;
    made.id = ContactId(QStringLiteral("c%1").arg(number));
    made.name = QStringLiteral("Contato %1").arg(number);
    return made;
}

/// A list of contacts that can change between its pages, and lie about itself.
struct Shelf
{
    QList<int> numbers;
    int asked = 0;
    int promisesMore = -1; ///< 1: always, 0: never, -1: truly
    std::optional<Error> failing;

    Future<PageOf<Contact>> page(const PageRequest &request)
    {
        ++asked;
        if (failing)
            return ready<PageOf<Contact>>(fail(*failing));
        PageOf<Contact> page;
        const qsizetype first = qsizetype{request.number - 1} * request.size;
        for (const int number : numbers.mid(first, request.size))
            page.items += contact(number);
        page.more = promisesMore < 0 ? first + request.size < numbers.size() : promisesMore > 0;
        page.total = numbers.size();
        return ready<PageOf<Contact>>(page);
    }
};

QList<int> upTo(int count)
{
    QList<int> list;
    for (int i = 0; i < count; ++i)
        list += i;
    return list;
}

} // namespace

class TestPagedModel : public QObject
{
    Q_OBJECT

    Shelf m_shelf;
    std::unique_ptr<ContactTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_shelf = {};
        m_model = std::make_unique<ContactTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setSource([this](const PageRequest &request) { return m_shelf.page(request); });
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void readsPageByPage()
    {
        m_shelf.numbers = upTo(250);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 100);
        QVERIFY(m_model->canFetchMore({}));
        QCOMPARE(m_model->total(), 250);
        m_model->fetchMore({});
        m_model->fetchMore({}); // one request at a time
        QTRY_COMPARE(m_model->rowCount(), 200);
        QCOMPARE(m_shelf.asked, 2);
        m_model->shown(150);
        QTRY_COMPARE(m_model->rowCount(), 250);
        QVERIFY(m_model->isComplete());
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->index(249, ContactTableModel::NameColumn).data().toString(), QStringLiteral("Contato 249"));
    }
    void whatShiftsBetweenPagesComesOnce()
    {
        m_shelf.numbers = upTo(150);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 100);
        m_shelf.numbers.prepend(1000); // pushes number 99 onto the next page
        m_model->next();
        QTRY_COMPARE(m_model->rowCount(), 150);
        QSet<QString> ids;
        for (const Contact &one : m_model->items())
            ids.insert(one.id.value);
        QCOMPARE(ids.size(), 150);
    }
    void whatMovesUpBetweenPagesIsNotLost()
    {
        m_shelf.numbers = upTo(250);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 100);
        m_shelf.numbers.removeAt(3); // number 100 is on the first page now
        while (!m_model->isComplete()) {
            QTRY_VERIFY(m_model->state() == PagedModelBase::State::Ready);
            m_model->next();
        }
        QVERIFY(m_model->rowOf(QStringLiteral("c100")) >= 0);
        QCOMPARE(m_model->rowCount(), 250); // with the one that has left since it was read
    }
    void promisesWithoutRowsAreNotBelieved()
    {
        m_shelf.numbers = upTo(10);
        m_shelf.promisesMore = 1;
        m_model->reload();
        for (int i = 0; i < 20 && !m_model->isComplete(); ++i) {
            QTRY_VERIFY(m_model->state() == PagedModelBase::State::Ready);
            m_model->next();
        }
        QTRY_VERIFY(m_model->isComplete());
        QCOMPARE(m_model->rowCount(), 10);
        QCOMPARE(m_shelf.asked, 4);
    }
    void failureKeepsTheRowsAndGoesOn()
    {
        m_shelf.numbers = upTo(150);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 100);
        Error error;
        error.kind = ErrorKind::Network;
        error.text = QStringLiteral("gone");
        m_shelf.failing = error;
        m_model->next();
        QTRY_VERIFY(m_model->state() == PagedModelBase::State::Failed);
        QCOMPARE(m_model->rowCount(), 100);
        QCOMPARE(m_model->error().text, QStringLiteral("gone"));
        m_shelf.failing.reset();
        m_model->next();
        QTRY_COMPARE(m_model->rowCount(), 150);
    }
    void overtakenAnswersAreDropped()
    {
        m_shelf.numbers = upTo(5);
        m_model->reload();
        m_shelf.numbers = upTo(3);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCoreApplication::processEvents();
        QCOMPARE(m_model->rowCount(), 3);
        m_model->reload();
        m_model->clear();
        QCoreApplication::processEvents();
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->state() == PagedModelBase::State::Idle);
    }
    void rowsArePutAndRemoved()
    {
        m_shelf.numbers = upTo(5);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 5);
        Contact changed = contact(3);
        changed.name = QStringLiteral("Nova");
        m_model->put(changed);
        QCOMPARE(m_model->index(3, 0).data().toString(), QStringLiteral("Nova"));
        m_model->put(contact(77));
        QCOMPARE(m_model->rowCount(), 5);
        m_model->put(contact(77), true);
        QCOMPARE(m_model->rowOf(QStringLiteral("c77")), 0);
        QCOMPARE(m_model->total(), 6);
        m_model->remove(QStringLiteral("c77"));
        m_model->remove(QStringLiteral("c78"));
        QCOMPARE(m_model->rowCount(), 5);
    }
};

QTEST_GUILESS_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
