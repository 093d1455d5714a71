#include "app/platforms/contract.h"
#include "app/platforms/schemacheck.h"
#include "app/platforms/schemadraft.h"
#include "app/sandbox/testevents.h"
#include "models/domain/eventtype.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace gancho;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", text);
    return object;
}

QString told(const QList<SchemaProblem> &problems)
{
    QStringList all;
    for (const SchemaProblem &problem : problems)
        all += problem.pointer + u": "_s + problem.text;
    return all.join(u'\n');
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Contract> m_contract;

private Q_SLOTS:
    void whatItSaysOfOperationsIsTranslated()
    {
        QTranslator portuguese;
        QVERIFY(portuguese.load(QStringLiteral(":/i18n/gancho_pt_BR.qm")));
        const auto contract = Contract::of(PlatformKind::WtsChat);
        for (const Operation &operation : (*contract)->operations())
            for (const QString &text : {operation.summary, operation.description, operation.group})
                QVERIFY2(text.isEmpty() || !portuguese.translate("Operation", text.toUtf8().constData()).isEmpty(),
                         qPrintable(text));
    }
    void initTestCase()
    {
        const auto read = Contract::of(PlatformKind::WtsChat);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        m_contract = *read;
        QCOMPARE(*Contract::of(PlatformKind::WtsChat), m_contract);
    }

    void noPlatformHasNoContract()
    {
        const auto none = Contract::of(PlatformKind::None);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Unsupported);
        QVERIFY(!none.error().text.isEmpty());
    }

    void everyOperationIsNamed()
    {
        QVERIFY(m_contract->operations().size() > 100);
        QSet<QString> ids;
        for (const Operation &operation : m_contract->operations()) {
            QVERIFY2(!operation.id.isEmpty() && !operation.summary.isEmpty() && !operation.group.isEmpty(),
                     qPrintable(operation.path));
            QVERIFY2(!ids.contains(operation.id.toLower()), qPrintable(operation.id));
            ids += operation.id.toLower();
            QCOMPARE(m_contract->find(operation.id), &operation);
            QCOMPARE(m_contract->find(QString::fromLatin1(operation.method) + u' ' + operation.path), &operation);
            QVERIFY2(!operation.path.contains(u' ') && operation.path.startsWith(u'/'), qPrintable(operation.path));
            for (const OperationParameter &parameter : operation.parameters)
                if (parameter.place == OperationParameter::Place::Path)
                    QVERIFY(parameter.required && operation.path.contains(u'{' + parameter.name + u'}'));
        }
    }

    void operationsAreFoundByWhatIsSent()
    {
        const auto found = [this](const char *method, const QString &path) {
            const Operation *operation = m_contract->match(method, path);
            return operation ? operation->id : QString();
        };
        QCOMPARE(found("GET", u"/core/v1/contact"_s), u"listContacts"_s);
        QCOMPARE(found("GET", u"/core/v1/contact/42"_s), u"getContact"_s);
        QCOMPARE(found("GET", u"/core/v1/contact/custom-field"_s), u"listContactCustomFields"_s);
        QCOMPARE(found("GET", u"/core/v1/contact/phoneNumber/5511"_s), u"getContactByPhone"_s);
        QCOMPARE(found("POST", u"/core/v1/contact/filter"_s), u"filterContacts"_s);
        QCOMPARE(found("DELETE", u"/chat/v1/session/note/7"_s), u"deleteSessionNote"_s);
        QCOMPARE(found("GET", u"/chat/v1/session/7/note"_s), u"listSessionNotes"_s);
        QCOMPARE(found("PATCH", u"/core/v1/contact/42"_s), QString());
        QCOMPARE(found("GET", u"/core/v1/contact/"_s), QString());
        QCOMPARE(found("GET", u"/nothing"_s), QString());
        QCOMPARE(m_contract->find(u"put  /chat/v1/session/{sessionId}/complete"_s)->id, u"completeSession"_s);
        QCOMPARE(m_contract->find(u"COMPLETESESSION"_s)->id, u"completeSession"_s);
        QVERIFY(!m_contract->find(u"nothing"_s));
        QVERIFY(!m_contract->find(QString()));
    }

    void operationsKnowWhatTheyTake()
    {
        const Operation &contacts = *m_contract->find(u"listContacts"_s);
        QVERIFY(!contacts.writes() && !contacts.takesBody && contacts.answersBody);
        QCOMPARE(contacts.paging, Operation::Paging::Pages);
        QCOMPARE(contacts.group, u"Contacts"_s);
        const OperationParameter *details = contacts.parameter(u"includedetails"_s);
        QVERIFY(details && details->isList() && !details->required);
        QCOMPARE(details->name, u"IncludeDetails"_s);
        QCOMPARE(details->choices(), QStringList({u"Tags"_s, u"CustomFields"_s, u"Portfolios"_s}));
        QCOMPARE(contacts.parameter(u"PageSize"_s)->schema.value("maximum"_L1).toInt(), 100);
        QVERIFY(!contacts.parameter(u"page"_s));
        QVERIFY(m_contract->find(u"listMessages"_s)->parameter(u"SessionId"_s)->required);
        const Operation &complete = *m_contract->find(u"completeSession"_s);
        QVERIFY(complete.writes() && complete.takesBody && !complete.bodyRequired);
        const Operation &removal = *m_contract->find(u"removeContactFromSequence"_s);
        QVERIFY(removal.writes() && removal.bodyRequired && !removal.answersBody);
        QVERIFY(!m_contract->find(u"filterContacts"_s)->writes());
        QCOMPARE(m_contract->find(u"getContactByPhone"_s)->pathWith({{u"phone"_s, u"+55|11 9/9"_s}}),
                 u"/core/v1/contact/phonenumber/%2B55%7C11%209%2F9"_s);
    }

    void everyResourceIsAList()
    {
        const QStringList wanted{u"contacts"_s,   u"sessions"_s,      u"messages"_s,  u"panels"_s,
                                 u"cards"_s,      u"tags"_s,          u"agents"_s,    u"departments"_s,
                                 u"channels"_s,   u"chatbots"_s,      u"templates"_s, u"sequences"_s,
                                 u"portfolios"_s, u"custom-fields"_s, u"webhooks"_s,  u"webhook-events"_s};
        const QStringList resources = m_contract->resources();
        for (const QString &resource : wanted)
            QVERIFY2(resources.contains(resource), qPrintable(resource));
        QCOMPARE(QSet<QString>(resources.begin(), resources.end()).size(), resources.size());
        for (const QString &resource : resources) {
            const Operation *list = m_contract->list(resource);
            QVERIFY(list && list->method == "GET" && list->answersBody);
            const QJsonObject answer = m_contract->resolved(list->answerSchema);
            QCOMPARE(list->paging == Operation::Paging::None, answer.value("type"_L1) == "array"_L1);
        }
    }

    void everyEventHasASchemaAndAnExample()
    {
        SchemaCheck check(*m_contract);
        QStringList known = m_contract->events();
        for (const EventType &type : eventTypes(PlatformKind::WtsChat)) {
            QVERIFY2(known.removeOne(type.id), qPrintable(type.id));
            const QJsonObject example = m_contract->eventExample(type.id);
            QCOMPARE(example.value("eventType"_L1).toString(), type.id);
            const auto problems = check.checkEvent(example, type.id);
            QVERIFY2(problems.isEmpty(), qPrintable(type.id + u'\n' + told(problems)));
        }
        QCOMPARE(known, QStringList());
    }

    void everyInventedEventFits()
    {
        SchemaCheck check(*m_contract);
        TestEvents events;
        for (const QString &id : m_contract->events())
            for (int i = 0; i < 5; ++i) {
                const auto body = events.next(id);
                QVERIFY2(body, qPrintable(id));
                const auto problems = check.checkEvent(QJsonDocument::fromJson(*body).object(), id);
                QVERIFY2(problems.isEmpty(),
                         qPrintable(id + u'\n' + told(problems) + u'\n' + QString::fromUtf8(*body)));
            }
    }

    void wrongEventsAreTold()
    {
        SchemaCheck check(*m_contract);
        QJsonObject body = m_contract->eventExample(u"CONTACT_NEW"_s);
        QJsonObject content = body.value("content"_L1).toObject();
        content.insert("tags"_L1, QJsonArray{u"VIP"_s, 7});
        body.insert("content"_L1, content);
        QList<SchemaProblem> problems = check.checkEvent(body, u"CONTACT_NEW"_s);
        QVERIFY2(problems.size() == 1 && problems.first().pointer == "/content/tags/1"_L1, qPrintable(told(problems)));

        content.insert("tags"_L1, QJsonValue::Null);
        content.insert("somethingNew"_L1, 1);
        body.insert("content"_L1, content);
        QVERIFY(check.checkEvent(body, u"CONTACT_NEW"_s).isEmpty());

        content.remove("id"_L1);
        body.insert("content"_L1, content);
        problems = check.checkEvent(body, u"CONTACT_NEW"_s);
        QVERIFY2(problems.size() == 1 && problems.first().pointer == "/content"_L1 &&
                     problems.first().text.contains("id"_L1),
                 qPrintable(told(problems)));
        QVERIFY(!check.checkEvent(m_contract->eventExample(u"CONTACT_NEW"_s), u"SESSION_NEW"_s).isEmpty());
        QVERIFY(!check.checkEvent(body, u"NEVER_HEARD"_s).isEmpty());
    }

    void bodiesAreChecked();

    void unreadableSchemasAreAProblemAndNoCrash();

    void newerKeywordsAreTranslated();

    void brokenFilesAreRefused();
};

// Outside the class: moc stumbles over raw strings.

void TestContract::bodiesAreChecked()
{
    const auto wrong = [this](const QString &id, const char *body) {
        return told(check(json(body), m_contract->find(id)->bodySchema, *m_contract));
    };
    QCOMPARE(wrong(u"createTag"_s, R"({"name": "VIP", "color": null})"), QString());
    QVERIFY(wrong(u"createTag"_s, R"({"color": "RED_100"})").contains("name"_L1));
    QVERIFY(wrong(u"createTag"_s, R"({"name": "VIP", "color": "RED_900"})").startsWith("/color"_L1));
    QVERIFY(wrong(u"createTag"_s, R"({"name": ""})").startsWith("/name"_L1));
    QVERIFY(!wrong(u"createTag"_s, R"({"name": "VIP", "colour": "RED_100"})").isEmpty());
    QVERIFY(wrong(u"updateContact"_s, R"({"fields": ["TagIds"]})").startsWith("/fields/0"_L1));
    QVERIFY(wrong(u"updateContact"_s, R"({"fields": []})").startsWith("/fields"_L1));
    QCOMPARE(wrong(u"updateContact"_s, R"({"fields": ["Utm"], "utm": null})"), QString());
    QCOMPARE(wrong(u"updateContact"_s, R"({"fields": ["Utm"], "utm": {"source": "x"}})"), QString());
    QVERIFY(!wrong(u"updateContact"_s, R"({"fields": ["Utm"], "utm": 3})").isEmpty());
    QCOMPARE(wrong(u"upsertContacts"_s, R"({"items": [{"name": "Ana"}]})"), QString());
    QVERIFY(wrong(u"upsertContacts"_s, R"({"items": [{"name": 5}]})").contains("/items/0/name"_L1));
    QCOMPARE(
        wrong(
            u"createCard"_s,
            R"({"stepId": "cccccccc-cccc-4ccc-8ccc-cccccccccccc", "title": "b", "position": 1000.0, "monetaryAmount": 2.5})"),
        QString());
    QVERIFY(
        !wrong(u"createCard"_s, R"({"stepId": "cccccccc-cccc-4ccc-8ccc-cccccccccccc", "title": "b", "position": -1})")
             .isEmpty());
}

void TestContract::unreadableSchemasAreAProblemAndNoCrash()
{
    QCOMPARE(check(1, json(R"({"$ref": "#/components/schemas/None"})"), *m_contract).size(), 1);
    QCOMPARE(check(1, json(R"({"type": 5})"), *m_contract).size(), 1);
    QVERIFY(check(1, {}, *m_contract).isEmpty());
    QVERIFY(!check(QJsonValue::Null, json(R"({"type": "string"})"), *m_contract).isEmpty());
    QVERIFY(!check(1.5, json(R"({"type": "integer"})"), *m_contract).isEmpty());
    QVERIFY(check(qint64(1) << 40, json(R"({"type": "integer", "format": "int64"})"), *m_contract).isEmpty());
    QVERIFY(!check(3, json(R"({"exclusiveMinimum": 3})"), *m_contract).isEmpty());
}

void TestContract::newerKeywordsAreTranslated()
{
    const auto problems = [this](const char *value, const char *schema) {
        return check(json(value), json(schema), *m_contract).size();
    };
    const char *beside = R"({"$ref": "#/components/schemas/Tag", "required": ["name"]})";
    QCOMPARE(problems(R"({"id": "dddddddd-dddd-4ddd-8ddd-dddddddddddd", "name": "a"})", beside), 0);
    QCOMPARE(problems(R"({"id": "dddddddd-dddd-4ddd-8ddd-dddddddddddd"})", beside), 1);
    QCOMPARE(problems(R"({"name": "a"})", beside), 1);
    const char *tuple = R"({"properties": {"a": {"prefixItems": [{"type": "string"}], "items": {"type": "number"}}}})";
    QCOMPARE(problems(R"({"a": ["x", 1, 2]})", tuple), 0);
    QVERIFY(problems(R"({"a": ["x", "y"]})", tuple) > 0);
    const char *date = R"({"properties": {"a": {"type": ["string", "null"], "format": "date-time"}}})";
    for (const char *good : {"2025-07-27T23:46:00.1260435Z", "2025-07-27T23:45:56Z", "2025-07-27T23:45:56-03:00"})
        QCOMPARE(check(QJsonObject{{u"a"_s, QString::fromLatin1(good)}}, json(date), *m_contract).size(), 0);
    QCOMPARE(problems(R"({"a": null})", date), 0);
    QCOMPARE(problems(R"({"a": "2025-07-27 23:45"})", date), 1);
    const char *dependent = R"({"dependentRequired": {"a": ["b"]}})";
    QCOMPARE(problems(R"({"b": 1})", dependent), 0);
    QVERIFY(problems(R"({"a": 1})", dependent) > 0);
    QCOMPARE(asDraft7(json(R"({"properties": {"description": {"type": "string", "description": "x"}}})")),
             QJsonValue(json(R"({"properties": {"description": {"type": "string"}}})")));
}

void TestContract::brokenFilesAreRefused()
{
    QVERIFY(!Contract::read("{"));
    QVERIFY(!Contract::read(R"({"openapi": "3.0.1"})"));
    const auto broken = Contract::read(R"({"openapi": "3.1.0", "paths": {"/a": {"get": {"operationId": "a",
        "parameters": [{"$ref": "#/components/parameters/Gone"}]}}}})");
    QVERIFY(!broken);
    QVERIFY(broken.error().text.contains("#/components/parameters/Gone"_L1));
    QVERIFY(Contract::read(R"({"openapi": "3.1.0", "paths": {}})"));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
