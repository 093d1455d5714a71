#pragma once

#include "app/sandbox/clint/clintdesk.h"
#include "app/sandbox/routetable.h"
#include "app/sandbox/sandboxquery.h"

#include <QJsonArray>

#include <optional>

namespace gancho {

/// A request as an endpoint of the embedded Clint sees it.
struct ClintCall
{
    QStringList path; ///< what stands in the place of each {…}, decoded
    SandboxQuery query;
    QJsonValue body = QJsonValue::Undefined;
    bool fromClint = false; ///< sent by a webhook of this sandbox

    QJsonObject object() const { return body.toObject(); }
    QString text(QLatin1StringView key) const { return body.toObject().value(key).toString(); }
};

struct ClintReply
{
    int status = 200;
    QJsonValue body = QJsonValue::Undefined; ///< undefined: none
};

using ClintHandler = std::function<ClintReply(const ClintCall &call, ClintDesk &desk)>;
using ClintRoutes = RouteTable<ClintHandler>;

void addClintContactRoutes(ClintRoutes &routes);
void addClintDealRoutes(ClintRoutes &routes);
void addClintCatalogueRoutes(ClintRoutes &routes);
void addClintChatRoutes(ClintRoutes &routes);
void addClintMessageRoutes(ClintRoutes &routes);
void addClintActivityRoutes(ClintRoutes &routes);
void addClintVoiceRoutes(ClintRoutes &routes);
void addClintDashboardRoutes(ClintRoutes &routes);
/// What the real Clint has in its web panel alone: /sandbox/panel/…, no part of the API.
void addClintPanelRoutes(ClintRoutes &routes);

/// The answers of reference/clint.md §1.
namespace clintreply {

using View = std::function<QJsonObject(const QJsonObject &row)>;
using Rows = QList<QJsonObject>;

/// {"error": …}, as of v1.
ClintReply refusal(int status, const QString &text);
/// {"status": …, "message": …}, as of v2.
ClintReply message(int status, const QString &text);
ClintReply item(const QJsonObject &data, int status = 200);
ClintReply id(const QString &id, int status = 200);
ClintReply done();
/// A page, by `limit`, `page` and `offset`, in the envelope of v1 or v2; 400 for what is no number.
ClintReply page1(const ClintCall &call, const Rows &rows, const View &view);
ClintReply page2(const ClintCall &call, const Rows &rows, const View &view, int usual, int most);
Rows all(const EntityTable &table);
/// Within <name>_start and <name>_end, both included, as far as they are given.
bool within(const ClintCall &call, const QString &name, const QJsonValue &instant);
/// Whether the custom fields hold what fields[label]=… asks for, case ignored.
bool fieldsMatch(const ClintCall &call, const QJsonObject &fields);
/// Whether a contact carries one of the tags that tag_ids and tag_names ask for.
bool tagsMatch(const ClintCall &call, const ClintWorld &world, const QJsonObject &contact);
/// The values of a parameter that are separated by commas.
QStringList listed(const ClintCall &call, const QString &name);

} // namespace clintreply

/// Rows as the API shows them.
namespace clintview {

QJsonObject asItIs(const QJsonObject &row);
QJsonObject contact(const ClintWorld &world, const QJsonObject &row);
QJsonObject deal(const ClintWorld &world, const QJsonObject &row);
QJsonObject history(const ClintWorld &world, const QJsonObject &row);
QJsonObject attachment(const ClintWorld &world, const QJsonObject &row);
QJsonObject activity(const ClintWorld &world, const QJsonObject &row);
QJsonObject messageTemplate(const QJsonObject &row);
QString fullName(const QJsonObject &user);

} // namespace clintview

} // namespace gancho
