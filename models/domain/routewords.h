#pragma once

#include "models/domain/route.h"

#include <QStringList>

#include <functional>

namespace gancho::routewords {

// Routes in words, translated at the call.

/// What routes refer to by ids. Parts without a function, and ids that it does not know, are told by the id.
struct Names
{
    std::function<QString(InboxId)> inbox;
    std::function<QString(const AccountId &)> account;
    /// Of a panel, step, tag, template, chatbot, sequence or channel of an account.
    std::function<QString(const AccountId &, const QString &id)> record;
};

QString test(RouteCondition::Test test);
/// True where a value belongs to the test.
bool hasValue(RouteCondition::Test test);
QString format(ValueFormat format);
/// "1.234,50 → 1234.50", for a list to choose from; empty where the name says it all.
QString formatExample(ValueFormat format);
QString body(UrlTarget::Body body);
QString action(ActionTarget::Action action);
QString match(ActionTarget::Match match);
/// Whether doing it again does no harm, so that a delivery may be made again without looking.
bool isRepeatable(ActionTarget::Action action);
/// What it does when it is made again, in a sentence; empty where it is repeatable.
QString repeatWarning(ActionTarget::Action action);
/// What the action still lacks: "the account", "the stage". Empty when it can be done.
QStringList missing(const ActionTarget &action);

/// "content.amount is greater than 100".
QString condition(const RouteCondition &condition);
/// "loja · Contato criado · content.name exists".
QString when(const RouteTrigger &trigger, const Names &names = {});
/// "nome, telefone, valor", or "unchanged".
QString what(const Route &route);
/// "POST hook.eu1.make.com" or "Loja: create or update a contact"; paths and queries may be secret and are not told.
QString where(const RouteTarget &target, const Names &names = {});
/// "when → what → where".
QString summary(const Route &route, const Names &names = {});

} // namespace gancho::routewords
