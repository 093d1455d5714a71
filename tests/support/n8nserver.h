#pragma once

#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gancho {

/// n8n on loopback as n8n 1.123 answered: its webhooks by the state that each is in, and its REST API, which refuses
/// what it does not know.
class N8nServer : public ScriptedServer
{
public:
    enum class Hook {
        Active,
        Inactive,
        Test,
        OtherMethod,
        HeaderAuth,
        NoCredential,
        BasicAuth,
        Whitelist,
        Failing,
        TooLarge,
        Unreadable
    };

    N8nServer()
        : ScriptedServer([this](const QByteArray &target) { return answerTo(target); })
    {
    }

    QByteArray apiKey = "n8n_api_0123456789";
    QByteArray header = "x-n8n-api-key"; ///< of the Header Auth credential, lower case
    QByteArray secret;                   ///< its value; learnt when it is created
    QHash<QString, Hook> hooks;          ///< by path
    QJsonArray workflows;
    QJsonArray credentials;
    QJsonArray executions;
    QString nodeError;     ///< what the last node of the next executions fails with; empty: they succeed
    bool conflict = false; ///< activation is refused
    bool apiOff = false;   ///< the public API is switched off: the editor's page answers

    void archive(int index)
    {
        QJsonObject workflow = workflows.at(index).toObject();
        workflow.insert(QStringLiteral("isArchived"), true);
        workflow.insert(QStringLiteral("active"), false);
        workflows.replace(index, workflow);
    }

private:
    static Script json(int status, const QJsonObject &body)
    {
        return answer(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    /// As webhooks answer; the REST API has the message alone.
    static Script hookError(int code, const QString &text, const QString &hint = {})
    {
        QJsonObject body{{QStringLiteral("code"), code},
                         {QStringLiteral("message"), text},
                         {QStringLiteral("stacktrace"),
                          QStringLiteral("ResponseError: %1\n    at LiveWebhooks.findWebhook").arg(text)}};
        if (!hint.isEmpty())
            body.insert(QStringLiteral("hint"), hint);
        return json(code, body);
    }
    static Script message(int status, const QString &text) { return json(status, {{QStringLiteral("message"), text}}); }
    static Script refusal(int status, const QByteArray &text)
    {
        return answer(status, text, "WWW-Authenticate: Basic realm=\"Webhook\"\r\n", "text/plain");
    }
    QByteArray headerOf(const QByteArray &name) const
    {
        for (const QByteArray &line : requests.last().left(requests.last().indexOf("\r\n\r\n")).split('\n'))
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        return {};
    }
    QByteArray method() const { return requests.last().split(' ').value(0); }
    QJsonObject body() const
    {
        return QJsonDocument::fromJson(requests.last().mid(requests.last().indexOf("\r\n\r\n") + 4)).object();
    }

    Script answerTo(const QByteArray &target)
    {
        const QString path = QString::fromLatin1(target).section(u'?', 0, 0);
        if (path.startsWith(QLatin1String("/api/v1/")))
            return apiOff ? answer(404, "<!DOCTYPE html><html></html>", {}, "text/html") : api(path.mid(7));
        const bool test = path.startsWith(QLatin1String("/webhook-test/"));
        if (test || path.startsWith(QLatin1String("/webhook/")))
            return hook(path.mid(test ? 14 : 9), test);
        return answer(404, "Cannot POST", {}, "text/plain");
    }

    Script hook(const QString &path, bool test)
    {
        const auto found = hooks.constFind(path);
        const Hook state = found == hooks.constEnd() ? Hook::Inactive : *found;
        if (test && state != Hook::Test)
            return hookError(404, QStringLiteral("The requested webhook \"%1\" is not registered.").arg(path),
                             QStringLiteral("Click the 'Execute workflow' button on the canvas, then try again. (In "
                                            "test mode, the webhook only works for one call after you click this "
                                            "button)"));
        if (state == Hook::Inactive || (state == Hook::Test && !test))
            return hookError(404,
                             QStringLiteral("The requested webhook \"%1 %2\" is not registered.")
                                 .arg(QString::fromLatin1(method()), path),
                             QStringLiteral("The workflow must be active for a production URL to run successfully. You "
                                            "can activate the workflow using the toggle in the top-right of the "
                                            "editor."));
        switch (state) {
        case Hook::OtherMethod:
            return hookError(404, QStringLiteral("This webhook is not registered for %1 requests. Did you mean to make "
                                                 "a GET request?")
                                      .arg(QString::fromLatin1(method())));
        case Hook::HeaderAuth:
            if (headerOf(header) != secret || secret.isEmpty())
                return refusal(403, "Authorization data is wrong!");
            break;
        case Hook::NoCredential:
            return refusal(500, "No authentication data defined on node!");
        case Hook::BasicAuth:
            return answer(401, "Authorization is required!", {}, "text/plain");
        case Hook::Whitelist:
            return answer(403, "IP is not whitelisted to access the webhook!", {}, "text/plain");
        case Hook::Failing:
            return message(500, QStringLiteral("Error in workflow"));
        case Hook::TooLarge:
            return message(413, QStringLiteral("request entity too large"));
        case Hook::Unreadable:
            return hookError(422, QStringLiteral("Failed to parse request body"),
                             QStringLiteral("Unexpected end of JSON input"));
        case Hook::Test:
            hooks.remove(path); // serves a single call
            break;
        default:
            break;
        }
        run(path);
        return message(200, QStringLiteral("Workflow was started"));
    }

    void run(const QString &path)
    {
        QString workflow = QStringLiteral("w1");
        for (const QJsonValue each : std::as_const(workflows))
            if (each[QLatin1String("nodes")][0][QLatin1String("parameters")][QLatin1String("path")].toString() == path)
                workflow = each[QLatin1String("id")].toString();
        const QJsonObject item{{QStringLiteral("json"), QJsonObject{{QStringLiteral("body"), body()}}}};
        const QJsonObject ran{
            {QStringLiteral("executionStatus"), QStringLiteral("success")},
            {QStringLiteral("data"), QJsonObject{{QStringLiteral("main"), QJsonArray{QJsonArray{item}}}}}};
        QJsonObject result{{QStringLiteral("runData"), QJsonObject{{QStringLiteral("Webhook"), QJsonArray{ran}}}},
                           {QStringLiteral("lastNodeExecuted"), QStringLiteral("Fields")}};
        if (!nodeError.isEmpty())
            result.insert(QStringLiteral("error"),
                          QJsonObject{{QStringLiteral("name"), QStringLiteral("NodeApiError")},
                                      {QStringLiteral("httpCode"), QStringLiteral("401")},
                                      {QStringLiteral("message"), nodeError},
                                      {QStringLiteral("description"), QStringLiteral("token inválido")},
                                      {QStringLiteral("node"),
                                       QJsonObject{{QStringLiteral("name"), QStringLiteral("wts.chat: Criar")}}}});
        executions.prepend(QJsonObject{
            {QStringLiteral("id"), QString::number(executions.size() + 1)},
            {QStringLiteral("workflowId"), workflow},
            {QStringLiteral("mode"), QStringLiteral("webhook")},
            {QStringLiteral("status"), nodeError.isEmpty() ? QStringLiteral("success") : QStringLiteral("error")},
            {QStringLiteral("finished"), nodeError.isEmpty()},
            {QStringLiteral("startedAt"), QStringLiteral("2026-03-02T17:05:00.024Z")},
            {QStringLiteral("stoppedAt"), QStringLiteral("2026-03-02T17:05:00.084Z")},
            {QStringLiteral("data"), QJsonObject{{QStringLiteral("resultData"), result}}}});
    }

    Script api(const QString &path)
    {
        if (headerOf("x-n8n-api-key") != apiKey)
            return message(401, QStringLiteral("unauthorized"));
        const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
        if (parts.value(0) == QLatin1String("credentials"))
            return credential(parts);
        if (parts.value(0) == QLatin1String("executions"))
            return execution(parts);
        return parts.size() == 1 ? list() : workflow(parts);
    }

    Script credential(const QStringList &parts)
    {
        if (parts.size() == 2) {
            for (qsizetype i = 0; i < credentials.size(); ++i)
                if (QJsonObject gone = credentials.at(i).toObject();
                    gone.value(QLatin1String("id")).toString() == parts.at(1) &&
                    !gone.value(QLatin1String("gone")).toBool()) {
                    gone.insert(QStringLiteral("gone"), true);
                    credentials.replace(i, gone);
                    return json(200, gone);
                }
            return message(404, QStringLiteral("Not Found"));
        }
        QJsonObject made = body();
        secret = made[QLatin1String("data")][QLatin1String("value")].toString().toUtf8();
        made.insert(QStringLiteral("id"), QStringLiteral("c%1").arg(credentials.size() + 1));
        credentials += made;
        return json(200, {{QStringLiteral("id"), made.value(QLatin1String("id"))},
                          {QStringLiteral("type"), made.value(QLatin1String("type"))},
                          {QStringLiteral("name"), made.value(QLatin1String("name"))}});
    }

    Script execution(const QStringList &parts)
    {
        if (parts.size() == 1) {
            // Without their data, and those of the workflow that is asked for.
            const auto at = requests.last().indexOf("workflowId=");
            const QString wanted =
                at < 0 ? QString()
                       : QString::fromLatin1(requests.last().mid(at + 11)).section(u' ', 0, 0).section(u'&', 0, 0);
            QJsonArray found;
            for (const QJsonValue each : std::as_const(executions)) {
                QJsonObject run = each.toObject();
                run.remove(QStringLiteral("data"));
                if (wanted.isEmpty() || run.value(QLatin1String("workflowId")).toString() == wanted)
                    found += run;
            }
            return json(200, {{QStringLiteral("data"), found}, {QStringLiteral("nextCursor"), QJsonValue::Null}});
        }
        for (const QJsonValue run : std::as_const(executions))
            if (run[QLatin1String("id")].toString() == parts.at(1))
                return json(200, run.toObject());
        return message(404, QStringLiteral("Not Found"));
    }

    /// Why n8n refuses a workflow's body; empty where it takes it.
    static QString problemOf(const QJsonObject &workflow)
    {
        static const QStringList known{QStringLiteral("name"), QStringLiteral("nodes"), QStringLiteral("connections"),
                                       QStringLiteral("settings")};
        for (const QString &key : workflow.keys()) {
            if (key == QLatin1String("active"))
                return QStringLiteral("request/body/active is read-only");
            if (!known.contains(key))
                return QStringLiteral("request/body must NOT have additional properties");
        }
        for (const QString &key : known)
            if (!workflow.contains(key))
                return QStringLiteral("request/body must have required property '%1'").arg(key);
        return {};
    }

    Script list()
    {
        if (method() == "POST") {
            QJsonObject made = body();
            if (const QString problem = problemOf(made); !problem.isEmpty())
                return message(400, problem);
            made.insert(QStringLiteral("id"), QStringLiteral("w%1").arg(workflows.size() + 1));
            made.insert(QStringLiteral("active"), false);
            made.insert(QStringLiteral("isArchived"), false);
            workflows += made;
            return json(200, made);
        }
        // Pages of one, to have them followed.
        const auto at = requests.last().indexOf("cursor=");
        const int index = at < 0 ? 0 : requests.last().mid(at + 7, 1).toInt();
        QJsonArray page;
        if (index < workflows.size())
            page += workflows.at(index);
        return json(200, {{QStringLiteral("data"), page},
                          {QStringLiteral("nextCursor"),
                           index + 1 < workflows.size() ? QJsonValue(QString::number(index + 1)) : QJsonValue()}});
    }

    void arm(const QJsonObject &workflow, bool on)
    {
        const QJsonObject node = workflow[QLatin1String("nodes")][0].toObject();
        const QString path = node[QLatin1String("parameters")][QLatin1String("path")].toString();
        const bool auth = node[QLatin1String("parameters")][QLatin1String("authentication")].toString() ==
                          QLatin1String("headerAuth");
        const bool known =
            node[QLatin1String("credentials")][QLatin1String("httpHeaderAuth")][QLatin1String("id")].isString();
        hooks.insert(path, !on ? Hook::Inactive : !auth ? Hook::Active : known ? Hook::HeaderAuth : Hook::NoCredential);
    }

    Script workflow(const QStringList &parts)
    {
        for (qsizetype i = 0; i < workflows.size(); ++i) {
            QJsonObject found = workflows.at(i).toObject();
            if (found.value(QLatin1String("id")).toString() != parts.at(1))
                continue;
            if (method() == "DELETE") {
                workflows.removeAt(i);
                return json(200, found);
            }
            if (method() == "PUT") {
                QJsonObject changed = body();
                if (const QString problem = problemOf(changed); !problem.isEmpty())
                    return message(400, problem);
                for (const char *kept : {"id", "active", "isArchived"})
                    changed.insert(QLatin1String(kept), found.value(QLatin1String(kept)));
                // An active one goes on with the new address.
                if (changed.value(QLatin1String("active")).toBool()) {
                    arm(found, false);
                    arm(changed, true);
                }
                workflows.replace(i, changed);
                return json(200, changed);
            }
            if (parts.size() == 3) {
                const bool on = parts.at(2) == QLatin1String("activate");
                if (on && conflict)
                    return message(400, QStringLiteral("The URL path that the \"Webhook\" node uses is already taken. "
                                                       "Please change it to something else."));
                found.insert(QStringLiteral("active"), on);
                workflows.replace(i, found);
                arm(found, on);
            }
            return json(200, found);
        }
        return message(404, QStringLiteral("Not Found"));
    }
};

} // namespace gancho
