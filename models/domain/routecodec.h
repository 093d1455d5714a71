#pragma once

#include "models/base/result.h"
#include "models/domain/route.h"

#include <QJsonObject>

#include <functional>

namespace gancho {

/// Routes as JSON: in the outbox, one each, and in files to be passed on. Names once written never change.
///
///     {"name": "Novo lead", "enabled": true, "when": {"inbox": 3, "types": ["CONTACT_NEW"], "match": "all",
///      "conditions": [{"field": "content.name", "test": "exists"}]},
///      "fields": [{"from": "content.phonenumber", "to": "telefone", "format": "phone-digits"}],
///      "targets": [{"id": 1, "kind": "url", "url": "https://…", "method": "POST", "body": "json"}]}
class RouteCodec
{
public:
    /// For files, since an inbox has another number on another computer.
    using InboxName = std::function<QString(InboxId)>;
    using InboxByName = std::function<InboxId(const QString &)>;

    static QByteArray write(const Route &route);
    /// As lenient as can be. A route of a newer program with a part that is not known is switched off, so that nothing
    /// is sent otherwise than was meant.
    static Route read(const QByteArray &json);

    /// A file of routes without ids and secrets: values of headers, keys of signatures, user info, values of queries
    /// and what looks like a token in an address are left out (`missing()` says where). All are switched off.
    static QByteArray writeFile(const QList<Route> &routes, const InboxName &inboxName = {});
    /// Errors: Invalid for what is no such file, or one of a newer version.
    static Result<QList<Route>> readFile(const QByteArray &json, const InboxByName &inboxByName = {});
    /// What a person still has to fill in of an imported route or a template, translated: "the address of target 1".
    static QStringList missing(const Route &route);
    /// What stands in an address for the token that was left out.
    static QString tokenPlace();
    /// As missing() names it, translated.
    static QString signatureGap();

    static QString name(RouteCondition::Test test);
    static QString name(ValueFormat format);
    static QString name(ActionTarget::Action action);
    static QString name(UrlTarget::Body body);
    static std::optional<ActionTarget::Action> action(const QString &name);
    /// All of each, in the order in which they are offered.
    static QList<RouteCondition::Test> tests();
    static QList<ValueFormat> formats();
    static QList<ActionTarget::Action> actions();
};

} // namespace gancho
