#include "app/exchange/eventmask.h"
#include "app/receiver/receiver.h"
#include "app/secrets/secretstore.h"
#include "app/signing/signing.h"
#include "app/store/eventstore.h"
#include "app/store/sqlite.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using gancho::test::await;
using gancho::test::RawClient;

class TestInboxes : public QObject
{
    Q_OBJECT

    static constexpr char secret[] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Receiver> m_receiver;

    void open()
    {
        m_store = std::move(*EventStore::open(m_folder->path()));
        m_receiver = std::make_unique<Receiver>(*m_store, *m_secrets);
        m_receiver->start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_receiver->state().phase, ReceiverState::Phase::Running);
    }

    static SenderCheck checkOf(SenderScheme scheme, SenderCheck::OnFailure onFailure = SenderCheck::OnFailure::Refuse)
    {
        return {scheme, {}, 300, onFailure, {}};
    }
    static qint64 now() { return QDateTime::currentSecsSinceEpoch(); }

    /// Made, and known to the receiver's thread.
    Inbox make(const QString &name, const SenderCheck &check, const QByteArray &key = secret)
    {
        Inbox inbox;
        inbox.name = name;
        inbox.check = check;
        std::optional<QList<Secret>> secrets;
        if (check.isActive())
            secrets = QList<Secret>{Secret(QString::fromUtf8(key))};
        const auto made = await(m_receiver->saveInbox(inbox, secrets));
        if (!made) {
            qWarning() << made.error().text;
            return {};
        }
        settle(*made);
        return *made;
    }
    void settle(const Inbox &inbox)
    {
        QTRY_VERIFY(m_receiver->inbox(inbox.id) && *m_receiver->inbox(inbox.id) == inbox);
    }
    void change(InboxId id, const std::function<void(Inbox &)> &f, const std::optional<QList<Secret>> &secrets = {})
    {
        Inbox inbox = *m_receiver->inbox(id);
        f(inbox);
        const auto saved = await(m_receiver->saveInbox(inbox, secrets));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        settle(*saved);
    }

    /// The status line and headers of the answer.
    QByteArray post(const QByteArray &target, const HeaderList &headers, const QByteArray &body)
    {
        RawClient client(m_receiver->state().port);
        QByteArray head = "POST " + target + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        for (const auto &[name, value] : headers)
            head += name + ": " + value + "\r\n";
        client.send(head + "\r\n" + body);
        return client.readUntil("\r\n\r\n");
    }
    static int statusOf(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }

    QVector<qint64> ids(const EventFilter &filter = {})
    {
        return await(m_store->ids(filter)).value_or(QVector<qint64>());
    }
    EventRecord newest()
    {
        const auto all = ids();
        return all.isEmpty() ? EventRecord() : await(m_store->record(EventId(all.first()))).value_or(EventRecord());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<SecretStore>(QString());
        open();
    }
    void cleanup()
    {
        m_receiver.reset();
        m_store.reset();
        m_secrets.reset();
    }

    void signedRequestsPassAndOthersDoNot_data()
    {
        QTest::addColumn<SenderScheme>("scheme");
        QTest::newRow("Standard Webhooks") << SenderScheme::StandardWebhooks;
        QTest::newRow("Clint") << SenderScheme::Clint;
        QTest::newRow("GitHub") << SenderScheme::GitHub;
        QTest::newRow("Stripe") << SenderScheme::Stripe;
        QTest::newRow("Shopify") << SenderScheme::Shopify;
        QTest::newRow("Meta") << SenderScheme::Meta;
        QTest::newRow("Slack") << SenderScheme::Slack;
        QTest::newRow("GitLab") << SenderScheme::GitLab;
        QTest::newRow("header") << SenderScheme::HeaderKey;
        QTest::newRow("query") << SenderScheme::QueryToken;
        QTest::newRow("path") << SenderScheme::PathToken;
    }
    void signedRequestsPassAndOthersDoNot()
    {
        QFETCH(SenderScheme, scheme);
        const SenderCheck check = checkOf(scheme);
        const Inbox inbox = make(QStringLiteral("loja"), check);
        QVERIFY(inbox.id.isValid());
        const QByteArray body = R"({"eventType":"CONTACT_NEW","content":{"id":"c-1","name":"Maria"}})";
        const auto headers = signing::sign(check, secret, "msg_1", now(), body);
        QVERIFY(headers);
        const QByteArray target = signing::addressed(check, secret, "/in/loja");
        QCOMPARE(statusOf(post(target, *headers, body)), 200);
        EventRecord record = newest();
        QCOMPARE(record.summary.verification, Verification::Passed);
        QCOMPARE(record.verdict.reason, SenderReason::Passed);
        QCOMPARE(record.verdict.scheme, scheme);
        QCOMPARE(record.summary.type, QStringLiteral("CONTACT_NEW"));
        QCOMPARE(record.body, body);
        QVERIFY(record.head.startsWith("POST " + target + ' '));

        const QByteArray other = "whsec_YW5vdGhlciBvbmUsIGEgd3Jvbmcgb25l";
        const auto wrong = signing::sign(check, other, "msg_1", now(), body);
        const QByteArray answer = post(signing::addressed(check, other, "/in/loja"), *wrong, body);
        QCOMPARE(statusOf(answer), 401);
        record = newest();
        QCOMPARE(record.summary.verification, Verification::Failed);
        QCOMPARE(record.verdict.reason, SenderReason::WrongSecret);
        QCOMPARE(record.summary.status, 401);
        QCOMPARE(record.body, body);

        QCOMPARE(statusOf(post("/in/loja", {}, body)), 401);
        const SenderReason missing = newest().verdict.reason;
        QCOMPARE(missing, scheme == SenderScheme::QueryToken  ? SenderReason::MissingParameter
                          : scheme == SenderScheme::PathToken ? SenderReason::MissingPathToken
                                                              : SenderReason::MissingHeader);

        EventFilter failed;
        failed.verifications = {Verification::Failed};
        QCOMPARE(ids(failed).size(), 2);
        EventFilter passed;
        passed.verifications = {Verification::Passed};
        QCOMPARE(ids(passed).size(), 1);
    }

    void aFailureMayOnlyBeMarked()
    {
        make(QStringLiteral("loja"), checkOf(SenderScheme::GitHub, SenderCheck::OnFailure::Mark));
        QCOMPARE(statusOf(post("/in/loja", {{"X-Hub-Signature-256", "sha256=" + QByteArray(64, 'a')}}, "x")), 200);
        QCOMPARE(newest().summary.verification, Verification::Failed);
        QCOMPARE(newest().verdict.reason, SenderReason::WrongSecret);
    }

    void inboxesWithoutACheckCheckNothing()
    {
        make(QStringLiteral("livre"), {});
        QCOMPARE(statusOf(post("/in/livre", {{"X-Hub-Signature-256", "sha256=x"}}, "x")), 200);
        QCOMPARE(newest().summary.verification, Verification::NotChecked);
        QCOMPARE(newest().verdict, SenderVerdict());
    }

    void theReasonNamesTheOtherInbox()
    {
        make(QStringLiteral("loja"), checkOf(SenderScheme::Stripe));
        make(QStringLiteral("vendas"), checkOf(SenderScheme::GitHub), "segredo-das-vendas");
        const auto headers = signing::sign(checkOf(SenderScheme::Stripe), "segredo-das-vendas", {}, now(), "x");
        QCOMPARE(statusOf(post("/in/loja", *headers, "x")), 401);
        QCOMPARE(newest().verdict.reason, SenderReason::OtherInbox);
        QCOMPARE(newest().verdict.inbox, QStringLiteral("vendas"));
    }

    void clocksThatDiffer()
    {
        const Inbox inbox = make(QStringLiteral("loja"), checkOf(SenderScheme::Slack));
        const auto headers = signing::sign(inbox.check, secret, {}, now() - 420, "x");
        QCOMPARE(statusOf(post("/in/loja", *headers, "x")), 401);
        QCOMPARE(newest().verdict.reason, SenderReason::TooOld);
        QVERIFY(qAbs(newest().verdict.seconds - 420) <= 5);
        change(inbox.id, [](Inbox &i) { i.check.toleranceSeconds = 3600; });
        QCOMPARE(statusOf(post("/in/loja", *headers, "x")), 200);
    }

    void copiesAreRecognised()
    {
        const Inbox inbox = make(QStringLiteral("loja"), checkOf(SenderScheme::StandardWebhooks));
        const auto first = signing::sign(inbox.check, secret, "msg_1", now(), "x");
        QCOMPARE(statusOf(post("/in/loja", *first, "x")), 200);
        QCOMPARE(statusOf(post("/in/loja", *first, "x")), 401);
        QCOMPARE(newest().verdict.reason, SenderReason::Replayed);
        QVERIFY(newest().verdict.seconds <= 5);
        // A sender that tries again keeps the id and signs with another time.
        const auto again = signing::sign(inbox.check, secret, "msg_1", now() + 1, "x");
        QCOMPARE(statusOf(post("/in/loja", *again, "x")), 200);
        // Nothing that failed is remembered.
        HeaderList broken = *signing::sign(inbox.check, secret, "msg_2", now(), "y");
        QCOMPARE(statusOf(post("/in/loja", broken, "z")), 401);
        QCOMPARE(statusOf(post("/in/loja", broken, "y")), 200);
        // Another inbox has seen nothing yet.
        make(QStringLiteral("outra"), checkOf(SenderScheme::StandardWebhooks));
        QCOMPARE(statusOf(post("/in/outra", *first, "x")), 200);
    }

    void whatCouldNotBeStoredIsNoCopyWhenItComesAgain()
    {
        const Inbox inbox = make(QStringLiteral("loja"), checkOf(SenderScheme::Stripe));
        const auto headers = signing::sign(inbox.check, secret, {}, now(), "x");
        auto db = SqliteConnection::open(m_folder->filePath(QStringLiteral("events.sqlite")));
        QVERIFY(db->execute("CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(FAIL, 'full'); END"));
        QCOMPARE(statusOf(post("/in/loja", *headers, "x")), 503);
        QVERIFY(db->execute("DROP TRIGGER full"));
        QCOMPARE(statusOf(post("/in/loja", *headers, "x")), 200);
        QCOMPARE(newest().verdict.reason, SenderReason::Passed);
        QCOMPARE(statusOf(post("/in/loja", *headers, "x")), 401);
    }

    void largeBodiesAreCheckedToo()
    {
        const Inbox inbox = make(QStringLiteral("loja"), checkOf(SenderScheme::Shopify));
        make(QStringLiteral("livre"), {});
        const QByteArray body = "[\"" + QByteArray(5 << 20, 'x') + "\"]";
        const auto headers = signing::sign(inbox.check, secret, {}, 0, body);
        QCOMPARE(statusOf(post("/in/loja", *headers, body)), 200);
        QCOMPARE(newest().verdict.reason, SenderReason::Passed);
        QCOMPARE(newest().body, body);
        // What takes its time holds up nobody else: all of the others are answered before.
        RawClient slow(m_receiver->state().port);
        slow.send("POST /in/loja HTTP/1.1\r\nX-Shopify-Hmac-SHA256: " + QByteArray(32, 'a').toBase64() +
                  "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(statusOf(post("/in/livre", {}, "x")), 200);
        QCOMPARE(statusOf(slow.readUntil("\r\n\r\n", 1, 20000)), 401);
        EventFilter failed;
        failed.verifications = {Verification::Failed};
        QTRY_COMPARE(ids(failed).size(), 1);
    }

    void whilePausedSendersAreToldToComeAgain()
    {
        const Inbox inbox = make(QStringLiteral("loja"), checkOf(SenderScheme::GitHub));
        const auto paused = await(m_receiver->pauseInbox(inbox.id, true));
        QVERIFY(paused && paused->paused);
        settle(*paused);
        const auto headers = signing::sign(inbox.check, secret, {}, 0, "x");
        const QByteArray answer = post("/in/loja", *headers, "x");
        QCOMPARE(statusOf(answer), 503);
        QVERIFY(answer.toLower().contains("retry-after: 300"));
        QCOMPARE(newest().summary.status, 503);
        QCOMPARE(newest().summary.inbox, inbox.id);
        QCOMPARE(newest().summary.verification, Verification::NotChecked);
        const auto going = await(m_receiver->pauseInbox(inbox.id, false));
        settle(*going);
        QCOMPARE(statusOf(post("/in/loja", *headers, "x")), 200);
    }

    void renamedAndDeleted()
    {
        const Inbox inbox = make(QStringLiteral("loja"), checkOf(SenderScheme::PathToken), "uma-chave-boa");
        QCOMPARE(statusOf(post("/in/loja/uma-chave-boa", {}, "x")), 200);
        const auto renamed = await(m_receiver->renameInbox(inbox.id, QStringLiteral("matriz")));
        QVERIFY(renamed);
        settle(*renamed);
        QCOMPARE(statusOf(post("/in/loja/uma-chave-boa", {}, "x")), 404);
        QCOMPARE(statusOf(post("/in/matriz/uma-chave-boa", {}, "y")), 200);
        QCOMPARE(newest().summary.inboxName, QStringLiteral("matriz"));

        const QString key = renamed->check.keychainKey;
        QVERIFY(!await(m_secrets->read(key))->isEmpty());
        QVERIFY(await(m_receiver->removeInbox(inbox.id)));
        QTRY_VERIFY(m_receiver->inboxes().isEmpty());
        QVERIFY(await(m_secrets->read(key))->isEmpty());
        QCOMPARE(newest().summary.inboxName, QStringLiteral("matriz"));
        QCOMPARE(newest().summary.inbox, inbox.id);
        QCOMPARE(statusOf(post("/in/matriz/uma-chave-boa", {}, "x")), 404);
        const auto gone = await(m_receiver->renameInbox(inbox.id, QStringLiteral("filial")));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
        QVERIFY(!await(m_receiver->removeInbox(inbox.id)));

        const Inbox next = make(QStringLiteral("matriz"), {});
        QVERIFY(next.id.isValid() && next.id != inbox.id);
        QCOMPARE(statusOf(post("/in/matriz", {}, "x")), 200);
        EventFilter ofTheFormer;
        ofTheFormer.inboxes = {inbox.id};
        QCOMPARE(ids(ofTheFormer).size(), 2);
    }

    void aChangeThatFailsChangesNothing()
    {
        make(QStringLiteral("vendas"), {});
        const Inbox inbox = make(QStringLiteral("loja"), checkOf(SenderScheme::GitHub));
        Inbox taken = inbox;
        taken.name = QStringLiteral("vendas");
        const auto refused =
            await(m_receiver->saveInbox(taken, QList<Secret>{Secret(QStringLiteral("outro-segredo"))}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        const auto headers = signing::sign(inbox.check, secret, {}, 0, "x");
        QCOMPARE(statusOf(post("/in/loja", *headers, "x")), 200);

        const auto wrong = [this](const Inbox &i, const std::optional<QList<Secret>> &secrets, const QString &field) {
            const auto result = await(m_receiver->saveInbox(i, secrets));
            return !result && result.error().kind == ErrorKind::Invalid && result.error().fields.contains(field);
        };
        Inbox other;
        other.name = QStringLiteral("Loja Azul");
        QVERIFY(wrong(other, std::nullopt, inboxfield::name));
        other.name = QStringLiteral("azul");
        other.check = checkOf(SenderScheme::StandardWebhooks);
        QVERIFY(wrong(other, std::nullopt, inboxfield::secret));
        QVERIFY(wrong(other, QList<Secret>{Secret(QStringLiteral("whsec_?"))}, inboxfield::secret));
        other.check = checkOf(SenderScheme::HeaderKey);
        other.check.name = QStringLiteral("X Chave");
        QVERIFY(wrong(other, QList<Secret>{Secret(QStringLiteral("comprida-o-bastante"))}, inboxfield::checkName));
        QCOMPARE(m_receiver->inboxes().size(), 2);
    }

    void severalSecretsWhileOneIsReplaced()
    {
        const Inbox inbox = make(QStringLiteral("loja"), checkOf(SenderScheme::GitHub), "segredo-antigo");
        const auto status = [&](const QByteArray &with) {
            return statusOf(post("/in/loja", *signing::sign(inbox.check, with, {}, 0, "x"), "x"));
        };
        const auto list = [](std::initializer_list<const char *> texts) {
            QList<Secret> secrets;
            for (const char *text : texts)
                secrets += Secret(QLatin1String(text));
            return secrets;
        };
        change(
            inbox.id, [](Inbox &) {}, list({"segredo-novo", "segredo-antigo"}));
        QCOMPARE(await(m_receiver->secretsOf(inbox.id)), list({"segredo-novo", "segredo-antigo"}));
        QCOMPARE(status("segredo-antigo"), 200);
        QCOMPARE(status("segredo-novo"), 200);
        change(
            inbox.id, [](Inbox &) {}, list({"segredo-novo"}));
        QCOMPARE(status("segredo-antigo"), 401);
        QCOMPARE(status("segredo-novo"), 200);
        QVERIFY(await(m_secrets->read(inbox.check.keychainKey))->isEmpty());
        // Without a check there is no secret to keep.
        const QString key = m_receiver->inbox(inbox.id)->check.keychainKey;
        change(inbox.id, [](Inbox &i) { i.check = {}; });
        QCOMPARE(status("whatever-it-is"), 200);
        QVERIFY(await(m_secrets->read(key))->isEmpty());
    }

    void secretsAreInTheKeychainOnly()
    {
        const Inbox inbox = make(QStringLiteral("loja"), checkOf(SenderScheme::Stripe), "um-segredo-bem-guardado");
        const auto headers = signing::sign(inbox.check, "um-segredo-bem-guardado", {}, now(), "x");
        QCOMPARE(statusOf(post("/in/loja", *headers, "x")), 200);
        m_receiver.reset();
        m_store.reset();
        QDir folder(m_folder->path());
        int files = 0;
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("um-segredo-bem-guardado"), qPrintable(name));
            ++files;
        }
        QVERIFY(files > 0);

        open();
        QVERIFY(m_receiver->hasSecret(inbox.id));
        const auto later = signing::sign(inbox.check, "um-segredo-bem-guardado", {}, now() + 1, "x");
        QCOMPARE(statusOf(post("/in/loja", *later, "x")), 200);
        QCOMPARE(newest().verdict.reason, SenderReason::Passed);
        m_receiver.reset();
        m_store.reset();

        // A keychain that does not have it: the sender may be right, so it is not refused for good.
        m_secrets = std::make_unique<SecretStore>(QString());
        open();
        QVERIFY(!m_receiver->hasSecret(inbox.id));
        const QByteArray answer = post("/in/loja", *later, "x");
        QCOMPARE(statusOf(answer), 503);
        QVERIFY(answer.toLower().contains("retry-after"));
        QCOMPARE(newest().verdict.reason, SenderReason::NoSecret);
    }

    void tokensAreMasked()
    {
        Inbox inbox = make(QStringLiteral("loja"), checkOf(SenderScheme::PathToken), "ficha-secreta-1");
        QVERIFY(m_receiver->senderUrl(inbox).endsWith(QStringLiteral("/in/loja/ficha-secreta-1")));
        QCOMPARE(statusOf(post("/in/loja/ficha-secreta-1/novo?x=1", {}, "x")), 200);
        const auto shows = [this](const QByteArray &token) {
            const EventRecord record = newest();
            const EventRecord masked = exchange::masked(record);
            return !record.head.contains(token) || masked.head.contains(token) ||
                   masked.summary.target.contains(QString::fromUtf8(token)) ||
                   record.summary.target.contains(QString::fromUtf8(token));
        };
        QVERIFY(!shows("ficha-secreta-1"));
        QVERIFY(exchange::masked(newest()).head.startsWith("POST /in/loja/***/novo?x=1 HTTP/1.1\r\n"));
        const auto paused = await(m_receiver->pauseInbox(inbox.id, true));
        settle(*paused);
        QCOMPARE(statusOf(post("/in/loja/ficha-secreta-1", {}, "x")), 503);
        QVERIFY(!shows("ficha-secreta-1"));
        RawClient broken(m_receiver->state().port);
        broken.send("POST /in/loja/ficha-secreta-1 HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
        QVERIFY(broken.readUntil("\r\n\r\n").startsWith("HTTP/1.1 400"));
        QTRY_COMPARE(newest().summary.status, 400);
        QVERIFY(!shows("ficha-secreta-1"));

        SenderCheck query = checkOf(SenderScheme::QueryToken);
        query.name = QStringLiteral("chave");
        make(QStringLiteral("consulta"), query, "ficha-secreta-2");
        QCOMPARE(statusOf(post("/in/consulta?a=1&chave=ficha-secreta-2", {}, "x")), 200);
        QVERIFY(!shows("ficha-secreta-2"));
        SenderCheck header = checkOf(SenderScheme::HeaderKey);
        header.name = QStringLiteral("X-Senha-Da-Loja");
        make(QStringLiteral("cabecalho"), header, "ficha-secreta-3");
        QCOMPARE(statusOf(post("/in/cabecalho", {{"x-senha-da-loja", "ficha-secreta-3"}}, "x")), 200);
        QVERIFY(!shows("ficha-secreta-3"));
    }
};

QTEST_GUILESS_MAIN(TestInboxes)
#include "tst_inboxes.moc"
