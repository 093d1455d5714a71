#include "app/sandbox/sandboxplays.h"

#include "app/sandbox/carddesk.h"
#include "app/sandbox/contactdesk.h"
#include "app/sandbox/eventpayloads.h"
#include "app/sandbox/sandboxroutes.h"
#include "app/sandbox/sessiondesk.h"
#include "app/sandbox/worlddocuments.h"
#include "app/sandbox/worldnames.h"

namespace gancho::sandboxplay {

using namespace Qt::StringLiterals;

namespace {

template <class F>
QJsonObject anyRow(SandboxWorld &world, const EntityTable &table, F &&fits)
{
    QVector<int> rows;
    for (int i = 0; i < table.size(); ++i)
        if (fits(table.at(i)))
            rows += i;
    return rows.isEmpty() ? QJsonObject() : table.at(rows.at(world.random.below(int(rows.size()))));
}

QJsonObject anyRow(SandboxWorld &world, const EntityTable &table)
{
    return table.isEmpty() ? QJsonObject() : table.at(world.random.below(table.size()));
}

QString idOf(const QJsonObject &row)
{
    return row.value("id"_L1).toString();
}

QJsonObject beginWith(SandboxContext &context, const QJsonObject &contact)
{
    SandboxWorld &world = context.world;
    return sessiondesk::begin(
        context, idOf(contact), idOf(world.channels.at(0)),
        {{u"status"_s, u"PENDING"_s}, {u"departmentId"_s, anyRow(world, world.departments).value("id"_L1)}});
}

/// An open conversation; where there is none, one begins.
QJsonObject anySession(SandboxContext &context)
{
    const QJsonObject open = anyRow(context.world, context.world.sessions, [](const QJsonObject &session) {
        return session.value("status"_L1) != "COMPLETED"_L1;
    });
    return open.isEmpty() ? beginWith(context, anyRow(context.world, context.world.contacts)) : open;
}

QString attendantSaying(SandboxWorld &world)
{
    return world.random.pick(worldname::attendantSays).toString();
}

QString contactSaying(SandboxWorld &world, const QJsonObject &session)
{
    return worlddocument::given(world.random.pick(worldname::contactSays).toString(),
                                world.contacts.value(session.value("contactId"_L1).toString()));
}

void answer(SandboxContext &context, const QJsonObject &session, const QString &text)
{
    const QJsonValue user = session.value("userId"_L1).isString() ? session.value("userId"_L1)
                                                                  : context.world.agents.at(0).value("userId"_L1);
    sessiondesk::send(context, session, {{u"text"_s, text}, {u"userId"_s, user}, {u"origin"_s, u"DEFAULT"_s}});
}

QJsonObject newContact(SandboxContext &context, const QString &origin)
{
    SandboxRandom &random = context.world.random;
    const QString name =
        random.pick(worldname::firstNames).toString() + u' ' + random.pick(worldname::surnames).toString();
    for (;;) {
        const QString phone = u"55"_s + random.pick(worldname::areaCodes).toString() + u'9' +
                              QString::number(random.between(60'000'000, 99'999'999));
        const QJsonObject values{
            {u"name"_s, name},
            {u"phoneNumber"_s, phone},
            {u"customFields"_s, QJsonObject{{u"cpf"_s, worlddocument::cpf(phone.right(6).toInt())}}}};
        if (const auto made = contactdesk::create(context, values, origin))
            return *made;
    }
}

void changeContact(SandboxContext &context, const QJsonObject &contact)
{
    SandboxRandom &random = context.world.random;
    QJsonObject values;
    QString field = u"Annotation"_s;
    if (random.chance(50)) {
        field = u"CustomFields"_s;
        values.insert("customFields"_L1, QJsonObject{{u"cidade"_s, random.pick(worldname::towns).toString()},
                                                     {u"compras"_s, random.below(20)}});
    } else {
        values.insert("annotation"_L1, u"Interesse: %1."_s.arg(random.pick(worldname::products)));
    }
    (void)contactdesk::update(context, contact, {field}, values, contactdesk::TagOperation::InsertIfNotExists);
}

QJsonObject requestPayment(SandboxContext &context, const QJsonObject &session)
{
    SandboxWorld &world = context.world;
    QJsonObject payment = freshRow(world, {{u"contactId"_s, session.value("contactId"_L1)},
                                           {u"sessionId"_s, session.value("id"_L1)},
                                           {u"status"_s, u"PENDING"_s},
                                           {u"amount"_s, world.random.between(15, 900) * 10.0}});
    payment.insert("dueDate"_L1, payment.value("createdAt"_L1));
    world.payments.add(payment);
    context.fire(u"PAYMENT_NEW"_s, eventpayload::payment(payment));
    return payment;
}

void receivePayment(SandboxContext &context, QJsonObject payment)
{
    payment.insert("status"_L1, payment.value("status"_L1) == "PENDING"_L1 ? u"RECEIVED"_s : u"REFUNDED"_s);
    payment.insert("updatedAt"_L1, context.world.now());
    context.world.payments.replace(payment);
    context.fire(u"PAYMENT_UPDATE"_s, eventpayload::payment(payment));
}

QJsonObject newCard(SandboxContext &context, const QJsonObject &contact, const QJsonObject &session)
{
    SandboxWorld &world = context.world;
    QJsonObject values{{u"stepId"_s, world.steps.at(0).value("id"_L1)},
                       {u"title"_s, contact.value("name"_L1)},
                       {u"description"_s, world.random.pick(worldname::products).toString()},
                       {u"monetaryAmount"_s, world.random.between(5, 220) * 50.0},
                       {u"responsibleUserId"_s, anyRow(world, world.agents).value("userId"_L1)},
                       {u"contactIds"_s, QJsonArray{contact.value("id"_L1)}}};
    if (!session.isEmpty())
        values.insert("sessionId"_L1, session.value("id"_L1));
    return carddesk::create(context, values).value_or(QJsonObject());
}

QJsonObject openCard(SandboxContext &context)
{
    return anyRow(context.world, context.world.cards,
                  [](const QJsonObject &card) { return card.value("status"_L1) == "OPEN"_L1; });
}

void changeCard(SandboxContext &context, const QJsonObject &card)
{
    (void)carddesk::update(context, card, {u"MonetaryAmount"_s},
                           {{u"monetaryAmount"_s, context.world.random.between(5, 220) * 50.0}});
}

} // namespace

void contactWrites(SandboxContext &context)
{
    const QJsonObject session = anySession(context);
    sessiondesk::receive(context, session, contactSaying(context.world, session));
}

void attendantAnswers(SandboxContext &context)
{
    answer(context, anySession(context), attendantSaying(context.world));
}

void messageRead(SandboxContext &context)
{
    const EntityTable &messages = context.world.messages;
    for (int i = messages.size() - 1; i >= 0; --i)
        if (messages.at(i).value("direction"_L1) == "TO_HUB"_L1 && messages.at(i).value("status"_L1) != "READ"_L1) {
            sessiondesk::setStatus(context, idOf(messages.at(i)), u"READ"_s);
            return;
        }
    const QJsonObject session = anySession(context);
    answer(context, session, attendantSaying(context.world));
    sessiondesk::setStatus(context, idOf(messages.at(messages.size() - 1)), u"READ"_s);
}

void conversationStarted(SandboxContext &context)
{
    SandboxWorld &world = context.world;
    for (int tries = 0; tries < 50; ++tries) {
        const QJsonObject contact = anyRow(world, world.contacts);
        if (contact.value("status"_L1) == "ACTIVE"_L1 && sessiondesk::openSession(world, idOf(contact)).isEmpty()) {
            beginWith(context, contact);
            return;
        }
    }
    beginWith(context, anyRow(world, world.contacts));
}

void conversationChanged(SandboxContext &context)
{
    const QJsonObject session = anySession(context);
    const QJsonObject agent = anyRow(context.world, context.world.agents, [&session](const QJsonObject &each) {
        return each.value("userId"_L1) != session.value("userId"_L1);
    });
    context.actingUser = context.world.agents.at(0).value("userId"_L1).toString();
    sessiondesk::change(context, session, {{u"userId"_s, agent.value("userId"_L1)}, {u"status"_s, u"IN_PROGRESS"_s}});
}

void conversationCompleted(SandboxContext &context)
{
    const QJsonObject session = anySession(context);
    context.actingUser = session.value("userId"_L1).toString(context.world.agents.at(0).value("userId"_L1).toString());
    sessiondesk::change(context, session, {{u"status"_s, u"COMPLETED"_s}, {u"unreadCount"_s, 0}});
}

void contactCreated(SandboxContext &context)
{
    newContact(context, u"CREATED_BY_USER"_s);
}

void contactChanged(SandboxContext &context)
{
    changeContact(context, anyRow(context.world, context.world.contacts));
}

void tagsChanged(SandboxContext &context)
{
    SandboxWorld &world = context.world;
    const QJsonObject contact = anyRow(world, world.contacts);
    const QJsonObject tag = anyRow(world, world.tags);
    const bool holds = contact.value("tagIds"_L1).toArray().contains(tag.value("id"_L1));
    (void)contactdesk::changeTags(context, contact, {{u"tagIds"_s, QJsonArray{tag.value("id"_L1)}}},
                                  holds ? contactdesk::TagOperation::DeleteIfExists
                                        : contactdesk::TagOperation::InsertIfNotExists);
}

void paymentCreated(SandboxContext &context)
{
    requestPayment(context, anySession(context));
}

void paymentChanged(SandboxContext &context)
{
    QJsonObject payment = anyRow(context.world, context.world.payments,
                                 [](const QJsonObject &each) { return each.value("status"_L1) == "PENDING"_L1; });
    if (payment.isEmpty())
        payment = anyRow(context.world, context.world.payments);
    receivePayment(context, payment);
}

void cardCreated(SandboxContext &context)
{
    newCard(context, anyRow(context.world, context.world.contacts), {});
}

void cardChanged(SandboxContext &context)
{
    changeCard(context, openCard(context));
}

void cardMoved(SandboxContext &context)
{
    const QJsonObject card = openCard(context);
    const QJsonObject step = anyRow(context.world, context.world.steps, [&card](const QJsonObject &each) {
        return each.value("panelId"_L1) == card.value("panelId"_L1) && each.value("id"_L1) != card.value("stepId"_L1);
    });
    (void)carddesk::update(context, card, {u"StepId"_s}, {{u"stepId"_s, step.value("id"_L1)}});
}

void noteCreated(SandboxContext &context)
{
    context.actingUser = anyRow(context.world, context.world.agents).value("userId"_L1).toString();
    carddesk::addNote(context, openCard(context), u"Retornar na próxima semana."_s, false);
}

void noteChanged(SandboxContext &context)
{
    carddesk::changeNote(context, anyRow(context.world, context.world.cardNotes),
                         u"Cliente confirmou: %1."_s.arg(context.world.random.pick(worldname::products)));
}

void templateCreated(SandboxContext &context)
{
    SandboxWorld &world = context.world;
    const QString name = u"modelo_%1"_s.arg(world.templates.size() + 1);
    QJsonObject model = world.templates.at(0);
    const QJsonObject fresh =
        freshRow(world, {{u"name"_s, name},
                         {u"internalName"_s, name},
                         {u"text"_s, u"Novidades: %1."_s.arg(world.random.pick(worldname::products))},
                         {u"status"_s, u"InRevision"_s},
                         {u"params"_s, QJsonArray()}});
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        model.insert(it.key(), it.value());
    model.remove("companyId"_L1);
    world.templates.add(model);
    context.fire(u"TEMPLATE_NEW"_s, eventpayload::messageTemplate(world, model));
}

void templateChanged(SandboxContext &context)
{
    SandboxWorld &world = context.world;
    QJsonObject model = anyRow(world, world.templates);
    const bool approved = model.value("status"_L1) == "Approved"_L1;
    model.insert("status"_L1, approved ? u"Paused"_s : u"Approved"_s);
    model.insert("updatedAt"_L1, world.now());
    world.templates.replace(model);
    context.fire(u"TEMPLATE_UPDATE"_s, eventpayload::messageTemplate(world, model));
}

void everything(SandboxContext &context)
{
    SandboxWorld &world = context.world;
    const QString user = anyRow(world, world.agents).value("userId"_L1).toString();
    const QJsonObject contact = newContact(context, u"CREATED_FROM_HUB"_s);
    const QString session = idOf(beginWith(context, contact));
    sessiondesk::receive(context, world.sessions.value(session), contactSaying(world, world.sessions.value(session)));
    changeContact(context, contact);
    context.actingUser = user;
    sessiondesk::change(context, world.sessions.value(session), {{u"userId"_s, user}, {u"status"_s, u"IN_PROGRESS"_s}});
    answer(context, world.sessions.value(session), attendantSaying(world));
    const QJsonObject card = newCard(context, contact, world.sessions.value(session));
    changeCard(context, card);
    receivePayment(context, requestPayment(context, world.sessions.value(session)));
    sessiondesk::change(context, world.sessions.value(session), {{u"status"_s, u"COMPLETED"_s}, {u"unreadCount"_s, 0}});
}

namespace {

void takeOver(SandboxContext &context, const QString &session)
{
    SandboxWorld &world = context.world;
    context.actingUser = anyRow(world, world.agents).value("userId"_L1).toString();
    sessiondesk::change(context, world.sessions.value(session),
                        {{u"userId"_s, context.actingUser}, {u"status"_s, u"IN_PROGRESS"_s}});
}

void contactSays(SandboxContext &context, const QString &session)
{
    const QJsonObject row = context.world.sessions.value(session);
    sessiondesk::receive(context, row, contactSaying(context.world, row));
}

void attendantSays(SandboxContext &context, const QString &session)
{
    answer(context, context.world.sessions.value(session), attendantSaying(context.world));
}

void conclude(SandboxContext &context, const QString &session)
{
    sessiondesk::change(context, context.world.sessions.value(session),
                        {{u"status"_s, u"COMPLETED"_s}, {u"unreadCount"_s, 0}});
}

void moveOn(SandboxContext &context, const QJsonObject &card)
{
    const QJsonObject step = anyRow(context.world, context.world.steps, [&card](const QJsonObject &each) {
        return each.value("panelId"_L1) == card.value("panelId"_L1) && each.value("id"_L1) != card.value("stepId"_L1);
    });
    (void)carddesk::update(context, card, {u"StepId"_s}, {{u"stepId"_s, step.value("id"_L1)}});
}

} // namespace

void newLead(SandboxContext &context)
{
    SandboxWorld &world = context.world;
    const QJsonObject contact = newContact(context, u"CREATED_FROM_HUB"_s);
    const QString session = idOf(beginWith(context, contact));
    contactSays(context, session);
    takeOver(context, session);
    attendantSays(context, session);
    contactSays(context, session);
    moveOn(context, newCard(context, contact, world.sessions.value(session)));
    receivePayment(context, requestPayment(context, world.sessions.value(session)));
    attendantSays(context, session);
    conclude(context, session);
}

void supportCase(SandboxContext &context)
{
    SandboxWorld &world = context.world;
    const QJsonObject contact = anyRow(world, world.contacts, [&world](const QJsonObject &each) {
        return each.value("status"_L1) == "ACTIVE"_L1 && sessiondesk::openSession(world, idOf(each)).isEmpty();
    });
    const QString session = idOf(beginWith(context, contact));
    contactSays(context, session);
    takeOver(context, session);
    attendantSays(context, session);
    const QJsonObject tag = anyRow(world, world.tags, [&contact](const QJsonObject &each) {
        return !contact.value("tagIds"_L1).toArray().contains(each.value("id"_L1));
    });
    (void)contactdesk::changeTags(context, world.contacts.value(idOf(contact)),
                                  {{u"tagIds"_s, QJsonArray{tag.value("id"_L1)}}},
                                  contactdesk::TagOperation::InsertIfNotExists);
    contactSays(context, session);
    attendantSays(context, session);
    conclude(context, session);
}

void paidOrder(SandboxContext &context)
{
    SandboxWorld &world = context.world;
    const QString session = idOf(anySession(context));
    contactSays(context, session);
    const QJsonObject payment = requestPayment(context, world.sessions.value(session));
    attendantSays(context, session);
    receivePayment(context, payment);
}

} // namespace gancho::sandboxplay
