#include "models/items/whazinghookmodel.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/whazingwebhooks/whazingwebhooksbench.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

namespace {

const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s;
const QByteArray testBody = R"({"event":"test","origin":"webhook-config","timestamp":"2026-11-21T12:00:00.000Z"})";
const QByteArray ticketBody = R"({"Type":"NewTicket","messageBody":"oi","ticket":{"id":1,"status":"pending"},
    "contact":{"id":1,"name":"Ana"},"whatsapp":{"id":1,"name":"Canal"}})";

} // namespace

/// *Verify*, the lint and the refusal of a token as the key, through the page's widgets and real sockets.
class TestWhazingVerify : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<WhazingWebhooksPage> m_page;

    template <class T>
    T *child(const char *name) const
    {
        return part<T>(*m_page, name);
    }
    bool said(const char *note, const QString &words) const { return says(*m_page, note, words); }
    QString key() const { return child<QLineEdit>("whazingKey")->text(); }
    bool isWaiting() const { return child<QPushButton>("whazingVerify")->text() == u"Stop waiting"_s; }

    void open(bool sandbox)
    {
        m_bench = std::make_unique<Workbench>();
        withWhazing(*m_bench, sandbox);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        m_page = std::make_unique<WhazingWebhooksPage>(m_bench->services());
        m_page->resize(1080, 744);
        m_page->show();
    }
    /// Until the receiver knows the inbox: a key to be checked is offered then.
    void leadHere() const
    {
        child<QPushButton>("useThisComputer")->click();
        QTRY_VERIFY(child<QLineEdit>("whazingUrl")->text().startsWith("http://127.0.0.1"_L1));
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("whazingCheckKey")->isVisible(), 10000);
    }
    /// A new one of the channel that leads to this computer, waiting.
    void wait(const QString &withKey)
    {
        m_page->primaryAction()->trigger();
        leadHere();
        child<QLineEdit>("whazingKey")->setText(withKey);
        child<QPushButton>("whazingVerify")->click();
        QVERIFY(isWaiting());
    }
    /// As it goes over the wire. `headers` end with CRLF each.
    QByteArray request(const QByteArray &headers, const QByteArray &body, const QByteArray &method = "POST") const
    {
        const QByteArray path = QUrl(child<QLineEdit>("whazingUrl")->text()).path().toUtf8();
        return method + ' ' + path + " HTTP/1.1\r\nContent-Type: application/json\r\n" + headers +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    void send(const QByteArray &requests, int answers = 1) const
    {
        RawClient client(m_bench->receiver.state().port);
        client.send(requests);
        QCOMPARE(client.readUntil("HTTP/1.1 200", answers, 20000).count("HTTP/1.1 200"), answers);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void whatCameIsJudged_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const QString chosen = u"minha-chave"_s;
        const auto row = [](const char *name, const QString &ours, const char *headers, const QByteArray &body,
                            const QString &says) {
            QTest::newRow(name) << ours << QByteArray(headers) << body << says;
        };
        row("the right key", chosen, "X-N8N-API-KEY: minha-chave\r\n", testBody, u"with the right key"_s);
        row("another key", chosen, "X-N8N-API-KEY: outra\r\n", testBody, u"with another key"_s);
        row("as Authorization", chosen, "Authorization: Bearer minha-chave\r\n", testBody, u"in Authorization"_s);
        row("no key sent", chosen, "", testBody, u"came, but without a key"_s);
        row("no key configured", {}, "", testBody, u"came, without a key"_s);
        row("a first event", chosen, "X-N8N-API-KEY: minha-chave\r\n", ticketBody,
            u"It works: “Ticket opened by a message” came"_s);
        row("a type that is not known", chosen, "X-N8N-API-KEY: minha-chave\r\n",
            R"({"Type":"PausedTicket","ticket":{"id":5}})", u"It works: “PausedTicket” came"_s);
        const QByteArray file = R"({"messageId":"A1","fromMe":false,"ticket":{"id":1},"mediaBase64":"%1"})";
        row("beyond what n8n takes", chosen, "X-N8N-API-KEY: minha-chave\r\n",
            QByteArray(file).replace("%1", QByteArray(16 * 1024 * 1024, 'A')), u"n8n would refuse it"_s);
    }
    void whatCameIsJudged()
    {
        QFETCH(QString, ours);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        open(false);
        wait(ours);
        send(request(headers, body));
        QTRY_VERIFY_WITH_TIMEOUT(said("whazingOutcome", says), 20000);
        QVERIFY(!isWaiting());
    }

    /// The probes of “Test URL” and of the diagnosis come to the same inbox, and so may what is not Whazing's.
    void onlyWhazingsOwnIsJudged()
    {
        open(false);
        wait(u"minha-chave"_s);
        const QByteArray probe = request("X-Gancho-Test: doctor\r\nX-N8N-API-KEY: outra\r\n", testBody);
        const QByteArray event = request("X-N8N-API-KEY: minha-chave\r\n", ticketBody);
        send(probe);
        send(request({}, {}, "GET"));
        send(request("X-N8N-API-KEY: outra\r\n", "{}"));
        QTRY_COMPARE(await(m_bench->store->count({})), 3);
        QVERIFY(isWaiting());
        send(event);
        QTRY_VERIFY_WITH_TIMEOUT(said("whazingOutcome", u"with the right key"_s), 10000);
        QVERIFY(!isWaiting());

        // In one transaction, with the probe as the newest.
        child<QPushButton>("whazingVerify")->click();
        QVERIFY(isWaiting());
        send(probe + event + probe, 3);
        QTRY_VERIFY_WITH_TIMEOUT(said("whazingOutcome", u"with the right key"_s), 10000);
    }

    void theSandboxRefusesTheTest_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("canal") << 0;
        QTest::newRow("fila") << 1;
    }
    void theSandboxRefusesTheTest()
    {
        QFETCH(int, action);
        open(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        m_page->paletteActions().at(action)->trigger();
        leadHere();
        child<QLineEdit>("whazingName")->setText(u"Bot"_s);
        child<QPushButton>("whazingVerify")->click();
        QTRY_VERIFY_WITH_TIMEOUT(said("whazingOutcome", u"The sandbox refused the test"_s), 10000);
        QVERIFY(!isWaiting());
        child<QPushButton>("whazingApply")->click();
        QTRY_VERIFY(said("whazingOutcome", u"The sandbox has it now"_s));
        child<QPushButton>("whazingVerify")->click();
        QTRY_VERIFY_WITH_TIMEOUT(said("whazingOutcome", u"with the right key"_s), 10000);
    }

    void theSwitchesAreLinted_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QStringList>("on");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int action, const char *on, const char *says) {
            QTest::newRow(name) << action << QString::fromLatin1(on).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromUtf8(says);
        };
        row("canal, none", 0, "", "No event is switched on");
        row("canal, filters without a message", 0, "ticket_new filter_open", "they do nothing");
        row("fila, none", 1, "", "No event is switched on");
        row("fila, filters alone", 1, "filter_open filter_pending", "No event is switched on");
        row("fila, received without a filter", 1, "message_received", "not one message is sent");
        row("fila, sent without a filter", 1, "message_sent", "not one message is sent");
        row("fila, base64", 1, "message_received filter_open media_base64", "base64");
        row("fila, all is well", 1, "message_sent filter_pending", "");
    }
    void theSwitchesAreLinted()
    {
        QFETCH(int, action);
        QFETCH(QStringList, on);
        QFETCH(QString, says);
        open(false);
        m_page->paletteActions().at(action)->trigger();
        for (const WhazingSwitch which : whazingSwitches(WhazingHookKind::Channel)) {
            const QString id = whazingSwitchId(which);
            m_page->findChild<QCheckBox *>(u"whazingSwitch_"_s + id)->setChecked(on.contains(id));
        }
        QCOMPARE(child<QWidget>("whazingNote_switches")->isHidden(), says.isEmpty());
        QVERIFY(says.isEmpty() || said("whazingNote_switches", says));
    }

    void aTokenAsTheKeyGivesWayToANewOne()
    {
        open(false);
        m_page->primaryAction()->trigger();
        child<QLineEdit>("whazingUrl")->setText(u"https://n8n.example/canal"_s);
        child<QLineEdit>("whazingKey")->setText(jwt);
        QVERIFY(said("whazingNote_key", u"looks like a token"_s));
        QGuiApplication::clipboard()->setText(u"before"_s);
        QVERIFY(!child<QPushButton>("whazingKeyCopy")->isEnabled());
        const auto guided = [this] {
            const auto all = m_page->findChildren<QPushButton *>(u"whazingCopyKey"_s);
            return all.isEmpty() ? nullptr : all.last();
        };
        QVERIFY(guided() && !guided()->isEnabled());
        guided()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);

        child<QPushButton>("whazingSave")->click();
        QCOMPARE(m_page->findChild<WhazingHookModel *>()->rowCount(), 0);
        const QString made = key();
        QCOMPARE(made.size(), 43);
        QVERIFY(said("whazingKeyReplaced", u"a new key in its place"_s));
        QVERIFY(child<QWidget>("whazingNote_key")->isHidden());
        guided()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), made);

        child<QPushButton>("whazingKeyRestore")->click();
        QCOMPARE(key(), jwt);
        QVERIFY(said("whazingNote_key", u"looks like a token"_s));
        QVERIFY(child<QWidget>("whazingKeyReplaced")->isHidden());
        child<QPushButton>("whazingSave")->click();
        QVERIFY2(key() != jwt && key() != made, "another one each time");
        const QString last = key();
        child<QPushButton>("whazingSave")->click();
        QTRY_COMPARE(m_page->findChild<WhazingHookModel *>()->rowCount(), 1);
        QTRY_VERIFY(!child<QPushButton>("whazingSave")->isEnabled());
        QCOMPARE(key(), last);
        QVERIFY(child<QWidget>("whazingKeyReplaced")->isHidden());
    }

    void theGuideSaysWhereAndWho()
    {
        open(false);
        const auto guide = [this] {
            QString text;
            for (const QLabel *label : child<QWidget>("whazingGuide")->findChildren<QLabel *>())
                if (label->isVisibleTo(m_page.get()))
                    text += label->text() + u'\n';
            return text;
        };
        m_page->primaryAction()->trigger();
        QVERIFY(guide().contains(u"Admin and Supervisor"_s) && guide().contains(u"the plan has Webhooks"_s));
        QVERIFY(!guide().contains(u"Nova Integração N8N"_s));
        child<QPushButton>("whazingCancel")->click();
        m_page->paletteActions().at(1)->trigger();
        QVERIFY2(guide().contains(u"Nova Integração N8N"_s), qPrintable(guide()));
        QVERIFY(guide().contains(u"Admin and Supervisor"_s));
    }
};

QTEST_MAIN(TestWhazingVerify)
#include "tst_whazingverify.moc"
