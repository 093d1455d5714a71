#include "models/items/subscriptionfiltermodel.h"
#include "models/items/subscriptionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;

namespace {

Subscription make(const char *id, const char *name, bool enabled = true)
{
    Subscription s;
    s.id = SubscriptionId(QLatin1String(id));
    s.name = QLatin1String(name);
    s.url = QStringLiteral("https://%1.example/hook").arg(QLatin1String(name).toString().toLower());
    s.enabled = enabled;
    s.events = QStringList{QStringLiteral("CONTACT_NEW")};
    return s;
}

} // namespace

class TestSubscriptionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacingKeepsWhatStays()
    {
        SubscriptionModel model(PlatformKind::WtsChat);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSubscriptions({make("1", "ERP"), make("2", "Planilha", false), make("3", "Loja")});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.enabledCount(), 2);
        const QPersistentModelIndex third(model.index(2, SubscriptionModel::NameColumn));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSubscriptions({make("2", "Planilha"), make("3", "Loja B"), make("4", "Novo")});
        QCOMPARE(reset.size(), 0);
        QVERIFY(third.isValid());
        QCOMPARE(third.data().toString(), QStringLiteral("Loja B"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(SubscriptionId(QStringLiteral("1"))), -1);
        QCOMPARE(model.enabledCount(), 3);
        model.remove(SubscriptionId(QStringLiteral("4")));
        QVERIFY(!model.find(SubscriptionId(QStringLiteral("4"))));
    }
    void filterByWordsAndState()
    {
        SubscriptionModel model(PlatformKind::WtsChat);
        SubscriptionFilterModel filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSubscriptions({make("1", "ERP"), make("2", "Planilha", false), make("3", "Loja")});
        filter.setShow(SubscriptionFilterModel::Show::Paused);
        QCOMPARE(filter.rowCount(), 1);
        filter.setShow(SubscriptionFilterModel::Show::Active);
        QCOMPARE(filter.rowCount(), 2);
        filter.setText(QStringLiteral("loja HOOK"));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Loja"));
    }
    void eventsInWords()
    {
        QStringList main;
        for (const EventType &type : eventTypes(PlatformKind::WtsChat))
            if (type.main)
                main += type.id;
        QCOMPARE(main.size(), 11);
        const auto text = [](const QStringList &events) {
            return SubscriptionModel::eventsText(PlatformKind::WtsChat, events);
        };
        QCOMPARE(text(main), QStringLiteral("all (11)"));
        QCOMPARE(text(main.mid(0, 7)), QStringLiteral("7 of 11"));
        QCOMPARE(text(main.mid(0, 7) + QStringList{QStringLiteral("SOMETHING_NEW")}), QStringLiteral("7 of 11 + 1"));
        QCOMPARE(text({QStringLiteral("CONTACT_NEW")}), QStringLiteral("Contact created"));
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionModel)
#include "tst_subscriptionmodel.moc"
