#pragma once

#include "app/sandbox/sandboxquery.h"
#include "app/sandbox/sandboxworld.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gancho {

/// How the rows of the world look in answers of the API (reference/wts-chat.md §2): with nulls where the API has nulls,
/// and the parts of IncludeDetails only where the query asks for them.
namespace restview {

QJsonObject contact(const SandboxWorld &world, const QJsonObject &row, const SandboxQuery &query);
QJsonObject session(const SandboxWorld &world, const QJsonObject &row, const SandboxQuery &query);
QJsonObject message(const SandboxWorld &world, const QJsonObject &row);
QJsonObject card(const SandboxWorld &world, const QJsonObject &row, const SandboxQuery &query);
QJsonObject panel(const SandboxWorld &world, const QJsonObject &row, const SandboxQuery &query);
QJsonObject subscription(const QJsonObject &row);

/// The short form of a contact that portfolios and sequences carry.
QJsonObject contactDetails(const QJsonObject &contact);
QJsonObject agentDetails(const QJsonObject &agent);
/// "INITIAL", "FINAL" or "NONE".
QString stepPhase(const QJsonObject &step);
bool cardOverdue(const QJsonObject &card);
/// "ACTIVE", "EXPIRED" or "NOT_STARTED": the 24 hours after the contact's last message.
QString windowStatus(const QJsonObject &session);
QString previewUrl(const QJsonObject &session);
/// The "name" of the rows with these ids.
QJsonArray namesOf(const EntityTable &table, const QJsonArray &ids);

} // namespace restview

/// `row` with a null under each of `names` that it lacks.
QJsonObject withNulls(QJsonObject row, std::initializer_list<QLatin1StringView> names);

} // namespace gancho
