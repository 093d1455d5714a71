#include "models/domain/eventquery.h"
#include "models/domain/foldedtext.h"

#include <QTest>

using namespace gancho;

namespace {

QString shown(const QueryTerm &term)
{
    return (term.excluded ? QStringLiteral("-") : QString()) + (term.field.isEmpty() ? QString() : term.field + u':') +
           term.words.join(u'+') + (term.prefix ? QStringLiteral("*") : QString());
}

} // namespace

class TestEventQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("accents") << QStringLiteral("Ação ÀÉÎÕÜ ñç") << QStringLiteral(" acao aeiou nc ");
        QTest::newRow("apart") << QStringLiteral("a\u0301e\u0303b I\u0307") << QStringLiteral(" aeb i ");
        QTest::newRow("separators") << QStringLiteral("a_b-c.d(e)  f") << QStringLiteral(" a b c d e f ");
        QTest::newRow("glued") << QStringLiteral("niño2x") << QStringLiteral(" nino2x ");
        QTest::newRow("other scripts") << QStringLiteral("ПРИВЕТ мир") << QStringLiteral(" привет мир ");
        QTest::newRow("emoji") << QStringLiteral("ok👍não") << QStringLiteral(" ok nao ");
        QTest::newRow("own mark") << QStringLiteral("\uE000tab") << QStringLiteral(" tab ");
        QTest::newRow("nothing") << QStringLiteral(" -- ") << QStringLiteral(" ");
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(QString::fromUtf8(foldedWords(text.toUtf8())), words);
    }
    void longWordsAreCut()
    {
        const QString cut(longestWord, u'x');
        QCOMPARE(wordsOf(QString(5000, u'X') + QStringLiteral(" y")), (QStringList{cut, QStringLiteral("y")}));
        // Never within a character.
        const QStringList odd = wordsOf(u'x' + QString(500, u'ж'));
        QCOMPARE(odd.size(), 1);
        QVERIFY(!odd[0].contains(QChar::ReplacementCharacter));
        QCOMPARE(odd[0].toUtf8().size(), longestWord - 1);
    }
    void brokenUtf8Separates()
    {
        QCOMPARE(foldedWords(QByteArray("ab\xff\xfe"
                                        "cd")),
                 QByteArray(" ab cd "));
    }

    void forms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("terms");
        const auto row = [](const QString &typed, const QString &terms) {
            QTest::addRow("%s", qPrintable(typed)) << typed << terms.split(u' ', Qt::SkipEmptyParts);
        };
        row(QStringLiteral("  Maria  Pagamento "), QStringLiteral("maria* pagamento*"));
        row(QStringLiteral("\"Bom dia\""), QStringLiteral("bom+dia"));
        row(QStringLiteral("\"bom d\"*"), QStringLiteral("bom+d*"));
        row(QStringLiteral("pag*"), QStringLiteral("pag*"));
        row(QStringLiteral("-teste"), QStringLiteral("-teste*"));
        row(QStringLiteral("-\"bom dia\" x"), QStringLiteral("-bom+dia x*"));
        row(QStringLiteral("contact.Name:Mária"), QStringLiteral("contact.name:maria"));
        row(QStringLiteral("contact.phonenumber:11*"), QStringLiteral("contact.phonenumber:11*"));
        row(QStringLiteral("name:\"Maria Souza\""), QStringLiteral("name:maria+souza"));
        row(QStringLiteral("header.User-Agent:n8n"), QStringLiteral("header.user-agent:n8n"));
        row(QStringLiteral("-status:OPEN"), QStringLiteral("-status:open"));
        row(QStringLiteral("_id:5"), QStringLiteral("_id:5"));
        row(QStringLiteral("url:https://a.b/c"), QStringLiteral("url:https+a+b+c"));
        row(QStringLiteral("https://example.com/x?y=1"), QStringLiteral("https+example+com+x+y+1*"));
        row(QStringLiteral("14:05"), QStringLiteral("14+05*"));
        row(QStringLiteral("date:2026-03-02T14:05"), QStringLiteral("date:2026+03+02t14+05"));
        row(QStringLiteral("+55|11999990000"), QStringLiteral("55+11999990000*"));
        row(QStringLiteral("a\"b c\""), QStringLiteral("a* b+c"));
        row(QStringLiteral("( ) []"), QString());
        row(QString(), QString());
    }
    void forms()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, terms);
        const auto query = EventQuery::parse(typed);
        QVERIFY2(query.has_value(), query ? "" : qPrintable(query.error().text));
        QStringList found;
        for (const QueryTerm &term : query->terms())
            found += shown(term);
        QCOMPARE(found, terms);
        QCOMPARE(query->isEmpty(), terms.isEmpty());
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("says");
        QTest::newRow("quote") << QStringLiteral("x \"bom dia") << 2 << 8 << QStringLiteral("Close the quotation");
        QTest::newRow("quote of a field")
            << QStringLiteral("name:\"x") << 5 << 2 << QStringLiteral("Close the quotation");
        QTest::newRow("inch") << QStringLiteral("tela 5\"") << 6 << 1 << QStringLiteral("Close the quotation");
        QTest::newRow("no value") << QStringLiteral("a contact.name: b") << 2 << 13
                                  << QStringLiteral("contact.name:maria");
        QTest::newRow("empty value") << QStringLiteral("name:\"\"") << 0 << 7 << QStringLiteral("Write the value");
        QTest::newRow("signs only") << QStringLiteral("name:--") << 0 << 7 << QStringLiteral("Write the value");
        QTest::newRow("no field") << QStringLiteral("a :maria") << 2 << 1 << QStringLiteral("before the colon");
        QTest::newRow("no field, negated") << QStringLiteral("-:maria") << 1 << 1 << QStringLiteral("before the colon");
        QTest::newRow("minus") << QStringLiteral("a - b") << 2 << 1 << QStringLiteral("after the minus");
        QTest::newRow("minus at the end") << QStringLiteral("a -") << 2 << 1 << QStringLiteral("after the minus");
        QTest::newRow("star") << QStringLiteral("a *") << 2 << 1 << QStringLiteral("before the asterisk");
        QTest::newRow("star of a field") << QStringLiteral("name:*") << 5 << 1 << QStringLiteral("before the asterisk");
        QTest::newRow("star within") << QStringLiteral("pa*go") << 2 << 1 << QStringLiteral("end of a word");
        QTest::newRow("star before") << QStringLiteral("*pago") << 0 << 1 << QStringLiteral("end of a word");
        QTest::newRow("star in a name") << QStringLiteral("na*:x") << 2 << 1 << QStringLiteral("name of the field");
        QTest::newRow("segment before") << QStringLiteral(".name:x") << 0 << 1 << QStringLiteral("both sides");
        QTest::newRow("segment within") << QStringLiteral("a..b:x") << 1 << 1 << QStringLiteral("both sides");
        QTest::newRow("segment after") << QStringLiteral("a.:x") << 1 << 1 << QStringLiteral("both sides");
    }
    void mistakes()
    {
        QFETCH(QString, typed);
        QFETCH(int, at);
        QFETCH(int, length);
        QFETCH(QString, says);
        const auto query = EventQuery::parse(typed);
        QVERIFY(!query);
        QCOMPARE(query.error().at, at);
        QCOMPARE(query.error().length, length);
        QVERIFY2(query.error().text.contains(says), qPrintable(query.error().text));
    }
};

QTEST_GUILESS_MAIN(TestEventQuery)
#include "tst_eventquery.moc"
