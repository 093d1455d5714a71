#include "ui/forms/eventchecks.h"
#include "ui/forms/subscriptionform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;

/// The form of a webhook: what it checks, the order of its events, and what becomes of what was typed.
class TestSubscriptionForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SubscriptionForm> m_form;

    template <class T>
    T *child(const char *name) const
    {
        return m_form->findChild<T *>(QLatin1String(name));
    }
    static QStringList mainEvents()
    {
        QStringList list;
        for (const EventType &type : eventTypes(PlatformKind::WtsChat))
            if (type.main)
                list += type.id;
        return list;
    }
    static Subscription erp()
    {
        Subscription s;
        s.id = SubscriptionId(QStringLiteral("1"));
        s.name = QStringLiteral("ERP");
        s.url = QStringLiteral("https://erp.example/hook");
        s.events = mainEvents().mid(0, 7);
        return s;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase()
    {
        m_form.reset();
        m_theme.reset();
    }
    void init()
    {
        m_form = std::make_unique<SubscriptionForm>();
        m_form->setTypes(eventTypes(PlatformKind::WtsChat));
        m_form->resize(900, 500);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }

    void problemsShowAtTheirFields()
    {
        m_form->load({});
        QVERIFY(!m_form->validate());
        QVERIFY(child<QLabel>("subscriptionNameProblem")->isVisible());
        QVERIFY(child<QLabel>("subscriptionUrlProblem")->isVisible());
        QVERIFY(child<QLabel>("eventsProblem")->isVisible());
        QTest::keyClicks(child<QLineEdit>("subscriptionName"), QStringLiteral("ERP"));
        QVERIFY(!child<QLabel>("subscriptionNameProblem")->isVisible());
        child<QLineEdit>("subscriptionUrl")->setText(QStringLiteral("erp.example/hook"));
        child<QCheckBox>("event_CONTACT_NEW")->click();
        QVERIFY(!m_form->validate());
        QCOMPARE(child<QLabel>("subscriptionUrlProblem")->text(), checkWebhookUrl(QStringLiteral("erp.example/hook")));
        QVERIFY(!child<QLabel>("eventsProblem")->isVisible());
        child<QLineEdit>("subscriptionUrl")->setText(QStringLiteral("  https://erp.example/hook "));
        QVERIFY(m_form->validate());
        QCOMPARE(m_form->edited().url, QStringLiteral("https://erp.example/hook"));
    }
    void aServerErrorKeepsWhatWasTyped()
    {
        m_form->load(erp());
        child<QLineEdit>("subscriptionName")->setText(QStringLiteral("ERP novo"));
        Error error;
        error.text = QStringLiteral("The platform refused the webhook.");
        error.reference = QStringLiteral("A1B2C3");
        error.fields.insert(QStringLiteral("Url"), QStringLiteral("This URL is not allowed."));
        m_form->setBusy(true);
        m_form->setBusy(false);
        m_form->showError(error);
        QCOMPARE(child<QLineEdit>("subscriptionName")->text(), QStringLiteral("ERP novo"));
        QCOMPARE(child<QLabel>("subscriptionUrlProblem")->text(), QStringLiteral("This URL is not allowed."));
        const QString shown = child<Banner>("subscriptionError")->text();
        QVERIFY(shown.contains(error.text) && shown.contains(error.reference));
    }
    void eventsStandInTheOrderOfThePlatform()
    {
        QStringList order;
        for (const QWidget *input : m_form->findChild<EventChecks *>()->inputs())
            if (const QString name = input->objectName(); name.startsWith(QLatin1String("event_")))
                order += name.mid(6);
        QCOMPARE(order.mid(0, 11), mainEvents());

        // The same with the tab key, from the URL on.
        QStringList tabbed;
        const QWidget *start = child<QLineEdit>("subscriptionUrl");
        for (const QWidget *w = start->nextInFocusChain(); w != start; w = w->nextInFocusChain())
            if (w->objectName().startsWith(QLatin1String("event_")))
                tabbed += w->objectName().mid(6);
        QCOMPARE(tabbed, order);
    }
    void eachEventHasItsWholeName()
    {
        for (const EventType &type : eventTypes(PlatformKind::WtsChat)) {
            const auto *box = m_form->findChild<QCheckBox *>(QStringLiteral("event_%1").arg(type.id));
            QVERIFY2(box, qPrintable(type.id));
            QCOMPARE(box->accessibleName(), type.label);
        }
    }
    void countsAllAndNone()
    {
        m_form->load(erp());
        QCOMPARE(child<QLabel>("eventsCounter")->text(), QStringLiteral("7 of 11"));
        child<QPushButton>("eventsAll")->click();
        QCOMPARE(m_form->edited().events, mainEvents());
        child<QPushButton>("eventsNone")->click();
        QVERIFY(m_form->edited().events.isEmpty());
    }
    void unknownEventsAreKept()
    {
        Subscription s = erp();
        s.events += QStringLiteral("SOMETHING_NEW");
        m_form->load(s);
        QVERIFY(m_form->edited().events.contains(QStringLiteral("SOMETHING_NEW")));
        QVERIFY(!m_form->isDirty());
    }
    void dirtyOnlyWhenSomethingDiffers()
    {
        m_form->load(erp());
        QVERIFY(!m_form->isDirty());
        QVERIFY(!child<QPushButton>("saveSubscription")->isEnabled());
        QAbstractButton *active = child<QAbstractButton>("subscriptionEnabled");
        active->click();
        QVERIFY(m_form->isDirty());
        active->click();
        QVERIFY(!m_form->isDirty());
        QSignalSpy cancelled(m_form.get(), &SubscriptionForm::cancelRequested);
        QTest::keyClick(child<QLineEdit>("subscriptionName"), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
    }
};

QTEST_MAIN(TestSubscriptionForm)
#include "tst_subscriptionform.moc"
