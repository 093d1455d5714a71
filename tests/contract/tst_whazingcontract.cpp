#include "app/platforms/contract.h"
#include "app/platforms/schemacheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

/// The description of Whazing's API and events (reference/whazing.md §2, §4d).
class TestWhazingContract : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Contract> m_contract;

    QString found(const char *method, const QString &path) const
    {
        const Operation *operation = m_contract->match(method, path);
        return operation ? operation->id : QString();
    }
    QStringList problems(const QString &operation, const QJsonObject &body) const
    {
        QStringList all;
        for (const SchemaProblem &problem : check(body, m_contract->find(operation)->bodySchema, *m_contract))
            all += problem.pointer + u' ' + problem.text;
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = Contract::of(PlatformKind::Whazing);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        m_contract = *read;
    }

    void everyOperationIsNamed()
    {
        QSet<QString> ids;
        for (const Operation &operation : m_contract->operations()) {
            QVERIFY2(!operation.id.isEmpty() && !operation.summary.isEmpty() && !operation.group.isEmpty(),
                     qPrintable(operation.path));
            QVERIFY2(!ids.contains(operation.id.toLower()), qPrintable(operation.id));
            ids += operation.id.toLower();
            QCOMPARE(m_contract->find(QString::fromLatin1(operation.method) + u' ' + operation.path), &operation);
        }
        QCOMPARE(ids.size(), 42);
    }

    void whatItSaysCanBeTranslated()
    {
        QString known;
        for (const char *name : {"operationtext.cpp", "operationtextwhazing.cpp"}) {
            QFile file(QStringLiteral(GANCHO_SOURCE_DIR "/app/platforms/") + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            known += QString::fromUtf8(file.readAll());
        }
        // The formatter breaks long texts into several literals.
        static const QRegularExpression broken(u"\"\\s*\n\\s*\""_s);
        known.remove(broken);
        QStringList texts;
        for (const Operation &operation : m_contract->operations()) {
            texts << operation.summary << operation.description << operation.group;
            for (const OperationParameter &parameter : operation.parameters)
                texts << parameter.description;
        }
        for (const QString &event : m_contract->events())
            texts << m_contract->eventSummary(event);
        for (QString text : texts) {
            text.replace(u'"', "\\\""_L1);
            QVERIFY2(text.isEmpty() || known.contains(u'"' + text + u'"'), qPrintable(text));
        }
    }

    void theBaseUrlItselfIsAPath()
    {
        const Operation &send = *m_contract->find(u"sendMessage"_s);
        QCOMPARE(send.method, QByteArray("POST"));
        QCOMPARE(send.pathWith({}), QString());
        QCOMPARE(found("POST", {}), u"sendMessage"_s);
        QCOMPARE(found("POST", u"/"_s), u"sendMessage"_s);
        QCOMPARE(found("GET", {}), QString());
        QCOMPARE(m_contract->find(u"POST /"_s)->id, u"sendMessage"_s);
        QCOMPARE(found("GET", u"/params/"_s), u"sendByQuery"_s);
        QVERIFY(m_contract->find(u"sendByQuery"_s)->deprecated);
    }

    void operationsAreFoundByWhatIsSent()
    {
        QCOMPARE(found("GET", u"/ticket/12"_s), u"listTicketMessages"_s);
        QCOMPARE(found("POST", u"/kanbanpro/cards/3/checklists"_s), u"addChecklistItem"_s);
        QCOMPARE(found("POST", u"/kanbanpro/cards/3/checklists/reorder"_s), u"reorderChecklist"_s);
        QCOMPARE(found("PUT", u"/kanbanpro/card/3"_s), u"updateCard"_s);
        QCOMPARE(found("PUT", u"/kanbanpro/cards/3"_s), QString());
        QCOMPARE(found("GET", u"/contacts/wallet/3"_s), u"listContactsByWallet"_s);
    }

    void lookUpsByPostReadOnly()
    {
        for (const auto *id : {"getContact", "getLastTicket", "getChatbotTicket", "listTickets", "checkNumber"})
            QVERIFY(!m_contract->find(QLatin1String(id))->writes());
        for (const auto *id : {"sendMessage", "createTicket", "getQrCode", "saveCard", "deleteCard"})
            QVERIFY(m_contract->find(QLatin1String(id))->writes());
    }

    void bodiesAreHeldAgainstIt()
    {
        const QJsonObject text{{u"body"_s, u"Olá"_s}, {u"number"_s, u"5511999990000"_s}};
        QCOMPARE(problems(u"sendMessage"_s, text), QStringList());
        QCOMPARE(problems(u"sendMessage"_s, {{u"body"_s, u"Olá"_s}, {u"ticketId"_s, 7}}), QStringList());
        QVERIFY(!problems(u"sendMessage"_s, {{u"body"_s, u"Olá"_s}}).isEmpty());
        QVERIFY(!problems(u"sendMessage"_s, {{u"body"_s, u"Olá"_s}, {u"phone"_s, u"55"_s}}).isEmpty());
        QVERIFY(!problems(u"createTicket"_s, {{u"number"_s, u"55"_s}, {u"status"_s, u"OPEN"_s}}).isEmpty());
        QVERIFY(!problems(u"setContactTags"_s, {{u"tags"_s, QJsonArray{1}}}).isEmpty());
        const QJsonObject label{{u"type"_s, u"reply"_s},
                                {u"reply"_s, QJsonObject{{u"id"_s, u"1"_s}, {u"title"_s, QString(21, u'x')}}}};
        const QJsonObject contents{{u"type"_s, u"button"_s},
                                   {u"body"_s, QJsonObject{{u"text"_s, u"?"_s}}},
                                   {u"action"_s, QJsonObject{{u"buttons"_s, QJsonArray{label}}}}};
        QVERIFY(!problems(u"sendOfficial"_s, {{u"number"_s, u"55"_s}, {u"contents"_s, contents}}).isEmpty());
    }

    void everyResourceIsAList()
    {
        QCOMPARE(m_contract->resources(), QStringList({u"boards"_s, u"cards"_s, u"checklists"_s, u"columns"_s,
                                                       u"contact-cards"_s, u"crm-contacts"_s, u"followup-contacts"_s,
                                                       u"messages"_s, u"tag-contacts"_s, u"wallet-contacts"_s}));
        for (const QString &resource : m_contract->resources())
            QCOMPARE(m_contract->list(resource)->paging, Operation::Paging::None);
    }

    void everyEventHasASchemaAndAnExample()
    {
        SchemaCheck check(*m_contract);
        QStringList events = m_contract->events();
        events.sort();
        QCOMPARE(events, QStringList({u"ClosedTicket"_s, u"MessageReceived"_s, u"MessageSent"_s, u"NewTenantTest"_s,
                                      u"NewTicket"_s, u"NewTicketUserCreate"_s, u"TransferTicket"_s,
                                      u"channel.status.changed"_s, u"test"_s}));
        for (const QString &event : events) {
            const QJsonObject example = m_contract->eventExample(event);
            QVERIFY(!example.isEmpty());
            const auto wrong = check.checkEvent(example, event);
            QVERIFY2(wrong.isEmpty(), wrong.isEmpty() ? "" : qPrintable(event + u": "_s + wrong.first().text));
        }
        QVERIFY(!check.checkEvent(m_contract->eventExample(u"NewTicket"_s), u"ClosedTicket"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWhazingContract)
#include "tst_whazingcontract.moc"
