#pragma once

#include "app/sandbox/sandbox.h"
#include "models/domain/clintintegrationcodec.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace gancho::test {

using namespace Qt::StringLiterals;

/// The embedded Clint and its API over real sockets.
class ClintSandboxBench : public QObject
{
protected:
    std::unique_ptr<Sandbox> m_sandbox;
    QNetworkAccessManager m_network;
    int m_status = 0;
    QString m_token;

    QJsonObject call(const QByteArray &method, const QString &target, const QJsonValue &body = QJsonValue::Undefined)
    {
        const QString url = target.startsWith("http"_L1) ? target : m_sandbox->baseUrl().toString() + target;
        QNetworkRequest request{QUrl(url)};
        if (!target.startsWith("http"_L1))
            request.setRawHeader("api-token", m_token.toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QByteArray bytes = body.isObject() ? QJsonDocument(body.toObject()).toJson() : QByteArray();
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, bytes);
        const bool finished = QSignalSpy(reply, &QNetworkReply::finished).wait(10000);
        m_status = finished ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
        const QJsonObject json = QJsonDocument::fromJson(reply->readAll()).object();
        reply->deleteLater();
        return json;
    }
    QJsonArray rows(const QString &target) { return call("GET", target)["data"_L1].toArray(); }
    QJsonObject origin(int row = 0) { return rows(u"/v1/origins"_s).at(row).toObject(); }
    QJsonObject made(const ClintIntegration &integration)
    {
        return call("POST", u"/sandbox/panel/integrations"_s, ClintIntegrationCodec::write(integration))["data"_L1]
            .toObject();
    }
    /// A contact with a deal in the first origin.
    QJsonObject customer(const QString &name, const QString &email, const QString &phone, const QString &originId)
    {
        QJsonObject body{{u"name"_s, name}};
        if (!email.isEmpty())
            body.insert("email"_L1, email);
        if (!phone.isEmpty()) {
            body.insert("ddi"_L1, u"+55"_s);
            body.insert("phone"_L1, phone);
        }
        const QJsonValue contact = call("POST", u"/v1/contacts"_s, body)["id"_L1];
        const QJsonValue deal =
            call("POST", u"/v1/deals"_s, QJsonObject{{u"origin_id"_s, originId}, {u"contact_id"_s, contact}})["id"_L1];
        return {{u"contact"_s, contact}, {u"deal"_s, deal}};
    }
    QJsonObject dealOf(const QString &id) { return call("GET", u"/v1/deals/"_s + id)["data"_L1].toObject(); }
    qsizetype count(const QString &target) { return call("GET", target)["totalCount"_L1].toInteger(); }

    void open()
    {
        m_sandbox = std::make_unique<Sandbox>();
        SandboxOptions options;
        options.platform = PlatformKind::Clint;
        options.contacts = 60;
        QVERIFY(await(m_sandbox->start(options)));
        m_token = m_sandbox->token();
    }
};

} // namespace gancho::test
