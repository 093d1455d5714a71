#include "models/items/jsonnote.h"

#include <QLocale>
#include <QTest>

using namespace gancho;

/// What a value of an event means, told beside it.
class TestValueNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }
    void notes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const char *key, const char *value, bool isNumber, const char *owner,
                            const char *note) {
            QTest::newRow(name) << QString::fromUtf8(key) << QString::fromUtf8(value) << isNumber
                                << QString::fromUtf8(owner) << QString::fromUtf8(note);
        };
        constexpr auto uuid = "c44bf0cc-0000-4000-8000-000000000000";
        row("uuid of an owner", "id", uuid, false, "contact", "id of the contact");
        row("uuid by its key", "sessionId", uuid, false, "content", "id of the conversation");
        row("uuid with an underscore", "deal_id", uuid, false, "", "id of the deal");
        row("number of an owner", "id", "12", true, "ticket", "id of the ticket");
        row("number by its key", "queueId", "3", true, "ticket", "id of the queue");
        row("number as text", "contactId", "5219", false, "", "id of the contact");
        row("channel", "id", "1", true, "whatsapp", "id of the channel");
        row("id of nothing known", "id", "12", true, "plan", "");
        row("id that is none", "id", "abc", false, "contact", "");
        row("phone", "phonenumber", "+55|11999990000", false, "", "(11) 99999-0000");
        row("number of a contact", "number", "5511999990000", false, "contact", "(11) 99999-0000");
        row("chat of a phone", "remoteJid", "5511999990000@s.whatsapp.net", false, "", "(11) 99999-0000");
        row("a group", "remoteJid", "120363021234567890@g.us", false, "", "");
        row("some number", "number", "42", true, "order", "");
        row("money", "deal_value", "200.5", true, "", "R$\u00a0200,50");
        row("valor", "valor", "200.5", true, "", "R$\u00a0200,50");
        row("document", "cpf", "52998224725", false, "", "CPF 529.982.247-25, check digits valid");
        row("link", "url", "https://loja.example/a", false, "", "link to loja.example");
    }
    void notes()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, isNumber);
        QFETCH(QString, owner);
        QFETCH(QString, note);
        QCOMPARE(jsonNote(key, value, isNumber, QDateTime::currentDateTime(), owner), note);
    }
};

QTEST_GUILESS_MAIN(TestValueNote)
#include "tst_valuenote.moc"
