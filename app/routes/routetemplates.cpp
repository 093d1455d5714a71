#include "app/routes/routetemplates.h"

#include "models/domain/clintintegration.h"
#include "models/domain/routecodec.h"
#include "models/domain/routewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho::routetemplates {

using namespace Qt::StringLiterals;

namespace {

using Action = ActionTarget::Action;
using Match = ActionTarget::Match;
using Test = RouteCondition::Test;
using Format = ValueFormat;

MappedField field(const QString &from, const QString &to, Format format = Format::AsIs)
{
    return {MappedField::Source::Field, from, to, format, false, {}};
}

MappedField constant(const QString &text, const QString &to)
{
    return {MappedField::Source::Constant, text, to, Format::AsIs, false, {}};
}

/// A field of whichever platform it comes from: the first that has a value counts.
QList<MappedField> anyOf(const QStringList &names, const QString &to, Format format = Format::AsIs)
{
    QList<MappedField> fields;
    for (const QString &name : names)
        fields += field(name, to, format);
    return fields;
}

struct Names
{
    QString name, phone, email;
};

Names namesOf(PlatformKind source, const QString &type)
{
    if (source == PlatformKind::Whazing)
        return {u"contact.name"_s, u"contact.phoneNumber"_s, u"contact.email"_s};
    if (source == PlatformKind::Clint)
        return {u"contact_name"_s, u"contact_phone"_s, u"contact_email"_s};
    if (source == PlatformKind::WtsChat && type.startsWith("SESSION_"_L1))
        return {u"content.contactDetails.name"_s, u"content.contactDetails.phonenumber"_s,
                u"content.contactDetails.email"_s};
    if (source == PlatformKind::WtsChat)
        return {u"content.name"_s, u"content.phonenumber"_s, u"content.email"_s};
    return {u"name"_s, u"phone"_s, u"email"_s};
}

/// The contact of an event of any of the platforms, or of a form on a web page.
QList<MappedField> anyContact(Format phone = Format::PhoneE164)
{
    return anyOf({u"contact_name"_s, u"contactDetails.name"_s, u"contact.name"_s, u"content.name"_s, u"contacts.name"_s,
                  u"nome"_s, u"name"_s},
                 u"nome"_s, Format::Trimmed) +
           anyOf({u"contact_phone"_s, u"contactDetails.phonenumber"_s, u"contact.phoneNumber"_s,
                  u"content.phonenumber"_s, u"telefone"_s, u"celular"_s, u"whatsapp"_s, u"phone"_s},
                 u"telefone"_s, phone) +
           anyOf({u"contact_email"_s, u"contactDetails.email"_s, u"contact.email"_s, u"content.email"_s, u"email"_s},
                 u"email"_s, Format::Trimmed);
}

RouteTarget url(UrlTarget::Body body, const QString &method = u"POST"_s)
{
    RouteTarget target;
    target.url.body = body;
    target.url.method = method;
    return target;
}

RouteTarget action(Action what, Match match)
{
    RouteTarget target;
    target.kind = RouteTarget::Kind::Action;
    target.action.action = what;
    target.action.match = match;
    return target;
}

/// The event that tells of a new contact or lead.
QString newContact(PlatformKind platform)
{
    return platform == PlatformKind::Clint     ? u"deal_created"_s
           : platform == PlatformKind::Whazing ? u"NewTicket"_s
                                               : u"CONTACT_NEW"_s;
}

class Book
{
public:
    void begin(const QString &name) { m_group = name; }
    RouteTemplate &add(const QString &id, const QString &title, const QString &about)
    {
        RouteTemplate one;
        one.id = id;
        one.group = m_group;
        one.title = one.route.name = title;
        one.about = about;
        m_all += one;
        return m_all.last();
    }
    QList<RouteTemplate> take() { return std::move(m_all); }

private:
    QString m_group;
    QList<RouteTemplate> m_all;
};

void addAddresses(Book &book)
{
    book.begin(QCoreApplication::translate("RouteTemplates", "Spreadsheets, ERP, automations"));
    RouteTemplate &lead =
        book.add(u"lead-make"_s, QCoreApplication::translate("RouteTemplates", "New lead → spreadsheet in Make"),
                 QCoreApplication::translate("RouteTemplates", "Name, phone and e-mail of each new contact, deal or "
                                                               "ticket go to a custom webhook of Make, which writes a "
                                                               "row."));
    lead.integrator = u"make"_s;
    lead.route.when.types = {u"CONTACT_NEW"_s, u"deal_created"_s, u"NewTicket"_s};
    lead.route.mapping.fields = anyContact();
    lead.route.mapping.fields += field(u"event.platform"_s, u"origem"_s);
    lead.route.mapping.fields += field(u"event.receivedAt"_s, u"recebido_em"_s, Format::DateTime);
    lead.route.targets = {url(UrlTarget::Body::Json)};

    RouteTemplate &closed =
        book.add(u"closed-erp"_s, QCoreApplication::translate("RouteTemplates", "Conversation completed → ERP"),
                 QCoreApplication::translate("RouteTemplates", "Number, contact and agent of each conversation that "
                                                               "ends go to an address of your ERP."));
    closed.route.when.types = {u"SESSION_COMPLETE"_s, u"ClosedTicket"_s};
    closed.route.mapping.fields =
        anyOf({u"content.number"_s, u"ticket.protocol"_s}, u"protocolo"_s, Format::Text) +
        anyOf({u"contactDetails.name"_s, u"contact.name"_s}, u"cliente.nome"_s) +
        anyOf({u"contactDetails.phonenumber"_s, u"contact.phoneNumber"_s}, u"cliente.telefone"_s, Format::PhoneDigits) +
        anyOf({u"agentDetails.name"_s, u"ticket.userId"_s}, u"atendente"_s) +
        anyOf({u"content.endAt"_s, u"event.receivedAt"_s}, u"encerrado_em"_s, Format::IsoDateTime);
    closed.route.targets = {url(UrlTarget::Body::Json)};

    RouteTemplate &paid =
        book.add(u"payment-erp"_s, QCoreApplication::translate("RouteTemplates", "Payment received → ERP"),
                 QCoreApplication::translate("RouteTemplates", "Each payment of wts.chat that is received goes to an "
                                                               "address of your ERP, with its amount in cents."));
    paid.route.when.platform = PlatformKind::WtsChat;
    paid.route.when.types = {u"PAYMENT_UPDATE"_s};
    paid.route.when.conditions = {{u"content.status"_s, Test::Equals, u"RECEIVED"_s}};
    paid.route.mapping.fields = {field(u"content.id"_s, u"pagamento"_s), field(u"content.contactId"_s, u"contato"_s),
                                 field(u"content.amount"_s, u"centavos"_s, Format::Cents),
                                 field(u"content.dueDate"_s, u"vencimento"_s, Format::Date)};
    paid.route.targets = {url(UrlTarget::Body::Json)};

    RouteTemplate &n8n = book.add(
        u"whazing-n8n"_s, QCoreApplication::translate("RouteTemplates", "Ticket of Whazing closed → n8n"),
        QCoreApplication::translate("RouteTemplates", "The event goes unchanged to the production address of a "
                                                      "workflow, with the key of its header credential."));
    n8n.integrator = u"n8n"_s;
    n8n.route.when.platform = PlatformKind::Whazing;
    n8n.route.when.types = {u"ClosedTicket"_s};
    n8n.route.targets = {url(UrlTarget::Body::Unchanged)};
    n8n.route.targets[0].url.headers = {{"X-N8N-API-KEY", {}}};

    RouteTemplate &forward = book.add(
        u"forward"_s, QCoreApplication::translate("RouteTemplates", "Plain forward"),
        QCoreApplication::translate("RouteTemplates", "Every event goes on as it came: method, body and "
                                                      "content type. Add more targets to copy it to several."));
    forward.route.targets = {url(UrlTarget::Body::Unchanged)};
    RouteTemplate &query =
        book.add(u"get"_s, QCoreApplication::translate("RouteTemplates", "Lead by GET"),
                 QCoreApplication::translate("RouteTemplates", "For systems that take a lead in the address alone."));
    query.route.when.types = {u"CONTACT_NEW"_s, u"deal_created"_s, u"NewTicket"_s};
    query.route.mapping.fields = anyContact(Format::PhoneDigits);
    query.route.targets = {url(UrlTarget::Body::Query, u"GET"_s)};
}

void addPlatforms(Book &book)
{
    book.begin(QCoreApplication::translate("RouteTemplates", "Between platforms"));
    const QList<PlatformKind> platforms{PlatformKind::Clint, PlatformKind::WtsChat, PlatformKind::Whazing};
    for (const PlatformKind source : platforms)
        for (const PlatformKind target : platforms) {
            if (source == target)
                continue;
            RouteTemplate &one =
                book.add(u"contact-%1-%2"_s.arg(platformSlug(source), platformSlug(target)),
                         QCoreApplication::translate("RouteTemplates", "Contact of %1 → contact in %2")
                             .arg(platformName(source), platformName(target)),
                         QCoreApplication::translate("RouteTemplates", "Each new contact of %1 is created in %2, or "
                                                                       "updated where its phone is known there.")
                             .arg(platformName(source), platformName(target)));
            one.targetPlatform = target;
            one.route.when.platform = source;
            one.route.when.types = {newContact(source)};
            one.route.mapping.fields = contactFields(source, newContact(source));
            // Whazing finds nobody by e-mail.
            one.route.targets = {
                action(Action::UpsertContact, target == PlatformKind::Whazing ? Match::Phone : Match::PhoneOrEmail)};
        }
    RouteTemplate &won =
        book.add(u"won-template"_s, QCoreApplication::translate("RouteTemplates", "Deal of Clint won → message"),
                 QCoreApplication::translate("RouteTemplates", "Whoever buys gets a template from another account."));
    won.route.when.platform = PlatformKind::Clint;
    won.route.when.types = {u"status_changed"_s};
    won.route.when.conditions = {{u"deal_status"_s, Test::Equals, u"WON"_s}};
    won.route.mapping.fields = {field(u"contact_phone"_s, u"telefone"_s, Format::PhoneDigits),
                                field(u"contact_name"_s, u"nome"_s, Format::TitleCase)};
    won.route.targets = {action(Action::SendTemplate, Match::Phone)};

    RouteTemplate &welcome =
        book.add(u"lead-message"_s, QCoreApplication::translate("RouteTemplates", "New deal of Clint → welcome"),
                 QCoreApplication::translate("RouteTemplates", "Each new deal's contact gets a message, with the name "
                                                               "in it."));
    welcome.route.when.platform = PlatformKind::Clint;
    welcome.route.when.types = {u"deal_created"_s};
    welcome.route.mapping.fields = {
        field(u"contact_phone"_s, u"telefone"_s, Format::PhoneDigits),
        constant(QCoreApplication::translate("RouteTemplates", "Hello, {{contact_name}}! How can we help?"),
                 u"texto"_s)};
    welcome.route.targets = {action(Action::SendMessage, Match::Phone)};

    RouteTemplate &tag =
        book.add(u"closed-tag"_s, QCoreApplication::translate("RouteTemplates", "Conversation completed → tag"),
                 QCoreApplication::translate("RouteTemplates", "The contact gets a tag in another account, so that an "
                                                               "automation there goes on."));
    tag.route.when.types = {u"SESSION_COMPLETE"_s, u"ClosedTicket"_s};
    tag.route.mapping.fields = anyContact();
    tag.route.targets = {action(Action::AddTag, Match::Phone)};
}

Action actionOf(ClintReceiveMode mode)
{
    return mode == ClintReceiveMode::Create   ? Action::CreateCard
           : mode == ClintReceiveMode::Update ? Action::UpdateCard
                                              : Action::UpsertCard;
}

void addClint(Book &book)
{
    book.begin(QCoreApplication::translate("RouteTemplates", "As Clint's webhooks"));
    for (const ClintReceiveMode mode : clintReceiveModes()) {
        RouteTemplate &one =
            book.add(u"receive-%1"_s.arg(RouteCodec::name(actionOf(mode))),
                     QCoreApplication::translate("RouteTemplates", "Receive: %1").arg(clintReceiveModeName(mode)),
                     QCoreApplication::translate("RouteTemplates", "What Clint's \"Receber webhook\" does, for any "
                                                                   "account: the contact is found by e-mail or phone, "
                                                                   "and its deal or card goes to the stage chosen."));
        one.route.mapping.fields = anyContact();
        one.route.mapping.fields +=
            anyOf({u"deal_value"_s, u"content.monetaryAmount"_s, u"valor"_s, u"value"_s}, u"valor"_s, Format::Number);
        one.route.targets = {action(actionOf(mode), Match::PhoneOrEmail)};
    }
    for (const ClintTrigger trigger : clintTriggers()) {
        RouteTemplate &one = book.add(
            u"send-%1"_s.arg(clintTriggerId(trigger)),
            QCoreApplication::translate("RouteTemplates", "Send: %1").arg(clintTriggerName(trigger)),
            QCoreApplication::translate("RouteTemplates", "What Clint's \"Enviar webhook\" does, for the deals "
                                                          "of Clint and the cards of wts.chat, with the same "
                                                          "fields."));
        RouteTrigger &when = one.route.when;
        when.types = {clintTriggerId(trigger)};
        if (trigger == ClintTrigger::DealCreated)
            when.types += u"PANEL_CARD_NEW"_s;
        if (trigger == ClintTrigger::StageChanged || trigger == ClintTrigger::StageEntered)
            when.types += u"PANEL_CARD_STEP_CHANGE"_s;
        if (trigger == ClintTrigger::StageEntered) {
            when.all = false;
            when.conditions = {{u"deal_stage"_s, Test::Equals, {}}, {u"content.stepTitle"_s, Test::Equals, {}}};
        }
        one.route.mapping.fields =
            anyOf({u"contact_name"_s, u"content.contacts.name"_s}, u"contact_name"_s) +
            QList<MappedField>{field(u"contact_email"_s, u"contact_email"_s),
                               field(u"contact_phone"_s, u"contact_phone"_s, Format::PhoneE164)} +
            anyOf({u"deal_name"_s, u"content.title"_s}, u"deal_name"_s) +
            anyOf({u"deal_value"_s, u"content.monetaryAmount"_s}, u"deal_value"_s) +
            anyOf({u"deal_origin"_s, u"content.panelTitle"_s}, u"deal_origin"_s) +
            anyOf({u"deal_stage"_s, u"content.stepTitle"_s}, u"deal_stage"_s) +
            QList<MappedField>{field(u"deal_old_stage"_s, u"deal_old_stage"_s),
                               field(u"deal_status"_s, u"deal_status"_s)} +
            anyOf({u"deal_user"_s, u"content.responsibleUserName"_s}, u"deal_user"_s);
        one.route.targets = {url(UrlTarget::Body::Json)};
    }
}

} // namespace

QList<MappedField> contactFields(PlatformKind source, const QString &eventType)
{
    const Names names = namesOf(source, eventType);
    return {field(names.name, u"nome"_s, Format::Trimmed), field(names.phone, u"telefone"_s, Format::PhoneE164),
            field(names.email, u"email"_s, Format::Trimmed)};
}

QList<RouteTemplate> all()
{
    Book book;
    addAddresses(book);
    addPlatforms(book);
    addClint(book);
    return book.take();
}

RouteTemplate byId(const QString &id)
{
    const QList<RouteTemplate> known = all();
    const auto found = std::find_if(known.begin(), known.end(), [&id](const auto &one) { return one.id == id; });
    return found == known.end() ? RouteTemplate() : *found;
}

QStringList toFillIn(const Route &route)
{
    QStringList gaps = RouteCodec::missing(route);
    for (const RouteCondition &condition : route.when.conditions)
        if (condition.value.isEmpty() && routewords::hasValue(condition.test)) {
            gaps += QCoreApplication::translate("RouteTemplates", "the stage that it is about");
            break;
        }
    return gaps;
}

} // namespace gancho::routetemplates
