#include "models/domain/routewords.h"

#include "models/domain/eventtype.h"

#include <QCoreApplication>

namespace gancho::routewords {

using namespace Qt::StringLiterals;

namespace {

using Test = RouteCondition::Test;
using Action = ActionTarget::Action;

constexpr int mostShown = 4;

QString shortList(const QStringList &all)
{
    QString text = all.mid(0, mostShown).join(u", "_s);
    if (all.size() > mostShown)
        text += u", … +%1"_s.arg(all.size() - mostShown);
    return text;
}

} // namespace

QString test(Test test)
{
    switch (test) {
    case Test::Equals:
        return QCoreApplication::translate("Routes", "is");
    case Test::Differs:
        return QCoreApplication::translate("Routes", "is not");
    case Test::Contains:
        return QCoreApplication::translate("Routes", "contains");
    case Test::Matches:
        return QCoreApplication::translate("Routes", "matches");
    case Test::Exists:
        return QCoreApplication::translate("Routes", "is present");
    case Test::Missing:
        return QCoreApplication::translate("Routes", "is missing");
    case Test::Changed:
        return QCoreApplication::translate("Routes", "has changed");
    case Test::Greater:
        return QCoreApplication::translate("Routes", "is greater than");
    case Test::Less:
        return QCoreApplication::translate("Routes", "is less than");
    }
    return {};
}

bool hasValue(Test test)
{
    return test != Test::Exists && test != Test::Missing && test != Test::Changed;
}

QString format(ValueFormat format)
{
    switch (format) {
    case ValueFormat::AsIs:
        return QCoreApplication::translate("Routes", "As it comes");
    case ValueFormat::Text:
        return QCoreApplication::translate("Routes", "Text");
    case ValueFormat::Number:
        return QCoreApplication::translate("Routes", "Number");
    case ValueFormat::Upper:
        return QCoreApplication::translate("Routes", "UPPER CASE");
    case ValueFormat::Lower:
        return QCoreApplication::translate("Routes", "lower case");
    case ValueFormat::TitleCase:
        return QCoreApplication::translate("Routes", "Name");
    case ValueFormat::Trimmed:
        return QCoreApplication::translate("Routes", "Trimmed");
    case ValueFormat::DateTime:
        return QCoreApplication::translate("Routes", "Date and time");
    case ValueFormat::Date:
        return QCoreApplication::translate("Routes", "Date");
    case ValueFormat::IsoDateTime:
        return QCoreApplication::translate("Routes", "Date and time, ISO 8601");
    case ValueFormat::UnixSeconds:
        return QCoreApplication::translate("Routes", "Unix time, seconds");
    case ValueFormat::PhoneInternational:
        return QCoreApplication::translate("Routes", "Phone with country");
    case ValueFormat::PhoneE164:
        return QCoreApplication::translate("Routes", "Phone, E.164");
    case ValueFormat::PhoneDigits:
        return QCoreApplication::translate("Routes", "Phone, digits with country");
    case ValueFormat::PhoneNational:
        return QCoreApplication::translate("Routes", "Phone, digits without country");
    case ValueFormat::Money:
        return QCoreApplication::translate("Routes", "Money");
    case ValueFormat::Cents:
        return QCoreApplication::translate("Routes", "Cents");
    case ValueFormat::Digits:
        return QCoreApplication::translate("Routes", "Digits only");
    }
    return {};
}

QString formatExample(ValueFormat format)
{
    switch (format) {
    case ValueFormat::Number:
        return u"1.234,50 → 1234.50"_s;
    case ValueFormat::TitleCase:
        return u"MARIA DA SILVA → Maria da Silva"_s;
    case ValueFormat::DateTime:
        return u"02/03/2026 14:05"_s;
    case ValueFormat::Date:
        return u"02/03/2026"_s;
    case ValueFormat::IsoDateTime:
        return u"2026-03-02T17:05:00Z"_s;
    case ValueFormat::UnixSeconds:
        return u"1772471100"_s;
    case ValueFormat::PhoneInternational:
        return u"+55 11 98888-7777"_s;
    case ValueFormat::PhoneE164:
        return u"+5511988887777"_s;
    case ValueFormat::PhoneDigits:
        return u"5511988887777"_s;
    case ValueFormat::PhoneNational:
        return u"11988887777"_s;
    case ValueFormat::Money:
        return u"1234.5 → R$ 1.234,50"_s;
    case ValueFormat::Cents:
        return u"1234.5 → 123450"_s;
    case ValueFormat::Digits:
        return u"123.456.789-09 → 12345678909"_s;
    case ValueFormat::AsIs:
    case ValueFormat::Text:
    case ValueFormat::Upper:
    case ValueFormat::Lower:
    case ValueFormat::Trimmed:
        break;
    }
    return {};
}

QString body(UrlTarget::Body body)
{
    switch (body) {
    case UrlTarget::Body::Unchanged:
        return QCoreApplication::translate("Routes", "Unchanged, as it came");
    case UrlTarget::Body::Json:
        return u"JSON"_s;
    case UrlTarget::Body::Form:
        return QCoreApplication::translate("Routes", "Form");
    case UrlTarget::Body::Query:
        return QCoreApplication::translate("Routes", "In the address");
    }
    return {};
}

QString action(Action action)
{
    switch (action) {
    case Action::CreateContact:
        return QCoreApplication::translate("Routes", "Create a contact");
    case Action::UpdateContact:
        return QCoreApplication::translate("Routes", "Update a contact");
    case Action::UpsertContact:
        return QCoreApplication::translate("Routes", "Create or update a contact");
    case Action::CreateCard:
        return QCoreApplication::translate("Routes", "Create a card or deal");
    case Action::UpdateCard:
        return QCoreApplication::translate("Routes", "Update a card or deal");
    case Action::UpsertCard:
        return QCoreApplication::translate("Routes", "Create or update a card or deal");
    case Action::AddTag:
        return QCoreApplication::translate("Routes", "Add a tag to a contact");
    case Action::MoveCard:
        return QCoreApplication::translate("Routes", "Set stage and status of a card or deal");
    case Action::SendMessage:
        return QCoreApplication::translate("Routes", "Send a message");
    case Action::SendTemplate:
        return QCoreApplication::translate("Routes", "Send a template");
    case Action::StartChatbot:
        return QCoreApplication::translate("Routes", "Start a chatbot");
    case Action::AddToSequence:
        return QCoreApplication::translate("Routes", "Add to a sequence");
    }
    return {};
}

QString match(ActionTarget::Match match)
{
    switch (match) {
    case ActionTarget::Match::Phone:
        return QCoreApplication::translate("Routes", "Phone");
    case ActionTarget::Match::Email:
        return QCoreApplication::translate("Routes", "E-mail");
    case ActionTarget::Match::PhoneOrEmail:
        return QCoreApplication::translate("Routes", "Phone, else e-mail");
    }
    return {};
}

bool isRepeatable(Action action)
{
    return repeatWarning(action).isEmpty();
}

QString repeatWarning(Action action)
{
    switch (action) {
    case Action::CreateCard:
        return QCoreApplication::translate("Routes", "Delivered twice, it creates two cards.");
    case Action::SendMessage:
    case Action::SendTemplate:
        return QCoreApplication::translate("Routes", "Delivered twice, the contact gets the message twice.");
    case Action::StartChatbot:
        return QCoreApplication::translate("Routes", "Delivered twice, the chatbot may begin anew.");
    case Action::AddToSequence:
        return QCoreApplication::translate("Routes", "Delivered twice, the sequence may begin anew.");
    case Action::CreateContact: // it is looked up before
    case Action::UpdateContact:
    case Action::UpsertContact:
    case Action::UpdateCard:
    case Action::UpsertCard:
    case Action::AddTag:
    case Action::MoveCard:
        break;
    }
    return {};
}

QStringList missing(const ActionTarget &target)
{
    QStringList gaps;
    const auto need = [&gaps](const QString &value, const QString &what) {
        if (value.trimmed().isEmpty())
            gaps += what;
    };
    need(target.account.value, QCoreApplication::translate("Routes", "the account"));
    switch (target.action) {
    case Action::CreateCard:
    case Action::UpsertCard:
        need(target.panel, QCoreApplication::translate("Routes", "the panel or origin"));
        need(target.step, QCoreApplication::translate("Routes", "the stage"));
        break;
    case Action::UpdateCard:
        need(target.panel, QCoreApplication::translate("Routes", "the panel or origin"));
        break;
    case Action::MoveCard:
        need(target.panel, QCoreApplication::translate("Routes", "the panel or origin"));
        need(target.step + target.status, QCoreApplication::translate("Routes", "the stage or the status"));
        break;
    case Action::AddTag:
        need(target.tag, QCoreApplication::translate("Routes", "the tag"));
        break;
    case Action::SendTemplate:
        need(target.templateId, QCoreApplication::translate("Routes", "the template"));
        break;
    case Action::StartChatbot:
        need(target.chatbot, QCoreApplication::translate("Routes", "the chatbot"));
        break;
    case Action::AddToSequence:
        need(target.sequence, QCoreApplication::translate("Routes", "the sequence"));
        break;
    case Action::CreateContact:
    case Action::UpdateContact:
    case Action::UpsertContact:
    case Action::SendMessage:
        break;
    }
    return gaps;
}

QString condition(const RouteCondition &condition)
{
    const QString text = condition.field + u' ' + test(condition.test);
    return hasValue(condition.test) ? text + u' ' + condition.value : text;
}

QString when(const RouteTrigger &trigger, const Names &names)
{
    QStringList parts;
    if (trigger.inbox.isValid()) {
        const QString name = names.inbox ? names.inbox(trigger.inbox) : QString();
        parts += name.isEmpty() ? QCoreApplication::translate("Routes", "inbox %1").arg(trigger.inbox.value) : name;
    }
    if (trigger.platform != PlatformKind::None)
        parts += platformName(trigger.platform);
    QStringList types;
    for (const QString &type : trigger.types)
        types += eventType(trigger.platform, type).label;
    if (!types.isEmpty())
        parts += shortList(types);
    QStringList conditions;
    for (const RouteCondition &one : trigger.conditions)
        conditions += condition(one);
    if (!conditions.isEmpty())
        parts += conditions.join(trigger.all ? QCoreApplication::translate("Routes", " and ")
                                             : QCoreApplication::translate("Routes", " or "));
    return parts.isEmpty() ? QCoreApplication::translate("Routes", "every event") : parts.join(u" · "_s);
}

QString what(const Route &route)
{
    QStringList fields;
    for (const MappedField &field : route.mapping.fields)
        fields += field.to;
    return fields.isEmpty() ? QCoreApplication::translate("Routes", "unchanged") : shortList(fields);
}

QString where(const RouteTarget &target, const Names &names)
{
    if (target.kind == RouteTarget::Kind::Action) {
        const QString name = names.account ? names.account(target.action.account) : QString();
        const QString account = name.isEmpty() ? target.action.account.value : name;
        const QString what = action(target.action.action);
        return account.isEmpty() ? what : account + u": "_s + what;
    }
    const UrlTarget &url = target.url;
    const QString host = QUrl(url.url).host();
    const QString place = host.isEmpty() ? QCoreApplication::translate("Routes", "no address yet") : host;
    return url.body == UrlTarget::Body::Unchanged ? place : url.method + u' ' + place;
}

QString summary(const Route &route, const Names &names)
{
    QStringList places;
    for (const RouteTarget &target : route.targets)
        places += where(target, names);
    return when(route.when, names) + u" → "_s + what(route) + u" → "_s + shortList(places);
}

} // namespace gancho::routewords
