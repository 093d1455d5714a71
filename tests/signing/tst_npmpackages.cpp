#include "app/signing/signing.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace gancho;
using namespace gancho::signing;

/// Against the npm packages `standardwebhooks` and `stripe`, where node finds them: by NODE_PATH.
class TestNpmPackages : public QObject
{
    Q_OBJECT

    static constexpr char script[] = R"js(
const given = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const { Webhook } = require('standardwebhooks');
const Stripe = require('stripe');
const stripe = new Stripe('sk_test_x');
const answers = given.map(one => {
    try {
        if (one.scheme === 'standard-webhooks') {
            const hook = new Webhook(one.secret);
            if (one.verify) { hook.verify(one.body, one.headers); return { ok: true }; }
            const signature = hook.sign(one.id, new Date(one.time * 1000), one.body);
            return { headers: { 'webhook-id': one.id, 'webhook-timestamp': String(one.time), 'webhook-signature': signature } };
        }
        if (one.verify) { stripe.webhooks.constructEvent(one.body, one.headers['Stripe-Signature'], one.secret); return { ok: true }; }
        return { headers: { 'Stripe-Signature': stripe.webhooks.generateTestHeaderString(
            { payload: one.body, secret: one.secret, timestamp: one.time }) } };
    } catch (error) {
        return { ok: false, error: String(error) };
    }
});
console.log(JSON.stringify(answers));
)js";

    static QJsonArray ask(const QJsonArray &questions, QByteArray *problem = nullptr)
    {
        QProcess node;
        node.start(QStringLiteral("node"), {QStringLiteral("-e"), QLatin1String(script)});
        node.write(QJsonDocument(questions).toJson(QJsonDocument::Compact));
        node.closeWriteChannel();
        node.waitForFinished(20000);
        if (problem)
            *problem = node.readAllStandardError();
        return QJsonDocument::fromJson(node.readAllStandardOutput()).array();
    }

    struct Case
    {
        SenderCheck check;
        QString name;
        QByteArray secret, body;
    };
    static QList<Case> cases()
    {
        const auto check = [](SenderScheme scheme) {
            return SenderCheck{scheme, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        };
        QList<Case> all;
        for (const QByteArray &body :
             {QByteArray(R"({"test": 2432232314})"), QByteArray("{\"nome\":\"São João\",\"texto\":\"a\\u00e3\\n😀\"}\n"),
              QByteArray("{\"long\":\"" + QByteArray(100000, 'x') + "\"}")}) {
            all.append({check(SenderScheme::StandardWebhooks), QStringLiteral("standard-webhooks"),
                        newSecret(SenderScheme::StandardWebhooks), body});
            all.append({check(SenderScheme::Stripe), QStringLiteral("stripe"),
                        "whsec_" + newSecret(SenderScheme::Stripe), body});
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
            QSKIP("There is no node.");
        QByteArray problem;
        ask({}, &problem);
        if (problem.contains("Cannot find module"))
            QSKIP("NODE_PATH does not lead to the packages standardwebhooks and stripe.");
        QVERIFY2(problem.isEmpty(), problem.constData());
    }

    void theyTakeWhatIsSignedHere()
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QJsonArray questions;
        QList<bool> expected;
        for (const Case &one : cases())
            for (const bool sound : {true, false}) {
                const auto headers = sign(one.check, one.secret, "msg_1", now, one.body);
                QVERIFY(headers);
                QJsonObject list;
                for (const auto &[name, value] : *headers)
                    list.insert(QString::fromLatin1(name), QString::fromLatin1(value));
                questions +=
                    QJsonObject{{QStringLiteral("verify"), true},
                                {QStringLiteral("scheme"), one.name},
                                {QStringLiteral("secret"), QString::fromLatin1(one.secret)},
                                {QStringLiteral("headers"), list},
                                {QStringLiteral("body"), QString::fromUtf8(sound ? one.body : one.body + ' ')}};
                expected += sound;
            }
        const QJsonArray answers = ask(questions);
        QCOMPARE(answers.size(), expected.size());
        for (int i = 0; i < expected.size(); ++i)
            QVERIFY2(answers[i][QStringLiteral("ok")].toBool() == expected[i],
                     qPrintable(answers[i][QStringLiteral("error")].toString()));
    }

    void whatTheySignIsTakenHere()
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QList<Case> all = cases();
        QJsonArray questions;
        for (const Case &one : all)
            questions += QJsonObject{{QStringLiteral("verify"), false},
                                     {QStringLiteral("scheme"), one.name},
                                     {QStringLiteral("secret"), QString::fromLatin1(one.secret)},
                                     {QStringLiteral("id"), QStringLiteral("msg_2")},
                                     {QStringLiteral("time"), now},
                                     {QStringLiteral("body"), QString::fromUtf8(one.body)}};
        const QJsonArray answers = ask(questions);
        QCOMPARE(answers.size(), all.size());
        for (int i = 0; i < all.size(); ++i) {
            const QJsonObject list = answers[i][QStringLiteral("headers")].toObject();
            QVERIFY2(!list.isEmpty(), qPrintable(answers[i][QStringLiteral("error")].toString()));
            SignedRequest request{"/in/loja", {}, all[i].body};
            for (auto it = list.begin(); it != list.end(); ++it)
                request.headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
            QCOMPARE(verify(all[i].check, {all[i].secret}, request, now).verdict.reason, SenderReason::Passed);
            QCOMPARE(verify(all[i].check, {all[i].secret}, request, now + 420).verdict.reason, SenderReason::TooOld);
            request.body += ' ';
            QCOMPARE(verify(all[i].check, {all[i].secret}, request, now).verdict.reason, SenderReason::WrongSecret);
        }
    }
};

QTEST_GUILESS_MAIN(TestNpmPackages)
#include "tst_npmpackages.moc"
