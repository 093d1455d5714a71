#include "tests/sandbox/sandboxcaller.h"

#include "app/sandbox/sandboxtime.h"
#include "models/domain/brazildocument.h"
#include "models/domain/phonetext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

class TestSandboxWorld : public QObject
{
    Q_OBJECT

private:
    static QByteArray dump(const SandboxWorld &world)
    {
        QByteArray text = world.token.toUtf8() + world.companyId.toUtf8();
        for (const EntityTable *table : {&world.tags,         &world.agents,     &world.departments,
                                         &world.customFields, &world.portfolios, &world.portfolioContacts,
                                         &world.contacts,     &world.channels,   &world.chatbots,
                                         &world.templates,    &world.sequences,  &world.sequenceContacts,
                                         &world.sessions,     &world.messages,   &world.payments,
                                         &world.panels,       &world.steps,      &world.panelTags,
                                         &world.lostReasons,  &world.cards,      &world.cardNotes})
            for (const QJsonObject &row : *table)
                text += QJsonDocument(row).toJson(QJsonDocument::Compact);
        return text;
    }

private Q_SLOTS:
    void sameSeedSameCompany()
    {
        const SandboxCaller first(150, 7);
        const SandboxCaller second(150, 7);
        const SandboxCaller other(150, 8);
        QCOMPARE(dump(first.world), dump(second.world));
        QVERIFY(dump(first.world) != dump(other.world));
    }

    void sizesOfTheDefaultCompany()
    {
        const SandboxCaller caller(400);
        const SandboxWorld &world = caller.world;
        QCOMPARE(world.contacts.size(), 400);
        QCOMPARE(world.tags.size(), 14);
        QCOMPARE(world.departments.size(), 5);
        QCOMPARE(world.agents.size(), 9);
        QCOMPARE(world.channels.size(), 3);
        QCOMPARE(world.panels.size(), 3);
        QCOMPARE(world.cards.size(), 140);
        QCOMPARE(world.sessions.size(), 180);
        QCOMPARE(world.templates.size(), 10);
        QCOMPARE(world.chatbots.size(), 4);
        QCOMPARE(world.sequences.size(), 4);
        QCOMPARE(world.portfolios.size(), 3);
        QCOMPARE(world.customFields.size(), 10);
    }

    void peopleHaveDocuments()
    {
        const SandboxCaller caller(400);
        QSet<QString> documents;
        for (const QJsonObject &contact : caller.world.contacts)
            for (const auto key : {"cpf"_L1, "cnpj"_L1})
                if (const QJsonValue value = contact.value("customFields"_L1).toObject().value(key); value.isString()) {
                    const BrazilDocument document = BrazilDocument::read(value.toString());
                    QVERIFY2(document.isValid && document.formatted == value.toString(), qPrintable(value.toString()));
                    QVERIFY(!documents.contains(value.toString()));
                    documents += value.toString();
                }
        QCOMPARE(documents.size(), 134 + 37);
        int told = 0;
        for (const QJsonObject &message : caller.world.messages) {
            const QString text = message.value("text"_L1).toString();
            if (!text.contains("CPF"_L1) && !text.contains("CNPJ"_L1))
                continue;
            ++told;
            QVERIFY2(BrazilDocument::read(text.section(u' ', -1)).isValid, qPrintable(text));
        }
        QVERIFY(told > 50);
    }

    void referencesHold()
    {
        const SandboxCaller caller;
        const SandboxWorld &world = caller.world;
        for (const QJsonObject &session : world.sessions) {
            QVERIFY(world.contacts.contains(session.value("contactId"_L1).toString()));
            if (session.value("userId"_L1).isString())
                QVERIFY(!world.agentByUserId(session.value("userId"_L1).toString()).isEmpty());
            QVERIFY(compareInstants(session.value("startAt"_L1).toString(), session.value("updatedAt"_L1).toString()) <=
                    0);
        }
        for (const QJsonObject &message : world.messages)
            QVERIFY(world.sessions.contains(message.value("sessionId"_L1).toString()));
        for (const QJsonObject &agent : world.agents)
            QVERIFY(agent.value("id"_L1) != agent.value("userId"_L1));
    }

    void aSmallCompanyIsWholeToo()
    {
        const SandboxCaller caller(1);
        QCOMPARE(caller.world.contacts.size(), 1);
        QCOMPARE(caller.world.sessions.size(), 1);
        QVERIFY(!caller.world.cards.isEmpty());
    }

    void aHundredThousandContacts()
    {
        SandboxCaller caller(100'000);
        QSet<QString> phones;
        const QRegularExpression stored(u"^\\+55\\|[1-9][0-9]9[6-9][0-9]{7}$"_s);
        for (const QJsonObject &contact : caller.world.contacts) {
            const QString phone = contact.value("phoneNumber"_L1).toString();
            QVERIFY2(stored.match(phone).hasMatch(), qPrintable(phone));
            phones.insert(phone);
        }
        QCOMPARE(phones.size(), 100'000);
        const QJsonObject late = caller.call("GET", "/core/v1/contact?PageSize=100&PageNumber=900");
        QCOMPARE(late.value("items"_L1).toArray().size(), 100);
    }

    void allPagesTogetherAreAllContacts()
    {
        SandboxCaller caller(10'000);
        QSet<QString> seen;
        int page = 1;
        for (bool more = true; more; ++page) {
            const QJsonObject answer =
                caller.call("GET", "/core/v1/contact?PageSize=100&OrderBy=name&PageNumber=" + QByteArray::number(page));
            QCOMPARE(caller.status, 200);
            for (const QJsonValue item : answer.value("items"_L1).toArray())
                seen.insert(item.toObject().value("id"_L1).toString());
            more = answer.value("hasMorePages"_L1).toBool();
            QCOMPARE(answer.value("totalPages"_L1).toInt() > page, more);
        }
        QCOMPARE(seen.size(), caller.call("GET", "/core/v1/contact").value("totalItems"_L1).toInt());
        QVERIFY(seen.size() > 9'000);
    }

    void phones_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("formatted");
        const QString stored = u"+55|11999990000"_s;
        const QString formatted = u"(11) 99999-0000"_s;
        QTest::newRow("digits") << u"5511999990000"_s << stored << formatted;
        QTest::newRow("plus") << u"+5511999990000"_s << stored << formatted;
        QTest::newRow("stored") << stored << stored << formatted;
        QTest::newRow("national") << u"11999990000"_s << stored << formatted;
        QTest::newRow("formatted") << formatted << stored << formatted;
        QTest::newRow("area code 55") << u"55999990000"_s << u"+55|55999990000"_s << u"(55) 99999-0000"_s;
        QTest::newRow("landline") << u"551140028922"_s << u"+55|1140028922"_s << u"(11) 4002-8922"_s;
        QTest::newRow("letters") << u"abc"_s << QString() << QString();
        QTest::newRow("short") << u"123"_s << QString() << QString();
    }
    void phones()
    {
        QFETCH(QString, input);
        QTEST(readPhone(input).stored, "stored");
        QTEST(readPhone(input).formatted, "formatted");
    }

    void instants()
    {
        QCOMPARE(instantText(SandboxWorld::genesis), u"2026-11-20T12:00:00.000000Z"_s);
        QCOMPARE(instantText(SandboxWorld::genesis + 1), u"2026-11-20T12:00:00.0000001Z"_s);
        QCOMPARE(compareInstants(u"2026-01-01T00:00:00Z", u"2026-01-01T00:00:00.000000Z"), 0);
        QVERIFY(compareInstants(u"2026-01-01T00:00:00.158391Z", u"2026-01-01T00:00:00.1583915Z") < 0);
        QVERIFY(compareInstants(u"2026-01-01T00:00:01Z", u"2026-01-01T00:00:00.9999999Z") > 0);
        QCOMPARE(readInstant(u"2026-01-01T03:00:00+03:00"_s).value_or(QString()), u"2026-01-01T00:00:00.0000000Z"_s);
        QCOMPARE(readInstant(u"2026-01-01T00:00:00"_s).value_or(QString()), u"2026-01-01T00:00:00.0000000Z"_s);
        QVERIFY(!readInstant(u"yesterday"_s));
    }
};

QTEST_GUILESS_MAIN(TestSandboxWorld)
#include "tst_sandboxworld.moc"
