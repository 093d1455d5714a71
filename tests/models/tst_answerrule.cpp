#include "models/domain/answerrulecodec.h"
#include "models/domain/answertemplate.h"
#include "models/domain/retrystory.h"

#include <QTest>

using namespace gancho;

class TestAnswerRule : public QObject
{
    Q_OBJECT

    static constexpr qint64 second = 1'000'000;
    static constexpr qint64 minute = 60 * second;

    static AnswerRule whole()
    {
        AnswerRule rule;
        rule.name = QStringLiteral("Duas vezes 500");
        rule.enabled = false;
        rule.match = {QStringLiteral("POST"),     QStringLiteral("/pedidos/*"),     QStringLiteral("X-Event"),
                      QStringLiteral("paid*"),    QStringLiteral("content.status"), QStringLiteral("CLOSED"),
                      QStringLiteral("SESSION_*")};
        rule.answer = {201, {{"X-A", "b"}, {"X-A", "c"}}, QStringLiteral("{\"id\":\"{{id}}\"}"), 1500};
        rule.rehearsal = {Rehearsal::Kind::Status, 2, Rehearsal::Per::AllRequests, 429, 30, 500, 60};
        return rule;
    }

    static RetryStory storyOf(const QList<qint64> &atUs, qint64 nowUs, int last = 500)
    {
        QVector<RetryAttempt> attempts;
        for (const qint64 at : atUs)
            attempts += {at, 500};
        if (!attempts.isEmpty())
            attempts.last().status = last;
        return retryStory(attempts, nowUs);
    }

private Q_SLOTS:
    void rulesAreReadAsWritten()
    {
        AnswerRule handshake;
        handshake.handshake = true;
        handshake.tokenKey = QStringLiteral("inbox-verify-1");
        const QList<AnswerRule> rules{whole(), handshake, AnswerRule()};
        QCOMPARE(AnswerRuleCodec::read(AnswerRuleCodec::write(rules)), rules);
        for (const auto kind : {Rehearsal::Kind::NoAnswer, Rehearsal::Kind::Drip, Rehearsal::Kind::Reset}) {
            AnswerRule rule;
            rule.rehearsal.kind = kind;
            QCOMPARE(AnswerRuleCodec::read(AnswerRuleCodec::write({rule})), QList<AnswerRule>{rule});
        }
        QVERIFY(AnswerRuleCodec::write({}).isEmpty());
        QVERIFY(AnswerRuleCodec::read({}).isEmpty());
    }

    /// A newer program's rule must not answer otherwise than was meant.
    void whatIsNotKnownIsSwitchedOff()
    {
        const auto rules = AnswerRuleCodec::read(R"([{"name":"a","rehearsal":{"kind":"teapot"}},{"handshake":"other"},
                                                     {"name":"b","later":true}])");
        QCOMPARE(rules.size(), 3);
        QVERIFY(!rules[0].enabled);
        QVERIFY(!rules[1].enabled);
        QVERIFY(rules[2].enabled);
    }

    void aFileIsHeldStrictly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("told");
        const auto add = [](const char *what, const char *json, const char *told) {
            QTest::newRow(what) << QByteArray(json) << QString::fromUtf8(told);
        };
        add("no JSON", "[{\n]", "line 2");
        add("unknown name", R"([{"anwser":{}}])", "1.anwser");
        add("unknown name within", R"([{},{"when":{"verb":"GET"}}])", "2.when.verb");
        add("type", R"([{"answer":{"status":"200"}}])", "1.answer.status must be a whole number");
        add("fraction", R"([{"answer":{"status":200.5}}])", "1.answer.status must be a whole number");
        add("headers", R"([{"answer":{"headers":{"A":"b"}}}])", "1.answer.headers must be an array");
        add("kind", R"([{"rehearsal":{"kind":"sleep"}}])", "status, no-answer, drip, reset");
        add("per", R"([{"rehearsal":{"kind":"reset","per":"week"}}])", "delivery, all");
        add("handshake", R"([{"handshake":"slack"}])", "meta");
        add("status", R"([{"answer":{"status":99}}])", "200 to 599");
        add("no object", R"([3])", "1 must be an object");
    }
    void aFileIsHeldStrictly()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, told);
        const auto rules = AnswerRuleCodec::parse(json);
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, ErrorKind::Invalid);
        QVERIFY2(rules.error().text.contains(told), qPrintable(rules.error().text));
        QVERIFY(!rules.error().text.contains(u'\n'));
    }

    void aFileMayHoldOneRule()
    {
        const auto rules = AnswerRuleCodec::parse(R"({"answer":{"status":204},"keychain":"inbox-1"})");
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().text));
        QCOMPARE(rules->size(), 1);
        QCOMPARE(rules->first().answer.status, 204);
        QVERIFY(rules->first().tokenKey.isEmpty());
    }

    void problemsStandAtTheirFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("json");
        const auto add = [](const QString &field, const char *json) {
            QTest::addRow("%s %s", qPrintable(field), json) << field << QByteArray(json);
        };
        add(rulefield::status, R"({"answer":{"status":100}})");
        add(rulefield::status, R"({"answer":{"status":600}})");
        add(rulefield::headers, R"({"answer":{"headers":[["Bad Name","x"]]}})");
        add(rulefield::headers, R"({"answer":{"headers":[["X-A","a\r\nSet-Cookie: b"]]}})");
        add(rulefield::headers, R"({"answer":{"headers":[["content-length","3"]]}})");
        add(rulefield::body, R"({"answer":{"status":204,"body":"x"}})");
        add(rulefield::body, R"({"answer":{"body":"{{nome}}"}})");
        add(rulefield::body, R"({"answer":{"body":"{{body}}"}})");
        add(rulefield::delay, R"({"answer":{"delayMs":300001}})");
        add(rulefield::delay, R"({"answer":{"delayMs":-1}})");
        add(rulefield::path, R"({"when":{"path":"pedidos"}})");
        add(rulefield::path, R"({"when":{"path":"/a?b=c"}})");
        add(rulefield::header, R"({"when":{"headerPattern":"x"}})");
        add(rulefield::header, R"({"when":{"header":"a b"}})");
        add(rulefield::field, R"({"when":{"fieldPattern":"x"}})");
        add(rulefield::method, R"({"when":{"method":"GET POST"}})");
        add(rulefield::rehearsed, R"({"rehearsal":{"kind":"status","status":42}})");
        add(rulefield::times, R"({"rehearsal":{"kind":"reset","times":1001}})");
        add(rulefield::retryAfter, R"({"rehearsal":{"kind":"status","retryAfter":86401}})");
        add(rulefield::every, R"({"rehearsal":{"kind":"drip","everyMs":1}})");
        add(rulefield::hold, R"({"rehearsal":{"kind":"no-answer","holdSeconds":0}})");
    }
    void problemsStandAtTheirFields()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, json);
        const auto rules = AnswerRuleCodec::read('[' + json + ']');
        QCOMPARE(rules.size(), 1);
        const auto problems = problemsOf(rules.first());
        QCOMPARE(problems.keys(), QStringList{field});
        QVERIFY(!problems[field].isEmpty());
        const auto all = problemsOf(QList<AnswerRule>{AnswerRule(), rules.first()});
        QCOMPARE(all.keys(), QStringList{QStringLiteral("answers.1.") + field});
        QVERIFY(!AnswerRuleCodec::parse(json));
    }

    void soundRulesHaveNoProblems()
    {
        QCOMPARE(problemsOf(whole()), (QHash<QString, QString>()));
        QCOMPARE(problemsOf(AnswerRule()), (QHash<QString, QString>()));
    }

    void wildcards_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto add = [](const char *pattern, const char *text, bool fits) {
            QTest::addRow("%s %s", pattern, text) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << fits;
        };
        add("", "", true);
        add("", "a", false);
        add("*", "", true);
        add("*", "a/b", true);
        add("/a/*", "/a/", true);
        add("/a/*", "/a", false);
        add("/a/*/c", "/a/x/y/c", true);
        add("/a/*/c", "/a/x/y/d", false);
        add("*b", "aab", true);
        add("*ab*ab", "aabab", true);
        add("a*b*c", "abcbd", false);
        add("Ação*", "AÇÃO nova", true);
    }
    void wildcards()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(wildcardMatches(pattern, text, Qt::CaseInsensitive), fits);
        QVERIFY(!wildcardMatches(QStringLiteral("A"), QStringLiteral("a"), Qt::CaseSensitive));
    }

    void templates()
    {
        const auto rendered = [](const char *text) {
            return AnswerTemplate(QString::fromUtf8(text)).render([](const Placeholder &placeholder) -> QByteArray {
                switch (placeholder.kind) {
                case Placeholder::Kind::Method:
                    return "POST";
                case Placeholder::Kind::Body:
                    return "say \"" + placeholder.name.toUtf8() + "\"\n";
                default:
                    return "?";
                }
            });
        };
        QCOMPARE(rendered("a {{method}} b {{ body.a.b }}"), QByteArray("a POST b say \"a.b\"\n"));
        QCOMPARE(rendered("{\"m\":\"{{body.x}}\"}"), QByteArray("{\"m\":\"say \\\"x\\\"\\u000a\"}"));
        QCOMPARE(rendered("{{method}}"), QByteArray("POST"));
        QCOMPARE(rendered("{{method"), QByteArray("{{method"));
        QCOMPARE(rendered("{{nope}} }}"), QByteArray("{{nope}} }}"));
        QCOMPARE(AnswerTemplate(QStringLiteral("{{nope}}{{body.}}{{id.x}}{{id}}")).unknown(),
                 (QStringList{QStringLiteral("nope"), QStringLiteral("body."), QStringLiteral("id.x")}));
        const QStringList forms = placeholderForms();
        QCOMPARE(forms.size(), 8);
        for (const QString &form : forms)
            QCOMPARE(AnswerTemplate(form).unknown(), QStringList());
    }

    void whatWasNotAnsweredIsTold()
    {
        QCOMPARE(answernote::kindOf(0, {{answernote::header, answernote::reset}}), Rehearsal::Kind::Reset);
        QCOMPARE(answernote::kindOf(0, {{answernote::header, answernote::noAnswer}}), Rehearsal::Kind::NoAnswer);
        QCOMPARE(answernote::kindOf(200, {{answernote::header, answernote::reset}}), Rehearsal::Kind::None);
        QCOMPARE(answernote::kindOf(0, {}), Rehearsal::Kind::None);
    }

    void senderThatGaveUp()
    {
        const qint64 start = 1'700'000'000 * second;
        const auto story = storyOf({start, start + 3 * minute, start + 6 * minute + 10 * second}, start + 60 * minute);
        QCOMPARE(story.kind, RetryStory::Kind::GaveUp);
        QCOMPARE(story.gapsUs, (QVector<qint64>{3 * minute, 3 * minute + 10 * second}));
        QCOMPARE(outageText(story), QStringLiteral("The sender tried 3 times within 6 min 10 s and then gave up: an "
                                                   "outage of more than 6 min loses events."));
        const auto once = storyOf({start}, start + 90 * minute);
        QCOMPARE(once.kind, RetryStory::Kind::GaveUp);
        QVERIFY(outageText(once).contains(QStringLiteral("1 h 30 min")));
    }
    void senderThatMayComeAgain()
    {
        const qint64 start = 1'700'000'000 * second;
        const auto story = storyOf({start, start + 3 * minute}, start + 15 * minute);
        QCOMPARE(story.kind, RetryStory::Kind::Waiting);
        QVERIFY(outageText(story).contains(QStringLiteral("has not tried again for 12 min")));
        // Five seconds, five minutes, half an hour: the next may be hours away.
        const auto growing = storyOf({start, start + 5 * second, start + 5 * minute, start + 35 * minute},
                                     start + 35 * minute + 5 * 60 * minute);
        QCOMPARE(growing.kind, RetryStory::Kind::Waiting);
    }
    void senderThatWasTaken()
    {
        const qint64 start = 1'700'000'000 * second;
        QCOMPARE(retryStory({}, start).kind, RetryStory::Kind::Nothing);
        const auto once = storyOf({start}, start + 60 * minute, 200);
        QCOMPARE(once.kind, RetryStory::Kind::Taken);
        QVERIFY(outageText(once).startsWith(QStringLiteral("Nothing lost so far")));
        auto later = QVector<RetryAttempt>{{start, 0}, {start + minute, 503}, {start + 3 * minute, 201}};
        later += {start + 9 * minute, 200};
        const auto story = retryStory(later, start + 60 * minute);
        QCOMPARE(story.kind, RetryStory::Kind::Taken);
        // What came although it had been taken is no answer to an outage.
        QCOMPARE(story.attempts.size(), 3);
        QVERIFY2(outageText(story).contains(QStringLiteral("3 times within 3 min")), qPrintable(outageText(story)));
    }
    void spans()
    {
        QCOMPARE(spanText(0), QStringLiteral("0 ms"));
        QCOMPARE(spanText(1500), QStringLiteral("1 ms"));
        QCOMPARE(spanText(59 * second), QStringLiteral("59 s"));
        QCOMPARE(spanText(60 * second), QStringLiteral("1 min"));
        QCOMPARE(spanText(61 * minute), QStringLiteral("1 h 1 min"));
        QCOMPARE(spanText(25 * 60 * minute), QStringLiteral("1 d 1 h"));
    }
};

QTEST_GUILESS_MAIN(TestAnswerRule)
#include "tst_answerrule.moc"
