#pragma once

#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gancho {

/// n8n on loopback as far as reference/integrators.md §1b and §1e say: its webhooks by the state that each is in, and
/// its REST API, which refuses what it does not know.
class N8nServer : public ScriptedServer
{
public:
    enum class Hook { Active, Inactive, Test, OtherMethod, HeaderAuth, BasicAuth, Whitelist, Failing, TooLarge };

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
    bool conflict = false; ///< activation is refused
    bool apiOff = false;   ///< the public API is switched off: the editor's page answers

private:
    static Script json(int status, const QJsonObject &body)
    {
        return answer(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    static Script message(int status, const QString &text, const QString &hint = {})
    {
        QJsonObject body{{QStringLiteral("message"), text}};
        if (status == 404)
            body.insert(QStringLiteral("code"), 404);
        if (!hint.isEmpty())
            body.insert(QStringLiteral("hint"), hint);
        return json(status, body);
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
        const QString name = QString::fromLatin1(method()) + u' ' + path;
        if (state == Hook::Inactive || (state == Hook::Test) != test)
            return message(404, QStringLiteral("The requested webhook \"%1\" is not registered.").arg(name),
                           test ? QStringLiteral("Click the 'Execute workflow' button on the canvas, then try again.")
                                : QStringLiteral("The workflow must be active for a production URL to run "
                                                 "successfully."));
        switch (state) {
        case Hook::OtherMethod:
            return message(404, QStringLiteral("This webhook is not registered for %1 requests. Did you mean to make a "
                                               "GET request?")
                                    .arg(QString::fromLatin1(method())));
        case Hook::HeaderAuth:
            if (headerOf(header) != secret || secret.isEmpty())
                return answer(403, "Authorization data is wrong!", "WWW-Authenticate: Basic realm=\"Webhook\"\r\n",
                              "text/plain");
            break;
        case Hook::BasicAuth:
            return answer(401, "Authorization is required!", {}, "text/plain");
        case Hook::Whitelist:
            return answer(403, "IP is not whitelisted to access the webhook!", {}, "text/plain");
        case Hook::Failing:
            return message(500, QStringLiteral("Error in workflow"));
        case Hook::TooLarge:
            return message(413, QStringLiteral("request entity too large"));
        case Hook::Test:
            hooks.remove(path); // serves a single call
            break;
        default:
            break;
        }
        executions.prepend(QJsonObject{{QStringLiteral("id"), int(executions.size()) + 1},
                                       {QStringLiteral("workflowId"), QStringLiteral("w1")},
                                       {QStringLiteral("status"), QStringLiteral("success")},
                                       {QStringLiteral("finished"), true},
                                       {QStringLiteral("startedAt"), QStringLiteral("2026-03-02T17:05:00.000Z")},
                                       {QStringLiteral("data"), QJsonObject{{QStringLiteral("body"), body()}}}});
        return message(200, QStringLiteral("Workflow was started"));
    }

    Script api(const QString &path)
    {
        if (headerOf("x-n8n-api-key") != apiKey)
            return message(401, QStringLiteral("unauthorized"));
        const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
        if (parts.value(0) == QLatin1String("credentials")) {
            const QJsonObject made = body();
            credentials += made;
            secret = made[QLatin1String("data")][QLatin1String("value")].toString().toUtf8();
            return json(200, {{QStringLiteral("id"), QStringLiteral("c%1").arg(credentials.size())},
                              {QStringLiteral("name"), made.value(QLatin1String("name"))}});
        }
        if (parts.value(0) == QLatin1String("executions")) {
            if (parts.size() == 1)
                return json(200,
                            {{QStringLiteral("data"), executions}, {QStringLiteral("nextCursor"), QJsonValue::Null}});
            for (const QJsonValue run : std::as_const(executions))
                if (QString::number(run[QLatin1String("id")].toInt()) == parts.at(1))
                    return json(200, run.toObject());
            return message(404, QStringLiteral("Not Found"));
        }
        return parts.size() == 1 ? list() : workflow(parts);
    }

    Script list()
    {
        if (method() == "POST") {
            QJsonObject made = body();
            static const QStringList known{QStringLiteral("name"), QStringLiteral("nodes"),
                                           QStringLiteral("connections"), QStringLiteral("settings")};
            for (const QString &key : made.keys())
                if (!known.contains(key))
                    return message(400, QStringLiteral("request/body must NOT have additional properties"));
            for (const QString &key : known)
                if (!made.contains(key))
                    return message(400, QStringLiteral("request/body must have required property '%1'").arg(key));
            made.insert(QStringLiteral("id"), QStringLiteral("w%1").arg(workflows.size() + 1));
            made.insert(QStringLiteral("active"), false);
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
            if (parts.size() == 3) {
                const bool on = parts.at(2) == QLatin1String("activate");
                if (on && conflict)
                    return message(400, QStringLiteral("There is a conflict with one of the webhooks."));
                found.insert(QStringLiteral("active"), on);
                workflows.replace(i, found);
                const QJsonObject node = found[QLatin1String("nodes")][0].toObject();
                const QString path = node[QLatin1String("parameters")][QLatin1String("path")].toString();
                const bool auth = node[QLatin1String("parameters")][QLatin1String("authentication")].toString() ==
                                  QLatin1String("headerAuth");
                hooks.insert(path, !on ? Hook::Inactive : auth ? Hook::HeaderAuth : Hook::Active);
            }
            return json(200, found);
        }
        return message(404, QStringLiteral("Not Found"));
    }
};

} // namespace gancho
